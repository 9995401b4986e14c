"""An officer's identity: asked for here, answered by head office, kept in one key file under a passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...desk.authorities import Asked
from ...desk.identities import Card, accept_answer, request_identity
from ..asking import AskingDialog, hide_secret
from ..crew import Crew
from ..file_acts import show_in_folder
from ..forms.answer_dialog import Ui_AnswerDialog
from ..forms.request_dialog import Ui_RequestDialog
from ..shown import day_text

KEY = "signing/key"


class RequestDialog(AskingDialog):
    """Makes a key and the request for head office."""

    key_made = Signal(object)
    """Where the new key lies."""

    def __init__(self, crew: Crew, facility: str, folder: Path, parent: QWidget | None = None) -> None:
        self.form = Ui_RequestDialog()
        super().__init__(self.form, crew, parent)
        form, keys = self.form, self.tr("Key files (*.p12)")
        form.key.ask_for("save", self.tr("Key file"), keys)
        form.request.ask_for("save", self.tr("Request"), self.tr("Requests (*.request)"))
        form.facility.setText(facility)
        stem = facility or "officer"
        form.key.set_path(folder / f"{stem}.p12")
        form.request.set_path(folder / f"{stem}.request")
        for line in (form.passphrase, form.again):
            hide_secret(line)
        for line in (form.name, form.facility, form.passphrase, form.again):
            line.textChanged.connect(self.look_again)
        for file in (form.key, form.request):
            file.changed.connect(self.look_again)
        form.go_button.clicked.connect(self.go)
        form.folder_button.clicked.connect(lambda: form.request.path and show_in_folder(form.request.path))
        self.look_again()

    def may_go(self) -> bool:
        form = self.form
        lines = (form.name, form.facility, form.passphrase, form.again)
        return bool(all(line.text() for line in lines) and form.key.path and form.request.path)

    def go(self) -> None:
        """Make key and request."""
        form = self.form
        if form.passphrase.text() != form.again.text():
            self.say_refusal(self.tr("The two passphrases differ. Type the same one twice."))
            form.again.setFocus()
            form.again.selectAll()
            return
        name, facility, passphrase = form.name.text().strip(), form.facility.text().strip(), form.passphrase.text()
        key, request = form.key.path, form.request.path
        if key is None or request is None:
            return
        self.work(
            self.tr("Making a key"),
            lambda _job: request_identity(name, facility, passphrase, key, request),
            lambda asked: self._say_done(asked, key, request),
        )

    def _say_done(self, asked: Asked, key: Path, request: Path) -> None:
        form = self.form
        for line in (form.passphrase, form.again):
            line.clear()
        form.done_title.setText(self.tr("The request is ready"))
        form.done_words.setText(
            self.tr("Send {request} to head office. Then let them read this fingerprint to you by telephone:").format(
                request=request.name
            )
        )
        form.fingerprint.setText(asked.key_fingerprint)
        form.next_words.setText(
            self.tr("Keep {key} to yourself. When the answer comes, accept it here with the same key file.").format(
                key=key.name
            )
        )
        self.report()
        self.key_made.emit(key)


class AnswerDialog(AskingDialog):
    """Puts head office's answer into the key file."""

    key_ready = Signal(object)
    """Where the key lies that can sign now."""

    def __init__(self, crew: Crew, key: Path | None = None, parent: QWidget | None = None) -> None:
        self.form = Ui_AnswerDialog()
        super().__init__(self.form, crew, parent)
        form = self.form
        form.answer.ask_for("open", self.tr("Answer"), self.tr("Answers (*.pem);;All files (*)"))
        form.key.ask_for("open", self.tr("Key file"), self.tr("Key files (*.p12 *.pfx)"), remember_as=KEY)
        if key is not None:
            form.key.set_path(key)
        hide_secret(form.passphrase)
        form.passphrase.textChanged.connect(self.look_again)
        for file in (form.answer, form.key):
            file.changed.connect(self.look_again)
        form.go_button.clicked.connect(self.go)
        form.folder_button.hide()
        self.look_again()

    def may_go(self) -> bool:
        form = self.form
        return bool(form.answer.path and form.key.path and form.passphrase.text())

    def go(self) -> None:
        """Accept the answer."""
        answer, key, passphrase = self.form.answer.path, self.form.key.path, self.form.passphrase.text()
        if answer is None or key is None:
            return
        self.work(
            self.tr("Accepting the answer"),
            lambda _job: accept_answer(answer, key, passphrase),
            lambda card: self._say_done(card, key),
        )

    def _say_done(self, card: Card, key: Path) -> None:
        form = self.form
        form.passphrase.clear()
        form.key.remember()
        form.done_title.setText(self.tr("You can sign now"))
        form.done_words.setText(
            self.tr(
                "{name} signs for {facility} until {day}.\nRead the fingerprint of head office’s authority to them by telephone:"
            ).format(name=card.name, facility=card.facility, day=day_text(card.not_after.date()))
        )
        form.fingerprint.setText(card.root_fingerprint)
        form.next_words.setText(self.tr("If it is not theirs, somebody else answered: do not sign with this key."))
        self.report()
        self.key_ready.emit(key)
