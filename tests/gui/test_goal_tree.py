"""The tree of objectives: what it shows, typing, moving by keys and by drag, filters, and the way to rows."""

from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from impact_desk.desk.project_desk import Desk
from impact_desk.domain.period import Period
from impact_desk.gui.goal_board import GoalBoard
from impact_desk.gui.goal_columns import COLUMNS
from impact_desk.gui.panels.check_in_dialog import CheckInDialog
from impact_desk.gui.panels.objectives_panel import TABLES, ObjectivesPanel
from impact_desk.gui.workplace import Notice, Workplace

OUTLINE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def add(desk: Desk, sheet: str, **texts: str) -> UUID:
    return desk.add(sheet, {name: desk.parse(sheet, name, text) for name, text in texts.items()})


@pytest.fixture
def goals(desk: Desk) -> dict[str, UUID]:
    """Two objectives with a key result each; the second is aspirational and fed by the volunteer log."""
    made = {
        "O1": add(desk, "objectives", objective_code="O1", year="2020", title="River", group_objective="G-1 Water"),
        "O2": add(desk, "objectives", objective_code="O2", year="2020", title="Reading", kind="aspirational"),
    }
    desk.set_field("objectives", made["O2"], "program_code", desk.records("programs")[0].id)
    measured = {"measure": "milestone", "target": "10"}
    made["K1"] = add(desk, "key_results", kr_code="K1", objective_code="O1", title="Tonnes", weight="40", **measured)
    made["K2"] = add(desk, "key_results", kr_code="K2", objective_code="O1", title="Oxygen", weight="50", **measured)
    made["K3"] = add(
        desk, "key_results", kr_code="K3", objective_code="O2", title="Hours", source="volunteer_hours", **measured
    )
    add(desk, "check_ins", kr_code="K1", date="2020-05-01", value="8")
    return made


@pytest.fixture
def page(goals: dict[str, UUID], workplace: Workplace, qtbot: QtBot) -> ObjectivesPanel:
    workplace.choose_period(Period(2020))
    page = ObjectivesPanel(workplace)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    with qtbot.waitSignal(workplace.reckoned, timeout=10_000):
        workplace.reckon_soon()
    page.board.tree.setFocus()
    assert page.board.tree.go_to(goals["O1"])
    return page


@pytest.fixture
def board(page: ObjectivesPanel) -> GoalBoard:
    return page.board


def says(board: GoalBoard, key: object, column: str) -> str:
    return str(board.model.index_of(key, [one.name for one in COLUMNS].index(column)).data() or "")


def titles(board: GoalBoard) -> list[str]:
    return [str(board.model.index_of(key).data()) for key in board.model.shown_keys()]


def test_that_both_scores_coverage_weight_and_part_stand_side_by_side(
    board: GoalBoard, goals: dict[str, UUID], desk: Desk, workplace: Workplace, qtbot: QtBot
) -> None:
    add(desk, "target_revisions", kr_code="K1", date="2020-06-01", target="16", reason="Typhoon")
    with qtbot.waitSignal(workplace.reckoned, timeout=10_000):
        pass
    columns = ("score", "original", "branch", "coverage", "weight", "part", "kind")
    assert [says(board, goals["O1"], one) for one in columns] == [
        "0.50", "0.80", "0.50", "1 of 2", "1", "50 %", "Committed"
    ]  # fmt: skip
    assert says(board, goals["K1"], "target") == "16 (first 10)"
    assert says(board, goals["K3"], "source") == "Volunteer hours · K7-P1"
    board.tree.go_to(goals["K1"])
    assert "40 + 50 = 90. They do not add up to 100" in board.form.words.text()


def test_that_an_objective_goes_under_the_one_above_by_keys_as_one_step(
    board: GoalBoard, goals: dict[str, UUID], desk: Desk
) -> None:
    board.tree.go_to(goals["O2"])
    QTest.keyClick(board.tree, Qt.Key.Key_Right, OUTLINE)
    assert cast("Any", desk.record("objectives", goals["O2"])).parent == goals["O1"]
    assert board.tree.current() is board.model.node(board.model.index_of(goals["O2"]))
    desk.undo()
    assert cast("Any", desk.record("objectives", goals["O2"])).parent is None
    assert board.model.index_of(goals["O2"]).parent() == QModelIndex()


def test_that_a_circle_is_refused_in_one_sentence(
    board: GoalBoard, goals: dict[str, UUID], desk: Desk, workplace: Workplace
) -> None:
    desk.set_field("objectives", goals["O2"], "parent", goals["O1"])
    heard: list[Notice] = []
    workplace.noticed.connect(heard.append)
    board.tree.go_to(goals["O1"])
    QTest.keyClick(board.tree, Qt.Key.Key_X, CONTROL)
    board.tree.go_to(goals["O2"])
    QTest.keyClick(board.tree, Qt.Key.Key_V, CONTROL)
    assert heard[-1].text.startswith("O1 cannot serve O2, because O2 serves O1 already.")
    assert cast("Any", desk.record("objectives", goals["O1"])).parent is None


def test_that_dropping_a_row_on_another_moves_it(board: GoalBoard, goals: dict[str, UUID], desk: Desk) -> None:
    model = board.model
    dragged = model.mimeData([model.index_of(goals["K3"])])
    model.dropMimeData(dragged, Qt.DropAction.MoveAction, -1, -1, model.index_of(goals["K1"]))
    QApplication.processEvents()
    assert cast("Any", desk.record("key_results", goals["K3"])).objective_code == goals["O1"]


def test_that_title_and_weight_are_typed_in_the_tree_and_a_refusal_keeps_the_text(
    board: GoalBoard, goals: dict[str, UUID], desk: Desk
) -> None:
    QTest.keyClick(board.tree, Qt.Key.Key_Return)
    editor = board.tree.findChild(QLineEdit)
    assert editor is not None
    editor.setText("River 淨溪")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert cast("Any", desk.record("objectives", goals["O1"])).title == "River 淨溪"
    weight = board.model.index_of(goals["K1"], [one.name for one in COLUMNS].index("weight"))
    assert board.model.type(weight, "heavy") is not None
    assert weight.data() == "heavy"
    board.model.type(weight, "50")
    assert cast("Any", desk.record("key_results", goals["K1"])).weight == 50


def test_that_one_kind_is_shown_alone_and_rows_keep_what_was_open(board: GoalBoard, goals: dict[str, UUID]) -> None:
    board.tree.collapse(board.model.index_of(goals["O1"]))
    board.form.kind.setCurrentIndex(board.form.kind.findData("aspirational"))
    assert titles(board) == ["O2  Reading", "K3  Hours"]
    board.form.kind.setCurrentIndex(0)
    assert len(titles(board)) == 5
    assert not board.tree.isExpanded(board.model.index_of(goals["O1"]))
    assert board.tree.isExpanded(board.model.index_of(goals["O2"]))


def test_that_objectives_stand_under_those_of_the_group_and_are_moved_there(
    board: GoalBoard, goals: dict[str, UUID], desk: Desk
) -> None:
    board.form.arrange.setCurrentIndex(1)
    assert titles(board)[0] == "G-1 Water"
    assert titles(board)[-3:] == ["No objective of the group is named", "O2  Reading", "K3  Hours"]
    board.move_goal(goals["O2"], board.model.shown_keys()[0])
    assert cast("Any", desk.record("objectives", goals["O2"])).group_objective == "G-1 Water"
    assert says(board, board.model.shown_keys()[0], "coverage") == "2 of 3"


def test_that_a_key_result_fed_by_records_leads_to_its_rows(
    board: GoalBoard, goals: dict[str, UUID], desk: Desk, workplace: Workplace, qtbot: QtBot
) -> None:
    shift = {"volunteer_id": "M1", "hours": "2", "paid_time": "yes"}
    row = add(desk, "volunteer_log", date="2020-03-05", program_code="K7-P1", **shift)
    with qtbot.waitSignal(workplace.reckoned, timeout=10_000):
        pass
    board.tree.go_to(goals["K3"])
    with qtbot.waitSignal(board.tree.asked_to_follow) as asked:
        board.form.follow_button.click()
    assert asked.args == ["okr.K3.value"]
    assert workplace.result is not None
    assert workplace.result.figures is not None
    assert ("volunteer_log", row) in workplace.result.figures["okr.K3.value"].rows()


def test_that_a_check_in_from_the_tree_is_of_the_row_in_use(page: ObjectivesPanel, goals: dict[str, UUID]) -> None:
    page.board.tree.go_to(goals["K2"])
    page.check_in()
    (dialog,) = page.findChildren(CheckInDialog)
    assert dialog.form.title.text() == "K2  Oxygen"
    dialog.reject()


def test_that_a_cell_that_the_tree_lacks_is_shown_in_the_tables(
    page: ObjectivesPanel, goals: dict[str, UUID], desk: Desk, workplace: Workplace
) -> None:
    assert page.go_to("key_results", goals["K2"], "target")
    assert page.form.ways.currentIndex() == TABLES
    other = add(desk, "objectives", objective_code="P1", year="2019", title="Before")
    page.form.way.setCurrentIndex(0)
    assert page.go_to("objectives", other, "title")
    assert workplace.period == Period(2019)


def test_that_a_screen_reader_hears_what_a_row_is_and_its_score(board: GoalBoard, goals: dict[str, UUID]) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert board.model.index_of(goals["O1"]).data(spoken) == "Objective: O1  River, 0.80"
    assert board.model.index_of(goals["K2"]).data(spoken) == "Key result: K2  Oxygen, no score"
    assert board.tree.accessibleName() == "Objectives and their key results"
