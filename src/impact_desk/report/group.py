"""The group's report: the report's door for head office."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.figure import Figures
from ..domain.parcel import GROUP_ATTACHMENT
from ..domain.records import FxRate, ReceivedSummary
from .finish import Unsigned, finish
from .meta import GroupMeta
from .outline import group_outline
from .pages import render


def make_group_report(
    received: Sequence[ReceivedSummary],
    figures: Figures,
    meta: GroupMeta,
    payload: bytes,
    rates: Sequence[FxRate] = (),
) -> Unsigned:
    """The group's report as a PDF that awaits its signature, with `payload` attached.

    `received` are the summaries in the figures, `rates` the exchange rates that converted them. The same arguments give
    the same bytes. Raises `MissingGlyph` or `FontFileMissing`.
    """
    outline = group_outline(received, figures, meta, rates)
    return finish(render(outline), outline, meta, GROUP_ATTACHMENT, payload)


def expected_print(
    received: Sequence[ReceivedSummary], figures: Figures, meta: GroupMeta, rates: Sequence[FxRate] = ()
) -> dict[str, str]:
    """What the pages of that report must print: the text of every marked figure by its id."""
    return {str(span.mark): span.text for span in group_outline(received, figures, meta, rates).marked()}
