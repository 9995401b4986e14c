"""The signed summary: a period's figures and rows in one PDF file, prepared, shown, signed, filed.

`prepare_summary` takes a frozen snapshot and reckons what will be signed, so that a person sees it before giving a
passphrase. `seal_summary` makes the file in memory; it touches nothing and may run beside the window. `file_summary`
lays the file down and notes in the journal what was signed. `export_summary` does all three.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from ..domain.checks import project_problems
from ..domain.figures import facility_figures
from ..domain.period import Period
from ..domain.problem import Refusal
from ..domain.records import SignedSummary
from ..exchange.names import names_in_reasons, names_in_texts
from ..exchange.payload import Payload, build_payload, read_payload
from ..exchange.refusals import RowsRefused
from ..exchange.selection import travelling
from ..store.faults import ReadOnlyFile
from ..store.file import Writing
from .movements import movement_of
from .prepared import Language, Paper, Prepared, SignedFile, embedded_meta, filed, noted, printed_meta, settled
from .project_desk import Desk
from .work import Progress, silent

if TYPE_CHECKING:
    from ..seal.identity import Identity

__all__ = [
    "CannotTravel",
    "CertificateOfAnotherFacility",
    "ChangedMeanwhile",
    "Language",
    "NoSuchSummary",
    "Paper",
    "Prepared",
    "Sealed",
    "SignedFile",
    "export_summary",
    "file_summary",
    "prepare_summary",
    "seal_summary",
    "seal_with",
    "signed_file",
]

_NO_KEY = "0" * 16
_STAGES = 5


class CertificateOfAnotherFacility(Refusal):
    """The officer may sign for another site, not for this one."""

    def __init__(self, signer: str, certified: str, facility: str) -> None:
        super().__init__(
            "{signer}'s certificate is for facility {certified}, but this project is {facility}'s. Sign with a key of {facility}, or correct the facility code.",
            signer=signer,
            certified=certified,
            facility=facility,
        )


class ChangedMeanwhile(Refusal):
    """The project is no longer the one whose figures were shown."""

    def __init__(self) -> None:
        super().__init__(
            "The project was changed after these figures were shown. Look at the figures again, then sign."
        )


class CannotTravel(Refusal):
    """A value of the project has a form that no document of ours can hold."""

    def __init__(self, cause: object) -> None:
        super().__init__("The summary was not made, because its rows cannot travel: {cause}", cause=cause)


class NoSuchSummary(Refusal):
    """The project does not hold that document."""

    def __init__(self, document: str) -> None:
        super().__init__(
            "No summary {document} was signed here. The list of signed summaries says which were.", document=document
        )


@dataclass(frozen=True, slots=True)
class Sealed:
    """A signed summary in memory: the file's bytes, and what the journal will note of it."""

    prepared: Prepared
    content: bytes
    record: SignedSummary


def prepare_summary(
    desk: Desk, period: Period, *, language: Language = "en", paper: Paper = "A4", because: str = ""
) -> Prepared:
    """The figures of `period` as they would be signed now; `because` says why an earlier summary is amended.

    Left empty, it is the reason for which the period was reopened, if it was.
    Raises `NoFacility`, `MissingRate` and whatever else keeps a figure from being reckoned, or the rows from travelling.
    """
    project, head = desk.project(), desk.file.head()
    signed = sorted(project.summaries, key=lambda one: one.sequence)
    former = [one for one in signed if one.period == period]
    chosen = travelling(project, period, _as_it_is)
    figures = facility_figures(chosen, period)
    movement = movement_of(desk, period, figures)
    prepared = Prepared(
        project=project,
        period=period,
        language=language,
        paper=paper,
        because=because or (movement.closing.reopened if movement else None) or "",
        head=head,
        sequence=signed[-1].sequence + 1 if signed else 1,
        replaces=former[-1] if former else None,
        previous=signed[-1] if signed else None,
        figures=figures,
        movement=movement,
        problems=(
            *project_problems(project),
            *names_in_texts(project, chosen),
            *names_in_reasons(project, (why for one in (movement.moved if movement else ()) for why in one.why)),
        ),
    )
    meta = embedded_meta(prepared, uuid4(), datetime.now(UTC), _NO_KEY)
    _read_back(build_payload(meta, chosen, figures, prepared.amendment))
    return prepared


def seal_summary(
    prepared: Prepared,
    key_path: Path,
    passphrase: str,
    *,
    moment: datetime | None = None,
    progress: Progress = silent,
) -> Sealed:
    """The signed file of what was prepared, verified by our own verifier. Writes nothing.

    Raises `CertificateOfAnotherFacility`, the faults of opening a key (`WrongPassphrase`, `ExpiredIdentity` …), and
    those of making pages and signature.
    """
    from ..seal.identity import open_identity

    now = settled(moment)
    progress("key", 0, _STAGES)
    return seal_with(prepared, open_identity(key_path, passphrase, moment=now), moment=now, progress=progress)


def seal_with(
    prepared: Prepared, identity: Identity, *, moment: datetime | None = None, progress: Progress = silent
) -> Sealed:
    """The same with an identity that is open already. Raises what `seal_summary` raises but for the key."""
    from ..report.summary import make_summary
    from .signing import prove, sign

    now, site = settled(moment), prepared.project.site
    if identity.facility != site.facility_code:
        raise CertificateOfAnotherFacility(identity.name, identity.facility, site.facility_code)
    progress("rows", 1, _STAGES)
    document = uuid4()
    raw, payload = _rows(prepared, identity, document, now)
    figures = facility_figures(payload.project, prepared.period)
    progress("pages", 2, _STAGES)
    unsigned = make_summary(payload.project, figures, printed_meta(prepared, document, identity.name, now), raw)
    progress("signature", 3, _STAGES)
    content = sign(unsigned, identity, now, prepared.language)
    progress("verification", 4, _STAGES)
    prove(content, identity, now)
    return Sealed(prepared, content, noted(prepared, document, identity, now, content))


def file_summary(desk: Desk, sealed: Sealed, out: Path) -> SignedFile:
    """Lay the signed file down at `out` and note it in the journal; all of it or nothing.

    Raises `ChangedMeanwhile`, `CannotWrite`, and the faults of the project file.
    """
    from ..seal.files import lay_down

    if desk.file.head() != sealed.prepared.head:
        raise ChangedMeanwhile
    record = replace(sealed.record, file_name=out.name)

    def act(writing: Writing) -> None:
        writing.add(record)
        writing.keep(sealed.content)
        # Last, so that a file lies there only when everything else was taken.
        lay_down(out, sealed.content)

    prepared = sealed.prepared
    title = f"Sign summary {record.sequence} of {prepared.period}"
    desk.write(title, act, kind="sign", reason=prepared.because)
    return filed(record, out)


def export_summary(  # noqa: PLR0913  # each is one thing that a person says when signing
    desk: Desk,
    period: Period,
    key_path: Path,
    passphrase: str,
    out: Path,
    *,
    language: Language = "en",
    paper: Paper = "A4",
    because: str = "",
    progress: Progress = silent,
    moment: datetime | None = None,
) -> SignedFile:
    """The signed summary of `period` at `out`, noted in the journal. Raises what the three steps raise."""
    if desk.read_only:
        raise ReadOnlyFile(desk.path)
    prepared = prepare_summary(desk, period, language=language, paper=paper, because=because)
    sealed = seal_summary(prepared, key_path, passphrase, moment=moment, progress=progress)
    progress("file", _STAGES - 1, _STAGES)
    filed = file_summary(desk, sealed, out)
    progress("file", _STAGES, _STAGES)
    return filed


def signed_file(desk: Desk, document: str) -> bytes:
    """The bytes of a summary that this site signed, as they were sent. Raises `NoSuchSummary`."""
    for one in desk.project().summaries:
        content = desk.file.blob(one.sha256) if one.document == document else None
        if content is not None:
            return content
    raise NoSuchSummary(document)


def _as_it_is(number: str) -> str:
    # Before the key is opened a number stands for itself: the figures are the same, and nothing leaves.
    return number


def _rows(prepared: Prepared, identity: Identity, document: UUID, moment: datetime) -> tuple[bytes, Payload]:
    """The embedded rows with tokens, and what they say when read back: everything printed comes from that."""
    from ..seal.tokens import token

    chosen = travelling(prepared.project, prepared.period, partial(token, identity.group_key))
    figures = facility_figures(chosen, prepared.period)
    meta = embedded_meta(prepared, document, moment, identity.group_key_id)
    raw = build_payload(meta, chosen, figures, prepared.amendment)
    return raw, _read_back(raw)


def _read_back(raw: bytes) -> Payload:
    try:
        return read_payload(raw)
    except RowsRefused as refused:
        raise CannotTravel(refused) from refused
