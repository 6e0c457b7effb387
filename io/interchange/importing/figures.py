"""Tells columns of numbers in a table of texts; what could be read in two ways stays the text it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from interchange.importing.cells import number_shown_as
from interchange.importing.content import ImportedTable
from model.values import Number, Value

_DUTCH = re.compile(r"(?:€ ?)?-?(?P<whole>\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,(?P<decimals>\d{1,6}))?(?: ?%)?")


def with_numbers(table: ImportedTable) -> ImportedTable:
    """The table in which a column is numbers when every text of it is one in Dutch notation (`1.250,50`).

    A number keeps the look that it had. A leading zero makes a column one of codes. Points or commas that could as well
    be English (`1.250`, `1,250`) count only when another cell of the column settles it.
    """
    columns = [_numbers([row[place] for row in table.rows]) for place in range(len(table.heads))]
    if not any(columns):
        return table
    rows = tuple(
        tuple(column[index] if column else value for column, value in zip(columns, row, strict=True))
        for index, row in enumerate(table.rows)
    )
    return replace(table, rows=rows)


def _numbers(values: Sequence[Value]) -> list[Value] | None:
    """The values as numbers, empty ones left; None for a column that is not one of numbers."""
    texts = [value for value in values if value != ""]
    found = [_DUTCH.fullmatch(text) if isinstance(text, str) else None for text in texts]
    matches = [match for match in found if match is not None]
    if not texts or len(matches) < len(texts) or not _is_certain(matches):
        return None
    numbers = [_number(value) if isinstance(value, str) and value else value for value in values]
    same = all(
        value == "" or (isinstance(value, Number) and value.text == text)
        for value, text in zip(numbers, values, strict=True)
    )
    return numbers if same else None


def _is_certain(matches: Sequence[re.Match[str]]) -> bool:
    wholes = [match["whole"] for match in matches]
    if any(whole.startswith("0") and len(whole) > 1 for whole in wholes):
        return False
    decimals = [match["decimals"] for match in matches if match["decimals"]]
    settled = any(len(found) != 3 for found in decimals) or any(
        match["decimals"] and "." in match["whole"] for match in matches
    )
    return settled or (not decimals and not any("." in whole for whole in wholes))


def _number(text: str) -> Value:
    figures = re.sub(r"[^\d,-]", "", text).replace(",", ".")
    percent = "%" in text
    # Through the decimal digits, so that 7% does not become 0.07000000000000001.
    return number_shown_as(float(f"{figures}e-2" if percent else figures), text)
