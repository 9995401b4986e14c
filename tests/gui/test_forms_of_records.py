"""Forms: the program's and the facility's, bound field by field."""

from PySide6.QtTest import QTest
from tests.gui.hands import ENTER, TAB, focused, keys, on_disk, rows

from impact_desk.desk.project_desk import Desk
from impact_desk.domain.meanings import meaning_of
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.facility_panel import FacilityPanel
from impact_desk.gui.panels.programs_panel import ProgramsPanel


def programs(window: MainWindow) -> ProgramsPanel:
    panel = window.show_page("programs")
    assert isinstance(panel, ProgramsPanel)
    return panel


def test_that_leaving_a_field_saves_it(open_window: MainWindow, desk: Desk) -> None:
    panel = programs(open_window)
    field = panel.record_form.fields["partner"]
    field.editor.setFocus()
    keys("Love River Society", TAB)
    assert rows(on_disk(desk.path), "programs")[0].partner == "Love River Society"


def test_that_a_field_says_why_a_text_was_refused_and_keeps_it(open_window: MainWindow, desk: Desk) -> None:
    panel = programs(open_window)
    field = panel.record_form.fields["start_date"]
    field.editor.setFocus()
    field.editor.selectAll()
    keys("05/03/2020", ENTER)
    assert "can be read as two dates" in field.refusal
    assert field.text() == "05/03/2020"
    field.editor.selectAll()
    keys("民國109年3月5日", ENTER)
    assert field.refusal == ""
    assert str(rows(on_disk(desk.path), "programs")[0].start_date) == "2020-03-05"


def test_that_a_program_begun_in_the_form_is_unfinished_until_it_has_all_it_needs(
    open_window: MainWindow, desk: Desk
) -> None:
    panel = programs(open_window)
    panel.begin()
    keys("K7-P3", TAB)
    assert desk.drafts("programs")[0].typed == {"program_code": "K7-P3"}
    assert "Still missing" in panel.form.missing.text()
    for name, text in (
        ("name", "Trees"),
        ("strategy", "Environmental conservation"),
        ("motive", "Charitable gift"),
        ("start_date", "2020-02-01"),
    ):
        panel.record_form.fields[name].editor.setFocus()
        keys(text, ENTER)
    assert [one.program_code for one in rows(desk, "programs")] == ["K7-P1", "K7-P2", "K7-P3"]
    assert panel.form.missing.isHidden()


def test_that_two_programs_cannot_have_one_code(open_window: MainWindow) -> None:
    panel = programs(open_window)
    field = panel.record_form.fields["program_code"]
    field.editor.setFocus()
    field.editor.selectAll()
    keys("K7-P2", TAB)
    assert "already a code" in field.refusal


def test_that_the_form_follows_the_row_chosen_and_the_record_changed_elsewhere(
    open_window: MainWindow, desk: Desk
) -> None:
    panel = programs(open_window)
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    assert panel.record_form.fields["name"].text() == "Night reading"
    desk.set_field("programs", rows(desk, "programs")[1].id, "name", "Evening reading")
    assert panel.record_form.fields["name"].text() == "Evening reading"


def test_that_the_hourly_cost_of_the_facility_is_saved_from_its_form(open_window: MainWindow, desk: Desk) -> None:
    panel = open_window.show_page("facility")
    assert isinstance(panel, FacilityPanel)
    field = panel.record_form.fields["hourly_cost"]
    field.editor.setFocus()
    field.editor.selectAll()
    keys("548.25", ENTER)
    assert str(rows(on_disk(desk.path), "facility")[0].hourly_cost) == "548.25"


def test_that_tab_leaves_a_box_of_several_lines(open_window: MainWindow) -> None:
    panel = programs(open_window)
    box = panel.record_form.fields["description"].editor
    box.setFocus()
    QTest.keyClick(box, TAB)
    assert focused() is not box


def test_that_every_field_explains_itself(open_window: MainWindow) -> None:
    panel = programs(open_window)
    for one in panel.record_form.fields.values():
        assert one.editor.accessibleName()
        assert one.editor.accessibleDescription() == meaning_of("programs", one.field.name).text
        assert "What may be typed" in one.editor.whatsThis()
