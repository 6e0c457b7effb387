"""A plan as a Word document and as a PDF, against writing and zipping the same XML."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Iterator

import docx
from plans import small_plan

from bench.measuring import in_turns, line
from interchange.pdf import Look, Typesetting, write_pages, write_pdf
from interchange.word import write_docx
from model.open_plan import OpenPlan
from model.plan_report import ReportChoices, plan_report
from model.report import Bullets, DataTable, Report

ROWS = 5_000
MEETING_ROWS, LONG_ROWS = 40, 1_000


def report_of(rows: int) -> Report:
    """A matrix of so many rows, with a list in each."""
    months = ("6 februari", "medio april", "mei/juni", "nog te bepalen")
    cells = [(months[row % 4], f"- Inwoners {row}\n- Ondernemers\n- Pers", "Nog starten") for row in range(rows)]
    opened = OpenPlan(small_plan(cells))
    return plan_report(opened.plan, opened.readings, ReportChoices())


def run() -> Iterator[str]:
    """Medians of three rounds; the floor is zipping the XML of the Word document with as many rows."""
    report = report_of(ROWS)
    content = document_xml(report)
    times = in_turns({"write": lambda: write_docx(report), "floor": lambda: zipped(content)}, rounds=3)
    yield f"{ROWS} rows, {len(content) / 2**20:.1f} MiB of XML, Python {sys.version.split()[0]}"
    yield line("write the document", times["write"], "zip document.xml", times["floor"])
    yield from peer_lines(LONG_ROWS)
    for rows in (MEETING_ROWS, LONG_ROWS):
        yield from pdf_lines(rows)


def peer_lines(rows: int) -> Iterator[str]:
    """The same table by way of python-docx, cell by cell."""
    report = report_of(rows)
    tables = [block for part in report.parts for block in part.blocks if isinstance(block, DataTable)]

    def peer() -> None:
        document = docx.Document()
        for table in tables:
            made = document.add_table(rows=len(table.rows), cols=len(table.heads))
            for row, target in zip(table.rows, made.rows, strict=True):
                for cell, place in zip(row, target.cells, strict=True):
                    for block in cell:
                        if isinstance(block, Bullets):
                            for item in block.items:
                                place.add_paragraph(item.text, style="List Bullet")
                        else:
                            place.add_paragraph(block.text)
        document.save(io.BytesIO())

    times = in_turns({"word": lambda: write_docx(report), "peer": peer}, rounds=1)
    yield line(f"{rows} rows by python-docx, row.cells", times["peer"], "ours", times["word"])


def pdf_lines(rows: int) -> Iterator[str]:
    """A PDF and the pages of the preview, as the program makes them: a long plan in a process of its own."""
    report = report_of(rows)
    times = in_turns(
        {
            "pdf": lambda: write_pdf(report),
            "pages": lambda: write_pages(report),
            "work": lambda: Typesetting(report, Look(), pdf=True).pdf(),
            "word": lambda: write_docx(report),
        },
        rounds=3,
    )
    yield line(f"{rows} rows as PDF", times["pdf"], "as Word", times["word"])
    yield line(f"{rows} rows as pages to look at", times["pages"], "as PDF", times["pdf"])
    if Typesetting(report, Look(), pdf=True).is_long:
        yield line(f"{rows} rows as PDF in another process", times["work"], "in this one", times["pdf"])


def document_xml(report: Report) -> bytes:
    """The main part of the Word document."""
    with zipfile.ZipFile(io.BytesIO(write_docx(report))) as package:
        return package.read("word/document.xml")


def zipped(content: bytes) -> None:
    """Zip it and forget it."""
    with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("word/document.xml", content)
