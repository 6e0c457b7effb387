"""Filters and sorting keep to their rows and columns (ECMA-376 part 1, 18.3.1.2, 18.3.1.92)."""

from __future__ import annotations

import pytest
from shifting import (
    ROWS,
    book,
    changed,
    columns_in,
    columns_out,
    frame_after,
    names_after,
    other_frame_after,
    part_after,
    rows_in,
    rows_out,
)

from interchange.excel.shift import Shift

FILTER = (
    '<autoFilter ref="{0}"><filterColumn colId="{1}"><filters><filter val="A4"/></filters></filterColumn>'
    '<sortState ref="{2}"><sortCondition descending="1" ref="{3}"/></sortState></autoFilter>'
)


@pytest.mark.parametrize(
    ("shift", "after"),
    [
        (rows_in(2), FILTER.format("B4:E10", 1, "B5:E10", "C5:C10")),
        (rows_in(5), FILTER.format("B3:E10", 1, "B4:E10", "C4:C10")),
        (rows_in(10), FILTER.format("B3:E9", 1, "B4:E9", "C4:C9")),
        (rows_out(5, 6), FILTER.format("B3:E7", 1, "B4:E7", "C4:C7")),
        (columns_in(2), FILTER.format("C3:F9", 1, "C4:F9", "D4:D9")),
        (columns_in(3), FILTER.format("B3:F9", 2, "B4:F9", "D4:D9")),
        (columns_in(4), FILTER.format("B3:F9", 1, "B4:F9", "C4:C9")),
        (columns_out(2), FILTER.format("B3:D9", 0, "B4:D9", "B4:B9")),
    ],
)
def test_a_filter_and_what_was_sorted_by_follow(shift: Shift, after: str) -> None:
    assert frame_after(FILTER.format("B3:E9", 1, "B4:E9", "C4:C9"), shift) == after


def test_a_filter_does_not_pass_to_another_column_when_its_own_goes() -> None:
    assert frame_after(FILTER.format("B3:E9", 1, "B4:E9", "C4:C9"), columns_out(3)) == (
        '<autoFilter ref="B3:D9"></autoFilter>'
    )


def test_a_filter_goes_with_its_cells() -> None:
    assert frame_after(FILTER.format("B3:E9", 1, "B4:E9", "C4:C9"), rows_out(3, 9)) == ""
    assert frame_after(FILTER.format("B3:E9", 1, "B4:E9", "C4:C9"), columns_out(1, 9)) == ""


def test_sorting_of_a_sheet_goes_with_what_was_sorted_by() -> None:
    before = '<sortState ref="B4:E9"><sortCondition ref="C4:C9"/><sortCondition ref="D4:D9"/></sortState>'

    assert frame_after(before, columns_out(3)) == '<sortState ref="B4:D9"><sortCondition ref="C4:C9"/></sortState>'
    assert frame_after(before, columns_out(3, 4)) == ""


def test_sorting_by_icons_of_an_extension_follows() -> None:
    before = (
        '<sortState ref="{0}:E{1}"><sortCondition ref="C{2}:C{1}"/><extLst><ext uri="{{x}}"><x14:sortCondition '
        'iconSet="3Stars" ref="D{2}:D{1}"/></ext></extLst></sortState>'
    )

    assert frame_after(before.format("B4", 9, 4), rows_in(2)) == before.format("B5", 10, 5)


def test_a_filter_of_another_sheet_stays() -> None:
    before = FILTER.format("B3:E9", 1, "B4:E9", "C4:C9")

    assert other_frame_after(before, rows_in(2)) == before


def test_the_hidden_name_of_a_filter_stays_in_step_with_it() -> None:
    name = '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!{}</definedName>'

    for shift, after in [(rows_in(5), "$B$3:$E$10"), (rows_out(9), "$B$3:$E$8"), (columns_in(3), "$B$3:$F$9")]:
        assert names_after(name.format("$B$3:$E$9"), shift) == name.format(after)
        assert shift.area("B3:E9") == after.replace("$", "")


VIEW = (
    '<namedSheetViews xmlns="urn:nsv"><namedSheetView name="Mijn" id="{{0}}"><nsvFilter filterId="{{1}}" ref="{0}" '
    'tableId="0"><columnFilter colId="{1}" id="{{2}}"><filter colId="{1}"><x:filters><x:filter val="A4"/></x:filters>'
    '</filter></columnFilter><sortRules><sortRule colId="{1}" id="{{3}}"><sortCondition ref="{2}"/></sortRule>'
    "</sortRules></nsvFilter></namedSheetView></namedSheetViews>"
)
PART = "xl/namedSheetViews/namedSheetView1.xml"


@pytest.mark.parametrize(
    ("shift", "after"),
    [
        (rows_in(5), ("B3:E10", 1, "C4:C10")),
        (rows_out(9), ("B3:E8", 1, "C4:C8")),
        (columns_in(3), ("B3:F9", 2, "D4:D9")),
        (columns_out(2), ("B3:D9", 0, "B4:B9")),
    ],
)
def test_the_filter_of_one_users_view_follows(shift: Shift, after: tuple[object, ...]) -> None:
    links = {"v": ("namedSheetView", "../namedSheetViews/namedSheetView1.xml")}
    data = book(ROWS, plan_links=links, parts={PART: VIEW.format("B3:E9", 1, "C4:C9")})

    assert part_after(data, PART, shift) == VIEW.format(*after)


def test_the_view_of_another_sheet_stays() -> None:
    links = {"v": ("namedSheetView", "../namedSheetViews/namedSheetView1.xml")}

    assert changed(book(other_links=links, parts={PART: VIEW.format("B3:E9", 1, "C4:C9")}), rows_in(2)) == {}
