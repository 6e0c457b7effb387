"""Whom a plan names."""

from __future__ import annotations

import pytest
from plans import small_plan

from model.columns import Column, Role
from model.open_plan import OpenPlan
from model.plan import Plan, Property, PropertyRole
from model.public_version.items import Item, ItemKind, Treatment
from model.public_version.person_names import names_in
from model.public_version.survey import find_items

COLUMNS = (
    Column(1, "Actie", Role.ACTION),
    Column(2, "Verantwoordelijke", Role.OWNER),
    Column(3, "Naam"),
    Column(4, "Functie"),
)


def plan_of(*rows: tuple[str, str, str, str]) -> Plan:
    return small_plan(rows, COLUMNS)


def names(plan: Plan) -> dict[str, Item]:
    items = find_items(plan, OpenPlan(plan).people.everyone())
    return {item.shown: item for item in items if item.kind is ItemKind.NAME}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vraag Karin om de tekst", {"Karin"}),
        ("Vraag Karin Terpstra om de tekst", {"Karin Terpstra"}),
        ("Els en Karin van 't Hof", {"Els", "Karin van 't Hof"}),
        ("mevrouw De Graaf belt", {"De Graaf"}),
        ("Bel dhr. J. van Dam", {"J. van Dam"}),
        ("Wethouder Van Dijk leest mee", {"Van Dijk"}),
        ("A.B. Terpstra tekent", {"A.B. Terpstra"}),
        ("Peter's idee en Peter’s plan", {"Peter"}),
        ("KARIN", {"KARIN"}),
        ("Karin Smit-de Boer (jurist)", {"Karin Smit-de Boer"}),
        ("Anna de Boer", {"Anna de Boer"}),
    ],
)
def test_a_name_in_a_text_is_found(text: str, expected: set[str]) -> None:
    assert {one.name for one in names_in([], [text])} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Prinses Julianaplein en Sint Maarten",
        "Jip-en-Janneketaal",
        "Jan 2027, 12 Jan, Jan t/m maart",
        "J.P. Coenstraat",
        "Buurthuis De Brink",
        "Wethouder Financiën",
        "Koningin Wilhelminaschool",
        "De raad beslist. Het college ook.",
        "ton en mark in kleine letters",
    ],
)
def test_streets_months_and_words_are_no_names(text: str) -> None:
    assert names_in([], [text]) == []


def test_the_beginning_of_a_sentence_that_may_be_a_name_is_listed_and_stays() -> None:
    found = names(plan_of(("Wil je meedenken?", "", "", ""), ("Max 20 personen", "- Elke maand", "", "")))

    assert {name: (item.sure, item.default) for name, item in found.items()} == {
        "Wil": (False, Treatment.KEEP),
        "Max": (False, Treatment.KEEP),
        "Elke": (False, Treatment.KEEP),
    }


def test_a_first_name_belongs_to_the_one_person_whose_it_is() -> None:
    found = names(plan_of(("Karin leest mee", "Karin Terpstra", "", ""), ("mevrouw Terpstra belt", "Peter", "", "")))

    assert set(found) == {"Karin Terpstra", "Peter"}
    assert len(found["Karin Terpstra"].spots) == 3


def test_a_first_name_of_two_persons_stands_for_itself() -> None:
    found = names(plan_of(("Karin leest mee", "Karin Terpstra", "", ""), ("", "Karin Bos", "", "")))

    assert set(found) == {"Karin", "Karin Bos", "Karin Terpstra"}


def test_someone_in_the_column_of_the_responsible_needs_no_common_name() -> None:
    found = names(plan_of(("Wietske schrijft", "Wietske", "", "")))

    assert len(found["Wietske"].spots) == 2


def test_initials_are_only_proposed_and_keep_their_capitals() -> None:
    found = names(plan_of(("abc leren", "ABC", "", "")))

    assert [(item.sure, len(item.spots)) for item in found.values()] == [(False, 1)]


def test_functions_teams_and_groups_are_no_names() -> None:
    found = names(plan_of(("Inwoners", "Projectleider", "Dorpsraad Noord", ""), ("", "Team communicatie", "", "")))

    assert found == {}


def test_the_author_is_a_name_whatever_it_looks_like() -> None:
    plan = plan_of(("", "", "", ""))
    plan.properties.append(Property("auteur", "Auteur", "Wietske Bloem", PropertyRole.AUTHOR))

    assert set(names(plan)) == {"Wietske Bloem"}


@pytest.mark.parametrize(
    "row",
    [
        ("Karin (projectleider) leest mee", "", "", ""),
        ("De projectleider Karin leest mee", "", "", ""),
        ("Vraag Karin, projectleider, om raad", "", "", ""),
        ("Karin leest mee", "", "Karin", "Projectleider"),
    ],
)
def test_a_function_that_the_plan_names_is_proposed(row: tuple[str, str, str, str]) -> None:
    found = names(plan_of(row))["Karin"]

    assert (found.default, found.proposal) == (Treatment.REPLACE, "projectleider")


def test_a_function_may_be_the_label_of_a_property() -> None:
    plan = plan_of(("", "", "", ""))
    plan.properties.append(Property("pl", "Projectleider:", "Karin Terpstra"))

    assert names(plan)["Karin Terpstra"].proposal == "projectleider"


def test_names_are_found_in_titles_heads_labels_and_sections_too() -> None:
    plan = small_plan([("x",)], [Column(1, "Actie Karin", Role.ACTION)])
    plan.title = "Plan van Karin"
    plan.tables[0].title = "Blad Karin"
    plan.sections[0].title = "Tekst van Karin"
    plan.properties[0].label = "Karin"

    assert len(names(plan)["Karin"].spots) == 5
