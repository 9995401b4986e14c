"""The whole way from a new authority to an officer who can sign."""

from dataclasses import dataclass
from pathlib import Path

from impact_desk.seal.authority import Answer, init_authority, issue
from impact_desk.seal.certificates import Algorithm
from impact_desk.seal.identity import Identity, accept, request

PASSPHRASE = "four plain words here"


@dataclass(frozen=True)
class Office:
    """An authority in its folder, an officer's key file, the request, head office's answer, and the identity it made."""

    folder: Path
    key_file: Path
    request: bytes
    answer: Answer
    identity: Identity


def open_office(home: Path) -> Office:
    """An authority and the officer of K7, in `home`."""
    folder, key_file = home / "authority", home / "k7.p12"
    init_authority(folder, PASSPHRASE, "Head Office", algorithm=Algorithm.ECDSA_P256)
    asked = request("王小明", "K7", PASSPHRASE, key_file, algorithm=Algorithm.ECDSA_P256)
    answer = issue(folder, asked, PASSPHRASE)
    return Office(folder, key_file, asked, answer, accept(answer.content, key_file, PASSPHRASE))
