"""Follow this number: from any figure on the screen to formula, operands, rows, and who entered them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

from ..desk.project_desk import of_project
from ..domain.figure import Figures
from ..domain.figures import facility_figures
from ..domain.period import Period
from ..domain.records import Evaluation
from .actions import allow
from .explanation_pane import ExplanationPane
from .figure_page import FigureTable, HeadlineTile
from .figure_words import name_of
from .forms.follow_dialog import Ui_FollowDialog
from .panel import Panel
from .theme import dress
from .tiles import FigureTile
from .workplace import Reckoned, Workplace


class FollowDialog(QDialog):
    """Stands beside the work and explains one figure after another."""

    def __init__(self, workplace: Workplace, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.form = Ui_FollowDialog()
        self.form.setupUi(self)
        self.pane = ExplanationPane(self, workplace.crew)
        self.form.outer.insertWidget(0, self.pane, 1)
        self.form.close_button.clicked.connect(self.accept)
        self._workplace = workplace
        self._is_of_period = True
        self.pane.asked_for_cell.connect(workplace.asked_for_cell)
        self.pane.asked_for_history.connect(workplace.asked_for_history)
        self.pane.asked_for_evidence.connect(workplace.asked_for_evidence)
        workplace.reckoned.connect(self._take)
        dress(self)

    def follow(self, figure_id: str, figures: Figures, *, is_of_period: bool = True) -> None:
        """Explain a figure of `figures`, which are those of the window's period or not."""
        self._is_of_period = is_of_period
        self.pane.follow(figures, self._workplace.desk)
        self.pane.explain(figure_id)

    def _take(self, result: Reckoned) -> None:
        if self._is_of_period:
            self.pane.follow(result.figures, self._workplace.desk)


class Following(QObject):
    """Takes every figure on the screen to its explanation."""

    def __init__(self, window: QMainWindow, page: Callable[[], Panel | None], menu: QMenu, action: QAction) -> None:
        super().__init__(window)
        self._window, self._page, self._menu, self._action = window, page, menu, action
        self._workplace: Workplace | None = None
        self._dialog: FollowDialog | None = None
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.list_figures)
        action.triggered.connect(self.ask)

    def serve(self, workplace: Workplace | None) -> None:
        """Follow the numbers of another project, or of none."""
        if self._dialog:
            self._dialog.close()
            self._dialog.deleteLater()
        self._dialog, self._workplace = None, workplace
        self.refresh()

    def refresh(self) -> None:
        """Grey out what needs a project while none is open."""
        why = "" if self._workplace else self.tr("No project is open.")
        for one in (self._menu.menuAction(), self._action):
            allow(one, why)

    def watch(self, panel: Panel) -> None:
        """Heed the figures of a page."""
        for tile in panel.findChildren(FigureTile):
            tile.asked.connect(self.follow)
        panel.asked_to_follow.connect(self.follow)

    def figure_in_use(self) -> str:
        """The id of the figure that has the focus; empty where none has."""
        focused = QApplication.focusWidget()
        if isinstance(focused, FigureTable):
            return focused.figure_at(focused.currentRow(), max(focused.currentColumn(), 0))
        return focused.headline.figure if isinstance(focused, HeadlineTile) else ""

    def ask(self) -> None:
        """Follow the figure that has the focus; else offer those of the page."""
        found = self.figure_in_use()
        if found:
            self.follow(found)
        else:
            self._menu.popup(self._window.mapToGlobal(self._window.rect().center()))

    def list_figures(self) -> None:
        """Put the figures of the page into the menu."""
        self._menu.clear()
        page = self._page()
        tiles = [one for one in page.findChildren(FigureTile) if one.figure and one.isVisible()] if page else []
        heads = [one for one in page.findChildren(HeadlineTile) if one.isVisible()] if page else []
        for name, figure in (
            *((one.name, one.figure) for one in tiles),
            *((name_of(one.headline.figure), one.headline.figure) for one in heads),
        ):
            self._menu.addAction(name.replace("&", "&&"), partial(self.follow, figure))
        if self._menu.isEmpty():
            none = self.tr("This page has no figures")
            allow(self._menu.addAction(none), none)

    def follow(self, figure_id: str) -> None:
        """Explain a figure of the period, or of an evaluation of another year."""
        page = self._page()
        if page is not None and page.explain(figure_id):
            return
        workplace = self._workplace
        result = workplace.result if workplace else None
        if workplace is None or result is None:
            return
        if result.figures is not None and figure_id in result.figures:
            self._show(figure_id, result.figures, is_of_period=True)
            return
        year = self._year_of(workplace, figure_id)
        if year is not None:
            ask = workplace.project.asking(of_project, facility_figures, Period(year))
            workplace.crew.send(
                lambda _job: ask(),
                lambda found: self._show(figure_id, found, is_of_period=False),
                owner=workplace,
            )

    def _show(self, figure_id: str, figures: Figures, *, is_of_period: bool) -> None:
        if self._workplace is None:
            return
        if self._dialog is None:
            self._dialog = FollowDialog(self._workplace, self._window)
        self._dialog.follow(figure_id, figures, is_of_period=is_of_period)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _year_of(self, workplace: Workplace, figure_id: str) -> int | None:
        """The first year of the evaluation that a figure is of."""
        code = figure_id.split(".")[1] if figure_id.startswith("evaluations.") else ""
        every = (cast("Evaluation", one) for one in workplace.desk.records("evaluations"))
        return next((one.start_year for one in every if one.evaluation_code == code), None)
