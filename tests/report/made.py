"""Reports for the tests: made from the sample years, with a fixed identity."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from tests.domain import kit

from impact_desk.domain.figure import Figures
from impact_desk.domain.figures import facility_figures
from impact_desk.domain.group import group_figures
from impact_desk.domain.period import Period
from impact_desk.domain.project import Project
from impact_desk.domain.records import Facility, ReceivedSummary
from impact_desk.report.blocks import Outline
from impact_desk.report.finish import Unsigned
from impact_desk.report.group import make_group_report
from impact_desk.report.meta import GroupMeta, Language, SummaryMeta
from impact_desk.report.outline import group_outline, summary_outline
from impact_desk.report.summary import make_summary

YEAR = Period(2020)
PAYLOAD = b'{"format":"impact-desk-summary","rows":[' + b"[1,2,3]," * 500 + b"[]]}"
LANGUAGES: tuple[Language, ...] = ("en", "zh-TW")

META = SummaryMeta(
    document="6f9619ff-8b86-4011-b42d-00c04fc964ff",
    sequence=3,
    period=YEAR,
    created=datetime(2021, 2, 3, 8, 30, tzinfo=UTC),
    signer="Lin Mei-hua 林美華",
    program_version="0.1.0",
    journal_head="0123456789abcdef" * 4,
)
GROUP_META = GroupMeta(
    document="9b2e4f10-3c57-4f38-9b6c-0d1a2b3c4d5e",
    sequence=1,
    period=YEAR,
    created=datetime(2021, 3, 1, 1, 0, tzinfo=UTC),
    signer="Chen Yi 陳怡",
    program_version="0.1.0",
    group_name="Example Group 範例集團",
)
BARE = Project(
    facility=(
        Facility(
            id=uuid5(NAMESPACE_OID, "bare"),
            facility_code="NEW",
            facility_name="New site",
            country="TW",
            currency="TWD",
            hourly_cost=kit.project("2020", "K7").site.hourly_cost,
        ),
    )
)
"""A project in which nothing is recorded yet."""


def meta(language: Language = "en", **changes: Any) -> SummaryMeta:
    """The identity of a summary."""
    return replace(META, language=language, **changes)


def outline(project: Project, language: Language = "en", **changes: Any) -> Outline:
    """The summary of a project as blocks."""
    about = meta(language, **changes)
    return summary_outline(project, facility_figures(project, about.period), about)


@cache
def summary(site: str = "K7", language: Language = "en") -> Unsigned:
    """The finished summary of one site of the sample year 2020."""
    project = kit.project("2020", site)
    return make_summary(project, facility_figures(project, YEAR), meta(language), PAYLOAD)


@cache
def received() -> tuple[ReceivedSummary, ...]:
    """What head office took in for the sample year 2020."""
    return tuple(_received(one.site) for one in kit.projects("2020"))


def _received(site: Facility) -> ReceivedSummary:
    return ReceivedSummary(
        id=uuid5(NAMESPACE_OID, site.facility_code),
        document=str(uuid5(NAMESPACE_OID, site.facility_name)),
        facility_code=site.facility_code,
        facility_name=site.facility_name,
        period=YEAR,
        sequence=1,
        file_name=f"{site.facility_code}.pdf",
        sha256="a" * 64,
        rows_sha256="b" * 64,
        signer="Officer 王",
        certificate_sha256="c" * 64,
        received_at="2021-02-05 10:00 UTC",
    )


@cache
def figures_of_group() -> Figures:
    """The group's figures of the sample year 2020."""
    year, rates = kit.group("2020")
    return group_figures(kit.projects("2020"), YEAR, year, rates)


@cache
def group_report(language: Language = "en") -> Unsigned:
    """The finished group report of the sample year 2020."""
    about = replace(GROUP_META, language=language)
    return make_group_report(received(), figures_of_group(), about, PAYLOAD, kit.group("2020")[1])


def outline_of_group(language: Language = "en") -> Outline:
    """The group report of the sample year 2020 as blocks."""
    about = replace(GROUP_META, language=language)
    return group_outline(received(), figures_of_group(), about, kit.group("2020")[1])


def figures(project: Project, period: Period = YEAR) -> Figures:
    """The figures of a project."""
    return facility_figures(project, period)
