"""Tables in text files: which encoding, which separator, which row has the heads, and what is a number."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interchange.errors import NothingRecognised, TooLarge
from interchange.importing.content import Imported, ImportedTable
from interchange.importing.delimited import decoded_text, is_text, read_delimited, separator_of
from interchange.importing.figures import with_numbers
from interchange.importing.separated import read_separated
from model.values import Number, text_of

HEADS = "Periode;Doelgroep;Middel;Actie\n"
ROW = "medio april;Inwoners;Brief;Drukken\n"


def read(text: str, encoding: str = "utf-8") -> Imported:
    return read_delimited(text.encode(encoding), "lijst.csv")


def rows(text: str) -> list[list[str]]:
    return [[text_of(value) for value in row] for row in read(text).tables[0].rows]


# --- Encoding ---


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_the_encoding_is_found_and_told(encoding: str, named: str) -> None:
    found = read(HEADS + "één dag – € 5;Ínwoners;“Brief”;Drukken\n", encoding)

    assert [text_of(value) for value in found.tables[0].rows[0]] == ["één dag – € 5", "Ínwoners", "“Brief”", "Drukken"]
    assert str(found.remarks[0]) == f"Its text was read as {named}, with a semicolon between the columns."


def test_what_is_cut_in_the_middle_of_a_character_is_still_utf8() -> None:
    assert decoded_text(("x" * 65_535 + "é").encode()[:65_536])[1] == "UTF-8"


@pytest.mark.parametrize(("data", "expected"), [(b"a;b\n", True), (b"", False), (b"\x00\x01\x02\x03" * 40, False)])
def test_a_text_has_hardly_any_control_characters(data: bytes, expected: bool) -> None:
    assert is_text(data) is expected


# --- Separator ---


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a;b\nc;d\n", ";"),
        ("a,b\nc,d\n", ","),
        ("a\tb\nc\td\n", "\t"),
        ("a|b\nc|d\n", "|"),
        ("Wat, wie;Hoe\nx, y en z;w\nu;v\n", ";"),
        ("Periode,Bedrag\nmei,'1;2'\njuni,3\n", ","),
        ('a,b\n"x;y;z",d\n', ","),
        ("Een titel\n\na;b;c\nd;e;f\ng;h;i\n", ";"),
        ('a;b\n"een\nregel;twee";d\n', ";"),
        ("Alleen een zin, zonder tabel.\nEn nog een.\nEn meer.\n", None),
        ("", None),
    ],
)
def test_the_separator_is_what_cuts_most_rows_alike(text: str, expected: str | None) -> None:
    assert separator_of(text) == expected


def test_a_line_of_excel_that_names_the_separator_is_believed() -> None:
    found = read("sep=,\r\nPeriode,Doelgroep,Actie\r\nmei;juni,Raad,Bellen; mailen\r\n")

    assert [text_of(value) for value in found.tables[0].rows[0]] == ["mei;juni", "Raad", "Bellen; mailen"]


# --- Cells ---


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a;b\r\nc;d\r\n", [["a", "b"], ["c", "d"]]),
        ("a;b\rc;d", [["a", "b"], ["c", "d"]]),
        ('"een\r\ntwee";x\n', [["een\ntwee", "x"]]),
        ('"a;b";c\n', [["a;b", "c"]]),
        ('"zeg ""ja""";c\n', [['zeg "ja"', "c"]]),
        ('"De Kroniek" bellen;c\n', [['"De Kroniek" bellen', "c"]]),
        ('zeg "ja";c\n', [['zeg "ja"', "c"]]),
        ('"nooit gesloten;c\nd;e\n', [['"nooit gesloten', "c"], ["d", "e"]]),
        (";;\n", [["", "", ""]]),
        ("a\n", [["a"]]),
        ('"";""\n', [["", ""]]),
        ("a; b \n", [["a", " b "]]),
    ],
)
def test_cells_are_cut_at_separators_outside_quotes(text: str, expected: list[list[str]]) -> None:
    assert read_separated(text, ";") == expected


CELL = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00\r"), max_size=12)


@given(
    st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=5),
    st.sampled_from(";\t,|"),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    st.sampled_from(["\r\n", "\n"]),
)
def test_whatever_python_writes_is_read_back(
    written: list[list[str]], separator: str, quoting: int, line_end: str
) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=separator, quoting=quoting, lineterminator=line_end).writerows(written)  # type: ignore[call-overload]

    assert read_separated(out.getvalue(), separator) == written


# --- Rows ---


def test_title_lines_and_labels_stand_above_the_heads() -> None:
    found = read("Communicatiematrix Molenhoek\nDatum: 4 februari 2017\n\n" + HEADS + ROW)

    assert found.title == "Communicatiematrix Molenhoek"
    assert found.properties == [("Datum", "4 februari 2017")]
    assert found.tables[0].heads == ("Periode", "Doelgroep", "Middel", "Actie")


def test_empty_lines_are_no_rows_and_end_no_table() -> None:
    assert len(rows(HEADS + ROW + "\n\n;;;\n\n" + ROW)) == 2


def test_ragged_rows_keep_what_they_hold() -> None:
    found = read(HEADS + "mei;Raad\n" + "juni;Pers;Brief;Bellen;en dit\n")

    assert found.tables[0].heads == ("Periode", "Doelgroep", "Middel", "Actie", "")
    assert [[text_of(value) for value in row] for row in found.tables[0].rows] == [
        ["mei", "Raad", "", "", ""],
        ["juni", "Pers", "Brief", "Bellen", "en dit"],
    ]


def test_unknown_heads_are_the_first_of_the_fullest_rows() -> None:
    found = read("Lijst van de wijk\nStraat;Nummer;Bijzonders\nDorpsstraat;3;hoek\n")

    assert found.tables[0].heads == ("Straat", "Nummer", "Bijzonders")


def test_dates_and_formulas_stay_the_text_they_are() -> None:
    written = ["7-2;=1+1;+31612345678;@wie", "2026-03-01;-5%korting;1/2;'s ochtends"]

    assert rows(HEADS + "\n".join(written)) == [line.split(";") for line in written]


@pytest.mark.parametrize("text", ["", "Een zin.\n", "Periode;Doelgroep;Actie\n", "a\nb\nc\n"])
def test_a_text_without_a_table_says_so(text: str) -> None:
    with pytest.raises(NothingRecognised):
        read(text)


def test_more_cells_than_any_plan_has_are_too_many() -> None:
    with pytest.raises(TooLarge):
        read(HEADS + "a;b;c;d\n" * 110_000)


# --- Numbers ---


@pytest.mark.parametrize(
    ("texts", "numbers"),
    [
        (["1.250,50", "3,5"], [1250.5, 3.5]),
        (["€ 1.250,50", "€ 3,00"], [1250.5, 3]),
        (["1", "2", "2026"], [1, 2, 2026]),
        (["7%", "12,5%"], [0.07, 0.125]),
        (["-3,25", ""], [-3.25, None]),
        (["1.250", "1.250,00"], [1250, 1250]),
        (["1.250", "2.000"], None),
        (["1,250", "2,500"], None),
        (["1.5", "2"], None),
        (["007", "12"], None),
        (["0612345678"], None),
        (["12", "circa 12"], None),
        (["7-2", "8-2"], None),
        (["1.25.0", "1"], None),
        (["1250,50", "1.250,50"], [1250.5, 1250.5]),
        (["", ""], None),
        (["12345678901234567890"], None),
    ],
)
def test_a_column_is_numbers_when_all_of_it_certainly_is(texts: list[str], numbers: list[float | None] | None) -> None:
    table = ImportedTable(("Kosten",), tuple((text,) for text in texts))

    values = [row[0] for row in with_numbers(table).rows]

    assert [text_of(value) for value in values] == texts
    if numbers is None:
        assert values == texts
    else:
        assert [value.value if isinstance(value, Number) else None for value in values] == numbers


@given(st.lists(st.text("0123456789.,-€% ", max_size=8), min_size=1, max_size=4))
def test_numbers_never_change_what_is_read(texts: list[str]) -> None:
    table = ImportedTable(("Kosten",), tuple((text,) for text in texts))

    assert [text_of(row[0]) for row in with_numbers(table).rows] == texts
