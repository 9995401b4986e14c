"""The preview of one piece of evidence, drawn on another thread."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QStackedWidget, QWidget

from ..desk.evidence import content_of
from ..domain.problem import Said
from ..domain.records import Evidence
from .crew import Job
from .language import sentence
from .photos import preview
from .workplace import Workplace

SIDE = 1200
"""Longest side of a preview, in pixels."""


class PictureView(QWidget):
    """A picture, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setMinimumSize(QSize(120, 120))

    def show_image(self, image: QImage, name: str) -> None:
        """Show a picture, called `name` for those who do not see it."""
        self._image = image
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        fitting = (
            self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio).boundedTo(self._image.size())
        )
        place = QRect(0, 0, fitting.width(), fitting.height())
        place.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.end()


class EvidencePreview(QStackedWidget):
    """Shows the picture, first page or text of evidence, or why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self.text, self.word = PictureView(self), QPlainTextEdit(self), QLabel(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.text.setFont(QFont(self.font().family(), self.font().pointSize()))
        self.word.setProperty("role", "quiet")
        self.word.setTextFormat(Qt.TextFormat.PlainText)
        self.word.setWordWrap(True)
        self.word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for one in (self.word, self.picture, self.text):
            self.addWidget(one)
        self._wanted: UUID | None = None

    def show_evidence(self, workplace: Workplace, row: Evidence | None) -> None:
        """Show a piece of evidence, once it is read and drawn; nothing empties the preview."""
        if row is not None and row.id == self._wanted:
            return
        self._wanted = row.id if row else None
        self._say("")
        if row is None:
            return
        desk = workplace.project
        self.text.setAccessibleName(self.tr("Text of {file}").format(file=row.file_name))

        def act(_job: Job) -> QImage | str | None:
            return preview(content_of(desk, row.id), SIDE)

        workplace.crew.send(act, partial(self._show, row), owner=self, failed=lambda news: self._fail(row, news))

    def _show(self, row: Evidence, found: QImage | str | None) -> None:
        if row.id != self._wanted:
            return
        if isinstance(found, QImage):
            self.picture.show_image(found, row.title or row.file_name)
            self.setCurrentWidget(self.picture)
        elif isinstance(found, str):
            self.text.setPlainText(found)
            self.setCurrentWidget(self.text)
        else:
            self._say(self.tr("There is no preview of this file. Open a copy to look at it."))

    def _fail(self, row: Evidence, news: Said) -> None:
        if row.id == self._wanted:
            self._say(sentence(news))

    def _say(self, text: str) -> None:
        self.word.setText(text)
        self.setCurrentWidget(self.word)
