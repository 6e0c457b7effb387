"""Which words of a text are marked: those that nobody knows, and no names, abbreviations, numbers or addresses."""

from __future__ import annotations

from pathlib import Path

import pytest

from interchange.resources import resource
from interchange.spelling.lexicon import Lexicon, NoDictionary
from interchange.spelling.speller import dictionary
from interchange.spelling.words import words_to_check


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return dictionary(resource("spelling"))


def marked(lexicon: Lexicon, text: str) -> list[str]:
    return [word.text for word in words_to_check(text) if not lexicon.is_right(word)]


RIGHT = (
    "gemeente",
    "de omwonenden van het Havenplein",
    "raadsbrief",
    "raadsinformatiebrieven",
    "wijkregisseur",
    "narrowcasting",
    "narrowcastingschermen",
    "participatieladder",
    "bewonersbijeenkomst",
    "collegebesluit",
    "persbericht",
    "keukentafelgesprekken",
    "social media",
    "socialmediabericht",
    "wijkavondenreeks",
    "meedenksessie",
    "podcastaflevering",
    "krachtenveldanalyse",
    "B en W",
    "e-mail",
    "co-creatiesessie",
    "foto's en video’s",
    "'s avonds en 's ochtends",
    "zo'n brief",
    "één keer, Eén keer",
    "reünie, coördinatie, ideeën, geïnformeerd",
    "d.m.v. een brief, i.s.m. de wijkraad, o.a. hier",
    "bijv. een flyer",
    "evt. een tweede avond",
    "bewoners- en ondernemersavond",
    "raads- en collegebrief",
    "voor- en nadelen",
    "bewoners/ondernemers",
    "en/of",
    "(her)inrichting",
    "Eerst bellen. Daarna mailen.",
    "- Brief\n- Flyer\n• Bouwbord",
    "1. Brief\n2) Flyer\na) Bouwbord",
    "“Samen sterk”",
    "‘Samen sterk’",
    "save the date",
    "huis-aan-huisblad",
    "14-daagse",
    "de 2e avond, het 3de kwartaal",
    "A4, A3-formaat, CO2-uitstoot",
    "VNG-brief, WMO's, de OZB",
    "MT en B&W",
    "LinkedIn, iPad, YouTube",
    "DONDERDAG LET OP",
    "vragen aan wieke.vlasman@rivierdal.nl",
    "zie www.rivierdal.nl/herinrichtng",
    "zie https://rivierdal.nl/pln?vrsie=3",
    "rivierdal.nl/plnn",
    r"G:\Projctn\Havnplein\plan.docx",
    r"\\srvr\mp\plan",
    "in verslg_def.docx",
    "#havnplein",
    "@rivierdl",
    "Bel met Fenna Wiekstra van Rivierdal",
    "namens Tjitske",
    "x",
    "",
    "…",
    "12.000 euro, € 4,50",
    "wijk\u00adregisseur",
    "week 12 t/m 14",
    "ma 3 mrt, di, wo en vr",
    "q" * 70,
)
"""Texts in which nothing is marked."""

WRONG = (
    ("nieuwsbreif", ["nieuwsbreif"]),
    ("De gemeetne stuurt een breif.", ["gemeetne", "breif"]),
    ("Onmidellijk bellen", ["Onmidellijk"]),
    ("Eerst bellen. Darna mailen.", ["Darna"]),
    ("- Persbricht\n- Flyer", ["Persbricht"]),
    ("persbrichten", ["persbrichten"]),
    ("bewoners- en ondernemrsavond", ["ondernemrsavond"]),
    ("bewoners/ondernemrs", ["ondernemrs"]),
    ("“Samne sterk”", ["Samne"]),
    ("‘samne sterk’", ["samne"]),
    ("coordinatie en ideeen", ["coordinatie", "ideeen"]),
    ("er wordt gecommuniseerd", ["gecommuniseerd"]),
    ("VNG-breif", ["VNG-breif"]),
    ("e-mial", ["e-mial"]),
    ("communicatei-uiting", ["communicatei-uiting"]),
    ("de bewonres 😀 en de bewonres", ["bewonres", "bewonres"]),
    ("dekkinggraad", ["dekkinggraad"]),
    ("terugkopeling", ["terugkopeling"]),
    ("de VNG-breif", ["VNG-breif"]),
    ("belagrijk", ["belagrijk"]),
    ("wijzeging van het besluit", ["wijzeging"]),
    ("uitnodeging", ["uitnodeging"]),
    ("verkeershindder", ["verkeershindder"]),
    ("zowiezo", ["zowiezo"]),
    ("Stuur de breif\nDe breif", ["breif", "breif"]),
)
"""Texts, and the words in them that are marked."""


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_or_no_word_is_not_marked(lexicon: Lexicon, text: str) -> None:
    assert marked(lexicon, text) == []


@pytest.mark.parametrize(("text", "words"), WRONG)
def test_what_nobody_knows_is_marked(lexicon: Lexicon, text: str, words: list[str]) -> None:
    assert marked(lexicon, text) == words


def test_words_are_where_they_stand_in_the_text() -> None:
    text = "‘De breif’, zegt Fenna: “breif’s”. 😀 en foto's"

    assert all(text[word.start : word.end] == word.text for word in words_to_check(text))


def test_a_capital_inside_a_sentence_is_that_of_a_name_and_at_its_beginning_it_need_not_be() -> None:
    found = {word.text: word.opens for word in words_to_check("Morgen belt Fenna de raad. Overmorgen ook.\nZeker.")}

    assert found == {
        "Morgen": True,
        "belt": False,
        "de": False,
        "raad": False,
        "Overmorgen": True,
        "ook": False,
        "Zeker": True,
    }


def test_the_words_of_the_trade_are_no_words_that_the_dictionary_has_already() -> None:
    lines = resource("spelling", "vakwoorden.txt").read_text(encoding="utf-8").splitlines()
    words = [line for line in lines if line and not line.startswith("#")]

    assert len(words) == len(set(words)) > 250
    assert all(word == word.strip() for word in words)


@pytest.mark.parametrize("name", ["nl_NL.dic", "nl_NL.aff", "vakwoorden.txt"])
def test_a_folder_without_one_of_the_files_is_no_dictionary(tmp_path: Path, name: str) -> None:
    small_dictionary(tmp_path)
    (tmp_path / name).unlink()

    with pytest.raises(NoDictionary):
        Lexicon(tmp_path).load()


def test_a_dictionary_may_be_in_pieces_and_in_a_folder_with_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "één map – ŵ"
    folder.mkdir()
    small_dictionary(folder)
    lexicon = Lexicon(folder)

    lexicon.load()

    known = [word for word in ("brief", "avond", "kaart", "breif") if lexicon.is_known(word)]
    assert known == ["brief", "avond", "kaart"]


def test_a_dictionary_that_is_far_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_dictionary(tmp_path)
    monkeypatch.setattr("interchange.spelling.lexicon.MOST_BYTES", 10)

    with pytest.raises(NoDictionary):
        Lexicon(tmp_path).load()


def small_dictionary(folder: Path) -> None:
    (folder / "nl_NL.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "nl_NL.dic").write_text("1\nbrief\n", encoding="utf-8")
    (folder / "nl_NL-2.dic").write_text("1\navond\n", encoding="utf-8")
    (folder / "vakwoorden.txt").write_text("# van ons\nkaart\n", encoding="utf-8")
