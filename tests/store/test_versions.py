"""Files of every released version open for ever: renewed on a copy, the original kept, nothing lost."""

import gzip
import hashlib
import json
from pathlib import Path

import pytest
from tests.store.rows import add, plainly, program

from impact_desk.desk.opening import open_foreign, open_project
from impact_desk.domain.figures import facility_figures
from impact_desk.domain.period import Period
from impact_desk.domain.problem import Fault
from impact_desk.store.faults import AlteredFile, TooNew
from impact_desk.store.file import examine, open_file
from impact_desk.store.migrations import VERSION
from impact_desk.store.strangers import StrangeSchema
from impact_desk.store.tables import GROUP, PROJECT

SAMPLES = Path(__file__).parents[1] / "data" / "versions"
RELEASED = tuple(range(1, VERSION))


def sample(number: int, folder: Path, sort: str = "project", ending: str = "impact") -> Path:
    path = folder / f"old.{ending}"
    path.write_bytes(gzip.decompress((SAMPLES / f"{sort}-{number}.{ending}.gz").read_bytes()))
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("number", RELEASED)
def test_that_a_file_of_a_released_version_opens_with_its_figures_and_its_journal(tmp_path: Path, number: int) -> None:
    told = json.loads((SAMPLES / f"project-{number}.json").read_text(encoding="utf-8"))
    path = sample(number, tmp_path)
    with_desk = open_project(path)
    figures = facility_figures(with_desk.project(), Period(2020))
    head = with_desk.file.head()
    with_desk.close()
    assert {key: figures[key].shown for key in told["figures"]} == told["figures"]
    assert head == (told["entries"], told["head"])
    assert examine(path).findings == ()


@pytest.mark.parametrize("number", RELEASED)
def test_that_the_original_is_kept_byte_for_byte_as_a_dated_backup(tmp_path: Path, number: int) -> None:
    path = sample(number, tmp_path)
    before = digest(path)
    with open_file(path, PROJECT):
        pass
    kept = list((tmp_path / "old-backups").iterdir())
    assert [digest(one) for one in kept] == [before]
    assert f"version-{number}" in kept[0].name
    assert sorted(one.name for one in tmp_path.iterdir()) == ["old-backups", "old.impact"]


@pytest.mark.parametrize("number", RELEASED)
def test_that_reading_an_older_file_changes_nothing_and_leaves_nothing(tmp_path: Path, number: int) -> None:
    path = sample(number, tmp_path)
    before = digest(path)
    with open_file(path, PROJECT, read_only=True) as file:
        assert file.count("contributions") == 5
        assert file.count("evidence") == 0
    assert examine(path).findings == ()
    assert digest(path) == before
    assert [one.name for one in tmp_path.iterdir()] == ["old.impact"]


def test_that_an_older_file_from_outside_is_examined_and_read(tmp_path: Path) -> None:
    path = sample(1, tmp_path)
    before = digest(path)
    desk = open_foreign(path)
    assert [one.volunteer_name for one in desk.project().volunteers] == ["Ann O'Neil 1"]
    desk.close()
    assert digest(path) == before


def test_that_an_old_entry_can_be_turned_back_in_a_renewed_file(tmp_path: Path) -> None:
    with open_file(sample(1, tmp_path), PROJECT) as file:
        entry = next(one for one in file.history() if one.title == "Set Name")
        file.turn_back(entry.seq, "Tester")
        names = [one.name for one in file.read("programs")]  # type: ignore[attr-defined]
        add(file, program("V1-P2"))
    assert names == ["Reading 閱讀"]
    assert examine(tmp_path / "old.impact").findings == ()


def test_that_a_change_behind_the_journal_is_still_found_after_renewing(tmp_path: Path) -> None:
    path = sample(1, tmp_path)
    with plainly(path) as other:
        text = other.execute("SELECT sql FROM sqlite_schema WHERE name = 'programs_update_needs_journal'").fetchone()
        other.execute("DROP TRIGGER programs_update_needs_journal")
        notes = other.execute("SELECT sql FROM sqlite_schema WHERE name = 'programs_update_noted'").fetchone()
        other.execute("DROP TRIGGER programs_update_noted")
        other.execute("UPDATE programs SET budget = '9'")
        other.execute(notes[0])
        other.execute(text[0])
    with open_file(path, PROJECT):
        pass
    assert [one.part for one in examine(path).findings] == ["rows"]


def test_that_an_altered_older_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = sample(1, tmp_path)
    with plainly(path) as other:
        other.execute("CREATE VIEW more AS SELECT 1")
    before = digest(path)
    with pytest.raises(AlteredFile):
        open_file(path, PROJECT)
    with pytest.raises(StrangeSchema):
        open_foreign(path)
    assert digest(path) == before


def test_that_a_renewal_which_cannot_be_written_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = sample(1, tmp_path)
    before = digest(path)
    (tmp_path / ".old.impact.part").mkdir()
    with pytest.raises(Fault):
        open_file(path, PROJECT)
    assert digest(path) == before


def test_that_a_group_file_of_version_1_opens(tmp_path: Path) -> None:
    path = sample(1, tmp_path, "group", "impact-group")
    with open_file(path, GROUP) as file:
        assert file.count("received") == 3
    assert examine(path).findings == ()


def test_that_a_newer_file_is_refused_untouched_with_the_version_that_it_needs(tmp_path: Path) -> None:
    path = sample(1, tmp_path)
    with plainly(path) as other:
        other.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = digest(path)
    with pytest.raises(TooNew, match=str(VERSION + 1)):
        open_file(path, PROJECT)
    assert digest(path) == before
