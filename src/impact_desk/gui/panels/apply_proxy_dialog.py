"""Applying a proxy of the shelf to an outcome: every step of unit, currency and price year is seen before it is taken."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import cast
from uuid import UUID

from PySide6.QtWidgets import QDialog, QWidget

from ...desk.evaluations import Evaluations
from ...domain.exact import plain, spelled
from ...domain.problem import Refusal
from ...domain.proxies import Application, Step
from ...domain.records import Evaluation, Outcome, Proxy
from ..choosing import choose
from ..forms.apply_proxy_dialog import Ui_ApplyProxyDialog
from ..language import sentence
from ..plain_table import fill_table
from ..shown import grouped
from ..theme import dress
from ..workplace import Workplace


class ApplyProxyDialog(QDialog):
    """Shows what a proxy leads to for an outcome, step by step, and applies it as one step that can be undone."""

    def __init__(
        self, workplace: Workplace, parent: QWidget, *, proxy: UUID | None = None, outcome: UUID | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace, self._desk = workplace, Evaluations(workplace.project)
        self.made: Application | None = None
        self.form = Ui_ApplyProxyDialog()
        self.form.setupUi(self)
        dress(self)
        self.finished.connect(lambda _result: self._desk.leave())
        self._offer(proxy, outcome)
        self._take_units()
        self.form.outcome.currentIndexChanged.connect(self._take_units)
        self.form.proxy.currentIndexChanged.connect(self.look)
        self.form.each.textChanged.connect(self.look)
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.do_button.clicked.connect(self._apply)

    def look(self) -> None:
        """Show the steps for what is chosen, or why there are none."""
        self.made, why_not = None, ""
        try:
            self.made = self._preview()
        except Refusal as refusal:
            why_not = sentence(refusal)
        steps = self.made.steps if self.made else ()
        heads = (self.tr("Step"), self.tr("Value after it"))
        fill_table(self.form.steps, heads, [_line(one) for one in steps], right=(1,))
        header = self.form.steps.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        self.form.comes_to.setText(self._comes_to())
        self.form.refusal.setText(why_not)
        self.form.refusal.setVisible(bool(why_not))
        self.form.do_button.setEnabled(self.made is not None and not self._workplace.desk.read_only)
        self.form.do_button.setToolTip(self._why_greyed_out(why_not))

    def _preview(self) -> Application | None:
        outcome, proxy = self._outcome(), self._proxy()
        if outcome is None or proxy is None:
            return None
        each = self._workplace.desk.parse("value_map", "proxy_units", self.form.each.text())
        return self._desk.preview_proxy(outcome.id, proxy.id, _today(), each=each)

    def _comes_to(self) -> str:
        if self.made is None:
            outcome, proxy = self._outcome(), self._proxy()
            if proxy is None:
                return self.tr("There is no proxy on the shelf yet.")
            return "" if outcome else self.tr("There is no outcome yet that it could value.")
        words = self.tr("Proxy value: {before} now, {after} afterwards ({currency}, prices of {year})")
        told = words.format(
            before=_amount(self._current().proxy_value),
            after=_amount(self.made.value),
            currency=self.made.target.currency,
            year=self.made.target.price_year,
        )
        if self._current().unit:
            return told
        # Whoever left the unit open learns that the proxy's is taken.
        taken = self.tr("The outcome names no unit of quantity; it will count: {unit}.")
        return f"{told}\n{taken.format(unit=self.made.target.unit)}"

    def _why_greyed_out(self, why_not: str) -> str:
        if self._workplace.desk.read_only:
            return self.tr("This project is open for reading only.")
        return why_not or ("" if self.made else self._comes_to())

    def _apply(self) -> None:
        made = self.made
        if made is None:
            return
        act = self._desk.apply_proxy

        def tell() -> None:
            self.accept()
            words = self.tr("Proxy {code} was applied.").format(code=made.proxy.proxy_code)
            self._workplace.tell("done", words, undo=True)

        self._workplace.attempt(lambda: act(self._current().id, made.proxy.id, _today(), each=made.target.each), tell)

    # What can be chosen

    def _offer(self, proxy: UUID | None, outcome: UUID | None) -> None:
        desk = self._workplace.project
        evaluations = {row.id: cast("Evaluation", row) for row in desk.records("evaluations")}
        for row in desk.records("value_map"):
            one = cast("Outcome", row)
            owner = evaluations[one.evaluation_code].evaluation_code
            self.form.outcome.addItem(f"{owner} · {one.stakeholder} · {one.outcome}", one.id)
        for row in desk.records("proxies"):
            about = cast("Proxy", row)
            self.form.proxy.addItem(f"{about.proxy_code} · {about.title}", about.id)
        choose(self.form.outcome, outcome)
        valued = self._outcome()
        choose(self.form.proxy, proxy or (valued.proxy_code if valued else None))

    def _take_units(self) -> None:
        outcome = self._outcome()
        self.form.each.setText(plain(outcome.proxy_units) if outcome else "1")
        self.look()

    def _outcome(self) -> Outcome | None:
        chosen = self.form.outcome.currentData()
        return cast("Outcome", self._workplace.desk.record("value_map", chosen)) if chosen else None

    def _current(self) -> Outcome:
        found = self._outcome()
        if found is None:
            raise LookupError
        return found

    def _proxy(self) -> Proxy | None:
        chosen = self.form.proxy.currentData()
        return cast("Proxy", self._workplace.desk.record("proxies", chosen)) if chosen else None


def _line(step: Step) -> tuple[str, str]:
    return sentence(step), grouped(spelled(step.value, 6))


def _amount(value: Decimal) -> str:
    return grouped(plain(value))


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the wall
