"""A sheet that the program makes for a table: what stands around its cells (ECMA-376 part 1, 18.3.1.99)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interchange.excel.new_styles import STRICT, TRANSITIONAL
from interchange.excel.references import cell_name, column_letters, range_name
from interchange.excel.sheet_names import quoted_name

_HEADER_ROW = 1


@dataclass(frozen=True, slots=True)
class SheetFrame:
    """A sheet to be made for a table that has its heads in the first row, from the first column on."""

    widths: tuple[float, ...]
    """Of each column, in characters of the standard font."""
    last_row: int
    """The last row of the table."""

    def part(self, is_strict: bool) -> bytes:
        """The part without any cell: heads that stay in sight and on every page, a filter, and pages that fit in
        their width on A4 lying down."""
        namespace = STRICT if is_strict else TRANSITIONAL
        first = cell_name(_HEADER_ROW + 1, 1)
        return (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f'<worksheet xmlns="{namespace}">'
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
            f'<dimension ref="{cell_name(_HEADER_ROW, 1)}"/>'
            '<sheetViews><sheetView workbookViewId="0">'
            f'<pane ySplit="{_HEADER_ROW}" topLeftCell="{first}" activePane="bottomLeft" state="frozen"/>'
            f'<selection pane="bottomLeft" activeCell="{first}" sqref="{first}"/>'
            "</sheetView></sheetViews>"
            '<sheetFormatPr defaultRowHeight="15"/>'
            f"<cols>{width_elements(self.widths, 1)}</cols>"
            "<sheetData/>"
            f'<autoFilter ref="{self.block}"/>'
            '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'
            '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
            "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
            "</worksheet>"
        ).encode()

    @property
    def block(self) -> str:
        """The cells of the table."""
        return range_name(_HEADER_ROW, 1, max(self.last_row, _HEADER_ROW), len(self.widths))

    def names(self, sheet: str) -> dict[str, str]:
        """The definitions of the names of Excel itself that go with the sheet (18.2.5): the rows on every page, and
        the cells of the filter."""
        return {
            PRINT_TITLES: f"{quoted_name(sheet)}!${_HEADER_ROW}:${_HEADER_ROW}",
            FILTERED: filtered_cells(sheet, max(self.last_row, _HEADER_ROW), len(self.widths)),
        }


PRINT_TITLES = "_xlnm.Print_Titles"
FILTERED = "_xlnm._FilterDatabase"


def filtered_cells(sheet: str, last_row: int, last_column: int) -> str:
    """The block of a table that begins in the first cell of its sheet, as a name defines it."""
    return f"{quoted_name(sheet)}!$A${_HEADER_ROW}:${column_letters(last_column)}${last_row}"


def width_elements(widths: Sequence[float], first: int, prefix: str = "") -> str:
    """The `col` elements that give columns these widths, from the column `first` on (18.3.1.13)."""
    return "".join(
        f'<{prefix}col min="{column}" max="{column}" width="{width:g}" customWidth="1"/>'
        for column, width in enumerate(widths, first)
    )
