"""No phrase is missing in either language, none is left over, none is left untranslated."""

import ast
import re
import string
from collections.abc import Iterator
from dataclasses import asdict, fields
from pathlib import Path

import pytest
from tests.domain import kit
from tests.report import made

import impact_desk.report
from impact_desk.domain.project import Project
from impact_desk.report.blocks import Captioned, Heading, Outline, Pair, Paragraph, Row, Span, Table, Tiles
from impact_desk.report.phrases import PHRASES, phrase
from impact_desk.report.phrases_basis import REASONS_IN_CHINESE

ROOM = Path(impact_desk.report.__file__).parent
SAME_IN_BOTH = {"identity.version", "column.goals", "identity.rows"}


def named_parts(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("key", PHRASES)
def test_that_a_phrase_says_the_same_in_both_languages(key: str) -> None:
    english, chinese = PHRASES[key]
    assert english.strip()
    assert chinese.strip()
    assert named_parts(english) == named_parts(chinese)
    assert key in SAME_IN_BOTH or english != chinese


@pytest.mark.parametrize("key", PHRASES)
def test_that_a_chinese_phrase_is_written_as_taiwan_writes(key: str) -> None:
    # Big5 has no simplified forms.
    PHRASES[key][1].translate({ord(sign): None for sign in "−·{}"}).encode("cp950")


def strings_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in node.values)


def used_patterns() -> set[str]:
    files = [path for path in ROOM.rglob("*.py") if not path.name.startswith("phrases_")]
    return {text for path in files for text in strings_in(path)}


def test_that_no_phrase_is_left_over() -> None:
    used = used_patterns()
    patterns = [re.compile(re.escape(text).replace(r"\*", "[a-z0-9_]+")) for text in used if text.endswith(".*")]
    unused = [key for key in PHRASES if key not in used and not any(one.fullmatch(key) for one in patterns)]
    assert unused == []


def test_that_a_phrase_which_is_not_there_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        phrase("no.such.phrase", "en")


def unmarked(outline: Outline) -> Iterator[str]:
    yield from (outline.title, outline.period, outline.footer, *outline.facts)
    for block in outline.blocks:
        yield from texts(block)


def texts(block: object) -> Iterator[str]:
    match block:
        case Heading(text=text):
            yield text
        case Paragraph(words=spans):
            yield from plain(spans)
        case Tiles(tiles=tiles):
            for tile in tiles:
                yield from (tile.label, tile.unit, *plain(tile.note))
        case Table(columns=columns, rows=rows):
            yield from (column.title for column in columns)
            yield from (text for row in rows for text in row_texts(row))
        case Captioned(title=title, body=body):
            yield title
            yield from texts(body)
        case Pair(left=left, right=right):
            yield from (*texts(left), *texts(right))
        case _:
            pass


def row_texts(row: Row) -> Iterator[str]:
    for cell in row.cells:
        yield from plain(cell)


def plain(spans: tuple[Span, ...]) -> Iterator[str]:
    yield from (span.text for span in spans if not span.mark)


def names_in(project: Project) -> set[str]:
    """What people wrote; it is printed as they wrote it."""
    rows = (asdict(row) for sheet in fields(project) for row in project.sheet(sheet.name))
    return {value for row in rows for value in row.values() if isinstance(value, str)}


def whole_phrases(language: int) -> set[str]:
    return {texts[language] for key, texts in PHRASES.items() if key not in SAME_IN_BOTH and len(texts[language]) > 1}


@pytest.mark.parametrize("site", ["K7", "TK"])
def test_that_no_english_phrase_stands_in_a_chinese_report(site: str) -> None:
    project = kit.project("2020", site)
    told = set(unmarked(made.outline(project, "zh-TW")))
    assert told & whole_phrases(0) <= names_in(project)
    assert "社會投資報酬" in told


def test_that_no_chinese_phrase_stands_in_an_english_report() -> None:
    told = set(unmarked(made.outline(kit.project("2020", "K7"), "en")))
    assert told & whole_phrases(1) == set()


def test_that_every_reason_for_no_value_is_told_in_chinese() -> None:
    projects = (made.BARE, *kit.projects("2020"))
    found = {one.reason for project in projects for one in made.figures(project).values() if one.value is None}
    group = {one.reason for one in made.figures_of_group().values() if one.value is None}
    assert len(found) > 3
    assert (found | group) - {""} <= set(REASONS_IN_CHINESE)
