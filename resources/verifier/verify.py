#!/usr/bin/env python3
"""Check a sealed Impact Desk project (.asice) without Impact Desk: Python's standard library and `openssl` only.

    python3 -I verify.py PROJECT.asice --trust ROOT.pem

It checks, and says line by line:
  1. the container holds what its manifest names, no more and no less, each part with the SHA-256 named there;
  2. the signature over the manifest holds (CAdES), and whose it is;
  3. with --trust: the signer's certificate was issued by that authority and is valid now (give a revocation list
     with --crl, to have it asked too);
  4. the project in it is a sound SQLite file, its journal's chain of digests holds from the first entry to the head
     that the seal names, every row is as the journal last noted it, and kept files have the digests they go by.

Exit code 0: all holds and the signer is trusted. 1: something does not hold. 2: wrong usage. 3: it cannot be read.
A script inside a container proves nothing about that container: take this one from somebody you trust, compare its
SHA-256 with head office, or read it; it is short for that reason.
"""

import argparse
import base64
import contextlib
import hashlib
import json
import re
import sqlite3
import struct
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

MANIFEST, SIGNATURE = "META-INF/ASiCManifest001.xml", "META-INF/signature001.p7s"
MIME_TYPE = b"application/vnd.etsi.asic-e+zip"
MOST_BYTES, MOST_MEMBERS = 1 << 30, 10_000
NAME = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9._-]{0,99}/){0,3}[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
REFERENCE = re.compile(
    r'<asic:DataObjectReference URI="([^"]+)" MimeType="[^"]*">\s*'
    r'<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>\s*'
    r"<ds:DigestValue>([^<]+)</ds:DigestValue>\s*</asic:DataObjectReference>"
)


class Wrong(Exception):
    """Something does not hold."""


class Unreadable(Exception):
    """The input cannot be read."""


def say(text: str) -> None:
    """Print one line, without anything that could move a terminal's cursor."""
    print("".join(one if one.isprintable() else "?" for one in text))


def read_parts(path: Path) -> dict[str, bytes]:
    """The members of the container by name."""
    try:
        with zipfile.ZipFile(path) as container:
            listed = container.infolist()
            check_listing(listed)
            check_frame(path.read_bytes(), listed)
            return {one.filename: container.read(one) for one in listed}
    except (OSError, zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, struct.error) as error:
        raise Unreadable(f"{path.name} cannot be read: {error}") from error


def check_listing(listed: list[zipfile.ZipInfo]) -> None:
    """Refuse what could not be unpacked without danger, or means two things."""
    names = [one.filename for one in listed]
    if not listed or names[0] != "mimetype" or listed[0].compress_type != zipfile.ZIP_STORED:
        raise Unreadable("this is no ASiC container: `mimetype` does not stand first")
    if len(listed) > MOST_MEMBERS or sum(one.file_size for one in listed) > MOST_BYTES:
        raise Unreadable("the container is larger than a sealed project ever is")
    if len({name.casefold() for name in names}) != len(names):
        raise Wrong("the container holds two members of one name")
    if not all(NAME.fullmatch(name) and one.orig_filename == name for name, one in zip(names, listed)):
        raise Wrong("the container holds a member whose name is not allowed")


def check_frame(raw: bytes, listed: list[zipfile.ZipInfo]) -> None:
    """Nothing stands before the first member or behind the list, no member is a link, and none is announced twofold."""
    if raw[:4] != b"PK\3\4" or listed[0].header_offset or raw[-22:-18] != b"PK\5\6":
        raise Wrong("bytes stand before or behind the container")
    for one in listed:
        announced = struct.unpack_from("<HH4xIII", raw, one.header_offset + 6)
        if announced != (one.flag_bits, one.compress_type, one.CRC, one.compress_size, one.file_size):
            raise Wrong(f"{one.filename} is announced differently in two places")
        if one.external_attr >> 28 == 0o12:
            raise Wrong(f"{one.filename} is a link")


def check_manifest(parts: dict[str, bytes]) -> None:
    """Every part stands in the manifest with its digest, and nothing else is there."""
    if parts["mimetype"] != MIME_TYPE or MANIFEST not in parts or SIGNATURE not in parts:
        raise Wrong("the container has no signature, or is of another kind")
    text = parts[MANIFEST].decode("ascii")
    found = REFERENCE.findall(text)
    if text.count("<asic:DataObjectReference") != len(found) or "<!" in text:
        raise Wrong("the manifest is not written as ours are")
    named = {name: base64.b64decode(value) for name, value in found}
    there = set(parts) - {"mimetype", MANIFEST, SIGNATURE}
    for name in sorted(there ^ set(named)):
        raise Wrong(f"{name} was {'added to' if name in there else 'taken out of'} the container")
    for name in sorted(named):
        if hashlib.sha256(parts[name]).digest() != named[name]:
            raise Wrong(f"{name} was changed")
    say(f"parts      all {len(named)} are as the manifest names them")


def openssl(*arguments: str) -> subprocess.CompletedProcess[str]:
    """What `openssl` answers."""
    try:
        return subprocess.run(["openssl", *arguments], capture_output=True, text=True, check=False, errors="replace")
    except FileNotFoundError as error:
        raise Unreadable("the program `openssl` is not installed") from error


def check_signature(parts: dict[str, bytes], folder: Path) -> list[str]:
    """The signature covers this manifest; the arguments of `openssl` that ask for it once more."""
    (folder / "manifest").write_bytes(parts[MANIFEST])
    (folder / "signature").write_bytes(parts[SIGNATURE])
    asked = ["cms", "-verify", "-binary", "-inform", "DER", "-in", str(folder / "signature")]
    asked += ["-content", str(folder / "manifest"), "-out", str(folder / "out"), "-signer", str(folder / "signer")]
    if openssl(*asked, "-noverify").returncode:
        raise Wrong("the signature does not hold: the manifest is not the one that was signed")
    about = openssl("x509", "-in", str(folder / "signer"), "-noout", "-subject", "-nameopt", "utf8,sep_comma_plus")
    say(f"signature  holds; made with the certificate of {about.stdout.strip().removeprefix('subject=')}")
    return asked


def check_trust(asked: list[str], trust: Path, revoked: "Path | None", folder: Path) -> None:
    """The signer's certificate comes from the authority in `trust`, and was issued for signing documents."""
    # CAdES binds the signature to this very certificate; openssl asks for that only together with a chain.
    files = ["-cades", "-CAfile", str(trust), "-no-CApath", "-no-CAstore"]
    files += ["-CRLfile", str(revoked), "-crl_check"] if revoked else []
    answer = openssl(*asked, *files)
    if answer.returncode:
        cause = re.search(r"Verify error:(.*)", answer.stderr, re.IGNORECASE)
        raise Wrong(f"the signer is not to be trusted: {cause[1].strip() if cause else 'not issued by that authority'}")
    purposes = openssl("x509", "-in", str(folder / "signer"), "-noout", "-ext", "extendedKeyUsage,basicConstraints")
    if "CA:TRUE" in purposes.stdout or "1.3.6.1.5.5.7.3.36" not in purposes.stdout:
        raise Wrong("the signer is not to be trusted: the certificate was not issued for signing documents")
    say("trust      the authority that you named issued the signer's certificate")


def check_project(parts: dict[str, bytes], folder: Path) -> None:
    """Pages, journal, rows and kept files of the project."""
    seal = json.loads(parts["seal.json"])
    path = folder / "project.sqlite"
    path.write_bytes(parts["project.impact"])
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as project:
        for setting in ("trusted_schema=OFF", "query_only=ON", "cell_size_check=ON"):
            project.execute(f"PRAGMA {setting}")
        if (
            project.execute("SELECT count(*) FROM sqlite_schema WHERE type = 'view' OR rootpage = 0").fetchone()[0]
            != (project.execute("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'").fetchone()[0])
        ):
            raise Wrong("the project holds views or strange tables")
        if project.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise Wrong("the pages of the project are damaged")
        head = check_chain(project)
        if head != seal["journal"]["head"]:
            raise Wrong("the journal does not end where the seal says")
        check_rows(project)
        check_files(project)


def check_chain(project: sqlite3.Connection) -> str:
    """Every entry's digest follows from the one before and all that the entry holds; the newest is returned."""
    previous, number = "0" * 64, 0
    for *about, digest in project.execute(
        "SELECT seq, kind, author, moment, title, reason, undoes, digest FROM change_set ORDER BY seq"
    ).fetchall():
        number += 1
        running = hashlib.sha256(previous.encode("ascii") + line(about))
        for change in project.execute(
            "SELECT seq, sheet, record, before, after FROM change WHERE change_set = ? ORDER BY seq", (number,)
        ):
            running.update(line(list(change)))
        if about[0] != number or running.hexdigest() != digest:
            raise Wrong(f"journal entry {about[0]} is not as it was written")
        previous = digest
    if project.execute("SELECT count(*) FROM change WHERE change_set NOT IN (SELECT seq FROM change_set)").fetchone()[
        0
    ]:
        raise Wrong("changes stand in the journal without an entry")
    say(f"journal    {number} entries, the chain holds to {previous[:16]}…")
    return previous


def line(values: "list[object]") -> bytes:
    """Values as they enter a digest."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"


def check_rows(project: sqlite3.Connection) -> None:
    """Every row is as the journal last noted it, and every row that the journal knows is there."""
    noted = {}
    for sheet, record, after in project.execute("SELECT sheet, record, after FROM change ORDER BY seq"):
        noted[sheet, record] = after
    standing = {key: after for key, after in noted.items() if after is not None}
    own = {"change_set", "change", "open_change_set", "personal", "blob"}
    tables = [name for (name,) in project.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for table in sorted(set(tables) - own):
        if not re.fullmatch(r"[a-z_]{1,40}", table):
            raise Wrong("the project holds strange tables")
        columns = [row[1] for row in project.execute(f"PRAGMA table_info({table})")]
        written = " || ".join(f"'{name}=' || quote({name}) || ';'" for name in columns)
        for record, row in project.execute(f"SELECT id, {written} FROM {table}"):
            if standing.pop((table, record), None) != row:
                raise Wrong(f"row {record} of {table} is not as the journal left it")
    if standing:
        raise Wrong("rows are gone, and the journal does not say so")
    say("rows       every one is as the journal left it")


def check_files(project: sqlite3.Connection) -> None:
    """Kept files and clear texts have the digests that they go by."""
    for sha256, content in project.execute("SELECT sha256, content FROM blob"):
        if hashlib.sha256(content).hexdigest() != sha256:
            raise Wrong(f"the kept file {sha256[:16]}… was changed")
    for digest, salt, value in project.execute("SELECT digest, salt, value FROM personal"):
        if hashlib.sha256(f"{salt}:{value}".encode()).hexdigest() != digest:
            raise Wrong("a personal value was changed")
    say("files      kept files have the digests that they go by")


def checked(arguments: argparse.Namespace) -> int:
    """Check one container; the exit code."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        parts = read_parts(arguments.container)
        check_manifest(parts)
        asked = check_signature(parts, folder)
        if arguments.trust:
            check_trust(asked, arguments.trust, arguments.crl, folder)
        check_project(parts, folder)
    if not arguments.trust:
        say("INTACT, but nobody said whom to trust: give --trust ROOT.pem")
        return 1
    say("VALID")
    return 0


def main() -> int:
    """Check the container that the command line names."""
    parser = argparse.ArgumentParser(description="Check a sealed Impact Desk project without Impact Desk.")
    parser.add_argument("container", type=Path, metavar="PROJECT.asice")
    parser.add_argument("--trust", type=Path, metavar="ROOT.pem", help="certificate of the authority to trust")
    parser.add_argument("--crl", type=Path, metavar="CRL.pem", help="the authority's revocation list")
    try:
        return checked(parser.parse_args())
    except Wrong as wrong:
        say(f"NOT VALID: {wrong}")
        return 1
    except (Unreadable, sqlite3.Error, ValueError, KeyError, TypeError, OSError, RecursionError) as error:
        say(f"CANNOT BE READ: {error}")
        return 3


if __name__ == "__main__":
    sys.exit(main())
