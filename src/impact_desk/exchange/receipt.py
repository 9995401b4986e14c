"""What head office's answer to a summary carries: which file it answers, the answer, and remarks on rows of that file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from ..domain.period import Period
from ..domain.sheets import SHEETS
from ..domain.words import ANSWER
from .canonical import canonical
from .document import (
    check_names,
    digest_in,
    identity_in,
    mapping,
    moment_in,
    moment_text,
    opened,
    period_in,
    text_in,
    whole_in,
)
from .refusals import Contradiction, WrongShape

FORMAT, VERSION = "impact-desk-receipt", 1
PART = "receipt.json"
"""The name under which the document lies in the signed container."""
MOST_REMARKS, LONGEST_REMARK = 1000, 2000
"""Remarks in one receipt, and characters of one."""
_KEYS = {
    *("receipt", "issuer", "facility_code", "document", "sha256", "period", "sequence"),
    *("answer", "created", "program", "remarks"),
}
_FIELDS: Mapping[str, frozenset[str]] = {one.name: frozenset(each.name for each in one.fields) for one in SHEETS}
_NOT_WRITTEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Control characters, and those that turn the direction of text: no remark needs them, and they hide what is said."""


@dataclass(frozen=True, slots=True)
class RemarkText:
    """A remark: on a field of a row, on a row, or (without sheet and record) on the summary as a whole."""

    text: str
    sheet: str | None = None
    record: UUID | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True)
class ReceiptText:
    """A receipt: `document` and `sha256` name the summary; `issuer` is the facility code in the signer's certificate."""

    receipt: UUID
    issuer: str
    facility_code: str
    document: UUID
    sha256: str
    period: Period
    sequence: int
    answer: str
    created: datetime
    program: str
    remarks: tuple[RemarkText, ...] = ()


def build_receipt(one: ReceiptText) -> bytes:
    """The document of a receipt."""
    return canonical(
        {
            "format": FORMAT,
            "version": VERSION,
            "receipt": str(one.receipt),
            "issuer": one.issuer,
            "facility_code": one.facility_code,
            "document": str(one.document),
            "sha256": one.sha256,
            "period": str(one.period),
            "sequence": one.sequence,
            "answer": one.answer,
            "created": moment_text(one.created),
            "program": one.program,
            "remarks": [_written(remark) for remark in one.remarks],
        }
    )


def read_receipt(raw: bytes) -> ReceiptText:
    """The receipt in `raw`, every part of it checked. Raises a `RowsRefused` that says what is wrong."""
    document, _ = opened(raw, FORMAT, VERSION)
    check_names(document, _KEYS, "the receipt")
    answer = text_in(document, "answer")
    remarks = document["remarks"]
    if answer not in ANSWER.options or not isinstance(remarks, list) or len(remarks) > MOST_REMARKS:
        raise WrongShape("answer" if answer not in ANSWER.options else "remarks")
    found = ReceiptText(
        receipt=identity_in(document, "receipt"),
        issuer=text_in(document, "issuer"),
        facility_code=text_in(document, "facility_code"),
        document=identity_in(document, "document"),
        sha256=digest_in(document, "sha256"),
        period=period_in(document, "period"),
        sequence=whole_in(document, "sequence", 1),
        answer=answer,
        created=moment_in(document, "created"),
        program=text_in(document, "program"),
        remarks=tuple(_read(one) for one in remarks),
    )
    if (found.answer == "returned") != bool(found.remarks):
        raise Contradiction("remarks", str(len(found.remarks)), found.answer)
    return found


def _written(one: RemarkText) -> dict[str, Any]:
    record = str(one.record) if one.record else None
    return {"sheet": one.sheet, "record": record, "field": one.field, "text": one.text}


def _read(one: Any) -> RemarkText:
    about = mapping(one, "remarks")
    check_names(about, {"sheet", "record", "field", "text"}, "a remark")
    sheet, field, text = about["sheet"], about["field"], about["text"]
    if (
        not isinstance(text, str)
        or not 0 < len(text.strip()) <= len(text) <= LONGEST_REMARK
        or _NOT_WRITTEN.search(text)
    ):
        raise WrongShape("text")
    if sheet is None:
        if about["record"] is not None or field is not None:
            raise WrongShape("sheet")
        return RemarkText(text)
    if not isinstance(sheet, str) or sheet not in _FIELDS:
        raise WrongShape("sheet")
    if field is not None and (not isinstance(field, str) or field not in _FIELDS[sheet]):
        raise WrongShape("field")
    return RemarkText(text, sheet, identity_in(about, "record"), field)
