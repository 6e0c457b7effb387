"""Crosses and calendars are told from lists by what stands along their sides, and lists are never taken for them."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.columns import Role
from model.layout import FoundCross, FoundTable, Grid, Merge, find_tables
from model.values import Number, Value

R = Role


def grid(rows: Mapping[int, str], *merges: Merge) -> Grid:
    """A grid from lines of cells divided by `|`; whole numbers are numbers."""
    cells: dict[int, dict[int, Value]] = {}
    for number, row in rows.items():
        texts = [text.strip() for text in row.split("|")]
        cells[number] = {
            column: Number(int(text)) if text.isdigit() else text for column, text in enumerate(texts, 1) if text
        }
    return Grid("Blad1", cells, list(merges))


def sheet(*rows: str) -> Grid:
    return grid(dict(enumerate(rows, 1)))


def cross_in(found: Grid) -> FoundCross | None:
    tables = find_tables(found)
    return tables[0].cross if len(tables) == 1 else None


def sides(found: Grid) -> tuple[Role | None, Role, bool] | None:
    cross = cross_in(found)
    return (cross.rows, cross.columns, cross.certain) if cross is not None else None


CROSSES = {
    "a corner that names both": (
        ("Middel \\ Doelgroep | Wijk A | Wijk B", "Brief | x | ", "Avond | | x"),
        (R.CHANNEL, R.AUDIENCE, True),
    ),
    "a corner with a times sign": (
        ("Doelgroep x Middel | Brief | Avond", "Wijk A | x | ", "Wijk B | | x"),
        (R.AUDIENCE, R.CHANNEL, True),
    ),
    "a corner that names the columns first": (
        ("Doelgroep \\ Middel | Inwoners | Raad", "Brief | x | ", "Avond | | x"),
        (R.CHANNEL, R.AUDIENCE, True),
    ),
    "an empty corner": (
        (" | Inwoners | Raad | Pers", "Nieuwsbrief | x | | x", "Website | x | x | "),
        (R.CHANNEL, R.AUDIENCE, True),
    ),
    "a head that names nothing over the labels": (
        ("Hoe en voor wie | Inwoners | Raad | Pers", "Nieuwsbrief | x | | x", "Website | x | x | "),
        (R.CHANNEL, R.AUDIENCE, True),
    ),
    "names that nobody knows, with marks": (
        ("Doelgroep | De Kern | Het Loket | De Markt", "Inwoners | x | | x", "Scholen | x | x | "),
        (R.AUDIENCE, R.CHANNEL, False),
    ),
    "channels by goals": (
        ("Middel | Informeren | Meedenken | Draagvlak", "Brief | x | | ", "Avond | | x | x"),
        (R.CHANNEL, R.GOAL, True),
    ),
    "groups by milestones": (
        ("Doelgroep / mijlpaal | Besluit | Oplevering", "Inwoners | Uitleg | Feest", "Raad | Stuk | "),
        (R.AUDIENCE, R.SUBJECT, True),
    ),
    "phases by months": (
        (" | Juli | Augustus | September", "Fase 1 | Medewerkers | | ", "Fase 2 | | Inwoners | Raad"),
        (R.PHASE, R.PERIOD, True),
    ),
    "activities by weeks": (
        ("Activiteit | wk 50 | wk 51 | wk 1", "Flyer | x | x | ", "Avond | | | x"),
        (R.SUBJECT, R.PERIOD, True),
    ),
    "quarters": (("Onderwerp | Q1 | Q2 | Q3 | Q4", "Park | plan | | werk | "), (R.SUBJECT, R.PERIOD, True)),
    "years": (("Actie | 2026 | 2027 | 2028", "Park | plan | werk | feest"), (R.ACTION, R.PERIOD, True)),
    "months only": (("Mei | Juni | Juli", "Markt | | Feest", "Lezing | | "), (None, R.PERIOD, True)),
    "a calendar without a word in it": (
        ("Activiteit | jan | feb | mrt", "Flyer", "Avond"),
        (R.SUBJECT, R.PERIOD, True),
    ),
}


@pytest.mark.parametrize("name", CROSSES)
def test_a_cross_is_known_by(name: str) -> None:
    rows, expected = CROSSES[name]

    assert sides(sheet(*rows)) == expected


LISTS = {
    "the heads of a matrix": "Periode | Doel | Doelgroep | Middel | Acties / taken | Status",
    "a combined head first": "Middel/moment | Doelgroep | Inhoud/boodschap | Planning | Actiehouder",
    "own heads behind a combined one": "Activiteit/middel | Wijk | Soort | Periode | Status",
    "media among the heads": "Doelgroep | Doelstelling | Boodschap | Afzender | Media | Timing | Kosten",
    "channels and groups": "Kanaal | Doelgroep | Type | Frequentie | Eigenaar",
    "a small table": "Wat? | Wanneer? | Wie?",
    "who, when, how": "Wie | Wanneer | Hoe | Over wat",
    "phase and week": "Week | Activiteit | Doelgroep | Kanaal | Verantw.",
    "start and end": "Activiteit | Startdatum | Einddatum | Status",
    "own heads only behind the known ones": "Periode | Doelgroep | Wijk | Archief | Map",
}


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("row", ["mei | Inwoners | Brief | x | AB | Open", "Raad | Pers | Website | Flyer | x | x"])
def test_a_list_is_no_cross_with(name: str, row: str) -> None:
    (table,) = find_tables(sheet(LISTS[name], row, row))

    assert table.cross is None
    assert table.header_row == 1


@pytest.mark.parametrize(
    "rows",
    [
        ("Kosten | jan | feb | mrt", "Druk | 10 | 20 | 30", "Zaal | 5 | 5 | 5"),
        ("Regio | 2026 | 2027 | 2028", "Noord | 10 | 20 | 30"),
        ("Naam | A | B | C", "Een | x | x | x", "Twee | x | x | x"),
        ("Ochtend | Middag | Avond", "open | dicht | open"),
        ("Mei | Juni | Juli", "10 | 12 | 13"),
        ("Inwoners | Raad | Pers", "Een lange tekst die over van alles en nog wat gaat en dus geen kruisje is | b | c"),
    ],
)
def test_figures_and_unknown_names_make_no_cross(rows: tuple[str, ...]) -> None:
    assert all(table.cross is None for table in find_tables(sheet(*rows)))


def test_months_in_any_order_are_no_calendar() -> None:
    assert cross_in(sheet("Activiteit | mei | jan | april | feb", "Flyer | x | | x | ")) is None


def test_a_title_over_the_heads_belongs_to_the_cross_and_names_its_columns() -> None:
    rows = {1: "Middel | Doelgroepen", 2: " | Wijk A | Straat B | Plein C", 3: "Brief | x | | x", 4: "Avond | | x |"}

    (table,) = find_tables(grid(rows, Merge(1, 2, 1, 4)))

    assert (table.first_row, table.header_row) == (1, 2)
    assert [column.title for column in table.columns] == ["Middel", "Wijk A", "Straat B", "Plein C"]
    assert table.cross is not None
    assert (table.cross.rows, table.cross.columns) == (R.CHANNEL, R.AUDIENCE)


def test_years_over_the_months_go_to_the_columns_under_them() -> None:
    rows = {1: " | 2026 | | 2027", 2: "Kanaal | nov | dec | jan", 3: "Krant | x | | x"}

    cross = cross_in(grid(rows, Merge(1, 2, 1, 3)))

    assert cross is not None
    assert cross.years == ((2, 2026), (3, 2026), (4, 2027))


def test_columns_beside_the_body_speak_for_the_row() -> None:
    (table,) = find_tables(sheet("Actie | Wie | jan | feb | mrt | Opmerking", "Brief | AB | x | | | let op"))

    assert table.cross is not None
    assert (table.cross.labels, table.cross.body) == ((1,), (3, 4, 5))
    assert [column.column for column in table.columns] == [1, 2, 3, 4, 5, 6]


def test_a_cross_and_a_list_below_it_are_two_tables() -> None:
    rows = {
        1: " | Inwoners | Raad | Pers",
        2: "Brief | x | x | ",
        3: "Website | x | | x",
        6: "Periode | Doelgroep | Middel",
        7: "mei | Raad | Brief",
    }

    first, second = find_tables(grid(rows))

    assert (first.cross is None, second.cross is None) == (False, True)
    assert (first.last_row, second.header_row) == (3, 6)


def test_names_of_channels_in_a_row_of_a_list_begin_no_cross() -> None:
    rows = ("Periode | Doelgroep | Wijk | Kern | Map", "mei | Raad | a | b | c", "juni | Brief | Website | Flyer | App")

    (table,) = find_tables(sheet(*rows, "Inwoners | x | x | x | x", "Scholen | x | x | x | x"))

    assert (table.cross, table.header_row, table.last_row) == (None, 1, 5)


def test_a_list_beside_a_cross_is_a_table_of_its_own() -> None:
    rows = {
        1: " | Inwoners | Raad | Pers | | | Actie | Wanneer",
        2: "Brief | x | x | | | | Bellen | mei",
        3: "Website | x",
    }

    first, second = find_tables(grid(rows))

    assert first.cross is not None
    assert second.cross is None
    assert [column.title for column in second.columns] == ["Actie", "Wanneer"]


TEXTS = (
    "||x|-|jan|feb|mrt|2026|Q1|Inwoners|Raad|Pers|Brief|Website|Doelgroep|Middel|Periode|Actie|Status|Fase 1|12|tekst|"
    "Middel \\ Doelgroep|Doelgroepen|Totaal|Legenda|Wie"
)
WORDS = st.sampled_from(TEXTS.split("|"))
MERGES = st.builds(
    lambda top, left, down, right: Merge(top, left, top + down, left + right),
    st.integers(1, 6),
    st.integers(1, 6),
    st.integers(0, 2),
    st.integers(0, 3),
)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.lists(WORDS, max_size=7), max_size=10), st.lists(MERGES, max_size=4))
def test_whatever_stands_in_a_sheet_the_tables_found_do_not_overlap(rows: list[list[str]], merges: list[Merge]) -> None:
    found = find_tables(grid({place: "|".join(row) for place, row in enumerate(rows, 1)}, *merges))

    cells = [cell for table in found for cell in cells_of(table)]
    assert len(cells) == len(set(cells))
    for table in found:
        numbers = [column.column for column in table.columns]
        assert table.first_row <= table.header_row <= table.last_row <= table.limit_row
        assert numbers == sorted(set(numbers))
        assert table.cross is None or set(table.cross.labels + table.cross.body) <= set(numbers)


def cells_of(table: FoundTable) -> list[tuple[int, int]]:
    rows = range(table.header_row, table.last_row + 1)
    return [(row, column.column) for row in rows for column in table.columns]


def test_the_sides_of_a_cross_are_known_by_all_words_for_groups_and_channels() -> None:
    found = sheet(" | Huurders | Fietsers | Kerken", "Stoepkrijt | x | | ", "Deurhanger | | x | x", "Kaart | x | | ")

    assert sides(found) is not None
    assert sides(found)[:2] == (R.CHANNEL, R.AUDIENCE)  # type: ignore[index]
