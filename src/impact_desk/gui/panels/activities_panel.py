"""Activities: planned events on a month and in a list, who signed up, sign-in sheets, and the local team."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ...desk.events import coming_to
from ...desk.project_desk import Touched
from ...domain.fields import Record
from ..beside import Beside
from ..columns import Column, fields
from ..event_board import EventBoard
from ..language import QT_TRANSLATE_NOOP
from ..workplace import Workplace
from .grid_panel import GridPage
from .tabbed_panel import TabbedPanel

translate = QCoreApplication.translate


def activities_panel(workplace: Workplace) -> TabbedPanel:
    """The page of activities."""
    return TabbedPanel(workplace, (events(workplace), SIGN_UPS, TEAM))


class Coming:
    """How many are coming to each event, counted again after a change."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._known: Mapping[UUID, int] | None = None
        workplace.touched.connect(self._heed)

    def to(self, event: Record) -> int:
        """How many are coming to this event."""
        if self._known is None:
            self._known = coming_to(self._workplace.project)
        return self._known.get(event.id, 0)

    def _heed(self, touched: Touched) -> None:
        if not touched.counts.keys().isdisjoint(("events", "sign_ups")):
            self._known = None


def events(workplace: Workplace) -> GridPage:
    """The tab of events."""
    known = Coming(workplace)
    return GridPage(
        "events",
        hint=QT_TRANSLATE_NOOP(
            "GridPage",
            "What programs plan: when and where, how many volunteers are needed and coming. Report an event once it is over.",
        ),
        empty=QT_TRANSLATE_NOOP(
            "GridPage", "Plan the first event of a program. Its sign-in sheet, hours and outputs follow from it."
        ),
        first_step=QT_TRANSLATE_NOOP("GridPage", "Plan the first event"),
        # In the workbook's order, so that rows copied from a workbook land where they belong.
        columns=(
            *fields("events", program_code=9, event_code=10, title=20, date=11),
            Column("coming", title=_coming_title, value=known.to, width=8),
        ),
        fresh=lambda _workplace: {"date": date.today().isoformat()},  # noqa: DTZ011 - the day on the wall
        beside=Beside(EventBoard, shares=(1, 1)),
    )


SIGN_UPS = GridPage(
    "sign_ups",
    hint=QT_TRANSLATE_NOOP("GridPage", "Who signed up for an event; the sign-in sheet is printed with their names."),
    empty=QT_TRANSLATE_NOOP("GridPage", "Enter the volunteers who signed up for an event, by their numbers."),
    first_step=QT_TRANSLATE_NOOP("GridPage", "Enter the first volunteer who signed up"),
)
TEAM = GridPage(
    "team",
    hint=QT_TRANSLATE_NOOP(
        "GridPage", "The facility's local team: who leads, coordinates, approves hours, for all programs or for one."
    ),
    empty=QT_TRANSLATE_NOOP("GridPage", "Enter who belongs to the local team, with a role."),
    first_step=QT_TRANSLATE_NOOP("GridPage", "Enter the first member"),
)


def _coming_title() -> str:
    return translate("ActivitiesPanel", "Coming")
