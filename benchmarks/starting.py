"""How long until the package is there, and until the command line helps? Wall time of fresh processes, in turn."""

import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

TIMES = 11
SOURCE = Path(__file__).parents[1] / "src"
PROGRAMS = {
    "bare Python": "pass",
    "import gov_integrity": "import gov_integrity",
    "gi.uscc.parse": "import gov_integrity as gi; gi.uscc.parse('91350100M000100Y43')",
    "check --help": "import sys; sys.argv[1:] = ['check', '--help']; from gov_integrity.cli import main; main()",
    "a record type": "import gov_integrity as gi; gi.AdministrativePenalty",
}
TARGETS = {"import gov_integrity": "60 ms over bare Python or less", "check --help": "200 ms or less"}


def milliseconds(program: str) -> float:
    """Return how long one fresh process takes."""
    started = perf_counter()
    subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(SOURCE)!r}); {program}"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return (perf_counter() - started) * 1000


def main() -> int:
    """Measure every program, taking turns."""
    rounds = [{name: milliseconds(program) for name, program in PROGRAMS.items()} for _ in range(TIMES)]
    bare = median(each["bare Python"] for each in rounds)
    for name in PROGRAMS:
        taken = median(each[name] for each in rounds)
        print(f"  {name:<22} {taken:7.1f} ms   {taken - bare:+7.1f} ms   {TARGETS.get(name, '')}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
