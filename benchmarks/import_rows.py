"""Volunteer rows from CSV and .xlsx through the ordinary import, against bare reading and inserting.

100,000 rows read, checked and journalled may take 5 times what the fastest reader and a bare `executemany` take, and
less than pandas (measured where it can be imported). A row costs the same among ten thousand and among a million, and
a million take less than 400 MB in each process.

python -m benchmarks.import_rows            (add `short` to leave the million out)
"""

import csv
import datetime as dt
import importlib
import json
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

from python_calamine import CalamineWorkbook

from impact_desk.desk.intake import import_files
from impact_desk.desk.opening import new_project
from impact_desk.domain.records import Program

SITE = {"facility_code": "K7", "facility_name": "K7", "country": "TW", "currency": "TWD", "hourly_cost": "500"}
HEADER = ("date", "program_code", "volunteer_id", "volunteer_name", "department", "activity", "hours", "paid_time")
SIZES = (10_000, 100_000, 1_000_000)
MIDDLE = SIZES[1]
MOST_TIMES, MOST_MB, MOST_GROWTH, ROUNDS = 5.0, 400, 1.25, 3
FIRST, PEOPLE, DAYS = dt.date(2020, 1, 1), 5_000, 730
SERIAL = (FIRST - dt.date(1899, 12, 30)).days


def rows(count: int) -> Iterator[tuple[str, ...]]:
    """A log of people who come once a day at most: what a personnel system exports."""
    days = [(FIRST + dt.timedelta(days=day)).isoformat() for day in range(DAYS)]
    for number in range(count):
        person = number % PEOPLE
        yield (
            days[(number // PEOPLE * 7 + person) % DAYS],
            f"P{person % 4}",
            f"E{person:05d}",
            f"Volunteer {person}",
            f"Department {person % 40}",
            ("Reading aloud", "Beach cleaning", "Mentoring")[number % 3],
            str((1 + number % 16) / 2),
            "yes" if number % 3 else "no",
        )


def written_csv(folder: Path, count: int) -> Path:
    """The log as a CSV file."""
    path = folder / "volunteer_log.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows(chain((HEADER,), rows(count)))
    return path


def written_xlsx(folder: Path, count: int) -> Path:
    """The log as a workbook with dates and numbers, as a spreadsheet program writes it."""
    path, main = folder / "log.xlsx", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    other = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="a" Type="{office}/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="volunteer_log" sheetId="1"'
        ' r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="a" Type='
        f'"{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="{office}/styles" Target='
        '"styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
        "</styleSheet>",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in other.items():
            archive.writestr(name, content)
        with archive.open("xl/worksheets/sheet1.xml", "w") as stream:
            stream.write(f'<worksheet xmlns="{main}"><sheetData>'.encode())
            stream.write(_row(1, map(_text, "ABCDEFGH", [1] * 8, HEADER)))
            for number, row in enumerate(rows(count), 2):
                stream.write(_row(number, _cells(number, row)))
            stream.write(b"</sheetData></worksheet>")
    return path


def _row(number: int, cells: Iterable[str]) -> bytes:
    return f'<row r="{number}">{"".join(cells)}</row>'.encode()


def _text(letter: str, number: int, text: str) -> str:
    return f'<c r="{letter}{number}" t="inlineStr"><is><t>{text}</t></is></c>'


def _cells(number: int, row: tuple[str, ...]) -> Iterator[str]:
    yield f'<c r="A{number}" s="1"><v>{SERIAL + (dt.date.fromisoformat(row[0]) - FIRST).days}</v></c>'
    yield from (_text(letter, number, text) for letter, text in zip("BCDEF", row[1:6], strict=True))
    yield f'<c r="G{number}"><v>{row[6]}</v></c>'
    yield _text("H", number, row[7])


def ours(path: Path) -> dict[str, Any]:
    """The ordinary import into a new project; seconds, and the most memory in MB of this process and its child."""
    with TemporaryDirectory() as folder:
        desk = new_project(Path(folder) / "K7.impact", SITE, author="Benchmark")
        known = {"name": "P", "strategy": "public_advocacy", "motive": "charitable_gift", "start_date": FIRST}
        desk.add_all("Begin", [Program(id=uuid4(), program_code=f"P{one}", **known) for one in range(4)])  # type: ignore[arg-type]
        begun = time.perf_counter()
        report = import_files(desk, [path])
        took = time.perf_counter() - begun
        entries = len(desk.history())
        desk.close()
    # Where the system does not tell, there is nothing to measure.
    resource = importlib.import_module("resource")
    peaks = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return {
        "seconds": took,
        "mb": peaks,
        "rows": report.total.accepted,
        "refused": report.total.refused,
        "steps": entries,
    }


def apart(what: str, path: Path) -> dict[str, Any]:
    """`ours`, `bare` or `pandas` in a process of its own, so that its memory is its own."""
    command = [sys.executable, "-m", "benchmarks.import_rows", what, str(path)]
    found: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)  # noqa: S603 - ourselves
    return found


def bare(path: Path) -> dict[str, Any]:
    """Read with the fastest reader, insert with nothing around it; seconds."""
    with TemporaryDirectory() as folder:
        return {"seconds": timed(lambda: _inserted(path, Path(folder) / "bare"))}


def _inserted(path: Path, into: Path) -> None:
    if path.suffix == ".csv":
        with path.open(newline="", encoding="utf-8") as stream:
            found: list[Any] = list(csv.reader(stream))
    else:
        found = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
        found = [(str(first), *rest) for first, *rest in found]
    base = sqlite3.connect(into)
    base.execute(f"CREATE TABLE log ({', '.join(HEADER)})")
    base.executemany("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?)", found[1:])
    base.commit()
    base.close()


def pandas(path: Path) -> dict[str, Any]:
    """Seconds that pandas takes to read a file and write it to a table; nothing where it is not installed."""
    try:
        program: Any = importlib.import_module("pandas")
    except ImportError:
        return {"seconds": None}
    with TemporaryDirectory() as folder:
        base = sqlite3.connect(Path(folder) / "pandas")
        read = program.read_csv if path.suffix == ".csv" else program.read_excel
        took = timed(lambda: read(path).to_sql("log", base, index=False))
        base.close()
    return {"seconds": took}


def timed(act: Callable[[], object]) -> float:
    """Seconds that `act` takes."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def ratio(kind: str, path: Path) -> bool:
    """Measure one file of the middle size against the bare way and pandas; was a bar missed?"""
    # In turns, so that other work on the machine meets both.
    pairs = [(apart("ours", path)["seconds"], apart("bare", path)["seconds"]) for _ in range(ROUNDS)]
    took, least = (min(one) for one in zip(*pairs, strict=True))
    times, theirs = took / least, apart("pandas", path)["seconds"]
    print(f"  {kind}, {MIDDLE:,} rows: {took:.2f} s, bare {least:.2f} s: {times:.1f} x (bar {MOST_TIMES:.0f} x)")
    if theirs is not None:
        print(f"  {kind}, pandas reads and writes them in {theirs:.2f} s, {theirs / took:.1f} x ours")
    return times > MOST_TIMES or (theirs is not None and kind == ".xlsx" and theirs < took)


def growth(kind: str, write: Callable[[Path, int], Path], folder: Path, sizes: Iterable[int]) -> bool:
    """Measure cost for each row and memory over the sizes; was a bar missed?"""
    missed, costs = False, []
    for count in sizes:
        found = apart("ours", write(folder, count))
        costs.append(found["seconds"] / count * 1e6)
        here, child = found["mb"]
        sums = "one step" if (found["rows"], found["refused"], found["steps"]) == (count, 0, 3) else f"NOT ALL: {found}"
        child_told = f", its parsing child {child:.0f} MB" if kind == ".xlsx" else ""
        print(f"  {kind}, {count:,} rows: {costs[-1]:.1f} µs each, at most {here:.0f} MB{child_told} ({sums})")
        missed |= max(here, child if kind == ".xlsx" else 0) > MOST_MB or "NOT" in sums
    return missed or costs[-1] > MOST_GROWTH * costs[0]


def main(wanted: tuple[str, ...] = ()) -> int:
    """Measure, print, and say by the exit code whether the bars were met."""
    sizes = SIZES[:2] if "short" in wanted else SIZES
    missed = []
    for kind, write in ((".csv", written_csv), (".xlsx", written_xlsx)):
        with TemporaryDirectory() as folder:
            missed.append(ratio(kind, write(Path(folder), MIDDLE)))
            missed.append(growth(kind, write, Path(folder), sizes))
    return int(any(missed))


if __name__ == "__main__":
    known = {"ours": ours, "bare": bare, "pandas": pandas}
    if sys.argv[1:2] and sys.argv[1] in known:
        print(json.dumps(known[sys.argv[1]](Path(sys.argv[2]))))
        sys.exit(0)
    sys.exit(main(tuple(sys.argv[1:])))
