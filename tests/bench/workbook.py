"""Opening a large workbook as a plan, against openpyxl."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from openpyxl import load_workbook

from bench.large import ROWS, make
from bench.measuring import in_turns, line
from interchange.opening import open_workbook
from interchange.remembered import RememberedLayouts


def run() -> Iterator[str]:
    """Medians of three rounds."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "groot.xlsx"
        make(path)
        times = in_turns(
            {"open": lambda: open_workbook(path, RememberedLayouts()), "openpyxl": lambda: load_workbook(path)},
            rounds=3,
        )
    yield f"{ROWS} rows"
    yield line("open as a plan", times["open"], "openpyxl load", times["openpyxl"])
