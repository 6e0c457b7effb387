"""What a formula refers to, found by position, so that a changed reference is put in and nothing else of it moves.

Formulas are never rendered anew: a lexer marks the references (ECMA-376 part 1, 18.17.2) and the text between them
stays as the author typed it, blanks and line ends included.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from interchange.excel.references import LAST_COLUMN, LAST_ROW, column_letters, column_number

_SHEET = r"""
    (?P<sheet>(?:
        '(?:[^']|'')+'
      | (?:\[[^\[\]]*\])?(?:(?!\$?[A-Za-z]{1,3}\$?\d{1,7}:)[\w.\\]+(?::[\w.\\]+)?|[\w.\\]+)
    )!)
"""
_REST = r"""
    (?P<string>"(?:[^"]|"")*")
  | (?P<error>\#(?i:N/A|GETTING_DATA|(?:REF|DIV/0|NULL|NUM|VALUE|SPILL|CALC|FIELD|BLOCKED|UNKNOWN|CONNECT)!|NAME\?))
  | (?P<cells>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\w.(!\[]))
  | (?P<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!\[]))
  | (?P<rows>\$?\d{1,7}:\$?\d{1,7}(?![\w.(!\[]))
  | (?P<bracket>\[)
  | (?P<number>(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?)
  | (?P<name>[\w\\][\w.\\?]*)
  | (?P<quoted>'(?:[^']|'')*')
  | (?P<blank>\s+)
  | (?P<other>.)
"""
_TOKEN = re.compile(f"{_SHEET}|{_REST}", re.VERBOSE | re.DOTALL)
_AFTER_SHEET = re.compile(_REST, re.VERBOSE | re.DOTALL)
_CORNER = re.compile(r"(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})")


@dataclass(frozen=True, slots=True)
class Corner:
    """One end of a reference. `row` or `column` is 0 for whole columns or rows; the flags tell what `$` fixes."""

    row: int
    column: int
    row_fixed: bool = False
    column_fixed: bool = False

    @property
    def text(self) -> str:
        column = f"{'$' if self.column_fixed else ''}{column_letters(self.column)}" if self.column else ""
        row = f"{'$' if self.row_fixed else ''}{self.row}" if self.row else ""
        return column + row


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference in a formula: `start` and `end` frame the cells, without the sheet; `last` is None for one cell.

    `sheet` is the unquoted name before the `!`; empty when the formula's own sheet is meant. `until` is the second
    sheet of a 3-D reference. `external` is set for references into other workbooks.
    """

    start: int
    end: int
    first: Corner
    last: Corner | None
    sheet: str = ""
    until: str = ""
    external: bool = False

    @property
    def top(self) -> int:
        return min(self.first.row, (self.last or self.first).row)

    @property
    def bottom(self) -> int:
        return max(self.first.row, (self.last or self.first).row)


@lru_cache(maxsize=20_000)
def references(formula: str) -> tuple[Reference, ...]:
    """The references of a formula (without its `=`), in order. Strings, names, tables and functions are passed over."""
    return tuple(_references(formula))


def _references(formula: str) -> Iterator[Reference]:
    sheet: tuple[str, str, bool] = ("", "", False)
    dead = False
    for kind, start, end in pieces(formula):
        if kind == "sheet":
            sheet = _sheet(formula[start:end])
            continue
        # Of a reference into a sheet that was deleted Excel keeps the cells: `#REF!A1` refers to nothing.
        if kind in {"cells", "columns", "rows"} and not dead:
            corners = [_corner(part) for part in formula[start:end].split(":")]
            if all(corner is not None for corner in corners):
                first, last = corners[0], corners[1] if len(corners) == 2 else None
                assert first is not None
                yield Reference(start, end, first, last, *sheet)
        sheet = ("", "", False)
        dead = kind == "error" and formula[start:end].upper() == "#REF!"


def pieces(formula: str) -> Iterator[tuple[str, int, int]]:
    """The kind, start and end of every piece of a formula, in order, without gaps."""
    position = 0
    expression = _TOKEN
    while position < len(formula):
        found = expression.match(formula, position)
        assert found is not None  # the last alternative takes any character
        kind = found.lastgroup or ""
        end = _after_bracket(formula, found.end()) if kind == "bracket" else found.end()
        yield kind, position, end
        position = end
        # What stands behind a sheet is no sheet again: in `S!A1:S!B2` the middle is not a 3-D reference.
        expression = _AFTER_SHEET if kind == "sheet" else _TOKEN


_OPERATORS = frozenset("+-*/^&=<>,;:%@!#")


@lru_cache(maxsize=20_000)
def is_understood(formula: str) -> bool:
    """Whether every piece of the formula is of a known kind and brackets close, so that no reference goes unseen."""
    closing: list[str] = []
    previous, before = "", ""
    for kind, start, end in pieces(formula):
        piece = formula[start:end]
        if before == "sheet" and kind in {"name", "number"} and formula.startswith(":", end):
            # `S!A:S!B` are whole columns, whose second half would be taken for something else.
            return False
        if kind == "bracket":
            # `[.A1]` is how OpenDocument writes a reference.
            if not piece.endswith("]") or piece.startswith("[."):
                return False
        elif kind == "other":
            if piece in "({":
                closing.append(")" if piece == "(" else "}")
            elif piece in ")}":
                if not closing or closing.pop() != piece:
                    return False
            elif piece not in _OPERATORS or (piece == "!" and not previous.endswith("]")):
                return False
        previous, before = piece, kind
    return not closing


def _corner(text: str) -> Corner | None:
    found = _CORNER.fullmatch(text)
    if not found:
        return None
    # In `$5` the one mark belongs to the row.
    mark, letters, row_mark, digits = found.groups()
    column, row = column_number(letters), int(digits or 0)
    if column > LAST_COLUMN or row > LAST_ROW or (digits and not row):
        return None
    return Corner(row, column, bool(row_mark or (mark and not letters)), bool(mark and letters))


def _sheet(text: str) -> tuple[str, str, bool]:
    name = text[:-1]
    if name.startswith("'"):
        name = name[1:-1].replace("''", "'")
    # Book 0 is the workbook itself (18.17.2.2).
    name = name.removeprefix("[0]")
    external = "[" in name
    first, _, last = name.partition(":")
    return first, last, external


def _after_bracket(formula: str, position: int) -> int:
    """The end of a structured reference or of a workbook in brackets; a quote escapes what follows (18.6.2)."""
    depth = 1
    while position < len(formula) and depth:
        character = formula[position]
        if character == "'":
            position += 1
        elif character == "[":
            depth += 1
        elif character == "]":
            depth -= 1
        position += 1
    return position


def spliced(formula: str, change: Callable[[Reference], str | None]) -> str:
    """The formula with references replaced by what `change` gives for them; None keeps one as it is."""
    result: list[str] = []
    position = 0
    for reference in references(formula):
        text = change(reference)
        if text is not None:
            result += formula[position : reference.start], text
            position = reference.end
    return "".join([*result, formula[position:]])


def copied(formula: str, rows: int, columns: int = 0) -> str:
    """The formula as Excel copies it to a cell that many rows down and columns to the right.

    What `$` does not fix moves along; what would leave the sheet becomes `#REF!`.
    """

    def moved(corner: Corner) -> str:
        row = corner.row + (rows if corner.row and not corner.row_fixed else 0)
        column = corner.column + (columns if corner.column and not corner.column_fixed else 0)
        if (corner.row and not 1 <= row <= LAST_ROW) or (corner.column and not 1 <= column <= LAST_COLUMN):
            return ""
        letters = ("$" if corner.column_fixed else "") + column_letters(column) if column else ""
        return f"{letters}{'$' if corner.row_fixed else ''}{row}" if row else letters

    def change(reference: Reference) -> str | None:
        first = moved(reference.first)
        if reference.last is None:
            return first or "#REF!"
        last = moved(reference.last)
        return f"{first}:{last}" if first and last else "#REF!"

    return spliced(formula, change) if rows or columns else formula


def refers_to_other_rows(formula: str, row: int) -> bool:
    """Whether what the formula computes depends on where its row stands: it names, without `$`, another row."""
    return any(
        corner.row and not corner.row_fixed and corner.row != row
        for reference in references(formula)
        for corner in (reference.first, reference.last)
        if corner is not None
    )


def is_one_more(formula: str, letters: str, row: int) -> bool:
    """Whether a formula is `A8+1` for this column and row, by which rows are numbered."""
    return formula.lstrip("+").replace("$", "").replace(" ", "").upper() == f"{letters}{row}+1"
