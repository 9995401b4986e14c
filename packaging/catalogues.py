"""Bring the catalogues of translations up to date with what the program says.

    python packaging/catalogues.py            find every text, keep what is translated
    python packaging/catalogues.py --check    change nothing; exit 1 when a catalogue is stale or lacks a text

Texts come from the forms, from the window's code (`tr`, `translate`, `QT_TRANSLATE_NOOP`), and from the rooms below:
sentences of refusals, faults and problems, help and units of fields. Those stand in the context `said`; no room below
the window knows Qt, so they are gathered here from its source. `impact_desk_en.ts` holds the plurals of English.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "impact_desk"
TRANSLATIONS = ROOT / "resources" / "translations"
CATALOGUES = (("impact_desk_zh_TW.ts", "zh_TW", ()), ("impact_desk_en.ts", "en", ("-pluralonly",)))
BELOW = ("domain", "store", "reading", "report", "seal", "exchange", "desk")
_UNFILLED = re.compile(
    r"(?P<head><source>(?P<source>[^<]*)</source>\s*)<translation type=\"unfinished\">.*?</translation>", re.DOTALL
)
_SENTENCE = re.compile(r"[A-Z“{].* .*\.")
OWN_WORDS = frozenset(("report", "chapters", "migrations"))
"""Rooms whose sentences are said in both languages by themselves, or never by the window."""
SAYING = frozenset(("template", "sentence", "words", "hint"))
"""Names under which the rooms below keep what they say."""
KEPT = frozenset(
    "SENTENCES TITLES ASKED READY NOT_READY NOTE BOOKS DISCOUNTED CUMULATED FIRST_YEAR NEVER NO_IMPACT NO_INPUTS NOBODY".split()
)
"""Names of constants, by themselves or as values of a table, that the window says in its language."""
TOLD = frozenset(("Hole", "Step", "Told", "_says"))
"""What is made with a sentence as its first argument."""


def main(arguments: list[str]) -> int:
    """Update or check the catalogues; returns the exit code."""
    checking = "--check" in arguments
    with TemporaryDirectory() as scratch:
        gathered = _gathered(Path(scratch))
        wanting = [line for name, tag, extra in CATALOGUES for line in _update(name, tag, extra, gathered, checking)]
    for line in wanting:
        print(line)
    return 1 if checking and wanting else 0


def _update(name: str, tag: str, extra: tuple[str, ...], gathered: Path, checking: bool) -> Iterator[str]:  # noqa: FBT001 - one switch of the command line
    target = TRANSLATIONS / name
    with TemporaryDirectory() as scratch:
        made = Path(scratch) / name
        if target.exists():
            made.write_bytes(target.read_bytes())
        _lupdate(made, tag, extra, gathered)
        if tag == "en":
            made.write_text(_plurals(made.read_text("utf-8")), encoding="utf-8")
        if checking:
            if not target.exists() or target.read_bytes() != made.read_bytes():
                yield f"{name} is stale: run packaging/catalogues.py"
        else:
            TRANSLATIONS.mkdir(parents=True, exist_ok=True)
            target.write_bytes(made.read_bytes())
        unfinished = _unfinished(target)
        if unfinished:
            yield f"{name} lacks {len(unfinished)} texts, first: {unfinished[0]}"


def _lupdate(target: Path, tag: str, extra: tuple[str, ...], gathered: Path) -> None:
    files = sorted((ROOT / "ui").glob("*.ui")) + sorted(
        path for path in (SOURCE / "gui").rglob("*.py") if "forms" not in path.parts
    )
    start = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", tag, *extra]
    command = [sys.executable, "-c", start, *map(str, files), str(gathered), "-ts", str(target), *options]
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    if outcome.returncode:
        sys.exit(outcome.stderr.strip())


def _gathered(folder: Path) -> Path:
    """A file for the tool to read, with what the rooms below say."""
    texts = sorted({text for path in _below() for text in _texts_of(path)} | set(_fields()))
    file = folder / "said.py"
    lines = [f'QT_TRANSLATE_NOOP("said", {text!r})' for text in texts]
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def _below() -> Iterator[Path]:
    for room in BELOW:
        yield from sorted((SOURCE / room).rglob("*.py"))


def _texts_of(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text("utf-8"))
    yield from _said(tree)
    if path.parent.name not in OWN_WORDS:
        yield from _sentences(tree)


def _sentences(tree: ast.Module) -> Iterator[str]:
    """Whole sentences wherever they stand (reasons of verdicts, definitions of figures), but for those about the code."""
    about = {
        node.value for node in ast.walk(tree) if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in about:
            yield from (text for text in [node.value] if _SENTENCE.fullmatch(text))


def _said(tree: ast.Module) -> Iterator[str]:
    """Templates given to refusals and faults, to problems, or kept under a name that says so."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _in_call(node)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(one, ast.Name) and one.id in SAYING for one in targets):
                yield from _text(node.value)
            if any(isinstance(one, ast.Name) and one.id in KEPT for one in targets):
                yield from _constants(node.value)


def _in_call(node: ast.Call) -> Iterator[str]:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name == "__init__" and node.args:
        yield from _text(node.args[0])
    if name in ("Refusal", "Fault") and node.args:
        yield from _text(node.args[0])
    if name in TOLD and node.args:
        yield from _text(node.args[0])
    if name == "Problem" and len(node.args) > 3:
        yield from _text(node.args[3])
    for one in node.keywords:
        if one.arg in SAYING:
            yield from _text(one.value)


def _text(node: ast.expr | None) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
        yield node.value


def _constants(node: ast.expr | None) -> Iterator[str]:
    """A text, or the texts that a table has as values; these may be single words."""
    if isinstance(node, ast.Call) and node.args:
        node = node.args[0]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Dict):
        yield from (one.value for one in node.values if isinstance(one, ast.Constant) and isinstance(one.value, str))


def _fields() -> Iterator[str]:
    """Help and units of every field, what is written of it, and the English titles that sentences name."""
    from impact_desk.domain.meanings import texts
    from impact_desk.domain.sheets import BY_NAME

    yield from texts()
    for sheet in BY_NAME.values():
        for field in sheet.fields:
            yield from (text for text in (field.help, field.unit) if text)


def _plurals(catalogue: str) -> str:
    """English plurals written by their rule: `%n row(s)` is `%n row` for one, `%n rows` for more."""

    def fill(match: re.Match[str]) -> str:
        source = match["source"]
        one = source.replace("(s) need ", " needs ").replace("(s)", "")
        forms = (one, source.replace("(s)", "s"))
        lines = "".join(f"            <numerusform>{form}</numerusform>\n" for form in forms)
        return f"{match['head']}<translation>\n{lines}        </translation>"

    return _UNFILLED.sub(fill, catalogue)


def _unfinished(file: Path) -> list[str]:
    tree = ET.parse(file)  # noqa: S314 - our own file
    return [
        message.findtext("source") or ""
        for message in tree.iter("message")
        if (found := message.find("translation")) is None or found.get("type") == "unfinished"
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
