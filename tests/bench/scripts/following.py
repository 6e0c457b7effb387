"""How references in a formula follow when rows and columns come and go, for formulas as plain as those in our own
workbooks: cells and ranges, with or without a sheet in front."""

from __future__ import annotations

import re
from collections.abc import Callable

from interchange.excel.references import column_letters, column_number

Follow = Callable[[int], int | None]
"""The number a row or column gets; None when it went."""

_PIECES = re.compile(
    r'"[^"]*"|(?P<sheet>(?:\'(?:[^\']|\'\')+\'|[\w.]+)!)?'
    r"(?<![\w.])(?P<first>\$?[A-Z]{1,3}\$?\d+)(?::(?P<last>\$?[A-Z]{1,3}\$?\d+))?(?![\w(.])"
)
_CELL = re.compile(r"(\$?)([A-Z]{1,3})(\$?)(\d+)")


def followed(formula: str, home: str, sheet: str, row: Follow, column: Follow) -> str:
    """The formula of a cell on the sheet `home` after rows and columns of `sheet` came and went."""

    def change(found: re.Match[str]) -> str:
        if found["first"] is None or _name(found["sheet"] or home) != sheet:
            return found[0]
        first, last = _CELL.fullmatch(found["first"]), _CELL.fullmatch(found["last"] or found["first"])
        assert first is not None
        assert last is not None
        rows = _span(int(first[4]), int(last[4]), row)
        columns = _span(column_number(first[2]), column_number(last[2]), column)
        if rows is None or columns is None:
            return f"{found['sheet'] or ''}#REF!"
        start = f"{first[1]}{column_letters(columns[0])}{first[3]}{rows[0]}"
        end = f":{last[1]}{column_letters(columns[1])}{last[3]}{rows[1]}" if found["last"] else ""
        return f"{found['sheet'] or ''}{start}{end}"

    return _PIECES.sub(change, formula)


def with_last_row(formula: str, last: int, new: int) -> str:
    """The formula with ranges of its own sheet that end with the row `last` ending with another one."""

    def change(found: re.Match[str]) -> str:
        if found["last"] is None or found["sheet"] or not found["last"].endswith(_digits(last, found["last"])):
            return found[0]
        return f"{found['first']}:{_digits(new, found['last'])}"

    return _PIECES.sub(change, formula)


def of_own_row(formula: str, row: int) -> str | None:
    """The formula with its own row left open; None when it looks at other rows or sheets."""
    found = [piece for piece in _PIECES.finditer(formula) if piece["first"]]
    cells = [cell for piece in found for cell in (piece["first"], piece["last"]) if cell]
    if any(piece["sheet"] for piece in found) or any(not cell.endswith(_digits(row, cell)) for cell in cells):
        return None
    return _PIECES.sub(lambda piece: re.sub(r"\d+", "·", piece[0]) if piece["first"] else piece[0], formula)


def _digits(row: int, cell: str) -> str:
    return f"{cell.rstrip('0123456789')}{row}"


def _name(sheet: str) -> str:
    return sheet.rstrip("!").strip("'").replace("''", "'")


def _span(first: int, last: int, follow: Follow) -> tuple[int, int] | None:
    kept = [number for number in (follow(line) for line in range(first, last + 1)) if number is not None]
    return (kept[0], kept[-1]) if kept else None
