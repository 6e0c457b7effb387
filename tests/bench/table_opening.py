"""From the file with the large table to the painted grid, against LibreOffice, which reads the same file."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from shutil import which
from statistics import median

from bench.large_table import COLUMNS, HEIGHT, WIDTH, content
from bench.measuring import seconds
from model.values import Number

ROOT = Path(__file__).resolve().parents[2]

_OPEN = """
import sys
sys.path[:0] = [{root!r}, {shelf!r}]
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from time import perf_counter
from gui.grid import GridView
from interchange.opening import open_workbook
from interchange.remembered import RememberedLayouts
begun = perf_counter()
opened = open_workbook(Path({path!r}), RememberedLayouts())
view = GridView(opened.open_plan, opened.open_plan.plan.tables[0].key)
view.resize({width}, {height})
view.show()
application.processEvents()
view.viewport().repaint()
print(perf_counter() - begun, flush=True)
import os
os._exit(0)
"""


def make_wrapped(path: Path) -> None:
    """Write the large table as people keep it: wrapped texts in columns with widths, and a head in bold."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([column.title for column in COLUMNS])
    for line in content():
        sheet.append([value.value if isinstance(value, Number) else value for value in line])
    wrapped, bold = Alignment(wrap_text=True, vertical="top"), Font(bold=True)
    for row in sheet.iter_rows():
        for cell in row:
            cell.alignment = wrapped
    for cell in sheet[1]:
        cell.font = bold
    for letter, width in zip("ABCDEFGHIJKL", (18, 40, 30, 30, 50, 20, 12, 30, 10, 12, 8, 20), strict=True):
        sheet.column_dimensions[letter].width = width
    book.save(path)


def run() -> Iterator[str]:
    office = which("soffice")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "groot.xlsx"
        make_wrapped(path)
        code = _OPEN.format(root=str(ROOT), shelf=str(ROOT / "io"), path=str(path), width=WIDTH, height=HEIGHT)
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")

        def ours() -> float:
            output = subprocess.run(
                [sys.executable, "-c", code], env=environment, check=True, capture_output=True, text=True
            ).stdout
            return float(output)

        opened = median([ours() for _ in range(3)])
        if office is None:
            yield f"file to painted table: {opened:.2f} s (LibreOffice is not here to compare with)"
            return
        empty = Path(folder) / "leeg.csv"
        empty.write_text("a\n", encoding="utf-8")

        def convert(source: Path) -> float:
            command = [
                office,
                f"-env:UserInstallation=file://{folder}/office",
                "--headless",
                "--convert-to",
                "csv:Text",
            ]
            target = ["--outdir", f"{folder}/out", str(source)]
            return seconds(lambda: subprocess.run([*command, *target], check=True, capture_output=True))

        convert(empty)
        loads = median([convert(path) for _ in range(3)]) - median([convert(empty) for _ in range(3)])
    yield (
        f"file to painted table: {opened:.2f} s; LibreOffice reads it in {loads:.2f} s more than an empty file; "
        f"{loads / opened:.1f} times as fast (at least 8)"
    )
