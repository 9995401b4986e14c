"""GRI disclosures and SASB metrics that a program may be tagged with, so that a report finds its context.

GRI: those on a company's part in its community. SASB: the semiconductor standard (2023-12) by code; it has no metric for
community work, so that a tag says only what a program has to do with, and never that the metric is met.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tag:
    """A code with what it is about, in short and in our own words."""

    code: str
    title: str
    zh_title: str

    def title_in(self, language: str) -> str:
        """The title in `language` (`en`, `zh-TW`)."""
        return self.zh_title if language.startswith("zh") else self.title


GRI: tuple[Tag, ...] = (
    Tag("201-1", "Economic value generated and distributed", "產生及分配的經濟價值"),
    Tag("203-1", "Infrastructure and services supported", "基礎設施投資與支援服務"),
    Tag("203-2", "Significant indirect economic impacts", "顯著的間接經濟衝擊"),
    Tag("413-1", "Engagement, assessment, programs", "社區溝通、衝擊評估與發展計畫"),
    Tag("413-2", "Operations with negative impacts on communities", "對社區具負面衝擊的營運"),
)
SASB: tuple[Tag, ...] = (
    Tag("TC-SC-110a.1", "Greenhouse gas emissions, direct", "溫室氣體排放（直接）"),
    Tag("TC-SC-110a.2", "Greenhouse gas plans and targets", "溫室氣體計畫、目標與績效"),
    Tag("TC-SC-130a.1", "Energy used, from the grid and renewable", "能源使用、電網與再生能源"),
    Tag("TC-SC-140a.1", "Water withdrawn and consumed", "取水量與耗水量"),
    Tag("TC-SC-150a.1", "Hazardous waste and how much is recycled", "有害廢棄物與回收比例"),
    Tag("TC-SC-320a.1", "Workforce health hazards assessed and reduced", "員工健康危害評估與降低"),
    Tag("TC-SC-330a.1", "A skilled workforce", "專業人力"),
)
