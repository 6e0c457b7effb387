"""Saving one cell and one row of a large workbook, against openpyxl and against compressing the part of the sheet."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from multiprocessing import get_context
from pathlib import Path

from openpyxl import load_workbook

from bench.large import ROWS, make
from bench.measuring import in_turns, line
from interchange.opening import Opened, open_workbook
from interchange.remembered import RememberedLayouts
from interchange.writing import changed


def run() -> Iterator[str]:
    """Medians of five rounds, and the peak memory of a process that does nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "groot.xlsx"
        make(path)
        with_cell, with_row = _with_cell(path), _with_row(path)
        part = next(iter(with_cell.workbook.homes.values())).sheet.part
        content = with_cell.workbook.archive.read(part)

        def zip_only() -> None:
            with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as target:
                target.writestr(part, content)

        times = in_turns(
            {
                "cell": lambda: changed(with_cell.workbook, with_cell.open_plan.plan),
                "row": lambda: changed(with_row.workbook, with_row.open_plan.plan),
                "openpyxl": lambda: _by_openpyxl(path),
                "zip": zip_only,
            },
            rounds=5,
        )
        memory = {name: _peak(name, path) for name in _WORKS if Path("/proc/self/status").exists()}
    yield f"{ROWS} rows, {len(content) / 2**20:.1f} MiB of XML"
    yield line("save one cell", times["cell"], "openpyxl load and save", times["openpyxl"])
    yield line("save one cell", times["cell"], "compress the part", times["zip"])
    yield line("save one row that came in", times["row"], "openpyxl load and save", times["openpyxl"])
    yield line("save one row that came in", times["row"], "compress the part", times["zip"])
    if memory:
        ours, theirs = (memory[name] - memory["nothing"] for name in ("open and save", "openpyxl"))
        yield (
            f"peak memory above the start: open and save {ours:.0f} MiB; openpyxl {theirs:.0f} MiB; "
            f"ratio {ours / theirs:.2f}"
        )


def _with_cell(path: Path) -> Opened:
    opened = open_workbook(path, RememberedLayouts())
    table = opened.open_plan.plan.tables[0]
    opened.open_plan.set_texts(table.key, [(table.rows[ROWS // 2].id, table.columns[5].id, "Gereed")])
    return opened


def _with_row(path: Path) -> Opened:
    opened = open_workbook(path, RememberedLayouts())
    opened.open_plan.insert_rows(opened.open_plan.plan.tables[0].key, ROWS // 2)
    return opened


def _by_openpyxl(path: Path) -> None:
    book = load_workbook(path)
    book.worksheets[0].cell(ROWS // 2, 6, "Gereed")
    book.save(io.BytesIO())


def _open_and_save(path: Path) -> None:
    opened = _with_cell(path)
    changed(opened.workbook, opened.open_plan.plan)


_WORKS: dict[str, Callable[[Path], None]] = {
    "nothing": lambda path: None,
    "open and save": _open_and_save,
    "openpyxl": _by_openpyxl,
}


def _peak(name: str, path: Path) -> float:
    """The most memory, in MiB, that a fresh process holds while it does the work. On Linux only."""
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(_measured, (name, path))


def _measured(name: str, path: Path) -> float:
    _WORKS[name](path)
    # Of getrusage the peak would be that of the parent, which it keeps across exec.
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024
