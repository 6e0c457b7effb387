"""Makes a workbook of a plan that came from elsewhere: good-looking, printable Excel in its own right.

A sheet for each table, with the title and the labelled values above the first, and a sheet for the sections. The same
plan always gives the same bytes, since unsaved work is tied to a workbook by its hash.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from interchange.excel.sheet_names import fitting_name
from interchange.importing.content import Imported, ImportedSection, ImportedTable
from interchange.plain_sheet import CONTROL, LONGEST_TEXT, NewSheet, excel_length, fitting_widths
from model.values import Value, is_empty, text_of

FIRST_TABLE = "Communicatiematrix"
TEXT_SHEET = "Tekst"
TEXT_HEADS = ("Onderdeel", "Tekst")
LONGEST_LABEL, LONGEST_VALUE = 49, 200
"""Characters of a labelled value and of its label; a longer one is a section."""

_STAMP = (1980, 1, 1, 0, 0, 0)
_FIXED = re.compile(rb'(<row [^>]*?) customHeight="1"')


def new_workbook(imported: Imported) -> bytes:
    """The workbook as a file. Raises `TooLarge` for a text that no cell can hold."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    names: list[str] = []
    title = _one_line(imported.title)
    properties, sections = _divided(imported)
    for place, table in enumerate(imported.tables):
        wanted = _one_line(table.heading) or (FIRST_TABLE if not place else f"Tabel {place + 1}")
        sheet = book.create_sheet(_sheet_name(wanted, names))
        above = title if not place and title else wanted
        _TableSheet(sheet, table).fill(above, properties if not place else ())
    if sections or not imported.tables:
        sheet = book.create_sheet(_sheet_name(TEXT_SHEET, names))
        _TextSheet(sheet).fill(sections)
    book.active = 0
    out = io.BytesIO()
    book.save(out)
    return _tidied(out.getvalue(), title, imported.dated)


def _divided(imported: Imported) -> tuple[list[tuple[str, Value]], list[ImportedSection]]:
    """The labelled values that fit above a table, and all other texts."""
    properties: list[tuple[str, Value]] = []
    sections: list[ImportedSection] = []
    for label, value in imported.properties:
        bare = _one_line(label).rstrip(": ")
        if bare and not is_empty(value) and len(bare) <= LONGEST_LABEL and len(text_of(value)) <= LONGEST_VALUE:
            properties.append((bare, value))
        elif not is_empty(value):
            sections.append(ImportedSection(bare or TEXT_HEADS[1], text_of(value)))
    for section in imported.sections:
        sections += _cut(section)
    return properties, sections


def _cut(section: ImportedSection) -> list[ImportedSection]:
    """The section, over several cells when one cannot hold it; cut at a line end where that can be."""
    pieces: list[ImportedSection] = []
    rest = section.text
    while excel_length(rest) > LONGEST_TEXT:
        piece = rest[: LONGEST_TEXT // 2]
        end = piece.rfind("\n") + 1 or len(piece)
        pieces.append(ImportedSection(section.title, rest[:end].rstrip("\n")))
        rest = rest[end:]
    return [*pieces, ImportedSection(section.title, rest)]


class _TableSheet(NewSheet):
    """The sheet of one table, with what belongs above it."""

    def __init__(self, sheet: Any, table: ImportedTable) -> None:
        super().__init__(sheet)
        self.table = table
        self.heads = full_heads(table.heads)

    def fill(self, title: str, properties: Sequence[tuple[str, Value]]) -> None:
        """Write all of it."""
        self.put_title(title, len(self.heads))
        row = 3
        for label, value in properties:
            self.put(row, 1, f"{label}:", "label")
            self.put(row, 2, value, "value")
            row += 1
        header_row = row + 1 if properties else row
        rows = [values for values in self.table.rows if not all(is_empty(value) for value in values)]
        widths = fitting_widths(self.heads, rows)
        if properties:
            widths[0] = max(widths[0], min(max(len(label) for label, _ in properties) + 3.0, 30.0))
        self.put_heads(header_row, self.heads, widths)
        self.put_rows(header_row + 1, rows, widths)
        self.finish(header_row, header_row + len(rows), widths)


class _TextSheet(NewSheet):
    """The sheet of the sections, each a row with its heading and its text."""

    def fill(self, sections: Sequence[ImportedSection]) -> None:
        """Write all of it."""
        widths = (28.0, 100.0)
        self.put_heads(1, TEXT_HEADS, widths)
        self.put_rows(2, [(section.title, section.text) for section in sections], widths, "bold cell")
        self.finish(1, len(sections) + 1, widths)


def full_heads(heads: Sequence[str]) -> list[str]:
    """The heads, with one for every column: without it nobody can tell that a column belongs to the table."""
    return [head if head.strip() else f"Kolom {place}" for place, head in enumerate(heads, 1)]


def _sheet_name(wanted: str, taken: list[str]) -> str:
    """A name for a sheet; added to those that are taken."""
    name = fitting_name(wanted, taken, FIRST_TABLE)
    taken.append(name)
    return name


def _one_line(text: str) -> str:
    """The text on one line, without what XML cannot hold."""
    text = CONTROL.sub(" ", text).encode("utf-8", "replace").decode("utf-8")
    return " ".join(text.split())


_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    "<dc:title>{title}</dc:title><dc:language>nl-NL</dc:language>{dates}</cp:coreProperties>"
)
_APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Microsoft Excel</Application></Properties>"
)


def _tidied(data: bytes, title: str, dated: dt.date | None) -> bytes:
    """The package without the moment of saving, and with properties that name nobody."""
    moments = "" if dated is None else f"{dated.isoformat()}T00:00:00Z"
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moments}</dcterms:{name}>' for name in ("created", "modified")
    )
    own = {
        "docProps/core.xml": _CORE.format(title=escape(title), dates=dates if moments else ""),
        "docProps/app.xml": _APP,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = zipfile.ZipInfo(name, _STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            content = source.read(name)
            if name.startswith("xl/worksheets/"):
                # openpyxl fixes every height it is given; Excel leaves them free to follow the text.
                content = _FIXED.sub(rb"\1", content)
            target.writestr(info, own.get(name, content))
    return out.getvalue()
