"""What a signed summary carries: the rows that its figures were reckoned from, and the figures as they are printed.

The document is canonical JSON (RFC 8785) under a name and version of its own:

    {"format": "impact-desk-summary", "version": 2, "document": …, "facility": {…}, "period": "2020", …,
     "rows": {"programs": {"columns": ["id", …], "rows": [[…], …]}, …}, "rows_sha256": …, "figures": {"currency": …, "shown": {…}}}

Exact numbers are decimal text, days ISO text, hours whole seconds. Volunteers are tokens; there are no names.
Version 2 is version 1 with an `amendment`: what was signed before and has moved since. A summary that amends none is
written as version 1.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from ..domain.figure import Figures
from ..domain.moved import Amendment
from ..domain.period import Period
from ..domain.project import Project
from ..domain.sheets import BY_NAME
from .amendment import amendment_document, amendment_in
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
from .refusals import Contradiction, MissingKey
from .selection import TRAVELLING
from .tables import read_tables, tabled

FORMAT, VERSION = "impact-desk-summary", 2
_KEYS = {
    *("document", "facility", "period", "sequence", "replaces", "previous_sha256", "journal", "created"),
    *("language", "program", "currency", "group_key", "rows", "rows_sha256", "figures"),
}
_AMENDMENT, _AMENDED_SINCE = "amendment", 2
_GROUP_KEY = re.compile(r"[0-9a-f]{16}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Meta:
    """What a summary says about itself.

    `sequence` counts the summaries of the site; `replaces` names the summary of the same period that this one
    amends, `previous_sha256` the digest of the file that the site signed before this one. `journal_head` is the digest
    of the newest journal entry covered, `journal_entries` its number. `created` is in UTC. `group_key_id` says with
    which group key the volunteers' tokens were made.
    """

    document: UUID
    facility_code: str
    facility_name: str
    period: Period
    sequence: int
    journal_head: str
    journal_entries: int
    created: datetime
    language: str
    program: str
    currency: str
    group_key_id: str
    replaces: UUID | None = None
    previous_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Payload:
    """What was read: the summary's own words, its rows as a project, and the figures that it states, by id.

    `amendment` says what has moved since the summary that it replaces; older versions of the program wrote none.
    """

    meta: Meta
    project: Project
    figures: Mapping[str, Shown]
    amendment: Amendment | None = None


def build_payload(meta: Meta, project: Project, figures: Figures, amendment: Amendment | None = None) -> bytes:
    """The document for `project`, which holds travelling rows only (see `selection.travelling`), and its `figures`.

    Raises a `RowsRefused` for values that no document can hold.
    """
    rows = {name: tabled(BY_NAME[name], project.sheet(name)) for name in TRAVELLING if project.sheet(name)}
    shown = {one.id: one.shown for one in figures.values()}
    return canonical(
        {
            "format": FORMAT,
            "version": VERSION if amendment else 1,
            **_about(meta),
            **({_AMENDMENT: amendment_document(amendment)} if amendment else {}),
            "rows": rows,
            "rows_sha256": _digest_of(rows),
            "figures": {"currency": figures.currency, "shown": shown},
        }
    )


def read_payload(raw: bytes) -> Payload:
    """The document in `raw`, every part of it checked. Raises a `RowsRefused` that says what is wrong."""
    document, version = opened(raw, FORMAT, VERSION)
    amended = document.pop(_AMENDMENT, None) if version >= _AMENDED_SINCE else None
    check_names(document, _KEYS, "the document")
    meta = _meta(document)
    rows = mapping(document["rows"], "rows")
    _agree("digest of the rows", digest_in(document, "rows_sha256"), _digest_of(rows))
    sheets = read_tables(rows, [BY_NAME[name] for name in TRAVELLING])
    project = Project(**cast("dict[str, Any]", sheets))
    if not project.facility:
        raise MissingKey("rows", "facility")
    _check_facility(meta, project)
    currency, figures = figures_in(document)
    _agree("currency of the figures", currency, meta.currency)
    amendment = amendment_in(amended, figures) if amended is not None else None
    if amendment and not meta.replaces:
        raise MissingKey("the document", "replaces")
    return Payload(meta, project, figures, amendment)


def _about(meta: Meta) -> dict[str, Any]:
    return {
        "document": str(meta.document),
        "facility": {"code": meta.facility_code, "name": meta.facility_name},
        "period": str(meta.period),
        "sequence": meta.sequence,
        "replaces": str(meta.replaces) if meta.replaces else None,
        "previous_sha256": meta.previous_sha256,
        "journal": {"head": meta.journal_head, "entries": meta.journal_entries},
        "created": moment_text(meta.created),
        "language": meta.language,
        "program": meta.program,
        "currency": meta.currency,
        "group_key": meta.group_key_id,
    }


def _meta(document: Mapping[str, Any]) -> Meta:
    facility, journal = mapping(document["facility"], "facility"), mapping(document["journal"], "journal")
    check_names(facility, {"code", "name"}, "facility")
    check_names(journal, {"head", "entries"}, "journal")
    return Meta(
        document=identity_in(document, "document"),
        facility_code=text_in(facility, "code"),
        facility_name=text_in(facility, "name"),
        period=period_in(document, "period"),
        sequence=whole_in(document, "sequence", 1),
        journal_head=digest_in(journal, "head"),
        journal_entries=whole_in(journal, "entries", 0),
        created=moment_in(document, "created"),
        language=language_in(document),
        program=text_in(document, "program"),
        currency=currency_in(document),
        group_key_id=text_in(document, "group_key", _GROUP_KEY),
        replaces=identity_in(document, "replaces") if document["replaces"] is not None else None,
        previous_sha256=digest_in(document, "previous_sha256") if document["previous_sha256"] is not None else None,
    )


def _check_facility(meta: Meta, project: Project) -> None:
    site = project.site
    _agree("facility", meta.facility_code, site.facility_code)
    _agree("facility's name", meta.facility_name, site.facility_name)
    _agree("currency", meta.currency, site.currency)


def _agree(what: str, one: str, other: str) -> None:
    if one != other:
        raise Contradiction(what, one, other)


def _digest_of(rows: Any) -> str:
    return hashlib.sha256(canonical(rows)).hexdigest()
