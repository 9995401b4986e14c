"""What becomes of a summary that arrives depends on what is there, never on the order within one delivery."""

from itertools import permutations
from uuid import uuid4

import pytest

from impact_desk.desk.sorting_in import Sorted, sort_in
from impact_desk.domain.period import Period
from impact_desk.domain.records import ReceivedSummary

YEAR, FIRST = Period(2020), Period(2020, 1)


def summary(
    sequence: int,
    *,
    document: str = "",
    facility: str = "K7",
    period: Period = YEAR,
    sha256: str = "",
    signer: str = "a",
) -> ReceivedSummary:
    return ReceivedSummary(
        id=uuid4(),
        document=document or str(uuid4()),
        facility_code=facility,
        facility_name=facility,
        period=period,
        sequence=sequence,
        file_name="x.pdf",
        sha256=sha256 or uuid4().hex,
        rows_sha256="0",
        signer="Lin",
        certificate_sha256=signer,
        received_at="2021-01-31T00:00:00Z",
    )


def fates(found: list[Sorted]) -> list[str]:
    return [one.fate for one in found]


def test_that_the_first_summary_of_a_site_and_period_is_accepted() -> None:
    arrivals = [summary(1), summary(1, facility="CL"), summary(2, period=FIRST)]
    assert fates(sort_in(enumerate(arrivals), []).sorted) == ["accepted"] * 3


def test_that_the_same_bytes_are_already_there() -> None:
    there = summary(1)
    found = sort_in([(0, summary(1, document=there.document, sha256=there.sha256))], [there])
    assert fates(found.sorted) == ["already there"]
    assert found.kept == [there]


def test_that_one_document_with_two_contents_is_refused() -> None:
    there = summary(1)
    (found,) = sort_in([(0, summary(2, document=there.document))], [there]).sorted
    assert found.fate == "refused"
    assert "other content" in str(found.reasons[0])


def test_that_a_higher_number_supersedes_what_is_there() -> None:
    there, amended = summary(1), summary(2)
    found = sort_in([(0, amended)], [there])
    assert fates(found.sorted) == ["accepted"]
    assert found.outdated == [(there, amended)]
    assert [one.superseded for one in found.kept] == [True, False]


def test_that_a_lower_number_is_kept_but_never_counts() -> None:
    there, old = summary(3), summary(2)
    found = sort_in([(0, old)], [there])
    (one,) = found.sorted
    assert (one.fate, one.by) == ("superseded", there)
    assert "3" in str(one.reasons[0])
    assert [one.superseded for one in found.kept] == [False, True]


def test_that_the_same_number_on_another_document_is_refused_with_a_way_out() -> None:
    (found,) = sort_in([(0, summary(1))], [summary(1)]).sorted
    assert found.fate == "refused"
    assert "export the summary once more" in str(found.reasons[0])


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_that_the_order_within_one_delivery_decides_nothing(order: tuple[int, ...]) -> None:
    versions = [summary(1), summary(2), summary(5)]
    found = sort_in([(place, versions[which]) for place, which in enumerate(order)], [])
    assert {one.arrival.sequence: one.fate for one in found.sorted} == {
        1: "superseded",
        2: "superseded",
        5: "accepted",
    }
    assert [one.place for one in found.sorted] == [0, 1, 2]
    assert [one.sequence for one in found.kept if not one.superseded] == [5]


def test_that_a_file_given_twice_is_taken_once() -> None:
    one = summary(1)
    found = sort_in([(0, one), (1, one)], [])
    assert fates(found.sorted) == ["accepted", "already there"]


def test_that_a_new_signer_is_accepted_and_remarked() -> None:
    (same,) = sort_in([(0, summary(2, period=FIRST))], [summary(1)]).sorted
    (other,) = sort_in([(0, summary(2, period=FIRST, signer="b"))], [summary(1)]).sorted
    assert (same.reasons, other.fate) == ((), "accepted")
    assert "another certificate" in str(other.reasons[0])
