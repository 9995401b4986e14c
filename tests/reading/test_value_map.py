from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from tests.reading.files import workbook

from impact_desk.domain.sroi import years_of
from impact_desk.reading.headers import MissingColumn, NoHeader
from impact_desk.reading.value_map import NoValueMap, SeveralEvaluations, read_value_map

HEADER = ("stakeholder", "outcome", "quantity", "duration_years", "proxy_value", "deadweight")
ROW = ("Pupils", "Read at grade level", 269, 2, 11831.2, 0.2)
EVALUATION = uuid4()


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_that_a_bare_value_map_needs_no_evaluation_code(tmp_path: Path) -> None:
    path = write(
        tmp_path / "MAP.csv",
        "stakeholder,outcome,quantity,duration_years,proxy_value,deadweight\nPupils,Read,269,2,11831.2,20%\n",
    )
    (outcome,) = read_value_map(path, EVALUATION).outcomes
    assert outcome.evaluation_code == EVALUATION
    assert (outcome.quantity, outcome.proxy_value, outcome.deadweight) == (
        Decimal(269),
        Decimal("11831.2"),
        Decimal("0.2"),
    )
    assert (outcome.starts, outcome.attribution, years_of(outcome)) == ("after", Decimal(0), 2)


def test_that_it_may_be_any_sheet_of_a_workbook_if_it_is_the_only_one(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"Notes": [["x"]], "Sheet2": [["Value map of the school"], [], HEADER, ROW]})
    assert len(read_value_map(path, EVALUATION).outcomes) == 1


def test_that_a_sheet_called_value_map_goes_before_others(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"draft": [HEADER, ROW, ROW], "影響力地圖": [HEADER, ROW]})
    assert len(read_value_map(path, EVALUATION).outcomes) == 1


def test_that_the_code_of_one_evaluation_may_stand_there_and_two_may_not(tmp_path: Path) -> None:
    rows = [("evaluation_code", *HEADER), ("E1", *ROW), ("", *ROW)]
    assert len(read_value_map(workbook(tmp_path / "a.xlsx", {"value_map": rows}), EVALUATION).outcomes) == 2
    with pytest.raises(SeveralEvaluations, match="E1, E2"):
        read_value_map(workbook(tmp_path / "b.xlsx", {"value_map": [*rows, ("E2", *ROW)]}), EVALUATION)


def test_that_a_code_of_the_shelf_means_nothing_without_a_project(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"value_map": [(*HEADER, "proxy_code"), (*ROW, "TW-CARE-1")]})
    assert read_value_map(path, EVALUATION).outcomes[0].proxy_code is None


def test_that_bad_rows_are_refused_and_good_ones_kept(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"value_map": [HEADER, ROW, (*ROW[:5], 25), ("Total", "", 269)]})
    found = read_value_map(path, EVALUATION)
    assert len(found.outcomes) == 1
    assert [(row.number, row.problems[0].column) for row in found.refused] == [(3, "deadweight"), (4, "")]


def test_that_a_file_without_a_value_map_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoValueMap):
        read_value_map(workbook(tmp_path / "a.xlsx", {"x": [["a", "b"]]}), EVALUATION)
    with pytest.raises(NoValueMap):
        read_value_map(workbook(tmp_path / "b.xlsx", {"x": [HEADER, ROW], "y": [HEADER, ROW]}), EVALUATION)
    with pytest.raises(NoHeader):
        read_value_map(workbook(tmp_path / "c.xlsx", {"value_map": [["a", "b"]]}), EVALUATION)
    with pytest.raises(MissingColumn, match="proxy_value"):
        read_value_map(workbook(tmp_path / "d.xlsx", {"value_map": [HEADER[:4], ROW[:4]]}), EVALUATION)
