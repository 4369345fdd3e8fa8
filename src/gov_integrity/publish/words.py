"""表达式成句 — how does a person read the condition of a check?"""

from collections.abc import Mapping
from datetime import date

from gov_integrity.forms import expr
from gov_integrity.forms.element import Element
from gov_integrity.forms.expr import Condition, Scalar, Term
from gov_integrity.forms.kinds import Coded, Many, Parts
from gov_integrity.forms.quantities import Fen


class Words:
    """Puts expressions over the elements of one record into Chinese or English words."""

    def __init__(self, elements: Mapping[str, Element], language: str = "zh") -> None:
        """Remember the elements, whose titles stand in the sentence."""
        self.elements = elements
        self.english = language == "en"

    def _pick(self, zh: str, en: str) -> str:
        return en if self.english else zh

    def element(self, name: str) -> str:
        """Return the title of an element, in quotes."""
        element = self.elements[name]
        return self._pick(f"“{element.title}”", f'"{element.title_en}"')

    def condition(self, condition: Condition) -> str:  # noqa: C901, PLR0912 - one case a word
        """Return a condition in words."""
        match condition:
            case expr.AllOf(of):
                return self._pick("，且", ", and ").join(map(self.condition, of))
            case expr.AnyOf(of):
                either = self._pick("，或", ", or ").join(map(self.condition, of))
                return self._pick(f"（{either}）", f"({either})")
            case expr.Not(expr.Absent(of)):
                return self.term(of) + self._pick("已填", " is given")
            case expr.Absent(of):
                return self.term(of) + self._pick("未填", " is not given")
            case expr.Not(expr.Is(left, right)):
                return self.term(left) + self._pick("不是", " is not ") + self.term(right, of=left)
            case expr.Not(of):
                return self._pick(f"并非（{self.condition(of)}）", f"not ({self.condition(of)})")
            case expr.Is(left, right):
                return self.term(left) + self._pick("是", " is ") + self.term(right, of=left)
            case expr.Before(expr.On() as day, right):
                return self.term(right) + self._pick("晚于", " is after ") + self.term(day)
            case expr.Before(left, right):
                return self.term(left) + self._pick("早于", " is before ") + self.term(right)
            case expr.Below(expr.Literal() as bound, right):
                return self.term(right) + self._pick("大于", " is more than ") + self.term(bound)
            case expr.Below(left, right):
                return self.term(left) + self._pick("小于", " is less than ") + self.term(right)
            case expr.OneOf(of, values):
                listed = "、".join(self._constant(value, of) for value in values)
                return self.term(of) + self._pick(f"是{listed}之一", f" is one of {listed}")
            case expr.Has(of, item):
                return self.term(of) + self._pick("含有", " includes ") + self._constant(item, of)
            case expr.Starts(of, prefixes, at):
                listed = "、".join(prefixes)
                if at:
                    return self.term(of) + self._pick(
                        f"第{at + 1}位起是{listed}", f" has {listed} from character {at + 1} on"
                    )
                return self.term(of) + self._pick(f"以{listed}开头", f" starts with {listed}")
            case expr.WellFormed(of, identifier):
                title = identifier.title.in_("en" if self.english else "zh")
                return self.term(of) + self._pick(f"是正确的{title}", f" is a well-formed {title}")
        raise TypeError(condition)

    def term(self, term: Term, of: Term | None = None) -> str:
        """Return a term in words; ``of`` is the term it is compared with, whose code list names its codes."""
        match term:
            case expr.Value(name):
                return self.element(name)
            case expr.Literal(constant):
                return self._constant(constant, of)
            case expr.On():
                return self._pick("判断日", "the day of judgement")
            case expr.Total(parts, name):
                return self._total(parts, name)
            case expr.Plus(left, right) | expr.Minus(left, right) | expr.Times(left, right):
                sign = {expr.Plus: "＋", expr.Minus: "－", expr.Times: "×"}[type(term)]
                return f"{self.term(left)}{sign}{self.term(right)}"
            case expr.DaysAfter(day, count):
                return self.term(day) + self._pick(f"之后 {count} 日", f" plus {count} days")
            case expr.MonthsAfter(day, count):
                return self.term(day) + self._pick(f"之后 {count} 个月", f" plus {count} months")
            case expr.WorkdaysAfter(day, count):
                return self.term(day) + self._pick(f"之后 {count} 个工作日", f" plus {count} working days")
        raise TypeError(term)

    def _total(self, parts: str, name: str) -> str:
        kind = self.elements[parts].kind
        part = kind.of.part if isinstance(kind, Many) and isinstance(kind.of, Parts) else None
        inner = Words(part.elements, "en" if self.english else "zh").element(name) if part else name
        return self._pick(f"{self.element(parts)}各项{inner}之和", f"the total {inner} of {self.element(parts)}")

    def _constant(self, constant: Scalar, of: Term | None) -> str:
        if isinstance(of, expr.Value):
            kind = self.elements[of.element].kind
            kind = kind.of if isinstance(kind, Many) else kind
            if isinstance(kind, Coded):
                return f"“{kind.codes.of(str(constant)).label('en' if self.english else 'zh')}”"
        if isinstance(constant, Fen):
            return self._pick(f"{constant.yuan}元", f"{constant.yuan} yuan")
        if isinstance(constant, bool):
            return self._pick("是" if constant else "否", "yes" if constant else "no")
        return constant.isoformat() if isinstance(constant, date) else str(constant)
