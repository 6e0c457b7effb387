"""A sheet that the program makes for a table or a list of texts: what stands around its cells (ECMA-376 part 1,
18.3.1.99)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from xml.sax.saxutils import escape

from interchange.excel.new_styles import STRICT, TRANSITIONAL
from interchange.excel.references import cell_name, column_letters, range_name
from interchange.excel.sheet_names import quoted_name

_HEADER_ROW = 1
_ROWS_TO_CHOOSE_IN = 500
"""Rows of a table that get the choices of its columns, or more where it is longer."""
_WIDEST_PAGE, _PAGE = 200.0, 150.0
"""Characters that one page bears beside each other, and that each has where there are several."""
_REPEATED = 22.0
"""Characters of a first column that says enough by itself to know a row by."""
_LONGEST_LIST = 255
"""Characters that the list of a validation has at most (18.3.1.32 formula1)."""


@dataclass(frozen=True, slots=True)
class SheetFrame:
    """A sheet to be made for a table that has its heads in the first row, from the first column on; or for a list of
    texts, that can have a title above them."""

    widths: tuple[float, ...]
    """Of each column, in characters of the standard font."""
    last_row: int
    """The last row of the table."""
    header_row: int = _HEADER_ROW
    is_filtered: bool = True
    choices: tuple[tuple[int, tuple[str, ...]], ...] = ()
    """The columns that are chosen from a list, from 1, with the list. Other texts stay allowed."""
    styles: bytes = b""
    """The styles part in which the cells of the sheet find their formats."""

    def part(self, is_strict: bool) -> bytes:
        """The part without any cell: heads that stay in sight and on every page, a filter, and pages that fit in
        their width on A4 lying down."""
        namespace = STRICT if is_strict else TRANSITIONAL
        first = cell_name(self.header_row + 1, 1)
        return (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f'<worksheet xmlns="{namespace}">'
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
            f'<dimension ref="{cell_name(self.header_row, 1)}"/>'
            '<sheetViews><sheetView workbookViewId="0">'
            f'<pane ySplit="{self.header_row}" topLeftCell="{first}" activePane="bottomLeft" state="frozen"/>'
            f'<selection pane="bottomLeft" activeCell="{first}" sqref="{first}"/>'
            "</sheetView></sheetViews>"
            '<sheetFormatPr defaultRowHeight="15"/>'
            f"<cols>{width_elements(self.widths, 1)}</cols>"
            "<sheetData/>"
            f"{self._filter()}{self._validations()}"
            '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'
            f'<pageSetup paperSize="9" orientation="landscape"{self._pages()} fitToHeight="0"/>'
            "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
            "</worksheet>"
        ).encode()

    @property
    def block(self) -> str:
        """The cells of the table."""
        return range_name(self.header_row, 1, max(self.last_row, self.header_row), len(self.widths))

    @property
    def _pages_wide(self) -> int:
        """How many pages the columns are divided over: on one page the letters of many would be too small to read."""
        return max(1, ceil((sum(self.widths) - _REPEATED) / _PAGE)) if sum(self.widths) > _WIDEST_PAGE else 1

    def _pages(self) -> str:
        return f' fitToWidth="{self._pages_wide}"' if self._pages_wide > 1 else ""

    @property
    def _repeated_columns(self) -> str:
        """The first columns of a sheet of several pages, which say on each of them what a row is about."""
        if self._pages_wide == 1:
            return ""
        last = 2 if self.widths[0] < _REPEATED and sum(self.widths[:2]) <= 2 * _REPEATED else 1
        return f"$A:${column_letters(last)}"

    def _filter(self) -> str:
        return f'<autoFilter ref="{self.block}"/>' if self.is_filtered else ""

    def _validations(self) -> str:
        """The lists (18.3.1.32). Without a message no other text is kept out."""
        lists = [(column, list_source(texts)) for column, texts in self.choices]
        last = max(self.last_row, self.header_row + _ROWS_TO_CHOOSE_IN)
        elements = [
            '<dataValidation type="list" allowBlank="1" showInputMessage="1" '
            f'sqref="{range_name(self.header_row + 1, column, last, column)}">'
            f"<formula1>{escape(source)}</formula1></dataValidation>"
            for column, source in lists
            if source
        ]
        return f'<dataValidations count="{len(elements)}">{"".join(elements)}</dataValidations>' if elements else ""

    def names(self, sheet: str) -> dict[str, str]:
        """The definitions of the names of Excel itself that go with the sheet (18.2.5): the rows on every page, and
        the cells of the filter."""
        titles = [f"{quoted_name(sheet)}!{columns}" for columns in (self._repeated_columns,) if columns]
        names = {PRINT_TITLES: ",".join([*titles, f"{quoted_name(sheet)}!${self.header_row}:${self.header_row}"])}
        if self.is_filtered:
            names[FILTERED] = filtered_cells(sheet, max(self.last_row, _HEADER_ROW), len(self.widths))
        return names


PRINT_TITLES = "_xlnm.Print_Titles"
FILTERED = "_xlnm._FilterDatabase"


def list_source(texts: Sequence[str]) -> str:
    """The texts as a formula that holds a list; empty for what such a formula cannot hold: a text with a comma in it or
    nothing in it, or more than Excel takes."""
    held = ",".join(texts)
    is_short = 0 < len(held.encode("utf-16-le")) // 2 <= _LONGEST_LIST
    fits = is_short and all(text == text.strip() and text and "," not in text for text in texts)
    return f'"{held.replace(chr(34), chr(34) * 2)}"' if fits else ""


def filtered_cells(sheet: str, last_row: int, last_column: int) -> str:
    """The block of a table that begins in the first cell of its sheet, as a name defines it."""
    return f"{quoted_name(sheet)}!$A${_HEADER_ROW}:${column_letters(last_column)}${last_row}"


def width_elements(widths: Sequence[float], first: int, prefix: str = "") -> str:
    """The `col` elements that give columns these widths, from the column `first` on (18.3.1.13)."""
    return "".join(
        f'<{prefix}col min="{column}" max="{column}" width="{width:g}" customWidth="1"/>'
        for column, width in enumerate(widths, first)
    )
