"""What the user last saw is what the user sees again: the same cells in view and selected (18.3.1.87, 18.3.1.78)."""

from __future__ import annotations

import pytest
from shifting import ROWS, columns_in, columns_out, frame_after, other_after, plan_after, rows_in, rows_out

from interchange.excel.shift import Shift


def view_after(view: str, shift: Shift) -> str:
    """The views of the sheet, which stand before its rows, after it has shifted."""
    return (
        plan_after(f"<sheetViews>{view}</sheetViews>{ROWS}", shift)
        .partition("<sheetData>")[0]
        .removeprefix("<sheetViews>")
        .removesuffix("</sheetViews>")
    )


SELECTED = '<sheetView workbookViewId="0"><selection activeCell="{}" sqref="{}"/></sheetView>'


@pytest.mark.parametrize(
    ("before", "shift", "after"),
    [
        (("B4", "B4"), rows_in(3), ("B5", "B5")),
        (("B4", "B4:C6"), rows_in(5), ("B4", "B4:C7")),
        (("B4", "B4"), rows_in(5), ("B4", "B4")),
        (("B4", "B4"), rows_out(2), ("B3", "B3")),
        (("B4", "B4"), rows_out(4), ("B4", "B4")),
        (("B6", "B4:C6"), rows_out(5), ("B5", "B4:C5")),
        (("B6", "B4:C9"), rows_out(6), ("B6", "B4:C8")),
        (("B6", "B4:C6"), rows_out(6), ("B6", "B6")),
        (("A1", "A1:XFD1048576"), rows_out(1), ("A1", "A1:XFD1048576")),
        (("B4", "4:6"), rows_in(3), ("B5", "5:7")),
        (("B4", "B:B"), rows_in(3), ("B5", "B:B")),
        (("B4", "B4 D9"), rows_in(3), ("B5", "B5 D10")),
        (("B4", "B4"), columns_in(2), ("C4", "C4")),
        (("B4", "B4"), columns_out(2), ("B4", "B4")),
    ],
)
def test_the_selection_goes_along_with_its_cells(before: tuple[str, str], shift: Shift, after: tuple[str, str]) -> None:
    assert view_after(SELECTED.format(*before), shift) == SELECTED.format(*after)


def test_a_selection_that_names_no_active_cell_means_the_first_one() -> None:
    before = '<sheetView workbookViewId="0"><selection sqref="A1:B2"/></sheetView>'

    assert view_after(before, rows_in(3)) == before
    assert view_after(before, rows_in(1)) == before.replace('"A1:B2"', '"A2:B3" activeCell="A2"')


def test_of_several_selected_ranges_one_cell_is_left_when_one_of_them_goes() -> None:
    before = '<sheetView workbookViewId="0"><selection activeCell="D9" activeCellId="1" sqref="B4 D9"/></sheetView>'

    assert view_after(before, rows_out(4)) == SELECTED.format("D8", "D8")


@pytest.mark.parametrize(
    ("top", "shift", "after"),
    [
        ("A40", rows_in(3), "A41"),
        ("A40", rows_in(40), "A40"),
        ("A40", rows_in(41), "A40"),
        ("A40", rows_out(3), "A39"),
        ("A40", rows_out(40), "A40"),
        ("C1", columns_in(2), "D1"),
        ("C1", rows_in(1), "C1"),
    ],
)
def test_the_first_cell_in_view_stays_in_view(top: str, shift: Shift, after: str) -> None:
    before = '<sheetView topLeftCell="{}" workbookViewId="0"/>'

    assert view_after(before.format(top), shift) == before.format(after)


PANE = (
    '<sheetView workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="{0}" '
    'activePane="bottomRight" state="frozen"/>'
    '<selection pane="topRight"/><selection pane="bottomRight" activeCell="{1}" sqref="{1}"/></sheetView>'
)


@pytest.mark.parametrize(
    ("before", "shift", "after"),
    [
        (("B4", "C9"), rows_in(4), ("B4", "C10")),
        (("B4", "C9"), rows_in(2), ("B4", "C10")),
        (("B20", "C30"), rows_in(9), ("B21", "C31")),
        (("B20", "C30"), rows_out(9), ("B19", "C29")),
        (("B4", "C9"), columns_in(2), ("B4", "D9")),
        (("F4", "C9"), columns_in(2), ("G4", "D9")),
    ],
)
def test_as_many_lines_stay_frozen(before: tuple[str, str], shift: Shift, after: tuple[str, str]) -> None:
    assert view_after(PANE.format(*before), shift) == PANE.format(*after)


def test_a_split_pane_that_is_not_frozen_stays_where_it_was_scrolled_to() -> None:
    before = '<sheetView workbookViewId="0"><pane ySplit="2400" topLeftCell="{}"/></sheetView>'

    assert view_after(before.format("A20"), rows_in(3)) == before.format("A21")


def test_the_view_of_another_sheet_stays() -> None:
    before = "<sheetViews>" + PANE.format("B4", "C9") + "</sheetViews>" + ROWS

    assert other_after(before, rows_in(3)) == before


CUSTOM = (
    '<customSheetViews><customSheetView guid="{{1}}" topLeftCell="{0}"><pane ySplit="3" '
    'topLeftCell="{1}" state="frozen"/>'
    '<selection activeCell="{2}" sqref="{2}"/><rowBreaks count="1" manualBreakCount="1"><brk '
    'id="{3}" max="16383" man="1"/>'
    '</rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="{4}" max="1048575" man="1"/></colBreaks>'
    '<autoFilter ref="{5}"/></customSheetView></customSheetViews>'
)


@pytest.mark.parametrize(
    ("shift", "after"),
    [
        (rows_in(3), ("A31", "A41", "B10", 21, 2, "A2:C31")),
        (rows_out(3), ("A29", "A39", "B8", 19, 2, "A2:C29")),
        (columns_in(1), ("A30", "A40", "C9", 20, 3, "B2:D30")),
    ],
)
def test_a_custom_view_has_all_of_this_for_itself(shift: Shift, after: tuple[object, ...]) -> None:
    before = CUSTOM.format("A30", "A40", "B9", 20, 2, "A2:C30")

    assert frame_after(before, shift) == CUSTOM.format(*after)
