"""Workbooks in and out of the window."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.gui.hands import on_disk, rows

from impact_desk.desk.intake import create_from_files
from impact_desk.desk.project_desk import Desk
from impact_desk.gui.main_window import MainWindow
from impact_desk.gui.panels.import_dialog import ImportDialog

KIT = Path(__file__).resolve().parents[1] / "data" / "kit" / "2020"
LOG = """date,program_code,volunteer_id,hours,paid_time
2020-03-05,K7-P1,M1,2.5,yes
05/03/2020,K7-P1,M2,2.5,yes
2020-03-05,K7-P9,M3,2.5,yes
"""


def import_file(window: MainWindow, path: Path, qtbot: QtBot) -> ImportDialog:
    window.run_errand("import_action", [path])
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=20_000)
    return window.findChildren(ImportDialog)[-1]


def write_log(tmp_path: Path) -> Path:
    path = tmp_path / "volunteer_log.csv"
    path.write_text(LOG, encoding="utf-8")
    return path


def test_that_an_import_tells_what_was_taken_and_what_not(
    open_window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = import_file(open_window, write_log(tmp_path), qtbot)
    assert dialog.form.summary.text().startswith("3 rows read = 1 accepted + 2 refused + 0 already there")
    model = dialog.form.refused.model()
    assert any("K7-P9" in str(model.index(row, 4).data()) for row in range(model.rowCount()))
    assert len(rows(desk, "volunteer_log")) == 1


def test_that_an_import_is_undone_as_one_step(
    open_window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = import_file(open_window, write_log(tmp_path), qtbot)
    dialog.form.undo_button.click()
    assert (rows(desk, "volunteer_log"), rows(desk, "volunteers")) == ([], [])


def test_that_unclear_dates_are_read_again_once_the_order_is_chosen(
    open_window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = import_file(open_window, write_log(tmp_path), qtbot)
    assert dialog.form.order.isVisible()
    dialog.form.order.activated.emit(1)
    qtbot.waitUntil(lambda: len(rows(desk, "volunteer_log")) == 2, timeout=20_000)
    assert str(rows(desk, "volunteer_log")[1].date) == "2020-03-05"


def test_that_refused_rows_are_written_for_mending(open_window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = import_file(open_window, write_log(tmp_path), qtbot)
    dialog._save(tmp_path / "refused.xlsx")  # noqa: SLF001 - what the file dialog would call
    qtbot.waitUntil((tmp_path / "refused.xlsx").exists, timeout=20_000)


def test_that_an_imported_year_fills_the_pages(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "K7.impact"
    create_from_files(path, [KIT / "K7-2020.xlsx"])
    with qtbot.waitSignal(window.projects.opened, timeout=20_000):
        window.projects.open(path)
    assert window.workplace is not None
    with qtbot.waitSignal(window.workplace.reckoned, timeout=20_000):
        window.workplace.reckon_soon()
    figures = window.workplace.result.figures if window.workplace.result else None
    assert figures is not None
    assert (
        figures["volunteering.hours"].shown
        == window.workplace.project.figures(window.workplace.period)["volunteering.hours"].shown
    )


def test_that_the_exported_workbook_imports_back(open_window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    from impact_desk.gui.call import Call
    from impact_desk.gui.errands import Errands

    out, back = tmp_path / "out.xlsx", tmp_path / "back.impact"
    Errands(Call(open_window, open_window.crew, open_window.workplace))._export(out)  # noqa: SLF001 - as above
    qtbot.waitUntil(lambda: "out.xlsx" in open_window.notices.text, timeout=20_000)
    create_from_files(back, [out])
    assert [one.program_code for one in rows(on_disk(back), "programs")] == ["K7-P1", "K7-P2"]
