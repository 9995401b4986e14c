import contextlib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact_desk.domain.adjustments import (
    MOST,
    SHARES,
    Adjustment,
    AdjustmentsText,
    AdjustmentUnclear,
    BelongsToAll,
    NoPercentHere,
    NoSuchAssumption,
    NotAnAdjustment,
    NothingToRemove,
    TooManyAdjustments,
    parse_adjustment,
    parse_adjustments,
    spelled_out,
)
from impact_desk.domain.exact import plain
from impact_desk.domain.kinds import PercentOutOfRange, PercentUnclear
from impact_desk.domain.problem import Refusal
from impact_desk.domain.words import ASSUMPTION


def read(text: str) -> tuple[str, str, str]:
    found = parse_adjustment(text)
    return found.deed, found.assumption, plain(found.value)


@pytest.mark.parametrize(
    ("text", "deed", "assumption", "value"),
    [
        ("deadweight = 50 %", "set", "deadweight", "0.5"),
        ("deadweight = 0.5", "set", "deadweight", "0.5"),
        ("Drop-off=１０％", "set", "drop_off", "0.1"),
        ("attribution + 10 pp", "shift", "attribution", "0.1"),
        ("attribution - 2.5 percentage points", "shift", "attribution", "-0.025"),
        ("Attribution to others + 10 %", "scale", "attribution", "1.1"),
        ("displacement − 10 %", "scale", "displacement", "0.9"),
        ("proxy - 50 %", "scale", "proxy_value", "0.5"),
        ("proxy value x 0.5", "scale", "proxy_value", "0.5"),
        ("duration × 2", "scale", "duration_years", "2"),
        ("duration + 1", "shift", "duration_years", "1"),
        ("quantity = 62", "set", "quantity", "62"),
        ("proxy = -1,419.74", "set", "proxy_value", "-1419.74"),
        ("discount rate = 5 %", "set", "discount_rate", "0.05"),
        ("discount_rate + 2 pp", "shift", "discount_rate", "0.02"),
        ("inputs = 106432.40", "set", "inputs", "106432.4"),
        ("inputs - 10 %", "scale", "inputs", "0.9"),
        ("無謂因子 = 50%", "set", "deadweight", "0.5"),
        ("歸因因子 + 10 個百分點", "shift", "attribution", "0.1"),
    ],
)
def test_that_an_adjustment_is_read(text: str, deed: str, assumption: str, value: str) -> None:
    assert read(text) == (deed, assumption, value)


def test_that_an_adjustment_names_outcomes_by_code_and_stakeholders_in_quotation_marks() -> None:
    found = parse_adjustment("quantity K7-E1-O1, K7-E1-O2 = 62")
    assert (found.codes, found.stakeholders, found.concerns_all) == (("K7-E1-O1", "K7-E1-O2"), (), False)
    found = parse_adjustment("drop-off “Elderly neighbours” K7-E1-O9 - 5 pp")
    assert (found.assumption, found.codes, found.stakeholders) == ("drop_off", ("K7-E1-O9",), ("Elderly neighbours",))
    assert parse_adjustment('deadweight "學生" = 0').stakeholders == ("學生",)


def test_that_removing_names_what_goes() -> None:
    assert parse_adjustment("remove K7-E1-O3 K7-E1-O4").codes == ("K7-E1-O3", "K7-E1-O4")
    assert parse_adjustment("without 「教師」").stakeholders == ("教師",)
    assert parse_adjustment("移除 K7-E1-O3").deed == "remove"
    with pytest.raises(NothingToRemove, match="Say what is removed"):
        parse_adjustment("remove ")


def test_that_lines_and_semicolons_part_adjustments() -> None:
    found = parse_adjustments("deadweight = 50 %; attribution = 50 %\n\n drop-off = 50 %")
    assert [one.assumption for one in found] == ["deadweight", "attribution", "drop_off"]
    assert parse_adjustments(spelled_out(found)) == found


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", NotAnAdjustment),
        ("everything is better", NotAnAdjustment),
        ("deadweight", NotAnAdjustment),
        ("deadweight = = 5", NotAnAdjustment),
        ("happiness = 5", NoSuchAssumption),
        ("deadweight + 0.1", AdjustmentUnclear),
        ("deadweight = 25", PercentUnclear),
        ("deadweight = 120 %", PercentOutOfRange),
        ("deadweight + 120 pp", PercentOutOfRange),
        ("quantity = 50 %", NoPercentHere),
        ("quantity + 10 pp", NoPercentHere),
        ("discount rate K7-E1-O1 = 5 %", BelongsToAll),
        ("inputs “Foundation” = 5", BelongsToAll),
        ("quantity K7(1) = 5", NotAnAdjustment),
        ("quantity = many", Refusal),
        ("deadweight = 1 %;" * (MOST + 1), TooManyAdjustments),
    ],
)
def test_that_what_cannot_be_understood_is_refused(text: str, refusal: type[Refusal]) -> None:
    with pytest.raises(refusal):
        parse_adjustments(text)


def test_that_a_field_takes_adjustments_only_when_they_are_understood() -> None:
    kind = AdjustmentsText()
    assert kind.parse(" deadweight = 50 % ") == "deadweight = 50 %"
    with pytest.raises(NoSuchAssumption, match="Deadweight"):
        kind.parse("weight = 50 %")


@given(st.sampled_from(sorted(ASSUMPTION.options)), st.decimals("0", "1", places=4), st.sampled_from(["set", "scale"]))
def test_that_what_is_written_plainly_is_read_back(assumption: str, value: Decimal, deed: str) -> None:
    sign = "=" if deed == "set" else "x"
    for name in (assumption, ASSUMPTION.options[assumption], ASSUMPTION.chinese[assumption]):
        found = parse_adjustment(f"{name} {sign} {value:f}")
        assert (found.assumption, found.deed, found.value) == (assumption, deed, value)


@given(st.text(max_size=80))
def test_that_any_text_is_understood_or_refused_in_words(text: str) -> None:
    with contextlib.suppress(Refusal):
        assert all(isinstance(one, Adjustment) for one in parse_adjustments(text))


def test_that_shares_are_assumptions() -> None:
    assert set(SHARES) < set(ASSUMPTION.options)
