"""By what means: channels, the parts they name, and what is still to be chosen."""

from __future__ import annotations

import pytest

from model.channels import read_channels


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", []),
        ("Nieuwsbrief", ["Nieuwsbrief"]),
        ("E-mail, verslag op de projectpagina", ["E-mail", "verslag op de projectpagina"]),
        ("Facebook/Instagram", ["Facebook", "Instagram"]),
        ("X/Twitter, Bluesky", ["X/Twitter", "Bluesky"]),
        ("- Gemeentepagina\n- Website", ["Gemeentepagina", "Website"]),
        ("Persgesprek, persbericht en digitale nieuwsbrief.", ["Persgesprek", "persbericht", "digitale nieuwsbrief"]),
        ("via nieuwsbrief en per mail", ["nieuwsbrief", "mail"]),
        ("Netwerkavond met inwoners en partners", ["Netwerkavond met inwoners en partners"]),
        ("Brief aan bewoners en ondernemers, website", ["Brief aan bewoners en ondernemers", "website"]),
        ("Bericht op website en intranet", ["Bericht op website", "intranet"]),
        ("Lokale en regionale kranten", ["Lokale en regionale kranten"]),
        ("Website www.polderveen.nl en intranet", ["Website www.polderveen.nl", "intranet"]),
        ("Flyer, poster e.d.", ["Flyer", "poster"]),
        ("zie plan", []),
        ("n.v.t.", []),
    ],
)
def test_a_cell_names_these_channels(text: str, names: list[str]) -> None:
    assert [channel.name for channel in read_channels(text).named] == names


@pytest.mark.parametrize(
    ("text", "name", "parts", "qualifier"),
    [
        ("Social media (o.a. X, LinkedIn)", "Social media", ("X", "LinkedIn"), ""),
        ("Social media (X en LinkedIn)", "Social media", ("X", "LinkedIn"), ""),
        ("social media: Facebook, Instagram en X", "social media", ("Facebook", "Instagram", "X"), ""),
        ("Social media zoals Facebook en X", "Social media", ("Facebook", "X"), ""),
        ("Flyer (A5, dubbelzijdig)", "Flyer", (), "A5, dubbelzijdig"),
        ("Poster (2x)", "Poster", (), "2x"),
        ("2x nieuwsbrief", "nieuwsbrief", (), "2x"),
        ("Persbericht wordt nog niet verstuurd", "Persbericht", (), "wordt nog niet verstuurd"),
    ],
)
def test_parts_and_remarks_belong_to_one_channel(text: str, name: str, parts: tuple[str, ...], qualifier: str) -> None:
    (found,) = read_channels(text).named

    assert (found.name, found.parts, found.qualifier) == (name, parts, qualifier)


def test_a_choice_is_still_to_be_made() -> None:
    found = read_channels("Nog onbekend; app, folder of avond.")

    assert found.undecided
    assert [(channel.name, channel.choice) for channel in found.named] == [
        ("app", 1),
        ("folder", 1),
        ("avond", 1),
    ]


@pytest.mark.parametrize(
    ("text", "named", "left_out"),
    [
        ("geen persbericht", [], ["persbericht"]),
        ("website, behalve intranet", ["website"], ["intranet"]),
        ("Persbericht niet, website", ["website"], ["Persbericht"]),
        ("Website zonder persbericht", ["Website zonder persbericht"], []),
    ],
)
def test_what_is_not_used_is_no_channel(text: str, named: list[str], left_out: list[str]) -> None:
    found = read_channels(text)

    assert [channel.name for channel in found.named] == named
    assert [channel.name for channel in found.excluded] == left_out


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Bewonersbrief", "bewonersbrief"),
        ("Wijkkranten", "wijkkrant"),
        ("Raadsinformatieavond", "raadsinformatieavond"),
        ("Startbijeenkomst", "bijeenkomst"),
        ("h-a-h blad", "blad"),
        ("Iets nieuws", ""),
    ],
)
def test_words_for_channels_are_known(text: str, word: str) -> None:
    assert read_channels(text).named[0].word == word


def test_every_channel_stands_in_the_text() -> None:
    text = "- Social media (o.a. X), via brief\n- 2x flyer; geen poster"

    found = read_channels(text)

    assert len(found.named) == 3
    assert all(text[slice(*channel.span)] == channel.text for channel in (*found.named, *found.excluded))
