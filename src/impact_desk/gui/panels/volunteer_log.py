"""The volunteer log: one row for each shift, with the hours of the period above."""

from __future__ import annotations

from ..columns import fields
from ..language import QT_TRANSLATE_NOOP
from ..tiles import Tile
from ..workplace import Workplace
from .grid_panel import GridPage
from .tabbed_panel import TabbedPanel

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
    columns=fields(
        "volunteer_log",
        date=11,
        program_code=10,
        volunteer_id=11,
        volunteer_name=15,
        department=16,
        activity=22,
        hours=8,
    ),
    tiles=(
        Tile(QT_TRANSLATE_NOOP("Tiles", "Hours"), "volunteering.hours"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Paid time"), "volunteering.paid_hours"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Own time"), "volunteering.own_hours"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Participations"), "volunteering.participations"),
        Tile(QT_TRANSLATE_NOOP("Tiles", "Volunteers"), "volunteering.volunteers"),
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


def volunteer_log_panel(workplace: Workplace) -> TabbedPanel:
    """The page of the volunteer log and of the people in it."""
    return TabbedPanel(workplace, (LOG, PEOPLE))
