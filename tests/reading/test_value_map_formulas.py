"""A value map with live formulas: the figures that stand in it, and those that LibreOffice reckons from its formulas."""

import random
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook
from tests.domain.kit import project as kit_project
from tests.domain.made import D, evaluation, outcome, rate, spent
from tests.domain.studies import lwtc, reasoning
from tests.reading.recalculation import WRONG, recalculated, without_results

from impact_desk.domain.exchange_rates import rates_of
from impact_desk.domain.figures import evaluate_in
from impact_desk.domain.sroi import evaluate
from impact_desk.domain.sroi_result import Result
from impact_desk.reading.refused import CannotWrite
from impact_desk.reading.value_map_formulas import Backing, write_value_map
from impact_desk.reading.value_map_grid import FIRST_YEAR, PLACES, SHEET, TOP, Grid, column_name
from impact_desk.reading.value_map_layout import propose
from impact_desk.reading.value_map_rows import read_layout

CENT = Fraction(1, 100)
LISTED = outcome(
    outcome="Listed",
    stakeholder="Parents",
    quantity_by_year=(D(3), D(5), D("2.5")),
    duration_years=D("2.5"),
    drop_off=D("0.1"),
    deadweight=D("0.15"),
)
HARM = outcome(outcome="=Noise", proxy_value=D("-40.55"), starts="during", duration_years=D(2), drop_off=D(1))


@dataclass(frozen=True)
class Page:
    """The first sheet of a value map as another program shows it."""

    rows: list[list[Any]]
    result: Result

    def cell(self, row: int, place: int) -> Fraction:
        return Fraction(Decimal(repr(float(self.rows[row][place] or 0))))

    def close(self, row: int, place: int, exact: Fraction) -> bool:
        return abs(self.cell(row, place) - exact) < CENT / 2

    def agrees(self) -> list[str]:
        """The cells that do not show the result to the cent."""
        grid, result = Grid.of(self.result), self.result
        wanted: list[tuple[int, int, Fraction]] = [
            (grid.total, PLACES["Value of input"], result.total_inputs),
            (grid.total, PLACES["Impact"], result.total_impact_first_year),
            (grid.total, grid.present_value, result.total_present_value),
            (grid.total + 4, PLACES["Value of input"], result.total_present_value),
            (grid.total + 5, PLACES["Value of input"], result.net_present_value),
        ]
        wanted += [(grid.total, FIRST_YEAR + line.year, line.value) for line in result.years]
        wanted += [(grid.total + 2, FIRST_YEAR + line.year, line.present_value) for line in result.years]
        for row, line in enumerate(grid.lines, start=TOP):
            if line.outcome:
                wanted.append((row, PLACES["Impact"], Fraction(line.outcome.impact)))
                wanted.append((row, grid.present_value, line.outcome.present_value))
                years = ((year, Fraction(line.outcome.value_in(year))) for year in grid.years)
                wanted += [(row, FIRST_YEAR + year, value) for year, value in years]
        found = [f"{column_name(place)}{row + 1}" for row, place, exact in wanted if not self.close(row, place, exact)]
        ratio = self.rows[grid.total + 6][PLACES["Value of input"]]
        exact = result.ratio
        same = ratio == "" if exact is None else abs(Fraction(float(ratio)) - exact) < Fraction(1, 10**8)
        return found if same else [*found, "ratio"]


def page(path: Path, result: Result) -> Page:
    return Page(CalamineWorkbook.from_path(path).get_sheet_by_name(SHEET).to_python(skip_empty_area=False), result)


def made(number: int) -> Result:
    """A value map drawn by chance, the same for the same number."""
    draw = random.Random(number)
    share = [Decimal(draw.randrange(0, 96)) / 100 for _ in range(60)]
    terms = evaluation(
        discount_rate=draw.choice(share) / 5,
        discount_timing=draw.choice(["end_of_year", "start_of_year", "mid_year"]),
        duration_rule=draw.choice(["prorated", "whole"]),
        drop_off_from=draw.choice(["second_year", "first_year"]),
        inputs_discounted=draw.random() < 0.5,
        currency=draw.choice(["TWD", "JPY", "USD"]),
    )
    rows = [
        outcome(
            terms,
            stakeholder=draw.choice(["Pupils", "Parents", "Town"]),
            outcome=f"Change {place}",
            quantity=Decimal(draw.randrange(1, 90_000)) / 10,
            proxy_value=Decimal(draw.randrange(-20_000, 900_000)) / 100,
            duration_years=Decimal(draw.randrange(1, 33)) / 4,
            starts=draw.choice(["during", "after"]),
            **{name: draw.choice(share) for name in ("deadweight", "displacement", "attribution", "drop_off")},
            extra_reduction=draw.choice([D(0), *share[:2]]),
        )
        for place in range(12)
    ]
    inputs = [spent(terms, draw.randrange(1, 10**8), stakeholder="Town", year=draw.randrange(0, 3)) for _ in range(3)]
    inputs.append(spent(terms, 1000, currency="USD", description="Dollars", year=1))
    rates = rates_of([rate("TWD", "29.578", 2021), rate("JPY", "109.75", 2021)], "K7")
    return evaluate(terms, inputs, [*rows, LISTED, HARM], rates=rates)


def everything() -> list[Result]:
    """Published, sample and drawn value maps, and one without inputs."""
    project = kit_project("2020", "K7")
    sample = [evaluate_in(project, one) for one in project.evaluations]
    bare = evaluate(evaluation(currency="TWD"), [], [LISTED])
    return [lwtc().result, *sample, bare, *(made(number) for number in range(8))]


def test_that_the_figures_stand_beside_their_formulas(tmp_path: Path) -> None:
    for number, result in enumerate(everything()):
        path = tmp_path / f"{number}.xlsx"
        write_value_map(path, result)
        assert page(path, result).agrees() == []


def test_that_another_program_reckons_the_same_figures_from_the_formulas(
    tmp_path: Path, witness: Callable[[str], str]
) -> None:
    soffice, results = witness("soffice"), everything()
    stripped = []
    for number, result in enumerate(results):
        write_value_map(tmp_path / f"{number}.xlsx", result)
        stripped.append(without_results(tmp_path / f"{number}.xlsx", tmp_path / f"bare{number}.xlsx"))
        assert page(stripped[-1], result).agrees() != []
    for path, result in zip(recalculated(soffice, stripped, tmp_path), results, strict=True):
        assert page(path, result).agrees() == [], path.name


def test_that_the_test_takes_every_result_out_before_another_program_reckons(tmp_path: Path) -> None:
    write_value_map(tmp_path / "a.xlsx", made(1))
    bare = without_results(tmp_path / "a.xlsx", tmp_path / "b.xlsx")
    with zipfile.ZipFile(bare) as book:
        sheet = book.read("xl/worksheets/sheet1.xml")
    assert sheet.count(b"<f>") == sheet.count(WRONG) > 100


@pytest.mark.parametrize("number", [0, 1, 2])
def test_that_what_was_written_is_read_back_as_the_same_value_map(tmp_path: Path, number: int) -> None:
    result = made(number)
    write_value_map(tmp_path / "m.xlsx", result)
    found = read_layout(propose(tmp_path / "m.xlsx"), result.evaluation.id)
    assert found.refused == ()
    assert found.terms.discount_rate == result.evaluation.discount_rate
    assert found.disagreeing == ()
    same = (
        "stakeholder",
        "outcome",
        "duration_years",
        "starts",
        "proxy_value",
        "drop_off",
        "deadweight",
        "quantity_by_year",
    )
    before = [line.outcome.outcome for line in Grid.of(result).lines if line.outcome]
    for old, new in zip(before, found.outcomes, strict=True):
        assert all(getattr(old, name) == getattr(new, name) for name in same)
        assert old.quantity_by_year or old.quantity == new.quantity
    assert {name: getattr(result.evaluation, name) for name in found.terms.others} == found.terms.others
    assert len(found.terms.others) == 5
    years = [one.year for one in result.inputs]
    assert sorted(one.year for one in found.inputs) == sorted(years)


def test_that_text_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    result = made(3)
    write_value_map(tmp_path / "m.xlsx", result)
    with zipfile.ZipFile(tmp_path / "m.xlsx") as book:
        assert b"<f>=Noise" not in book.read("xl/worksheets/sheet1.xml")
        assert b">=Noise<" in book.read("xl/sharedStrings.xml")


def test_that_reasons_stand_on_a_sheet_of_their_own(tmp_path: Path) -> None:
    about = evaluation(currency="TWD")
    row = outcome(about, outcome_code="E1-O1")
    reasons = (reasoning(about, row, "quantity", grade="B", low=D(5)), reasoning(about, None, "discount_rate"))
    write_value_map(tmp_path / "m.xlsx", evaluate(about, [], [row]), Backing(reasons))
    book = CalamineWorkbook.from_path(tmp_path / "m.xlsx")
    rows = book.get_sheet_by_name("Reasons").to_python()
    assert rows[1][:7] == [
        "E1-O1",
        "Read",
        "Quantity",
        "Interviews",
        "Survey 2020",
        "",
        "B, measured here without a comparison",
    ]
    assert rows[2][:3] == ["", "", "Discount rate"]
    assert (
        book.get_sheet_by_name(SHEET).to_python(skip_empty_area=False)[TOP][PLACES["Source of quantity"]]
        == "Survey 2020"
    )


def test_that_a_folder_that_cannot_be_written_is_a_fault_that_leaves_the_old_file(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_value_map(tmp_path / "nowhere" / "m.xlsx", made(1))


def test_that_columns_are_named_as_spreadsheets_name_them() -> None:
    assert [column_name(place) for place in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
