"""What users typed comes out as they typed it, wherever it stands."""

from __future__ import annotations

import pytest
from docx_reading import W, find, grids, paragraphs, part, text, values

from interchange.word import write_docx
from interchange.word.escape import attribute, escaped, run_content
from model.report import Bullets, DataTable, Head, Heading, ListItem, Paragraph, Part, Report

LITERAL = [
    "<w:p>",
    "</w:t></w:r>",
    "a & b < c > d",
    "&amp;",
    "]]>",
    "{{ naam }}",
    "{%tr for %}",
    "=1+1",
    "*ster* _streep_ #kop",
    "\"dubbel\" en 'enkel'",
    "Feest 🎉👩‍👩‍👧",
    "שלום עולם",
    "N:\\Project\\Map",
    "€\u00a01.250,50",
]


@pytest.mark.parametrize("words", LITERAL)
def test_text_comes_out_literally_everywhere(words: str) -> None:
    table = DataTable((Head(words), Head("Wat")), (((Paragraph(words),), (Bullets((ListItem(words),)),)),), words)
    blocks = (*(Heading(words) for _ in range(5)), Paragraph(words), table)

    document = write_docx(Report(words, (Part(blocks),), subject=words, author=words))

    shown = [line for _, line in paragraphs(part(document))]
    assert shown == [words, "Inhoud", *[words] * 11, words, "Wat", words, words]
    assert values(part(document), "//w:tblCaption") == [words]
    assert text(part(document, "word/footer1.xml")).startswith(words)


def test_control_characters_and_lone_surrogates_are_dropped() -> None:
    document = write_docx(Report("Plan\x00\ud800", (Part((Paragraph("a\x01b\ufffec"),)),), author="\x1bNoor"))

    assert [line for _, line in paragraphs(part(document))] == ["Plan", "abc"]


def test_white_space_at_the_edges_is_kept() -> None:
    document = part(write_docx(Report("Plan", (Part((Paragraph(" a "),)),))))

    (run,) = [found for found in find(document, "//w:t") if found.text == " a "]
    assert run.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


def test_a_line_end_within_a_paragraph_is_a_break() -> None:
    document = part(write_docx(Report("Plan", (Part((Paragraph("een\r\ntwee\u2028drie\tvier"),)),))))

    assert paragraphs(document)[1][1] == "een\ntwee\ndrie\tvier"
    assert len(find(document, "//w:br")) == 2


def test_a_very_long_text_comes_out_whole() -> None:
    words = "woord " * 6000

    cell = (Paragraph(words),)
    document = write_docx(Report("Plan", (Part((DataTable((Head("A"), Head("B")), ((cell, cell),), "S"),)),)))

    assert grids(document)[0][1] == [words, words]


def test_markup_is_escaped() -> None:
    assert escaped("<b> & </b>") == "&lt;b&gt; &amp; &lt;/b&gt;"


def test_an_attribute_is_one_line_between_quotes() -> None:
    assert attribute('een "twee"\n & drie') == "een &quot;twee&quot;  &amp; drie"


def test_nothing_to_say_needs_no_text_element() -> None:
    assert run_content("") == ""


def test_only_text_that_needs_it_asks_to_keep_its_space() -> None:
    assert run_content("a b") == "<w:t>a b</w:t>"
    assert run_content("a ") == '<w:t xml:space="preserve">a </w:t>'


def test_no_raw_line_end_stands_in_a_text_element() -> None:
    document = part(write_docx(Report("Plan\nHaven", (Part((Heading("Een\nTwee"), Paragraph("a\nb"))),))))

    assert all("\n" not in (found.text or "") for found in document.iter(f"{W}t"))
