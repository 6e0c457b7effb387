"""Two versions of a plan are told apart as a reader would."""

from plans import CONTENT, small_plan

from model.columns import Column
from model.comparison import Change, Difference, compare
from model.edits import InsertColumn, OrderRows, RemoveColumn, RemoveRows, SetCells, SetText, SetTitle
from model.plan import Plan, Section


def changed(*rows: tuple[str, ...]) -> list[Difference]:
    return compare(small_plan(), small_plan(rows))


def test_equal_plans_do_not_differ() -> None:
    assert compare(small_plan(), small_plan()) == []


def test_an_altered_cell_is_told_with_its_row_and_column() -> None:
    after = small_plan()
    SetCells("t", ((12, 3, "Gereed"),)).apply(after)

    assert compare(small_plan(), after) == [
        Difference(Change.ALTERED, "Matrix: medio april – Raad", "Status", "Loopt", "Gereed")
    ]


def test_rows_that_stand_elsewhere_are_no_difference() -> None:
    after = small_plan()
    OrderRows("t", (13, 12, 11)).apply(after)

    assert compare(small_plan(), after) == []


def test_rows_that_came_and_went_are_told() -> None:
    first, second, third = CONTENT

    found = changed(first, ("juli", "Scholen", "Nog starten"), third)

    assert [(difference.change, difference.place) for difference in found] == [
        (Change.ADDED, "Matrix: juli – Scholen"),
        (Change.REMOVED, "Matrix: medio april – Raad"),
    ]
    assert second[0] == "medio april"


def test_a_row_that_was_altered_and_moved_is_still_that_row() -> None:
    first, second, third = CONTENT

    found = changed(third, (second[0], second[1], "Gereed"), first)

    assert [(difference.change, difference.column) for difference in found] == [(Change.ALTERED, "Status")]


def test_of_equal_rows_each_counts() -> None:
    first = CONTENT[0]

    found = compare(small_plan([first, first]), small_plan([first, first, first]))

    assert [difference.change for difference in found] == [Change.ADDED]


def test_empty_rows_make_no_difference() -> None:
    assert compare(small_plan(), small_plan([*CONTENT, ("", "", "")])) == []


def test_texts_and_properties_are_compared_too() -> None:
    after = small_plan()
    SetText("kern", "Anders").apply(after)
    SetText("looptijd", "2018").apply(after)

    assert [(difference.place, difference.after) for difference in compare(small_plan(), after)] == [
        ("Looptijd", "2018"),
        ("Kernboodschap", "Anders"),
    ]


def test_texts_that_only_stand_elsewhere_are_no_difference() -> None:
    after = small_plan()
    after.sections[0] = Section("elders", "Kernboodschap", "Samen")

    assert compare(small_plan(), after) == []


def test_a_new_column_is_told_once_and_its_cells_each() -> None:
    after = small_plan()
    InsertColumn("t", 3, Column(31, "Kosten"), ("€ 40", "", "")).apply(after)

    found = compare(small_plan(), after)

    assert [(difference.change, difference.column, difference.after) for difference in found] == [
        (Change.ADDED, "Kosten", ""),
        (Change.ALTERED, "Kosten", "€ 40"),
    ]


def test_a_column_that_is_gone_is_told_without_its_cells() -> None:
    after = small_plan()
    RemoveColumn("t", 2).apply(after)

    assert compare(small_plan(), after) == [Difference(Change.REMOVED, "Matrix", "Doelgroep", "", "")]


def test_another_head_is_told_once_and_its_cells_are_still_the_same() -> None:
    after = small_plan()
    SetTitle("t", 2, "Voor wie").apply(after)

    assert compare(small_plan(), after) == [Difference(Change.ALTERED, "Matrix", "Voor wie", "Doelgroep", "Voor wie")]


def test_columns_without_a_head_are_told_apart_by_their_order() -> None:
    columns = [Column(1, ""), Column(2, ""), Column(3, "Status")]
    before = small_plan(columns=columns)
    after = small_plan(columns=columns)
    SetCells("t", ((11, 1, "7 februari"),)).apply(after)

    found = compare(before, after)

    assert [(difference.before, difference.after) for difference in found] == [("6 februari", "7 februari")]


def test_tables_and_texts_that_came_or_went_are_told() -> None:
    full, empty = small_plan(), Plan("leeg")

    assert {difference.change for difference in compare(empty, full)} == {Change.ADDED}
    assert [(difference.change, difference.place) for difference in compare(full, empty)] == [
        (Change.REMOVED, "Looptijd"),
        (Change.REMOVED, "Kernboodschap"),
        (Change.REMOVED, "Matrix"),
    ]


def test_a_table_without_its_rows_is_still_that_table() -> None:
    after = small_plan()
    RemoveRows("t", (11, 12, 13)).apply(after)

    assert [difference.place for difference in compare(small_plan(), after)] == [
        "Matrix: 6 februari – Inwoners",
        "Matrix: medio april – Raad",
        "Matrix: nog te bepalen – Pers",
    ]


def test_among_thousands_of_differing_rows_each_is_still_known() -> None:
    old = [(f"rij {number}", f"Groep {number}", "Loopt") for number in range(3_000)]
    new = [(f"rij {number}", f"Groep {number}", "Gereed") for number in range(3_000)][::-1]

    found = compare(small_plan(old), small_plan(new))

    assert {(difference.change, difference.column, difference.after) for difference in found} == {
        (Change.ALTERED, "Status", "Gereed")
    }
    assert len(found) == 3_000


def test_thousands_of_rows_that_nothing_tells_apart_are_paired_by_their_place() -> None:
    old = [(f"rij {number}", "Raad", "Loopt") for number in range(3_000)]
    new = [(f"regel {number}", "Raad", "Loopt") for number in range(3_000)]

    found = compare(small_plan(old), small_plan(new))

    assert {(difference.change, difference.column) for difference in found} == {(Change.ALTERED, "Periode")}
    assert len(found) == 3_000
