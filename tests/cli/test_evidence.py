"""Evidence on the command line: taken in, listed, copied out, and named where a figure is explained."""

from pathlib import Path

import pytest
from tests.cli.conftest import Call
from tests.desk.files import JPEG, PDF
from tests.desk.site import shift

from impact_desk.desk.opening import open_project


@pytest.fixture
def receipt(tmp_path: Path, k7: Path) -> Path:
    desk = open_project(k7)
    shift(desk)
    desk.close()
    path = tmp_path / "receipt.pdf"
    path.write_bytes(PDF)
    return path


def test_that_a_file_is_added_listed_and_written_out_again(call: Call, k7: Path, receipt: Path, tmp_path: Path) -> None:
    added = call(
        "evidence", "add", k7, receipt, "--to", "volunteer_log:#1", "--to", "programs:p1:name", "--title", "Paid"
    )
    assert (added.code, "E1    receipt.pdf" in added.out, "1 piece of evidence." in added.out) == (0, True, True)
    (told,) = call("evidence", "list", k7, "--of", "programs:P1", "--json").document["evidence"]
    assert [(one["row"], one["field"]) for one in told["proves"]] == [("#1", None), ("P1:name", "name")]
    (tmp_path / "out").mkdir()
    for name in ("E1 receipt.pdf", "E1 receipt-2.pdf"):
        assert call("evidence", "export", k7, "out", "e1", "--json").document["files"] == [str(Path("out") / name)]
        assert (tmp_path / "out" / name).read_bytes() == PDF


def test_that_evidence_is_linked_and_unlinked(call: Call, k7: Path, receipt: Path) -> None:
    assert call("evidence", "add", k7, receipt).out.splitlines()[2].endswith("not linked")
    assert call("evidence", "link", k7, "E1", "--to", "programs:P1").code == 0
    assert call("evidence", "add", k7, receipt, "--json").document["evidence"][0]["new"] is False
    (told,) = call("evidence", "unlink", k7, "E1", "--of", "programs:P1", "--json").document["evidence"]
    assert told["proves"] == []
    assert call("check", k7).code == 0


def test_that_what_cannot_be_is_one_line(call: Call, k7: Path, receipt: Path, tmp_path: Path) -> None:
    (tmp_path / "run.exe").write_bytes(b"MZ\x90\0")
    for arguments, why in (
        (("add", k7, "run.exe"), "is not taken"),
        (("add", k7, "nowhere.pdf"), "does not exist"),
        (("add", k7, receipt, "--to", "programs:P9"), "names no row"),
        (("add", k7, receipt, "--to", "drafts:#1"), "cannot be linked"),
        (("export", k7, tmp_path, "E9"), "is not among the evidence"),
        (("export", k7, "nowhere"), "is not a folder"),
    ):
        told = call("evidence", *arguments)
        assert (told.code, why in told.only_line) == (3, True), told


def test_that_settings_are_shown_and_set(call: Call, k7: Path, receipt: Path) -> None:
    assert "Largest file 20 MB" in call("evidence", "settings", k7).out
    told = call("evidence", "settings", k7, "--limit", "1", "--reduce", "no", "--json")
    assert told.document == {"evidence_limit": 1, "reduce_images": False, "image_side": 2560}
    receipt.write_bytes(PDF + b" " * 1_000_000)
    assert "may have 1 MB" in call("evidence", "add", k7, receipt).only_line
    assert call("evidence", "settings", k7, "--limit", "500").code == 3


def test_that_a_photo_is_said_to_keep_its_place(call: Call, k7: Path, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(JPEG)
    assert "where they were taken" in call("evidence", "add", k7, "a.jpg").err


def test_that_an_explained_figure_names_its_evidence(call: Call, k7: Path, receipt: Path) -> None:
    call("evidence", "add", k7, receipt, "--to", "volunteer_log:#1")
    told = call("explain", k7, "volunteering.hours", "--period", "2020")
    assert (told.code, "E1 receipt.pdf" in told.out) == (0, True)
    (row,) = call("explain", k7, "volunteering.hours", "--period", "2020", "--json").document["rows"]
    assert row["evidence"] == ["E1 receipt.pdf"]
