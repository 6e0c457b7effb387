"""Whole documents: written by python-docx, and the matrix of a real plan as it would stand in Word."""

from __future__ import annotations

import datetime as dt
import io
from itertools import pairwise

import docx
import pytest
from docx.document import Document
from word_files import docx as made
from word_files import p, shown, tbl
from workbooks import SHARED

from interchange.importing.content import Imported
from interchange.importing.word import read_word
from interchange.word import write_docx
from model.report import Bullets, DataTable, Head, Heading, ListItem, Paragraph, Part, Report


def saved(document: Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_document_made_with_the_usual_library_is_read() -> None:
    document = docx.Document()
    document.core_properties.modified = dt.datetime(2027, 5, 4)
    document.add_heading("Communicatieplan Havenkade", 0)
    document.add_paragraph("Versie: 0.2")
    document.add_heading("Aanleiding", 1)
    document.add_paragraph("De kade is oud.")
    document.add_paragraph("Buren", style="List Bullet")
    document.add_paragraph("Winkels", style="List Bullet 2")
    document.add_paragraph("Eerst", style="List Number")
    document.add_heading("Planning", 1)
    table = document.add_table(rows=4, cols=3)
    content = (
        ("Wanneer", "Doelgroep", "Middel"),
        ("mei", "Buren", "Brief"),
        ("", "Raad", "Memo"),
        ("juni", "Pers", "Bericht"),
    )
    for row, texts in zip(table.rows, content, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.cell(1, 0).merge(table.cell(2, 0))

    found = read_word(saved(document), "Plan.docx")

    assert found.title == "Communicatieplan Havenkade"
    assert found.dated == dt.date(2027, 5, 4)
    assert found.properties == [("Versie", "0.2")]
    assert [(section.title, section.text) for section in found.sections] == [
        ("Aanleiding", "De kade is oud.\n- Buren\n  - Winkels\n1. Eerst")
    ]
    assert found.tables[0].heading == "Planning"
    assert shown(found.tables[0]) == [list(content[0]), list(content[1]), ["mei", "Raad", "Memo"], list(content[3])]


def test_a_report_of_this_program_is_read_again() -> None:
    cells = ((Paragraph("mei"),), (Paragraph("Brief"),), (Bullets((ListItem("Tekst"), ListItem("Druk", 1))),))
    table = DataTable((Head("Wanneer"), Head("Middel"), Head("Acties")), (cells,), "Planning. 1 regel.")
    report = Report("Plan Havenkade", (Part((Heading("Doel"), Paragraph("Samen."), Heading("Planning"), table)),))

    found = read_word(write_docx(report), "Verslag.docx")

    assert found.title == "Plan Havenkade"
    assert [(section.title, section.text) for section in found.sections] == [("Doel", "Samen.")]
    assert shown(found.tables[0]) == [["Wanneer", "Middel", "Acties"], ["mei", "Brief", "- Tekst\n  - Druk"]]


# --- The matrix of a real plan ---


_PLANS = sorted((SHARED / "seeds").glob("003*.txt"))
needs_plan = pytest.mark.skipif(not _PLANS, reason="the shared texts of plans are not beside the checkout")
SECTIONS = [
    "Aanleiding",
    "Doel van de communicatie",
    "Doelgroep",
    "Communicatiemiddelen",
    "Kernboodschap",
    "Tone of voice",
]


def rows_of_plan() -> list[list[str]]:
    """The lines of its table, heads first, of which a page break split two."""
    rows = _PLANS[0].read_text(encoding="utf-8").partition("\nPlanning\n")[2]
    return [[cell.strip() for cell in line.split("\t")] for line in rows.split("\n") if "\t" in line]


def plan(heading_style: str) -> Imported:
    """The plan as a document: its lines as paragraphs, its table as a table."""
    text = _PLANS[0].read_text(encoding="utf-8").partition("\nPlanning\n")[0]
    lines = [line for line in [*text.split("\n"), "Planning"] if line.strip()]
    body = [p(line, heading_style if line.strip() in SECTIONS else "") for line in lines]
    return read_word(made(*body, tbl(*rows_of_plan())), "Matrix.docx")


@needs_plan
@pytest.mark.parametrize("heading_style", ["Kop1", ""])
def test_the_matrix_of_a_real_plan_has_its_rows_and_its_text(heading_style: str) -> None:
    found = plan(heading_style)

    (table,) = found.tables
    rows = shown(table)[1:]
    assert table.heading == "Planning"
    assert len(table.heads) == 6
    assert len(rows) == 14
    assert all(row[0] for row in rows)
    assert [label for label, _ in found.properties] == [
        "Naam project",
        "Intern opdrachtgever",
        "Start –en einddatum project",
        "Datum",
    ]
    assert [section.title for section in found.sections if section.title in SECTIONS] == SECTIONS
    assert all(section.text for section in found.sections)
    assert (
        found.sections[[section.title for section in found.sections].index("Communicatiemiddelen")].text.count("\n- ")
        == 4
    )


@needs_plan
def test_the_rows_that_a_page_break_split_are_whole_again() -> None:
    split = [(above, below) for above, below in pairwise(rows_of_plan()) if not below[0]]
    assert len(split) == 2

    found = plan("Kop1")

    rows = {row[0]: row for row in shown(found.tables[0])[1:]}
    for above, below in split:
        for whole, first, rest in zip(rows[above[0]], above, below, strict=True):
            assert "".join(whole.split()).count("".join(rest.split())) == 1 or not rest
            assert whole.split()[: len(first.split()) - 1] == first.split()[:-1]
