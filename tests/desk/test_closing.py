"""What a signature closes is changed with a reason only, by whatever way; what moved is found, and amended."""

import shutil
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from tests.desk.conftest import Sent
from tests.desk.office import Office, signed

from impact_desk.desk.amendments import with_replaced
from impact_desk.desk.blocks import TypedRow, type_block
from impact_desk.desk.evaluations import Evaluations
from impact_desk.desk.movements import Movement, Movements
from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.desk.summaries import prepare_summary, seal_with
from impact_desk.desk.verification import verify_bytes
from impact_desk.desk.volunteers import act_on_hours
from impact_desk.domain.closing import NotClosed, PeriodClosed
from impact_desk.domain.coded import Coded
from impact_desk.domain.fields import Missing
from impact_desk.domain.lots import Lot, Series
from impact_desk.domain.period import Period
from impact_desk.domain.sheets import BY_NAME
from impact_desk.domain.volunteering import unnamed
from impact_desk.exchange.canonical import canonical, parse_canonical
from impact_desk.exchange.payload import read_payload
from impact_desk.exchange.refusals import RowsRefused
from impact_desk.seal.verify import verify_pdf

YEAR = Period(2025)
FOUND = "Voucher 17 was found"


@pytest.fixture
def desk(sent: Sent, tmp_path: Path) -> Iterator[Desk]:
    """A site whose year is signed."""
    made = open_project(Path(shutil.copy(sent.project, tmp_path / "PN.impact")), author="Nurul")
    yield made
    made.close()


def gift(desk: Desk) -> Any:
    return desk.project().contributions[0]


def movement(desk: Desk) -> Movement:
    (found,) = Movements(desk).all(desk.project())
    return found


def moved(desk: Desk) -> set[str]:
    return {one.figure for one in movement(desk).moved}


def add(desk: Desk) -> object:
    one = gift(desk)
    values = {"date": one.date, "program_code": one.program_code, "form": "cash", "amount": Decimal(5)}
    return desk.add("contributions", {**values, "currency": one.currency})


def paste(desk: Desk) -> object:
    return type_block(desk, "contributions", [TypedRow(gift(desk).id, {"amount": "5"}, 0)], "Paste into Contributions")


def take_in(desk: Desk) -> object:
    return desk.add_all("Import more.xlsx", [replace(gift(desk), id=uuid4(), amount=Decimal(5))])


def take_in_many(desk: Desk) -> object:
    columns = {one.name: Coded.of([getattr(gift(desk), one.name)] * 300) for one in BY_NAME["contributions"].fields}
    columns["date"] = Coded.of([date(2019, 5, 1)] * 299 + [gift(desk).date])
    return desk.add_parts("Import more.xlsx", [Lot(BY_NAME["contributions"], Series.new(300), columns)])


def complete_draft(desk: Desk) -> object:
    one = gift(desk)
    texts = {"date": one.date.isoformat(), "form": "cash", "amount": "5", "currency": "MYR"}
    draft, _ = desk.type_into("contributions", None, texts)
    program = desk.show("contributions", "program_code", one.program_code)
    return desk.type_into("contributions", draft, {"program_code": program})


WAYS: dict[str, Callable[[Desk], object]] = {
    "change": lambda desk: desk.change("contributions", gift(desk).id, {"amount": Decimal(5)}),
    "change several": lambda desk: desk.change_many("contributions", [gift(desk).id], "amount", Decimal(5)),
    "add": add,
    "delete": lambda desk: desk.delete("contributions", [gift(desk).id]),
    "move out": lambda desk: desk.change("contributions", gift(desk).id, {"date": date(2026, 1, 1)}),
    "paste": paste,
    "import": take_in,
    "large import": take_in_many,
    "complete an unfinished row": complete_draft,
}


@pytest.mark.parametrize("way", WAYS)
def test_that_a_closed_row_changes_in_no_way_without_a_reason(desk: Desk, way: str) -> None:
    before, entries = desk.project().contributions, len(desk.history())
    with pytest.raises(PeriodClosed) as caught:
        WAYS[way](desk)
    assert "Contributions of 2025 are closed: summary 1" in str(caught.value)
    assert desk.project().contributions == before
    assert len(desk.history()) == entries + ("unfinished" in way)
    assert open_project(desk.path, read_only=True).project().contributions == before


@pytest.mark.parametrize("way", WAYS)
def test_that_with_a_reason_it_changes_and_the_figures_moved_say_why(desk: Desk, way: str) -> None:
    with desk.gate.because(FOUND):
        WAYS[way](desk)
    assert desk.history()[0].reason == FOUND
    found = movement(desk)
    total = next(one for one in found.moved if one.figure == "contributions.total")
    assert (total.why, [one.entry for one in total.steps]) == ((FOUND,), [desk.history()[0].seq])
    assert 0 < found.count < found.signed
    assert not [one for one in found.moved if one.figure.startswith("volunteering")]


def test_that_a_reason_given_once_is_taken_for_a_run_of_changes(desk: Desk) -> None:
    desk.gate.keep_reason(desk.closings()[0].document, FOUND)
    desk.change("contributions", gift(desk).id, {"amount": Decimal(5)})
    desk.change("contributions", gift(desk).id, {"description": "Second copy"})
    assert [one.reason for one in desk.history(2)] == [FOUND, FOUND]


def test_that_what_is_not_covered_needs_no_reason(desk: Desk) -> None:
    row, program = desk.project().volunteer_log[0], desk.project().programs[0]
    desk.change("volunteer_log", row.id, {"volunteer_name": "Another spelling"})
    desk.change("programs", program.id, {"status": "completed"})
    desk.add(
        "contributions",
        {"date": date(2026, 1, 5), "program_code": program.id, "form": "cash", "amount": 5, "currency": "MYR"},
    )
    assert not moved(desk)


def test_that_undo_and_redo_of_a_reasoned_change_move_the_figures_back_and_forth(desk: Desk) -> None:
    desk.change("contributions", gift(desk).id, {"amount": Decimal(5)}, reason=FOUND)
    watched = Movements(desk)
    assert watched.all(desk.project())[0].count
    desk.undo()
    assert not watched.all(desk.project())[0].moved
    desk.redo()
    assert watched.all(desk.project())[0].count


def test_that_turning_an_old_entry_back_needs_a_reason_too(desk: Desk) -> None:
    desk.change("contributions", gift(desk).id, {"amount": Decimal(5)}, reason=FOUND)
    entry = desk.history()[0].seq
    with pytest.raises(PeriodClosed):
        desk.turn_back(entry)
    desk.turn_back(entry, "It belongs to another site")
    assert not moved(desk)


def test_that_a_reopened_period_is_changed_without_further_reasons_until_it_is_signed_again(
    desk: Desk, office: Office, tmp_path: Path
) -> None:
    with pytest.raises(Missing):
        desk.reopen(YEAR, " ")
    desk.reopen(YEAR, FOUND)
    entry = desk.history()[0]
    assert (entry.title, entry.reason, entry.kind) == ("Reopen 2025", FOUND, "edit")
    desk.change("contributions", gift(desk).id, {"amount": Decimal(5)})
    assert {one.why for one in movement(desk).moved} == {(FOUND,)}
    with pytest.raises(NotClosed):
        desk.reopen(YEAR, "once more")
    signed(desk, YEAR, office.officer("PN"), tmp_path / "2.pdf")
    with pytest.raises(PeriodClosed):
        desk.change("contributions", gift(desk).id, {"amount": Decimal(6)})
    assert movement(desk).moved == ()


def test_that_a_change_needs_a_reason_while_any_period_over_it_is_closed(
    desk: Desk, office: Office, tmp_path: Path
) -> None:
    signed(desk, Period(2025, 1), office.officer("PN"), tmp_path / "half.pdf")
    desk.reopen(YEAR, FOUND)
    early = next(one for one in desk.project().contributions if one.date < date(2025, 7, 1))
    late = next(one for one in desk.project().contributions if one.date >= date(2025, 7, 1))
    desk.change("contributions", late.id, {"amount": Decimal(6)})
    with pytest.raises(PeriodClosed) as caught:
        desk.change("contributions", early.id, {"amount": Decimal(6)})
    assert caught.value.closing.period == Period(2025, 1)


def test_that_a_reopened_evaluation_takes_proxies_again(desk: Desk) -> None:
    evaluation = desk.project().evaluations[0].id
    desk_of = Evaluations(desk)
    assert desk_of.study(evaluation).signed
    desk.reopen(YEAR, FOUND)
    assert not desk_of.study(evaluation).signed


def test_that_what_a_new_reason_is_for_survives_a_restart(desk: Desk) -> None:
    desk.change("contributions", gift(desk).id, {"amount": Decimal(5)}, reason=FOUND)
    again = open_project(desk.path, read_only=True)
    assert movement(again) == movement(desk)
    again.close()


def test_that_a_kept_file_that_is_gone_or_changed_is_said_so(desk: Desk) -> None:
    desk.change("contributions", gift(desk).id, {"amount": Decimal(5)}, reason=FOUND)
    desk.trusts_its_files = False
    assert (movement(desk).unread, movement(desk).moved) == (True, ())


def test_that_the_next_summary_amends_and_prints_old_new_and_why(desk: Desk, office: Office, sent: Sent) -> None:
    desk.change("contributions", gift(desk).id, {"amount": Decimal("1234567.89")}, reason=FOUND)
    prepared = prepare_summary(desk, YEAR, because="One gift was corrected")
    sealed = seal_with(prepared, office.officer("PN"))
    verdict = verify_bytes(sealed.content, office.trust)
    assert (verdict.verdict, verdict.recomputed, verdict.differences) == ("valid", True, ())
    payload = read_payload(verdict.embedded or b"")
    amendment = payload.amendment
    assert amendment is not None
    assert (amendment.sequence, amendment.because) == (1, "One gift was corrected")
    total = next(one for one in amendment.figures if one.figure == "contributions.total")
    assert (total.now, total.why) == (payload.figures["contributions.total"], (FOUND,))
    first = read_payload(verify_pdf(sent.summary.path, office.trust).payload or b"")
    assert (first.amendment, total.signed) == (None, first.figures["contributions.total"])


def test_that_an_amendment_says_the_reason_of_the_reopening_where_no_other_is_given(desk: Desk) -> None:
    desk.reopen(YEAR, FOUND)
    found = prepare_summary(desk, YEAR)
    assert found.because == FOUND
    assert found.amendment is not None
    assert found.amendment.figures == ()


def test_that_an_amendment_that_contradicts_its_figures_is_refused(desk: Desk, office: Office) -> None:
    desk.change("contributions", gift(desk).id, {"amount": Decimal(5)}, reason=FOUND)
    sealed = seal_with(prepare_summary(desk, YEAR), office.officer("PN"))
    document: Any = parse_canonical(verify_pdf(sealed.content, office.trust).payload or b"")
    spoils: tuple[Callable[[Any], object], ...] = (
        lambda one: one["figures"][0].update(now="1.00"),
        lambda one: one["figures"][0].update(signed=one["figures"][0]["now"]),
        lambda one: one["figures"][0].update(state="gone"),
        lambda one: one["figures"].append(one["figures"][0]),
        lambda one: one.update(more=1),
        lambda one: one["figures"][0].update(why=["x" * 501]),
    )
    for spoil in spoils:
        spoilt: Any = parse_canonical(canonical(document))
        spoil(spoilt["amendment"])
        with pytest.raises(RowsRefused):
            read_payload(canonical(spoilt))


def test_that_an_amendment_that_misstates_what_was_signed_is_told_where_both_are_at_hand(
    desk: Desk, office: Office, sent: Sent
) -> None:
    desk.change("contributions", gift(desk).id, {"amount": Decimal(5)}, reason=FOUND)
    first = verify_bytes(sent.summary.path.read_bytes(), office.trust)
    true = verify_bytes(seal_with(prepare_summary(desk, YEAR), office.officer("PN")).content, office.trust)
    assert with_replaced(true, (first, true)).reasons == true.reasons
    document: Any = parse_canonical(true.embedded or b"")
    figures = document["amendment"]["figures"]
    place = next(at for at, one in enumerate(figures) if one["figure"] == "contributions.total")
    signed_before = figures[place]["signed"]
    figures[place]["signed"] = "1.00"
    told = with_replaced(replace(true, packed=zlib.compress(canonical(document))), (first, true)).sentences[-1]
    assert told == (
        f"contributions.total: the amendment prints 1.00 as signed before, but number 1 states {signed_before}."
    )
    del figures[place]
    told = with_replaced(replace(true, packed=zlib.compress(canonical(document))), (first, true)).sentences[-1]
    assert "which it does not tell as moved" in told


def test_that_making_two_numbers_one_person_is_a_change_to_the_volunteers_signed(desk: Desk) -> None:
    numbers = {row.volunteer_id for row in desk.project().volunteer_log}
    first, second = [one for one in desk.project().volunteers if one.volunteer_id in numbers][:2]
    with pytest.raises(PeriodClosed):
        desk.change("volunteers", first.id, {"alias_of": second.id})
    desk.change("volunteers", first.id, {"alias_of": second.id}, reason=FOUND)
    volunteers = next(one for one in movement(desk).moved if one.figure == "volunteering.volunteers")
    assert (int(volunteers.signed or 0) - int(volunteers.now or 0), volunteers.why) == (1, (FOUND,))


def test_that_an_approval_taken_away_is_no_reason_to_change_what_was_signed(desk: Desk) -> None:
    row = next(one for one in desk.project().volunteer_log if not unnamed(one.volunteer_id))
    for act in ("submit", "approve"):
        assert act_on_hours(desk, act, [row.id], date(2026, 1, 5)).done == 1
    with pytest.raises(PeriodClosed):
        desk.change("volunteer_log", row.id, {"paid_time": not row.paid_time})
    desk.change("volunteer_log", row.id, {"paid_time": not row.paid_time}, reason=FOUND)
    told = desk.history(1)[0].reason
    assert told == f"{FOUND} Was approved by Nurul on 2026-01-05; edited, it is submitted again."


def test_that_a_volunteers_name_in_a_reason_is_said_before_the_amendment_prints_it(desk: Desk) -> None:
    name = next(row.volunteer_name for row in desk.project().volunteer_log if row.volunteer_name)
    desk.change("contributions", gift(desk).id, {"amount": Decimal(5)}, reason=f"{name} found a voucher")
    (problem,) = [one for one in prepare_summary(desk, YEAR).problems if one.sheet == "summaries"]
    assert str(name) in problem.sentence
