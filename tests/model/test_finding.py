"""Finding a text in cells and texts, and replacing what was found."""

from __future__ import annotations

import datetime as dt

import pytest
from plans import COLUMNS, shown, small_plan, state

from model.columns import Column, Kind
from model.finding import Search, Sought, TableTexts, text_hits
from model.open_plan import OpenPlan
from model.replacing import Area, Target, carry_out, find_targets, replaced
from model.values import Formula, Moment, Number, RichText


def spans(wanted: str, text: str, **options: bool) -> list[str]:
    """What of the text is found, as it is written there."""
    return [text[start:end] for start, end in Search(Sought(wanted, **options)).spans(text)]


# --- Finding ---


@pytest.mark.parametrize(
    ("wanted", "text", "found"),
    [
        ("raad", "Raad en raadsleden", ["Raad", "raad"]),
        ("aa", "aaaa", ["aa", "aa"]),
        ("é", "Café E\u0301cru", ["é", "E\u0301"]),
        ("e", "Café", []),
        ("STRASSE", "Hauptstraße 3", ["straße"]),
        ("team wonen", "Team\nWonen en team\u00a0wonen", ["Team\nWonen", "team\u00a0wonen"]),
        ("", "Raad", []),
        ("raad", "", []),
        ("a.b", "axb a.b", ["a.b"]),
    ],
)
def test_a_text_is_found_whatever_its_capitals(wanted: str, text: str, found: list[str]) -> None:
    assert spans(wanted, text) == found


def test_capitals_count_when_that_is_asked() -> None:
    assert spans("Raad", "raad Raad", match_case=True) == ["Raad"]


def test_accents_do_not_count_when_that_is_asked() -> None:
    assert spans("coordinator", "Coördinator en coo\u0308rdinator", ignore_accents=True) == [
        "Coördinator",
        "coo\u0308rdinator",
    ]
    assert spans("één", "een", ignore_accents=True) == ["een"]


def test_a_whole_cell_holds_nothing_else() -> None:
    assert spans("raad", " Raad ", whole_cell=True) == ["Raad"]
    assert spans("raad", "Raad en pers", whole_cell=True) == []
    assert spans(" raad", "Raad", whole_cell=True) == ["Raad"]


def test_hits_come_row_by_row_with_their_places() -> None:
    table = small_plan().tables[0]

    hits = TableTexts(table).hits(Search(Sought("r")))

    assert [(hit.row_id, hit.column_id, hit.spans) for hit in hits] == [
        (11, 1, ((5, 6), (8, 9))),
        (11, 2, ((6, 7),)),
        (11, 3, ((2, 3),)),
        (12, 1, ((8, 9),)),
        (12, 2, ((0, 1),)),
        (13, 2, ((2, 3),)),
    ]


def test_only_some_rows_and_one_column_can_be_looked_through() -> None:
    texts = TableTexts(small_plan().tables[0])
    search = Search(Sought("r"))

    assert [hit.row_id for hit in texts.hits(search, [13, 12])] == [12, 12, 13]
    assert [hit.row_id for hit in texts.hits(search, column_id=2)] == [11, 12, 13]
    assert texts.hits(search, column_id=99) == []


def test_a_text_is_not_found_across_two_cells() -> None:
    texts = TableTexts(small_plan([("Raad", "pers", "x")]).tables[0])

    assert texts.hits(Search(Sought("raad pers"))) == []


def test_a_cell_with_an_odd_sign_of_control_does_not_shift_the_others() -> None:
    texts = TableTexts(small_plan([("a\x1fb", "raad", "x")]).tables[0])

    assert [hit.column_id for hit in texts.hits(Search(Sought("raad")))] == [2]


def test_numbers_and_dates_are_found_as_they_are_read() -> None:
    plan = small_plan([(Number(1250.5, "#,##0.00"), Moment(dt.datetime(2017, 4, 3)), Formula("A1", "som"))])
    texts = TableTexts(plan.tables[0])

    assert [hit.column_id for hit in texts.hits(Search(Sought("1.250,5")))] == [1]
    assert [hit.column_id for hit in texts.hits(Search(Sought("3-4-2017")))] == [2]
    assert [hit.column_id for hit in texts.hits(Search(Sought("som")))] == [3]


def test_what_was_read_is_kept_until_it_is_forgotten() -> None:
    plan = small_plan()
    texts, search = TableTexts(plan.tables[0]), Search(Sought("Raad"))
    texts.read()
    assert len(texts.hits(search)) == 1
    OpenPlan(plan).set_texts("t", [(11, 2, "Raad")])

    texts.forget([11])

    assert [hit.row_id for hit in texts.hits(search)] == [11, 12]


def test_the_numbers_of_a_counting_column_are_found() -> None:
    column = Column(1, "Nr", kind=Kind.NUMBER, counts_from=7)
    plan = small_plan([(Formula("A1+1", Number(1)), "a"), (Formula("A2+1", Number(2)), "b")], (column, COLUMNS[1]))

    assert [hit.row_id for hit in TableTexts(plan.tables[0]).hits(Search(Sought("8")))] == [12]


def test_properties_and_sections_are_found_in_their_order() -> None:
    hits = text_hits(small_plan(), Search(Sought("a")))

    assert [hit.key for hit in hits] == ["looptijd", "kern"]


# --- Replacing ---


def targets(opened: OpenPlan, old: str, new: str, in_texts: bool = False, **options: bool) -> list[Target]:
    table = opened.plan.tables[0]
    return find_targets(opened, Search(Sought(old, **options)), new, [Area(TableTexts(table))], in_texts)


def replace_all(opened: OpenPlan, old: str, new: str, in_texts: bool = False, **options: bool) -> int:
    found = targets(opened, old, new, in_texts, **options)
    return carry_out(opened, [(target, target.spans) for target in found], new).changed


def test_only_the_chosen_places_are_replaced() -> None:
    assert replaced("a b a b", [(0, 1), (6, 7)], "xx") == "xx b a xx"
    assert replaced("abc", [], "x") == "abc"


def test_everything_is_replaced_in_one_step() -> None:
    plan = small_plan()
    opened, before = OpenPlan(plan), state(plan)

    assert replace_all(opened, "Loopt", "Bezig") == 2

    assert [row[2] for row in shown(plan)] == ["Gereed", "Bezig", "Bezig"]
    assert str(opened.history.undo_label) == "replace: 2 times"
    opened.history.undo()
    assert state(plan) == before


def test_texts_of_the_plan_and_cells_are_one_step_together() -> None:
    plan = small_plan([("Samen mei", "x", "y")])
    opened, before = OpenPlan(plan), state(plan)

    assert replace_all(opened, "samen", "Gezamenlijk", in_texts=True) == 2

    assert plan.holder("kern").text == "Gezamenlijk"
    assert plan.tables[0].text(0, 0) == "Gezamenlijk mei"
    opened.history.undo()
    assert state(plan) == before


def test_a_number_stays_a_number_and_a_date_a_date() -> None:
    plan = small_plan([(Number(1500, "0"), Moment(dt.datetime(2017, 4, 3)), "2017")])
    opened = OpenPlan(plan)

    replace_all(opened, "1500", "1750")
    replace_all(opened, "2017", "2018")

    assert plan.tables[0].rows[0].cells == [Number(1750.0, "0"), Moment(dt.datetime(2018, 4, 3)), "2018"]


def test_what_no_longer_is_a_number_is_said_before() -> None:
    opened = OpenPlan(small_plan([(Number(1500, "0"), "x", "y")]))

    assert [target.remark is not None for target in targets(opened, "15", "ong. 15")] == [True]
    assert [target.remark for target in targets(opened, "15", "16")] == [None]


def test_formulas_and_formatting_and_protected_cells_are_left_alone_and_say_why() -> None:
    plan = small_plan([(Formula("B1", "raad"), RichText("raad", "<r/>"), "raad"), ("raad", "x", "y")])
    plan.tables[0].unlocked = frozenset({(12, 1)})
    opened = OpenPlan(plan)

    found = targets(opened, "raad", "pers")

    assert [target.obstacle is not None for target in found] == [True, True, True, False]
    assert len({str(target.obstacle) for target in found[:3]}) == 3
    assert replace_all(opened, "raad", "pers") == 1
    assert plan.tables[0].text(1, 0) == "pers"


def test_a_text_that_becomes_too_long_for_a_cell_is_left_alone() -> None:
    opened = OpenPlan(small_plan([("a" * 20_000, "x", "y")]))

    [target] = targets(opened, "a", "bb")

    assert target.obstacle is not None
    assert "40000" in str(target.obstacle)


def test_what_reads_as_the_new_text_already_is_no_hit() -> None:
    opened = OpenPlan(small_plan([("Raad en raad", "x", "y")]))

    assert [target.spans for target in targets(opened, "raad", "Raad")] == [((8, 12),)]


def test_an_area_can_be_a_block_of_cells() -> None:
    opened = OpenPlan(small_plan())
    area = Area(TableTexts(opened.plan.tables[0]), [12], frozenset({3}))

    found = find_targets(opened, Search(Sought("o")), "0", [area])

    assert [(target.row_id, target.column_id) for target in found] == [(12, 3)]
