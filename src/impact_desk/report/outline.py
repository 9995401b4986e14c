"""A report as blocks in reading order: pure functions of records, figures and the document's own facts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from ..domain.figure import Figures
from ..domain.project import Project
from ..domain.records import FxRate, ReceivedSummary
from .blocks import Block, Outline
from .chapters.amendments import summary_amendments
from .chapters.basis import group_basis, summary_basis
from .chapters.contributions import group_contributions, summary_contributions
from .chapters.evaluations import group_evaluations, summary_evaluations
from .chapters.headline import group_headline, summary_headline
from .chapters.matter import DocumentMatter, GroupMatter, SummaryMatter
from .chapters.objectives import group_objectives, summary_objectives
from .chapters.outputs import group_outputs, summary_outputs
from .chapters.proof import group_proof, group_received, summary_proof
from .chapters.risks import summary_risks
from .chapters.sources import group_sources, summary_sources
from .chapters.volunteering import group_volunteering, summary_volunteering
from .meta import GroupMeta, SummaryMeta

SUMMARY = (
    summary_headline,
    summary_amendments,
    summary_contributions,
    summary_volunteering,
    summary_outputs,
    summary_objectives,
    summary_evaluations,
    summary_risks,
    summary_sources,
    summary_basis,
    summary_proof,
)
"""The chapters of a facility's summary, in order."""
GROUP = (
    group_headline,
    group_contributions,
    group_volunteering,
    group_outputs,
    group_objectives,
    group_evaluations,
    group_received,
    group_sources,
    group_basis,
    group_proof,
)
"""The chapters of the group's report, in order."""


def summary_outline(project: Project, figures: Figures, meta: SummaryMeta) -> Outline:
    """A facility's summary in `meta.language`. Raises `NoFacility`."""
    matter = SummaryMatter(figures, meta.language, meta, project)
    site, (first, last) = project.site, matter.days
    facts = (
        matter.say("facility_code", code=site.facility_code),
        matter.say("days", first=first, last=last),
        *_facts(matter),
    )
    blocks = chain.from_iterable(chapter(matter) for chapter in SUMMARY)
    return _outline(matter, matter.say("summary"), site.facility_name, facts, blocks)


def group_outline(
    received: Sequence[ReceivedSummary], figures: Figures, meta: GroupMeta, rates: Sequence[FxRate] = ()
) -> Outline:
    """The group's report in `meta.language`, over the summaries `received`, converted by `rates`."""
    matter = GroupMatter(figures, meta.language, meta, tuple(received), tuple(rates))
    blocks = chain.from_iterable(chapter(matter) for chapter in GROUP)
    subject = meta.group_name or matter.say("group")
    return _outline(matter, matter.say("group_report"), subject, _facts(matter), blocks)


def _facts(matter: DocumentMatter) -> tuple[str, ...]:
    meta, say = matter.meta, matter.say
    found = [say("signed_by", signer=meta.signer), say("made", moment=meta.moment)]
    if meta.replaces and meta.because:
        found.append(say("replaces_because", document=meta.replaces, because=meta.because))
    elif meta.replaces:
        found.append(say("replaces", document=meta.replaces))
    return tuple(found)


def _outline(
    matter: DocumentMatter, title: str, subject: str, facts: tuple[str, ...], blocks: Iterable[Block]
) -> Outline:
    meta, say = matter.meta, matter.say
    return Outline(
        title=title,
        subject=subject,
        period=matter.period_text(),
        facts=facts,
        blocks=tuple(blocks),
        language=meta.language,
        footer=say("footer", document=meta.document, sequence=meta.sequence),
        page_of=say("page_of"),
        paper=meta.paper,
        author=meta.signer,
        keywords=(meta.document, str(meta.period)),
    )
