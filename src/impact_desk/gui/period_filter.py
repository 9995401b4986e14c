"""Keeps the rows of the period that figures are shown for."""

from __future__ import annotations

from ..domain.records import Facility
from .arrangement import Keep
from .workplace import Workplace


def within(workplace: Workplace) -> Keep:
    """Says of a dated record whether it belongs to the period chosen."""
    site = workplace.desk.records("facility")
    start = site[0].fiscal_year_start if site and isinstance(site[0], Facility) else 1
    first, last = workplace.period.first_day(start), workplace.period.last_day(start)

    return Keep((("date", lambda day: bool(first <= day <= last)),))
