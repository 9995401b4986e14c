"""Head office's window: takes in the sites' summaries, shows who sent what, and the group's figures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTemporaryDir
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QListWidgetItem, QMainWindow, QPushButton, QTableWidgetItem, QWidget

from ...desk.copies import lay_copy
from ...desk.group_desk import ENDING, GroupDesk, new_group, open_group
from ...desk.group_settings import SettingsPlan
from ...desk.head_office import Consolidation
from ...domain.problem import Fault, Refusal, Said
from ...domain.records import ReceivedSummary, SignedSummary
from ..actions import allow, offer
from ..backup_rounds import BackupRounds
from ..crew import Crew
from ..deletion import Deletion
from ..faults import FaultDialog
from ..file_acts import open_outside
from ..forms.head_office_window import Ui_HeadOfficeWindow
from ..group_doors import GroupDoors
from ..group_intake import GroupIntake
from ..group_tables import DOCUMENT, outcome_words, show_intake
from ..group_view import GroupView
from ..icons import icon
from ..language import sentence
from ..notices import NoticeBar
from ..pasting import Pasting
from ..projects import MAY_BE_READ, Projects
from ..sheet_model import SheetModel
from ..sheet_view import SheetView
from ..signing import GroupSigning
from ..theme import dress
from ..work_strip import WorkStrip
from ..workplace import Notice, Tone, Workplace

ASIDE = 376
"""Width that the explanation begins with, in pixels."""
GRIDS = ("group_year", "fx_rates", "deadlines")
ICONS = {
    "new_action": "new",
    "open_action": "open",
    "take_action": "import",
    "folder_action": "folder",
    "settings_action": "settings",
    "trust_action": "verify",
    "report_action": "sign",
    "authority_action": "lock",
    "close_action": "close",
    "undo_action": "undo",
    "redo_action": "redo",
}
NEED_FILE = ("take_action", "folder_action", "settings_action", "trust_action", "report_action")
FIGURES_TAB, BOARD_TAB, RECEIVED_TAB, INTAKE_TAB, SETTINGS_TAB = range(5)


class HeadOfficeWindow(QMainWindow):
    """One group file and what can be done with it."""

    def __init__(self, path: Path | None = None, crew: Crew | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.crew = crew or Crew(self)
        self.form = Ui_HeadOfficeWindow()
        self.form.setupUi(self)
        self.workplace: Workplace | None = None
        self.outcome: Consolidation | None = None
        self.notices, self.intake = NoticeBar(self), GroupIntake(self.crew, self)
        self.view, self.doors = GroupView(self.form, self.crew, self), GroupDoors(self.intake, self)
        self.pasting = Pasting(self)
        self.rounds = BackupRounds(self.crew, self)
        self._copies: QTemporaryDir | None = None
        self._deletions: dict[str, Deletion] = {}
        self._lay_out()
        self._connect()
        dress(self)
        self._refresh()
        if path is not None:
            self.open(path)

    @property
    def desk(self) -> GroupDesk | None:
        """The group file that is open."""
        return self.intake.desk

    # Opening

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a group file in the place of the one before."""
        author = Projects.author()
        self._try_opening(path, lambda: open_group(path, author=author, read_only=read_only))

    def begin(self, path: Path) -> None:
        """Make a new group file and open it."""
        author, wanted = Projects.author(), path if path.suffix == ENDING else path.with_name(path.name + ENDING)
        self._try_opening(wanted, lambda: new_group(wanted, author=author))

    def show_group(self, desk: GroupDesk) -> None:
        """Show an open group file."""
        self.close_group()
        self.workplace = Workplace(desk, self.crew, self)
        self.workplace.noticed.connect(self.notices.say)
        self.workplace.asked_to_paste.connect(self.pasting.begin)
        self.workplace.failed.connect(lambda fault: FaultDialog(fault, self).open())
        self.workplace.touched.connect(lambda _touched: self._follow_change())
        self.rounds.follow(self.workplace)
        self.intake.desk = desk
        for name in GRIDS:
            self._show_grid(name, self.workplace)
            locked = self.tr("This group file is open for reading only.") if desk.read_only else ""
            offer(getattr(self.form, f"add_{name}"), locked)
        self.form.stack.setCurrentWidget(self.form.work)
        self.view.follow(desk)
        self._show_outcome(None)
        self._refresh()

    def close_group(self) -> None:
        """Close the group file that is open, if any."""
        if self.workplace is None:
            return
        workplace, self.workplace, self.intake.desk = self.workplace, None, None
        self.view.follow(None)
        self.rounds.follow(None)
        for name in GRIDS:
            self._grid(name).setModel(None)
        workplace.close()
        workplace.deleteLater()

    # Acts

    def export_report(self) -> None:
        """Ask for what the signed group report needs."""
        from .signing_dialog import SigningDialog

        desk, period = self.desk, self.view.period
        if desk is not None and period is not None:
            SigningDialog(GroupSigning(desk, period, self.view.currency), self.crew, self).open()

    def show_authority(self) -> None:
        """Open the authority's register."""
        from .authority_dialog import AuthorityDialog

        dialog = AuthorityDialog(self.crew, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def add_row(self, sheet: str) -> None:
        """Ask for a new row of head office's settings."""
        from .row_dialog import RowDialog

        if self.workplace is not None:
            RowDialog(self.workplace, sheet, self).open()

    def open_document(self, one: ReceivedSummary | SignedSummary) -> None:
        """Open a signed file that the group file keeps, as a copy of its own."""
        if self.desk is None:
            return
        self._copies = self._copies or QTemporaryDir()
        target = Path(self._copies.path()) / f"{one.document}.pdf"
        content = self.desk.summary_pdf(one.document)
        if self.workplace and self.workplace.attempt(lambda: lay_copy(target, content)) and not open_outside(target):
            self._say("warning", self.tr("No program on this computer opens PDF files."))

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        group = next((one for one in paths if one.suffix == ENDING), None)
        if group is not None:
            self.open(group)
        else:
            self.intake.take(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.intake.job is not None:
            # The work goes back on its own at its next step; the file must not close under it.
            self.intake.job.cancel()
            self.crew.stop()
        self.close_group()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self.view.retranslate()
            self._show_outcome(self.outcome)
            self._refresh()

    # Laying out

    def _lay_out(self) -> None:
        form = self.form
        self.setWindowIcon(icon("head_office"))
        for name, drawing in ICONS.items():
            getattr(form, name).setIcon(icon(drawing))
        form.central_layout.insertWidget(0, self.notices)
        form.central_layout.addWidget(WorkStrip(self.crew, self))
        form.split.setStretchFactor(0, 1)
        form.split.setStretchFactor(1, 0)
        form.split.setSizes([2000, ASIDE])
        form.tabs.tabBar().setDrawBase(False)
        form.aside.tabBar().setDrawBase(False)

    def _connect(self) -> None:
        self.rounds.noticed.connect(self.notices.say)
        form, intake, doors = self.form, self.intake, self.doors
        for act, does in (
            (form.new_action, doors.ask_for_new),
            (form.open_action, doors.ask_for_file),
            (form.take_action, doors.ask_for_summaries),
            (form.folder_action, doors.ask_for_folder),
            (form.settings_action, doors.ask_for_settings),
            (form.trust_action, doors.ask_whom_to_trust),
            (form.report_action, self.export_report),
            (form.authority_action, self.show_authority),
            (form.close_action, self.close),
            (form.undo_action, lambda: self._step(back=True)),
            (form.redo_action, lambda: self._step(back=False)),
        ):
            act.triggered.connect(does)
        doors.begun.connect(self.begin)
        doors.chosen.connect(self.open)
        form.new_button.clicked.connect(doors.ask_for_new)
        form.open_button.clicked.connect(doors.ask_for_file)
        form.report_button.clicked.connect(self.export_report)
        for name in GRIDS:
            getattr(form, f"add_{name}").clicked.connect(partial(self.add_row, name))
        for listing in (form.sources, form.reports):
            listing.itemActivated.connect(self._open_item)
        form.received.itemActivated.connect(self._open_cell)
        form.received.itemSelectionChanged.connect(self._offer_answers)
        form.accept_button.clicked.connect(partial(self.answer, "accepted"))
        form.return_button.clicked.connect(partial(self.answer, "returned"))
        intake.busy.connect(self._be_busy)
        intake.taken_in.connect(self._say_outcome)
        intake.settings_taken.connect(self._say_settings)
        intake.trusted.connect(lambda: self._say("done", self.tr("The group believes this authority’s officers.")))
        intake.refused.connect(self._say_news)
        self.notices.undo_asked.connect(lambda: self._step(back=True))

    def _grid(self, name: str) -> SheetView:
        return getattr(self.form, name)  # type: ignore[no-any-return]  # the form's grids carry the sheets' names

    def _show_grid(self, name: str, workplace: Workplace) -> None:
        view, model = self._grid(name), SheetModel(workplace, name)
        if name in self._deletions:
            view.asked_to_delete.disconnect(self._deletions[name].delete)
        view.show_sheet(model, f"group_{name}")
        self._deletions[name] = Deletion(model, self)
        view.asked_to_delete.connect(self._deletions[name].delete)

    def _try_opening(self, path: Path, act: Callable[[], GroupDesk]) -> None:
        self.crew.send(
            lambda _job: act(),
            self.show_group,
            owner=self,
            failed=lambda news: self._say_not_opened(news, path),
            title=self.tr("Opening {file}").format(file=path.name),
        )

    # Following

    def _follow_change(self) -> None:
        self.view.refresh()
        self._refresh()

    def _be_busy(self, busy: bool) -> None:
        self.form.tabs.setEnabled(not busy)
        why = self.tr("Files are being taken in.") if busy else ""
        none = "" if self.view.result else self.tr("There are no figures yet.")
        offer(self.form.report_button, why or none)
        for name in (*NEED_FILE, "undo_action", "redo_action", "new_action", "open_action"):
            allow(getattr(self.form, name), why)
        if not busy:
            self._refresh()

    def _refresh(self) -> None:
        desk, form = self.desk, self.form
        why = "" if desk else self.tr("No group file is open.")
        if desk is not None and desk.read_only:
            why = self.tr("This group file is open for reading only.")
        for name in NEED_FILE:
            allow(getattr(form, name), why)
        undo, redo = (desk.next_undo(), desk.next_redo()) if desk else (None, None)
        allow(form.undo_action, "" if undo else self.tr("There is nothing to undo."))
        allow(form.redo_action, "" if redo else self.tr("There is nothing to redo."))
        self.setWindowTitle(f"{desk.path.name} – {self.tr('Head office')}" if desk else self.tr("Head office"))
        if desk is None:
            form.stack.setCurrentWidget(form.start)
            return
        form.title.setText(desk.path.stem)
        self._offer_answers()
        trusted = (
            self.tr("It believes one authority.")
            if desk.records("authorities")
            else self.tr("It believes nobody yet: it asks for root.pem with the first summary.")
        )
        stands = sum(not one.superseded for one in desk.received())
        form.standing.setText(f"{self.tr('%n summary(ies) stand.', '', stands)} {trusted}")

    def _step(self, *, back: bool) -> None:
        desk = self.desk
        if desk is not None and self.workplace and self.intake.job is None:
            self.workplace.attempt(desk.undo if back else desk.redo)

    def _open_item(self, item: QListWidgetItem) -> None:
        self.open_document(item.data(DOCUMENT))

    def _open_cell(self, cell: QTableWidgetItem) -> None:
        first = self.form.received.item(cell.row(), 0)
        if first:
            self.open_document(first.data(DOCUMENT))

    def answer(self, answer: str) -> None:
        """Ask for what the receipt for the chosen summary needs."""
        from .return_dialog import ReturnDialog

        one, desk = self._chosen_summary(), self.desk
        if one is not None and desk is not None:
            ReturnDialog(desk, one, answer, self.crew, self).open()

    def _chosen_summary(self) -> ReceivedSummary | None:
        table = self.form.received
        item = table.item(table.currentRow(), 0) if table.selectedItems() else None
        found = item.data(DOCUMENT) if item else None
        return found if isinstance(found, ReceivedSummary) else None

    def _offer_answers(self) -> None:
        one, desk = self._chosen_summary(), self.desk
        why = "" if one else self.tr("Choose a summary first.")
        if one is not None and one.superseded:
            why = self.tr("A newer summary of the same period stands; answer that one.")
        if desk is not None and desk.read_only:
            why = self.tr("This group file is open for reading only.")
        for button in (self.form.accept_button, self.form.return_button):
            button.setEnabled(not why)
            button.setToolTip(why)

    # Saying

    def _say(self, tone: Tone, text: str, *, undo: bool = False) -> None:
        self.notices.say(Notice(tone, text, undo))

    def _say_outcome(self, outcome: Consolidation) -> None:
        self._show_outcome(outcome)
        text = outcome_words(outcome)
        self._say("done" if outcome.clean else "warning", text, undo=bool(outcome.accepted or outcome.superseded))
        clean_start = outcome.clean and outcome.accepted
        self.form.tabs.setCurrentIndex(FIGURES_TAB if clean_start else INTAKE_TAB)

    def _show_outcome(self, outcome: Consolidation | None) -> None:
        self.outcome, form = outcome, self.form
        form.intake.setVisible(outcome is not None)
        if outcome is None:
            form.intake_hint.setText(self.tr("Nothing was taken in since this file was opened."))
            return
        form.intake_hint.setText(outcome_words(outcome))
        show_intake(form.intake, outcome)

    def _say_settings(self, plan: SettingsPlan) -> None:
        told = self.tr("Settings: {added} new, {changed} changed, {skipped} as they were, {refused} refused.").format(
            added=len(plan.added), changed=len(plan.changed), skipped=plan.skipped, refused=plan.refused
        )
        refusals = plan.report.refused if plan.report else ()
        text = "\n".join((told, *(one.sentence for one in refusals[:5])))
        self._say("refused" if plan.refused else "done", text, undo=bool(plan.added or plan.changed))

    def _say_news(self, news: Said) -> None:
        if isinstance(news, Refusal):
            self._say("refused", sentence(news))
        else:
            FaultDialog(news, self).open() if isinstance(news, Fault) else None

    def _say_not_opened(self, news: Said, path: Path) -> None:
        if not isinstance(news, (Refusal, Fault)):
            return
        dialog = FaultDialog(
            news,
            self,
            title=self.tr("{file} was not opened").format(file=path.name),
            safe=self.tr("The file was left as it is."),
        )
        if type(news).__name__ in MAY_BE_READ:
            button = QPushButton(self.tr("Open &read-only"), dialog)
            dialog.form.buttons.insertWidget(1, button)
            button.clicked.connect(dialog.accept)
            button.clicked.connect(lambda: self.open(path, read_only=True))
        dialog.open()
