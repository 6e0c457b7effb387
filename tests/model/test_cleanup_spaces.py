"""Spaces and empty lines that are too many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.cleanup.spaces import has_spare_spaces, without_spare_spaces

CLEANED = {
    "Brief  en   kaart": "Brief en kaart",
    "Brief \nkaart\t": "Brief\nkaart",
    "Brief\n\n\n\nkaart": "Brief\n\nkaart",
    "Brief\n  \n \nkaart": "Brief\n\nkaart",
    "Brief\n": "Brief",
    "- Pers\n    - krant  en radio": "- Pers\n    - krant en radio",
    "zie  N:\\Map  naam\\plan  ": "zie N:\\Map  naam\\plan",
    "zie  https://voorbeeld.nl/a  en  b": "zie https://voorbeeld.nl/a en b",
    "typ  `a  b`  in": "typ `a  b` in",
}
KEPT = (
    "Brief en kaart",
    "N:\\Map  naam\\plan",
    "\\\\server\\Map  naam\\plan",
    '"C:\\Map  naam\\plan"',
    "  - ingesprongen",
    "   ",
    "\n",
    "a\tb",
    "Brief\n\nkaart",
    "",
)


@pytest.mark.parametrize("text", CLEANED)
def test_spare_spaces_go(text: str) -> None:
    assert has_spare_spaces(text)
    assert without_spare_spaces(text) == CLEANED[text]


@pytest.mark.parametrize("text", KEPT)
def test_spaces_that_mean_something_stay(text: str) -> None:
    assert without_spare_spaces(text) == text


@given(st.text(st.sampled_from(' \t\nab`\\:N"<>/'), max_size=20) | st.text())
def test_a_second_time_changes_nothing_and_no_sign_but_white_space_goes(text: str) -> None:
    once = without_spare_spaces(text)

    assert without_spare_spaces(once) == once
    assert "".join(once.split()) == "".join(text.split())


@given(st.text(st.sampled_from(" \t\nab"), max_size=20))
def test_where_nothing_is_suspected_nothing_would_change(text: str) -> None:
    assert has_spare_spaces(text) or without_spare_spaces(text) == text
