"""Three answers about a file from outside, and the facts that they rest on, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ..desk.inspection import Inspection
from ..desk.verdicts import FileVerdict
from .shown import NO_DATA, day_text, grouped, moment_text
from .verdict_words import INTEGRITY, TRUST, Sort, answer, signer_text

translate = QCoreApplication.translate
CONTEXT = "Foreign"


def is_intact(found: Inspection) -> tuple[str, Sort]:
    """Whether anything was changed since it was sealed; of a file without seal only its journal can speak."""
    verdict = found.verdict
    if verdict is None:
        return _unsealed(found)
    if verdict.integrity == "intact" and verdict.verdict == "invalid":
        return translate(CONTEXT, "Unchanged, but it contradicts itself (see the details)"), "bad"
    if verdict.integrity == "intact":
        return translate(CONTEXT, "Yes: not a byte was changed since it was sealed"), "good"
    return answer(INTEGRITY, verdict.integrity)


def _unsealed(found: Inspection) -> tuple[str, Sort]:
    if found.findings:
        return translate(CONTEXT, "No: it is not as it was written (see the details)"), "bad"
    return translate(CONTEXT, "It is not sealed; its journal holds together"), "doubtful"


def who_signed(found: Inspection) -> tuple[str, Sort | None]:
    """Who signed it; nobody signs a plain project file."""
    verdict = found.verdict
    if verdict is None or verdict.signer is None:
        return translate(CONTEXT, "Nobody: this is a plain project file"), "doubtful"
    day = f" · {day_text(verdict.signing_time.astimezone().date())}" if verdict.signing_time else ""
    return signer_text(verdict) + day, None


def is_trusted(found: Inspection, *, has_chosen: bool) -> tuple[str, Sort]:
    """Whether we trust the signer. An unknown signer is not a changed file, and is not said to be one."""
    verdict = found.verdict
    if verdict is None or verdict.signer is None:
        return translate(CONTEXT, "There is no signature to trust"), "doubtful"
    if verdict.trust == "trusted":
        return translate(CONTEXT, "Yes: by the authority that you chose"), "good"
    if not has_chosen:
        return translate(CONTEXT, "Not known: say first whom we trust"), "doubtful"
    return answer(TRUST, verdict.trust)


def facts(found: Inspection, now: bool | None) -> Iterator[tuple[str, str]]:
    """What is known of the file; `now` says whether its bytes are still the same, nothing while that is being asked."""
    yield translate(CONTEXT, "File"), str(found.file)
    yield translate(CONTEXT, "Its bytes when it was opened (SHA-256)"), found.sha256
    yield translate(CONTEXT, "Its bytes now"), _same(now)
    yield translate(CONTEXT, "Journal entries"), grouped(str(found.entries))
    yield translate(CONTEXT, "Digest of the newest entry"), found.head if found.entries else NO_DATA
    yield translate(CONTEXT, "Rows"), grouped(str(sum(found.rows.values())))
    if found.verdict is not None:
        yield from _seal_facts(found.verdict)


def _same(now: bool | None) -> str:
    if now is None:
        return translate(CONTEXT, "Being read again…")
    same = translate(CONTEXT, "The same: nothing was written to it")
    return same if now else translate(CONTEXT, "Different: somebody changed the file after it was opened")


def _seal_facts(verdict: FileVerdict) -> Iterator[tuple[str, str]]:
    signer = verdict.signer
    if signer is not None:
        days = f"{day_text(signer.not_before.date())} – {day_text(signer.not_after.date())}"
        yield translate(CONTEXT, "Signed by"), f"{signer.name} · {signer.facility}"
        yield translate(CONTEXT, "Certificate valid"), days
        yield translate(CONTEXT, "Certificate (SHA-256)"), signer.certificate_sha256
    if verdict.signing_time:
        yield translate(CONTEXT, "Signed, by the signer’s clock"), moment_text(verdict.signing_time.isoformat())
    yield translate(CONTEXT, "Judged as of"), moment_text(verdict.judged_at.isoformat())
