"""Names that are ticked in a list inside a cell: the rest of the text stays, and the separators are those in use."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import Role
from model.list_choices import holds, names_in, split_for, usual_separator, with_name, without_name

SPLIT = split_for(Role.AUDIENCE)
assert SPLIT is not None


@pytest.mark.parametrize(
    ("text", "longer"),
    [
        ("", "Pers"),
        ("Inwoners", "Inwoners, Pers"),
        ("Inwoners, raad", "Inwoners, raad, Pers"),
        ("Inwoners en raad", "Inwoners, raad en Pers"),
        ("Inwoners, ondernemers en raad", "Inwoners, ondernemers, raad en Pers"),
        ("Inwoners; raad", "Inwoners; raad; Pers"),
        ("Inwoners / raad", "Inwoners / raad / Pers"),
        ("- Inwoners\n- Raad", "- Inwoners\n- Raad\n- Pers"),
        ("- Inwoners", "- Inwoners\n- Pers"),
        ("Inwoners\nRaad", "Inwoners\nRaad\nPers"),
        ("Inwoners, raad.", "Inwoners, raad, Pers."),
        ("Alle inwoners (via de krant), raad", "Alle inwoners (via de krant), raad, Pers"),
    ],
)
def test_a_name_is_joined_as_the_others_are_and_goes_again(text: str, longer: str) -> None:
    assert SPLIT is not None

    assert with_name(text, "Pers", SPLIT) == longer
    assert without_name(longer, "Pers", SPLIT) == text


@pytest.mark.parametrize(
    ("text", "name", "shorter"),
    [
        ("Inwoners, ondernemers en raad", "Inwoners", "ondernemers en raad"),
        ("Inwoners, ondernemers en raad", "RAAD", "Inwoners en ondernemers"),
        ("- Inwoners\n- Raad\n- Pers", "Raad", "- Inwoners\n- Pers"),
        ("Inwoners, raad, inwoners", "Inwoners", "raad"),
        ("Inwoners", "Inwoners", ""),
        ("- Inwoners", "Inwoners", ""),
        ("Inwoners", "Pers", "Inwoners"),
    ],
)
def test_a_name_goes_with_what_joined_it(text: str, name: str, shorter: str) -> None:
    assert SPLIT is not None

    assert without_name(text, name, SPLIT) == shorter


def test_a_single_name_gets_the_separator_of_the_column() -> None:
    assert SPLIT is not None
    separator = usual_separator(["Inwoners; raad", "Pers; raad; college", "a, b"], SPLIT)

    assert separator == "; "
    assert with_name("Inwoners", "Pers", SPLIT, separator) == "Inwoners; Pers"


def test_the_most_frequent_names_come_first_in_their_usual_spelling() -> None:
    assert SPLIT is not None

    assert names_in(["Inwoners, raad", "inwoners", "Inwoners", "Pers"], SPLIT) == ["Inwoners", "raad", "Pers"]


def test_only_audiences_and_channels_are_lists_of_names() -> None:
    assert split_for(Role.CHANNEL) is not None
    assert split_for(Role.GOAL) is None
    assert split_for(None) is None


@given(st.lists(st.sampled_from(["Inwoners", "Raad", "Pers", "College", "Ondernemers"]), max_size=5), st.data())
def test_ticking_twice_gives_the_same_names_again(names: list[str], data: st.DataObject) -> None:
    assert SPLIT is not None
    names = list(dict.fromkeys(names))
    separator = data.draw(st.sampled_from([", ", "; ", " / ", "\n", "\n- "]))
    text = separator.join(names)

    longer = with_name(text, "Wijkraad", SPLIT)

    assert holds(longer, "Wijkraad", SPLIT)
    assert all(holds(longer, name, SPLIT) for name in names)
    assert not holds(without_name(longer, "Wijkraad", SPLIT), "Wijkraad", SPLIT)
