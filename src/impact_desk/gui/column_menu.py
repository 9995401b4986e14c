"""The menu of a column: sort by it, show only some of its values, or all again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QTableView

from .actions import allow
from .sheet_model import SheetModel

MOST = 40
"""So many values are offered; a column with more is filtered by words."""


class ColumnMenu(QObject):
    """Offers what can be done with a column of a grid, by a click on its head with the right button."""

    asked_to_group = Signal(int)
    """Rows are to stand in groups by what they show in a column; -1: in none."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        header = view.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show)

    def menu(self, column: int) -> QMenu:
        """The menu of a column."""
        view, model = self._view, self._model()
        menu = QMenu(view)
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        menu.addAction(self.tr("Sort &ascending"), lambda: view.sortByColumn(column, ascending))
        menu.addAction(self.tr("Sort &descending"), lambda: view.sortByColumn(column, descending))
        menu.addAction(self.tr("&Order of entry"), lambda: view.sortByColumn(-1, ascending))
        menu.addSeparator()
        group = menu.addAction(self.tr("&Group by this column"), lambda: self._group(column))
        standing = model.grouped_by == model.columns[column]
        allow(group, self.tr("The rows stand in groups of this column already.") if standing else "")
        ungroup = menu.addAction(self.tr("&Ungroup"), lambda: self._group(-1))
        allow(ungroup, "" if model.grouped_by is not None else self.tr("The rows stand in no groups."))
        menu.addSeparator()
        only = menu.addMenu(self.tr("Show &only"))
        picked, texts = model.picked(column), model.texts_in(column, MOST + 1)
        if texts is None:
            unread = self.tr("The values are still being read, or too many; filter the page by words.")
            allow(only.addAction(unread), unread)
        for text in (texts or ())[:MOST]:
            action = only.addAction((text or self.tr("(empty)")).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(picked is not None and text in picked)
            action.triggered.connect(lambda checked, text=text: self._pick(column, text, checked=checked))
        if len(texts or ()) > MOST:
            more = self.tr("There are more values; filter the page by words.")
            allow(only.addAction(more), more)
        every = menu.addAction(self.tr("Show a&ll"), lambda: model.pick(column, None))
        allow(every, "" if picked is not None else self.tr("This column is not filtered."))
        menu.setToolTipsVisible(True)
        return menu

    def _group(self, column: int) -> None:
        self.asked_to_group.emit(column)

    def _pick(self, column: int, text: str, *, checked: bool) -> None:
        model = self._model()
        texts = set(model.picked(column) or ())
        texts ^= {text} if checked != (text in texts) else set()
        model.pick(column, texts or None)

    def _show(self, place: QPoint) -> None:
        header = self._view.horizontalHeader()
        column = header.logicalIndexAt(place)
        if column >= 0 and isinstance(self._view.model(), SheetModel):
            menu = self.menu(column)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(header.mapToGlobal(place))

    def _model(self) -> SheetModel:
        found = self._view.model()
        if not isinstance(found, SheetModel):
            raise TypeError(found)
        return found
