"""References in formulas, names and attributes after rows or columns of a sheet have come and gone (18.17.2)."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shifting import columns_in, columns_out, patient, rows_in, rows_out

from interchange.excel.references import column_letters
from interchange.excel.shift import Axis, Inserted, Lines, Shift
from interchange.excel.workbook_part import Sheet

PLAN = Sheet("Plan", "xl/worksheets/sheet1.xml", 0, False)
LINES = 12
"""The lines that formulas here refer to."""


@dataclass(frozen=True)
class Piece:
    """A piece of a formula: text that stays, or a range with the sheet it says, its corners and its marks."""

    text: str
    sheet: str = ""
    corners: tuple[tuple[int, int], ...] = ()
    marks: tuple[bool, ...] = ()

    def written(self, corners: tuple[tuple[int, int], ...]) -> str:
        ends = [
            f"{'$' if self.marks[2 * place] else ''}{column_letters(column)}"
            f"{'$' if self.marks[2 * place + 1] else ''}{row}"
            for place, (row, column) in enumerate(corners)
        ]
        return f"{self.sheet}{':'.join(ends)}"

    def after(self, shift: Shift, at_home: bool) -> str:
        """The piece after the shift, cell by cell: each line of the range goes to its own place or is gone."""
        own = {"": at_home, "Plan!": True, "'Plan'!": True, "pLAN!": True}
        if not self.corners or not own.get(self.sheet, False):
            return self.text or self.written(self.corners)
        place = 0 if shift.axis is Axis.ROWS else 1
        ends = [corner[place] for corner in self.corners]
        kept = [shift.lines.of(line) for line in range(min(ends), max(ends) + 1)]
        numbers = [number for number in kept if number is not None]
        if not numbers:
            return f"{self.sheet}#REF!"
        new = (numbers[0], numbers[-1]) if ends[0] <= ends[-1] else (numbers[-1], numbers[0])
        corners = tuple(
            (line, corner[1]) if place == 0 else (corner[0], line)
            for corner, line in zip(self.corners, new, strict=False)
        )
        return self.written(corners)


TEXTS = st.sampled_from(
    [
        '"Plan!A1 ""B2"""',
        "Tabel1[[#This Row],[A1]]",
        "[1]Plan!A1",
        "LOG10(5)",
        "#REF!",
        "Naam_A1",
        "Ander!Naam",
        "{1;2}",
        "1.5E3",
        "Jan:Mrt!A1",
        "TRUE",
    ]
)


@st.composite
def pieces(draw: st.DrawFn) -> Piece:
    if draw(st.integers(0, 3)) == 0:
        return Piece(draw(TEXTS))
    corner = st.tuples(st.integers(1, LINES), st.integers(1, LINES))
    sheet = draw(st.sampled_from(["", "Plan!", "'Plan'!", "pLAN!", "Ander!", "'Plan 2'!", "Plan2!", "[1]Plan!"]))
    marks = tuple(draw(st.lists(st.booleans(), min_size=4, max_size=4)))
    return Piece("", sheet, tuple(draw(st.lists(corner, min_size=1, max_size=2))), marks)


@st.composite
def shifts(draw: st.DrawFn) -> Shift:
    axis = draw(st.sampled_from(Axis))
    first = draw(st.integers(1, LINES))
    removed = ((first, draw(st.integers(first, LINES))),) if draw(st.booleans()) else ()
    one = st.builds(Inserted, st.integers(1, LINES + 1), st.integers(1, 3))
    return Shift(PLAN, axis, Lines(removed, tuple(draw(st.lists(one, max_size=2))), last=axis.last))


OPERATORS = st.sampled_from(["+", ",", " & ", "\n  ", "<>", ";", "*-", "^"])


@patient
@given(st.lists(st.tuples(pieces(), OPERATORS), min_size=1, max_size=5), shifts(), st.booleans())
def test_every_cell_that_a_formula_names_is_followed_and_all_else_stays(
    found: list[tuple[Piece, str]], shift: Shift, at_home: bool
) -> None:
    formula = "".join((piece.text or piece.written(piece.corners)) + mark for piece, mark in found)

    assert shift.formula(formula, at_home) == "".join(piece.after(shift, at_home) + mark for piece, mark in found)


@pytest.mark.parametrize(
    ("formula", "after"),
    [
        ("A4", "A5"),
        ("A2", "A2"),
        ("$A$4", "$A$5"),
        ("SUM(A1:A4)", "SUM(A1:A5)"),
        ("SUM(A3:A4)", "SUM(A4:A5)"),
        ("SUM(4:5)+SUM($2:$3)", "SUM(5:6)+SUM($2:$4)"),
        ("SUM(C:D)", "SUM(C:D)"),
        ("SUM(1:1048576)", "SUM(1:1048576)"),
        ("SUM(A1:XFD1048576)", "SUM(A1:XFD1048576)"),
        ("SUM(A5:A1048576)", "SUM(A6:A1048576)"),
        ("A1048576", "#REF!"),
        ("SUM(B4:A1)", "SUM(B5:A1)"),
        ("SUM((A4,B5))+A1:B9 B4:C5", "SUM((A5,B6))+A1:B10 B5:C6"),
        ("A1:INDEX(A:A,B4)", "A1:INDEX(A:A,B5)"),
        ("OFFSET(A4,1,1):A9", "OFFSET(A5,1,1):A10"),
        ("Plan!A4:Plan!B5", "Plan!A5:Plan!B6"),
        ('INDIRECT("A4")', 'INDIRECT("A4")'),
        ("[2]Plan!A4+'[boek.xlsx]Plan'!A4", "[2]Plan!A4+'[boek.xlsx]Plan'!A4"),
        ("'C:\\map\\[boek.xlsx]Plan'!A4", "'C:\\map\\[boek.xlsx]Plan'!A4"),
        ("Tabel1[Uren]+Tabel1[[#Totals],[A4]]", "Tabel1[Uren]+Tabel1[[#Totals],[A4]]"),
        ("SUM(A4#)", "SUM(A5#)"),
        ("@A4:A5", "@A5:A6"),
        ("#REF!+Ander!#REF!+#REF!A4", "#REF!+Ander!#REF!+#REF!A4"),
    ],
)
def test_formulas_after_a_row_came_in_above_row_3(formula: str, after: str) -> None:
    assert rows_in(3).formula(formula, at_home=True) == after


@pytest.mark.parametrize(
    ("formula", "after"),
    [
        ("A3", "#REF!"),
        ("Plan!A3", "Plan!#REF!"),
        ("SUM(A1:A3)", "SUM(A1:A2)"),
        ("SUM(A3:A9)", "SUM(A3:A7)"),
        ("SUM(A3:A4)", "SUM(#REF!)"),
        ("SUM(A2:A9)", "SUM(A2:A7)"),
        ("SUM(3:4)", "SUM(#REF!)"),
        ("SUM(2:4)", "SUM(2:2)"),
        ("SUM(A2:A4)", "SUM(A2:A2)"),
        ("A5", "A3"),
        ("SUM(1:1048576)", "SUM(1:1048576)"),
    ],
)
def test_formulas_after_rows_3_and_4_went(formula: str, after: str) -> None:
    assert rows_out(3, 4).formula(formula, at_home=True) == after


@pytest.mark.parametrize(
    ("formula", "after"),
    [
        ("B7+C7+$D$7", "B7+D7+$E$7"),
        ("SUM(B:D)+C:C", "SUM(B:E)+D:D"),
        ("SUM(3:5)", "SUM(3:5)"),
        ("SUM(A:XFD)", "SUM(A:XFD)"),
        ("XFD1", "#REF!"),
        ("LOG10(C1)", "LOG10(D1)"),
    ],
)
def test_formulas_after_a_column_came_in_before_c(formula: str, after: str) -> None:
    assert columns_in(3).formula(formula, at_home=True) == after


@pytest.mark.parametrize(("formula", "after"), [("B7+C7+D7", "B7+#REF!+C7"), ("SUM(B:D)+C:C", "SUM(B:C)+#REF!")])
def test_formulas_after_column_c_went(formula: str, after: str) -> None:
    assert columns_out(3).formula(formula, at_home=True) == after


@pytest.mark.parametrize("written", ["'Risico''s'!A4", "'risico''S'!A4"])
def test_a_sheet_with_a_quoted_name_is_known_in_any_case(written: str) -> None:
    assert rows_in(3, name="Risico's").formula(written, at_home=False) == written.replace("A4", "A5")


@pytest.mark.parametrize(
    ("definition", "after"),
    [
        ("Plan!$A$4", "Plan!$A$5"),
        ("Plan!$A4", "Plan!$A4"),
        ("Plan!A$4", "Plan!A$5"),
        ("Plan!$A$1:$A4", "Plan!$A$1:$A4"),
        ("Plan!$A$4:$A6", "Plan!$A$5:$A6"),
        ("Ander!$A$4", "Ander!$A$4"),
        ("Plan!$A:$A", "Plan!$A:$A"),
    ],
)
def test_what_a_name_does_not_fix_is_relative_to_the_cell_that_uses_it(definition: str, after: str) -> None:
    assert rows_in(3).definition(definition, at_home=False, is_built_in=False) == after


@pytest.mark.parametrize(
    ("area", "after"),
    [("A1:B4", "A1:B5"), ("A1:A1", "A1:A1"), ("A4:A4", "A5:A5"), ("B4", "B5"), ("kop", "kop"), ("A:B", "A:B")],
)
def test_an_attribute_keeps_the_way_it_names_an_area(area: str, after: str) -> None:
    assert rows_in(3).area(area) == after


@pytest.mark.parametrize(
    ("area", "after"), [("A3:B4", "A3:B3"), ("A3:A4", "A3"), ("A4", None), ("A4:C4", None), ("A4:A4", None)]
)
def test_an_area_is_clipped_by_what_goes(area: str, after: str | None) -> None:
    assert rows_out(4).area(area) == after


@pytest.mark.parametrize(
    ("areas", "after"), [("A1 B4:B5", "A1 B4"), ("A4 C4:D4", None), ("A1  B2", "A1  B2"), ("A4 A6", "A5")]
)
def test_of_a_list_of_areas_stays_what_is_left(areas: str, after: str | None) -> None:
    assert rows_out(4).areas(areas) == after
