"""One field of a form: title, editor of its kind, what it means, and why a text was refused."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ..desk.sheet_desk import SheetDesk
from ..domain.fields import Field
from ..domain.kinds import Text
from .editors import Editor, ListEditor, editor_for
from .field_words import meaning_in_words, short_words, tell_words, whole_words
from .language import language, phrase
from .theme import dress

FIELD = "help_for"
"""The property of a control that names the field it edits: `check_ins.value`."""
LINES = 4
"""Lines that an editor of longer text shows."""


class TextEditor(QPlainTextEdit):
    """Several lines of text; Tab leaves it."""

    left = Signal()
    """The focus went elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 20)

    def text(self) -> str:
        """What was typed."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show `text`."""
        self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class FieldEdit(QWidget):
    """Shows and edits one field. In a form it is named for its field; `bind` makes it that field's."""

    typed = Signal(str)
    """The text was changed by the person and left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._note = QLabel(self), QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setProperty("role", "hint")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._note)
        self._column.addStretch(1)
        self._field: Field | None = None
        self._sheet = ""
        self._editor: Editor | TextEditor | None = None
        self._shown = ""
        dress(self)

    @property
    def field(self) -> Field:
        """The field that this edits. Raises `TypeError` before `bind`."""
        if self._field is None:
            raise TypeError(self.objectName())
        return self._field

    @property
    def editor(self) -> Editor | TextEditor:
        """The editor. Raises `TypeError` before `bind`."""
        if self._editor is None:
            raise TypeError(self.objectName())
        return self._editor

    def bind(self, sheet: str, field: Field, desk: SheetDesk | None) -> None:
        """Edit `field` of a sheet; references offer the records of `desk`."""
        self._sheet, self._field = sheet, field
        if self._editor is not None:
            self._editor.deleteLater()
        is_long = isinstance(field.kind, Text) and field.kind.lines
        made = TextEditor(self) if is_long else editor_for(field, desk, self)
        self._editor = made
        self._column.insertWidget(1, made)
        self._title.setBuddy(made)
        self.setFocusProxy(made)
        if isinstance(made, TextEditor):
            made.left.connect(self._leave)
        elif isinstance(made, ListEditor):
            made.picked.connect(self._leave)
            made.left.connect(self._leave)
        else:
            made.editingFinished.connect(self._leave)
        self.retranslate()

    def retranslate(self) -> None:
        """Title and help in the language of the window."""
        field = self.field
        needed = " *" if field.required else ""
        unit = f" ({phrase(field.unit)})" if field.unit else ""
        self._title.setText(f"{field.title_in(language())}{unit}{needed}")
        self.editor.setAccessibleName(field.title_in(language()))
        self.editor.setProperty(FIELD, f"{self._sheet}.{field.name}")
        self.editor.setToolTip(short_words(self._sheet, field.name))
        self.editor.setWhatsThis(whole_words(self._sheet, field.name))
        if isinstance(self.editor, ListEditor):
            tell_words(self.editor, self._sheet, field.name)
        self.refuse("")

    def text(self) -> str:
        """What the person typed."""
        return self.editor.text()

    def show_text(self, text: str) -> None:
        """Show the text of a record; it counts as unchanged."""
        self.editor.setText(text)
        line = self.editor.lineEdit() if isinstance(self.editor, ListEditor) else self.editor
        if isinstance(line, QLineEdit):
            line.setCursorPosition(0)
        self._shown = self.editor.text()
        self.refuse("")

    def refuse(self, sentence: str) -> None:
        """Say why the text was not taken; an empty `sentence` shows the field's help again."""
        self._note.setProperty("role", "refusal" if sentence else "hint")
        self._note.setText(sentence or phrase(self.field.help))
        self._note.setVisible(bool(self._note.text()))
        self.editor.setProperty("refused", bool(sentence))
        self.editor.setAccessibleDescription(sentence or meaning_in_words(self._sheet, self.field.name))
        for one in (self._note, self.editor):
            one.style().unpolish(one)
            one.style().polish(one)
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self._note, QAccessible.Event.Alert))

    @property
    def refusal(self) -> str:
        """Why the text was not taken; empty when nothing is wrong."""
        return self._note.text() if self._note.property("role") == "refusal" else ""

    def finish(self) -> None:
        """Take what was typed, as if the field were left."""
        if self._editor is not None:
            self._leave()

    def set_locked(self, why: str) -> None:
        """Let nobody type, and say why; an empty `why` opens the field."""
        editor = self.editor
        if isinstance(editor, QLineEdit | QPlainTextEdit):
            editor.setReadOnly(bool(why))
        else:
            editor.setEnabled(not why)
        editor.setToolTip(why or short_words(self._sheet, self.field.name))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._field is not None:
            self.retranslate()

    def _leave(self) -> None:
        if self.editor.text() != self._shown:
            self._shown = self.editor.text()
            self.typed.emit(self._shown)
