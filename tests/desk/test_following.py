"""From a figure to whoever entered the rows behind it."""

from pathlib import Path

from tests.desk.site import SHIFT, project, shift

from impact_desk.desk.following import origins
from impact_desk.domain.explain import explain
from impact_desk.domain.period import Period


def test_that_a_figure_leads_to_whoever_entered_and_whoever_changed_its_rows(tmp_path: Path) -> None:
    desk = project(tmp_path)
    first, second = shift(desk), shift(desk, volunteer_id="E2")
    desk.author = "Wu"
    desk.set_field("volunteer_log", first, "hours", desk.parse("volunteer_log", "hours", "3"))
    rows = explain(desk.figures(Period(2020)), "volunteering.hours").rows
    known = origins(desk, rows)
    one, other = known["volunteer_log", first], known["volunteer_log", second]
    assert (one.entered.author, one.changed and one.changed.author) == ("Lin", "Wu")
    assert (other.entered.title, other.changed) == ("Add to Volunteer log", None)
    desk.close()


def test_that_a_row_begun_as_an_unfinished_one_came_when_it_was_complete(tmp_path: Path) -> None:
    desk = project(tmp_path)
    begun, _ = desk.type_into("volunteer_log", None, {"volunteer_id": "E9"})
    desk.author = "Wu"
    desk.type_into("volunteer_log", begun, SHIFT)
    known = origins(desk, [("volunteer_log", begun)])
    assert known["volunteer_log", begun].entered.author == "Wu"
    desk.close()


def test_that_rows_by_the_thousand_are_all_traced(tmp_path: Path) -> None:
    desk = project(tmp_path)
    rows = [("volunteer_log", shift(desk, volunteer_id=f"E{number}")) for number in range(3)]
    strangers = [("programs", row) for _, row in rows]
    assert set(origins(desk, rows * 400 + strangers)) == set(rows)
    desk.close()
