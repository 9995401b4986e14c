"""The shelf of financial proxies: what is on it, the open values, and drafts brought to new versions."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..domain.exact import plain
from .closing import reason_argument
from .manners import DONE, Console, table
from .verb import Verb, file_argument

if TYPE_CHECKING:
    from ..desk.project_desk import Desk
    from ..domain.proxies import Repricing
    from ..domain.records import Proxy


def _declare(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument(
        "--add-open", action="store_true", help="put the open values on the shelf that come with the program"
    )
    parser.add_argument(
        "--reprice", action="store_true", help="bring outcomes that are not signed to the newest versions of proxies"
    )
    reason_argument(parser, "why something changes that rests on a signed period; refused there without one")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen; the project stays as it is")


def _shelf(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import open_project

    reads_only = arguments.dry_run or not (arguments.add_open or arguments.reprice)
    desk = open_project(arguments.file, read_only=reads_only)
    try:
        with desk.gate.because(arguments.reason):
            document = _done(desk, arguments)
    finally:
        desk.close()
    console.answer(document, _lines(document, dry_run=arguments.dry_run))
    return DONE


def _done(desk: Desk, arguments: Namespace) -> dict[str, Any]:
    import datetime as dt

    from ..desk.evaluations import Evaluations
    from ..desk.shelf import add_shipped, missing_open, uses

    document: dict[str, Any] = {}
    if arguments.add_open:
        document["added"] = len(missing_open(desk)) if arguments.dry_run else add_shipped(desk)
    if arguments.reprice:
        work, today = Evaluations(desk), dt.date.today()  # noqa: DTZ011 - the day on the wall
        found = work.repricings(today) if arguments.dry_run else work.reprice(today)
        document["repriced"] = [_repricing(one) for one in found]
    used = uses(desk)
    document["proxies"] = [
        {**_passport(desk, cast("Proxy", one)), "used_by": [row.outcome_code for row in used.get(one.id, ())]}
        for one in desk.records("proxies")
    ]
    return document


def _passport(desk: Desk, proxy: Proxy) -> dict[str, Any]:
    names = ("proxy_code", "title", "value", "currency", "unit", "price_year", "index_code", "country", "source")
    more = ("licence", "licence_terms", "expires", "version", "replaces")
    return {name: desk.show("proxies", name, getattr(proxy, name)) for name in (*names, *more)}


def _repricing(one: Repricing) -> dict[str, Any]:
    return {
        "outcome_code": one.outcome.outcome_code,
        "proxy_code": one.proxy.proxy_code,
        "before": plain(one.outcome.proxy_value),
        "after": plain(one.application.value) if one.application else None,
        "steps": [step.sentence for step in one.application.steps] if one.application else [],
        "refusal": str(one.refusal) if one.refusal else None,
    }


def _lines(document: Mapping[str, Any], *, dry_run: bool) -> Iterator[str]:
    if "added" in document:
        yield f"{document['added']} rows {'would be ' if dry_run else ''}put on the shelf."
        yield ""
    if "repriced" in document:
        yield from _repriced_lines(document["repriced"], dry_run=dry_run)
        yield ""
    if not document["proxies"]:
        yield "No proxy is on the shelf."
        return
    shown = ("proxy_code", "version", "value", "currency", "unit", "price_year", "licence", "expires")
    rows = ([*(one[name] for name in shown), ", ".join(filter(None, one["used_by"]))] for one in document["proxies"])
    yield from table(("proxy", "version", "value", "in", "for one", "prices of", "licence", "expires", "used by"), rows)


def _repriced_lines(found: list[Mapping[str, Any]], *, dry_run: bool) -> Iterator[str]:
    if not found:
        yield "Every outcome has the newest version of its proxy."
    for one in found:
        named = f"{one['outcome_code']}, {one['proxy_code']}"
        if one["after"] is None:
            yield f"{named}: stays at {one['before']}. {one['refusal']}"
        else:
            yield f"{named}: {one['before']} {'would become' if dry_run else 'became'} {one['after']}"


VERBS = (
    Verb(
        "shelf",
        "the shelf of financial proxies, each with its passport and who uses it",
        "shelf K7.impact --reprice --dry-run",
        _declare,
        _shelf,
    ),
)
