"""Begin a project, take workbooks in, write everything out."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.problem import Refusal
from .closing import reason_argument
from .manners import DONE, NO, Console
from .verb import Verb, file_argument

if TYPE_CHECKING:
    from ..desk.import_report import ImportReport
    from ..desk.intake import Intake
    from ..desk.project_desk import Desk

FACILITY = ("facility_code", "facility_name", "country", "currency", "headcount", "hourly_cost", "fiscal_year_start")
"""What can be said of the facility on the command line, by the names of its fields."""
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp950", "gb18030", "cp932", "cp949", "cp1252")
"""Encodings of text files, as Python calls them."""
DELIMITERS = ("comma", "semicolon", "tab", "pipe")
"""Delimiters of text files by name."""


class OneFileUnderAMap(Refusal):
    """A mapping for several files at once."""

    def __init__(self) -> None:
        super().__init__("A mapping reads one spreadsheet at a time. Give one file with --map.")


def facility_arguments(parser: ArgumentParser, *, required: bool) -> None:
    """Add what is to be known of a facility."""
    add = parser.add_argument_group("the facility").add_argument
    add("--facility-code", required=required, metavar="CODE", help="short code that head office knows the site by")
    add("--facility-name", required=required, metavar="NAME", help="the site's name")
    add("--currency", required=required, metavar="CUR", help="currency of its books, like TWD")
    add("--country", metavar="CC", help="country, like TW; left out, the currency's")
    add("--hourly-cost", metavar="AMOUNT", help="what one paid working hour costs the employer; 0 until it is given")
    add("--headcount", metavar="N", help="employees at the site")
    add("--fiscal-year-start", metavar="MONTH", help="month in which the fiscal year starts; 1 if left out")


def facility_of(arguments: Namespace) -> dict[str, str]:
    """What was said of the facility, as texts by field; nothing where nothing was said."""
    from ..domain.currency import COUNTRIES

    said = {name: value for name in FACILITY if (value := getattr(arguments, name)) is not None}
    if not said:
        return {}
    country = said.get("currency", "").strip().upper()[:2]
    usual = {"hourly_cost": "0", **({"country": country} if country in COUNTRIES else {})}
    return usual | said


def _declare_new(parser: ArgumentParser) -> None:
    file_argument(parser, about="the project to be made (.impact)")
    facility_arguments(parser, required=True)


def _new(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import new_project

    facility = facility_of(arguments)
    desk = new_project(arguments.file, facility)
    try:
        site = desk.project().site
    finally:
        desk.close()
    if not site.hourly_cost:
        console.say("The hourly cost is 0: until it is given, paid hours are worth nothing in the contributions.")
    console.answer(
        {"file": str(arguments.file), "facility_code": site.facility_code, "currency": site.currency},
        f"{arguments.file} is ready for {site.facility_name} ({site.facility_code}), books in {site.currency}.",
    )
    return DONE


def _declare_import(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument(
        "workbooks", type=Path, nargs="+", metavar="WORKBOOK", help="workbooks (.xlsx), CSV files, or folders of these"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen; the project stays as it is")
    parser.add_argument("--strict", action="store_true", help="take nothing when any row is refused")
    parser.add_argument("--rejects", type=Path, metavar="OUT.xlsx", help="write refused rows there, to be mended")
    parser.add_argument("--date-order", choices=("dmy", "mdy", "ymd"), help="how dates like 05/03/2020 are meant")
    parser.add_argument("--encoding", choices=ENCODINGS, help="how text files are encoded; left out, it is detected")
    parser.add_argument("--delimiter", choices=DELIMITERS, help="what parts their cells; left out, it is detected")
    parser.add_argument(
        "--map", type=Path, metavar="MAP.json", help="read one strange spreadsheet under a mapping saved in the window"
    )
    reason_argument(parser, "why rows are added to a period that is closed, where some are")
    parser.add_argument("--create", action="store_true", help="make the project; its facility comes from the workbook")
    facility_arguments(parser, required=False)


def _import(arguments: Namespace, console: Console) -> int:
    from ..desk.intake import Intake, create_from_files, import_files
    from ..desk.opening import open_project
    from ..desk.text_files import DELIMITERS as SIGNS
    from ..desk.text_files import Detected
    from ..domain.kinds import Habits

    sign = next((one for one, name in SIGNS.items() if name == arguments.delimiter), None)
    how = Intake(
        habits=Habits(date_order=arguments.date_order),
        strict=arguments.strict,
        dry_run=arguments.dry_run,
        rejects=arguments.rejects,
        progress=console.progress,
        reason=arguments.reason,
        settled=Detected(arguments.encoding, sign),
    )
    if arguments.create:
        report = create_from_files(arguments.file, arguments.workbooks, facility_of(arguments) or None, how)
    else:
        desk = open_project(arguments.file, read_only=arguments.dry_run)
        try:
            report = _mapped(desk, arguments, how) if arguments.map else import_files(desk, arguments.workbooks, how)
        finally:
            desk.close()
    closing = ["Nothing was written: this was a dry run."] if arguments.dry_run else []
    console.answer(report.as_json(), [*report.lines(), *closing])
    return NO if report.refused else DONE


def _mapped(desk: Desk, arguments: Namespace, how: Intake) -> ImportReport:
    from ..desk.assistant import import_mapped, read_shared_map

    if len(arguments.workbooks) > 1:
        raise OneFileUnderAMap
    return import_mapped(desk, arguments.workbooks[0], read_shared_map(arguments.map), how)


def _declare_export(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("out", type=Path, metavar="OUT", help="the workbook (.xlsx), or a folder for --format csv")
    parser.add_argument(
        "--format", choices=("xlsx", "csv"), default="xlsx", help="one workbook, or a folder of CSV files"
    )


def _export(arguments: Namespace, console: Console) -> int:
    from ..desk.intake import export_csv, export_workbook
    from ..desk.opening import open_project
    from ..domain.sheets import SHEETS

    desk = open_project(arguments.file, read_only=True)
    try:
        write = export_csv if arguments.format == "csv" else export_workbook
        write(desk, arguments.out, progress=console.progress)
        rows = {sheet.name: len(desk.records(sheet.name)) for sheet in SHEETS}
    finally:
        desk.close()
    document = {"file": str(arguments.file), "out": str(arguments.out), "format": arguments.format, "sheets": rows}
    console.answer(document, f"{arguments.out}: {sum(rows.values())} rows of {sum(map(bool, rows.values()))} sheets.")
    return DONE


VERBS = (
    Verb(
        "new",
        "make a new project file",
        'new K7.impact --facility-code K7 --facility-name "Kaohsiung 7" --currency TWD --hourly-cost 520',
        _declare_new,
        _new,
    ),
    Verb(
        "import",
        "take facility workbooks or CSV files into a project, as one step",
        "import K7.impact K7-2020.xlsx --rejects refused.xlsx",
        _declare_import,
        _import,
    ),
    Verb(
        "export",
        "write the whole project as a workbook that imports back to the same figures",
        "export K7.impact K7.xlsx",
        _declare_export,
        _export,
    ),
)
