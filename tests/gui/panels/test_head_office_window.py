"""Head office's window: takes in summaries, refuses with a reason, shows the board and the group's figures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox, QTableWidget
from pytestqt.qtbot import QtBot
from tests.gui.panels.conftest import Sent
from tests.seal.office import PASSPHRASE, Office

from impact_desk.desk.automatic_backups import backups_of, verified
from impact_desk.desk.backups import restore
from impact_desk.desk.verification import verify_files
from impact_desk.domain.period import Period
from impact_desk.gui.crew import Crew
from impact_desk.gui.panels.authority_dialog import AuthorityDialog, InitDialog, IssueDialog
from impact_desk.gui.panels.head_office_window import BOARD_TAB, INTAKE_TAB, HeadOfficeWindow
from impact_desk.gui.panels.return_dialog import ReturnDialog
from impact_desk.gui.panels.row_dialog import RowDialog
from impact_desk.gui.panels.signing_dialog import SigningDialog

LONG = 120_000


@pytest.fixture
def window(crew: Crew, tmp_path: Path, qtbot: QtBot) -> Iterator[HeadOfficeWindow]:
    made = HeadOfficeWindow(None, crew)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    made.begin(tmp_path / "2020.impact-group")
    qtbot.waitUntil(lambda: made.desk is not None, timeout=LONG)
    yield made
    made.close()


@pytest.fixture
def filled(window: HeadOfficeWindow, office: Office, sent: Sent, qtbot: QtBot) -> HeadOfficeWindow:
    """The window once K7's summary was taken in and the figures are shown."""
    believe(window, office)
    window.intake.take([sent.pdf])
    qtbot.waitUntil(lambda: window.view.result is not None and window.view.result.figures is not None, timeout=LONG)
    return window


def believe(window: HeadOfficeWindow, office: Office) -> None:
    window.intake.trust(office.folder / "root.pem")
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    box.buttons()[0].click()


def texts(table: QTableWidget, row: int) -> list[str]:
    return [item.text() if (item := table.item(row, column)) else "" for column in range(table.columnCount())]


def test_that_the_fingerprint_is_shown_before_an_authority_is_believed(
    window: HeadOfficeWindow, office: Office
) -> None:
    window.intake.trust(office.folder / "root.pem")
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    shown = "".join(box.informativeText().split("\n\n")[1].split())
    assert shown.lower() == office.identity.root_sha256
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert window.desk
    assert not window.desk.records("authorities")


def test_that_a_dropped_summary_is_taken_in_and_its_figures_shown(filled: HeadOfficeWindow) -> None:
    result = filled.view.result
    assert result
    assert result.period == Period(2020)
    assert filled.form.figures.tiles[0].accessibleName().startswith("Total contribution: USD 76.67")
    assert filled.form.sources.item(0).text().startswith("K7 · Kaohsiung 7 第七廠\nNo. 1 of 2020")


def test_that_a_group_file_is_backed_up_when_it_was_changed_and_a_copy_holds_the_summaries(
    filled: HeadOfficeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "2020.impact-group"
    filled.close_group()

    def newest_holds_all() -> bool:
        kept = [one for one in backups_of(path) if one.is_automatic]
        return bool(kept) and verified(kept[0]).rows["received"] == 1

    qtbot.waitUntil(newest_holds_all, timeout=LONG)
    assert restore(backups_of(path)[0].path, tmp_path / "again.impact-group").differences == {}


def test_that_files_dropped_on_the_window_are_taken_in(
    window: HeadOfficeWindow, office: Office, sent: Sent, qtbot: QtBot
) -> None:
    believe(window, office)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(sent.pdf))])
    window.dropEvent(
        QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    )
    qtbot.waitUntil(lambda: window.outcome is not None, timeout=LONG)
    assert window.outcome
    assert len(window.outcome.accepted) == 1


def test_that_what_is_not_valid_is_refused_with_its_reason(
    filled: HeadOfficeWindow, sent: Sent, tmp_path: Path, qtbot: QtBot
) -> None:
    good = sent.pdf.read_bytes()
    (tmp_path / "changed.pdf").write_bytes(good[:3000] + bytes([good[3000] ^ 1]) + good[3001:])
    filled.outcome = None
    filled.intake.take([tmp_path / "changed.pdf", sent.pdf])
    qtbot.waitUntil(lambda: filled.outcome is not None, timeout=LONG)
    assert filled.form.tabs.currentIndex() == INTAKE_TAB
    file, fate, verdict, _, why = texts(filled.form.intake, 0)
    assert (file, fate, verdict) == ("changed.pdf", "Refused", "Invalid")
    assert "changed after it was signed" in why
    assert texts(filled.form.intake, 1)[:2] == ["K7.pdf", "There already"]


def test_that_the_board_tells_who_has_sent_what(filled: HeadOfficeWindow) -> None:
    filled.form.tabs.setCurrentIndex(BOARD_TAB)
    head = filled.form.board.horizontalHeaderItem(1)
    assert head
    assert head.text() == "2020"
    assert texts(filled.form.board, 0) == ["K7 · Kaohsiung 7 第七廠", "Received"]


def test_that_figures_are_shown_in_another_currency(filled: HeadOfficeWindow, qtbot: QtBot) -> None:
    place = filled.form.currency.findText("TWD")
    filled.form.currency.setCurrentIndex(place)
    with qtbot.waitSignal(filled.view.reckoned, timeout=LONG):
        filled.form.currency.activated.emit(place)
    assert filled.form.figures.tiles[0].accessibleName().startswith("Total contribution: TWD 2,300.00")


def test_that_profit_entered_by_hand_gives_the_share_of_it(filled: HeadOfficeWindow, qtbot: QtBot) -> None:
    assert filled.workplace
    dialog = RowDialog(filled.workplace, "group_year", filled)
    dialog.lines["year"].setText("2020")
    dialog.lines["pre_tax_profit"].setText("much")
    dialog.add()
    assert dialog.form.refusal.text()
    for name, text in (("pre_tax_profit", "7,666.67"), ("currency", "USD")):
        dialog.lines[name].setText(text)
    with qtbot.waitSignal(filled.view.reckoned, timeout=LONG):
        dialog.add()
    found = filled.view.result
    assert found
    assert found.figures
    # US$76.666… of US$7,666.67.
    assert found.figures["share_of_pre_tax_profit"].shown == "1.00%"


def test_that_the_intake_can_be_undone_as_one(filled: HeadOfficeWindow, qtbot: QtBot) -> None:
    filled.form.undo_action.trigger()
    assert filled.desk
    qtbot.waitUntil(lambda: not filled.desk or not filled.desk.received())
    qtbot.waitUntil(lambda: "Nothing was taken in" in filled.form.stopped.text(), timeout=LONG)
    filled.form.redo_action.trigger()
    assert len(filled.desk.received()) == 1


def test_that_the_groups_report_is_signed_and_verifies(
    filled: HeadOfficeWindow, office: Office, sent: Sent, tmp_path: Path, qtbot: QtBot
) -> None:
    filled.export_report()
    dialog = filled.findChild(SigningDialog)
    assert isinstance(dialog, SigningDialog)
    qtbot.waitUntil(lambda: dialog.preview is not None and not dialog.is_busy, timeout=LONG)
    dialog.form.key.set_path(office.key_file)
    dialog.form.passphrase.setText(PASSPHRASE)
    dialog.form.name.setText("The Group 集團")
    dialog.form.target.set_path(tmp_path / "group.pdf")
    dialog.go()
    qtbot.waitUntil(lambda: dialog.signed is not None, timeout=LONG)
    dialog.close()
    report, _ = verify_files([tmp_path / "group.pdf", sent.pdf], [office.folder / "root.pem"])
    assert (report.verdict, report.recomputed) == ("valid", True)
    qtbot.waitUntil(lambda: filled.form.reports.count() == 1)


def test_that_a_group_file_is_opened_again_as_it_was(
    filled: HeadOfficeWindow, crew: Crew, tmp_path: Path, qtbot: QtBot
) -> None:
    filled.close_group()
    again = HeadOfficeWindow(tmp_path / "2020.impact-group", crew)
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.view.result is not None, timeout=LONG)
    assert texts(again.form.received, 0)[:4] == ["K7 · Kaohsiung 7 第七廠", "2020", "1", "Stands"]
    again.close()


def test_that_an_authority_is_begun_answers_and_revokes(
    crew: Crew, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = AuthorityDialog(crew)
    qtbot.addWidget(dialog)
    beginning = InitDialog(crew, dialog)
    beginning.made.connect(dialog.form.folder.set_path)
    beginning.form.name.setText("Head office of everybody")
    beginning.form.folder.set_path(tmp_path / "authority")
    for line in (beginning.form.passphrase, beginning.form.again):
        line.setText(PASSPHRASE)
    with qtbot.waitSignal(beginning.made, timeout=LONG):
        beginning.go()
    assert "Head office of everybody" in dialog.form.about.text()
    (tmp_path / "K7.request").write_bytes(office.request)
    answering = IssueDialog(tmp_path / "authority", crew, dialog)
    answering.issued.connect(dialog.show_authority)
    answering.form.request.set_path(tmp_path / "K7.request")
    assert answering.form.who.text() == "王小明 for facility K7"
    answering.form.passphrase.setText(PASSPHRASE)
    assert not answering.form.go_button.isEnabled(), "nobody compared the fingerprint yet"
    answering.form.compared.setChecked(True)
    with qtbot.waitSignal(answering.issued, timeout=LONG):
        answering.go()
    assert (tmp_path / "K7.pem").exists()
    dialog.form.certificates.selectRow(0)
    assert dialog.form.revoke_button.isEnabled()


def test_that_a_summary_is_returned_with_remarks_on_its_rows(
    filled: HeadOfficeWindow, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not filled.form.return_button.isEnabled()
    filled.form.received.selectRow(0)
    filled.form.return_button.click()
    dialog = filled.findChild(ReturnDialog)
    assert isinstance(dialog, ReturnDialog)
    form = dialog.form
    form.sheet.setCurrentIndex(form.sheet.findData("contributions"))
    form.field.setCurrentIndex(form.field.findData("amount"))
    form.text.setText("Is the voucher of 2020?")
    form.add_button.click()
    assert form.remarks.item(0).text().startswith("Is the voucher of 2020?\nContributions · 2020-04-01 · P1")
    form.key.set_path(office.key_file)
    form.passphrase.setText(PASSPHRASE)
    form.target.set_path(tmp_path / "K7.impact-receipt")
    form.go_button.click()
    # The only key at hand is the site's own, which must not answer for head office; what was typed stays.
    qtbot.waitUntil(lambda: bool(form.refusal.text()), timeout=LONG)
    assert "Sign receipts with head office's own key" in form.refusal.text()
    assert (form.remarks.count(), (tmp_path / "K7.impact-receipt").exists()) == (1, False)
    dialog.reject()
