"""Head office's register of the certificates it has issued: one JSON file, replaced as a whole."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ..domain.problem import Fault, Refusal
from .files import lay_down, read_bounded

_FORMAT, _VERSION = "impact-desk-authority", 1
_LIMIT = 16 * 1024 * 1024


class DamagedRegister(Fault):
    """The register of certificates cannot be understood."""

    def __init__(self, file: str) -> None:
        super().__init__("{file} cannot be read as a register of certificates. Restore its backup.", file=file)


class NewerRegister(Refusal):
    """A later version of the program wrote the register."""

    def __init__(self, file: str) -> None:
        super().__init__("{file} was written by a newer version of Impact Desk. Update the program.", file=file)


class NoSuchCertificate(Refusal):
    """No certificate of that serial number was issued here."""

    def __init__(self, serial: str) -> None:
        super().__init__(
            "No certificate with serial number {serial} was issued here. The register lists those that were.",
            serial=serial[:80],
        )


@dataclass(frozen=True, slots=True)
class Issued:
    """One certificate: serial and digests in hexadecimal digits, moments in UTC, `certificate` in PEM."""

    serial: str
    name: str
    facility: str
    certificate_sha256: str
    key_sha256: str
    not_before: dt.datetime
    not_after: dt.datetime
    issued: dt.datetime
    revoked: dt.datetime | None
    certificate: str


@dataclass(frozen=True, slots=True)
class Register:
    """Everything that was issued, by whom, and the number of the last revocation list (0: none yet)."""

    name: str
    root_sha256: str
    group_key_id: str
    revocation_list: int = 0
    certificates: tuple[Issued, ...] = ()

    def find(self, serial: str) -> Issued:
        """The certificate of that serial number, written with or without colons. Raises `NoSuchCertificate`."""
        plain = serial.strip().lower().replace(":", "").removeprefix("0x").lstrip("0")
        for issued in self.certificates:
            if issued.serial == plain:
                return issued
        raise NoSuchCertificate(serial)

    def with_issued(self, issued: Issued) -> Register:
        """The register with one certificate more."""
        return replace(self, certificates=(*self.certificates, issued))

    def with_revoked(self, issued: Issued, moment: dt.datetime) -> Register:
        """The register with `issued` revoked, at `moment` unless it was already."""
        gone = replace(issued, revoked=issued.revoked or moment)
        return replace(self, certificates=tuple(gone if one is issued else one for one in self.certificates))


def write_register(path: Path, register: Register) -> None:
    """Lay down the register. Raises `CannotWrite`."""
    content = {"format": _FORMAT, "version": _VERSION, **asdict(register)}
    text = json.dumps(content, ensure_ascii=False, indent=1, default=dt.datetime.isoformat)
    lay_down(path, text.encode() + b"\n")


def read_register(path: Path) -> Register:
    """The register at `path`. Raises the faults of reading, `DamagedRegister`, `NewerRegister`."""
    raw = read_bounded(path, _LIMIT)
    try:
        content = json.loads(raw)
        if content.pop("format") != _FORMAT:
            raise DamagedRegister(path.name)
        if content.pop("version") > _VERSION:
            raise NewerRegister(path.name)
        certificates = tuple(_issued(entry) for entry in content.pop("certificates"))
        return Register(**content, certificates=certificates)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise DamagedRegister(path.name) from error


def _issued(entry: dict[str, Any]) -> Issued:
    moments = ("not_before", "not_after", "issued", "revoked")
    read = {name: dt.datetime.fromisoformat(entry[name]) if entry[name] else None for name in moments}
    return Issued(**{**entry, **read})
