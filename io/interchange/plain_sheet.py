"""A sheet of a workbook that is made here: how its cells look, how wide its columns are, how high its rows."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import Any

from interchange.errors import TooLarge
from interchange.excel.dates import serial_of
from model.messages import QT_TRANSLATE_NOOP, Message
from model.values import Flag, Formula, Moment, Number, Value, is_empty, text_of

LONGEST_TEXT = 32_767
"""Characters in a cell of Excel."""
LONGEST_FORMAT = 255
"""Characters of a number format."""

_ACCENT, _LINE = "17618C", "C3CCD4"
_FACE = "Calibri"
_NARROWEST, _WIDEST, _PAGE = 9.0, 60.0, 190.0
"""Widths of columns and of all together, in characters: beyond the last a page that is fitted gets hard to read."""
_LETTER = 1.05
"""How wide a letter is on average; with some to spare, since too high a row hides nothing and too low a one does."""
_LINE_HEIGHT, _HIGHEST = 15.0, 409.0
"""Points of a line, and of the highest row that Excel has."""
_ESCAPED = re.compile("_x[0-9A-Fa-f]{4}_")
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
"""Characters that XML cannot hold, or changes."""


class NewSheet:
    """Writes into a sheet of openpyxl, which is imported when it is needed: it takes long to start."""

    def __init__(self, sheet: Any) -> None:
        self.sheet = sheet
        self._looks = _looks()
        self._known: dict[tuple[str, str, bool], Any] = {}
        sheet.sheet_format.defaultRowHeight = _LINE_HEIGHT
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        margins = sheet.page_margins
        margins.left = margins.right = margins.top = 0.5
        margins.bottom, margins.header, margins.footer = 0.6, 0.3, 0.3
        sheet.oddFooter.left.text = "&A"
        sheet.oddFooter.right.text = "Pagina &P van &N"

    def put(self, row: int, column: int, value: Value, look: str) -> None:
        """Write a value as it is, in one of the looks; a text stays a text, whatever it begins with."""
        cell = self.sheet.cell(row, column)
        code, is_quoted = "General", False
        if isinstance(value, Formula):
            value = value.result
        if isinstance(value, Moment) and value.value < dt.datetime(1900, 3, 1):
            # Before that Excel counts a day that never was.
            value = value.text
        if isinstance(value, Moment):
            cell.value, code = serial_of(value.value, False), value.format
        elif isinstance(value, Number):
            cell.value, code = value.value, value.format
        elif isinstance(value, Flag):
            cell.value = value.value
        elif not is_empty(value):
            text = text_of(value)
            if excel_length(text) > LONGEST_TEXT:
                raise _too_long(text)
            cell.value = _storable(text)
            cell.data_type = "s"
            # So that it is still a text after someone has typed in the cell.
            is_quoted = text.startswith(("=", "+", "-", "@", "'", "#"))
        if len(code) > LONGEST_FORMAT or CONTROL.search(code):
            code = "General"
        self._dress(cell, look, code, is_quoted)

    def _dress(self, cell: Any, look: str, code: str, is_quoted: bool) -> None:
        """Give a cell its look. That of an earlier one is taken over whole, since openpyxl needs long to find it."""
        key = (look, code, is_quoted)
        if key not in self._known:
            for name, part in self._looks[look].items():
                setattr(cell, name, part)
            cell.number_format, cell.quotePrefix = code, is_quoted
            self._known[key] = cell._style
        cell._style = self._known[key]

    def put_title(self, title: str, columns: int) -> None:
        """Write the title over all columns."""
        self.put(1, 1, title, "title")
        if columns > 1:
            self.sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=columns)
        self.sheet.row_dimensions[1].height = 28

    def put_heads(self, row: int, heads: Sequence[str], widths: Sequence[float]) -> None:
        """Write the heads of a table."""
        lines = max(lines_in(head, width - 2) for head, width in zip(heads, widths, strict=True))
        self.sheet.row_dimensions[row].height = min(_LINE_HEIGHT * lines + 3, _HIGHEST)
        for column, head in enumerate(heads, 1):
            self.put(row, column, head, "head")

    def put_rows(
        self, first: int, rows: Sequence[Sequence[Value]], widths: Sequence[float], first_look: str = "cell"
    ) -> None:
        """Write the rows of a table, each as high as its texts need in columns of these widths."""
        for row, values in enumerate(rows, first):
            self.sheet.row_dimensions[row].height = row_height(map(text_of, values), widths)
            for column, value in enumerate(values, 1):
                look = "date" if isinstance(value, Moment) else first_look if column == 1 else "cell"
                self.put(row, column, value, look)

    def finish(self, header_row: int, last_row: int, widths: Sequence[float]) -> None:
        """Heads that stay in sight and on every page, a filter, and columns as wide as these."""
        from openpyxl.utils import get_column_letter

        for column, width in enumerate(widths, 1):
            self.sheet.column_dimensions[get_column_letter(column)].width = width
        self.sheet.freeze_panes = f"A{header_row + 1}"
        self.sheet.auto_filter.ref = f"A{header_row}:{get_column_letter(len(widths))}{last_row}"
        self.sheet.print_title_rows = f"{header_row}:{header_row}"


def _looks() -> dict[str, dict[str, Any]]:
    """What cells look like, by what they are for."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    side = Side(style="thin", color=_LINE)
    frame = Border(left=side, right=side, top=side, bottom=side)
    wrapped = Alignment(wrap_text=True, vertical="top")
    body, bold = Font(name=_FACE, size=11), Font(name=_FACE, size=11, bold=True)
    return {
        "title": {"font": Font(name=_FACE, size=18, bold=True, color=_ACCENT)},
        "label": {"font": bold, "alignment": Alignment(vertical="top")},
        # Not wrapped, so that a long value goes on over the columns beside it.
        "value": {"font": body, "alignment": Alignment(horizontal="left", vertical="top")},
        "head": {
            "font": Font(name=_FACE, size=11, bold=True, color="FFFFFF"),
            "fill": PatternFill("solid", fgColor=_ACCENT),
            "border": frame,
            "alignment": Alignment(wrap_text=True, vertical="center"),
        },
        "cell": {"font": body, "border": frame, "alignment": wrapped},
        "bold cell": {"font": bold, "border": frame, "alignment": wrapped},
        "date": {
            "font": body,
            "border": frame,
            "alignment": Alignment(horizontal="left", vertical="top", wrap_text=True),
        },
    }


def fitting_widths(heads: Sequence[str], rows: Sequence[Sequence[Value]]) -> list[float]:
    """A width for each column: what its texts need, long ones wrapped, and all together no wider than a page bears."""
    wanted = []
    for place, head in enumerate(heads):
        texts = [text_of(row[place]) for row in rows[:500]]
        lengths = [max((len(line) for line in text.split("\n")), default=0) for text in texts if text]
        longest_word = max((len(word) for text in [head, *texts] for word in text.split()), default=0)
        usual = sorted(lengths)[int(len(lengths) * 0.8)] if lengths else 0
        room = max(usual, min(longest_word, 24), min(len(head), 18) + 2) + 2.0
        wanted.append(min(max(room, _NARROWEST), _WIDEST))
    total = sum(wanted)
    if total <= _PAGE:
        return wanted
    floor = [min(width, 14.0) for width in wanted]
    spare = max(_PAGE - sum(floor), 0.0) / max(total - sum(floor), 1.0)
    return [round(low + (width - low) * spare, 1) for low, width in zip(floor, wanted, strict=True)]


def row_height(texts: Iterable[str], widths: Iterable[float]) -> float:
    """The points that a row takes with these texts, each wrapped in a column of its width."""
    lines = max(lines_in(text, width) for text, width in zip(texts, widths, strict=True))
    return min(_LINE_HEIGHT * lines, _HIGHEST)


def height_beyond_usual(texts: Iterable[str], widths: Iterable[float]) -> float:
    """The points that a row takes; 0 for one of a single line, which needs no height of its own."""
    height = row_height(texts, widths)
    return height if height > _LINE_HEIGHT else 0.0


def lines_in(text: str, width: float) -> int:
    """How many lines a text takes in a column of this width, wrapped at its words."""
    lines = 0
    for line in text.split("\n"):
        lines += 1
        room = width
        for word in line.split(" "):
            length = len(word) * _LETTER
            if length > room and room < width:
                lines, room = lines + 1, width
            lines += int(max(length - room, 0) / width + 0.999)
            room -= length + _LETTER
    return lines


def excel_length(text: str) -> int:
    """How many characters Excel counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _storable(text: str) -> str:
    """The text as Excel stores it: characters that XML cannot hold in its own notation (ST_Xstring, 22.9.2.19)."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode("utf-8")
    text = _ESCAPED.sub(lambda found: f"_x005F{found.group()}", text)
    return CONTROL.sub(lambda found: f"_x{ord(found.group()):04X}_", text)


def _too_long(text: str) -> TooLarge:
    return TooLarge(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "The text that begins with “{start}” is longer than a cell of Excel can hold ({most} characters). "
                "Divide it over several cells and try again.",
            ),
            {"start": " ".join(text[:60].split()), "most": LONGEST_TEXT},
        )
    )
