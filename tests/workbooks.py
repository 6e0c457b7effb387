"""Makes small workbooks for tests, with openpyxl or from XML by hand, and opens and saves them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest
from openpyxl import Workbook as Book
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from interchange.opening import Opened, open_data, open_workbook
from interchange.remembered import RememberedLayouts
from interchange.saving import save

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEADERS = ("Periode", "Doel", "Doelgroep", "Middel", "Actie", "Status")

needs_shared = pytest.mark.skipif(
    not SHARED.exists(), reason="the shared corpus and checkers are not beside the checkout"
)


def book_bytes(fill: Callable[[Worksheet], None]) -> bytes:
    """A workbook with one sheet that `fill` fills."""
    book = Book()
    sheet = book.active
    sheet.title = "Matrix"
    fill(sheet)
    return bytes_of(book)


def bytes_of(book: Book) -> bytes:
    """An openpyxl workbook as a file."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def matrix(rows: Iterable[Iterable[object]], headers: Iterable[str] = HEADERS, header_row: int = 3) -> bytes:
    """A workbook with a title and one table."""

    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "Communicatiematrix proef"
        for column, header in enumerate(headers, 1):
            sheet.cell(header_row, column, header)
        for place, row in enumerate(rows, header_row + 1):
            for column, value in enumerate(row, 1):
                sheet.cell(place, column, value)

    return book_bytes(fill)


ROWS = (
    ("6 februari", "Informeren", "Inwoners", "Brief", "- Tekst\n- Drukken", "Gereed"),
    ("medio april", "Meedenken", "Ondernemers", "Bijeenkomst", "Zaal huren", "Loopt"),
    ("juni", "Terugkoppelen", "Raad", "Raadsbrief", "", "Nog starten"),
)


def opened(data: bytes, name: str = "proef.xlsx") -> Opened:
    """The workbook, opened without a file."""
    return open_data(data, name, RememberedLayouts())


def on_disk(data: bytes, folder: Path, name: str = "proef.xlsx") -> Opened:
    """The workbook, opened from a file."""
    path = folder / name
    path.write_bytes(data)
    return open_workbook(path, RememberedLayouts())


def saved(found: Opened, path: Path) -> Worksheet:
    """Save, and look at the sheet of the first table with another reader."""
    save(found.workbook, found.open_plan.plan, path)
    home = next(iter(found.workbook.homes.values()))
    return load_workbook(path, rich_text=False)[home.sheet.name]


def texts(sheet: Worksheet, area: str) -> list[list[object]]:
    """The values in an area of a sheet, with nothing for empty cells."""
    return [[cell.value if cell.value is not None else "" for cell in row] for row in sheet[area]]


def shown(found: Opened, table: int = 0) -> list[list[str]]:
    """What a reader sees of a table."""
    plan = found.open_plan.plan.tables[table]
    return [[plan.text(row, column) for column in range(len(plan.columns))] for row in range(len(plan.rows))]


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of a package by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def package(contents: Mapping[str, bytes | str]) -> bytes:
    """A package of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in contents.items():
            target.writestr(name, content)
    return out.getvalue()


def with_part(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The package with one part changed by hand."""
    found = parts(data)
    found[name] = change(found[name])
    return package(found)


def with_results(data: bytes, results: Mapping[str, str], kind: str = "") -> bytes:
    """The workbook with results stored beside the formulas of these cells, as Excel does and openpyxl does not."""
    attribute = f' t="{kind}"' if kind else ""

    def change(xml: bytes) -> bytes:
        text = xml.decode()
        for cell, result in results.items():
            pattern = rf'<c r="{cell}"([^>]*)>(<f>[^<]*</f>)<v\s*(?:/>|></v>)'
            text, count = re.subn(pattern, rf'<c r="{cell}"\1{attribute}>\2<v>{result}</v>', text)
            assert count == 1, cell
        return text.encode()

    return with_part(data, "xl/worksheets/sheet1.xml", change)


def with_shared_strings(data: bytes) -> bytes:
    """The workbook with its texts in the shared string table, as Excel keeps them and openpyxl does not."""
    found = parts(data)
    strings: list[str] = []

    def shared(inline: re.Match[str]) -> str:
        strings.append(inline.group(2))
        return f'{inline.group(1)} t="s"><v>{len(strings) - 1}</v></c>'

    sheet = "xl/worksheets/sheet1.xml"
    text = re.sub(
        r'(<c r="[A-Z]+\d+"(?: s="\d+")?) t="inlineStr"><is>(.*?)</is></c>', shared, found[sheet].decode(), flags=re.S
    )
    found[sheet] = text.encode()
    items = "".join(f"<si>{string}</si>" for string in strings)
    found["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{items}</sst>'.encode()
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    types = found["[Content_Types].xml"].decode()
    override = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>'
    found["[Content_Types].xml"] = types.replace("</Types>", override).encode()
    rels = found["xl/_rels/workbook.xml.rels"].decode()
    pointer = f'<Relationship Id="sst" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    found["xl/_rels/workbook.xml.rels"] = rels.replace("</Relationships>", pointer).encode()
    return package(found)
