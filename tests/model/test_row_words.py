"""The index finds the rows that speak of something, as reading all of them would."""

from __future__ import annotations

import random

import pytest

from model.folding import folded_line
from model.key_words import key_words, parts
from model.row_words import RowWords

TEXTS = (
    "Netwerkbijeenkomst in het dorpshuis",
    "Bijeenkomsten 1 en 2",
    "Collegebesluit over de brug",
    "Besluit van het college",
    "Nieuwsbrief 12",
    "Brieven verzenden",
    "Verzending nieuwsbrieven",
    "",
    "Café",
)
WORDS = ("bijeenkomst", "college", "besluit", "brief", "verzending", "12", "1", "cafe", "dorp", "huis")


@pytest.mark.parametrize("seed", range(5))
def test_looking_up_finds_what_reading_every_row_finds(seed: int) -> None:
    chance = random.Random(seed)
    index = RowWords()
    rows: dict[tuple[str, int], tuple[str, ...]] = {}

    for _ in range(200):
        row = ("t", chance.randrange(20))
        if chance.random() < 0.2:
            index.drop(row)
            rows.pop(row, None)
        else:
            rows[row] = key_words(" ".join(chance.sample(TEXTS, 2)))
            index.put(row, rows[row])
        wanted = key_words(" ".join(chance.sample(WORDS, chance.randint(1, 2))))
        expected = {
            row for row, stems in rows.items() if all(any(word in parts(stem) for stem in stems) for word in wanted)
        }
        assert index.speaking_of(wanted) == expected


def test_no_words_are_spoken_of_nowhere() -> None:
    index = RowWords()
    index.put(("t", 1), key_words("Brief"))

    assert index.speaking_of(()) == set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("bijeenkomst", "Bijeenkomsten"),
        ("verzending", "verzenden"),
        ("raad", "raden"),
        ("plan", "plannen"),
        ("brief", "brieven"),
        ("huis", "huizen"),
        ("enquête", "enquetes"),
        ("eerste", "1e"),
    ],
)
def test_inflections_of_one_word_have_one_stem(one: str, other: str) -> None:
    assert key_words(one) == key_words(other)


@pytest.mark.parametrize(("one", "other"), [("brief", "briefing"), ("markt", "mark"), ("eerste", "tweede")])
def test_different_words_have_different_stems(one: str, other: str) -> None:
    assert key_words(one) != key_words(other)


def test_folding_keeps_only_what_is_said() -> None:
    assert folded_line("  De  Één\nCafé ") == "de een cafe"
