"""What a file from outside is said to be; the file itself stays as it is."""

import gzip
import hashlib
from pathlib import Path

import pytest
from tests.desk.office import open_office
from tests.desk.site import project, shift
from tests.store.rows import tamper

from impact_desk.desk.checking import check_file
from impact_desk.desk.inspection import inspect_file
from impact_desk.desk.opening import open_foreign
from impact_desk.desk.sealing import seal_project_with
from impact_desk.store.faults import ReadOnlyFile
from impact_desk.store.strangers import StrangeSchema

VERSIONS = Path(__file__).parents[1] / "data" / "versions"


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    desk = project(tmp_path)
    shift(desk)
    desk.close()
    return desk.path


def test_that_a_sound_project_is_said_to_hold_what_it_holds(sent: Path) -> None:
    found = inspect_file(sent)
    assert (found.sound, found.unchanged, found.entries, found.rows["volunteer_log"]) == (True, True, 3, 1)
    assert found.sha256 == hashlib.sha256(sent.read_bytes()).hexdigest()


def test_that_a_look_at_a_file_counts_the_same_rows_as_its_own_check(sent: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.impact"
    old.write_bytes(gzip.decompress((VERSIONS / "project-1.impact.gz").read_bytes()))
    for path in (sent, old):
        told = {name: count for name, count in inspect_file(path).rows.items() if count}
        assert told == {name: count for name, count in check_file(path).rows.items() if count}


def test_that_a_broken_chain_is_an_answer_and_a_strange_schema_a_refusal(sent: Path) -> None:
    tamper(sent, "UPDATE change_set SET author = 'Somebody' WHERE seq = 2")
    assert inspect_file(sent).sentences == (
        "Journal entry 2 is not as it was written, or does not follow the one before.",
    )
    tamper(sent, "CREATE VIEW more AS SELECT 1")
    with pytest.raises(StrangeSchema):
        inspect_file(sent)


def test_that_a_project_from_outside_is_a_desk_to_read_only(sent: Path) -> None:
    desk = open_foreign(sent)
    assert (desk.read_only, len(desk.project().volunteer_log)) == (True, 1)
    with pytest.raises(ReadOnlyFile):
        shift(desk)
    desk.close()


def test_that_a_sealed_project_is_judged_by_whom_we_trust(sent: Path, tmp_path: Path) -> None:
    office, desk = open_office(tmp_path), open_foreign(sent)
    seal_project_with(desk, office.officer("K7"), tmp_path / "K7.asice")
    desk.close()
    found = inspect_file(tmp_path / "K7.asice", [office.pem])
    assert (found.sound, found.unchanged, found.verdict and found.verdict.verdict) == (True, True, "valid")
    assert found.sha256 == hashlib.sha256((tmp_path / "K7.asice").read_bytes()).hexdigest()
    doubted = inspect_file(tmp_path / "K7.asice")
    assert (doubted.sound, doubted.verdict and doubted.verdict.verdict) == (False, "untrusted")
