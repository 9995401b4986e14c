"""Widths of a grid's columns: as a person chose them, else as their titles and texts need, filling the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QTableView

from .columns import Column
from .sheet_model import SheetModel

WIDEST = 480
"""Widest that a column begins, in pixels."""


class ColumnWidths(QObject):
    """Lays the columns of one grid, and remembers the widths that somebody gives them."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._remembered = ""
        self._natural: list[int] = []
        self._is_own_width, self._laying = False, True
        view.horizontalHeader().sectionResized.connect(self._remember)

    def lay(self, name: str) -> None:
        """Give every column its width; the settings remember them under `name`."""
        self._remembered = f"columns/{name}"
        unit = self._view.fontMetrics().horizontalAdvance("0")  # A CJK face counts its wide glyphs into the average.
        kept = QSettings().value(self._remembered) or {}
        columns = self._columns()
        self._laying = True
        for at, column in enumerate(columns):
            longest = max((len(word) for word in column.header().split()), default=0)
            natural = max(column.width, longest + 3) * unit + 16
            width = kept.get(column.name) if isinstance(kept, dict) else None
            self._view.setColumnWidth(at, int(width) if width else min(natural, WIDEST))
        self._laying = False
        self._is_own_width = isinstance(kept, dict) and bool(kept)
        self._natural = [self._view.columnWidth(at) for at in range(len(columns))]
        self.spread()

    def spread(self) -> None:
        """Give room that is left to columns of free text, unless the person chose widths."""
        columns = self._columns()
        if self._is_own_width or not self._natural or not columns:
            return
        roomy = [at for at, one in enumerate(columns) if one.field and one.field.kind.word == "text"]
        spare = self._view.viewport().width() - sum(self._natural)
        self._laying = True
        for at, width in enumerate(self._natural):
            self._view.setColumnWidth(at, width + (max(spare, 0) // len(roomy) if at in roomy else 0))
        self._laying = False
        self._fit_header()

    def _columns(self) -> Sequence[Column]:
        """The columns shown; none while the grid shows no sheet."""
        model = self._view.model()
        return model.columns if isinstance(model, SheetModel) else ()

    def _fit_header(self) -> None:
        """Give the header a second line where a title needs one."""
        header = self._view.horizontalHeader()
        metrics = header.fontMetrics()
        room = ((metrics.horizontalAdvance(one.header()), at) for at, one in enumerate(self._columns()))
        is_long = any(needed > self._view.columnWidth(at) - 18 for needed, at in room)
        header.setFixedHeight(metrics.lineSpacing() * (2 if is_long else 1) + 14)

    def _remember(self) -> None:
        columns = self._columns()
        if not self._laying and columns:
            widths = {one.name: self._view.columnWidth(at) for at, one in enumerate(columns)}
            QSettings().setValue(self._remembered, widths)
            self._is_own_width = True
            self._fit_header()
