"""Editing and painting of cells: one delegate for every kind of value."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QPen, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ..domain.fields import Field
from .bubble import Bubble
from .cells import CellRole
from .editors import ChecksEditor, DateEditor, Editor, LineEditor, ListEditor, editor_for
from .field_words import meaning_in_words, short_words, tell_words
from .group_head import paint_head
from .language import sentence
from .person_editor import FINISHING, PersonEditor
from .row_typing import days_of
from .sheet_model import SheetModel
from .theme import colours

Index = QModelIndex | QPersistentModelIndex
CORNER = 7
"""Side of the mark in the corner of a questionable cell, in pixels."""


class CellDelegate(QStyledItemDelegate):
    """Makes the editor that suits a cell, keeps it open while its text is refused, says why, and moves on."""

    finished = Signal(int, int)
    """A cell was typed: rows and columns to move on by."""
    filled = Signal(str)
    """Ctrl+Enter: every selected cell is to get this text."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.bubble = Bubble(view)
        self._at = QPersistentModelIndex()
        self._open: QWidget | None = None
        self._loaded: QWidget | None = None

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = cast("SheetModel", self._view.model())
        field = self.field_at(index)
        if field is None:
            return cast("QWidget", None)
        editor = editor_for(field, model.desk, parent)
        editor.setAccessibleName(model.columns[index.column()].header())
        sheet = self.sheet_at(index)
        editor.setToolTip(short_words(sheet, field.name))
        editor.setAccessibleDescription(meaning_in_words(sheet, field.name))
        editor.setAutoFillBackground(True)
        if isinstance(editor, ListEditor):
            tell_words(editor, model.sheet.name, field.name)
            editor.editTextChanged.connect(self.bubble.hide)
            editor.picked.connect(lambda: self._finish(editor, 0, 0))
        else:
            editor.setFrame(False)
            editor.textChanged.connect(self.bubble.hide)
        if isinstance(editor, DateEditor):
            editor.days = days_of(model.workplace)
        self._at, self._open = QPersistentModelIndex(index), editor
        return editor

    def field_at(self, index: Index) -> Field | None:
        """The field typed into at a cell, if any."""
        return cast("SheetModel", self._view.model()).columns[index.column()].field

    def sheet_at(self, _index: Index) -> str:
        """The sheet whose record a cell belongs to."""
        return cast("SheetModel", self._view.model()).sheet.name

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if editor is self._loaded:
            return  # The cell is painted anew meanwhile: what somebody is typing stands.
        self._loaded = editor
        one = cast("Editor", editor)
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if one.text() != text:
            one.setText(text)
            one.selectAll()
        refusal = index.data(CellRole.REFUSAL)
        if refusal:
            self._say(editor, refusal)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        sheet_model = cast("SheetModel", model)
        text = cast("Editor", editor).text()
        if text != sheet_model.data(index, Qt.ItemDataRole.EditRole):
            sheet_model.type(index, text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRect(option.rect)
        wanted = max(place.width(), editor.minimumSizeHint().width() if isinstance(editor, ListEditor) else 0)
        place.setWidth(min(wanted, self._view.viewport().width() - place.left()))
        editor.setGeometry(place)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self.bubble.hide()
        self._open = self._loaded = None
        super().destroyEditor(editor, index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = event.type() == QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and isinstance(
            watched, LineEditor | DateEditor | ListEditor | ChecksEditor | PersonEditor
        ):
            return (is_press and self._key(watched, event)) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _key(self, editor: Editor, event: QKeyEvent) -> bool:
        """What a key does that ends the editing; says whether it was one."""
        if isinstance(editor, ListEditor | PersonEditor) and editor.heed(event):
            return True
        if event.key() == Qt.Key.Key_Escape:
            cast("SheetModel", self._view.model()).forget_refusal(self._at)
            return False
        if event.key() not in FINISHING:
            return False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._fill(editor)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish(editor, -1 if shift else 1, 0)
        else:
            self._finish(editor, 0, -1 if event.key() == Qt.Key.Key_Backtab or shift else 1)
        return True

    def _finish(self, editor: Editor, rows: int, columns: int) -> None:
        """Take what was typed and move on; what is refused keeps the editor open with the reason beside it."""
        if editor is not self._open:
            return  # Some platforms take the focus away with the suggestions, which has taken the text already.
        model = cast("SheetModel", self._view.model())
        text = editor.text()
        if text != model.data(self._at, Qt.ItemDataRole.EditRole) or model.data(self._at, CellRole.REFUSAL):
            news = model.type(self._at, text)
            if news:
                self._say(editor, sentence(news))
                return
        self._open = None
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        if rows or columns:
            self.finished.emit(rows, columns)

    def _fill(self, editor: Editor) -> None:
        text = editor.text()
        refusal = cast("SheetModel", self._view.model()).check(self._at, text)
        if refusal:
            self._say(editor, sentence(refusal))
            return
        self._open = None
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
        self.filled.emit(text)

    def _say(self, editor: QWidget, text: str) -> None:
        place = QRect(editor.mapTo(self._view, QPoint(0, 0)), editor.size())
        editor.setAccessibleDescription(text)
        self.bubble.say(text, place)

    def go_to_end(self) -> None:
        """Go behind the text of the open editor, so that typing goes on with it instead of replacing it."""
        editor = self._open
        line = editor.lineEdit() if isinstance(editor, ListEditor) else editor
        if isinstance(line, QLineEdit):
            line.end(False)

    def finish(self) -> None:
        """Take what stands in the open editor, and close it."""
        editor = self._open
        if editor is not None:
            self._open = None
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_current = self._view.hasFocus() and index == self._view.currentIndex()
        option.state &= ~QStyle.StateFlag.State_HasFocus
        model = self._view.model()
        if isinstance(model, SheetModel) and model.group_at(index.row()) is not None:
            paint_head(painter, option, index, self._words_begin())
        else:
            super().paint(painter, option, index)
            self._mark(painter, option, index)
        if is_current:
            _frame(painter, option.rect)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.model()
        if not isinstance(model, SheetModel) or not isinstance(index, QModelIndex):
            super().initStyleOption(option, index)
            return
        # Qt would ask the model seven times for each cell that is painted.
        look = model.look_of(index)
        option.index = index
        option.displayAlignment = look.alignment
        option.text = look.text
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        if look.ground is not None:
            option.backgroundBrush = look.ground
        if look.ink is not None:
            option.palette.setBrush(QPalette.ColorRole.Text, look.ink)

    def _mark(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """What a cell has beyond its text."""
        model = cast("SheetModel", self._view.model())
        if model.columns[index.column()].share:
            ink = colours().good if index.data(CellRole.GOOD) else colours().accent
            _bar(painter, option.rect, index.data(CellRole.VALUE), ink)
        if index.column() == 0 and model.is_blank(index.row()):
            self._invite(painter, option)
        mark = self._mark_of(index)
        if mark in (CellRole.REFUSAL, CellRole.PROBLEM):
            _corner(painter, option.rect, colours().danger if mark == CellRole.REFUSAL else colours().warning)
        elif mark:
            self._needed(painter, option, index)

    def _mark_of(self, index: Index) -> CellRole | None:
        """What is drawn attention to in a cell."""
        model = self._view.model()
        if not isinstance(model, SheetModel):
            marks = (CellRole.REFUSAL, CellRole.PROBLEM, CellRole.MISSING)
            return next((one for one in marks if index.data(one)), None)
        key = model.key_at(index.row())
        return model.cells.mark_of(key, model.columns[index.column()]) if key is not None else None

    def _words_begin(self) -> int:
        """Where the words of a group's head begin, from the left of the view: at its first column, or where that is hidden."""
        header = cast("QTableView", self._view).horizontalHeader()
        return max(header.sectionViewportPosition(0), 0)

    def _invite(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Say in the empty row what it is for, over as many cells as the words need."""
        painter.save()
        painter.setPen(QPen(QColor(colours().quiet)))
        room = option.rect.adjusted(6, 0, 400, 0)
        painter.drawText(
            room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.tr("Type here to add a row")
        )
        painter.restore()

    def _needed(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Say in an unfinished row's empty cell that it is needed."""
        painter.save()
        font = option.font
        font.setItalic(True)
        painter.setFont(font)
        painter.setPen(QPen(QColor(colours().warning)))
        room = option.rect.adjusted(6, 0, -6, 0)
        painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), self.tr("needed"))
        painter.restore()


def _frame(painter: QPainter, cell: QRect) -> None:
    """The frame of the current cell."""
    painter.save()
    painter.setPen(QPen(QColor(colours().accent), 2))
    painter.drawRect(cell.adjusted(1, 1, -1, -1))
    painter.restore()


def _bar(painter: QPainter, cell: QRect, share: object, ink: str) -> None:
    """A thin bar under the figure: how much of 1 is reached."""
    if not isinstance(share, Fraction):
        return
    room = cell.adjusted(6, cell.height() - 6, -7, -3)
    painter.fillRect(room, QColor(colours().line))
    reached = int(room.width() * min(max(share, Fraction(0)), Fraction(1)))
    painter.fillRect(QRect(room.topLeft(), QSize(reached, room.height())), QColor(ink))


def _corner(painter: QPainter, cell: QRect, colour: str) -> None:
    """A filled corner, seen by shape and not by colour alone."""
    right, top = cell.right() + 1, cell.top()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygon([QPoint(right - CORNER, top), QPoint(right, top), QPoint(right, top + CORNER)]))
    painter.restore()
