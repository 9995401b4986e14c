"""Receipts: head office accepts or returns a summary; a site takes the receipt in and deals with its remarks."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .manners import DONE, Console, passphrase
from .office import GROUP
from .verb import Verb, file_argument, passphrase_argument

if TYPE_CHECKING:
    from ..desk.project_desk import Desk
    from ..domain.records import Receipt, Remark
    from ..domain.remarks import Answer


def _declare_answer(parser: ArgumentParser) -> None:
    file_argument(parser, "group", GROUP)
    about = "the summary: its document id, its file's name, or facility and period as in “K7 2020”"
    parser.add_argument("summary", metavar="SUMMARY", help=about)
    parser.add_argument("--key", type=Path, required=True, metavar="KEY.p12", help="head office's key file")
    parser.add_argument("--out", type=Path, required=True, metavar="OUT.impact-receipt", help="the signed receipt")
    passphrase_argument(parser)


def _declare_return(parser: ArgumentParser) -> None:
    _declare_answer(parser)
    parser.add_argument(
        "--remark",
        nargs=4,
        action="append",
        default=[],
        metavar=("SHEET", "ROW", "FIELD", "TEXT"),
        help="a remark on a row, named by its id or code; FIELD may be '' for the whole row, SHEET and ROW '' for the whole summary; may be given again",
    )


def _accept(arguments: Namespace, console: Console) -> int:
    return _answer(arguments, console, "accepted", [])


def _return(arguments: Namespace, console: Console) -> int:
    return _answer(arguments, console, "returned", arguments.remark)


def _answer(arguments: Namespace, console: Console, answer: str, remarks: Sequence[Sequence[str]]) -> int:
    from ..desk.answering import answer_with_key, find_received, remark_on
    from ..desk.group_desk import open_group

    desk = open_group(arguments.group)
    try:
        one = find_received(desk, arguments.summary)
        project = desk.payload(one.document).project
        made = [remark_on(project, sheet, row, field, text) for sheet, row, field, text in remarks]
        secret = passphrase(arguments.passphrase_file, asked="Passphrase of your key")
        found = answer_with_key(desk, one.document, answer, made, arguments.key, secret, arguments.out)
    finally:
        desk.close()
    told = f"returned with {len(found.remarks)} remarks" if found.remarks else "accepted"
    line = f"{found.path}: summary {one.sequence} of {one.facility_code} {one.period} is {told}."
    console.answer({"file": str(found.path), **_receipt(found.receipt, found.remarks)}, line)
    return DONE


def _declare_receipt(parser: ArgumentParser) -> None:
    file_argument(parser)
    about = "the receipt that head office sent; left out, what head office said so far is listed"
    parser.add_argument("receipt", type=Path, nargs="?", metavar="RECEIPT", help=about)
    trust = "head office's root.pem; needed with the first receipt"
    parser.add_argument("--trust", type=Path, action="append", metavar="ROOT.pem", help=trust)
    parser.add_argument("--dealt-with", metavar="REMARK", help="the id of a remark that was dealt with")
    parser.add_argument("--outcome", default="", metavar="WHAT", help="what was done about that remark")


def _take(arguments: Namespace, console: Console) -> int:
    from ..desk.opening import open_project
    from ..desk.receipts import answers_of, take_receipt

    is_looking = not (arguments.receipt or arguments.dealt_with)
    desk = open_project(arguments.file, read_only=is_looking)
    try:
        if arguments.receipt:
            taken = take_receipt(desk, arguments.receipt, arguments.trust)
            console.say(f"{arguments.receipt}: signed by {taken.receipt.signer} for {taken.receipt.issuer}.")
        if arguments.dealt_with:
            _deal_with(desk, arguments.dealt_with, arguments.outcome)
        found = answers_of(desk)
        lines = tuple(_lines(desk, found))
    finally:
        desk.close()
    document = [{**_receipt(one.receipt, one.waiting), "remarks_in_all": one.count} for one in found]
    console.answer({"file": str(arguments.file), "answers": document}, lines)
    return DONE


def _deal_with(desk: Desk, text: str, outcome: str) -> None:
    from ..desk.receipts import deal_with, find_remark

    deal_with(desk, find_remark(desk, text).id, outcome)


def _lines(desk: Desk, found: Sequence[Answer]) -> Iterator[str]:
    from ..desk.receipts import place_of

    if not found:
        yield "Head office has not answered any summary of this project."
    for one in found:
        receipt = one.receipt
        state = f"returned, {len(one.waiting)} of {one.count} remarks wait" if one.is_returned else "accepted"
        amended = "; signed anew since" if one.is_amended and one.is_returned else ""
        yield f"Summary {receipt.sequence} of {receipt.period}: {state}{amended} ({receipt.signer}, {receipt.created[:10]})"
        for remark in one.waiting:
            yield f"  {str(remark.id)[:8]}  {place_of(desk, remark)}: {remark.text}"


def _receipt(receipt: Receipt, remarks: Sequence[Remark]) -> dict[str, Any]:
    return {
        "receipt": receipt.receipt,
        "answer": receipt.answer,
        "facility": receipt.facility_code,
        "period": str(receipt.period),
        "sequence": receipt.sequence,
        "document": receipt.document,
        "issuer": receipt.issuer,
        "signer": receipt.signer,
        "remarks": [
            {"id": str(one.id), "sheet": one.sheet, "record": one.record, "field": one.field, "text": one.text}
            for one in remarks
        ],
    }


VERBS = (
    Verb(
        "accept",
        "accept a summary that the group file holds, with a signed receipt for the site",
        'accept 2020.impact-group "K7 2020" --key chen.p12 --out K7-2020.impact-receipt',
        _declare_answer,
        _accept,
    ),
    Verb(
        "return",
        "return a summary to its site with remarks on rows, as a signed receipt",
        'return 2020.impact-group "K7 2020" --remark programs K7-P1 budget "In TWD?" --key chen.p12 --out K7-2020.impact-receipt',
        _declare_return,
        _return,
    ),
    Verb(
        "receipt",
        "take in head office's receipt, list what it said, and note what was dealt with",
        "receipt K7.impact K7-2020.impact-receipt --trust root.pem",
        _declare_receipt,
        _take,
    ),
)
