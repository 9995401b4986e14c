"""The command line: finds the verb, runs it, and turns what goes wrong into one line and an exit code."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from typing import NoReturn

from ..domain.problem import Said
from . import (
    authority,
    closing,
    evaluations,
    evidence,
    fields,
    identities,
    office,
    programs,
    projects,
    receipts,
    reckoning,
    sample,
    sealing,
    shelf,
    summaries,
    upkeep,
    value_maps,
    volunteers,
)
from .crash import Edge
from .manners import BUG, DONE, INTERRUPTED, REFUSED, WRONG_USAGE, Console
from .verb import Verb, json_argument

VERBS: tuple[Verb, ...] = (
    *projects.VERBS,
    *reckoning.VERBS,
    *volunteers.VERBS,
    *programs.VERBS,
    *evaluations.VERBS,
    *shelf.VERBS,
    *value_maps.VERBS,
    *evidence.VERBS,
    *summaries.VERBS,
    *closing.VERBS,
    *sealing.VERBS,
    *office.VERBS,
    *receipts.VERBS,
    *authority.VERBS,
    *identities.VERBS,
    *upkeep.VERBS,
    *fields.VERBS,
    *sample.VERBS,
)
"""Every command."""

CLOSING = """
without a command:
  impact-desk              opens the window
  impact-desk FILE         opens that file in it
  impact-desk --sample     opens it on a sample project

exit codes:
  0  done, or the answer is yes
  1  the answer is no: verification failed, rows refused, a file not sound
  2  wrong usage
  3  the input cannot be read or is refused; one line says what, where, and what to do
 70  our mistake; a report was kept
130  stopped

A passphrase is taken from --passphrase-file, else from IMPACT_DESK_PASSPHRASE, else it is asked for.
"""


class Parser(ArgumentParser):
    """A parser that says wrong usage in one line."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is, and leave with code 2."""
        self.exit(WRONG_USAGE, f"{self.prog}: {message.rstrip('.')}. See {self.prog} --help\n")


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code. Nothing passes through but the end of the program."""
    _speak_utf8()
    parsed = parser().parse_args(arguments)
    console = Console(as_json=getattr(parsed, "json", False))
    with Edge(console):
        return _done(parsed.verb, parsed, console)
    return BUG


def _done(verb: Verb, parsed: Namespace, console: Console) -> int:
    try:
        code = verb.run(parsed, console)
        sys.stdout.flush()
    except Said as news:
        console.refuse(str(news), REFUSED)
        return REFUSED
    except KeyboardInterrupt:
        console.say("Stopped. Nothing half-done was left.")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our answer has enough; what is still buffered has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return code


def parser() -> ArgumentParser:
    """The parser of every command."""
    made = Parser(
        prog="impact-desk",
        description="Social investment of a corporate foundation, from one site's entries to the group's report.",
        epilog=CLOSING,
        formatter_class=RawDescriptionHelpFormatter,
    )
    made.add_argument("--version", action="version", version=_version())
    verbs = made.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for verb in VERBS:
        _add(
            verbs.add_parser(
                verb.name,
                help=verb.summary,
                description=verb.summary[0].upper() + verb.summary[1:] + ".",
                epilog=f"example:\n  impact-desk {verb.example}",
                formatter_class=RawDescriptionHelpFormatter,
            ),
            verb,
        )
    return made


def _version() -> str:
    from ..desk.work import program_version

    return f"Impact Desk {program_version()}"


def _add(parser: ArgumentParser, verb: Verb) -> None:
    verb.declare(parser)
    json_argument(parser)
    parser.set_defaults(verb=verb)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")
