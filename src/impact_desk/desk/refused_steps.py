"""Why a step that a person takes on a sheet is refused: its row is gone, its code is taken, others hang on it."""

from __future__ import annotations

from collections.abc import Mapping

from ..domain.problem import Refusal
from ..domain.sheets import BY_NAME


class HasDependants(Refusal):
    """A record to be deleted has others that belong to it; they must move or go with it."""

    def __init__(self, name: str, counts: Mapping[str, int]) -> None:
        listed = ", ".join(f"{count} in {BY_NAME[sheet].title.lower()}" for sheet, count in counts.items())
        super().__init__(
            "{name} has records: {listed}. Say whether they are deleted with it or move elsewhere.",
            name=name,
            listed=listed,
        )
        self.counts = dict(counts)


class Gone(Refusal):
    """The row was deleted meanwhile."""

    def __init__(self, title: str) -> None:
        super().__init__("This row of {title} is gone: it was deleted or undone meanwhile.", title=title)


class DuplicateCode(Refusal):
    """A code that another record of the sheet has."""

    def __init__(self, code: str, title: str) -> None:
        super().__init__(
            "“{code}” is already a code among the {title}. Choose another.", code=code, title=title.lower()
        )


class StillProved(Refusal):
    """An entry that added rows cannot be turned back while evidence hangs on them."""

    def __init__(self, title: str) -> None:
        super().__init__(
            "“{title}” cannot be turned back: evidence was linked to its rows since. Unlink that first.", title=title
        )
