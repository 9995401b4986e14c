"""A table of proxies or price levels from outside: what would be taken in and what is refused, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from ...desk.importing import ImportPlan
from ...desk.intake import take_plan
from ...domain.exact import plain
from ...domain.fields import Record
from ...domain.records import PriceLevel, Proxy
from ...domain.sheets import sheet_of
from ...domain.words import LICENCE
from ..forms.shelf_table_dialog import Ui_ShelfTableDialog
from ..language import language, sentence, title_of
from ..plain_table import fill_table
from ..shown import grouped
from ..theme import dress
from ..workplace import Workplace

MOST = 2000
"""Rows of one table that are listed."""


class ShelfTableDialog(QDialog):
    """The preview of one import onto the shelf."""

    def __init__(self, workplace: Workplace, paths: Sequence[Path], plan: ImportPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace, self._paths, self._plan = workplace, tuple(paths), plan
        self.form = Ui_ShelfTableDialog()
        self.form.setupUi(self)
        dress(self)
        names = ", ".join(path.name for path in paths)
        self.form.title.setText(self.tr("Take in {files}").format(files=names))
        self._say()
        self._fill()
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self._take)

    def _say(self) -> None:
        total = self._plan.report.total
        words = self.tr(
            "{read} rows read: {accepted} would be taken in, {refused} refused, {skipped} are there already."
        )
        counts = {"read": total.read, "accepted": total.accepted, "refused": total.refused, "skipped": total.skipped}
        self.form.summary.setText(words.format(**{name: grouped(str(count)) for name, count in counts.items()}))
        may = bool(self._plan.records) and not self._workplace.desk.read_only
        self.form.do_button.setEnabled(may)
        locked = self.tr("This project is open for reading only.") if self._workplace.desk.read_only else ""
        self.form.do_button.setToolTip("" if may else locked or self.tr("No row can be taken in."))

    def _fill(self) -> None:
        form = self.form
        heads = (
            self.tr("Sheet"),
            self.tr("Code"),
            self.tr("Title or year"),
            self.tr("Value"),
            self.tr("Prices of"),
            self.tr("Licence"),
            self.tr("Source"),
        )
        fill_table(form.accepted, heads, [_line(one) for one in self._plan.records[:MOST]], right=(3, 4))
        refused = [
            (one.reading.sheet.title_in(language()), str(one.row or ""), one.column, one.value, sentence(one.refusal))
            for one in self._plan.report.refused[:MOST]
        ]
        heads_of_refused = (self.tr("Sheet"), self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("Why"))
        fill_table(form.refused, heads_of_refused, refused, right=(1,))
        for part in (form.refused_label, form.refused):
            part.setVisible(bool(refused))

    def _take(self) -> None:
        if self._workplace.attempt(lambda: take_plan(self._workplace.project, self._paths, self._plan)):
            self.accept()
            words = self.tr("%n row(s) put on the shelf.", "", len(self._plan.records))
            self._workplace.tell("done", words, undo=True)


def _line(record: Record) -> tuple[str, ...]:
    sheet = sheet_of(record).title_in(language())
    if isinstance(record, Proxy):
        value = f"{grouped(plain(record.value))} {record.currency} / {record.unit}"
        licence = title_of(LICENCE, record.licence)
        return sheet, record.proxy_code, record.title, value, str(record.price_year), licence, record.source
    if isinstance(record, PriceLevel):
        return sheet, record.index_code, str(record.year), grouped(plain(record.value)), "", "", record.source or ""
    return (sheet,)
