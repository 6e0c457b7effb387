"""Counts what stands in many cells: how many are filled, the sum and mean of numbers, how many texts differ."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from model.number_format import format_number
from model.values import Formula, Moment, Number, Value, text_of

_DECIMALS = re.compile(r"[.][0#?]+")


@dataclass(slots=True)
class Statistics:
    """What was counted so far. True numbers only are summed, as in Excel: a text that looks like one is not."""

    cells: int = 0
    filled: int = 0
    numbers: int = 0
    sum: float = 0.0
    format: str = "General"
    """The notation of the first number."""
    first: dt.datetime | None = None
    last: dt.datetime | None = None
    moments: int = 0
    _texts: set[str] = field(default_factory=set)

    @property
    def different(self) -> int:
        """How many different texts there are, numbers and dates left out."""
        return len(self._texts)

    @property
    def texts(self) -> int:
        return self.filled - self.numbers - self.moments

    @property
    def empty(self) -> int:
        return self.cells - self.filled

    def add(self, values: Iterable[Value]) -> None:
        """Count these cells too."""
        plain: list[str] = []
        count = 0
        for value in values:
            count += 1
            if type(value) is str:
                plain.append(value)
            else:
                self._add_other(value)
        self.cells += count
        # A text of blanks is nothing that can be seen; of most texts the first letter tells.
        seen = [text for text in plain if text and (text[0] > " " or text.strip())]
        self.filled += len(seen)
        self._texts.update(seen)

    def sum_text(self) -> str:
        """The sum in the notation of the numbers."""
        return format_number(round(self.sum, 9), self.format)

    def mean_text(self) -> str:
        """The mean in the notation of the numbers; with two decimals where that has none."""
        mean = self.sum / self.numbers
        if self.format == "General":
            return format_number(round(mean, 2), self.format)
        if mean != int(mean) and not _DECIMALS.search(self.format) and self.format.strip("#,0") == "":
            return format_number(mean, f"{self.format}.0#")
        return format_number(mean, self.format)

    def _add_other(self, value: Value) -> None:
        if isinstance(value, Formula):
            self._add_result(value.result)
        else:
            self._add_result(value)

    def _add_result(self, value: Value) -> None:
        if isinstance(value, Number):
            if not self.numbers:
                self.format = value.format
            self.filled += 1
            self.numbers += 1
            self.sum += value.value
        elif isinstance(value, Moment):
            self.filled += 1
            self.moments += 1
            self.first = value.value if self.first is None else min(self.first, value.value)
            self.last = value.value if self.last is None else max(self.last, value.value)
        else:
            text = text_of(value)
            if text.strip():
                self.filled += 1
                self._texts.add(text)
