"""Sign-in sheets: printed with a number, printed again, and whether the rows entered from each tie to its count."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from ..desk.project_desk import Touched
from ..desk.sign_in import entered_from, print_sheet
from ..domain.fields import Record
from ..domain.records import SignInSheet
from .acts_bar import ActsBar
from .columns import Column, fields
from .file_acts import open_outside
from .forms.sheet_acts import Ui_SheetActs
from .language import language
from .print_sheet_dialog import Printing, PrintSheetDialog
from .sheet_view import SheetView
from .workplace import Workplace

translate = QCoreApplication.translate


class Ties:
    """What the grid says of each sheet beyond its own fields: how many were entered from it, and whether that ties."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._entered: Counter[UUID] | None = None
        workplace.touched.connect(self._heed)

    def entered(self, record: Record) -> int:
        """How many people were entered from the sheet."""
        desk, result = self._workplace.project, self._workplace.result
        if desk.counts_apart:
            # Counted with the figures, after which the grid is painted anew.
            return result.entered[record.id] if result else 0
        if self._entered is None:
            self._entered = entered_from(desk)
        return self._entered[record.id]

    def standing(self, record: Record) -> str:
        """Whether the rows tie to the signatures counted."""
        expected, rows = cast("SignInSheet", record).expected, self.entered(record)
        if expected is None:
            return translate("SheetActs", "not counted yet")
        if rows == expected:
            return translate("SheetActs", "ties")
        return (
            translate("SheetActs", "{count} missing").format(count=expected - rows)
            if rows < expected
            else (translate("SheetActs", "{count} too many").format(count=rows - expected))
        )

    def does_tie(self, record: Record) -> bool:
        """Do the rows add up to the signatures counted?"""
        return cast("SignInSheet", record).expected == self.entered(record)

    def columns(self) -> tuple[Column, ...]:
        """The sheet with what was entered from it."""
        return (
            *fields("sign_in_sheets", "sheet_number", "program_code", "event_code", "date", "expected", expected=17),
            Column("entered", title=_entered_title, value=self.entered, width=12),
            Column("ties", title=_ties_title, value=self.standing, right=False, good=self.does_tie, width=18),
            *fields("sign_in_sheets", "note"),
        )

    def _heed(self, touched: Touched) -> None:
        if "volunteer_log" in touched.counts:
            self._entered = None


class SheetActs(ActsBar):
    """The acts on sign-in sheets."""

    def __init__(self, workplace: Workplace, view: SheetView) -> None:
        self.form = Ui_SheetActs()
        super().__init__(workplace, view, self.form)
        self.form.print_button.clicked.connect(lambda _checked: self.begin())
        self.form.again_button.clicked.connect(self.again)
        self.offer()

    def begin(self, event: UUID | None = None) -> None:
        """Ask what the next sheet is for, then where it goes."""
        dialog = PrintSheetDialog(self.workplace, self, event=event)
        dialog.accepted.connect(lambda: self.ask_where(dialog.printing()))
        self.open(dialog)

    def again(self) -> None:
        """Print the selected sheet again under its number."""
        keys = self.selected(1)
        if keys:
            sheet = cast("SignInSheet", self.workplace.desk.record("sign_in_sheets", keys[0]))
            self.ask_where(Printing(sheet, language="zh-TW" if language().startswith("zh") else "en"))

    def ask_where(self, printing: Printing) -> None:
        """Ask for the file that the sheet is printed to."""
        proposed = self.workplace.desk.path.with_name(f"{printing.sheet.sheet_number}.pdf")
        dialog = QFileDialog(self, self.tr("Print a sign-in sheet"), str(proposed), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda name: self.print_to(printing, Path(name)))
        self.open(dialog)

    def print_to(self, printing: Printing, target: Path) -> None:
        """Print the sheet away from the window's thread, keep its number, then show it."""
        desk, number = self.workplace.project, printing.sheet.sheet_number

        def tell(_: object) -> None:
            words = self.tr("Sign-in sheet {number} was written to {file}.")
            self.workplace.tell("done", words.format(number=number, file=target.name))
            open_outside(target)

        self.workplace.crew.send(
            lambda _job: print_sheet(
                desk, printing.sheet, target, blank=printing.blank, language=printing.language, paper=printing.paper
            ),
            tell,
            owner=self,
            title=self.tr("Printing {number}").format(number=number),
        )

    def offer(self) -> None:
        keys = self.selected(2)
        one = "" if len(keys) == 1 else self.tr("Select one sheet in the list first.")
        none = "" if self.workplace.desk.records("programs") else self.tr("Enter a program first.")
        self.allow((self.form.print_button,), self.locked() or none)
        self.allow((self.form.again_button,), one)


def _entered_title() -> str:
    return translate("SheetActs", "Entered from it")


def _ties_title() -> str:
    return translate("SheetActs", "Log and paper")
