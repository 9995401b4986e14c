"""A long log is counted by a child, with the answers that its records would lead to."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from threading import Thread, Timer
from typing import Any, cast
from uuid import uuid4

import pytest

from impact_desk.desk import long_log
from impact_desk.desk.apart import Over
from impact_desk.desk.journal_reading import broken_links
from impact_desk.desk.opening import new_project, open_project
from impact_desk.desk.project_desk import Desk, Snapshot, of_project
from impact_desk.desk.reckoning import Reckoned, reckon
from impact_desk.desk.volunteers import take_as_one
from impact_desk.domain.coded import Coded
from impact_desk.domain.figures import facility_document, facility_figures
from impact_desk.domain.hours import Hours
from impact_desk.domain.hours_table import hours_table
from impact_desk.domain.lots import Lot, Series
from impact_desk.domain.people import people_of
from impact_desk.domain.period import Period
from impact_desk.domain.problem import Refusal
from impact_desk.domain.project import Project
from impact_desk.domain.records import LogRow, Program, Volunteer
from impact_desk.domain.sheets import BY_NAME

LOG, YEAR = "volunteer_log", Period(2020)
SITE = {"facility_code": "K7", "facility_name": "K7", "country": "TW", "currency": "TWD", "hourly_cost": "500"}
ROWS = 600
DAYS = (date(2020, 1, 1), date(2020, 12, 31))


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a long log."""
    desk = new_project(tmp_path_factory.mktemp("long") / "K7.impact", SITE, author="Tester")
    read = Program(
        id=uuid4(),
        program_code="READ",
        name="Reading",
        strategy="public_advocacy",
        motive="community_investment",
        start_date=DAYS[0],
    )
    desk.add_all("Begin", [read])
    numbers = range(ROWS)
    columns: dict[str, Coded[Any]] = {
        "date": Coded.of([DAYS[0] + timedelta(days=number % 300) for number in numbers]),
        "program_code": Coded.same(read.id, ROWS),
        "volunteer_id": Coded.of([f"E{number % 90}" for number in numbers]),
        "volunteer_name": Coded.of([f"Lin {number % 90}" for number in numbers]),
        "hours": Coded.of([Hours(1800 * (1 + number % 40)) for number in numbers]),
        "paid_time": Coded.of([number % 2 == 0 for number in numbers]),
    }
    desk.add_parts("Import", [Lot(BY_NAME[LOG], Series.new(ROWS), columns)])
    desk.close()
    return desk.path


@pytest.fixture
def desk(laid: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(long_log, "LONG", ROWS - 10)
    path = tmp_path / "K7.impact"
    path.write_bytes(laid.read_bytes())
    opened = open_project(path, author="Tester")
    # Whoever still waits for the child by then is told that the project is closed.
    too_late = Timer(60, opened.close)
    too_late.start()
    yield opened
    too_late.cancel()
    opened.close()


def plain(desk: Desk) -> Project:
    """The project with every row of the log as a record."""
    return replace(desk.project(), volunteer_log=cast("tuple[LogRow, ...]", tuple(desk.file.read(LOG))))


def same(found: Reckoned, project: Project) -> bool:
    shown = facility_figures(project, YEAR)
    return found.figures is not None and dict(found.figures) == dict(shown)


def test_that_the_child_answers_what_the_records_lead_to_also_after_changes(desk: Desk) -> None:
    assert desk.counts_apart
    found = desk.asking(reckon, YEAR)()
    assert same(found, plain(desk))
    assert found.periods == desk.periods()
    first, last = desk.file.read(LOG)[:: ROWS - 1]
    desk.set_field(LOG, first.id, "volunteer_name", "Wang")
    desk.delete(LOG, [last.id])
    desk.undo()
    desk.delete(LOG, [desk.project().volunteer_log[5].id])
    assert same(desk.asking(reckon, YEAR)(), plain(desk))
    assert desk.asking(of_project, people_of)() == people_of(plain(desk))


def test_that_rows_behind_a_figure_are_those_of_the_log_here(desk: Desk) -> None:
    found = desk.asking(reckon, YEAR)()
    assert found.figures is not None
    assert found.figures["volunteering.paid_hours"].rows() == tuple(
        (LOG, row.id) for row in cast("list[LogRow]", desk.file.read(LOG)) if row.paid_time
    )


def test_that_any_rule_can_be_asked_apart_and_its_refusal_comes_back(desk: Desk) -> None:
    table = desk.asking(of_project, hours_table, DAYS, "person", "month")()
    assert table == hours_table(plain(desk), DAYS, "person", "month")
    with pytest.raises(Refusal, match="both by month"):
        desk.asking(of_project, hours_table, DAYS, "month", "month")()


def test_that_numbers_which_only_a_long_log_has_are_taken_as_one_person(desk: Desk) -> None:
    take_as_one(desk, "E1", "E2")
    register = cast("tuple[Volunteer, ...]", desk.records("volunteers"))
    assert {one.volunteer_id: one.volunteer_name for one in register} == {"E1": "Lin 1", "E2": "Lin 2"}
    found = desk.asking(reckon, YEAR)()
    assert found.figures is not None
    assert found.figures["volunteering.volunteers"].value == 89


def test_that_a_command_counts_a_long_log_without_a_child(desk: Desk) -> None:
    assert facility_document(desk.project(), YEAR) == facility_document(plain(desk), YEAR)


def test_that_the_chain_of_a_long_journal_is_checked_apart(desk: Desk) -> None:
    assert broken_links(desk) == ()


def dawdle(_at: Snapshot) -> None:
    time.sleep(60)


def test_that_nobody_waits_for_the_child_once_the_project_is_closed(desk: Desk) -> None:
    told: list[BaseException] = []

    def ask() -> None:
        try:
            desk.asking(dawdle)()
        except Over as over:
            told.append(over)

    waiting = Thread(target=ask, daemon=True)
    waiting.start()
    time.sleep(0.3)
    desk.close()
    waiting.join(30)
    assert told, "whoever asked was left waiting"
