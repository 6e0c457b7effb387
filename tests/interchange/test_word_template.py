"""The neutral template: Dutch style ids with the names that Word knows, and colours that can be read."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from docx_reading import NUMBERING, W, find, part, values
from lxml import etree

from interchange.resources import resource
from interchange.word.sections import Page
from interchange.word.styles import Style
from interchange.word.template import CONTENT_TYPES, open_neutral, packed
from model.plan_report import SIDEWAYS, TABLE_LETTER, UPRIGHT

FOLDER = resource("word", "neutral")
NAMES = {
    "Standaard": "Normal",
    "Titel": "Title",
    "Kop1": "heading 1",
    "Kop2": "heading 2",
    "Kop3": "heading 3",
    "Kop4": "heading 4",
    "Kopvaninhoudsopgave": "TOC Heading",
    "Inhopg1": "toc 1",
    "Inhopg2": "toc 2",
    "Inhopg3": "toc 3",
    "Voettekst": "footer",
    "Lijstopsomteken": "List Bullet",
    "Lijstnummering": "List Number",
    "Tabelraster": "Table Grid",
}


@pytest.fixture(scope="module")
def styles() -> etree._Element:
    return part(packed(FOLDER), "word/styles.xml")


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.1."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_package_begins_with_its_content_types() -> None:
    with zipfile.ZipFile(BytesIO(packed(FOLDER))) as package:
        assert package.namelist()[0] == CONTENT_TYPES


def test_the_template_opens() -> None:
    assert open_neutral().styles["heading 1"].style_id == "Kop1"


@pytest.mark.parametrize("style_id", NAMES)
def test_a_built_in_style_has_a_dutch_id_and_the_name_that_word_knows(style_id: str, styles: etree._Element) -> None:
    assert values(styles, f"w:style[@w:styleId='{style_id}']/w:name") == [NAMES[style_id]]


def test_every_style_that_the_writer_uses_is_there(styles: etree._Element) -> None:
    known = {style.get(f"{W}styleId") for style in find(styles, "w:style")}
    wanted = {str(style) for style in Style} - {Style.HEADING, Style.CONTENTS}

    assert wanted <= known


def test_the_pages_are_as_wide_as_the_report_reckons_with() -> None:
    section = open_neutral().element.body.find(f"{W}sectPr")

    widths = [Page(section, landscape, first=True).text_width / 20 for landscape in (False, True)]
    assert widths == [pytest.approx(UPRIGHT, abs=1), pytest.approx(SIDEWAYS, abs=1)]


def test_the_letters_of_a_table_are_as_large_as_the_report_reckons_with(styles: etree._Element) -> None:
    assert values(styles, "w:style[@w:styleId='Tabeltekst']//w:sz") == [str(int(TABLE_LETTER * 2))]


def test_letters_are_large_enough_to_read(styles: etree._Element) -> None:
    sizes = [int(size.get(f"{W}val")) for size in find(styles, "//w:sz")]

    assert min(sizes) >= 18


def test_every_colour_of_text_can_be_read_on_paper_and_on_the_header_row(styles: etree._Element) -> None:
    shade = find(styles, "//w:tblStylePr[@w:type='firstRow']//w:shd")[0].get(f"{W}fill")

    for colour in values(styles, "//w:rPr/w:color"):
        assert contrast(colour or "", "FFFFFF") >= 4.5
        assert contrast(colour or "", shade) >= 4.5


def test_lists_of_the_styles_are_defined() -> None:
    numbering = part(packed(FOLDER), NUMBERING)
    defined = {number.get(f"{W}numId") for number in find(numbering, "w:num")}

    assert set(values(part(packed(FOLDER), "word/styles.xml"), "//w:numId")) <= defined


def test_resources_are_found_from_source() -> None:
    assert (resource("word", "neutral") / CONTENT_TYPES).is_file()


def test_resources_are_found_in_the_standalone_program(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)

    assert resource("word") == tmp_path / "resources" / "word"
