"""What a Debian or Ubuntu machine must have before the program runs, and how it comes there.

The wheels carry all else. Standard library only; other systems bring what is listed here with their desktop.
"""

from __future__ import annotations  # so that an older Python gets as far as being refused in words

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence

COMPILING = ("libglib2.0-0",)
"""Needed even without a window: Qt's form compiler."""

DRAWING = (
    *COMPILING,
    *("libdbus-1-3", "libegl1", "libfontconfig1", "libfreetype6", "libgl1", "libx11-6", "libxkbcommon0"),
)
"""Needed to draw windows that nobody sees, as the tests do."""

SHOWING = (
    *DRAWING,
    *("libx11-xcb1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0"),
    *("libxcb-render-util0", "libxcb-shape0", "libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1", "libxkbcommon-x11-0"),
)
"""Needed to show a window."""

WITNESSES = (
    *("libnss3-tools", "openssl", "poppler-utils", "qpdf", "xauth", "xdotool", "xvfb"),
    *(name for name in SHOWING if name not in DRAWING),
)
"""Independent programs that tests ask for a second opinion, and what a window needs that real keys are typed into.

Without one of them its tests are skipped.
"""


class SetUpFailed(Exception):
    """The checkout cannot be set up here; the message says what to do, in one line."""


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def say(sentence: str) -> None:
    """Tell the person who waits what goes on, at once and apart from the program's own output."""
    print(sentence, file=sys.stderr, flush=True)


def provide(libraries: Sequence[str], tools: Sequence[str] = ()) -> None:
    """See to it that Debian packages are there, through apt where that is allowed.

    Raises `SetUpFailed` for `libraries` that stay missing; names `tools` that do.
    """
    lacking = missing([*libraries, *tools])
    if lacking and _may_install():
        say(f"Installing system packages: {' '.join(lacking)}")
        _install(lacking)
        lacking = missing(lacking)
    essential = [name for name in lacking if name in libraries]
    if essential:
        message = f"System packages are missing. Install them first: sudo apt-get install {' '.join(essential)}"
        raise SetUpFailed(message)
    if lacking:
        say(f"Tests that need these system packages will be skipped: {' '.join(lacking)}")


def python_packages() -> list[str]:
    """The package with `ensurepip`, which Debian splits off from its Python; none where that is present."""
    if importlib.util.find_spec("ensurepip"):
        return []
    return [f"python3.{sys.version_info.minor}-venv"]


def missing(names: Sequence[str]) -> list[str]:
    """Which Debian packages are neither installed nor provided by an installed one; none where there is no dpkg."""
    if not names or not shutil.which("dpkg-query"):
        return []
    query = ["dpkg-query", "--show", "--showformat", "${db:Status-Status} ${Package}, ${Provides}\n"]
    listing = subprocess.run(query, capture_output=True, text=True, check=True).stdout
    present = {name for line in listing.splitlines() for name in names_installed(line)}
    return [name for name in names if name not in present]


def names_installed(line: str) -> list[str]:
    """The names that a line of dpkg's listing vouches for, as in `installed libglib2.0-0t64, libglib2.0-0 (= 2.80)`."""
    status, _, names = line.partition(" ")
    if status != "installed":
        return []
    return [re.sub(r"[\s:(].*", "", name.strip()) for name in names.split(",") if name.strip()]


def _may_install() -> bool:
    return shutil.which("apt-get") is not None and _as_root() is not None


def _as_root() -> list[str] | None:
    """What goes before a command to run it as root: nothing, sudo without a password, or None when not allowed."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    return ["sudo", "-n"] if _succeeds(["sudo", "-n", "true"]) else None


def _install(names: Sequence[str]) -> None:
    """Install with the package lists at hand; where those are missing or stale, fetch them and try again."""
    apt = [*(_as_root() or []), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"]
    install = [*apt, "install", "--yes", "--no-install-recommends"]
    if _succeeds([*install, *names]):
        return
    _succeeds([*apt, "update"])
    if _succeeds([*install, *names]):
        return
    for name in names:  # one that this release does not know must not keep the others away
        _succeeds([*install, name])


def _succeeds(command: Sequence[str]) -> bool:
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0
