"""Groups and channels of a plan, and which of them the user makes one."""

from __future__ import annotations

import pytest
from plans import small_plan

from model.columns import Column, Role
from model.knowledge import Knowledge
from model.names_in_use import NameKind, SameName, make_same, names_in_use, proposals, separate
from model.open_plan import OpenPlan

COLUMNS = (Column(1, "Doelgroep", Role.AUDIENCE), Column(2, "Middel", Role.CHANNEL))
ROWS = (
    ("Raad, inwoners", "Mail, website"),
    ("raad", "E-mail"),
    ("Gemeenteraadsleden. Pers niet", "Polderkrant, mail"),
    ("De Raad, inwoner", "Polderkrand"),
    ("Media", "mails en brief"),
)


def in_use(rows: tuple[tuple[str, str], ...] = ROWS) -> list[tuple[str, str, int]]:
    people = OpenPlan(small_plan(rows, COLUMNS)).people
    return [(name.kind.value, name.name, name.count) for name in names_in_use(row for _, _, row in people.rows())]


def proposed(aliases: dict[str, str]) -> list[list[str]]:
    people = OpenPlan(small_plan(ROWS, COLUMNS)).people
    names = names_in_use(row for _, _, row in people.rows())
    return [[name.name for name in same.names] for same in proposals(names, aliases)]


def test_spellings_of_one_name_are_counted_together() -> None:
    assert in_use() == [
        ("doelgroep", "Raad", 3),
        ("doelgroep", "inwoners", 2),
        ("doelgroep", "Gemeenteraadsleden", 1),
        ("doelgroep", "Media", 1),
        ("doelgroep", "Pers", 1),
        ("middel", "Mail", 3),
        ("middel", "brief", 1),
        ("middel", "E-mail", 1),
        ("middel", "Polderkrand", 1),
        ("middel", "Polderkrant", 1),
        ("middel", "website", 1),
    ]


def test_a_name_twice_in_a_row_counts_once() -> None:
    assert in_use((("Raad, raad", ""),)) == [("doelgroep", "raad", 1)]


def test_names_that_may_mean_the_same_are_proposed_the_most_used_first() -> None:
    assert proposed({}) == [
        ["Raad", "Gemeenteraadsleden"],
        ["Pers", "Media"],
        ["Mail", "E-mail"],
        ["Polderkrand", "Polderkrant"],
    ]


def test_what_was_agreed_is_not_proposed_again() -> None:
    assert proposed({"gemeenteraadsleden": "Raad", "e-mail": "Mail"}) == [
        ["Pers", "Media"],
        ["Polderkrand", "Polderkrant"],
    ]


def test_a_proposal_by_spelling_says_so() -> None:
    people = OpenPlan(small_plan(ROWS, COLUMNS)).people
    found = proposals(names_in_use(row for _, _, row in people.rows()), {})

    assert [(same.kind, same.by_spelling) for same in found] == [
        (NameKind.GROUP, False),
        (NameKind.GROUP, False),
        (NameKind.CHANNEL, False),
        (NameKind.CHANNEL, True),
    ]
    assert isinstance(found[0], SameName)


def test_making_two_names_one_tells_everyone_and_can_be_undone() -> None:
    knowledge = Knowledge()
    heard: list[dict[str, str]] = []
    knowledge.listeners.append(lambda: heard.append(dict(knowledge.aliases)))

    make_same(knowledge, "Gemeenteraadsleden", "Raad")
    separate(knowledge, "gemeenteraadslid")

    assert heard == [{"gemeenteraadsleden": "Raad"}, {}]


def test_what_meant_a_name_follows_it() -> None:
    knowledge = Knowledge(aliases={"raadsleden": "Raad"})

    make_same(knowledge, "Raad", "Gemeenteraad")

    assert knowledge.aliases == {"raadsleden": "Gemeenteraad", "raad": "Gemeenteraad"}


def test_turning_two_names_round_leaves_no_ring() -> None:
    knowledge = Knowledge()

    make_same(knowledge, "Raad", "Gemeenteraad")
    make_same(knowledge, "Gemeenteraad", "Raad")

    assert knowledge.aliases == {"gemeenteraad": "Raad"}


@pytest.mark.parametrize("target", ["raad", "Raad", "de raad"])
def test_a_name_is_no_alias_of_itself(target: str) -> None:
    knowledge = Knowledge()

    make_same(knowledge, "Raad", target)

    assert knowledge.aliases == {}
