"""Summaries signed by a good officer that are not what they should be."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import uuid4

from impact_desk.desk.sample import YEAR, sample_records
from impact_desk.desk.signing import sign
from impact_desk.domain.figure import Figures
from impact_desk.domain.figures import facility_figures
from impact_desk.domain.period import Period
from impact_desk.domain.project import Project
from impact_desk.domain.sheets import sheet_of
from impact_desk.exchange.canonical import canonical
from impact_desk.exchange.payload import Meta, build_payload
from impact_desk.exchange.selection import travelling
from impact_desk.report.meta import SummaryMeta
from impact_desk.report.summary import make_summary
from impact_desk.seal.identity import Identity
from impact_desk.seal.tokens import token

PERIOD = Period(YEAR)
MOMENT = datetime.now(UTC).replace(microsecond=0)


def project(site: str = "PN") -> Project:
    """A sample site's records."""
    sheets: dict[str, list[Any]] = {}
    for record in sample_records(site):
        sheets.setdefault(sheet_of(record).name, []).append(record)
    return Project(**{name: tuple(rows) for name, rows in sheets.items()})


def forged(
    identity: Identity,
    *,
    rows: Callable[[bytes], bytes] = bytes,
    pages: Callable[[Figures], Figures] = lambda figures: figures,
    about: Callable[[Meta], Meta] = lambda meta: meta,
    site: str = "PN",
) -> bytes:
    """A signed summary; `rows` changes the embedded data, `pages` the printed figures, `about` what it says of itself."""
    chosen = travelling(project(site), PERIOD, partial(token, identity.group_key))
    figures = facility_figures(chosen, PERIOD)
    meta = about(_meta(chosen, identity))
    raw = rows(build_payload(meta, chosen, figures))
    printed = SummaryMeta(
        document=str(meta.document),
        sequence=meta.sequence,
        period=meta.period,
        created=meta.created,
        signer=identity.name,
        program_version=meta.program,
        journal_head=meta.journal_head,
    )
    return sign(make_summary(chosen, pages(figures), printed, raw), identity, MOMENT, "en")


def rewritten(change: Callable[[dict[str, Any]], object]) -> Callable[[bytes], bytes]:
    """Change the embedded document and write it canonically again."""

    def rewrite(raw: bytes) -> bytes:
        document = json.loads(raw)
        change(document)
        return canonical(document)

    return rewrite


def misprinted(figure_id: str, by: int = 1) -> Callable[[Figures], Figures]:
    """Print a figure that is too large by `by`."""

    def misprint(figures: Figures) -> Figures:
        wrong = replace(figures[figure_id], value=(figures[figure_id].value or 0) + by)
        return replace(figures, by_id={**figures.by_id, figure_id: wrong})

    return misprint


def _meta(chosen: Project, identity: Identity) -> Meta:
    return Meta(
        document=uuid4(),
        facility_code=chosen.site.facility_code,
        facility_name=chosen.site.facility_name,
        period=PERIOD,
        sequence=1,
        journal_head="ab" * 32,
        journal_entries=1,
        created=MOMENT,
        language="en",
        program="0.1.0",
        currency=chosen.site.currency,
        group_key_id=identity.group_key_id,
    )
