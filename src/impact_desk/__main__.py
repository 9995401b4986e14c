"""Start Impact Desk: the window, or one command."""

from __future__ import annotations

import sys

INTERRUPTED = 130


def main() -> int:
    """Run with the arguments of the process and return its exit code."""
    try:
        from .bootstrap import start

        return start(sys.argv[1:])
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
