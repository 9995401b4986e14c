"""The volunteer log of an open project where it is long: kept by columns, and read only when a rule first looks at it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from uuid import UUID

from ..domain.columns import Columns, Held
from ..domain.records import LogRow
from ..store.file import OpenFile
from ..store.long_sheet import LongSheet

LOG = "volunteer_log"
LONG = 50_000
"""A log of more rows is kept by columns, and counted in a process of its own."""
FEW = 200
"""More touched rows than this are read again with the whole log."""


class LongLog:
    """Knows whether the log is long, and holds it while it is as the file has it."""

    def __init__(self, file: OpenFile) -> None:
        """Follow the log of `file`."""
        self._file = file
        self._reading = threading.Lock()
        self._is_long: bool | None = None
        self._sheet: LongSheet | None = None
        self._columns: Columns[LogRow] | None = None

    @property
    def is_long(self) -> bool:
        """Has it so many rows that it is kept by columns? Once it was found long, it stays so."""
        if self._is_long is None:
            self._is_long = self._file.count(LOG) > LONG
        return self._is_long

    def keep_by_columns(self) -> None:
        """Keep the log by columns, however many rows it has."""
        self._is_long = True

    def rows(self) -> Sequence[LogRow]:
        """The rows as the file has them when somebody first looks at them."""
        if self._columns is None:
            self._columns = Columns(LogRow, self._read)
        return self._columns

    def heed(self) -> None:
        """Rows were touched: whoever asks from now on gets them as they are now."""
        self._is_long = self._is_long or None
        self._sheet = self._columns = None

    def catch_up(self, touched: Sequence[UUID]) -> None:
        """The same where nobody looks at rows that were given out before: what is held is changed in its place."""
        sheet = self._sheet
        self.heed()
        if sheet is not None and len(touched) <= FEW:
            sheet.bring_up_to_date(touched)
            self._sheet = sheet

    def _read(self) -> Held:
        with self._reading:
            if self._sheet is None:
                self._sheet = self._file.long_sheet(LOG)
            return self._sheet.held()
