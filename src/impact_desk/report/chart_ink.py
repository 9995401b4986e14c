"""Matplotlib figures drawn on a page as vectors, with the page's own fonts.

A renderer of our own rather than an SVG or PDF in between: text is set from the same embedded subsets as the page's,
glyph by glyph in the face that has it, labels that print figures are marked like any other, and no file is made and read back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from matplotlib.backend_bases import FigureCanvasBase, GraphicsContextBase, RendererBase
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Transform

from . import fonts, marks

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from matplotlib.text import Text

    from .ink import Ink

_BOLD = frozenset({"bold", "semibold", "demibold", "heavy", "black"})
_ASCENT, _DESCENT = 0.88, 0.22
"""Of a line of type, in ems: what the faces' own letters need, not their generous line gaps."""


def draw_figure(figure: Figure, ink: Ink, left: float, bottom: float) -> None:
    """Draw `figure`, whose size is in points, with its lower left corner at `left`, `bottom`. Raises `MissingGlyph`."""
    renderer = PageRenderer(ink, left, bottom, (figure.bbox.width, figure.bbox.height))
    PageCanvas(figure, renderer)
    figure.draw(renderer)


class PageCanvas(FigureCanvasBase):
    """Hands the page's renderer to whatever measures text while the figure is laid out."""

    def __init__(self, figure: Figure, renderer: PageRenderer) -> None:
        super().__init__(figure)
        self._renderer = renderer

    def get_renderer(self) -> PageRenderer:
        """The page's renderer."""
        return self._renderer


class PageRenderer(RendererBase):
    """Draws paths and text on a page; one pixel is one point."""

    def __init__(self, ink: Ink, left: float, bottom: float, size: tuple[float, float]) -> None:
        super().__init__()
        self._ink, self._size = ink, size
        self._origin = Affine2D().translate(left, bottom)

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Any = None,  # noqa: N803
    ) -> None:
        """Draw a path with the line of `gc`, filled with `rgbFace`."""
        canvas = self._ink.canvas
        strokes = gc.get_linewidth() > 0 and gc.get_rgb()[3] > 0
        if not strokes and rgbFace is None:
            return
        canvas.saveState()
        self._clip(gc)
        if rgbFace is not None:
            canvas.setFillColorRGB(*rgbFace[:3])
        if strokes:
            canvas.setStrokeColorRGB(*gc.get_rgb()[:3])
            canvas.setLineWidth(gc.get_linewidth())
        canvas.drawPath(self._page_path(path, transform), stroke=int(strokes), fill=int(rgbFace is not None))
        canvas.restoreState()

    def draw_text(  # noqa: PLR0913, PLR0917  # matplotlib's signature
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,  # noqa: FBT002
        mtext: Text | None = None,
    ) -> None:
        """Draw text; a label whose `gid` names a figure is marked with it."""
        at = self._origin.transform((x, y))
        figure_id = mtext.get_gid() if mtext is not None else None
        if figure_id:
            self._ink.canvas.addLiteral(marks.opening(figure_id))
        size = prop.get_size_in_points()
        self._ink.text(s, size, (float(at[0]), float(at[1])), gc.get_rgb()[:3], bold=_is_bold(prop))
        if figure_id:
            self._ink.canvas.addLiteral(marks.CLOSING)

    def get_text_width_height_descent(self, s: str, prop: FontProperties, ismath: Any) -> tuple[float, float, float]:
        """How much room text takes."""
        size = prop.get_size_in_points()
        return fonts.width(s, size, bold=_is_bold(prop)), (_ASCENT + _DESCENT) * size, _DESCENT * size

    def get_canvas_width_height(self) -> tuple[float, float]:
        """The figure's size."""
        return self._size

    def points_to_pixels(self, points: Any) -> Any:
        """A point is a pixel."""
        return points

    def flipy(self) -> bool:
        """Does y grow downwards?"""
        return False

    def _clip(self, gc: GraphicsContextBase) -> None:
        rectangle = gc.get_clip_rectangle()
        if rectangle is not None:
            x, y = self._origin.transform((rectangle.x0, rectangle.y0))
            path = self._ink.canvas.beginPath()
            path.rect(x, y, rectangle.width, rectangle.height)
            self._ink.canvas.clipPath(path, stroke=0, fill=0)

    def _page_path(self, path: Path, transform: Transform) -> Any:
        drawn = self._ink.canvas.beginPath()
        for points, code in _segments(path, transform + self._origin):
            if code == Path.MOVETO:
                drawn.moveTo(*points)
            elif code == Path.LINETO:
                drawn.lineTo(*points)
            elif code == Path.CLOSEPOLY:
                drawn.close()
            else:
                drawn.curveTo(*points)
        return drawn


def _segments(path: Path, transform: Transform) -> Iterator[tuple[tuple[float, ...], int]]:
    """The path's parts; quadratic curves as cubic ones, which is all that a page knows."""
    before = (0.0, 0.0)
    for vertices, code in path.iter_segments(transform, curves=True, simplify=False):
        points = tuple(float(one) for one in vertices)
        if code == Path.CURVE3:
            (x0, y0), (x1, y1, x2, y2) = before, points
            first = x0 + 2 / 3 * (x1 - x0), y0 + 2 / 3 * (y1 - y0)
            points = (*first, x2 + 2 / 3 * (x1 - x2), y2 + 2 / 3 * (y1 - y2), x2, y2)
        if code != Path.CLOSEPOLY:
            before = points[-2], points[-1]
        yield points, int(code)


def _is_bold(prop: FontProperties) -> bool:
    weight = prop.get_weight()
    return weight in _BOLD if isinstance(weight, str) else weight >= 600
