"""Whole documents against the checks of schema and accessibility that live beside the checkout."""

from __future__ import annotations

import datetime as dt
import importlib.util
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from docx_reading import find, part

from interchange.word import write_docx
from model.columns import Column, Role
from model.plan import Plan, Property, PropertyRole, Section
from model.plan_report import ReportChoices, RowChoice, plan_report
from model.readings import Readings
from model.table import Row, Table

CHECKS = Path(__file__).resolve().parents[2].parent / "shared" / "checks"
TODAY = dt.date(2027, 11, 22)
PERIODS = ("12 oktober", "Begin december", "mei 2028", "Nog te bepalen", "")
ACTIONS = (
    "- Concepttekst door het team\n- Drukwerk\n  - proefdruk\n  - oplage",
    "1. Zaal\n2. Uitnodiging\n4. Terugblik",
    "",
    "Na overleg met de aannemer; daarna bespreken.\n> 500 bezoekers",
    "a) kaart\nb) tekst",
    "<w:p> & =1+1 *ster* 🎉 שלום \x00",
)
STATES = ("Nog starten", "Gereed", "", "Loopt")


def load(name: str) -> ModuleType:
    path = CHECKS / f"{name}.py"
    if not path.is_file():
        pytest.skip("the folder with the checks is not beside this checkout")
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def accessibility() -> Callable[[bytes], list[str]]:
    """What breaks a rule of accessibility, as texts."""
    checker = load("docx_check")
    options = SimpleNamespace(lang="nl-NL", lang_ok=[])
    return lambda document: [
        f"{found['id']} {found['found'][:3]}" for found in checker.check(BytesIO(document), options) if not found["ok"]
    ]


@pytest.fixture(scope="module")
def schema() -> Callable[[bytes], list[str]]:
    """What breaks a schema or a rule of Word, as texts."""
    checker = load("docx_xsd")
    return lambda document: [
        f"{name} {found[:3]}" for name, passed, found in checker.check(BytesIO(document)) if not passed
    ]


def plan(rows: int, columns: int = 6, title: str = "Communicatieplan Havenkwartier") -> Plan:
    heads = [
        Column(1, "Periode (wanneer?)", Role.PERIOD),
        Column(2, "Acties / taken", Role.ACTION),
        Column(3, "Status", Role.STATUS),
        *(Column(number, f"Eigen kolom {number}") for number in range(4, columns + 1)),
    ]
    filled = [
        Row(
            1000 + place,
            [
                PERIODS[place % len(PERIODS)],
                ACTIONS[place % len(ACTIONS)],
                STATES[place % len(STATES)],
                *("Raadsinformatiebijeenkomst" if (place + number) % 3 else "" for number in range(4, columns + 1)),
            ],
        )
        for place in range(rows)
    ]
    return Plan(
        title,
        [
            Property("p", "Naam project:", "Vernieuwing Havenkwartier", PropertyRole.PROJECT),
            Property("v", "Versie", "0.3", PropertyRole.VERSION),
            Property("a", "Auteur", "", PropertyRole.AUTHOR),
        ],
        [Section(f"s{number}", f"Hoofdstuk {number}", ACTIONS[number % len(ACTIONS)]) for number in range(6)],
        [Table("matrix", "Communicatiematrix", heads, filled), Table("leeg", "Bijlage", heads)],
        document_date=TODAY,
    )


CHOICES = {
    "everything": ReportChoices(today=TODAY),
    "sorted, without texts": ReportChoices(today=TODAY, sorted_by_period=True, with_sections=False),
    "for the meeting": ReportChoices(today=TODAY, rows=RowChoice.UPCOMING, for_meeting=True, with_sections=False),
    "meeting with texts": ReportChoices(today=TODAY, rows=RowChoice.UPCOMING, for_meeting=True, weeks=1),
    "large print": ReportChoices(today=TODAY, large_print=True),
    "one column": ReportChoices(today=TODAY, without_columns=frozenset({1, 3, 4, 5, 6})),
    "no columns": ReportChoices(today=TODAY, without_columns=frozenset(range(1, 7))),
}


def document_of(plan: Plan, choices: ReportChoices) -> bytes:
    return write_docx(plan_report(plan, Readings(plan), choices))


@pytest.mark.parametrize("name", CHOICES)
def test_every_choice_gives_an_accessible_document(name: str, accessibility: Callable[[bytes], list[str]]) -> None:
    assert accessibility(document_of(plan(14), CHOICES[name])) == []


@pytest.mark.parametrize("name", CHOICES)
def test_every_choice_gives_a_valid_document(name: str, schema: Callable[[bytes], list[str]]) -> None:
    assert schema(document_of(plan(14), CHOICES[name])) == []


@pytest.mark.parametrize("rows", [0, 1])
def test_a_nearly_empty_plan_passes_too(
    rows: int, accessibility: Callable[[bytes], list[str]], schema: Callable[[bytes], list[str]]
) -> None:
    document = document_of(plan(rows), CHOICES["everything"])

    assert accessibility(document) + schema(document) == []


def test_many_columns_in_large_print_pass_too(
    accessibility: Callable[[bytes], list[str]], schema: Callable[[bytes], list[str]]
) -> None:
    document = document_of(plan(5, columns=16), CHOICES["large print"])

    assert accessibility(document) + schema(document) == []


def test_two_thousand_rows_pass_too(
    accessibility: Callable[[bytes], list[str]], schema: Callable[[bytes], list[str]]
) -> None:
    document = document_of(plan(2000), CHOICES["everything"])

    assert accessibility(document) + schema(document) == []


def test_the_time_grows_with_the_rows_and_not_with_their_square() -> None:
    def seconds(rows: int) -> float:
        large = plan(rows)
        started = time.perf_counter()
        document_of(large, CHOICES["everything"])
        return time.perf_counter() - started

    seconds(10)
    few, many = min(seconds(400) for _ in range(3)), min(seconds(4000) for _ in range(2))

    assert many < 25 * few


def test_no_row_is_lost_on_the_way_to_paper() -> None:
    document = part(document_of(plan(300), CHOICES["everything"]))

    (matrix,) = [table for table in find(document, "//w:tbl") if len(find(table, "w:tr")) > 100]
    assert len(find(matrix, "w:tr")) == 301
