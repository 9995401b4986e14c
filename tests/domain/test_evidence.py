"""Which files are evidence, told by their content; names that lead nowhere; numbers that go on."""

import datetime as dt
from dataclasses import replace
from pathlib import PurePosixPath, PureWindowsPath
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.desk.files import DOCX, JPEG, LETTER, MAIL, OLE, PDF, PNG, zipped
from tests.domain import made

from impact_desk.domain.checks import project_problems
from impact_desk.domain.evidence import (
    MEDIA,
    ActivePage,
    EmptyFile,
    HoldsMacros,
    NotEvidence,
    clean_name,
    day_taken,
    media_type_of,
    next_evidence_code,
)
from impact_desk.domain.problem import Refusal
from impact_desk.domain.records import Evidence, EvidenceLink, Reasoning
from impact_desk.domain.study import study_of

OFFICE = "application/vnd.openxmlformats-officedocument."


@pytest.mark.parametrize(
    ("content", "sort"),
    [
        (JPEG, "image/jpeg"),
        (PNG, "image/png"),
        (b"GIF89a" + b"\0" * 9, "image/gif"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "image/webp"),
        (b"BM\x10\0\0\0\0\0\0\0\x36\0", "image/bmp"),
        (b"II*\0\x08\0", "image/tiff"),
        (b"\0\0\0\x18ftypheic", "image/heic"),
        (b"\n\n" + PDF, "application/pdf"),
        (DOCX, f"{OFFICE}wordprocessingml.document"),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), f"{OFFICE}spreadsheetml.sheet"),
        (zipped("x", first=b"application/vnd.oasis.opendocument.text"), "application/vnd.oasis.opendocument.text"),
        (OLE + "WordDocument".encode("utf-16-le"), "application/msword"),
        (OLE + "__properties_version1.0".encode("utf-16-le"), "application/vnd.ms-outlook"),
        (b"{\\rtf1 x}", "application/rtf"),
        (MAIL, "message/rfc822"),
        (LETTER, "text/plain"),
        ("捐贈收據".encode("cp950"), "text/plain"),
        ("收據".encode("utf-16"), "text/plain"),
        (b"amount,currency\r\n100,TWD\r\n", "text/plain"),
    ],
)
def test_that_a_file_is_known_by_its_content(content: bytes, sort: str) -> None:
    assert media_type_of(content, "anything.exe") == sort


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", EmptyFile),
        (b"MZ\x90\0\x03\0\0\0", NotEvidence),
        (b"\x7fELF\x02\x01\x01\0", NotEvidence),
        (zipped("run.exe"), NotEvidence),
        (OLE, NotEvidence),
        (b"\xff\xfe\0", NotEvidence),
        (zipped("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), HoldsMacros),
        (OLE + "Workbook_VBA_PROJECT".encode("utf-16-le"), HoldsMacros),
        (b"<!DOCTYPE html><script>x</script>", ActivePage),
        (b"\xef\xbb\xbf  <svg xmlns='x' onload='y()'/>", ActivePage),
    ],
)
def test_that_what_could_do_something_is_refused_in_words(content: bytes, why: type[Refusal]) -> None:
    with pytest.raises(why, match="receipt"):
        media_type_of(content, "receipt.pdf")


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("receipt.pdf", "receipt.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Users\\me\\scan.PDF", "scan.pdf"),
        ("收據 2020.pdf", "收據 2020.pdf"),
        ("photo\u202efdp.exe", "photofdp.exe.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("a:b?.pdf", "a_b_.pdf"),
        ("...", "file.pdf"),
        ("", "file.pdf"),
    ],
)
def test_that_a_name_is_made_plain_and_its_ending_fits(name: str, clean: str) -> None:
    assert clean_name(name, "application/pdf") == clean


@given(st.text(), st.sampled_from([*MEDIA, "application/x-strange"]))
def test_that_no_name_leads_out_of_a_folder(name: str, sort: str) -> None:
    clean = clean_name(name, sort)
    assert clean == clean_name(clean, sort)
    assert 4 < len(clean) <= 130
    assert PureWindowsPath(clean).name == PurePosixPath(clean).name == clean
    assert not clean.startswith(".")


def test_that_numbers_go_on_after_the_highest() -> None:
    assert [next_evidence_code(taken) for taken in ((), ("E1", "E3"), ("e7", "DOC-9"))] == ["E1", "E4", "E8"]


def test_that_the_day_of_a_photo_is_read_where_the_camera_noted_one() -> None:
    noted = JPEG + b"Exif\0\0MM\0*" + b"2020:00:00 00:00:00\0" + b"2020:03:05 10:11:12\0"
    assert day_taken(noted) == dt.date(2020, 3, 5)
    assert day_taken(JPEG + b"2020:03:05 10:11:12\0") is None


def test_that_a_link_to_a_row_that_is_gone_is_a_problem() -> None:
    program = made.program()
    project = made.project(program)
    row = Evidence(
        id=uuid4(), evidence_code="E1", sha256="0" * 64, file_name="a.pdf", media_type="application/pdf", size=1
    )
    links = [
        EvidenceLink(id=uuid4(), evidence_code=row.id, sheet=sheet, record=str(record))
        for sheet, record in (("programs", program.id), ("programs", uuid4()), ("nonsense", program.id))
    ]
    found = project_problems(replace(project, evidence=(row,), evidence_links=tuple(links)))
    assert [one.record for one in found if one.sheet == "evidence"] == [row.id, row.id]


def test_that_linked_files_are_named_where_an_assumption_is_told() -> None:
    about = made.evaluation()
    row = Reasoning(id=uuid4(), evaluation_code=about.id, assumption="discount_rate", evidence="DOC-7")
    file = Evidence(
        id=uuid4(), evidence_code="E4", sha256="0" * 64, file_name="a.pdf", media_type="application/pdf", size=1
    )
    link = EvidenceLink(id=uuid4(), evidence_code=file.id, sheet="assumptions", record=str(row.id))
    project = replace(made.project(about), assumptions=(row,), evidence=(file,), evidence_links=(link, link))
    (told,) = study_of(project, about.id).assumptions
    assert told.evidence == "DOC-7; E4 a.pdf"
