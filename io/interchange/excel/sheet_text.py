"""The XML of a sheet as text with positions: its rows and cells are found without building a tree.

A changed cell is put into the bytes at its place, so that nothing else of the part changes and large sheets stay fast.
What the expressions below cannot see through (comments or CDATA between the cells, other encodings than UTF-8) is
first written out plainly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from interchange.errors import Damaged, damaged
from interchange.excel.references import LAST_COLUMN, LAST_ROW, cell_name, cell_place, column_number
from interchange.package.plain import has_only_tags, is_tag, is_utf8, plain_form
from interchange.package.xml import check_well_formed, resolved, whole_number

_ATTRIBUTES = rb"((?:\s+[^\s=>/]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*"
_USUAL = rb" r=\"([A-Z]{1,3})\d{1,7}\"(?: s=\"(\d{1,6})\")?(?: t=\"([a-zA-Z]{1,9})\")?(?=[/>])"
_ATTRIBUTE = re.compile(rb"([^\s=]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_NUMBERED = re.compile(rb"\sr\s*=")
_ROOT = re.compile(rb"<(?:([\w.-]+):)?worksheet(?=[\s/>])" + _ATTRIBUTES + rb"/?>")


class RowText(NamedTuple):
    """A row: its number and where it lies. `inner` is the start of its cells; equal to `end` for a row without any."""

    number: int
    start: int
    inner: int
    inner_end: int
    end: int
    attributes: bytes


class CellText(NamedTuple):
    """A cell: its place in the sheet, style and type, and its content between the tags."""

    row: int
    column: int
    start: int
    end: int
    style: int
    type: str
    inner: bytes
    attributes: bytes


class SheetText:
    """The bytes of a worksheet part, and where in them the rows and cells lie."""

    def __init__(
        self,
        content: bytes,
        file: str,
        part: str,
        is_checked: bool = False,
        only_filled: bool = False,
        is_plain: bool = False,
        name: str = "",
    ) -> None:
        """Find the rows of the part; of a sheet with a million formatted rows one may want `only_filled` ones. The
        `name` of the sheet is for the user, if something is wrong with it.

        Raises `Damaged` when the part is not well-formed or has its rows in disorder, unless it `is_checked` already;
        then rows are looked for when they are asked for. `is_plain`: it is known to need no writing out.
        """
        self.file, self.part, self.name = file, part, name
        self.content = content
        try:
            if not is_checked:
                check_well_formed(content, file, part)
            self.is_plain = self._find_data() and (is_plain or not self._needs_plain_form())
            """Whether the content is that of the file, to the byte."""
            if not self.is_plain:
                self.content = plain_form(content, file, part)
        except Damaged as problem:
            raise self.damage() from problem
        if not self.is_plain and not self._find_data():
            raise self.damage()
        self._only_filled = only_filled
        self._rows: list[RowText] | None = None
        self._row_mark = b"<" + self.prefix.encode() + b"row r="
        if not is_checked:
            self._rows = self._all_rows()

    def damage(self, cell: str = "") -> Damaged:
        """The problem of a sheet that cannot be read, at this cell if it is one."""
        return damaged(self.file, self.part, self.name, cell)

    @property
    def rows(self) -> list[RowText]:
        """The rows, in their order. Raises `Damaged`."""
        if self._rows is None:
            self._rows = self._all_rows()
        return self._rows

    def _all_rows(self) -> list[RowText]:
        return list(self._read_rows(self._only_filled))

    def of_rows(self, rows: Mapping[int, bytes]) -> SheetText:
        """A sheet with nothing but these rows, by their numbers, in the notation and the namespaces of this one."""
        prefix = self.prefix.encode()
        opening = (
            b"<" + prefix + b"sheetData>" if self.data_is_empty else self.content[self.data_open : self.data_start]
        )
        closing = b"</" + prefix + b"sheetData></" + prefix + b"worksheet>"
        content = b"".join(self._numbered(rows[number], number) for number in sorted(rows))
        return SheetText(self.opening + opening + content + closing, self.file, self.part, name=self.name)

    def _numbered(self, row: bytes, number: int) -> bytes:
        """A row that says its number, which follows from the rows before it when it does not (18.3.1.73 r)."""
        if _NUMBERED.search(row, 0, row.find(b">")):
            return row
        place = len(f"<{self.prefix}row")
        return row[:place] + f' r="{number}"'.encode() + row[place:]

    def _find_data(self) -> bool:
        root = _ROOT.search(self.content)
        if root is None:
            return False
        self.root_open, self.opening = root.start(), root.group()
        self.prefix = (root.group(1) + b":").decode("ascii", "replace") if root.group(1) else ""
        prefix = re.escape(self.prefix.encode())
        opening = re.compile(rb"<" + prefix + rb"sheetData(?=[\s/>])" + _ATTRIBUTES + rb"(/?)>").search(self.content)
        if opening is None:
            return False
        self.data_open = opening.start()
        self.data_start = self.data_end = opening.end()
        self.data_is_empty = bool(opening.group(2))
        if not self.data_is_empty:
            closing = re.compile(rb"</" + prefix + rb"sheetData\s*>").search(self.content, opening.end())
            if closing is None:
                return False
            self.data_end = closing.start()
        name = re.escape(self.prefix.encode())
        self._row = re.compile(rb"<" + name + rb"row(?=[\s/>])" + _ATTRIBUTES + rb"(/?)>")
        self._row_closing = b"</" + self.prefix.encode() + b"row"
        # Nearly every cell of nearly every file is written in the first way, so it had better be quick.
        self._cell = re.compile(
            rb"<"
            + name
            + rb"c(?:("
            + _USUAL
            + rb")|(?=[\s/>])"
            + _ATTRIBUTES
            + rb")(?:/>|>(.*?)</"
            + name
            + rb"c\s*>)",
            re.DOTALL,
        )
        return True

    def _needs_plain_form(self) -> bool:
        if not is_utf8(self.content) or not has_only_tags(self.content, self.data_start, self.data_end):
            return True
        return not (is_tag(self.content, self.root_open) and is_tag(self.content, self.data_open))

    def _read_rows(self, only_filled: bool) -> Iterator[RowText]:
        """Rows follow each other, so each ends where its end tag stands before the next one begins."""
        number = 0
        openings = self._row.finditer(self.content, self.data_start, self.data_end)
        opening = next(openings, None)
        while opening is not None:
            following = next(openings, None)
            attributes, is_empty = opening.groups()
            usual = _NUMBER_FIRST.match(attributes)
            before = number
            if usual:
                number = int(usual.group(1))
            else:
                given = attribute_of(attributes, b"r") if attributes else None
                number = number + 1 if given is None else whole_number(given) or 0
            if not before < number <= LAST_ROW:
                # Rows in another order, or one twice, is what Excel offers to repair.
                raise self.damage(f"{before + 1}:{before + 1}" if not number else f"{number}:{number}")
            if is_empty and only_filled:
                opening = following
                continue
            inner = opening.end()
            inner_end = end = inner
            if not is_empty:
                bound = following.start() if following is not None else self.data_end
                inner_end = self.content.rfind(self._row_closing, inner, bound)
                end = self.content.find(b">", inner_end, bound) + 1
                if inner_end < 0 or not end:
                    raise self.damage(f"{number}:{number}")
            yield RowText(number, opening.start(), inner, inner_end, end, attributes)
            opening = following

    def cells(self, row: RowText) -> Iterator[CellText]:
        """The cells of a row, in their order."""
        column = 0
        number = row.number
        for found in self._cell.finditer(self.content, row.inner, row.inner_end):
            usual, letters, given_style, given_kind, attributes, inner = found.groups()
            before = column
            if usual:
                column = _known_column(letters)
                attributes = usual
                style, kind = int(given_style or 0), given_kind.decode() if given_kind else "n"
            else:
                name, style, kind = _cell_attributes(attributes)
                try:
                    column = cell_place(name)[1] if name is not None else column + 1
                except ValueError:
                    column = 0
            if not before < column <= LAST_COLUMN:
                given = attribute_of(attributes, b"r") or ""
                raise self.damage(given if given[:10].isalnum() else cell_name(number, before + 1))
            yield CellText(number, column, found.start(), found.end(), style, kind, inner or b"", attributes)

    def row(self, number: int) -> RowText | None:
        """The row with this number, when the sheet has it."""
        quick = self._row_written_as_usual(number) if self._rows is None else None
        if quick is not None:
            return quick
        place = self._row_places().get(number)
        return self.rows[place] if place is not None else None

    def _row_written_as_usual(self, number: int) -> RowText | None:
        """A row of a part that is in good order, found without reading those before it."""
        start = self.content.find(self._row_mark + f'"{number}"'.encode(), self.data_start, self.data_end)
        opening = self._row.match(self.content, start) if start >= 0 else None
        if opening is None:
            return None
        inner = inner_end = end = opening.end()
        if not opening.group(2):
            inner_end = self.content.find(self._row_closing, inner, self.data_end)
            end = self.content.find(b">", inner_end, self.data_end) + 1
        return RowText(number, start, inner, inner_end, end, opening.group(1))

    def _row_places(self) -> dict[int, int]:
        if not hasattr(self, "_places"):
            self._places = {row.number: index for index, row in enumerate(self.rows)}
        return self._places


def attribute_of(attributes: bytes, name: bytes) -> str | None:
    """The value of an attribute in the text of a start tag."""
    for found in _ATTRIBUTE.finditer(attributes):
        if found.group(1) == name:
            return character_data(found.group(2) if found.group(2) is not None else found.group(3))
    return None


def character_data(raw: bytes) -> str:
    """The text that stands in the XML as these bytes: references resolved, line ends as an XML reader gives them
    (XML 1.0, 2.11 and 4.6). Without a document type there are no other entities than the five that are built in."""
    text = raw.decode("utf-8", "replace")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return resolved(text)


@lru_cache(maxsize=4096)
def _rest(attributes: bytes) -> tuple[int, str]:
    style = attribute_of(attributes, b"s")
    return whole_number(style) or 0, attribute_of(attributes, b"t") or "n"


_NUMBER_FIRST = re.compile(rb"\s+r=\"(\d{1,9})\"")


@lru_cache(maxsize=1024)
def _known_column(letters: bytes) -> int:
    return column_number(letters.decode("ascii"))


def _cell_attributes(attributes: bytes) -> tuple[str | None, int, str]:
    """Name (None when absent), style and type of a cell."""
    style, kind = _rest(attributes)
    return attribute_of(attributes, b"r"), style, kind
