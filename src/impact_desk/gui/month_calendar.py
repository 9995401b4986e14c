"""A month with its events: chosen and moved about in with mouse or arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ..domain.events import WEEK, WEEKS, by_day, shown_days
from ..domain.records import Event
from .shown import day_text
from .theme import Colours, colours

HEAD = 24
LINE = 17
DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
"""By how many days arrow keys move on."""
MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthCalendar(QWidget):
    """The painted month."""

    day_changed = Signal(object)
    """Another day was chosen."""
    chosen = Signal(object)
    """An event was chosen: its id."""
    asked_for_new = Signal(object)
    """A new event is wanted on this day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = date.today()  # noqa: DTZ011 - the day on the wall
        self._events: tuple[Event, ...] = ()
        self._current: UUID | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(380, 240)

    @property
    def days(self) -> tuple[date, ...]:
        """The days shown."""
        return shown_days(self.day.year, self.day.month, QLocale().firstDayOfWeek().value - 1)

    def title(self) -> str:
        """The month in the language of the window."""
        name = QLocale().standaloneMonthName(self.day.month)
        return self.tr("{month} {year}").format(month=name, year=self.day.year)

    def show_events(self, events: Sequence[Event], current: UUID | None) -> None:
        """Show these; `current` is marked."""
        self._events, self._current = tuple(events), current
        self.setAccessibleName(self.title())
        found = by_day(self._events, self.days)
        told = (f"{day_text(day)}: {', '.join(one.title for one in rows)}" for day, rows in found.items())
        self.setAccessibleDescription("; ".join(told))
        self.update()

    def go_to(self, day: date) -> None:
        """Choose a day, and show its month."""
        self.day = day
        self.show_events(self._events, self._current)
        self.day_changed.emit(day)

    def turn(self, months: int) -> None:
        """Show another month, as far before or after."""
        month = self.day.year * 12 + self.day.month - 1 + months
        if 12 * 1901 <= month < 12 * 2200:
            self.go_to(date(month // 12, month % 12 + 1, min(self.day.day, 28)))

    def sizeHint(self) -> QSize:
        return QSize(460, 360)

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event)
        if place is None:
            return
        day = self.days[place]
        self.go_to(day)
        row = int((event.position().y() - self._room(place).top() - LINE - 4) // LINE)
        rows = self._rows(day)
        if 0 <= row < len(rows):
            self.chosen.emit(rows[row].id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event)
        if place is not None and not self._rows(self.days[place]):
            self.asked_for_new.emit(self.days[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in DAYS:
            self.go_to(self.day + timedelta(days=DAYS[key]))
            self._choose_first()
        elif key in MONTHS:
            self.turn(MONTHS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._rows(self.day):
            self.asked_for_new.emit(self.day)
        else:
            super().keyPressEvent(event)

    def _choose_first(self) -> None:
        rows = self._rows(self.day)
        if rows:
            self.chosen.emit(rows[0].id)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, ink = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(ink.quiet))
        for column in range(WEEK):
            room = self._room(column)
            name = QLocale().dayName(self.days[column].isoweekday(), QLocale.FormatType.ShortFormat)
            painter.drawText(QRectF(room.left(), 0, room.width(), HEAD), Qt.AlignmentFlag.AlignCenter, name)
        for place, day in enumerate(self.days):
            self._paint_day(painter, place, day, ink)
        painter.end()

    def _paint_day(self, painter: QPainter, place: int, day: date, ink: Colours) -> None:
        room = self._room(place)
        painter.setPen(QColor(ink.line))
        painter.setBrush(QColor(ink.base if day.month == self.day.month else ink.window))
        painter.drawRect(room)
        is_chosen = day == self.day
        painter.setPen(QColor(ink.text if day.month == self.day.month else ink.quiet))
        number = QRectF(room.left() + 5, room.top() + 2, room.width() - 10, LINE)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(day.day))
        self._paint_events(painter, room, self._rows(day), ink)
        if is_chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(ink.accent if self.hasFocus() else ink.quiet), 2))
            painter.drawRect(room.adjusted(1, 1, -1, -1))

    def _paint_events(self, painter: QPainter, room: QRectF, rows: Sequence[Event], ink: Colours) -> None:
        metrics = QFontMetricsF(self.font())
        fitting = max(int((room.height() - LINE - 4) // LINE), 0)
        for number, one in enumerate(rows[:fitting]):
            line = QRectF(room.left() + 3, room.top() + LINE + 2 + number * LINE, room.width() - 6, LINE - 2)
            is_last = number == fitting - 1 and len(rows) > fitting
            text = f"+{len(rows) - fitting + 1}" if is_last else one.title
            self._paint_event(
                painter, line, one, metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width() - 6), ink
            )

    def _paint_event(self, painter: QPainter, line: QRectF, one: Event, text: str, ink: Colours) -> None:
        grounds = {"planned": ink.soft_accent, "held": ink.good_ground, "cancelled": ink.window}
        is_current = one.id == self._current
        painter.setPen(QPen(QColor(ink.accent), 1) if is_current else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink.accent if is_current else grounds[one.status]))
        painter.drawRoundedRect(line, 3, 3)
        painter.setPen(QColor(ink.on_accent if is_current else ink.text))
        font = painter.font()
        font.setStrikeOut(one.status == "cancelled")
        painter.setFont(font)
        painter.drawText(line.adjusted(4, 0, -2, 0), Qt.AlignmentFlag.AlignVCenter, text)
        font.setStrikeOut(False)
        painter.setFont(font)

    def _room(self, place: int) -> QRectF:
        width, height = (self.width() - 1) / WEEK, (self.height() - HEAD - 1) / WEEKS
        return QRectF(place % WEEK * width, HEAD + place // WEEK * height, width, height)

    def _rows(self, day: date) -> tuple[Event, ...]:
        return by_day(self._events, (day,)).get(day, ())

    def _place_at(self, event: QMouseEvent) -> int | None:
        found = (place for place in range(WEEK * WEEKS) if self._room(place).contains(event.position()))
        return next(found, None)
