"""What a figure is called where it stands alone, away from the table that it belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..domain.contribution_figures import NONE
from ..domain.words import FORM, MOTIVE, STRATEGY, SUBJECT
from .phrases import PHRASES, Phrases

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "contributions.total": "headline.total",
        "contributions.mandatory": "mandatory_beside",
        "contributions.leverage": "leverage",
        "contributions.leverage_ratio": "leverage_ratio",
        "okr.facility.score": "facility_score",
        "okr.facility.score_original_target": "column.score_original",
        "outputs.connect": "depth.connect",
        "outputs.improve": "depth.improve",
        "outputs.transform": "depth.transform",
    }
)
"""Figures with a phrase of their own, by id."""
LEAVES: Mapping[str, str] = MappingProxyType(
    {
        "score": "column.score",
        "score_original_target": "column.score_original",
        "value": "column.value",
        "target": "column.target",
        "original_target": "column.original",
        "impact": "column.impact",
        "present_value": "column.present_value",
        "hours": "hours",
        "volunteers": "volunteers",
    }
)
"""What the last part of an id is called, where the phrase has another key."""
FOLDERS: Mapping[str, str] = MappingProxyType(
    {
        "evaluations_together": "together",
        "present_value_by_year": "chart.by_year",
        "value_by_year": "year_table",
        "outcomes": "column.outcome",
    }
)
"""What a folder of figures is called, where the phrase has another key."""
WORDS = MappingProxyType(
    {"contributions": FORM, "by_form": FORM, "by_motive": MOTIVE, "by_strategy": STRATEGY, "by_subject": SUBJECT}
)
"""Splits whose keys are words of a code list."""
PARTS = ("contributions", "volunteering", "outputs", "okr", "evaluations")
"""First parts of ids, which say nothing that the name does not."""


def figure_name(figure: str, currency: str, say: Phrases) -> str:
    """The figure in words, with the codes and splits that it belongs to; `currency` stands where a phrase names it."""
    if figure in NAMES:
        return say(NAMES[figure])
    path = figure.split(".")
    named = [_part(path, place, currency, say) for place in range(len(path)) if place or path[0] not in PARTS]
    return " · ".join(named)


def _part(path: list[str], place: int, currency: str, say: Phrases) -> str:
    part, folder = path[place], path[place - 1] if place else ""
    if folder in WORDS and part in WORDS[folder].options:
        return say.title(WORDS[folder], part)
    if folder == "by_sdg" and f"goal.{part}" in PHRASES:
        return f"{part} {say(f'goal.{part}')}"
    if part == NONE and folder.startswith("by_"):
        return say("none")
    key = LEAVES.get(part, FOLDERS.get(part, part))
    return say(key, currency=currency) if key in PHRASES and folder not in _CODES else part


_CODES = ("by_program", "by_foundation", "by_stakeholder", "okr", "evaluations", "outcomes")
"""Folders whose parts are codes and names that people chose."""
