"""Head office's authority: begun once, answers officers' requests, takes certificates back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidgetItem, QWidget

from ...desk.authorities import (
    Authority,
    Certificate,
    asked_in,
    authority_in,
    init_authority,
    issue,
    publish_revocations,
    revoke,
)
from ...domain.problem import Fault, Refusal
from ..actions import offer
from ..asking import AskingDialog, hide_secret
from ..crew import Crew
from ..file_acts import show_in_folder
from ..forms.authority_dialog import Ui_AuthorityDialog
from ..forms.init_dialog import Ui_InitDialog
from ..forms.issue_dialog import Ui_IssueDialog
from ..forms.passphrase_dialog import Ui_PassphraseDialog
from ..language import sentence
from ..shown import day_text
from ..theme import dress

FOLDER, TRUST = "authority/folder", "verify/trust"
T = TypeVar("T")


class InitDialog(AskingDialog):
    """Begins an authority."""

    made = Signal(object)
    """The folder of the new authority."""

    def __init__(self, crew: Crew, parent: QWidget | None = None) -> None:
        self.form = Ui_InitDialog()
        super().__init__(self.form, crew, parent)
        form = self.form
        form.folder.ask_for("folder", self.tr("Empty folder for the authority"))
        for line in (form.passphrase, form.again):
            hide_secret(line)
        for line in (form.name, form.passphrase, form.again):
            line.textChanged.connect(self.look_again)
        form.folder.changed.connect(self.look_again)
        form.go_button.clicked.connect(self.go)
        form.folder_button.clicked.connect(lambda: form.folder.path and show_in_folder(form.folder.path))
        self.look_again()

    def may_go(self) -> bool:
        form = self.form
        return bool(form.name.text().strip() and form.folder.path and form.passphrase.text() and form.again.text())

    def go(self) -> None:
        """Make the authority."""
        form, folder = self.form, self.form.folder.path
        if form.passphrase.text() != form.again.text():
            self.say_refusal(self.tr("The two passphrases differ. Type the same one twice."))
            form.again.setFocus()
            form.again.selectAll()
        elif folder is not None:
            name, passphrase = form.name.text().strip(), form.passphrase.text()
            self.work(
                self.tr("Making the authority"), lambda _job: init_authority(folder, passphrase, name), self._say_done
            )

    def _say_done(self, one: Authority) -> None:
        form = self.form
        for line in (form.passphrase, form.again):
            line.clear()
        form.done_title.setText(self.tr("The authority is there"))
        form.done_words.setText(
            self.tr("Hand out {file} to everybody who verifies. Read this fingerprint to them by telephone:").format(
                file=one.root.name
            )
        )
        form.fingerprint.setText(one.fingerprint)
        form.next_words.setText(
            self.tr(
                "Keep the folder on a medium of your own and back it up; without it nobody can be let sign any more."
            )
        )
        self.report()
        self.made.emit(one.folder)


class IssueDialog(AskingDialog):
    """Shows who asks, and answers."""

    issued = Signal()
    """A certificate was issued."""

    def __init__(self, folder: Path, crew: Crew, parent: QWidget | None = None) -> None:
        self.form = Ui_IssueDialog()
        super().__init__(self.form, crew, parent)
        self._folder = folder
        form = self.form
        hide_secret(form.passphrase)
        form.request.ask_for("open", self.tr("Request"), self.tr("Requests (*.request *.csr);;All files (*)"))
        form.out.ask_for("save", self.tr("Answer"), self.tr("Answers (*.pem)"))
        form.request.changed.connect(self._show_asker)
        form.out.changed.connect(self.look_again)
        form.passphrase.textChanged.connect(self.look_again)
        form.compared.toggled.connect(self.look_again)
        form.go_button.clicked.connect(self.go)
        form.folder_button.clicked.connect(lambda: form.out.path and show_in_folder(form.out.path))
        self._show_asker()

    def may_go(self) -> bool:
        form = self.form
        return bool(form.who.text() and form.compared.isChecked() and form.passphrase.text() and form.out.path)

    def go(self) -> None:
        """Issue the certificate."""
        form, folder = self.form, self._folder
        request, out, passphrase = form.request.path, form.out.path, form.passphrase.text()
        if request is not None and out is not None:
            self.work(
                self.tr("Issuing the certificate"), lambda _job: issue(folder, request, passphrase, out), self._say_done
            )

    def _show_asker(self) -> None:
        """Read the request and say who asks; comparing starts anew with each."""
        form, request = self.form, self.form.request.path
        form.who.clear()
        form.key_fingerprint.clear()
        form.compared.setChecked(False)
        self.say_refusal("")
        if request is not None and request.is_file():
            try:
                asked = asked_in(request)
            except (Refusal, Fault) as news:
                self.refuse(news)
            else:
                form.who.setText(
                    self.tr("{name} for facility {facility}").format(name=asked.name, facility=asked.facility)
                )
                form.key_fingerprint.setText(asked.key_fingerprint)
                form.out.set_path(request.with_suffix(".pem"))
        self.look_again()

    def _say_done(self, one: Certificate) -> None:
        form = self.form
        form.passphrase.clear()
        form.done_title.setText(self.tr("The answer is ready"))
        form.done_words.setText(
            self.tr("{name} may sign for {facility} until {day}. Send {file} to the officer.").format(
                name=one.name,
                facility=one.facility,
                day=day_text(one.not_after.date()),
                file=form.out.path.name if form.out.path else "",
            )
        )
        form.next_words.setText(
            self.tr("The answer is no secret: only the officer’s own key can open what it encloses.")
        )
        self.report()
        self.issued.emit()


class PassphraseDialog(AskingDialog):
    """Asks for the authority's passphrase and does one thing with it."""

    def __init__(
        self, title: str, words: str, act: Callable[[str], T], done: Callable[[T], None], crew: Crew, parent: QWidget
    ) -> None:
        self.form = Ui_PassphraseDialog()
        super().__init__(self.form, crew, parent)
        form = self.form
        self.setWindowTitle(title)
        form.title.setText(title)
        form.hint.setText(words)
        form.go_button.setText(title)
        hide_secret(form.passphrase)

        def finish(result: T) -> None:
            done(result)
            self.accept()

        def go() -> None:
            passphrase = form.passphrase.text()
            self.work(title, lambda _job: act(passphrase), finish)

        form.passphrase.textChanged.connect(self.look_again)
        form.go_button.clicked.connect(go)
        self.look_again()

    def may_go(self) -> bool:
        return bool(self.form.passphrase.text())


class AuthorityDialog(QDialog):
    """Shows an authority's register, and what can be done with it."""

    def __init__(self, crew: Crew, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.crew = crew
        self.authority: Authority | None = None
        self.form = Ui_AuthorityDialog()
        self.form.setupUi(self)
        dress(self)
        form = self.form
        form.certificates.verticalHeader().hide()
        form.folder.ask_for("folder", self.tr("Folder of the authority"), remember_as=FOLDER)
        form.folder.changed.connect(self.show_authority)
        form.init_button.clicked.connect(self._begin)
        form.issue_button.clicked.connect(self._issue)
        form.revoke_button.clicked.connect(self._revoke)
        form.publish_button.clicked.connect(self._publish)
        form.show_button.clicked.connect(self._show_root)
        form.close_button.clicked.connect(self.accept)
        form.certificates.itemSelectionChanged.connect(self._offer)
        self.show_authority()

    def show_authority(self) -> None:
        """Read the register of the folder given and show it."""
        self.authority, told = None, ""
        folder = self.form.folder.path
        if folder is not None:
            try:
                self.authority = authority_in(folder)
            except (Refusal, Fault) as news:
                told = sentence(news)
        self.form.refusal.setText(told)
        self.form.refusal.setVisible(bool(told))
        self._show(self.authority)

    def chosen(self) -> Certificate | None:
        """The certificate whose line is selected."""
        row = self.form.certificates.currentRow()
        found = self.authority.certificates if self.authority else ()
        return found[row] if 0 <= row < len(found) else None

    def _show(self, one: Authority | None) -> None:
        form = self.form
        if one is not None:
            self.form.folder.remember()
            QSettings().setValue(TRUST, str(one.root.absolute()))
        form.about.setText(
            self.tr("{name}\nFingerprint: {fingerprint}").format(name=one.name, fingerprint=one.fingerprint)
            if one
            else self.tr("Choose the folder of an authority, or begin a new one.")
        )
        heads = (self.tr("Name"), self.tr("Facility"), self.tr("Until"), self.tr("Revoked"), self.tr("Serial number"))
        table, found = form.certificates, one.certificates if one else ()
        table.setColumnCount(len(heads))
        table.setHorizontalHeaderLabels(list(heads))
        table.setRowCount(len(found))
        for row, each in enumerate(found):
            revoked = day_text(each.revoked.date()) if each.revoked else ""
            texts = (each.name, each.facility, day_text(each.not_after.date()), revoked, each.serial)
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._offer()

    def _offer(self) -> None:
        form, one = self.form, self.chosen()
        for button in (form.issue_button, form.publish_button, form.show_button):
            offer(button, "" if self.authority else self.tr("Choose the folder of an authority first."))
        gone = self.tr("This certificate is revoked already.") if one and one.revoked else ""
        offer(form.revoke_button, gone if one else self.tr("Select a certificate first."))

    def _begin(self) -> None:
        dialog = InitDialog(self.crew, self)
        dialog.made.connect(self.form.folder.set_path)
        dialog.open()

    def _issue(self) -> None:
        if self.authority:
            dialog = IssueDialog(self.authority.folder, self.crew, self)
            dialog.issued.connect(self.show_authority)
            dialog.open()

    def _revoke(self) -> None:
        one, authority = self.chosen(), self.authority
        if one is None or authority is None:
            return
        words = self.tr(
            "{name} ({facility}) can sign no more, and nothing signed from now on is believed. This cannot be undone."
        ).format(name=one.name, facility=one.facility)
        folder, serial = authority.folder, one.serial
        PassphraseDialog(
            self.tr("Revoke the certificate"),
            words,
            lambda passphrase: revoke(folder, serial, passphrase),
            lambda _certificate: self.show_authority(),
            self.crew,
            self,
        ).open()

    def _show_root(self) -> None:
        if self.authority:
            show_in_folder(self.authority.root)

    def _publish(self) -> None:
        if self.authority is None:
            return
        folder = self.authority.folder
        PassphraseDialog(
            self.tr("Renew the revocation list"),
            self.tr("root.pem is written anew with a list of today. Hand it out again."),
            lambda passphrase: publish_revocations(folder, passphrase),
            lambda _file: self.show_authority(),
            self.crew,
            self,
        ).open()
