"""Counts what stands in many cells: how many are filled, the sum and mean of numbers, how many texts differ."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
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
        """How many different texts there are, as far as they were told apart."""
        return len(self._texts)

    @property
    def texts(self) -> int:
        return self.filled - self.numbers - self.moments

    @property
    def empty(self) -> int:
        return self.cells - self.filled

    def add(self, values: Sequence[Value]) -> None:
        """Count these cells too."""
        self.cells += len(values)
        kinds = set(map(type, values))
        if kinds == {str}:
            self._add_texts(values)  # type: ignore[arg-type]
            return
        if str in kinds:
            self._add_texts([value for value in values if type(value) is str])
        if Number in kinds:
            self._add_numbers([value for value in values if type(value) is Number])
        for value in values if kinds - {str, Number} else ():
            if type(value) is not str and type(value) is not Number:
                self._add_other(value.result if isinstance(value, Formula) else value)

    def tell_apart(self, values: Iterable[Value]) -> None:
        """Look at the texts of these cells as well; that takes longer than counting them, and is not always asked."""
        for value in values:
            shown = value.result if isinstance(value, Formula) else value
            if not isinstance(shown, Number | Moment):
                text = text_of(shown)
                if text.strip():
                    self._texts.add(text)

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

    def _add_texts(self, texts: list[str]) -> None:
        # Blanks alone are nothing that can be seen.
        self.filled += len(texts) - texts.count("") - sum(map(str.isspace, texts))

    def _add_numbers(self, numbers: list[Number]) -> None:
        if not self.numbers:
            self.format = numbers[0].format
        self.filled += len(numbers)
        self.numbers += len(numbers)
        self.sum += sum([number.value for number in numbers])

    def _add_other(self, value: Value) -> None:
        if isinstance(value, Number):
            self._add_numbers([value])
        elif isinstance(value, Moment):
            self.filled += 1
            self.moments += 1
            self.first = value.value if self.first is None else min(self.first, value.value)
            self.last = value.value if self.last is None else max(self.last, value.value)
        else:
            self.filled += bool(text_of(value).strip())
