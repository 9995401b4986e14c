"""A page of figures to be read: headline, then one table for each part; each figure can be asked how it came about."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..domain.figure import Figure, Figures
from .bar_chart import Bar, BarChart
from .figure_sections import Headline, Layout, Line, Section
from .figure_words import name_of
from .language import phrase
from .shown import NO_DATA, figure_text, plain_tip
from .theme import STEP, colours, dress
from .tiles import offer_to_follow

ID = Qt.ItemDataRole.UserRole
TILE_WIDTH = 192
WIDE = 960
"""From this width on charts stand beside their tables."""
ROW_HEIGHT = 28
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class HeadlineTile(QToolButton):
    """A figure that stands out; pressing it asks how it came about."""

    asked = Signal(str)
    """The id of the figure."""

    def __init__(self, headline: Headline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = headline
        self._name, self._value, self._beside = QLabel(self), QLabel(self), QLabel(self)
        for label, role in ((self._name, "figure-name"), (self._value, "figure"), (self._beside, "hint")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for label in (self._name, self._beside):
            # Words make room for themselves by another line, never by a wider page.
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        layout = self._down = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, STEP + 4, 2 * STEP, STEP + 4)
        layout.setSpacing(2)
        for label in (self._name, self._value, self._beside):
            layout.addWidget(label)
        layout.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.asked.emit(headline.figure))
        dress(self)
        self.paint_frame()

    def sizeHint(self) -> QSize:
        wide = max(TILE_WIDTH, self._down.minimumSize().width())
        return QSize(wide, self._down.heightForWidth(max(self.width(), wide)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        offer_to_follow(self, event.globalPos(), lambda: self.asked.emit(self.headline.figure))

    def only_read(self) -> None:
        """Be something to read, not to press."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_figures(self, figures: Figures) -> None:
        """Show the figures of this tile."""
        main, beside = figures.get(self.headline.figure), figures.get(self.headline.beside)
        name, value = name_of(self.headline.figure), figure_text(main)
        below = f"{name_of(self.headline.beside)}: {figure_text(beside)}" if beside is not None else ""
        if main is not None and main.value is None:
            below = phrase(main.reason)
        self._name.setText(name)
        self._value.setText(value)
        self._beside.setText(below)
        self._beside.setToolTip(plain_tip(below))
        self.setAccessibleName(f"{name}: {value}. {below}")
        self.setToolTip(plain_tip(phrase(main.definition)) if main else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.paint_frame()

    def paint_frame(self) -> None:
        """Frame the tile in the colours of the window."""
        used = colours()
        style = (
            f"HeadlineTile {{ background: {used.base}; border: 1px solid {used.line}; border-radius: 8px; }}"
            f"HeadlineTile:hover {{ border-color: {used.accent}; }}"
            f"HeadlineTile:focus {{ border: 2px solid {used.accent}; }}"
        )
        if style != self.styleSheet():
            self.setStyleSheet(style)


class FigureTable(QTableWidget):
    """One section's lines. A click or Enter on a figure asks how it came about."""

    asked = Signal(str)
    """The id of the figure."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(len(section.lines), 1 + len(section.heads), parent)
        self.section = section
        self.setAccessibleName(section.title)
        self.setHorizontalHeaderLabels(["", *section.heads])
        self._look()
        for row, line in enumerate(section.lines):
            self._lay_line(row, line)
        self.cellClicked.connect(self._ask)

    def show_figures(self, figures: Figures) -> None:
        """Show the figures of this section."""
        for row, line in enumerate(self.section.lines):
            for column, one in enumerate(line.figures, start=1):
                item = self.item(row, column)
                if item:
                    self._fill(item, line, figures.get(one) if one else None, is_empty=not one)
        self._fit_rows()

    def figure_at(self, row: int, column: int) -> str:
        """The id of the figure in a cell; of the line's first one for its name; empty where there is none."""
        item = self.item(row, column)
        found = str(item.data(ID) or "") if item else ""
        first = next((one for one in self.section.lines[row].figures if one), "") if column == 0 else ""
        return found or first

    def sizeHint(self) -> QSize:
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return QSize(320, rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.currentIndex().isValid():
            self._ask(self.currentRow(), self.currentColumn())
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        found = self.figure_at(index.row(), index.column()) if index.isValid() else ""
        if found:
            offer_to_follow(self, event.globalPos(), lambda: self.asked.emit(found))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_rows()

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(self.rowHeight(row), ROW_HEIGHT))
        self.updateGeometry()

    def _look(self) -> None:
        self.verticalHeader().hide()
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("FigureTable { border: none; background: transparent; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _lay_line(self, row: int, line: Line) -> None:
        name = QTableWidgetItem("    " * line.level + line.name)
        name.setToolTip(plain_tip(line.name))
        self.setItem(row, 0, name)
        for column, one in enumerate(line.figures, start=1):
            item = QTableWidgetItem()
            item.setData(ID, one)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        if line.strong:
            bold = QFont(self.font())
            bold.setWeight(QFont.Weight.DemiBold)
            for column in range(self.columnCount()):
                found = self.item(row, column)
                if found:
                    found.setFont(bold)

    def _fill(self, item: QTableWidgetItem, line: Line, figure: Figure | None, *, is_empty: bool) -> None:
        text = "" if is_empty else figure_text(figure)
        item.setText(text)
        item.setToolTip("" if figure is None else plain_tip(phrase(figure.reason or figure.definition)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.name}: {text}" if text else line.name)

    def _ask(self, row: int, column: int) -> None:
        found = self.figure_at(row, column)
        if found:
            self.asked.emit(found)


class FigurePage(QScrollArea):
    """Shows the figures of a period, one layout after another; `explains` says whether somebody answers `asked`."""

    asked = Signal(str)
    """Somebody wants to know how a figure came about: its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.explains = True
        self._layout = Layout((), ())
        self.tiles: list[HeadlineTile] = []
        self.tables: list[FigureTable] = []
        self._charts: list[tuple[Section, BarChart]] = []
        self._sides: list[QBoxLayout] = []
        self._grid: QGridLayout | None = None
        self._across = 0

    def show_figures(self, figures: Figures | None, layout: Layout) -> None:
        """Show `figures` as `layout` has them; where the layout stays, only texts change."""
        if layout != self._layout:
            self._build(layout)
        if figures is None:
            return
        for tile in self.tiles:
            tile.show_figures(figures)
        for table in self.tables:
            table.show_figures(figures)
        self._place_tiles()
        for section, chart in self._charts:
            chart.show_bars(f"{section.title} ({figures.currency})", _bars(section, figures))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tiles()
        self._turn_charts()

    def _build(self, layout: Layout) -> None:
        self._layout = layout
        old = self.takeWidget()
        if old:
            old.deleteLater()
        body = QWidget(self)
        body.setProperty("role", "page")
        down = QVBoxLayout(body)
        down.setContentsMargins(0, 0, STEP, 0)
        down.setSpacing(2 * STEP)
        self._grid, self._across = QGridLayout(), 0
        self._grid.setSpacing(2 * STEP)
        down.addLayout(self._grid)
        self.tiles = [HeadlineTile(one, body) for one in layout.headlines]
        self.tables, self._charts, self._sides = [], [], []
        for section in layout.sections:
            down.addWidget(self._card(section, body))
        down.addStretch(1)
        for tile in self.tiles:
            tile.asked.connect(self.asked)
            if not self.explains:
                tile.only_read()
        for table in self.tables:
            table.asked.connect(self.asked)
        dress(body)
        self.setWidget(body)
        self._place_tiles()
        self._turn_charts()

    def _card(self, section: Section, body: QWidget) -> QFrame:
        card = QFrame(body)
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        inside.setSpacing(STEP)
        title = QLabel(section.title, card)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "subtitle")
        table = FigureTable(section, card)
        side = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        side.setSpacing(3 * STEP)
        side.addWidget(table, 1)
        inside.addWidget(title)
        inside.addLayout(side)
        self.tables.append(table)
        if section.note:
            note = QLabel(section.note, card)
            note.setTextFormat(Qt.TextFormat.PlainText)
            note.setProperty("role", "quiet")
            note.setWordWrap(True)
            inside.addWidget(note)
        if section.chart:
            chart = BarChart(card)
            side.addWidget(chart, 1)
            self._charts.append((section, chart))
            self._sides.append(side)
        return card

    def _turn_charts(self) -> None:
        """Put each chart beside its table where there is room, else below it."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for side in self._sides:
            side.setDirection(beside if self.viewport().width() >= WIDE else below)

    def _place_tiles(self) -> None:
        if self._grid is None or not self.tiles:
            return
        widest = max(tile.sizeHint().width() for tile in self.tiles)
        room = self.viewport().width() - STEP
        across = max(1, min(len(self.tiles), (room + 2 * STEP) // (widest + 2 * STEP)))
        # As even as it goes: six tiles stand in rows of three rather than five and one.
        rows = -(-len(self.tiles) // across)
        across = -(-len(self.tiles) // rows)
        if across == self._across:
            return
        self._across = across
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // across, place % across)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < across else 0)


def _bars(section: Section, figures: Figures) -> list[Bar]:
    found = ((line.name, figures.get(line.figures[0])) for line in section.lines if not line.strong)
    kept = [(name, one) for name, one in found if one is not None and one.value and _is_part(one)]
    return [Bar(name, Fraction(one.value or 0), figure_text(one, name=False) or NO_DATA) for name, one in kept]


def _is_part(figure: Figure) -> bool:
    # What stands beside the total is no part of it and would make the others look small.
    return any(part.startswith("by_") for part in figure.path)
