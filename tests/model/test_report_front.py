"""The title block of a document, and the tables that belong to it."""

from __future__ import annotations

import datetime as dt

import pytest
from filled_forms import filled_form

from model.columns import Column
from model.plan import Plan, Property, PropertyRole
from model.plan_report import ReportChoices, plan_report
from model.readings import Readings
from model.report import DataTable, Heading, Report
from model.report_front import front_title, stands_in_front
from model.table import Row, Table

TODAY = dt.date(2026, 11, 24)


def table(title: str, *heads: str) -> Table:
    columns = [Column(number, head) for number, head in enumerate(heads, start=1)]
    return Table(title or "t", title, columns, [Row(100, ["0.1", *("x" for _ in heads[1:])])])


def report_of(plan: Plan, **choices: object) -> Report:
    return plan_report(plan, Readings(plan), ReportChoices(today=TODAY, **choices))


@pytest.mark.parametrize(
    ("key", "title", "subtitle"),
    [
        ("communicatiematrix", "Groene oevers Polderveen", "Communicatiematrix"),
        ("bijeenkomst", "Samen voor het Havenpark", "Communicatieplan bijeenkomst"),
        ("opbrengst", "Samen voor het Havenpark", "Opbrengst bijeenkomst"),
        ("stakeholderplan", "Zorgcoöperatie De Vaart", "Stakeholderplan"),
        ("communityplan", "Lezen en maken in de bieb", "Communityplan"),
    ],
)
def test_a_form_is_titled_by_what_it_is_about(key: str, title: str, subtitle: str) -> None:
    report = report_of(filled_form(key).plan)

    assert (report.title, report.subtitle) == (title, subtitle)


def test_the_title_of_the_plan_comes_first_and_is_not_said_twice() -> None:
    made = filled_form("stakeholderplan")
    made.plan.title = "Stakeholderplan De Vaart"

    report = report_of(made.plan)

    assert (report.title, report.subtitle) == ("Stakeholderplan De Vaart", "")


@pytest.mark.parametrize(
    ("version", "date", "edition"),
    [
        ("0.3", "2 mei 2026", "Versie 0.3, 2 mei 2026"),
        ("0.3", "", "Versie 0.3"),
        ("", "2 mei 2026", "Versie van 2 mei 2026"),
        ("", "", ""),
    ],
)
def test_the_edition_is_what_the_plan_says_of_itself(version: str, date: str, edition: str) -> None:
    plan = Plan(
        "Plan",
        [
            Property("v", "Versie", version, PropertyRole.VERSION),
            Property("d", "Datum", date, PropertyRole.DATE),
        ],
    )

    assert report_of(plan).edition == edition


@pytest.mark.parametrize(
    "heads",
    [
        ("Versie", "Datum", "Auteur", "Wijzigingen"),
        ("Versie", "Ontvangers", "Gevraagde actie"),
        ("Datum", "Versienummer", "Omschrijving"),
    ],
)
def test_a_table_of_versions_or_recipients_belongs_to_the_title(heads: tuple[str, ...]) -> None:
    assert stands_in_front(table("", *heads))


@pytest.mark.parametrize("heads", [("Periode", "Actie", "Wie"), ("Versie", "Folder"), ("Datum", "Auteur"), ("Versie",)])
def test_another_table_does_not(heads: tuple[str, ...]) -> None:
    assert not stands_in_front(table("", *heads))


def test_such_a_table_without_a_title_gets_one() -> None:
    assert front_title(table("", "Versie", "Datum")) == "Versies"
    assert front_title(table("", "Versie", "Ontvangers")) == "Verzendlijst"
    assert front_title(table("Versiebeheer", "Versie", "Datum")) == "Versiebeheer"


def test_it_stands_before_the_plan_and_not_again_behind_it() -> None:
    plan = Plan(
        "Plan", tables=[table("Matrix", "Periode", "Actie"), table("Versiebeheer", "Versie", "Datum", "Auteur")]
    )

    headings = [block.text for part in report_of(plan).parts for block in part.blocks if isinstance(block, Heading)]
    assert headings == ["Versiebeheer", "Matrix"]


def test_in_a_plan_of_a_form_too() -> None:
    made = filled_form("bijeenkomst")
    made.plan.tables.append(table("Versiebeheer", "Versie", "Datum", "Auteur"))

    blocks = [block for part in report_of(made.plan).parts for block in part.blocks]
    headings = [block.text for block in blocks if isinstance(block, Heading)]
    assert headings[:2] == ["Versiebeheer", "Over dit plan"]
    assert isinstance(blocks[0], DataTable)


def test_at_a_meeting_it_is_a_table_like_any_other() -> None:
    plan = Plan("Plan", tables=[table("Matrix", "Periode", "Actie"), table("Versiebeheer", "Versie", "Datum")])

    report = report_of(plan, for_meeting=True)

    headings = [block.text for part in report.parts for block in part.blocks if isinstance(block, Heading)]
    assert headings == ["Matrix", "Versiebeheer"]
