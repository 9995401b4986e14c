"""Keeps `None`, `True` and `False` from being counted to their end.

PySide6 6.12 gives away references to them that it does not own: each empty value that comes out of Qt, and each
signal that carries a truth value. From Python 3.12 on these objects are immortal; on 3.11 the process ends with
"deallocating None" after some thousands of them. So they get more references than any session uses up.
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 40
"""References that are added: a thousand a second would last for thirty years."""


def keep_constants() -> None:
    """Make the constants last; to be called once, before the first window."""
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False):
        if sys.getrefcount(constant) < ENOUGH // 2:
            ctypes.c_ssize_t.from_address(id(constant)).value += ENOUGH
