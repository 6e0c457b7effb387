"""Texts of front sheets come and go: edits with their inverses, and the steps that are made of them."""

from __future__ import annotations

import pytest
from plans import Heard, small_plan, state

from model.changes import TextsChanged
from model.columns import Column, Role
from model.layout import Grid, find_front, read_surroundings
from model.messages import Message
from model.new_part import NewFront, NewTable, NewText
from model.open_plan import OpenPlan
from model.plan import Front, Plan, Property, PropertyRole, Section
from model.refusal import FreeKeeper, Refused
from model.section_edits import InsertSections, PlacedText, RemoveSections
from model.values import Value

LABEL = Message(("Steps", "add part"))
FRONT = Front("f", "Bijeenkomst", "Avond")


def with_front() -> Plan:
    """The small plan with a front sheet of a value and two sections."""
    plan = small_plan()
    texts = (
        PlacedText(0, 1, Property("datum", "Datum", "", PropertyRole.DATE)),
        PlacedText(1, 1, Section("sfeer", "Sfeer", "Goed")),
        PlacedText(2, 2, Section("zaal", "Zaal", "")),
    )
    InsertSections(FRONT, 0, texts).apply(plan)
    return plan


def names(session: OpenPlan) -> list[str]:
    return [session.plan.holder(key).name for key in session.plan.fronts[0].parts]


# --- Edits ---


@pytest.mark.parametrize(
    "edit",
    [
        InsertSections(
            FRONT, 0, (PlacedText(1, 0, Section("+9", "Eten", "")), PlacedText(3, 3, Section("+8", "Wie", "")))
        ),
        InsertSections(FRONT, 0, (PlacedText(0, 2, Property("+9", "Versie", "2", PropertyRole.VERSION)),)),
        InsertSections(Front("+7", "Opbrengst"), 1, (PlacedText(0, 0, Section("+9", "Sfeer", "")),)),
        RemoveSections("f", ("datum", "zaal")),
        RemoveSections("f", ("zaal", "datum", "sfeer")),
    ],
)
def test_an_edit_and_its_inverse_leave_the_plan_as_it_was(edit: InsertSections | RemoveSections) -> None:
    plan = with_front()
    before = state(plan)

    inverse = edit.apply(plan)
    after = state(plan)
    again = inverse.apply(plan)

    assert state(plan) == before
    again.apply(plan)
    assert state(plan) == after != before


@pytest.mark.parametrize(
    "edit",
    [
        InsertSections(FRONT, 0, ()),
        InsertSections(FRONT, 0, (PlacedText(4, 0, Section("+9", "Eten", "")),)),
        InsertSections(FRONT, 0, (PlacedText(0, 9, Section("+9", "Eten", "")),)),
        InsertSections(FRONT, 0, (PlacedText(0, 0, Section("kern", "Eten", "")),)),
        InsertSections(FRONT, 0, (PlacedText(0, 0, Section("+9", "A", "")), PlacedText(1, 1, Section("+9", "B", "")))),
        InsertSections(Front("g", "Leeg"), 2, (PlacedText(0, 0, Section("+9", "Eten", "")),)),
        RemoveSections("g", ("sfeer",)),
        RemoveSections("f", ("sfeer", "kern")),
    ],
)
def test_an_edit_that_does_not_fit_leaves_no_trace(edit: InsertSections | RemoveSections) -> None:
    plan = with_front()
    before, heard = state(plan), Heard(plan)

    with pytest.raises(KeyError):
        edit.apply(plan)

    assert state(plan) == before
    assert heard.notes == []


def test_a_sheet_goes_with_its_last_text_and_listeners_hear_it() -> None:
    plan = with_front()
    heard = Heard(plan)

    RemoveSections("f", ("datum", "sfeer", "zaal")).apply(plan)

    assert plan.fronts == []
    assert [(when, change) for when, change, _ in heard.notes] == [
        ("before", TextsChanged("f")),
        ("after", TextsChanged("f")),
    ]


def test_what_is_typed_in_a_text_does_not_reach_the_edit_that_brought_it() -> None:
    plan = small_plan()
    edit = InsertSections(FRONT, 0, (PlacedText(0, 0, Section("+9", "Eten", "soep")),))
    edit.apply(plan)
    plan.holder("+9").value = "brood"

    RemoveSections("f", ("+9",)).apply(plan)
    edit.apply(plan)

    assert plan.holder("+9").value == "soep"


# --- Steps ---


def test_a_section_comes_below_another_and_in_its_place_among_all() -> None:
    session = OpenPlan(with_front())

    section = session.add_section("sfeer", "  Eten\nen drinken ")
    value = session.add_section("zaal", "Versie")

    assert names(session) == ["Datum", "Sfeer", "Eten en drinken", "Zaal", "Versie"]
    assert [found.title for found in session.plan.sections] == ["Kernboodschap", "Sfeer", "Eten en drinken", "Zaal"]
    assert session.plan.holder(section) == Section(section, "Eten en drinken", "", "Bijeenkomst")
    assert session.plan.holder(value) == Property(value, "Versie", "", PropertyRole.VERSION, "Bijeenkomst")
    session.history.undo()
    session.history.undo()
    assert state(session.plan) == state(with_front())


def test_the_first_section_of_a_list_comes_before_those_of_later_lists() -> None:
    plan = small_plan()
    InsertSections(Front("a", "A"), 0, (PlacedText(0, 1, Property("p", "Datum", "", PropertyRole.DATE)),)).apply(plan)
    InsertSections(Front("b", "B"), 1, (PlacedText(0, 1, Section("s", "Sfeer", "")),)).apply(plan)
    session = OpenPlan(plan)

    session.add_section("p", "Eten")

    assert [found.title for found in plan.sections] == ["Kernboodschap", "Eten", "Sfeer"]


def test_a_text_that_goes_on_in_rows_below_stays_together() -> None:
    plan = with_front()
    InsertSections(FRONT, 0, (PlacedText(2, 2, Section("meer", "Sfeer", "en rustig")),)).apply(plan)
    session = OpenPlan(plan)

    session.add_section("sfeer", "Eten")

    assert names(session) == ["Datum", "Sfeer", "Sfeer", "Eten", "Zaal"]


def test_a_section_without_a_title_is_refused() -> None:
    with pytest.raises(Refused):
        OpenPlan(with_front()).add_section("sfeer", " \n ")


def test_keys_of_added_texts_are_never_given_twice() -> None:
    session = OpenPlan(small_plan())
    front = NewFront("Avond", "", (NewText("Sfeer"),))

    keys = [session.add_part(LABEL, (), front) for _ in range(3)]
    again = Plan(sections=session.plan.sections, fronts=session.plan.fronts)

    assert len({key for added in keys for key in (added.front, *added.texts)}) == 6
    assert f"+{again.new_id()}" not in {key for added in keys for key in (added.front, *added.texts)}


def test_names_of_sheets_that_are_still_to_come_are_taken() -> None:
    session = OpenPlan(small_plan())
    table = NewTable("Acties", (Column(0, "Actie", Role.ACTION), Column(0, "Wie", Role.OWNER)))

    session.add_part(LABEL, (table, table), NewFront("acties", "", (NewText("Sfeer"),)))

    assert [front.sheet for front in session.plan.fronts] == ["acties"]
    assert [made.title for made in session.plan.tables[1:]] == ["Acties (2)", "Acties (3)"]


def test_standard_rows_are_filled_up_and_a_table_without_any_has_an_empty_one() -> None:
    session = OpenPlan(small_plan())
    heads = (Column(0, "Actie", Role.ACTION), Column(0, "Wie", Role.OWNER))

    added = session.add_part(LABEL, (NewTable("A", heads, (("Zaal",), ("Koffie", "Ilse"))), NewTable("B", heads)))

    first, second = (session.plan.table(key) for key in added.tables)
    assert [row.cells for row in first.rows] == [["Zaal", ""], ["Koffie", "Ilse"]]
    assert [row.cells for row in second.rows] == [["", ""]]
    assert (added.front, added.texts) == (None, ())


def test_where_no_sheet_can_come_nothing_does() -> None:
    class Locked(FreeKeeper):
        def check_table(self, spot: object, title: str, heads: object) -> None:
            raise Refused(LABEL)

    session = OpenPlan(small_plan(), Locked())

    with pytest.raises(Refused):
        session.add_part(LABEL, (), NewFront("Avond", "", (NewText("Sfeer"),)))

    assert session.history.undo_label is None


def test_a_date_that_comes_with_a_part_gives_the_rows_their_year() -> None:
    session = OpenPlan(small_plan([["6 februari", "Raad", ""]]))
    session.set_text("looptijd", "")
    row = session.plan.table("t").rows[0].id
    assert session.readings.of("t", row).period.start is None

    session.add_part(LABEL, (), NewFront("Avond", "", (NewText("Startdatum", "1 januari 2031"),)))

    start = session.readings.of("t", row).period.start
    assert start is not None
    assert start.year == 2031


# --- Reading ---


def listed(*rows: tuple[Value, ...]) -> Grid:
    return Grid("Blad", {number: dict(enumerate(row, 1)) for number, row in enumerate(rows, 1)})


def test_the_title_stands_above_the_heads() -> None:
    grid = listed(("Avond voor allen",), ("Onderdeel", "Tekst"), ("Sfeer", "Goed"))

    front = find_front(grid)

    assert front is not None
    assert (front.row, front.left, front.right, front.title) == (2, 1, 2, "Avond voor allen")


def test_a_long_value_or_one_of_several_lines_is_a_section_whatever_its_title() -> None:
    grid = listed(
        ("Onderdeel", "Tekst"), ("Datum:", ""), ("Looptijd", "een\ntwee"), ("Versie", "x" * 201), ("Start", "mei")
    )

    found = read_surroundings(grid, [])

    assert [(one.label, one.role) for one in found.properties] == [
        ("Datum", PropertyRole.DATE),
        ("Start", PropertyRole.START),
    ]
    assert [one.title for one in found.sections] == ["Looptijd", "Versie"]
