"""地方的页 — what has a place decided where national rules leave it open, and which checks does it change?"""

from collections.abc import Iterator

from gov_integrity.forms.region import Region
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish.basis import cited
from gov_integrity.publish.page import Family, link, table
from gov_integrity.publish.pages.slot import shown
from gov_integrity.publish.sentences import level
from gov_integrity.standard import catalogue, regions


def lines(region: Region, language: str) -> Iterator[str]:
    """Yield the slots that a place fills, and its local terms."""
    above = regions.region(region.parent) if region.parent else None
    if above is not None:
        yield pick(language, "自己没有规定的，依", "What it leaves open is read from ") + link(above, language=language)
        yield ""
    slots = {slot.id: slot for slot in regions.SLOTS.values()}
    yield from table(
        pick(language, "事项 规定 依据 含义", "question value basis meaning").split(),
        (
            (
                f"{link(slots[name], language=language)} `{name}`",
                f"`{shown(filled.value)}`",
                cited(filled.cite, language),
                slots[name].meaning.in_(language),
            )
            for name, filled in region.slots.items()
        ),
    )
    for change in region.local.levels:
        notice = next(each for each in catalogue.notices().values() if change.check in {each.id, each.code})
        to = level(change.to, language) if change.to else pick(language, "关闭", "off")
        yield f"- {link(notice, language=language)} → {to}（{change.origin.source.in_(language)}）"
    for check in region.local.checks:
        yield f"- `{check.id}` {check.says.in_(language)}（{check.origin.source.in_(language)}）"
    yield ""
    open_ = [link(slot, language=language) for slot in slots.values() if slot.id not in region.slots]
    yield pick(language, "未读到规定的事项：", "Nothing was read of: ") + "、".join(open_)
    yield ""


family = Family(
    id="regions",
    short="region",
    title=Say("地方", "places"),
    meaning=Say("国家规定留给地方的事项，各地怎么定", "what places decided where national rules leave it open"),
    form=Region,
    things=regions.all_regions,
    named=lambda region: str(region.code),
    heading=lambda region, language: pick(language, region.name, region.name_en),
    brief=lambda region, language: pick(language, f"{len(region.slots)} 项", f"{len(region.slots)} decided"),
    lines=lines,
)
