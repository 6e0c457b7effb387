"""HTML that a paste left in a cell."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.cleanup.html_leftovers import has_html, without_html

CLEANED = {
    # Lists
    "<ul><li>Tekst maken</li><li>Verspreiden</li></ul>": "- Tekst maken\n- Verspreiden",
    '<ul style="list-style-type: none"><li>Tekst</li></ul>': "- Tekst",
    "<UL>\n  <LI>Tekst\n  <LI>Verspreiden\n</UL>": "- Tekst\n- Verspreiden",
    "<ul><li>Pers<ul><li>krant</li><li>radio</li></ul></li><li>Raad</li></ul>": "- Pers\n  - krant\n  - radio\n- Raad",
    "<ul><li>Pers</li><ul><li>krant</li></ul></ul>": "- Pers\n  - krant",
    "<ol><li>Eerst<li>Dan</ol>": "1. Eerst\n2. Dan",
    '<ol start="4"><li>Eerst</li></ol>': "4. Eerst",
    "Vooraf:<ul><li>brief</li></ul>Achteraf een verslag": "Vooraf:\n- brief\nAchteraf een verslag",
    "<li>los</li><li>zand</li>": "- los\n- zand",
    "<ul><li>- met streepje</li><li>• met punt</li></ul>": "- met streepje\n- met punt",
    "<ul><li>-5 graden</li></ul>": "- -5 graden",
    '<ul style="x"> - Concept door Bo. - Feedback door Fenna. - Verzenden</ul>': (
        "- Concept door Bo.\n- Feedback door Fenna.\n- Verzenden"
    ),
    '<ul style="x"> - Maken, 5 - 7 mei. - Verzenden': "- Maken, 5 - 7 mei.\n- Verzenden",
    "<ul><li><p>Brief</p><p>met kaart</p></li></ul>": "- Brief\n  met kaart",
    # Paragraphs and lines
    "<p>Zie de opzet.</p> <p>Daarnaast bellen.</p>": "Zie de opzet.\nDaarnaast bellen.",
    "<p>Zie de opzet": "Zie de opzet",
    "Brief<br>Kaart<br/>Flyer<BR />Poster": "Brief\nKaart\nFlyer\nPoster",
    "Brief<br><br>Kaart": "Brief\n\nKaart",
    "Brief</br>Kaart": "Brief\nKaart",
    "Eerste regel\nTweede<br>Derde": "Eerste regel\nTweede\nDerde",
    "- een\n  - twee<br>- drie": "- een\n  - twee\n- drie",
    "<h2>Kop</h2><div>Tekst</div>": "Kop\nTekst",
    "<table><tr><td>Wie</td><td>Wat</td></tr><tr><td>Raad</td><td>Brief</td></tr></table>": "Wie Wat\nRaad Brief",
    # Inside a line
    "<b>Let</b> op: <span style='color:red'>morgen</span>": "Let op: morgen",
    "de <em>hele</em>maal": "de helemaal",
    "1<sup>e</sup> opzet": "1e opzet",
    "1^e opzet, de 2^de": "1e opzet, de 2de",
    "40 m<sup>2</sup> en CO<sub>2</sub>": "40 m² en CO₂",
    '<a href="https://voorbeeld.nl/plan">het plan</a>': "het plan (https://voorbeeld.nl/plan)",
    '<a href="https://voorbeeld.nl/">voorbeeld.nl</a>': "voorbeeld.nl",
    '<a href="mailto:bo@voorbeeld.nl">bo@voorbeeld.nl</a>': "bo@voorbeeld.nl",
    # Entities
    "Brief&nbsp;en&nbsp;kaart": "Brief en kaart",
    "Beleid &amp; uitvoering": "Beleid & uitvoering",
    "co&ouml;peratie, caf&#233;, &#x20AC; 40": "coöperatie, café, € 40",
    "Beleid &amp;amp; uitvoering &lt;br&gt;": "Beleid & uitvoering",
    "co&shy;operatie": "cooperatie",
    "&nbsp;": "",
    # What nobody would have seen
    "<!--[if gte mso 9]><xml>1</xml><![endif]--><p class=MsoNormal>Brief<o:p></o:p></p>": "Brief",
    "<style>p {margin: 0}</style>Brief": "Brief",
    'Brief <ul style="list-sty': "Brief",
    "Brief</p": "Brief",
}
KEPT = (
    "< 50 deelnemers",
    "minder dan <50 deelnemers",
    "a<b",
    "als a<b en c>d",
    "1 < 2 > 0",
    "Bo <bo@voorbeeld.nl>",
    "Beste <naam>, op <datum> is het zover",
    "<link>",
    "-> team communicatie",
    "team <- raad",
    "R&D en AT&T; samen",
    "Q&A",
    "A & B",
    "m^2",
    "<3",
    "",
    "- een\n  - twee",
)


@pytest.mark.parametrize("text", CLEANED)
def test_html_becomes_what_a_reader_would_have_seen(text: str) -> None:
    assert without_html(text) == CLEANED[text]
    assert has_html(text)


@pytest.mark.parametrize("text", KEPT)
def test_a_text_that_only_looks_like_html_stays(text: str) -> None:
    assert without_html(text) == text
    assert not has_html(text)


@pytest.mark.parametrize("text", CLEANED.values())
def test_what_was_cleaned_is_clean(text: str) -> None:
    assert without_html(text) == text


TAGS = (
    "<ul>",
    "</ul>",
    "<li>",
    "</LI>",
    "<p>",
    "</p>",
    "<br>",
    "<ol start='x'>",
    "<sup>",
    "</sup>",
    "<td>",
    "</table>",
)
RARE = ("<a href='http://x'>", "</a>", "<!--", "-->", "<style>", "</style>", "<![endif]>", "<?xml x?>", "<", ">", "&")
SIGNS = (
    "&nbsp;",
    "&amp;",
    "&lt;",
    "&gt;",
    "&#38;",
    "1^e",
    "- ",
    "• ",
    "\n",
    "  ",
    "o\u00a0\u00a0 ",
    "·",
    "\r",
    "a",
    "Brief",
)
PIECES = st.sampled_from((*TAGS, *RARE, *SIGNS))
MARKUP = st.lists(PIECES, max_size=14).map("".join)


@given(MARKUP | st.text())
def test_cleaning_never_raises_and_a_second_time_changes_nothing(text: str) -> None:
    once = without_html(text)

    assert without_html(once) == once


@given(st.lists(st.sampled_from(["<p>", "</p>", "<li>", "<ul>", "</ul>", "<br>", "&nbsp;", "\n", " "]), max_size=12))
def test_every_word_is_kept(tags: list[str]) -> None:
    text = "".join(f"{tag}woord{number}x" for number, tag in enumerate(tags))

    assert re.findall(r"woord\d+x", without_html(text)) == [f"woord{number}x" for number in range(len(tags))]
