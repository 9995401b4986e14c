"""Verify any number of signed files: signature, trust, and every figure reckoned again from the rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..seal.verdict import Verdict
from .amendments import with_replaced
from .verdicts import FileVerdict
from .work import Cancelled, Progress, never, silent

if TYPE_CHECKING:
    from ..seal.trust import TrustStore

SUFFIX = ".pdf"
SEALED_SUFFIX = ".asice"


def read_trust(paths: Sequence[Path]) -> TrustStore:
    """The authorities in one or more PEM files, with the revocation lists in them.

    Raises the faults of reading, `NoRoot`, `UnusableTrust`, `ForeignRevocationList`.
    """
    from ..seal.trust import TrustStore

    stores = [TrustStore.read(path) for path in paths]
    roots = dict.fromkeys(root for store in stores for root in store.roots)
    lists = dict.fromkeys(one for store in stores for one in store.revocations)
    return TrustStore(tuple(roots), tuple(lists))


def verify_files(
    paths: Sequence[Path],
    trust: Sequence[Path],
    *,
    at: date | None = None,
    progress: Progress = silent,
    cancelled: Callable[[], bool] = never,
) -> tuple[FileVerdict, ...]:
    """A verdict on each file (summary, group report, sealed project), in the order given, as trust stood `at` a day (now).

    A group report is reckoned again when the summaries that it rests on are among the files, and an amendment is held
    against the summary that it replaces. Raises what `read_trust`
    raises, `NoChild` and `Cancelled`.
    """
    from .sealed import verify_sealed

    store = read_trust(trust)
    sealed = [path for path in paths if path.suffix.casefold() == SEALED_SUFFIX]
    others = [path for path in paths if path not in sealed]
    found = {
        others[place]: one for place, one in verdicts(others, store, at=at, progress=progress, cancelled=cancelled)
    }
    found |= {sealed[place]: one for place, one in verify_sealed(sealed, store, at=at, cancelled=cancelled)}
    if not found.keys() >= set(paths):
        raise Cancelled
    judged = tuple(found[path] for path in paths)
    return tuple(_with_its_summaries(one, judged) for one in judged)


def verdicts(
    sources: Sequence[Path | bytes],
    trust: TrustStore,
    *,
    at: date | None = None,
    progress: Progress = silent,
    cancelled: Callable[[], bool] = never,
) -> Iterator[tuple[int, FileVerdict]]:
    """The place of each source with its verdict, as they come, judged in child processes on all processors."""
    from ..seal.children import examine_many
    from . import examination

    answers = examine_many(examination.examine, sources, trust, at, names=examination.NAMES, cancelled=cancelled)
    for done, (place, answer) in enumerate(answers, start=1):
        progress("verify", done, len(sources))
        yield place, _whole(answer, sources[place])


def verify_bytes(content: bytes, trust: TrustStore, at: date | None = None) -> FileVerdict:
    """The verdict on a file's bytes that nobody else made, judged in this process."""
    from ..seal.verdict import judged_moment
    from . import examination

    return examination.examine(content, trust, judged_moment(at), examination.NAMES)


def _whole(answer: FileVerdict | Verdict, source: Path | bytes) -> FileVerdict:
    file = str(source) if isinstance(source, Path) else ""
    if isinstance(answer, FileVerdict):
        return replace(answer, file=file)
    from .examination import from_seal

    # No child could bear this file: too much time or memory.
    return from_seal(answer, file)


def _with_its_summaries(one: FileVerdict, judged: Sequence[FileVerdict]) -> FileVerdict:
    if one.about is None:
        return one
    if one.is_summary:
        return with_replaced(one, judged)
    from .group_check import recomputed

    return recomputed(one, judged)
