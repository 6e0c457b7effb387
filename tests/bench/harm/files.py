"""A sound workbook with a part of every kind, and what it takes to spoil it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from openpyxl import Workbook as Book
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.worksheet.table import Table
from workbooks import HEADERS, ROWS, bytes_of, parts, with_shared_strings

from interchange.errors import FileProblem

SHEET, STYLES, STRINGS = "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"
BOOK, BOOK_RELS, CORE = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "docProps/core.xml"
PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Hostile:
    """A file, and how it is refused: by which problem, and what the sentence names besides the file. Without a problem
    there is no harm in it, and it opens."""

    name: str
    make: Callable[[], bytes]
    problem: type[FileProblem] | None = None
    where: str = ""


@cache
def sound() -> bytes:
    """A plan with a note, an Excel table, a chart and shared strings, so that it has a part of every kind."""
    book = Book()
    sheet = book.active
    sheet.title = "Matrix"
    sheet["A1"] = "Communicatiematrix proef"
    for place, row in enumerate([HEADERS, *ROWS], 3):
        for column, value in enumerate(row, 1):
            sheet.cell(place, column, value)
    sheet["A4"].comment = Comment("Opmerking", "Iemand")
    sheet.add_table(Table(displayName="Matrix", ref="A3:F6"))
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=7, min_row=4, max_row=6))
    sheet.add_chart(chart, "J3")
    return with_shared_strings(bytes_of(book))


def packed(contents: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED, level: int = 1) -> bytes:
    """A package of these parts, packed quickly unless it has to be small."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method, compresslevel=level) as target:
        for name, content in contents.items():
            target.writestr(name, content)
    return out.getvalue()


def with_changed(name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The sound workbook with one part changed."""
    found = parts(sound())
    found[name] = change(found[name])
    return packed(found)


def before(mark: bytes, addition: bytes, content: bytes) -> bytes:
    """The content with something put in before the last mark."""
    place = content.rindex(mark)
    return content[:place] + addition + content[place:]


def part_of(kind: str) -> str:
    """The part of the sound workbook whose name holds this word."""
    return next(name for name in parts(sound()) if kind in name.lower() and name.endswith(".xml"))
