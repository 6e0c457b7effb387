"""What a paste from Word left in a cell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.cleanup.word_leftovers import without_word_leftovers

CLEANED = {
    "·   Brief\n·   Kaart": "- Brief\n- Kaart",
    "\uf0b7\tBrief": "- Brief",
    "·\u00a0\u00a0\u00a0\u00a0 Brief\no\u00a0\u00a0 met kaart\n·\u00a0 Flyer": "- Brief\n  - met kaart\n- Flyer",
    "· Pers\no   krant\n§  regionaal\no   radio": "- Pers\n  - krant\n    - regionaal\n  - radio",
    "o   Brief\no   Kaart": "- Brief\n- Kaart",
    "o Brief\no Kaart": "- Brief\n- Kaart",
    "- Pers\no krant": "- Pers\n- krant",
    "\uf0d8 Brief": "- Brief",
    "Ø  Brief": "- Brief",
    "  · Brief": "  - Brief",
    "be\u00adwo\u00adners\u200b": "bewoners",
    "10\u00a0mei ": "10 mei",
    "Brief\u00a0": "Brief",
    "Brief_x000D_\nKaart": "Brief\nKaart",
    "Brief_x000D_Kaart": "Brief\nKaart",
    "Brief\r\nKaart\rFlyer\vPoster": "Brief\nKaart\nFlyer\nPoster",
}
KEPT = (
    "o ja, ook de pers",
    "§ 3 van de regeling",
    "Øresund",
    "2 · 3",
    "- Brief\n- Kaart",
    "• Brief",
    "regel  met ruimte \nen nog een",
    "",
)


@pytest.mark.parametrize("text", CLEANED)
def test_left_overs_become_dashes_and_ordinary_spaces(text: str) -> None:
    assert without_word_leftovers(text) == CLEANED[text]


@pytest.mark.parametrize("text", KEPT)
def test_a_text_without_left_overs_stays(text: str) -> None:
    assert without_word_leftovers(text) == text


BULLETS = ("·", "o ", "o  ", "§  ", "\uf0b7", "\uf0a7", "Ø\t", "- ")
SPACES = ("\u00a0", "\u00ad", "\r", "\n", "\v", "_x000D_", "_x00A0_", "_x000A_", "_x0009_", "\u200b", "\t", " ")
SIGNS = st.sampled_from((*BULLETS, *SPACES, "a", "Brief"))


@given(st.lists(SIGNS, max_size=14).map("".join) | st.text())
def test_cleaning_never_raises_and_a_second_time_changes_nothing(text: str) -> None:
    once = without_word_leftovers(text)

    assert without_word_leftovers(once) == once
