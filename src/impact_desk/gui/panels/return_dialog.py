"""Head office answers a summary: accepts it, or gathers remarks on its rows and returns it; both make a signed receipt."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QListWidgetItem, QWidget

from ...desk.answering import Answered, answer_with_key, remark_on
from ...desk.group_desk import GroupDesk
from ...desk.receipt_words import ENDING
from ...domain.fields import Record, travels
from ...domain.kinds import Choice
from ...domain.problem import Refusal
from ...domain.records import ReceivedSummary
from ...domain.sheets import BY_NAME, SHEETS
from ..asking import AskingDialog, hide_secret
from ..crew import Crew
from ..file_acts import show_in_folder
from ..forms.return_dialog import Ui_ReturnDialog
from ..language import language, sentence, title_of

MOST_ROWS = 200
"""Rows listed at a time; words narrow them down."""
LONGEST = 160
KEY = "signing/head_office_key"
"""The setting that remembers the key."""
HELD = Qt.ItemDataRole.UserRole


class ReturnDialog(AskingDialog):
    """Asks for remarks, key and file, and signs the receipt."""

    def __init__(
        self, desk: GroupDesk, one: ReceivedSummary, answer: str, crew: Crew, parent: QWidget | None = None
    ) -> None:
        self.form = Ui_ReturnDialog()
        super().__init__(self.form, crew, parent)
        self._desk, self._one, self._answer = desk, one, answer
        self._project = desk.payload(one.document).project
        self._made: Answered | None = None
        self._pause = QTimer(self, singleShot=True, interval=150)
        self._lay_out()
        self._connect()
        self._list_sheets()
        self.look_again()

    @property
    def is_return(self) -> bool:
        """Is the summary returned?"""
        return self._answer == "returned"

    def add_remark(self) -> None:
        """Add what was typed as a remark on the row and field chosen."""
        form, text = self.form, self.form.text.text().strip()
        sheet, item = str(form.sheet.currentData() or ""), form.rows.currentItem() if form.rows.count() else None
        if not text or (sheet and item is None):
            self.say_refusal(self.tr("Choose a row and write what the site should look at."))
            return
        row = str(item.data(HELD)) if sheet and item else ""
        try:
            remark = remark_on(self._project, sheet, row, str(form.field.currentData() or ""), text)
        except Refusal as refusal:
            self.say_refusal(sentence(refusal))
            return
        self.say_refusal("")
        where = [
            form.sheet.currentText(),
            item.text() if sheet and item else "",
            form.field.currentText() if sheet else "",
        ]
        made = QListWidgetItem(f"{text}\n{' · '.join(part for part in where if part)}")
        made.setData(HELD, remark)
        form.remarks.addItem(made)
        form.text.clear()
        self.look_again()

    def go(self) -> None:
        """Sign the receipt."""
        form, desk = self.form, self._desk
        key, target, passphrase = form.key.path, form.target.path, form.passphrase.text()
        if key is None or target is None or not self.may_go():
            return
        remarks = [form.remarks.item(row).data(HELD) for row in range(form.remarks.count())]
        document, answer = self._one.document, self._answer
        self.work(
            self.tr("Signing the receipt"),
            lambda _job: answer_with_key(desk, document, answer, remarks, key, passphrase, target),
            self._show,
        )

    def may_go(self) -> bool:
        form = self.form
        has_words = not self.is_return or (form.remarks.count() > 0 and not form.text.text().strip())
        return bool(has_words and form.key.path and form.target.path and form.passphrase.text())

    def look_again(self) -> None:
        super().look_again()
        is_open = self.is_return and bool(self.form.text.text().strip())
        lacking = self.is_return and self.form.remarks.count() == 0
        why = self.tr("Add a remark first.") if lacking else self.tr("Give key, passphrase and file.")
        why = self.tr("Add the remark that you wrote, or clear it.") if is_open else why
        self.form.go_button.setToolTip("" if self.form.go_button.isEnabled() else why)

    def reject(self) -> None:
        self.form.passphrase.clear()
        super().reject()

    def _lay_out(self) -> None:
        form, one = self.form, self._one
        name = self.tr("summary {number} of {facility}, {period}").format(
            number=one.sequence, facility=one.facility_code, period=one.period
        )
        title = self.tr("Return {summary}") if self.is_return else self.tr("Accept {summary}")
        self.setWindowTitle(title.format(summary=name))
        form.title.setText(title.format(summary=name))
        form.hint.setText(
            self.tr("Each remark leads the site to the row that it is about. The receipt is signed and sent as a file.")
            if self.is_return
            else self.tr("The site gets a signed receipt that says so. Send it as a file.")
        )
        form.remarks_box.setVisible(self.is_return)
        # Enter in the line of a remark adds it; it must not sign what is not finished.
        form.go_button.setDefault(False)
        form.go_button.setAutoDefault(False)
        form.cancel_button.setAutoDefault(False)
        form.add_button.setAutoDefault(False)
        hide_secret(form.passphrase)
        form.key.ask_for("open", self.tr("Head office's key file"), self.tr("Key files (*.p12 *.pfx)"), remember_as=KEY)
        form.target.ask_for("save", self.tr("The receipt"), f"*{ENDING}")
        form.target.set_path(self._desk.path.with_name(f"{one.facility_code}-{one.period}-{one.sequence}{ENDING}"))
        if not self.is_return:
            self.resize(self.width(), 420)

    def _connect(self) -> None:
        form = self.form
        form.go_button.clicked.connect(self.go)
        form.add_button.clicked.connect(self.add_remark)
        form.text.returnPressed.connect(self.add_remark)
        form.text.textChanged.connect(self.look_again)
        form.remove_button.clicked.connect(self._remove)
        form.folder_button.clicked.connect(lambda: self._made and show_in_folder(self._made.path))
        form.sheet.currentIndexChanged.connect(self._choose_sheet)
        form.find.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._list_rows)
        for field in (form.key, form.target):
            field.changed.connect(self.look_again)
        form.passphrase.textChanged.connect(self.look_again)

    def _list_sheets(self) -> None:
        self.form.sheet.addItem(self.tr("The whole summary"), "")
        for sheet in SHEETS:
            if self._project.sheet(sheet.name):
                self.form.sheet.addItem(sheet.title_in(language()), sheet.name)

    def _choose_sheet(self) -> None:
        form, name = self.form, str(self.form.sheet.currentData() or "")
        form.field.clear()
        form.field.addItem(self.tr("The whole row"), "")
        for field in BY_NAME[name].fields if name else ():
            if travels(field):
                form.field.addItem(field.title_in(language()), field.name)
        form.find.clear()
        self._list_rows()

    def _list_rows(self) -> None:
        form, name = self.form, str(self.form.sheet.currentData() or "")
        words, found = form.find.text().casefold().split(), 0
        form.rows.clear()
        for record in self._project.sheet(name) if name else ():
            text = self._text(name, record)
            if not all(word in text.casefold() for word in words):
                continue
            found += 1
            if found <= MOST_ROWS:
                item = QListWidgetItem(text)
                item.setData(HELD, str(record.id))
                form.rows.addItem(item)
        more = self.tr("{count} rows; the first {shown} are listed.").format(count=found, shown=MOST_ROWS)
        form.rows_hint.setText(more if found > MOST_ROWS else "")
        if form.rows.count():
            form.rows.setCurrentRow(0)

    def _text(self, sheet: str, record: Record) -> str:
        """The row in one line, with codes for what it points to."""
        parts = []
        for field in BY_NAME[sheet].fields:
            value: Any = getattr(record, field.name)
            if value in (None, ()) or not travels(field):
                continue
            if field.points_to:
                other = BY_NAME[field.points_to]
                pointed = self._project.by_id(other.name).get(value)
                parts.append(str(getattr(pointed, str(other.code), "")) if pointed else "")
            else:
                parts.append(title_of(field.kind, value) if isinstance(field.kind, Choice) else field.show(value))
        return " · ".join(part for part in parts if part)[:LONGEST]

    def _remove(self) -> None:
        row = self.form.remarks.currentRow()
        if row >= 0:
            self.form.remarks.takeItem(row)
            self.look_again()

    def _show(self, made: Answered) -> None:
        self._made = made
        self.form.passphrase.clear()
        words = self.tr("{file} was signed by {signer}. Send it to the site.")
        self.form.done_words.setText(words.format(file=Path(made.path).name, signer=made.receipt.signer))
        self.report()
