"""The Edit menu: undo and redo with the step's name, and what the grid in use can do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit

from ..desk.project_desk import ChangeSet
from .actions import allow
from .crew import Job
from .forms.main_window import Ui_MainWindow
from .journal_words import entry_title
from .panel import Panel
from .sheet_view import SheetView
from .workplace import Workplace


class EditMenu(QObject):
    """Keeps the Edit menu in step with the project and the page in front."""

    def __init__(self, form: Ui_MainWindow, page: Callable[[], Panel | None], parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._page = form, page
        self._workplace: Workplace | None = None
        self._turning: Job | None = None
        form.undo_action.triggered.connect(self.undo)
        form.redo_action.triggered.connect(self.redo)
        form.cut_action.triggered.connect(lambda: self._to_focus("cut"))
        form.copy_cells_action.triggered.connect(lambda: self._to_focus("copy"))
        form.paste_action.triggered.connect(lambda: self._to_focus("paste"))
        form.fill_action.triggered.connect(lambda: self._to_grid(SheetView.fill_down))
        form.repeat_action.triggered.connect(lambda: self._to_grid(SheetView.repeat_row))
        form.add_action.triggered.connect(lambda: self._to_grid(SheetView.add_row))
        form.delete_action.triggered.connect(lambda: self._to_grid(SheetView.delete_rows))
        form.history_action.triggered.connect(lambda: self._to_grid(SheetView.show_history))
        form.group_action.triggered.connect(lambda: self._to_grid(SheetView.group_by_current))
        form.ungroup_action.triggered.connect(lambda: self._to_grid(SheetView.ungroup))
        form.open_groups_action.triggered.connect(lambda: self._to_grid(SheetView.open_groups))
        form.close_groups_action.triggered.connect(lambda: self._to_grid(SheetView.close_groups))
        form.groups_menu.aboutToShow.connect(self.refresh)
        form.groups_menu.setToolTipsVisible(True)
        form.find_action.triggered.connect(self._find)
        menu: QMenu = form.edit_menu
        menu.setToolTipsVisible(True)

    def follow(self, workplace: Workplace | None) -> None:
        """Serve another project, or none."""
        self._workplace = workplace
        if workplace:
            workplace.touched.connect(self.refresh)
            workplace.regrouped.connect(self.refresh)
        self.refresh()

    def undo(self) -> None:
        """Take the newest step back."""
        if self._workplace:
            self._turn(self._workplace.desk.undo, self._workplace.desk.next_undo, self.tr("Undoing a long step"))

    def redo(self) -> None:
        """Do the newest undone step again."""
        if self._workplace:
            self._turn(self._workplace.desk.redo, self._workplace.desk.next_redo, self.tr("Redoing a long step"))

    def _turn(self, act: Callable[[], object], choose: Callable[[], ChangeSet | None], title: str) -> None:
        """Turn a step back or do it again; one of very many rows, such as an import, beside the window."""
        workplace = self._workplace
        if workplace is None or (self._turning is not None and not self._turning.is_over):
            # Not even the journal is asked: whoever turns a long step back has the file.
            return
        step = choose()
        if step is None or not workplace.desk.file.touches_many(step.seq):
            workplace.attempt(act)
            return
        # Two statements of SQLite: neither can be stopped halfway.
        self._turning = workplace.crew.send(
            lambda _job: act(), lambda _: None, owner=workplace, title=title, can_cancel=False
        )

    def refresh(self) -> None:
        """Name the steps, and grey out what cannot be done, with the reason."""
        form, workplace = self._form, self._workplace
        closed = "" if workplace else self.tr("No project is open.")
        locked = closed or (self.tr("This project is open for reading only.") if self._is_locked() else "")
        undo = workplace.desk.next_undo() if workplace else None
        redo = workplace.desk.next_redo() if workplace else None
        form.undo_action.setText(self._named(self.tr("&Undo"), undo.title if undo else ""))
        form.redo_action.setText(self._named(self.tr("&Redo"), redo.title if redo else ""))
        form.undo_action.setIconText(self.tr("Undo"))
        form.redo_action.setIconText(self.tr("Redo"))
        form.undo_action.setProperty("about", form.undo_action.text().replace("&", ""))
        form.redo_action.setProperty("about", form.redo_action.text().replace("&", ""))
        allow(form.undo_action, locked or ("" if undo else self.tr("There is nothing to undo.")))
        allow(form.redo_action, locked or ("" if redo else self.tr("There is nothing to redo.")))
        page = self._page()
        bare = closed or ("" if page and page.grids() else self.tr("This page has no rows."))
        for action in (form.copy_cells_action, form.find_action, form.history_action, form.group_action):
            allow(action, bare)
        grid = page.grid_in_use() if page else None
        is_grouped = grid is not None and grid.sheet_model.grouped_by is not None
        for action in (form.ungroup_action, form.open_groups_action, form.close_groups_action):
            allow(action, bare or ("" if is_grouped else self.tr("The rows stand in no groups.")))
        writing = (form.cut_action, form.paste_action, form.fill_action, form.repeat_action)
        for action in (*writing, form.add_action, form.delete_action):
            allow(action, locked or bare)

    def _is_locked(self) -> bool:
        return self._workplace is not None and self._workplace.desk.read_only

    def _named(self, verb: str, title: str) -> str:
        return f"{verb}: {entry_title(title).replace('&', '&&')}" if title else verb

    def _to_grid(self, act: Callable[[SheetView], None]) -> None:
        page = self._page()
        grid = page.grid_in_use() if page else None
        if grid:
            act(grid)

    def _to_focus(self, name: str) -> None:
        """Cut, copy and paste go to the text being edited, else to the grid."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit | QPlainTextEdit):
            getattr(focused, name)()
        else:
            self._to_grid(lambda grid: getattr(grid, name)())

    def _find(self) -> None:
        page = self._page()
        if page:
            page.begin_filter()
