"""Reads a plan from any kind of file that is no workbook of Excel of today."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interchange.importing.cells import ReadSheet
from interchange.importing.compound import Compound
from interchange.importing.content import Imported
from interchange.importing.delimited import decoded_text, read_delimited
from interchange.importing.html import LARGEST_HTML, read_html
from interchange.importing.kinds import FileKind
from interchange.importing.ods import changed_on, read_ods
from interchange.importing.pages import imported_page
from interchange.importing.problems import without_table
from interchange.importing.sheets import imported_sheets
from interchange.importing.xls import read_xls
from interchange.importing.xlsb import read_xlsb
from interchange.package.archive import Archive, too_large
from model.messages import QT_TRANSLATE_NOOP, Message

LARGEST_IMPORT = 50 * 2**20
"""Bytes of a file that is read as a whole; a plan with pictures takes some ten million."""
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)

HIDDEN_SHEETS = QT_TRANSLATE_NOOP("Imports", "Hidden sheets were left out: {sheets}.")
ONLY_VALUES = QT_TRANSLATE_NOOP(
    "Imports", "Formulas became the values that they showed, and colours and other looks are new."
)


def read_other(data: bytes, name: str, kind: FileKind) -> Imported:
    """The plan in a file of this kind, with at least one table. Raises a `FileProblem`."""
    if len(data) > LARGEST_IMPORT:
        raise too_large(name)
    imported = _read(data, name, kind)
    if not imported.tables:
        raise without_table(name)
    return imported


def _read(data: bytes, name: str, kind: FileKind) -> Imported:
    match kind:
        case FileKind.WORD:
            from interchange.importing.word import read_word

            return read_word(data, name)
        case FileKind.TEXT:
            return read_delimited(data, name)
        case FileKind.WEB_PAGE:
            return read_web_page(data, name)
        case FileKind.OLD_WORKBOOK:
            return _spreadsheet(read_xls(Compound(data, name)))
        case FileKind.BINARY_WORKBOOK:
            return _spreadsheet(read_xlsb(Archive(data, name)))
        case FileKind.OPEN_DOCUMENT:
            archive = Archive(data, name)
            imported = _spreadsheet(read_ods(archive))
            imported.dated = changed_on(archive)
            return imported
    raise without_table(name)


def read_web_page(data: bytes, name: str) -> Imported:
    """The plan in an HTML file, as many systems export their lists, often under the name of a workbook."""
    if len(data) > LARGEST_HTML:
        raise too_large(name)
    declared = _CHARSET.search(data[:4_096])
    try:
        text = data.decode(declared[1].decode("ascii")) if declared else decoded_text(data)[0]
    except (UnicodeDecodeError, LookupError):
        text = decoded_text(data)[0]
    return imported_page(read_html(text), name)


def _spreadsheet(sheets: Sequence[ReadSheet]) -> Imported:
    shown = [sheet for sheet in sheets if not sheet.hidden]
    hidden = [sheet.name for sheet in sheets if sheet.hidden and sheet.rows]
    imported = imported_sheets([sheet.grid() for sheet in shown])
    if hidden:
        imported.remarks.append(Message(HIDDEN_SHEETS, {"sheets": ", ".join(f"“{name}”" for name in hidden)}))
    imported.remarks.append(Message(ONLY_VALUES))
    return imported
