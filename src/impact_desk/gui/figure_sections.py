"""How a period's figures are laid out to be read: headline, then one table for each part of the trade.

Pure: figures and records in, ids of figures and texts out. The page that draws them is `figure_page`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..domain.figure import Figures
from ..domain.project import Project
from .figure_words import FOLDERS, LEAVES, NAMES, key_title, name_of, word
from .language import QT_TRANSLATE_NOOP

RATIO = "ratio"
ORIGINAL = "score_original_target"


@dataclass(frozen=True, slots=True)
class Headline:
    """A figure that stands out, and a second one below it."""

    figure: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table: its name and the ids of its figures; an empty id is an empty cell."""

    name: str
    figures: tuple[str, ...]
    level: int = 0
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """One table: title, heads of the columns after the name, lines, and what must be said below it."""

    title: str
    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    note: str = ""
    chart: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything that a page of figures shows."""

    headlines: tuple[Headline, ...]
    sections: tuple[Section, ...]


def facility_layout(figures: Figures, project: Project | None = None) -> Layout:
    """A facility's figures; `project` gives objectives and evaluations their titles."""
    titles = _titles(project)
    sections = (
        *_giving(figures, ("by_form", "by_motive", "by_strategy")),
        _leverage(),
        *_giving(figures, ("by_subject", "by_sdg", "by_program", "by_foundation"), charted=False),
        _volunteering(figures),
        _outputs(),
        *_objectives(figures, titles),
        *_evaluations(figures, titles),
    )
    return Layout(_kept(figures, FACILITY_HEADLINES), tuple(_present(figures, sections)))


def group_layout(figures: Figures, sites: Mapping[str, str]) -> Layout:
    """The group's figures; `sites` are the facilities' names by code."""
    sections = (
        *_giving(figures, ("by_form", "by_motive", "by_strategy")),
        _by_facility(figures, sites),
        _leverage(),
        *_giving(figures, ("by_subject", "by_sdg", "by_foundation"), charted=False),
        _volunteering(figures),
        _outputs(),
        _group_objectives(figures, sites),
        *_group_evaluations(figures, sites),
    )
    return Layout(_kept(figures, GROUP_HEADLINES), tuple(_present(figures, sections)))


FACILITY_HEADLINES = (
    Headline("contributions.total", "contributions.mandatory"),
    Headline("volunteering.hours", "volunteering.paid_hours"),
    Headline("volunteering.volunteers", "volunteering.participations"),
    Headline("outputs.direct_beneficiaries", "outputs.assessed"),
    Headline("okr.facility.score", "okr.facility.score_original_target"),
    Headline("evaluations_together.ratio", "evaluations_together.net_ratio"),
)
GROUP_HEADLINES = (
    Headline("contributions.total", "contributions.mandatory"),
    Headline("share_of_pre_tax_profit", "pre_tax_profit"),
    Headline("volunteering.hours", "volunteering.paid_hours"),
    Headline("volunteering.volunteers", "volunteering.participations"),
    Headline("outputs.direct_beneficiaries", "outputs.assessed"),
    Headline("evaluations.ratio", "evaluations.net_ratio"),
    Headline("contributions.leverage", "contributions.leverage_ratio"),
    Headline("facilities", "okr.facilities_with_score"),
)


def _kept(figures: Figures, wanted: tuple[Headline, ...]) -> tuple[Headline, ...]:
    return tuple(one for one in wanted if one.figure in figures)


def _present(figures: Figures, sections: tuple[Section, ...]) -> Iterator[Section]:
    for section in sections:
        lines = tuple(line for line in section.lines if not line.figures or any(one in figures for one in line.figures))
        if any(line.figures for line in lines):
            yield Section(section.title, section.heads, lines, section.note, section.chart)


def _amount() -> tuple[str, ...]:
    return (word(QT_TRANSLATE_NOOP("Figures", "Amount")),)


def _giving(figures: Figures, splits: tuple[str, ...], *, charted: bool = True) -> Iterator[Section]:
    for split in splits:
        prefix = f"contributions.{split}"
        lines = [Line(key_title(split, key), (f"{prefix}.{key}",)) for key in figures.under(prefix)]
        total = Line(word(QT_TRANSLATE_NOOP("Figures", "Total")), ("contributions.total",), strong=True)
        beside = Line(word(NAMES["contributions.mandatory"]), ("contributions.mandatory",))
        foot = (total, beside) if split == "by_motive" else (total,)
        if lines:
            yield Section(word(FOLDERS[split]), _amount(), (*lines, *foot), chart=charted)


def _leverage() -> Section:
    ids = "contributions.leverage", "contributions.leverage_ratio"
    note = word(QT_TRANSLATE_NOOP("Figures", "What others gave because of the programs; never part of the total."))
    return Section(word(NAMES[ids[0]]), _amount(), tuple(Line(name_of(one), (one,)) for one in ids), note)


def _volunteering(figures: Figures) -> Section:
    title = word(QT_TRANSLATE_NOOP("Figures", "Volunteering"))
    heads = tuple(word(LEAVES[one]) for one in ("hours", "volunteers", "participations"))
    every = Line(
        word(QT_TRANSLATE_NOOP("Figures", "Everybody")),
        ("volunteering.hours", "volunteering.volunteers", "volunteering.participations"),
        strong=True,
    )
    single = tuple(
        Line(name_of(one), (one, "", ""))
        for one in (
            "volunteering.paid_hours",
            "volunteering.own_hours",
            "volunteering.hours_per_volunteer",
            "volunteering.participation",
        )
    )
    parts = tuple(
        Line(code, tuple(f"volunteering.{folder}.{code}.{leaf}" for leaf in ("hours", "volunteers", "participations")))
        for folder in ("by_program", "by_facility")
        for code in _codes(figures, f"volunteering.{folder}")
    )
    note = word(
        QT_TRANSLATE_NOOP("Figures", "Somebody who helped in two places counts in each, but once among everybody.")
    )
    return Section(title, heads, (every, *single, *parts), note)


def _outputs() -> Section:
    title = word(QT_TRANSLATE_NOOP("Figures", "Outputs and depth of impact"))
    heads = word(QT_TRANSLATE_NOOP("Figures", "People")), word(QT_TRANSLATE_NOOP("Figures", "Share of those assessed"))
    lines = (
        Line(name_of("outputs.direct_beneficiaries"), ("outputs.direct_beneficiaries", "")),
        Line(name_of("outputs.assessed"), ("outputs.assessed", "")),
        *(
            Line(name_of(f"outputs.{one}"), (f"outputs.{one}", f"outputs.{one}_rate"), level=1)
            for one in ("connect", "improve", "transform")
        ),
        Line(name_of("outputs.assessed_rate"), ("", "outputs.assessed_rate")),
    )
    note = word(
        QT_TRANSLATE_NOOP(
            "Figures", "Shares are of the people assessed and say nothing of the others; a sample is never scaled up."
        )
    )
    return Section(title, heads, lines, note)


def _objectives(figures: Figures, titles: Mapping[str, str]) -> Iterator[Section]:
    heads = tuple(word(LEAVES[one]) for one in ("value", "target", "score", ORIGINAL))
    codes = _codes(figures, "okr")
    lines = []
    for code in _objectives_first(codes, figures):
        is_key_result = f"okr.{code}.value" in figures
        leaves = ("value", "target", "score", ORIGINAL) if is_key_result else ("", "", "score", ORIGINAL)
        ids = tuple(f"okr.{code}.{leaf}" if leaf else "" for leaf in leaves)
        lines.append(Line(_with_title(code, titles), ids, level=int(is_key_result), strong=not is_key_result))
    total = Line(
        word(QT_TRANSLATE_NOOP("Figures", "The facility")),
        ("", "", "okr.facility.score", f"okr.facility.{ORIGINAL}"),
        strong=True,
    )
    if lines:
        note = word(
            QT_TRANSLATE_NOOP(
                "Figures", "Green starts at 0.7 for aspirational objectives and at 1.0 for committed ones."
            )
        )
        title = word(QT_TRANSLATE_NOOP("Figures", "Objectives and key results"))
        yield Section(title, heads, (*lines, total), note)


def _objectives_first(codes: list[str], figures: Figures) -> Iterator[str]:
    """The codes with each objective before its key results (figures have it after them)."""
    waiting: list[str] = []
    for code in codes:
        if code == "facility":
            continue
        if f"okr.{code}.value" in figures:
            waiting.append(code)
            continue
        yield code
        yield from waiting
        waiting = []
    yield from waiting


def _evaluations(figures: Figures, titles: Mapping[str, str]) -> Iterator[Section]:
    codes = _codes(figures, "evaluations")
    for code in codes:
        yield _evaluation(f"{word(EVALUATION)} {_with_title(code, titles)}", f"evaluations.{code}")
    if len(codes) > 1:
        title = word(QT_TRANSLATE_NOOP("Figures", "All evaluations together"))
        yield _evaluation(title, "evaluations_together", word(TOGETHER))


EVALUATION = QT_TRANSLATE_NOOP("Figures", "Evaluation")
TOGETHER = QT_TRANSLATE_NOOP("Figures", "Sum of present values / sum of inputs; ratios are never averaged.")
RATIO_LEAVES = ("total_inputs", "total_present_value", "net_present_value", "ratio", "net_ratio")


def _evaluation(title: str, prefix: str, note: str = "") -> Section:
    lines = tuple(Line(word(LEAVES[leaf]), (f"{prefix}.{leaf}",), strong=leaf == RATIO) for leaf in RATIO_LEAVES)
    heads = (word(QT_TRANSLATE_NOOP("Figures", "Value")),)
    return Section(title, heads, lines, note)


def _by_facility(figures: Figures, sites: Mapping[str, str]) -> Section:
    prefix = "contributions.by_facility"
    lines = [Line(_with_title(code, sites), (f"{prefix}.{code}",)) for code in figures.under(prefix)]
    total = Line(word(QT_TRANSLATE_NOOP("Figures", "Total")), ("contributions.total",), strong=True)
    return Section(word(FOLDERS["by_facility"]), _amount(), (*lines, total), chart=True)


def _group_objectives(figures: Figures, sites: Mapping[str, str]) -> Section:
    title = word(QT_TRANSLATE_NOOP("Figures", "Objectives"))
    lines = [
        Line(_with_title(code, sites), (f"okr.by_facility.{code}.score",))
        for code in _codes(figures, "okr.by_facility")
    ]
    foot = [Line(name_of(one), (one,)) for one in ("okr.facilities_with_score", "okr.coverage")]
    return Section(title, (word(LEAVES["score"]),), (*lines, *foot))


def _group_evaluations(figures: Figures, sites: Mapping[str, str]) -> Iterator[Section]:
    yield _evaluation(word(QT_TRANSLATE_NOOP("Figures", "Social return on investment")), "evaluations", word(TOGETHER))
    leaves = ("total_inputs", "total_present_value", RATIO)
    lines = tuple(
        Line(_with_title(code, sites), tuple(f"evaluations.by_facility.{code}.{leaf}" for leaf in leaves))
        for code in _codes(figures, "evaluations.by_facility")
    )
    title = word(QT_TRANSLATE_NOOP("Figures", "Social return by facility"))
    note = word(
        QT_TRANSLATE_NOOP("Figures", "Ratios rest on judgement and on what each site evaluates; they rank nobody.")
    )
    yield Section(title, tuple(word(LEAVES[leaf]) for leaf in leaves), lines, note)


def _codes(figures: Figures, prefix: str) -> list[str]:
    """The folders directly below `prefix`, in printing order; a code may hold dots, its figures' names do not."""
    depth = prefix.count(".") + 1
    found = (one.path[depth] for one in figures.under(prefix).values() if len(one.path) > depth + 1)
    return list(dict.fromkeys(found))


def _titles(project: Project | None) -> dict[str, str]:
    if project is None:
        return {}
    return {
        **{one.objective_code: one.title for one in project.objectives},
        **{one.kr_code: one.title for one in project.key_results},
        **{one.evaluation_code: one.title for one in project.evaluations},
    }


def _with_title(code: str, titles: Mapping[str, str]) -> str:
    title = titles.get(code, "")
    return f"{code} · {title}" if title and title != code else code
