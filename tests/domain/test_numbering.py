from dataclasses import replace
from decimal import Decimal
from uuid import UUID, uuid4

from impact_desk.domain.numbering import next_code, numbered
from impact_desk.domain.records import Outcome, Risk
from impact_desk.domain.sheets import BY_NAME

VALUE_MAP = BY_NAME["value_map"]
STUDY = uuid4()


def outcome(code: str | None = None) -> Outcome:
    return Outcome(
        id=uuid4(),
        evaluation_code=STUDY,
        outcome_code=code,
        stakeholder="Pupils",
        outcome="Read better",
        quantity=Decimal(10),
        duration_years=Decimal(1),
        proxy_value=Decimal(100),
    )


def codes(*given: str | None, taken: tuple[str, ...] = ()) -> list[str]:
    rows = numbered(VALUE_MAP, [outcome(code) for code in given], {STUDY: "K7-E1"}, taken)
    return [str(getattr(row, "outcome_code")) for row in rows]  # noqa: B009  # a sheet's rows are plain records


def test_that_rows_without_a_code_get_the_next_number() -> None:
    assert codes(None, None) == ["K7-E1-O1", "K7-E1-O2"]
    assert codes(None, taken=("K7-E1-O7", "K7-E2-O9")) == ["K7-E1-O8"]


def test_that_a_code_that_was_given_stays_and_is_never_given_twice() -> None:
    assert codes(None, "K7-E1-O1", "own-name", None) == ["K7-E1-O2", "K7-E1-O1", "own-name", "K7-E1-O3"]
    assert codes(None, taken=("k7-e1-o1",)) == ["K7-E1-O2"]


def test_that_a_number_freed_by_a_deletion_in_the_middle_is_not_used_again() -> None:
    assert next_code("K7-E1", "O", ["K7-E1-O1", "K7-E1-O3"]) == "K7-E1-O4"


def test_that_a_long_parent_still_leads_to_a_code() -> None:
    code = next_code("E" * 64, "O", [])
    assert VALUE_MAP.field("outcome_code").parse(code) == code
    assert next_code("E" * 64, "O", [code]) != code


def test_that_rows_of_other_sheets_stay_as_they_are() -> None:
    risk = Risk(id=uuid4(), program_code=uuid4(), kind="risk", description="Rain")
    assert numbered(BY_NAME["risks"], [risk], {}) == (risk,)


def test_that_a_row_whose_owner_is_unknown_is_named_after_its_sheet() -> None:
    stray = replace(outcome(), evaluation_code=UUID(int=1))
    assert numbered(VALUE_MAP, [stray], {})[0] == replace(stray, outcome_code="value_map-O1")
