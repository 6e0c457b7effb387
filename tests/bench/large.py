"""The large workbook that benchmarks work on: 20,000 rows of 12 columns."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook

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


def make(path: Path) -> None:
    """Write the workbook."""
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
