"""Head office's own certificate authority: made, issuing, revoking."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .manners import DONE, Console, passphrase
from .verb import Verb, json_argument, passphrase_argument

if TYPE_CHECKING:
    from ..desk.authorities import Certificate


def _declare(parser: ArgumentParser) -> None:
    acts = parser.add_subparsers(title="what to do", metavar="ACT", required=True)
    init = acts.add_parser("init", help="make the authority in an empty folder; root.pem is handed out")
    init.add_argument("folder", type=Path, metavar="DIR")
    init.add_argument("--name", default="Head office", help="what the authority is called")
    init.set_defaults(act=_init)
    issue = acts.add_parser("issue", help="answer an officer's request")
    issue.add_argument("folder", type=Path, metavar="DIR")
    issue.add_argument("request", type=Path, metavar="REQUEST")
    issue.add_argument("--out", type=Path, required=True, metavar="CERT.pem", help="the answer for the officer")
    issue.add_argument("--days", type=int, help="how long the certificate is valid")
    issue.set_defaults(act=_issue)
    revoke = acts.add_parser("revoke", help="take a certificate back; hand root.pem out again afterwards")
    revoke.add_argument("folder", type=Path, metavar="DIR")
    revoke.add_argument("serial", metavar="SERIAL")
    revoke.set_defaults(act=_revoke)
    for one in (init, issue, revoke):
        passphrase_argument(one)
        json_argument(one)


def _run(arguments: Namespace, console: Console) -> int:
    return int(arguments.act(arguments, console))


def _init(arguments: Namespace, console: Console) -> int:
    from ..desk import authorities

    secret = passphrase(arguments.passphrase_file, asked="Passphrase of the authority's key", twice=True)
    made = authorities.init_authority(arguments.folder, secret, arguments.name)
    document = {"folder": str(made.folder), "root": str(made.root), "name": made.name, "fingerprint": made.fingerprint}
    console.answer(
        document,
        [
            f"The authority “{made.name}” is ready in {made.folder}.",
            f"Hand out {made.root} to every site and reader.",
            f"Its fingerprint, to be read aloud: {made.fingerprint}",
        ],
    )
    return DONE


def _issue(arguments: Namespace, console: Console) -> int:
    from ..desk import authorities

    secret = passphrase(arguments.passphrase_file, asked="Passphrase of the authority's key")
    issued = authorities.issue(arguments.folder, arguments.request, secret, arguments.out, days=arguments.days)
    console.answer(
        {**_certificate(issued), "out": str(arguments.out)},
        [
            f"{issued.name} may sign for {issued.facility} until {issued.not_after:%Y-%m-%d}. Serial {issued.serial}.",
            f"Compare by telephone that the officer's key is {issued.key_fingerprint}",
            f"Send {arguments.out} back to the officer.",
        ],
    )
    return DONE


def _revoke(arguments: Namespace, console: Console) -> int:
    from ..desk import authorities

    secret = passphrase(arguments.passphrase_file, asked="Passphrase of the authority's key")
    revoked = authorities.revoke(arguments.folder, arguments.serial, secret)
    console.answer(
        _certificate(revoked),
        f"The certificate {revoked.serial} of {revoked.name} ({revoked.facility}) is revoked. Hand root.pem out again.",
    )
    return DONE


def _certificate(issued: Certificate) -> dict[str, Any]:
    return {
        "serial": issued.serial,
        "name": issued.name,
        "facility": issued.facility,
        "fingerprint": issued.fingerprint,
        "key_fingerprint": issued.key_fingerprint,
        "not_before": issued.not_before.isoformat(),
        "not_after": issued.not_after.isoformat(),
        "revoked": issued.revoked.isoformat() if issued.revoked else None,
    }


VERBS = (
    Verb(
        "authority",
        "head office's own certificate authority: init, issue, revoke",
        "authority issue hq-authority wang.request --out wang.pem",
        _declare,
        _run,
    ),
)
