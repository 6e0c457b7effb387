"""Tables are found wherever they stand, and end where their content ends."""

from collections.abc import Mapping

from model.layout import Grid, Merge, find_plain_table, find_tables, read_surroundings
from model.plan import PropertyRole
from model.values import Formula, Number, Value, text_of


def grid(rows: Mapping[int, str | list[object]], merges: list[Merge] | None = None) -> Grid:
    """A grid from lines of cells divided by `|`."""
    cells: dict[int, dict[int, object]] = {}
    for number, row in rows.items():
        listed: list[object] = list(row.split("|")) if isinstance(row, str) else row
        cells[number] = {column: value for column, value in enumerate(listed, 1) if value != ""}
    return Grid("Blad1", cells, merges or [])  # type: ignore[arg-type]


HEAD = "Periode|Doelgroep|Middel|Status"


def test_the_header_row_is_found_below_title_metadata_and_instruction() -> None:
    sheet = grid(
        {
            1: "Communicatiematrix",
            3: "Datum|30-3-2024",
            5: "Vul per regel één moment in. Let op de planning, de doelgroep en het middel, en houd het kort.",
            8: HEAD,
            9: "mei|Raad|Brief|Open",
        },
        [Merge(1, 1, 1, 4), Merge(5, 1, 5, 4)],
    )

    (table,) = find_tables(sheet)

    assert (table.header_row, table.last_row) == (8, 9)
    assert [column.title for column in table.columns] == ["Periode", "Doelgroep", "Middel", "Status"]


def test_the_last_row_is_the_last_with_content_not_the_last_with_a_formula() -> None:
    rows: dict[int, str | list[object]] = {5: "№|Datum|Actie|Eigenaar", 6: [Number(1), "mei", "Bellen", "AB"]}
    for row in range(7, 40):
        rows[row] = [Formula(f"A{row - 1}+1", Number(row - 5), row)]

    (table,) = find_tables(grid(rows))

    assert (table.last_row, table.limit_row) == (6, 1_048_576)


def test_a_table_goes_on_below_empty_rows_with_a_row_that_looks_like_its_own() -> None:
    rows = {1: HEAD, 2: "mei|Raad|Brief|Open", 6: "juni|Raad|Brief|", 9: "juli|Pers||Open"}

    (table,) = find_tables(grid(rows))
    (short,) = find_tables(grid(rows | {6: "|Zie ook||", 50: "juli|Raad|Brief|Open"}))

    assert table.last_row == 9
    assert short.last_row == 2


def test_one_empty_row_is_part_of_the_table_and_two_end_it() -> None:
    sheet = grid({1: HEAD, 2: "mei|Raad|Brief|Open", 4: "juni|Raad|Brief|Open", 8: "Opmerking onder de tabel"})

    (table,) = find_tables(sheet)

    assert (table.last_row, table.limit_row) == (4, 5)


def test_columns_after_an_empty_gap_do_not_belong_to_the_table() -> None:
    sheet = grid({1: "Datum|Actie|Status||||Weken|Maanden", 2: "mei|Bellen|Open||||1|1"})

    (table,) = find_tables(sheet)

    assert [column.title for column in table.columns] == ["Datum", "Actie", "Status"]


def test_a_column_without_a_head_belongs_to_the_table_when_something_stands_in_it() -> None:
    with_content = grid({1: "Actie||Status|Datum", 2: "Bellen|met AB|Open|mei"})
    without = grid({1: "Actie||Status|Datum", 2: "Bellen||Open|mei"})

    assert [column.column for column in find_tables(with_content)[0].columns] == [1, 2, 3, 4]
    assert [column.column for column in find_tables(without)[0].columns] == [1, 3, 4]


def test_several_tables_on_a_sheet_keep_their_headings() -> None:
    sheet = grid(
        {
            1: "Verkennen (week 1-4)",
            2: "Week|Activiteit|Doelgroep|Kanaal",
            3: "1|Kick-off|Team|Overleg",
            5: "Bouwen (week 5-8)",
            6: "Moment|Activiteit|Doelgroep|Kanaal",
            7: "mei|Demo|Team|Overleg",
        }
    )

    first, second = find_tables(sheet)

    assert (first.header_row, first.last_row, first.heading) == (2, 3, "Verkennen (week 1-4)")
    assert (second.header_row, second.last_row, second.heading) == (6, 7, "Bouwen (week 5-8)")


def test_a_row_of_the_table_that_mentions_heads_is_no_header_row() -> None:
    sheet = grid({1: HEAD, 2: "Planning|Doelgroep bepalen|Middel kiezen|Open", 3: "mei|Raad|Brief|Open"})

    (table,) = find_tables(sheet)

    assert (table.header_row, table.last_row) == (1, 3)


def test_a_sheet_of_counts_is_no_table() -> None:
    assert find_tables(grid({1: "Status|Aantal", 2: ["Open", Formula("COUNTIF(A:A,1)", Number(3), 2)]})) == []


def test_a_sheet_without_known_heads_gives_its_likeliest_table() -> None:
    sheet = grid({1: "Toelichting", 3: "Kostenpost|Begin|Eind", 4: ["Huur", Number(1), Number(2)]})

    table = find_plain_table(sheet)

    assert table is not None
    assert (table.header_row, table.last_row, table.plain) == (3, 4, True)


def test_labelled_values_above_the_table_are_properties() -> None:
    sheet = grid(
        {
            1: "Communicatiematrix proef",
            3: "Naam project:|Het huis",
            4: "Start –en einddatum project:|jan 2017 – aug 2017",
            5: "Datum: 4 februari 2017",
            6: "Wijk:|Noord",
            8: HEAD,
            9: "mei|Raad|Brief|Open",
        }
    )

    around = read_surroundings(sheet, find_tables(sheet))

    assert around.title == "Communicatiematrix proef"
    assert [(found.label, text_of(found.value), found.role, found.inline) for found in around.properties] == [
        ("Naam project", "Het huis", PropertyRole.PROJECT, ""),
        ("Start –en einddatum project", "jan 2017 – aug 2017", PropertyRole.RUNTIME, ""),
        ("Datum", "4 februari 2017", PropertyRole.DATE, "Datum: "),
        ("Wijk", "Noord", None, ""),
    ]


def test_known_headings_with_a_text_beside_or_below_are_sections() -> None:
    sheet = grid(
        {1: "Aanleiding|Er komt een huis.", 2: "Kernboodschap|Van ons allemaal.", 4: "Tone of voice", 5: "Gewoon."}
    )

    around = read_surroundings(sheet, [])

    assert [(found.title, text_of(found.value), found.row, found.column) for found in around.sections] == [
        ("Aanleiding", "Er komt een huis.", 1, 2),
        ("Kernboodschap", "Van ons allemaal.", 2, 2),
        ("Tone of voice", "Gewoon.", 5, 1),
    ]


def test_nothing_inside_a_table_is_taken_for_a_property_or_section() -> None:
    sheet = grid({1: "Doel|Middel|Datum", 2: "Doelgroep|Kernboodschap|mei"})

    around = read_surroundings(sheet, find_tables(sheet))

    assert (around.properties, around.sections) == ((), ())


def test_a_total_ends_the_free_rows_but_a_formula_of_its_own_row_does_not() -> None:
    def with_formula(source: str, row: int) -> int:
        cells: dict[int, dict[int, Value]] = {
            1: {1: "Periode", 2: "Doelgroep", 3: "Middel", 4: "Kosten"},
            2: {1: "mei", 2: "Raad", 3: "Brief", 4: Number(40)},
            3: {1: "juni", 2: "Pers", 3: "Brief", 4: Number(60)},
            row: {4: Formula(source, Number(100))},
        }
        (table,) = find_tables(Grid("Blad1", cells))
        return table.limit_row

    assert with_formula("SUM(D2:D3)", 4) == 3
    assert with_formula("SUM($D$2:D3)", 9) == 6
    assert with_formula("D3*2", 4) == with_formula("SUM(D$2:D4)", 4) == 1_048_576


def test_what_does_not_count_on_in_the_numbering_column_ends_the_free_rows() -> None:
    def limit(below: Value) -> int:
        cells: dict[int, dict[int, Value]] = {
            1: {1: "Nr", 2: "Periode", 3: "Doelgroep", 4: "Actie"},
            2: {1: Number(1), 2: "mei", 3: "Raad", 4: "Brief"},
            3: {1: Number(2), 2: "juni", 3: "Pers", 4: "Brief"},
            4: {1: below},
        }
        (table,) = find_tables(Grid("Blad1", cells))
        return table.limit_row

    assert limit(Number(3)) == limit(Formula("A3+1", Number(3))) == 1_048_576
    assert limit(Number(44)) == limit("Opgesteld door team communicatie") == 3


def beside(*rows: tuple[str, ...]) -> list[tuple[int, list[int], int, str]]:
    """Header row, columns, last row and heading of each table in a sheet of these texts."""
    cells = {
        number: {column: text for column, text in enumerate(texts, 1) if text} for number, texts in enumerate(rows, 1)
    }
    found = find_tables(Grid("Blad", {number: row for number, row in cells.items() if row}))
    return [(one.header_row, [column.column for column in one.columns], one.last_row, one.heading) for one in found]


def test_tables_beside_each_other_are_told_apart_by_two_empty_columns() -> None:
    assert beside(
        ("Links", "", "", "", "Rechts"),
        ("Periode", "Actie", "", "", "Wanneer", "Middel"),
        ("mei", "Brief", "", "", "juni", "Flyer"),
        ("", "", "", "", "juli", "Zaal"),
    ) == [(2, [1, 2], 3, "Links"), (2, [5, 6], 4, "Rechts")]


def test_what_stands_between_or_names_too_little_makes_no_second_table() -> None:
    assert beside(
        ("Periode", "Actie", "", "", "Wanneer", "Middel"),
        ("mei", "Brief", "", "let op", "juni", "Flyer"),
    ) == [(1, [1, 2], 2, "")]
    assert beside(
        ("Periode", "Actie", "", "", "Afkorting", "Betekenis"),
        ("mei", "Brief", "", "", "juni", "Flyer"),
    ) == [(1, [1, 2], 2, "")]


def test_headings_beside_each_other_stand_above_the_tables_below() -> None:
    assert beside(
        ("Periode", "Actie"),
        ("mei", "Brief"),
        ("",),
        ("",),
        ("Links", "", "", "", "Rechts"),
        ("Periode", "Actie", "", "", "Wanneer", "Middel"),
        ("mei", "Brief", "", "", "juni", "Flyer"),
    ) == [(1, [1, 2], 2, ""), (6, [1, 2], 7, "Links"), (6, [5, 6], 7, "Rechts")]


def test_heads_that_no_row_of_data_would_name_make_a_header_row_beside_many_own_columns() -> None:
    own = "|".join(f"Eigen {number}" for number in range(12))
    sheet = grid({1: f"{HEAD}|{own}", 2: "mei|Raad|Brief|Open|" + "|".join("abcdefghijkl")})

    (table,) = find_tables(sheet)

    assert (table.header_row, table.last_row, len(table.columns)) == (1, 2, 16)
    assert not table.plain
