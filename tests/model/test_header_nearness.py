"""Heads that are nearly known are proposed when they are put together, shortened or misspelled, and no others are."""

import pytest

from model.columns import Role
from model.layout import Certainty, recognise
from model.layout.near_spellings import near_role


def found(head: str) -> tuple[Role | None, Certainty]:
    """What a head is taken for in a table that has no other column for it."""
    recognition = recognise([head, "Wijkcentrum"], [])[0]
    return recognition.role, recognition.certainty


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Doelgreop", Role.AUDIENCE),
        ("Doelgoep", Role.AUDIENCE),
        ("Verantwoordlijke", Role.OWNER),
        ("Verantwordelijke", Role.OWNER),
        ("Communicatiemidelen", Role.CHANNEL),
        ("Comunicatiekanal", Role.CHANNEL),
        ("Boodshap", Role.MESSAGE),
        ("Periodde", Role.PERIOD),
        ("Acitehouder", Role.OWNER),
        ("Opmerkigen", Role.REMARK),
        ("Frequenty", Role.FREQUENCY),
        ("Kanaaal", Role.CHANNEL),
        ("Stand van zakn", Role.STATUS),
    ],
)
def test_a_typing_error_is_proposed_and_asked(head: str, role: Role) -> None:
    assert found(head) == (role, Certainty.ASK)


@pytest.mark.parametrize(
    "head",
    [
        # One letter from a known spelling, and words themselves.
        "Gedrag", "Posten", "Doek", "Doen", "Team", "Medio", "Actief", "Zaak", "Kans", "Wijk", "Fame",
        # Known words inside other words.
        "Media-aandacht", "Redactie", "Interactie", "Fractie", "Hulpmiddelen", "Geboortedatum", "Telefoonnummer",
        "Kostenpost", "Subsidiegever", "Statuten", "Kennis", "Afdeling", "Wijkcentrum", "Kwadrant",
    ],
)  # fmt: skip
def test_words_of_their_own_are_left_alone(head: str) -> None:
    assert found(head) == (None, Certainty.SURE)


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Actiedatum", Role.PERIOD),
        ("Besluitdatum", Role.PERIOD),
        ("Verzendmoment", Role.PERIOD),
        ("Campagneperiode", Role.PERIOD),
        ("Doelgroepomschrijving", Role.AUDIENCE),
        ("Hoofddoelgroep", Role.AUDIENCE),
        ("Communicatiemiddelkeuze", Role.CHANNEL),
        ("Kanaalkeuze", Role.CHANNEL),
        ("Campagnemiddelen", Role.CHANNEL),
        ("Comunicatiemiddel", Role.CHANNEL),
        ("Vervolgacties", Role.ACTION),
        ("Actieomschrijving", Role.ACTION),
        ("Themaverantwoordelijke", Role.OWNER),
        ("Projectstatus", Role.STATUS),
        ("Drukkosten", Role.COST),
        ("Campagneboodschap", Role.MESSAGE),
    ],
)
def test_the_last_part_of_a_compound_says_what_it_is(head: str, role: Role) -> None:
    assert found(head) == (role, Certainty.LIKELY)


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Doelgr.", Role.AUDIENCE),
        ("Communicatiem.", Role.CHANNEL),
        ("Freq.", Role.FREQUENCY),
        ("Bijz.", Role.REMARK),
        ("Welke doelgroep?", Role.AUDIENCE),
        ("Beoogde doelgroepen", Role.AUDIENCE),
        ("Datum van verzending", Role.PERIOD),
        ("Datum bijeenkomst", Role.PERIOD),
        ("Verantwoordelijke afdeling", Role.OWNER),
        ("Soort middel", Role.CHANNEL),
        ("Doel van de bijeenkomst", Role.GOAL),
        ("Planned date", Role.PERIOD),
    ],
)
def test_short_forms_and_longer_ones_are_recognised(head: str, role: Role) -> None:
    role_found, certainty = found(head)

    assert role_found is role
    assert certainty >= Certainty.LIKELY


def test_a_short_form_of_two_things_is_none_of_them() -> None:
    assert near_role("Com.") is None
    assert near_role("Communicatie.") is None or near_role("Communicatie.") == near_role("Communicatie")


def test_a_column_with_the_plain_head_has_the_role_before_one_that_comes_near() -> None:
    roles = [one.role for one in recognise(["Doelgroepomschrijving", "Actiedatum", "Doelgroep", "Datum"], [])]

    assert roles == [None, None, Role.AUDIENCE, Role.PERIOD]


def test_the_reason_names_the_known_spelling() -> None:
    assert "“doelgroep”" in str(recognise(["Doelgreop"], [])[0].reason)
    assert "“datum”" in str(recognise(["Actiedatum"], [])[0].reason)
