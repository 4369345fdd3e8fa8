"""网站 — build the site of both languages into ``site/`` from the prose in ``docs/`` and the pages of the declarations.

Development only; ``make docs``, or ``python -m tools.build_site FOLDER``. The pages are plain Markdown: another tool
may take the place of this one. The page that checks a record stands beside them where node is there to make it.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from gov_integrity.forms.say import LANGUAGES
from gov_integrity.publish.json_schema import EDITION
from gov_integrity.publish.reference import reference
from gov_integrity.standard import catalogue
from tools import check_page

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
SITE = ROOT / "site"
CONFIGS = ROOT / "tools/site"

CHECK = "check"
_LINK = re.compile(r"\[([^\[\]]*)\]\((?!https?:|#)([^()#\s]+)(#[^()\s]*)?\)")
_DATA = {".csv", ".json"}
_LONGEST_TERM = 8
_CUTTING = re.compile(r"(function \w+\((\w),(\w)\)\{)(let \w=new Set,\w=new Uint16Array)")


def main(site: Path) -> int:
    """Gather the pages, build both sites side by side, put one inside the other, and return the exit status."""
    with TemporaryDirectory() as place:
        made = Path(place)
        (made / "terms.txt").write_text("".join(f"{term} 100000\n" for term in terms()), encoding="utf-8")
        for language in LANGUAGES:
            gather(language, made / "pages" / language)
        status = max([build.wait() for build in [_building(language, made) for language in LANGUAGES]])
        if status == 0:
            for worker in made.glob("built/*/assets/javascripts/workers/search.*.js"):
                worker.write_text(whole_words(worker.read_text("utf-8")), encoding="utf-8")
            shutil.rmtree(site, ignore_errors=True)
            shutil.move(made / "built/zh", site)
            shutil.move(made / "built/en", site / "en")
            if node := check_page.node():
                check_page.build(site / CHECK, node, on_site=True)
    return status


def whole_words(worker: str) -> str:
    """Return the search's script, which cuts a query into words that it knows, so that a query that is one stays whole.

    It looks for words up to the last character but one, and would cut 统一社会信用代码 into four.
    """
    changed, count = _CUTTING.subn(r"\1if(\2 in \3)return new Set([\2]);\4", worker)
    if count != 1:
        message = f"the cutting of queries stands {count} times in the script of the search"
        raise ValueError(message)
    return changed


def _building(language: str, made: Path) -> subprocess.Popen[bytes]:
    places = {
        "SITE_PAGES": str(made / "pages" / language),
        "SITE_BUILT": str(made / "built" / language),
        "SITE_TERMS": str(made / "terms.txt"),
        "SITE_CHECK": CHECK if check_page.node() else "",
    }
    config = str(CONFIGS / f"{language}.yml")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--config-file", config]
    return subprocess.Popen(command, cwd=ROOT, env={**os.environ, **places})  # noqa: S603 - a command of our own


def gather(language: str, folder: Path) -> None:
    """Write every page of a language into a folder, and beside the Chinese ones the data that they link to."""
    for path, text in pages(language):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    for data in (path for path in sorted(DOCS.rglob("*")) if language == "zh" and path.suffix in _DATA):
        target = folder / data.relative_to(DOCS)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(data, target)


def pages(language: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of every page: what is written by hand, then what the declarations give."""
    home = DOCS if language == "zh" else DOCS / language
    for path in sorted(home.rglob("*.md")):
        name = path.relative_to(home).as_posix()
        if not (language == "zh" and name.startswith("en/")):
            yield name, _inside(path.read_text("utf-8"), path, home)
    if language == "zh":
        yield "decisions.md", "\n".join(decisions()) + "\n"
    for each in reference(language):
        yield f"{EDITION}/{each.path}", each.text


def decisions() -> Iterator[str]:
    """Yield the list of the notes on decisions."""
    yield from ("# 决定", "", "为什么是现在这样：每项决定考虑过什么、选了什么、代价是什么。正文为英文。", "")
    for path in sorted((DOCS / "decisions").glob("*.md")):
        title = path.read_text("utf-8").partition("\n")[0].removeprefix("# ")
        yield f"- [{title}](decisions/{path.name})"


def _inside(text: str, page: Path, home: Path) -> str:
    """Return a text in which what lies outside the documentation is named and not linked."""

    def link(found: re.Match[str]) -> str:
        target = (page.parent / found[2]).resolve()
        return found[0] if target.is_relative_to(home) and target.is_file() else found[1]

    return _LINK.sub(link, text)


def terms() -> list[str]:
    """Return the words of the standard, so that the search takes each for one word."""
    records, lists = catalogue.record_types(), catalogue.code_lists()
    found = {record.record_title for record in records}
    found |= {element.title for record in records for element in record.elements.values()}
    found |= {codes.list_title.zh for codes in lists} | {
        member.declared.title.zh for codes in lists for member in codes
    }
    found |= {rule.title.zh for rule in catalogue.rules()} | {each.title.zh for each in catalogue.indicators()}
    found |= {identifier.title.zh for identifier in catalogue.identifiers()}
    return sorted(term for term in found if 1 < len(term) <= _LONGEST_TERM and term.isalnum())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else SITE))
