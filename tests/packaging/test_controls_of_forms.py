"""Every control that asks for something says in its form what it is, and what is asked for."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from impact_desk.domain.meanings import meaning_of

FORMS = sorted((Path(__file__).resolve().parents[2] / "ui").glob("*.ui"))
ASKING = frozenset(
    "QLineEdit QPlainTextEdit QTextEdit QComboBox QSpinBox QDoubleSpinBox QDateEdit QTimeEdit QSlider QCheckBox "
    "QRadioButton FileField".split()
)
"""Classes of controls that people give an answer with."""
HELPING = frozenset(("whatsThis", "help_for"))
"""A text of its own, or the field of a record whose meaning it gives."""


def _of(control: ET.Element) -> dict[str, str]:
    """The properties of a control by name, as text."""
    return {str(one.get("name")): "".join(one.itertext()).strip() for one in control.findall("property")}


def _asking(form: Path) -> Iterator[tuple[str, dict[str, str], set[str]]]:
    """Name and properties of every control that asks, and the names of those that a label stands beside."""
    tree = ET.parse(form)  # noqa: S314 - our own file
    labelled = {_of(one).get("buddy", "") for one in tree.iter("widget") if one.get("class") == "QLabel"}
    for one in tree.iter("widget"):
        if one.get("class") in ASKING:
            yield str(one.get("name")), _of(one), labelled


@pytest.mark.parametrize("form", FORMS, ids=[one.stem for one in FORMS])
def test_that_every_control_that_asks_has_a_name_and_a_help_text(form: Path) -> None:
    found = list(_asking(form))
    nameless = [
        name
        for name, has, labelled in found
        if not (has.get("accessibleName") or has.get("text") or name in labelled or name in NAMED_WHEN_SHOWN)
    ]
    helpless = [name for name, has, _ in found if not HELPING & has.keys()]
    assert (nameless, helpless) == ([], [])


def test_that_controls_name_fields_that_exist() -> None:
    named = [has["help_for"] for form in FORMS for _, has, _ in _asking(form) if "help_for" in has]
    assert len(named) > 20
    for one in named:
        sheet, _, field = one.partition(".")
        assert meaning_of(sheet, field).text


NAMED_WHEN_SHOWN = frozenset(("keep", "period_only", "rate_box"))
"""Boxes whose words say what they are about to do, which is only known then."""
