"""Offers to tidy up: what each proposes in a plan, and that carrying it out is one step that can be taken back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plans import COLUMNS, small_plan, state

from model.cleanup.catalogue import OFFERS, find_all
from model.cleanup.offers import Found, Offer, Proposal, apply
from model.cleanup.page_breaks import PAGE_BREAKS
from model.cleanup.spellings import SPELLINGS
from model.cleanup.survey import Survey
from model.cleanup.texts import HTML, SPACES
from model.cleanup.typed_dates import TYPED_DATES
from model.columns import Column, Kind, Role
from model.messages import Message
from model.open_plan import OpenPlan
from model.refusal import FreeKeeper, Refused
from model.table import Row, Table
from model.values import Covered, Formula, Moment, Number, RichText, Value, text_of

MATRIX = (
    Column(1, "Periode", Role.PERIOD, Kind.PERIOD),
    Column(2, "Doel", Role.GOAL),
    Column(3, "Doelgroep", Role.AUDIENCE),
    Column(4, "Middel", Role.CHANNEL),
)


def session(rows: Sequence[Sequence[Value]], columns: Sequence[Column] = COLUMNS) -> OpenPlan:
    return OpenPlan(small_plan(rows, columns))


def found(offer: Offer, plan: OpenPlan, **choices: str) -> Found:
    return offer.find(Survey(plan), choices)


def changes(offer: Offer, plan: OpenPlan, **choices: str) -> list[tuple[str, str]]:
    """Before and after of everything that is proposed."""
    return [(piece.before, piece.after) for each in found(offer, plan, **choices).proposals for piece in each.pieces]


# --- Texts ---


def test_every_cell_with_left_overs_is_proposed_where_it_stands() -> None:
    plan = session([("mei", "<p>Raad</p>", "x"), ("juni", "Pers", "a&nbsp;b")])

    proposals = found(HTML, plan).proposals

    assert [each.place for each in proposals] == [(11, 2), (12, 3)]
    assert all(each.is_certain for each in proposals)


def test_cells_with_formulas_and_cells_that_are_locked_are_left_alone() -> None:
    plan = session([(Formula("=A1", "<p>Raad</p>"), Covered(), "<p>Klaar</p>"), ("<p>mei</p>", Number(2), "")])
    plan.plan.tables[0].unlocked = frozenset({(12, 1)})

    assert changes(HTML, plan) == [("<p>mei</p>", "mei")]


def test_a_text_with_formatting_is_left_alone_and_that_is_said() -> None:
    plan = session([(RichText("<p>mei</p>", "<x/>"), "<p>Raad</p>", ""), ("a  b", RichText("a  b", "<x/>"), "")])

    assert changes(HTML, plan) == [("<p>Raad</p>", "Raad")]
    assert "1 cell is left alone" in str(found(HTML, plan).remarks[0])
    assert "1 cell is left alone" in str(found(SPACES, plan).remarks[0])


def test_a_tidy_plan_gives_no_proposals() -> None:
    plan = session([("medio april", "Raad, bewoners", "Loopt"), ("", "Raad", "Loopt")])

    assert find_all(plan) == {offer.key: Found() for offer in OFFERS}


# --- Carrying out ---


def test_carrying_out_is_one_step_with_a_label_and_undo_restores_everything() -> None:
    plan = session([("mei", "<p>Raad</p>", "x"), ("juni", "Pers", "a&nbsp;b")])
    second = Table("u", "Acties", [Column(101, "Actie", Role.ACTION)], [Row(102, ["<b>bellen</b>"])])
    plan.plan.tables.append(second)
    before = state(plan.plan)

    outcome = apply(plan, HTML, found(HTML, plan).proposals)

    assert outcome.changed == 3
    assert [text_of(row.cells[1]) for row in plan.plan.tables[0].rows] == ["Raad", "Pers"]
    assert second.rows[0].cells == ["bellen"]
    assert str(plan.history.undo_label) == "clean up: HTML left-overs (3 cells)"
    plan.history.undo()
    assert state(plan.plan) == before
    assert plan.history.undo_label is None


def test_only_what_is_chosen_is_carried_out() -> None:
    plan = session([("mei", "<p>Raad</p>", "x"), ("juni", "Pers", "a&nbsp;b")])

    apply(plan, HTML, found(HTML, plan).proposals[1:])

    assert plan.plan.tables[0].rows[0].cells[1] == "<p>Raad</p>"
    assert str(plan.history.undo_label) == "clean up: HTML left-overs (1 cell)"


def test_carrying_out_nothing_is_no_step() -> None:
    plan = OpenPlan(small_plan())

    apply(plan, HTML, ())

    assert plan.history.undo_label is None


MESSY = st.sampled_from(
    [
        "",
        "mei",
        "6 maart 2017",
        "<p>Raad</p>",
        "raad",
        "Raad",
        "Raad ",
        "a  b",
        "· een",
        "Uitleg over de",
        "planning.",
        "e-mail",
        "email",
    ]
)


@settings(deadline=None)
@given(st.lists(st.tuples(MESSY, MESSY, MESSY, MESSY), min_size=1, max_size=8))
def test_after_an_offer_is_carried_out_it_proposes_nothing_more_and_undo_restores_the_plan(
    rows: list[tuple[str, ...]],
) -> None:
    for offer in OFFERS:
        plan = session(rows, MATRIX)
        before = state(plan.plan)

        apply(plan, offer, found(offer, plan).proposals)

        assert found(offer, plan).proposals == ()
        while plan.history.undo() is not None:
            pass
        assert state(plan.plan) == before


# --- Rows that a page break split ---

SPLIT = [
    ("mei", "Uitleg over de", "Bewoners", "- Brief"),
    ("", "planning.", "", "- Kaart"),
    ("juni", "Terugblik", "Bewoners", "Brief"),
]


def test_a_split_row_is_joined_and_the_second_half_goes() -> None:
    plan = session(SPLIT, MATRIX)
    (proposal,) = found(PAGE_BREAKS, plan).proposals

    apply(plan, PAGE_BREAKS, [proposal])

    assert str(proposal.reason) == "The sentence in the row above goes on here."
    assert [row.cells for row in plan.plan.tables[0].rows] == [
        ["mei", "Uitleg over de planning.", "Bewoners", "- Brief\n- Kaart"],
        ["juni", "Terugblik", "Bewoners", "Brief"],
    ]
    assert str(plan.history.undo_label) == "clean up: Rows split by a page break (1 row)"


def test_a_row_that_was_split_twice_becomes_one() -> None:
    plan = session([SPLIT[0], ("", "planning en het", "", ""), ("", "vervolg.", "", "")], MATRIX)
    (proposal,) = found(PAGE_BREAKS, plan).proposals

    apply(plan, PAGE_BREAKS, [proposal])

    assert [row.cells[1] for row in plan.plan.tables[0].rows] == ["Uitleg over de planning en het vervolg."]


def test_a_number_in_front_does_not_keep_the_halves_apart() -> None:
    columns = (Column(9, "Nr", Role.NUMBER, counts_from=1), *MATRIX)
    plan = session([(Formula("=A1+1", Number(1)), *row) for row in SPLIT], columns)

    (proposal,) = found(PAGE_BREAKS, plan).proposals

    assert proposal.removed == (12,)
    assert [piece.column_id for piece in proposal.pieces] == [2, 4]


@pytest.mark.parametrize("value", [Covered(), Number(3), Moment(dt.datetime(2017, 3, 1)), Formula("=1", "x")])
def test_a_row_with_anything_but_texts_is_a_row_of_its_own(value: Value) -> None:
    plan = session([SPLIT[0], ("", "planning.", value, "")], MATRIX)

    assert found(PAGE_BREAKS, plan).proposals == ()


def test_what_the_workbook_does_not_allow_is_said_and_not_proposed() -> None:
    class Strict(FreeKeeper):
        def check_remove(self, table: Table, row_ids: Sequence[int]) -> None:
            raise Refused(Message(("Refusals", "Something stands beside the table.")))

    plan = OpenPlan(small_plan([*SPLIT, *SPLIT], MATRIX), Strict())

    assert found(PAGE_BREAKS, plan).proposals == ()
    assert [str(remark) for remark in found(PAGE_BREAKS, plan).remarks] == ["Something stands beside the table."]


def test_a_half_with_formatting_is_left_alone_and_that_is_said() -> None:
    plan = session([SPLIT[0], ("", RichText("planning.", "<x/>"), "", "")], MATRIX)

    assert found(PAGE_BREAKS, plan).proposals == ()
    assert "left alone" in str(found(PAGE_BREAKS, plan).remarks[0])


# --- Spellings ---


def audiences(*texts: str) -> OpenPlan:
    return session([("mei", text, "") for text in texts])


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["e-mail"] * 3 + ["email", "E mail"], [("email", "e-mail"), ("E mail", "E-mail")]),
        (["Café De Hoek"] * 2 + ["Cafe de Hoek"], [("Cafe de Hoek", "Café De Hoek")]),
        (["LinkedIn, brief"] * 2 + ["Linkedin; brief"], [("Linkedin; brief", "LinkedIn; brief")]),
        (["Raad en bewoners", "bewoners", "Bewoners"], []),
        (["Raad, bewoners", "Ondernemers"], []),
        (["wijk 1"] * 4 + ["wijk 2"], []),
        (["ouders"] * 4 + ["ouderen"], []),
        (["Dit is een heel verhaal over bewoners"] * 3 + ["Dit is een heel Verhaal over bewoners"], []),
    ],
)
def test_spellings_of_one_name_become_the_most_used_one(texts: list[str], expected: list[tuple[str, str]]) -> None:
    plan = audiences(*texts)

    assert changes(SPELLINGS, plan) == expected
    assert all(each.is_certain for each in found(SPELLINGS, plan).proposals)


@pytest.mark.parametrize(("usual", "other"), [("nieuwsbrief", "nieuwsbreif"), ("organisaties", "organisatie")])
def test_what_only_looks_alike_is_proposed_but_not_ticked(usual: str, other: str) -> None:
    plan = audiences(*[usual] * 4, f"Raad en {other}")
    (proposal,) = found(SPELLINGS, plan).proposals

    assert proposal.pieces[0].after == f"Raad en {usual}"
    assert not proposal.is_certain
    assert "See whether the same is meant." in str(proposal.reason)


def test_the_user_chooses_which_name_wins() -> None:
    plan = audiences("e-mail", "e-mail", "email")
    (question,) = found(SPELLINGS, plan).questions

    assert question.options == (("e-mail", 2), ("email", 1))
    assert question.chosen == "e-mail"
    chosen = SPELLINGS.find(Survey(plan), {question.key: "email"})
    assert [(piece.before, piece.after) for each in chosen.proposals for piece in each.pieces] == [
        ("e-mail", "email")
    ] * 2
    assert chosen.questions[0].chosen == "email"


def test_states_are_compared_as_a_whole_and_other_columns_not_at_all() -> None:
    plan = session([("mei", "Raad", "Gereed"), ("Mei", "Raad", "ge reed"), ("meí", "Raad", "Gereed.")])

    assert changes(SPELLINGS, plan) == [("ge reed", "gereed")]


def test_names_in_different_sorts_of_columns_are_not_compared() -> None:
    columns = (COLUMNS[0], COLUMNS[1], Column(3, "Middel", Role.CHANNEL))

    assert changes(SPELLINGS, session([("mei", "e-mail", "email"), ("mei", "e-mail", "email")], columns)) == []


# --- Dates ---


def dates(text: Value, kind: Kind = Kind.PERIOD, shape: str = "General") -> tuple[Proposal, ...]:
    column = Column(1, "Periode", Role.PERIOD, kind, shape)
    return found(TYPED_DATES, session([(text, "", "")], (column, *COLUMNS[1:]))).proposals


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("9 maart 2017", "None"),
        ("9-3-2017", "None"),
        ("09/03/2017", "None"),
        ("9 maart", "The year comes from the dates of the plan."),
        ("donderdag 9 maart 2017", "The weekday is no longer shown."),
        ("do 9 maart", "The weekday is no longer shown; the year comes from the dates of the plan."),
    ],
)
def test_a_text_that_is_one_day_may_become_a_date_but_is_not_ticked(text: str, reason: str) -> None:
    (proposal,) = dates(text)

    assert proposal.cells == ((11, 1, Moment(dt.datetime(2017, 3, 9), "d-m-yyyy")),)
    assert not proposal.is_certain
    assert str(proposal.reason) == reason


@pytest.mark.parametrize(
    "text",
    [
        "maart 2017",
        "medio april",
        "9 of 10 maart 2017",
        "4-7 maart 2017",
        "vóór 9 maart 2017",
        "rond 9 maart 2017",
        "9 maart 2017?",
        "Verspreiding: 9 maart 2017",
        "9 maart 2017 (gereed)",
        "9 maart 2017, 19.30 uur",
        "woensdag 9 maart 2017",
        "30 februari 2017",
        "nog te bepalen",
        Moment(dt.datetime(2017, 3, 9)),
    ],
)
def test_a_text_that_says_more_or_less_than_one_day_stays_text(text: Value) -> None:
    assert dates(text) == ()


def test_the_date_has_the_format_of_its_column() -> None:
    (proposal,) = dates("9 maart 2017", Kind.DATE, "dd-mm-yy")

    assert proposal.pieces[0].after == "09-03-17"


def test_a_day_in_another_column_stays_text() -> None:
    assert found(TYPED_DATES, session([("", "9 maart 2017", "")])).proposals == ()
