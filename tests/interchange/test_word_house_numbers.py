"""Templates that number their headings, and templates with tabs to the right in their headers."""

from __future__ import annotations

import zipfile
from io import BytesIO

from docx_reading import STYLES, W, find, paragraphs, part
from lxml import etree
from word_checks import faults
from word_templates import A4, MARGINS, PAGE, Template, png, style

from interchange.word import write_docx
from interchange.word.house import HouseStyle
from model.report import DataTable, Head, Heading, Paragraph, Part, Report

TABLE = DataTable((Head("Wanneer"), Head("Wat")), (((Paragraph("mei"),), (Paragraph("Brief"),)),), "Planning. 1 regel.")
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
UPRIGHT, SIDEWAYS = 11906 - 2 * 1417, 16838 - 2 * 964


def template(numbered: bool = False) -> bytes:
    """Headings with numbers when that is asked, and a header with a tab to the middle and one to the right."""
    number = '<w:numPr><w:numId w:val="7"/></w:numPr>' if numbered else ""
    styles = (
        style("Standaard", "Normal", default=True)
        + style(
            "Kop1",
            "heading 1",
            inside=f'<w:basedOn w:val="Standaard"/><w:pPr><w:keepNext/>{number}<w:outlineLvl w:val="0"/></w:pPr>',
        )
        + style(
            "Koptekst",
            "header",
            inside='<w:basedOn w:val="Standaard"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/>'
            '<w:tab w:val="right" w:pos="9072"/></w:tabs></w:pPr>',
        )
    )
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%{level + 1}."/>'
        '<w:lvlJc w:val="left"/></w:lvl>'
        for level in range(9)
    )
    header = (
        '<w:p><w:pPr><w:pStyle w:val="Koptekst"/></w:pPr><w:r><w:t>Polderveen</w:t></w:r><w:r><w:tab/></w:r>'
        f"<w:r><w:t>Plan</w:t></w:r><w:r><w:tab/></w:r>{PAGE}</w:p>"
    )
    names = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    )
    return Template(
        f'<w:p/><w:sectPr><w:headerReference w:type="default" r:id="header1"/>{A4}{MARGINS}</w:sectPr>',
        styles,
        parts={
            "header1.xml": ("header", f"<w:hdr {names}>{header}</w:hdr>".encode()),
            "numbering.xml": (
                "numbering",
                (
                    f'<w:numbering {names}><w:abstractNum w:abstractNumId="4">{levels}</w:abstractNum>'
                    '<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>'
                ).encode(),
            ),
            "media/logo.png": ("image", png()),
        },
    ).packed()


def written(*parts: Part, numbered: bool = False) -> bytes:
    return write_docx(Report("Plan Havenpark", parts), HouseStyle(template(numbered), "sjabloon.dotx"))


def headings(document: bytes) -> list[str]:
    return [words for kind, words in paragraphs(part(document)) if kind == "Kop1"]


def headers(document: bytes) -> list[tuple[bool, list[tuple[str, int]]]]:
    """For every section: whether it lies on its side, and the stops that its own header sets."""
    with zipfile.ZipFile(BytesIO(document)) as package:
        relations = etree.fromstring(package.read("word/_rels/document.xml.rels"))
        targets = {found.get("Id"): found.get("Target") for found in relations}
        shown: str | None = None
        result = []
        for section in etree.fromstring(package.read("word/document.xml")).iter(f"{W}sectPr"):
            for reference in section.findall(f"{W}headerReference"):
                shown = targets[reference.get(f"{R}id")]
            size = section.find(f"{W}pgSz")
            assert size is not None
            root = etree.fromstring(package.read(f"word/{shown}"))
            stops = [
                (str(stop.get(f"{W}val")), int(str(stop.get(f"{W}pos"))))
                for stop in root.iter(f"{W}tab")
                if stop.attrib
            ]
            result.append((size.get(f"{W}orient") == "landscape", stops))
        return result


STEPS = (Heading("1. Introductie"), Paragraph("Waarom"), Heading("2. Situatie"), Paragraph("Nu"))


def test_numbers_of_a_step_are_not_doubled_by_those_of_the_template() -> None:
    assert headings(written(Part(STEPS), numbered=True)) == ["Introductie", "Situatie"]
    assert headings(written(Part(STEPS))) == ["1. Introductie", "2. Situatie"]


def test_a_step_keeps_its_number_when_the_template_would_give_it_another() -> None:
    document = written(Part((Heading("Versies"), Paragraph("0.1"), *STEPS)), numbered=True)

    assert headings(document) == ["Versies", "1. Introductie", "2. Situatie"]
    assert find(part(document, STYLES), "w:style[@w:styleId='Kop1']/w:pPr/w:numPr/w:numId[@w:val='0']")
    assert faults(document) == []


def test_headings_without_numbers_of_their_own_are_numbered_by_the_template() -> None:
    document = written(Part((Heading("2027 en verder"), Paragraph("Later"))), numbered=True)

    assert headings(document) == ["2027 en verder"]
    assert find(part(document, STYLES), "w:style[@w:styleId='Kop1']/w:pPr/w:numPr/w:numId[@w:val='7']")


def test_tabs_in_a_header_go_as_far_as_the_page() -> None:
    document = written(
        Part((Heading("Waarom"), Paragraph("Tekst"))),
        Part((Heading("Planning"), TABLE), landscape=True),
        Part((Heading("Tot slot"), Paragraph("Dank"))),
    )

    wide = [
        ("clear", 4536),
        ("center", round(4536 * SIDEWAYS / UPRIGHT)),
        ("clear", 9072),
        ("right", 9072 + SIDEWAYS - UPRIGHT),
    ]
    assert headers(document) == [(False, []), (True, wide), (False, [])]
    assert faults(document) == []


def test_a_document_that_begins_on_its_side_has_them_too() -> None:
    document = written(Part((Heading("Planning"), TABLE), landscape=True))

    [(is_wide, stops)] = headers(document)
    assert is_wide
    assert ("right", 9072 + SIDEWAYS - UPRIGHT) in stops
