"""Contributions that look entered twice. They are shown and counted all the same: two gifts may really be alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from .exact import plain
from .problem import Problem
from .project import Project
from .records import Contribution

BY_VOUCHER = "Voucher {voucher} also proves an earlier row: {amount} {currency} on {date}. Keep both only if it stands for two gifts."
BY_AMOUNT = "{amount} {currency} was given to {code} on {date} in an earlier row as well. Keep both only if these are two gifts."


def earlier(rows: Iterable[Contribution]) -> Iterator[tuple[Contribution, Contribution, str]]:
    """Each row that repeats an earlier one, that one, and by what: the voucher, else day, program and amount."""
    vouchers: dict[str, Contribution] = {}
    alike: dict[tuple[object, ...], Contribution] = {}
    for row in rows:
        voucher = " ".join((row.source_ref or "").casefold().split())
        same_voucher = vouchers.setdefault(voucher, row) if voucher else row
        same_amount = alike.setdefault((row.date, row.program_code, row.amount, row.currency), row)
        if same_voucher is not row:
            yield row, same_voucher, "source_ref"
        elif same_amount is not row and not _told_apart(row, same_amount):
            yield row, same_amount, "amount"


def repeated_contributions(project: Project) -> Iterator[Problem]:
    """A contribution with the voucher of an earlier one, or with its day, program and amount."""
    codes = {one.id: one.program_code for one in project.programs}
    for row, other, by in earlier(project.contributions):
        template = BY_VOUCHER if by == "source_ref" else BY_AMOUNT
        yield Problem("contributions", row.id, by, template, _parts(row, other, codes))


def _told_apart(row: Contribution, other: Contribution) -> bool:
    """Do two different vouchers say that these are two gifts?"""
    return bool(row.source_ref and other.source_ref)


def _parts(row: Contribution, other: Contribution, codes: Mapping[UUID, str]) -> dict[str, object]:
    return {
        "voucher": row.source_ref or "",
        "amount": plain(other.amount),
        "currency": other.currency,
        "date": other.date.isoformat(),
        "code": codes.get(row.program_code, ""),
    }
