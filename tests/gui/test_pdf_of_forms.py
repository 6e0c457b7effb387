"""The tags of the PDF of every form, as a program lists them that had no part in making it."""

from __future__ import annotations

import datetime as dt
import re
import shutil
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from filled_forms import FILLED, filled_form
from pdf_reading import ReadPdf

from gui.pictures.documents import report_pictures
from gui.printing.meeting_print import without_dots
from interchange.pdf import write_pdf
from model.plan_report import ReportChoices, plan_report
from model.report import DataTable, Heading, Picture, Report

TODAY = dt.date(2026, 11, 24)
_TAG = re.compile(r"^(?P<indent> *)(?P<kind>[A-Z][A-Za-z0-9]*)(?= |:|$)")


@dataclass
class Tag:
    """An element of the structure, with the lines of its attributes."""

    kind: str
    depth: int
    attributes: str = ""


def report_of(key: str) -> Report:
    opened = filled_form(key).open_plan
    choices = ReportChoices(today=TODAY, timeline=True)
    pictures = report_pictures(opened.plan, opened.readings, choices, paint=without_dots)
    return plan_report(opened.plan, opened.readings, replace(choices, pictures=pictures))


def tags(pdf: bytes, folder: Path) -> list[Tag]:
    """What `pdfinfo -struct` of Poppler lists, in the order of reading."""
    if shutil.which("pdfinfo") is None:
        pytest.skip("there is no pdfinfo to list the tags with")
    path = folder / "plan.pdf"
    path.write_bytes(pdf)
    listed = subprocess.run(["pdfinfo", "-struct", str(path)], capture_output=True, check=True).stdout
    found: list[Tag] = []
    for line in listed.decode("utf-8", "replace").splitlines():
        match = _TAG.match(line)
        if match is not None:
            found.append(Tag(match["kind"], len(match["indent"]), line))
        elif found:
            found[-1].attributes += line
    return found


@pytest.mark.parametrize("key", FILLED)
def test_every_form_has_a_tree_of_tags_that_can_be_followed(key: str, tmp_path: Path) -> None:
    report = report_of(key)
    blocks = [block for part in report.parts for block in part.blocks]
    found = tags(write_pdf(report), tmp_path)
    kinds = [tag.kind for tag in found]

    assert found[0].kind == "Document"
    # The heading above the table of contents is not in the report.
    assert sum(kind in {"H1", "H2", "H3", "H4"} for kind in kinds) == sum(
        isinstance(block, Heading) for block in blocks
    ) + ("TOC" in kinds)
    assert kinds.count("Table") == sum(isinstance(block, DataTable) for block in blocks)
    assert kinds.count("Figure") == sum(isinstance(block, Picture) for block in blocks)
    assert not [tag for tag in found if tag.kind == "NonStruct"]
    levels = [int(kind[1]) for kind in kinds if kind in {"H1", "H2", "H3", "H4"}]
    assert all(after - before <= 1 for before, after in zip([0, *levels], levels, strict=False))


@pytest.mark.parametrize("key", FILLED)
def test_every_table_of_a_form_says_what_its_heads_are_for(key: str, tmp_path: Path) -> None:
    tables = [block for part in report_of(key).parts for block in part.blocks if isinstance(block, DataTable)]
    found = tags(write_pdf(report_of(key)), tmp_path)

    heads = [tag for tag in found if tag.kind == "TH"]
    assert len(heads) == sum(len(table.heads) for table in tables)
    assert all("/Scope /Column" in tag.attributes for tag in heads)
    assert all("/Summary" in tag.attributes for tag in found if tag.kind == "Table")
    cells = [tag for tag in found if tag.kind == "TD"]
    assert len(cells) == sum(len(table.heads) * len(table.rows) for table in tables)


@pytest.mark.parametrize("key", FILLED)
def test_the_document_of_a_form_says_its_title_its_language_and_its_pictures_in_words(key: str) -> None:
    report = report_of(key)
    found = ReadPdf(write_pdf(report))

    pictures = [block for part in report.parts for block in part.blocks if isinstance(block, Picture)]
    assert (found.title, found.root["/Lang"]) == (report.title, "nl-NL")
    assert found.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert [str(one["/Alt"]) for one in found.elements("Figure")] == [picture.alt for picture in pictures]


def test_some_form_has_pictures() -> None:
    found = ReadPdf(write_pdf(report_of("stakeholderplan")))

    assert len(found.elements("Figure")) >= 2
