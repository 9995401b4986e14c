"""One command: its name, what it does, an example, its arguments, and what runs it.

Modules of commands import the desk inside the functions that run, so that `--help` and wrong usage answer at once.
"""

from __future__ import annotations

import datetime as dt
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from ..domain.dates import parse_date
from ..domain.exact import parse_number
from ..domain.kinds import Share
from ..domain.period import Period
from ..domain.problem import Refusal
from .manners import Console

T = TypeVar("T")
LANGUAGES = ("en", "zh-TW")
PAPERS = ("A4", "Letter")


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


def day(text: str) -> dt.date:
    """An argument that is a date."""
    return _parsed(parse_date, text)


def _parsed(parse: Callable[[str], T], text: str) -> T:
    try:
        return parse(text)
    except Refusal as refusal:
        raise ArgumentTypeError(str(refusal)) from refusal


def file_argument(parser: ArgumentParser, name: str = "file", about: str = "the project file (.impact)") -> None:
    """Add the file that the command works on."""
    parser.add_argument(name, type=Path, metavar=name.upper(), help=about)


def period_argument(parser: ArgumentParser) -> None:
    """Add `--period`."""
    parser.add_argument("--period", type=period, required=True, metavar="P", help="2020, 2020-H1 or 2020-H2")


def passphrase_argument(parser: ArgumentParser) -> None:
    """Add `--passphrase-file`."""
    parser.add_argument("--passphrase-file", type=Path, metavar="F", help="file whose first line is the passphrase")


def json_argument(parser: ArgumentParser) -> None:
    """Add `--json`; given to a command or to what it is to do, it means the same."""
    parser.add_argument("--json", action="store_true", default=SUPPRESS, help="print exactly one JSON document")


def signing_arguments(parser: ArgumentParser, out: str) -> None:
    """Add what a signed file is made with: key, passphrase, target, language, paper."""
    parser.add_argument("--key", type=Path, required=True, metavar="KEY.p12", help="the key file of whoever signs")
    parser.add_argument("--out", type=Path, required=True, metavar="OUT.pdf", help=out)
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="language of the pages")
    parser.add_argument("--paper", choices=PAPERS, default="A4", help="size of the pages")
    passphrase_argument(parser)
