"""Lines of one sheet that come and go, and where a reference points afterwards."""

from __future__ import annotations

from dataclasses import dataclass

from interchange.excel.formulas import Corner, Reference, references, spliced
from interchange.excel.shift.lines import Axis, Lines
from interchange.excel.workbook_part import Sheet

GONE = "#REF!"


@dataclass(frozen=True, slots=True)
class Shift:
    """Rows or columns of a sheet that come and go."""

    sheet: Sheet
    axis: Axis
    lines: Lines

    def meant(self, reference: Reference, at_home: bool) -> bool:
        """Whether a reference looks at this sheet. `at_home`: it stands there too, so that it need not say so."""
        if reference.external or reference.until:
            return False
        return reference.sheet.lower() == self.sheet.name.lower() if reference.sheet else at_home

    def reference(self, reference: Reference) -> str | None:
        """What stands in a formula for a reference into this sheet; None when it stays as it is."""
        first = line_of(reference.first, self.axis)
        if not first:
            return None
        last = line_of(reference.last, self.axis) if reference.last else first
        span = self.lines.span(min(first, last), max(first, last))
        if span is None:
            return GONE
        start, end = span if first <= last else (span[1], span[0])
        if (start, end) == (first, last):
            return None
        text = at_line(reference.first, self.axis, start).text
        return f"{text}:{at_line(reference.last, self.axis, end).text}" if reference.last else text

    def formula(self, text: str, at_home: bool) -> str:
        """A formula, without its `=`, after the lines have come and gone (18.17.2): what was removed becomes #REF!."""
        if not any(character.isdigit() for character in text) and self.axis is Axis.ROWS:
            return text
        return spliced(text, lambda found: self.reference(found) if self.meant(found, at_home) else None)

    def definition(self, text: str, at_home: bool, is_built_in: bool) -> str:
        """The formula of a defined name. What `$` does not fix is relative to the cell that uses the name, so that it
        moves with that cell and not with the lines; in the names of Excel itself (18.2.5) everything is fixed."""

        def change(found: Reference) -> str | None:
            if not self.meant(found, at_home):
                return None
            corners = [found.first, found.last or found.first]
            fixed = [is_built_in or is_fixed(corner, self.axis) for corner in corners]
            if all(fixed):
                return self.reference(found)
            if not any(fixed) or not line_of(corners[0], self.axis):
                return None
            # Of `$A$1:$A5` only the first half has a place.
            places = [
                at_line(corner, self.axis, self.lines.nearest(line_of(corner, self.axis))) if is_set else corner
                for corner, is_set in zip(corners, fixed, strict=True)
            ]
            return ":".join(place.text for place in places)

        return spliced(text, change)

    def area(self, name: str) -> str | None:
        """Where a cell or range of this sheet goes, as attributes name it (18.18.62 ST_Ref); None when it is removed.

        What is no such name stays as it is.
        """
        found = references(name)
        if len(found) != 1 or found[0].end - found[0].start != len(name):
            return name
        moved = self.reference(found[0])
        if moved == GONE:
            return None
        return _shortest(found[0], moved) if moved is not None else name

    def areas(self, names: str) -> str | None:
        """Where the ranges of a list go (18.18.76 ST_Sqref); None when nothing is left of them."""
        moved = [self.area(name) for name in names.split()]
        if moved == names.split():
            return names
        return " ".join(area for area in moved if area is not None) or None


def line_of(corner: Corner, axis: Axis) -> int:
    """The line of one end of a reference; 0 when it means all lines of the axis."""
    return corner.row if axis is Axis.ROWS else corner.column


def is_fixed(corner: Corner, axis: Axis) -> bool:
    """Whether `$` fixes the line of one end of a reference."""
    return corner.row_fixed if axis is Axis.ROWS else corner.column_fixed


def at_line(corner: Corner, axis: Axis, line: int) -> Corner:
    """The end of a reference at another line of the axis."""
    if axis is Axis.ROWS:
        return Corner(line, corner.column, corner.row_fixed, corner.column_fixed)
    return Corner(corner.row, line, corner.row_fixed, corner.column_fixed)


def _shortest(old: Reference, text: str) -> str:
    """A range of which one cell is left is written as that cell, unless it had only one before."""
    first, _, last = text.partition(":")
    is_block = old.first.row and old.first.column and old.first != old.last
    return first if first == last and is_block else text
