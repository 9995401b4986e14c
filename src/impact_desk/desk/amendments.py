"""What an amendment prints as signed before, held against the summary that it replaces where that is at hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING

from ..domain.moved import Shown
from ..seal.verdict import Reason
from .verdicts import FileVerdict

if TYPE_CHECKING:
    from ..exchange.payload import Payload

MOST_TOLD = 5
"""So many contradictions are told one by one."""
_OTHER = "{figure}: the amendment prints {printed} as signed before, but number {sequence} states {stated}."
_UNTOLD = "{figure}: number {sequence} states {stated} and the amendment {now}, which it does not tell as moved."
_MORE = "{more} further figures of the amendment contradict number {sequence}."


def payload_of(one: FileVerdict) -> Payload | None:
    """What a file that could be read states."""
    from ..exchange.payload import read_payload

    return read_payload(one.embedded) if one.embedded and one.is_summary else None


def against_replaced(newer: Payload, older: Payload) -> tuple[Reason, ...]:
    """Where an amendment contradicts the summary that it names as replaced; the first few, and how many more there are.

    Versions of the program that wrote no amendments contradict nothing.
    """
    if newer.amendment is None:
        return ()
    told = {one.figure: one.signed for one in newer.amendment.figures}
    wrong = chain(_others(told, older), _untold(told, newer.figures, older))
    found = tuple(islice(wrong, MOST_TOLD))
    more = sum(1 for _ in wrong)
    return (*found, Reason(_MORE, {"more": more, "sequence": older.meta.sequence})) if more else found


def with_replaced(one: FileVerdict, judged: Iterable[FileVerdict]) -> FileVerdict:
    """The verdict on a summary, with what contradicts the one that it replaces where that is among the files."""
    replaced = one.about.replaces if one.about and one.valid else None
    older = next((two for two in judged if two.valid and two.about and two.about.document == replaced), None)
    if replaced is None or older is None:
        return one
    newest, before = payload_of(one), payload_of(older)
    reasons = against_replaced(newest, before) if newest and before else ()
    return replace(one, reasons=(*one.reasons, *reasons))


def _others(told: Mapping[str, Shown], older: Payload) -> Iterator[Reason]:
    for figure, printed in told.items():
        stated = older.figures.get(figure)
        if stated != printed:
            yield Reason(_OTHER, _parts(figure, older, printed=_text(printed), stated=_text(stated)))


def _untold(told: Mapping[str, Shown], now: Mapping[str, Shown], older: Payload) -> Iterator[Reason]:
    for figure, stated in older.figures.items():
        if figure not in told and now.get(figure) != stated:
            yield Reason(_UNTOLD, _parts(figure, older, stated=_text(stated), now=_text(now.get(figure))))


def _parts(figure: str, older: Payload, **more: object) -> dict[str, object]:
    return {"figure": figure, "sequence": older.meta.sequence, **more}


def _text(value: Shown) -> str:
    return "no figure" if value is None else str(value)
