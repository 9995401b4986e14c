"""Progress told and a wish to stop heard, for work that takes longer than a moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .refused import Stopped


def _hears_nothing(_stage: str, _done: int, _total: int) -> None:
    pass


def _goes_on() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """Who follows a piece of work.

    `progress` is told the stage (`reading`, `checking`, `writing`), how much is done and of how much
    (0: not known). `stopped` says whether the person wants to stop; it may be asked from another thread.
    """

    progress: Callable[[str, int, int], None] = _hears_nothing
    stopped: Callable[[], bool] = _goes_on

    def tell(self, stage: str, done: int, total: int = 0) -> None:
        """Tell how far the work is. Raises `Stopped` when it is to stop."""
        if self.stopped():
            raise Stopped
        self.progress(stage, done, total)


UNWATCHED = Watch()
