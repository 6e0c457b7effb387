"""Upright or sideways, whole or in parts: how tables are laid on pages."""

from __future__ import annotations

from model.column_shares import Room
from model.report import Block, Bullets, DataTable, Heading, ListItem, Paragraph
from model.report_layout import in_parts, is_crowded, settled
from model.report_table import heads_for, summary

UPRIGHT, SIDEWAYS = Room(470.0, 9.5), Room(745.0, 9.5)


def table(columns: int, text: str, room: Room = UPRIGHT) -> DataTable:
    titles = [f"Kolom {number}" for number in range(columns)]
    rows = tuple(tuple((Paragraph(text),) for _ in titles) for _ in range(3))
    heads = heads_for(titles, rows, room, [False] * columns)
    return DataTable(heads, rows, summary("Proef", heads, 3))


def test_a_table_of_few_columns_stands_upright_however_long_its_texts() -> None:
    assert not is_crowded(
        table(4, "Een lange tekst met veel gewone woorden, die over vele regels loopt. " * 5), UPRIGHT
    )


def test_a_table_of_more_columns_with_short_texts_stands_upright_too() -> None:
    assert not is_crowded(table(6, "kort"), UPRIGHT)


def test_with_long_texts_it_stands_sideways() -> None:
    assert is_crowded(table(6, "Een tekst met veel gewone woorden erin"), UPRIGHT)


def test_a_table_whose_words_do_not_fit_stands_sideways() -> None:
    assert is_crowded(table(9, "Raadsinformatiebijeenkomst"), UPRIGHT)


def test_a_table_that_fits_sideways_stays_whole() -> None:
    whole = table(12, "kort", SIDEWAYS)

    assert list(in_parts(whole, SIDEWAYS, 0, "Proef")) == [("", whole)]


def test_a_table_that_does_not_fit_is_divided_and_every_column_is_in_one_part() -> None:
    whole = table(18, "Raadsbijeenkomst", SIDEWAYS)

    parts = list(in_parts(whole, SIDEWAYS, 2, "Proef"))

    heads = [[head.title for head in part.heads] for _, part in parts]
    assert len(parts) > 1
    assert all(titles[0] == "Kolom 2" for titles in heads)
    rest = [title for titles in heads for title in titles[1:]]
    assert rest == [head.title for place, head in enumerate(whole.heads) if place != 2]
    assert not any(head.hyphenate for _, part in parts for head in part.heads)


def test_each_part_says_which_columns_it_has() -> None:
    words, part = next(in_parts(table(18, "Raadsbijeenkomst", SIDEWAYS), SIDEWAYS, 0, "Proef"))

    assert words.startswith("Kolom 1 tot en met Kolom ")
    assert part.summary.startswith(f"Proef, {words}. 3 regels met de kolommen Kolom 0, ")


def landscape(*blocks: Block) -> list[tuple[bool, Block]]:
    return [(True, block) for block in blocks]


def upright(*blocks: Block) -> list[tuple[bool, Block]]:
    return [(False, block) for block in blocks]


def test_a_little_text_between_landscape_pages_stands_on_one_of_them() -> None:
    wide = table(9, "x")
    text = Heading("Aanpak"), Paragraph("Kort."), Bullets((ListItem("een"),))

    placed = settled([*upright(Paragraph("Vooraf")), *landscape(wide), *upright(*text), *landscape(wide)])

    assert [turned for turned, _ in placed] == [False, True, True, True, True, True]


def test_much_text_or_a_table_between_them_keeps_its_upright_page() -> None:
    wide = table(9, "x")
    for block in (Paragraph("Een lange tekst. " * 200), table(2, "x")):
        placed = settled([*landscape(wide), *upright(block), *landscape(wide)])
        assert [turned for turned, _ in placed] == [True, False, True]


def test_text_at_the_end_stays_upright() -> None:
    placed = settled([*landscape(table(9, "x")), *upright(Paragraph("Tot slot."))])

    assert [turned for turned, _ in placed] == [True, False]
