"""How soon the first window is there, against an empty window of PySide6 that was built in the same way."""

from __future__ import annotations

import shutil
import statistics
from pathlib import Path

from shipping.build import PYTHON, give_steady_times
from shipping.console import Failed, say
from shipping.project import WORK
from shipping.proof import seconds_to_window
from shipping.wine import Prefix, windows_path

MOST_EXTRA = 2.0
"""Seconds that ours may take."""
EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv[:1])
application.setStyle("fusion")
window = QMainWindow()
window.setWindowTitle("Leeg")
window.resize(1150, 750)
window.show()
application.exec()
"""


def empty_program(builder: Prefix) -> Path:
    """Build the empty window, once."""
    folder = WORK / "empty"
    program = folder / "dist" / "leeg" / "leeg.exe"
    if not program.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "leeg.py").write_text(EMPTY, encoding="utf-8")
        builder.must(
            PYTHON, *("-m", "PyInstaller", "--noconfirm", "--windowed", "--name", "leeg"), "leeg.py", cwd=folder
        )
        builder.settle()
        if not program.exists():
            raise Failed("the empty window was not built")
        give_steady_times(program.parent)
    return program


def measure(prefix: Prefix, builder: Prefix, program: Path, rounds: int = 5) -> str:
    """In turns, so that what else happens on this machine weighs on both. The first of each is the first start ever."""
    places = {"empty": empty_program(builder), "ours": program}
    times: dict[str, list[float]] = {name: [] for name in places}
    for _ in range(rounds):
        for name, path in places.items():
            seconds, process = seconds_to_window(prefix, windows_path(path))
            times[name].append(seconds)
            prefix.end()
            process.wait()
    told = "; ".join(
        f"{name}: first {values[0]:.2f} s, then {statistics.median(values[1:]):.2f} s" for name, values in times.items()
    )
    ours, empty = statistics.median(times["ours"][1:]), statistics.median(times["empty"][1:])
    say(f"   {told}; ours takes {ours / empty:.2f} times as long")
    if ours - empty > MOST_EXTRA:
        raise Failed(f"the window comes {ours - empty:.2f} s after an empty one")
    return told
