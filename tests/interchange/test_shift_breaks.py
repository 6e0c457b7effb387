"""A page goes on beginning with the row or column it began with (ECMA-376 part 1, 18.3.1.74, 18.3.1.14)."""

from __future__ import annotations

import pytest
from shifting import columns_in, columns_out, frame_after, other_frame_after, rows_in, rows_out

from interchange.excel.shift import Shift


def breaks(name: str, *places: int, automatic: int = 0) -> str:
    """Page breaks behind these lines; `automatic` is one that Excel made."""
    most = 16383 if name == "rowBreaks" else 1048575
    items = "".join(f'<brk id="{place}" max="{most}" man="1"/>' for place in places)
    items += f'<brk id="{automatic}" max="{most}"/>' if automatic else ""
    count = len(places) + bool(automatic)
    return f'<{name} count="{count}" manualBreakCount="{len(places)}">{items}</{name}>'


@pytest.mark.parametrize(
    ("shift", "after"),
    [
        (rows_in(3), (11, 21)),
        (rows_in(10), (11, 21)),
        (rows_in(11), (11, 21)),
        (rows_in(12), (10, 21)),
        (rows_out(3), (9, 19)),
        (rows_out(11), (10, 19)),
        (rows_out(10), (9, 19)),
        (rows_out(11, 20), (10,)),
        (rows_out(1, 10), (10,)),
        (rows_out(1, 20), ()),
        (columns_in(1), (10, 20)),
    ],
)
def test_breaks_between_rows_follow(shift: Shift, after: tuple[int, ...]) -> None:
    assert frame_after(breaks("rowBreaks", 10, 20), shift) == (breaks("rowBreaks", *after) if after else "")


@pytest.mark.parametrize(
    ("shift", "after"),
    [(columns_in(2), (4, 7)), (columns_in(4), (4, 7)), (columns_out(4, 6), (3,)), (rows_in(1), (3, 6))],
)
def test_breaks_between_columns_follow(shift: Shift, after: tuple[int, ...]) -> None:
    assert frame_after(breaks("colBreaks", 3, 6), shift) == breaks("colBreaks", *after)


def test_breaks_by_hand_are_counted_apart() -> None:
    assert frame_after(breaks("rowBreaks", 10, automatic=20), rows_out(1, 10)) == breaks("rowBreaks", automatic=10)


@pytest.mark.parametrize(
    ("shift", "least", "most"),
    [(columns_in(3), 1, 6), (columns_out(2), 1, 4), (columns_in(1), 2, 6), (rows_in(1), 1, 5)],
)
def test_a_break_runs_through_the_same_columns(shift: Shift, least: int, most: int) -> None:
    before = '<rowBreaks count="1"><brk id="{}" min="{}" max="{}" man="1"/></rowBreaks>'
    place = 11 if shift == rows_in(1) else 10

    assert frame_after(before.format(10, 1, 5), shift) == before.format(place, least, most)


def test_the_breaks_of_another_sheet_stay() -> None:
    assert other_frame_after(breaks("rowBreaks", 10, 20), rows_in(3)) == breaks("rowBreaks", 10, 20)
