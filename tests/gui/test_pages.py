"""Pages beyond their grids: scores, periods, problems, tabs, the smaller errands."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot
from tests.gui.hands import ENTER, cell, go, grid_of, keys, on_disk, rows, shown, type_row

from impact_desk.desk.project_desk import Desk
from impact_desk.gui.call import Call
from impact_desk.gui.cells import CellRole
from impact_desk.gui.errands import Errands
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.objectives_panel import ObjectivesPanel
from impact_desk.gui.panels.tabbed_panel import TabbedPanel
from impact_desk.gui.sheet_view import SheetView

SHIFT = {"date": "2020-03-05", "program_code": "K7-P1", "volunteer_id": "M1", "hours": "2.5", "paid_time": "yes"}


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the figures follow."""
    assert window.workplace is not None
    with qtbot.waitSignal(window.workplace.reckoned, timeout=10_000):
        window.workplace.reckon_soon()


def add(desk: Desk, sheet: str, **texts: str) -> None:
    desk.add(sheet, {name: desk.parse(sheet, name, text) for name, text in texts.items()})


def objectives(window: MainWindow, desk: Desk, qtbot: QtBot) -> ObjectivesPanel:
    """A page with one objective and one key result, neither checked in."""
    add(desk, "objectives", objective_code="O1", year="2020", title="Cleaner river")
    texts = {"kr_code": "KR1", "objective_code": "O1", "title": "Reaches", "measure": "increase"}
    add(desk, "key_results", **texts, baseline="0", target="10")
    settle(window, qtbot)
    panel = window.show_page("objectives")
    assert isinstance(panel, ObjectivesPanel)
    return panel


def test_that_a_score_follows_a_check_in(open_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    panel = objectives(open_window, desk, qtbot)
    assert shown(panel.form.objectives, 0, "score") == ""
    type_row(panel.form.check_ins, {"date": "2020-05-01", "value": "8"})
    settle(open_window, qtbot)
    assert shown(panel.form.objectives, 0, "score") == "0.80"
    assert shown(panel.form.key_results, 0, "okr_value") == "8"
    assert not cell(panel.form.objectives, 0, "score").data(CellRole.GOOD)


def test_that_a_committed_objective_is_green_at_its_target_only(
    open_window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    panel = objectives(open_window, desk, qtbot)
    add(desk, "check_ins", kr_code="KR1", date="2020-05-01", value="10")
    settle(open_window, qtbot)
    assert cell(panel.form.objectives, 0, "score").data(CellRole.GOOD)
    assert cell(panel.form.key_results, 0, "score").data(CellRole.GOOD)


def test_that_a_check_in_belongs_to_the_key_result_chosen(open_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    panel = objectives(open_window, desk, qtbot)
    type_row(panel.form.check_ins, {"date": "2020-05-01", "value": "8"})
    (check_in,) = rows(desk, "check_ins")
    assert check_in.kr_code == rows(desk, "key_results")[0].id


def test_that_nothing_is_offered_below_an_objective_that_is_not_chosen(open_window: MainWindow) -> None:
    panel = open_window.show_page("objectives")
    assert isinstance(panel, ObjectivesPanel)
    assert not panel.key_results.is_addable
    assert panel.form.add_key_result.toolTip() == "Choose an objective first."


def test_that_a_contribution_begins_in_the_facility_s_currency(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "contributions")
    type_row(view, {"date": "2020-03-05"})
    assert desk.drafts("contributions")[0].typed["currency"] == "TWD"


def test_that_amounts_are_shown_with_the_decimals_of_their_currency(open_window: MainWindow, desk: Desk) -> None:
    for currency in ("TWD", "JPY"):
        add(
            desk,
            "contributions",
            date="2020-03-05",
            program_code="K7-P1",
            form="cash",
            amount="1200",
            currency=currency,
        )
    view = grid_of(open_window, "contributions")
    assert [shown(view, row, "amount") for row in (0, 1)] == ["1,200.00", "1,200"]


def test_that_a_period_keeps_its_own_rows(open_window: MainWindow, desk: Desk) -> None:
    for day in ("2019-12-31", "2020-01-01"):
        add(desk, "volunteer_log", **{**SHIFT, "date": day})
    panel = open_window.show_page("volunteer_log")
    assert isinstance(panel, TabbedPanel)
    panel.form.period_only.click()
    assert [str(getattr(one, "date")) for one in panel.tabs[0].model.shown_records()] == ["2020-01-01"]  # noqa: B009


def test_that_a_filter_that_hides_all_offers_to_show_all(open_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    add(desk, "volunteer_log", **SHIFT)
    panel = open_window.show_page("volunteer_log")
    assert isinstance(panel, TabbedPanel)
    tab = panel.tabs[0]
    with qtbot.waitSignal(tab.model.arranged, timeout=5_000):
        panel.form.filter.setText("nobody")
    assert tab.model.record_count() == 0
    tab.note.asked.emit()
    assert tab.model.record_count() == 1


def test_that_a_questionable_cell_says_why(open_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    add(desk, "volunteer_log", **{**SHIFT, "hours": "20"})
    add(desk, "volunteer_log", **{**SHIFT, "hours": "20"})
    view = grid_of(open_window, "volunteer_log")
    settle(open_window, qtbot)
    tips = {str(cell(view, row, "hours").data(Qt.ItemDataRole.ToolTipRole) or "") for row in (0, 1)}
    assert any("40 hours" in tip for tip in tips)


def test_that_volunteers_have_a_tab_beside_their_log(open_window: MainWindow, desk: Desk) -> None:
    panel = open_window.show_page("volunteer_log")
    assert isinstance(panel, TabbedPanel)
    panel.form.tabs.setCurrentIndex(1)
    type_row(panel.tabs[1].view, {"volunteer_id": "M1"})
    assert [one.volunteer_id for one in rows(desk, "volunteers")] == ["M1"]


def test_that_a_refusal_speaks_the_language_of_the_window(open_window: MainWindow, qtbot: QtBot) -> None:
    view: SheetView = grid_of(open_window, "volunteer_log")
    type_row(view, SHIFT)
    actions = open_window.form.language_menu.actions()
    next(one for one in actions if "中文" in one.text()).trigger()
    QApplication.processEvents()
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow, timeout=5_000)
    go(view, 0, "hours")
    keys("25", ENTER)
    text = view.delegate.bubble.text
    next(one for one in actions if one.text() == "English").trigger()
    assert "不在 0 到 24 小時之間" in text


def test_that_a_copy_of_the_project_is_written(
    open_window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    errands = Errands(Call(open_window, open_window.crew, open_window.workplace))
    errands._copy(tmp_path / "copy.impact")  # noqa: SLF001 - what the file dialog would call
    qtbot.waitUntil(lambda: "copy.impact" in open_window.notices.text, timeout=10_000)
    assert rows(on_disk(tmp_path / "copy.impact"), "programs") == rows(desk, "programs")


def test_that_the_journal_notes_the_name_that_was_set(open_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    open_window.form.author_action.trigger()
    dialog = next(one for one in open_window.findChildren(QDialog) if one.isVisible())
    line = dialog.findChild(QLineEdit, "name")
    assert isinstance(line, QLineEdit)
    line.setText("Chen Yi-chun")
    dialog.accept()
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow, timeout=5_000)
    go(grid_of(open_window, "programs"), 0, "owner")
    keys("Hsu", ENTER)
    assert on_disk(desk.path).history(1)[0].author == "Chen Yi-chun"


@pytest.mark.parametrize("errand", ["shortcuts_action", "about_action"])
def test_that_help_is_shown_without_stopping_the_window(open_window: MainWindow, errand: str) -> None:
    getattr(open_window.form, errand).trigger()
    dialog = next(one for one in open_window.findChildren(QDialog) if one.isVisible())
    assert dialog.windowTitle()
    dialog.reject()
