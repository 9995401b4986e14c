"""Sheets too long to be read as a whole: the same rows, in the same order, as a short sheet would show."""

import datetime as dt
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from impact_desk.desk.opening import new_project, open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.domain.hours import Hours
from impact_desk.domain.records import LogRow, Program
from impact_desk.gui.arrangement import Keep
from impact_desk.gui.crew import Crew
from impact_desk.gui.panels.volunteer_log import LOG
from impact_desk.gui.sheet_model import SheetModel
from impact_desk.gui.workplace import Workplace

ROWS, LONG = 120, 20
BEGIN = "Begin"
PEOPLE = ("Lin Mei-hua", "陳大文", "ＣＨＥＮ Da-wen", "Ana Núñez", None)
ACTIVITIES = ("Beach cleaning", "淨灘", "Ｂｅａｃｈ walk", "100% mentoring", None)
Make = Callable[[], SheetModel]


def log_rows(programs: list[Any], count: int) -> list[LogRow]:
    return [
        LogRow(
            id=uuid4(),
            date=dt.date(2020, 1 + number % 3, 1 + number % 7),
            program_code=programs[number % 2],
            volunteer_id=f"E{number % 11:03d}",
            volunteer_name=PEOPLE[number % 5],
            department=("Sales", "R&D", None)[number % 3],
            activity=ACTIVITIES[number % 5],
            hours=Hours((1 + number % 5) * 1800),
            paid_time=number % 2 == 0,
            approval=("submitted", "approved", None)[number % 3],
        )
        for number in range(count)
    ]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a log that is long enough."""
    path = tmp_path_factory.mktemp("long") / "K7.impact"
    site = {"facility_code": "K7", "facility_name": "K7", "country": "TW", "currency": "TWD", "hourly_cost": "500"}
    desk = new_project(path, site, author="Lin")
    start = dt.date(2020, 1, 1)
    known = {"strategy": "public_advocacy", "motive": "charitable_gift", "start_date": start}
    programs = [Program(id=uuid4(), program_code=f"P{one}", name=f"P{one}", **known) for one in (2, 1)]  # type: ignore[arg-type]
    desk.add_all(BEGIN, [*programs, *log_rows([one.id for one in programs], ROWS)])
    desk.close()
    return path


@pytest.fixture
def opened(
    book: Path, tmp_path: Path, crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[int], Workplace]]:
    """Opens a copy of the project, in which sheets of more than so many rows are long."""
    made: list[Workplace] = []

    def open_it(long: int) -> Workplace:
        path = tmp_path / f"{len(made)}.impact"
        path.write_bytes(book.read_bytes())
        monkeypatch.setattr(Desk, "long", long)
        made.append(Workplace(open_project(path, author="Lin"), crew))
        return made[-1]

    yield open_it
    crew.stop()
    for one in made:
        one.close()


@pytest.fixture
def both(opened: Callable[[int], Workplace]) -> tuple[SheetModel, SheetModel]:
    """A pair of grids that is only looked at."""
    return pair(opened)


def pair(opened: Callable[[int], Workplace]) -> tuple[SheetModel, SheetModel]:
    """The same log, once read page by page and once as a whole; Qt watches over the first."""
    long, short = (SheetModel(opened(size), "volunteer_log", LOG.columns) for size in (LONG, 10 * ROWS))
    QAbstractItemModelTester(long, QAbstractItemModelTester.FailureReportingMode.Fatal, long)
    settle(long)
    assert (long.is_long, short.is_long) == (True, False)
    return long, short


def settle(model: SheetModel) -> None:
    """Wait until nothing is looked for any more; fails after ten seconds."""
    until = time.monotonic() + 10
    while model.is_looking or model.workplace.crew.is_busy():
        assert time.monotonic() < until, "the rows did not come"
        QApplication.processEvents()
        time.sleep(0.001)


def texts(model: SheetModel) -> list[list[str]]:
    """Everything that a grid shows, its heads included."""
    columns = range(model.columnCount())
    return [
        [
            str(model.headerData(row, Qt.Orientation.Vertical)),
            *(str(model.index(row, at).data() or "") for at in columns),
        ]
        for row in range(model.rowCount())
    ]


WORDS = st.sampled_from(
    ("", "lin", "beach", "淨", "da-wen", "1.5", "2020-02", "p1", "yes", "entered", "100%", "núñez", "zzz", "e00 sales")
)
ORDERS = st.sampled_from((Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder))
EARLY = ("date", lambda day: day < dt.date(2020, 3, 1))
APPROVED = ("approval", lambda noted: noted == "approved")
KEEPS = st.sampled_from((None, Keep((EARLY,)), Keep((EARLY, APPROVED))))
COLUMNS = st.sampled_from((-1, *range(len(LOG.columns))))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=WORDS, sort=COLUMNS, group=COLUMNS, order=ORDERS, keeps=KEEPS)
def test_that_a_long_sheet_shows_what_a_short_one_would(
    both: tuple[SheetModel, SheetModel], words: str, sort: int, group: int, order: Qt.SortOrder, keeps: Keep | None
) -> None:
    for one in both:
        one.keep_only(keeps)
        one.sort(sort, order)
        one.group(group)
        one.filter(words)
        settle(one)
    assert texts(both[0]) == texts(both[1])


def test_that_ticked_values_are_kept_alone(both: tuple[SheetModel, SheetModel]) -> None:
    for name in ("program_code", "volunteer_name", "hours", "approval", "activity"):
        at = both[0].column_of(name)
        offered = both[0].texts_in(at, 99)
        assert offered is not None
        assert set(both[1].texts_in(at, 99) or ()) <= set(offered) | {""}
        for one in both:
            one.pick(at, (both[1].texts_in(at, 99) or [])[-1:])
            settle(one)
        assert texts(both[0]) == texts(both[1])
        for one in both:
            one.show_all()
            settle(one)


STEPS = st.lists(
    st.tuples(st.sampled_from(("edit", "add", "draft", "delete", "undo", "redo", "fold")), st.integers(0, 400)),
    max_size=8,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=WORDS, sort=COLUMNS, group=COLUMNS, steps=STEPS)
def test_that_rows_keep_their_places_whatever_is_typed_and_undone(
    opened: Callable[[int], Workplace], words: str, sort: int, group: int, steps: list[tuple[str, int]]
) -> None:
    both = pair(opened)
    for one in both:
        one.sort(sort)
        one.group(group)
        one.filter(words)
        settle(one)
    for step, number in steps:
        for one in both:
            take(one, step, number)
            settle(one)
        assert texts(both[0]) == texts(both[1])
    for one in both:
        one.filter(words)
        settle(one)
    assert texts(both[0]) == texts(both[1])


def take(model: SheetModel, step: str, number: int) -> None:
    """Do something to a grid as a person does, each time to the same row of either grid."""
    row, desk = number % model.rowCount(), model.workplace.project
    key = model.key_at(row)
    blank = model.index(model.rowCount() - 1, model.column_of("activity"))
    if step == "edit" and key is not None:
        model.type(model.index(row, model.column_of("activity")), f"beach {number}")
    elif step == "draft":
        model.type(blank, "beach")
    elif step == "add":
        texts_of_row = {
            "date": "2020-02-03",
            "program_code": "P1",
            "volunteer_id": f"E{number:03d}",
            "hours": "1.5",
            "paid_time": "yes",
        }
        desk.type_into("volunteer_log", model.key_at(model.rowCount() - 1), texts_of_row)
    elif step == "delete" and key is not None and model.record_at(row) is not None:
        desk.delete("volunteer_log", [key])
    elif step in ("undo", "redo"):
        turned = desk.next_undo() if step == "undo" else desk.next_redo()
        if turned is not None and turned.title != BEGIN:
            (desk.undo if step == "undo" else desk.redo)()
    elif step == "fold":
        model.fold(row)


def test_that_only_rows_that_are_shown_are_read(opened: Callable[[int], Workplace]) -> None:
    model = SheetModel(opened(LONG), "volunteer_log", LOG.columns)
    settle(model)
    before = model.desk.table("volunteer_log").rows_read
    model.index(ROWS - 1, 0).data()
    assert before == 0
    assert 0 < model.desk.table("volunteer_log").rows_read <= 64
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.filter("beach")
    settle(model)
    assert model.desk.table("volunteer_log").rows_read <= 64
