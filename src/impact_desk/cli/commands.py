"""The command line: finds the verb, runs it, and turns what goes wrong into one line and an exit code."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from typing import NoReturn

from ..domain.problem import Said
from . import authority, identities, office, projects, reckoning, sample, summaries
from .manners import DONE, INTERRUPTED, REFUSED, WRONG_USAGE, Console
from .verb import Verb

VERBS: tuple[Verb, ...] = (
    *projects.VERBS,
    *reckoning.VERBS,
    *summaries.VERBS,
    *office.VERBS,
    *authority.VERBS,
    *identities.VERBS,
    *sample.VERBS,
)
"""Every command."""


class Parser(ArgumentParser):
    """A parser that says wrong usage in one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is, and leave with code 2."""
        self.exit(WRONG_USAGE, f"{self.prog}: {message}. See {self.prog} --help\n")


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code. Bugs pass through; nothing else does."""
    _speak_utf8()
    parsed = _parser().parse_args(arguments)
    console = Console(as_json=parsed.json)
    try:
        return int(parsed.verb.run(parsed, console))
    except Said as news:
        console.say(" ".join(str(news).split()))
        return REFUSED
    except KeyboardInterrupt:
        console.say("Stopped. Nothing half-done was left.")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our answer has enough; what is still buffered has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _parser() -> ArgumentParser:
    parser = Parser(
        prog="impact-desk",
        description="Social investment of a corporate foundation. Without a command the window opens.",
    )
    verbs = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for verb in VERBS:
        _add(verbs.add_parser(verb.name, **_about(verb)), verb)  # type: ignore[arg-type]
    return parser


def _about(verb: Verb) -> dict[str, object]:
    return {
        "help": verb.summary,
        "description": verb.summary[0].upper() + verb.summary[1:] + ".",
        "epilog": f"example:\n  impact-desk {verb.example}",
        "formatter_class": RawDescriptionHelpFormatter,
    }


def _add(parser: ArgumentParser, verb: Verb) -> None:
    verb.declare(parser)
    parser.add_argument("--json", action="store_true", help="print exactly one JSON document")
    parser.set_defaults(verb=verb)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")
