"""The built site in a real browser: no console message, no request to another host, Chinese search, links, print."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import sleep
from urllib.parse import quote, unquote

import pytest

from gov_integrity.publish.reference import reference
from tests.conftest import tool_path
from tests.reports.browser import QUIET

ROOT = Path(__file__).parents[2]

#: one page of each kind, and some of those written by hand
SAMPLE = (
    *("index.html", "start/clerk.html", "receipt.html", "1.0/index.html", "1.0/standard.html", "1.0/api.html"),
    *("1.0/records/administrative-penalty.html", "1.0/codelists/penalty-kind.html", "1.0/rules/publicity-period.html"),
    *("1.0/findings/DAT115.html", "1.0/law/order-36.html", "1.0/profiles/six-dimensions-2025.html"),
    *("en/index.html", "en/1.0/rules/repair-eligibility.html"),
)
#: what is searched for, and a page that the first answers must lead to
SEARCHED = {
    "公示期": "1.0/rules/publicity-period.html",
    "统一社会信用代码": "1.0/identifiers/uscc.html",
    "DAT115": "1.0/findings/DAT115.html",
}
SLOW, SEARCHING = "/slow.png", 15.0
HREF = re.compile(r"""<(?:a|link|script|img|iframe)\b[^>]*?\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")
ID = re.compile(r"""\s(?:id|name)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""")
RESULTS = re.compile(r'md-search-result__meta">\s*([0-9]+)')

pytestmark = [pytest.mark.needs("chromium", "chinese-font"), pytest.mark.xdist_group("site")]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it is built by `make docs`, in a folder of its own."""
    if __import__("importlib").util.find_spec("mkdocs") is None:
        pytest.skip("the group docs is not installed")
    folder = tmp_path_factory.mktemp("site") / "site"
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools/build_site.py"), str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve the site; a page that is searched has loaded only once its search had time to answer."""

    class Quiet(SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path == SLOW:
                sleep(SEARCHING)
                self.send_error(404)
            elif "?q=" in self.path:
                text = (folder / self.path.partition("?")[0].lstrip("/")).read_text("utf-8")
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write(text.replace("</body>", f'<img src="{SLOW}" alt=""></body>').encode())
            else:
                super().do_GET()

        def log_message(self, *_parts: object) -> None:
            """Keep quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def opened(address: str, folder: Path, *more: str) -> tuple[str, list[str]]:
    """Return the document and what the console said; a request to any other host fails, and the console says so."""
    alone = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
    command = [str(tool_path("chromium")), *QUIET, alone, *more, f"--user-data-dir={folder / 'profile'}", address]
    shown = subprocess.run(command, capture_output=True, check=True, timeout=180)
    console = [line for line in shown.stderr.decode(errors="replace").splitlines() if "CONSOLE" in line]
    return shown.stdout.decode(), console


def pages_of(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def test_every_page_of_the_reference_is_on_the_site(site: Path) -> None:
    built = set(pages_of(site))
    wanted = {f"{home}1.0/{page.path.removesuffix('.md')}.html" for home in ("", "en/") for page in reference()}
    assert wanted <= built


def test_no_link_is_dead(site: Path) -> None:
    texts = {name: (site / name).read_text("utf-8") for name in pages_of(site) if name != "404.html"}
    texts = {name: text for name, text in texts.items() if not name.endswith("/404.html")}
    ids = {name: {unquote(next(filter(None, found), "")) for found in ID.findall(text)} for name, text in texts.items()}
    dead = set()
    for name, text in texts.items():
        for target in {next(filter(None, found), "") for found in HREF.findall(text)}:
            path, _, anchor = unquote(target.partition("?")[0]).partition("#")
            if re.match("[a-z]+:", path):
                continue
            at = (site / name).parent.joinpath(path).resolve() if path else site / name
            at = at / "index.html" if at.is_dir() else at
            there = at.is_file() and at.is_relative_to(site)
            found = ids.get(at.relative_to(site).as_posix()) if there else None
            if not there or (anchor and found is not None and anchor not in found and not anchor.startswith("__")):
                dead.add((name, target))
    assert sorted(dead) == []


def test_nothing_is_fetched_from_another_host(site: Path) -> None:
    fetched = re.compile(r"<(?:script|img|iframe|link)\b[^>]*?(?:src|href)=[\"']?https?:[^>]*>")
    kept = ('rel="canonical"', "rel=canonical")
    for name in pages_of(site):
        found = [each for each in fetched.findall((site / name).read_text("utf-8")) if not any(k in each for k in kept)]
        assert found == [], name


@pytest.mark.parametrize("name", SAMPLE)
def test_a_page_opens_without_a_word_on_the_console(site: Path, name: str, tmp_path: Path) -> None:
    document, console = opened((site / name).as_uri(), tmp_path)
    assert "<h1" in document
    assert console == []


@pytest.mark.prove
def test_every_page_opens_without_a_word_on_the_console(site: Path, tmp_path: Path) -> None:
    with served(site) as address:
        for name in pages_of(site):
            assert opened(f"{address}/{name}", tmp_path)[1] == [], name


@pytest.mark.parametrize(("words", "leads_to"), SEARCHED.items())
@pytest.mark.parametrize("way", ["http", "file"])
def test_a_search_finds(site: Path, words: str, leads_to: str, way: str, tmp_path: Path) -> None:
    with served(site) as address:
        start = address + "/index.html" if way == "http" else (site / "index.html").as_uri()
        document, console = opened(f"{start}?q={quote(words)}", tmp_path)
    found = RESULTS.search(document)
    assert found, "the search did not answer"
    assert int(found[1]) >= 1
    assert [line for line in console if SLOW not in line] == []
    assert f"{leads_to}?" in document[document.index("md-search-result__list") :]


def test_a_page_is_printed(site: Path, tmp_path: Path) -> None:
    paper = tmp_path / "page.pdf"
    address = (site / "1.0/rules/publicity-period.html").as_uri()
    opened(address, tmp_path, f"--print-to-pdf={paper}", "--no-pdf-header-footer")
    assert paper.read_bytes().startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", paper.read_bytes())) >= 2
