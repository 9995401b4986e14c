"""What a signature covers of a long log: the answers that going through it would give, without going through it."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from impact_desk.desk import covered_rows
from impact_desk.desk.evidence import Proved
from impact_desk.desk.evidence.naming import NoSuchRow, called, row_named
from impact_desk.desk.opening import new_project, open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.closing import PeriodClosed
from impact_desk.domain.hours import Hours
from impact_desk.domain.period import Period
from impact_desk.domain.records import LogRow, Program, SignedSummary, Volunteer

LOG, SHORT, FEW, WHY = "volunteer_log", 10, 3, "A sheet was found"
SITE = {"facility_code": "K7", "facility_name": "K7", "country": "TW", "currency": "TWD", "hourly_cost": "500"}
IN, OUT = date(2020, 3, 5), date(2021, 3, 5)


def program(code: str) -> Program:
    known = {"strategy": "public_advocacy", "motive": "charitable_gift", "start_date": date(2022, 1, 1)}
    return Program(id=uuid4(), program_code=code, name=code, **known)  # type: ignore[arg-type]  # texts


def shift(of: UUID, number: str, day: date) -> LogRow:
    return LogRow(
        id=uuid4(), program_code=of, volunteer_id=number, date=day, hours=Hours(3600), paid_time=True, ordinal=0
    )


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Two programs that began later and two numbers that stand for others; the year 2020 is signed."""
    monkeypatch.setattr(Desk, "long", SHORT)
    monkeypatch.setattr(covered_rows, "FEW", FEW)
    monkeypatch.setattr(covered_rows, "STEP", 7)
    made = new_project(tmp_path / "K7.impact", SITE, author="Lin")
    people = [Volunteer(id=uuid4(), volunteer_id=f"E{one}", volunteer_name=f"Lin {one}") for one in range(3)]
    others = [
        Volunteer(id=uuid4(), volunteer_id=f"A{at}", volunteer_name=one.volunteer_name, alias_of=one.id)
        for at, one in enumerate(people)
    ]
    programs = [program("P1"), program("P2")]
    rows = [shift(programs[0].id, "E0", OUT) for _ in range(SHORT + 5)]
    made.add_all("Begin", [*programs, *people, *others, *rows])
    values = {"file_name": "1.pdf", "sha256": "0" * 64, "signer": "Lin", "signed_at": "2021", "journal_head": "1"}
    signed = SignedSummary(id=uuid4(), document=str(uuid4()), period=Period(2020), sequence=1, **values)  # type: ignore[arg-type]  # texts
    made.write("Sign", lambda writing: writing.add(signed), kind="sign")
    yield made
    made.close()


def locked(desk: Desk) -> set[str]:
    """The codes of programs and numbers that the signature covers."""
    named = (("programs", "program_code"), ("volunteers", "volunteer_id"))
    return {
        getattr(one, code) for sheet, code in named for one in desk.records(sheet) if desk.gate.closing_of(sheet, one)
    }


def by_going_through(desk: Desk) -> set[str]:
    """The same, by every row of the log as the file has it."""
    codes = {one.id: getattr(one, "program_code", "") for one in desk.records("programs")}
    rows = [one for one in desk.file.read(LOG) if isinstance(one, LogRow) and one.date.year == 2020]
    aliases = {getattr(one, "volunteer_id", "") for one in desk.records("volunteers") if getattr(one, "alias_of", None)}
    return {codes[one.program_code] for one in rows} | {one.volunteer_id for one in rows} & aliases


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["add", "move", "respell", "delete", "undo", "look", "import"]),
        st.integers(0, 40),
        st.sampled_from(["E0", "A0", "A1", "A2"]),
        st.sampled_from([IN, OUT]),
    ),
    max_size=8,
)


def do(desk: Desk, act: str, place: int, number: str, day: date) -> None:
    rows, programs = desk.file.read(LOG), desk.records("programs")
    of, row = programs[place % 2].id, rows[place % len(rows)].id if rows else None
    values = {"date": day, "program_code": of, "volunteer_id": number}
    if act == "look":
        desk.gate.look_ahead()
        assert not desk.is_long(LOG) or not desk.gate.wants_look
    elif act == "import":
        desk.add_all("Import", [shift(of, number, day) for _ in range(FEW + 1)], reason=WHY)
    elif act == "undo" and (target := desk.next_undo()) and target.kind != "new":
        desk.undo()
    elif act == "add":
        desk.add(LOG, {**values, "hours": Hours(3600), "paid_time": True}, reason=WHY)
    elif row and act == "delete":
        with desk.gate.because(WHY):
            desk.delete(LOG, [row])
    elif row and act in ("move", "respell"):
        desk.change(LOG, row, values if act == "move" else {"volunteer_id": number}, reason=WHY)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_that_after_any_steps_the_same_is_covered_as_going_through_the_log_says(
    desk: Desk, acts: list[tuple[str, int, str, date]]
) -> None:
    for act in acts:
        do(desk, *act)
        assert locked(desk) == by_going_through(desk)


def test_that_a_step_is_weighed_without_reading_the_long_log(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = (one.id for one in desk.records("programs"))
    of = {"date": IN, "program_code": second, "volunteer_id": "A1"}
    desk.add(LOG, {**of, "hours": Hours(3600), "paid_time": True}, reason=WHY)
    free, covered = (one.id for one in desk.records("volunteers")[3:5])
    for one in ("read", "long_sheet"):
        # Whoever would read the whole log fails at it.
        monkeypatch.setattr(type(desk.file), one, None)
    desk.change("volunteers", free, {"alias_of": None})
    desk.change("programs", first, {"motive": "community_investment"})
    with pytest.raises(PeriodClosed):
        desk.change("volunteers", covered, {"alias_of": None})
    with pytest.raises(PeriodClosed):
        desk.change("programs", second, {"motive": "community_investment"})


def test_that_what_a_refused_step_would_have_led_to_is_not_taken_for_known(desk: Desk) -> None:
    late = desk.records("programs")[0]

    def act(writing: object) -> None:
        writing.add(shift(late.id, "A2", IN))  # type: ignore[attr-defined]  # a Writing
        writing.replace(late)  # type: ignore[attr-defined]

    with pytest.raises(PeriodClosed):
        desk.write("Add", act)
    assert locked(desk) == set()


@pytest.mark.parametrize("long", [SHORT, 1_000])
def test_that_a_row_of_a_log_is_called_by_its_place_and_found_by_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, long: int
) -> None:
    desk.close()
    monkeypatch.setattr(Desk, "long", long)
    with closing(open_project(desk.path, author="Lin")) as again:
        rows = again.file.read(LOG)
        again.delete(LOG, [rows[3].id])
        again.undo()
        for at in (0, 3, len(rows) - 1):
            proved = Proved(LOG, rows[at].id)
            assert called(again, proved) == f"#{at + 1}"
            assert row_named(again, f"{LOG}:#{at + 1}") == row_named(again, f"{LOG}:{rows[at].id}") == proved
        for text in ("#0", f"#{len(rows) + 1}", "#x", "E0", str(uuid4())):
            with pytest.raises(NoSuchRow):
                row_named(again, f"{LOG}:{text}")
