"""The cutting of a text into tokens, and words as the vocabulary spells them."""

from __future__ import annotations

import pytest

from model.folding import fold
from model.periods.spelling import month_meant
from model.periods.tokens import LONGEST, tokenize
from model.periods.words import Kind


def kinds(text: str) -> list[Kind]:
    return [token.kind for token in tokenize(text) if token.kind is not Kind.END]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("6 februari", [Kind.NUMBER, Kind.MONTH]),
        ("4–7 maart", [Kind.CHAIN, Kind.MONTH]),
        ("29 juni -10", [Kind.NUMBER, Kind.MONTH, Kind.DASH, Kind.NUMBER]),
        ("1^e", [Kind.ORDINAL]),
        ("3ᵉ", [Kind.ORDINAL]),
        ("t/m", [Kind.THROUGH]),
        ("T / M", [Kind.THROUGH]),
        ("+/-", [Kind.CIRCA]),
        ("A12", [Kind.OTHER, Kind.OTHER]),
        ("12b", [Kind.OTHER, Kind.OTHER]),
        ("mei'17", [Kind.MONTH, Kind.APOSTROPHE, Kind.NUMBER]),
    ],
)
def test_a_text_is_cut_into_words_and_numbers(text: str, expected: list[Kind]) -> None:
    assert kinds(text) == expected


def test_a_token_knows_its_place_in_the_text() -> None:
    text = "  Vo\u0301o\u0301r 1\u00a0mei"

    assert [text[token.start : token.end] for token in tokenize(text) if token.kind is not Kind.END] == [
        "Vo\u0301o\u0301r",
        "1",
        "mei",
    ]


def test_an_abbreviation_takes_its_full_stop_and_a_sentence_does_not() -> None:
    assert tokenize("febr. 2017")[0].end == len("febr.")
    assert tokenize("februari.")[0].end == len("februari")


def test_initials_are_one_word() -> None:
    assert [token.word for token in tokenize("t.z.t. N.T.B m.i.v.")][:3] == ["tzt", "ntb", "miv"]


def test_only_the_first_tokens_of_a_long_text_are_looked_at() -> None:
    assert len(kinds("woord " * 10_000)) == LONGEST


def test_case_and_accents_do_not_matter() -> None:
    assert {fold(word) for word in ("vóór", "VÓÓR", "vo\u0301o\u0301r", "voor")} == {"voor"}


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("febuari", 2),
        ("ferbuari", 2),
        ("feburari", 2),
        ("januarri", 1),
        ("agustus", 8),
        ("septmber", 9),
        ("oktobre", 10),
        ("maarrt", 3),
    ],
)
def test_a_long_month_with_one_typing_error_is_recognised(word: str, month: int) -> None:
    assert month_meant(word) == month


@pytest.mark.parametrize("word", ["maar", "kaart", "maat", "maas", "jullie", "mee", "mij", "jan", "augustinus", "deze"])
def test_a_word_that_is_near_a_month_stays_a_word(word: str) -> None:
    assert month_meant(word) == 0
