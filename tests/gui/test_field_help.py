"""F1 tells what the field in use means, and Esc goes back to it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableWidget, QWhatsThis

from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.meanings import meaning_of
from impact_desk.domain.sheets import BY_NAME
from impact_desk.gui.field_edit import FieldEdit
from impact_desk.gui.field_help import Topic, head_columns, topic_of
from impact_desk.gui.finding import commands
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.evidence_settings import EvidenceSettings
from impact_desk.gui.panels.row_dialog import RowDialog

from .hands import ESCAPE, go, grid_of

F1 = Qt.Key.Key_F1


def _press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget() or window, key)
    QApplication.processEvents()


def _told(window: MainWindow) -> str:
    return window.help.form.words.toPlainText()


def test_that_f1_tells_of_the_cell_and_esc_returns_to_it(open_window: MainWindow) -> None:
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


def test_that_f1_in_the_help_closes_it(open_window: MainWindow) -> None:
    grid = grid_of(open_window, "contributions")
    go(grid, 0, "amount")
    _press(open_window, F1)
    _press(open_window, F1)
    assert not open_window.help.isVisible()
    assert grid.hasFocus()


def test_that_the_help_follows_the_columns(open_window: MainWindow) -> None:
    grid = grid_of(open_window, "contributions")
    go(grid, 0, "form")
    _press(open_window, F1)
    _press(open_window, ESCAPE)
    go(grid, 0, "in_kind_nature")
    assert open_window.help.topic == Topic("contributions", "in_kind_nature")
    assert "lower of book and fair value" in _told(open_window)


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


def test_that_headers_and_cells_carry_what_a_column_means(open_window: MainWindow) -> None:
    model = grid_of(open_window, "contributions").sheet_model
    at = model.column_of("amount")
    tip = model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "never retail" in tip
    assert "Example: 250000" in tip
    assert "Used in LBG" in model.data(model.index(0, at), Qt.ItemDataRole.WhatsThisRole)


def test_that_a_field_that_is_not_refused_is_described_by_its_meaning(open_window: MainWindow) -> None:
    page = open_window.show_page("facility")
    assert page is not None
    field = next(one for one in page.findChildren(FieldEdit) if one.objectName() == "headcount")
    assert field.editor.accessibleDescription() == "Employees at the site."
    field.refuse("No number.")
    assert field.editor.accessibleDescription() == "No number."


def test_that_dialogs_know_the_fields_they_ask_for(open_window: MainWindow) -> None:
    assert open_window.workplace is not None
    dialog = RowDialog(open_window.workplace, "leverage", open_window)
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


def test_that_a_control_of_a_page_tells_of_the_field_that_it_stands_for(open_window: MainWindow) -> None:
    page = open_window.show_page("evaluations")
    assert page is not None
    claim = page.findChild(QLineEdit, "claim")
    assert topic_of(claim) == Topic("evaluations", "claim")


def test_that_a_control_that_asks_for_no_field_tells_of_itself(open_window: MainWindow) -> None:
    page = open_window.show_page("contributions")
    assert page is not None
    topic = topic_of(page.findChild(QLineEdit, "filter"))
    assert topic == Topic(title="Filter rows", text="Shows only rows in which every word occurs.")


def test_that_a_table_of_a_dialog_tells_of_the_column_in_use(open_window: MainWindow) -> None:
    table = QTableWidget(1, 0, open_window.form.workspace)
    head_columns(table, "outputs", ("indicator", "assessed"))
    table.setCurrentCell(0, 1)
    assert topic_of(table) == Topic("outputs", "assessed")
    tip = table.model().headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "never scaled up" in tip


def test_that_the_palette_offers_the_help(open_window: MainWindow) -> None:
    found = commands(open_window.form.menu_bar, "help field")
    assert [one.what for one in found][:1] == ["Help on the field"]


def test_that_a_dialog_describes_its_fields_once_the_focus_comes(open_window: MainWindow) -> None:
    assert open_window.workplace is not None
    dialog = EvidenceSettings(open_window.workplace, open_window)
    dialog.open()
    dialog.activateWindow()
    dialog.form.limit.setFocus()
    QApplication.processEvents()
    assert dialog.form.side.accessibleDescription() == meaning_of("settings", "image_side").text
    dialog.reject()
