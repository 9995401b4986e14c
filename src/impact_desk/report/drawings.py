"""Charts for a window: the same that reports print, from the same figures.

look = Look(DARK, fonts.chart_families(), 9.0)
figure = draw_chart(present_value_by_year(figures, "K7-E1", "zh-TW"), 480, 220, look)
"""

from __future__ import annotations

from ..domain.figure import Figures
from .blocks import BarChart
from .chapters import evaluations
from .chapters.contributions import split_chart
from .chapters.matter import Matter
from .charts import DARK, LIGHT, Look, chart_height, draw_chart
from .fonts import chart_families
from .meta import Language

__all__ = [
    "DARK",
    "LIGHT",
    "Look",
    "chart_families",
    "chart_height",
    "contributions_by",
    "draw_chart",
    "present_value_by_stakeholder",
    "present_value_by_year",
]


def present_value_by_year(figures: Figures, code: str, language: Language) -> BarChart:
    """The present value of the evaluation `code`, year by year."""
    return evaluations.present_value_by_year(Matter(figures, language), code)


def present_value_by_stakeholder(figures: Figures, code: str, language: Language) -> BarChart:
    """The present value of the evaluation `code` for each stakeholder."""
    return evaluations.present_value_by_stakeholder(Matter(figures, language), code)


def contributions_by(split: str, figures: Figures, language: Language) -> BarChart:
    """The contributions by `split`: `by_form`, `by_motive`, `by_strategy`, `by_subject`, `by_sdg` … (a part of the figures under `contributions`)."""
    return split_chart(Matter(figures, language), split)
