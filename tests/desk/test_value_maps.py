from collections.abc import Iterator
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest
from tests.desk.site import project, typed
from tests.reading.files import Rows, workbook

from impact_desk.desk.project_desk import Desk
from impact_desk.desk.value_maps import (
    NothingToTake,
    Taken,
    corrected,
    meanings,
    preview,
    proposal_for,
    take,
    write_value_map,
)
from impact_desk.domain.records import Evaluation, Outcome

HEAD = ["Stakeholder", "Input", "Value of input", "Outcome", "Quantity", "Duration", "Proxy value", "Deadweight %"]
ROWS: Rows = [
    ["Pupils", "Time", 0, "Read", 10, 2, 100, 0.2],
    ["", "", "", "Reckon", 5, 1, 50, 0],
    ["Foundation", "Grant", 500, "", "", "", "", ""],
    ["Total"],
    ["Discount rate", 0.05],
]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    texts = {"evaluation_code": "E1", "program_code": "P1", "title": "2020", "kind": "evaluative"}
    typed(made, "evaluations", **texts, start_year="2020", discount_rate="3.5 %")
    yield made
    made.close()


def study(desk: Desk) -> UUID:
    return desk.records("evaluations")[0].id


def taken(desk: Desk, path: Path, *, with_rate: bool = False) -> Taken:
    return take(desk, preview(desk, study(desk), proposal_for(path)), with_rate=with_rate)


def spreadsheet(folder: Path) -> Path:
    return workbook(folder / "map.xlsx", {"Value map": [HEAD, *ROWS]})


def test_that_a_spreadsheet_is_taken_in_as_one_step_that_can_be_undone(desk: Desk, tmp_path: Path) -> None:
    found = taken(desk, spreadsheet(tmp_path), with_rate=True)
    assert found.added == {"evaluation_inputs": 2, "value_map": 2, "stakeholders": 2}
    assert desk.codes("value_map") == ("E1-O1", "E1-O2")
    assert str(cast("Evaluation", desk.records("evaluations")[0]).discount_rate) == "0.05"
    assert desk.evaluation(study(desk)).total_inputs == 500
    desk.undo()
    assert (desk.records("value_map"), desk.records("stakeholders")) == ((), ())
    assert str(cast("Evaluation", desk.records("evaluations")[0]).discount_rate) == "0.035"


def test_that_a_preview_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    entries = len(desk.history())
    reading = preview(desk, study(desk), proposal_for(spreadsheet(tmp_path)))
    assert (len(reading.outcomes), len(reading.inputs), reading.read) == (2, 2, 3)
    assert len(desk.history()) == entries


def test_that_a_mapping_can_be_corrected_before(desk: Desk, tmp_path: Path) -> None:
    path = workbook(tmp_path / "m.xlsx", {"S": [[*HEAD[:6], "Amount of money", *HEAD[7:]], *ROWS]})
    proposal = proposal_for(path)
    assert "proxy_value" in meanings()
    take(desk, preview(desk, study(desk), corrected(proposal, {6: "proxy_value"})))
    assert [str(cast("Outcome", row).proxy_value) for row in desk.records("value_map")] == ["100", "50"]


def test_that_stakeholders_that_are_known_stay_as_they_are(desk: Desk, tmp_path: Path) -> None:
    typed(desk, "stakeholders", evaluation_code="E1", stakeholder="PUPILS", standing="included", reason="Asked")
    found = taken(desk, spreadsheet(tmp_path))
    assert (found.added["stakeholders"], found.known) == (1, 1)


def test_that_rows_that_no_map_can_have_are_refused_with_their_number(desk: Desk, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "m.xlsx", {"S": [HEAD, ["A", "", "", "Read", 1, 0.5, 1, 0], ["B", "", "", "Rest", 1, 200, 1, 0]]}
    )
    found = taken(desk, path)
    assert [number for number, _ in found.refused] == [3]
    assert [cast("Outcome", row).outcome for row in desk.records("value_map")] == ["Read"]


def test_that_a_file_without_rows_to_take_says_so(desk: Desk, tmp_path: Path) -> None:
    path = workbook(tmp_path / "m.xlsx", {"S": [HEAD, ["A", "", "", "Read", "many", 1, 1, 0]]})
    reading = preview(desk, study(desk), proposal_for(path))
    assert len(reading.refused) == 1
    with pytest.raises(NothingToTake, match=r"m\.xlsx"):
        take(desk, reading)


def test_that_an_evaluation_goes_out_and_comes_back_with_the_same_result(desk: Desk, tmp_path: Path) -> None:
    taken(desk, spreadsheet(tmp_path))
    write_value_map(desk, study(desk), tmp_path / "out.xlsx")
    texts = {"evaluation_code": "E2", "program_code": "P1", "title": "Again", "kind": "evaluative"}
    again = typed(desk, "evaluations", **texts, start_year="2020", discount_rate="3.5 %")
    take(desk, preview(desk, again, proposal_for(tmp_path / "out.xlsx")))
    assert desk.evaluation(again).ratio == desk.evaluation(study(desk)).ratio
    assert desk.codes("value_map") == ("E1-O1", "E1-O2", "E2-O1", "E2-O2")
