"""What is told of a field, in the language of the window: in a line, and at length."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox

from ..domain.fields import Field
from ..domain.kinds import Choice, split_list
from ..domain.meanings import Meaning, accepted, is_prose, meaning_of
from ..domain.problem import said
from ..domain.sheets import BY_NAME
from .language import language, phrase, title_of
from .shown import yes_no
from .theme import colours

CONTEXT = "FieldWords"
translate = QCoreApplication.translate


def meaning_in_words(sheet: str, field: str) -> str:
    """What a field means, in one or two sentences."""
    return phrase(meaning_of(sheet, field).text)


def short_words(sheet: str, field: str) -> str:
    """What a field means, and an example: for a tool tip."""
    example = translate(CONTEXT, "Example: {example}").format(example=example_text(sheet, field))
    return f"{meaning_in_words(sheet, field)}\n{example}"


def example_text(sheet: str, field: str) -> str:
    """An example as it is typed in the language of the window."""
    example = meaning_of(sheet, field).example
    return phrase(example) if is_prose(sheet, field) else _local(BY_NAME[sheet].field(field), example)


def whole_words(sheet: str, name: str) -> str:
    """Everything that is told of a field, as simple rich text."""
    field, meaning = BY_NAME[sheet].field(name), meaning_of(sheet, name)
    return "".join(
        (
            title_words(field.title_in(language()), _below(sheet, field)),
            f"<p>{escape(phrase(meaning.text))}</p>",
            _part(translate(CONTEXT, "Example"), f"<b>{escape(example_text(sheet, name))}</b>"),
            _part(translate(CONTEXT, "What may be typed"), escape(" ".join(_accepted(field)))),
            _choices(field, meaning),
            _use(meaning),
        )
    )


def tell_words(choices: QComboBox, sheet: str, name: str) -> None:
    """Have each word of a list of choices, which begins with an empty one, say what it means."""
    field = BY_NAME[sheet].field(name)
    if not isinstance(field.kind, Choice):
        return
    means = meaning_of(sheet, name).words
    for at, word in enumerate(field.kind.options, start=1):
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            choices.setItemData(at, phrase(means[word]), role)


def title_words(title: str, below: str = "") -> str:
    """A heading, with a quiet line under it."""
    under = f"<br><span style='color:{colours().quiet}; font-weight:normal'>{escape(below)}</span>" if below else ""
    return f"<p style='font-weight:600'><span style='font-size:large'>{escape(title)}</span>{under}</p>"


def _below(sheet: str, field: Field) -> str:
    parts = (BY_NAME[sheet].title_in(language()), phrase(field.unit), field.name)
    return " · ".join(part for part in parts if part)


def _part(title: str, body: str) -> str:
    return f"<p><span style='color:{colours().quiet}'>{escape(title)}</span><br>{body}</p>"


def _accepted(field: Field) -> Iterator[str]:
    for one in accepted(field):
        parts = dict(one.parts)
        if field.points_to and "sheet" in parts:
            parts["sheet"] = BY_NAME[field.points_to].title_in(language())
        if "value" in parts:
            parts["value"] = _local(field, str(parts["value"]))
        yield said(phrase(one.template), parts)


def _choices(field: Field, meaning: Meaning) -> str:
    if not isinstance(field.kind, Choice):
        return ""
    kind = field.kind
    rows = (
        f"<p style='margin-left:8px; margin-top:2px; margin-bottom:2px'>"
        f"<b>{escape(title_of(kind, word))}</b><br>{escape(phrase(means))}</p>"
        for word, means in meaning.words.items()
    )
    return "".join(rows)


def _use(meaning: Meaning) -> str:
    if meaning.use is None:
        return ""
    books = ", ".join(meaning.use.books)
    title = translate(CONTEXT, "Used in {books}").format(books=books) if books else translate(CONTEXT, "Used for")
    return _part(title, escape(phrase(meaning.use.sentence)))


def _local(field: Field, text: str) -> str:
    """A typed text with its words as the window shows them; both are read."""
    if isinstance(field.kind, Choice):
        return "; ".join(title_of(field.kind, word) for word in split_list(text))
    return yes_no(field.parse(text)) if field.kind.word == "yes_no" else text
