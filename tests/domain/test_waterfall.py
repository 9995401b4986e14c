from fractions import Fraction

from hypothesis import given
from tests.domain.made import D, outcome
from tests.domain.studies import lwtc
from tests.domain.test_sroi_laws import MAPS, TERMS, result

from impact_desk.domain.sroi import bare_evaluation
from impact_desk.domain.waterfall import STEPS, TITLES, of_outcome, of_stakeholder, waterfall


def test_that_each_adjustment_takes_its_share_of_what_the_ones_before_it_left() -> None:
    one = outcome(
        quantity=D(10),
        proxy_value=D(100),
        duration_years=D(2),
        deadweight=D("0.1"),
        displacement=D("0.2"),
        attribution=D("0.25"),
        extra_reduction=D("0.5"),
        drop_off=D("0.5"),
    )
    steps = waterfall(bare_evaluation([one], D(1), D(1)))
    assert steps.gross == 2000
    assert [step.taken for step in steps.steps] == [200, 360, 360, 540, 135, Fraction(405) - Fraction(270 + 67.5) / 2]
    assert [step.left for step in steps.steps][:-1] == [1800, 1440, 1080, 540, 405]


def test_that_quantities_by_year_and_part_years_are_gross_before_any_step() -> None:
    listed = outcome(quantity_by_year=(D(10), D(20)), duration_years=D("1.5"), drop_off=D("0.5"))
    steps = waterfall(bare_evaluation([listed], D(1), D(0)))
    assert steps.gross == 10 * 100 + 20 * 100 / 2
    assert [steps.taken("drop_off"), steps.present_value] == [500, 1500]


def test_that_the_parts_of_the_waterfall_add_up_to_the_whole() -> None:
    found = lwtc().result
    whole = waterfall(found)
    names = dict.fromkeys(line.outcome.stakeholder for line in found.outcomes)
    for parts in (
        [of_outcome(found, place) for place in range(len(found.outcomes))],
        [of_stakeholder(found, name) for name in names],
    ):
        assert sum(part.gross for part in parts) == whole.gross
        assert [sum(part.taken(name) for part in parts) for name in STEPS] == [step.taken for step in whole.steps]


@given(TERMS, MAPS)
def test_that_gross_value_less_all_steps_is_the_present_value(terms: object, rows: list[object]) -> None:
    found = result(terms, rows)
    steps = waterfall(found)
    assert steps.gross - sum(step.taken for step in steps.steps) == steps.present_value == found.total_present_value


@given(TERMS, MAPS)
def test_that_without_harms_no_step_adds_value(terms: object, rows: list[object]) -> None:
    found = result(terms, [row for row in rows if getattr(row, "proxy_value", 0) >= 0])
    assert all(step.taken >= 0 for step in waterfall(found).steps)


def test_that_every_step_has_a_name_for_people() -> None:
    assert set(TITLES) == set(STEPS)
