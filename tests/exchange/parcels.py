"""Summaries' payloads of the sample years, for the tests of what travels."""

import hashlib
from datetime import UTC, datetime
from uuid import UUID

from impact_desk.domain.figures import facility_figures
from impact_desk.domain.period import Period
from impact_desk.domain.project import Project
from impact_desk.exchange.canonical import canonical
from impact_desk.exchange.payload import Meta, build_payload
from impact_desk.exchange.selection import travelling

DOCUMENT = UUID("11111111-2222-4333-8444-555555555555")


def token(number: str) -> str:
    """A token as good as any: another text for another number."""
    return "t-" + number.encode().hex()[:60]


def meta(project: Project, period: Period) -> Meta:
    site = project.site
    return Meta(
        document=DOCUMENT,
        facility_code=site.facility_code,
        facility_name=site.facility_name,
        period=period,
        sequence=3,
        journal_head="ab" * 32,
        journal_entries=17,
        created=datetime(2021, 1, 31, 8, 30, tzinfo=UTC),
        language="en",
        program="0.1.0",
        currency=site.currency,
        group_key_id="0123456789abcdef",
        replaces=UUID("11111111-2222-4333-8444-666666666666"),
        previous_sha256="cd" * 32,
    )


def payload(project: Project, period: Period) -> bytes:
    """The payload of a project's period."""
    chosen = travelling(project, period, token)
    return build_payload(meta(project, period), chosen, facility_figures(chosen, period))


def digest(rows: object) -> str:
    """The digest that a payload states of its rows."""
    return hashlib.sha256(canonical(rows)).hexdigest()
