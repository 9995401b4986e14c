"""A chart as a slab of a page."""

from __future__ import annotations

from dataclasses import dataclass

from .blocks import Chart, StackedBar
from .charts import PRINTED, chart_height, draw_chart
from .ink import Ink


@dataclass(frozen=True, slots=True)
class ChartSlab:
    """A chart in the width that it is given."""

    chart: Chart
    width: float

    @property
    def height(self) -> float:
        """As tall as the chart wants to be."""
        return chart_height(self.chart)

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw it as vectors."""
        from matplotlib import rc_context, rcParamsDefault

        from .chart_ink import draw_figure

        # A person's own matplotlib settings must not change what is signed.
        usual = {key: value for key, value in rcParamsDefault.items() if not key.startswith("backend")}
        with rc_context(usual):
            draw_figure(draw_chart(self.chart, self.width, self.height, PRINTED), ink, left, top - self.height)


def chart_slab(chart: Chart, width: float) -> ChartSlab:
    """The slab of a chart; bars in parts of a whole take the full width."""
    return ChartSlab(chart, width if isinstance(chart, StackedBar) else min(width, 420.0))
