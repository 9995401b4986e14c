"""Taking files into a group file: summaries, head office's workbook, and whom the group believes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ..desk.group_desk import GroupDesk
from ..desk.group_settings import SettingsPlan, import_settings
from ..desk.head_office import Consolidation, consolidate
from ..desk.trust import trust_also
from ..desk.verification import read_trust
from ..domain.problem import Fault, Refusal, Said
from .crew import Crew, Job
from .long_work import asked_to_stop, following, stoppable

T = TypeVar("T")
TRUST = "verify/trust"
"""The setting that remembers the authority."""
SUMMARY, WORKBOOKS, AUTHORITY = ".pdf", (".xlsx", ".csv"), (".pem", ".crt", ".cer")


class GroupIntake(QObject):
    """Takes in what people choose or drop; one thing at a time."""

    busy = Signal(bool)
    """Work on the file began or ended; nothing else may be done with it meanwhile."""
    taken_in = Signal(object)
    """`Consolidation`: summaries were taken in."""
    settings_taken = Signal(object)
    """`SettingsPlan`: a workbook was taken in."""
    trusted = Signal()
    """The group file knows whom to believe."""
    refused = Signal(object)
    """A refusal or fault stopped it."""

    def __init__(self, crew: Crew, window: QWidget) -> None:
        super().__init__(window)
        self._crew, self._window = crew, window
        self.desk: GroupDesk | None = None
        self.job: Job | None = None
        crew.ended.connect(self._heed_end)

    def take(self, paths: Sequence[Path]) -> None:
        """Do with files and folders what suits them."""
        books = [one for one in paths if one.suffix.lower() in WORKBOOKS]
        roots = [one for one in paths if one.suffix.lower() in AUTHORITY]
        others = [one for one in paths if one not in books and one not in roots]
        if roots:
            self.trust(roots[0], lambda: self.take([*books, *others]) if books or others else None)
        elif books:
            self.take_settings(books[0], lambda: self.take(others) if others else None)
        elif others:
            self.take_summaries(others)

    def take_summaries(self, paths: Sequence[Path]) -> None:
        """Verify summaries (files or folders) and take them in; asks whom to believe where nobody is yet."""
        desk = self.desk
        if desk is None or self.job is not None:
            return
        if not desk.records("authorities"):
            self.ask_whom_to_trust(lambda: self.take_summaries(paths))
            return

        def act(job: Job) -> Consolidation:
            with stoppable():
                return consolidate(desk, paths, progress=following(job), cancelled=asked_to_stop(job))

        self._send(self.tr("Verifying summaries"), act, self.taken_in.emit)

    def take_settings(self, path: Path, then: Callable[[], object] = bool) -> None:
        """Take in head office's workbook."""
        desk = self.desk
        if desk is None or self.job is not None:
            return

        def done(plan: SettingsPlan) -> None:
            self.settings_taken.emit(plan)
            then()

        self._send(self.tr("Reading {file}").format(file=path.name), lambda _job: import_settings(desk, path), done)

    def ask_whom_to_trust(self, then: Callable[[], object] = bool) -> None:
        """Ask for an authority's root.pem."""
        dialog = QFileDialog(
            self._window,
            self.tr("Whose officers does the group believe? Choose the authority’s root.pem"),
            str(QSettings().value(TRUST) or ""),
            self.tr("Authorities (*.pem);;All files (*)"),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.trust(Path(name), then))
        dialog.open()

    def trust(self, path: Path, then: Callable[[], object] = bool) -> None:
        """Show an authority's fingerprint and, once it was compared, believe its officers."""
        try:
            prints = read_trust([path]).fingerprints()
        except (Refusal, Fault) as news:
            self.refused.emit(news)
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Believe the officers of this authority?"))
        known = "\n".join(_readable(one) for one in prints)
        box.setInformativeText(
            self.tr("Compare its fingerprint with head office by telephone:\n\n{fingerprint}").format(fingerprint=known)
        )
        believe = box.addButton(self.tr("&Believe them"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(lambda: self._believe(path, then) if box.clickedButton() is believe else None)
        box.open()

    def _believe(self, path: Path, then: Callable[[], object]) -> None:
        desk = self.desk
        if desk is None:
            return
        try:
            trust_also(desk, [path], datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
        except (Refusal, Fault) as news:
            self.refused.emit(news)
            return
        QSettings().setValue(TRUST, str(path.absolute()))
        self.trusted.emit()
        then()

    def _send(self, title: str, act: Callable[[Job], T], done: Callable[[T], None]) -> None:
        self.busy.emit(True)
        self.job = self._crew.send(act, done, owner=self, failed=self._fail, title=title)

    def _fail(self, news: Said) -> None:
        self.refused.emit(news)

    def _heed_end(self, job: Job) -> None:
        # Before what it brought is shown: whoever is told may begin the next piece of work.
        if job is self.job:
            self.job = None
            self.busy.emit(False)


def _readable(sha256: str) -> str:
    pairs = [sha256[at : at + 4] for at in range(0, len(sha256), 4)]
    return "\n".join(" ".join(pairs[at : at + 4]) for at in range(0, len(pairs), 4)).upper()
