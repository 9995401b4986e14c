"""Blocks flow over pages: nothing is lost, nothing hangs alone, headers come again."""

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from impact_desk.report.blocks import Captioned, Column, Heading, PageBreak, Pair, Paragraph, Row, Span, Table, words
from impact_desk.report.flow import paginated, strips_of
from impact_desk.report.ink import Ink
from impact_desk.report.slabs import HeadingSlab, Slab, Strip, TextSlab
from impact_desk.report.tables import RowSlab, sheet_for

WIDTH, HEIGHT = 495.0, 700.0


@dataclass(frozen=True)
class Block:
    height: float
    number: int = 0
    drawn: list[float] = field(default_factory=list)

    def draw(self, ink: Ink, left: float, top: float) -> None:
        self.drawn.append(top)


def table(rows: int, text: str = "A row") -> Table:
    cells = (Row((words(f"{text} {number}"), (Span("1.00", mark=f"x.{number}"),))) for number in range(rows))
    return Table((Column("Name"), Column("Amount", "right")), tuple(cells))


def pages_of(*blocks: object) -> list[list[Slab]]:
    strips = strips_of(blocks, WIDTH, HEIGHT)  # type: ignore[arg-type]  # blocks of any kind
    return [[placed.slab for placed in page] for page in paginated(strips, HEIGHT, HEIGHT)]


def row_kinds(page: list[Slab]) -> list[str]:
    return [slab.kind for slab in page if isinstance(slab, RowSlab)]


@given(st.lists(st.tuples(st.floats(1, 400), st.floats(0, 30), st.booleans()), max_size=60))
def test_that_every_slab_is_placed_once_within_its_page(parts: list[tuple[float, float, bool]]) -> None:
    strips = [Strip(Block(height, n), before, keep=keep) for n, (height, before, keep) in enumerate(parts)]
    pages = paginated(strips, 500, HEIGHT)
    found = [placed for page in pages for placed in page]
    assert [placed.slab.number for placed in found] == list(range(len(parts)))  # type: ignore[attr-defined]  # ours
    for number, page in enumerate(pages):
        assert all(placed.top + placed.slab.height <= (HEIGHT if number else 500) + 0.01 for placed in page)


def test_that_a_heading_stays_with_what_follows() -> None:
    filler = Table((Column("Name"),), tuple(Row((words(f"{n}"),)) for n in range(37)))
    pages = pages_of(filler, Heading("Chapter"), Paragraph(words("Text below it.")), table(12))
    for page in pages:
        assert not isinstance(page[-1], HeadingSlab)


def test_that_a_long_table_repeats_its_header_on_every_page() -> None:
    pages = pages_of(table(120))
    assert len(pages) == 4
    assert all(row_kinds(page)[0] == "head" for page in pages)
    assert sum(row_kinds(page).count("plain") for page in pages) == 120


def test_that_a_short_table_is_not_parted() -> None:
    pages = pages_of(table(34), table(6, "Later"))
    assert row_kinds(pages[-1]) == ["head", *["plain"] * 6]


def test_that_a_total_never_stands_alone() -> None:
    for count in range(30, 45):
        rows = (*table(count).rows, Row((words("Total"), words("9")), "total"))
        last = pages_of(Table(table(1).columns, rows))[-1]
        assert len([kind for kind in row_kinds(last) if kind != "head"]) >= 2


def test_that_a_row_taller_than_a_page_goes_over_several() -> None:
    long = "community investment " * 2500
    pages = pages_of(Table((Column("Text"), Column("Owner")), (Row((words(long), words("Office"))),)))
    told = "".join(
        piece.text + " "
        for page in pages
        for slab in page
        if isinstance(slab, RowSlab)
        for line in slab.cells[0]
        for piece in line.pieces
    )
    assert len(pages) > 2
    assert told.count("community") == 2500


def test_that_neither_first_nor_last_line_of_a_paragraph_stands_alone() -> None:
    text = Paragraph(words("word " * 160))
    for count in range(20, 40):
        pages = pages_of(table(count), text)
        lines = [sum(isinstance(slab, TextSlab) for slab in page) for page in pages]
        assert 1 not in [one for one in lines if one]


def test_that_a_page_break_starts_a_page() -> None:
    assert len(pages_of(Paragraph(words("One")), PageBreak(), Paragraph(words("Two")))) == 2


def test_that_a_pair_too_tall_for_two_columns_is_set_one_after_the_other() -> None:
    pages = pages_of(Pair(Captioned("Left", table(60)), Captioned("Right", table(2))))
    assert sum(row_kinds(page).count("plain") for page in pages) == 62


@given(st.lists(st.text(alphabet="ab 高廠", min_size=1, max_size=80), min_size=2, max_size=6))
def test_that_columns_keep_within_the_table(titles: list[str]) -> None:
    columns = tuple(Column(title, "right" if number % 2 else "left") for number, title in enumerate(titles))
    row = Row(tuple((Span("1,234,567.89", mark="x"),) for _ in titles))
    sheet = sheet_for(Table(columns, (row,)), WIDTH)
    assert sheet.edges[-1][0] + sheet.edges[-1][1] <= WIDTH + 0.01
    assert all(wide > 0 for _, wide in sheet.edges)


def test_that_a_table_too_wide_for_its_figures_is_set_smaller() -> None:
    columns = tuple(Column(f"Column {n}", "right") for n in range(9))
    row = Row(tuple((Span("123,456,789,012.00", mark="x"),) for _ in range(9)))
    sheet = sheet_for(Table(columns, (row,)), WIDTH)
    assert 0.6 < sheet.factor < 1


def test_that_a_figure_does_not_part_from_its_unit() -> None:
    figure = Span("18,500.00", mark="x"), Span(" TWD")
    texts = tuple(words("A long description of a proxy, " * 3) for _ in range(3))
    table = Table((*(Column("Text") for _ in texts), Column("Value", "right")), (Row((*texts, figure)),))
    row = next(slab for page in pages_of(table) for slab in page if isinstance(slab, RowSlab) and slab.kind == "plain")
    assert len(row.cells[-1]) == 1
