"""What the group's signed report carries: which summaries it rests on, head office's settings, and the figures.

The summaries themselves are files of their own, named here by document id and SHA-256; with them at hand the figures
can be reckoned again. (Their rows together would be many times what a mail takes.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from ..domain.figure import Figures
from ..domain.period import Period
from ..domain.records import FxRate, GroupYear
from ..domain.sheets import BY_NAME
from .canonical import canonical
from .document import (
    Shown,
    check_names,
    currency_in,
    digest_in,
    figures_in,
    identity_in,
    language_in,
    mapping,
    moment_in,
    moment_text,
    opened,
    period_in,
    text_in,
    whole_in,
)
from .refusals import Contradiction, DoubledRow, WrongShape
from .tables import read_tables, tabled

FORMAT, VERSION = "impact-desk-group-report", 1
SETTINGS = ("group_year", "fx_rates")
"""Sheets of head office's settings that the figures rest on."""
_MOST_SOURCES = 10_000
_KEYS = {
    *("document", "issuer", "period", "sequence", "replaces", "journal", "created", "language", "program"),
    *("currency", "settings", "sources", "figures"),
}


@dataclass(frozen=True, slots=True)
class Source:
    """A summary that the group's figures rest on; `period` is the one it was signed for."""

    facility_code: str
    facility_name: str
    document: UUID
    period: Period
    sequence: int
    sha256: str


@dataclass(frozen=True, slots=True)
class GroupMeta:
    """What a group report says about itself. `issuer` is the facility code in the signer's certificate."""

    document: UUID
    issuer: str
    period: Period
    sequence: int
    journal_head: str
    journal_entries: int
    created: datetime
    language: str
    program: str
    currency: str
    replaces: UUID | None = None


@dataclass(frozen=True, slots=True)
class GroupPayload:
    """What was read: the report's own words, what it rests on, and the figures that it states, by id."""

    meta: GroupMeta
    group_years: tuple[GroupYear, ...]
    fx_rates: tuple[FxRate, ...]
    sources: tuple[Source, ...]
    figures: Mapping[str, Shown]


def build_group_payload(
    meta: GroupMeta,
    settings: tuple[tuple[GroupYear, ...], tuple[FxRate, ...]],
    sources: tuple[Source, ...],
    figures: Figures,
) -> bytes:
    """The document for `figures`, which rest on `sources` and head office's `settings`."""
    rows = {name: tabled(BY_NAME[name], part) for name, part in zip(SETTINGS, settings, strict=True) if part}
    shown = {one.id: one.shown for one in figures.values()}
    return canonical(
        {
            "format": FORMAT,
            "version": VERSION,
            **_about(meta),
            "settings": rows,
            "sources": [_source(one) for one in sources],
            "figures": {"currency": figures.currency, "shown": shown},
        }
    )


def read_group_payload(raw: bytes) -> GroupPayload:
    """The document in `raw`, every part of it checked. Raises a `RowsRefused` that says what is wrong."""
    document, _ = opened(raw, FORMAT, VERSION)
    check_names(document, _KEYS, "the document")
    meta = _meta(document)
    settings = read_tables(mapping(document["settings"], "settings"), [BY_NAME[name] for name in SETTINGS])
    sources = _sources(document["sources"])
    currency, figures = figures_in(document)
    if currency != meta.currency:
        raise Contradiction("currency of the figures", currency, meta.currency)
    return GroupPayload(
        meta,
        cast("tuple[GroupYear, ...]", settings.get("group_year", ())),
        cast("tuple[FxRate, ...]", settings.get("fx_rates", ())),
        sources,
        figures,
    )


def _about(meta: GroupMeta) -> dict[str, Any]:
    return {
        "document": str(meta.document),
        "issuer": meta.issuer,
        "period": str(meta.period),
        "sequence": meta.sequence,
        "replaces": str(meta.replaces) if meta.replaces else None,
        "journal": {"head": meta.journal_head, "entries": meta.journal_entries},
        "created": moment_text(meta.created),
        "language": meta.language,
        "program": meta.program,
        "currency": meta.currency,
    }


def _meta(document: Mapping[str, Any]) -> GroupMeta:
    journal = mapping(document["journal"], "journal")
    check_names(journal, {"head", "entries"}, "journal")
    return GroupMeta(
        document=identity_in(document, "document"),
        issuer=text_in(document, "issuer"),
        period=period_in(document, "period"),
        sequence=whole_in(document, "sequence", 1),
        journal_head=digest_in(journal, "head"),
        journal_entries=whole_in(journal, "entries", 0),
        created=moment_in(document, "created"),
        language=language_in(document),
        program=text_in(document, "program"),
        currency=currency_in(document),
        replaces=identity_in(document, "replaces") if document["replaces"] is not None else None,
    )


def _source(one: Source) -> dict[str, Any]:
    return {
        "facility": {"code": one.facility_code, "name": one.facility_name},
        "document": str(one.document),
        "period": str(one.period),
        "sequence": one.sequence,
        "sha256": one.sha256,
    }


def _sources(listed: Any) -> tuple[Source, ...]:
    if not isinstance(listed, list) or len(listed) > _MOST_SOURCES:
        raise WrongShape("sources")
    found = tuple(_read_source(mapping(one, "sources")) for one in listed)
    codes: set[str] = set()
    for place, one in enumerate(found, start=1):
        if one.facility_code in codes:
            raise DoubledRow("sources", place, one.facility_code)
        codes.add(one.facility_code)
    return found


def _read_source(one: dict[str, Any]) -> Source:
    check_names(one, {"facility", "document", "period", "sequence", "sha256"}, "sources")
    facility = mapping(one["facility"], "facility")
    check_names(facility, {"code", "name"}, "facility")
    return Source(
        facility_code=text_in(facility, "code"),
        facility_name=text_in(facility, "name"),
        document=identity_in(one, "document"),
        period=period_in(one, "period"),
        sequence=whole_in(one, "sequence", 1),
        sha256=digest_in(one, "sha256"),
    )
