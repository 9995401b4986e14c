"""What is done with the objectives on their page: carry on into the next year, and the course of a key result in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ..desk.goals import carry_on, course_of
from ..domain.exact import fixed, spelled
from ..domain.okr import TYPED
from ..domain.pace import Course, Reading, Standing
from ..domain.records import KeyResult
from .course_chart import CourseChart
from .language import QT_TRANSLATE_NOOP
from .workplace import Workplace

STANDINGS: dict[Standing, str] = {
    "on_track": QT_TRANSLATE_NOOP("GoalActs", "On track"),
    "behind": QT_TRANSLATE_NOOP("GoalActs", "Behind"),
    "at_risk": QT_TRANSLATE_NOOP("GoalActs", "At risk"),
    "unknown": QT_TRANSLATE_NOOP("GoalActs", "No check-in yet"),
}


def today() -> date:
    """The day on the wall."""
    return date.today()  # noqa: DTZ011 - the day on the wall


class GoalActs(QObject):
    """The acts of one page of objectives."""

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._page = workplace, page

    def show_course(self, chart: CourseChart, key_result: UUID | None) -> None:
        """Draw the course of a key result as it stands today, or at the end of its year where that is over."""
        one = self._key_result(key_result)
        if one is None:
            chart.show_course("", None, today(), "", self.tr("Choose a key result to see its course."))
            return
        course = self._course(one)
        chart.show_course(f"{one.kr_code} {one.title}", course, self._day(course), self.words(course))

    def words(self, course: Course) -> str:
        """Where a key result stands, as a sentence."""
        day = self._day(course)
        known = [one for one in course.readings if one.day <= day]
        if not known:
            return self.tr("No check-in yet.")
        value, expected = spelled(known[-1].value), fixed(course.expected_on(day), 1)
        if course.start is None:
            return self.tr("{value}; the line to hold is {expected}.").format(
                value=value, expected=spelled(course.target_on(day))
            )
        standing = QCoreApplication.translate("GoalActs", STANDINGS[course.standing_on(day)])
        return self.tr("{standing}: {value} of {expected} expected by now.").format(
            standing=standing, value=value, expected=expected
        )

    def chosen(self, key_result: UUID | None) -> tuple[KeyResult, str] | None:
        """The key result to check in and where it stands, in words; says so where none is chosen."""
        one = self._key_result(key_result)
        if one is None:
            self._workplace.tell("refused", self.tr("Choose a key result first."))
        return (one, self.words(self._course(one))) if one else None

    def carry_on(self) -> None:
        """Carry last year's objectives on into the year shown."""
        year = self._workplace.period.year

        def act() -> None:
            made = carry_on(self._workplace.project, year)
            text = self.tr("%n objective(s) were carried on into {year}, without check-ins.", "", len(made.objectives))
            self._workplace.tell("done", text.format(year=year), undo=True)

        self._workplace.attempt(act)

    def _course(self, one: KeyResult) -> Course:
        """The course of a key result; one that the records feed stands where they say, at the end of the period shown."""
        course, shown = course_of(self._workplace.project, one.id), self._workplace.result
        figure = shown.figures.get(f"okr.{one.kr_code}.value") if shown and shown.figures else None
        if one.source == TYPED or shown is None or figure is None or figure.value is None:
            return course
        site = self._workplace.project.project().site
        day = min(self._day(course), shown.period.last_day(site.fiscal_year_start))
        return replace(course, readings=(Reading(day, Fraction(figure.value)),))

    def _day(self, course: Course) -> date:
        return min(max(today(), course.first), course.last)

    def _key_result(self, key_result: UUID | None) -> KeyResult | None:
        found = self._workplace.desk.find("key_results", key_result) if key_result else None
        return cast("KeyResult | None", found)
