"""The course of a key result through its year: check-ins against the target line and the way that is expected.

The target is a dashed line that steps where it was revised, the expected way a thin straight one, check-ins are dots
joined by a line, each with its value; the day looked at is a dotted line. What it says stands in words above.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ..domain.pace import Course
from .picture import Picture
from .theme import STEP, Colours

DOT = 4.0
FOOT = 20.0
"""Room for the months below the chart."""


class CourseChart(Picture):
    """Check-ins, target and expected way of one key result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course: Course | None = None
        self._today = date.min
        self._words = ""

    @property
    def words(self) -> str:
        """What the chart says."""
        return self._words

    def show_course(self, title: str, course: Course | None, today: date, words: str, empty: str = "") -> None:
        """Draw `course` as it stands `today`; `words` say the same, `empty` is said where there is nothing to draw."""
        self._course, self._today, self._words = course, today, words
        self.say(title, words, "" if course else empty)

    def sizeHint(self) -> QSize:
        return QSize(320, 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 120)

    def draw(self, painter: QPainter, room: QRectF, ink: Colours) -> None:
        if self._course is None:
            return
        metrics = QFontMetricsF(self.font())
        painter.setPen(QColor(ink.quiet))
        line = QRectF(0, self.top(), room.width(), metrics.height())
        elided = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)
        plot = room.adjusted(2, self.top() + metrics.height() + STEP, -STEP, -FOOT)
        place = _Place(self._course, plot, metrics)
        self._draw_frame(painter, place, ink, metrics)
        self._draw_ways(painter, place, ink)
        self._draw_readings(painter, place, ink)

    def _draw_frame(self, painter: QPainter, place: _Place, ink: Colours, metrics: QFontMetricsF) -> None:
        painter.setPen(QPen(QColor(ink.line), 1))
        for value, text in place.ticks:
            y = place.y(value)
            painter.setPen(QPen(QColor(ink.line), 1))
            painter.drawLine(QPointF(place.left, y), QPointF(place.right, y))
            painter.setPen(QColor(ink.quiet))
            beside = QRectF(0, y - metrics.height() / 2, place.left - STEP / 2, metrics.height())
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        for day in place.quarters():
            below = QRectF(place.x(day) - 20, place.bottom + 2, 40, FOOT)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(day.month))

    def _draw_ways(self, painter: QPainter, place: _Place, ink: Colours) -> None:
        course = place.course
        painter.setPen(QPen(QColor(ink.quiet), 1, Qt.PenStyle.DotLine))
        today = min(max(self._today, course.first), course.last)
        painter.drawLine(QPointF(place.x(today), place.top), QPointF(place.x(today), place.bottom))
        if course.start is not None:
            painter.setPen(QPen(QColor(ink.quiet), 1))
            days = (*(since for since, _ in course.targets if course.first < since <= course.last), course.last)
            way = [(course.first - timedelta(days=1), course.start)]
            for day in days:
                way += [
                    (day - timedelta(days=1), course.expected_on(day - timedelta(days=1))),
                    (day, course.expected_on(day)),
                ]
            painter.drawPolyline(place.line(way))
        painter.setPen(QPen(QColor(ink.good), 2, Qt.PenStyle.DashLine))
        painter.drawPolyline(place.line(course.steps()))

    def _draw_readings(self, painter: QPainter, place: _Place, ink: Colours) -> None:
        shown = [one for one in place.course.readings if place.course.first <= one.day <= place.course.last]
        painter.setPen(QPen(QColor(ink.accent), 2))
        painter.drawPolyline(place.line((one.day, one.value) for one in shown))
        painter.setBrush(QColor(ink.accent))
        for one in shown:
            painter.drawEllipse(QPointF(place.x(one.day), place.y(one.value)), DOT, DOT)
        painter.setBrush(Qt.BrushStyle.NoBrush)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where days and values lie in the plot."""

    course: Course
    plot: QRectF
    metrics: QFontMetricsF

    @property
    def ends(self) -> tuple[Fraction, Fraction]:
        """The lowest and the highest value on the scale."""
        course = self.course
        values = [target for _, target in course.targets] + [one.value for one in course.readings]
        values += [course.start] if course.start is not None else [Fraction(0)]
        low, high = min(values), max(values)
        return (low, high) if low != high else (low - 1, high + 1)

    @property
    def ticks(self) -> tuple[tuple[Fraction, str], ...]:
        """Values with a line, and their text."""
        low, high = self.ends
        return tuple((value, f"{float(value):g}") for value in (low, (low + high) / 2, high))

    @property
    def left(self) -> float:
        """Where the plot begins, right of the figures."""
        return max(self.metrics.horizontalAdvance(text) for _, text in self.ticks) + STEP

    @property
    def right(self) -> float:
        """Where the plot ends."""
        return self.plot.right()

    @property
    def top(self) -> float:
        """The line of the highest value."""
        return self.plot.top() + DOT

    @property
    def bottom(self) -> float:
        """The line of the lowest value."""
        return self.plot.bottom()

    def x(self, day: date) -> float:
        """Where a day lies."""
        whole = (self.course.last - self.course.first).days or 1
        share = min(max((day - self.course.first).days / whole, 0.0), 1.0)
        return self.left + share * (self.right - self.left)

    def y(self, value: Fraction) -> float:
        """Where a value lies."""
        low, high = self.ends
        return self.bottom - float((value - low) / (high - low)) * (self.bottom - self.top)

    def line(self, points: Iterable[tuple[date, Fraction]]) -> QPolygonF:
        """Points as a line."""
        return QPolygonF([QPointF(self.x(day), self.y(value)) for day, value in points])

    def quarters(self) -> list[date]:
        """The first day of every third month."""
        first = self.course.first
        months = [first.year * 12 + first.month - 1 + step for step in (0, 3, 6, 9)]
        return [date(month // 12, month % 12 + 1, 1) for month in months]
