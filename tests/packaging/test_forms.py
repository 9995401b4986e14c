import os
import runpy
from pathlib import Path

import pytest

import forms

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Greeting</class><widget class="QWidget" name="Greeting">
<layout class="QVBoxLayout"><item><widget class="QLabel" name="words"><property name="text"><string>{words}</string>
</property></widget></item></layout></widget></ui>
"""
TRANSLATION = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="zh_TW"><context><name>desk</name>
<message><source>Contribution</source><translation>投入</translation></message></context></TS>
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for folder in ("ui", "resources/codes", "src/impact_desk/gui"):
        (tmp_path / folder).mkdir(parents=True)
    draw(tmp_path, "Good morning")
    return tmp_path


def draw(tree: Path, words: str) -> Path:
    form = tree / "ui" / "greeting.ui"
    form.write_text(FORM.format(words=words), encoding="utf-8")
    return form


def test_that_a_drawn_form_becomes_a_class(tree: Path) -> None:
    (made,) = forms.compile_all(tree)
    assert made == tree / forms.FORMS / "greeting.py"
    assert isinstance(runpy.run_path(str(made))["Ui_Greeting"], type)


def test_that_nothing_is_compiled_twice(tree: Path) -> None:
    assert forms.compile_all(tree)
    assert forms.compile_all(tree) == []


def test_that_a_form_drawn_anew_is_compiled_anew(tree: Path) -> None:
    (made,) = forms.compile_all(tree)
    form = draw(tree, "Good evening")
    later = made.stat().st_mtime + 10
    os.utime(form, (later, later))
    assert forms.compile_all(tree) == [made]
    assert "Good evening" in made.read_text(encoding="utf-8")


def test_that_everything_is_compiled_afresh_on_request(tree: Path) -> None:
    made = forms.compile_all(tree)
    assert forms.compile_all(tree, afresh=True) == made


def test_that_a_form_nobody_draws_any_more_cannot_be_imported(tree: Path) -> None:
    (made,) = forms.compile_all(tree)
    (tree / "ui" / "greeting.ui").unlink()
    forms.compile_all(tree)
    assert not made.exists()
    assert (made.parent / "__init__.py").exists()


def test_that_a_broken_form_is_refused_by_its_name(tree: Path) -> None:
    (tree / "ui" / "greeting.ui").write_text("<ui", encoding="utf-8")
    with pytest.raises(forms.CompilationFailed, match=r"^greeting\.ui: uic refused it"):
        forms.compile_all(tree)
    assert not (tree / forms.FORMS / "greeting.py").exists()


def test_that_a_translation_is_compiled_and_another_resource_copied(tree: Path) -> None:
    (tree / "resources" / "desk_zh_TW.ts").write_text(TRANSLATION, encoding="utf-8")
    (tree / "resources" / "codes" / "list.csv").write_bytes(b"TWD,2\r\n")
    forms.compile_all(tree)
    laid_out = tree / forms.LAID_OUT
    assert (laid_out / "codes" / "list.csv").read_bytes() == b"TWD,2\r\n"
    assert (laid_out / "desk_zh_TW.qm").read_bytes().startswith(bytes.fromhex("3cb86418"))
