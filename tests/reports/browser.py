"""A browser that opens a page from a server of its own, and what came of it."""

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--virtual-time-budget=5000"),
    *("--enable-logging=stderr", "--dump-dom"),
)


@contextmanager
def served(pages: Mapping[str, str]) -> Iterator[tuple[str, list[str]]]:
    """Serve pages by their paths; yields the address of the server and the paths that are asked of it."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200 if self.path in pages else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(pages.get(self.path, "").encode())

        def log_message(self, *_parts: object) -> None:
            """Keep quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()


def browsed(chromium: Path, folder: Path, pages: Mapping[str, str]) -> tuple[str, list[str], list[str]]:
    """Open the first page; return the document after loading, what the console said, and the paths that were asked."""
    with served(pages) as (address, asked):
        command = [str(chromium), *QUIET, f"--user-data-dir={folder / 'profile'}", address + next(iter(pages))]
        shown = subprocess.run(command, capture_output=True, check=True, timeout=180)
    console = [line for line in shown.stderr.decode(errors="replace").splitlines() if "CONSOLE" in line]
    return shown.stdout.decode(), console, asked
