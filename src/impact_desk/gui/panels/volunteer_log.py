"""Volunteers: the log with its approvals, the people, sign-in sheets, and hours by any two ways."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.approval import state_named
from ...domain.fields import Record
from ...domain.records import LogRow
from ...domain.sheets import BY_NAME
from ..acts_bar import ActsBar
from ..arrangement import Keep
from ..columns import Column, fields
from ..hours_pane import HoursPane
from ..language import QT_TRANSLATE_NOOP, language, phrase
from ..log_acts import LogActs, state_title
from ..people_acts import PeopleActs
from ..period_filter import within
from ..sheet_acts import SheetActs, Ties
from ..tiles import Tile
from ..workplace import Workplace
from .grid_panel import GridPage
from .tabbed_panel import Tab, TabbedPanel

translate = QCoreApplication.translate


def _approval_title() -> str:
    return BY_NAME["volunteer_log"].field("approval").title_in(language())


def _approval_help() -> str:
    return f"{_approval_title()}\n{phrase(BY_NAME['volunteer_log'].field('approval').help)}"


def _approved_title(name: str) -> Callable[[], str]:
    return lambda: BY_NAME["volunteer_log"].field(name).title_in(language())


def _state(noted: str | None) -> str:
    return state_title(state_named(noted))


def _is_locked(record: Record) -> bool:
    return cast("LogRow", record).approval in ("approved", "locked")


LOG = GridPage(
    "volunteer_log",
    hint=QT_TRANSLATE_NOOP(
        "GridPage", "One row for each shift: who, when, for which program, how long, in paid or own time."
    ),
    empty=QT_TRANSLATE_NOOP(
        "GridPage",
        "Enter each shift of each volunteer, or group:12 for 12 unnamed people with the same hours each. "
        "You can paste rows from a spreadsheet, or import a workbook.",
    ),
    first_step=QT_TRANSLATE_NOOP("GridPage", "Enter the first shift"),
    columns=(
        *fields(
            "volunteer_log",
            but=("start_time", "event_code", "sheet_number", "approval", "approved_by", "approved_on"),
            date=11,
            program_code=10,
            volunteer_id=11,
            volunteer_name=15,
            department=16,
            activity=22,
            hours=8,
        ),
        Column(
            "approval",
            title=_approval_title,
            right=False,
            good=_is_locked,
            width=12,
            help=_approval_help,
            of="approval",
            shows=_state,
        ),
        *fields("volunteer_log", "start_time", "event_code", "sheet_number", start_time=9),
        Column(
            "approved_by",
            title=_approved_title("approved_by"),
            right=False,
            width=16,
            of="approved_by",
        ),
        Column(
            "approved_on",
            title=_approved_title("approved_on"),
            right=False,
            width=12,
            of="approved_on",
        ),
    ),
    tiles=(
        Tile(QT_TRANSLATE_NOOP("Tiles", "Hours"), "volunteering.hours"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Paid time"), "volunteering.paid_hours"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Own time"), "volunteering.own_hours"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Participations"), "volunteering.participations"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Volunteers (distinct people)"), "volunteering.volunteers"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Participation"), "volunteering.participation"),
    ),
)

PEOPLE = GridPage(
    "volunteers",
    hint=QT_TRANSLATE_NOOP(
        "GridPage", "The people behind the numbers. Names stay in this file; a signed summary never carries them."
    ),
    empty=QT_TRANSLATE_NOOP("GridPage", "Importing a log fills this list; you can also enter people here."),
    first_step=QT_TRANSLATE_NOOP("GridPage", "Enter the first volunteer"),
)


def _sheets(ties: Ties) -> GridPage:
    return GridPage(
        "sign_in_sheets",
        hint=QT_TRANSLATE_NOOP(
            "GridPage",
            "Paper that people signed. Count the signatures when it comes back: the rows entered with its number must tie.",
        ),
        empty=QT_TRANSLATE_NOOP("GridPage", "Print a sign-in sheet: it gets a number that is kept here."),
        first_step=QT_TRANSLATE_NOOP("GridPage", "Enter a sheet that was printed elsewhere"),
        columns=ties.columns(),
    )


class VolunteersPanel(TabbedPanel):
    """The grids of volunteers, each with its acts, and the table of hours on the last tab."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, (LOG, PEOPLE, _sheets(Ties(workplace))))
        log, people, sheets = self.tabs
        self.log_acts = LogActs(workplace, log.view)
        self.people_acts = PeopleActs(workplace, people.view)
        self.sheet_acts = SheetActs(workplace, sheets.view)
        for tab, bar in ((log, self.log_acts), (people, self.people_acts), (sheets, self.sheet_acts)):
            _place(tab, bar)
        self.hours = HoursPane(workplace)
        self.form.tabs.addTab(_framed(self.hours), "")
        self.log_acts.state_chosen.connect(self._keep_period)
        self._name_hours()

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "hours"):
            self._name_hours()

    @property
    def tab(self) -> Tab:
        at = self.form.tabs.currentIndex()
        return self.tabs[at if at < len(self.tabs) else 0]

    def _name_hours(self) -> None:
        self.form.tabs.setTabText(len(self.tabs), self.tr("Hours by …"))

    def _show_tools(self) -> None:
        super()._show_tools()
        on_grid = self.form.tabs.currentIndex() < len(self.tabs)
        self.form.add_button.setVisible(on_grid)
        self.form.filter.setVisible(on_grid)
        self.form.period_only.setVisible(on_grid and self.tab.is_dated)

    def _show_all(self) -> None:
        if hasattr(self, "log_acts"):
            self.log_acts.show_all()
        super()._show_all()

    def _keep_period(self) -> None:
        super()._keep_period()
        state = self.log_acts.keep() if hasattr(self, "log_acts") else None
        if state is not None:
            period = within(self.workplace) if self.form.period_only.isChecked() else None
            self.tabs[0].model.keep_only(_both(period, state))


def _both(one: Keep | None, other: Keep) -> Keep:
    return other if one is None else Keep((*one.tests, *other.tests))


def _place(tab: Tab, bar: ActsBar) -> None:
    layout = tab.layout()
    if isinstance(layout, QVBoxLayout):
        layout.insertWidget(1, bar)


def _framed(pane: QWidget) -> QWidget:
    """The pane with the room above it that the other tabs have."""
    frame = QWidget()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 8, 0, 0)
    layout.addWidget(pane)
    return frame


def volunteer_log_panel(workplace: Workplace) -> VolunteersPanel:
    """The page of volunteers and their hours."""
    return VolunteersPanel(workplace)
