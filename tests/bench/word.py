"""A long plan as a Word document, against writing and zipping the same XML."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Iterator

from plans import small_plan

from bench.measuring import in_turns, line
from interchange.word import write_docx
from model.open_plan import OpenPlan
from model.plan_report import ReportChoices, plan_report

ROWS = 5_000


def run() -> Iterator[str]:
    """Medians of three rounds; the plan has 5,000 rows with a list in each."""
    months = ("6 februari", "medio april", "mei/juni", "nog te bepalen")
    rows = [(months[row % 4], f"- Inwoners {row}\n- Ondernemers\n- Pers", "Nog starten") for row in range(ROWS)]
    opened = OpenPlan(small_plan(rows))
    report = plan_report(opened.plan, opened.readings, ReportChoices())
    with zipfile.ZipFile(io.BytesIO(write_docx(report))) as package:
        content = package.read("word/document.xml")

    def floor() -> None:
        with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as target:
            target.writestr("word/document.xml", content)

    times = in_turns({"write": lambda: write_docx(report), "floor": floor}, rounds=3)
    yield f"{ROWS} rows, {len(content) / 2**20:.1f} MiB of XML, Python {sys.version.split()[0]}"
    yield line("write the document", times["write"], "zip document.xml", times["floor"])
