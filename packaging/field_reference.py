"""Write docs/fields.md, the reference of every field, from what the program itself tells of them.

python packaging/field_reference.py            write it anew
python packaging/field_reference.py --check    change nothing; exit 1 when it is stale
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from impact_desk.cli.fields import about_field
from impact_desk.domain.sheets import GROUP_SHEETS, PROJECT_SHEETS, Sheet

REFERENCE = Path(__file__).resolve().parent.parent / "docs" / "fields.md"
OPENING = """# Fields

What every field means, what may be typed into it, an example as it is typed, and which figures use it: those of LBG
(now B4SI), SROI or OKR. `*` marks what every row needs. `impact-desk fields SHEET` prints the same, and F1 in the window
shows it for the field in use. This file is written by `packaging/field_reference.py`.
"""


def main(arguments: list[str]) -> int:
    """Write or check the reference; returns the exit code."""
    text = reference()
    if "--check" in arguments:
        is_current = REFERENCE.exists() and REFERENCE.read_text("utf-8") == text
        print("" if is_current else "docs/fields.md is stale: run packaging/field_reference.py")
        return 0 if is_current else 1
    REFERENCE.write_text(text, encoding="utf-8")
    return 0


def reference() -> str:
    """The whole reference as Markdown."""
    sheets = dict.fromkeys((*PROJECT_SHEETS, *GROUP_SHEETS))
    return "\n".join([OPENING, *(line for sheet in sheets for line in _sheet(sheet))])


def _sheet(sheet: Sheet) -> Iterator[str]:
    yield f"## {sheet.title} · {sheet.zh_title}\n"
    yield f"Sheet `{sheet.name}`.\n"
    yield "| field | means | accepted | example | used in |"
    yield "|---|---|---|---|---|"
    abouts = [about_field(sheet, field) for field in sheet.fields]
    for one in abouts:
        yield "| " + " | ".join(_cell(text) for text in _row(one)) + " |"
    yield ""
    for one in abouts:
        yield from _words(one)


def _row(one: dict[str, Any]) -> tuple[str, ...]:
    needed = r"\*" if one["required"] else ""
    name = f"`{one['field']}`{needed} {one['title']}"
    titles = f" · {one['chinese'][0]}" if one["chinese"] else ""
    books = f"**{', '.join(one['books'])}** " if one["books"] else ""
    unit = f" Unit: {one['unit']}." if one["unit"] else ""
    return (name + titles, one["meaning"], " ".join(one["accepted"]) + unit, f"`{one['example']}`", books + one["use"])


def _words(one: dict[str, Any]) -> Iterator[str]:
    if one["words"]:
        yield f"Words of `{one['field']}`:\n"
        yield from (f"- `{word}`: {means}" for word, means in one["words"].items())
        yield ""


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
