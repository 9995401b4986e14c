"""Check, backup, restore and journal on the command line."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Call
from tests.desk.site import shift
from tests.store.rows import tamper

from impact_desk.desk.opening import open_project


@pytest.fixture
def filled(k7: Path) -> Path:
    desk = open_project(k7, author="Lin")
    row = shift(desk, volunteer_name="Anna", activity="Reading")
    desk.set_field("volunteer_log", row, "activity", "Reading aloud", reason="named wrongly")
    desk.delete("volunteer_log", [row])
    desk.undo()
    desk.close()
    return k7


def test_that_a_sound_file_is_said_to_be(call: Call, filled: Path) -> None:
    told = call("check", filled)
    assert (told.code, told.err) == (0, "")
    assert "is sound: 6 journal entries" in told.out
    assert call("check", filled, "--json").document["sound"] is True


def test_that_a_file_that_is_not_sound_answers_no_and_says_where(call: Call, filled: Path) -> None:
    tamper(filled, "UPDATE change_set SET author = 'Somebody' WHERE seq = 3")
    told = call("check", filled)
    assert told.code == 1
    assert "journal: Journal entry 3 is not as it was written" in told.out


def test_that_a_strange_table_is_found_and_nothing_else_is_opened(call: Call, filled: Path) -> None:
    tamper(filled, "CREATE VIEW more AS SELECT 1")
    assert call("check", filled).code == 1
    assert "was altered by another program" in call("figures", filled, "--period", "2020").only_line


def test_that_a_backup_is_made_and_brought_back(call: Call, filled: Path, tmp_path: Path) -> None:
    made = call("backup", filled, "--to", tmp_path / "copies", "--json").document
    assert (made["sound"], made["rows"]["volunteer_log"]) == (True, 1)
    done = call("restore", made["backup"], "again.impact", "--json")
    assert (done.code, done.document["kept"]) == (0, None)
    assert call("check", "again.impact").code == 0


def test_that_restoring_over_a_file_keeps_it_and_says_what_differs(call: Call, filled: Path) -> None:
    made = call("backup", filled, "--json").document
    desk = open_project(filled)
    shift(desk)
    desk.close()
    told = call("restore", made["backup"], filled)
    assert told.code == 0
    assert "is kept as" in told.out
    assert [line.split()[-2:] for line in told.out.splitlines() if line.startswith("volunteer_log")] == [["2", "1"]]


def test_that_a_backup_that_is_none_is_refused(call: Call, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear Sir or Madam")
    assert call("restore", "letter", "new.impact").code == 3
    assert not (tmp_path / "new.impact").exists()


def test_that_the_journal_tells_who_what_when_before_after_and_why(call: Call, filled: Path) -> None:
    entries = call("journal", filled, "--json").document["entries"]
    changed = next(one for one in entries if one["reason"])
    assert (changed["author"], changed["title"], changed["reason"]) == ("Lin", "Set Activity", "named wrongly")
    assert changed["changes"][0]["fields"] == {"activity": {"before": "Reading", "after": "Reading aloud"}}
    assert [one["entry"] for one in entries] == [1, 2, 3, 4, 5, 6]
    assert (entries[-1]["kind"], entries[-1]["turns_back"]) == ("undo", 5)


def test_that_the_journal_shows_codes_and_names_as_people_write_them(call: Call, filled: Path) -> None:
    entries = call("journal", filled, "--json").document["entries"]
    added = entries[2]["changes"][0]["fields"]
    assert {name: added[name]["after"] for name in ("program_code", "volunteer_name", "hours", "paid_time")} == {
        "program_code": "P1", "volunteer_name": "Anna", "hours": "2.5", "paid_time": "yes",
    }  # fmt: skip
    shown = call("journal", filled).out
    assert "because named wrongly" in shown
    assert "Activity: Reading -> Reading aloud" in shown


def test_that_a_forgotten_name_is_shown_as_removed(call: Call, filled: Path) -> None:
    tamper(filled, "DELETE FROM personal")
    assert "Name: (personal)" in call("journal", filled).out
    assert call("check", filled).code == 0


def test_that_the_journal_can_begin_at_a_day(call: Call, filled: Path) -> None:
    assert len(call("journal", filled, "--since", "2020-01-01", "--json").document["entries"]) == 6
    assert call("journal", filled, "--since", "2199-01-01", "--json").document["entries"] == []
    assert call("journal", filled, "--since", "2199-01-01").out == "No entries.\n"
    assert call("journal", filled, "--since", "someday").code == 2


def test_that_the_journal_is_one_document_however_long(call: Call, filled: Path) -> None:
    told = call("journal", filled, "--json")
    assert json.loads(told.out)["file"] == str(filled)
