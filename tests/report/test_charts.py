"""Charts: the same for pages and windows, in colours that everybody tells apart, with figures at their ends."""

from fractions import Fraction

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.text import Annotation
from tests.domain import kit
from tests.report import made

from impact_desk.report import drawings
from impact_desk.report.blocks import Bar, BarChart, Span, StackedBar
from impact_desk.report.charts import DARK, LIGHT, Look, Palette, chart_height, draw_chart, short_label
from impact_desk.report.meta import Language

FIGURES = made.figures(kit.project("2020", "K7"))


def drawn(figure: Figure) -> Figure:
    FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]  # matplotlib leaves it untyped
    return figure


def labels(figure: Figure) -> dict[str, str]:
    found = (child for child in figure.axes[0].get_children() if isinstance(child, Annotation))
    return {str(one.get_gid()): one.get_text() for one in found}


def luminance(colour: str) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in to_rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_that_every_bar_is_labelled_with_its_figure() -> None:
    chart = drawings.present_value_by_stakeholder(FIGURES, "K7-E1", "en")
    found = labels(draw_chart(chart, 400, chart_height(chart)))
    assert found["evaluations.K7-E1.by_stakeholder.Fishers"] == "1,769,207.95"
    assert len(found) == 4


def test_that_bars_are_as_long_as_their_values() -> None:
    chart = drawings.present_value_by_year(FIGURES, "K7-E1", "en")
    bars = draw_chart(chart, 400, 150).axes[0].patches
    assert [round(bar.get_height(), 2) for bar in bars] == [-91600.56, 4613408.19, 3464171.39, 704796.40]  # type: ignore[attr-defined]  # bars are rectangles
    assert bars[0].get_facecolor() != bars[1].get_facecolor()


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_that_type_and_bars_stand_out_from_the_paper(palette: Palette) -> None:
    assert contrast(palette.ink, palette.paper) >= 7
    assert contrast(palette.muted, palette.paper) >= 4.5
    assert contrast(palette.bar, palette.paper) >= 3
    assert contrast(palette.negative, palette.paper) >= 3


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_that_depths_differ_in_lightness_and_not_in_hue_alone(palette: Palette) -> None:
    first, second, third = palette.depth
    assert contrast(first, second) >= 1.5
    assert contrast(second, third) >= 1.5


@pytest.mark.parametrize("language", made.LANGUAGES)
def test_that_a_window_draws_them_without_a_missing_glyph(language: Language) -> None:
    # Matplotlib warns of a missing glyph, and warnings are errors here.
    look = Look(DARK, drawings.chart_families(), 9.0)
    for split in ("by_form", "by_motive", "by_strategy", "by_subject", "by_sdg", "by_foundation"):
        drawn(draw_chart(drawings.contributions_by(split, FIGURES, language), 480, 200, look))


def test_that_hangul_and_simplified_labels_are_drawn() -> None:
    bars = tuple(Bar(name, Fraction(n), Span(str(n))) for n, name in enumerate(("파주 공장", "上海厂区", "Červený"), 1))
    drawn(draw_chart(BarChart("", bars), 300, 90, Look(LIGHT, drawings.chart_families())))


def test_that_long_labels_leave_room_for_the_bars() -> None:
    bars = tuple(Bar("Neighbours of the reservoir " * 8, Fraction(n), Span("9" * 26)) for n in (1, 2))
    figure = drawn(draw_chart(BarChart("", bars), 235, 90))
    assert figure.axes[0].get_position().width > 0.05


def test_that_labels_are_cut_by_the_width_of_their_letters() -> None:
    assert short_label("Elderly neighbours") == "Elderly neighbours"
    assert short_label("住在水庫旁的獨居長者與他們的家人朋友", 28) == "住在水庫旁的獨居長者與他們…"


def test_that_depths_and_the_rest_make_the_whole() -> None:
    chart = StackedBar("", (("Connect", Fraction(1)), ("Improve", Fraction(2))), "No depth", Fraction(10))
    axes = draw_chart(chart, 400, 60).axes[0]
    assert [bar.get_width() for bar in axes.patches] == [1, 2, 7]  # type: ignore[attr-defined]  # bars are rectangles
    assert axes.get_legend() is not None


def test_that_many_years_lie_so_that_their_figures_stand_apart() -> None:
    assert drawings.present_value_by_year(FIGURES, "K7-E1", "en").standing
    assert not drawings.present_value_by_year(FIGURES, "K7-E2", "en").standing
