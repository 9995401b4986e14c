"""A facility's summary: the report's door for the desk."""

from __future__ import annotations

from ..domain.figure import Figures
from ..domain.parcel import SUMMARY_ATTACHMENT
from ..domain.project import Project
from .finish import Unsigned, finish
from .meta import SummaryMeta
from .outline import summary_outline
from .pages import render


def make_summary(project: Project, figures: Figures, meta: SummaryMeta, payload: bytes) -> Unsigned:
    """The summary of `project` as a PDF that awaits its signature, with `payload` (the rows) attached.

    `project` should be what the payload holds, so that the page says nothing that the rows do not. The same arguments
    give the same bytes. Raises `NoFacility`, `MissingGlyph` or `FontFileMissing`.
    """
    outline = summary_outline(project, figures, meta)
    return finish(render(outline), outline, meta, SUMMARY_ATTACHMENT, payload)


def expected_print(project: Project, figures: Figures, meta: SummaryMeta) -> dict[str, str]:
    """What the pages of that summary must print: the text of every marked figure by its id.

    Besides the ids of `figures` there are `rows.…`: numbers that the pages take straight from the rows. Signed files
    live long: an id that was ever printed keeps its meaning, and stays here as long as files that print it may be read.
    Raises `NoFacility`.
    """
    return {str(span.mark): span.text for span in summary_outline(project, figures, meta).marked()}
