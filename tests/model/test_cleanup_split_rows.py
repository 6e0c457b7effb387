"""Rows that a page break split in two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.cleanup.split_rows import Link, is_continuation, joined, joined_text, link

HALVES = {
    "a sentence that breaks off at an article": (
        ("mei", "Bewoners uitleg geven over de", "Bewoners", "Avond"),
        ("", "nieuwe inrichting van het plein.", "", ""),
        Link.SENTENCE,
    ),
    "a sentence of which the full stop stands below": (
        ("mei", "Vragen", "Avond", "Iemand vragen of die de pers wil"),
        ("", "", "", "helpen."),
        Link.SENTENCE,
    ),
    "someone who writes full stops": (
        ("mei", "", "Avond", "Zaal is vast. Bo vraagt wie er op het podium"),
        ("", "", "", "komt"),
        Link.SENTENCE,
    ),
    "a paragraph in HTML": (
        ("mei", "Terugblik", "Avond", "<p>Zaal is vast.</p><p>Bo vraagt wie de avond wil</p>"),
        ("", "", "", "leiden."),
        Link.SENTENCE,
    ),
    "two cells at once": (
        ("mei", "Uitleg over samenwerking tussen", "Bewoners", "Brief", "- Bo schrijft.", "Loopt"),
        ("", "partners en gemeente.", "", "", "- Fenna verspreidt.", ""),
        Link.SENTENCE,
    ),
    "an enumeration": (("mei", "Bewoners, ondernemers,", "Brief"), ("", "scholen", ""), Link.ENUMERATION),
    "a preposition before a small letter": (
        ("mei", "De brief gaat naar", "Brief"),
        ("", "alle adressen", ""),
        Link.SENTENCE,
    ),
    "and": (("mei", "Bewoners", "Brief"), ("", "en ondernemers", ""), Link.SENTENCE),
    "an arrow": (("mei", "Tekst opstellen ->", "Brief"), ("", "Team communicatie", ""), Link.SENTENCE),
    "a bracket": (
        ("mei", "Brief (zie bijlage", "Bewoners"),
        ("", "Twee) per post", ""),
        Link.BRACKET,
    ),
    "bullets that go on with nothing beside them": (
        ("mei", "Avond", "Bewoners", "- Zaal\n- Koffie"),
        ("", "", "", "- Geluid"),
        Link.LIST,
    ),
    "numbers that count on": (
        ("mei", "Avond", "1. Zaal\n2. Koffie"),
        ("", "", "3. Geluid"),
        Link.LIST,
    ),
    "a long text in the first column with nothing beside it": (
        ("Brief aan alle bewoners van de", "Bo", "mei"),
        ("wijk", "", ""),
        Link.SENTENCE,
    ),
}
ROWS = {
    "the same period meant": (("maart", "Raad", "Brief"), ("", "Bewoners", "Flyer")),
    "the same period meant, in small letters": (("maart", "raad", "brief"), ("", "bewoners", "flyer")),
    "small letters and a full stop": (
        ("maart", "raad van de gemeente", "e-mail aan fracties"),
        ("", "bewoners van de wijk", "brief huis aan huis."),
    ),
    "only a channel": (("maart", "raad", "brief"), ("", "", "flyer")),
    "only an audience with a capital": (("maart", "Raad", "Brief"), ("", "Bewoners", "")),
    "goals without full stops": (
        ("maart", "bewoners vertellen dat het werk begint"),
        ("", "winkeliers vertellen hoe het verkeer omrijdt"),
    ),
    "a period of its own": (("maart", "Uitleg over de", "Brief"), ("april", "planning.", "")),
    "a text below nothing": (("maart", "Uitleg over de", ""), ("", "planning.", "Brief")),
    "another sentence": (("maart", "Er is uitleg gegeven.", "Brief"), ("", "Bewoners reageren.", "")),
    "a verb that ends in a preposition": (("maart", "Bo belt de krant op", "x"), ("", "Brief", "")),
    "a new name beside a sentence that goes on": (
        ("maart", "Uitleg over de", "Bewoners", "x"),
        ("", "planning.", "Ondernemers", ""),
    ),
    "numbers that begin anew": (("maart", "Avond", "1. Zaal\n2. Koffie"), ("", "", "1. Geluid")),
    "bullets in a narrow table": (("maart", "- Zaal"), ("", "- Koffie")),
    "bullets beside something else": (
        ("maart", "Avond", "Bewoners", "- Zaal"),
        ("", "Brief", "Raad", "- Adressen"),
    ),
    "nothing at all": (("maart", "Raad"), ("", "")),
    "below an empty row": (("", ""), ("", "planning.")),
    "a lone dash above": (("maart", "-", "Brief"), ("", "planning.", "")),
}


@pytest.mark.parametrize("name", HALVES)
def test_the_second_half_of_a_row_is_known(name: str) -> None:
    above, below, expected = HALVES[name]

    assert link(above, below) is expected
    assert is_continuation(above, below)


@pytest.mark.parametrize("name", ROWS)
def test_a_row_of_its_own_stays_one(name: str) -> None:
    assert not is_continuation(*ROWS[name])


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("Uitleg over de", "planning.", "Uitleg over de planning."),
        ("Uitleg over de ", "  planning.", "Uitleg over de planning."),
        ("- Zaal\n- Koffie", "- Geluid", "- Zaal\n- Koffie\n- Geluid"),
        ("1. Zaal", "2. Koffie", "1. Zaal\n2. Koffie"),
        ("- Zaal\n- Koffie voor de", "helpers", "- Zaal\n- Koffie voor de helpers"),
        ("Eerste alinea.\nTweede alinea.", "Derde alinea.", "Eerste alinea.\nTweede alinea.\nDerde alinea."),
        ("Een zin.", "Nog een zin.", "Een zin. Nog een zin."),
        ("communicatie-", "middelen", "communicatie-middelen"),
        ("in-", "en verkoop", "in- en verkoop"),
        ("communi\u00ad", "catie", "communicatie"),
        ("brief/", "kaart", "brief/kaart"),
        ("Brief (", "per post)", "Brief (per post)"),
        ("<p>Bo vraagt wie de avond wil</p>", "leiden.", "<p>Bo vraagt wie de avond wil leiden.</p>"),
        ("- Zaal", "<ul><li>Koffie</li></ul>", "- Zaal\n<ul><li>Koffie</li></ul>"),
        ("", "planning.", "planning."),
        ("Uitleg ", "", "Uitleg "),
    ],
)
def test_two_texts_are_joined_as_they_were_one(above: str, below: str, expected: str) -> None:
    assert joined_text(above, below) == expected


def test_a_row_that_is_shorter_is_joined_too() -> None:
    assert joined(("mei", "Uitleg over de"), ("", "planning.", "x")) == ("mei", "Uitleg over de planning.", "x")


CELLS = st.lists(
    st.text(max_size=12) | st.sampled_from(["", "de", "- a", "2. b", "Een zin.", "<li>", "(", ")"]), max_size=6
)


@given(CELLS, CELLS)
def test_no_texts_raise_and_nothing_but_white_space_and_hidden_hyphens_goes(above: list[str], below: list[str]) -> None:
    link(above, below)
    together = joined(above, below)

    for place, text in enumerate(together):
        letters = "".join(row[place] for row in (above, below) if place < len(row))
        assert sorted("".join(text.split()).replace("\u00ad", "")) == sorted(
            "".join(letters.split()).replace("\u00ad", "")
        )
