"""Contributions with the totals of the period by form, and leverage beside them."""

from __future__ import annotations

from collections.abc import Mapping

from ..language import QT_TRANSLATE_NOOP
from ..tiles import Tile
from ..workplace import Workplace
from .grid_panel import GridPage
from .tabbed_panel import TabbedPanel


def _currency(workplace: Workplace) -> Mapping[str, str]:
    return {"currency": workplace.currency} if workplace.currency else {}


GIVEN = GridPage(
    "contributions",
    hint=QT_TRANSLATE_NOOP(
        "GridPage",
        "What the company gave (LBG): cash, paid time, in-kind and management costs, in the currency in which it was given.",
    ),
    empty=QT_TRANSLATE_NOOP("GridPage", "Enter each gift of money, goods or paid management time with its voucher."),
    first_step=QT_TRANSLATE_NOOP("GridPage", "Enter the first contribution"),
    tiles=(
        Tile(QT_TRANSLATE_NOOP("Tiles", "Total"), "contributions.total"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Cash"), "contributions.cash"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Time"), "contributions.time"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "In-kind"), "contributions.in_kind"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Management"), "contributions.management"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Leverage"), "contributions.leverage"),
    ),
    fresh=_currency,
)
LEVERAGE = GridPage(
    "leverage",
    hint=QT_TRANSLATE_NOOP(
        "GridPage",
        "What others gave because of a program: employees, a county, another company. It is never part of the total.",
    ),
    empty=QT_TRANSLATE_NOOP("GridPage", "Enter what others gave because of a program, such as employees' donations."),
    first_step=QT_TRANSLATE_NOOP("GridPage", "Enter the first row"),
    fresh=_currency,
)


def contributions_panel(workplace: Workplace) -> TabbedPanel:
    """The page of contributions and leverage."""
    return TabbedPanel(workplace, (GIVEN, LEVERAGE))
