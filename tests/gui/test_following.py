"""Follow this number: from every figure on the screen to its rows and to whoever entered them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.hands import grid_of, type_row
from tests.gui.test_journal_page import SHIFT

from impact_desk.desk.project_desk import Desk
from impact_desk.domain.period import Period
from impact_desk.gui.following import FollowDialog
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.journal_panel import JournalPanel
from impact_desk.gui.panels.summary_panel import SummaryPanel
from impact_desk.gui.tiles import FigureTile


def with_a_shift(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workplace is not None
    window.workplace.choose_period(Period(2020))
    type_row(grid_of(window, "volunteer_log"), SHIFT)
    workplace = window.workplace
    qtbot.waitUntil(lambda: bool(tiles(window)) and workplace.result is not None, timeout=10_000)
    with qtbot.waitSignal(workplace.reckoned, timeout=10_000):
        workplace.reckon_soon()


def tiles(window: MainWindow) -> dict[str, FigureTile]:
    page = window.page()
    assert page is not None
    return {one.figure: one for one in page.findChildren(FigureTile) if one.figure}


def follow(window: MainWindow, figure: str) -> FollowDialog:
    QTest.mouseClick(tiles(window)[figure], Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(FollowDialog)
    assert dialog.isVisible()
    return dialog


def test_that_a_tile_leads_to_its_rows_and_who_entered_them(open_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    with_a_shift(open_window, qtbot)
    dialog = follow(open_window, "volunteering.hours")
    assert dialog.pane.form.value.text() == "2.50"
    (row,) = [str(dialog.pane.rows.index(at).data()) for at in range(dialog.pane.rows.rowCount())]
    assert "Entered by Lin Mei-hua" in row
    assert row.endswith(f"entry {desk.history(1)[0].seq}")


def test_that_a_row_behind_a_figure_is_a_click_away(open_window: MainWindow, qtbot: QtBot) -> None:
    with_a_shift(open_window, qtbot)
    dialog = follow(open_window, "volunteering.hours")
    open_window.show_page("today")
    dialog.form.close_button.setFocus()
    dialog.pane.form.rows.clicked.emit(dialog.pane.rows.index(0))
    page = open_window.page()
    assert page is not None
    assert page.grids()[0].currentIndex().row() == 0
    assert open_window.form.navigation.currentItem().text() == "Volunteer log"


def test_that_a_row_leads_to_what_was_done_to_it(open_window: MainWindow, qtbot: QtBot) -> None:
    with_a_shift(open_window, qtbot)
    dialog = follow(open_window, "volunteering.hours")
    dialog.pane.asked_for_history.emit(*dialog.pane.rows.row_at(dialog.pane.rows.index(0)))
    page = open_window.page()
    assert isinstance(page, JournalPanel)
    assert page.form.record_bar.isVisible()


def test_that_the_menu_names_the_figures_of_the_page(open_window: MainWindow, qtbot: QtBot) -> None:
    with_a_shift(open_window, qtbot)
    open_window.following.list_figures()
    names = [one.text() for one in open_window.form.follow_menu.actions()]
    assert names[0].startswith("Hours")
    open_window.form.follow_menu.actions()[0].trigger()
    (dialog,) = open_window.findChildren(FollowDialog)
    assert dialog.pane.figure == "volunteering.hours"


def test_that_the_figure_in_use_on_the_summary_is_followed_by_a_key(open_window: MainWindow, qtbot: QtBot) -> None:
    with_a_shift(open_window, qtbot)
    page = open_window.show_page("summary")
    assert isinstance(page, SummaryPanel)
    # A list of suggestions that popped up takes the focus along on the offscreen platform.
    open_window.activateWindow()
    QApplication.processEvents()
    tile = page.form.figures.tiles[1]
    tile.setFocus()
    open_window.form.follow_action.trigger()
    assert page.explanation.figure == tile.headline.figure


def test_that_nothing_is_followed_while_no_project_is_open(window: MainWindow) -> None:
    assert not window.form.follow_action.isEnabled()
    assert window.form.follow_action.toolTip() == "No project is open."
