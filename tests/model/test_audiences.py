"""For whom a row is: groups, the part of them that is meant, and who is left out."""

from __future__ import annotations

import pytest

from model.audiences import read_audiences
from model.name_keys import group_of, name_key


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", []),
        ("Inwoners", ["Inwoners"]),
        ("Inwoners, verenigingen", ["Inwoners", "verenigingen"]),
        ("Inwoners en ondernemers", ["Inwoners", "ondernemers"]),
        ("- Inwoners\n- Raad\n- Pers", ["Inwoners", "Raad", "Pers"]),
        ("Voor: omwonenden", ["omwonenden"]),
        ("aan de raad", ["de raad"]),
        ("Inwoners, ondernemers e.d.", ["Inwoners", "ondernemers"]),
        ("o.a. inwoners", ["inwoners"]),
        ("zowel inwoners als ondernemers", ["inwoners", "ondernemers"]),
        ("niet alleen inwoners maar ook ondernemers", ["inwoners", "ondernemers"]),
        ("niet-leden", ["niet-leden"]),
        ("Lokale en regionale media", ["Lokale en regionale media"]),
        ("Omwonenden Brink en Molenstraat", ["Omwonenden Brink en Molenstraat"]),
        ("Bewoners Dorpsstraat, Kerkplein en Molenweg", ["Bewoners Dorpsstraat, Kerkplein en Molenweg"]),
        ("Medewerkers gemeentehuis en bibliotheek", ["Medewerkers gemeentehuis en bibliotheek"]),
        ("Inwoners van Oost en West", ["Inwoners van Oost en West"]),
        ("Inwoners van Oost en de raad", ["Inwoners van Oost", "de raad"]),
        ("College van burgemeester en wethouders", ["College van burgemeester en wethouders"]),
        ("Vrijwilligers en bezoekers", ["Vrijwilligers", "bezoekers"]),
        ("zie bijlage", []),
        ("n.v.t.", []),
        ("geen", []),
        ("niemand", []),
        ("<vul hier de groepen in>", []),
        ("-", []),
    ],
)
def test_a_cell_names_these_groups(text: str, names: list[str]) -> None:
    assert [audience.name for audience in read_audiences(text).named] == names


@pytest.mark.parametrize(
    ("text", "named", "left_out"),
    [
        ("Pers wordt niet gevraagd", [], ["Pers"]),
        ("Verenigingen. Pers wordt niet gevraagd.", ["Verenigingen"], ["Pers"]),
        ("geen pers", [], ["pers"]),
        ("Inwoners, geen pers", ["Inwoners"], ["pers"]),
        ("wel inwoners, geen pers", ["inwoners"], ["pers"]),
        ("niet voor inwoners", [], ["inwoners"]),
        ("Pers niet, inwoners wel", ["inwoners"], ["Pers"]),
        ("de raad nog niet", [], ["de raad"]),
        ("Inwoners, behalve ondernemers", ["Inwoners"], ["ondernemers"]),
        ("Inwoners behalve ondernemers en boeren; raad", ["Inwoners", "raad"], ["ondernemers", "boeren"]),
        ("Inwoners exclusief jongeren, raad", ["Inwoners", "raad"], ["jongeren"]),
        ("alle inwoners m.u.v. de binnenstad", ["alle inwoners"], ["de binnenstad"]),
        ("Inwoners (niet ondernemers), raad", ["Inwoners", "raad"], ["ondernemers"]),
        ("Pers en media worden niet gevraagd", [], ["Pers", "media"]),
        ("Inwoners worden geïnformeerd, pers niet", ["Inwoners"], ["pers"]),
        ("exclusief: pers", [], ["pers"]),
        # What a relative clause denies tells which group it is.
        ("Partners die nog geen brief hebben gehad", ["Partners"], []),
        ("Inwoners die niet digitaal vaardig zijn", ["Inwoners"], []),
        ("Inwoners zonder internet", ["Inwoners"], []),
    ],
)
def test_who_is_left_out_is_no_audience(text: str, named: list[str], left_out: list[str]) -> None:
    found = read_audiences(text)

    assert [audience.name for audience in found.named] == named
    assert [audience.name for audience in found.excluded] == left_out


@pytest.mark.parametrize(
    "remark",
    ["wel later ingelicht", "wel later ingelicht/gebeld", "maar krijgt later een mail en een brief"],
)
def test_what_the_ones_left_out_do_get_is_kept_as_a_remark(remark: str) -> None:
    found = read_audiences(f"Raad. Pers wordt niet gevraagd, {remark}. Inwoners")

    (pers,) = found.excluded
    assert (pers.name, pers.remark) == ("Pers", remark)
    assert pers.text == f"Pers wordt niet gevraagd, {remark}"
    assert [group.name for group in found.named] == ["Raad", "Inwoners"]


def test_a_group_behind_one_left_out_is_no_remark() -> None:
    assert [group.name for group in read_audiences("Pers niet, inwoners").named] == ["inwoners"]


@pytest.mark.parametrize(
    ("text", "name", "qualifier"),
    [
        ("Verenigingen die zich hebben aangemeld", "Verenigingen", "die zich hebben aangemeld"),
        ("Medewerkers die werken in en voor de wijk.", "Medewerkers", "die werken in en voor de wijk"),
        ("Inwoners, waaronder jongeren en ouderen", "Inwoners", "waaronder jongeren en ouderen"),
        ("Raad (via de griffie)", "Raad", "(via de griffie)"),
        ("Inwoners worden geïnformeerd", "Inwoners", "worden geïnformeerd"),
    ],
)
def test_which_part_of_a_group_is_meant_is_no_other_group(text: str, name: str, qualifier: str) -> None:
    (found,) = read_audiences(text).named

    assert (found.name, found.qualifier) == (name, qualifier)


def test_groups_to_choose_from_are_marked() -> None:
    found = read_audiences("Nog onbekend; inwoners of ondernemers")

    assert found.undecided
    assert [(audience.name, audience.choice) for audience in found.named] == [("inwoners", 1), ("ondernemers", 1)]


@pytest.mark.parametrize("text", ["?", "n.t.b.", "nog onbekend", "Nader te bepalen", "volgt", "nog niet bekend"])
def test_a_cell_can_say_that_the_groups_are_still_to_be_named(text: str) -> None:
    found = read_audiences(text)

    assert (found.undecided, found.named, found.excluded) == (True, (), ())


@pytest.mark.parametrize(
    ("text", "known"),
    [("Dorpsraad Noord", True), ("omwonenden", True), ("GGD", True), ("Mail", False), ("Fase 2", False)],
)
def test_words_for_people_are_known(text: str, known: bool) -> None:
    assert read_audiences(text).named[0].is_known is known


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("raadslid", "Raadsleden"),
        ("De raad", "raad"),
        ("school", "scholen"),
        ("e-mail", "E mail"),
        ("Social-media", "social media"),
        ("huis-aan-huisbladen", "Huis aan huisblad"),
        ("organisatie", "Organisaties"),
        ("jongere", "jongeren"),
        ("cliënt", "clienten"),
        ("huis", "huizen"),
        ("huisarts", "huisartsen"),
        ("collega", "collega's"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("raad", "gemeenteraad"), ("pers", "media"), ("ouders", "ouderen"), ("inwoner", "bewoner"), ("mail", "e-mail")],
)
def test_other_words_are_other_names_until_the_user_says_so(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_an_alias_holds_for_every_spelling() -> None:
    aliases = {"raadsleden": "Gemeenteraad"}

    assert group_of("Raadslid", aliases) == "Gemeenteraad"
    assert group_of("Raad", aliases) == "Raad"


def test_aliases_in_a_ring_end_somewhere() -> None:
    assert group_of("a", {"a": "b", "b": "a"}) in {"a", "b"}
