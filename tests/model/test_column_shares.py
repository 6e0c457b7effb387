"""Columns get the width that their words and their amount of text ask for."""

from __future__ import annotations

from model.cell_text import blocks_of
from model.column_shares import ColumnText, Room, column_widths, text_width

PAGE = Room(745, 9.5)
LARGE_PRINT = Room(745, 14)
SENTENCE = "De bewoners horen op tijd welke straten dicht zijn en hoe zij thuis kunnen komen."


def column(title: str, *texts: str, unbroken: str = "", wished: str = "") -> ColumnText:
    return ColumnText(title, [blocks_of(text) for text in texts], unbroken, wished)


def test_the_widths_fill_the_page() -> None:
    widths = column_widths([column("Doel", SENTENCE * 3), column("Status", "Loopt"), column("Wie", SENTENCE)], PAGE)

    assert round(sum(width.ems for width in widths), 3) == round(PAGE.ems, 3)


def test_a_long_compound_is_not_broken() -> None:
    word = "gebiedsontwikkelingsovereenkomst"

    widths = column_widths([column("Doel", SENTENCE * 9), column("Middel", word)], PAGE)

    assert widths[1].ems >= text_width(word) + PAGE.padding
    assert not widths[1].too_narrow


def test_a_word_of_a_list_gets_room_for_its_bullet() -> None:
    word = "klantcontactcentrum"

    plain, listed = column_widths([column("A", word), column("B", f"- {word}"), column("C", SENTENCE * 40)], PAGE)[:2]

    assert listed.ems > plain.ems


def test_more_text_gets_more_width() -> None:
    widths = column_widths([column("A", SENTENCE * 2), column("B", SENTENCE * 8)], PAGE)

    assert widths[1].ems > widths[0].ems


def test_a_column_gets_no_more_than_its_longest_line_while_others_need_it() -> None:
    widths = column_widths([column("Nr", "1", "2"), column("Doel", SENTENCE * 9)], PAGE)

    assert widths[0].ems < 3


def test_a_date_stays_on_one_line_among_long_texts() -> None:
    texts = [column(title, SENTENCE * 20) for title in "ABCDE"]

    widths = column_widths([column("Periode", "mei", unbroken="vr 28 september"), *texts], LARGE_PRINT)

    assert widths[0].ems >= text_width("vr 28 september") + LARGE_PRINT.padding


def test_what_is_wished_gives_way_to_words() -> None:
    words = [column(title, "klantcontactcentrum") for title in "ABCDE"]
    wished = "donderdag 28 september 2028"

    widths = column_widths([column("Periode", "mei", wished=wished), *words], Room(600, 9.5))

    assert not any(width.too_narrow for width in widths)
    assert widths[0].ems < text_width(wished)


def test_when_there_is_no_room_the_longest_word_is_given_up_first() -> None:
    columns = [column("A", "raadsinformatiebijeenkomst"), *(column(title, "gemeenteraadsleden") for title in "BCDE")]

    widths = column_widths(columns, LARGE_PRINT)

    assert [width.too_narrow for width in widths] == [True, False, False, False, False]


def test_an_address_does_not_push_other_columns_aside() -> None:
    address = "https://www.waterlanden.example/projecten/havenkwartier/planning"

    widths = column_widths([column("Bron", address), column("Doel", SENTENCE * 9)], PAGE)

    assert widths[0].ems < PAGE.ems / 4


def test_an_amount_stays_with_its_currency() -> None:
    texts = [column(title, SENTENCE * 20) for title in "ABCD"]

    widths = column_widths([column("€", "€ 12.250,50"), *texts], PAGE)

    assert widths[0].ems >= text_width("€ 12.250,50") + PAGE.padding


def test_far_too_many_columns_still_fill_the_page_and_no_more() -> None:
    widths = column_widths([column(f"Kolom{number}", "participatietraject") for number in range(60)], LARGE_PRINT)

    assert round(sum(width.ems for width in widths), 3) == round(LARGE_PRINT.ems, 3)
    assert all(width.ems > 0 for width in widths)


def test_empty_columns_have_a_width() -> None:
    widths = column_widths([column(""), column("")], PAGE)

    assert all(width.ems > 0 for width in widths)
