"""The language of the window: catalogues, and sentences of the rooms below in words of the chosen language.

Refusals, faults and problems carry an English template with named parts; the catalogue has the template in
the context `said`, titles of fields and sheets come in both languages from the domain.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from ..domain.kinds import Choice
from ..domain.problem import said
from .resources import catalogue

LANGUAGES = {"en": "English", "zh-TW": "繁體中文"}
"""The languages of the window by their tags."""
SAID = "said"
"""The context of sentences that come from the rooms below."""


class Words(Protocol):
    """What the rooms below say: an English sentence with named parts in braces, and what fills them."""

    @property
    def template(self) -> str: ...
    @property
    def parts(self) -> dict[str, object]: ...


class Language(QObject):
    """The language in use; `choose` switches without a restart (widgets hear `LanguageChange`)."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._installed: list[QTranslator] = []

    def choose(self, tag: str | None) -> None:
        """Use the language `tag`, or the system's where that is one of ours, else English."""
        known = tag if tag in LANGUAGES else _of_the_system()
        for one in self._installed:
            self._application.removeTranslator(one)
        QLocale.setDefault(_locale(known))
        self._installed = [found for file in _catalogues(known) if (found := self._loaded(file))]
        for one in self._installed:
            self._application.installTranslator(one)

    def _loaded(self, file: Path) -> QTranslator | None:
        one = QTranslator(self)
        return one if file.exists() and one.load(str(file)) else None


def _catalogues(tag: str) -> tuple[Path, ...]:
    """The catalogues of a language; the later ones are asked first. English has its plurals in one."""
    if tag != "zh-TW":
        return (catalogue("impact_desk_en"),)
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / "qtbase_zh_TW.qm"
    return (qts, catalogue("impact_desk_zh_TW"))


def _locale(tag: str) -> QLocale:
    if tag == "zh-TW":
        return QLocale("zh_TW")
    system = QLocale.system()
    is_english = system.language() == QLocale.Language.English
    return system if is_english else QLocale("en_GB")


def language() -> str:
    """The tag of the language in use."""
    return "zh-TW" if QLocale().language() == QLocale.Language.Chinese else "en"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks `text` for the catalogue (the tools look for this name); whoever shows it translates it."""
    return text


def sentence(news: Words) -> str:
    """What a refusal, fault, problem or step says, in the language of the window."""
    template = QCoreApplication.translate(SAID, news.template)
    return said(template, {name: _part(part) for name, part in news.parts.items()})


def phrase(text: str) -> str:
    """A phrase of the rooms below (a field's help, a journal entry's title) in the language of the window."""
    return QCoreApplication.translate(SAID, text) if text else ""


def title_of(choice: Choice, word: str) -> str:
    """The title of a word of a list, in the language of the window."""
    return choice.title(word, language())


def _part(part: object) -> object:
    return phrase(part) if isinstance(part, str) else part


def _of_the_system() -> str:
    return "zh-TW" if QLocale.system().language() == QLocale.Language.Chinese else "en"
