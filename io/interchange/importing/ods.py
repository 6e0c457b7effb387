"""Reads spreadsheets of LibreOffice and others (OpenDocument 1.3, part 3): what their cells show, and true dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from interchange.importing.cells import ReadSheet, Room, date_shown_as, number_shown_as
from interchange.importing.problems import locked
from interchange.package.archive import Archive, unreadable
from interchange.package.xml import attribute, child, children, local, parse, whole_number
from model.values import Fault, Flag, Value

_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_DEEPEST = 100
_NUMBERS = {"float", "percentage", "currency"}
_ROWS = {"table-row-group", "table-header-rows", "table-rows"}
_TRUTHS = {"TRUE", "FALSE", "WAAR", "ONWAAR"}
_NOT_SHOWN = {"annotation", "annotation-end", "ruby-text", "title", "desc"}


def read_ods(archive: Archive) -> list[ReadSheet]:
    """The sheets of a spreadsheet, hidden ones too. Raises a `FileProblem`."""
    manifest = "META-INF/manifest.xml"
    if archive.find(manifest) and b"encryption-data" in archive.read(manifest):
        raise locked(archive.name)
    root = parse(archive.read("content.xml"), archive.name, "content.xml")
    body = child(root, "body")
    spreadsheet = child(body, "spreadsheet") if body is not None else None
    if spreadsheet is None:
        raise unreadable(archive.name)
    hidden = _hidden_styles(root)
    room = Room(archive.name)
    found = []
    for element in children(spreadsheet, "table"):
        is_hidden = attribute(element, "style-name") in hidden
        sheet = ReadSheet(attribute(element, "name") or "", room, is_hidden)
        _Filler(sheet).fill(element)
        found.append(sheet)
    return found


def changed_on(archive: Archive) -> dt.date | None:
    """When the file was last changed, by its own account (part 1, 4.3.2.5)."""
    if archive.find("meta.xml") is None:
        return None
    root = parse(archive.read("meta.xml"), archive.name, "meta.xml")
    dates = {local(element): str(element.text or "")[:10] for element in root.iter()}
    try:
        return dt.date.fromisoformat(dates.get("date") or dates.get("creation-date") or "")
    except ValueError:
        return None


def _hidden_styles(root: etree._Element) -> set[str]:
    styles = child(root, "automatic-styles")
    found = set()
    for style in children(styles, "style") if styles is not None else []:
        properties = child(style, "table-properties")
        if properties is not None and attribute(properties, "display") == "false":
            found.add(attribute(style, "name") or "")
    return found


@dataclass(slots=True)
class _Filler:
    """Puts the rows of a table element into a sheet. Rows and cells may stand for many; empty ones take no room."""

    sheet: ReadSheet
    row: int = 1

    def fill(self, table: etree._Element) -> None:
        for element in _rows(table, 0):
            repeated = whole_number(attribute(element, "number-rows-repeated")) or 1
            cells = self._cells(element)
            if cells:
                for row in range(self.row, min(self.row + repeated, _LAST_ROW + 1)):
                    for column, value in cells:
                        self.sheet.put(row, column, value)
            self.row += repeated
            if self.row > _LAST_ROW:
                return

    def _cells(self, row: etree._Element) -> list[tuple[int, Value]]:
        found: list[tuple[int, Value]] = []
        column = 1
        for element in row:
            if local(element) not in {"table-cell", "covered-table-cell"}:
                continue
            repeated = whole_number(attribute(element, "number-columns-repeated")) or 1
            is_covered = local(element) == "covered-table-cell"
            value = "" if is_covered else _value(element)
            if value != "":
                found += [(place, value) for place in range(column, min(column + repeated, _LAST_COLUMN + 1))]
            if not is_covered:
                self._merge(element, column)
            column += repeated
            if column > _LAST_COLUMN:
                break
        return found

    def _merge(self, element: etree._Element, column: int) -> None:
        wide = whole_number(attribute(element, "number-columns-spanned")) or 1
        high = whole_number(attribute(element, "number-rows-spanned")) or 1
        if wide > 1 or high > 1:
            self.sheet.merge(self.row, column, self.row + high - 1, column + wide - 1)


def _rows(element: etree._Element, depth: int) -> Iterator[etree._Element]:
    for found in element:
        if local(found) == "table-row":
            yield found
        elif local(found) in _ROWS and depth < _DEEPEST:
            yield from _rows(found, depth + 1)


def _value(cell: etree._Element) -> Value:
    """What a cell holds; numbers and dates with the notation in which they are shown (19.385)."""
    kind = attribute(cell, "value-type")
    if kind is None and not len(cell):
        return ""
    shown = "\n".join(_text(found) for found in children(cell, "p"))
    if kind in _NUMBERS:
        if shown.startswith(("#", "Err:")):
            return Fault(shown)
        if shown.upper() in _TRUTHS and attribute(cell, "value") in {"0", "1"}:
            return Flag(attribute(cell, "value") == "1")
        try:
            return number_shown_as(float(attribute(cell, "value") or ""), shown)
        except (ValueError, OverflowError):
            return shown
    if kind == "date":
        try:
            moment = dt.datetime.fromisoformat((attribute(cell, "date-value") or "")[:19])
        except ValueError:
            return shown
        return date_shown_as(moment.replace(tzinfo=None), shown)
    if kind == "boolean":
        return Flag(attribute(cell, "boolean-value") == "true")
    return shown


def _text(paragraph: etree._Element) -> str:
    """The text of a paragraph; runs of spaces, tabs and line ends are elements in it (6.1.2-6.1.5)."""
    return "".join(_pieces(paragraph, 0))


def _pieces(element: etree._Element, depth: int) -> Iterator[str]:
    yield element.text or ""
    for found in element:
        name = local(found)
        if name == "s":
            yield " " * min(whole_number(attribute(found, "c")) or 1, 1_000)
        elif name == "tab":
            yield "\t"
        elif name == "line-break":
            yield "\n"
        elif name and name not in _NOT_SHOWN and depth < _DEEPEST:
            yield from _pieces(found, depth + 1)
        yield found.tail or ""
