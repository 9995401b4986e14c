"""Evidence in the window: dropped on rows, shown beside them, listed on its page."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.desk.files import LETTER, PDF
from tests.gui.hands import go, grid_of, on_disk
from tests.gui.pictures import PLACE, photo

from impact_desk.desk.evidence import Given, Proved, attach, evidence_of
from impact_desk.desk.project_desk import Desk
from impact_desk.desk.settings import settings_of
from impact_desk.domain.period import Period
from impact_desk.gui.evidence_pane import EvidencePane
from impact_desk.gui.explanation_pane import ExplanationPane
from impact_desk.gui.field_edit import FieldEdit
from impact_desk.gui.file_acts import dropped_evidence
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.evidence_panel import EvidencePanel
from impact_desk.gui.panels.evidence_settings import EvidenceSettings
from impact_desk.gui.panels.link_evidence_dialog import LinkEvidenceDialog
from impact_desk.gui.record_form import RecordForm
from impact_desk.gui.sheet_view import SheetView
from impact_desk.gui.workplace import Workplace

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def receipt(tmp_path: Path) -> Path:
    path = tmp_path / "receipt.txt"
    path.write_bytes(LETTER)
    return path


def drop(on: QWidget, at: QPoint, *paths: Path) -> bool:
    """Drag files over a place and let them go; says whether they were taken."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
    entering = QDragEnterEvent(QPointF(at), COPY, dragged, LEFT, NONE)
    entering.ignore()
    QApplication.sendEvent(on, entering)
    if not entering.isAccepted():
        return False
    QApplication.sendEvent(on, QDropEvent(QPointF(at), COPY, dragged, LEFT, NONE))
    return True


def row_place(view: SheetView, row: int) -> QPoint:
    return view.visualRect(view.sheet_model.index(row, 0)).center()


def pane_of(window: MainWindow) -> EvidencePane:
    assert window.evidence.pane is not None
    return window.evidence.pane


def told(pane: EvidencePane) -> list[str]:
    return [pane.form.files.item(at).text().split("\n")[0] for at in range(pane.form.files.count())]


def program(desk: Desk, at: int = 0) -> UUID:
    return desk.records("programs")[at].id


def evidence_page(window: MainWindow) -> EvidencePanel:
    panel = window.show_page("evidence")
    assert isinstance(panel, EvidencePanel)
    return panel


def calm(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.crew.is_busy(), timeout=20_000)
    QApplication.processEvents()


def test_that_a_file_dropped_on_a_row_is_its_evidence(
    open_window: MainWindow, desk: Desk, receipt: Path, qtbot: QtBot
) -> None:
    view = grid_of(open_window, "contributions")
    assert not drop(view.viewport(), row_place(view, 0), receipt)
    gift = desk.add("contributions", contribution(desk))
    assert drop(view.viewport(), row_place(view, 0), receipt)
    calm(open_window, qtbot)
    assert [one.file_name for one in evidence_of(on_disk(desk.path), "contributions", gift)] == ["receipt.txt"]
    assert (open_window.evidence.isVisible(), told(pane_of(open_window))) == (True, ["receipt.txt"])
    assert "1 piece" in view.sheet_model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    desk.undo()
    assert told(pane_of(open_window)) == []
    assert view.sheet_model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.DecorationRole) is None


def contribution(desk: Desk) -> dict[str, object]:
    texts = {"date": "2020-03-05", "program_code": "K7-P1", "form": "cash", "amount": "100", "currency": "TWD"}
    return {name: desk.parse("contributions", name, text) for name, text in texts.items()}


def test_that_an_unfinished_row_takes_none_and_says_why(
    open_window: MainWindow, desk: Desk, receipt: Path, qtbot: QtBot
) -> None:
    view = grid_of(open_window, "contributions")
    desk.type_into("contributions", None, {"amount": "100"})
    QApplication.processEvents()
    assert drop(view.viewport(), row_place(view, 0), receipt)
    calm(open_window, qtbot)
    assert (desk.records("evidence"), open_window.notices.isVisible()) == ((), True)


def test_that_a_file_dropped_on_a_field_of_a_form_is_evidence_of_its_record(
    workplace: Workplace, receipt: Path, qtbot: QtBot
) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    field = FieldEdit(root)
    field.setObjectName("name")
    form, asked = RecordForm(workplace, "programs", root), list[tuple[object, ...]]()
    workplace.asked_to_attach.connect(lambda *told: asked.append(told))
    form.show_row(program(workplace.project))
    for one in (root, *field.findChildren(QLineEdit)):
        assert drop(one, QPoint(2, 2), receipt)
    assert asked == [("programs", program(workplace.project), [receipt])] * 2
    assert "file:" not in field.text()
    form.begin()
    drop(root, QPoint(2, 2), receipt)
    assert len(asked) == 2


def test_that_a_project_is_never_taken_for_evidence(tmp_path: Path) -> None:
    for names, taken in ((["a.xlsx", "b.jpg"], 2), (["a.jpg", "K7.impact"], 0), (["K7.ASICE"], 0)):
        dragged = QMimeData()
        dragged.setUrls(
            [QUrl.fromLocalFile(str(tmp_path / name)) for name in names] + [QUrl("https://example.org/a.jpg")]
        )
        assert len(dropped_evidence(QDropEvent(QPointF(), COPY, dragged, LEFT, NONE))) == taken


def test_that_a_photo_is_made_smaller_and_forgets_its_place(
    open_window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.jpg").write_bytes(photo(3000, 300))
    page = evidence_page(open_window)
    assert drop(page, QPoint(30, 30), tmp_path / "a.jpg")
    calm(open_window, qtbot)
    (made,) = desk.records("evidence")
    kept = desk.file.blob(getattr(made, "sha256", ""))
    assert (kept is not None and PLACE not in kept, str(getattr(made, "date", ""))) == (True, "2020-03-05")


def test_that_a_figure_names_the_evidence_of_its_rows(desk: Desk, qtbot: QtBot) -> None:
    gift = desk.add("contributions", contribution(desk))
    attach(desk, [Given("letter.txt", LETTER)], [Proved("contributions", gift)], title="Thanks")
    pane = ExplanationPane()
    qtbot.addWidget(pane)
    pane.follow(desk.figures(Period(2020)), desk)
    pane.explain("contributions.total")
    assert "Evidence: E1 Thanks" in str(pane.rows.index(0).data())


def test_that_the_pane_follows_the_record_in_sight(open_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    attach(
        desk, [Given("letter.txt", LETTER)], [Proved("contributions", desk.add("contributions", contribution(desk)))]
    )
    desk.add("contributions", contribution(desk))
    view = grid_of(open_window, "contributions")
    go(view, 0, "date")
    open_window.evidence.toggleViewAction().trigger()
    pane = pane_of(open_window)
    calm(open_window, qtbot)
    assert (told(pane), pane.form.preview.text.toPlainText()) == (["letter.txt"], LETTER.decode())
    go(view, 1, "date")
    assert (told(pane), pane.form.unlink_button.isEnabled(), pane.form.add_button.isEnabled()) == ([], False, True)
    go(view, 2, "date")
    assert (pane.of, pane.form.add_button.toolTip()) == (None, "Choose a row first.")
    open_window.show_page("programs")
    assert pane.of is None or pane.of.sheet == "programs"


def test_that_evidence_is_linked_and_unlinked_by_keyboard(open_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    (made,) = attach(desk, [Given("letter.txt", LETTER)], [Proved("programs", program(desk))])
    open_window.evidence.show_record("programs", program(desk, 1))
    pane = pane_of(open_window)
    pane.link()
    dialog = pane.findChild(LinkEvidenceDialog)
    assert isinstance(dialog, LinkEvidenceDialog)
    dialog.form.filter.setText("letter")
    dialog.form.files.setCurrentRow(0)
    dialog.form.link_button.click()
    assert [one.id for one in evidence_of(desk, "programs", program(desk, 1))] == [made.id]
    calm(open_window, qtbot)
    pane.form.files.setFocus()
    QTest.keyClick(pane.form.files, Qt.Key.Key_Delete)
    assert (told(pane), len(evidence_of(desk, "programs", program(desk)))) == ([], 1)


def test_that_the_page_lists_what_each_piece_proves_and_leads_there(
    open_window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    attach(
        desk, [Given("letter.txt", LETTER)], [Proved("programs", program(desk)), Proved("programs", program(desk, 1))]
    )
    attach(desk, [Given("receipt.pdf", PDF)])
    page = evidence_page(open_window)
    texts = [page.model.data(page.model.index(row, page.model.column_of("proves"))) for row in range(2)]
    assert texts == ["Programs 2", "Nothing yet"]
    page.form.loose_only.setChecked(True)
    assert [getattr(one, "file_name", "") for one in page.model.shown_records()] == ["receipt.pdf"]
    assert page.go_to("evidence", desk.records("evidence")[0].id, "")
    seen: list[tuple[object, ...]] = []
    assert open_window.workplace is not None
    open_window.workplace.asked_for_cell.connect(lambda *told: seen.append(told))
    page.form.proves.itemActivated.emit(page.form.proves.item(1))
    assert seen == [("programs", program(desk, 1), "")]
    calm(open_window, qtbot)


def test_that_only_title_and_day_are_typed_on_the_page(open_window: MainWindow, desk: Desk) -> None:
    attach(desk, [Given("letter.txt", LETTER)])
    model = evidence_page(open_window).model
    flags = [bool(model.flags(model.index(0, at)) & Qt.ItemFlag.ItemIsEditable) for at in range(len(model.columns))]
    assert [one.name for one, is_typed in zip(model.columns, flags, strict=True) if is_typed] == ["title", "date"]


def test_that_copies_are_opened_and_written_out(
    open_window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (made,) = attach(desk, [Given("letter.txt", LETTER)])
    acts, opened = evidence_page(open_window).acts, list[Path]()
    acts.open_copy(made.id, opened.append)
    acts.export([made.id], tmp_path)
    calm(open_window, qtbot)
    assert [(one.name, one.read_bytes(), one.stat().st_mode & 0o222) for one in opened] == [
        ("E1 letter.txt", LETTER, 0)
    ]
    assert (tmp_path / "E1 letter.txt").read_bytes() == LETTER


def test_that_a_refused_file_is_a_notice_and_nothing_is_taken(
    open_window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "run.exe").write_bytes(b"MZ\x90\0")
    evidence_page(open_window).drop([tmp_path / "run.exe"])
    calm(open_window, qtbot)
    assert (desk.records("evidence"), open_window.notices.isVisible()) == ((), True)


def test_that_settings_are_set_as_one_step(open_window: MainWindow, desk: Desk) -> None:
    assert open_window.workplace is not None
    dialog = EvidenceSettings(open_window.workplace)
    assert (dialog.form.limit.value(), dialog.form.reduce.isChecked(), dialog.form.side.value()) == (20, True, 2560)
    dialog.form.limit.setValue(5)
    dialog.form.reduce.setChecked(False)
    dialog.form.take_button.click()
    dialog.deleteLater()
    assert (settings_of(desk).evidence_limit, settings_of(desk).reduce_images) == (5, False)


def test_that_a_project_open_for_reading_shows_evidence_and_takes_none(
    window: MainWindow, desk: Desk, receipt: Path, qtbot: QtBot
) -> None:
    attach(desk, [Given("letter.txt", LETTER)], [Proved("programs", program(desk))])
    desk.close()
    window.show_project(on_disk(desk.path))
    assert window.workplace is not None
    window.evidence.show_record("programs", program(window.workplace.project))
    pane = pane_of(window)
    calm(window, qtbot)
    assert told(pane) == ["letter.txt"]
    assert [one.isEnabled() for one in (pane.form.add_button, pane.form.unlink_button, pane.form.open_button)] == [
        False,
        False,
        True,
    ]
    assert "reading only" in pane.form.add_button.toolTip()
    assert not drop(pane, QPoint(20, 20), receipt)
