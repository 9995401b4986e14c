"""An officer's signing identity: asked for, and accepted when head office has answered."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from .manners import DONE, Console, passphrase
from .verb import Verb, json_argument, passphrase_argument


def _declare(parser: ArgumentParser) -> None:
    acts = parser.add_subparsers(title="what to do", metavar="ACT", required=True)
    request = acts.add_parser("request", help="make a key here and a request for head office")
    request.add_argument("--name", required=True, help="the officer's name")
    request.add_argument("--facility", required=True, metavar="CODE", help="the facility that the officer signs for")
    request.add_argument("--out", type=Path, required=True, metavar="REQUEST", help="the request for head office")
    request.set_defaults(act=_request)
    accept = acts.add_parser("accept", help="put head office's answer into the key file")
    accept.add_argument("answer", type=Path, metavar="CERT.pem")
    accept.set_defaults(act=_accept)
    for one in (request, accept):
        one.add_argument("--key", type=Path, required=True, metavar="OFFICER.p12", help="the officer's key file")
        passphrase_argument(one)
        json_argument(one)


def _run(arguments: Namespace, console: Console) -> int:
    return int(arguments.act(arguments, console))


def _request(arguments: Namespace, console: Console) -> int:
    from ..desk import identities

    secret = passphrase(arguments.passphrase_file, asked="New passphrase of your key", twice=True)
    asked = identities.request_identity(arguments.name, arguments.facility, secret, arguments.key, arguments.out)
    console.answer(
        {
            "name": asked.name,
            "facility": asked.facility,
            "key_fingerprint": asked.key_fingerprint,
            "key": str(arguments.key),
            "request": str(arguments.out),
        },
        [
            f"Your key is in {arguments.key}; it stays on this computer. Keep its passphrase to yourself.",
            f"Send {arguments.out} to head office. Tell them by telephone that your key is {asked.key_fingerprint}",
        ],
    )
    return DONE


def _accept(arguments: Namespace, console: Console) -> int:
    from ..desk import identities

    secret = passphrase(arguments.passphrase_file, asked="Passphrase of your key")
    card = identities.accept_answer(arguments.answer, arguments.key, secret)
    console.answer(
        {
            "name": card.name,
            "facility": card.facility,
            "serial": card.serial,
            "fingerprint": card.fingerprint,
            "not_before": card.not_before.isoformat(),
            "not_after": card.not_after.isoformat(),
            "root_fingerprint": card.root_fingerprint,
        },
        [
            f"{card.name} may sign for {card.facility} until {card.not_after:%Y-%m-%d}.",
            f"Compare by telephone that head office's authority is {card.root_fingerprint}",
        ],
    )
    return DONE


VERBS = (
    Verb(
        "identity",
        "an officer's signing identity: request, accept",
        'identity request --name "Wang Mei-Hua" --facility K7 --out wang.request --key wang.p12',
        _declare,
        _run,
    ),
)
