"""What import contracts and linters cannot say about the source itself."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "src" / "impact_desk"
EMPTY_WORDS = re.compile(r"(Manager|Helper|Utils?|Handler|Service|Base|Data|Info)$")
COMPILED = SOURCE / "gui" / "forms"
GENERAL_CATCHES = 3


def modules(room: Path = SOURCE) -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(room.rglob("*.py")):
        if COMPILED not in path.parents:
            yield path, ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported(tree: ast.Module) -> set[str]:
    whole = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    parts = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level == 0}
    return {name.partition(".")[0] for name in whole | parts}


def test_that_the_domain_needs_nothing_but_the_standard_library() -> None:
    allowed = {*sys.stdlib_module_names, "impact_desk"}
    strangers = {path.name: imported(tree) - allowed for path, tree in modules(SOURCE / "domain")}
    assert strangers
    assert {name: found for name, found in strangers.items() if found} == {}


def test_that_no_class_is_named_by_a_word_that_says_nothing() -> None:
    classes = [node.name for _, tree in modules() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    assert [name for name in classes if EMPTY_WORDS.search(name)] == []


def test_that_every_public_method_of_ours_in_the_window_has_a_docstring() -> None:
    methods = [
        (path.name, method)
        for path, tree in modules(SOURCE / "gui")
        for holder in ast.walk(tree)
        if isinstance(holder, ast.ClassDef) and not holder.name.startswith("_")
        for method in holder.body
        if isinstance(method, ast.FunctionDef) and re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)+", method.name)
    ]
    # A page that overrides what all pages have need not say again what it is.
    said = {method.name for _, method in methods if ast.get_docstring(method)}
    assert [f"{name}: {method.name}" for name, method in methods if method.name not in said] == []


def test_that_only_agreed_places_catch_every_exception() -> None:
    catches = [
        path.relative_to(SOURCE).as_posix()
        for path, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler) and catches_everything(node)
    ]
    assert len(catches) <= GENERAL_CATCHES, catches


def catches_everything(handler: ast.ExceptHandler) -> bool:
    """Does it swallow whatever comes? What tidies up and raises on does not."""
    if isinstance(handler.body[-1], ast.Raise) and handler.body[-1].exc is None:
        return False
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(kind is None or (isinstance(kind, ast.Name) and kind.id in WIDEST) for kind in kinds)


WIDEST = {"Exception", "BaseException"}
