"""Charts as matplotlib figures: the same for the pages of a report and for a window.

Every bar is labelled with its figure, and the label carries the figure's id (`gid`), so that the page can mark it.
Colours are from Okabe and Ito's palette, which people who confuse colours tell apart; no meaning rests on colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from .blocks import Bar, BarChart, Chart, StackedBar

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.text import Text


LONGEST_LABEL, SHORTEST_LABEL = 32, 6
"""In Latin letters; an ideograph counts as two."""
ROOM_FOR_BARS = 40.0
"""In points."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a chart."""

    ink: str
    muted: str
    grid: str
    paper: str
    bar: str
    negative: str
    depth: tuple[str, ...]


LIGHT = Palette(
    ink="#1f2a37",
    muted="#5b6876",
    grid="#e3e9ed",
    paper="#ffffff",
    bar="#0072B2",
    negative="#D55E00",
    depth=("#9ecae9", "#4a98c9", "#0b4a7f"),
)
"""For paper and light windows."""
DARK = Palette(
    ink="#e6edf3",
    muted="#9aa7b4",
    grid="#30363d",
    paper="#161b22",
    bar="#56B4E9",
    negative="#E69F00",
    depth=("#1f5f8b", "#56B4E9", "#cfe8f7"),
)
"""For dark windows."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a chart is drawn: colours, typefaces in order of preference, size of type in points."""

    palette: Palette = LIGHT
    families: tuple[str, ...] = ()
    size: float = 8.0


PRINTED = Look()
"""As reports draw them; the pages choose the typefaces themselves."""


def chart_height(chart: Chart) -> float:
    """How tall a chart wants to be, in points."""
    if isinstance(chart, StackedBar):
        return 64.0
    return 150.0 if chart.standing else 26.0 + 20.0 * max(len(chart.bars), 1)


def draw_chart(chart: Chart, width: float, height: float, look: Look = PRINTED) -> Figure:
    """A figure of `width` x `height` points. A window may resize it: the layout follows."""
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine

    layout = ConstrainedLayoutEngine(w_pad=2 / 72, h_pad=2 / 72)
    figure = Figure(figsize=(width / 72, height / 72), dpi=72, facecolor=look.palette.paper, layout=layout)
    axes = figure.add_subplot()
    axes.set_facecolor(look.palette.paper)
    if isinstance(chart, StackedBar):
        _stacked(axes, chart, look)
    elif chart.standing:
        _standing(axes, chart.bars, look)
    else:
        _lying(axes, chart, look, label_room(chart.bars, width, look))
    _dress(axes, look)
    return figure


def _lying(axes: Axes, chart: BarChart, look: Look, room: int) -> None:
    bars, line = chart.bars, float(chart.line)
    places = range(len(bars))
    values, starts = [float(bar.value) for bar in bars], [float(bar.start) for bar in bars]
    axes.barh(places, values, left=starts, height=0.62, color=_colours(bars, look), clip_on=False)
    axes.set_yticks(list(places), [short_label(bar.label, room) for bar in bars])
    axes.invert_yaxis()
    axes.xaxis.set_visible(False)
    axes.axvline(line, color=look.palette.muted, linewidth=0.6)
    ends = [start + value for start, value in zip(starts, values, strict=True)]
    low, high = min(line, *starts, *ends, line), max(line, *starts, *ends, line)
    reach = (high - low) or 1.0
    for place, bar in enumerate(bars):
        label = axes.annotate(
            bar.figure.text,
            (max(starts[place], ends[place]), place),
            xytext=(4, 0),
            textcoords="offset points",
            va="center_baseline",
            annotation_clip=False,
        )
        _label(label, bar, look)
    axes.set_xlim(low, high + reach * 0.02)


def _standing(axes: Axes, bars: Sequence[Bar], look: Look) -> None:
    values = [float(bar.value) for bar in bars]
    axes.bar(range(len(bars)), values, width=0.62, color=_colours(bars, look), clip_on=False)
    axes.set_xticks(list(range(len(bars))), [bar.label for bar in bars])
    axes.yaxis.set_visible(False)
    axes.axhline(0, color=look.palette.muted, linewidth=0.6)
    for place, (bar, value) in enumerate(zip(bars, values, strict=True)):
        label = axes.annotate(
            bar.figure.text,
            (place, max(value, 0.0)),
            xytext=(0, 3),
            textcoords="offset points",
            ha="center",
            annotation_clip=False,
        )
        _label(label, bar, look)


def _stacked(axes: Axes, chart: StackedBar, look: Look) -> None:
    parts = chart.parts
    rest = chart.whole - sum(value for _, value in parts)
    if rest > 0:
        parts = (*parts, (chart.rest, rest))
    colours = (*look.palette.depth[: len(chart.parts)], look.palette.grid)
    start = 0.0
    for (name, value), tint in zip(parts, colours, strict=False):
        axes.barh([0], [float(value)], left=start, height=0.5, color=tint, label=name, edgecolor=look.palette.paper)
        start += float(value)
    axes.set_xlim(0, start or 1.0)
    axes.axis("off")
    legend = axes.legend(
        loc="upper left", bbox_to_anchor=(0, -0.02), ncols=len(parts), frameon=False, handlelength=1, borderpad=0
    )
    for text in legend.get_texts():
        _set(text, look)


def label_room(bars: Sequence[Bar], width: float, look: Look) -> int:
    """How many Latin letters of a label leave room for the bars and the figures at their ends."""
    letter = 0.56 * look.size
    figures = letter * max((len(bar.figure.text) for bar in bars), default=0)
    return min(LONGEST_LABEL, max(SHORTEST_LABEL, int((width - figures - ROOM_FOR_BARS) / letter)))


def short_label(label: str, room: int = LONGEST_LABEL) -> str:
    """A label cut to `room` Latin letters, an ideograph taking two; the table beside a chart has it in full."""
    wide = [2 if east_asian_width(char) in "WF" else 1 for char in label]
    if sum(wide) <= room:
        return label
    kept = sum(1 for used in accumulate(wide) if used < room)
    return label[:kept].rstrip() + "…"


def _label(label: Text, bar: Bar, look: Look) -> None:
    label.set_gid(bar.figure.mark)
    _set(label, look)


def _set(text: Text, look: Look) -> None:
    text.set_color(look.palette.ink)
    text.set_fontsize(look.size)
    if look.families:
        text.set_fontfamily(list(look.families))


def _colours(bars: Sequence[Bar], look: Look) -> list[str]:
    return [look.palette.negative if bar.value < 0 else look.palette.bar for bar in bars]


def _dress(axes: Axes, look: Look) -> None:
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(length=0, labelcolor=look.palette.ink, labelsize=look.size)
    if look.families:
        axes.tick_params(labelfontfamily=list(look.families))
