"""Run every measure, or those named: `python -m benchmarks`, `python -m benchmarks store_import store_write`.

Prints what each measures; the exit code is 1 when one of them misses a bar that it sets itself.
"""

import importlib
import pkgutil
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(wanted: list[str]) -> int:
    """Run measures one after the other."""
    names = wanted or sorted(one.name for one in pkgutil.iter_modules([str(HERE)]) if one.name != "__main__")
    missed = []
    for name in names:
        print(f"\n{name}", flush=True)
        if importlib.import_module(f"benchmarks.{name}").main():
            missed.append(name)
    if missed:
        print(f"\nmissed: {', '.join(missed)}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
