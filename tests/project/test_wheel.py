"""The wheel: it holds all that the package needs, and works outside the repository with what is locked and no more."""

import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = "examples/zhengzhou-2024"
RECEIVE = ("receive", EXAMPLE, "--on", "2024-10-08", "--profile", "six-dimensions-2025", "--region", "410100", "--out")
UNTRACKED = shutil.ignore_patterns("__pycache__", "node_modules", "target", ".*_cache")
FINDINGS = 1  # exit status: the example holds faulty rows

pytestmark = pytest.mark.xdist_group("wheel")  # built and installed once, by one worker


def run(*command: str | Path, cwd: Path, expect: int = 0) -> str:
    """Run a command away from the repository and its settings; return what it printed."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PYTEST", "COV_"))}
    done = subprocess.run(command, cwd=cwd, env=inherited, capture_output=True, check=False)
    output = done.stdout.decode() + done.stderr.decode()
    assert done.returncode == expect, output
    return output


def built(folder: Path, tree: Path = ROOT) -> Path:
    """Build the source distribution, and the wheel from it; return the wheel."""
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, tree, cwd=folder)
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("dist"))


def cut_off() -> tuple[str, ...]:
    """Return what starts a command without any network, where this machine can do that."""
    command = ("unshare", "--map-root-user", "--net")
    there = shutil.which("unshare") and subprocess.run((*command, "true"), capture_output=True, check=False)
    return command if there and there.returncode == 0 else ()


def installed(bundle: Path, home: Path) -> None:
    """Install what a bundle holds into ``venv`` below a folder, without a network and as its page says."""
    run("sha256sum", "--check", "--quiet", "SHA256SUMS", cwd=bundle)
    run(sys.executable, "-m", "venv", "--without-pip", home / "venv", cwd=home)
    pip: tuple[str | Path, ...] = (*cut_off(), sys.executable, "-m", "pip")
    pip = (*pip, "--python", home / "venv/bin/python", "install", "--quiet")
    (wheel,) = bundle.glob("gov_integrity-*.whl")
    offline = ("--no-index", "--no-deps", "--no-cache-dir")
    run(*pip, *offline, "--find-links", bundle, "--require-hashes", "-r", bundle / "runtime.txt", cwd=home)
    run(*pip, *offline, wheel, cwd=home)


@pytest.fixture(scope="module")
def home(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a copy of the examples and ``venv``: the wheel and what it needs, nothing else."""
    home = tmp_path_factory.mktemp("elsewhere")
    run("make", "--silent", "-f", ROOT / "Makefile", "bundle", f"BUNDLE={home}/bundle", f"WHEEL={wheel}", cwd=ROOT)
    installed(home / "bundle", home)
    shutil.copytree(ROOT / EXAMPLE, home / EXAMPLE)
    return home


def files_below(folder: Path) -> set[str]:
    paths = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in paths}


def test_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    package = {f"gov_integrity/{name}" for name in files_below(ROOT / "src/gov_integrity")}
    schemas = {f"gov_integrity/schemas/{name}" for name in files_below(ROOT / "schemas")}
    assert schemas
    assert {name for name in names if ".dist-info/" not in name} == package | schemas
    assert any(name.endswith("/licenses/LICENSE") for name in names)


def test_the_package_imported_is_the_wheel(home: Path) -> None:
    program = "import gov_integrity; print(gov_integrity.__file__)"
    imported = Path(run(home / "venv/bin/python", "-c", program, cwd=home).strip())
    assert imported.is_relative_to(home / "venv")


def test_demo_writes_the_same_outside_as_inside(home: Path) -> None:
    """The wheel's run of the demo gives every byte that the source tree's gives."""
    run(home / "venv/bin/gov-integrity", *RECEIVE, "outside", cwd=home, expect=FINDINGS)
    main = f"import sys; sys.path.insert(0, {str(ROOT / 'src')!r}); from gov_integrity.cli import main; main()"
    run(sys.executable, "-c", main, *RECEIVE, "inside", cwd=home, expect=FINDINGS)
    outside, inside = home / "outside", home / "inside"
    assert "receipt.json" in files_below(outside)
    assert files_below(outside) == files_below(inside)
    different = [name for name in files_below(outside) if (outside / name).read_bytes() != (inside / name).read_bytes()]
    assert different == []


def test_downstream_code_type_checks_and_runs(home: Path) -> None:
    shutil.copy(Path(__file__).with_name("downstream_sample.py.txt"), home / "downstream_sample.py")
    venv_python = home / "venv/bin/python"
    strict = ("--strict", "--config-file", "", "--cache-dir", home / "mypy-cache", "--python-executable", venv_python)
    run(sys.executable, "-m", "mypy", *strict, "downstream_sample.py", cwd=home)
    run(venv_python, "-W", "error", "downstream_sample.py", cwd=home)


def test_two_builds_give_the_same_bytes(wheel: Path, tmp_path: Path) -> None:
    """Built again from a copy of the tree in another folder, all files of which have another time."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]
    for name in (*settings["sdist"]["only-include"], "pyproject.toml", ".gitignore"):
        source, target = ROOT / name, tmp_path / "tree" / name
        if source.is_dir():
            shutil.copytree(source, target, copy_function=shutil.copyfile, ignore=UNTRACKED)
        else:
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(source, target)
    for path in (tmp_path / "tree").rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    (tmp_path / "dist").mkdir()
    again = built(tmp_path / "dist", tmp_path / "tree")
    assert {path.name: path.read_bytes() for path in again.parent.iterdir()} == {
        path.name: path.read_bytes() for path in wheel.parent.iterdir()
    }


@pytest.mark.prove
def test_the_bundle_that_make_makes_is_installed_without_a_network(tmp_path: Path) -> None:
    run("make", "--silent", "wheelhouse", cwd=ROOT)
    installed(ROOT / "dist/wheelhouse", tmp_path)
    assert "gov-integrity" in run(tmp_path / "venv/bin/gov-integrity", "--version", cwd=tmp_path)
