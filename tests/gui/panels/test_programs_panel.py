"""A program in parts: its goals, why it should work, what it costs, its risks on a board, and the next year."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.hands import grid_of, grid_panel, rows, type_row

from impact_desk.desk.project_desk import Desk
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.programs_panel import ProgramsPanel
from impact_desk.gui.risk_board import RiskBoard


def programs(window: MainWindow) -> ProgramsPanel:
    panel = window.show_page("programs")
    assert isinstance(panel, ProgramsPanel)
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    return panel


def test_that_targets_turn_from_main_to_further_with_the_keyboard(open_window: MainWindow, desk: Desk) -> None:
    panel = programs(open_window)
    panel.form.parts.setCurrentWidget(panel.goals)
    QTest.keyClick(panel.goals.squares[4], Qt.Key.Key_Space)
    for target, times in (("4.4", 1), ("4.7", 2)):
        for _ in range(times):
            QTest.keyClick(panel.goals.targets[target], Qt.Key.Key_Space)
    first = rows(desk, "programs")[0]
    assert (first.sdg_targets, first.secondary_sdg_targets) == (("4.4",), ("4.7",))
    assert "main goal" in panel.goals.squares[4].accessibleName()


def test_that_a_context_tag_is_ticked_and_taken_away(open_window: MainWindow, desk: Desk) -> None:
    panel = programs(open_window)
    for _ in range(2):
        panel.goals.tags["413-1"].click()
        panel.goals.tags["TC-SC-330a.1"].click()
    last = rows(desk, "programs")[0]
    assert (last.gri_tags, last.sasb_tags) == ((), ())
    panel.goals.tags["413-1"].click()
    assert rows(desk, "programs")[0].gri_tags == ("413-1",)


def test_that_the_theory_of_change_belongs_to_the_program_chosen(open_window: MainWindow, desk: Desk) -> None:
    panel = programs(open_window)
    panel.form.parts.setCurrentWidget(panel.theory)
    type_row(panel.theory.view, {"step": "need", "description": "Dirty river"})
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    assert panel.theory.model.record_count() == 0
    step = rows(desk, "theory_of_change")[0]
    assert step.program_code == rows(desk, "programs")[0].id
    assert panel.go_to("theory_of_change", step.id, "description")
    assert panel.view.currentIndex().row() == 0


def test_that_the_budget_stands_beside_what_was_given(open_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    panel, first = programs(open_window), rows(desk, "programs")[0]
    desk.set_field("programs", first.id, "budget", desk.parse("programs", "budget", "1000"))
    gift = {"date": "2020-02-01", "program_code": "K7-P1", "form": "cash", "amount": "250", "currency": "TWD"}
    desk.add("contributions", {name: desk.parse("contributions", name, text) for name, text in gift.items()})
    assert open_window.workplace is not None
    open_window.workplace.choose_period(desk.periods()[0])
    panel.form.parts.setCurrentWidget(panel.budget)
    qtbot.waitUntil(lambda: panel.budget.tiles["share"].value == "25 %", timeout=10_000)
    assert panel.budget.tiles["left"].value == "750.00"


def test_that_a_program_is_carried_on_and_undone_in_one_step(open_window: MainWindow, desk: Desk) -> None:
    panel = programs(open_window)
    panel.form.carry_button.click()
    assert [one.program_code for one in rows(desk, "programs")] == ["K7-P1", "K7-P2", "K7-P1-2021"]
    assert panel.record_form.fields["program_code"].text() == "K7-P1-2021"
    desk.undo()
    assert len(rows(desk, "programs")) == 2


def test_that_arrow_keys_and_the_mouse_move_a_risk_on_the_board(open_window: MainWindow, desk: Desk) -> None:
    type_row(
        grid_of(open_window, "risks"),
        {"program_code": "K7-P1", "kind": "risk", "description": "Typhoon"},
    )
    panel = grid_panel(open_window, "risks")
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    companion = panel.companion
    assert isinstance(companion, RiskBoard)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right):
        QTest.keyClick(companion.board, key)
    assert (rows(desk, "risks")[0].likelihood, rows(desk, "risks")[0].severity) == (4, 4)
    start = next(iter(companion.board.places().values())).toPoint()
    QTest.mousePress(companion.board, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseRelease(companion.board, Qt.MouseButton.LeftButton, pos=companion.board.room((1, 1)).center().toPoint())
    assert (rows(desk, "risks")[0].likelihood, rows(desk, "risks")[0].severity) == (1, 1)
