"""How the desk's long work is followed and stopped by a job of the crew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..desk.work import Cancelled as Stopped
from ..desk.work import Progress
from .crew import Cancelled, Job


def following(job: Job) -> Progress:
    """Progress of the desk that moves the job's, and stops where the person cancelled."""

    def tell(_stage: str, done: int, total: int) -> None:
        job.progress(done, total)

    return tell


def asked_to_stop(job: Job) -> Callable[[], bool]:
    """Whether the person cancelled the job, asked by the desk now and then."""
    return lambda: job.is_cancelled


@contextmanager
def stoppable() -> Iterator[None]:
    """Within it, work that the desk stopped on request ends the job quietly."""
    try:
        yield
    except Stopped as stopped:
        raise Cancelled from stopped
