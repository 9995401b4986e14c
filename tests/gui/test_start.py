"""The start of the program, in a process of its own as people start it."""

import subprocess
import sys
from pathlib import Path

from impact_desk.desk.project_desk import Desk

STARTED = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication
QStandardPaths.setTestModeEnabled(True)
from impact_desk.gui import app
application = QApplication(sys.argv[:1])
print("the store is loaded" if "sqlalchemy" in sys.modules else "the store is not loaded yet")

def look() -> None:
    for one in QApplication.topLevelWidgets():
        if getattr(one, "workplace", None):
            print("open:", one.windowTitle())
            one.close()
            return
    QTimer.singleShot(100, look)

QTimer.singleShot(0, lambda: print("painted:", [type(one).__name__ for one in QApplication.topLevelWidgets()]))
QTimer.singleShot(100, look)
sys.exit(app.run_window(Path(sys.argv[1]), language="en"))
"""


def test_that_a_window_stands_before_the_store_is_loaded_and_the_project_opens_in_it(desk: Desk) -> None:
    path: Path = desk.path
    desk.close()
    outcome = subprocess.run(
        [sys.executable, "-c", STARTED, str(path)], capture_output=True, text=True, check=False, timeout=120
    )
    assert outcome.stdout.splitlines() == [
        "the store is not loaded yet",
        "painted: ['Curtain']",
        "open: K7-2020.impact – Impact Desk",
    ], outcome.stderr
    assert outcome.returncode == 0
