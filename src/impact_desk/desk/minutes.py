"""The minutes of a review, written as a PDF to print."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from ..domain.figures import facility_figures
from ..domain.project import Project
from ..domain.records import Review
from .copies import lay_copy
from .prepared import Language
from .refused_steps import Gone


def print_minutes(project: Project, review: UUID, target: Path, language: Language = "en") -> None:
    """Write the minutes of a review of `project` at `target`.

    Raises `Gone`, what figures raise, `MissingGlyph`, and the faults of the folder.
    """
    from ..report.minutes import make_minutes

    found: Review | None = next((one for one in project.reviews if one.id == review), None)
    if found is None:
        raise Gone("reviews")
    lay_copy(target, make_minutes(project, found, facility_figures(project, found.period), language))
