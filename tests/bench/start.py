"""From the start of the process to a window that can be used, with the sample in it, against an empty window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.measuring import in_turns, line

ROOT = Path(__file__).resolve().parents[2]

EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1200, 800)
window.show()
application.processEvents()
"""

OURS = """
import sys
sys.argv = ["main.py"]
sys.path[:0] = [{root!r}, {shelf!r}]
import main
from pathlib import Path
from gui.application import Places, make_application, make_window
from gui.settings import Settings
home = Path({home!r})
settings = Settings(home)
application = make_application([], main.version(), "nl")
window = make_window(Places(home, home), settings)
window.resize(1200, 800)
window.show()
{then}
for _ in range(3):
    application.processEvents()
heavy = {{"pandas", "numpy", "openpyxl", "docx"}} & set(sys.modules)
assert not heavy, heavy
"""


def run() -> Iterator[str]:
    """Whole processes, so that importing counts; their end is part of every figure alike."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")

    def process(code: str) -> None:
        subprocess.run([sys.executable, "-c", code], env=environment, check=True, stderr=subprocess.DEVNULL)

    with tempfile.TemporaryDirectory() as home:

        def ours(then: str) -> str:
            return OURS.format(root=str(ROOT), shelf=str(ROOT / "io"), home=home, then=then)

        times = in_turns(
            {
                "empty window": lambda: process(EMPTY),
                "start page": lambda: process(ours("")),
                "window with the sample": lambda: process(ours("window.filing.open_sample()")),
            },
            rounds=7,
        )
    for name in ("start page", "window with the sample"):
        yield line(name, times[name], "empty PySide6 window", times["empty window"])
