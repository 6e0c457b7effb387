"""A plan without what had to go."""

from __future__ import annotations

import datetime as dt

import pytest
from plans import small_plan, state

from model.columns import Column, Role
from model.open_plan import OpenPlan
from model.plan import Plan
from model.public_version.items import Decision, Item, ItemKind, Spelling, Treatment
from model.public_version.matching import Finder
from model.public_version.redaction import Redaction
from model.public_version.survey import find_items
from model.values import Covered, Formula, Moment, Number, RichText, text_of

REMOVE, REPLACE, KEEP = (
    Decision(Treatment.REMOVE),
    Decision(Treatment.REPLACE, "projectleider"),
    Decision(Treatment.KEEP),
)
KARIN = Item(ItemKind.NAME, "Karin", spellings=(Spelling("Karin"),))
PETER = Item(ItemKind.NAME, "Peter", spellings=(Spelling("Peter"),))


def redacted(text: str, karin: Decision = REMOVE, peter: Decision = REMOVE) -> str:
    return Redaction([KARIN, PETER], {KARIN.key: karin, PETER.key: peter}).text(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tekst door Karin.", "Tekst door [naam]."),
        ("Karin", ""),
        ("Karin, Peter", ""),
        ("Karin en Peter", ""),
        ("KARIN schrijft, karin leest", "[naam] schrijft, [naam] leest"),
        ("Káрin is een ander, Kárin niet", "Káрin is een ander, [naam] niet"),
        ("Karins plan, Karin's plan", "[naam] plan, [naam] plan"),
        ("Karinlaan en okarin", "Karinlaan en okarin"),
        ("karin_v2, 3Karin4", "[naam]_v2, 3[naam]4"),
        ("Niets te zien", "Niets te zien"),
    ],
)
def test_what_is_removed_leaves_a_mark_in_a_sentence(text: str, expected: str) -> None:
    assert redacted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tekst door Karin.", "Tekst door projectleider."),
        ("Karin leest mee", "Projectleider leest mee"),
        ("- Karin leest mee\n- mail naar Karin", "- Projectleider leest mee\n- mail naar projectleider"),
        ("Door projectleider Karin.", "Door projectleider."),
        ("Karin (projectleider) leest", "Projectleider leest"),
        ("door Karin en Peter", "door projectleider"),
        ("door Karin, Peter en Karin", "door projectleider"),
    ],
)
def test_a_function_comes_in_the_place_of_a_name(text: str, expected: str) -> None:
    assert redacted(text, REPLACE, REPLACE) == expected


def test_what_stays_is_not_touched() -> None:
    assert redacted("Karin en Peter", KEEP, REMOVE) == "Karin en [naam]"


def test_replacing_by_nothing_is_removing() -> None:
    assert redacted("door Karin nu", Decision(Treatment.REPLACE, "  ")) == "door [naam] nu"


def test_an_address_goes_before_the_name_in_it() -> None:
    mail = Item(ItemKind.EMAIL, "karin@x.nl", spellings=(Spelling("karin@x.nl"),))

    assert Redaction([KARIN, mail], {}).text("mail Karin@x.nl of Karin") == "mail [e-mailadres] of [naam]"


def test_a_number_is_found_with_other_signs_between_its_digits() -> None:
    phone = Item(ItemKind.PHONE, "06-12345678", spellings=(Spelling("612345678"),))
    finder = Finder([phone])

    for text in ("0612345678", "06 12 34 56 78", "+31 6 12345678", "0031612345678", "(06) 1234-5678", "612345678"):
        assert [(hit.start, hit.end) for hit in finder.hits(text)] == [(0, len(text))], text
    assert finder.hits("16123456789") == []


def test_values_become_what_a_reader_sees_without_what_is_behind_it() -> None:
    redaction = Redaction([KARIN], {})

    assert redaction.value(Formula('=VERT.ZOEKEN("Karin";A1)', "Karin nu")) == "[naam] nu"
    assert redaction.value(RichText("Karin nu", "<r>Karin</r>")) == "[naam] nu"
    assert redaction.value(RichText("iets", "<r>Karin</r>")) == "iets"
    assert redaction.value(Number(3.0)) == Number(3.0)
    assert redaction.value(Number(3.0, '0"× Karin"')) == "3× [naam]"
    assert redaction.value(Number(3.0, '0"× stuks"')) == "3× stuks"
    assert redaction.value(Covered()) == Covered()
    day = Moment(dt.datetime(2027, 3, 1))
    assert redaction.value(day) is day


def _plan() -> Plan:
    plan = small_plan(
        [("Karin", "intern", "x"), ("Brief", "", "y")],
        [
            Column(1, "Actie van Karin", Role.ACTION, choices=("Karin",)),
            Column(2, "Opmerking", Role.REMARK),
            Column(3, "Geheim", hidden=True),
        ],
    )
    plan.title, plan.tables[0].title = "Plan Karin", "Blad Karin"
    return plan


def test_a_plan_is_made_anew_and_the_open_one_stays() -> None:
    plan = _plan()
    before = state(plan)
    items = find_items(plan, OpenPlan(plan).people.everyone(), {"t": [12]})

    again = Redaction(items, {}).plan(plan)

    assert state(plan) == before
    table = again.tables[0]
    assert (again.title, table.title) == ("Plan [naam]", "Blad [naam]")
    assert [column.title for column in table.columns] == ["Actie van [naam]"]
    assert [[text_of(value) for value in row.cells] for row in table.rows] == [[""]]
    assert table.columns[0].choices == ()


def test_columns_and_rows_stay_when_the_user_says_so() -> None:
    plan = _plan()
    items = find_items(plan, OpenPlan(plan).people.everyone(), {"t": [12]})
    kept = {item.key: KEEP for item in items}

    again = Redaction(items, kept).plan(plan).tables[0]

    assert [column.title for column in again.columns] == ["Actie van Karin", "Opmerking", "Geheim"]
    assert len(again.rows) == 2
    assert not any(column.hidden for column in again.columns)


def test_columns_with_the_same_head_are_decided_on_apart() -> None:
    plan = small_plan([("a", "b")], [Column(1, "Kosten", Role.COST), Column(2, "Kosten", Role.COST)])
    items = find_items(plan, [])

    assert len({item.key for item in items}) == 2
