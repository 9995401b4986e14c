"""The UN's seventeen Sustainable Development Goals and the codes of their 169 targets.

Titles are the short ones in common use, colours those of the goals (plain squares: no icon is drawn). Targets with a
number are outcomes (126), those with a letter means of implementation (43).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal: its number, short titles, colour (`#rrggbb`), and how many targets have a number and a letter."""

    number: int
    title: str
    zh_title: str
    colour: str
    numbered: int
    lettered: int

    @property
    def code(self) -> str:
        """How the goal as a whole is written among targets."""
        return str(self.number)

    @property
    def targets(self) -> tuple[str, ...]:
        """The codes of its targets, in the UN's order."""
        letters = "abcd"[: self.lettered]
        return tuple(f"{self.number}.{one}" for one in (*map(str, range(1, self.numbered + 1)), *letters))

    def title_in(self, language: str) -> str:
        """The title in `language` (`en`, `zh-TW`)."""
        return self.zh_title if language.startswith("zh") else self.title


GOALS: tuple[Goal, ...] = (
    Goal(1, "No poverty", "終結貧窮", "#E5243B", 5, 2),
    Goal(2, "Zero hunger", "消除飢餓", "#DDA63A", 5, 3),
    Goal(3, "Good health and well-being", "健康與福祉", "#4C9F38", 9, 4),
    Goal(4, "Quality education", "優質教育", "#C5192D", 7, 3),
    Goal(5, "Gender equality", "性別平權", "#FF3A21", 6, 3),
    Goal(6, "Clean water and sanitation", "淨水及衛生", "#26BDE2", 6, 2),
    Goal(7, "Affordable and clean energy", "可負擔的潔淨能源", "#FCC30B", 3, 2),
    Goal(8, "Decent work and economic growth", "合適的工作及經濟成長", "#A21942", 10, 2),
    Goal(9, "Industry, innovation and infrastructure", "工業化、創新及基礎建設", "#FD6925", 5, 3),
    Goal(10, "Reduced inequalities", "減少不平等", "#DD1367", 7, 3),
    Goal(11, "Sustainable cities and communities", "永續城鄉", "#FD9D24", 7, 3),
    Goal(12, "Responsible consumption and production", "責任消費及生產", "#BF8B2E", 8, 3),
    Goal(13, "Climate action", "氣候行動", "#3F7E44", 3, 2),
    Goal(14, "Life below water", "保育海洋生態", "#0A97D9", 7, 3),
    Goal(15, "Life on land", "保育陸域生態", "#56C02B", 9, 3),
    Goal(16, "Peace, justice and strong institutions", "和平、正義及健全制度", "#00689D", 10, 2),
    Goal(17, "Partnerships for the goals", "多元夥伴關係", "#19486A", 19, 0),
)
"""All seventeen."""


def goals_of(codes: Iterable[str]) -> tuple[int, ...]:
    """The numbers of the goals that these goals and targets belong to, each once, in their order."""
    return tuple(dict.fromkeys(int(one.partition(".")[0]) for one in codes))


def turned(main: tuple[str, ...], further: tuple[str, ...], code: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Main and further codes after `code` took its next place: none, main, further, none again."""
    if code in main:
        return tuple(one for one in main if one != code), (*further, code)
    if code in further:
        return main, tuple(one for one in further if one != code)
    return (*main, code), further
