"""What a reader sees in a cell becomes paragraphs and lists, and nothing of it is lost."""

from __future__ import annotations

import pytest

from model.cell_text import DEEPEST_LEVEL, blocks_of, one_line
from model.report import Bullets, ListItem, Paragraph


def bullets(*items: str | tuple[str, int]) -> Bullets:
    return Bullets(tuple(ListItem(item) if isinstance(item, str) else ListItem(*item) for item in items))


def numbered(start: int, *texts: str, numbering: str = "1.") -> Bullets:
    return Bullets(tuple(ListItem(text) for text in texts), True, numbering, start)


def test_a_line_is_a_paragraph() -> None:
    assert blocks_of("Brief aan de bewoners") == (Paragraph("Brief aan de bewoners"),)


def test_every_line_is_a_paragraph_of_its_own() -> None:
    assert blocks_of("Brief\nFlyer") == (Paragraph("Brief"), Paragraph("Flyer"))


@pytest.mark.parametrize("text", ["", " ", "\n \n", "-", " – ", "—", "-\n-"])
def test_an_empty_text_and_a_lone_dash_have_no_blocks(text: str) -> None:
    assert blocks_of(text) == ()


@pytest.mark.parametrize("text", ["x", "●", "*", "o"])
def test_a_lone_mark_is_a_cross_in_a_table_and_no_bullet(text: str) -> None:
    assert blocks_of(f" {text} ") == (Paragraph(text),)


@pytest.mark.parametrize("sign", ["- ", "• ", "•\t", "•", "* ", "· ", "– ", "— ", "o ", "▪ ", "\uf0b7\u00a0"])
def test_a_typed_bullet_becomes_a_real_one(sign: str) -> None:
    assert blocks_of(f"{sign}Poster\n{sign}Flyer") == (bullets("Poster", "Flyer"),)


@pytest.mark.parametrize(
    "text", ["-10%", "*ster*", "=1+1", "->team", "2027. Een nieuw jaar", "onder de toren", "A. Jansma"]
)
def test_what_only_resembles_a_bullet_stays_text(text: str) -> None:
    assert blocks_of(text) == (Paragraph(text),)


def test_signs_may_differ_within_one_list() -> None:
    assert blocks_of("- Poster\n• Flyer") == (bullets("Poster", "Flyer"),)


def test_text_around_a_list_stays_around_it() -> None:
    assert blocks_of("Nodig:\n- Poster\nDaarna overleg") == (
        Paragraph("Nodig:"),
        bullets("Poster"),
        Paragraph("Daarna overleg"),
    )


def test_leading_white_space_nests() -> None:
    assert blocks_of("- Drukwerk\n  - Poster\n\t- formaat\n  - Flyer\n- Website") == (
        bullets("Drukwerk", ("Poster", 1), ("formaat", 2), ("Flyer", 1), "Website"),
    )


def test_a_list_that_begins_indented_begins_at_the_outermost_level() -> None:
    assert blocks_of("  - Poster\n- Flyer") == (bullets("Poster", "Flyer"),)


def test_nesting_ends_at_the_deepest_level_of_word() -> None:
    text = "\n".join(f"{' ' * depth}- item" for depth in range(12))

    (block,) = blocks_of(text)

    assert isinstance(block, Bullets)
    assert max(item.level for item in block.items) == DEEPEST_LEVEL


def test_a_line_that_hangs_below_an_item_belongs_to_it() -> None:
    assert blocks_of("- Concept door het team,\n  met de kaart\n- Drukwerk") == (
        bullets("Concept door het team, met de kaart", "Drukwerk"),
    )


def test_an_indented_line_after_an_empty_one_stands_alone() -> None:
    assert blocks_of("- Concept\n\n  Daarna overleg") == (bullets("Concept"), Paragraph("Daarna overleg"))


def test_numbers_that_run_on_become_a_numbered_list() -> None:
    assert blocks_of("1. Zaal\n2. Brief\n3. Koffie") == (numbered(1, "Zaal", "Brief", "Koffie"),)


def test_empty_lines_do_not_interrupt_a_list() -> None:
    assert blocks_of("1. Zaal\n\n2. Brief") == (numbered(1, "Zaal", "Brief"),)


def test_numbers_that_do_not_run_on_keep_the_numbers_they_had() -> None:
    assert blocks_of("1. Zaal\n4. Brief\n5. Koffie") == (numbered(1, "Zaal"), numbered(4, "Brief", "Koffie"))


def test_a_list_counts_on_after_a_line_in_between() -> None:
    assert blocks_of("1. Zaal\nvoor 60 mensen\n2. Brief") == (
        numbered(1, "Zaal"),
        Paragraph("voor 60 mensen"),
        numbered(2, "Brief"),
    )


@pytest.mark.parametrize(
    ("first", "second", "numbering"), [("1)", "2)", "1)"), ("(1)", "(2)", "(1)"), ("a)", "b)", "a)")]
)
def test_the_notation_of_numbers_is_kept(first: str, second: str, numbering: str) -> None:
    assert blocks_of(f"{first} Zaal\n{second} Brief") == (numbered(1, "Zaal", "Brief", numbering=numbering),)


def test_letters_below_a_number_hang_below_it() -> None:
    assert blocks_of("1. Zaal\n   a) stoelen\n   b) geluid\n2. Brief") == (
        numbered(1, "Zaal"),
        Bullets((ListItem("stoelen", 1), ListItem("geluid", 1)), True, "a)"),
        numbered(2, "Brief"),
    )


def test_deeper_numbers_begin_anew_below_every_number() -> None:
    (block,) = blocks_of("1. Zaal\n  1. stoelen\n2. Brief\n  1. tekst\n  2. beeld")

    assert isinstance(block, Bullets)
    assert [(item.text, item.level) for item in block.items] == [
        ("Zaal", 0),
        ("stoelen", 1),
        ("Brief", 0),
        ("tekst", 1),
        ("beeld", 1),
    ]


@pytest.mark.parametrize("text", ["> 500 bezoekers", "+ kaart van de wijk", "→ team communicatie", "01. Zaal"])
def test_a_sign_that_may_mean_something_stays_in_its_item(text: str) -> None:
    assert blocks_of(text) == (bullets(text),)


def test_white_space_for_layout_collapses() -> None:
    assert blocks_of("Brief     en\t\tflyer\n\n\n\nposter\u00a0\u00a0\u00a0op") == (
        Paragraph("Brief en flyer"),
        Paragraph("poster op"),
    )


def test_a_single_no_break_space_stays() -> None:
    assert blocks_of("€\u00a0500") == (Paragraph("€\u00a0500"),)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\v", "\u2028", "\x85"])
def test_every_kind_of_line_end_ends_a_line(end: str) -> None:
    assert blocks_of(f"Brief{end}Flyer") == (Paragraph("Brief"), Paragraph("Flyer"))


def test_what_no_document_can_hold_is_dropped() -> None:
    assert blocks_of("Br\x00ief\ud800") == (Paragraph("Brief"),)


def test_html_is_text() -> None:
    assert blocks_of("<ul><li>Brief</li></ul>") == (Paragraph("<ul><li>Brief</li></ul>"),)


def test_a_label_stands_on_one_line() -> None:
    assert one_line(" Doel\r\n (wat?)\t") == "Doel (wat?)"


@pytest.mark.parametrize("label", ["1. Doel", "a) Doel", "- Doel", "> 500"])
def test_a_mark_in_front_of_a_label_is_tied_to_it(label: str) -> None:
    mark, word = label.split()

    assert one_line(label) == f"{mark}\u202f{word}"


def test_emoji_and_text_from_right_to_left_stay() -> None:
    assert blocks_of("Feest 🎉 שלום") == (Paragraph("Feest 🎉 שלום"),)
