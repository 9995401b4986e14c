"""Verification in child processes with limits of time and memory, for files that nobody vouches for.

A child that takes too long or too much is ended, and its file is called unreadable; the others go on.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.problem import Fault
from .verdict import SUMMARY_PAYLOAD, Reason, Verdict, judged_moment

if TYPE_CHECKING:
    from .trust import TrustStore

_TICK = 0.1
_STARTING_SECONDS = 120.0
_TOO_LONG = (
    "The file could not be examined within {seconds:g} seconds, so it was put aside. A summary takes less than one."
)
_BROKE = "The file could not be examined: it took too much memory. A summary takes little."


class NoChild(Fault):
    """The system does not start the processes that verify."""

    def __init__(self) -> None:
        super().__init__("Verification could not be started on this computer. Free some memory, then try again.")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may take: `seconds`, and the whole child's `memory` in bytes (where the system can hold it to that)."""

    seconds: float = 10.0
    memory: int = 512 * 1024 * 1024


Examine = Callable[["bytes | Path", "TrustStore", dt.datetime, Collection[str]], Any]
"""What a child does with a file; a function of a module, so that the child finds it by its name. Its answer travels back."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked about every file."""

    examine: Examine
    trust: TrustStore
    moment: dt.datetime
    names: tuple[str, ...]
    limits: Limits


def verify_in_child(
    source: bytes | Path,
    trust: TrustStore,
    at: dt.date | None = None,
    *,
    names: Collection[str] = (SUMMARY_PAYLOAD,),
    limits: Limits | None = None,
) -> Verdict:
    """As `verify_pdf`, in a process of its own. Raises `NoChild`."""
    ((_, verdict),) = verify_many([source], trust, at, names=names, limits=limits)
    return verdict


def verify_many(
    sources: Sequence[bytes | Path],
    trust: TrustStore,
    at: dt.date | None = None,
    *,
    names: Collection[str] = (SUMMARY_PAYLOAD,),
    limits: Limits | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[int, Verdict]]:
    """The place of each file in `sources` with its verdict, as they come, on all processors.

    Closing the iterator, or `cancelled` answering yes, ends it within a moment. Raises `NoChild`.
    """
    return examine_many(_verdict, sources, trust, at, names=names, limits=limits, cancelled=cancelled)


def examine_many(
    examine: Examine,
    sources: Sequence[bytes | Path],
    trust: TrustStore,
    at: dt.date | None = None,
    *,
    names: Collection[str] = (SUMMARY_PAYLOAD,),
    limits: Limits | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[int, Any]]:
    """As `verify_many`, with `examine` in place of `verify_pdf`; a file that a child could not bear gets a `Verdict`."""
    question = _Question(examine, trust, judged_moment(at), tuple(names), limits or Limits())
    waiting = deque(enumerate(sources))
    crew = [_Child(question) for _ in range(min(len(sources), os.cpu_count() or 1))]
    try:
        while (waiting or any(child.busy for child in crew)) and not cancelled():
            for child in crew:
                if waiting and child.idle:
                    child.give(*waiting.popleft())
            wait([child.connection for child in crew], _TICK)
            for child in crew:
                answer = child.answer()
                if answer is not None:
                    yield answer
    finally:
        for child in crew:
            child.end()


class _Child:
    """One process: starting, idle, or busy with the file at `place`; it is started anew when it had to be ended."""

    def __init__(self, question: _Question) -> None:
        self._question = question
        self._place: int | None = None
        self._ready = False
        self._deadline = 0.0
        self._start()

    @property
    def busy(self) -> bool:
        return self._place is not None

    @property
    def idle(self) -> bool:
        return self._ready and not self.busy

    def give(self, place: int, source: bytes | Path) -> None:
        self._place = place
        self._deadline = time.monotonic() + self._question.limits.seconds
        with contextlib.suppress(OSError):  # a child that has gone is found gone by `answer`
            self.connection.send(source)

    def answer(self) -> tuple[int, Any] | None:
        """What the child has said since it was asked last, if anything."""
        try:
            said = self.connection.recv() if self.connection.poll() else None
        except (EOFError, OSError):
            return self._gone(_BROKE, {})
        if said is None and time.monotonic() > self._deadline:
            return self._gone(_TOO_LONG, {"seconds": self._question.limits.seconds})
        if said is not None and not self._ready:
            self._ready, self._deadline = True, float("inf")
        elif said is not None:
            return self._done(said)
        return None

    def end(self) -> None:
        self._process.kill()
        self._process.join()
        self._process.close()
        self.connection.close()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._question), daemon=True)
        self._process.start()
        theirs.close()
        self._ready = False
        self._deadline = time.monotonic() + _STARTING_SECONDS

    def _done(self, said: Any) -> tuple[int, Any] | None:
        place, self._place, self._deadline = self._place, None, float("inf")
        return None if place is None else (place, said)

    def _gone(self, template: str, parts: dict[str, object]) -> tuple[int, Verdict] | None:
        if not self.busy:
            raise NoChild
        self.end()
        self._start()
        place, self._place = self._place, None
        return None if place is None else (place, _put_aside(template, parts, self._question))


def _put_aside(template: str, parts: dict[str, object], question: _Question) -> Verdict:
    return Verdict("unreadable", "unknown", "not_checked", (Reason(template, parts),), question.moment)


def _serve(connection: Connection, question: _Question) -> None:
    """The child's life: one answer for every source, until nobody asks any more."""
    from . import verify  # noqa: F401  # loaded before the clock of the first file runs

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever interrupts, interrupts the parent
    _limit_memory(question.limits.memory)
    connection.send(True)
    while True:
        try:
            source = connection.recv()
        except (EOFError, MemoryError):  # the pipe is of no use any more; the parent sees it close
            return
        try:
            answer = question.examine(source, question.trust, question.moment, question.names)
        except MemoryError:
            answer = _put_aside(_BROKE, {}, question)
        connection.send(answer)


def _verdict(source: bytes | Path, trust: TrustStore, moment: dt.datetime, names: Collection[str]) -> Verdict:
    from .verify import verify_pdf

    return verify_pdf(source, trust, moment, names=names)


def _limit_memory(memory: int) -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
