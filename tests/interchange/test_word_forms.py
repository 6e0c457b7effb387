"""The document of every kind of plan, empty and filled in: accessible, valid, and as its readers expect it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from docx_reading import find, grids, paragraphs, part, values
from filled_forms import FILLED, filled_form
from form_plans import FilledForm
from word_checks import faults

from interchange.opening import open_workbook
from interchange.remembered import RememberedLayouts
from interchange.resources import resource
from interchange.word import write_docx
from model.plan_report import ReportChoices, plan_report

TODAY = dt.date(2026, 11, 24)


def document_of(made: FilledForm, **choices: object) -> bytes:
    opened = made.open_plan
    return write_docx(plan_report(opened.plan, opened.readings, ReportChoices(today=TODAY, **choices)))


@pytest.mark.parametrize("key", FILLED)
def test_every_form_gives_an_accessible_document_when_it_is_filled_in(key: str) -> None:
    assert faults(document_of(filled_form(key))) == []


@pytest.mark.parametrize("key", FILLED)
def test_and_when_it_is_empty(key: str) -> None:
    assert faults(document_of(FilledForm(key))) == []


@pytest.mark.parametrize("key", FILLED)
def test_and_in_large_print(key: str) -> None:
    assert faults(document_of(filled_form(key), large_print=True)) == []


@pytest.mark.parametrize("key", FILLED)
def test_everything_that_was_filled_in_stands_in_the_document(key: str) -> None:
    said = "\n".join(text for _, text in paragraphs(part(document_of(filled_form(key)))))
    contents = FILLED[key]

    words = [word for text in contents.texts.values() for word in text.split()]
    words += [text for rows in contents.tables.values() for row in rows for text in row.values() if text.isalpha()]
    missing = [word for word in words if word.strip("-•") and word not in said and not word.rstrip(".)").isdigit()]
    assert missing == []


def test_the_title_block_tells_what_it_is_about_which_kind_and_which_version() -> None:
    first = paragraphs(part(document_of(filled_form("communicatiematrix"))))[:3]

    assert first == [
        ("Titel", "Groene oevers Polderveen"),
        ("Ondertitel", "Communicatiematrix"),
        ("Kleinedruk", "Versie 0.4, 17 augustus 2026"),
    ]


def test_the_budget_adds_up_in_dutch_amounts() -> None:
    (costs,) = [grid for grid in grids(document_of(filled_form("bijeenkomst"))) if grid[0][0] == "Kostenpost"]

    assert costs[3][:3] == ["Catering", "€ 1.250,50", "€ 1.318,00"]
    assert costs[-1][:3] == ["Totaal", "€ 1.625,50", "€ 1.685,50"]


def test_amounts_that_are_added_up_stand_right_below_each_other() -> None:
    document = part(document_of(filled_form("bijeenkomst")))

    (costs,) = [table for table in find(document, "//w:tbl") if values(table, "w:tblPr/w:tblCaption") == ["Kosten"]]
    for row in find(costs, "w:tr"):
        sides = [values(cell, "w:p/w:pPr/w:jc") for cell in find(row, "w:tc")]
        assert sides == [[], ["right"], ["right"], []]


def test_a_total_of_nothing_is_a_dash() -> None:
    (attendance,) = [grid for grid in grids(document_of(FilledForm("opbrengst"))) if "Beoogd" in grid[0]]

    assert attendance[-1] == ["Totaal", "–", "–", "–"]


def test_a_table_of_many_columns_is_divided_and_each_part_names_its_rows() -> None:
    wide = [grid for grid in grids(document_of(filled_form("stakeholderplan"))) if len(grid) == 6 and len(grid[0]) > 3]

    assert len(wide) == 2
    assert [grid[0][0] for grid in wide] == ["Organisatie", "Organisatie"]
    assert {head for grid in wide for head in grid[0]} >= {"Groep", "Belang", "Afspraken en toezeggingen", "Eigenaar"}
    assert [row[0] for row in wide[0]] == [row[0] for row in wide[1]]


def test_a_small_table_stands_on_the_upright_page_of_the_text_around_it() -> None:
    sections = find(part(document_of(filled_form("stakeholderplan"))), "//w:sectPr/w:pgSz")

    turned = [size.get(f"{{{size.nsmap['w']}}}orient") for size in sections]
    assert turned == [None, "landscape", None]


def test_a_chapter_with_one_table_has_one_heading() -> None:
    headings = [text for style, text in paragraphs(part(document_of(filled_form("bijeenkomst")))) if style[:3] == "Kop"]

    assert "Opzet bijeenkomst" in headings
    assert "Agenda" not in headings


def test_an_idea_without_an_owner_says_so() -> None:
    said = [text for _, text in paragraphs(part(document_of(filled_form("opbrengst"))))]

    assert "Nog geen eigenaar." in said
    assert "Idee 1: Licht langs het water" in said


def test_the_sample_gives_an_accessible_document(tmp_path: Path) -> None:
    path = next(resource("sample").glob("*.xlsx"))
    opened = open_workbook(path, RememberedLayouts(tmp_path / "kolommen.json"))

    report = plan_report(opened.open_plan.plan, opened.open_plan.readings, ReportChoices(today=TODAY))
    assert faults(write_docx(report)) == []
