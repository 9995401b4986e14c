"""What goods count at, what looks entered twice, subjects of rows, and on whom depth rests."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import D, gift, output, program, project, shift

from impact_desk.domain.checks import project_problems
from impact_desk.domain.depth import depth_of
from impact_desk.domain.figures import facility_figures
from impact_desk.domain.period import Period
from impact_desk.domain.records import Contribution
from impact_desk.domain.repeats import earlier, earlier_like
from impact_desk.domain.valuation import proposal, rule_for

CARE = program("CARE", subject="health")
AMOUNTS = st.decimals(0, 10**6, places=2)


def surplus(amount: Decimal | str | int = 50, **more: Any) -> Contribution:
    return gift(CARE, amount, "in_kind", in_kind_nature="surplus", **more)


def found(*rows: Contribution) -> list[tuple[Any, str]]:
    return [(one.record, one.field) for one in project_problems(project(CARE, *rows))]


@given(AMOUNTS, AMOUNTS)
def test_that_surplus_counts_at_the_lower_value(book: Decimal, fair: Decimal) -> None:
    made = proposal(surplus(book_value=book, fair_value=fair))
    assert made is not None
    assert made.amount == min(book, fair)
    assert made.basis == ("fair_value" if fair < book else "book_value")


def test_that_a_surplus_gift_at_another_value_is_told_with_both_numbers() -> None:
    row = surplus(50, book_value=D(80), fair_value=D("30.50"))
    problem = project_problems(project(CARE, row))[0]
    assert (problem.record, problem.field) == (row.id, "amount")
    assert all(part in problem.sentence for part in ("80", "30.5", "50"))
    assert found(surplus("30.50", book_value=D(80), fair_value=D("30.50"))) == []


def test_that_only_surplus_goods_with_both_values_have_a_proposal() -> None:
    half, planned = surplus(book_value=D(3)), gift(CARE, 5, "in_kind", in_kind_nature="planned", fair_value=D(9))
    assert [proposal(one) for one in (half, planned, gift(CARE, 5))] == [None, None, None]
    assert found(half) == [(half.id, "fair_value")]
    assert "never at retail" in rule_for(planned)


def test_that_planned_goods_count_at_cost() -> None:
    fair, cost = (gift(CARE, n, "in_kind", in_kind_nature="planned", value_basis=basis) for n, basis in ((1, "fair_value"), (2, "cost")))  # fmt: skip
    assert found(fair, cost) == [(fair.id, "value_basis")]


def test_that_rows_alike_are_told_and_counted_all_the_same() -> None:
    first, again = gift(CARE, 70), gift(CARE, 70)
    voucher = gift(CARE, 9, source_ref="INV 7"), gift(CARE, 8, source_ref="inv  7", date=date(2020, 8, 1))
    assert found(first, again, *voucher) == [(again.id, "amount"), (voucher[1].id, "source_ref")]
    figures = facility_figures(project(CARE, first, again, *voucher), Period(2020))
    assert figures["contributions.total"].value == 157


def test_that_two_vouchers_tell_gifts_of_one_amount_apart() -> None:
    assert found(gift(CARE, 70, source_ref="A"), gift(CARE, 70, source_ref="B")) == []


@given(st.lists(st.tuples(st.sampled_from((None, "A", "a ", "B")), st.integers(1, 2)), max_size=8))
def test_that_one_row_is_found_to_repeat_another_as_all_of_them_are(texts: list[tuple[str | None, int]]) -> None:
    rows = [gift(CARE, amount, source_ref=voucher) for voucher, amount in texts]
    every = {row.id: other for row, other, _ in earlier(rows)}
    assert [earlier_like(rows, row) for row in rows] == [every.get(row.id) for row in rows]


def test_that_a_row_may_have_a_subject_of_its_own() -> None:
    rows = gift(CARE, 70), gift(CARE, 30, subject="education"), shift(CARE, "E1", "2")
    figures = facility_figures(project(CARE, *rows), Period(2020))
    assert figures["contributions.by_subject.education"].value == 30
    assert figures["contributions.by_subject.health"].value == 1070


def test_that_depth_rests_on_those_assessed_and_is_never_scaled_up() -> None:
    silent = output(CARE, 100, 40, 10, 15, 5)
    told = output(CARE, 60, 20, 0, 0, 20, method="Test before and after", sample="Every third pupil")
    depth = depth_of([silent, told, output(CARE, 900)])
    assert (depth.reached, depth.assessed, depth.none, depth.silent) == (1060, 60, 10, 1)
    assert depth.share(depth.by_depth["transform"]) == Fraction(25, 60)
    assert (depth.methods, depth.samples) == (("Test before and after",), ("Every third pupil",))
    assert depth_of([]).sampled is None
