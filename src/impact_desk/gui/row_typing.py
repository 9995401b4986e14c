"""What spares keys while rows are typed: a row like the one above, Tab to what is still open, days without a year."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from ..desk.repeating import repeated_texts
from ..domain.records import Facility
from .sheet_model import SheetModel
from .workplace import Workplace


def days_of(workplace: Workplace) -> tuple[date, date]:
    """The first and the last day of the fiscal year of the period chosen."""
    site = workplace.desk.records("facility")
    start = site[0].fiscal_year_start if site and isinstance(site[0], Facility) else 1
    year = workplace.period.whole_year
    return year.first_day(start), year.last_day(start)


def repeated_row(model: SheetModel, at: int) -> int:
    """Lay what the record at or above row `at` shares with its like into row `at` if that is unfinished, else anew.

    Returns the row that was begun, -1 where no record is above. What an unfinished row has already stays.
    """
    record = next((found for row in range(at, -1, -1) if (found := model.record_at(row)) is not None), None)
    if record is None or not model.is_addable:
        return -1
    target = at if model.is_draft(at) else model.rowCount() - 1
    key = model.key_at(target)
    draft = model.cells.drafts.get(key) if key else None
    has = {name for name, text in draft.typed.items() if text.strip()} if draft else set[str]()
    texts = {**model.new_row_texts(), **repeated_texts(model.desk, model.sheet.name, record)}
    wanted = {name: text for name, text in texts.items() if name not in has}
    model.workplace.project.type_into(model.sheet.name, key, wanted)
    return target


def open_column(model: SheetModel, row: int, column: int) -> int:
    """The first column from `column` on that an unfinished row has nothing in yet; `column` where there is none."""
    columns = range(column, model.columnCount())
    is_open = (one for one in columns if model.columns[one].field and not _text(model, row, one))
    return next(is_open, column)


def needed_column(model: SheetModel, row: int) -> int:
    """The first column that an unfinished row needs a value in; 0 for any other row."""
    return max(model.column_of(model.missing_in(row)[0]), 0) if model.is_draft(row) else 0


def _text(model: SheetModel, row: int, column: int) -> str:
    return str(model.data(model.index(row, column), Qt.ItemDataRole.EditRole) or "")
