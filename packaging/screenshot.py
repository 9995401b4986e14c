"""Make the pictures of the window for README and manual, from the sample project.

    .venv/bin/python packaging/screenshot.py

Needs no display. Writes docs/images/window.png and docs/images/evaluation.png.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"

from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from impact_desk.desk.sample import sample_project
from impact_desk.gui.app import make_window

ROOT = Path(__file__).resolve().parents[1]
PICTURES = {"window.png": "summary", "evaluation.png": "evaluations"}
"""Each picture and the page that it shows."""
SIZE = (1280, 800)
PATIENCE = 20_000
"""Milliseconds to wait for the figures."""


def main() -> int:
    """Draw every picture and return 0."""
    with tempfile.TemporaryDirectory() as folder:
        # The pictures show the program as it is on its first day, whatever was chosen on this computer.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        app = QApplication(sys.argv[:1])
        window, hook = make_window(app, "en")
        app.setFont(QFont(["Noto Sans", "Noto Sans TC"], 10))
        window.resize(*SIZE)
        window.show()
        window.show_project(sample_project(Path(folder) / "sample.impact", author="Hsu Mei-yu"))
        if window.workplace is None or not QSignalSpy(window.workplace.reckoned).wait(PATIENCE):
            print("The figures of the sample did not come.", file=sys.stderr)
            return 1
        for name, page in PICTURES.items():
            window.show_page(page)
            QTest.qWait(600)
            target = ROOT / "docs" / "images" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            window.grab().save(str(target), "PNG")
        window.close()
        hook.remove()
    return 0


if __name__ == "__main__":
    sys.exit(main())
