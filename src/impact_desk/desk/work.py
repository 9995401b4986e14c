"""How longer work tells how far it is and hears that it should stop, and which program does it."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

from ..domain.problem import Refusal

Progress = Callable[[str, int, int], None]
"""Told the stage in a word or two, how much is done, and of how much (0: not known)."""


class Cancelled(Refusal):
    """The person stopped the work."""

    def __init__(self) -> None:
        super().__init__("Stopped. Nothing was changed.")


def silent(_stage: str, _done: int, _total: int) -> None:
    """Progress that nobody watches."""


def never() -> bool:
    """Work that nobody stops."""
    return False


def program_version() -> str:
    """The version of this program, as documents state it."""
    try:
        return version("impact-desk")
    except PackageNotFoundError:
        return "unknown"
