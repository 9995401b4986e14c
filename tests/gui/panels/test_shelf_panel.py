"""The proxy shelf: passports, applying step by step, new versions, tables from outside."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot
from tests.desk.site import project, typed

from impact_desk.desk.project_desk import Desk
from impact_desk.desk.shelf import add_shipped
from impact_desk.domain.records import Outcome, Proxy
from impact_desk.gui.crew import Crew
from impact_desk.gui.panels.apply_proxy_dialog import ApplyProxyDialog
from impact_desk.gui.panels.reprice_dialog import RepriceDialog
from impact_desk.gui.panels.row_dialog import RowDialog
from impact_desk.gui.panels.shelf_panel import ShelfPanel
from impact_desk.gui.panels.shelf_table_dialog import ShelfTableDialog
from impact_desk.gui.workplace import Workplace

HOURS = {"stakeholder": "Pupils", "outcome": "Read more", "quantity": "10", "duration_years": "1", "proxy_value": "300"}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A site with an evaluation of 2018 that counts hours, and the open values on the shelf."""
    made = project(tmp_path)
    texts = {"evaluation_code": "E1", "program_code": "P1", "title": "Reading", "kind": "forecast"}
    typed(made, "evaluations", **texts, start_year="2018", discount_rate="0")
    typed(made, "value_map", evaluation_code="E1", unit="hour", **HOURS)
    add_shipped(made)
    return made


@pytest.fixture
def panel(desk: Desk, crew: Crew, qtbot: QtBot) -> Iterator[ShelfPanel]:
    workplace = Workplace(desk, crew)
    made = ShelfPanel(workplace)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    yield made
    crew.stop()
    workplace.close()


def outcome(panel: ShelfPanel) -> Outcome:
    return cast("Outcome", panel.workplace.desk.records("value_map")[0])


def proxy(panel: ShelfPanel, code: str) -> Proxy:
    found = (cast("Proxy", one) for one in panel.workplace.desk.records("proxies"))
    return next(one for one in found if one.proxy_code == code)


def lines(table: Any) -> list[list[str]]:
    return [[table.item(row, at).text() for at in range(table.columnCount())] for row in range(table.rowCount())]


def choose(panel: ShelfPanel, code: str) -> UUID:
    found = proxy(panel, code).id
    assert panel.go_to("proxies", found, "value")
    return found


def apply_hour(panel: ShelfPanel) -> ApplyProxyDialog:
    choose(panel, "TW-HOUR-MIN")
    panel.acts.apply_button.click()
    assert isinstance(panel.dialog, ApplyProxyDialog)
    return panel.dialog


def test_that_every_step_to_an_outcome_is_seen_before_it_is_taken(panel: ShelfPanel) -> None:
    dialog = apply_hour(panel)
    steps = lines(dialog.form.steps)
    assert len(steps) > 1
    assert steps[-1][1] == "140"
    assert "300 now, 140 afterwards" in dialog.form.comes_to.text()
    assert outcome(panel).proxy_value == 300
    dialog.form.do_button.click()
    assert (outcome(panel).proxy_value, outcome(panel).price_year) == (Decimal(140), 2018)


def test_that_a_proxy_for_something_else_is_refused_in_words(panel: ShelfPanel) -> None:
    desk = panel.workplace.project
    desk.set_field("value_map", outcome(panel).id, "unit", "kg")
    dialog = apply_hour(panel)
    assert "is for one hour, but the outcome counts kg" in dialog.form.refusal.text()
    assert not dialog.form.do_button.isEnabled()
    dialog.form.each.setText("8")
    assert dialog.form.do_button.isEnabled()
    assert any("x 8: hour for each kg" in step for step, _ in lines(dialog.form.steps))


def test_that_the_proxy_in_front_is_the_one_that_is_offered(panel: ShelfPanel) -> None:
    choose(panel, "GB-CO2E-2021")
    panel.acts.apply_button.click()
    dialog = panel.dialog
    assert isinstance(dialog, ApplyProxyDialog)
    assert dialog.form.proxy.currentText().startswith("GB-CO2E-2021")
    assert dialog.form.refusal.text()


def test_that_the_passport_says_who_uses_a_proxy(panel: ShelfPanel) -> None:
    apply_hour(panel).form.do_button.click()
    view = panel.tabs[0].view
    model = view.sheet_model
    row = model.row_of(proxy(panel, "TW-HOUR-MIN").id)
    assert model.index(row, model.column_of("used_by")).data() == outcome(panel).outcome_code


def test_that_a_new_version_shows_old_and_new_values_before_drafts_follow(panel: ShelfPanel) -> None:
    apply_hour(panel).form.do_button.click()
    choose(panel, "TW-HOUR-MIN")
    panel.acts.version_button.click()
    asked = panel.dialog
    assert isinstance(asked, RowDialog)
    asked.lines["value"].setText("200")
    asked.lines["price_year"].setText("2018")
    asked.add()
    shown = panel.dialog
    assert isinstance(shown, RepriceDialog)
    assert [line[3:5] for line in lines(shown.form.lines)] == [["140", "200"]]
    shown.form.do_button.click()
    assert outcome(panel).proxy_value == 200
    panel.workplace.desk.undo()
    assert outcome(panel).proxy_value == 140


def test_that_a_table_is_previewed_before_it_is_put_on_the_shelf(
    panel: ShelfPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "proxies.csv"
    head = "proxy_code,title,unit,country,currency,value,price_year,source,licence"
    table.write_text(f"{head}\nV1,Confidence,person,TW,TWD,12000,2020,Bank p. 3,licensed\nV2,,person,TW,TWD,x,2020,,\n")
    panel.preview([table])
    qtbot.waitUntil(lambda: isinstance(panel.dialog, ShelfTableDialog), timeout=10_000)
    dialog = cast("ShelfTableDialog", panel.dialog)
    assert [line[1] for line in lines(dialog.form.accepted)] == ["V1"]
    assert {line[1] for line in lines(dialog.form.refused)} == {"3"}
    dialog.form.do_button.click()
    assert proxy(panel, "V1").value == 12000


def test_that_what_needs_a_proxy_says_so_while_none_is_chosen(panel: ShelfPanel) -> None:
    panel.tabs[0].view.clearSelection()
    panel.tabs[0].view.setCurrentIndex(panel.tabs[0].view.sheet_model.index(-1, -1))
    assert not panel.acts.apply_button.isEnabled()
    assert panel.acts.apply_button.toolTip() == "Choose a proxy in the list first."
