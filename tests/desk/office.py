"""Head office's authority and officers who can sign, for the tests of signed summaries; made without slow passphrases."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.serialization import Encoding
from tests.seal.people import ROOT, TODAY, YEAR, Person, Wish, person

from impact_desk.desk.project_desk import Desk
from impact_desk.desk.summaries import Prepared, SignedFile, file_summary, prepare_summary, seal_with
from impact_desk.domain.period import Period
from impact_desk.seal.certificates import der, serial_of
from impact_desk.seal.identity import Identity
from impact_desk.seal.tokens import digest, group_key_id
from impact_desk.seal.trust import TrustStore

GROUP_KEY = bytes(range(32))


@dataclass(frozen=True)
class Office:
    """An authority, its root.pem in a folder, and a way to make officers."""

    root: Person
    pem: Path

    @property
    def trust(self) -> TrustStore:
        """Trust in this authority only."""
        return TrustStore((der(self.root.certificate),))

    def officer(self, facility: str, name: str = "Lin 林", group_key: bytes = GROUP_KEY, **wish: Any) -> Identity:
        """An identity of an officer of `facility`, with the group key."""
        uris = (f"urn:impact-desk:facility:{facility}", f"urn:impact-desk:group-key:{group_key_id(group_key)}")
        asked = Wish(**{"name": name, "unit": facility, "uris": uris, **wish})
        made = person(asked, self.root)
        return Identity(
            name=asked.name,
            facility=facility,
            certificate_sha256=digest(der(made.certificate)),
            serial=serial_of(made.certificate),
            not_before=TODAY - YEAR,
            not_after=TODAY + YEAR,
            root_sha256=digest(der(self.root.certificate)),
            group_key_id=group_key_id(group_key),
            group_key=group_key,
            key=made.key,
            certificate=made.certificate,
            root=self.root.certificate,
        )


def open_office(folder: Path) -> Office:
    """A new authority, its root.pem in `folder`."""
    root = person(ROOT)
    pem = folder / "root.pem"
    pem.write_bytes(root.certificate.public_bytes(Encoding.PEM))
    return Office(root, pem)


def signed(
    desk: Desk, period: Period, identity: Identity, out: Path, change: Callable[[Prepared], Prepared] | None = None
) -> SignedFile:
    """The signed summary of a period; `change` alters what was prepared before it is signed."""
    prepared = prepare_summary(desk, period)
    return file_summary(desk, seal_with(change(prepared) if change else prepared, identity), out)


def numbered(sequence: int) -> Callable[[Prepared], Prepared]:
    """Sign under another number than the next."""
    return lambda prepared: replace(prepared, sequence=sequence)
