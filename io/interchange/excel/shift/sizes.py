"""How high the rows or how wide the columns of a sheet are, to keep the size of a picture that does not stretch."""

from __future__ import annotations

from interchange.excel.sheet_text import SheetText, attribute_of
from interchange.excel.shift.lines import Axis, Inserted, Lines
from interchange.package.markup import Markup

EMU_PER_POINT = 12_700
EMU_PER_PIXEL = 9_525
_DIGIT = 7
"""The width in pixels of a digit in Calibri 11, the font that column widths are counted in by default (18.3.1.13)."""


class Sizes:
    """The sizes of lines in EMU, by their number before the shift."""

    def __init__(self, frame: Markup, sheet: SheetText, axis: Axis) -> None:
        self._fixed: dict[int, int] = {}
        self._spans: list[tuple[int, int, int]] = []
        self._default = 0
        self._read_default(frame, axis)
        if axis is Axis.ROWS:
            self._read_rows(sheet)
        else:
            self._read_columns(frame)

    def _read_default(self, frame: Markup, axis: Axis) -> None:
        form = next(frame.named("sheetFormatPr"), None)
        if axis is Axis.ROWS:
            height = _decimal(frame.get(form, "defaultRowHeight") if form else None, 15)
            self._default = 0 if form and frame.is_set(form, "zeroHeight") else round(height * EMU_PER_POINT)
            return
        base = frame.number(form, "baseColWidth", 8) if form else 8
        width = _decimal(frame.get(form, "defaultColWidth") if form else None, 0)
        # Without a default width, Excel rounds the base width up to whole blocks of eight pixels (18.3.1.81).
        self._default = _pixels(width) if width else -(-(base * _DIGIT + 5) // 8) * 8 * EMU_PER_PIXEL

    def _read_rows(self, sheet: SheetText) -> None:
        for row in sheet.rows:
            if attribute_of(row.attributes, b"hidden") in {"1", "true"}:
                self._fixed[row.number] = 0
            elif b"ht" in row.attributes:
                height = attribute_of(row.attributes, b"ht")
                if height:
                    self._fixed[row.number] = round(_decimal(height, 15) * EMU_PER_POINT)

    def _read_columns(self, frame: Markup) -> None:
        for element in frame.named("col"):
            width = frame.get(element, "width")
            size = _pixels(_decimal(width, 0)) if width else self._default
            if frame.is_set(element, "hidden"):
                size = 0
            self._spans.append((frame.number(element, "min"), frame.number(element, "max"), size))

    def of(self, line: int) -> int:
        """The size of a line that was there before."""
        if line in self._fixed:
            return self._fixed[line]
        return next((size for first, last, size in self._spans if first <= line <= last), self._default)

    def afterwards(self, number: int, lines: Lines) -> int:
        """The size of what has this number after the shift."""
        found = lines.origin(number)
        if isinstance(found, Inserted):
            return (self.of(found.like) if found.like else 0) or self._default
        return self.of(found)


def _decimal(text: str | None, default: float) -> float:
    try:
        return float(text) if text else default
    except ValueError:
        return default


def _pixels(width: float) -> int:
    return int((256 * width + 128 // _DIGIT) / 256 * _DIGIT) * EMU_PER_PIXEL
