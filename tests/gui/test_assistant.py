"""A strange export goes in by the assistant, and the file stays what it was."""

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from impact_desk.desk.project_desk import Desk
from impact_desk.desk.text_files import Detected
from impact_desk.gui.assisting import Assisting
from impact_desk.gui.call import Call
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.assistant_dialog import AssistantDialog

EXPORT = """HR export,,,,
Badge no,Name,Service date,Service hours,Company time
E1,Wang,2020-03-05,2:30,yes
E2,Chen,2020-03-05,two,no
E3,Lin,2020-03-06,two,no
"""


def type_into(table: QTableWidget, column: int, text: str) -> None:
    """Type into a cell of the first row."""
    table.model().setData(table.model().index(0, column), text)


@pytest.fixture
def dialog(window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path) -> AssistantDialog:
    (tmp_path / "hr.csv").write_text(EXPORT, encoding="utf-8")
    window.show_project(desk)
    errand = Assisting(Call(window, window.crew, window.workplace, [tmp_path / "hr.csv"]))
    errand.begin()
    qtbot.waitUntil(lambda: errand.dialog is not None)
    assert errand.dialog is not None
    return errand.dialog


def test_that_what_is_missing_is_said_until_a_value_for_all_rows_is_typed(
    dialog: AssistantDialog, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "Program" in dialog.form.note.text())
    assert not dialog.form.take_button.isEnabled()
    assert dialog.form.constants.model().index(0, 0).data() == "Program *"
    type_into(dialog.form.constants, 1, "K7-P1")
    qtbot.waitUntil(lambda: dialog.form.piles.tabText(2) == "Refused (2)")
    assert dialog.form.sum.text() == "3 rows = 1 accepted + 2 refused + 0 already there"


def test_that_mending_one_cell_mends_its_like_and_the_import_is_one_step(
    dialog: AssistantDialog, desk: Desk, qtbot: QtBot
) -> None:
    type_into(dialog.form.constants, 1, "K7-P1")
    qtbot.waitUntil(lambda: dialog.form.refused.rowCount() == 2)
    type_into(dialog.form.refused, 2, "2")
    qtbot.waitUntil(dialog.form.take_button.isEnabled)
    dialog.take()
    qtbot.waitUntil(lambda: len(desk.records("volunteer_log")) == 3)
    assert [one.hours.seconds for one in cast("Any", desk.records("volunteer_log"))] == [9000, 7200, 7200]
    assert [one.title for one in desk.history(2)] == ["Import hr.csv", "Learn how to read hr"]
    desk.undo()
    assert desk.records("volunteer_log") == ()


def test_that_blanks_repeat_the_cell_above_where_that_is_ticked(dialog: AssistantDialog) -> None:
    cells: list[Any] = [dialog.form.columns.item(row, 0) for row in range(5)]
    dates = [one.text() for one in cells].index("Service date")
    box: Any = dialog.form.columns.item(dates, 2)
    box.setCheckState(Qt.CheckState.Checked)
    assert dialog.strange.column_map.repeated == {"date"}
    assert dialog.form.sum.text() == "Looking at the rows …"


def test_that_a_field_dragged_to_another_column_leaves_the_first(dialog: AssistantDialog) -> None:
    dialog.choose_column("servicehours", "activity")
    assert dialog.strange.column_map.columns["servicehours"] == "activity"
    dialog.choose_column("name", "activity")
    assert "servicehours" not in dialog.strange.column_map.columns


def test_that_encoding_and_delimiter_are_shown_and_the_file_is_read_again_as_chosen(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "hr.csv").write_bytes("工號:姓名:日期\nE1:王小明:2020-03-05\n".encode("cp950"))
    window.show_project(desk)
    errand = Assisting(Call(window, window.crew, window.workplace, [tmp_path / "hr.csv"]))
    errand.begin()
    qtbot.waitUntil(lambda: errand.dialog is not None)
    dialog = cast("AssistantDialog", errand.dialog)
    assert dialog.form.encoding.currentText() == "Big5 (CP950)"
    assert "single column" in dialog.form.detected.text()
    dialog.read_as(Detected("cp950", ":"))
    qtbot.waitUntil(lambda: dialog.strange.headers == ("工號", "姓名", "日期"))
    assert "as you chose" in dialog.form.detected.text()
    dialog.read_as(Detected("utf-8", ":"))
    qtbot.waitUntil(lambda: "encoding" in dialog.form.note.text())
    assert dialog.form.encoding.currentData() == "cp950"


def test_that_a_workbook_of_no_known_sheet_leads_to_the_assistant(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "odd.csv").write_text("A,B\n1,2\n", encoding="utf-8")
    window.show_project(desk)
    window.open_paths([tmp_path / "odd.csv"])
    qtbot.waitUntil(lambda: bool(window.findChildren(AssistantDialog)))
