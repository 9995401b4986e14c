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
        voucher = _voucher(row)
        same_voucher = vouchers.setdefault(voucher, row) if voucher else row
        same_amount = alike.setdefault(_gift(row), row)
        if same_voucher is not row:
            yield row, same_voucher, "source_ref"
        elif same_amount is not row and not _told_apart(row, same_amount):
            yield row, same_amount, "amount"


def earlier_like(rows: Iterable[Contribution], row: Contribution) -> Contribution | None:
    """The earlier row that this one repeats, as `earlier` has it; for one row, without a look at all the others' pairs."""
    voucher, gift = _voucher(row), _gift(row)
    same_amount: Contribution | None = None
    for one in rows:
        if one.id == row.id:
            break
        if voucher and one.source_ref and _voucher(one) == voucher:
            return one
        if same_amount is None and one.amount == row.amount and _gift(one) == gift:
            same_amount = one
    return None if same_amount is None or _told_apart(row, same_amount) else same_amount


def repeated_contributions(project: Project) -> Iterator[Problem]:
    """A contribution with the voucher of an earlier one, or with its day, program and amount."""
    codes = {one.id: one.program_code for one in project.programs}
    for row, other, by in earlier(project.contributions):
        template = BY_VOUCHER if by == "source_ref" else BY_AMOUNT
        yield Problem("contributions", row.id, by, template, _parts(row, other, codes))


def voucher_key(voucher: str | None) -> str:
    """A voucher as it is compared: without regard to case and blanks; empty where there is none."""
    return " ".join((voucher or "").casefold().split())


def _voucher(row: Contribution) -> str:
    return voucher_key(row.source_ref)


def _gift(row: Contribution) -> tuple[object, ...]:
    return row.date, row.program_code, row.amount, row.currency


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
