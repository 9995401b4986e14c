"""The window: doors, menus, what it says, what it remembers."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.hands import CONTROL, ENTER, cell, go, grid_of, keys, on_disk, rows, shown, type_row

from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.gui.faults import FaultDialog
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.pages import PAGES
from impact_desk.gui.panels.new_project_dialog import NewProjectDialog
from impact_desk.gui.panels.today_panel import TodayPanel
from impact_desk.gui.recent import recent_files
from impact_desk.gui.sheet_view import SheetView

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
)


def drop(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPoint(50, 50).toPointF()
    event = QDropEvent(place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(event)


def test_that_the_window_begins_with_doors_into_a_project(window: MainWindow) -> None:
    assert window.form.stack.currentWidget() is window.start
    assert window.start.form.new_button.isVisible()
    assert not window.form.undo_action.isEnabled()
    assert window.form.import_action.toolTip() == "No project is open."


def test_that_a_recent_project_opens_from_the_start_page(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    path = desk.path
    window.show_project(desk)
    window.form.close_action.trigger()
    assert recent_files() == (path.resolve(),)
    with qtbot.waitSignal(window.projects.opened, timeout=10_000):
        window.start.form.recent.itemActivated.emit(window.start.form.recent.item(0))
    assert window.workplace is not None
    assert window.workplace.desk.path == path


def test_that_a_dropped_project_opens(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    path = desk.path
    desk.close()
    with qtbot.waitSignal(window.projects.opened, timeout=10_000):
        drop(window, path)
    assert window.windowTitle().startswith("K7-2020.impact")


def test_that_a_file_of_another_sort_is_refused_in_words_and_left_as_it_is(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "notes.impact"
    path.write_text("no project")
    window.projects.open(path)
    qtbot.waitUntil(lambda: bool(window.findChildren(FaultDialog)), timeout=10_000)
    (dialog,) = window.findChildren(FaultDialog)
    assert "is not an Impact Desk file" in dialog.form.happened.text()
    assert path.read_text() == "no project"


def test_that_a_project_in_use_is_offered_for_reading(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.projects.open(desk.path)
    qtbot.waitUntil(lambda: bool(window.findChildren(FaultDialog)), timeout=10_000)
    (dialog,) = window.findChildren(FaultDialog)
    offer = next(one for one in dialog.findChildren(QAbstractButton) if "read-only" in one.text())
    with qtbot.waitSignal(window.projects.opened, timeout=10_000):
        offer.click()
    assert window.workplace is not None
    assert window.workplace.desk.read_only


def test_that_a_read_only_project_says_so_and_takes_no_keys(window: MainWindow, desk: Desk) -> None:
    window.show_project(open_project(desk.path, read_only=True))
    view = grid_of(window, "programs")
    go(view, 0, "name")
    keys("x")
    assert view.state() != QAbstractItemView.State.EditingState
    assert window.form.read_only_bar.isVisible()
    assert window.form.paste_action.toolTip() == "This project is open for reading only."
    assert rows(desk, "programs")[0].name == "River clean-up 淨溪"


def test_that_undo_and_redo_name_their_step(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "programs")
    go(view, 0, "name")
    keys("River watch", ENTER)
    assert open_window.form.undo_action.text() == "&Undo: Set Name"
    open_window.form.undo_action.trigger()
    assert shown(view, 0, "name") == "River clean-up 淨溪"
    assert open_window.form.redo_action.text() == "&Redo: Set Name"
    QTest.keyClick(open_window, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert rows(on_disk(desk.path), "programs")[0].name == "River watch"


def test_that_a_new_project_is_made_from_its_form(window: MainWindow, tmp_path: Path) -> None:
    window.form.new_action.trigger()
    (dialog,) = window.findChildren(NewProjectDialog)
    for field, text in (("facility_code", "T1"), ("facility_name", "Tainan"), ("country", "TW"), ("currency", "TWD")):
        dialog.fields[field].editor.setText(text)
    dialog.form.path.setText(str(tmp_path / "T1.impact"))
    dialog.form.create_button.click()
    assert "Hourly cost is missing" in dialog.fields["hourly_cost"].refusal
    dialog.fields["hourly_cost"].editor.setText("480.50")
    dialog.form.create_button.click()
    assert rows(on_disk(tmp_path / "T1.impact"), "facility")[0].facility_name == "Tainan"


def test_that_a_new_project_never_replaces_a_file(window: MainWindow, desk: Desk) -> None:
    dialog = NewProjectDialog(window.projects.begin, window)
    texts = {"facility_code": "T1", "facility_name": "T", "country": "TW", "currency": "TWD", "hourly_cost": "1"}
    for field, text in texts.items():
        dialog.fields[field].editor.setText(text)
    dialog.form.path.setText(str(desk.path))
    dialog.form.create_button.click()
    assert "exists already" in dialog.form.place_note.text()


def test_that_a_page_follows_another_hand_on_the_same_records(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "programs")
    desk.set_field("programs", rows(desk, "programs")[0].id, "name", "Changed elsewhere")
    assert shown(view, 0, "name") == "Changed elsewhere"


def test_that_figures_follow_what_is_typed(open_window: MainWindow, qtbot: QtBot) -> None:
    panel = open_window.show_page("volunteer_log")
    view = grid_of(open_window, "volunteer_log")
    shift = {"date": "2020-03-05", "program_code": "K7-P1", "volunteer_id": "M1", "hours": "2.5", "paid_time": "yes"}
    assert open_window.workplace is not None
    with qtbot.waitSignal(open_window.workplace.reckoned, timeout=10_000):
        type_row(view, shift)
    assert panel._strip.widgets[0].value == "2.50"  # type: ignore[union-attr]  # noqa: SLF001 - what the person sees


def test_that_the_period_chosen_is_the_one_that_figures_are_of(open_window: MainWindow, qtbot: QtBot) -> None:
    workplace, choice = open_window.workplace, open_window.periods.list
    assert workplace is not None
    assert [choice.itemText(at) for at in range(choice.count())] == ["2020", "2020-H1", "2020-H2"]
    with qtbot.waitSignal(workplace.reckoned, timeout=10_000):
        choice.activated.emit(1)
    assert workplace.result is not None
    assert str(workplace.result.period) == "2020-H1"


def test_that_today_leads_to_the_cell_that_an_unfinished_row_lacks(open_window: MainWindow, qtbot: QtBot) -> None:
    view = grid_of(open_window, "contributions")
    assert open_window.workplace is not None
    with qtbot.waitSignal(open_window.workplace.reckoned, timeout=10_000):
        type_row(view, {"date": "2020-03-05", "form": "cash"})
    today = open_window.show_page("today")
    assert isinstance(today, TodayPanel)
    today.form.list.itemActivated.emit(today.form.list.item(0))
    assert open_window.page() is open_window.show_page("contributions")
    assert view.currentIndex() == cell(view, 0, "program_code")


def test_that_the_window_remembers_its_page_and_size(open_window: MainWindow) -> None:
    open_window.show_page("risks")
    open_window.close()
    assert QSettings().value("page") == "risks"
    assert QSettings().value("window/geometry")


def test_that_closing_takes_what_stands_in_an_open_editor(open_window: MainWindow, desk: Desk) -> None:
    view = grid_of(open_window, "programs")
    go(view, 0, "owner")
    keys("Hsu")
    open_window.close()
    assert rows(on_disk(desk.path), "programs")[0].owner == "Hsu"


def test_that_the_language_changes_without_a_restart(open_window: MainWindow) -> None:
    view = grid_of(open_window, "programs")
    chinese = next(one for one in open_window.form.language_menu.actions() if "中文" in one.text())
    english = next(one for one in open_window.form.language_menu.actions() if one.text() == "English")
    chinese.trigger()
    QApplication.processEvents()
    assert view.sheet_model.headerData(0, Qt.Orientation.Horizontal) == "計畫代號"
    english.trigger()
    QApplication.processEvents()
    assert view.sheet_model.headerData(0, Qt.Orientation.Horizontal) == "Program code"


@pytest.mark.parametrize("page", [one.name for one in PAGES])
def test_that_every_control_of_a_page_has_a_name_for_screen_readers(open_window: MainWindow, page: str) -> None:
    panel = open_window.show_page(page)
    assert panel is not None
    QApplication.processEvents()
    assert nameless(panel) == []


def test_that_every_control_of_the_window_has_a_name_for_screen_readers(open_window: MainWindow) -> None:
    assert nameless(open_window) == []
    assert nameless(open_window.start) == []


def nameless(root: QWidget) -> list[str]:
    """Controls that tell a screen reader nothing: no name, no text, no label that belongs to them."""
    buddies = {label.buddy() for label in root.window().findChildren(QWidget) if hasattr(label, "buddy")}
    controls = [one for one in root.findChildren(QWidget) if isinstance(one, CONTROLS)]
    return [
        f"{type(one).__name__} {one.objectName()} in {type(one.parent()).__name__}"
        for one in controls
        if not one.isHidden() and not is_part(one) and one not in buddies and not named(one)
    ]


def named(control: QWidget) -> bool:
    """Does the control say what it is by itself?"""
    return bool(control.accessibleName() or getattr(control, "text", str)() or control.toolTip())


def is_part(widget: QWidget) -> bool:
    """Parts that Qt itself makes inside a control, which the control speaks for."""
    parent = widget.parent()
    if isinstance(parent, QWidget) and isinstance(parent.parent(), QComboBox):
        return True
    is_inner = isinstance(parent, QComboBox | QTabWidget | QAbstractItemView) or "qt_" in widget.objectName()
    return (
        is_inner
        or type(widget).__name__ in ("QHeaderView", "QTableCornerButton", "QComboBoxListView")
        or (type(parent).__name__ in ("QTabBar", "QMenuBar", "QToolBar", "QAbstractButton"))
    )


def test_that_every_act_of_the_menus_is_there_with_a_project_open(open_window: MainWindow) -> None:
    menus = open_window.form.menu_bar.findChildren(QMenu)
    acts = [one for menu in menus for one in menu.actions() if not one.isSeparator() and one.menu() is None]
    assert [one.text() for one in acts if not one.isVisible()] == []
    assert open_window.form.assistant_action in acts


def test_that_every_errand_of_a_menu_has_somebody_who_runs_it(open_window: MainWindow) -> None:
    heard = [one for one in vars(open_window.form).values() if isinstance(one, QAction) and one.isVisible()]
    deaf = [one.objectName() for one in heard if not one.receivers("2triggered(bool)") and not one.isCheckable()]
    assert deaf == []


def test_that_a_page_called_by_its_key_is_ready_for_typing(open_window: MainWindow) -> None:
    names = [one.name for one in PAGES]
    for name in ("volunteer_log", "programs"):
        view = grid_of(open_window, name)
        open_window.form.pages_menu.actions()[names.index(name)].trigger()
        assert QApplication.focusWidget() is view


def test_that_a_grid_not_yet_visited_takes_the_keys_in_its_empty_row(open_window: MainWindow) -> None:
    view = grid_of(open_window, "contributions")
    type_row(view, {"date": "2020-03-05"})
    open_window.form.navigation.setFocus()
    view.setCurrentIndex(QModelIndex())
    view.take_keys()
    assert view.currentIndex() == cell(view, -1, "date")


def test_that_every_action_greyed_out_says_why(open_window: MainWindow) -> None:
    actions = [one for one in vars(open_window.form).values() if isinstance(one, QAction) and one.isVisible()]
    mute = [one.objectName() for one in actions if not one.isEnabled() and not one.toolTip().endswith(".")]
    assert mute == []


def test_that_no_two_actions_share_a_key(open_window: MainWindow) -> None:
    actions = [one for one in open_window.findChildren(QAction) if not one.shortcut().isEmpty()]
    keys_used = [one.shortcut().toString() for one in actions]
    assert sorted(keys_used) == sorted(set(keys_used))


def test_that_every_grid_can_be_filtered_and_sorted(open_window: MainWindow, qtbot: QtBot) -> None:
    view: SheetView = grid_of(open_window, "programs")
    with qtbot.waitSignal(view.sheet_model.arranged, timeout=5_000):
        view.sheet_model.sort(view.sheet_model.column_of("name"), Qt.SortOrder.DescendingOrder)
    assert [shown(view, row, "program_code") for row in (0, 1)] == ["K7-P1", "K7-P2"]
    with qtbot.waitSignal(view.sheet_model.arranged, timeout=5_000):
        view.sheet_model.filter("NIGHT")
    assert view.sheet_model.record_count() == 1
