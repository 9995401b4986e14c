"""The columns of the tables of objectives and key results: fields, with scores and values that follow what is entered."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ..domain.exact import fixed
from ..domain.fields import Record
from ..domain.figure import Figure
from .columns import Column, fields
from .shown import figure_text, grouped
from .workplace import Workplace

translate = QCoreApplication.translate


class GoalTables:
    """Columns that read the figures reckoned last; their words are those of the page."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def objectives(self) -> tuple[Column, ...]:
        """Objectives with their scores."""
        names = ("objective_code", "title", "year", "kind", "weight", "owner", "program_code", "parent")
        found = fields("objectives", *names, "foundation_objective", "group_objective")
        return (*found[:2], self._score(), *found[2:])

    def key_results(self) -> tuple[Column, ...]:
        """Key results with score, value and the target in force."""
        value = self._computed(
            "value",
            lambda: translate("ObjectivesPanel", "Value"),
            lambda: translate("ObjectivesPanel", "Where the key result stands."),
        )
        target = self._computed(
            "target",
            lambda: translate("ObjectivesPanel", "Target in force"),
            lambda: translate("ObjectivesPanel", "The target after revisions."),
        )
        found = fields("key_results", "kr_code", "title", "measure", "unit", "baseline", "target", "source", "weight")
        return (*found[:2], self._score(), value, target, *found[2:])

    def _score(self) -> Column:
        return Column(
            "score",
            title=lambda: translate("ObjectivesPanel", "Score"),
            value=self._score_of,
            text=lambda score: fixed(score, 2),
            share=True,
            good=self._is_green,
            width=10,
            help=lambda: translate(
                "GoalTables",
                "0 to 1 at the end of the period shown; empty where there is no check-in yet. "
                "Green from 1.0 for committed, from 0.7 for aspirational objectives.",
            ),
        )

    def _computed(self, name: str, title: Callable[[], str], about: Callable[[], str]) -> Column:
        return Column(
            f"okr_{name}",
            title=title,
            value=lambda record: self._figure(record, name),
            text=_figure_text,
            width=14,
            help=about,
        )

    def _score_of(self, record: Record) -> Fraction | None:
        found = self._figure(record, "score")
        return Fraction(found.value) if found and found.value is not None else None

    def _is_green(self, record: Record) -> bool:
        """Green starts at 1.0 for committed objectives and at 0.7 for aspirational ones, and their key results."""
        score = self._score_of(record)
        owner = getattr(record, "objective_code", "")
        if isinstance(owner, UUID):
            owner = getattr(self._workplace.desk.find("objectives", owner), "objective_code", "")
        figures = self._workplace.result.figures if self._workplace.result else None
        start = figures.get(f"okr.{owner}.green_from") if figures else None
        return bool(score is not None and start and start.value is not None and score >= start.value)

    def _figure(self, record: Record, name: str) -> Figure | None:
        code = getattr(record, "kr_code", None) or getattr(record, "objective_code", None)
        figures = self._workplace.result.figures if self._workplace.result else None
        return figures.get(f"okr.{code}.{name}") if figures else None


def _figure_text(found: Any) -> str:
    if not isinstance(found, Figure):
        return ""
    return grouped(str(found.shown)) if found.kind == "number" and found.value is not None else figure_text(found)
