"""A long sheet kept by columns holds what the file holds, also after its rows were touched."""

import datetime as dt
from dataclasses import replace as changed

import pytest
from tests.store import rows
from tests.store.rows import add, program, remove, shift, tamper

from impact_desk.domain.columns import Columns
from impact_desk.domain.fields import Record
from impact_desk.domain.records import LogRow
from impact_desk.store.faults import UnreadableValue
from impact_desk.store.file import OpenFile, open_file
from impact_desk.store.long_sheet import LongSheet
from impact_desk.store.tables import PROJECT

LOG = "volunteer_log"
READ = program()
SHIFTS = [
    shift(READ.id, volunteer_id=f"E{n % 3}", volunteer_name=None if n % 4 else f"Lin {n}", paid_time=n % 2 == 0)
    for n in range(9)
]


def held(sheet: LongSheet) -> list[Record]:
    return list(Columns(LogRow, sheet.held))


@pytest.fixture
def sheet(file: OpenFile) -> LongSheet:
    add(file, READ, *SHIFTS)
    return file.long_sheet(LOG)


def test_that_a_long_sheet_holds_the_records_of_the_file(file: OpenFile, sheet: LongSheet) -> None:
    assert held(sheet) == file.read(LOG)
    assert len(sheet) == len(SHIFTS)


def test_that_touched_rows_are_read_again_in_their_places(file: OpenFile, sheet: LongSheet) -> None:
    new, first = shift(READ.id, start_time=dt.time(9)), SHIFTS[0]
    add(file, new)
    rows.replace(file, changed(first, activity="Song", ordinal=0))
    remove(file, LOG, SHIFTS[4].id)
    sheet.bring_up_to_date([new.id, first.id, SHIFTS[4].id])
    assert held(sheet) == file.read(LOG)


def test_that_a_row_which_undo_brings_back_stands_where_it_stood(file: OpenFile, sheet: LongSheet) -> None:
    remove(file, LOG, SHIFTS[2].id, SHIFTS[5].id)
    file.undo("Tester")
    sheet.bring_up_to_date([SHIFTS[5].id, SHIFTS[2].id])
    assert held(sheet) == file.read(LOG)
    assert held(file.long_sheet(LOG)) == file.read(LOG)


def test_that_a_value_nobody_can_read_is_named(file: OpenFile, sheet: LongSheet) -> None:
    assert len(sheet) == len(SHIFTS)
    path = file.path
    file.close()
    tamper(path, f"UPDATE volunteer_log SET date = 'soon' WHERE id = '{SHIFTS[3].id}'")
    with open_file(path, PROJECT) as opened, pytest.raises(UnreadableValue, match=str(SHIFTS[3].id)):
        opened.long_sheet(LOG)
