"""One SROI evaluation, out of a project or from a bare value map."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.exact import fixed
from ..domain.published_tables import KINDS
from ..domain.words import DISCOUNT_TIMING, DROP_OFF_FROM, DURATION_RULE
from .manners import DONE, WRONG_USAGE, Console, table
from .verb import Verb, amount, share

if TYPE_CHECKING:
    from ..desk.evaluating import Assessment

MOST_DECIMALS = 6
MOST_BARS = 15
"""So many rows of a long table are shown to people; JSON has them all."""


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="the project file (.impact)")
    parser.add_argument("code", nargs="?", metavar="CODE", help="the evaluation's code, like K7-E1")
    parser.add_argument(
        "--sensitivity", action="store_true", help="what each assumption moves, where it breaks even, which are weak"
    )
    parser.add_argument(
        "--two-way",
        nargs=2,
        metavar=("DOWN", "ACROSS"),
        help="the ratio for each pair of values, like 'deadweight = 0%% .. 50%%' 'quantity K7-E1-O1 = 40 .. 80 / 9'",
    )
    parser.add_argument("--claim", type=amount, metavar="RATIO", help="hold break-even values against this ratio")
    parser.add_argument("--scenarios", action="store_true", help="the named scenarios beside the case as it stands")
    parser.add_argument(
        "--review", action="store_true", help="what the critic finds, and the 20 points for an assurance review"
    )
    parser.add_argument("--table", choices=KINDS, help="a sensitivity table as published evaluations print it")
    parser.add_argument("--amount", default="", metavar="A", help="amount of the table, like 50%% or 62")
    parser.add_argument("--outcome", default="", metavar="CODE", help="whose quantity is another (--table quantity)")
    parser.add_argument("--draws", type=int, default=0, metavar="N", help="draw all assumptions at once N times")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="the same seed gives the same draws")
    bare = parser.add_argument_group("a bare value map, without a project").add_argument
    bare(
        "--value-map",
        type=Path,
        metavar="MAP",
        help="its rows, as .csv or .xlsx (columns of the value_map sheet, or the layout of the Value Map spreadsheet)",
    )
    bare("--sheet", metavar="NAME", help="the sheet of the workbook that is meant, where several hold a map")
    bare("--inputs", type=amount, metavar="AMOUNT", help="total of the inputs, where the map does not list them")
    bare("--discount-rate", type=share, metavar="RATE", help="like 0.035 or 3.5%%, where the map does not name it")
    bare("--discount-timing", choices=tuple(DISCOUNT_TIMING.options), help="end_of_year unless the map names another")
    bare("--duration-rule", choices=tuple(DURATION_RULE.options), help="how a part year counts; prorated at first")
    bare("--drop-off-from", choices=tuple(DROP_OFF_FROM.options), help="second_year unless the map names another")
    bare("--currency", metavar="CUR", help="currency of the amounts, which decides their decimals; USD at first")
    parser.set_defaults(usage=parser.error)


def _evaluate(arguments: Namespace, console: Console) -> int:
    from ..desk.bare_maps import TermsMissing

    wrong = _wrong_usage(arguments)
    if wrong:
        arguments.usage(wrong)
        return WRONG_USAGE
    try:
        found = _assessment(arguments, console)
    except TermsMissing as missing:
        arguments.usage(str(missing))
        return WRONG_USAGE
    document = found.as_json()
    console.answer(document, _lines(document))
    return DONE


def _wrong_usage(arguments: Namespace) -> str:
    if arguments.value_map:
        if arguments.file:
            return "give FILE and CODE, or --value-map, not both"
        if arguments.review:
            return "--review needs FILE and CODE: a bare value map has no reasons, stakeholders or books"
        return ""
    if arguments.sheet:
        return "--sheet goes with --value-map"
    return "" if arguments.code else "give FILE and CODE, or --value-map"


def _assessment(arguments: Namespace, console: Console) -> Assessment:
    from ..desk.bare_maps import Convention, bare_value_map
    from ..desk.evaluating import Asked, assess, evaluation_called, review_called
    from ..desk.opening import open_project
    from ..domain.currency import parse_currency

    asked = Asked(
        sensitivity=arguments.sensitivity,
        claim=arguments.claim,
        sides=arguments.two_way and tuple(arguments.two_way),
        scenarios=arguments.scenarios,
        table=arguments.table,
        amount=arguments.amount,
        outcome=arguments.outcome,
        draws=arguments.draws,
        seed=arguments.seed,
    )
    if arguments.value_map:
        convention = Convention(
            arguments.discount_rate,
            arguments.discount_timing,
            arguments.duration_rule,
            arguments.drop_off_from,
            parse_currency(arguments.currency) if arguments.currency else None,
        )
        bare = bare_value_map(arguments.value_map, arguments.inputs, convention, sheet=arguments.sheet or "")
        if bare.left_out:
            console.say(f"Columns left out: {', '.join(bare.left_out)}.")
        return assess(bare.study, asked, progress=console.progress)
    desk = open_project(arguments.file, read_only=True)
    try:
        study = evaluation_called(desk, arguments.code)
        today = date.today()  # noqa: DTZ011 - the day on the wall
        review = review_called(desk, arguments.code, today) if arguments.review else None
    finally:
        desk.close()
    return replace(assess(study, asked, progress=console.progress), review=review)


def _lines(document: Mapping[str, Any]) -> Iterator[str]:
    currency = document["currency"]
    if "evaluation_code" in document:
        yield f"{document['evaluation_code']}: {document['title']} ({document['kind']}, from {document['start_year']})"
    yield f"Discount rate {document['discount_rate']}, {document['discount_timing']}; money in {currency}"
    yield ""
    names = {
        "total_inputs": "Total inputs",
        "total_present_value": "Total present value",
        "net_present_value": "Net present value",
        "ratio": "Gross ratio (present value / inputs)",
        "net_ratio": "Net ratio (net present value / inputs)",
    }
    rows = ((title, document[name] or "no inputs") for name, title in names.items())
    yield from table(("result", "value"), rows, right=(1,))
    yield from _return_lines(document)
    yield ""
    years = (
        (year, document["value_by_year"][year], worth) for year, worth in document["present_value_by_year"].items()
    )
    yield from table(("year", "value", "present value"), years, right=(0, 1, 2))
    yield ""
    shown = ("stakeholder", "outcome", "impact", "present_value")
    yield from table(
        ("stakeholder", "outcome", "impact", "present value"),
        ([one[name] for name in shown] for one in document["outcomes"]),
        right=(2, 3),
    )
    if "sensitivity" in document:
        yield from _sensitivity_lines(document["sensitivity"])
        yield from _break_even_lines(document["break_even"], document["claim"])
        yield from _weak_lines(document["weak_points"])
    if "two_way" in document:
        yield from _two_way_lines(document["two_way"])
    yield from _compared_lines("Named scenarios", document.get("scenarios"))
    yield from _compared_lines("As published tables have it", document.get("table"))
    yield from _simulation_lines(document.get("simulation"))
    if "review" in document:
        yield from _review_lines(document["review"])


def _return_lines(document: Mapping[str, Any]) -> Iterator[str]:
    for title, key in (("Payback", "payback"), ("Simple payback", "simple_payback")):
        found = document[key]
        came = f"{found['years']} years" if found["years"] is not None else found["reason"]
        yield f"{title}: {came} ({found['rule']})"
    each = document["per_participant"]
    if "participants" in each:
        yield (
            f"For each of {each['participants']} participants: present value {each['present_value']}, "
            f"inputs {each['inputs']}, net present value {each['net_present_value']}"
        )


def _review_lines(found: Mapping[str, Any]) -> Iterator[str]:
    yield ""
    yield "What the critic finds" if found["findings"] else "The critic finds nothing."
    rows = (
        (one["sheet"], one["cell"], one["finding"], f"waived: {one['waived']['reason']}" if one["waived"] else "open")
        for one in found["findings"]
    )
    if found["findings"]:
        yield from table(("sheet", "cell", "finding", ""), rows)
    ready = found["readiness"]
    yield ""
    yield f"{ready['verdict']} {ready['note']}"
    points = ((one["number"], "x" if one["ticked"] else "", one["title"], *_lack(one)) for one in ready["points"])
    yield from table(("", "", "point", "lacks", ""), points, right=(0,))


def _lack(point: Mapping[str, Any]) -> tuple[str, str]:
    first, *others = point["lacks"] or ("",)
    return first, f"and {len(others)} more" if others else ""


def _sensitivity_lines(swings: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    yield ""
    yield "What each assumption moves by itself, the widest first (gross ratio)"
    rows = (
        (
            *_named(one),
            _short(one["low"]["value"]),
            _short(one["current"]),
            _short(one["high"]["value"]),
            one["low"]["ratio"],
            one["high"]["ratio"],
        )
        for one in swings[:MOST_BARS]
    )
    head = ("assumption", "outcome", "low", "now", "high", "ratio at low", "ratio at high")
    yield from table(head, rows, right=(2, 3, 4, 5, 6))
    yield from _more(swings)


def _break_even_lines(evens: Sequence[Mapping[str, Any]], claim: str) -> Iterator[str]:
    yield ""
    yield f"Where the gross ratio is {claim}"
    rows = (
        (*_named(one), _short(one["current"]), "cannot" if one["value"] is None else _short(one["value"]))
        for one in evens
    )
    yield from table(("assumption", "outcome", "now", "breaks even at"), rows, right=(2, 3))
    if any(one["value"] is None for one in evens):
        yield f"cannot: no value that the assumption can have leads to {claim}."


def _weak_lines(points: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    yield ""
    yield "Weak and decisive first (room: part of its range that may go before the claim fails)"
    rows = (
        (*_named(one), one["grade"] or "none", "cannot" if one["room"] is None else one["room"], _verdict(one))
        for one in points[:MOST_BARS]
    )
    yield from table(("assumption", "outcome", "evidence", "room", ""), rows, right=(3,))
    yield from _more(points)


def _verdict(point: Mapping[str, Any]) -> str:
    return "decisive" if point["decisive"] else ""


def _two_way_lines(found: Mapping[str, Any]) -> Iterator[str]:
    down, across = found["down"], found["across"]
    yield ""
    yield f"Gross ratio by {_side(down)} (down) and {_side(across)} (across)"
    rows = (
        (value, *("no inputs" if ratio is None else ratio for ratio in row))
        for value, row in zip(down["values"], found["ratios"], strict=True)
    )
    yield from table(("", *across["values"]), rows, right=range(len(across["values"]) + 1))


def _compared_lines(title: str, lines: Sequence[Mapping[str, Any]] | None) -> Iterator[str]:
    if lines is None:
        return
    yield ""
    yield f"{title} (gross ratio, beside the case as it stands)" if lines else f"{title}: there are none."
    rows = (
        (one["title"], one["ratio"] or "none", one["difference"] or "", one["net_present_value"] or "", _remark(one))
        for one in lines
    )
    if lines:
        yield from table(("scenario", "ratio", "difference", "net present value", ""), rows, right=(1, 2, 3))


def _remark(one: Mapping[str, Any]) -> str:
    if one["refusal"]:
        return str(one["refusal"])
    if one["agrees"] is None:
        return ""
    return f"published {one['stated_ratio']}" + ("" if one["agrees"] else ", which differs")


def _side(axis: Mapping[str, Any]) -> str:
    return " ".join((axis["assumption"], ", ".join(axis["outcomes"] or ()))).strip()


def _more(rows: Sequence[object]) -> Iterator[str]:
    if len(rows) > MOST_BARS:
        yield f"… and {len(rows) - MOST_BARS} more; --json gives them all."


def _short(value: str) -> str:
    """A value for people, who need no more than six decimals; the document has what there is."""
    is_long = len(value.partition(".")[2]) > MOST_DECIMALS
    return fixed(Decimal(value), MOST_DECIMALS) if is_long else value


def _named(one: Mapping[str, Any]) -> tuple[str, str]:
    return one["assumption"], one.get("outcome_code") or one.get("outcome") or ""


def _simulation_lines(simulation: Mapping[str, Any] | None) -> Iterator[str]:
    if simulation is None:
        return
    yield ""
    yield f"{simulation['draws']} draws of all assumptions at once, seed {simulation['seed']}; 90 % lie between low and high"
    spreads = {"gross ratio": simulation["ratio"], "net present value": simulation["net_present_value"]}
    columns = ("low", "median", "mean", "high")
    rows = ((title, *(one[name] for name in columns)) for title, one in spreads.items() if one)
    yield from table(("", *columns), rows, right=(1, 2, 3, 4))
    if simulation["probability_ratio_above_one"] is not None:
        yield f"Probability that the gross ratio is above 1: {simulation['probability_ratio_above_one']}"
    yield from _contribution_lines(simulation["contributions"])
    yield "Each assumption was drawn by itself; where they move together, the spread is wider."


def _contribution_lines(found: Mapping[str, Any]) -> Iterator[str]:
    rows = found["by_assumption"]
    if not rows:
        return
    yield ""
    yield f"What each assumption contributes to the variance of the {found['of'].replace('_', ' ')}"
    shown = [(*_named(one), one["share"]) for one in rows[:MOST_BARS]]
    yield from table(("assumption", "outcome", "share"), [*shown, ("together", "", found["together"])], right=(2,))
    yield from _more(rows)


VERBS = (
    Verb(
        "evaluate",
        "one SROI evaluation, with what moves it and how it spreads",
        "evaluate K7.impact K7-E1 --sensitivity --draws 10000",
        _declare,
        _evaluate,
    ),
)
