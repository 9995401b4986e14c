"""A closed period in the window: locks, the one question for a reason, what moved, reopening."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desk.office import open_office, signed
from tests.desk.site import typed
from tests.gui.conftest import FACILITY, PROGRAM
from tests.gui.hands import ENTER, go, grid_of, keys, rows, shown

from impact_desk.desk.opening import new_project, open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.closing import PeriodClosed
from impact_desk.domain.period import Period
from impact_desk.gui.call import Call
from impact_desk.gui.closed_period import ReopenDialog, WhyDialog
from impact_desk.gui.event_report_dialog import NUMBER, EventReportDialog
from impact_desk.gui.importing import Importing, Terms
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.journal_panel import JournalPanel
from impact_desk.gui.panels.summary_panel import SIGNED_TAB, SummaryPanel
from impact_desk.gui.panels.today_panel import TodayPanel
from impact_desk.gui.sheet_view import SheetView

YEAR = Period(2020)
FOUND = "Voucher 17 was found"
GIFT = {"date": "2020-03-05", "program_code": "K7-P1", "form": "cash", "amount": "1000", "currency": "TWD"}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose year 2020 is signed; one gift belongs to it, one to 2021. Tests only copy it."""
    folder = tmp_path_factory.mktemp("kept")
    made = new_project(folder / "K7.impact", FACILITY, author="Lin Mei-hua")
    typed(made, "programs", **PROGRAM, program_code="K7-P1", name="River clean-up")
    typed(made, "contributions", **GIFT)
    typed(made, "contributions", **{**GIFT, "date": "2021-03-05"})
    signed(made, YEAR, open_office(folder).officer("K7"), folder / "1.pdf")
    made.close()
    return made.path


@pytest.fixture
def window(window: MainWindow, kept: Path, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """The window with that project."""
    window.show_project(open_project(Path(shutil.copy(kept, tmp_path / "K7.impact")), author="Lin Mei-hua"))
    assert window.workplace is not None
    reckoned(window, qtbot)
    window.workplace.choose_period(YEAR)
    reckoned(window, qtbot)
    return window


def reckoned(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workplace is not None
    with qtbot.waitSignal(window.workplace.reckoned, timeout=10_000):
        window.workplace.reckon_soon()


def asked(window: MainWindow, qtbot: QtBot) -> WhyDialog:
    """The question for a reason."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(WhyDialog)))
    return next(one for one in window.findChildren(WhyDialog) if one.isVisible())


def answer(dialog: WhyDialog, text: str = FOUND, *, keep: bool = False) -> None:
    assert not dialog.form.do_button.isEnabled()
    dialog.form.reason.setText(text)
    dialog.form.keep.setChecked(keep)
    dialog.form.do_button.click()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    dialog.deleteLater()


def back(window: MainWindow, qtbot: QtBot) -> SheetView:
    """The grid of gifts once more, after a dialog was answered."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return grid_of(window, "contributions")


def desk_of(window: MainWindow) -> Desk:
    assert window.workplace is not None
    return window.workplace.project


def test_that_a_typed_change_asks_once_and_is_written_with_the_reason(window: MainWindow, qtbot: QtBot) -> None:
    view = grid_of(window, "contributions")
    go(view, 0, "amount")
    keys("5", ENTER)
    # The cursor went on as ever; the text waits in its cell.
    assert view.currentIndex().row() == 1
    assert (shown(view, 0, "amount"), rows(desk_of(window), "contributions")[0].amount) == ("5", 1000)
    answer(asked(window, qtbot))
    assert rows(desk_of(window), "contributions")[0].amount == 5
    assert desk_of(window).history()[0].reason == FOUND
    assert not view.sheet_model.cells.refused


def test_that_no_reason_leaves_the_cell_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    view = grid_of(window, "contributions")
    go(view, 0, "amount")
    keys("5", ENTER)
    asked(window, qtbot).form.cancel_button.click()
    assert shown(view, 0, "amount") == "1,000.00"
    assert desk_of(window).history()[0].kind == "sign"


def test_that_a_reason_may_be_kept_for_a_run_of_changes(window: MainWindow, qtbot: QtBot) -> None:
    view = grid_of(window, "contributions")
    go(view, 0, "amount")
    keys("5", ENTER)
    answer(asked(window, qtbot), keep=True)
    go(back(window, qtbot), 0, "description")
    keys("copy", ENTER)
    assert [one.reason for one in desk_of(window).history(2)] == [FOUND, FOUND]
    assert not [one for one in window.findChildren(WhyDialog) if one.isVisible()]


def test_that_rows_of_other_years_are_changed_as_ever(window: MainWindow) -> None:
    view = grid_of(window, "contributions")
    go(view, 1, "amount")
    keys("5", ENTER)
    assert rows(desk_of(window), "contributions")[1].amount == 5


def test_that_pasting_and_deleting_ask_too_and_then_are_done(window: MainWindow, qtbot: QtBot) -> None:
    view = grid_of(window, "contributions")
    go(view, 0, "amount")
    QApplication.clipboard().setText("7")
    view.paste()
    answer(asked(window, qtbot))
    assert rows(desk_of(window), "contributions")[0].amount == 7
    back(window, qtbot).delete_rows()
    answer(asked(window, qtbot), "Given twice")
    assert len(rows(desk_of(window), "contributions")) == 1
    assert window.notices.text == "1 row deleted."


def test_that_an_import_into_a_closed_period_asks_and_goes_on(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "contributions.csv"
    path.write_text("date,program_code,form,amount,currency\n2020-04-05,K7-P1,cash,9,TWD\n")
    importing = Importing(Call(window, window.crew, window.workplace))
    importing.run(Terms((path,)))
    answer(asked(window, qtbot))
    qtbot.waitUntil(lambda: importing.dialog is not None)
    assert importing.dialog is not None
    importing.dialog.accept()
    assert (len(rows(desk_of(window), "contributions")), desk_of(window).history()[0].reason) == (3, FOUND)


def test_that_the_report_of_an_event_asks_and_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workplace is not None
    desk = window.workplace.project
    event = typed(
        desk, "events", program_code="K7-P1", title="Walk", date="2020-03-07", start_time="9:00", end_time="11:00"
    )
    dialog = EventReportDialog(window.workplace, event, window)
    dialog.show()
    number = dialog.form.came.item(0, NUMBER)
    assert number is not None
    number.setText("group:4")
    dialog.form.do_button.click()
    why = asked(window, qtbot)
    with qtbot.waitSignal(dialog.accepted, timeout=10_000):
        answer(why)
    assert (desk.history()[0].reason, len(rows(desk, "volunteer_log"))) == (FOUND, 1)


def test_that_a_lock_stands_beside_closed_rows_and_periods(window: MainWindow) -> None:
    model = grid_of(window, "contributions").sheet_model
    marks = [model.headerData(at, Qt.Orientation.Vertical, Qt.ItemDataRole.DecorationRole) for at in range(3)]
    assert [mark is not None for mark in marks] == [True, False, False]
    told = model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert told.startswith("2020 is closed: summary 1 was signed")
    listed = window.periods.list
    locks = {listed.itemText(at): not listed.itemIcon(at).isNull() for at in range(listed.count())}
    assert (locks["2020"], locks["2021"], locks["2020-H1"]) == (True, False, False)


def test_that_moved_figures_are_told_and_lead_to_figure_and_entry(window: MainWindow, qtbot: QtBot) -> None:
    desk = desk_of(window)
    desk.change("contributions", rows(desk, "contributions")[0].id, {"amount": 5}, reason=FOUND)
    reckoned(window, qtbot)
    today = window.show_page("today")
    assert isinstance(today, TodayPanel)
    matter = today.matters[0]
    assert (matter.kind, "signed figures have moved" in matter.text) == ("moved", True)
    today.form.list.itemActivated.emit(today.form.list.item(0))
    panel = window.page()
    assert isinstance(panel, SummaryPanel)
    assert panel.form.tabs.currentIndex() == SIGNED_TAB
    found = [panel.form.moved.item(at).text().split("\n") for at in range(panel.form.moved.count())]
    total = next(lines for lines in found if lines[0] == "Total contribution")
    entry = desk.history()[0]
    assert total[1:] == ["1,000.00 → 5.00", f"Entry {entry.seq}, {entry.author}: {FOUND}"]
    panel.form.moved.setCurrentRow(0)
    panel.form.entry_button.click()
    journal = window.page()
    assert isinstance(journal, JournalPanel)
    assert journal.entry() == entry


def test_that_a_period_is_reopened_with_a_reason_and_the_lock_goes(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.show_page("summary")
    assert isinstance(panel, SummaryPanel)
    panel.form.reopen_button.click()
    dialog = next(one for one in window.findChildren(ReopenDialog) if one.isVisible())
    dialog.form.reason.setText(FOUND)
    dialog.form.do_button.click()
    assert desk_of(window).history()[0].title == "Reopen 2020"
    assert not panel.form.reopen_button.isEnabled()
    assert FOUND in panel.form.reopen_button.toolTip()
    reckoned(window, qtbot)
    assert window.periods.list.itemIcon(window.periods.list.currentIndex()).isNull()
    view = back(window, qtbot)
    go(view, 0, "amount")
    keys("5", ENTER)
    assert shown(view, 0, "amount") == "5.00"


def test_that_turning_back_without_a_reason_says_what_is_missing(window: MainWindow) -> None:
    desk = desk_of(window)
    desk.change("contributions", rows(desk, "contributions")[0].id, {"amount": 5}, reason=FOUND)
    with pytest.raises(PeriodClosed):
        desk.turn_back(desk.history()[0].seq)
