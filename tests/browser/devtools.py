"""A real browser that is asked through its own protocol: what a page says, asks for, prints, and looks like.

Messages pass through two pipes, each ended by a zero byte, so no port is opened and no library is needed.
"""

import base64
import fcntl
import json
import os
import select
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

QUIET: Final = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--hide-scrollbars", "--lang=zh-CN"),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    *("--remote-debugging-pipe", "about:blank"),
)
PATIENCE: Final = 240
AXE: Final = Path(__file__).parents[2] / "clients/browser/node_modules/axe-core/axe.min.js"
GRAVE: Final = frozenset({"serious", "critical"})
DESKTOP: Final = (1280, 900)
PHONE: Final = (390, 844)

Message = dict[str, Any]


@dataclass
class Page:
    """One tab: what it asked of any address, and every error that it wrote to the console or threw."""

    line: "_Line"
    session: str
    asked: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    loaded: set[str] = field(default_factory=set)
    address: str = ""

    def call(self, method: str, **given: object) -> Message:
        """Ask the tab something."""
        return self.line.send(method, given, self.session)

    def hear(self, method: str, said: Message) -> None:
        """Note what the tab tells by itself."""
        if method == "Network.requestWillBeSent":
            self.asked.append(said["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            self.errors.append(json.dumps(said["exceptionDetails"], ensure_ascii=False)[:1000])
        elif method == "Runtime.consoleAPICalled" and said["type"] in {"error", "warning", "assert"}:
            self.errors.append(json.dumps(said["args"], ensure_ascii=False)[:1000])
        elif method == "Log.entryAdded" and said["entry"]["level"] in {"error", "warning"}:
            self.errors.append(said["entry"]["text"])
        elif method == "Page.lifecycleEvent" and said["name"] == "load":
            self.loaded.add(said["loaderId"])

    def open(self, address: str) -> None:
        """Load a page and wait until it is there; what it asked and said before is forgotten."""
        self._go("about:blank")  # else another anchor of the same page would load nothing
        self.address = address
        self.asked.clear()
        self.errors.clear()
        self._go(address)

    def _go(self, address: str) -> None:
        loader = self.call("Page.navigate", url=address)["loaderId"]
        self.line.listen(lambda: loader in self.loaded)

    def run(self, script: str) -> Any:
        """Return what a script gives in the page; a promise is waited for."""
        told = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in told, json.dumps(told, ensure_ascii=False)[:2000]
        return told["result"].get("value")

    def looks(self, *, size: tuple[int, int] = DESKTOP, dark: bool = False) -> None:
        """Set the size of the window and the colours that the reader prefers."""
        width, height = size
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )
        wished = {"prefers-color-scheme": "dark" if dark else "light", "prefers-reduced-motion": "reduce"}
        self.call("Emulation.setEmulatedMedia", features=[{"name": name, "value": is_} for name, is_ in wished.items()])
        self.run("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))")

    def barriers(self) -> list[list[str]]:
        """Return what bars a reader in earnest by the rules of axe: how gravely, by which rule, an element, and why."""
        if not self.run("'axe' in globalThis"):
            self.run(AXE.read_text("utf-8"))
        told = "[each.impact, each.id, each.nodes[0].html, each.nodes[0].failureSummary]"
        script = f"axe.run({{preload: false}}).then(({{violations}}) => violations.map((each) => {told}))"
        return [each for each in self.run(script) if each[0] in GRAVE]

    def picture(self) -> bytes:
        """Return the whole page as PNG."""
        taken = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        return base64.b64decode(taken["data"])

    def printed(self) -> bytes:
        """Return the page as a printer would get it, as PDF; one that still makes parts of itself is not printed."""
        self.run("new Promise((settled) => setTimeout(() => settled(true), 1500))")
        return base64.b64decode(self.call("Page.printToPDF", preferCSSPageSize=True)["data"])


@contextmanager
def page(chromium: Path, profile: Path) -> Iterator[Page]:
    """Start a browser and yield an empty tab."""
    to_read, written = os.pipe()
    read, to_write = os.pipe()
    high = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in (to_read, to_write)]  # out of the way of 3 and 4
    nowhere = [(os.POSIX_SPAWN_OPEN, end, os.devnull, os.O_WRONLY, 0) for end in (1, 2)]
    heard = [(os.POSIX_SPAWN_DUP2, high[0], 3), (os.POSIX_SPAWN_DUP2, high[1], 4)]  # it listens on 3 and speaks on 4
    command = [str(chromium), *QUIET[:-1], f"--user-data-dir={profile}", QUIET[-1]]
    browser = os.posix_spawn(command[0], command, os.environ, file_actions=[*nowhere, *heard])
    for end in (to_read, to_write, *high):
        os.close(end)
    line = _Line(written, read)
    try:
        yield _tab(line)
        line.send("Browser.close", {})
    except BaseException:
        os.kill(browser, signal.SIGTERM)
        raise
    finally:
        os.waitpid(browser, 0)
        os.close(written)
        os.close(read)


class _Line:
    """The two pipes: sends a message and waits for its answer, passing on what is told meanwhile."""

    def __init__(self, written: int, read: int) -> None:
        self.written, self.read = written, read
        self.last, self.rest = 0, b""
        self.page: Page | None = None

    def send(self, method: str, given: Message, session: str = "") -> Message:
        self.last += 1
        message = {"id": self.last, "method": method, "params": given, **({"sessionId": session} if session else {})}
        left = json.dumps(message).encode() + b"\0"
        while left:
            left = left[os.write(self.written, left) :]
        until = time.monotonic() + PATIENCE
        while (told := self._next(until)).get("id") != self.last:
            self._hear(told)
        assert "error" not in told, told
        return told["result"]  # type: ignore[no-any-return]  # a message of the protocol

    def listen(self, enough: Callable[[], bool]) -> None:
        """Hear what the tab tells by itself until it is enough."""
        until = time.monotonic() + PATIENCE
        while not enough():
            self._hear(self._next(until))

    def _hear(self, told: Message) -> None:
        if self.page is not None and "method" in told:
            self.page.hear(told["method"], told["params"])

    def _next(self, until: float) -> Message:
        while b"\0" not in self.rest:
            ready, _, _ = select.select([self.read], [], [], max(until - time.monotonic(), 0))
            piece = os.read(self.read, 1 << 20) if ready else b""
            assert piece, "the browser says nothing"
            self.rest += piece
        message, _, self.rest = self.rest.partition(b"\0")
        return json.loads(message)  # type: ignore[no-any-return]  # a message of the protocol


def _tab(line: _Line) -> Page:
    target = line.send("Target.createTarget", {"url": "about:blank"})["targetId"]
    session = line.send("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
    line.page = Page(line, session)
    for domain in ("Page", "Runtime", "Log", "Network"):
        line.page.call(f"{domain}.enable")
    line.page.call("Page.setLifecycleEventsEnabled", enabled=True)
    return line.page
