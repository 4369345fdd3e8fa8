"""The sample clients as commands; what they are made of is fetched by ``make clients``."""

from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schemas"

Tool = Callable[[str], Path]


def javascript(tool: Tool) -> list[str]:
    """Return the command of the JavaScript client."""
    tool("javascript-client")
    return [str(tool("node")), str(ROOT / "clients/javascript/answer.mjs"), str(SCHEMAS)]


def java(tool: Tool) -> list[str]:
    """Return the command of the Java client."""
    target = tool("java-client").parents[1]
    return [str(tool("java")), "-cp", f"{target}/classes:{target}/libraries/*", "gov.integrity.Answer", str(SCHEMAS)]
