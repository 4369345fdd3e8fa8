"""法律文件的页 — since when does it hold, what do the passages require that we rely on, and who relies on them?"""

from collections.abc import Iterator

from gov_integrity.forms.instrument import Dated, Instrument
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish import usage
from gov_integrity.publish.basis import confidence
from gov_integrity.publish.page import Family, link
from gov_integrity.standard import catalogue


def lines(instrument: Instrument, language: str) -> Iterator[str]:
    """Yield the instrument's days, its passages and what cites them."""
    if language == "en":
        yield instrument.title_en
        yield ""
    if instrument.issued:
        yield pick(language, "印发：", "Issued: ") + _dated(instrument.issued, language)
        yield ""
    yield pick(language, "施行：", "In force: ") + _dated(instrument.in_force, language)
    yield ""
    if instrument.repealed:
        yield pick(language, "自此日不再施行：", "No longer in force from: ") + _dated(instrument.repealed, language)
        yield ""
    yield pick(language, "最近核对：", "Last confirmed: ") + instrument.last_confirmed.isoformat()
    yield ""
    if instrument.note.zh:
        yield instrument.note.in_(language)
        yield ""
    yield pick(
        language,
        "以下是本标准所依据的条款，用自己的话概括，不是原文；没有列出的条款，本标准没有依据它。",
        "These are the passages that the standard relies on, in our own words, not the text of the law.",
    )
    yield ""
    for where, passage in instrument.passages.items():
        yield f'<a id="{where}"></a>'
        yield ""
        yield f"## {where}"
        yield ""
        yield f"{passage.says.in_(language)}（{confidence(passage.confidence, language)}）"
        yield ""
        found = usage.citing().get((instrument.id, where), ())
        listed = "、".join(link(thing, language=language) for thing in found)
        if listed:
            yield pick(language, "用在：", "Cited by: ") + listed
            yield ""


def _dated(dated: Dated, language: str) -> str:
    latest = pick(language, "至迟", "at the latest ") if dated.at_latest else ""
    return f"{latest}{dated.day}（{confidence(dated.confidence, language)}）"


def heading(instrument: Instrument, language: str) -> str:
    """Return title and number."""
    number = f"（{instrument.number}）" if instrument.number else ""
    return pick(language, f"《{instrument.title}》{number}", f"{instrument.title_en} {instrument.number}".strip())


family = Family(
    id="law",
    short="law",
    title=Say("法律文件", "legal instruments"),
    meaning=Say(
        "本标准依据的法律、法规、规章、文件和条款", "the laws, orders and documents that the standard relies on"
    ),
    form=Instrument,
    things=catalogue.instruments,
    named=lambda instrument: str(instrument.id),
    heading=heading,
    brief=lambda instrument, language: pick(language, "施行 ", "in force ") + instrument.in_force.day.isoformat(),
    lines=lines,
)
