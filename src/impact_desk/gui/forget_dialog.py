"""Forgetting a person who asks for it: what goes, what stays, and the number or name typed once more before it is done."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from ..desk.privacy import Forgotten, Known, forget, known_of
from ..domain.problem import Problem, Said
from ..domain.sheets import BY_NAME
from .crew import Job
from .forms.forget_dialog import Ui_ForgetDialog
from .language import language, sentence
from .plain_table import fill_table
from .theme import dress
from .workplace import Workplace

PAUSE = 300
"""Milliseconds after the last key before it is looked up who is meant."""


class ForgetDialog(QDialog):
    """Asks who is to be forgotten, says what that does, and does it once it is confirmed."""

    def __init__(self, workplace: Workplace, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.known: Known | None = None
        self._under_way: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)
        self.form = Ui_ForgetDialog()
        self.form.setupUi(self)
        dress(self)
        self.form.who.setText(number)
        self.form.who.textChanged.connect(lambda _: self._wait())
        self.form.confirm.textChanged.connect(lambda _: self._offer())
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self.forget)
        (self.form.confirm if number else self.form.who).setFocus()
        self._show(None)
        if number:
            self.look()

    def look(self) -> None:
        """Find out, beside the window, what the project keeps of whoever is meant."""
        self._halt()
        wanted, desk = self.form.who.text().strip(), self._workplace.project
        if wanted:
            self._under_way = self._workplace.crew.send(
                lambda _job: known_of(desk, wanted), self._show, owner=self, failed=self._refused
            )

    def forget(self) -> None:
        """Do it, beside the window, since free pages of the file are cleaned too."""
        if self.known is None or not self.known.is_meant_by(self.form.confirm.text()):
            return
        desk, who, why = self._workplace.project, self.known.who, self.form.reason.text().strip()
        title = self.tr("Forgetting a person")
        self.form.do_button.setEnabled(False)
        self._workplace.crew.send(
            lambda _job: forget(desk, who, reason=why), self._tell, owner=self, failed=self._refused, title=title
        )

    def _tell(self, done: Forgotten) -> None:
        self.accept()
        self._workplace.tell(
            "done",
            self.tr("%n personal text(s) were forgotten for good. The journal still proves itself.", "", done.texts),
        )

    # What is shown

    def _show(self, known: Known | None) -> None:
        self.known, form = known, self.form
        form.refusal.setText("")
        form.goes.setText(self._goes(known) if known else "")
        form.stays.setText(self._stays(known) if known else "")
        left = known.left if known else ()
        fill_table(form.left, (self.tr("Sheet"), self.tr("Text")), [_line(one) for one in left])
        for one in (form.left, form.left_label):
            one.setVisible(bool(left))
        self._offer()

    def _goes(self, known: Known) -> str:
        called = ", ".join(known.names) or self.tr("no name")
        numbers = self.tr("without a number") if known.by_name else ", ".join(known.numbers)
        text = self.tr(
            "Goes for good: {names} ({numbers}). {texts} names, departments and typed texts in rows and journal, "
            "{drafts} unfinished rows, {team} rows of the local team."
        )
        return text.format(
            names=called, numbers=numbers, texts=len(known.texts), drafts=len(known.drafts), team=len(known.team)
        )

    def _stays(self, known: Known) -> str:
        text = self.tr(
            "Stays: {rows} rows of the log with their hours under the number, every figure, and the journal with its "
            "proof. Copies made earlier (backups, exported workbooks, projects handed on with names) still hold the name; "
            "delete those yourself."
        )
        return text.format(rows=known.rows)

    def _refused(self, news: Said) -> None:
        self._show(None)
        self.form.refusal.setText(sentence(news))

    def _wait(self) -> None:
        self._halt()
        self._show(None)
        self._pause.start()

    def _halt(self) -> None:
        self._pause.stop()
        if self._under_way is not None and not self._under_way.is_over:
            self._under_way.cancel()

    def _offer(self) -> None:
        why = ""
        if self._workplace.desk.read_only:
            why = self.tr("This project is open for reading only.")
        elif self.known is None:
            why = self.tr("Say first who is meant.")
        elif not self.known.is_meant_by(self.form.confirm.text()):
            why = self.tr("Type the number or the name once more first.")
        self.form.do_button.setEnabled(not why)
        self.form.do_button.setToolTip(why)


def _line(one: Problem) -> tuple[str, str]:
    sheet = BY_NAME[one.sheet]
    return f"{sheet.title_in(language())}, {sheet.field(one.field).title_in(language())}", sentence(one)
