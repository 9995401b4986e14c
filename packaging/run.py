"""Start Impact Desk from a checkout, after setting up whatever is missing.

    python3 packaging/run.py               the window on the sample project; without a display, the demonstration
    python3 packaging/run.py ARGUMENT …    the command line, e.g. `verify summary.pdf`

Exits 3 when the machine lacks something that may not be installed, else with the program's own exit code.
"""

import shutil
import subprocess
import sys

from machine import COMPILING, SHOWING, SetUpFailed, has_display, say
from workshop import ROOT, prepare

DEMONSTRATION = ROOT / "build" / "demo"
CANNOT_SET_UP = 3
INTERRUPTED = 130


def main(arguments: list[str]) -> int:
    """Set up, start the program with `arguments` or what suits the machine, and return its exit code."""
    try:
        python = prepare(SHOWING if has_display() else COMPILING)
    except SetUpFailed as failure:
        say(str(failure))
        return CANNOT_SET_UP
    command = [str(python), "-m", "impact_desk", *(arguments or _by_default())]
    return subprocess.run(command, check=False).returncode


def _by_default() -> list[str]:
    if has_display():
        return ["--sample"]
    if DEMONSTRATION.exists():
        shutil.rmtree(DEMONSTRATION)
    DEMONSTRATION.parent.mkdir(exist_ok=True)
    return ["demo", str(DEMONSTRATION)]


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
