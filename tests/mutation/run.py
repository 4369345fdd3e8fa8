"""Does a test notice every mistake? Each mutant is tried in a process of its own, with the tests that watch its module.

``python -m tests.mutation.run`` tries all, ``--share 300 --seed 1`` some; ``--out`` gets a line of JSON for every one,
and one that is there already is not tried again: after a change of the tests the file has to go. The base process has
everything loaded; for a module a child forgets it and all that import it, and forks once more for every mutant, which
then loads them with the mistake inside.
"""

import argparse
import ast
import gc
import json
import os
import random
import signal
import sys
import types
import warnings
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import integers

from gov_integrity.forms import instrument, walk
from gov_integrity.judgement.ask import all_rules
from gov_integrity.standard import catalogue
from tests.mutation.mutants import UNITS, Mutant, mutants
from tests.mutation.watch import IDENTIFIERS, ROOT, RULES, modules, texts, watchers

SOURCE: Final = ROOT / "src"
SECONDS: Final = 60
OF_A_MODULE: Final = 12  # mutants of a share
SURVIVED, KILLED, REFUSED = 0, 1, 2
ENDED: Final = {SURVIVED: "survived", KILLED: "killed", REFUSED: "refused"}


def targets() -> list[str]:
    """Return the modules whose mistakes are tried: rules, identifiers, and what they stand on in their own rooms."""
    return [
        f"{package}.{path.stem}"
        for package in (RULES, IDENTIFIERS)
        for path in sorted(
            (SOURCE / package.replace(".", "/")).glob("*.py"), key=lambda path: (path.stem[0] == "_", path)
        )
        if path.stem != "__init__" and not path.stem.endswith(("_examples", "_worked"))
    ]


def warm() -> None:
    """Load all that a mutant does not change, once."""
    warnings.simplefilter("error")
    settings.register_profile(
        "mutants",
        deadline=None,
        max_examples=25,
        derandomize=True,
        database=None,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    names_once = cache(walk.module_names)  # the folders do not change meanwhile
    for module in (walk, catalogue):
        module.__dict__["module_names"] = names_once
    catalogue.notices()
    all_rules()
    for name in (*modules("rules"), *modules("identifiers")):
        import_module(name)
        texts(name)
    settings.load_profile("mutants")
    given(_number=integers())(lambda _number: None)()  # what hypothesis looks up once is then known to every child
    gc.freeze()


@cache
def importers() -> dict[str, frozenset[str]]:
    """Return, for every loaded module of ours, the names of the modules that it imports."""
    found = {}
    for name, module in list(sys.modules.items()):
        if name.startswith(("gov_integrity", "tests.")) and getattr(module, "__file__", None):
            tree = ast.parse(Path(str(module.__file__)).read_text("utf-8"))
            froms = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
            names = {f"{node.module}.{alias.name}" for node in froms for alias in node.names}
            found[name] = frozenset(names | {str(node.module) for node in froms})
    return found


def dependents(target: str) -> frozenset[str]:
    """Return a module and those of its room that import it; the tests of a room load nothing else of it."""
    found, room = {target}, target.rpartition(".")[0]
    while more := {name for name, names in importers().items() if names & found and name.startswith(room)} - found:
        found |= more
    return frozenset(found)


def forget(changed: frozenset[str]) -> None:
    """Take modules away, and what the catalogue and the engines remember of them."""
    for name in [
        name for name in sys.modules if name in changed or name.startswith(("tests.rules.", "tests.identifiers."))
    ]:
        parent, _dot, last = name.rpartition(".")
        del sys.modules[name]
        if parent in sys.modules and hasattr(sys.modules[parent], last):
            delattr(sys.modules[parent], last)
    for name, module in list(sys.modules.items()):
        if name == catalogue.__name__ or name.startswith("gov_integrity.judgement"):
            for value in list(vars(module).values()):
                if hasattr(value, "cache_clear") and value.__module__ == name:
                    value.cache_clear()


def load(target: str, tree: ast.Module) -> None:
    """Load a module from a changed tree, under its own name."""
    path = SOURCE / f"{target.replace('.', '/')}.py"
    module = types.ModuleType(target)
    module.__file__ = str(path)
    module.__package__ = target.rpartition(".")[0]
    vars(module).update({name: getattr(instrument, name) for name in UNITS})  # a mistake may name one not imported
    sys.modules[target] = module
    setattr(sys.modules[module.__package__], target.rpartition(".")[2], module)
    exec(compile(ast.fix_missing_locations(tree), str(path), "exec"), vars(module))  # noqa: S102 - our own module


def tried(target: str, changed: frozenset[str], tree: ast.Module) -> tuple[int, str]:
    """Return how a mutant ends and who noticed it: the declarations themselves while they load, or a test."""
    count, name = 0, ""
    try:
        load(target, tree)
        for count, (name, function, arguments) in enumerate(watchers(changed), 1):  # noqa: B007 - told in the end
            function(**arguments)
    except BaseException as error:  # noqa: BLE001 - any exception is a mistake noticed; that of pytest.fail is no Exception
        return (KILLED, name) if name else (REFUSED, f"{type(error).__name__}: {error}")
    return SURVIVED, f"{count} tests"


def in_a_child(target: str, changed: frozenset[str], tree: ast.Module, mutant: Mutant | None) -> tuple[int, str]:
    """Try a mutant in a process of its own; one that does not end is noticed too."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(SECONDS)
        nowhere = os.open(os.devnull, os.O_RDWR)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        if mutant:
            mutant.put()
        status, told = tried(target, changed, tree)
        os.write(writing, told.encode()[:500])
        os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as told_by:
        told = told_by.read().decode(errors="replace")
    _child, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    return (code, told) if code in ENDED else (KILLED, f"ended by {code}")


def numbered(target: str) -> Iterator[tuple[str, ast.Module, Mutant]]:
    """Yield the mutants of a module with names that stay the same while their text does."""
    path = SOURCE / f"{target.replace('.', '/')}.py"
    tree = ast.parse(path.read_text("utf-8"))
    seen: dict[str, int] = {}
    for mutant in mutants(tree, dict(vars(import_module(target)))):
        place = f"{target.removeprefix('gov_integrity.standard.')}:{mutant.where}"
        name = f"{place}: {mutant.before} -> {mutant.after or 'left out'}"
        seen[name] = seen.get(name, 0) + 1
        yield (name if seen[name] == 1 else f"{name} ({seen[name]})"), tree, mutant


def all_of(target: str, wanted: frozenset[str] | None) -> Iterator[dict[str, Any]]:
    """Yield how every mutant of a module ends; ``wanted`` names those to try."""
    changed = dependents(target)
    found = [each for each in numbered(target) if wanted is None or each[0] in wanted]
    if not found:
        return
    forget(changed)
    before = in_a_child(target, changed, found[0][1], None)
    if before[0] != SURVIVED:
        message = f"{target}: a test fails without any mistake: {before[1]}"
        raise RuntimeError(message)
    for name, tree, mutant in found:
        status, told = in_a_child(target, changed, tree, mutant)
        yield {"mutant": name, "line": mutant.line, "ended": ENDED[status], "by": told}


def station(target: str, wanted: frozenset[str] | None, out: Path) -> None:
    """Try the mutants of one module in a child, whose memory of the module ends with it."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            with out.open("a", encoding="utf-8") as kept:
                for each in all_of(target, wanted):
                    kept.write(json.dumps(each, ensure_ascii=False) + "\n")
                    kept.flush()
            status = 0
        except BaseException as error:  # noqa: BLE001 - told to whoever waits
            sys.stderr.write(f"{error}\n")
        finally:
            os._exit(status)
    _child, status = os.waitpid(child, 0)
    if status:
        raise SystemExit(1)


def drawn(names: Mapping[str, list[str]], share: int, seed: int) -> list[str]:
    """Return so many mutants, of a few modules: each module costs a run of its tests without any mistake."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    found: list[str] = []
    for target in chance.sample(sorted(names), len(names)):
        found += chance.sample(names[target], min(OF_A_MODULE, len(names[target]), share - len(found)))
    return found


def main() -> None:
    """Try the mutants that are asked for, and keep how each ended."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--out", type=Path, default=ROOT / "build/mutants.jsonl")
    asked.add_argument("--share", type=int, default=0, help="try so many only, drawn by --seed from a few modules")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--only", default="", help="modules whose name has this in it")
    chosen = asked.parse_args()
    warm()
    names = {
        target: [name for name, _tree, _mutant in numbered(target)] for target in targets() if chosen.only in target
    }
    every = [name for each in names.values() for name in each]
    if chosen.share:
        every = drawn(names, chosen.share, chosen.seed)
    done = (
        {json.loads(line)["mutant"] for line in chosen.out.read_text("utf-8").splitlines()}
        if chosen.out.exists()
        else set()
    )
    wanted = frozenset(every) - done
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    for target, held in names.items():
        if wanted & frozenset(held):
            station(target, wanted, chosen.out)


if __name__ == "__main__":
    main()
