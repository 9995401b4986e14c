"""The main window: navigation, pages, menus, and what is said above and below them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMenuBar, QWhatsThis

from ..desk.inspection import Inspection
from ..desk.opening import ForeignDesk
from ..desk.project_desk import Desk
from ..domain.problem import Fault, Said
from .actions import allow, dress_actions
from .backups import Backups
from .call import Call
from .chain_check import ChainCheck
from .closed_period import ask_why
from .crew import Crew
from .curtain import GEOMETRY, place
from .dropped_files import by_action, dropped_files
from .edit_menu import EditMenu
from .evidence_dock import EvidenceDock
from .field_edit import FieldEdit
from .finding import Finding
from .following import Following
from .foreign_bar import ForeignBar
from .forms.main_window import Ui_MainWindow
from .help_dock import HelpDock
from .icons import icon, tinted
from .language import sentence
from .notices import NoticeBar
from .opened_pages import OpenedPages
from .pages import ERRANDS, Errand
from .panel import Panel
from .panels.journal_panel import JournalPanel
from .panels.new_project_dialog import NewProjectDialog
from .panels.start_panel import StartPanel
from .pasting import Pasting
from .period_choice import PeriodChoice
from .projects import Projects
from .recent import recent_files, remember
from .remark_bar import RemarkBar
from .sheet_view import SheetView
from .theme import colours, dress
from .view_menu import ViewMenu
from .work_strip import WorkStrip
from .workplace import Notice, Workplace


class MainWindow(QMainWindow):
    """The one window; shows the start page or an open project."""

    def __init__(self, crew: Crew, view_menu: ViewMenu | None = None) -> None:
        super().__init__()
        self.crew = crew
        self.workplace: Workplace | None = None
        self.finding: Finding | None = None
        self.form = Ui_MainWindow()
        self.form.setupUi(self)
        dress_actions(self.form)
        self.notices, self.strip, self.start = NoticeBar(self), WorkStrip(crew, self), StartPanel(self)
        self.projects, self.foreign = Projects(crew, self), ForeignBar(crew, self)
        self.opened = OpenedPages(self.form, self)
        self.periods = PeriodChoice(self)
        self.edit = EditMenu(self.form, self.page, self)
        self.following = Following(self, self.page, self.form.follow_menu, self.form.follow_action)
        self.backups = Backups(crew, self, self.projects, self._close_and_start)
        self.evidence, self.pasting, self.remarks = EvidenceDock(self), Pasting(self), RemarkBar(self)
        self.help = HelpDock(self, self.form.field_help_action, self.page)
        self._view_menu = view_menu
        self._lay_out()
        self._connect()
        self._restore()
        self.show_start()
        dress(self)

    # What is shown

    def page(self) -> Panel | None:
        """The page in front; nothing while no project is open."""
        return self.opened.front() if self.workplace else None

    def show_page(self, name: str) -> Panel | None:
        """Bring a page to the front, made if it was not shown before."""
        return self.opened.show(name)

    def show_start(self) -> None:
        """Show the doors into a project."""
        self.start.show_recent()
        self.form.stack.setCurrentWidget(self.start)
        self.help.follow(None)
        self.form.toolbar.setVisible(False)
        self._refresh()

    def show_project(self, desk: Desk) -> None:
        """Show an open project in the place of the one before."""
        self.close_project()
        workplace = Workplace(desk, self.crew, self)
        self.workplace = workplace
        workplace.noticed.connect(self.notices.say)
        workplace.failed.connect(self._say_fault)
        workplace.asked_for_cell.connect(self.go_to)
        workplace.touched.connect(self.notices.withdraw_undo)
        workplace.touched.connect(self._name_project)
        workplace.author_changed.connect(self._name_project)
        workplace.asked_for_history.connect(self.show_history)
        workplace.asked_for_page.connect(self.show_page)
        workplace.asked_for_entry.connect(self.show_entry)
        workplace.asked_for_reason.connect(partial(ask_why, workplace, self))
        workplace.asked_to_paste.connect(self.pasting.begin)
        if not isinstance(desk, ForeignDesk):
            remember(desk.path)
        self.finding = Finding(workplace)
        self.form.toolbar.setVisible(True)
        self.form.stack.setCurrentWidget(self.form.workspace)
        self.opened.follow(workplace)
        self.periods.follow(workplace)
        self.edit.follow(workplace)
        self.following.serve(workplace)
        self.evidence.follow(workplace)
        self.remarks.follow(workplace)
        self.help.follow(workplace)
        self._show_read_only()
        self._name_project()
        self._refresh()
        self.opened.show_last()
        self.form.navigation.setFocus()
        self.backups.follow(workplace)
        self.chain.follow(workplace)
        workplace.reckon_soon()

    def show_foreign(self, desk: ForeignDesk, found: Inspection) -> None:
        """Show a project from outside, with what is to be said of its file."""
        self.show_project(desk)
        self.foreign.follow(desk, found)
        self._show_read_only()

    def close_project(self) -> None:
        """Close the project that is open, if any; everything was saved as it was entered."""
        if self.workplace is None:
            return
        self._finish_typing()
        workplace, self.workplace = self.workplace, None
        self.finding = None
        self.edit.follow(None)
        self.following.serve(None)
        self.evidence.follow(None)
        self.remarks.follow(None)
        self.help.follow(None)
        self.periods.follow(None)
        self.opened.follow(None)
        self.foreign.follow(None)
        self.notices.hide()
        self.backups.follow(None)
        self.chain.follow(None)
        workplace.close()
        workplace.deleteLater()

    def search(self) -> None:
        """Search all records of the open project."""
        self._find(None)

    def show_palette(self) -> None:
        """Offer every command, page and record."""
        self._find(self.form.menu_bar)

    def begin_project(self) -> None:
        """Ask for a new project's facility and file, then show it."""
        dialog = NewProjectDialog(self.projects.begin, self)
        dialog.made.connect(self.show_project)
        dialog.open()

    def show_history(self, sheet: str, record: UUID) -> None:
        """Show what was done to a record, on the journal's page."""
        panel = self.show_page("journal")
        if isinstance(panel, JournalPanel):
            panel.show_history(sheet, record)

    def show_entry(self, entry: int) -> None:
        """Show an entry on the journal's page."""
        panel = self.show_page("journal")
        if isinstance(panel, JournalPanel):
            panel.show_entry(entry)

    def go_to(self, sheet: str, record: object, field: str) -> None:
        """Show the cell of a record on the page that has it."""
        self.opened.go_to_cell(sheet, record, field)

    def run_errand(self, action: str, paths: Sequence[Path] = ()) -> None:
        """Start what the File menu starts beside the pages, with files where some were dropped."""
        for one in ERRANDS:
            why = self._why_not(one)
            if one.action == action and why:
                # A dropped file comes here whatever the menu would have said.
                self.notices.say(Notice("refused", why))
            elif one.action == action:
                one.run(Call(self, self.crew, self.workplace, paths))

    def _why_not(self, one: Errand) -> str:
        """Why an errand cannot be run now, if so."""
        if self.workplace is None:
            return self.tr("No project is open.") if one.needs_project else ""
        is_locked = one.writes and self.workplace.desk.read_only
        return self.tr("This project is open for reading only.") if is_locked else ""

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Do with files what suits them: open projects, import workbooks, verify summaries."""
        for action, files in by_action(paths).items():
            if action == "open_action":
                self.projects.open(files[0])
            elif action == "inspect_action":
                self.projects.inspect(files[0])
            else:
                self.run_errand(action, files)

    def _find(self, bar: QMenuBar | None) -> None:
        from .panels.find_dialog import FindDialog

        FindDialog(self.finding if self.workplace else None, bar, self, page=self.page).open()

    # Laying out

    def _lay_out(self) -> None:
        self.setWindowIcon(icon("impact_desk"))
        self.form.stack.addWidget(self.start)
        self.form.facility_label.setContentsMargins(0, 0, 16, 0)
        self.form.central_layout.insertWidget(0, self.notices)
        self.form.central_layout.addWidget(self.strip)
        self.form.page_layout.insertWidget(0, self.foreign)
        self.form.page_layout.insertWidget(1, self.remarks)
        self.form.toolbar.addWidget(self.periods.spacer)
        self.form.toolbar.addWidget(self.periods.widget)
        self._selection, self._author, self._file, chain, self._saved = (QLabel(self) for _ in range(5))
        self.chain = ChainCheck(self.crew, chain, self)
        for label in (self._selection, self._author, self._file, chain, self._saved):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(8, 0, 8, 0)
            self.form.status_bar.addPermanentWidget(label)
        self.form.view_menu.addAction(self.evidence.toggleViewAction())
        if self._view_menu:
            self._view_menu.fill(self.form)

    def _connect(self) -> None:
        form = self.form
        self.opened.made.connect(self._take_page)
        self.opened.turned_to.connect(self._tell_page)
        form.open_action.triggered.connect(self.projects.ask)
        form.inspect_action.triggered.connect(self.projects.ask_to_inspect)
        form.new_action.triggered.connect(self.begin_project)
        form.close_action.triggered.connect(self._close_and_start)
        form.backups_action.triggered.connect(self.backups.show)
        self.backups.rounds.noticed.connect(self.notices.say)
        self.chain.noticed.connect(self.notices.say)
        form.quit_action.triggered.connect(self.close)
        form.search_action.triggered.connect(self.search)
        form.palette_action.triggered.connect(self.show_palette)
        form.whats_this_action.triggered.connect(QWhatsThis.enterWhatsThisMode)
        form.recent_menu.aboutToShow.connect(self._list_recent)
        self.start.open_asked.connect(self.projects.ask)
        self.start.new_asked.connect(form.new_action.trigger)
        self.start.sample_asked.connect(self.projects.open_sample)
        self.start.file_asked.connect(self.projects.open)
        self.projects.opened.connect(self.show_project)
        self.projects.inspected.connect(self.show_foreign)
        self.foreign.asked_again.connect(self.projects.inspect)
        self.notices.undo_asked.connect(self.edit.undo)
        self.crew.failed.connect(self._say_news)
        for one in ERRANDS:
            getattr(form, one.action).triggered.connect(partial(self.run_errand, one.action))
        for menu in (form.file_menu, form.edit_menu, form.help_menu):
            menu.setToolTipsVisible(True)

    def _take_page(self, panel: Panel) -> None:
        self.following.watch(panel)
        for grid in panel.grids():
            grid.selection_told.connect(self._selection.setText)

    def _tell_page(self, panel: Panel) -> None:
        self._selection.clear()
        self.evidence.look_at(panel)
        self.edit.refresh()

    # Saying

    def _refresh(self) -> None:
        """Grey out what needs a project while none is open, and name what is open."""
        form = self.form
        why = "" if self.workplace else self.tr("No project is open.")
        for action in (form.close_action, form.backups_action, form.search_action, form.field_help_action):
            allow(action, why)
        for one in ERRANDS:
            allow(getattr(self.form, one.action), self._why_not(one))
        self.edit.refresh()
        self.following.refresh()
        self._name_project()

    def _name_project(self) -> None:
        workplace = self.workplace
        path = workplace.desk.path if workplace else None
        self.setWindowFilePath(str(path) if path else "")
        self.setWindowTitle(f"{path.name} – Impact Desk" if path else "Impact Desk")
        site = workplace.desk.records("facility") if workplace else ()
        self.form.facility_label.setText(str(getattr(site[0], "facility_name", "")) if site else "")
        self._author.setText(workplace.desk.author if workplace else "")
        self._file.setText(path.name if path else "")
        self._file.setToolTip(str(path) if path else "")
        saved = self.tr("Read-only") if workplace and workplace.desk.read_only else self.tr("All changes saved")
        self._saved.setText(saved if workplace else "")

    def _show_read_only(self) -> None:
        is_locked = self.workplace is not None and self.workplace.desk.read_only
        self.form.read_only_bar.setVisible(is_locked and self.foreign.isHidden())
        if is_locked:
            self.form.read_only_mark.setPixmap(tinted("lock", colours().warning))
            self.form.read_only_text.setText(
                self.tr(
                    "This project is open for reading only. You can look, filter, copy and export; nothing is changed."
                )
            )

    def _say_fault(self, fault: Fault) -> None:
        self.projects.say_fault(fault, self.workplace.project if self.workplace else None)

    def _say_news(self, news: Said) -> None:
        if isinstance(news, Fault):
            self._say_fault(news)
        else:
            self.notices.say(Notice("refused", sentence(news)))

    def _list_recent(self) -> None:
        self.form.recent_menu.clear()
        for path in recent_files():
            action = self.form.recent_menu.addAction(path.name, partial(self.projects.open, path))
            action.setToolTip(str(path))
        if self.form.recent_menu.isEmpty():
            allow(
                self.form.recent_menu.addAction(self.tr("No project was opened yet")),
                self.tr("No project was opened yet"),
            )

    # What Qt tells

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "form"):
            self.form.retranslateUi(self)
            self.opened.retitle()
            dress_actions(self.form)
            self._show_read_only()
            self.chain.retranslate()
            self._refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.open_paths(dropped_files(event))
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        settings = QSettings()
        settings.setValue(GEOMETRY, self.saveGeometry())
        settings.setValue("window/state", self.saveState())
        self.close_project()
        self.crew.stop()
        super().closeEvent(event)

    def _close_and_start(self) -> None:
        self.close_project()
        self.show_start()

    def _restore(self) -> None:
        place(self)
        kept = QSettings().value("window/state")
        if isinstance(kept, QByteArray):
            self.restoreState(kept)

    def _finish_typing(self) -> None:
        """What stands in an open editor is taken before the page goes."""
        for grid in self.findChildren(SheetView):
            grid.delegate.finish()
        for field in self.findChildren(FieldEdit):
            field.finish()
        self.form.navigation.setFocus()
