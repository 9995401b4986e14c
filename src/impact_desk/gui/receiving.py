"""Taking in head office's receipts: chosen or dropped, verified beside the window, and the way to what they say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ..desk.receipts import ENDING, NoAuthorityYet, TakenReceipt, take_receipt
from ..domain.problem import Said
from .call import Call
from .foreign_bar import chosen_trust, remember_trust
from .language import sentence
from .workplace import Workplace


def take_in_receipts(call: Call) -> None:
    """Take in the receipts that were dropped, or ask for one."""
    if call.workplace is None:
        return
    receiving = Receiving(call, call.workplace)
    if call.paths:
        receiving.take(call.paths)
    else:
        receiving.ask()


class Receiving(QObject):
    """One person's receipts on their way into the project."""

    def __init__(self, call: Call, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._call, self._workplace = call, workplace
        self._refusals: list[str] = []

    def ask(self) -> None:
        """Ask for a receipt's file."""
        self._choose(
            self.tr("Take in a receipt"),
            self.tr("Receipts of head office (*{ending})").format(ending=ENDING),
            lambda name: self.take([Path(name)]),
        )

    def take(self, paths: Sequence[Path], trust: Path | None = None) -> None:
        """Take receipts in, one after the other."""
        if not paths:
            self._tell_refusals()
            return
        path, rest = paths[0], paths[1:]
        desk, given = self._workplace.project, [trust] if trust else None

        def done(taken: TakenReceipt) -> None:
            if trust:
                remember_trust(trust)
            self._say(taken)
            self.take(rest)

        self._call.crew.send(
            lambda _job: take_receipt(desk, path, given),
            done,
            owner=self._workplace,
            failed=lambda news: self._refused(news, paths),
            title=self.tr("Verifying {file}").format(file=path.name),
        )

    def _refused(self, news: Said, paths: Sequence[Path]) -> None:
        """Ask whom to trust where the project does not know yet; else note why not, and go on with the others."""
        if not isinstance(news, NoAuthorityYet):
            self._refusals.append(sentence(news))
            self.take(paths[1:])
            return
        known = chosen_trust()
        if known is not None:
            self.take(paths, known)
            return
        self._workplace.tell("told", sentence(news))
        self._choose(
            self.tr("Head office's root.pem"),
            self.tr("Certificates (*.pem *.crt *.cer)"),
            lambda name: self.take(paths, Path(name)),
        )

    def _tell_refusals(self) -> None:
        """Say in one notice why receipts could not be taken in, once all were tried."""
        if self._refusals:
            self._workplace.tell("refused", " ".join(self._refusals))
            self._refusals.clear()

    def _say(self, taken: TakenReceipt) -> None:
        one = taken.receipt
        parts = {"number": one.sequence, "period": one.period, "signer": one.signer, "issuer": one.issuer}
        if taken.remarks:
            words = self.tr("Summary {number} of {period} was returned by {signer} ({issuer}):").format(**parts)
            count = self.tr("%n remark(s) to look at.", "", len(taken.remarks))
            self._workplace.tell("warning", f"{words} {count}", undo=True)
            self._workplace.asked_for_page.emit("today")
        else:
            words = self.tr("Summary {number} of {period} was accepted by {signer} ({issuer}).")
            self._workplace.tell("done", words.format(**parts), undo=True)

    def _choose(self, title: str, kinds: str, then: object) -> None:
        dialog = QFileDialog(self._call.window, title, str(self._workplace.desk.path.parent), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(then)
        dialog.open()
