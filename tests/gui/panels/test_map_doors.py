"""A value map in from a spreadsheet with a preview, out as one with live formulas, and valued from the shelf."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot
from tests.desk.office import open_office, signed
from tests.desk.site import project, typed
from tests.reading.files import workbook

from impact_desk.desk.shelf import add_shipped
from impact_desk.domain.period import Period
from impact_desk.gui.crew import Crew
from impact_desk.gui.panels.apply_proxy_dialog import ApplyProxyDialog
from impact_desk.gui.panels.evaluations_panel import EvaluationsPanel
from impact_desk.gui.panels.map_import_dialog import MapImportDialog
from impact_desk.gui.workplace import ReasonWanted, Workplace

HEAD = ["Stakeholder", "Outcome", "Quantity", "Duration", "Proxy value", "Deadweight %", "Remarks"]
ROWS: list[list[object]] = [
    ["Pupils", "Read", 10, 2, 100, 0.2, 77],
    ["", "Reckon", "many", 1, 50, 0, 5],
    ["Total"],
    ["Discount rate", 0.05],
]


@pytest.fixture
def panel(tmp_path: Path, crew: Crew, qtbot: QtBot) -> Iterator[EvaluationsPanel]:
    """The page with an evaluation and nothing in it."""
    desk = project(tmp_path)
    texts = {"evaluation_code": "E1", "program_code": "P1", "title": "2020", "kind": "evaluative"}
    typed(desk, "evaluations", **texts, start_year="2020", discount_rate="3.5 %")
    workplace = Workplace(desk, crew)
    made = EvaluationsPanel(workplace)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    yield made
    crew.stop()
    workplace.close()


def shown(panel: EvaluationsPanel, folder: Path, qtbot: QtBot) -> MapImportDialog:
    panel.doors.take(workbook(folder / "map.xlsx", {"Value map": cast("Any", [HEAD, *ROWS])}))
    qtbot.waitUntil(lambda: isinstance(panel.doors.dialog, MapImportDialog), timeout=10_000)
    dialog = cast("MapImportDialog", panel.doors.dialog)
    qtbot.waitUntil(lambda: dialog.preview is not None, timeout=10_000)
    return dialog


def texts(table: Any, column: int) -> list[str]:
    return [table.item(row, column).text() for row in range(table.rowCount())]


def test_that_columns_and_rows_are_seen_before_they_are_taken(
    panel: EvaluationsPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = shown(panel, tmp_path, qtbot)
    means = [dialog.boxes[place].currentText() for place in range(len(HEAD))]
    assert means == ["Stakeholder", "Outcome", "Quantity", "Duration", "Proxy value", "Deadweight", "left out"]
    assert texts(dialog.form.taken, 1) == ["Read"]
    assert texts(dialog.form.refused, 2) == ["many"]
    assert panel.workplace.desk.records("value_map") == ()


def test_that_a_column_can_be_given_another_meaning(panel: EvaluationsPanel, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = shown(panel, tmp_path, qtbot)
    dialog.mean(6, "quantity")
    assert dialog.boxes[2].currentData() is None
    qtbot.waitUntil(lambda: texts(dialog.form.taken, 2) == ["77", "5"], timeout=10_000)
    dialog.mean(6, None)
    qtbot.waitUntil(lambda: dialog.form.refusal.text() == "Say which columns are: quantity.", timeout=10_000)
    assert not dialog.form.do_button.isEnabled()


def test_that_a_spreadsheet_is_taken_in_as_one_step(panel: EvaluationsPanel, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = shown(panel, tmp_path, qtbot)
    dialog.form.rate_box.setChecked(True)
    dialog.form.do_button.click()
    desk = panel.workplace.project
    assert desk.codes("value_map") == ("E1-O1",)
    assert str(getattr(desk.records("evaluations")[0], "discount_rate", "")) == "0.05"
    desk.undo()
    assert desk.records("value_map") == ()


def test_that_a_signed_evaluation_takes_a_map_once_a_reason_is_given(
    panel: EvaluationsPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = panel.workplace.project
    signed(desk, Period(2020), open_office(tmp_path).officer("K7"), tmp_path / "1.pdf")
    wanted = list[ReasonWanted]()
    panel.workplace.asked_for_reason.connect(wanted.append)
    shown(panel, tmp_path, qtbot).form.do_button.click()
    assert desk.records("value_map") == ()
    panel.workplace.go_on(wanted[0], "Asked again")
    assert (desk.codes("value_map"), desk.history()[0].reason) == (("E1-O1",), "Asked again")


def test_that_a_map_is_written_that_can_be_taken_in_again(
    panel: EvaluationsPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    shown(panel, tmp_path, qtbot).form.do_button.click()
    target = tmp_path / "out.xlsx"
    with qtbot.waitSignal(panel.workplace.noticed, timeout=10_000):
        panel.doors.write(target)
    panel.doors.dialog = None
    panel.doors.take(target)
    qtbot.waitUntil(lambda: isinstance(panel.doors.dialog, MapImportDialog), timeout=10_000)
    again = cast("MapImportDialog", panel.doors.dialog)
    qtbot.waitUntil(lambda: texts(again.form.taken, 1)[-1:] == ["Read"], timeout=10_000)


def test_that_the_outcome_in_front_is_offered_for_a_proxy(panel: EvaluationsPanel) -> None:
    assert panel.form.proxy_button.toolTip() == "Choose an outcome in the value map first."
    desk = panel.workplace.project
    row = {"stakeholder": "Pupils", "outcome": "Read", "quantity": "1", "duration_years": "1", "proxy_value": "3"}
    made = typed(desk, "value_map", evaluation_code="E1", unit="hour", **row)
    add_shipped(desk)
    assert panel.form.value_map.go_to(made, "outcome")
    panel.form.proxy_button.click()
    dialog = panel.doors.dialog
    assert isinstance(dialog, ApplyProxyDialog)
    assert dialog.form.outcome.currentText() == "E1 · Pupils · Read"
