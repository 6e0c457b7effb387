"""The workbooks that scripts are played on."""

from __future__ import annotations

import datetime as dt

from openpyxl import Workbook as Book
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.table import Table, TableColumn
from workbooks import HEADERS, ROWS, SHARED, bytes_of, matrix, opened, with_shared_strings

from bench.scripts.reading import read
from interchange.errors import FileProblem
from interchange.resources import resource

LARGEST = 100_000


def own_bases() -> dict[str, bytes]:
    """Workbooks of our own, each of another make."""
    return {
        "matrix.xlsx": matrix(ROWS),
        "gedeeld.xlsx": with_shared_strings(matrix(ROWS)),
        "veel.xlsx": _mixed(),
        "tabel.xlsx": _listed(),
        **{path.name: path.read_bytes() for path in sorted(resource("sample").glob("*.xlsx"))},
    }


def corpus_bases() -> dict[str, bytes]:
    """Those of the shared corpus in which a table is found and that the other readers can read."""
    found: dict[str, bytes] = {}
    for path in sorted((SHARED / "corpus").rglob("*.xls[xm]")):
        data = path.read_bytes()
        if len(data) > LARGEST:
            continue
        try:
            sheets = opened(data, path.name).workbook.part.sheets
            seen = read(data)
        except FileProblem:
            continue
        except Exception:
            # The other readers give up on files that the program opens; then nobody can judge.
            continue
        if {sheet.name for sheet in sheets} != set(seen):
            continue
        found[path.relative_to(SHARED / "corpus").as_posix()] = data
    return found


def _mixed() -> bytes:
    """Numbers, dates, formats and formulas; properties above, totals and a remark below; a second sheet looks on."""
    book = Book()
    sheet = book.active
    sheet.title = "Matrix"
    for row in (
        ("Communicatieplan proef",),
        ("Looptijd", "jan – mei 2017"),
        ("Versie: 1.2",),
        (),
        ("Nr", *HEADERS, "Kosten"),
    ):
        sheet.append(row)
    for number in range(8):
        values = (number + 1, dt.datetime(2026, 3, 1 + number), *ROWS[number % 3][1:], 100.0 * number)
        sheet.append(values)
        sheet.cell(6 + number, 2).number_format = "d-m-yyyy"
        sheet.cell(6 + number, 3).font = Font(bold=bool(number % 2))
        sheet.cell(6 + number, 8).fill = PatternFill("solid", fgColor="FFEEAA")
    sheet["H17"], sheet["A19"] = "=SUM(H6:H13)", "Opgesteld door team communicatie"
    other = book.create_sheet("Kosten & baten")
    other["A1"], other["B1"], other["A2"] = "Totaal", "=Matrix!H17", "=Matrix!C8"
    return bytes_of(book)


def _listed() -> bytes:
    """An Excel table with a calculated column, and something below it."""
    book = Book()
    sheet = book.active
    sheet.title = "Matrix"
    sheet.append((*HEADERS, "Lengte"))
    for place, row in enumerate(ROWS, 2):
        sheet.append((*row, f"=LEN(B{place})"))
    table = Table(displayName="Acties", ref="A1:G4")
    table.tableColumns = [TableColumn(id=place, name=name) for place, name in enumerate((*HEADERS, "Lengte"), 1)]
    sheet.add_table(table)
    sheet["A9"] = "Onder de tabel"
    return bytes_of(book)
