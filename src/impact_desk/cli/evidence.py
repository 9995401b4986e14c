"""Evidence on the command line: files taken in, linked to rows, listed, copied out."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .manners import DONE, Console, table
from .verb import Verb, file_argument, json_argument

if TYPE_CHECKING:
    from ..desk.evidence import Proved
    from ..desk.project_desk import Desk
    from ..domain.records import Evidence

_ROW = "SHEET:CODE, SHEET:#N for its Nth row, or SHEET:ID; a field may follow, as in programs:P1:budget"


def _declare(parser: ArgumentParser) -> None:
    acts = parser.add_subparsers(title="what to do", metavar="ACT", required=True)
    listed = acts.add_parser("list", help="what evidence there is, and what it proves")
    listed.set_defaults(act=_list)
    add = acts.add_parser("add", help="take files in, and link them to rows; one that is here already is only linked")
    add.set_defaults(act=_add)
    export = acts.add_parser("export", help="write copies into a folder; nothing there is written over")
    export.set_defaults(act=_export)
    link = acts.add_parser("link", help="link evidence to further rows")
    link.set_defaults(act=_link)
    unlink = acts.add_parser("unlink", help="take evidence off a row; it stays in the list")
    unlink.set_defaults(act=_unlink)
    settings = acts.add_parser("settings", help="the limit per file and what becomes of photos; shown, or set anew")
    settings.set_defaults(act=_settings)
    for one in (listed, add, export, link, unlink, settings):
        file_argument(one)
        json_argument(one)
    listed.add_argument("--of", metavar="ROW", help=f"only what belongs to this row: {_ROW}")
    add.add_argument(
        "files", type=Path, nargs="+", metavar="EVIDENCE", help="images, PDF, office documents, mail, text"
    )
    add.add_argument("--title", help="what it shows, in words")
    export.add_argument("folder", type=Path, metavar="FOLDER")
    export.add_argument("codes", nargs="*", metavar="CODE", help="such as E1; all evidence if left out")
    for one in (link, unlink):
        one.add_argument("codes", nargs="+", metavar="CODE", help="such as E1")
    add.add_argument("--to", action="append", default=[], metavar="ROW", help=_ROW)
    link.add_argument("--to", action="append", required=True, metavar="ROW", help=_ROW)
    settings.add_argument("--limit", metavar="MB", help="largest file, 1 to 200 MB")
    settings.add_argument("--reduce", metavar="yes|no", help="whether the window makes photos smaller on entry")
    settings.add_argument("--side", metavar="PIXELS", help="longest side of photos that are made smaller")
    unlink.add_argument("--of", required=True, metavar="ROW", help=_ROW)


def _run(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import open_project

    reads = arguments.act in (_list, _export) or (arguments.act is _settings and not _settled(arguments))
    desk = open_project(arguments.file, read_only=reads)
    try:
        arguments.act(desk, arguments, console)
    finally:
        desk.close()
    return DONE


def _list(desk: Desk, arguments: Namespace, console: Console) -> None:
    from ..desk.evidence import evidence_of, row_named

    of = row_named(desk, arguments.of) if arguments.of else None
    rows: Sequence[Any] = evidence_of(desk, of.sheet, of.record, of.field) if of else desk.records("evidence")
    console.answer({"evidence": [_told(desk, one) for one in rows]}, _lines(desk, rows))


def _add(desk: Desk, arguments: Namespace, console: Console) -> None:
    from ..desk.evidence import attach, row_named
    from ..domain.evidence import MEDIA

    before = {one.id for one in desk.records("evidence")}
    to = [row_named(desk, one) for one in arguments.to]
    rows = attach(desk, arguments.files, to, title=arguments.title, progress=console.progress)
    if any(MEDIA[one.media_type].sort == "image" and one.id not in before for one in rows):
        console.say("Photos are kept as they are, with the place where they were taken. The window makes them smaller.")
    told = [{**_told(desk, one), "new": one.id not in before} for one in rows]
    console.answer({"evidence": told}, _lines(desk, rows))


def _export(desk: Desk, arguments: Namespace, console: Console) -> None:
    from ..desk.evidence import export

    wanted = _ids(desk, arguments.codes) if arguments.codes else [one.id for one in desk.records("evidence")]
    written = export(desk, wanted, arguments.folder, progress=console.progress)
    console.answer({"files": [str(one) for one in written]}, [*(str(one) for one in written), _counted(len(written))])


def _link(desk: Desk, arguments: Namespace, console: Console) -> None:
    from ..desk.evidence import link, row_named

    ids = _ids(desk, arguments.codes)
    link(desk, ids, [row_named(desk, one) for one in arguments.to])
    _answer(desk, ids, console)


def _unlink(desk: Desk, arguments: Namespace, console: Console) -> None:
    from ..desk.evidence import row_named, unlink

    ids = _ids(desk, arguments.codes)
    unlink(desk, ids, row_named(desk, arguments.of))
    _answer(desk, ids, console)


def _settled(arguments: Namespace) -> dict[str, str]:
    """The settings that were given, as texts by field."""
    said = {"evidence_limit": arguments.limit, "reduce_images": arguments.reduce, "image_side": arguments.side}
    return {name: text for name, text in said.items() if text is not None}


def _settings(desk: Desk, arguments: Namespace, console: Console) -> None:
    from ..desk.settings import settings_of, settle

    given = _settled(arguments)
    if given:
        settle(desk, **{name: desk.parse("settings", name, text) for name, text in given.items()})
    now = settings_of(desk)
    photos = f"made smaller to {now.image_side} pixels by the window" if now.reduce_images else "kept as they are"
    console.answer(
        {
            "evidence_limit": now.evidence_limit,
            "reduce_images": now.reduce_images,
            "image_side": now.image_side,
        },
        f"Largest file {now.evidence_limit} MB; photos are {photos}.",
    )


def _answer(desk: Desk, ids: Sequence[UUID], console: Console) -> None:
    rows: Sequence[Any] = [desk.record("evidence", one) for one in ids]
    console.answer({"evidence": [_told(desk, one) for one in rows]}, _lines(desk, rows))


def _ids(desk: Desk, codes: Sequence[str]) -> list[UUID]:
    from ..desk.evidence import named

    return [named(desk, one) for one in codes]


def _told(desk: Desk, one: Evidence) -> dict[str, Any]:
    from ..desk.evidence import proved_by

    return {
        "code": one.evidence_code,
        "id": str(one.id),
        "file": one.file_name,
        "media_type": one.media_type,
        "size": one.size,
        "sha256": one.sha256,
        "original_sha256": one.original_sha256,
        "title": one.title,
        "date": one.date.isoformat() if one.date else None,
        "proves": [
            {"sheet": of.sheet, "row": _called(desk, of), "id": str(of.record), "field": of.field}
            for of in proved_by(desk, one.id)
        ],
    }


def _lines(desk: Desk, rows: Sequence[Evidence]) -> Iterator[str]:
    from ..desk.evidence import proved_by

    if rows:
        yield from table(
            ("code", "file", "bytes", "date", "title", "proves"),
            (
                (
                    one.evidence_code,
                    one.file_name,
                    one.size,
                    one.date,
                    one.title,
                    ", ".join(f"{of.sheet}:{_called(desk, of)}" for of in proved_by(desk, one.id)) or "not linked",
                )
                for one in rows
            ),
            right=(2,),
        )
        yield ""
    yield _counted(len(rows))


def _called(desk: Desk, of: Proved) -> str:
    from ..desk.evidence import called

    return called(desk, of) + (f":{of.field}" if of.field else "")


def _counted(number: int) -> str:
    return f"{number} {'piece' if number == 1 else 'pieces'} of evidence."


VERBS = (
    Verb(
        "evidence",
        "photos, receipts, letters that prove rows: take in, link, list, copy out",
        "evidence add K7.impact receipt.pdf --to contributions:#3",
        _declare,
        _run,
    ),
)
