"""How the window looks: one set of colours for light, one for dark, and the few rules of style.

Colours are told apart by lightness too, so that they hold for colour-blind eyes; text on its ground has
a contrast of at least 4.5 to 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from .resources import icon_file

Scheme = Literal["system", "light", "dark"]
"""What people choose under Appearance."""

STEP = 8
"""The grid in pixels: every margin and gap is a multiple."""


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one scheme; each is `#rrggbb`."""

    window: str
    base: str
    alternate: str
    text: str
    quiet: str
    line: str
    accent: str
    on_accent: str
    soft_accent: str
    danger: str
    danger_ground: str
    warning: str
    warning_ground: str
    good: str
    good_ground: str
    disabled: str


LIGHT = Colours(
    window="#f4f6f8",
    base="#ffffff",
    alternate="#f8fafb",
    text="#1c2430",
    quiet="#566170",
    line="#d9dfe6",
    accent="#0f6b8a",
    on_accent="#ffffff",
    soft_accent="#dcedf3",
    danger="#9b1c13",
    danger_ground="#fdeceb",
    warning="#774900",
    warning_ground="#fff3d9",
    good="#17653a",
    good_ground="#e3f4ea",
    disabled="#8d97a4",
)
DARK = Colours(
    window="#1b1f26",
    base="#232831",
    alternate="#272d37",
    text="#e7ebf1",
    quiet="#a9b3c1",
    line="#3a424e",
    accent="#58b5d3",
    on_accent="#0a1a21",
    soft_accent="#23414e",
    danger="#ffb3aa",
    danger_ground="#4a2623",
    warning="#ffd588",
    warning_ground="#453818",
    good="#97dfb4",
    good_ground="#1f3d2c",
    disabled="#6f7986",
)

SIZES = {"small": 0.92, "subtitle": 1.15, "figure": 1.4, "title": 1.6, "headline": 2.2}
"""Sizes of type in parts of the usual one, by role."""

STYLE = """
QWidget[role="page"], QWidget[role="start"] {{ background: {window}; }}
QFrame[role="card"] {{ background: {base}; border: 1px solid {line}; border-radius: 8px; }}
QFrame[role="navigation"] {{ background: {base}; border: none; border-right: 1px solid {line}; }}
QListWidget {{ background: {base}; border: 1px solid {line}; border-radius: 6px; padding: 4px; }}
QListWidget::item {{ border-radius: 4px; padding: 6px 8px; color: {text}; }}
QListWidget::item:hover {{ background: {alternate}; }}
QListWidget::item:selected {{ background: {soft_accent}; color: {text}; }}
QListWidget[role="navigation"] {{ background: transparent; border: none; outline: none; padding: 0 8px; }}
QListWidget[role="navigation"]::item {{ border-radius: 6px; padding: 7px 8px; margin: 1px 0; }}
QListWidget[role="navigation"]::item:selected {{ background: {accent}; color: {on_accent}; }}
QLabel[role="quiet"] {{ color: {quiet}; }}
QLabel[role="hint"] {{ color: {quiet}; font-size: {small}pt; }}
QLabel[role="headline"] {{ font-size: {headline}pt; font-weight: 600; }}
QLabel[role="title"] {{ font-size: {title}pt; font-weight: 600; }}
QLabel[role="subtitle"] {{ font-size: {subtitle}pt; font-weight: 600; }}
QLabel[role="figure"] {{ font-size: {figure}pt; font-weight: 600; }}
QFrame[role="card"] QScrollArea, QFrame[role="card"] QScrollArea > QWidget > QWidget {{ background: transparent; }}
SheetView::item, QTableView#entries::item, QTableView#changes::item, QTableView#hours::item,
QTableWidget::item {{ padding: 0 5px; }}
QTableWidget::item:focus {{ background: {soft_accent}; color: {text}; border: none; }}
QTextBrowser[role="help"] {{ background: transparent; border: none; }}
QLabel[role="figure-name"] {{ color: {quiet}; }}
QLabel[role="refusal"] {{ color: {danger}; }}
QFrame[role="bubble"] {{ background: {danger_ground}; border: 1px solid {danger}; border-radius: 6px; }}
QFrame[role="bubble"] QLabel {{ color: {danger}; background: transparent; }}
QFrame[notice="done"] {{ background: {good_ground}; border: none; border-radius: 6px; }}
QFrame[notice="done"] QLabel {{ color: {good}; }}
QFrame[notice="told"] {{ background: {soft_accent}; border: none; border-radius: 6px; }}
QFrame[notice="refused"] {{ background: {danger_ground}; border: none; border-radius: 6px; }}
QFrame[notice="refused"] QLabel {{ color: {danger}; }}
QFrame[notice="warning"] {{ background: {warning_ground}; border: none; border-radius: 6px; }}
QFrame[notice="warning"] QLabel {{ color: {warning}; }}
QTableView, QTreeView {{ background: {base}; alternate-background-color: {alternate}; border: 1px solid {line};
    border-radius: 6px; gridline-color: {line}; selection-background-color: {soft_accent};
    selection-color: {text}; }}
QListView[role="list"] {{ background: {base}; alternate-background-color: {alternate}; border: 1px solid {line};
    border-radius: 6px; selection-background-color: {soft_accent}; selection-color: {text}; }}
QListView[role="list"]::item {{ padding: 6px 4px; }}
QTreeWidget[role="list"]::item {{ padding: 4px 2px; }}
QHeaderView {{ background: {window}; border: none; }}
QHeaderView::section {{ background: {window}; color: {quiet}; border: none; border-bottom: 1px solid {line};
    border-right: 1px solid {line}; padding: 6px 8px; }}
QHeaderView::section:vertical {{ padding: 0 6px; border-bottom: 1px solid {line}; }}
QTableCornerButton::section {{ background: {window}; border: none; border-bottom: 1px solid {line};
    border-right: 1px solid {line}; }}
QPushButton[role="main"] {{ background: {accent}; color: {on_accent}; border: 1px solid {accent}; border-radius: 6px;
    padding: 7px 16px; font-weight: 600; }}
QPushButton[role="main"]:hover {{ border-color: {text}; }}
QPushButton[role="main"]:focus {{ border: 2px solid {text}; padding: 6px 15px; }}
QPushButton[role="main"]:disabled {{ background: {line}; border-color: {line}; color: {disabled}; }}
QLineEdit[frame="true"], QPlainTextEdit, QComboBox {{ background: {base}; border: 1px solid {line}; border-radius: 6px;
    padding: 5px 8px; selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit[frame="true"]:focus, QPlainTextEdit:focus, QComboBox:focus {{ border-color: {accent}; }}
QLineEdit[refused="true"], QPlainTextEdit[refused="true"], QComboBox[refused="true"] {{ border-color: {danger};
    background: {danger_ground}; }}
QAbstractSpinBox {{ min-height: 22px; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0; background: transparent; }}
QTableView QComboBox, QTableView QLineEdit {{ border-radius: 0; border: 1px solid {accent}; padding: 0 4px; }}
QTableView QComboBox QLineEdit {{ border: none; }}
QComboBox QAbstractItemView, QListView[role="suggestions"] {{ background: {base}; border: 1px solid {line};
    selection-background-color: {soft_accent}; selection-color: {text}; outline: none; }}
QComboBox QAbstractItemView::item, QListView[role="suggestions"]::item {{ min-height: 26px; padding: 0 8px; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {base}; }}
QCalendarWidget QTableView {{ border: none; border-radius: 0; }}
QCalendarWidget QToolButton {{ color: {text}; border-radius: 4px; padding: 4px 8px; }}
QCalendarWidget QAbstractItemView {{ selection-background-color: {accent}; selection-color: {on_accent}; }}
QPushButton {{ background: {base}; border: 1px solid {line}; border-radius: 6px; padding: 7px 16px; }}
QPushButton:hover {{ border-color: {quiet}; }}
QPushButton:pressed {{ background: {alternate}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 6px 15px; }}
QPushButton:disabled {{ color: {disabled}; }}
QPushButton[role="target"] {{ padding: 3px 8px; border-radius: 4px; }}
QPushButton[role="target"]:checked {{ background: {soft_accent}; border-color: {accent}; }}
QPushButton[role="target"]:focus {{ border: 2px solid {accent}; padding: 2px 7px; }}
QToolBar {{ background: {window}; border: none; border-bottom: 1px solid {line}; spacing: 4px; padding: 4px 8px; }}
QStatusBar {{ background: {window}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QCheckBox::indicator, QRadioButton::indicator, QTableWidget::indicator {{ width: 16px; height: 16px; border: 1px solid {disabled};
    background: {base}; border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 9px; }}
QCheckBox::indicator:checked, QTableWidget::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{check}"); }}
QRadioButton::indicator:checked {{ border: 5px solid {accent}; width: 8px; height: 8px; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {text}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {line}; background: {window}; }}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {disabled}; border: 3px solid {base}; border-radius: 6px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {quiet}; }}
QTextBrowser[role="help"] QScrollBar::handle {{ border-color: {window}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
    border: none; width: 0; height: 0; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QMenu {{ background: {base}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 8px; border-radius: 4px; }}
QMenu::item:selected {{ background: {soft_accent}; color: {text}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QToolTip {{ background: {base}; color: {text}; border: 1px solid {line}; padding: 4px; }}
QTabBar::tab {{ padding: 7px 8px; border: none; border-bottom: 2px solid transparent; color: {quiet}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:focus {{ color: {accent}; }}
QTabBar[role="groups"]::tab {{ padding: 6px 12px; border: 1px solid {line}; border-right: none; }}
QTabBar[role="groups"]::tab:last {{ border-right: 1px solid {line}; }}
QTabBar[role="groups"]::tab:selected {{ background: {soft_accent}; border-bottom: 1px solid {accent}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabWidget::pane {{ border: none; }}
"""


class Theme(QObject):
    """The look of the application; follows the system or what was chosen."""

    def __init__(self, application: QApplication, scheme: Scheme = "system") -> None:
        super().__init__(application)
        self._application = application
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self.choose(scheme)

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        return colours()

    def choose(self, scheme: Scheme) -> None:
        """Use light, dark, or what the system says."""
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(scheme)
        self._chosen = wanted
        hints = self._application.styleHints()
        if wanted is None:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(wanted)
        self._apply()

    def _apply(self) -> None:
        scheme = self._chosen or self._application.styleHints().colorScheme()
        used = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        self._application.setPalette(palette(used))
        self._application.setStyleSheet(style(used, self._application.font().pointSizeF()))


def colours() -> Colours:
    """The colours that suit the application's palette as it is now."""
    ground = QApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if ground.lightness() < 128 else LIGHT


def palette(used: Colours) -> QPalette:
    """A palette of these colours."""
    made = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, used.window),
        (role.WindowText, used.text),
        (role.Base, used.base),
        (role.AlternateBase, used.alternate),
        (role.Text, used.text),
        (role.PlaceholderText, used.quiet),
        (role.Button, used.base),
        (role.ButtonText, used.text),
        (role.ToolTipBase, used.base),
        (role.ToolTipText, used.text),
        (role.Highlight, used.accent),
        (role.HighlightedText, used.on_accent),
        (role.Link, used.accent),
        (role.Accent, used.accent),
        (role.Mid, used.line),
        (role.Midlight, used.line),
        (role.Dark, used.line),
        (role.Light, used.base),
        (role.Shadow, used.line),
    ):
        made.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(used.disabled))
    return made


def style(used: Colours, size: float) -> str:
    """The rules of style in these colours, for text of `size` points."""
    sizes = {name: f"{size * times:.1f}" for name, times in SIZES.items()}
    ink, mark = ("light", "dark") if used is DARK else ("dark", "light")
    drawn = {"arrow": icon_file(f"arrow_{ink}").as_posix(), "check": icon_file(f"check_{mark}").as_posix()}
    return STYLE.format(**{name: getattr(used, name) for name in Colours.__slots__}, **sizes, **drawn)


def dress(root: QWidget) -> None:
    """Have the rules of style look at `root` again, after roles of its labels changed."""
    for label in root.findChildren(QLabel):
        label.style().unpolish(label)
        label.style().polish(label)
