"""Who does the work: kinds of names, and who occurs in a plan."""

from __future__ import annotations

import pytest
from plans import small_plan

from model.action_proposals import read_actions
from model.audiences import read_audiences
from model.columns import Column, Role
from model.open_plan import OpenPlan
from model.people import NOBODY, DoerKind, KnownPeople, kind_of, known_people, read_doers

COLUMNS = (
    Column(1, "Periode", Role.PERIOD),
    Column(2, "Doelgroep", Role.AUDIENCE),
    Column(3, "Actie", Role.ACTION),
    Column(4, "Wie", Role.OWNER),
)
ROWS = (
    ("6 februari", "Inwoners", "- Tekst door Anna\n- Zaal (secretariaat)", "Anna Bakker"),
    ("medio april", "Raad", "Tekst -> Bram", "Anna Bakker en team communicatie"),
    ("mei", "Pers", "Uitvoering door AB", "n.t.b."),
)


@pytest.mark.parametrize(
    ("name", "kind", "sure"),
    [
        ("Anna", DoerKind.PERSON, True),
        ("Anna de Vries", DoerKind.PERSON, True),
        ("J. Jansen", DoerKind.PERSON, True),
        ("mevrouw Smit", DoerKind.PERSON, True),
        ("Tjalf", DoerKind.PERSON, False),
        ("team communicatie", DoerKind.TEAM, True),
        ("Team Zorg en Welzijn", DoerKind.TEAM, True),
        ("het wijkteam", DoerKind.TEAM, True),
        ("secretariaat", DoerKind.TEAM, True),
        ("de griffie", DoerKind.TEAM, True),
        ("projectleider", DoerKind.FUNCTION, True),
        ("Beleidsadviseur Samenleving", DoerKind.FUNCTION, True),
        ("wethouder Smit", DoerKind.FUNCTION, True),
        ("KdB", DoerKind.INITIALS, False),
        ("AB", DoerKind.INITIALS, False),
    ],
)
def test_a_name_has_a_kind(name: str, kind: DoerKind, sure: bool) -> None:
    assert kind_of(name, NOBODY) == (kind, sure)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "stuurgroep en",
        "flyer",
        "Persbericht",
        "Zaal",
        "Tekst",
        "maandag",
        "April",
        "PDF",
        "Projectleider levert",
        "twee bezoekers",
        "2",
    ],
)
def test_other_words_name_nobody(text: str) -> None:
    assert kind_of(text, NOBODY) is None


def test_a_name_that_the_plan_uses_is_sure() -> None:
    assert kind_of("Zorgloket", KnownPeople(frozenset({"zorgloket"}))) == (DoerKind.OTHER, True)


@pytest.mark.parametrize(
    ("short", "meant"),
    [
        ("AB", "Anna Bakker"),
        ("BdW", "Bram de Wit"),
        ("BW", "Bram de Wit"),
        ("Bram", "Bram de Wit"),
        ("CD", ""),
        ("ab", ""),
    ],
)
def test_initials_stand_for_the_one_person_who_has_them(short: str, meant: str) -> None:
    known = KnownPeople(frozenset({"Anna Bakker", "Bram de Wit", "griffie"}))

    assert known.meant_by(short) == meant


def test_initials_of_two_people_stand_for_nobody() -> None:
    assert KnownPeople(frozenset({"Anna Bakker", "Arie Bos"})).meant_by("AB") == ""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna, Bram / team communicatie", ["Anna", "Bram", "team communicatie"]),
        ("Anna (eerste aanspreekpunt)", ["Anna"]),
        ("de projectleider", ["projectleider"]),
        ("Afdeling Q", ["Afdeling Q"]),
        ("Anna?", ["Anna"]),
        ("n.t.b.", []),
        ("", []),
    ],
)
def test_whoever_stands_in_a_cell_for_the_responsible_counts(text: str, names: list[str]) -> None:
    assert [doer.name for doer in read_doers(text)] == names


def test_the_plan_knows_who_its_columns_name() -> None:
    plan = small_plan(ROWS, COLUMNS)

    assert known_people(plan).names == {"Anna Bakker", "team communicatie"}


def test_everyone_of_the_plan_is_counted_once() -> None:
    people = OpenPlan(small_plan(ROWS, COLUMNS)).people.everyone()

    assert [(person.name, person.responsible, person.acts) for person in people] == [
        ("Anna Bakker", 2, 1),
        ("Bram", 0, 1),
        ("secretariaat", 0, 1),
        ("team communicatie", 1, 0),
    ]


def test_who_is_known_follows_the_column() -> None:
    opened = OpenPlan(small_plan(ROWS, COLUMNS))
    assert opened.people.of("t", 11).actions.proposals[0].executors[0].meant == "Anna Bakker"  # type: ignore[union-attr]

    opened.set_texts("t", [(11, 4, "Anna Smit")])

    assert opened.people.of("t", 11).actions.proposals[0].executors[0].meant == ""  # type: ignore[union-attr]
    opened.history.undo()
    assert opened.people.of("t", 11).actions.proposals[0].executors[0].meant == "Anna Bakker"  # type: ignore[union-attr]


def test_opening_a_plan_reads_no_names() -> None:
    rows = [("6 februari", f"groep {number}", f"tekst {number}", "Anna") for number in range(50)]
    before = (read_audiences.cache_info(), read_actions.cache_info())

    opened = OpenPlan(small_plan(rows, COLUMNS))

    assert (read_audiences.cache_info(), read_actions.cache_info()) == before
    opened.people.of("t", 11)
    assert read_audiences.cache_info().misses == before[0].misses + 1


def test_a_table_without_a_column_says_nothing_of_it() -> None:
    row = OpenPlan(small_plan()).people.of("t", 11)

    assert row.audiences is not None
    assert (row.channels, row.actions, row.responsible) == (None, None, None)
