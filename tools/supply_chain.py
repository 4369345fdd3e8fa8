"""供应链 — what is installed with this package, under which licence, and on which machines is there a wheel of it?

Development only. ``make lock`` calls it with what the resolver found (a ``pylock.toml``) and keeps the names and hashes
of all files in ``docs/supply-chain/``; without it the bill of materials and the page are written again from those. A
test compares them with the locks.
"""

import csv
import json
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from packaging.utils import canonicalize_name, parse_wheel_filename

ROOT: Final = Path(__file__).resolve().parent.parent
LOCK: Final = ROOT / "requirements/runtime.txt"
FOLDER: Final = ROOT / "docs/supply-chain"
FILES, LICENCES, BILL = FOLDER / "files.csv", FOLDER / "licences.csv", FOLDER / "sbom.cdx.json"
PAGE: Final = ROOT / "docs/supply-chain.md"

_PIN: Final = re.compile(r"([a-z0-9-]+)==(\S+?)(?: ; (.+))? \\")
_PYTHONS: Final = tuple(range(11, 15))  # the minor versions of Python 3 that pyproject.toml names
_CLASSIFIED: Final = {"License :: OSI Approved :: MIT License": "MIT"}
_WRITTEN: Final = {"MIT": "MIT", "BSD-3-Clause": "BSD-3-Clause"}
# What the licence files in the distributions say, where the metadata names no SPDX expression.
_READ: Final = {"jinja2": "BSD-3-Clause", "python-dateutil": "BSD-3-Clause"}
_MACHINES: Final[tuple[tuple[str, str], ...]] = (
    ("Linux x86_64", r"manylinux\w*_x86_64"),
    ("Linux aarch64（鲲鹏、飞腾）", r"manylinux\w*_aarch64"),
    ("Linux loongarch64（龙芯）", r"manylinux\w*_loongarch64"),
    ("Windows x86_64", "win_amd64"),
    ("macOS arm64", r"macosx_\w*(?:arm64|universal2)"),
)


@dataclass(slots=True)
class Pin:
    """One line of the lock: a version, where it applies, its hashes, and the packages that ask for it."""

    name: str
    version: str
    marker: str
    hashes: set[str] = field(default_factory=set)
    asked_by: list[str] = field(default_factory=list)

    @property
    def purl(self) -> str:
        """The package URL, which names a package without saying where it is fetched."""
        return f"pkg:pypi/{self.name}@{self.version}"


def pins() -> list[Pin]:
    """Return what the lock of the package with all extras pins, in its order."""
    found: list[Pin] = []
    for line in LOCK.read_text("utf-8").splitlines():
        if pin := _PIN.fullmatch(line):
            found.append(Pin(pin[1], pin[2], pin[3] or ""))
        elif line.startswith("    --hash=sha256:"):
            found[-1].hashes.add(line.removeprefix("    --hash=sha256:").removesuffix(" \\"))
        elif (
            asked := re.fullmatch(r"    #(?: via)? +(?!via$)([a-z0-9-]+)(?:\[.*\])?(?: \(pyproject\.toml.*\))?", line)
        ) and found:
            found[-1].asked_by.append(asked[1])
    return found


def files() -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Return the files of every pinned version, with their hashes."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for row in _rows(FILES):
        found[row["package"], row["version"]].append((row["file"], row["sha256"]))
    return found


def licences() -> dict[str, str]:
    """Return the SPDX expression of every pinned package."""
    return {row["package"]: row["licence"] for row in _rows(LICENCES)}


def keep(pylock: Path) -> None:
    """Keep what the resolver found of the files of the pinned versions, and the licences of what is installed here."""
    wanted = {(pin.name, pin.version) for pin in pins()}
    rows = [
        (name, version, file["url"].rpartition("/")[2], file["hashes"]["sha256"])
        for package in tomllib.loads(pylock.read_text("utf-8"))["packages"]
        for name, version in [(canonicalize_name(package["name"]), package.get("version", ""))]
        if (name, version) in wanted
        for file in (*package.get("wheels", ()), *([package["sdist"]] if "sdist" in package else ()))
    ]
    FOLDER.mkdir(exist_ok=True)
    _write(FILES, ("package", "version", "file", "sha256"), sorted(set(rows)))
    _write(
        LICENCES,
        ("package", "licence", "told_by"),
        ((name, *_licence(name)) for name in sorted({pin.name for pin in pins()})),
    )


def _licence(name: str) -> tuple[str, str]:
    """Return the licence of an installed distribution as an SPDX expression, and what tells it."""
    told = metadata.metadata(name)
    if "License-Expression" in told:
        return told["License-Expression"], "License-Expression"
    if name in _READ:
        return _READ[name], "licence file"
    if "License" in told and (written := _WRITTEN.get(told["License"])):
        return written, "License"
    for classifier in told.get_all("Classifier") or ():
        if classifier in _CLASSIFIED:
            return _CLASSIFIED[classifier], "Classifier"
    message = f"{name}: no licence told"
    raise LookupError(message)


def bill() -> dict[str, Any]:
    """Return the bill of materials, CycloneDX 1.6; the same locks give the same bytes, at any time."""
    version = re.findall(r'__version__ = "(.+)"', (ROOT / "src/gov_integrity/__init__.py").read_text("utf-8"))[0]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    own = {
        "type": "library",
        "bom-ref": f"pkg:pypi/{project['name']}@{version}",
        "name": project["name"],
        "version": version,
        "description": project["description"],
        "licenses": [{"license": {"id": project["license"]}}],
        "purl": f"pkg:pypi/{project['name']}@{version}",
    }
    pinned, known, licensed = pins(), files(), licences()
    components = [_component(pin, known[pin.name, pin.version], licensed[pin.name]) for pin in pinned]
    asks: dict[str, list[str]] = defaultdict(list)
    for pin in pinned:
        for name in pin.asked_by:
            asks[name].append(pin.purl)
    dependencies = [{"ref": own["purl"], "dependsOn": sorted(asks[project["name"]])}] + [
        {"ref": pin.purl, "dependsOn": sorted(asks[pin.name])} for pin in pinned
    ]
    content = {"components": components, "dependencies": dependencies}
    serial = uuid5(NAMESPACE_URL, json.dumps([own, content], sort_keys=True))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"component": own},
        **content,
    }


def _component(pin: Pin, known: Iterable[tuple[str, str]], licence: str) -> dict[str, Any]:
    told = {"license": {"id": licence}} if re.fullmatch(r"[\w.-]+", licence) else {"expression": licence}
    marker = [{"name": "python:marker", "value": pin.marker}] if pin.marker else []
    return {
        "type": "library",
        "bom-ref": pin.purl,
        "name": pin.name,
        "version": pin.version,
        "licenses": [told],
        "purl": pin.purl,
        "externalReferences": [
            {"type": "distribution", "url": file, "hashes": [{"alg": "SHA-256", "content": sha256}]}
            for file, sha256 in known
            if sha256 in pin.hashes
        ],
        **({"properties": marker} if marker else {}),
    }


def page() -> str:
    """Return the page: what is installed under which licence, and where it is there as a wheel."""
    return "\n".join(_page()) + "\n"


def _page() -> Iterator[str]:
    pinned, known = pins(), files()
    yield "# 供应链"
    yield ""
    yield "<!-- 由 tools/supply_chain.py 根据 requirements/runtime.txt 写成，不手工修改 -->"
    yield ""
    yield f"安装全部可选组件时共有 {len({pin.name for pin in pinned})} 个第三方包，版本和每个文件的 SHA-256 都锁定在"
    yield "`requirements/runtime.txt`。物料清单（SBOM，CycloneDX 1.6）在 [sbom.cdx.json](supply-chain/sbom.cdx.json)，"
    yield "各文件（Python 3.11 以上）的名称和摘要在 [files.csv](supply-chain/files.csv)。"
    yield "同样的锁定文件写出的清单逐字节相同。"
    yield ""
    yield "没有网络的机器：在有网络的机器上 `make wheelhouse`，把 `dist/wheelhouse` 整个拷过去，在那里："
    yield ""
    yield "```"
    yield "sha256sum -c SHA256SUMS"
    yield "pip install --no-index --find-links . --no-deps --require-hashes -r runtime.txt"
    yield "pip install --no-index --no-deps gov_integrity-*.whl"
    yield "```"
    yield ""
    yield "里面的 wheel 只合用于制作它的那种平台和 Python 版本。测试在断开网络的环境里照此安装，并跑完示例。"
    yield ""
    yield "## 许可证"
    yield ""
    yield "| 包 | 版本 | 许可证（SPDX） | 根据 | 谁要用它 |"
    yield "|---|---|---|---|---|"
    told = {row["package"]: row for row in _rows(LICENCES)}
    for pin in pinned:
        row = told[pin.name]
        where = f"（{pin.marker}）" if pin.marker else ""
        asked = "、".join(sorted(set(pin.asked_by)))
        yield f"| {pin.name} | {pin.version}{where} | {row['licence']} | {row['told_by']} | {asked} |"
    yield ""
    yield "## 平台"
    yield ""
    yield "含有本机代码、没有通用 wheel 的包，在各平台上有 wheel 的 Python 版本。“没有”表示锁定的文件中没有这个平台的"
    yield "wheel：要由平台的维护者自行编译，本项目没有在那里试过。测试只在 Linux x86_64 上跑过。"
    yield "本项目自己的代码是纯 Python；记录的核心依赖 pydantic-core，没有它只有证件号码、代码表、工作日历和期限计算"
    yield "可用。"
    yield ""
    yield "| 包 | " + " | ".join(name for name, _tag in _MACHINES) + " |"
    yield "|---" * (len(_MACHINES) + 1) + "|"
    for pin in pinned:
        wheels = [file for file, _sha256 in known[pin.name, pin.version] if file.endswith(".whl")]
        if not any(file.endswith("-none-any.whl") for file in wheels):
            cells = (_pythons(wheels, tag) for _name, tag in _MACHINES)
            yield f"| {pin.name} {pin.version} | " + " | ".join(cells) + " |"


def _pythons(wheels: Iterable[str], machine: str) -> str:
    """Return the versions of Python for which there is a wheel on a machine."""
    tags = {tag for wheel in wheels for tag in parse_wheel_filename(wheel)[3] if re.fullmatch(machine, tag.platform)}
    there = [minor for minor in _PYTHONS if any(_runs(tag.interpreter, tag.abi, minor) for tag in tags)]
    if not there:
        return "没有"
    return "、".join(f"3.{minor}" for minor in there) if there != list(_PYTHONS) else "3.11–3.14"


def _runs(interpreter: str, abi: str, minor: int) -> bool:
    if abi == "abi3":
        return int(interpreter.removeprefix("cp3")) <= minor
    return interpreter in {f"cp3{minor}", f"py3{minor}", "py3"} and abi in {f"cp3{minor}", "none"}


def _rows(path: Path) -> Iterator[Mapping[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _write(path: Path, header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)


def text_of(data: Mapping[str, Any]) -> str:
    """Return data as the JSON that is kept: a component, and what it asks for, on one line each."""
    return "{\n" + ",\n".join(f"{json.dumps(name)}: {_lines(part)}" for name, part in data.items()) + "\n}\n"


def _lines(part: object) -> str:
    if isinstance(part, list):
        return "[\n" + ",\n".join(json.dumps(each, ensure_ascii=False) for each in part) + "\n]"
    return json.dumps(part, ensure_ascii=False)


def main() -> None:
    """Keep what a ``pylock.toml`` tells, where one is named; then write the bill and the page."""
    for named in sys.argv[1:]:
        keep(Path(named))
    BILL.write_text(text_of(bill()), encoding="utf-8", newline="\n")
    PAGE.write_text(page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
