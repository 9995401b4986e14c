"""One command: its name, what it does, an example, its arguments, and what runs it."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from ..domain.exact import parse_number
from ..domain.kinds import Share
from ..domain.period import Period
from ..domain.problem import Refusal
from .manners import Console


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Verb:
    """A command. `declare` adds its arguments, `run` does it and returns the exit code."""

    name: str
    summary: str
    example: str
    declare: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Console], int]


def period(text: str) -> Period:
    """An argument that is a period."""
    return _parsed(Period.parse, text)


def share(text: str) -> Decimal:
    """An argument that is a share, as `3.5%` or `0.035`."""
    return _parsed(Share().parse, text)


def amount(text: str) -> Decimal:
    """An argument that is an amount of money."""
    return _parsed(parse_number, text)


def _parsed(parse: Callable[[str], T], text: str) -> T:
    try:
        return parse(text)
    except Refusal as refusal:
        raise ArgumentTypeError(str(refusal)) from refusal


def file_argument(parser: ArgumentParser, name: str = "file", about: str = "the project file (.impact)") -> None:
    """Add the file that the command works on."""
    parser.add_argument(name, type=Path, metavar=name.upper(), help=about)


def passphrase_argument(parser: ArgumentParser) -> None:
    """Add `--passphrase-file`."""
    parser.add_argument("--passphrase-file", type=Path, metavar="F", help="file whose first line is the passphrase")
