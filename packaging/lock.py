"""Pin every dependency, with hashes, for every platform: writes the three requirements files beside this script.

Run it with the project's own Python after `pyproject.toml` changed (add `--upgrade` to take newer releases).
The files name no package index: whoever installs uses the one that the machine is set up for.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADER = "# Written by packaging/lock.py; edit pyproject.toml instead.\n"
LOCKS = {
    "requirements-dev.txt": ["pyproject.toml", "--group", "dev"],
    "requirements.txt": ["pyproject.toml", "--constraints", "packaging/requirements-dev.txt"],
    "requirements-tools.txt": ["--group", "tools", "--constraints", "packaging/requirements-dev.txt"],
}


def lock(name: str, sources: list[str], wishes: list[str]) -> None:
    """Resolve `sources` into the requirements file `name`, keeping what is pinned there unless `wishes` say otherwise."""
    target = ROOT / "packaging" / name
    command = [sys.executable, "-m", "uv", "pip", "compile", *sources, "--output-file", str(target)]
    manners = ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
    silent = ["--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate"]
    subprocess.run([*command, *manners, *silent, *wishes], cwd=ROOT, check=True)
    target.write_text(HEADER + target.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")


def main() -> None:
    """Write all three files; the widest is resolved first and binds the others."""
    for name, sources in LOCKS.items():
        lock(name, sources, sys.argv[1:])


if __name__ == "__main__":
    main()
