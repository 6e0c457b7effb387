"""The document as a whole: what it says of itself, its headings, its contents and its pages."""

from __future__ import annotations

import datetime as dt
import zipfile
from io import BytesIO

import docx
import pytest
from docx_reading import PROPERTIES, SETTINGS, STYLES, W, find, paragraphs, part, text, values

from interchange.word import write_docx
from model.report import Bullets, DataTable, Head, Heading, ListItem, Paragraph, Part, Report

TABLE = DataTable((Head("Wanneer"), Head("Wat")), (((Paragraph("mei"),), (Paragraph("Brief"),)),), "Planning. 1 regel.")


def report(*parts: Part, **fields: object) -> Report:
    return Report("Plan Havenkwartier", parts or (Part((Paragraph("Tekst"),)),), **fields)


def with_headings(count: int) -> Report:
    return report(Part(tuple(Heading(f"Hoofdstuk {number}") for number in range(count))))


# --- Properties ---


def test_the_title_is_a_property_and_stands_in_the_text() -> None:
    document = write_docx(report())

    assert find(part(document, PROPERTIES), "dc:title")[0].text == "Plan Havenkwartier"
    assert paragraphs(part(document))[0] == ("Titel", "Plan Havenkwartier")


def test_author_subject_and_moment_are_those_of_the_report() -> None:
    made = dt.datetime(2027, 11, 22, 9, 52, tzinfo=dt.UTC)

    document = docx.Document(BytesIO(write_docx(report(author="Noor de Wit", subject="Haven", created=made))))

    known = document.core_properties
    assert (known.author, known.subject, known.created, known.modified) == ("Noor de Wit", "Haven", made, made)
    assert known.revision == 1


def test_a_report_without_author_does_not_name_a_library() -> None:
    assert find(part(write_docx(report()), PROPERTIES), "dc:creator")[0].text == "Communicatiematrix"


def test_a_very_long_title_is_cut_off_in_the_properties_only() -> None:
    title = "Plan " * 90

    document = write_docx(Report(title, (Part(()),)))

    assert len(find(part(document, PROPERTIES), "dc:title")[0].text) <= 255
    assert paragraphs(part(document))[0][1] == title


def test_the_text_is_marked_as_dutch() -> None:
    document = write_docx(report())

    assert values(part(document, STYLES), "//w:rPrDefault//w:lang") == ["nl-NL"]
    assert find(part(document, PROPERTIES), "dc:language")[0].text == "nl-NL"


def test_another_language_is_marked_everywhere() -> None:
    document = write_docx(report(language="en-GB"))

    assert values(part(document, STYLES), "//w:lang") == ["en-GB"]
    assert values(part(document, SETTINGS), "//w:themeFontLang") == ["en-GB"]


def test_word_opens_it_in_its_own_mode_without_asking_to_update_fields() -> None:
    settings = part(write_docx(report()), SETTINGS)

    assert values(settings, "//w:compatSetting[@w:name='compatibilityMode']") == ["15"]
    assert not find(settings, "//w:updateFields")


def test_every_part_is_well_formed_and_has_a_content_type() -> None:
    with zipfile.ZipFile(BytesIO(write_docx(report()))) as package:
        names = package.namelist()
        types = package.read("[Content_Types].xml").decode()
        assert package.testzip() is None

    for name in names:
        part(write_docx(report()), name)
        assert f'PartName="/{name}"' in types or name.endswith((".rels", "[Content_Types].xml"))


# --- Headings and contents ---


def test_headings_have_the_styles_that_a_screen_reader_travels_by() -> None:
    document = part(write_docx(report(Part((Heading("Een"), Heading("Twee", 2), Heading("Diep", 9))))))

    assert paragraphs(document)[1:] == [("Kop1", "Een"), ("Kop2", "Twee"), ("Kop4", "Diep")]


def test_few_headings_need_no_contents() -> None:
    assert not find(part(write_docx(with_headings(4))), "//w:instrText")


def test_the_contents_are_filled_in_with_links_to_the_headings() -> None:
    document = part(write_docx(with_headings(5)))

    links = {link.get(f"{W}anchor"): text(link) for link in find(document, "//w:hyperlink")}
    marks = {
        mark.get(f"{W}name"): text(mark.getparent()) for mark in find(document, "//w:p[w:pPr/w:pStyle]/w:bookmarkStart")
    }
    assert list(links.values()) == [f"Hoofdstuk {number}" for number in range(5)]
    assert links == marks


def test_the_contents_are_one_closed_field_that_can_be_updated() -> None:
    document = part(write_docx(with_headings(6)))

    assert [field.get(f"{W}fldCharType") for field in find(document, "//w:fldChar")] == ["begin", "separate", "end"]
    assert "TOC" in find(document, "//w:instrText")[0].text
    assert not find(document, "//*[@w:dirty]")


def test_the_contents_stand_before_the_first_heading() -> None:
    blocks = (Paragraph("Vooraf"), *(Heading(f"Hoofdstuk {number}") for number in range(5)))

    styles = [style for style, _ in paragraphs(part(write_docx(report(Part(blocks)))))]

    assert styles[:5] == ["Titel", "Standaard", "Kopvaninhoudsopgave", "Inhopg1", "Inhopg1"]
    assert styles[8] == "Kop1"


def test_contents_reach_over_all_parts() -> None:
    parts = (Part((Paragraph("Vooraf"),)), Part(tuple(Heading(f"Hoofdstuk {number}") for number in range(5))))

    assert len(find(part(write_docx(report(*parts))), "//w:hyperlink")) == 5


def test_numbers_of_bookmarks_are_unique() -> None:
    marks = find(part(write_docx(with_headings(12))), "//w:bookmarkStart")

    assert len({mark.get(f"{W}id") for mark in marks}) == len({mark.get(f"{W}name") for mark in marks}) == 12


def test_a_heading_does_not_part_from_what_follows() -> None:
    styles = part(write_docx(report()), STYLES)

    for style in ("Titel", "Kop1", "Kop2", "Kop3", "Kop4", "Tabelkop"):
        assert find(styles, f"w:style[@w:styleId='{style}']/w:pPr/w:keepNext")


def test_a_line_above_a_table_or_list_stays_with_it() -> None:
    listing = Bullets((ListItem("een"),))

    document = part(write_docx(report(Part((Paragraph("Vooraf"), TABLE, Paragraph("Los"), Paragraph("Op"), listing)))))

    kept = [text(line) for line in find(document, "//w:p[w:pPr/w:keepNext]")]
    assert kept == ["Vooraf", "Op"]


def test_small_print_has_a_style_of_its_own() -> None:
    document = part(write_docx(report(Part((Paragraph("Afgedrukt vandaag", note=True),)))))

    assert paragraphs(document)[1] == ("Kleinedruk", "Afgedrukt vandaag")


# --- Pages ---


def sections(document: bytes) -> list[tuple[str, int, int]]:
    """Orientation, width and height of every section."""
    sizes = find(part(document), "//w:sectPr/w:pgSz")
    return [(size.get(f"{W}orient", "portrait"), int(size.get(f"{W}w")), int(size.get(f"{W}h"))) for size in sizes]


def test_upright_and_sideways_pages_say_what_they_are() -> None:
    document = write_docx(report(Part((Paragraph("Tekst"),)), Part((TABLE,), landscape=True)))

    assert sections(document) == [("portrait", 11906, 16838), ("landscape", 16838, 11906)]


def test_a_document_may_begin_sideways_and_go_on_upright() -> None:
    document = write_docx(report(Part((TABLE,), landscape=True), Part((Paragraph("Tekst"),))))

    assert [orientation for orientation, _, _ in sections(document)] == ["landscape", "portrait"]


def test_the_footer_is_named_once_and_inherited_by_later_sections() -> None:
    document = part(write_docx(report(Part((TABLE,)), Part((TABLE,), landscape=True), Part((TABLE,)))))

    assert [len(find(section, "w:footerReference")) for section in find(document, "//w:sectPr")] == [1, 0, 0]


def test_the_body_ends_with_the_layout_of_its_last_pages() -> None:
    body = find(part(write_docx(report(Part((TABLE,)), Part((TABLE,))))), "w:body")[0]

    assert body[-1].tag == f"{W}sectPr"
    assert len(find(body, "w:sectPr")) == 1


def test_the_footer_has_the_title_and_the_number_of_the_page() -> None:
    footer = part(write_docx(report()), "word/footer1.xml")

    fields = [field.get(f"{W}instr").strip() for field in find(footer, "//w:fldSimple")]
    assert text(footer) == "Plan Havenkwartier | Pagina 1 van 1"
    assert fields == ["PAGE", "NUMPAGES"]
    assert not find(footer, "//w:sdt")


def test_a_heading_at_the_top_of_new_pages_leaves_no_white_above() -> None:
    document = part(write_docx(report(Part((Heading("Een"),)), Part((Heading("Twee"), TABLE), landscape=True))))

    above = [text(line) for line in find(document, "//w:p[w:pPr/w:spacing/@w:before='0']") if text(line)]
    assert above == ["Twee"]


def test_a_report_without_parts_is_still_a_document() -> None:
    document = write_docx(Report("Leeg", ()))

    assert paragraphs(part(document)) == [("Titel", "Leeg")]
    assert len(sections(document)) == 1


# --- Large print ---


@pytest.mark.parametrize("name", [STYLES, "word/document.xml", "word/footer1.xml"])
def test_large_print_has_no_letter_below_14_points(name: str) -> None:
    listing = Bullets((ListItem("een"),), numbered=True)

    document = part(write_docx(report(Part((Heading("Een"), listing, TABLE)), large_print=True)), name)

    sizes = [int(size.get(f"{W}val")) for size in find(document, "//w:sz[not(ancestor::w:p[not(w:r)])]")]
    assert all(size >= 28 for size in sizes)
    assert sizes or name != STYLES


def test_large_print_keeps_titles_larger_than_text() -> None:
    styles = part(write_docx(report(large_print=True)), STYLES)

    sizes = [int(values(styles, f"w:style[@w:styleId='{style}']//w:sz")[0]) for style in ("Titel", "Kop1", "Kop2")]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] > 28


def test_ordinary_print_is_untouched_by_large_print_made_before() -> None:
    write_docx(report(large_print=True))

    assert values(part(write_docx(report()), STYLES), "//w:rPrDefault//w:sz") == ["21"]
