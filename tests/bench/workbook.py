"""Opening a large workbook and saving one changed cell in it, against openpyxl and against zipping the part."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook, load_workbook

from bench.measuring import in_turns, line
from interchange.opening import open_workbook
from interchange.remembered import RememberedLayouts
from interchange.saving import changed

ROWS = 20_000
HEADERS = (
    "Periode",
    "Doel",
    "Doelgroep",
    "Middel",
    "Acties",
    "Status",
    "Kosten",
    "Opmerking",
    "Wijk",
    "Fase",
    "Nr",
    "Team",
)


def run() -> Iterator[str]:
    """Medians of three rounds; the workbook has 20,000 rows of 12 columns."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "groot.xlsx"
        _make(path)
        opened = open_workbook(path, RememberedLayouts())
        table = opened.open_plan.plan.tables[0]
        opened.open_plan.set_texts(table.key, [(table.rows[ROWS // 2].id, table.columns[5].id, "Gereed")])
        part = opened.workbook.homes[table.key].sheet.part
        content = opened.workbook.archive.read(part)

        def with_openpyxl() -> None:
            book = load_workbook(path)
            book.active.cell(ROWS // 2, 6, "Gereed")
            book.save(io.BytesIO())

        def zip_only() -> None:
            with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as target:
                target.writestr(part, content)

        times = in_turns(
            {
                "open": lambda: open_workbook(path, RememberedLayouts()),
                "save one cell": lambda: changed(opened.workbook, opened.open_plan.plan),
                "openpyxl load": lambda: load_workbook(path),
                "openpyxl load and save": with_openpyxl,
                "zip the part": zip_only,
            },
            rounds=3,
        )
    yield f"{ROWS} rows, {len(content) / 2**20:.1f} MiB of XML"
    yield line("open as a plan", times["open"], "openpyxl load", times["openpyxl load"])
    yield line("save one cell", times["save one cell"], "openpyxl load and save", times["openpyxl load and save"])
    yield line("save one cell", times["save one cell"], "zip the part", times["zip the part"])


def _make(path: Path) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Matrix")
    sheet.append(HEADERS)
    months = ("6 februari", "medio april", "mei/juni", "week 36", "nog te bepalen")
    for row in range(ROWS):
        sheet.append(
            (
                months[row % 5],
                f"Doel {row} van de communicatie",
                "Inwoners en ondernemers",
                "Brief, website",
                f"- Tekst {row}\n- Verzenden",
                "Nog starten",
                row * 1.5,
                "",
                f"Wijk {row % 12}",
                "Uitvoering",
                row + 1,
                "Team communicatie",
            )
        )
    book.save(path)
