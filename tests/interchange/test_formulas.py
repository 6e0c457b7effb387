"""Formulas are changed by position: what is no reference stays as its author typed it."""

import pytest

from interchange.excel.formulas import copied, references, refers_to_other_rows


def found(formula: str) -> list[str]:
    return [formula[reference.start : reference.end] for reference in references(formula)]


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("A1+$B$2", ["A1", "$B$2"]),
        ("SUM(A1:B2,C:C,3:4)", ["A1:B2", "C:C", "3:4"]),
        ("'Risico''s'!F5*2", ["F5"]),
        ("COUNTIF(Issues!$F$8:$F$27,A7)", ["$F$8:$F$27", "A7"]),
        ('"A1 is geen cel"&A1', ["A1"]),
        ("LOG10(A1)+DEC2HEX(B1)", ["A1", "B1"]),
        ("Tabel1[[#This Row],[A1]]+C3", ["C3"]),
        ("Totaal_A1+_A1+A1_", []),
        ("OFFSET(A1,1,1):A9", ["A1", "A9"]),
        ("A1:INDEX(B:B,2)", ["A1", "B:B"]),
        ("#REF!+A1", ["A1"]),
        ("Jan:Mrt!B2", ["B2"]),
        ("[1]Blad1!A1", ["A1"]),
        ("'C:\\map\\[boek.xlsx]Blad 1'!A1", ["A1"]),
        ("ABCD1+XFE1+A1048577", []),
        ("1E5+2.5e3", []),
        ("A1 B2", ["A1", "B2"]),
        ("A7#", ["A7"]),
        ("IF(A1>0,\n  B1,\n  C1)", ["A1", "B1", "C1"]),
    ],
)
def test_references_are_found_and_nothing_else(formula: str, expected: list[str]) -> None:
    assert found(formula) == expected


def test_a_reference_knows_its_sheets() -> None:
    quoted, spanning, external = (references(text)[0] for text in ("'Risico''s'!F5", "Jan:Mrt!B2", "[1]Blad1!A1"))

    assert (quoted.sheet, quoted.external) == ("Risico's", False)
    assert (spanning.sheet, spanning.until) == ("Jan", "Mrt")
    assert external.external


@pytest.mark.parametrize(
    ("formula", "rows", "expected"),
    [
        ("A8+1", 3, "A11+1"),
        ("B$5-B9", 2, "B$5-B11"),
        ("SUM( A1:$B$2 )", 1, "SUM( A2:$B$2 )"),
        ("A1", -1, "#REF!"),
        ("SUM(3:4)+C:C", 2, "SUM(5:6)+C:C"),
        ('"A1"&A1', 1, '"A1"&A2'),
        ("Blad2!A1", 4, "Blad2!A5"),
    ],
)
def test_a_copied_formula_moves_what_is_not_fixed(formula: str, rows: int, expected: str) -> None:
    assert copied(formula, rows) == expected


def test_a_formula_copied_there_and_back_is_the_same() -> None:
    formula = "IF( $A9 = \"x\" ,\n B9 * C$2, 'Blad 2'!D9:E9 )"

    assert copied(copied(formula, 7), -7) == formula


@pytest.mark.parametrize(
    ("formula", "depends"),
    [("E9*D9", False), ("A8+1", True), ("B$5-B9", False), ("SUM(D9:D12)", True), ("SUM(C:C)", False)],
)
def test_whether_a_formula_depends_on_other_rows(formula: str, depends: bool) -> None:
    assert refers_to_other_rows(formula, 9) is depends
