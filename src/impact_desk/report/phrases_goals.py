"""The names of the Sustainable Development Goals."""

from __future__ import annotations

GOAL_PHRASES: dict[str, tuple[str, str]] = {
    "goal.1": ("No poverty", "終結貧窮"),
    "goal.2": ("Zero hunger", "消除飢餓"),
    "goal.3": ("Good health and well-being", "健康與福祉"),
    "goal.4": ("Quality education", "優質教育"),
    "goal.5": ("Gender equality", "性別平權"),
    "goal.6": ("Clean water and sanitation", "淨水及衛生"),
    "goal.7": ("Affordable and clean energy", "可負擔的潔淨能源"),
    "goal.8": ("Decent work and economic growth", "合適的工作及經濟成長"),
    "goal.9": ("Industry, innovation and infrastructure", "工業化、創新及基礎建設"),
    "goal.10": ("Reduced inequalities", "減少不平等"),
    "goal.11": ("Sustainable cities and communities", "永續城鄉"),
    "goal.12": ("Responsible consumption and production", "責任消費及生產"),
    "goal.13": ("Climate action", "氣候行動"),
    "goal.14": ("Life below water", "保育海洋生態"),
    "goal.15": ("Life on land", "保育陸域生態"),
    "goal.16": ("Peace, justice and strong institutions", "和平、正義及健全制度"),
    "goal.17": ("Partnerships for the goals", "多元夥伴關係"),
}
"""Key to (English, Traditional Chinese)."""
