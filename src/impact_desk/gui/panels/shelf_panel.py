"""The shelf of financial proxies with their passports, the price indices, and what can be done with both."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ...desk.importing import ImportPlan
from ...desk.intake import Intake
from ...desk.project_desk import Touched
from ...desk.shelf import add_shipped, plan_table, successor, uses
from ...domain.fields import Record
from ...domain.proxies import newest
from ...domain.records import Outcome, Proxy
from ..columns import Column, fields
from ..crew import Job
from ..forms.shelf_acts import Ui_ShelfActs
from ..language import QT_TRANSLATE_NOOP
from ..long_work import asked_to_stop, following, stoppable
from ..theme import dress
from ..workplace import Workplace
from .apply_proxy_dialog import ApplyProxyDialog
from .grid_panel import GridPage
from .reprice_dialog import RepriceDialog
from .row_dialog import RowDialog
from .shelf_table_dialog import ShelfTableDialog
from .tabbed_panel import TabbedPanel

translate = QCoreApplication.translate
SEVERAL = 3
"""So many outcomes that use a proxy are named; more are counted."""


class Passports:
    """What the grid says of each proxy beyond its own fields: who uses it, and whether it may be used anew."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._uses: Mapping[UUID, tuple[Outcome, ...]] | None = None
        self._newest: Mapping[UUID, Proxy] | None = None
        workplace.touched.connect(self._heed)

    def used_by(self, record: Record) -> str:
        """The outcomes that a proxy values."""
        if self._uses is None:
            self._uses = uses(self._workplace.project)
        codes = [one.outcome_code or one.outcome for one in self._uses.get(record.id, ())]
        more = f" +{len(codes) - SEVERAL}" if len(codes) > SEVERAL else ""
        return ", ".join(codes[:SEVERAL]) + more

    def standing(self, record: Record) -> str:
        """Whether a proxy may be used anew, or what replaced it."""
        if self._newest is None:
            self._newest = newest(cast("Proxy", one) for one in self._workplace.desk.records("proxies"))
        later, proxy = self._newest.get(record.id), cast("Proxy", record)
        if later:
            return translate("ShelfPanel", "replaced by {code}").format(code=later.proxy_code)
        if proxy.expires and proxy.expires < date.today():  # noqa: DTZ011 - the day on the wall
            return translate("ShelfPanel", "expired")
        return translate("ShelfPanel", "newest version")

    def columns(self) -> tuple[Column, ...]:
        """The passport, what is asked first before what is asked seldom."""
        return (
            *fields("proxies", "proxy_code", "title", proxy_code=17, title=30),
            *fields("proxies", "value", "currency", "unit", "price_year"),
            Column("standing", title=_standing_title, value=self.standing, right=False, width=20),
            Column("used_by", title=_used_by_title, value=self.used_by, right=False, width=20),
            *fields("proxies", "source", "licence", "licence_terms", "expires", "country", "index_code"),
            *fields("proxies", "version", "replaces", "description"),
        )

    def _heed(self, touched: Touched) -> None:
        if not {"proxies", "value_map"}.isdisjoint(touched.counts):
            self._uses = self._newest = None


class ShelfPanel(TabbedPanel):
    """Proxies and price indices, each a grid, with the acts above them."""

    def __init__(self, workplace: Workplace) -> None:
        passports = Passports(workplace)
        super().__init__(workplace, (_proxies(passports), PRICE_INDEX))
        self._passports = passports
        self.bar = QWidget(self)
        self.acts = Ui_ShelfActs()
        self.acts.setupUi(self.bar)
        self.form.figures.hide()
        self.form.outer.insertWidget(1, self.bar)
        self.dialog: QDialog | None = None
        self._proxies_grid = self.tabs[0]
        self._join()
        self._show_tools()
        self._offer()
        dress(self.bar)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "acts"):
            self.acts.retranslateUi(self.bar)
            self._offer()

    def add_open(self) -> None:
        """Put on the shelf what comes with the program and is not there yet."""
        made = list[int]()
        if not self.workplace.attempt(lambda: made.append(add_shipped(self.workplace.project))):
            return
        if made[0]:
            self.workplace.tell("done", self.tr("%n row(s) put on the shelf.", "", made[0]), undo=True)
        else:
            self.workplace.tell("told", self.tr("All open values are on the shelf already."))

    def apply(self) -> None:
        """Show what the current proxy leads to for an outcome."""
        self._open(ApplyProxyDialog(self.workplace, self, proxy=self._current()))

    def begin_version(self) -> None:
        """Ask for the next version of the current proxy; once it is there, show what it does to drafts."""
        proxy = self._current()
        if proxy is None:
            return
        dialog = RowDialog(self.workplace, "proxies", self, texts=successor(self.workplace.project, proxy))
        dialog.accepted.connect(self.reprice)
        self._open(dialog)

    def reprice(self) -> None:
        """Show what new versions do to drafts."""
        self._open(RepriceDialog(self.workplace, self))

    def ask_for_table(self) -> None:
        """Ask for a workbook or CSV file and show what it would put on the shelf."""
        kinds = self.tr("Workbooks and CSV files (*.xlsx *.csv)")
        dialog = QFileDialog(self, self.tr("Take in a table"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.preview([Path(name) for name in names]))
        dialog.open()

    def preview(self, paths: list[Path]) -> None:
        """Read tables away from the window's thread, then show what they would put on the shelf."""
        desk = self.workplace.project

        def act(job: Job) -> ImportPlan:
            with stoppable():
                return plan_table(desk, paths, Intake(progress=following(job), cancelled=asked_to_stop(job)))

        title = self.tr("Reading {file}").format(file=paths[0].name)
        self.workplace.crew.send(act, lambda plan: self._show(paths, plan), owner=self, title=title)

    # Inside

    def _show(self, paths: list[Path], plan: ImportPlan) -> None:
        self._open(ShelfTableDialog(self.workplace, paths, plan, self))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _current(self) -> UUID | None:
        view = self._proxies_grid.view
        key = view.current_key()
        return key if key is not None and view.sheet_model.cells.is_record(key) else None

    def _join(self) -> None:
        for button, act in (
            (self.acts.apply_button, self.apply),
            (self.acts.version_button, self.begin_version),
            (self.acts.reprice_button, self.reprice),
            (self.acts.open_button, self.add_open),
            (self.acts.table_button, self.ask_for_table),
        ):
            button.clicked.connect(act)
        self._proxies_grid.view.current_record.connect(lambda _key: self._offer())
        self.form.tabs.currentChanged.connect(lambda _place: self._offer())

    def _offer(self) -> None:
        """Grey out what cannot be done now, and say why."""
        locked = self.tr("This project is open for reading only.") if self.workplace.desk.read_only else ""
        none = "" if self._current() else self.tr("Choose a proxy in the list first.")
        for button, why in (
            (self.acts.apply_button, locked or none),
            (self.acts.version_button, locked or none),
            (self.acts.open_button, locked),
            (self.acts.table_button, locked),
        ):
            button.setEnabled(not why)
            if why:
                button.setToolTip(why)
            else:
                self._restore_tip(button.objectName())

    def _restore_tip(self, name: str) -> None:
        button = self.bar.findChild(QWidget, name)
        if button:
            button.setToolTip(_tips()[name])


def _tips() -> Mapping[str, str]:
    return {
        "apply_button": translate(
            "ShelfActs", "Bring the proxy to the unit, currency and price year of an outcome, step by step"
        ),
        "version_button": translate(
            "ShelfActs", "Enter a new version of the proxy; the one before stays for what was signed"
        ),
        "open_button": translate(
            "ShelfActs", "Put the proxies and price levels on the shelf that come with the program"
        ),
        "table_button": translate("ShelfActs", "A workbook or CSV file with proxies or price levels that you may use"),
    }


def _proxies(passports: Passports) -> GridPage:
    return GridPage(
        "proxies",
        hint=QT_TRANSLATE_NOOP(
            "GridPage",
            "What stands for the value of a change: for one of what, in whose prices, from where, under which licence.",
        ),
        empty=QT_TRANSLATE_NOOP(
            "GridPage",
            "Enter a proxy, take in a table that you may use, or add the open values that come with the program.",
        ),
        first_step=QT_TRANSLATE_NOOP("GridPage", "Enter the first proxy"),
        columns=passports.columns(),
    )


PRICE_INDEX = GridPage(
    "price_index",
    hint=QT_TRANSLATE_NOOP(
        "GridPage", "Levels of price indices by year. How two years relate carries a proxy from one to the other."
    ),
    empty=QT_TRANSLATE_NOOP("GridPage", "Enter the level of an index in a year, such as TW-CPI in 2020."),
    first_step=QT_TRANSLATE_NOOP("GridPage", "Enter the first level"),
)


def _standing_title() -> str:
    return translate("ShelfPanel", "Standing")


def _used_by_title() -> str:
    return translate("ShelfPanel", "Used by")
