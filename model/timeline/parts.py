"""A timeline on paper: in one picture as long as that can be read, else cut into parts of whole months."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from model.drawing import Font, Picture
from model.timeline.axis import Months
from model.timeline.items import Grouping, Timeline
from model.timeline.picture import Part, all_months, entries, make_timeline

MOST_ROWS = 60
MOST_MONTHS = 24


@dataclass(frozen=True, slots=True)
class _Piece:
    """Rows and months of one picture; `turn` counts the pictures of one busy month."""

    timeline: Timeline
    months: Months
    turn: int = 0

    def name(self, number: int, count: int) -> str:
        return f"deel {number} van {count} ({self.months.said}{', vervolg' if self.turn else ''})"


def timeline_pictures(
    timeline: Timeline,
    grouping: Grouping,
    measures: Callable[[float], Font],
    font_sizes: Sequence[float],
    size: tuple[float, float],
    today: dt.date,
) -> tuple[Picture, ...]:
    """The pictures, none higher than asked as long as one row fits. Smaller sizes of letters are tried before it is
    cut. What goes on over several parts stands in each; rows without a date are counted below the last.
    """
    months = all_months(timeline, today)

    def drawn(shown: Timeline, part: Part, font_size: float) -> Picture:
        return make_timeline(shown, grouping, measures(font_size), font_size, size[0], today, part)

    def fits(shown: Timeline, months: Months, font_size: float = font_sizes[-1]) -> bool:
        return (
            len(entries(shown, grouping)) <= MOST_ROWS
            and len(months.starts()) <= MOST_MONTHS
            and drawn(replace(shown, undated=timeline.undated), Part(months), font_size).height <= size[1]
        )

    for font_size in font_sizes:
        if fits(timeline, months, font_size):
            return (drawn(timeline, Part(months), font_size),)
    pieces = [piece for piece in _pieces(timeline, months, fits) if piece.timeline.items]
    if len(pieces) < 2:
        return (drawn(timeline, Part(months), font_sizes[-1]),)
    pieces[-1] = replace(pieces[-1], timeline=replace(pieces[-1].timeline, undated=timeline.undated))
    return tuple(
        drawn(piece.timeline, Part(piece.months, piece.name(number, len(pieces))), font_sizes[-1])
        for number, piece in enumerate(pieces, start=1)
    )


def _pieces(timeline: Timeline, months: Months, fits: Callable[[Timeline, Months], bool]) -> Iterator[_Piece]:
    starts = months.starts()
    begin = 0
    while begin < len(starts):
        end = begin + 1
        while end < len(starts) and fits(*_of(timeline, Months.around(starts[begin], starts[end]))):
            end += 1
        shown, own = _of(timeline, Months.around(starts[begin], starts[end - 1]))
        # Of a month with more than one picture holds, some rows at a time.
        for turn, some in enumerate(_filled(shown, own, fits)):
            yield _Piece(some, own, turn)
        begin = end


def _of(timeline: Timeline, months: Months) -> tuple[Timeline, Months]:
    return replace(timeline.between(months.first, months.last), undated=()), months


def _filled(shown: Timeline, months: Months, fits: Callable[[Timeline, Months], bool]) -> Iterator[Timeline]:
    """As many rows at a time as fit, and at least one."""
    items = shown.items
    while items:
        count = min(len(items), MOST_ROWS)
        while count > 1 and not fits(replace(shown, items=items[:count]), months):
            count -= max(1, count // 8)
        yield replace(shown, items=items[:count])
        items = items[count:]
