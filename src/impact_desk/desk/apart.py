"""Questions to a project answered in a process of its own, so that the window's stays free while a long log is counted.

The child opens the same file for reading only, keeps what it read, and before each answer reads again what the parent
says was touched since. Answers travel back whole, but for the log itself: where an answer refers to it, the parent's takes
its place. Nobody else ever speaks to the child: both ends of the pipe are this program.
"""

from __future__ import annotations

import contextlib
import io
import multiprocessing
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any, Protocol

from ..domain.problem import Fault, Said

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

NICENESS = 5
"""How far the child stands back where the processors have more to do; the window comes first."""
LAST = 1.0
"""Seconds that are waited at most for a child that was ended."""
_LOG = "the log"


class NotReckoned(Fault):
    """The process that counts a long log came to its end."""

    def __init__(self) -> None:
        super().__init__(
            "The figures could not be worked out: the process that counts the long log ended. Free some memory, then open the project again."
        )


class Over(Exception):
    """The project was closed while it was asked; nobody waits for the answer."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: a function of a module, and what it is given after the snapshot."""

    answer: Callable[..., Any]
    given: tuple[Any, ...]


class Answering(Protocol):
    """What answers in the child: a desk."""

    def log(self) -> object:
        """The log as it is now."""

    def answered(self, question: Question) -> tuple[Any, object]:
        """The answer, and the log if it may refer to that."""


class Apart:
    """The child of one open project; started with the first question, ended when the project closes."""

    def __init__(self, opened: Callable[[], Answering]) -> None:
        """Answer questions to what `opened` gives; it is called in the child, and is a function of a module."""
        self._opened = opened
        self._turn, self._ending = threading.Lock(), threading.Lock()
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._is_over = False

    def ask(self, question: Question, log: object) -> Any:
        """The answer; `log` is what it refers to where it refers to the log. For any thread but the window's.

        Raises what the question raises, `NotReckoned`, and `Over` once the project is closed.
        """
        with self._turn:
            connection = self._started()
            try:
                connection.send_bytes(_written(question, log))
                answered = connection.recv_bytes()
            except (EOFError, OSError) as error:
                self._end()
                raise (Over if self._is_over else NotReckoned) from error
            is_answer, found = _Unpickler(io.BytesIO(answered), lambda: log).load()
        if is_answer:
            return found
        raise found

    def another(self) -> Apart:
        """A further child of the same project, which does not keep this one waiting."""
        return Apart(self._opened)

    def close(self) -> None:
        """End the child, whatever it is at; who waits for it is told `Over`."""
        with self._ending:
            self._is_over = True
            if self._process:
                self._process.kill()
                # It is gone in a moment; nothing of it stays behind.
                self._process.join(LAST)

    def _started(self) -> Connection:
        with self._ending:
            if self._is_over:
                raise Over
            if self._connection is None:
                context = multiprocessing.get_context("spawn")
                self._connection, theirs = context.Pipe()
                self._process = context.Process(target=_serve, args=(theirs, self._opened), daemon=True)
                self._process.start()
                theirs.close()
            return self._connection

    def _end(self) -> None:
        """Clear away what is left of a child that is gone; the next question starts another one."""
        with self._ending:
            process, connection = self._process, self._connection
            self._process = self._connection = None
        if process and connection:
            process.kill()
            process.join(LAST)
            connection.close()


class _Unpickler(pickle.Unpickler):
    """Reads what came from the other process; `log` gives the log where that is named."""

    def __init__(self, file: io.BytesIO, log: Callable[[], object]) -> None:
        super().__init__(file)
        self._log = log

    def persistent_load(self, pid: Any) -> Any:
        return self._log()


class _Pickler(pickle.Pickler):
    """Writes for the other process, with a name in the place of the log."""

    def __init__(self, file: io.BytesIO, log: object) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._log = log

    def persistent_id(self, obj: Any) -> str | None:
        return _LOG if obj is self._log and obj is not None else None


def _serve(connection: Connection, opened: Callable[[], Answering]) -> None:
    """The child's life: one answer to each question, until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever interrupts, interrupts the parent
    if sys.platform != "win32":
        os.nice(NICENESS)
    one: Answering | None = None
    # The pipe ends when the parent does.
    with contextlib.suppress(EOFError, OSError):
        while True:
            asked = connection.recv_bytes()
            try:
                one = one or opened()
                question = _Unpickler(io.BytesIO(asked), one.log).load()
                answer, log = one.answered(question)
                connection.send_bytes(_written((True, answer), log))
            except Said as news:
                connection.send_bytes(pickle.dumps((False, news)))


def _written(what: object, log: object) -> bytes:
    written = io.BytesIO()
    _Pickler(written, log).dump(what)
    return written.getvalue()
