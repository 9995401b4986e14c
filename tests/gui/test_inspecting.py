"""A project from outside in the window: three answers, nothing touched, nothing obeyed."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel
from pytestqt.qtbot import QtBot
from tests.desk.office import Office, open_office
from tests.desk.site import project, shift, typed
from tests.gui.hands import go, grid_of, keys
from tests.gui.test_window import drop
from tests.store.rows import tamper

from impact_desk.desk.opening import open_project
from impact_desk.desk.sealing import seal_project_with
from impact_desk.gui.faults import FaultDialog
from impact_desk.gui.foreign_bar import ForeignDialog, chosen_trust
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.recent import recent_files

MARKED = "<b>Bold</b> <img src='file:///etc/hostname'>"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return open_office(tmp_path)


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    desk = project(tmp_path)
    shift(desk)
    typed(desk, "outputs", program_code="P1", date="2020-05-01", indicator=MARKED, quantity="1")
    desk.close()
    return desk.path


@pytest.fixture
def sealed(plain: Path, office: Office) -> Path:
    desk = open_project(plain, read_only=True)
    seal_project_with(desk, office.officer("K7"), plain.with_suffix(".asice"))
    desk.close()
    return plain.with_suffix(".asice")


def inspect(window: MainWindow, qtbot: QtBot, path: Path, trust: Path | None = None) -> None:
    with qtbot.waitSignal(window.projects.inspected, timeout=30_000):
        window.projects.inspect(path, trust)


def answers(window: MainWindow) -> list[str]:
    form = window.foreign.form
    assert window.foreign.isVisible()
    return [label.text() for label in (form.intact_answer, form.signer_answer, form.trust_answer)]


def told(dialog: ForeignDialog, place: int) -> str:
    item = dialog.form.facts.topLevelItem(place)
    assert item is not None
    return item.text(1)


def test_that_a_dropped_seal_is_intact_signed_and_of_a_signer_not_known_yet(
    window: MainWindow, sealed: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.projects.inspected, timeout=30_000):
        drop(window, sealed)
    intact, signer, trust = answers(window)
    assert intact.startswith("Yes")
    assert signer.startswith("Lin 林 (K7)")
    assert trust == "Not known: say first whom we trust"


def test_that_the_authority_is_chosen_once_and_kept(
    window: MainWindow, sealed: Path, office: Office, qtbot: QtBot
) -> None:
    inspect(window, qtbot, sealed)
    with qtbot.waitSignal(window.projects.inspected, timeout=30_000):
        window.foreign.choose_trust(office.pem)
    assert answers(window)[2] == "Yes: by the authority that you chose"
    inspect(window, qtbot, sealed)
    assert answers(window)[2].startswith("Yes")
    assert chosen_trust() == office.pem


def test_that_a_file_that_names_no_authority_is_not_kept_as_one(
    window: MainWindow, sealed: Path, plain: Path, qtbot: QtBot
) -> None:
    inspect(window, qtbot, sealed)
    window.foreign.choose_trust(plain)
    qtbot.waitUntil(lambda: bool(window.findChildren(FaultDialog)), timeout=10_000)
    assert chosen_trust() is None


def test_that_a_changed_container_is_not_opened_and_says_so(window: MainWindow, sealed: Path, qtbot: QtBot) -> None:
    content = bytearray(sealed.read_bytes())
    content[len(content) // 2] ^= 1
    sealed.write_bytes(content)
    window.projects.inspect(sealed)
    qtbot.waitUntil(lambda: bool(window.findChildren(FaultDialog)), timeout=30_000)
    assert window.workplace is None
    assert window.findChildren(FaultDialog)[0].form.title.text() == "K7.asice was not opened"


def test_that_a_project_without_seal_speaks_by_its_journal_alone(window: MainWindow, plain: Path, qtbot: QtBot) -> None:
    inspect(window, qtbot, plain)
    intact, signer, trust = answers(window)
    assert (intact, signer) == (
        "It is not sealed; its journal holds together",
        "Nobody: this is a plain project file",
    )
    assert trust == "There is no signature to trust"
    tamper(plain, "UPDATE change_set SET author = 'Somebody' WHERE seq = 2")
    inspect(window, qtbot, plain)
    assert answers(window)[0].startswith("No:")


def test_that_nothing_is_written_kept_or_remembered(window: MainWindow, plain: Path, qtbot: QtBot) -> None:
    before = hashlib.sha256(plain.read_bytes()).hexdigest()
    inspect(window, qtbot, plain)
    view = grid_of(window, "programs")
    go(view, 0, "name")
    keys("x")
    assert view.state() != QAbstractItemView.State.EditingState
    assert not window.form.read_only_bar.isVisible()
    window.foreign.show_details()
    (dialog,) = window.findChildren(ForeignDialog)
    qtbot.waitUntil(lambda: "The same" in told(dialog, 2), timeout=10_000)
    assert told(dialog, 1) == before
    window.form.close_action.trigger()
    assert hashlib.sha256(plain.read_bytes()).hexdigest() == before
    assert sorted(one.name for one in plain.parent.iterdir()) == ["K7.impact", "settings"]
    assert recent_files() == ()


def test_that_marks_in_a_text_from_outside_stay_marks(window: MainWindow, plain: Path, qtbot: QtBot) -> None:
    inspect(window, qtbot, plain)
    journal = window.show_page("journal")
    assert journal is not None
    model = window.findChildren(QAbstractItemView, "changes")[0].model()
    qtbot.waitUntil(lambda: model.rowCount() > 1, timeout=5_000)
    texts = [model.index(row, 5) for row in range(model.rowCount()) if MARKED in str(model.index(row, 5).data())]
    tips = [str(one.data(Qt.ItemDataRole.ToolTipRole)) for one in texts]
    assert tips
    assert not any("<b>" in one or "<img" in one for one in tips)
    rich = [
        one.objectName() for one in window.foreign.findChildren(QLabel) if one.textFormat() != Qt.TextFormat.PlainText
    ]
    assert rich == []
