"""The window that verifies: three answers for each file, with reasons, for any number of files."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot
from tests.gui.panels.conftest import Sent
from tests.seal.office import Office

from impact_desk.gui.crew import Crew
from impact_desk.gui.panels.verify_window import VerifyWindow

LONG = 120_000


@pytest.fixture
def window(crew: Crew, office: Office, qtbot: QtBot) -> VerifyWindow:
    made = VerifyWindow(crew)
    qtbot.addWidget(made)
    made.form.trust.set_path(office.folder / "root.pem")
    made.show()
    return made


def verified(window: VerifyWindow, paths: list[Path], qtbot: QtBot) -> dict[str, list[str]]:
    window.add_paths(paths)
    qtbot.waitUntil(lambda: len(window.verdicts) == len(window.table.files), timeout=LONG)
    table = window.table
    return {
        str(table.data(table.index(row, 0))): [
            str(table.data(table.index(row, column))) for column in range(1, table.columnCount())
        ]
        for row in range(table.rowCount())
    }


def test_that_a_good_summary_gets_three_good_answers(window: VerifyWindow, sent: Sent, qtbot: QtBot) -> None:
    told = verified(window, [sent.pdf], qtbot)
    assert told == {"K7.pdf": ["Valid", "Unchanged", "王小明 (K7)", "Yes", "Agree", "K7", "2020", "1"]}
    assert window.form.told.text() == "1 of 1 files are valid."
    assert "agree" in window.pane.form.differences_title.text()


def test_that_each_file_of_a_folder_is_judged_on_its_own(
    window: VerifyWindow, sent: Sent, tmp_path: Path, qtbot: QtBot
) -> None:
    good = sent.pdf.read_bytes()
    (tmp_path / "changed.pdf").write_bytes(good[:3000] + bytes([good[3000] ^ 1]) + good[3001:])
    (tmp_path / "letter.pdf").write_bytes(b"Dear head office")
    shutil.copy(sent.pdf, tmp_path / "good.pdf")
    (tmp_path / "notes.txt").write_text("not on the list")
    told = verified(window, [tmp_path], qtbot)
    assert {name: answers[0] for name, answers in told.items()} == {
        "changed.pdf": "Invalid",
        "good.pdf": "Valid",
        "letter.pdf": "Cannot be read",
    }


def test_that_choosing_a_file_shows_its_reasons(window: VerifyWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"Dear head office")
    verified(window, [tmp_path / "letter.pdf"], qtbot)
    window.form.files.setCurrentIndex(QModelIndex())
    window.form.files.selectRow(0)
    assert window.pane.form.title.text() == "letter.pdf: Cannot be read"
    assert "not a PDF file" in window.pane.form.reasons.text()


def test_that_another_authority_makes_the_signer_unknown_not_the_file_changed(
    window: VerifyWindow, sent: Sent, other_root: Path, qtbot: QtBot
) -> None:
    verified(window, [sent.pdf], qtbot)
    window.form.trust.set_path(other_root)
    qtbot.waitUntil(lambda: len(window.verdicts) == 1, timeout=LONG)
    (verdict,) = window.verdicts.values()
    assert (verdict.verdict, verdict.integrity, verdict.trust) == ("untrusted", "intact", "unknown")


def test_that_without_an_authority_it_is_asked_for(crew: Crew, sent: Sent, qtbot: QtBot) -> None:
    made = VerifyWindow(crew)
    qtbot.addWidget(made)
    made.add_paths([sent.pdf])
    assert "root.pem" in made.form.told.text()
    assert not made.verdicts


def test_that_a_file_that_is_no_authority_is_refused_in_words(
    window: VerifyWindow, sent: Sent, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "root.pem").write_text("nothing")
    window.form.trust.set_path(tmp_path / "root.pem")
    window.add_paths([sent.pdf])
    qtbot.waitUntil(lambda: "root.pem" in window.form.told.text(), timeout=LONG)
    assert not window.verdicts


def test_that_many_files_are_judged_and_none_is_lost(
    window: VerifyWindow, sent: Sent, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(60):
        (tmp_path / f"{number:03}.pdf").write_bytes(b"%PDF-1.7 no more" if number else sent.pdf.read_bytes())
    told = verified(window, [tmp_path], qtbot)
    assert len(told) == 60
    assert [name for name, answers in told.items() if answers[0] == "Valid"] == ["000.pdf"]


def test_that_cancelling_leaves_the_files_waiting(
    window: VerifyWindow, sent: Sent, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(20):
        shutil.copy(sent.pdf, tmp_path / f"{number:03}.pdf")
    window.add_paths([tmp_path])
    assert window.job
    window.job.cancel()
    qtbot.waitUntil(lambda: window.job is None, timeout=LONG)
    assert not window.verdicts
    assert window.table.rowCount() == 20
