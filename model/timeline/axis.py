"""The axis of a timeline: whole months from left to right, years above them, and weeks below where these fit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from model.drawing import Font
from model.number_format import MONTHS, MONTHS_SHORT

_WEEK = dt.timedelta(days=7)
_PAD = 0.5
"""Of the height of a line: free beside the name of a month or week."""


@dataclass(frozen=True, slots=True)
class Months:
    """Whole months, the first and the last day both included."""

    first: dt.date
    last: dt.date

    @classmethod
    def around(cls, first: dt.date, last: dt.date) -> Months:
        """The months that hold these days."""
        return cls(first.replace(day=1), _end(last))

    def starts(self) -> list[dt.date]:
        """The first days of the months."""
        found = [self.first]
        while (begin := _next(found[-1])) <= self.last:
            found.append(begin)
        return found

    @property
    def said(self) -> str:
        """In words: *mei 2027*, *maart–mei 2027*."""
        end = f"{MONTHS[self.last.month - 1]} {self.last.year}"
        begin = MONTHS[self.first.month - 1]
        if (self.first.year, self.first.month) == (self.last.year, self.last.month):
            return end
        return f"{begin}–{end}" if self.first.year == self.last.year else f"{begin} {self.first.year}–{end}"


@dataclass(frozen=True, slots=True)
class Cell:
    """A part of the axis, with its name as far as that fits."""

    left: float
    right: float
    name: str


@dataclass(frozen=True, slots=True)
class Axis:
    """Where days lie between `left` and `right`."""

    months: Months
    left: float
    right: float

    def start_of(self, day: dt.date) -> float:
        """Where a day begins; days before and behind the axis lie at its ends."""
        count = (self.months.last - self.months.first).days + 1
        share = (day - self.months.first).days / count
        return self.left + min(max(share, 0.0), 1.0) * (self.right - self.left)

    def end_of(self, day: dt.date) -> float:
        """Where a day ends."""
        return self.start_of(day + dt.timedelta(days=1)) if day < dt.date.max else self.right

    def middle_of(self, day: dt.date) -> float:
        return (self.start_of(day) + self.end_of(day)) / 2

    def rows(self, font: Font) -> list[list[Cell]]:
        """Years, months and, where their numbers fit, weeks; what has no room for any name is left out."""
        starts = self.months.starts()
        years = [day for day in starts if day.month == 1 or day == starts[0]]
        found = [
            self._cells(years, [[str(day.year) for day in years], [f"{day.year % 100:02}" for day in years]], font)
        ]
        names = [[names[day.month - 1] for day in starts] for names in (MONTHS, MONTHS_SHORT)]
        names.append([name[:1] for name in names[0]])
        months = self._cells(starts, names, font)
        if any(cell.name for cell in months):
            found.append(months)
        weeks = self._weeks(font)
        return [*found, weeks] if weeks else found

    def _weeks(self, font: Font) -> list[Cell]:
        first = self.months.first - dt.timedelta(days=self.months.first.weekday())
        mondays = [first + number * _WEEK for number in range((self.months.last - first).days // 7 + 1)]
        numbers = [str(day.isocalendar().week) for day in mondays]
        cells = self._cells(mondays, [[f"wk {number}" for number in numbers], numbers], font)
        return cells if sum(bool(cell.name) for cell in cells) > len(cells) / 2 else []

    def _cells(self, starts: Sequence[dt.date], namings: Sequence[Sequence[str]], font: Font) -> list[Cell]:
        """Cells that begin at these days, with the first way to name them that fits in most of them."""
        edges = [self.start_of(day) for day in starts] + [self.right]
        rooms = [right - left - _PAD * font.height for left, right in pairwise(edges)]
        usual = sorted(rooms)[len(rooms) // 2]
        fitting = (names for names in namings if max(font.width(name, False) for name in names) <= usual)
        names = next(fitting, namings[-1])
        return [
            Cell(left, right, name if font.width(name, False) <= room else "")
            for left, right, name, room in zip(edges, edges[1:], names, rooms, strict=False)
        ]


def _next(day: dt.date) -> dt.date:
    return dt.date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _end(day: dt.date) -> dt.date:
    return _next(day) - dt.timedelta(days=1) if (day.year, day.month) < (9999, 12) else dt.date.max
