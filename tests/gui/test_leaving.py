"""The program ends in peace, whatever it was used for last."""

import subprocess
import sys
from pathlib import Path

COPYING = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from impact_desk.gui.app import run_window

QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[1])
app = QApplication(sys.argv[:1])

def copy_and_leave():
    from impact_desk.gui.main_window import MainWindow
    from impact_desk.gui.sheet_view import SheetView
    window = next((one for one in app.topLevelWidgets() if isinstance(one, MainWindow)), None)
    page = window.show_page("programs") if window else None
    grids = [one for one in page.findChildren(SheetView) if one.isVisible()] if page else []
    if not grids or not grids[0].model().rowCount() > 1:
        return
    timer.stop()
    grids[0].selectAll()
    grids[0].copy()
    print(len(app.clipboard().text()) > 100)
    window.close()

timer = QTimer(interval=200)
timer.timeout.connect(copy_and_leave)
timer.start()
sys.exit(run_window(sample=True))
"""


def test_that_leaving_after_copying_ends_in_peace(tmp_path: Path) -> None:
    command = [sys.executable, "-c", COPYING, str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (ended.stdout, ended.returncode) == ("True\n", 0), ended.stderr
