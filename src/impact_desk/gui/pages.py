"""The pages of the window and its further windows, by name. To add one, add it here.

A page is made when it is first shown, so that its module is imported only then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from .call import Call
from .language import QT_TRANSLATE_NOOP
from .panel import Panel
from .workplace import Workplace

CONTEXT = "Pages"


@dataclass(frozen=True, slots=True)
class Page:
    """A page: `name` for settings and journeys, `title` as in the source language, icon, and how it is made.

    `sheets` are the sheets whose records it shows: whoever is sent to a record lands on the page that has it.
    `words` say what is done there, for those who look for that and not for the page.
    """

    name: str
    title: str
    icon: str
    make: Callable[[Workplace], Panel]
    sheets: Sequence[str] = ()
    words: str = ""

    def shown_words(self) -> str:
        """What is done there, in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.words) if self.words else ""

    def shown_title(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.title)


@dataclass(frozen=True, slots=True)
class Errand:
    """Something that a menu starts beside the pages: `action` is the menu's name for it, `run` does it.

    `needs_project` greys the action out while nothing is open, `writes` while the project is open for reading only.
    """

    action: str
    run: Callable[[Call], object]
    needs_project: bool = True
    writes: bool = False


def _today(workplace: Workplace) -> Panel:
    from .panels.today_panel import TodayPanel

    return TodayPanel(workplace)


def _facility(workplace: Workplace) -> Panel:
    from .panels.facility_panel import FacilityPanel

    return FacilityPanel(workplace)


def _programs(workplace: Workplace) -> Panel:
    from .panels.programs_panel import ProgramsPanel

    return ProgramsPanel(workplace)


def _partners(workplace: Workplace) -> Panel:
    from .panels.partners_panel import PartnersPanel

    return PartnersPanel(workplace)


def _activities(workplace: Workplace) -> Panel:
    from .panels.activities_panel import activities_panel

    return activities_panel(workplace)


def _objectives(workplace: Workplace) -> Panel:
    from .panels.objectives_panel import ObjectivesPanel

    return ObjectivesPanel(workplace)


def _reviews(workplace: Workplace) -> Panel:
    from .panels.reviews_panel import ReviewsPanel

    return ReviewsPanel(workplace)


def _volunteer_log(workplace: Workplace) -> Panel:
    from .panels.volunteer_log import volunteer_log_panel

    return volunteer_log_panel(workplace)


def _contributions(workplace: Workplace) -> Panel:
    from .panels.contributions_panel import contributions_panel

    return contributions_panel(workplace)


def _outputs(workplace: Workplace) -> Panel:
    from .panels.outputs_panel import outputs_panel

    return outputs_panel(workplace)


def _risks(workplace: Workplace) -> Panel:
    from .panels.outputs_panel import risks_panel

    return risks_panel(workplace)


def _evaluations(workplace: Workplace) -> Panel:
    from .panels.evaluations_panel import EvaluationsPanel

    return EvaluationsPanel(workplace)


def _shelf(workplace: Workplace) -> Panel:
    from .panels.shelf_panel import ShelfPanel

    return ShelfPanel(workplace)


def _evidence(workplace: Workplace) -> Panel:
    from .panels.evidence_panel import EvidencePanel

    return EvidencePanel(workplace)


def _summary(workplace: Workplace) -> Panel:
    from .panels.summary_panel import SummaryPanel

    return SummaryPanel(workplace)


def _journal(workplace: Workplace) -> Panel:
    from .panels.journal_panel import JournalPanel

    return JournalPanel(workplace)


PAGES: tuple[Page, ...] = (
    Page("today", QT_TRANSLATE_NOOP("Pages", "Today"), "today", _today),
    Page("facility", QT_TRANSLATE_NOOP("Pages", "Facility"), "facility", _facility, ("facility", "fx_rates")),
    Page("programs", QT_TRANSLATE_NOOP("Pages", "Programs"), "programs", _programs, ("programs", "theory_of_change")),
    Page(
        "partners",
        QT_TRANSLATE_NOOP("Pages", "Partners"),
        "partners",
        _partners,
        ("partners", "criteria", "screenings", "audits"),
        QT_TRANSLATE_NOOP("Pages", "screen a partner, audit visit"),
    ),
    Page(
        "activities",
        QT_TRANSLATE_NOOP("Pages", "Activities"),
        "activities",
        _activities,
        ("events", "sign_ups", "team"),
        QT_TRANSLATE_NOOP("Pages", "calendar, events, sign up, local team"),
    ),
    Page(
        "objectives",
        QT_TRANSLATE_NOOP("Pages", "Objectives and key results"),
        "objectives",
        _objectives,
        ("objectives", "key_results", "check_ins", "target_revisions"),
        QT_TRANSLATE_NOOP("Pages", "check in, revise a target, carry on to the next year"),
    ),
    Page(
        "reviews",
        QT_TRANSLATE_NOOP("Pages", "Reviews"),
        "review",
        _reviews,
        ("reviews", "review_points"),
        QT_TRANSLATE_NOOP("Pages", "begin a review, decisions, minutes"),
    ),
    Page(
        "volunteer_log",
        QT_TRANSLATE_NOOP("Pages", "Volunteer log"),
        "volunteers",
        _volunteer_log,
        ("volunteer_log", "volunteers", "two_people", "sign_in_sheets"),
        QT_TRANSLATE_NOOP("Pages", "hours, twins, merge people, approve, sign-in sheets"),
    ),
    Page(
        "contributions",
        QT_TRANSLATE_NOOP("Pages", "Contributions"),
        "contributions",
        _contributions,
        ("contributions", "leverage"),
        QT_TRANSLATE_NOOP("Pages", "gifts, in-kind, leverage"),
    ),
    Page("outputs", QT_TRANSLATE_NOOP("Pages", "Outputs"), "outputs", _outputs, ("outputs",)),
    Page("risks", QT_TRANSLATE_NOOP("Pages", "Risks and opportunities"), "risks", _risks, ("risks",)),
    Page(
        "evaluations",
        QT_TRANSLATE_NOOP("Pages", "Evaluations"),
        "evaluations",
        _evaluations,
        (
            "evaluations",
            "evaluation_inputs",
            "input_differences",
            "value_map",
            "stakeholders",
            "materiality",
            "assumptions",
            "scenarios",
        ),
    ),
    Page("shelf", QT_TRANSLATE_NOOP("Pages", "Proxy shelf"), "shelf", _shelf, ("proxies", "price_index")),
    Page("evidence", QT_TRANSLATE_NOOP("Pages", "Evidence"), "clip", _evidence, ("evidence", "evidence_links")),
    Page("summary", QT_TRANSLATE_NOOP("Pages", "Summary"), "summary", _summary, ("summaries",)),
    Page("journal", QT_TRANSLATE_NOOP("Pages", "Journal"), "journal", _journal),
)
"""The pages in the order of the navigation."""


def _import(call: Call) -> None:
    from .importing import import_workbooks

    import_workbooks(call)


def _assist(call: Call) -> None:
    from .assisting import assist_import

    assist_import(call)


def _small(name: str) -> Callable[[Call], None]:
    """One of the smaller errands, imported when it is run."""

    def run(call: Call) -> None:
        from . import errands

        getattr(errands, name)(call)

    return run


def _signed(name: str) -> Callable[[Call], None]:
    """An errand about signed files, imported when it is run."""

    def run(call: Call) -> None:
        from . import signed_errands

        getattr(signed_errands, name)(call)

    return run


ERRANDS: tuple[Errand, ...] = (
    Errand("summary_action", _signed("export_summary"), writes=True),
    Errand("receipt_action", _signed("receipt"), writes=True),
    Errand("verify_action", _signed("verify"), needs_project=False),
    Errand("head_office_action", _signed("head_office"), needs_project=False),
    Errand("import_action", _import, writes=True),
    Errand("assistant_action", _assist, writes=True),
    Errand("export_action", _small("export")),
    Errand("copy_action", _small("copy")),
    Errand("author_action", _small("ask_author"), needs_project=False),
    Errand("shortcuts_action", _small("show_keys"), needs_project=False),
    Errand("report_action", _small("show_reports"), needs_project=False),
    Errand("about_action", _small("show_about"), needs_project=False),
)
"""What the File menu starts beside the pages."""
