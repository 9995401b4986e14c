"""Backups that nobody thinks of."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.desk.site import project, shift

from impact_desk.desk.automatic_backups import Kept, NotBackedUp, back_up_if_changed, backups_of, verified
from impact_desk.desk.backups import backup, restore
from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk
from impact_desk.desk.restoring import preview
from impact_desk.domain.period import Period
from impact_desk.store.faults import DamagedFile

MOMENT = datetime(2020, 12, 31, 10, 0, 8, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    shift(made)
    yield made
    made.close()


def back_up(desk: Desk, moment: datetime = MOMENT) -> Kept | None:
    return back_up_if_changed(desk.path, desk.file.head(), moment=moment)


def names(desk: Desk) -> list[str]:
    return [one.path.name for one in backups_of(desk.path)]


def test_that_an_open_project_is_copied_and_the_copy_is_counted(desk: Desk) -> None:
    made = back_up(desk)
    assert made is not None
    assert names(desk) == ["K7-2020-12-31T100008Z-auto.impact"]
    assert (verified(made).entries, verified(made).rows["volunteer_log"]) == (3, 1)
    assert verified(made).head == desk.file.head()[1]


def test_that_nothing_is_copied_while_nothing_changed(desk: Desk) -> None:
    back_up(desk)
    assert back_up(desk, MOMENT + timedelta(hours=1)) is None
    shift(desk, volunteer_id="E2")
    assert back_up(desk, MOMENT + timedelta(hours=2)) is not None
    assert len(names(desk)) == 2


def test_that_older_copies_are_thinned_but_never_those_that_somebody_made(desk: Desk) -> None:
    by_hand = backup(desk.path, moment=MOMENT - timedelta(minutes=20))
    for minutes in (0, 10, 20):
        shift(desk, volunteer_id=f"E{minutes}")
        back_up(desk, MOMENT + timedelta(minutes=minutes))
    assert names(desk) == ["K7-2020-12-31T102008Z-auto.impact", by_hand.backup.name]


def test_that_a_folder_that_cannot_be_had_is_said_and_harms_nothing(desk: Desk) -> None:
    desk.path.with_name("K7-backups").write_text("in the way")
    with pytest.raises(NotBackedUp, match=r"Your work is saved all the same\.$"):
        back_up(desk)
    shift(desk, volunteer_id="E2")
    assert len(desk.records("volunteer_log")) == 2


def test_that_a_damaged_copy_is_found_out(desk: Desk) -> None:
    made = back_up(desk)
    assert made is not None
    content = bytearray(made.path.read_bytes())
    for page in range(8192, len(content), 4096):
        content[page : page + 64] = b"\xff" * 64
    made.path.write_bytes(content)
    with pytest.raises(DamagedFile):
        verified(made)


def test_that_what_a_copy_would_change_is_told_before(desk: Desk) -> None:
    made = back_up(desk)
    assert made is not None
    assert preview(desk, made.path, Period(2020)).is_same
    shift(desk, volunteer_id="E2")
    found = preview(desk, made.path, Period(2020))
    assert (found.entries, found.rows) == ((4, 3), {"volunteer_log": (2, 1)})
    moved = {one.figure: (one.now and one.now.shown, one.then and one.then.shown) for one in found.moved}
    assert moved["volunteering.hours"] == ("5.00", "2.50")


def test_that_an_automatic_copy_comes_back_and_the_present_stays_beside_it(desk: Desk) -> None:
    made = back_up(desk)
    assert made is not None
    shift(desk, volunteer_id="E2")
    desk.close()
    done = restore(made.path, desk.path)
    again = open_project(desk.path)
    assert len(again.records("volunteer_log")) == 1
    assert done.kept is not None
    assert done.kept in [one.path for one in backups_of(desk.path) if not one.is_automatic]
    again.close()
