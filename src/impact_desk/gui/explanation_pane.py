"""How a figure came about: its definition, what went in, and the rows behind it, each a step to its cell."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTreeWidgetItem, QWidget

from ..desk.evidence import evidence_by_row
from ..desk.following import Origin, origins, rows_behind
from ..desk.project_desk import Desk
from ..desk.refused_steps import Gone
from ..desk.sheet_desk import SheetDesk
from ..domain.explain import Explanation, NoSuchFigure, Part, explain
from ..domain.figure import Figures, Row
from ..domain.records import Evidence
from ..domain.sheets import BY_NAME
from .crew import Crew
from .evidence_words import name_of
from .figure_words import title_of_figure
from .forms.explanation_pane import Ui_ExplanationPane
from .language import language, phrase
from .newest import Newest
from .row_words import row_text
from .shown import NO_DATA, figure_text, grouped, moment_text, plain_tip
from .theme import dress

FIGURE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
DISPLAYED = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


PAGE = 40
"""So many rows are asked at once who entered them; no more of them are seen."""


class RowList(QAbstractListModel):
    """The rows behind a figure and who entered each, put in words only where they are seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._is_mixed = False
        self._desk: SheetDesk | None = None
        self._origins: dict[Row, Origin] = {}
        self._asked: set[int] = set()
        self._proofs: Mapping[Row, tuple[Evidence, ...]] = {}

    def show_rows(self, desk: SheetDesk | None, rows: tuple[Row, ...]) -> None:
        """Show these rows of `desk`."""
        self.beginResetModel()
        self._desk, self._rows = desk, rows if desk else ()
        self._is_mixed = len({sheet for sheet, _ in self._rows}) > 1
        self._origins, self._asked = {}, set()
        self._proofs = evidence_by_row(desk, rows) if isinstance(desk, Desk) and rows else {}
        self.endResetModel()

    def row_at(self, index: Index) -> Row:
        """Sheet and id of a line."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in DISPLAYED or not index.isValid() or self._desk is None:
            return None
        sheet, record = self._rows[index.row()]
        title = BY_NAME[sheet].title_in(language())
        try:
            words = row_text(self._desk, self._desk.record(sheet, record))
        except Gone:
            words = self.tr("This row was deleted.")
        # Where all come from one sheet, the heading says it.
        text = f"{title}: {words}" if self._is_mixed else words
        more = (self._origin_words(index.row()), self._proof_words(index.row()))
        whole = "\n".join(line for line in (text, *more) if line)
        return plain_tip(whole) if role == Qt.ItemDataRole.ToolTipRole else whole

    def _origin_words(self, place: int) -> str:
        """Who entered a row, and who changed it last."""
        origin = self._origin(place)
        if origin is None:
            return ""
        one = origin.entered
        told = self.tr("Entered by {who}, {when}, entry {number}").format(
            who=one.author, when=moment_text(one.moment)[:-3], number=one.seq
        )
        last = origin.changed
        if last is None:
            return told
        changed = self.tr("changed by {who}, {when}, entry {number}")
        return f"{told}; {changed.format(who=last.author, when=moment_text(last.moment)[:-3], number=last.seq)}"

    def _proof_words(self, place: int) -> str:
        """The evidence of a row, by code and name."""
        found = self._proofs.get(self._rows[place], ())
        named = ", ".join(f"{one.evidence_code} {name_of(one)}" for one in found)
        return self.tr("Evidence: {named}").format(named=named) if named else ""

    def _origin(self, place: int) -> Origin | None:
        page = place // PAGE
        if self._desk is not None and page not in self._asked:
            self._asked.add(page)
            self._origins |= origins(self._desk, self._rows[page * PAGE : (page + 1) * PAGE])
        return self._origins.get(self._rows[place])


class ExplanationPane(QWidget):
    """Explains one figure at a time, with the way back."""

    asked_for_cell = Signal(str, object, str)
    """Somebody wants to see a row: its sheet, id, first field."""
    asked_for_history = Signal(str, object)
    """Somebody wants to see what was done to a row: its sheet, id."""

    asked_for_evidence = Signal(str, object)
    """Somebody wants to see what proves a row: its sheet, id."""

    def __init__(self, parent: QWidget | None = None, crew: Crew | None = None) -> None:
        super().__init__(parent)
        # With a crew, rows of a long log are looked for beside the window.
        self._newest = Newest(crew, self) if crew else None
        self.form = Ui_ExplanationPane()
        self.form.setupUi(self)
        dress(self)
        self._figures: Figures | None = None
        self._desk: SheetDesk | None = None
        self._trail: list[str] = []
        self.rows = RowList(self)
        self.form.rows.setModel(self.rows)
        self.form.parts.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.form.parts.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.form.parts.header().setStretchLastSection(False)
        self.form.parts.itemActivated.connect(self._follow)
        self.form.rows.activated.connect(self._go)
        self.form.rows.clicked.connect(self._go)
        self.form.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.form.rows.customContextMenuRequested.connect(self._offer)
        self.form.back_button.clicked.connect(self.back)
        self._show()

    @property
    def figure(self) -> str:
        """The id of the figure that is explained; empty while none is."""
        return self._trail[-1] if self._trail else ""

    def follow(self, figures: Figures | None, desk: SheetDesk | None) -> None:
        """Explain by these figures from now on; the figure shown stays where there still is one."""
        self._figures, self._desk = figures, desk
        self._trail = [one for one in self._trail if figures is not None and one in figures]
        self._show()

    def explain(self, figure_id: str) -> None:
        """Explain a figure."""
        if self._figures is None or figure_id not in self._figures:
            return
        if self.figure != figure_id:
            self._trail.append(figure_id)
        self._show()

    def back(self) -> None:
        """Explain the figure that was explained before."""
        if len(self._trail) > 1:
            self._trail.pop()
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self.back()
            event.accept()
            return
        super().keyPressEvent(event)

    def _show(self) -> None:
        self.form.back_button.setVisible(len(self._trail) > 1)
        found = self._found()
        for widget in (self.form.value, self.form.parts_title, self.form.parts, self.form.rows_title, self.form.rows):
            widget.setVisible(found is not None)
        self.form.reason.hide()
        self.form.parts.clear()
        if found is None:
            self.form.title.setText(self.tr("How this figure came about"))
            self.form.definition.setText(
                self.tr("Click a figure, or press Enter on it: here stands what it means, what went in, and the rows.")
            )
            return
        self._show_words(found)
        self._show_parts(found)
        self._show_rows(found)

    def _found(self) -> Explanation | None:
        if self._figures is None or not self.figure:
            return None
        try:
            return explain(self._figures, self.figure, with_rows=not self._long)
        except NoSuchFigure:
            return None

    def _show_words(self, found: Explanation) -> None:
        figure = found.figure
        self.form.title.setText(title_of_figure(figure.path))
        self.form.value.setText(figure_text(figure))
        self.form.definition.setText(phrase(figure.definition))
        self.form.reason.setText(phrase(figure.reason))
        self.form.reason.setVisible(bool(figure.reason))
        self.setAccessibleName(f"{title_of_figure(figure.path)}: {figure_text(figure)}")
        self.setAccessibleDescription(phrase(figure.definition))

    def _show_parts(self, found: Explanation) -> None:
        for part in found.parts:
            self.form.parts.addTopLevelItem(_part_item(part))
        for widget in (self.form.parts_title, self.form.parts):
            widget.setVisible(bool(found.parts))

    @property
    def _long(self) -> Desk | None:
        """The desk, where it has a long log that is not looked through here."""
        desk = self._desk
        return desk if self._newest and isinstance(desk, Desk) and desk.counts_apart else None

    def _show_rows(self, found: Explanation) -> None:
        if self._long and self._newest and self._figures:
            self._list_rows((), 0)
            self.form.rows_title.setText(self.tr("Looking for the rows behind it…"))
            self.form.rows_title.show()
            ask = self._long.asking(rows_behind, self._figures, self.figure)
            self._newest.ask(lambda _job: ask(), lambda told: self._list_rows(*told), lambda _news: None)
            return
        rows = found.rows if self._desk is not None else ()
        self._list_rows(rows, len(rows))

    def _list_rows(self, rows: tuple[Row, ...], count: int) -> None:
        self.rows.show_rows(self._desk, rows)
        sheets = dict.fromkeys(BY_NAME[sheet].title_in(language()) for sheet, _ in rows)
        counted = self.tr("%n &row(s) behind it", "", count)
        if count > len(rows):
            counted = self.tr("The first {shown} of {count} &rows behind it").format(
                shown=grouped(str(len(rows))), count=grouped(str(count))
            )
        self.form.rows_title.setText(f"{counted}: {', '.join(sheets)}")
        for widget in (self.form.rows_title, self.form.rows):
            widget.setVisible(bool(rows))

    def _follow(self, item: QTreeWidgetItem, _column: int) -> None:
        figure_id = item.data(0, FIGURE)
        if figure_id:
            self.explain(str(figure_id))

    def _go(self, index: QModelIndex) -> None:
        sheet, record = self.rows.row_at(index)
        self.go_to(sheet, record)

    def _offer(self, place: QPoint) -> None:
        """What can be done with a row behind the figure."""
        index = self.form.rows.indexAt(place)
        if not index.isValid():
            return
        sheet, record = self.rows.row_at(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Go to this row"), lambda: self.go_to(sheet, record))
        menu.addAction(self.tr("Show its &history"), lambda: self.asked_for_history.emit(sheet, record))
        menu.addAction(self.tr("Show its &evidence"), lambda: self.asked_for_evidence.emit(sheet, record))
        menu.popup(self.form.rows.viewport().mapToGlobal(place))

    def go_to(self, sheet: str, record: UUID) -> None:
        """Ask for the first cell of a row."""
        self.asked_for_cell.emit(sheet, record, BY_NAME[sheet].fields[0].name)


def _part_item(part: Part) -> QTreeWidgetItem:
    behind = part.explanation
    value = figure_text(behind.figure) if behind else _value_text(part)
    item = QTreeWidgetItem([phrase(part.label), value])
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(0, plain_tip(phrase(behind.figure.definition) if behind else phrase(part.label)))
    if behind:
        item.setData(0, FIGURE, behind.figure.id)
        for below in behind.parts:
            item.addChild(_part_item(below))
    return item


def _value_text(part: Part) -> str:
    text = "" if part.value is None else str(part.value)
    is_number = text.removeprefix("-").replace(".", "", 1).isdigit()
    return NO_DATA if not text else grouped(text) if is_number else text
