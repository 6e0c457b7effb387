"""A report for one audience or one person, and the list of what each has to do."""

from __future__ import annotations

import datetime as dt

from plans import small_plan

from model.columns import Column, Kind, Role
from model.name_keys import folded
from model.open_plan import OpenPlan
from model.plan_report import ReportChoices, RowChoice, plan_report
from model.report import Block, Bullets, DataTable, Heading, Paragraph, Report

TODAY = dt.date(2027, 3, 1)
COLUMNS = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doelgroep", Role.AUDIENCE),
    Column(3, "Acties", Role.ACTION),
    Column(4, "Verantwoordelijke", Role.OWNER),
    Column(5, "Status", Role.STATUS, Kind.STATUS),
)
ROWS = (
    ("12 maart 2027", "Inwoners en ondernemers", "- Brief schrijven (Marit)\n- Zaal huren", "Joost", "Nog starten"),
    ("5 maart 2027", "Gemeenteraad", "Raadsbrief opstellen", "Marit", "Loopt"),
    ("1 februari 2027", "Inwoners", "Bericht plaatsen", "Joost", "Gereed"),
    ("1 juni 2027", "De inwoner", "Terugblik maken", "", "Nog starten"),
)


def plan(rows: object = ROWS, columns: tuple[Column, ...] = COLUMNS) -> OpenPlan:
    return OpenPlan(small_plan(rows, columns))  # type: ignore[arg-type]


def blocks(opened: OpenPlan, **choices: object) -> list[Block]:
    report: Report = plan_report(opened.plan, opened.readings, ReportChoices(today=TODAY, **choices))  # type: ignore[arg-type]
    return [block for part in report.parts for block in part.blocks]


def words(found: object) -> str:
    if isinstance(found, Bullets):
        return " / ".join(item.text for item in found.items)
    return found.text if isinstance(found, Paragraph) else ""


def first_column(found: list[Block], place: int = 0) -> list[str]:
    """The first cells of the matrix."""
    tables = [block for block in found if isinstance(block, DataTable) and len(block.heads) == len(COLUMNS)]
    return [words(row[place][0]) for table in tables for row in table.rows]


def lists(found: list[Block]) -> dict[str, list[list[str]]]:
    """By the name of the person, the rows of what is to be done."""
    start = next(place for place, block in enumerate(found) if block == Heading("Wie doet wat"))
    own = found[start + 1 :]
    return {
        heading.text: [[words(cell[0]) for cell in row] for row in table.rows]
        for heading, table in zip(own[::2], own[1::2], strict=True)
        if isinstance(heading, Heading) and isinstance(table, DataTable)
    }


def test_only_rows_for_an_audience_in_every_spelling_go_along() -> None:
    found = blocks(plan(), audience="Inwoners")

    assert first_column(found) == ["12 maart 2027", "1 februari 2027", "1 juni 2027"]
    assert Paragraph("Alleen de regels voor de doelgroep Inwoners: 3 van 4.", note=True) in found


def test_another_name_that_the_user_gave_a_group_counts_too() -> None:
    opened = plan()
    opened.knowledge.aliases[folded("Gemeenteraad")] = "De raad"

    assert first_column(blocks(opened, audience="de raad")) == ["5 maart 2027"]


def test_an_audience_that_is_left_out_is_not_named() -> None:
    rows = (("12 maart 2027", "Inwoners, maar niet de pers", "", "", ""),)

    assert first_column(blocks(plan(rows), audience="pers")) == []


def test_a_person_has_the_rows_of_which_the_owner_or_an_action_names_them() -> None:
    assert first_column(blocks(plan(), person="Marit")) == ["12 maart 2027", "5 maart 2027"]


def test_a_table_that_cannot_tell_says_so_and_goes_along_whole() -> None:
    opened = plan((("12 maart 2027", "Gereed"),), (COLUMNS[0], Column(5, "Status", Role.STATUS, Kind.STATUS)))

    found = blocks(opened, audience="Inwoners")

    assert (
        Paragraph("Deze tabel zegt niet voor welke doelgroep een regel is; alle regels staan erin.", note=True) in found
    )
    assert any(isinstance(block, DataTable) and len(block.rows) == 1 for block in found[1:])


def test_each_person_has_a_list_of_what_is_open_from_early_to_late() -> None:
    found = lists(blocks(plan(), per_person=True))

    assert found == {
        "Joost": [["Zaal huren", "12 maart 2027", "Nog starten"]],
        "Marit": [
            ["Raadsbrief opstellen", "5 maart 2027", "Loopt"],
            ["Brief schrijven", "12 maart 2027", "Nog starten"],
        ],
        "Nog niet verdeeld": [["Terugblik maken", "1 juni 2027", "Nog starten"]],
    }


def test_of_one_person_only_their_own_list_is_made() -> None:
    assert list(lists(blocks(plan(), per_person=True, person="Joost"))) == ["Joost"]


def test_the_lists_follow_the_choice_of_rows() -> None:
    found = lists(blocks(plan(), per_person=True, rows=RowChoice.UPCOMING))

    assert "Nog niet verdeeld" not in found
    assert len(found["Marit"]) == 2


def test_when_all_is_done_the_list_says_so() -> None:
    found = blocks(plan((ROWS[2],)), per_person=True)

    assert found[-1] == Paragraph("Er staat voor niemand meer iets open.")


def test_without_a_column_for_actions_the_row_itself_is_what_is_to_be_done() -> None:
    columns = (COLUMNS[0], Column(6, "Middel", Role.CHANNEL), *COLUMNS[3:])

    found = lists(blocks(plan((("12 maart 2027", "Bewonersbrief", "Joost", "Loopt"),), columns), per_person=True))

    assert found == {"Joost": [["Bewonersbrief", "12 maart 2027", "Loopt"]]}


def test_a_row_whose_action_is_empty_asks_nothing_unless_it_says_what_it_is() -> None:
    columns = (COLUMNS[0], Column(7, "Sector"), *COLUMNS[2:])

    found = blocks(plan((("12 maart 2027", "Wonen", "", "Joost", "Loopt"),), columns), per_person=True)

    assert found[-1] == Paragraph("Er staat voor niemand meer iets open.")


def test_only_the_texts_that_were_chosen_go_along() -> None:
    assert Heading("Kernboodschap") in blocks(plan(), texts=frozenset({"kern"}))
    assert Heading("Kernboodschap") not in blocks(plan(), texts=frozenset())
