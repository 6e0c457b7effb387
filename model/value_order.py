"""The order of the contents of cells: numbers, then dates, then texts, then nothing."""

from __future__ import annotations

import unicodedata
from typing import Any

from model.values import Formula, Moment, Number, Value, text_of

EMPTY_KEY: tuple[int, Any] = (9, "")
"""The key of an empty cell. It is one object, so that it can be told by `is`."""


def value_key(value: Value) -> tuple[int, Any]:
    """Numbers before dates before texts, as Excel has it; letters with and without accents stand together."""
    if isinstance(value, Formula):
        value = value.result
    if isinstance(value, Number):
        return (0, value.value)
    if isinstance(value, Moment):
        return (1, value.value)
    text = text_of(value).strip()
    if not text:
        return EMPTY_KEY
    if not text.isascii():
        text = "".join(mark for mark in unicodedata.normalize("NFD", text) if not unicodedata.combining(mark))
    return (2, text.casefold())
