"""Where lines go when others come and go, compared with a list of line numbers in which that really happens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shifting import patient

from interchange.excel.references import LAST_COLUMN, LAST_ROW
from interchange.excel.shift import Axis, Inserted, Lines

LAST = 14
"""The number of lines of the small sheets here."""


@st.composite
def some_lines(draw: st.DrawFn) -> Lines:
    gone = sorted(draw(st.sets(st.integers(1, LAST), max_size=8)))
    removed: list[tuple[int, int]] = []
    for line in gone:
        if removed and removed[-1][1] == line - 1 and draw(st.booleans()):
            removed[-1] = (removed[-1][0], line)
        else:
            removed.append((line, line))
    one = st.builds(Inserted, st.integers(1, LAST), st.integers(1, 3), st.integers(0, LAST))
    return Lines(tuple(removed), tuple(draw(st.lists(one, max_size=3))), last=LAST)


def sheet_after(lines: Lines) -> list[int | Inserted]:
    """The lines of the sheet in their new order: the number each had, or the insertion it belongs to."""
    gone = {line for first, last in lines.removed for line in range(first, last + 1)}
    found: list[int | Inserted] = []
    for line in range(1, LAST + 1):
        for inserted in lines.inserted:
            if inserted.before == line:
                found += [inserted] * inserted.count
        if line not in gone:
            found.append(line)
    return found


def places(lines: Lines) -> dict[int, int]:
    """The number that each line gets which remains and is not pushed off the sheet."""
    return {
        line: number for number, line in enumerate(sheet_after(lines), 1) if isinstance(line, int) and number <= LAST
    }


@patient
@given(some_lines())
def test_a_line_gets_the_number_of_its_place(lines: Lines) -> None:
    assert [lines.of(line) for line in range(1, LAST + 1)] == [places(lines).get(line) for line in range(1, LAST + 1)]


@patient
@given(some_lines(), st.integers(1, LAST - 1), st.integers(1, LAST - 1))
def test_a_span_runs_from_its_first_line_that_remains_to_its_last(lines: Lines, one: int, two: int) -> None:
    first, last = min(one, two), max(one, two)
    numbers = [number for number, line in enumerate(sheet_after(lines), 1) if line in range(first, last + 1)]

    expected = (numbers[0], min(numbers[-1], LAST)) if numbers and numbers[0] <= LAST else None

    assert lines.span(first, last) == expected


@patient
@given(some_lines(), st.integers(2, LAST - 1))
def test_a_span_to_the_end_of_the_sheet_keeps_reaching_to_it(lines: Lines, first: int) -> None:
    kept = [number for line, number in places(lines).items() if line >= first]

    assert lines.span(first, LAST) == ((kept[0], LAST) if kept else None)


@patient
@given(some_lines())
def test_the_whole_sheet_stays_the_whole_sheet(lines: Lines) -> None:
    assert lines.span(1, LAST) == (1, LAST)


@patient
@given(some_lines(), st.integers(1, LAST))
def test_the_nearest_line_is_the_next_one_that_remains(lines: Lines, line: int) -> None:
    numbers = [number for number, found in enumerate(sheet_after(lines), 1) if isinstance(found, int) and found >= line]
    if numbers:
        assert lines.nearest(line) == min(numbers[0], LAST)
    else:
        assert 1 <= lines.nearest(line) <= LAST


@patient
@given(some_lines())
def test_what_has_a_number_afterwards_is_known(lines: Lines) -> None:
    found = sheet_after(lines)

    assert [lines.origin(number) for number in range(1, len(found) + 1)] == found


@patient
@given(some_lines())
def test_the_blocks_of_new_lines_stand_where_they_come_in(lines: Lines) -> None:
    numbers = [number for number, line in enumerate(sheet_after(lines), 1) if isinstance(line, Inserted)]

    assert [first + place for first, found in lines.added() for place in range(found.count)] == numbers


@patient
@given(some_lines())
def test_before_the_first_change_nothing_moves(lines: Lines) -> None:
    before = range(1, min(lines.first_changed, LAST + 1))

    assert [lines.of(line) for line in before] == list(before)
    assert (
        lines.first_changed > LAST
        or lines.is_removed(lines.first_changed)
        or lines.of(lines.first_changed) != (lines.first_changed)
    )


def test_nothing_coming_or_going_is_the_identity() -> None:
    assert Lines().is_identity
    assert not Lines(((2, 2),)).is_identity
    assert not Lines((), (Inserted(2, 1),)).is_identity


@pytest.mark.parametrize("removed", [((0, 2),), ((5, 4),), ((2, 5), (5, 6)), ((6, 6), (2, 3)), ((LAST, LAST + 1),)])
def test_lines_that_cannot_go_are_no_lines(removed: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(ValueError, match=r"\("):
        Lines(removed, last=LAST)


@pytest.mark.parametrize("inserted", [Inserted(0, 1), Inserted(LAST + 1, 1), Inserted(3, 0), Inserted(3, 1, -1)])
def test_lines_that_cannot_come_are_no_lines(inserted: Inserted) -> None:
    with pytest.raises(ValueError, match="Inserted"):
        Lines((), (inserted,), last=LAST)


def test_a_sheet_ends_where_excel_ends() -> None:
    assert (Axis.ROWS.last, Axis.COLUMNS.last) == (LAST_ROW, LAST_COLUMN) == (1_048_576, 16_384)
