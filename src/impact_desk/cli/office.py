"""Head office: summaries into a group file, the group's figures, the signed group report."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .manners import DONE, NO, Console, passphrase
from .reckoning import figure_lines
from .summaries import signed_document
from .verb import Verb, file_argument, period_argument, signing_arguments

if TYPE_CHECKING:
    from ..desk.head_office import Consolidation

GROUP = "the group file (.impact-group)"


def _declare_consolidate(parser: ArgumentParser) -> None:
    file_argument(parser, "group", f"{GROUP}; made when it is not there")
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="signed summaries, or folders of them")
    parser.add_argument(
        "--trust", type=Path, action="append", metavar="ROOT.pem", help="the authority to trust; needed the first time"
    )
    parser.add_argument("--settings", type=Path, metavar="GROUP.xlsx", help="head office's own workbook")


def _consolidate(arguments: Namespace, console: Console) -> int:
    from ..desk.group_desk import new_group, open_group
    from ..desk.head_office import consolidate

    is_new = not arguments.group.exists()
    desk = new_group(arguments.group) if is_new else open_group(arguments.group)
    try:
        found = consolidate(
            desk, arguments.files, arguments.trust, settings=arguments.settings, progress=console.progress
        )
    finally:
        holds_nothing = not desk.history(1)
        desk.close()
        if is_new and holds_nothing:
            arguments.group.unlink()
    console.answer(found.as_json(), _lines(found))
    return DONE if found.clean else NO


def _lines(found: Consolidation) -> Iterator[str]:
    for one in found.accepted:
        entry = one.received
        yield f"{one.file}: accepted, {entry.facility_code} {entry.period} number {entry.sequence}, signed by {entry.signer}"
        yield from (f"  {remark}" for remark in one.remarks)
    for old in found.superseded:
        yield f"{old.file or old.received.file_name}: superseded by number {old.by.sequence} of {old.by.facility_code} {old.by.period}"
    for again in found.already_there:
        yield f"{again.file}: already there"
    for bad in found.refused:
        yield f"{bad.file}: refused ({bad.verdict.verdict})"
        yield from (f"  {reason}" for reason in bad.reasons)
    settings = found.settings
    if settings.file:
        yield f"{settings.file}: {len(settings.added)} rows added, {len(settings.changed)} changed, {settings.skipped} as before, {settings.refused} refused"
        yield from (f"  {one.sentence}" for one in (settings.report.refused if settings.report else ()))


def _declare_figures(parser: ArgumentParser) -> None:
    file_argument(parser, "group", GROUP)
    period_argument(parser)
    parser.add_argument("--currency", default="USD", metavar="CUR", help="currency of the group's figures")


def _figures(arguments: Namespace, console: Console) -> int:
    from ..desk.group_desk import open_group
    from ..domain.currency import parse_currency
    from ..domain.group import group_document

    currency = parse_currency(arguments.currency)
    desk = open_group(arguments.group, read_only=True)
    try:
        period = arguments.period
        found = desk.figures(period, currency)
        year = desk.group_year(period.year)
        document = group_document(desk.projects(period), period, year, desk.fx_rates(), currency)
    finally:
        desk.close()
    console.answer(document, figure_lines(found))
    return DONE


def _declare_report(parser: ArgumentParser) -> None:
    file_argument(parser, "group", GROUP)
    period_argument(parser)
    signing_arguments(parser, "the signed group report")
    parser.add_argument("--currency", default="USD", metavar="CUR", help="currency of the group's figures")
    parser.add_argument("--group-name", default="", metavar="NAME", help="the group's name, as the report prints it")


def _report(arguments: Namespace, console: Console) -> int:
    from ..desk.group_desk import open_group
    from ..desk.group_reports import file_group_report, prepare_group_report, seal_group_report
    from ..domain.currency import parse_currency

    desk = open_group(arguments.group)
    try:
        prepared = prepare_group_report(
            desk,
            arguments.period,
            language=arguments.language,
            paper=arguments.paper,
            currency=parse_currency(arguments.currency),
            group_name=arguments.group_name,
        )
        secret = passphrase(arguments.passphrase_file, asked="Passphrase of your key")
        sealed = seal_group_report(prepared, arguments.key, secret, progress=console.progress)
        signed = file_group_report(desk, sealed, arguments.out)
    finally:
        desk.close()
    console.answer(
        signed_document(signed),
        f"{signed.path}: the group's report of {signed.period}, number {signed.sequence}, signed by {signed.signer}.",
    )
    return DONE


VERBS = (
    Verb(
        "consolidate",
        "take verified summaries into a group file",
        "consolidate 2020.impact-group inbox/ --trust root.pem --settings group-2020.xlsx",
        _declare_consolidate,
        _consolidate,
    ),
    Verb(
        "group-figures",
        "the group's figures of a period",
        "group-figures 2020.impact-group --period 2020",
        _declare_figures,
        _figures,
    ),
    Verb(
        "group-report",
        "make the signed report of the group",
        "group-report 2020.impact-group --period 2020 --key chen.p12 --out group-2020.pdf",
        _declare_report,
        _report,
    ),
)
