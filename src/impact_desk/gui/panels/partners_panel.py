"""Partners: who is supported, the criteria of the engagement policy, screenings scored by them, and audits afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ...desk.partners import Standing, add_starter_criteria, assessment, standings
from ...desk.project_desk import Touched
from ...domain.fields import Record
from ..beside import Beside
from ..columns import Column, fields
from ..language import QT_TRANSLATE_NOOP, language
from ..screening_card import ScreeningCard
from ..shown import NO_DATA, day_text, percent
from ..workplace import Workplace
from .grid_panel import GridPage
from .tabbed_panel import TabbedPanel

translate = QCoreApplication.translate


class PartnersPanel(TabbedPanel):
    """The page of partners."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace, pages(workplace))

    def _take_first_step(self) -> None:
        criteria, desk = self.tab.model, self.workplace.project
        if criteria.sheet.name == "criteria" and criteria.is_empty():
            self.workplace.attempt(lambda: add_starter_criteria(desk, language()))
        else:
            super()._take_first_step()


class Standings:
    """How each partner stands, found again after a change of what it depends on."""

    SHEETS = frozenset({"partners", "criteria", "screenings", "screening_scores", "audits", "settings"})

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._known: Mapping[UUID, Standing] | None = None
        workplace.touched.connect(self._heed)

    def of(self, partner: UUID) -> Standing | None:
        """How a partner stands today."""
        if self._known is None:
            found = standings(self._workplace.project, date.today())  # noqa: DTZ011 - the day on the wall
            self._known = {one.partner.id: one for one in found}
        return self._known.get(partner)

    def _heed(self, touched: Touched) -> None:
        if not touched.counts.keys().isdisjoint(self.SHEETS):
            self._known = None


def pages(workplace: Workplace) -> tuple[GridPage, ...]:
    """The tabs of the page."""
    known = Standings(workplace)

    def supported(record: Record) -> str:
        found = known.of(record.id)
        return "" if found is None else _may(found)

    def total(record: Record) -> str:
        found = known.of(record.id)
        return percent(found.total) if found and found.total is not None else NO_DATA

    def visit(record: Record) -> str:
        found = known.of(record.id)
        next_date = found.visit.next_date if found and found.visit else None
        return day_text(next_date) if next_date else NO_DATA

    def screened(record: Record) -> str:
        found = assessment(workplace.project, record.id).total
        return percent(found) if found is not None else NO_DATA

    at_the_end = (
        Column("may", title=_may_title, value=supported, right=False, width=20),
        Column("total", title=_total_title, value=total, width=10),
        Column("visit", title=_visit_title, value=visit, right=False, width=13),
    )
    partners = GridPage(
        "partners",
        hint=QT_TRANSLATE_NOOP(
            "GridPage",
            "Who is supported or worked with. A program becomes active only once its partner was approved by the engagement policy.",
        ),
        empty=QT_TRANSLATE_NOOP(
            "GridPage", "Enter the organisations that programs support: charities, schools, public bodies, local clubs."
        ),
        first_step=QT_TRANSLATE_NOOP("GridPage", "Enter the first partner"),
        # In the workbook's order, so that rows copied from a workbook land where they belong.
        columns=(
            *fields("partners", name=22, kind=16, registration=12, country=7, contact=12, description=14),
            *at_the_end,
        ),
    )
    screenings = GridPage(
        "screenings",
        hint=QT_TRANSLATE_NOOP(
            "GridPage",
            "Begin a row for a partner, score it by every criterion, then decide. The newest decision counts.",
        ),
        empty=QT_TRANSLATE_NOOP(
            "GridPage", "Begin the screening of a partner; it is scored and decided beside the list."
        ),
        first_step=QT_TRANSLATE_NOOP("GridPage", "Begin the first screening"),
        columns=(
            *fields("screenings", partner_code=9, screening_code=9, date=11, decision=14),
            Column("total", title=_total_title, value=screened, width=8),
        ),
        fresh=_undecided,
        beside=Beside(ScreeningCard, shares=(1, 1)),
    )
    return partners, screenings, CRITERIA, AUDITS


CRITERIA = GridPage(
    "criteria",
    hint=QT_TRANSLATE_NOOP(
        "GridPage",
        "By what the engagement policy judges partners: scores from 0 to 5, each with a weight and a least score.",
    ),
    empty=QT_TRANSLATE_NOOP(
        "GridPage",
        "Begin with a set of eight criteria, and change them to say what your policy says; or enter your own.",
    ),
    first_step=QT_TRANSLATE_NOOP("GridPage", "Begin with eight criteria"),
    columns=fields("criteria", "criterion_code", "title", "weight", "minimum", title=70),
)
AUDITS = GridPage(
    "audits",
    hint=QT_TRANSLATE_NOOP(
        "GridPage",
        "Visits after support was given: what was found, how deep the impact went, what is done about it, and when to come again.",
    ),
    empty=QT_TRANSLATE_NOOP(
        "GridPage", "Enter the first visit to a partner with what was found and the day of the next one."
    ),
    first_step=QT_TRANSLATE_NOOP("GridPage", "Enter the first visit"),
    fresh=lambda _workplace: {"date": date.today().isoformat()},  # noqa: DTZ011 - the day on the wall
)


def _undecided(_workplace: Workplace) -> Mapping[str, str]:
    return {"date": date.today().isoformat(), "decision": "pending"}  # noqa: DTZ011 - the day on the wall


def _may(found: Standing) -> str:
    if found.barred is None:
        return translate("PartnersPanel", "May be supported")
    if found.newest is None:
        return translate("PartnersPanel", "Not screened")
    if found.newest.screening.decision == "pending":
        return translate("PartnersPanel", "Screening pending")
    if found.newest.screening.decision == "rejected":
        return translate("PartnersPanel", "Rejected")
    return translate("PartnersPanel", "Approval lacking or run out")


def _may_title() -> str:
    return translate("PartnersPanel", "Support")


def _total_title() -> str:
    return translate("PartnersPanel", "Score")


def _visit_title() -> str:
    return translate("PartnersPanel", "Next visit")
