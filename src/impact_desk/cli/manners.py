"""How every command speaks: one JSON document or readable text on stdout, messages and progress on stderr."""

from __future__ import annotations

import json
import os
import sys
import time
import unicodedata
from collections.abc import Iterable, Sequence
from getpass import getpass
from pathlib import Path
from typing import Any, TextIO

from ..domain.problem import Refusal

DONE, NO, WRONG_USAGE, REFUSED, BUG, INTERRUPTED = 0, 1, 2, 3, 70, 130
"""Exit codes: done or yes; the answer is no; wrong usage; input refused or not readable; our mistake; stopped."""

PASSPHRASE = "IMPACT_DESK_PASSPHRASE"  # noqa: S105
"""The environment variable that may hold a passphrase."""
PASSPHRASE_LIMIT = 4096
PATIENCE = 1.0
"""Seconds that work may take before its progress is shown."""


class NoPassphrase(Refusal):
    """A key is needed and nobody is there to ask."""

    def __init__(self) -> None:
        super().__init__(
            "A passphrase is needed. Give --passphrase-file FILE, set {variable}, or run this in a terminal.",
            variable=PASSPHRASE,
        )


class UnreadablePassphrase(Refusal):
    """The passphrase file cannot be read."""

    def __init__(self, path: Path, cause: object) -> None:
        super().__init__("The passphrase file {file} cannot be read: {cause}.", file=path, cause=cause)


class Console:
    """Where one command's answers and messages go."""

    def __init__(
        self, *, as_json: bool, out: TextIO | None = None, err: TextIO | None = None, patience: float = PATIENCE
    ) -> None:
        """Answer on `out`, speak on `err`; show progress of work that takes longer than `patience` seconds."""
        self.as_json = as_json
        self._out, self._err = out or sys.stdout, err or sys.stderr
        self._from = time.monotonic() + patience
        self._line = ""

    def answer(self, document: dict[str, Any], text: str | Iterable[str]) -> None:
        """Print the one answer of a command: `document` as JSON, or `text` for people."""
        self.clear()
        if self.as_json:
            print(json.dumps(document, ensure_ascii=False, indent=2), file=self._out)
            return
        for line in [text] if isinstance(text, str) else text:
            print(line, file=self._out)

    def refuse(self, sentence: str, code: int) -> None:
        """Say in one line why there is no answer; a program that waits for a document gets one that says so."""
        line = " ".join(sentence.split())
        self.say(line)
        if self.as_json:
            print(json.dumps({"error": line, "exit": code}, ensure_ascii=False), file=self._out)

    def say(self, text: str) -> None:
        """Print a message for people, apart from the answer."""
        self.clear()
        print(text, file=self._err)

    def progress(self, stage: str, done: int, total: int) -> None:
        """Show how far longer work is, on a terminal and after its first second."""
        if not self._err.isatty() or time.monotonic() < self._from:
            return
        share = f"{'█' * (20 * done // total):<20} {done}/{total}" if total else f"{done}" if done else "…"
        self.clear()
        self._line = f"{stage}  {share}"
        print(self._line, end="\r", file=self._err, flush=True)

    def clear(self) -> None:
        """Take the progress line away."""
        if self._line:
            print(" " * width(self._line), end="\r", file=self._err, flush=True)
            self._line = ""


def passphrase(file: Path | None, *, asked: str = "Passphrase", twice: bool = False) -> str:
    """The passphrase from a file, the environment or a prompt, in this order.

    Raises `NoPassphrase` or `UnreadablePassphrase`.
    """
    if file is not None:
        return _from_file(file)
    given = os.environ.get(PASSPHRASE)
    if given:
        return given
    if not sys.stdin.isatty():
        raise NoPassphrase
    typed = getpass(f"{asked}: ")
    if twice and getpass(f"{asked} again: ") != typed:
        raise PassphrasesDiffer
    return typed


class PassphrasesDiffer(Refusal):
    """Typed twice, and not the same."""

    def __init__(self) -> None:
        super().__init__("The two passphrases differ. Nothing was made; try again.")


def _from_file(file: Path) -> str:
    try:
        with file.open(encoding="utf-8-sig") as handle:
            text = handle.read(PASSPHRASE_LIMIT)
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadablePassphrase(file, getattr(error, "strerror", None) or "it is not text") from error
    return text.splitlines()[0] if text else ""


def width(text: str) -> int:
    """Columns that `text` takes on a terminal: CJK characters take two."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text if not unicodedata.combining(one))


def table(head: Sequence[str], rows: Iterable[Sequence[object]], *, right: Sequence[int] = ()) -> list[str]:
    """Lines of an aligned table; the columns numbered in `right` align to the right."""
    cells = [["" if value is None else str(value).replace("\n", " ") for value in row] for row in rows]
    widths = [max(width(line[column]) for line in [list(head), *cells]) for column in range(len(head))]

    def line(values: Sequence[str]) -> str:
        return "  ".join(_padded(value, widths[i], right=i in right) for i, value in enumerate(values)).rstrip()

    return [line(head), "  ".join("─" * one for one in widths), *(line(row) for row in cells)]


def _padded(text: str, columns: int, *, right: bool) -> str:
    gap = " " * (columns - width(text))
    return gap + text if right else text + gap
