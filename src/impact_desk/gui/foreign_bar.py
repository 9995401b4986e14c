"""The bar above a project from outside: is it intact, who signed it, do we trust them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHeaderView, QLabel, QTreeWidgetItem, QWidget

from ..desk.inspection import Inspection
from ..desk.opening import ForeignDesk
from ..domain.problem import Said
from .crew import Crew
from .foreign_words import facts, is_intact, is_trusted, who_signed
from .forms.foreign_bar import Ui_ForeignBar
from .forms.foreign_dialog import Ui_ForeignDialog
from .icons import tinted
from .language import sentence
from .shown import plain_tip
from .theme import Colours, colours, dress
from .verdict_words import MARKS, Sort, worded

TRUST = "verify/trust"
"""The setting that remembers the authority; the window that verifies summaries has the same."""


def chosen_trust() -> Path | None:
    """The authority that was chosen, if its file is still there."""
    kept = str(QSettings().value(TRUST) or "")
    return Path(kept) if kept and Path(kept).is_file() else None


def remember_trust(root: Path) -> None:
    """Trust this authority from now on."""
    QSettings().setValue(TRUST, str(root.absolute()))


class ForeignBar(QFrame):
    """Says three things of a project from outside, and more when asked."""

    asked_again = Signal(object, object)
    """The file of this path is to be judged anew, by the authority in another file."""

    def __init__(self, crew: Crew, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_ForeignBar()
        self.form.setupUi(self)
        self._crew = crew
        self._shown: tuple[ForeignDesk, Inspection] | None = None
        self.form.details_button.clicked.connect(self.show_details)
        self.form.trust_button.clicked.connect(self._ask_for_trust)
        dress(self)
        self.hide()

    def follow(self, desk: ForeignDesk | None, found: Inspection | None = None) -> None:
        """Speak of another file, or be silent."""
        self._shown = (desk, found) if desk is not None and found is not None else None
        self.setVisible(self._shown is not None)
        self._say()

    def show_details(self) -> None:
        """Show what the answers rest on."""
        if self._shown:
            ForeignDialog(*self._shown, self._crew, self.window()).open()

    def choose_trust(self, root: Path) -> None:
        """Have the file judged by the authority in `root`."""
        if self._shown:
            self.asked_again.emit(self._shown[1].file, root)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._say()
        elif event.type() == QEvent.Type.PaletteChange:
            self._say()

    def _say(self) -> None:
        if self._shown is None:
            return
        found, form, used = self._shown[1], self.form, colours()
        form.mark.setPixmap(tinted("search", used.accent, 24))
        has_chosen = chosen_trust() is not None
        for name, (text, sort) in (
            ("intact", is_intact(found)),
            ("signer", who_signed(found)),
            ("trust", is_trusted(found, has_chosen=has_chosen)),
        ):
            self._answer(name, text, sort, used)
        form.trust_button.setVisible(found.verdict is not None)

    def _answer(self, name: str, text: str, sort: Sort | None, used: Colours) -> None:
        question: QLabel = getattr(self.form, f"{name}_question")
        label: QLabel = getattr(self.form, f"{name}_answer")
        mark: QLabel = getattr(self.form, f"{name}_mark")
        label.setText(text)
        label.setAccessibleName(f"{question.text()} {text}")
        inks = {"good": used.good, "doubtful": used.warning, "bad": used.danger}
        mark.setVisible(sort is not None)
        if sort is not None:
            mark.setPixmap(tinted(MARKS[sort], inks[sort]))

    def _ask_for_trust(self) -> None:
        dialog = QFileDialog(
            self,
            self.tr("The authority’s root.pem"),
            str(chosen_trust() or ""),
            self.tr("Authorities (*.pem);;All files (*)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.choose_trust(Path(name)))
        dialog.open()


class ForeignDialog(QDialog):
    """The facts about a file from outside: its bytes before and now, journal, seal, and all that is wrong with it."""

    def __init__(self, desk: ForeignDesk, found: Inspection, crew: Crew, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_ForeignDialog()
        self.form.setupUi(self)
        self._found = found
        self.form.title.setText(found.file.name)
        self.form.facts.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.form.close_button.clicked.connect(self.accept)
        self._list(None)
        for one in found.findings:
            self.form.findings.addItem(worded(one))
        for widget in (self.form.findings_title, self.form.findings):
            widget.setVisible(bool(found.findings))
        dress(self)
        crew.send(lambda _job: desk.is_unchanged(), self._list, owner=self, failed=self._unread)

    def _list(self, now: bool | None, unread: str = "") -> None:
        self.form.facts.clear()
        for place, (name, text) in enumerate(facts(self._found, now)):
            item = QTreeWidgetItem([name, unread if unread and place == NOW else text])
            item.setToolTip(1, plain_tip(item.text(1)))
            self.form.facts.addTopLevelItem(item)

    def _unread(self, news: Said) -> None:
        self._list(None, sentence(news))


NOW = 2
"""Which of the facts tells of the bytes as they are now."""
