"""Qt's wrapper gives away references to constants; they must outlast any session."""

import subprocess
import sys

MANY_NOTHINGS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QObject, Signal
from impact_desk.gui.constants_kept import keep_constants
keep_constants()
class Bell(QObject):
    rung = Signal(bool)
bell = Bell()
for _ in range(200_000):
    bell.rung.emit(True)
    bell.property("nothing")
"""


def test_that_the_process_outlasts_a_long_session_of_nothings_and_truths() -> None:
    outcome = subprocess.run([sys.executable, "-c", MANY_NOTHINGS], capture_output=True, text=True, check=False)
    assert (outcome.returncode, outcome.stderr) == (0, "")
