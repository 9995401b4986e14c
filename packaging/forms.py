"""Turn what people draw and translate into what Python imports.

    ui/*.ui                    ->  src/impact_desk/gui/forms/*.py      (classes Ui_…)
    resources/**/*.qrc         ->  src/impact_desk/gui/forms/*_rc.py
    resources/**/*.ts          ->  src/impact_desk/resources/**/*.qm
    resources/** (the others)  ->  src/impact_desk/resources/**        (copied as they are)

Nothing here is edited or committed. A target is made again only when its source is newer, so that calling
`compile_all` costs next to nothing; it runs from the build hook of the wheel and before every start from a checkout.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
DRAWN = Path("ui")
RESOURCES = Path("resources")
FORMS = Path("src/impact_desk/gui/forms")
LAID_OUT = Path("src/impact_desk/resources")
PACKAGE_FILE = "__init__.py"
PACKAGE_NOTE = '"""Compiled from ui/*.ui by packaging/forms.py; never edited."""\n'


class CompilationFailed(Exception):
    """A form, translation or resource could not be compiled; the message names it and repeats the tool's words."""


@dataclass(frozen=True, slots=True)
class Step:
    """One source, the one file made from it, and how."""

    source: Path
    target: Path
    make: Callable[[Path, Path], None]

    def is_due(self) -> bool:
        """Whether the target is missing or older than its source."""
        return not self.target.exists() or self.target.stat().st_mtime_ns < self.source.stat().st_mtime_ns


def compile_all(root: Path = ROOT, *, afresh: bool = False) -> list[Path]:
    """Bring every compiled file in the tree `root` up to date and return those that were made.

    `afresh` makes all of them, for use after PySide6 itself changed. Raises `CompilationFailed`.
    """
    steps = list(_steps(root))
    _sweep(root, {step.target for step in steps})
    _note_package(root / FORMS)
    due = [step for step in steps if afresh or step.is_due()]
    for step in due:
        _carry_out(step, root / "build")
    return [step.target for step in due]


def _steps(root: Path) -> Iterator[Step]:
    for source in sorted((root / DRAWN).glob("*.ui")):
        yield Step(source, root / FORMS / f"{source.stem}.py", _compile_form)
    for source in sorted((root / RESOURCES).rglob("*")):
        if source.is_file():
            yield _resource_step(root, source)


def _resource_step(root: Path, source: Path) -> Step:
    beside = root / LAID_OUT / source.relative_to(root / RESOURCES)
    if source.suffix == ".qrc":
        return Step(source, root / FORMS / f"{source.stem}_rc.py", _compile_collection)
    if source.suffix == ".ts":
        return Step(source, beside.with_suffix(".qm"), _compile_translation)
    return Step(source, beside, _copy)


def _carry_out(step: Step, workplace: Path) -> None:
    """Make the target elsewhere and move it to its place, so that nobody imports half a file."""
    for folder in (workplace, step.target.parent):
        folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=workplace, prefix="forms-") as scratch:
        made = Path(scratch) / step.target.name
        step.make(step.source, made)
        made.replace(step.target)


def _compile_form(source: Path, target: Path) -> None:
    _qt_tool("uic", source, ["--generator", "python", "--from-imports", "--output", str(target), str(source)])


def _compile_collection(source: Path, target: Path) -> None:
    _qt_tool("rcc", source, ["--generator", "python", "--output", str(target), str(source)])


def _compile_translation(source: Path, target: Path) -> None:
    _qt_tool("lrelease", source, ["-silent", str(source), "-qm", str(target)])


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)


def _qt_tool(tool: str, source: Path, arguments: list[str]) -> None:
    start = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    command = [sys.executable, "-c", start, *arguments]
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    if outcome.returncode != 0:
        message = f"{source.name}: {tool} refused it. {outcome.stderr.strip()}"
        raise CompilationFailed(message)


def _note_package(forms: Path) -> None:
    note = forms / PACKAGE_FILE
    if not note.exists():
        forms.mkdir(parents=True, exist_ok=True)
        note.write_text(PACKAGE_NOTE, encoding="utf-8")


def _sweep(root: Path, wanted: set[Path]) -> None:
    """Remove what was made from a source that is gone: a form that nobody draws any more must not import."""
    for folder in (root / FORMS, root / LAID_OUT):
        for path in folder.rglob("*"):
            if path.is_file() and path not in wanted and not _is_kept(path):
                path.unlink(missing_ok=True)


def _is_kept(path: Path) -> bool:
    return path.name == PACKAGE_FILE or "__pycache__" in path.parts


def main() -> None:
    """Compile whatever is due and say what was made; exits 1 with the tool's words when one is refused."""
    try:
        made = compile_all(afresh="--afresh" in sys.argv[1:])
    except CompilationFailed as refusal:
        sys.exit(str(refusal))
    for path in made:
        print(os.path.relpath(path, ROOT))


if __name__ == "__main__":
    main()
