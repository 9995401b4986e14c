"""Contributions with the totals of the period by form, and leverage beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication

from ...desk.giving import books_of, converted
from ...domain.fields import Record
from ...domain.problem import Refusal
from ...domain.records import Contribution
from ..beside import Beside
from ..columns import Column, fields
from ..contribution_card import ContributionCard
from ..language import QT_TRANSLATE_NOOP
from ..shown import NO_DATA, money
from ..tiles import Tile
from ..workplace import Workplace
from .grid_panel import GridPage
from .tabbed_panel import TabbedPanel

translate = QCoreApplication.translate


def _currency(workplace: Workplace) -> Mapping[str, str]:
    return {"currency": workplace.currency} if workplace.currency else {}


def given(workplace: Workplace) -> GridPage:
    """The tab of contributions, each with its value in the facility's currency at the end of the row."""
    own = partial(_own_value, workplace)
    return replace(
        GIVEN,
        # In the workbook's order, so that rows copied from a workbook land where they belong.
        columns=(
            *fields("contributions", date=11, program_code=10, form=12, motive=14),
            Column(
                "own_value",
                title=partial(_own_title, workplace),
                value=own,
                text=partial(_own_text, workplace),
                width=15,
                help=_own_help,
            ),
        ),
        beside=Beside(ContributionCard, shares=(3, 1)),
    )


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
    return TabbedPanel(workplace, (given(workplace), LEVERAGE))


def _own_value(workplace: Workplace, record: Record) -> Fraction | None:
    """The amount in the facility's currency; nothing where a rate is missing."""
    books = books_of(workplace.project)
    try:
        return converted(books, cast("Contribution", record))[1] if books else None
    except Refusal:
        return None


def _own_text(workplace: Workplace, amount: Fraction) -> str:
    return money(amount, workplace.currency, name=False)


def _own_title(workplace: Workplace) -> str:
    return translate("ContributionsPanel", "In {currency}").format(currency=workplace.currency or NO_DATA)


def _own_help() -> str:
    return translate("ContributionsPanel", "The amount by the average rate of its fiscal year; the original is kept.")
