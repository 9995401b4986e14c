"""F1 tells what the field in use means, and Esc goes back to it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QTableWidget, QWhatsThis
from pytestqt.qtbot import QtBot

from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.meanings import meaning_of
from impact_desk.domain.sheets import BY_NAME
from impact_desk.gui.columns import fields
from impact_desk.gui.field_edit import FieldEdit
from impact_desk.gui.field_help import Topic, head_columns, topic_of
from impact_desk.gui.finding import commands
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.evidence_settings import EvidenceSettings
from impact_desk.gui.panels.row_dialog import RowDialog
from impact_desk.gui.sheet_model import SheetModel
from impact_desk.gui.what_if_pane import WhatIfPane
from impact_desk.gui.workplace import Workplace

from .hands import ESCAPE, go, grid_of

F1 = Qt.Key.Key_F1


def _edit(qtbot: QtBot, sheet: str, field: str) -> FieldEdit:
    made = FieldEdit()
    qtbot.addWidget(made)
    made.bind(sheet, BY_NAME[sheet].field(field), None)
    return made


def _press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget() or window, key)
    QApplication.processEvents()


def _told(window: MainWindow) -> str:
    return window.help.form.words.toPlainText()


def test_that_f1_tells_of_the_cell_and_esc_returns_to_it(open_window: MainWindow) -> None:
    assert [one.what for one in commands(open_window.form.menu_bar, "help field")] == ["Help on the field"]
    grid = grid_of(open_window, "contributions")
    go(grid, 0, "form")
    _press(open_window, F1)
    assert open_window.help.isVisible()
    assert "LBG asks how the company gives." in _told(open_window)
    assert "In-kind\nProducts, services, equipment or premises, at cost." in _told(open_window)
    assert open_window.help.form.words.hasFocus()
    _press(open_window, ESCAPE)
    assert grid.hasFocus()
    assert open_window.help.isVisible()


def test_that_the_help_follows_the_columns_until_f1_closes_it(open_window: MainWindow) -> None:
    grid = grid_of(open_window, "contributions")
    go(grid, 0, "form")
    _press(open_window, F1)
    _press(open_window, ESCAPE)
    go(grid, 0, "in_kind_nature")
    assert open_window.help.topic == Topic("contributions", "in_kind_nature")
    told = _told(open_window)
    _press(open_window, F1)
    _press(open_window, F1)
    assert not open_window.help.isVisible()
    assert grid.hasFocus()
    assert "lower of book and fair value" in told


def test_that_the_help_follows_the_fields_of_a_form(open_window: MainWindow) -> None:
    page = open_window.show_page("facility")
    assert page is not None
    open_window.help.call()
    field = next(one for one in page.findChildren(FieldEdit) if one.objectName() == "hourly_cost")
    field.editor.setFocus()
    QApplication.processEvents()
    assert open_window.help.topic == Topic("facility", "hourly_cost")
    assert "Values the paid hours of the volunteer log" in _told(open_window)


def test_that_who_types_in_a_cell_goes_on_typing(open_window: MainWindow) -> None:
    grid = grid_of(open_window, "contributions")
    go(grid, 0, "amount")
    grid.edit(grid.currentIndex())
    editor = open_window.focusWidget()
    assert isinstance(editor, QLineEdit)
    _press(open_window, F1)
    assert "What it cost the company" in _told(open_window)
    assert open_window.focusWidget() is editor


def test_that_the_help_speaks_the_language_of_the_window(open_window: MainWindow) -> None:
    go(grid_of(open_window, "contributions"), 0, "form")
    _press(open_window, F1)
    english, chinese = open_window.form.language_menu.actions()
    chinese.trigger()
    QApplication.processEvents()
    told = _told(open_window)
    english.trigger()
    assert "投入形式" in told
    assert "現金" in told


def test_that_the_help_is_away_without_a_project_and_comes_back_with_one(open_window: MainWindow, desk: Desk) -> None:
    open_window.help.call()
    open_window.close_project()
    open_window.show_start()
    assert open_window.help.isHidden()
    open_window.show_project(open_project(desk.path))
    assert not open_window.help.isHidden()


def test_that_headers_and_cells_carry_what_a_column_means(workplace: Workplace) -> None:
    model = SheetModel(workplace, "contributions", fields("contributions"))
    at = model.column_of("amount")
    tip = model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "never retail" in tip
    assert "Example: 250000" in tip
    assert "Used in LBG" in model.data(model.index(0, at), Qt.ItemDataRole.WhatsThisRole)


def test_that_a_field_that_is_not_refused_is_described_by_its_meaning(qtbot: QtBot) -> None:
    field = _edit(qtbot, "facility", "headcount")
    assert field.editor.accessibleDescription() == "Employees at the site."
    field.refuse("No number.")
    assert field.editor.accessibleDescription() == "No number."


def test_that_each_word_of_a_list_says_what_it_means(qtbot: QtBot) -> None:
    field = _edit(qtbot, "contributions", "in_kind_nature")
    choices = field.editor
    assert isinstance(choices, QComboBox)
    at = choices.findText("Surplus")
    tip = choices.itemData(at, Qt.ItemDataRole.ToolTipRole)
    assert tip == "Left over: counts at the lower of book and fair value."


def test_that_dialogs_know_the_fields_they_ask_for(workplace: Workplace, qtbot: QtBot) -> None:
    dialog = RowDialog(workplace, "leverage")
    qtbot.addWidget(dialog)
    for field in BY_NAME["leverage"].fields:
        assert topic_of(dialog.lines[field.name]) == Topic("leverage", field.name)


def test_that_f1_in_a_dialog_shows_the_help_beside_the_field(open_window: MainWindow) -> None:
    assert open_window.workplace is not None
    dialog = RowDialog(open_window.workplace, "leverage", open_window)
    dialog.open()
    dialog.activateWindow()
    dialog.lines["source"].setFocus()
    QApplication.processEvents()
    QTest.keyClick(dialog.lines["source"], F1)
    shown = [one for one in QApplication.topLevelWidgets() if one.metaObject().className() == "QWhatsThat"]
    assert [one.isVisible() for one in shown] == [True]
    QWhatsThis.hideText()
    assert dialog.lines["source"].hasFocus()
    dialog.reject()


def test_that_controls_of_a_page_tell_of_the_field_that_they_stand_for_or_of_themselves(workplace: Workplace) -> None:
    pane = WhatIfPane(workplace)
    assert topic_of(pane.form.claim) == Topic("evaluations", "claim")
    words = "Shows assumptions that hardly move the result, too."
    assert topic_of(pane.form.all_box) == Topic(title="All assumptions", text=words)


def test_that_a_table_of_a_dialog_tells_of_the_column_in_use(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    table = QTableWidget(1, 0, dialog)
    head_columns(table, "outputs", ("indicator", "assessed"))
    table.setCurrentCell(0, 1)
    assert topic_of(table) == Topic("outputs", "assessed")
    tip = table.model().headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "never scaled up" in tip


def test_that_a_dialog_describes_its_fields_once_the_focus_comes(open_window: MainWindow) -> None:
    assert open_window.workplace is not None
    dialog = EvidenceSettings(open_window.workplace, open_window)
    dialog.open()
    dialog.activateWindow()
    dialog.form.limit.setFocus()
    QApplication.processEvents()
    assert dialog.form.side.accessibleDescription() == meaning_of("settings", "image_side").text
    dialog.reject()
