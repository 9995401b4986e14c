"""What figures are called where people read them, and what stands behind their ids in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from ..domain.contribution_figures import NONE
from ..domain.words import FORM, MOTIVE, STRATEGY, SUBJECT
from .language import QT_TRANSLATE_NOOP, language

CONTEXT = "Figures"
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "contributions.total": QT_TRANSLATE_NOOP("Figures", "Total contribution"),
        "contributions.mandatory": QT_TRANSLATE_NOOP("Figures", "Mandatory, beside the total"),
        "contributions.leverage": QT_TRANSLATE_NOOP("Figures", "Leverage"),
        "contributions.leverage_ratio": QT_TRANSLATE_NOOP("Figures", "Leverage / total"),
        "contributions.per_employee": QT_TRANSLATE_NOOP("Figures", "Contribution per employee"),
        "volunteering.hours": QT_TRANSLATE_NOOP("Figures", "Volunteer hours"),
        "volunteering.paid_hours": QT_TRANSLATE_NOOP("Figures", "In company time"),
        "volunteering.own_hours": QT_TRANSLATE_NOOP("Figures", "In people’s own time"),
        "volunteering.volunteers": QT_TRANSLATE_NOOP("Figures", "Volunteers (distinct people)"),
        "volunteering.participations": QT_TRANSLATE_NOOP("Figures", "Participations"),
        "volunteering.hours_per_volunteer": QT_TRANSLATE_NOOP("Figures", "Hours per volunteer"),
        "volunteering.participation": QT_TRANSLATE_NOOP("Figures", "Participation (volunteers / headcount)"),
        "outputs.direct_beneficiaries": QT_TRANSLATE_NOOP("Figures", "Direct beneficiaries"),
        "outputs.assessed": QT_TRANSLATE_NOOP("Figures", "Assessed"),
        "outputs.connect": QT_TRANSLATE_NOOP("Figures", "Connect"),
        "outputs.improve": QT_TRANSLATE_NOOP("Figures", "Improve"),
        "outputs.transform": QT_TRANSLATE_NOOP("Figures", "Transform"),
        "outputs.assessed_rate": QT_TRANSLATE_NOOP("Figures", "Assessed / direct beneficiaries"),
        "outputs.connect_rate": QT_TRANSLATE_NOOP("Figures", "Connect / assessed"),
        "outputs.improve_rate": QT_TRANSLATE_NOOP("Figures", "Improve / assessed"),
        "outputs.transform_rate": QT_TRANSLATE_NOOP("Figures", "Transform / assessed"),
        "okr.facility.score": QT_TRANSLATE_NOOP("Figures", "Objectives, score"),
        "okr.facility.score_original_target": QT_TRANSLATE_NOOP("Figures", "Against the original targets"),
        "okr.facilities_with_score": QT_TRANSLATE_NOOP("Figures", "Facilities with scored objectives"),
        "okr.coverage": QT_TRANSLATE_NOOP("Figures", "Coverage of objectives"),
        "evaluations_together.ratio": QT_TRANSLATE_NOOP("Figures", "SROI, gross ratio"),
        "evaluations_together.net_ratio": QT_TRANSLATE_NOOP("Figures", "Net ratio"),
        "evaluations.ratio": QT_TRANSLATE_NOOP("Figures", "SROI, gross ratio"),
        "evaluations.net_ratio": QT_TRANSLATE_NOOP("Figures", "Net ratio"),
        "facilities": QT_TRANSLATE_NOOP("Figures", "Facilities"),
        "pre_tax_profit": QT_TRANSLATE_NOOP("Figures", "Pre-tax profit"),
        "share_of_pre_tax_profit": QT_TRANSLATE_NOOP("Figures", "Share of pre-tax profit"),
    }
)
"""Figures with a name of their own."""
LEAVES: Mapping[str, str] = MappingProxyType(
    {
        "hours": QT_TRANSLATE_NOOP("Figures", "Hours"),
        "paid_hours": QT_TRANSLATE_NOOP("Figures", "Paid hours"),
        "volunteers": QT_TRANSLATE_NOOP("Figures", "Volunteers (distinct people)"),
        "participations": QT_TRANSLATE_NOOP("Figures", "Participations"),
        "direct_beneficiaries": QT_TRANSLATE_NOOP("Figures", "Direct beneficiaries"),
        "score": QT_TRANSLATE_NOOP("Figures", "Score"),
        "raw_score": QT_TRANSLATE_NOOP("Figures", "Score, not kept within 0 and 1"),
        "score_original_target": QT_TRANSLATE_NOOP("Figures", "Score against the original target"),
        "raw_score_original_target": QT_TRANSLATE_NOOP("Figures", "Raw score against the original target"),
        "green_from": QT_TRANSLATE_NOOP("Figures", "Green from"),
        "value": QT_TRANSLATE_NOOP("Figures", "Value"),
        "target": QT_TRANSLATE_NOOP("Figures", "Target in force"),
        "original_target": QT_TRANSLATE_NOOP("Figures", "Original target"),
        "total_inputs": QT_TRANSLATE_NOOP("Figures", "Total inputs"),
        "total_impact_first_year": QT_TRANSLATE_NOOP("Figures", "Impact of a first full year"),
        "total_value": QT_TRANSLATE_NOOP("Figures", "Total value, not discounted"),
        "total_present_value": QT_TRANSLATE_NOOP("Figures", "Total present value"),
        "net_present_value": QT_TRANSLATE_NOOP("Figures", "Net present value"),
        "ratio": QT_TRANSLATE_NOOP("Figures", "Gross ratio"),
        "net_ratio": QT_TRANSLATE_NOOP("Figures", "Net ratio"),
        "impact": QT_TRANSLATE_NOOP("Figures", "Impact"),
        "present_value": QT_TRANSLATE_NOOP("Figures", "Present value"),
    }
)
"""What the last part of an id says."""
FOLDERS: Mapping[str, str] = MappingProxyType(
    {
        "by_form": QT_TRANSLATE_NOOP("Figures", "By form"),
        "by_motive": QT_TRANSLATE_NOOP("Figures", "By motive"),
        "by_strategy": QT_TRANSLATE_NOOP("Figures", "By strategy"),
        "by_subject": QT_TRANSLATE_NOOP("Figures", "By subject"),
        "by_sdg": QT_TRANSLATE_NOOP("Figures", "By Sustainable Development Goal"),
        "by_program": QT_TRANSLATE_NOOP("Figures", "By program"),
        "by_foundation": QT_TRANSLATE_NOOP("Figures", "By foundation"),
        "by_facility": QT_TRANSLATE_NOOP("Figures", "By facility"),
        "by_stakeholder": QT_TRANSLATE_NOOP("Figures", "Present value by stakeholder"),
        "present_value_by_year": QT_TRANSLATE_NOOP("Figures", "Present value of year"),
        "value_by_year": QT_TRANSLATE_NOOP("Figures", "Value of year"),
        "outcomes": QT_TRANSLATE_NOOP("Figures", "Outcome"),
    }
)
"""What a split or a list of figures says."""
WORDS = MappingProxyType(
    {"contributions": FORM, "by_form": FORM, "by_motive": MOTIVE, "by_strategy": STRATEGY, "by_subject": SUBJECT}
)
"""Splits whose keys are words of a code list."""


def word(text: str) -> str:
    """A word of figures in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def name_of(figure_id: str) -> str:
    """What a figure is called, short: of a split its key in words, else its own name."""
    if figure_id in NAMES:
        return word(NAMES[figure_id])
    folder, _, leaf = figure_id.rpartition(".")
    if leaf in LEAVES:
        return word(LEAVES[leaf])
    return key_title(folder.rpartition(".")[2], leaf)


def title_of_figure(path: Sequence[str]) -> str:
    """What a figure is called where it stands alone: with the folder or the code that it belongs to."""
    *folders, leaf = path
    if ".".join(path) in NAMES:
        return word(NAMES[".".join(path)])
    own = word(LEAVES[leaf]) if leaf in LEAVES else key_title(folders[-1] if folders else "", leaf)
    named = [word(FOLDERS[part]) if part in FOLDERS else part for part in folders[1:]]
    return " · ".join((*named, own))


def key_title(split: str, key: str) -> str:
    """What a part of a split is called: a word of a code list by its title, else the key itself."""
    if key == NONE:
        return word(QT_TRANSLATE_NOOP("Figures", "Not stated"))
    choice = WORDS.get(split)
    if choice is not None and key in choice.options:
        return choice.title(key, language())
    if split == "by_sdg":
        return word(QT_TRANSLATE_NOOP("Figures", "Goal {number}")).format(number=key)
    return key
