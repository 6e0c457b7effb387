"""Suggestions, the words of the user, the thread that answers, and what of a plan is looked at."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from interchange.resources import resource
from interchange.spelling.lexicon import rules_of_mistakes
from interchange.spelling.own_words import OwnWords
from interchange.spelling.places import PlanNames, places
from interchange.spelling.speller import Speller, dictionary
from interchange.spelling.suggestions import MOST, Suggester
from interchange.spelling.words import words_to_check
from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.plan import Plan, Property, PropertyRole, Section
from model.table import Row, Table
from model.values import Formula, RichText

MEANT = (
    ("gemeetne", "gemeente"),
    ("persbricht", "persbericht"),
    ("nieuwsbreif", "nieuwsbrief"),
    ("onmidellijk", "onmiddellijk"),
    ("Bewonres", "Bewoners"),
    ("wijkregiseur", "wijkregisseur"),
    ("raadsbreif", "raadsbrief"),
    ("enquete", "enquête"),
    ("coordinatie", "coördinatie"),
    ("dekkinggraad", "dekkingsgraad"),
    ("initiatiefen", "initiatieven"),
)


def wait_for(happened: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not happened():
        assert time.monotonic() < until, "no answer came"
        time.sleep(0.005)


def suggester(*own: str) -> Suggester:
    folder = resource("spelling")
    return Suggester(dictionary(folder), rules_of_mistakes(folder), lambda: own)


# --- Suggestions ---


@pytest.mark.parametrize(("written", "meant"), MEANT)
def test_the_word_that_was_meant_comes_first(written: str, meant: str) -> None:
    assert suggester().suggest(written)[0] == meant


def test_a_word_of_the_user_is_proposed_too() -> None:
    assert "Rivierdal" in suggester("Rivierdal").suggest("Riverdal")


def test_there_are_at_most_five_and_none_for_what_is_like_nothing() -> None:
    assert 1 < len(suggester().suggest("tekts")) <= MOST
    assert suggester().suggest("xqzvkpt") == []


def test_words_that_the_dictionary_would_not_propose_are_not_proposed(monkeypatch: pytest.MonkeyPatch) -> None:
    lexicon = dictionary(resource("spelling"))
    assert len(lexicon.hidden) > 50
    assert "brief" in suggester().suggest("breif")

    monkeypatch.setattr(lexicon, "hidden", frozenset(["brief"]))

    assert "brief" not in suggester().suggest("breif")


def test_who_waits_can_stop() -> None:
    asked: list[int] = []

    def is_stopped() -> bool:
        asked.append(1)
        return len(asked) > 3

    assert suggester().suggest("persbricht", is_stopped) == []
    assert len(asked) < 1000


# --- The words of the user ---


def test_a_word_that_was_added_is_kept_and_counts_in_any_capitals(tmp_path: Path) -> None:
    path = tmp_path / "map" / "woordenlijst.txt"
    words = OwnWords(path)

    assert words.add("Polderkwis")

    assert path.read_text(encoding="utf-8") == "Polderkwis\n"
    assert "polderkwis" in words
    assert "POLDERKWIS" in OwnWords(path)


def test_words_that_another_window_added_stay(tmp_path: Path) -> None:
    path = tmp_path / "woordenlijst.txt"
    one, other = OwnWords(path), OwnWords(path)

    one.add("polderkwis")
    other.add("havenquiz")

    assert path.read_text(encoding="utf-8") == "havenquiz\npolderkwis\n"
    assert "polderkwis" in other


def test_a_list_that_cannot_be_read_or_written_does_no_harm(tmp_path: Path) -> None:
    in_the_way = tmp_path / "woordenlijst.txt"
    in_the_way.mkdir()
    words = OwnWords(in_the_way)

    assert not words.add("polderkwis")

    assert "polderkwis" in words


def test_a_file_with_other_signs_is_no_list(tmp_path: Path) -> None:
    path = tmp_path / "woordenlijst.txt"
    path.write_bytes(b"\xff\xfe\x00polderkwis")

    assert OwnWords(path).words == ()


# --- The thread ---


def test_the_answer_comes_after_the_question_and_not_with_it() -> None:
    speller = Speller(OwnWords())
    good, bad = words_to_check("brief breif")

    assert speller.is_right(bad) is None
    speller.ask([good, bad])
    wait_for(lambda: speller.is_right(bad) is not None)

    assert (speller.is_right(good), speller.is_right(bad)) == (True, False)
    wait_for(lambda: not speller.is_busy)
    assert speller.answered == 1


def test_what_the_user_added_is_right_at_once() -> None:
    speller = Speller(OwnWords())
    (word,) = words_to_check("breif")
    speller.ask([word])
    wait_for(lambda: speller.is_right(word) is False)

    speller.own.add("breif")

    assert speller.is_right(word) is True


def test_a_thread_that_nobody_asks_ends_and_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("interchange.spelling.speller.IDLE", 0.01)
    speller = Speller(OwnWords())
    first, second = words_to_check("breif gemeetne")
    speller.ask([first])
    wait_for(lambda: not speller.is_busy and not speller._is_running)

    speller.ask([second])

    wait_for(lambda: speller.is_right(second) is False)


def test_only_the_last_word_is_suggested_for() -> None:
    speller = Speller(OwnWords())

    speller.ask_suggestions("xqzvkpt")
    speller.ask_suggestions("breif")
    wait_for(lambda: not speller.is_busy)

    assert speller.suggestions("breif") == ["brief"]
    assert speller.suggestions("xqzvkpt") is None


def test_without_a_dictionary_everything_is_right(tmp_path: Path) -> None:
    speller = Speller(OwnWords(), tmp_path)
    (word,) = words_to_check("breif")

    speller.ask([word])
    wait_for(lambda: speller.has_failed)

    assert speller.is_right(word) is True
    assert speller.suggestions("breif") == []


# --- What is looked at ---


def plan_with_everything() -> Plan:
    columns = [
        Column(1, "Onderwerp", Role.SUBJECT, Kind.TEXT),
        Column(2, "Doelgroep", Role.AUDIENCE, Kind.TEXT),
        Column(3, "Wie", Role.OWNER, Kind.TEXT),
        Column(4, "Wanneer", Role.PERIOD, Kind.PERIOD),
    ]
    rows = [
        Row(5, ["Brief", "Straatraad Molenwiek, jeugd", "Fenna Wiekstra", "maart"]),
        Row(6, [RichText("Kaart", "<r/>"), "", "", ""]),
        Row(7, [Formula("A1", "Som"), "", "", ""]),
    ]
    return Plan(
        "Havenquiz",
        [
            Property("p1", "Project", "Het plein", PropertyRole.PROJECT),
            Property("p2", "Auteur", "Aukje", PropertyRole.AUTHOR),
        ],
        [Section("s1", "Aanleiding", "De aanleiding")],
        [Table("t", "Blad", columns, rows)],
    )


def test_sentences_are_looked_at_and_names_states_periods_and_formulas_are_not() -> None:
    assert [place.text for place in places(plan_with_everything())] == ["Het plein", "De aanleiding", "Brief", "Kaart"]


def test_people_groups_and_the_plan_itself_have_names() -> None:
    names = PlanNames(OpenPlan(plan_with_everything()))

    assert all(word in names for word in ("Fenna", "wiekstra", "Molenwiek", "Aukje", "Havenquiz"))
    assert "jeugd" not in names
    assert "brief" not in names


def test_a_name_that_comes_in_is_known_from_then_on() -> None:
    open_plan = OpenPlan(plan_with_everything())
    names = PlanNames(open_plan)
    assert "Tjitske" not in names

    open_plan.set_texts("t", [(6, 3, "Tjitske")])

    assert "Tjitske" in names
    names.close()
    assert names not in open_plan.plan.listeners
