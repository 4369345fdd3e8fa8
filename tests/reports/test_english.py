"""The English page speaks English: what is left of Chinese are the names of things."""

import re
from collections.abc import Iterable

import pytest

from gov_integrity.forms.say import Say
from gov_integrity.reports.glossary import GLOSSARY
from gov_integrity.reports.labels import WORDS
from gov_integrity.standard import catalogue
from tests.reports import made
from tests.reports.page_tree import tree

CHINESE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
UNITS = ("万元", "元")


def names() -> set[str]:
    """Everything that has no English name: files, sheets, headers, bodies, places, numbers and passages of laws."""
    found = {"河南省郑州市金水区", "2024年3月", "处罚", "指标", "市场监管局", "城管局", "、", *UNITS, *made.HEADER}
    found |= {made.BUREAU, made.OTHER, "示例县示例委员会"}
    found |= {each["decision_number"] for each in (*made.penalties(126), *made.faulty())}
    found |= {element.title for record in catalogue.record_types() for element in record.elements.values()}
    for instrument in catalogue.instruments():
        found |= {instrument.number, *instrument.passages}
    return found - {""}


@pytest.mark.parametrize(
    "say", [*WORDS.values(), *(say for pair in GLOSSARY for say in pair)], ids=lambda say: say.zh[:12]
)
def test_every_word_of_the_page_has_both_languages(say: Say) -> None:
    assert not CHINESE.search(say.en) or say.en in {"〔", "〕"}
    assert say.slots == Say(say.zh, say.zh).slots == Say(say.en, say.en).slots or _differ_knowingly(say)


def _differ_knowingly(say: Say) -> bool:
    return say is WORDS["view"]  # 千分制 says the scale in the word itself


def test_only_names_of_things_are_chinese() -> None:
    with made.run(made.month()) as run:
        page = tree(run.page("en"))
    known = sorted(names(), key=len, reverse=True)
    told = ("aria-label", "style", "title", "content")
    left = {
        rest
        for node in page.walk()
        if node.name != "style"
        for text in (
            *(each for each in node.inside if isinstance(each, str)),
            *(node.attributes.get(name, "") for name in told),
        )
        if CHINESE.search(rest := without(text, known))
    }
    assert not left


def without(text: str, names: Iterable[str]) -> str:
    for name in names:
        text = text.replace(name, "")
    return text
