"""What a sheet says around its tables is read as the plan's: its labelled values, its versions, its sections."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.layout import FoundProperty, Grid, Merge, find_tables, read_surroundings
from model.plan import Plan, Property, PropertyRole
from model.readings import plan_context
from model.values import Formula, Moment, RichText, Value, text_of

P = PropertyRole
TABLE = ["Periode|Doelgroep|Middel|Status", "mei|Raad|Brief|Open"]


def sheet(rows: list[str], table: bool = True, merges: list[Merge] | None = None) -> Grid:
    """A sheet with lines of cells divided by `|`, and a table two rows below them."""
    lines = [*rows, "", *TABLE] if table else rows
    cells: dict[int, dict[int, Value]] = {
        number: {column: text for column, text in enumerate(line.split("|"), 1) if text}
        for number, line in enumerate(lines, 1)
    }
    return Grid("Blad1", {number: row for number, row in cells.items() if row}, merges or [])


def properties(grid: Grid) -> list[FoundProperty]:
    return list(read_surroundings(grid, find_tables(grid)).properties)


def told(grid: Grid) -> list[tuple[PropertyRole | None, str]]:
    """Role and text of every property."""
    return [(found.role, text_of(found.value)) for found in properties(grid)]


def test_labels_stand_beside_their_values() -> None:
    grid = sheet(
        ["Plan", "Naam project:|De brug", "Opdrachtgever|Afdeling Ruimte", "Start- en einddatum|jan – aug 2027"]
    )

    assert told(grid) == [(P.PROJECT, "De brug"), (P.CLIENT, "Afdeling Ruimte"), (P.RUNTIME, "jan – aug 2027")]


def test_several_labels_stand_in_one_row() -> None:
    grid = sheet(["Titel van het blad", "Project|De brug|Versie|0.3|Datum:|9 mei 2027"])

    assert told(grid) == [(P.PROJECT, "De brug"), (P.VERSION, "0.3"), (P.DATE, "9 mei 2027")]


def test_a_few_empty_cells_between_a_known_label_and_its_value_do_no_harm() -> None:
    assert told(sheet(["Blad", "Opdrachtgever:|||Afdeling Ruimte"])) == [(P.CLIENT, "Afdeling Ruimte")]
    assert told(sheet(["Blad", "Opmerking vooraf:|||Afdeling Ruimte"])) == []


def test_a_label_can_be_merged_over_several_cells() -> None:
    grid = sheet(["Blad", "Opdrachtgever|||Afdeling Ruimte"], merges=[Merge(2, 1, 2, 3)])

    assert told(grid) == [(P.CLIENT, "Afdeling Ruimte")]


def test_labels_stand_above_their_values() -> None:
    grid = sheet(["Blad van de brug", "Opdrachtgever", "Afdeling Ruimte", "", "Startdatum", "1 mei 2027"])

    assert told(grid) == [(P.CLIENT, "Afdeling Ruimte"), (P.START, "1 mei 2027")]


def test_a_row_of_labels_stands_above_a_row_of_values() -> None:
    grid = sheet(["Blad", "Project|Opdrachtgever|Startdatum|Einddatum", "De brug|Ruimte|1 mei 2027|1 juni 2028"])

    assert told(grid) == [
        (P.PROJECT, "De brug"),
        (P.CLIENT, "Ruimte"),
        (P.START, "1 mei 2027"),
        (P.END, "1 juni 2028"),
    ]


def test_of_a_table_of_versions_the_last_row_counts() -> None:
    grid = sheet(
        [
            "Communicatieplan De brug",
            "",
            "Versie|Datum|Auteur|Wijzigingen",
            "0.1|3 maart 2027|Noor|Eerste opzet",
            "0.2|9 april 2027|Bram|Doelgroepen aangevuld",
        ]
    )

    assert [table.header_row for table in find_tables(grid)] == [7]
    assert told(grid) == [(P.VERSION, "0.2"), (P.DATE, "9 april 2027"), (P.AUTHOR, "Bram")]
    assert [found.row for found in properties(grid)] == [5, 5, 5]


def test_a_table_of_versions_alone_in_a_sheet_is_a_table() -> None:
    grid = sheet(["Versie|Datum|Auteur|Wijzigingen", "0.1|3 maart 2027|Noor|Eerste opzet"], table=False)

    assert [table.header_row for table in find_tables(grid)] == [1]


@pytest.mark.parametrize(
    ("cell", "role", "value", "inline"),
    [
        ("Datum: 4 februari 2027", P.DATE, "4 februari 2027", "Datum: "),
        ("Datum: 4 februari 2027 (concept)", P.DATE, "4 februari 2027 (concept)", "Datum: "),
        ("Opdrachtgever : Ruimte", P.CLIENT, "Ruimte", "Opdrachtgever : "),
        ("Versie 0.3 concept", P.VERSION, "0.3 concept", "Versie "),
        ("Programma-eigenaar (opdrachtgever): Noor", P.CLIENT, "Noor", "Programma-eigenaar (opdrachtgever): "),
        ("Looptijd: mei t/m augustus 2027", P.RUNTIME, "mei t/m augustus 2027", "Looptijd: "),
    ],
)
def test_label_and_value_stand_in_one_cell(cell: str, role: PropertyRole, value: str, inline: str) -> None:
    (found,) = properties(sheet(["Communicatieplan", cell]))

    assert (found.role, text_of(found.value), found.inline) == (role, value, inline)


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Auteur(s)", P.AUTHOR),
        ("Opgesteld door:", P.AUTHOR),
        ("Intern opdrachtgever", P.CLIENT),
        ("Start –en einddatum project:", P.RUNTIME),
        ("Ingangsdatum", P.START),
        ("Einde project", P.END),
        ("Versienr.", P.VERSION),
        ("Laatst bijgewerkt", P.DATE),
        ("Projectnaam", P.PROJECT),
        ("Van:", P.START),
        ("T/m:", P.END),
    ],
)
def test_labels_are_known_in_their_usual_spellings(label: str, role: PropertyRole) -> None:
    assert [found.role for found in properties(sheet(["Communicatieplan", f"{label}|iets"]))] == [role]


def test_a_label_without_a_colon_that_is_a_plain_word_is_none() -> None:
    assert told(sheet(["Communicatieplan", "Van|iets"])) == []


def test_datum_above_the_heads_with_one_value_beside_it_is_about_the_plan() -> None:
    grid = sheet(["Communicatieplan", "Datum|30-3-2027"])

    assert told(grid) == [(P.DATE, "30-3-2027")]
    assert [table.header_row for table in find_tables(grid)] == [4]


def test_planning_as_the_title_of_a_sheet_is_no_column() -> None:
    grid = sheet(["Planning"])
    (table,) = find_tables(grid)

    assert [column.title for column in table.columns] == ["Periode", "Doelgroep", "Middel", "Status"]
    assert read_surroundings(grid, [table]).title == "Planning"


def test_a_formula_is_no_label_and_no_value_below_one() -> None:
    grid = sheet(["Communicatieplan"])
    rows = {number: dict(row) for number, row in grid.rows.items()}
    rows[2] = {1: Formula("A1", "Datum", 2), 2: "9 mei 2027"}

    assert told(Grid("Blad1", rows)) == []


@pytest.mark.parametrize(
    ("rows", "start", "end", "document"),
    [
        (["x", "Looptijd|jan 2027 – aug 2027"], (2027, 1, 1), (2027, 8, 31), None),
        (["x", "Start|1 mei 2027|Einde|1 juni 2028"], (2027, 5, 1), (2028, 6, 1), None),
        (["x", "Van: 1 mei 2027", "T/m: 1 juni 2028"], (2027, 5, 1), (2028, 6, 1), None),
        (["x", "Datum: 4 februari 2027 (concept)"], None, None, (2027, 2, 4)),
        (["x", "Datum|4 februari 2027, ter bespreking"], None, None, (2027, 2, 4)),
        (["x", "Versie|Datum", "0.1|3 maart 2027", "0.2|9 april 2027"], None, None, (2027, 4, 9)),
    ],
)
def test_what_is_told_gives_periods_their_year(
    rows: list[str],
    start: tuple[int, int, int] | None,
    end: tuple[int, int, int] | None,
    document: tuple[int, int, int] | None,
) -> None:
    found = properties(sheet(rows))
    plan = Plan(properties=[Property(str(one.row), one.label, one.value, one.role) for one in found])

    context = plan_context(plan)

    days = [dt.date(*day) if day else None for day in (start, end, document)]
    assert [context.start, context.end, context.document_date] == days


def test_a_true_date_beside_its_label_is_kept_as_it_is() -> None:
    grid = sheet(["Communicatieplan"])
    rows = {number: dict(row) for number, row in grid.rows.items()}
    rows[2] = {1: "Datum", 2: Moment(dt.datetime(2027, 5, 9))}

    assert [found.value for found in properties(Grid("Blad1", rows))] == [Moment(dt.datetime(2027, 5, 9))]


def test_a_sheet_without_a_table_tells_about_the_plan_when_two_labels_are_known() -> None:
    front = ["Voorblad", "Project|De brug", "Wijk:|Noord", "Opdrachtgever|Ruimte"]

    assert told(sheet(front, table=False)) == [(P.PROJECT, "De brug"), (P.CLIENT, "Ruimte")]
    assert told(sheet(["Voorblad", "Project|De brug", "Wijk:|Noord"], table=False)) == []


# --- Sections ---


def sections(grid: Grid) -> list[tuple[str, str, int, int]]:
    around = read_surroundings(grid, find_tables(grid))
    return [(found.title, text_of(found.value), found.row, found.column) for found in around.sections]


@pytest.mark.parametrize("head_row", [1, 3, 10])
def test_a_sheet_of_onderdeel_and_tekst_is_a_list_of_sections(head_row: int) -> None:
    rows = [""] * (head_row - 1) + ["Onderdeel|Tekst", "Aanleiding|Er komt een brug.", "Ons eigen kopje|Een tekst."]

    assert sections(sheet(rows, table=False)) == [
        ("Aanleiding", "Er komt een brug.", head_row + 1, 2),
        ("Ons eigen kopje", "Een tekst.", head_row + 2, 2),
    ]


def test_in_a_list_of_sections_nothing_is_lost() -> None:
    long = "Een lange alinea. " * 900
    rows = ["Onderdeel|Tekst", f"Aanleiding|{long}", "|Een tweede alinea.", "", "Nog te schrijven", "Doelgroep|Middel"]

    found = sections(sheet(rows, table=False))

    assert found == [
        ("Aanleiding", long, 2, 2),
        ("Aanleiding", "Een tweede alinea.", 3, 2),
        ("Nog te schrijven", "", 5, 2),
        ("Doelgroep", "Middel", 6, 2),
    ]


def test_a_list_of_sections_keeps_its_rich_text() -> None:
    rich = RichText("Er komt een brug.", "<r><t>Er komt een brug.</t></r>")
    grid = Grid("Plan", {1: {2: "ONDERDEEL", 3: "tekst "}, 2: {2: "Aanleiding", 3: rich}})

    (found,) = read_surroundings(grid, []).sections

    assert (found.title, found.value) == ("Aanleiding", rich)


@pytest.mark.parametrize("heads", ["Onderdeel|Tekst|Status", "Onderdeel|Inhoud", "Tekst|Onderdeel", "Onderdeel"])
def test_other_heads_make_no_list_of_sections(heads: str) -> None:
    assert sections(sheet([heads, "Eigen kopje|Een tekst.|Open"], table=False)) == []


def test_heads_below_the_tenth_row_make_no_list_of_sections() -> None:
    assert sections(sheet([""] * 10 + ["Onderdeel|Tekst", "Eigen kopje|Een tekst."], table=False)) == []


_WORDS = st.sampled_from(
    ["", "", "Datum", "Datum:", "Versie", "Auteur", "Project", "Opdrachtgever:", "Datum: 4 mei", "Doel", "Aanleiding",
     "Onderdeel", "Tekst", "Periode", "Doelgroep", "Middel", "Wijzigingen", "iets", "0.2", "Een hele zin over de brug."]
)  # fmt: skip


@given(rows=st.lists(st.lists(_WORDS, min_size=4, max_size=4), min_size=1, max_size=9))
@settings(max_examples=300, deadline=None)
def test_no_cell_is_taken_twice_and_none_of_a_table(rows: list[list[str]]) -> None:
    grid = sheet(["|".join(row) for row in rows], table=False)
    tables = find_tables(grid)

    around = read_surroundings(grid, tables)

    taken = [(found.row, found.column) for found in (*around.properties, *around.sections)]
    assert len(taken) == len(set(taken))
    assert not any(table.first_row <= row <= table.last_row for row, _ in taken for table in tables)
    assert all(text_of(grid.value(*place)).strip() for place in taken) or any("Onderdeel" in row for row in rows)
