"""Events: who came, the month that shows them, and the calendar file."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.made import new_id, program, shift

from impact_desk.domain.events import attendance, by_day, coming, length, shown_days
from impact_desk.domain.hours import Hours
from impact_desk.domain.icalendar import LONGEST_LINE, calendar, folded, text
from impact_desk.domain.records import Event

CARE = program("CARE", name="Care, by hand")
NOW = datetime(2020, 3, 1, 8, 30, tzinfo=UTC)


def event(**more: Any) -> Event:
    usual = {"program_code": CARE.id, "title": "Beach walk", "date": date(2020, 3, 7)}
    return Event(**{"id": new_id(), **usual, **more})


def lines(*events: Event) -> list[str]:
    """The unfolded lines of the file."""
    whole = calendar(events, {CARE.id: CARE}, NOW).decode("utf-8")
    return whole.replace("\r\n ", "").split("\r\n")


def test_that_people_are_counted_once_and_groups_by_their_number() -> None:
    found = attendance([shift(CARE, "E1", "2"), shift(CARE, "e1", "1"), shift(CARE, "group:12", "0:30")])
    assert (found.people, found.hours) == (13, Hours(9 * 3600))
    assert coming(event(signed_up=4), named=7) == 7
    assert coming(event(signed_up=9), named=7) == 9


def test_that_an_event_is_as_long_as_its_times_say() -> None:
    assert length(event(start_time=time(9), end_time=time(11, 30))) == Hours(9000)
    assert length(event(start_time=time(9))) is None
    assert length(event(start_time=time(22), end_time=time(2))) is None


@given(st.dates(date(1900, 2, 1), date(2199, 12, 1)), st.integers(0, 6))
def test_that_a_month_is_shown_whole_from_the_first_weekday_on(day: date, weekday: int) -> None:
    shown = shown_days(day.year, day.month, weekday)
    assert shown[0].weekday() == weekday
    assert day in shown
    assert day.replace(day=28) in shown


def test_that_an_event_of_several_days_lies_on_each() -> None:
    long = event(end_date=date(2020, 3, 9))
    assert list(by_day([long], shown_days(2020, 3))) == [date(2020, 3, day) for day in (7, 8, 9)]


def test_that_the_calendar_file_has_what_calendars_ask_for() -> None:
    found = lines(event(start_time=time(9), end_time=time(11, 30), place="Pier 3; gate B", organiser="Lin"))
    assert found[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Impact Desk//Events//EN"]
    assert {"DTSTART:20200307T090000", "DTEND:20200307T113000", "DTSTAMP:20200301T083000Z"} <= set(found)
    assert "LOCATION:Pier 3\\; gate B" in found
    assert "DESCRIPTION:CARE Care\\, by hand\\nOrganiser: Lin" in found
    assert found[-2:] == ["END:VCALENDAR", ""]


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        ({}, ("DTSTART;VALUE=DATE:20200307", "DTEND;VALUE=DATE:20200308")),
        ({"end_date": date(2020, 3, 9)}, ("DTSTART;VALUE=DATE:20200307", "DTEND;VALUE=DATE:20200310")),
        ({"start_time": time(9)}, ("DTSTART:20200307T090000",)),
        ({"start_time": time(9), "end_time": time(8)}, ("DTSTART:20200307T090000",)),
        (
            {"start_time": time(9), "end_date": date(2020, 3, 9)},
            ("DTSTART;VALUE=DATE:20200307", "DTEND;VALUE=DATE:20200310"),
        ),
        ({"status": "cancelled"}, ("DTSTART;VALUE=DATE:20200307", "DTEND;VALUE=DATE:20200308")),
    ],
)
def test_that_begin_and_end_are_both_times_or_both_days(more: dict[str, Any], wanted: tuple[str, ...]) -> None:
    assert tuple(line for line in lines(event(**more)) if line.startswith(("DTSTART", "DTEND"))) == wanted


@given(st.text(max_size=300))
def test_that_any_title_is_folded_within_characters_and_read_back(title: str) -> None:
    made = folded("SUMMARY:" + text(title))
    assert made.endswith(b"\r\n")
    assert all(len(line) <= LONGEST_LINE for line in made[:-2].split(b"\r\n"))
    assert [line.decode("utf-8") for line in made.split(b"\r\n")]
    unfolded = made[:-2].replace(b"\r\n ", b"").decode("utf-8")
    assert "\r" not in unfolded
    assert "\n" not in unfolded
    assert unfolded == "SUMMARY:" + text(title)


def test_that_a_title_cannot_smuggle_a_line_in() -> None:
    found = lines(event(title="Walk\r\nEND:VEVENT\nBEGIN:VEVENT\rX\x00\x1b"))
    assert found.count("BEGIN:VEVENT") == found.count("END:VEVENT") == 1
    assert "SUMMARY:Walk\\nEND:VEVENT\\nBEGIN:VEVENT\\nX" in found
