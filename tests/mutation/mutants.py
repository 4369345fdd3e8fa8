"""What could be wrong with a rule or an identifier? Every small mistake that its text can hold, one after the other.

A mutant is the syntax tree of a module with one mistake: another comparison, a number one more or less, another unit,
another word of a code list, a condition turned round, an operand, a case or a statement left out, another result.
Sentences, citations and worked examples are left alone: a mistake there changes no answer, or is the test itself.
"""

import ast
import enum
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from gov_integrity.forms.instrument import Locator

UNITS: Final = ("DAYS", "WORKDAYS", "MONTHS", "YEARS")
SENTENCES: Final = {"Say", "Worked", "at"}  # calls that hold words for people, an example, or the place of a citation
SENTENCE_ARGUMENTS: Final = {
    *("id", "title", "question", "says", "todo", "meaning", "examples", "cite", "cites", "source", "notes", "because"),
    *("transition", "confidence", "valid", "invalid", "code"),
}
COMPARED: Final[Mapping[type[ast.cmpop], tuple[type[ast.cmpop], ...]]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
COMPUTED: Final[Mapping[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
CALLED: Final = {"min": "max", "max": "min", "any": "all", "all": "any", "next_day": "", "previous_day": ""}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One mistake: the function or name that it stands in, its line, what stood there and what stands there now."""

    where: str
    line: int
    before: str
    after: str
    put: Callable[[], None]


def mutants(tree: ast.Module, names: Mapping[str, Any]) -> Iterator[Mutant]:
    """Yield every mutant of a module; ``put`` changes ``tree`` itself. ``names`` are those of the module as it is."""
    walk = _Walk(names, "")
    for statement in _that_answer(tree, walk):
        yield from walk.inside(tree, "body", statement)


def _that_answer(tree: ast.Module, walk: "_Walk") -> Iterator[ast.stmt]:
    """Yield the statements that others ask for, and those that these name: not what only makes examples."""
    named = {name: statement for statement in tree.body for name in _bound(statement)}
    left = [name for name in named if not name.startswith("_")]
    seen: set[str] = set()
    while left:
        name = left.pop()
        if name in named and name not in seen:
            seen.add(name)
            left += walk.names_in(named[name])
    yield from (statement for statement in tree.body if seen & set(_bound(statement)))


def _bound(statement: ast.stmt) -> Iterator[str]:
    """Yield the names that a statement binds."""
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        yield statement.name
        return
    for node in ast.walk(statement):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


class _Walk:
    """A walk over a syntax tree that knows the name of the function it is in."""

    def __init__(self, names: Mapping[str, Any], where: str) -> None:
        self._names, self._where = names, where

    def inside(self, parent: ast.AST, name: str, node: ast.AST) -> Iterator[Mutant]:
        """Yield the mutants of a node that ``parent`` holds as ``name``, and of all below it."""
        if self._is_left_alone(node):
            return
        walk = self
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            walk = _Walk(self._names, f"{self._where}.{node.name}".lstrip("."))
        elif not self._where and isinstance(node, ast.Assign | ast.AnnAssign):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            walk = _Walk(self._names, ast.unparse(target))
        for after in walk.variants(node):
            yield walk.mutant(parent, name, node, after)
        yield from walk.shorter(node)
        for field, value in ast.iter_fields(node):
            if field in {"annotation", "returns", "decorator_list", "type_params", "targets", "target", "op", "ops"}:
                continue
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, ast.AST):
                    yield from walk.inside(node, field, each)

    def names_in(self, node: ast.AST) -> list[str]:
        """Return the names that a node reads, but for sentences, citations and examples."""
        if self._is_left_alone(node):
            return []
        below = [name for child in ast.iter_child_nodes(node) for name in self.names_in(child)]
        return [node.id, *below] if isinstance(node, ast.Name) else below

    def mutant(self, parent: ast.AST, name: str, node: ast.AST, after: ast.AST) -> Mutant:
        """Return the mutant that has ``after`` for ``node``."""
        held = getattr(parent, name)
        at = next((at for at, each in enumerate(held) if each is node), 0) if isinstance(held, list) else -1

        def put() -> None:
            ast.copy_location(after, node)
            if at < 0:
                setattr(parent, name, after)
            else:
                held[at] = after

        return Mutant(self._where, getattr(node, "lineno", 0), _text(node), _text(after), put)

    def shorter(self, node: ast.AST) -> Iterator[Mutant]:
        """Yield the mutants that lack a member of a literal, an operand, a case, or a condition of a comprehension."""
        for name, least in (("elts", 1), ("cases", 2), ("ifs", 1), ("keys", 1)):
            held = getattr(node, name, None)
            if not isinstance(held, list) or len(held) < least:
                continue
            for at, each in enumerate(held):
                if isinstance(node, ast.Tuple | ast.List | ast.Set) and not self._is_told(each):
                    continue
                if isinstance(node, ast.Dict) and each is None:
                    continue
                yield Mutant(
                    self._where, getattr(each, "lineno", 0), _text(each), "", self._without(node, name, held, at)
                )
        if isinstance(node, ast.Call) and _name(node.func) == "Version":
            for at, keyword in enumerate(node.keywords):
                if keyword.arg in {"also_under", "unsettled"}:
                    yield Mutant(
                        self._where, node.lineno, _text(keyword), "", self._without(node, "keywords", node.keywords, at)
                    )

    @staticmethod
    def _without(node: ast.AST, name: str, held: list[Any], at: int) -> Callable[[], None]:
        def put() -> None:
            setattr(node, name, [*held[:at], *held[at + 1 :]])
            if isinstance(node, ast.Dict):
                node.values = [*node.values[:at], *node.values[at + 1 :]]

        return put

    def variants(self, node: ast.AST) -> Iterator[ast.AST]:  # noqa: C901, PLR0912 - one case a kind of mistake
        """Yield what may stand for a node by mistake."""
        match node:
            case ast.Compare(left, [op], operands):
                for other in COMPARED[type(op)]:
                    yield ast.Compare(left, [other()], operands)
            case ast.Compare(left, [first, second], operands):
                for one in COMPARED[type(first)]:
                    yield ast.Compare(left, [one(), second], operands)
                for one in COMPARED[type(second)]:
                    yield ast.Compare(left, [first, one()], operands)
            case ast.BoolOp(op, values):
                yield ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values)
                for at in range(len(values)):
                    rest = [*values[:at], *values[at + 1 :]]
                    yield ast.BoolOp(op, rest) if len(rest) > 1 else rest[0]
            case ast.UnaryOp(ast.Not(), operand):
                yield operand
            case ast.BinOp(left, op, right) if type(op) in COMPUTED and not _is_of_types(node, self._names):
                yield ast.BinOp(left, COMPUTED[type(op)](), right)
            case ast.Constant(bool(value)):
                yield ast.Constant(not value)
            case ast.Constant(int(value)):
                yield from (ast.Constant(value + step) for step in (1, -1))
            case ast.Constant(str(value)) if value:
                yield ast.Constant(value + "_")
            case ast.Attribute(ast.Name(name), word, ctx):
                for another in _other_words(self._names.get(name), word):
                    yield ast.Attribute(ast.Name(name, ast.Load()), another, ctx)
            case ast.Name(name) if name in UNITS:
                yield ast.Name(UNITS[(UNITS.index(name) + 1) % len(UNITS)], ast.Load())
            case ast.Call(ast.Name(name), arguments, keywords) if name in CALLED and arguments:
                called = CALLED[name]
                yield ast.Call(ast.Name(called, ast.Load()), arguments, keywords) if called else arguments[0]
            case ast.IfExp(test, body, orelse):
                yield ast.IfExp(test, orelse, body)
            case ast.If(test, body, orelse):
                if not isinstance(test, ast.Compare | ast.BoolOp | ast.UnaryOp):
                    yield ast.If(ast.UnaryOp(ast.Not(), test), body, orelse)
                if not orelse:
                    yield ast.Pass()
            case ast.Return(value) if value is not None and not _is_nothing(value):
                yield ast.Return(ast.Constant(None))
            case ast.Expr() | ast.AugAssign() | ast.Raise():
                yield ast.Pass()
            case _:
                return

    def _is_left_alone(self, node: ast.AST) -> bool:
        match node:
            case ast.Import() | ast.ImportFrom() | ast.JoinedStr() | ast.Assert():
                return True
            case ast.Expr(ast.Constant()):
                return True
            case ast.IfExp(_, body, orelse):
                return self._is_cited(body) and self._is_cited(orelse)
            case ast.Call(function):
                return _name(function) in SENTENCES or _name(function).startswith("_example")
            case ast.keyword(argument):
                return argument in SENTENCE_ARGUMENTS
            case ast.Assign([ast.Name(name)]) | ast.AnnAssign(ast.Name(name)):
                return name.startswith("_example") or name.endswith(("_ZH", "_EN", "__all__", "EXAMPLES"))
            case ast.Assign([ast.Tuple(elements)]):
                return all(isinstance(each, ast.Name) and each.id.endswith(("_ZH", "_EN")) for each in elements)
            case ast.Name(name):
                return isinstance(self._names.get(name), Locator)
        return False

    def _is_cited(self, node: ast.AST) -> bool:
        """Whether a node is a tuple of citations, or an empty one."""
        return isinstance(node, ast.Tuple) and all(
            isinstance(self._names.get(each.id), Locator) if isinstance(each, ast.Name) else _name(each) == "cite"
            for each in node.elts
        )

    def _is_told(self, member: ast.AST) -> bool:
        """Whether a member of a literal says something of the law: no citation, and no part of a pair."""
        match member:
            case ast.Constant(str() | int()):
                return True
            case ast.Attribute(ast.Name(name), word):
                return bool(_other_words(self._names.get(name), word))
            case ast.Call(function):
                return _name(function) in {"Version", "Reading", "Condition", "Requirement"}
        return False


def _other_words(owner: object, word: str) -> list[str]:
    """Return the next word of a code list, where ``owner`` is one."""
    if not (isinstance(owner, type) and issubclass(owner, enum.Enum)) or word not in owner.__members__:
        return []
    words = list(owner.__members__)
    return [words[(words.index(word) + 1) % len(words)]] if len(words) > 1 else []


def _is_of_types(node: ast.BinOp, names: Mapping[str, Any]) -> bool:
    """Whether an operation joins types or texts and computes nothing."""
    sides = (node.left, node.right)
    return any(
        isinstance(side, ast.JoinedStr)
        or _is_nothing(side)
        or (isinstance(side, ast.Constant) and isinstance(side.value, str))
        or (isinstance(side, ast.Name) and isinstance(names.get(side.id), type | str))
        or (isinstance(side, ast.BinOp) and _is_of_types(side, names))
        for side in sides
    )


def _is_nothing(node: ast.AST) -> bool:
    """Whether a node is ``None`` or ``False``, which callers that ask for a truth do not tell apart."""
    return isinstance(node, ast.Constant) and (node.value is None or node.value is False)


def _name(function: ast.AST) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _text(node: ast.AST) -> str:
    """Return a node as it is written, on one line, and not more of it than tells it from others."""
    if isinstance(node, ast.Pass):
        return "pass"
    text = " ".join(ast.unparse(ast.fix_missing_locations(node)).split())
    return text if len(text) <= 100 else text[:97] + "..."
