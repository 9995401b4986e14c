"""Signing: the figures are read, a key is given, one file is made. Nothing typed is lost by a refusal."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from ...desk.summaries import ChangedMeanwhile, Language, Paper, SignedFile
from ...domain.problem import Fault, Refusal, Said
from ..asking import AskingDialog, hide_secret
from ..crew import Crew
from ..file_acts import open_outside, show_in_folder
from ..forms.signing_dialog import Ui_SigningDialog
from ..icons import tinted
from ..language import LANGUAGES, language
from ..long_work import following
from ..moved_list import moved_words
from ..signing import AnySigning, Preview, Wishes
from ..theme import colours

PAPERS = ("A4", "Letter")
KEY, FOLDER, NAME = "signing/key", "signing/folder", "signing/group_name"
"""Settings that are remembered."""
ABOUT_KEYS = frozenset(("WrongPassphrase",))
"""Faults (of the seal, which the window does not know) that are mended by typing the passphrase again."""


class SigningDialog(AskingDialog):
    """Asks for what a signed document needs, signs it, and says where it lies."""

    def __init__(self, signing: AnySigning, crew: Crew, parent: QWidget | None = None) -> None:
        self.form = Ui_SigningDialog()
        super().__init__(self.form, crew, parent)
        self.signing = signing
        self.preview: Preview[Any] | None = None
        self.signed: SignedFile | None = None
        self._replaced: Path | None = None
        self.setWindowTitle(signing.title)
        self.form.title.setText(signing.title)
        self._lay_out()
        self._connect()
        self.look_again()
        QTimer.singleShot(0, self, self.prepare)

    def prepare(self) -> None:
        """Work out what will be signed, and show it."""
        signing = self.signing
        self.work(self.tr("Reckoning the figures"), lambda _job: signing.look(), self._show)

    def go(self) -> None:
        """Sign, once an existing file may be replaced."""
        target = self.form.target.path
        if target is None or not self.may_go():
            return
        if target.exists() and target != self._replaced:
            self._ask_to_replace(target)
        else:
            self._sign()

    def may_go(self) -> bool:
        form = self.form
        given = form.key.path and form.target.path and form.passphrase.text()
        has_reason = not self._needs_reason() or form.because.text().strip()
        return bool(self.preview and given and has_reason)

    def refuse(self, news: Said) -> None:
        super().refuse(news)
        if type(news).__name__ in ABOUT_KEYS:
            QTimer.singleShot(0, self, self._retype)

    def reject(self) -> None:
        self.form.passphrase.clear()
        super().reject()

    # Laying out

    def _lay_out(self) -> None:
        form = self.form
        hide_secret(form.passphrase)
        form.figures.explains = False
        form.key.ask_for("open", self.tr("Your key file"), self.tr("Key files (*.p12 *.pfx)"), remember_as=KEY)
        form.target.ask_for("save", self.tr("The signed file"), "PDF (*.pdf)")
        for tag, name in LANGUAGES.items():
            form.language.addItem(name, tag)
        form.language.setCurrentIndex(max(form.language.findData(language()), 0))
        for name in PAPERS:
            form.paper.addItem(name, name)
        form.name.setText(str(QSettings().value(NAME) or ""))
        _show_all((form.name_label, form.name), visible=self.signing.asks_for_name)
        _show_all((form.because_label, form.because, form.problems_title, form.problems), visible=False)
        _show_all((form.moved_title, form.moved), visible=False)
        form.done_mark.setPixmap(tinted("done", colours().good, 48))

    def _connect(self) -> None:
        form = self.form
        form.go_button.clicked.connect(self.go)
        form.key.changed.connect(self.look_again)
        form.target.changed.connect(self.look_again)
        for line in (form.passphrase, form.because):
            line.textChanged.connect(self.look_again)
        form.request_button.clicked.connect(self._request)
        form.answer_button.clicked.connect(self._answer)
        form.folder_button.clicked.connect(lambda: self.signed and show_in_folder(self.signed.path))
        form.open_button.clicked.connect(lambda: self.signed and open_outside(self.signed.path))

    # What will be signed

    def _show(self, preview: Preview[Any]) -> None:
        self.preview = preview
        form = self.form
        form.figures.show_figures(preview.figures, preview.layout)
        form.problems.show_problems(preview.problems)
        form.problems_title.setText(
            self.tr("%n &problem(s) make figures doubtful; they stop nothing.", "", len(preview.problems))
        )
        _show_all((form.problems_title, form.problems), visible=bool(preview.problems))
        _show_all((form.because_label, form.because), visible=self._needs_reason())
        self._show_moved(preview)
        words = self.tr("This is number {number}.").format(number=preview.number)
        if preview.replaces is not None:
            words = self.tr("This is number {number}; it replaces number {earlier} of the same period.")
            if preview.movement is not None:
                words = self.tr("An amendment: number {number} replaces number {earlier} of the same period.")
            words = words.format(number=preview.number, earlier=preview.replaces)
        form.what.setText(words)
        if form.target.path is None:
            form.target.set_path(_free(self._folder() / self.signing.file_name(preview.number)))
        # The key is what is asked for first; where it is known, its passphrase.
        (form.passphrase if form.key.path else form.key).setFocus()

    def _show_moved(self, preview: Preview[Any]) -> None:
        """What the amendment will say of the figures signed before."""
        form, movement = self.form, preview.movement
        _show_all((form.moved_title,), visible=movement is not None)
        _show_all((form.moved,), visible=bool(movement and movement.moved))
        if movement:
            form.moved_title.setText(moved_words(movement))
            form.moved.show_moved(movement.moved)
        if preview.because and not form.because.text():
            form.because.setText(preview.because)

    def _needs_reason(self) -> bool:
        # The group's report prints which summaries it rests on; those say why they were replaced.
        return self.preview is not None and self.preview.replaces is not None and not self.signing.asks_for_name

    def _folder(self) -> Path:
        kept = str(QSettings().value(FOLDER) or "")
        return Path(kept) if kept and Path(kept).is_dir() else self.signing.folder

    # Signing

    def wishes(self) -> Wishes:
        """What the person chose for the pages."""
        form = self.form
        return Wishes(
            cast("Language", form.language.currentData()),
            cast("Paper", form.paper.currentData()),
            form.because.text().strip(),
            form.name.text().strip(),
        )

    def _sign(self) -> None:
        key, preview, signing = self.form.key.path, self.preview, self.signing
        if key is None or preview is None:
            return
        wishes, passphrase = self.wishes(), self.form.passphrase.text()
        self.work(
            self.tr("Signing"),
            lambda job: signing.seal(preview, wishes, key, passphrase, following(job)),
            self._file,
        )

    def _file(self, sealed: object) -> None:
        # On the window's thread: the journal has one writer.
        target = self.form.target.path
        if target is None:
            return
        try:
            self.signed = self.signing.file(sealed, target)
        except (Refusal, Fault) as news:
            self.refuse(news)
            if isinstance(news, ChangedMeanwhile):
                self.preview = None
                QTimer.singleShot(0, self, self.prepare)
            return
        self._remember()
        self._say_done(self.signed)

    def _say_done(self, signed: SignedFile) -> None:
        form = self.form
        form.passphrase.clear()
        form.done_title.setText(self.tr("Signed and saved"))
        form.done_words.setText(
            self.tr(
                "{file}\n\nNumber {number} of {period}, signed by {signer}.\nSend this one file; nothing else is needed."
            ).format(file=signed.path, number=signed.sequence, period=signed.period, signer=signed.signer)
        )
        self.report()
        form.folder_button.setFocus()

    def _remember(self) -> None:
        self.form.key.remember()
        if self.form.target.path:
            QSettings().setValue(FOLDER, str(self.form.target.path.absolute().parent))
        if self.signing.asks_for_name:
            QSettings().setValue(NAME, self.form.name.text().strip())

    def _retype(self) -> None:
        self.form.passphrase.setFocus()
        self.form.passphrase.selectAll()

    def _ask_to_replace(self, target: Path) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("{file} is there already.").format(file=target.name))
        box.setInformativeText(self.tr("Replacing it throws away what it holds."))
        replace = box.addButton(self.tr("&Replace it"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)

        def answered() -> None:
            if box.clickedButton() is replace:
                self._replaced = target
                self._sign()

        box.finished.connect(answered)
        box.open()

    # An identity

    def _request(self) -> None:
        from .identity_dialogs import RequestDialog

        dialog = RequestDialog(self.crew, self.signing.facility, self.signing.folder, self)
        dialog.key_made.connect(self.form.key.set_path)
        dialog.open()

    def _answer(self) -> None:
        from .identity_dialogs import AnswerDialog

        dialog = AnswerDialog(self.crew, self.form.key.path, self)
        dialog.key_ready.connect(self.form.key.set_path)
        dialog.open()


def _show_all(widgets: Iterable[QWidget], *, visible: bool) -> None:
    for widget in widgets:
        widget.setVisible(visible)


def _free(wanted: Path) -> Path:
    """`wanted`, or the next like it that is not taken."""
    candidates = (wanted.with_stem(f"{wanted.stem} ({number})") for number in range(2, 1000))
    return wanted if not wanted.exists() else next((one for one in candidates if not one.exists()), wanted)
