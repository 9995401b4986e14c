"""Check in, carry on and review, in the window."""

from datetime import date
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from impact_desk.desk.goals import begin_review
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.period import Period
from impact_desk.gui.panels.check_in_dialog import CheckInDialog
from impact_desk.gui.panels.objectives_panel import ObjectivesPanel
from impact_desk.gui.panels.review_dialog import ReviewDialog
from impact_desk.gui.panels.reviews_panel import ReviewsPanel
from impact_desk.gui.workplace import Workplace


@pytest.fixture
def key_result(desk: Desk) -> UUID:
    objective = desk.add("objectives", {"objective_code": "O1", "year": 2020, "title": "Read more"})
    texts = {"kr_code": "K1", "title": "Schools", "measure": "increase", "baseline": "0", "target": "10"}
    values = {name: desk.parse("key_results", name, text) for name, text in texts.items()}
    return desk.add("key_results", {**values, "objective_code": objective})


@pytest.fixture
def page(workplace: Workplace, key_result: UUID, qtbot: QtBot) -> ObjectivesPanel:
    workplace.choose_period(Period(2020))
    made = ObjectivesPanel(workplace)
    qtbot.addWidget(made)
    made.show()
    made.go_to("key_results", key_result, "")
    return made


def test_that_a_check_in_is_a_value_and_enter(page: ObjectivesPanel, desk: Desk, qtbot: QtBot) -> None:
    page.check_in()
    (dialog,) = page.findChildren(CheckInDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.form.value.setFocus()
    QTest.keyClicks(dialog.form.value, "4")
    QTest.keyClick(dialog.form.value, Qt.Key.Key_Return)
    (row,) = cast("Any", desk.records("check_ins"))
    assert (str(row.value), row.date, row.confidence) == ("4", date.today(), None)  # noqa: DTZ011
    assert not dialog.isVisible()


def test_that_a_value_that_cannot_be_keeps_the_dialog_and_what_was_typed(page: ObjectivesPanel, desk: Desk) -> None:
    page.check_in()
    (dialog,) = page.findChildren(CheckInDialog)
    dialog.form.note.setText("Soon")
    dialog.take()
    assert "missing" in dialog.form.refusal.text()
    assert (dialog.form.note.text(), desk.records("check_ins")) == ("Soon", ())


def test_that_the_course_says_where_the_key_result_stands(page: ObjectivesPanel, desk: Desk, key_result: UUID) -> None:
    assert page.form.course.words == "No check-in yet."
    desk.add(
        "check_ins", {"kr_code": key_result, "date": date(2020, 12, 30), "value": desk.parse("check_ins", "value", "9")}
    )
    assert page.form.course.words == "Behind: 9 of 10.0 expected by now."


def test_that_carrying_on_copies_last_years_objectives(page: ObjectivesPanel, desk: Desk, workplace: Workplace) -> None:
    workplace.choose_period(Period(2021))
    page.form.carry_button.click()
    assert [one.year for one in cast("Any", desk.records("objectives"))] == [2020, 2021]


@pytest.mark.usefixtures("key_result")
def test_that_a_review_begins_with_the_points_that_stay_ticked(workplace: Workplace, desk: Desk, qtbot: QtBot) -> None:
    dialog = ReviewDialog(workplace, [Period(2020)])
    qtbot.addWidget(dialog)
    qtbot.waitUntil(dialog.form.begin_button.isEnabled)
    texts = [dialog.form.points.item(row).text() for row in range(dialog.form.points.count())]
    assert texts[0] == "What is missing: K1 Schools: no check-in in this period."
    for row in range(1, len(texts)):
        dialog.form.points.item(row).setCheckState(Qt.CheckState.Unchecked)
    dialog.begin()
    assert [one.text for one in cast("Any", desk.records("review_points"))] == [
        "K1 Schools: no check-in in this period."
    ]


def test_that_the_minutes_are_printed_and_agreed(
    workplace: Workplace, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("impact_desk.gui.panels.reviews_panel.open_outside", lambda _path: True)
    begin_review(desk, Period(2020, 1), [("decision", "Two schools more 兩所學校", None)], date(2020, 7, 3))
    page = ReviewsPanel(workplace)
    qtbot.addWidget(page)
    page.print_to(tmp_path / "minutes.pdf")
    qtbot.waitUntil((tmp_path / "minutes.pdf").exists)
    assert (tmp_path / "minutes.pdf").read_bytes().startswith(b"%PDF-")
    page.form.close_button.click()
    assert cast("Any", desk.records("reviews")[0]).closed_on is not None
    assert not page.form.close_button.isEnabled()
    QApplication.processEvents()
