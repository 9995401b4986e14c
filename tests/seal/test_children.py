"""Files that nobody vouches for are examined elsewhere, with limits; one that breaks its examiner breaks nothing else."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from tests.seal.documents import attach, many_revisions, pdf_with, sign, with_byte
from tests.seal.people import Person

from impact_desk.seal.children import Limits, verify_in_child, verify_many
from impact_desk.seal.trust import TrustStore
from impact_desk.seal.verdict import Verdict
from impact_desk.seal.verify import verify_pdf


@pytest.fixture
def files(tmp_path: Path, good: bytes) -> list[Path]:
    """A good file, a tampered one, and one that is not there."""
    (tmp_path / "good.pdf").write_bytes(good)
    (tmp_path / "bad.pdf").write_bytes(with_byte(good, 400))
    return [tmp_path / name for name in ("good.pdf", "bad.pdf", "none.pdf")]


def test_that_a_child_says_what_the_parent_would_say(files: list[Path], trust: TrustStore) -> None:
    answers = dict(verify_many(files, trust))
    assert [answers[place].verdict for place in range(3)] == ["valid", "invalid", "unreadable"]
    for place, file in enumerate(files):
        here = verify_pdf(file, trust)
        assert (answers[place].sentences, answers[place].payload, answers[place].signer, answers[place].sha256) == (
            here.sentences,
            here.payload,
            here.signer,
            here.sha256,
        )


def test_that_bytes_can_be_examined_too(good: bytes, trust: TrustStore) -> None:
    assert verify_in_child(good, trust).verdict == "valid"


def test_that_a_file_that_takes_too_long_is_put_aside_and_the_others_are_not(
    files: list[Path], tmp_path: Path, trust: TrustStore
) -> None:
    slow = tmp_path / "slow.pdf"
    slow.write_bytes(many_revisions(140_000))
    answers = dict(verify_many([slow, *files, *files], trust, limits=Limits(seconds=1)))
    assert answers[0].verdict == "unreadable"
    assert "could not be examined within 1 seconds" in answers[0].sentences[0]
    assert [answers[place].verdict for place in range(1, 7)] == ["valid", "invalid", "unreadable"] * 2


@pytest.mark.skipif(os.name == "nt", reason="Windows does not limit the memory of a process in this way")
def test_that_a_file_that_takes_too_much_memory_is_put_aside(
    wang: Person, trust: TrustStore, capfd: pytest.CaptureFixture[str]
) -> None:
    def fill(pdf: pikepdf.Pdf) -> None:
        attach(pdf)
        pdf.Root.Filling = pdf.make_stream(os.urandom(12 * 2**20))

    heavy = sign(pdf_with(fill), wang)
    assert verify_in_child(heavy, trust).verdict == "valid"
    verdict = verify_in_child(heavy, trust, limits=Limits(memory=2**20))
    assert verdict.verdict == "unreadable"
    assert "too much memory" in verdict.sentences[0]
    assert capfd.readouterr().err == ""


def test_that_no_files_are_no_work(trust: TrustStore) -> None:
    assert list(verify_many([], trust)) == []


def test_that_examination_stops_when_it_is_cancelled(files: list[Path], trust: TrustStore) -> None:
    seen: list[int] = []
    answers: Iterator[tuple[int, Verdict]] = verify_many(files * 50, trust, cancelled=lambda: len(seen) >= 4)
    for place, _ in answers:
        seen.append(place)
    assert 4 <= len(seen) < 20


def test_that_a_closed_examination_leaves_no_process_behind(files: list[Path], trust: TrustStore) -> None:
    import multiprocessing

    answers = verify_many(files * 50, trust)
    next(answers)
    assert multiprocessing.active_children()
    answers.close()  # type: ignore[attr-defined]  # a generator has it
    assert multiprocessing.active_children() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes and devices in the file system")
def test_that_pipes_folders_and_devices_are_not_waited_for(tmp_path: Path, trust: TrustStore) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
    for place in (tmp_path / "pipe", tmp_path, Path("/dev/zero")):
        verdict = verify_pdf(place, trust)
        assert (verdict.verdict, verdict.integrity, verdict.sha256) == ("unreadable", "unknown", None)
        assert "is a folder or a device" in verdict.sentences[0]


def test_that_a_huge_file_is_not_opened(tmp_path: Path, trust: TrustStore) -> None:
    with (tmp_path / "huge.pdf").open("wb") as huge:
        huge.write(b"%PDF-1.7\n")
        huge.truncate(30 * 2**30)
    verdict = verify_pdf(tmp_path / "huge.pdf", trust)
    assert verdict.verdict == "unreadable"
    assert "more than 20,971,520 are not read" in verdict.sentences[0]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"PK\x03\x04", "not a PDF"),
        (b"%PDF-1.7\n1 0 obj", "cut off"),
        (bytes(21 * 2**20), "20,971,520"),
    ],
    ids=["empty", "another kind", "cut off", "too large"],
)
def test_that_what_is_no_pdf_file_is_unreadable(content: bytes, words: str, trust: TrustStore) -> None:
    verdict = verify_pdf(content, trust)
    assert (verdict.verdict, verdict.integrity) == ("unreadable", "unknown")
    assert words in verdict.sentences[0]


def test_that_a_link_to_a_summary_is_followed(files: list[Path], tmp_path: Path, trust: TrustStore) -> None:
    (tmp_path / "link.pdf").symlink_to(files[0])
    assert verify_pdf(tmp_path / "link.pdf", trust).verdict == "valid"
