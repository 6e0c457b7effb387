"""Formulas in cells after a shift: shared ones mean for each cell what they meant, those of several cells go along."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shifting import (
    OTHER,
    PLAN,
    book,
    changed,
    columns_in,
    columns_out,
    other_after,
    part_after,
    patient,
    plan_after,
    rows_in,
    rows_out,
    worksheet,
)

from interchange.excel.references import LAST_COLUMN, cell_name
from interchange.excel.sheet_text import SheetText
from interchange.excel.shift import Axis, Inserted, Lines, Shift
from interchange.excel.shift.cell_formulas import SheetFormulas
from interchange.excel.workbook_part import Sheet

HOME = Sheet("Plan", PLAN, 0, False)


def cell(name: str, formula: str) -> str:
    return f'<sheetData><row r="{name[1:]}"><c r="{name}">{formula}<v>1</v></c></row></sheetData>'


def expanded(sheet: bytes | str) -> dict[tuple[int, int], str]:
    """The formula of every cell, as it would be alone."""
    content = sheet if isinstance(sheet, bytes) else sheet.encode()
    formulas = SheetFormulas(SheetText(content, "proef.xlsx", PLAN))
    groups, lost = formulas.shared_groups()
    assert not lost
    found = {}
    for at, formula in formulas.cells():
        place = at.row, at.column
        found[place] = groups[place].formula_at(*place) if place in groups else formula.text
    return found


@st.composite
def shifts(draw: st.DrawFn) -> Shift:
    axis = draw(st.sampled_from(Axis))
    gone = sorted(draw(st.sets(st.integers(1, 9), max_size=3)))
    one = st.builds(Inserted, st.integers(1, 9), st.integers(1, 3))
    lines = Lines(tuple((line, line) for line in gone), tuple(draw(st.lists(one, max_size=2))), last=axis.last)
    return Shift(HOME, axis, lines)


@st.composite
def shared(draw: st.DrawFn, sheet: str) -> str:
    """The rows of a sheet in which a block of cells shares a formula, apart from some of them."""
    top, left = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    bottom, right = draw(st.integers(top, 7)), draw(st.integers(left, 7))
    ends = st.builds(
        lambda row, column, marks: f"{marks[0]}{'ABCDEFGHI'[column - 1]}{marks[1]}{row}",
        st.integers(4, 9),
        st.integers(4, 9),
        st.sampled_from(["  ", "$ ", " $", "$$"]).map(lambda marks: [mark.strip() for mark in marks]),
    )
    text = "+".join(
        sheet + ":".join(draw(st.lists(ends, min_size=1, max_size=2))) for _ in range(draw(st.integers(1, 2)))
    )
    out = draw(st.sets(st.tuples(st.integers(top, bottom), st.integers(left, right)), max_size=4)) - {(top, left)}
    rows = []
    for row in range(top, bottom + 1):
        cells = []
        for column in range(left, right + 1):
            name = cell_name(row, column)
            if (row, column) == (top, left):
                ref = f"{name}:{cell_name(bottom, right)}"
                cells.append(f'<c r="{name}"><f t="shared" ref="{ref}" si="0">{text}</f><v>1</v></c>')
            elif (row, column) not in out:
                cells.append(f'<c r="{name}"><f t="shared" si="0"/><v>1</v></c>')
        rows.append(f'<row r="{row}">{"".join(cells)}</row>')
    return f"<sheetData>{''.join(rows)}</sheetData>"


@patient
@given(st.data(), shifts())
def test_shared_formulas_mean_the_same_for_every_cell_that_remains(data: st.DataObject, shift: Shift) -> None:
    sheet = data.draw(shared(data.draw(st.sampled_from(["", "Plan!", "Ander!"]))))
    before = expanded(worksheet(sheet))

    after = expanded(part_after(book(sheet), PLAN, shift))

    wanted = {}
    for (row, column), text in before.items():
        place = (shift.lines.of(row), column) if shift.axis is Axis.ROWS else (row, shift.lines.of(column))
        if None not in place:
            wanted[place] = shift.formula(text, at_home=True)
    assert after == wanted


@patient
@given(st.data(), shifts())
def test_shared_formulas_of_another_sheet_mean_the_same(data: st.DataObject, shift: Shift) -> None:
    sheet = data.draw(shared("Plan!"))
    before = expanded(worksheet(sheet))

    after = expanded(part_after(book(other=sheet), OTHER, shift))

    assert after == {place: shift.formula(text, at_home=False) for place, text in before.items()}


GROUP = (
    '<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">{0}</f><v>1</v></c></row>'
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>'
    '<row r="4"><c r="B4"><f t="shared" si="0"/><v>3</v></c></row>'
)


def group(formula: str) -> str:
    return f"<sheetData>{GROUP.format(formula)}</sheetData>"


def test_cells_go_on_sharing_a_formula_that_stays_common() -> None:
    assert plan_after(group("C2*2"), rows_in(3)) == (
        '<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:B5" si="0">C2*2</f><v>1</v></c></row>'
        '<row r="4"><c r="B4"><f t="shared" si="0"/><v>2</v></c></row>'
        '<row r="5"><c r="B5"><f t="shared" si="0"/><v>3</v></c></row></sheetData>'
    )


def test_a_shared_formula_that_is_no_longer_common_is_written_out() -> None:
    assert plan_after(group("C3*2"), rows_in(4)) == (
        '<sheetData><row r="2"><c r="B2"><f>C3*2</f><v>1</v></c></row><row r="3"><c r="B3"><f>'
        "C5*2</f><v>2</v></c></row>"
        '<row r="5"><c r="B5"><f>C6*2</f><v>3</v></c></row></sheetData>'
    )


def test_without_its_first_cell_a_shared_formula_is_written_out() -> None:
    assert plan_after(group("C2*2"), rows_out(2)) == (
        '<sheetData><row r="2"><c r="B2"><f>C2*2</f><v>2</v></c></row><row r="3"><c r="B3"><f>'
        "C3*2</f><v>3</v></c></row>"
        "</sheetData>"
    )


def test_a_number_of_a_group_that_is_used_again_begins_another_group() -> None:
    sheet = group("C2") + '<row r="6"><c r="B6"><f t="shared" ref="B6:B6" si="0">D6</f></c></row></sheetData>'
    sheet = sheet.replace("</sheetData>", "", 1)

    assert expanded(worksheet(sheet)) == {(2, 2): "C2", (3, 2): "C3", (4, 2): "C4", (6, 2): "D6"}


@pytest.mark.parametrize(
    ("shift", "after"),
    [
        (rows_in(2), cell("B4", '<f t="array" ref="B4:B6">A4:A6*$C$1</f>')),
        (rows_in(7), cell("B3", '<f t="array" ref="B3:B5">A3:A5*$C$1</f>')),
        (rows_out(2), cell("B2", '<f t="array" ref="B2:B4">A2:A4*$C$1</f>')),
        (columns_in(1), cell("C3", '<f t="array" ref="C3:C5">B3:B5*$D$1</f>')),
        (
            columns_out(1),
            '<sheetData><row r="3"><c r="A3"><f t="array" ref="A3:A5">#REF!*$B$1</f><v>1</v></c></row></sheetData>',
        ),
    ],
)
def test_an_array_formula_goes_along_with_the_cells_that_it_fills(shift: Shift, after: str) -> None:
    assert plan_after(cell("B3", '<f t="array" ref="B3:B5">A3:A5*$C$1</f>'), shift) == after


def test_an_array_formula_of_another_sheet_stays_where_it_is() -> None:
    before = cell("B3", '<f t="array" aca="1" ref="B3:B5" ca="1">Plan!A3:A5*A3</f>')

    assert other_after(before, rows_in(2)) == before.replace("Plan!A3:A5", "Plan!A4:A6")


def test_a_dynamic_array_keeps_its_mark() -> None:
    before = (
        '<sheetData><row r="{0}"><c r="B{0}" cm="1"><f t="array" ref="B{0}:B{1}">'
        "_xlfn.UNIQUE(A{0}:A{1})</f></c></row></sheetData>"
    )

    assert plan_after(before.format(3, 5), rows_in(2)) == before.format(4, 6)


@pytest.mark.parametrize(
    ("shift", "after"),
    [
        (
            rows_in(1),
            cell("B5", '<f t="dataTable" ref="B5:C6" dt2D="1" dtr="1" r1="A10" r2=\'A11\'/>').replace("'A11'", '"A11"'),
        ),
        (
            rows_in(8),
            cell("B4", '<f t="dataTable" ref="B4:C5" dt2D="1" dtr="1" r1="A10" r2=\'A11\'/>').replace("'A11'", '"A11"'),
        ),
        (columns_in(1), cell("C4", '<f t="dataTable" ref="C4:D5" dt2D="1" dtr="1" r1="B9" r2="B10"/>')),
    ],
)
def test_a_what_if_table_goes_along_with_the_cells_that_it_varies(shift: Shift, after: str) -> None:
    assert plan_after(cell("B4", '<f t="dataTable" ref="B4:C5" dt2D="1" dtr="1" r1="A9" r2=\'A10\'/>'), shift) == after


def test_a_what_if_table_of_another_sheet_stays() -> None:
    before = cell("B4", '<f t="dataTable" ref="B4:C5" r1="A9"/>') + "<c>Plan!A1</c>"

    assert other_after(before, rows_in(1)) == before


@pytest.mark.parametrize(
    ("formula", "after"),
    [
        ("Plan!A4&amp;&quot;x&quot;", 'Plan!A5&amp;"x"'),
        ("A4+Plan!A1", "A4+Plan!A1"),
        ("Plan!A3+Plan!A2", "Plan!A4+Plan!A2"),
        ("Plan!A4+A4", "Plan!A5+A4"),
        ("SUM(pLaN!A1:'Plan'!A9)", "SUM(pLaN!A1:'Plan'!A10)"),
        ("Planning!A4", "Planning!A4"),
        ("&quot;Plan!A4&quot;&amp;A4", "&quot;Plan!A4&quot;&amp;A4"),
        ("SUM(Plan!4:5,Plan!A:A)", "SUM(Plan!5:6,Plan!A:A)"),
        ("'[boek.xlsx]Plan'!A4+[1]Plan!A4", "'[boek.xlsx]Plan'!A4+[1]Plan!A4"),
        ("Plan!A4\r\n +  Plan!A1", "Plan!A5\n +  Plan!A1"),
        ("<![CDATA[Plan!A4>1]]>", "Plan!A5&gt;1"),
    ],
)
def test_formulas_of_other_sheets_follow_what_they_name(formula: str, after: str) -> None:
    if "CDATA" in formula:
        data = book(other=cell("B3", f"<f>{formula}</f>"))
        assert f"<f>{after}</f>" in part_after(data, OTHER, rows_in(3))
    else:
        assert other_after(cell("B3", f"<f>{formula}</f>"), rows_in(3)) == cell("B3", f"<f>{after}</f>")


@pytest.mark.parametrize("name", ["Plan 2026", "Risico's", "R&D", "Café", "2026", "A1"])
def test_sheets_with_names_of_all_kinds_are_known(name: str) -> None:
    written = "'" + name.replace("'", "''").replace("&", "&amp;") + "'"
    data = book(other=cell("B3", f"<f>{written}!A4</f>"), name=name.replace("&", "&amp;"))

    assert f"<f>{written}!A5</f>" in part_after(data, OTHER, rows_in(3, name=name))


def test_what_is_removed_becomes_an_error_and_the_stored_result_stays() -> None:
    assert plan_after(cell("B2", "<f>A3+A4</f>"), rows_out(3)) == cell("B2", "<f>#REF!+A3</f>")


def test_a_formula_without_text_is_left_alone() -> None:
    assert plan_after(cell("B2", "<f/>"), rows_in(9)) == cell("B2", "<f/>")


def test_other_columns_of_the_last_cell_are_pushed_off() -> None:
    lines = Lines((), (Inserted(2, 1),), last=LAST_COLUMN)

    assert "<f>#REF!</f>" in plan_after(cell("A1", "<f>XFD1</f>"), Shift(HOME, Axis.COLUMNS, lines))


def test_formulas_in_other_sheets_are_left_in_peace_when_they_name_another_one() -> None:
    assert changed(book(other=cell("B3", "<f>A4+Ander!A4</f>")), rows_in(3)) == {}
