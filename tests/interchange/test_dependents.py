"""Whether stored results may depend on a cell, and how the workbook says that all is to be computed anew (18.2.2)."""

from __future__ import annotations

import pytest

from interchange.excel.dependents import computed_on_load, defined_names, read_dependencies
from interchange.excel.list_objects import ListObject

TABLE = ListObject("xl/tables/table1.xml", "Acties", 3, 2, 9, 4, 0, ("Actie", "Uren (u)", "Kosten"))


def touches(formula: str, sheet: str, row: int, column: int, **names: str) -> bool:
    """Whether a formula on the sheet Plan depends on a cell."""
    found = read_dependencies({"Plan": [formula]}, names, {"acties": ("Plan", TABLE)})
    return found.touch(sheet, [(row, column)])


@pytest.mark.parametrize(
    ("formula", "sheet", "place", "is_touched"),
    [
        ("A4", "Plan", (4, 1), True),
        ("A4", "plan", (4, 1), True),
        ("A4", "Plan", (4, 2), False),
        ("A4", "Ander", (4, 1), False),
        ("$A$4:B9", "Plan", (7, 2), True),
        ("B9:A4", "Plan", (7, 2), True),
        ("A4:B9", "Plan", (10, 2), False),
        ("A:B", "Plan", (999, 2), True),
        ("4:5", "Plan", (5, 99), True),
        ("4:5", "Plan", (6, 1), False),
        ("Ander!A4", "Ander", (4, 1), True),
        ("Ander!A4", "Plan", (4, 1), False),
        ("'[boek.xlsx]Plan'!A4", "Plan", (4, 1), False),
        ('"A4"', "Plan", (4, 1), False),
        ("1+2", "Plan", (1, 1), False),
        ("SUM(Acties[Kosten])", "Plan", (5, 3), True),
        ("SUM(Acties[Kosten])", "Plan", (10, 3), False),
        ('INDIRECT("A"&B1)', "Ander", (9, 9), True),
        ("OFFSET(A1,1,1)", "Ander", (9, 9), True),
        ("SUM(Plan:Ander!A1)", "Ander", (9, 9), True),
        ("SUM('[boek.xlsx]Plan:Ander'!A1)", "Plan", (1, 1), False),
    ],
)
def test_a_formula_depends_on_what_it_looks_at(
    formula: str, sheet: str, place: tuple[int, int], is_touched: bool
) -> None:
    assert touches(formula, sheet, *place) is is_touched


def test_a_formula_depends_on_what_its_names_stand_for() -> None:
    assert touches("uren*2", "Ander", 4, 1, uren="Ander!$A$4")
    assert touches("UREN*2", "Ander", 4, 1, uren="dagen*8", dagen="Ander!$A$4")
    assert not touches('"uren"', "Ander", 4, 1, uren="Ander!$A$4")
    assert not touches("B1", "Ander", 4, 1, uren="Ander!$A$4")


def test_names_that_stand_for_each_other_come_to_an_end() -> None:
    assert not touches("een", "Plan", 1, 1, een="twee", twee="een")


@pytest.mark.parametrize(
    ("formula", "is_named"),
    [
        ("SUM(Acties[Uren (u)])", True),
        ("Acties[@[uren (U)]]", True),
        ("Acties[[#This Row],[Uren (u)]]", True),
        ("Acties[Kosten]", False),
        ('"[Uren (u)]"', False),
    ],
)
def test_formulas_may_name_the_head_of_a_column(formula: str, is_named: bool) -> None:
    found = read_dependencies({"Plan": [formula]}, {}, {})

    assert found.names_column("Uren (u)") is is_named


def test_names_of_several_sheets_with_one_spelling_are_taken_together() -> None:
    content = (
        b'<workbook><definedNames><definedName name="Uren" localSheetId="0">Plan!$A$1</definedName>'
        b'<definedName name="leeg"/>'
        b'<definedName name="uren" localSheetId="1">Ander!$B$2</definedName></definedNames></workbook>'
    )

    assert defined_names(content, "proef.xlsx", "xl/workbook.xml") == {"uren": "Plan!$A$1,Ander!$B$2"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<sheets/><calcPr calcId='1' />", "<sheets/><calcPr calcId='1' fullCalcOnLoad=\"1\"/>"),
        ("<sheets/><calcPr/>", '<sheets/><calcPr fullCalcOnLoad="1"/>'),
        ("<calcPr></calcPr>", '<calcPr fullCalcOnLoad="1"></calcPr>'),
        ('<calcPr fullCalcOnLoad="0" calcId="1"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'),
        ("<calcPr fullCalcOnLoad='true'/>",) * 2,
        ("<sheets></sheets><x/>", '<sheets></sheets><calcPr fullCalcOnLoad="1"/><x/>'),
        (
            "<x:sheets></x:sheets><x:definedNames></x:definedNames><x:oleSize/>",
            '<x:sheets></x:sheets><x:definedNames></x:definedNames><x:calcPr fullCalcOnLoad="1"/><x:oleSize/>',
        ),
    ],
)
def test_the_workbook_says_that_all_is_to_be_computed_and_nothing_else_of_it_changes(before: str, after: str) -> None:
    frame = "<?xml version='1.0'?>\r\n<workbook  a='1'>{}</workbook>"

    assert computed_on_load(frame.format(before).encode()).decode() == frame.format(after)


def test_a_name_that_means_another_cell_for_each_cell_that_uses_it_may_look_anywhere() -> None:
    assert read_dependencies({"Plan": ["boven"]}, {"boven": "Plan!A1"}, {}).touch("Plan", [(7, 3)])
    assert not read_dependencies({"Plan": ["boven"]}, {"boven": "Plan!$A$1"}, {}).touch("Plan", [(7, 3)])


def test_a_what_if_table_may_look_anywhere_and_names_are_found_in_any_script() -> None:
    assert read_dependencies({"Plan": [""]}, {}, {}).touch("Plan", [(7, 3)])
    assert read_dependencies({"Plan": ["SUM(Ω_1)"]}, {"ω_1": "Plan!$A$1"}, {}).touch("Plan", [(1, 1)])
