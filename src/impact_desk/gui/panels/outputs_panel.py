"""Outputs and the depth of impact, and the risks and opportunities of programs."""

from __future__ import annotations

from ..beside import Beside
from ..columns import fields
from ..depth_card import DepthCard
from ..language import QT_TRANSLATE_NOOP
from ..risk_board import RiskBoard
from ..tiles import Tile
from ..workplace import Workplace
from .grid_panel import GridPage, GridPanel

OUTPUTS = GridPage(
    "outputs",
    hint=QT_TRANSLATE_NOOP(
        "GridPage",
        "What programs did, whom it reached, and how deep it went on the people who were assessed "
        "(connect, improve, transform).",
    ),
    empty=QT_TRANSLATE_NOOP(
        "GridPage",
        "Enter what a program brought about: trees planted, people trained, meals served, with the people it reached.",
    ),
    first_step=QT_TRANSLATE_NOOP("GridPage", "Enter the first output"),
    tiles=(
        Tile(QT_TRANSLATE_NOOP("Tiles", "Direct beneficiaries"), "outputs.direct_beneficiaries"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Assessed"), "outputs.assessed"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Connect"), "outputs.connect"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Improve"), "outputs.improve"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Transform"), "outputs.transform"),
    ),
    beside=Beside(DepthCard, shares=(3, 1)),
)
RISKS = GridPage(
    "risks",
    hint=QT_TRANSLATE_NOOP(
        "GridPage", "What could befall a program, for better or worse, how likely and how grave, and what is done."
    ),
    empty=QT_TRANSLATE_NOOP(
        "GridPage", "Enter what could go wrong, and what could go better than planned, with a response and an owner."
    ),
    first_step=QT_TRANSLATE_NOOP("GridPage", "Enter the first risk"),
    columns=fields(
        "risks",
        *("program_code", "kind", "description", "likelihood", "severity", "response", "owner", "review_date"),
        kind=12,
        likelihood=9,
        severity=8,
    ),
    beside=Beside(RiskBoard, shares=(3, 2)),
)


def outputs_panel(workplace: Workplace) -> GridPanel:
    """The page of outputs."""
    return GridPanel(workplace, OUTPUTS)


def risks_panel(workplace: Workplace) -> GridPanel:
    """The page of risks and opportunities."""
    return GridPanel(workplace, RISKS)
