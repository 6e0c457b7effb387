"""A formula that stands for many cells means for most of them what their own formula would mean after a shift."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from shifting import columns_in, columns_out, patient, rows_in, rows_out

from interchange.excel.formulas import copied
from interchange.excel.references import column_letters
from interchange.excel.shift import Axis, Inserted, Lines, Shift
from interchange.excel.shift.rules import Range, common_formula, range_of, rule_areas, rule_formula
from interchange.excel.workbook_part import Sheet

PLAN = Sheet("Plan", "xl/worksheets/sheet1.xml", 0, False)
FIRST, LAST = 100, 120
"""Where the rules and what they look at lie: far from the edges of the sheet."""


@st.composite
def shifts(draw: st.DrawFn) -> Shift:
    axis = draw(st.sampled_from(Axis))
    first = draw(st.integers(FIRST, LAST))
    removed = ((first, min(first + draw(st.integers(0, 4)), LAST)),) if draw(st.booleans()) else ()
    one = st.builds(Inserted, st.integers(FIRST, LAST), st.integers(1, 3))
    return Shift(PLAN, axis, Lines(removed, tuple(draw(st.lists(one, max_size=2))), last=axis.last))


@st.composite
def formulas(draw: st.DrawFn, axis: Axis, sheet: str) -> str:
    ends = []
    for _ in range(draw(st.integers(1, 2))):
        line, mark = draw(st.integers(FIRST, LAST)), draw(st.sampled_from(["", "$"]))
        ends.append(f"$C{mark}{line}" if axis is Axis.ROWS else f"{mark}{column_letters(line)}$7")
    return f"{sheet}{':'.join(ends)}=1"


def moved(formula: str, distance: int, axis: Axis) -> str:
    return copied(formula, distance) if axis is Axis.ROWS else copied(formula, 0, distance)


@st.composite
def cases(draw: st.DrawFn, sheets: tuple[str, ...]) -> tuple[str, Shift, Range, Counter[str]]:
    """A formula with its range, and what each cell that remains would have it be: the formula is copied to the cell,
    shifts with it, and is copied back to the first cell."""
    shift, at_home = draw(shifts()), draw(st.booleans())
    first = draw(st.integers(FIRST, LAST))
    last = draw(st.integers(first, LAST))
    formula = draw(formulas(shift.axis, draw(st.sampled_from(sheets)) if at_home else "Plan!"))
    names = [f"B{line}" if shift.axis is Axis.ROWS else f"{column_letters(line)}2" for line in (first, last)]
    before = ":".join(names)
    place = range_of(before, (shift.area(before) if at_home else before) or before, shift.axis, at_home)
    wanted: Counter[str] = Counter()
    for line in range(first, last + 1):
        number = shift.lines.of(line) if at_home else line
        if number is not None:
            own = shift.formula(moved(formula, line - first, shift.axis), at_home)
            wanted[moved(own, place.new_base - number, shift.axis)] += 1
    assume(wanted)
    return formula, shift, place, wanted


@patient
@given(cases(("", "Plan!")))
def test_a_rule_is_right_for_as_many_cells_as_one_formula_can_be(
    case: tuple[str, Shift, Range, Counter[str]],
) -> None:
    formula, shift, place, wanted = case

    assert wanted[rule_formula(formula, shift, place)] == max(wanted.values())


@patient
@given(cases(("", "Plan!", "Ander!")))
def test_a_formula_is_common_when_it_is_right_for_every_cell(case: tuple[str, Shift, Range, Counter[str]]) -> None:
    formula, shift, place, wanted = case

    assert common_formula(formula, shift, place) == (next(iter(wanted)) if len(wanted) == 1 else None)


def test_what_the_first_cell_of_a_rule_sees_in_another_sheet_stays_where_it_is() -> None:
    place = range_of("B5:B9", "B5:B8", Axis.ROWS, is_shifted=True)

    assert rule_formula("Ander!$C5=1", rows_out(6), place) == "Ander!$C5=1"


@pytest.mark.parametrize(
    ("formula", "after"),
    [
        ("$B5<>$B4", "$B6<>$B5"),
        ("$C5>$D$1", "$C6>$D$1"),
        ("COUNTIF($B$5:$B$20,$B5)>1", "COUNTIF($B$6:$B$21,$B6)>1"),
        ('B5="A1"', 'B6="A1"'),
        ("SUM($5:$5)+SUM(B:B)", "SUM($6:$6)+SUM(B:B)"),
        ("Ander!$A$9=B5", "Ander!$A$9=B6"),
    ],
)
def test_a_rule_that_moves_down_keeps_its_meaning(formula: str, after: str) -> None:
    place = range_of("A5:D20", "A6:D21", Axis.ROWS, is_shifted=True)

    assert rule_formula(formula, rows_in(5), place) == after


def test_a_rule_that_looks_one_row_up_goes_on_doing_so_when_that_row_goes() -> None:
    place = range_of("A5:D20", "A4:D19", Axis.ROWS, is_shifted=True)

    assert rule_formula("$B5<>$B4", rows_out(4), place) == "$B4<>$B3"


def test_a_rule_loses_what_it_always_looked_at() -> None:
    place = range_of("A5:D20", "A4:D19", Axis.ROWS, is_shifted=True)

    assert rule_formula("B5=$F$2", rows_out(2), place) == "B4=#REF!"


def test_a_rule_is_written_for_the_first_cell_of_all_its_areas() -> None:
    place = range_of("C9:C10 A5:A6", "C10:C11 A6:A7", Axis.ROWS, is_shifted=True)

    assert rule_formula("A5=A4", rows_in(3), place) == "A6=A5"


def test_cells_that_each_see_another_part_of_what_remains_have_no_formula_in_common() -> None:
    place = range_of("B110:B111", "B108:B109", Axis.ROWS, is_shifted=True)

    assert common_formula("SUM($C100:$C102)", rows_out(100, 101), place) is None


def test_a_rule_follows_columns_too() -> None:
    place = range_of("C2:F9", "D2:G9", Axis.COLUMNS, is_shifted=True)

    assert rule_formula("C$1=B2+$A2", columns_in(2), place) == "D$1=C2+$A2"


def test_what_a_rule_sees_beyond_the_edge_of_the_sheet_it_goes_on_seeing_there() -> None:
    place = range_of("A1:A9", "A2:A10", Axis.ROWS, is_shifted=True)

    assert rule_formula("A1=A1048576", rows_in(1), place) == "A2=A1"


@pytest.mark.parametrize(
    ("areas", "shift", "after"),
    [
        ("A2:B5", rows_in(3, like=2), "A2:B6"),
        ("A2:B5", rows_in(6, like=5), "A2:B6"),
        ("A2:B5", rows_in(2, like=2), "A2:B6"),
        ("A2:B5", rows_in(2, like=1), "A3:B6"),
        ("A2:B5", rows_in(6, like=6), "A2:B5"),
        ("A2:B5", rows_in(6), "A2:B5"),
        ("A5 C5:D5", rows_in(6, 2, like=5), "A5:A7 C5:D7"),
        ("A1:A3 A5", rows_out(5), "A1:A3"),
        ("A5:A6", rows_out(5, 6), None),
        ("A:B", rows_in(3, like=2), "A:B"),
        ("B2:C9", columns_in(4, like=3), "B2:D9"),
        ("B2:C9", columns_out(2, 3), None),
        ("$A$2:$A$5", rows_in(6, like=5), "$A$2:$A$6"),
    ],
)
def test_new_lines_take_over_the_rules_of_the_line_they_are_like(areas: str, shift: Shift, after: str | None) -> None:
    assert rule_areas(areas, shift) == after


def test_a_new_line_takes_over_the_rules_of_a_line_that_goes() -> None:
    shift = Shift(PLAN, Axis.ROWS, Lines(((5, 5),), (Inserted(6, 1, 5),)))

    assert rule_areas("A5:C5", shift) == "A5:C5"
