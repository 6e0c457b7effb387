"""How much belang or invloed: read from what people write, never guessed, and written back in the same way."""

from __future__ import annotations

import pytest

from model.power_interest.attitudes import Attitude, read_attitude
from model.power_interest.scores import read_scores, written

READ = (
    ("Belang", "laag|middel|hoog", (1 / 6, 1 / 2, 5 / 6)),
    ("Belang", "Laag|Gemiddeld|Hoog (eigenaar van de grond)", (1 / 6, 1 / 2, 5 / 6)),
    ("Belang", "hoog, want het gaat om hun straat|laag", (5 / 6, 1 / 6)),
    ("Belang", "zeer laag|laag|hoog|heel hoog", (0.1, 0.3, 0.7, 0.9)),
    ("Belang", "laag/middel|vrij hoog", (1 / 3, 2 / 3)),
    ("Belang", "groot|klein|beperkt", (5 / 6, 1 / 6, 1 / 6)),
    ("Belang", "hoge invloed|lage invloed", (5 / 6, 1 / 6)),
    ("Belang", "H|M|L", (5 / 6, 1 / 2, 1 / 6)),
    ("Belang", "++|+|+/-|-|--", (0.9, 0.7, 0.5, 0.3, 0.1)),
    ("Belang", "+|0|-", (5 / 6, 1 / 2, 1 / 6)),
    ("Belang", "+|++|+++", (1 / 6, 1 / 2, 5 / 6)),
    ("Belang", "1|3|5", (0.1, 0.5, 0.9)),
    ("Belang", "1|10|5,5", (0.05, 0.95, 0.5)),
    ("Belang (1-3)", "1|2|3", (1 / 6, 1 / 2, 5 / 6)),
    ("Belang", "0|100|75", (0.0, 1.0, 0.75)),
    ("Belang", "4/5|3/5|1 van 5", (0.7, 0.5, 0.1)),
    ("Belang", "80%|20 %", (0.8, 0.2)),
    ("Belang", "A|B|C", (5 / 6, 1 / 2, 1 / 6)),
    ("Belang", "4 - eigenaar|belang: 2", (0.7, 0.3)),
)
NOT_READ = (
    "n.n.b.",
    "nog te bepalen",
    "?",
    "",
    "laag-hoog",
    "niet hoog",
    "hoogspanning",
    "3-4",
    "12-3-2026",
    "44",
    "n.v.t.",
    "Anna",
    "-",
)


@pytest.mark.parametrize(("head", "texts", "values"), READ)
def test_scores_are_read_in_the_way_of_their_column(head: str, texts: str, values: tuple[float, ...]) -> None:
    found = read_scores(head, texts.split("|"))

    assert [score and score.value for score in found.scores] == [pytest.approx(value) for value in values]


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_not_understood_is_no_score(text: str) -> None:
    found = read_scores("Belang", ["4", "hoog", text])

    assert [score is None for score in found.scores] == [False, False, True]


def test_numbers_to_ten_in_the_one_column_make_those_in_the_other_to_ten() -> None:
    assert read_scores("Belang", ["4"]).scale.steps[-1] == "5"
    assert read_scores("Belang", ["4"], beside=["8"]).scale.steps[-1] == "10"


def test_one_slip_of_the_fingers_does_not_stretch_the_scale() -> None:
    found = read_scores("Belang", ["4", "3", "44"])

    assert [score and round(score.value, 2) for score in found.scores] == [0.7, 0.5, None]


def test_what_the_file_offers_tells_the_scale_of_an_empty_column() -> None:
    assert read_scores("Belang", [""], choices=("1", "2", "3", "4", "5")).scale.steps == ("1", "2", "3", "4", "5")


@pytest.mark.parametrize(
    ("texts", "text", "value", "expected"),
    [
        ("Hoog|Laag", "Hoog", 0.5, "Middel"),
        ("hoog (eigenaar)|laag", "hoog (eigenaar)", 0.1, "laag (eigenaar)"),
        ("klein|groot", "groot", 0.5, "gemiddeld"),
        ("hoge invloed|lage invloed", "hoge invloed", 0.2, "lage invloed"),
        ("zeer hoog|laag", "laag", 0.95, "zeer hoog"),
        ("++|-", "++", 0.5, "0"),
        ("4|2", "4", 0.95, "5"),
        ("8|2", "8", 0.05, "1"),
        ("4/5|2/5", "4/5", 0.1, "1/5"),
        ("3,5|2", "2", 0.7, "4"),
        ("80%|20%", "80%", 0.31, "30%"),
        ("A|C", "A", 0.5, "B"),
        ("h|m|l", "h", 0.1, "l"),
        ("nader te bepalen|Hoog", "nader te bepalen", 0.1, "Laag"),
    ],
)
def test_a_score_is_written_as_the_column_writes_them(texts: str, text: str, value: float, expected: str) -> None:
    column = texts.split("|")
    found = read_scores("Belang", column)

    assert written(text, found.scores[column.index(text)], value, found.scale) == expected


@pytest.mark.parametrize("text", ["Hoog  (eigenaar) ", "4 - hoog", "zéér hoog", "vrij hoog", "B: soms"])
def test_a_score_that_stays_the_same_is_not_rewritten(text: str) -> None:
    found = read_scores("Belang", [text])
    score = found.scores[0]

    if score is not None:
        assert written(text, score, score.value, found.scale) == text


@pytest.mark.parametrize(
    ("texts"), ["laag|hoog", "zeer laag|hoog", "1|5", "1|10", "++|--", "A|B|C|D", "80%|10%", "4/7|1/7", "0|3"]
)
def test_every_step_is_read_again_as_where_it_was_put(texts: str) -> None:
    found = read_scores("Belang", texts.split("|"))
    scale = found.scale

    for step in range(len(scale.steps)):
        text = written("onbekend", None, scale.place(step), scale)
        again = read_scores("Belang", [*texts.split("|"), text]).scores[-1]
        assert again is not None
        assert again.value == pytest.approx(scale.place(step))


@pytest.mark.parametrize(
    ("text", "attitude"),
    [
        ("positief", Attitude.POSITIVE),
        ("Overwegend positief (na het gesprek)", Attitude.POSITIVE),
        ("groen", Attitude.POSITIVE),
        ("+", Attitude.POSITIVE),
        ("neutraal", Attitude.NEUTRAL),
        ("afwachtend", Attitude.NEUTRAL),
        ("+/-", Attitude.NEUTRAL),
        ("tegenstander", Attitude.NEGATIVE),
        ("kritisch", Attitude.NEGATIVE),
        ("--", Attitude.NEGATIVE),
        ("kritisch positief", Attitude.UNKNOWN),
        ("niet positief", Attitude.UNKNOWN),
        ("positief?", Attitude.UNKNOWN),
        ("nog te peilen", Attitude.UNKNOWN),
        ("", Attitude.UNKNOWN),
    ],
)
def test_an_attitude_is_known_when_the_words_are_clear(text: str, attitude: Attitude) -> None:
    assert read_attitude(text) is attitude
