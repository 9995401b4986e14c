"""The finished file: the same bytes each time, readable for other programs, fit for archives."""

import io
import json
import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from matplotlib import rc_context
from pikepdf import pdfa
from tests.domain import kit
from tests.report import made

from impact_desk.domain.parcel import GROUP_ATTACHMENT, SUMMARY_ATTACHMENT
from impact_desk.report import fonts
from impact_desk.report.finish import Unsigned
from impact_desk.report.meta import Language
from impact_desk.report.summary import make_summary

Witness = Callable[[str], str]
K7 = kit.project("2020", "K7")
EVERY = [("K7", "en"), ("PJ", "zh-TW"), ("SH", "zh-TW"), ("TK", "en")]


@contextmanager
def opened(made_report: Unsigned) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(made_report.pdf)) as pdf:
        yield pdf


def asked(tool: str, *arguments: str | Path) -> str:
    outcome = subprocess.run([tool, *arguments], capture_output=True, text=True, check=True)
    return outcome.stdout


def test_that_the_same_report_has_the_same_bytes() -> None:
    again = make_summary(K7, made.figures(K7), made.meta(), made.PAYLOAD)
    assert again == made.summary()


def test_that_a_persons_chart_settings_do_not_change_the_report() -> None:
    with rc_context({"font.size": 30, "axes.linewidth": 9, "patch.linewidth": 5, "lines.linewidth": 7}):
        again = make_summary(K7, made.figures(K7), made.meta(), made.PAYLOAD)
    assert again == made.summary()


def test_that_the_bytes_depend_on_what_is_reported() -> None:
    later = made.meta(created=datetime(2021, 2, 3, 8, 31, tzinfo=UTC))
    assert make_summary(K7, made.figures(K7), later, made.PAYLOAD).pdf != made.summary().pdf
    assert make_summary(K7, made.figures(K7), made.meta(), b"{}").pdf != made.summary().pdf


@pytest.mark.parametrize(("site", "language"), EVERY)
def test_that_the_file_is_fit_for_archives(site: str, language: Language) -> None:
    # The validator knows level B; level U asks in addition for readable text, which test_printed.py reads.
    raw = made.summary(site, language).pdf
    level_b = raw.replace(b"<pdfaid:conformance>U", b"<pdfaid:conformance>B")
    report = pdfa.validate_written(io.BytesIO(level_b), "3b")
    assert level_b != raw
    assert report.passed, report.findings


def test_that_the_group_report_is_fit_for_archives() -> None:
    level_b = made.group_report("zh-TW").pdf.replace(b"<pdfaid:conformance>U", b"<pdfaid:conformance>B")
    assert pdfa.validate_written(io.BytesIO(level_b), "3b").passed


def test_that_the_rows_are_attached_once_and_found_in_both_places() -> None:
    with opened(made.summary()) as pdf:
        specification = pdf.Root.AF[0]
        name, listed = pdf.Root.Names.EmbeddedFiles.Names
        assert len(pdf.Root.AF) == 1
        assert str(name) == str(specification.F) == str(specification.UF) == SUMMARY_ATTACHMENT
        assert listed.objgen == specification.objgen
        assert specification.EF.F.objgen == specification.EF.UF.objgen
        assert specification.AFRelationship == pikepdf.Name.Data
        assert bytes(specification.EF.F.read_bytes()) == made.PAYLOAD
        assert specification.EF.F.Filter == pikepdf.Name.FlateDecode


def test_that_the_group_report_carries_its_own_name() -> None:
    with opened(made.group_report()) as pdf:
        assert str(pdf.Root.AF[0].F) == GROUP_ATTACHMENT


def test_that_the_file_tells_what_it_is() -> None:
    with opened(made.summary("K7", "zh-TW")) as pdf:
        told = pdf.Root.Metadata.read_bytes().decode()
        assert "<pdfaid:part>3</pdfaid:part>" in told
        assert "<pdfaid:conformance>U</pdfaid:conformance>" in told
        assert "社會投資摘要: Kaohsiung plant 7 高雄七廠, 2020 年" in told
        assert "2021-02-03T08:30:00+00:00" in told
        assert str(pdf.Root.Lang) == "zh-TW"
        assert pdf.docinfo["/CreationDate"] == "D:20210203083000+00'00'"
        assert len(pdf.Root.OutputIntents) == 1


def test_that_markup_in_a_name_does_not_break_the_metadata() -> None:
    site = replace(K7.site, facility_name="A & B <plant>")
    project = replace(K7, facility=(site,))
    report = make_summary(project, made.figures(project), made.meta(), made.PAYLOAD)
    with opened(report) as pdf:
        assert "A &amp; B &lt;plant&gt;" in pdf.Root.Metadata.read_bytes().decode()
    level_b = report.pdf.replace(b"<pdfaid:conformance>U", b"<pdfaid:conformance>B")
    assert pdfa.validate_written(io.BytesIO(level_b), "3b").passed


@pytest.mark.parametrize("site", ["K7", "PJ"])
def test_that_every_font_is_embedded_and_none_is_a_stranger(site: str) -> None:
    ours = {face.font_name(bold=bold) for face in fonts.FACES for bold in (False, True)}
    with opened(made.summary(site, "zh-TW")) as pdf:
        found = {str(font.BaseFont): font for page in pdf.pages for font in page.Resources.Font.values()}
        assert {name.split("+")[1] for name in found} <= ours
        assert all("/FontFile2" in font.FontDescriptor for font in found.values())


def test_that_the_place_for_the_signature_lies_on_its_page() -> None:
    report = made.summary()
    left, bottom, right, top = report.signature_box
    with opened(report) as pdf:
        assert report.signature_page == len(pdf.pages) - 1
        page = pdf.pages[report.signature_page].mediabox
        assert 0 < left < right < float(page[2])
        assert 0 < bottom < top < float(page[3])
    assert (right - left, top - bottom) == pytest.approx((260, 84))


def test_that_chapters_are_bookmarked() -> None:
    with opened(made.summary()) as pdf, pdf.open_outline() as bookmarks:
        titles = [one.title for one in bookmarks.root]
        children = [one.title for entry in bookmarks.root for one in entry.children]
    assert titles[:2] == ["At a glance", "Contributions"]
    assert "K7-E1 Meals and visits for the elderly, 2020" in children


def test_that_pages_come_in_letter_size_too() -> None:
    report = make_summary(K7, made.figures(K7), made.meta(paper="Letter"), made.PAYLOAD)
    with opened(report) as pdf:
        assert [float(edge) for edge in pdf.pages[0].mediabox] == [0, 0, 612, 792]


def test_that_a_report_in_chinese_stays_small() -> None:
    assert len(made.summary("K7", "zh-TW").pdf) < 400_000


def test_that_a_site_with_nothing_recorded_gets_a_report_too() -> None:
    report = make_summary(made.BARE, made.figures(made.BARE), made.meta(), made.PAYLOAD)
    with opened(report) as pdf:
        assert 2 <= len(pdf.pages) <= 5


def test_that_a_name_that_cannot_be_printed_stops_the_report() -> None:
    project = replace(K7, facility=(replace(K7.site, facility_name="โรงงาน"),))
    with pytest.raises(fonts.MissingGlyph, match=r"U\+0E42"):
        make_summary(project, made.figures(project), made.meta(), made.PAYLOAD)


def test_that_qpdf_finds_no_fault(witness: Witness, tmp_path: Path) -> None:
    file = tmp_path / "summary.pdf"
    file.write_bytes(made.summary("TK", "zh-TW").pdf)
    assert "No syntax or stream encoding errors found" in asked(witness("qpdf"), "--check", file)


@pytest.mark.parametrize(("site", "name"), [("PJ", "Paju plant 파주 공장"), ("SH", "Shanghai campus 上海厂区")])
def test_that_other_programs_read_the_text(witness: Witness, tmp_path: Path, site: str, name: str) -> None:
    file = tmp_path / "summary.pdf"
    file.write_bytes(made.summary(site, "zh-TW").pdf)
    text = asked(witness("pdftotext"), "-layout", file, "-")
    figures = made.figures(kit.project("2020", site))
    assert name in text
    assert "社會投資報酬" in text
    assert f"{int(float(str(figures['contributions.total'].shown))):,}" in text
    assert len(re.findall(r"第 \d+ 頁，共 \d+ 頁", text)) == text.count("\f")


def test_that_other_programs_find_the_rows(witness: Witness, tmp_path: Path) -> None:
    file = tmp_path / "summary.pdf"
    file.write_bytes(made.summary().pdf)
    asked(witness("pdfdetach"), "-saveall", "-o", tmp_path, file)
    assert json.loads((tmp_path / SUMMARY_ATTACHMENT).read_bytes())["format"] == "impact-desk-summary"
