"""Evidence in a project: taken in once, linked, looked at, copied out, undone, and found when it was changed."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from tests.desk.files import JPEG, LETTER, MAIL, PDF
from tests.desk.site import project, shift, typed
from tests.store.rows import tamper

from impact_desk.desk.checking import check_file
from impact_desk.desk.evidence import (
    FileChanged,
    FileMissing,
    Given,
    NoFolder,
    Proved,
    attach,
    content_of,
    counts,
    evidence_by_row,
    evidence_of,
    export,
    link,
    loose,
    proved_by,
    unlink,
)
from impact_desk.desk.opening import open_project
from impact_desk.desk.project_desk import Desk, Gone, HasDependants
from impact_desk.desk.refused_steps import StillProved
from impact_desk.desk.settings import settings_of, settle
from impact_desk.domain.evidence import EvidenceTooBig, NotEvidence, NotProvable
from impact_desk.domain.kinds import NumberOutOfRange
from impact_desk.domain.study import study_of
from impact_desk.seal.files import NotARegularFile

RECEIPT = Given("receipt.pdf", PDF)
PHOTO = Given("IMG_1.JPG", JPEG + b"Exif\0\0" + b"2020:03:05 10:11:12\0")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = project(tmp_path)
    yield made
    made.close()


@pytest.fixture
def row(desk: Desk) -> Proved:
    return Proved("volunteer_log", shift(desk))


def codes(desk: Desk, of: Proved) -> list[str]:
    return [one.evidence_code for one in evidence_of(desk, of.sheet, of.record, of.field)]


def files_kept(desk: Desk) -> int:
    return len(desk.file.kept())


# Taking in


def test_that_a_file_is_taken_in_whole_with_its_name_sort_and_size(desk: Desk, row: Proved, tmp_path: Path) -> None:
    path = tmp_path / "收據.PDF"
    path.write_bytes(PDF)
    (made,) = attach(desk, [path], [row])
    assert (made.evidence_code, made.file_name, made.media_type) == ("E1", "收據.pdf", "application/pdf")
    assert (made.size, made.sha256) == (len(PDF), hashlib.sha256(PDF).hexdigest())
    assert content_of(desk, made.id) == PDF
    assert evidence_of(desk, row.sheet, row.record) == desk.records("evidence")


def test_that_the_same_file_is_kept_once_and_linked_as_often_as_one_likes(desk: Desk, row: Proved) -> None:
    other = Proved("volunteer_log", shift(desk, date="2020-03-06"))
    (first,) = attach(desk, [RECEIPT], [row])
    (second,) = attach(desk, [Given("copy of receipt.pdf", PDF), RECEIPT], [row, other])
    assert (second.id, files_kept(desk), len(desk.records("evidence_links"))) == (first.id, 1, 2)
    assert set(proved_by(desk, first.id)) == {row, other}
    assert counts(desk, "volunteer_log") == {row.record: 1, other.record: 1}


def test_that_several_files_are_one_step_and_numbered_in_order(desk: Desk, row: Proved) -> None:
    before = len(desk.history())
    made = attach(desk, [RECEIPT, PHOTO, Given("mail.eml", MAIL)], [row])
    assert [one.evidence_code for one in made] == ["E1", "E2", "E3"]
    assert (len(desk.history()), desk.history()[0].title) == (before + 1, "Attach E1, E2, E3")
    desk.undo()
    assert (codes(desk, row), desk.records("evidence")) == ([], ())


def test_that_one_refused_file_leaves_all_of_them_out(desk: Desk, row: Proved) -> None:
    with pytest.raises(NotEvidence, match="setup"):
        attach(desk, [RECEIPT, Given("setup.exe", b"MZ\x90\0\x03")], [row])
    assert (codes(desk, row), files_kept(desk)) == ([], 0)


def test_that_a_file_above_the_limit_is_refused_until_the_settings_allow_it(desk: Desk, row: Proved) -> None:
    big = Given("big.txt", LETTER + b" " * 1_000_000)
    settle(desk, evidence_limit=1)
    with pytest.raises(EvidenceTooBig, match=r"“big\.txt” has 1\.0 MB; a file of evidence may have 1 MB"):
        attach(desk, [big], [row])
    settle(desk, evidence_limit=2)
    assert [one.size for one in attach(desk, [big], [row])] == [len(big.content)]


def test_that_settings_are_the_usual_ones_until_others_are_settled(desk: Desk) -> None:
    assert (settings_of(desk).evidence_limit, desk.records("settings")) == (20, ())
    settle(desk, evidence_limit=20)
    assert desk.records("settings") == ()
    settle(desk, reduce_images=False)
    settle(desk, image_side=1024)
    assert [(one.image_side, one.reduce_images) for one in [settings_of(desk)]] == [(1024, False)]
    desk.undo()
    assert settings_of(desk).image_side == 2560
    with pytest.raises(NumberOutOfRange):
        desk.parse("settings", "image_side", "5")


def test_that_a_photo_is_made_smaller_on_entry_and_known_again(desk: Desk, row: Proved) -> None:
    asked: list[int] = []

    def reducer(content: bytes, side: int) -> bytes:
        asked.append(side)
        return content[:20]

    (made,) = attach(desk, [PHOTO, RECEIPT], [row], reducer=reducer)[:1]
    assert (asked, content_of(desk, made.id)) == ([2560], PHOTO.content[:20])
    assert made.original_sha256 == hashlib.sha256(PHOTO.content).hexdigest()
    assert (made.date, made.size) == (made.date and made.date.replace(2020, 3, 5), 20)
    assert attach(desk, [PHOTO], [row], reducer=reducer)[0].id == made.id
    settle(desk, reduce_images=False)
    assert attach(desk, [Given("b.jpg", JPEG)], [row], reducer=reducer)[0].original_sha256 is None


def test_that_only_rows_that_are_there_are_proved(desk: Desk, row: Proved) -> None:
    for wrong, why in (
        (Proved("volunteer_log", uuid4()), Gone),
        (Proved("evidence", row.record), NotProvable),
        (Proved("no such sheet", row.record), NotProvable),
        (Proved("volunteer_log", row.record, "no_such_field"), NotProvable),
    ):
        with pytest.raises(why):
            attach(desk, [RECEIPT], [wrong])
    assert files_kept(desk) == 0


def test_that_a_folder_or_a_device_is_no_evidence(desk: Desk, row: Proved, tmp_path: Path) -> None:
    for path in (tmp_path, Path("/dev/zero")):
        with pytest.raises(NotARegularFile):
            attach(desk, [path], [row])


# Linking


def test_that_what_proves_a_field_is_found_with_what_proves_the_row(desk: Desk, row: Proved) -> None:
    hours = Proved(row.sheet, row.record, "hours")
    attach(desk, [RECEIPT], [row])
    (second,) = attach(desk, [PHOTO], [hours])
    date = Proved(row.sheet, row.record, "date")
    assert [codes(desk, one) for one in (row, hours, date)] == [["E1", "E2"], ["E1", "E2"], ["E1"]]
    unlink(desk, [second.id], hours)
    assert codes(desk, hours) == ["E1"]


def test_that_unlinked_evidence_stays_listed_until_it_is_removed(desk: Desk, row: Proved) -> None:
    (made,) = attach(desk, [RECEIPT], [row])
    with pytest.raises(HasDependants):
        desk.delete("evidence", [made.id])
    unlink(desk, [made.id], row)
    assert (codes(desk, row), [one.id for one in loose(desk)]) == ([], [made.id])
    link(desk, [made.id], [row])
    link(desk, [made.id], [row])
    assert (codes(desk, row), loose(desk)) == (["E1"], ())
    desk.delete_with_dependants("evidence", [made.id])
    assert (desk.records("evidence"), desk.records("evidence_links")) == ((), ())
    desk.undo()
    assert (codes(desk, row), content_of(desk, made.id)) == (["E1"], PDF)


def test_that_deleting_a_row_takes_its_links_along_and_undo_brings_both_back(desk: Desk, row: Proved) -> None:
    attach(desk, [RECEIPT], [row, Proved("programs", program(desk))])
    desk.delete_with_dependants("programs", [program(desk)])
    assert (desk.records("evidence_links"), len(loose(desk))) == ((), 1)
    assert desk.problems() == ()
    desk.undo()
    assert (codes(desk, row), codes(desk, Proved("programs", program(desk)))) == (["E1"], ["E1"])
    desk.close()
    assert check_file(desk.path).findings == ()


def program(desk: Desk) -> UUID:
    return desk.records("programs")[0].id


def test_that_an_old_entry_is_not_turned_back_under_its_evidence(desk: Desk, row: Proved) -> None:
    entry = desk.history()[0].seq
    (made,) = attach(desk, [RECEIPT], [row])
    with pytest.raises(StillProved, match="Unlink that first"):
        desk.turn_back(entry)
    unlink(desk, [made.id], row)
    desk.turn_back(entry)
    assert desk.records("volunteer_log") == ()


def test_that_evidence_of_an_assumption_is_found_by_it(desk: Desk) -> None:
    evaluation = typed(
        desk,
        "evaluations",
        evaluation_code="K7-E1",
        program_code="P1",
        title="Reading",
        kind="evaluative",
        start_year="2020",
        discount_rate="3.5%",
    )
    reason = desk.add("assumptions", {"evaluation_code": evaluation, "assumption": "discount_rate"})
    attach(desk, [RECEIPT], [Proved("assumptions", reason, "reason")])
    assert codes(desk, Proved("assumptions", reason)) == ["E1"]
    assert [one.evidence for one in study_of(desk.project(), evaluation).assumptions] == ["E1 receipt.pdf"]
    assert list(evidence_by_row(desk)) == [("assumptions", reason)]
    assert evidence_by_row(desk, [("assumptions", reason)]) == evidence_by_row(desk)
    assert evidence_by_row(desk, [("assumptions", uuid4())]) == {}


# Copying out


def test_that_copies_never_replace_what_is_there(desk: Desk, row: Proved, tmp_path: Path) -> None:
    (made,) = attach(desk, [RECEIPT], [row])
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "E1 receipt.pdf").symlink_to(tmp_path / "elsewhere.pdf")
    first, second = (export(desk, [made.id], folder)[0] for _ in range(2))
    assert [one.name for one in (first, second)] == ["E1 receipt-2.pdf", "E1 receipt-3.pdf"]
    assert (first.read_bytes(), (tmp_path / "elsewhere.pdf").exists()) == (PDF, False)
    with pytest.raises(NoFolder):
        export(desk, [made.id], tmp_path / "nowhere")


def test_that_a_row_that_lies_about_its_file_leads_nowhere(desk: Desk, row: Proved, tmp_path: Path) -> None:
    (made,) = attach(desk, [RECEIPT], [row])
    lies = {"evidence_code": "../../x", "file_name": "..\\..\\run.exe", "media_type": "application/x-msdownload"}
    desk.change("evidence", made.id, lies)
    (copy,) = export(desk, [made.id], tmp_path, read_only=True)
    assert (copy.parent, copy.name) == (tmp_path, "______x run.exe.pdf")
    assert copy.stat().st_mode & 0o777 == 0o400


@pytest.mark.parametrize(
    ("statement", "told", "why"),
    [
        ("UPDATE blob SET content = x'00'", "The kept file", FileChanged),
        ("DELETE FROM blob", "of evidence is missing", FileMissing),
        ("UPDATE evidence_links SET record = 'gone'", "of evidence leads to a missing row of volunteer_log", None),
        ("UPDATE evidence_links SET sheet = 'x'", "of evidence leads to a missing row of x", None),
        ("UPDATE evidence SET size = 1", "of evidence is not as long as the row says", None),
    ],
)
def test_that_changed_or_missing_evidence_is_found(
    desk: Desk, row: Proved, statement: str, told: str, why: type[Exception] | None
) -> None:
    (made,) = attach(desk, [RECEIPT], [row])
    desk.close()
    tamper(desk.path, statement)
    assert [one for one in check_file(desk.path).findings if told in one.sentence]
    with open_project(desk.path).file as file:
        again = Desk(file, "Chen")
        if why:
            with pytest.raises(why, match="E1"):
                content_of(again, made.id)
