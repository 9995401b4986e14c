"""Set a checkout up so that it runs: system packages, a virtual environment in the tree, locked requirements, forms.

Standard library only: this runs on the Python of a machine that has nothing else yet. `run.py` and `test.py` both
call `prepare`, which is quick when nothing changed since the last time.
"""

from __future__ import annotations  # so that an older Python gets as far as being refused in words

import hashlib
import json
import os
import re
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path

from machine import SetUpFailed, provide, python_packages, say

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
STAMP = HOME / "set-up.txt"
LOCKS = ROOT / "packaging"
TOOLS_LOCK = LOCKS / "requirements-tools.txt"
RUNNING = (LOCKS / "requirements.txt", TOOLS_LOCK)
DEVELOPMENT = (LOCKS / "requirements-dev.txt",)
OLDEST_PYTHON = (3, 11)


def prepare(libraries: Sequence[str], tools: Sequence[str] = (), *, development: bool = False) -> Path:
    """Make the checkout ready and return the Python of its virtual environment.

    `libraries` are Debian packages without which nothing works, `tools` those whose absence only makes tests skip;
    `development` adds the linters and test tools. Raises `SetUpFailed`.
    """
    _refuse_old_python()
    is_stale = _is_stale(development=development)
    provide([*(python_packages() if is_stale else []), *libraries], tools)
    if is_stale:
        _furnish(development=development)
    compiling = [str(python()), str(ROOT / "packaging" / "forms.py"), *(["--afresh"] if is_stale else [])]
    _call(compiling, "The forms could not be compiled.")
    return python()


def python() -> Path:
    """Where the Python of the virtual environment lies on this system."""
    return HOME / "Scripts" / "python.exe" if os.name == "nt" else HOME / "bin" / "python"


def _refuse_old_python() -> None:
    if sys.version_info[:2] < OLDEST_PYTHON:
        found = ".".join(str(part) for part in sys.version_info[:3])
        message = f"Python 3.11 or later is needed; this is {found}. Start the same command with a newer python3."
        raise SetUpFailed(message)


def _is_stale(*, development: bool) -> bool:
    if not STAMP.exists() or not python().exists():
        return True
    fingerprint, _, level = STAMP.read_text(encoding="utf-8").strip().partition(" ")
    return fingerprint != _fingerprint() or (development and level != "development")


def _fingerprint() -> str:
    """A digest of all that the virtual environment depends on, this Python and the place of the tree included."""
    import tomllib  # an older Python lacks it and must get as far as being refused

    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    settled_by = [str(ROOT), sys.version, declared["project"], declared["build-system"]]
    digest = hashlib.sha256(json.dumps(settled_by).encode())
    for path in (*RUNNING, *DEVELOPMENT):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _furnish(*, development: bool) -> None:
    """Bring the virtual environment up to date and remember for what it serves."""
    STAMP.unlink(missing_ok=True)
    if not _is_sound():
        say("Making the virtual environment .venv")
        venv.create(HOME, clear=True, with_pip=True)
    say("Installing the locked requirements")
    _install_requirements(DEVELOPMENT if development else RUNNING)
    STAMP.write_text(f"{_fingerprint()} {'development' if development else 'running'}\n", encoding="utf-8")


def _is_sound() -> bool:
    """Whether the virtual environment is of this very Python, has pip, and was not moved."""
    if not python().exists():
        return False
    question = "import sys, pip; print(sys.version, sys.prefix, sep='|', end='')"
    answer = subprocess.run([str(python()), "-c", question], capture_output=True, text=True, check=False)
    return answer.stdout == f"{sys.version}|{HOME}"


def _install_requirements(locks: Sequence[Path]) -> None:
    """Install exactly what is locked, and the project itself as an editable install that asks no index."""
    trouble = "The locked requirements could not be installed. Is the package index within reach?"
    pip = [str(python()), "-m", "pip", "--disable-pip-version-check"]
    by_hash = [*pip, "install", "--quiet", "--require-hashes"]
    _call([*by_hash, "--requirement", str(TOOLS_LOCK)], trouble)
    if not _uv_installs(locks, pip):
        say("uv could not install them; pip takes over, which takes about a minute longer")
        _call([*by_hash, *(word for lock in locks for word in ("--requirement", str(lock)))], trouble)
    itself = ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    _call([*pip, "install", "--quiet", *itself], "The project could not be laid into its virtual environment.")


def _uv_installs(locks: Sequence[Path], pip: Sequence[str]) -> bool:
    """Have uv install the locks, removing what they do not name; False when it cannot."""
    sync = [str(python()), "-m", "uv", "--quiet", "pip", "sync", "--python", str(python()), "--require-hashes"]
    command = [*sync, *(str(lock) for lock in locks)]
    return subprocess.run(command, env=_uv_environment(pip), capture_output=True, check=False).returncode == 0


def _uv_environment(pip: Sequence[str]) -> Mapping[str, str]:
    """The environment with the index and certificates that pip is set up for, which uv does not read by itself."""
    listing = subprocess.run([*pip, "config", "list"], capture_output=True, text=True, check=False).stdout
    return uv_settings(listing) | dict(os.environ)


def uv_settings(listing: str) -> dict[str, str]:
    """Translate what `pip config list` printed into the environment variables by which uv knows the same things."""
    wishes = dict(re.findall(r"^(?:global|install|:env:)\.([a-z-]+)='(.+)'$", listing, re.MULTILINE))
    names = {"index-url": "UV_DEFAULT_INDEX", "cert": "SSL_CERT_FILE"}
    return {theirs: wishes[ours] for ours, theirs in names.items() if ours in wishes}


def _call(command: Sequence[str], trouble: str) -> None:
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    if outcome.returncode != 0:
        say(outcome.stderr.strip() or outcome.stdout.strip())
        raise SetUpFailed(trouble)
