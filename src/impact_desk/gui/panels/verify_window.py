"""The window that verifies signed files: any number of them, against one authority that we trust."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QEvent, QModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHeaderView, QWidget

from ...desk.verdicts import FileVerdict
from ...desk.verification import verify_files
from ...domain.problem import Said
from ..actions import offer
from ..crew import Crew, Job
from ..empty_note import EmptyNote
from ..foreign_bar import TRUST
from ..forms.verify_window import Ui_VerifyWindow
from ..language import sentence
from ..long_work import asked_to_stop, following, stoppable
from ..theme import dress
from ..verdict_pane import VerdictPane
from ..verdict_table import VerdictTable
from ..work_strip import WorkStrip

PDF = ".pdf"


class VerifyWindow(QWidget):
    """Verifies files and says for each what holds and what does not."""

    def __init__(self, crew: Crew, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.crew = crew
        self.form = Ui_VerifyWindow()
        self.form.setupUi(self)
        dress(self)
        self.table = VerdictTable(self)
        self.pane = VerdictPane(self)
        self.verdicts: dict[Path, FileVerdict] = {}
        self.job: Job | None = None
        self._again = False
        self._note = EmptyNote(self.form.files)
        self._lay_out()
        self._connect()
        self._say()

    def add_paths(self, paths: Iterable[Path]) -> None:
        """Put files, and the PDF files in folders, on the list and verify them."""
        known = list(self.table.files)
        found = [one for path in paths for one in _files_in(path)]
        files = list(dict.fromkeys((*known, *found)))
        self.table.show_files(files, self.verdicts)
        self.verify()

    def verify(self) -> None:
        """Verify every file on the list that has no verdict yet."""
        trust, files = self.form.trust.path, self.table.files
        if trust is None or not files:
            self._say()
            return
        if self.job is not None:
            self._again = True
            return
        # A group report is judged with the summaries beside it, so all files go together.
        waiting = files if any(one not in self.verdicts for one in files) else ()
        if not waiting:
            self._say()
            return
        day = self._day()

        def act(job: Job) -> tuple[FileVerdict, ...]:
            with stoppable():
                return verify_files(waiting, [trust], at=day, progress=following(job), cancelled=asked_to_stop(job))

        title = self.tr("Verifying %n file(s)", "", len(waiting))
        self.job = self.crew.send(
            act, lambda found: self._take(waiting, found), owner=self, failed=self._refuse, title=title
        )
        self._say()

    def clear(self) -> None:
        """Take all files off the list."""
        if self.job:
            self.job.cancel()
        self.verdicts = {}
        self.table.show_files((), self.verdicts)
        self.pane.show_verdict(None)
        self._say()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_paths(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.table.repaint_all()
            self._say()
        elif event.type() == QEvent.Type.PaletteChange:
            self.table.repaint_all()

    # Laying out

    def _lay_out(self) -> None:
        form = self.form
        form.outer.insertWidget(3, WorkStrip(self.crew, self))
        form.files.setModel(self.table)
        form.files.verticalHeader().hide()
        form.files.verticalHeader().setDefaultSectionSize(32)
        across = form.files.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setStretchLastSection(True)
        across.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        form.trust.ask_for(
            "open",
            self.tr("The authority’s root.pem"),
            self.tr("Authorities (*.pem);;All files (*)"),
            remember_as=TRUST,
        )
        form.at.setDisplayFormat("yyyy-MM-dd")
        form.at.setDate(QDate.currentDate())
        form.split.addWidget(self.pane)
        form.split.setSizes([360, 260])

    def _connect(self) -> None:
        form = self.form
        form.add_button.clicked.connect(self._ask_for_files)
        form.folder_button.clicked.connect(self._ask_for_folder)
        form.clear_button.clicked.connect(self.clear)
        self._note.asked.connect(self._ask_for_files)
        form.trust.changed.connect(self._judge_anew)
        form.at_box.toggled.connect(form.at.setEnabled)
        form.at_box.toggled.connect(lambda _on: self._judge_anew())
        form.at.dateChanged.connect(lambda _day: self._judge_anew())
        form.files.selectionModel().currentRowChanged.connect(self._show_current)
        self.crew.ended.connect(self._heed_end)

    def _ask_for_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Add signed files"), "", "PDF (*.pdf)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.add_paths(Path(name) for name in names))
        dialog.open()

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a folder of signed files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.add_paths([Path(name)]))
        dialog.open()

    # Verdicts

    def _day(self) -> date | None:
        if not self.form.at_box.isChecked():
            return None
        chosen = self.form.at.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _judge_anew(self) -> None:
        """Another authority or day: no verdict stands any more."""
        if self.job:
            self.job.cancel()
            self._again = True
        self.verdicts = {}
        self.table.show_files(self.table.files, self.verdicts)
        self.pane.show_verdict(None)
        if self.form.trust.path and self.form.trust.path.is_file():
            self.verify()
        else:
            self._say()

    def _take(self, files: Sequence[Path], found: Sequence[FileVerdict]) -> None:
        self.form.trust.remember()
        self.verdicts.update(zip(files, found, strict=True))
        row = self.form.files.currentIndex().row()
        self.table.show_files(self.table.files, self.verdicts)
        self.form.files.horizontalHeader().resizeSections(QHeaderView.ResizeMode.ResizeToContents)
        self.form.files.selectRow(max(row, 0))
        self._say()

    def _refuse(self, news: Said) -> None:
        self._say(sentence(news))

    def _heed_end(self, job: Job) -> None:
        if job is not self.job:
            return
        self.job = None
        # What the ended job brought is taken after this; only then is it known what still waits.
        if self._again:
            self._again = False
            self.verify()

    def _show_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        verdict = self.table.verdict_at(now.row())
        name = self.table.files[now.row()].name if verdict else ""
        self.pane.show_verdict(verdict, name)

    # Saying

    def _say(self, refusal: str = "") -> None:
        form, files = self.form, self.table.files
        offer(form.clear_button, "" if files else self.tr("There are no files on the list."))
        if files:
            self._note.hide()
        else:
            words = self.tr("Drop signed summaries here, or a folder of them.")
            self._note.say(self.tr("No files yet"), words, self.tr("Choose files…"))
        text = refusal or self._count()
        form.told.setText(text)
        form.told.setVisible(bool(text))
        form.told.setProperty("role", "refusal" if refusal else "quiet")
        form.told.style().unpolish(form.told)
        form.told.style().polish(form.told)

    def _count(self) -> str:
        files = self.table.files
        if not files:
            return ""
        if self.form.trust.path is None:
            return self.tr("Say whom we trust: choose the root.pem that head office handed out.")
        known = [one for file in files if (one := self.verdicts.get(file))]
        if not known:
            return ""
        good = sum(one.valid for one in known)
        return self.tr("{good} of {all} files are valid.").format(good=good, all=len(known))


def _files_in(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(one for one in path.iterdir() if one.suffix.lower() == PDF)
