"""What an import took, refused, skipped and found worth a look; with undo, and a second try with another date order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ...desk.import_report import Count, Flag, ImportReport, Refused
from ...domain.dates import AmbiguousDate, DateOrder
from ...domain.problem import Problem
from ...domain.sheets import BY_NAME
from ..forms.import_dialog import Ui_ImportDialog
from ..language import language, phrase, sentence
from ..plain_table import fill_table
from ..shown import grouped
from ..theme import dress
from ..workplace import Workplace

Again = Callable[[DateOrder], None]
MOST = 5000
"""Lines of one table that are listed; the workbook of refused rows has all."""


class ImportDialog(QDialog):
    """The report of one import."""

    def __init__(
        self,
        workplace: Workplace,
        paths: Sequence[Path],
        report: ImportReport,
        *,
        again: Again,
        save: Callable[[Path], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._paths, self._report = workplace, tuple(paths), report
        self._again, self._save = again, save
        self.form = Ui_ImportDialog()
        self.form.setupUi(self)
        dress(self)
        self._say()
        self._fill()
        self._offer_orders()
        self.form.save_button.setEnabled(bool(report.refused))
        self.form.save_button.setToolTip("" if report.refused else self.tr("No row was refused."))
        took = report.taken and report.total.accepted > 0
        self.form.undo_button.setEnabled(took)
        self.form.undo_button.setToolTip("" if took else self.tr("Nothing was taken in."))
        self.form.save_button.clicked.connect(self._ask_where)
        self.form.undo_button.clicked.connect(self._undo)
        self.form.close_button.clicked.connect(self.accept)

    def _say(self) -> None:
        total = self._report.total
        names = ", ".join(path.name for path in self._paths)
        self.form.title.setText(self.tr("Import of {files}").format(files=names))
        self.form.summary.setText(self._sum(total))

    def _sum(self, total: Count) -> str:
        text = self.tr("{read} rows read = {accepted} accepted + {refused} refused + {skipped} already there").format(
            read=grouped(str(total.read)),
            accepted=grouped(str(total.accepted)),
            refused=grouped(str(total.refused)),
            skipped=grouped(str(total.skipped)),
        )
        return f"{text}; {self.tr('%n to look at', '', total.flagged)}" if total.flagged else text

    def _fill(self) -> None:
        form, report = self.form, self._report
        heads = (self.tr("Read"), self.tr("Accepted"), self.tr("Refused"), self.tr("Already there"), self.tr("Look at"))
        fill_table(
            form.sheets, (self.tr("Sheet"), *heads), [_count_line(name, one) for name, one in report.counts.items()]
        )
        fill_table(
            form.refused,
            (self.tr("Sheet"), self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("Why")),
            [_refused_line(one) for one in report.refused[:MOST]],
        )
        fill_table(
            form.flags,
            (self.tr("Sheet"), self.tr("Row"), self.tr("Why")),
            [_flag_line(one) for one in report.flags[:MOST]],
        )
        fill_table(
            form.sources,
            (self.tr("File"), self.tr("Table"), self.tr("Taken for"), self.tr("Detected"), self.tr("Left out")),
            [
                (
                    one.file,
                    one.table,
                    BY_NAME[one.sheet].title_in(language()) if one.sheet else self.tr("unknown, left out"),
                    "; ".join(phrase(note) for note in one.notes),
                    ", ".join(one.unknown_columns),
                )
                for one in report.sources
            ],
        )
        form.tabs.setTabText(1, self.tr("Refused ({count})").format(count=len(report.refused)))
        form.tabs.setTabText(2, self.tr("To look at ({count})").format(count=len(report.flags)))
        form.tabs.setTabEnabled(1, bool(report.refused))
        form.tabs.setTabEnabled(2, bool(report.flags))
        form.tabs.setCurrentIndex(1 if report.refused else 0)

    def _offer_orders(self) -> None:
        """Where dates could be read in two ways, ask which is meant and try again."""
        is_unclear = any(isinstance(one.refusal, AmbiguousDate) for one in self._report.refused)
        self.form.order_label.setVisible(is_unclear)
        self.form.order.setVisible(is_unclear)
        orders: tuple[tuple[str, DateOrder | None], ...] = (
            (self.tr("Choose an order to read them again"), None),
            (self.tr("day, month, year (5 March)"), "dmy"),
            (self.tr("month, day, year (3 May)"), "mdy"),
        )
        for text, order in orders:
            self.form.order.addItem(text, order)
        self.form.order.activated.connect(self._read_again)

    def _read_again(self, at: int) -> None:
        order: DateOrder | None = self.form.order.itemData(at)
        if order:
            self.accept()
            self._again(order)

    def _undo(self) -> None:
        if self._workplace.attempt(self._workplace.desk.undo):
            self.accept()
            self._workplace.tell("done", self.tr("The import was undone."))

    def _ask_where(self) -> None:
        proposed = self._paths[0].with_name(f"{self._paths[0].stem}-refused.xlsx")
        dialog = QFileDialog(self, self.tr("Save refused rows"), str(proposed), self.tr("Workbooks (*.xlsx)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(lambda name: self._save(Path(name)))
        dialog.open()


def _count_line(name: str, one: Count) -> tuple[str | int, ...]:
    return (BY_NAME[name].title_in(language()), one.read, one.accepted, one.refused, one.skipped, one.flagged)


def _refused_line(one: Refused) -> tuple[str | int, ...]:
    return (
        one.reading.sheet.title_in(language()),
        one.row or "",
        one.column,
        one.value,
        sentence(one.refusal),
    )


def _flag_line(one: Flag) -> tuple[str | int, ...]:
    said = Problem(one.reading.sheet.name, None, "", one.template, dict(one.parts))
    return (one.reading.sheet.title_in(language()), one.row, sentence(said))
