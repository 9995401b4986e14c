"""Ready for an assurance review? Twenty points, each ticked by what is in the file and never by hand.

The list follows the principles of social value and what assurers of SROI reports ask first. A ticked list means *ready for
assurance review*. It never means assured: that is said by an assurer, of a report, not by a program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from .bridge import Accounts
from .exact import fixed
from .findings import SENTENCES, Finding
from .kinds import fold
from .problem import said
from .records import Evaluation, Outcome, Reasoning
from .sensitivity import Swing
from .study import Study
from .words import ASSUMPTION

READY = "Ready for assurance review: all {count} points are covered by what is in the file."
NOT_READY = "Not yet ready for assurance review: {open} of {count} points are open."
ASKED = {
    "purpose": "The evaluation does not say what it is for.",
    "audience": "The evaluation does not say who will read it.",
    "scope": "The evaluation does not say what it covers and what not.",
    "unintended": "How were negative and unintended changes looked for?",
    "context": "What must a reader know to judge ratio and net present value?",
    "results_checked": "How were the results checked with stakeholders?",
    "decisions": "What will change in the program because of the evaluation?",
    "involved": "{stakeholder}: how many were involved?",
    "how_involved": "{stakeholder}: how were they involved?",
    "group_size": "{stakeholder}: how many are there in all?",
}
"""What is asked where a field of the evaluation, or of a stakeholder, is empty."""
NOTE = "Assurance is given by an assurer, never by this program."


@dataclass(frozen=True, slots=True)
class Hole:
    """What a point still lacks, and the cell where it is to be entered (a new row where `record` is nothing)."""

    template: str
    parts: dict[str, object]
    sheet: str
    record: UUID | None
    field: str

    @property
    def sentence(self) -> str:
        """The sentence in English."""
        return said(self.template, self.parts)


@dataclass(frozen=True, slots=True)
class Trail:
    """What the journal knows of an evaluation: how many changes, each with its author and moment."""

    changes: int = 0


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the points are ticked by: the rows, the critic's findings, the tornado, the books, the journal."""

    study: Study
    findings: tuple[Finding, ...] = ()
    swings: tuple[Swing, ...] = ()
    accounts: Accounts | None = None
    trail: Trail = Trail()

    @property
    def terms(self) -> Evaluation:
        """The evaluation itself."""
        return self.study.evaluation


@dataclass(frozen=True, slots=True)
class Point:
    """One of the twenty: ticked when it has no holes. `waived` are findings on it that were let stand with a reason."""

    number: int
    title: str
    zh_title: str
    holes: tuple[Hole, ...]
    waived: tuple[Finding, ...]

    @property
    def ticked(self) -> bool:
        """Is the point covered?"""
        return not self.holes

    def title_in(self, language: str) -> str:
        """The title in `language` (`en`, `zh-TW`)."""
        return self.zh_title if language.startswith("zh") else self.title


@dataclass(frozen=True, slots=True)
class Readiness:
    """The twenty points, and what they say together."""

    points: tuple[Point, ...]

    @property
    def ticked(self) -> int:
        """How many points are covered."""
        return sum(point.ticked for point in self.points)

    @property
    def ready(self) -> bool:
        """Are all points covered?"""
        return self.ticked == len(self.points)

    @property
    def template(self) -> str:
        """The verdict's sentence with named parts in braces."""
        return READY if self.ready else NOT_READY

    @property
    def parts(self) -> dict[str, object]:
        """What fills the verdict's sentence."""
        return {"count": len(self.points), "open": len(self.points) - self.ticked}

    @property
    def sentence(self) -> str:
        """The verdict in English."""
        return said(self.template, self.parts)


Rule = Callable[[Grounds], Iterator[Hole]]


def readiness(grounds: Grounds) -> Readiness:
    """The twenty points of an evaluation."""
    return Readiness(tuple(_point(grounds, number, *about) for number, about in enumerate(_POINTS, start=1)))


def _point(grounds: Grounds, number: int, titles: tuple[str, str], codes: tuple[str, ...], rule: Rule) -> Point:
    concerned = [one for one in grounds.findings if one.code in codes]
    holes = [*rule(grounds), *(_hole(one) for one in concerned if one.open)]
    return Point(number, *titles, tuple(holes), tuple(one for one in concerned if not one.open))


def _hole(found: Finding) -> Hole:
    return Hole(found.template, found.parts, found.sheet, found.record, found.field)


def _about(grounds: Grounds, *fields: str) -> Iterator[Hole]:
    for field in fields:
        if not getattr(grounds.terms, field):
            yield Hole(ASKED[field], {}, "evaluations", grounds.terms.id, field)


def _purpose(grounds: Grounds) -> Iterator[Hole]:
    yield from _about(grounds, "purpose", "audience", "scope")


def _stakeholders(grounds: Grounds) -> Iterator[Hole]:
    rows = grounds.study.stakeholders
    if not rows:
        yield Hole("No stakeholders are recorded.", {}, "stakeholders", None, "stakeholder")
    for one in rows:
        if one.standing == "considered":
            template = "{stakeholder} is still under consideration. Include or exclude."
            yield Hole(template, {"stakeholder": one.stakeholder}, "stakeholders", one.id, "standing")
        elif not one.reason:
            template = "{stakeholder}: why {standing}?"
            parts: dict[str, object] = {"stakeholder": one.stakeholder, "standing": one.standing}
            yield Hole(template, parts, "stakeholders", one.id, "reason")


def _outcomes(grounds: Grounds) -> Iterator[Hole]:
    """A point about outcomes is never covered by there being none."""
    if not grounds.study.outcomes:
        yield Hole(SENTENCES["no_outcomes"], {}, "value_map", None, "outcome")


def _involved(grounds: Grounds) -> Iterator[Hole]:
    yield from _outcomes(grounds)
    valued = {fold(one.stakeholder): one.stakeholder for one in grounds.study.outcomes}
    known = {fold(one.stakeholder) for one in grounds.study.stakeholders}
    for name, stakeholder in valued.items():
        if name not in known:
            yield Hole(ASKED["involved"], {"stakeholder": stakeholder}, "stakeholders", None, "stakeholder")
    for one in grounds.study.stakeholders:
        if one.standing != "included" or fold(one.stakeholder) not in valued:
            continue
        for field in ("involved", "how_involved", "group_size"):
            if not getattr(one, field):
                yield Hole(ASKED[field], {"stakeholder": one.stakeholder}, "stakeholders", one.id, field)


def _inputs(grounds: Grounds) -> Iterator[Hole]:
    books = grounds.accounts
    if books and books.own_hours and not any(one.book == "own_time" for one in grounds.study.inputs):
        template = "Volunteers gave {hours} hours of their own time, but no input stands for them."
        yield Hole(template, {"hours": fixed(books.own_hours, 2)}, "evaluation_inputs", None, "book")


def _chain(grounds: Grounds) -> Iterator[Hole]:
    for one in grounds.study.outcomes:
        if not one.output:
            template = "“{outcome}” does not say which output led to it."
            yield Hole(template, {"outcome": one.outcome}, "value_map", one.id, "output")
    yield from _about(grounds, "unintended")


def _indicators(grounds: Grounds) -> Iterator[Hole]:
    yield from _outcomes(grounds)
    for one in grounds.study.outcomes:
        if not one.indicator:
            yield Hole("“{outcome}” has no indicator.", {"outcome": one.outcome}, "value_map", one.id, "indicator")
        yield from _grounded(grounds, one, "quantity")


def _proxies(grounds: Grounds) -> Iterator[Hole]:
    yield from _outcomes(grounds)
    for one in grounds.study.outcomes:
        row = grounds.study.reasons.get(("proxy_value", one.id))
        if not row or not row.reason:
            template = "Why this proxy for “{outcome}”?"
            yield Hole(template, {"outcome": one.outcome}, "value_map", one.id, "proxy_value")


def _each(name: str) -> Rule:
    def rule(grounds: Grounds) -> Iterator[Hole]:
        yield from _outcomes(grounds)
        for one in grounds.study.outcomes:
            if name != "drop_off" or one.duration_years > 1:
                yield from _grounded(grounds, one, name)

    return rule


def _grounded(grounds: Grounds, one: Outcome, name: str) -> Iterator[Hole]:
    row = grounds.study.reasons.get((name, one.id))
    if not _has_grounds(row):
        template = "{assumption} of “{outcome}” needs a reason and a source or evidence."
        parts: dict[str, object] = {"assumption": ASSUMPTION.options[name], "outcome": one.outcome}
        yield Hole(template, parts, "value_map", one.id, name)


def _has_grounds(row: Reasoning | None) -> bool:
    return row is not None and bool(row.reason) and bool(row.source or row.evidence)


def _discount_rate(grounds: Grounds) -> Iterator[Hole]:
    row = grounds.study.reasons.get(("discount_rate", None))
    if not row or not row.reason:
        yield Hole("Why this discount rate?", {}, "evaluations", grounds.terms.id, "discount_rate")


def _result(grounds: Grounds) -> Iterator[Hole]:
    yield from _about(grounds, "context")


def _sensitivity(grounds: Grounds) -> Iterator[Hole]:
    if not grounds.study.scenarios:
        yield Hole("No scenarios are recorded.", {}, "scenarios", None, "title")
    widest = grounds.swings[0].assumption if grounds.swings else None
    if widest and widest.key not in grounds.study.given_ranges:
        template = "{assumption} moves the ratio most, but has no range of its own."
        sheet, row = ("value_map", widest.outcome.id) if widest.outcome else ("evaluations", grounds.terms.id)
        field = "discount_rate" if widest.name == "inputs" else widest.name
        yield Hole(template, {"assumption": _named(widest.name, widest.outcome)}, sheet, row, field)


def _named(name: str, outcome: Outcome | None) -> str:
    return f"{ASSUMPTION.options[name]} ({outcome.outcome})" if outcome else ASSUMPTION.options[name]


def _checked(grounds: Grounds) -> Iterator[Hole]:
    yield from _about(grounds, "results_checked")


def _decisions(grounds: Grounds) -> Iterator[Hole]:
    yield from _about(grounds, "decisions")


def _trail(grounds: Grounds) -> Iterator[Hole]:
    if not grounds.trail.changes:
        yield Hole("The journal knows no change of this evaluation.", {}, "evaluations", grounds.terms.id, "title")
    if not any(row.evidence for row in _rows(grounds.study)):
        yield Hole("No assumption names the document that proves it.", {}, "assumptions", None, "evidence")


def _rows(study: Study) -> Iterable[Reasoning]:
    return study.assumptions


_POINTS: tuple[tuple[tuple[str, str], tuple[str, ...], Rule], ...] = (
    (("Purpose, audience, scope, period and kind", "目的、讀者、範圍、期間與類型"), (), _purpose),
    (
        ("Stakeholders considered, included and excluded, with reasons", "利害關係人之考量、納入與排除及理由"),
        ("stakeholder_undecided", "stakeholder_excluded_but_valued", "stakeholder_without_outcome"),
        _stakeholders,
    ),
    (("Who was involved, how, and how many", "參與對象、方式與人數"), ("stakeholder_not_involved",), _involved),
    (
        ("All inputs valued, unpaid ones too, or a reason for zero", "所有投入（含無償）均已計價或說明"),
        ("inputs_missing", "input_unvalued", "inputs_do_not_reconcile", "books_say_nothing"),
        _inputs,
    ),
    (
        ("A chain from input to outcome; unintended changes looked for", "投入至成果之鏈結；已查找非預期改變"),
        ("no_outcomes",),
        _chain,
    ),
    (
        ("Outcomes are no outputs, and none is counted twice", "成果非產出，且無重複計算"),
        ("output_for_outcome", "overlapping_proxies"),
        _outcomes,
    ),
    (
        ("Indicator, source, quantity and sample", "指標、來源、數量與樣本"),
        ("quantity_above_group",),
        _indicators,
    ),
    (("Duration, with a reason", "持續時間及理由"), (), _each("duration_years")),
    (
        ("Proxies: value, year, source and why", "財務代理變數：價值、年度、來源與理由"),
        ("proxy_unsourced", "proxy_year_unknown", "proxy_old", "proxy_expired", "proxy_value_changed"),
        _proxies,
    ),
    (
        ("Deadweight, with evidence", "無謂因子及佐證"),
        ("deadweight_all_zero", "deadweight_all_same"),
        _each("deadweight"),
    ),
    (
        ("Attribution to others, with evidence", "歸因因子及佐證"),
        ("attribution_all_zero", "attribution_all_same"),
        _each("attribution"),
    ),
    (("Displacement, with evidence", "移轉因子及佐證"), (), _each("displacement")),
    (("Drop-off, with evidence", "衰減因子及佐證"), ("drop_off_missing",), _each("drop_off")),
    (
        ("Materiality decided for each outcome", "各項成果之重大性判斷"),
        ("materiality_undecided", "immaterial_counted"),
        _outcomes,
    ),
    (("Discount rate, with a reason", "折現率及理由"), (), _discount_rate),
    (
        ("Ratio and net present value, with context", "比率與淨現值及其情境說明"),
        ("cannot_be_reckoned", "no_outcomes", "inputs_missing", "claim_not_reached"),
        _result,
    ),
    (
        ("Sensitivity: ranges, break-even, what moves the ratio most", "敏感度：範圍、損益兩平、影響最大之假設"),
        ("ratio_high", "row_decides", "scenario_broken", "stated_ratio_differs", "value_outside_range"),
        _sensitivity,
    ),
    (("Results checked with stakeholders", "與利害關係人確認結果"), (), _checked),
    (("Decisions to change the program", "計畫調整決策"), (), _decisions),
    (("Audit trail: who, when, evidence, corrections", "稽核軌跡：人員、時間、佐證與更正"), (), _trail),
)
