"""Printed figures are read back from the pages' content, and what is not as we make it is refused."""

import io
import re
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from fractions import Fraction

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain import kit
from tests.report import made

from impact_desk.report import group, printed, summary
from impact_desk.report.marks import opening
from impact_desk.report.meta import Language
from impact_desk.report.printed import PagesUnreadable, Printed, printed_figures

K7 = kit.project("2020", "K7")
EVERY = [("K7", "en"), ("CL", "zh-TW"), ("SH", "en"), ("PG", "zh-TW"), ("PJ", "en"), ("TK", "zh-TW")]
Change = Callable[[bytes], bytes]


def wrong(found: list[Printed], expected: dict[str, str]) -> set[tuple[str, str, str | None]]:
    """Id, printed and due text of figures that are printed otherwise than expected."""
    return {(one.id, one.text, expected.get(one.id)) for one in found if expected.get(one.id) != one.text}


def rewritten(change: Change, page: int = 0) -> bytes:
    """The K7 summary with the content of one page changed."""
    with pikepdf.open(io.BytesIO(made.summary().pdf)) as pdf:
        stream = pdf.pages[page].Contents
        before = stream.read_bytes()
        after = change(before)
        assert after != before
        stream.write(after)
        return saved(pdf)


def saved(pdf: pikepdf.Pdf) -> bytes:
    written = io.BytesIO()
    pdf.save(written, static_id=True)
    return written.getvalue()


def around_total(before: bytes, after: bytes = b"") -> Change:
    """Put something into the marked content of the total, before and after its text."""
    pattern = rb"(/ImpactFigure <</Id \(contributions.total\)>> BDC\n)(.*?)(\nEMC)"
    return lambda content: re.sub(
        pattern, lambda found: found[1] + before + found[2] + after + found[3], content, count=1, flags=re.DOTALL
    )


@pytest.mark.parametrize(("site", "language"), EVERY)
def test_that_the_pages_print_what_the_rows_lead_to(site: str, language: Language) -> None:
    project = kit.project("2020", site)
    expected = summary.expected_print(project, made.figures(project), made.meta(language))
    found = printed_figures(made.summary(site, language).pdf)
    assert wrong(found, expected) == set()
    assert {one.id for one in found} == set(expected)
    assert len(found) > 200


@pytest.mark.parametrize("language", made.LANGUAGES)
def test_that_the_groups_pages_print_what_the_summaries_lead_to(language: Language) -> None:
    about = replace(made.GROUP_META, language=language)
    expected = group.expected_print(made.received(), made.figures_of_group(), about, kit.group("2020")[1])
    found = printed_figures(made.group_report(language).pdf)
    assert wrong(found, expected) == set()
    assert {one.id for one in found} == set(expected)


def test_that_figures_come_with_id_text_and_page() -> None:
    found = printed_figures(made.summary().pdf)
    assert (found[0].id, found[0].text, found[0].page) == ("contributions.total", "61,586,480.57", 1)
    assert {one.page for one in found if one.id == "evaluations.K7-E1.ratio"} == {5}


def test_that_charts_are_read_too() -> None:
    # The headline's charts stand on the first page, before any table.
    first = [one.id for one in printed_figures(made.summary().pdf) if one.page == 1]
    assert first.count("contributions.by_form.cash") == 2


def test_that_a_wrong_digit_on_a_page_is_found() -> None:
    raw = rewritten(lambda content: content.replace(b"(61,586,480.57) Tj", b"(61,586,480.75) Tj", 1))
    expected = summary.expected_print(K7, made.figures(K7), made.meta())
    assert wrong(printed_figures(raw), expected) == {("contributions.total", "61,586,480.75", "61,586,480.57")}


def test_that_pages_made_from_other_figures_are_found() -> None:
    figures = made.figures(K7)
    ratio = replace(figures["evaluations.K7-E1.ratio"], value=Fraction(2))
    forged = replace(figures, by_id={**figures.by_id, ratio.id: ratio})
    pages = summary.make_summary(K7, forged, made.meta(), made.PAYLOAD)
    expected = summary.expected_print(K7, figures, made.meta())
    assert wrong(printed_figures(pages.pdf), expected) == {(ratio.id, "2.0000", "1.2836")}


def test_that_ids_in_any_script_are_read_back() -> None:
    codes = {one.program_code: f"計畫（{number}）" for number, one in enumerate(K7.programs)}
    programs = tuple(replace(one, program_code=codes[one.program_code]) for one in K7.programs)
    project = replace(K7, programs=programs)
    report = summary.make_summary(project, made.figures(project), made.meta(), made.PAYLOAD)
    ids = {one.id for one in printed_figures(report.pdf)}
    assert "contributions.by_program.計畫（0）" in ids


@given(st.text(alphabet="aZ0.-_/ ()<>\\計畫é😀", min_size=1, max_size=30))
def test_that_a_mark_carries_any_id(figure_id: str) -> None:
    pdf = pikepdf.new()
    stream = pikepdf.Stream(pdf, f"{opening(figure_id)} EMC".encode("ascii"))
    first = pikepdf.parse_content_stream(stream)[0]
    assert str(first.operands[1]["/Id"]) == figure_id


@pytest.mark.parametrize(
    ("before", "after", "cause"),
    [
        (b"/ImpactFigure <</Id (other)>> BDC\n", b"\nEMC", "within one another"),
        (b"EMC\n", b"", "figure|mark"),
        (b"3 Tr\n", b"", "does not have"),
        (b"", b"\nBT 1 0 0 1 50 50 Tm 1 1 1 rg /F2+0 9 Tf (9) Tj ET", "visible colour"),
        (b"", b"\nBT 1 0 0 1 5000 50 Tm (9) Tj ET", "outside the page"),
        (b"", b"\nBT 0 1 -1 0 50 50 Tm (9) Tj ET", "turned"),
        (b"", b"\nBT /F2+0 0.5 Tf (9) Tj ET", "too small"),
        (b"", b"\nBT [(9)] TJ ET", "does not have"),
        (b"/Picture Do\n", b"", "does not have"),
        (b"BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI\n", b"", "does not have"),
        (b"0.5 0 0 0.5 0 0 cm\n", b"", "moved or scaled"),
        (b"/Ghost gs\n", b"", "does not have"),
        (b"BT (9) Tj ET\n", b"", "without font"),
        (b"BT 1 0 0 1 50 50 Tm 0 0 0 rg /Nowhere 9 Tf (9) Tj ET\n", b"", "damaged"),
        (b"BT 1 0 0 1 50 50 Tm 0 0 0 rg /F2+0 9 Tf (" + b"9" * 500 + b") Tj ET\n", b"", "too long"),
    ],
)
def test_that_a_page_with_tricks_is_refused(before: bytes, after: bytes, cause: str) -> None:
    with pytest.raises(PagesUnreadable, match=cause):
        printed_figures(rewritten(around_total(before, after)))


def test_that_a_trick_anywhere_on_a_page_is_refused() -> None:
    with pytest.raises(PagesUnreadable, match="does not have"):
        printed_figures(rewritten(lambda content: content + b"\n/Cover Do\n", page=3))


def test_that_a_mark_that_is_never_closed_is_refused() -> None:
    with pytest.raises(PagesUnreadable, match="never closed"):
        printed_figures(rewritten(lambda content: content + b"\n/ImpactFigure <</Id (x)>> BDC\n"))


def test_that_a_mark_without_a_name_is_refused() -> None:
    with pytest.raises(PagesUnreadable):
        printed_figures(rewritten(lambda content: content + b"\n/ImpactFigure <</Id ()>> BDC EMC\n"))
    with pytest.raises(PagesUnreadable):
        printed_figures(rewritten(lambda content: content + b"\n/ImpactFigure /Elsewhere BDC EMC\n"))


def test_that_glyphs_without_a_character_are_not_taken_for_digits() -> None:
    with pikepdf.open(io.BytesIO(made.summary().pdf)) as pdf:
        for font in pdf.pages[0].Resources.Font.values():
            font.ToUnicode.write(font.ToUnicode.read_bytes().replace(b"<37> <0037>", b""))
        raw = saved(pdf)
    assert "61,586,480.5\ufffd" in {one.text for one in printed_figures(raw)}


def annotated(annotation: pikepdf.Dictionary) -> bytes:
    """The K7 summary with an annotation over its first page."""
    with pikepdf.open(io.BytesIO(made.summary().pdf)) as pdf:
        annotation.Type, annotation.Rect = pikepdf.Name.Annot, pikepdf.Array([0, 0, 600, 800])
        placed = pdf.make_indirect(annotation)
        pdf.pages[0].obj["/Annots"] = pikepdf.Array([placed])
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([placed]))
        return saved(pdf)


def test_that_an_annotation_is_refused() -> None:
    with pytest.raises(PagesUnreadable, match="annotation"):
        printed_figures(annotated(pikepdf.Dictionary(Subtype=pikepdf.Name.FreeText)))


def test_that_a_signature_over_a_figure_is_refused() -> None:
    with pytest.raises(PagesUnreadable, match="lies over"):
        printed_figures(annotated(pikepdf.Dictionary(Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Sig, T="Signature")))


def test_that_a_page_that_unpacks_without_end_is_refused() -> None:
    with pikepdf.open(io.BytesIO(made.summary().pdf)) as pdf:
        packed = zlib.compress(b" " * (printed.MOST_CONTENT + 1))
        pdf.pages[0].Contents.write(packed, filter=pikepdf.Name.FlateDecode)
        raw = saved(pdf)
    with pytest.raises(PagesUnreadable, match="too large"):
        printed_figures(raw)


def test_that_a_character_map_that_unpacks_without_end_is_refused() -> None:
    with pikepdf.open(io.BytesIO(made.summary().pdf)) as pdf:
        for font in pdf.pages[0].Resources.Font.values():
            font.ToUnicode.write(zlib.compress(b" " * (printed.MOST_MAP + 1)), filter=pikepdf.Name.FlateDecode)
        raw = saved(pdf)
    with pytest.raises(PagesUnreadable, match="too large"):
        printed_figures(raw)


def test_that_a_file_of_too_many_pages_is_refused() -> None:
    pdf = pikepdf.new()
    for _ in range(printed.MOST_PAGES + 1):
        pdf.add_blank_page()
    with pytest.raises(PagesUnreadable, match="too many pages"):
        printed_figures(saved(pdf))


@pytest.mark.parametrize("raw", [b"", b"%PDF-1.7\n%%EOF", b"PK\x03\x04", b"%PDF-1.7\n" + b"[" * 100_000, bytes(1000)])
def test_that_a_file_that_is_no_report_is_refused_in_words(raw: bytes) -> None:
    with pytest.raises(PagesUnreadable, match="Ask the sender"):
        printed_figures(raw)


def test_that_a_pdf_of_somebody_else_prints_no_figures() -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page().Contents = pikepdf.Stream(pdf, b"0 0 10 10 re f")
    assert printed_figures(saved(pdf)) == []


@settings(max_examples=60)
@given(st.data())
def test_that_a_damaged_file_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    raw = bytearray(made.summary().pdf)
    for _ in range(data.draw(st.integers(1, 30))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(raw)))
    with suppress(PagesUnreadable):
        printed_figures(bytes(raw[: cut or None]))


@settings(max_examples=60)
@given(st.binary(max_size=200), st.integers(0, 12_000))
def test_that_damaged_content_is_read_or_refused_and_nothing_else(noise: bytes, place: int) -> None:
    raw = rewritten(lambda content: content[:place] + noise + b" " + content[place:])
    with suppress(PagesUnreadable):
        printed_figures(raw)
