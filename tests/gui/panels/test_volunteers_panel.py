"""The page of volunteers: approval, twins, sign-in sheets, hours by two ways."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.desk.site import project, shift, typed

from impact_desk.desk.project_desk import Desk
from impact_desk.desk.volunteers import aliases
from impact_desk.gui.crew import Crew
from impact_desk.gui.forget_dialog import ForgetDialog
from impact_desk.gui.log_acts import HoursReason
from impact_desk.gui.merge_dialog import MergeDialog
from impact_desk.gui.panels.volunteer_log import VolunteersPanel
from impact_desk.gui.print_sheet_dialog import PrintSheetDialog
from impact_desk.gui.sheet_view import SheetView
from impact_desk.gui.twins_dialog import TwinsDialog
from impact_desk.gui.workplace import Notice, Workplace

LOG, PEOPLE, SHEETS, HOURS = range(4)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A site where two numbers look like one person, with an event that she signed up for."""
    made = project(tmp_path)
    for number, name in (("E1", "王小明"), ("K9", "Wang Xiao-Ming"), ("E5", "Ann Lee")):
        typed(made, "volunteers", volunteer_id=number, volunteer_name=name)
        shift(made, volunteer_id=number, volunteer_name=name)
    typed(made, "events", program_code="P1", event_code="A1", title="Clean-up", date="2020-03-05")
    typed(made, "sign_ups", event_code="A1", volunteer_id="E1")
    return made


@pytest.fixture
def panel(desk: Desk, crew: Crew, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[VolunteersPanel]:
    monkeypatch.setattr("impact_desk.gui.sheet_acts.open_outside", lambda _path: None)
    workplace = Workplace(desk, crew)
    made = VolunteersPanel(workplace)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    yield made
    crew.stop()
    workplace.close()


def select(view: SheetView, *rows: int) -> None:
    view.clearSelection()
    how = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        view.selectionModel().select(view.sheet_model.index(row, 0), how)


def heard(panel: VolunteersPanel) -> list[Notice]:
    told: list[Notice] = []
    panel.workplace.noticed.connect(told.append)
    return told


def states(panel: VolunteersPanel) -> list[str]:
    model = panel.tabs[LOG].model
    column = model.column_of("approval")
    return [str(model.index(row, column).data()) for row in range(model.record_count())]


def press(button: QPushButton) -> None:
    assert button.isEnabled()
    button.click()


def test_that_acts_wait_for_a_selection_and_say_so(panel: VolunteersPanel) -> None:
    form = panel.log_acts.form
    assert not form.approve_button.isEnabled()
    assert form.approve_button.toolTip() == "Select rows of the log first."
    select(panel.tabs[LOG].view, 0)
    assert form.approve_button.isEnabled()
    assert "nobody approves" in form.approve_button.toolTip()


def test_that_rows_go_through_the_states_and_those_that_do_not_fit_are_told(panel: VolunteersPanel) -> None:
    told, view, form = heard(panel), panel.tabs[LOG].view, panel.log_acts.form
    select(view, 0, 1)
    press(form.submit_button)
    select(view, 0, 1, 2)
    press(form.approve_button)
    assert states(panel) == ["Approved", "Approved", "Entered"]
    assert [(one.tone, one.undo) for one in told] == [("done", True), ("refused", True)]
    assert "1 row" in told[1].text
    assert "entered" in told[1].text


def test_that_unlocking_asks_for_a_reason_which_the_journal_keeps(panel: VolunteersPanel) -> None:
    select(panel.tabs[LOG].view, 0)
    for button in (
        panel.log_acts.form.submit_button,
        panel.log_acts.form.approve_button,
        panel.log_acts.form.lock_button,
    ):
        press(button)
    press(panel.log_acts.form.unlock_button)
    dialog = panel.log_acts.dialog
    assert isinstance(dialog, HoursReason)
    dialog.form.do_button.click()
    assert "Say why" in dialog.form.note.text()
    dialog.form.reason.setText("Wrong day")
    dialog.form.do_button.click()
    assert states(panel)[0] == "Approved"
    assert panel.workplace.desk.history(1)[0].reason == "Wrong day"


def test_that_the_log_shows_the_rows_of_one_state_and_finds_others_again(panel: VolunteersPanel) -> None:
    select(panel.tabs[LOG].view, 1)
    press(panel.log_acts.form.submit_button)
    panel.log_acts.form.state.setCurrentIndex(2)
    assert states(panel) == ["Submitted"]
    first = panel.workplace.desk.records("volunteer_log")[0].id
    assert panel.go_to("volunteer_log", first, "approval")
    assert len(states(panel)) == 3


def test_that_the_state_is_read_and_not_typed(panel: VolunteersPanel) -> None:
    model = panel.tabs[LOG].model
    assert all(model.column_of(name) >= 0 for name in ("approval", "approved_by", "approved_on"))
    assert all(one.field is None for one in model.columns if one.name.startswith("appro"))


def twins(panel: VolunteersPanel, qtbot: QtBot) -> TwinsDialog:
    press(panel.people_acts.form.twins_button)
    dialog = panel.people_acts.dialog
    assert isinstance(dialog, TwinsDialog)
    qtbot.waitUntil(lambda: "…" not in dialog.form.verdict.text(), timeout=10_000)
    return dialog


def test_that_likely_twins_are_proposed_with_the_reason_and_taken_as_one(panel: VolunteersPanel, qtbot: QtBot) -> None:
    dialog = twins(panel, qtbot)
    texts: list[Any] = [dialog.form.lines.item(0, at) for at in range(4)]
    assert [one.text() for one in texts[1:3]] == ["E1 王小明", "K9 Wang Xiao-Ming"]
    assert "usually spelled" in texts[3].text()
    press(dialog.form.swap_button)
    press(dialog.form.do_button)
    # The log is looked through beside the window; nothing else is decided meanwhile.
    assert not dialog.form.do_button.isEnabled()
    qtbot.waitUntil(lambda: not dialog.pairs, timeout=10_000)
    assert aliases(panel.workplace.project) == {"E1": "K9"}
    assert "usually spelled" in panel.workplace.desk.history(1)[0].reason


def test_that_a_pair_found_to_be_two_people_is_kept_with_its_reason_and_proposed_again_when_taken_back(
    panel: VolunteersPanel, qtbot: QtBot
) -> None:
    dialog = twins(panel, qtbot)
    dialog.form.reason.setText("Both were asked")
    press(dialog.form.apart_button)
    qtbot.waitUntil(lambda: not dialog.pairs, timeout=10_000)
    dialog.form.apart_box.setChecked(True)
    cells: list[Any] = [dialog.form.lines.item(0, at) for at in range(5)]
    assert [one.text() for one in cells[:3]] == ["E1", "K9", panel.workplace.project.author]
    assert cells[4].text() == "Both were asked"
    press(dialog.form.again_button)
    qtbot.waitUntil(lambda: bool(dialog.pairs), timeout=10_000)
    assert dialog.form.verdict.text() == "Nobody found two numbers to be two people."


def test_that_two_people_chosen_by_hand_are_taken_as_one_and_parted_again(panel: VolunteersPanel) -> None:
    panel.form.tabs.setCurrentIndex(PEOPLE)
    view, form = panel.tabs[PEOPLE].view, panel.people_acts.form
    select(view, 0, 2)
    press(form.merge_button)
    dialog = panel.people_acts.dialog
    assert isinstance(dialog, MergeDialog)
    press(dialog.form.do_button)
    assert aliases(panel.workplace.project) == {"E5": "E1"}
    assert not form.part_button.isEnabled()
    select(view, 2)
    press(form.part_button)
    assert aliases(panel.workplace.project) == {}


def test_that_a_sheet_is_printed_for_an_event_and_its_tie_is_shown(
    panel: VolunteersPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.form.tabs.setCurrentIndex(SHEETS)
    press(panel.sheet_acts.form.print_button)
    dialog = panel.sheet_acts.dialog
    assert isinstance(dialog, PrintSheetDialog)
    assert (dialog.form.program.currentText(), dialog.form.day.text()) == ("P1 Reading 閱讀", "2020-03-05")
    assert dialog.form.people.text().startswith("1 person")
    press(dialog.form.do_button)
    panel.sheet_acts.close_dialog()
    panel.sheet_acts.print_to(dialog.printing(), tmp_path / "sheet.pdf")
    qtbot.waitUntil(lambda: panel.tabs[SHEETS].model.record_count() == 1, timeout=20_000)
    (sheet,) = panel.workplace.desk.records("sign_in_sheets")
    assert ties(panel, sheet.id) == "not counted yet"
    panel.workplace.desk.set_field("sign_in_sheets", sheet.id, "expected", 2)
    assert ties(panel, sheet.id) == "2 missing"
    shift(panel.workplace.project, volunteer_id="group:2", sheet_number="S2020-001")
    assert ties(panel, sheet.id) == "ties"


def ties(panel: VolunteersPanel, sheet: UUID) -> str:
    model = panel.tabs[SHEETS].model
    return str(model.index(model.row_of(sheet), model.column_of("ties")).data())


def test_that_hours_are_tabled_with_both_counts_named_and_exported(
    panel: VolunteersPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.form.tabs.setCurrentIndex(HOURS)
    pane = panel.hours
    qtbot.waitUntil(lambda: pane.shown is not None, timeout=10_000)
    assert "3 participations, 3 volunteers (distinct people)" in pane.form.counted.text()
    assert pane.form.names.isVisible()
    pane.choose("program", None)
    qtbot.waitUntil(lambda: pane.shown is not None and pane.shown.across is None, timeout=10_000)
    assert not pane.form.names.isVisible()
    heads = [str(pane.model.headerData(at, pane.form.hours.horizontalHeader().orientation())) for at in range(4)]
    assert heads == ["Program", "Hours", "Participations", "Volunteers (distinct people)"]
    assert [str(pane.model.index(0, at).data()) for at in range(4)] == ["P1 Reading 閱讀", "7.50", "3", "3"]
    pane.export(tmp_path / "hours.csv")
    qtbot.waitUntil((tmp_path / "hours.csv").exists, timeout=10_000)
    assert not panel.form.add_button.isVisible()


def test_that_a_person_is_forgotten_once_the_number_or_name_is_typed_again(
    panel: VolunteersPanel, qtbot: QtBot
) -> None:
    panel.form.tabs.setCurrentIndex(PEOPLE)
    select(panel.tabs[PEOPLE].view, 1)
    press(panel.people_acts.form.forget_button)
    dialog = panel.people_acts.dialog
    assert isinstance(dialog, ForgetDialog)
    qtbot.waitUntil(lambda: dialog.known is not None, timeout=10_000)
    assert "Wang Xiao-Ming (K9)" in dialog.form.goes.text()
    assert "1 rows of the log" in dialog.form.stays.text()
    dialog.form.confirm.setText("E1")
    assert dialog.form.do_button.toolTip() == "Type the number or the name once more first."
    dialog.form.confirm.setText("wang xiao-ming ".title())
    press(dialog.form.do_button)
    desk = panel.workplace.project
    qtbot.waitUntil(lambda: desk.history(1)[0].kind == "forget", timeout=10_000)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=10_000)
    assert [one.volunteer_name for one in desk.project().volunteers] == ["王小明", None, "Ann Lee"]
    assert desk.file.broken_links() == ()


def test_that_nobody_is_forgotten_whom_the_project_does_not_know(panel: VolunteersPanel, qtbot: QtBot) -> None:
    press(panel.people_acts.form.forget_button)
    dialog = panel.people_acts.dialog
    assert isinstance(dialog, ForgetDialog)
    dialog.form.who.setText("E77")
    qtbot.waitUntil(lambda: "E77" in dialog.form.refusal.text(), timeout=10_000)
    assert not dialog.form.do_button.isEnabled()
