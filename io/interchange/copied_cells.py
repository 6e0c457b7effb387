"""Cells as this program hands them to itself through the clipboard: dates, numbers and formatting stay what they are.

What is read may come from another version or from a stranger: what is not sound is a text, or nothing at all.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree

from interchange.excel.strings import text_of_item
from interchange.package.xml import local
from model.columns import Role
from model.edit_notation import value_data, value_from
from model.values import Covered, Formula, Moment, Number, RichText, Value, text_of

MIME = "application/x-communicatiematrix-cells"
VERSION = 1
MOST_BYTES = 60_000_000
MOST_FORMAT = 255
"""Characters of a number format; longer ones Excel refuses too."""

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RUN_PARTS = {"r", "rPr", "t", "b", "i", "u", "strike", "color", "sz", "rFont", "family", "charset", "scheme"}
_RUN_PARTS |= {"vertAlign", "outline", "shadow", "condense", "extend"}


@dataclass(frozen=True, slots=True)
class CopiedColumn:
    """The column that cells were copied from."""

    title: str
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class CopiedCells:
    """A block of contents with the columns it comes from."""

    rows: tuple[tuple[Value, ...], ...]
    columns: tuple[CopiedColumn, ...]
    row_ids: tuple[int, ...] = ()


def written(cells: CopiedCells) -> bytes:
    """The cells as they go on the clipboard; a formula as what it shows."""
    data = {
        "version": VERSION,
        "columns": [[column.title, column.role.value if column.role else None] for column in cells.columns],
        "row_ids": list(cells.row_ids),
        "rows": [
            [value if isinstance(value, str) else value_data(as_copied(value)) for value in row] for row in cells.rows
        ],
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def read(content: bytes) -> CopiedCells | None:
    """The cells that `written` wrote; None for anything else."""
    if not content or len(content) > MOST_BYTES:
        return None
    try:
        data: Any = json.loads(content.decode("utf-8", "surrogatepass"))
        if data["version"] != VERSION:
            return None
        columns = tuple(CopiedColumn(str(title), _role(role)) for title, role in data["columns"])
        rows = tuple(
            tuple(value if isinstance(value, str) else _sound(value_from(value)) for value in row)
            for row in data["rows"]
        )
        row_ids = tuple(int(row_id) for row_id in data["row_ids"])
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return None
    if not rows or not rows[0] or any(len(row) != len(rows[0]) for row in rows):
        return None
    return CopiedCells(rows, columns, row_ids)


def as_copied(value: Value) -> Value:
    """The content of a cell as it is copied: a formula as what it shows, what a merged cell covers as nothing."""
    if isinstance(value, Formula):
        return value.result
    return "" if isinstance(value, Covered) else value


def _role(name: object) -> Role | None:
    try:
        return Role(name) if isinstance(name, str) else None
    except ValueError:
        return None


def _sound(value: Value) -> Value:
    """The value, or its text where writing it in a workbook could do harm."""
    if isinstance(value, RichText):
        return _sound_rich(value)
    if isinstance(value, Number | Moment) and len(value.format) > MOST_FORMAT:
        return text_of(value)
    return as_copied(value)


def _sound_rich(value: RichText) -> Value:
    """The rich text when its markup consists of runs with this text (ECMA-376 part 1, 18.4.4), else the text alone."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        item = etree.fromstring(f'<is xmlns="{_MAIN}">{value.markup}</is>'.encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return value.text
    parts: Sequence[etree._Element] = list(item.iter())[1:]
    if any(part.prefix or local(part) not in _RUN_PARTS for part in parts):
        return value.text
    found = text_of_item(item)
    return found if isinstance(found, RichText) and found.text == value.text else value.text
