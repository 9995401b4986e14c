"""Sign a summary, and verify signed files."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .manners import DONE, NO, Console, passphrase
from .verb import Verb, day, file_argument, period_argument, signing_arguments

if TYPE_CHECKING:
    from ..desk.summaries import Prepared, SignedFile
    from ..desk.verdicts import FileVerdict


def _declare_report(parser: ArgumentParser) -> None:
    file_argument(parser)
    period_argument(parser)
    signing_arguments(parser, "the signed summary")
    parser.add_argument(
        "--because",
        "--reason",
        default="",
        metavar="WHY",
        help="why an earlier summary of this period is amended; left out, why it was reopened",
    )


def _report(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import open_project
    from ..desk.summaries import file_summary, prepare_summary, seal_summary

    desk = open_project(arguments.file)
    try:
        prepared = prepare_summary(
            desk, arguments.period, language=arguments.language, paper=arguments.paper, because=arguments.because
        )
        for problem in prepared.problems:
            console.say(f"To be looked at: {problem.sentence}")
        secret = passphrase(arguments.passphrase_file, asked="Passphrase of your key")
        sealed = seal_summary(prepared, arguments.key, secret, progress=console.progress)
        signed = file_summary(desk, sealed, arguments.out)
    finally:
        desk.close()
    console.answer(
        signed_document(signed),
        [
            f"{signed.path}: the summary of {signed.period}, number {signed.sequence}, signed by {signed.signer}.",
            *_amended(prepared),
        ],
    )
    return DONE


def _amended(prepared: Prepared) -> Iterator[str]:
    amendment = prepared.amendment
    if amendment:
        yield f"It amends number {amendment.sequence}: {amendment.count} of {amendment.signed} signed figures have moved."


def signed_document(signed: SignedFile) -> dict[str, Any]:
    """What was signed, as JSON gives it."""
    return {
        "file": str(signed.path),
        "document": str(signed.document),
        "period": str(signed.period),
        "sequence": signed.sequence,
        "sha256": signed.sha256,
        "signer": signed.signer,
        "replaces": str(signed.replaces) if signed.replaces else None,
    }


def _declare_verify(parser: ArgumentParser) -> None:
    parser.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help="signed summaries, group reports or sealed projects"
    )
    parser.add_argument(
        "--trust", type=Path, action="append", required=True, metavar="ROOT.pem", help="the authority to trust"
    )
    parser.add_argument("--at", type=day, metavar="DATE", help="judge trust as it stood on this day")


def _verify(arguments: Namespace, console: Console) -> int:
    from ..desk.verification import verify_files

    found = verify_files(arguments.files, arguments.trust, at=arguments.at, progress=console.progress)
    console.answer({"files": [one.as_json() for one in found]}, [line for one in found for line in _lines(one)])
    return DONE if all(one.valid for one in found) else NO


def _lines(one: FileVerdict) -> Iterator[str]:
    yield f"{one.file}: {one.verdict}"
    if one.signer:
        yield f"  signed by {one.signer.name} for {one.signer.facility}"
    yield f"  figures {'reckoned again from the rows and equal' if one.recomputed else 'not confirmed'}"
    for sentence in one.sentences:
        yield f"  {sentence}"


VERBS = (
    Verb(
        "report",
        "make the signed summary of a period",
        "report K7.impact --period 2020 --key wang.p12 --out K7-2020.pdf",
        _declare_report,
        _report,
    ),
    Verb(
        "verify",
        "say of signed files whether they are unchanged, who signed, and whether to trust that",
        "verify K7-2020.pdf --trust root.pem",
        _declare_verify,
        _verify,
    ),
)
