"""Filters by the values of a column, from its head."""

import pytest
from pytestqt.qtbot import QtBot

from impact_desk.desk.project_desk import Desk
from impact_desk.gui.panels.programs_panel import ProgramsPanel
from impact_desk.gui.sheet_model import SheetModel
from impact_desk.gui.sheet_view import SheetView
from impact_desk.gui.workplace import Workplace


@pytest.fixture
def view(workplace: Workplace, desk: Desk, qtbot: QtBot) -> SheetView:
    desk.set_field("programs", desk.records("programs")[1].id, "strategy", "public_advocacy")
    page = ProgramsPanel(workplace)
    qtbot.addWidget(page)
    return page.grids()[0]


def shown(model: SheetModel) -> list[str]:
    return [str(getattr(one, "program_code", "")) for one in model.shown_records()]


def test_that_a_column_shows_only_the_values_that_were_ticked(view: SheetView) -> None:
    model = view.sheet_model
    column = model.column_of("strategy")
    menu = view.column_menu.menu(column)
    (only,) = (one for one in menu.findChildren(type(menu)) if one.title() == "Show &only")
    assert [one.text() for one in only.actions()] == ["Community engagement", "Public advocacy"]
    only.actions()[1].trigger()
    assert (shown(model), model.is_filtered) == (["K7-P2"], True)
    assert str(model.headerData(column, view.horizontalHeader().orientation())).endswith("▾")
    model.pick(column, None)
    assert (shown(model), model.is_filtered) == (["K7-P1", "K7-P2"], False)


def test_that_filters_of_two_columns_hold_together(view: SheetView) -> None:
    model = view.sheet_model
    model.pick(model.column_of("strategy"), ["Community engagement"])
    model.pick(model.column_of("name"), ["Night reading"])
    assert shown(model) == []
    model.show_all()
    assert shown(model) == ["K7-P1", "K7-P2"]
