"""Search over all records of a project: codes, names, texts, notes, in any language of its people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from ..domain.fields import Field, Record
from ..domain.kinds import Choice, Choices
from ..domain.problem import Refusal
from ..domain.sheets import BY_NAME, PROJECT_SHEETS, Sheet
from ..store.file import Touched
from ..store.search import WordIndex
from .long_log import LOG
from .project_desk import Desk
from .work import never

SOUGHT = tuple(
    sheet.name for sheet in PROJECT_SHEETS if sheet.name not in ("drafts", "settings", "import_mappings", "authorities")
)
"""The sheets whose records are found."""
MOST_ROWS = 200_000
"""Of a sheet, so many of the newest records are found; a longer sheet is filtered on its page, as a long log is altogether."""
MOST = 100
"""So many records answer a question."""
_CHUNK = 2_000


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that answers a question."""

    sheet: str
    record: UUID


class Search:
    """The search of one open project; kept up to date by what is told of changes."""

    def __init__(self, desk: Desk) -> None:
        """Search in `desk` as it is now and as it will be told to change; `prepare` makes the index."""
        self._desk, self._index = desk, WordIndex()
        # Taken at once: the project may be closed while the index is made beside the window.
        self._sought = tuple(name for name in SOUGHT if name != LOG or not desk.counts_apart)
        self._rows = {name: desk.records(name)[-MOST_ROWS:] for name in self._sought}
        for name in self._sought:
            desk.codes(name)
        self.ready = False

    def prepare(self, cancelled: Callable[[], bool] = never) -> None:
        """Cut every record into words once; may run beside the window."""
        for name in self._sought:
            rows = iter(self._rows.pop(name))
            while chunk := list(islice(rows, _CHUNK)):
                if cancelled():
                    return
                self._index.put(self._texts(BY_NAME[name], chunk))
        self.ready = True

    def heed(self, touched: Touched) -> None:
        """Records were added, changed or removed."""
        for name, record in dict.fromkeys(touched.rows):
            if name not in self._sought:
                continue
            found: Record | None = None
            with suppress(Refusal):
                found = self._desk.record(name, record)
            if found is None:
                self._index.drop([(name, str(record))])
            else:
                self._index.put(self._texts(BY_NAME[name], [found]))

    @property
    def leaves_log_out(self) -> bool:
        """Is the log so long that its rows are not found here, but by the filter of its page?"""
        return LOG not in self._sought

    def find(self, text: str, most: int = MOST) -> tuple[Hit, ...]:
        """The records in which every word of `text` occurs, the best first."""
        return tuple(Hit(sheet, UUID(record)) for sheet, record in self._index.find(text, most))

    def close(self) -> None:
        """End the search."""
        self._index.close()

    def _texts(self, sheet: Sheet, records: Iterable[Record]) -> Iterator[tuple[str, str, str]]:
        for record in records:
            parts = (text for field in sheet.fields for text in self._words(sheet, field, record))
            yield sheet.name, str(record.id), " ".join(parts)

    def _words(self, sheet: Sheet, field: Field, record: Record) -> Iterator[str]:
        value = getattr(record, field.name)
        if value is None or value == ():
            return
        yield self._desk.show(sheet.name, field.name, value)
        if isinstance(field.kind, Choice):
            for word in value if isinstance(field.kind, Choices) else (value,):
                yield from (field.kind.title(word, "en"), field.kind.title(word, "zh-TW"))
