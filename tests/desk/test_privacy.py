"""A person is forgotten at request: nothing of the name stays in the file, and everything else stays as it is."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.desk.site import project, shift, typed

from impact_desk.desk.checking import check_file
from impact_desk.desk.opening import open_project
from impact_desk.desk.privacy import NobodyToForget, forget
from impact_desk.desk.project_desk import Desk
from impact_desk.desk.volunteers import act_on_hours
from impact_desk.domain.period import Period
from impact_desk.store.faults import ReadOnlyFile
from impact_desk.store.journal import ForgottenForGood

ANNA, BOB = "Anna Lindqvist-Østergård", "Bob Archibald"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Anna (E1) and Bob (E2) in the same department; Anna married, and once stood under Bob's number by mistake."""
    made = project(tmp_path)
    one = typed(made, "volunteers", volunteer_id="E1", volunteer_name="Anna Lindqvist", department="Fab 7")
    made.change("volunteers", one, {"volunteer_name": ANNA})
    typed(made, "volunteers", volunteer_id="E2", volunteer_name=BOB, department="Fab 7")
    shift(made, volunteer_name=ANNA)
    mistaken = shift(made, volunteer_id="E2", volunteer_name=ANNA)
    made.change("volunteer_log", mistaken, {"volunteer_id": "E1"})
    shift(made, volunteer_id="E2", volunteer_name=BOB)
    made.type_into("volunteer_log", None, {"volunteer_name": ANNA})
    made.type_into("volunteer_log", None, {"volunteer_name": BOB})
    yield made
    made.close()


def named(desk: Desk, sheet: str) -> list[tuple[str, str | None, str | None]]:
    return [(row.volunteer_id, row.volunteer_name, row.department) for row in desk.records(sheet)]  # type: ignore[attr-defined]  # both sheets have these


def test_that_a_forgotten_name_is_nowhere_in_the_file(desk: Desk) -> None:
    before = desk.path.read_bytes()
    done = forget(desk, "E1", reason="Asked by letter")
    assert (done.drafts, done.left) == (1, ())
    for name in ("Anna", "Lindqvist", "Østergård"):
        assert name.encode() in before
        assert name.encode() not in desk.path.read_bytes()
    assert sorted(one.name for one in desk.path.parent.iterdir()) == ["K7.impact", "K7.impact.lock"]


def test_that_the_file_stays_sound_and_its_figures_the_same(desk: Desk) -> None:
    before = dict(desk.figures(Period(2020)).items())
    entries = desk.history()
    forget(desk, "E1")
    assert desk.history()[2:] == entries
    assert dict(desk.figures(Period(2020)).items()) == before
    desk.close()
    assert check_file(desk.path).findings == ()


def test_that_others_keep_their_names_and_the_window_sees_it_at_once(desk: Desk) -> None:
    told: list[object] = []
    desk.listen(told.append)
    assert named(desk, "volunteers")[0] == ("E1", ANNA, "Fab 7")
    forget(desk, "E1")
    assert named(desk, "volunteers") == [("E1", None, None), ("E2", BOB, "Fab 7")]
    assert [name for _, name, _ in named(desk, "volunteer_log")] == [None, None, BOB]
    assert [draft.typed for draft in desk.drafts("volunteer_log")] == [{"volunteer_name": BOB}]
    assert len(told) == 2


def test_that_the_journal_notes_it_without_the_name(desk: Desk) -> None:
    forget(desk, "E1", reason="Asked by letter")
    newest = desk.history(1)[0]
    assert (newest.kind, newest.title, newest.reason) == ("forget", "Forget volunteer E1", "Asked by letter")
    again = open_project(desk.path, read_only=True)
    assert [name for _, name, _ in named(again, "volunteers")] == [None, BOB]
    again.close()


def test_that_what_was_forgotten_does_not_come_back(desk: Desk) -> None:
    forget(desk, "E1")
    with pytest.raises(ForgottenForGood):
        desk.turn_back(desk.history(1)[0].seq)
    step = desk.next_undo()
    assert step is not None
    assert step.title == "Drop rows that are nothing without volunteer E1"
    for _ in range(4):
        desk.undo()
    assert ANNA.encode() not in desk.path.read_bytes()
    assert desk.file.findings() == ()


def test_that_only_history_of_a_person_is_forgotten_too(desk: Desk) -> None:
    desk.delete("volunteers", [desk.records("volunteers")[0].id])
    rows = [row.id for row in desk.records("volunteer_log") if row.volunteer_id == "E1"]  # type: ignore[attr-defined]  # a row of the log
    desk.delete("volunteer_log", rows)
    desk.drop_draft(desk.drafts("volunteer_log")[0].id)
    forget(desk, "E1")
    assert b"Anna" not in desk.path.read_bytes()
    assert desk.history(1)[0].kind == "forget"
    assert desk.file.findings() == ()


def test_that_texts_that_still_name_the_person_are_told(desk: Desk) -> None:
    shift(desk, volunteer_id="E2", activity=f"Read with {ANNA}")
    (left,) = forget(desk, "E1").left
    assert (left.sheet, left.field, ANNA in left.sentence) == ("volunteer_log", "activity", True)


def test_that_texts_which_no_summary_carries_are_told_too(desk: Desk) -> None:
    typed(desk, "reviews", review_code="R1", period="2020", kind="annual", date="2020-12-01", present=f"Lin, {ANNA}")
    typed(desk, "partners", partner_code="Q1", name="Love River", kind="charity", contact=ANNA)
    desk.author = ANNA
    row = shift(desk, volunteer_id="E2")
    act_on_hours(desk, "submit", [row], date(2020, 3, 7))
    act_on_hours(desk, "approve", [row], date(2020, 3, 7))
    told = {(one.sheet, one.field) for one in forget(desk, "E1").left}
    assert told == {("reviews", "present"), ("partners", "contact"), ("volunteer_log", "approved_by")}


def test_that_other_spellings_and_the_local_team_are_forgotten_with_or_without_the_number(desk: Desk) -> None:
    desk.change("volunteers", desk.records("volunteers")[0].id, {"other_names": "林安娜; A. Lindqvist"})
    typed(desk, "team", volunteer_name=ANNA, volunteer_id="E1", role="lead")
    typed(desk, "team", volunteer_name="林安娜", role="member")
    typed(desk, "team", volunteer_name="林安娜珍", role="member")
    forget(desk, "E1")
    assert [getattr(one, "volunteer_name", "") for one in desk.records("team")] == ["林安娜珍"]
    content = desk.path.read_bytes()
    assert (b"Lindqvist" in content, "林安娜".encode() in content.replace("林安娜珍".encode(), b"")) == (False, False)


def test_that_somebody_without_a_number_is_forgotten_by_name_and_no_title_says_it(desk: Desk) -> None:
    typed(desk, "team", volunteer_name="Cleo Marr", role="lead")
    forget(desk, "Cleo Marr")
    assert desk.records("team") == ()
    assert b"Cleo" not in desk.path.read_bytes()
    assert desk.file.findings() == ()


def test_that_a_number_without_a_name_is_refused(desk: Desk) -> None:
    with pytest.raises(NobodyToForget, match="E77"):
        forget(desk, "E77")
    forget(desk, "Ｅ1")
    with pytest.raises(NobodyToForget):
        forget(desk, "E1")


def test_that_nobody_is_forgotten_in_a_file_opened_to_be_read(desk: Desk) -> None:
    desk.close()
    reading = open_project(desk.path, read_only=True)
    with pytest.raises(ReadOnlyFile):
        forget(reading, "E1")
    assert named(reading, "volunteers")[0][1] == ANNA
    reading.close()
    assert ANNA.encode() in desk.path.read_bytes()
