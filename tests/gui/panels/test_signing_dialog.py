"""Signing from the window: figures first, refusals in words, nothing typed is lost, and the file says what was shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from tests.desk.site import typed
from tests.seal.office import PASSPHRASE, Office

from impact_desk.desk.verification import verify_files
from impact_desk.gui.panels.identity_dialogs import AnswerDialog, RequestDialog
from impact_desk.gui.panels.signing_dialog import SigningDialog
from impact_desk.gui.signing import SummarySigning
from impact_desk.gui.workplace import Workplace
from impact_desk.seal.authority import issue

LONG = 120_000
"""Milliseconds that signing may take on a slow machine."""


@pytest.fixture
def dialog(workplace: Workplace, office: Office, tmp_path: Path, qtbot: QtBot) -> Iterator[SigningDialog]:
    made = opened(workplace, qtbot)
    made.form.key.set_path(office.key_file)
    made.form.passphrase.setText(PASSPHRASE)
    made.form.target.set_path(tmp_path / "signed.pdf")
    yield made
    made.close()


def opened(workplace: Workplace, qtbot: QtBot) -> SigningDialog:
    made = SigningDialog(SummarySigning(workplace), workplace.crew)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.preview is not None and not made.is_busy, timeout=LONG)
    return made


def over(dialog: SigningDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=LONG)


def test_that_the_figures_to_be_signed_are_shown_before_a_key_is_given(workplace: Workplace, qtbot: QtBot) -> None:
    made = opened(workplace, qtbot)
    assert made.form.figures.tiles[0].accessibleName().startswith("Total contribution: TWD 2,300.00")
    assert made.form.problems.count() == 1
    assert made.form.what.text() == "This is number 1."
    assert not made.form.go_button.isEnabled()
    assert made.form.target.path == workplace.desk.path.parent / "K7-2020-1.pdf"


def test_that_a_signed_summary_verifies_and_its_place_is_told(
    dialog: SigningDialog, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    QTest.mouseClick(dialog.form.go_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.signed is not None, timeout=LONG)
    (verdict,) = verify_files([tmp_path / "signed.pdf"], [office.folder / "root.pem"])
    assert (verdict.verdict, verdict.recomputed) == ("valid", True)
    assert "signed by 王小明" in dialog.form.done_words.text()
    assert dialog.form.stack.currentWidget() is dialog.form.done
    assert not dialog.form.passphrase.text()


def test_that_a_wrong_passphrase_keeps_everything_typed(dialog: SigningDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.form.passphrase.setText("four other words there")
    dialog.go()
    over(dialog, qtbot)
    assert "passphrase does not open" in dialog.form.refusal.text()
    assert dialog.form.passphrase.text() == "four other words there"
    assert dialog.form.target.path == tmp_path / "signed.pdf"
    assert not (tmp_path / "signed.pdf").exists()
    qtbot.waitUntil(lambda: dialog.form.passphrase.selectedText() != "")


def test_that_a_key_of_another_site_is_refused_in_words(
    dialog: SigningDialog, workplace: Workplace, qtbot: QtBot
) -> None:
    desk = workplace.project
    desk.set_field("facility", desk.records("facility")[0].id, "facility_code", "K8")
    dialog.preview = None
    dialog.prepare()
    qtbot.waitUntil(lambda: dialog.preview is not None and not dialog.is_busy, timeout=LONG)
    dialog.go()
    over(dialog, qtbot)
    assert "certificate is for facility K7" in dialog.form.refusal.text()


def test_that_a_change_made_meanwhile_shows_the_figures_anew(
    dialog: SigningDialog, workplace: Workplace, qtbot: QtBot
) -> None:
    first = dialog.preview
    desk = workplace.project
    typed(desk, "contributions", date="2020-04-02", program_code="P1", form="cash", amount="700", currency="TWD")
    dialog.go()
    qtbot.waitUntil(lambda: dialog.preview not in (None, first) and not dialog.is_busy, timeout=LONG)
    assert "TWD 3,000.00" in dialog.form.figures.tiles[0].accessibleName()
    assert dialog.signed is None


def test_that_an_existing_file_is_replaced_only_when_asked(dialog: SigningDialog, tmp_path: Path) -> None:
    (tmp_path / "signed.pdf").write_bytes(b"dear to somebody")
    dialog.go()
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert (tmp_path / "signed.pdf").read_bytes() == b"dear to somebody"
    assert not dialog.is_busy


def test_that_cancelling_while_it_is_signed_leaves_no_file(dialog: SigningDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.go()
    assert dialog.job
    dialog.job.cancel()
    over(dialog, qtbot)
    assert not (tmp_path / "signed.pdf").exists()
    assert dialog.form.go_button.isEnabled()


def test_that_a_second_summary_of_a_period_asks_why(dialog: SigningDialog, workplace: Workplace, qtbot: QtBot) -> None:
    dialog.go()
    qtbot.waitUntil(lambda: dialog.signed is not None, timeout=LONG)
    again = opened(workplace, qtbot)
    assert "replaces number 1" in again.form.what.text()
    # Key and folder are those of the last time; the reason is what is still missing.
    again.form.passphrase.setText(PASSPHRASE)
    assert again.form.key.path == dialog.form.key.path
    assert not again.form.go_button.isEnabled()
    again.form.because.setText("A voucher was found")
    assert again.form.go_button.isEnabled()


def test_that_a_missing_rate_is_said_and_nothing_can_be_signed(workplace: Workplace, qtbot: QtBot) -> None:
    typed(workplace.project, "contributions", date="2020-04-02", program_code="P1", form="cash",
          amount="7", currency="EUR")  # fmt: skip
    made = SigningDialog(SummarySigning(workplace), workplace.crew)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.form.refusal.text()), timeout=LONG)
    assert "no exchange rate" in made.form.refusal.text()
    assert not made.form.go_button.isEnabled()


def test_that_an_identity_is_asked_for_and_accepted(
    workplace: Workplace, office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    asking = RequestDialog(workplace.crew, "K7", tmp_path)
    asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(asking)
    for line, text in ((asking.form.name, "Lin 林"), (asking.form.passphrase, PASSPHRASE), (asking.form.again, "x")):
        line.setText(text)
    asking.go()
    assert "differ" in asking.form.refusal.text()
    asking.form.again.setText(PASSPHRASE)
    with qtbot.waitSignal(asking.key_made, timeout=LONG):
        asking.go()
    assert len(asking.form.fingerprint.text().replace(" ", "")) == 64
    answer = tmp_path / "answer.pem"
    answer.write_bytes(issue(office.folder, (tmp_path / "K7.request").read_bytes(), PASSPHRASE).content)
    accepting = AnswerDialog(workplace.crew, tmp_path / "K7.p12")
    accepting.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(accepting)
    accepting.form.answer.set_path(answer)
    accepting.form.passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(accepting.key_ready, timeout=LONG):
        accepting.go()
    assert "Lin 林 signs for K7" in accepting.form.done_words.text()
