"""How the pages of a PDF are laid out: below the title, in the columns, and where a page ends."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest
from pdf_reading import ReadPdf

from interchange.pdf import Look, write_pdf
from interchange.pdf.report_data import report_data
from model.report import Block, Bullets, DataTable, Head, ListItem, Paragraph, Part, Report

MADE = dt.datetime(2027, 3, 1, 9, 30)


def report(*blocks: Block, landscape: bool = False, **other: object) -> Report:
    return Report("Plan Zandpad", (Part(blocks, landscape),), created=MADE, **other)  # type: ignore[arg-type]


def table(
    *rows: tuple[str, ...], summary: str = "Planning. 2 regels.", heads: tuple[str, ...] = ("Wat", "Wie")
) -> DataTable:
    cells = tuple(tuple((Paragraph(text),) for text in row) for row in rows)
    return DataTable(tuple(Head(head) for head in heads), cells, summary)


def test_what_kind_of_plan_it_is_and_its_edition_stand_below_the_title_as_they_were_typed() -> None:
    found = ReadPdf(
        write_pdf(report(Paragraph("Tekst"), subtitle="#let *plan* {{ naam }}", edition="Versie =1+1, <w:p>"))
    )

    assert "Plan Zandpad #let *plan* {{ naam }} Versie =1+1, <w:p> Tekst" in found.text


def test_numbers_that_are_added_up_stand_to_the_right_below_their_head() -> None:
    numbers = DataTable(
        (Head("Post"), Head("Bedrag", to_right=True)),
        (((Paragraph("Zaal"),), (Paragraph("€ 80,00"),)), ((Paragraph("Totaal"),), (Paragraph("€ 1.180,00"),))),
        "Kosten. 2 regels.",
    )
    found = ReadPdf(write_pdf(report(numbers)))

    if shutil.which("pdftotext") is None:
        pytest.skip("there is no pdftotext to tell where words stand")
    edges = found.right_edges("Bedrag", "€ 80,00", "€ 1.180,00")
    assert max(edges) - min(edges) < 1


def test_a_short_list_and_a_small_table_are_not_divided_over_pages() -> None:
    items = Bullets(tuple(ListItem(f"punt {number}") for number in range(4)))
    small = table(*((f"rij {number}", "x") for number in range(4)))
    for fill in range(30, 44):
        lines = [Paragraph(f"regel {number}") for number in range(fill)]
        for block, word in ((items, "punt"), (small, "rij")):
            pages = ReadPdf(write_pdf(report(*lines, block))).pages
            assert {page.count(word) for page in pages} <= {0, 4}


def test_columns_suit_the_letters_of_a_house_style() -> None:
    made = report(table(("Wijkregisseurs", "x" * 80), heads=("Verantwoordelijken", "Toelichting")))

    fonts = ("Garamond", "Verdana")
    narrow, wide = (report_data(made, Look(font=font))["parts"][0]["blocks"][0]["shares"] for font in fonts)

    assert wide[0] / sum(wide) > narrow[0] / sum(narrow)
