"""What is recognised of columns carries a confidence and a reason, and a header row has a mark by which it is known."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.columns import ROLE_NAMES, Role
from model.layout import Certainty, fingerprint, recognise
from model.layout.recognition import BASES, LIKELY_FROM, SURE_FROM, contradicted, recognised, supported
from model.layout.spellings import spellings

ROOT = Path(__file__).resolve().parents[2]


def test_an_own_column_is_kept_without_a_role_and_without_a_question() -> None:
    found = recognise(["Doelgroep", "Wijkcentrum"], [[], []])

    assert (found[1].role, found[1].certainty) == (None, Certainty.SURE)


def test_every_recognition_gives_a_reason() -> None:
    found = recognise(["Doelgroep", "Wijkcentrum", "Wie", "Doelgroep", ""], [[]] * 5)

    assert all(str(recognition.reason) for recognition in found)


def test_the_ways_of_recognising_stand_in_order() -> None:
    order = ["header", "beside", "common", "brackets", "several", "compound", "typed", "unsure"]

    assert [BASES[way] for way in order] == sorted((BASES[way] for way in order), reverse=True)
    assert all(0 < base < 1 for base in BASES.values())


@pytest.mark.parametrize(
    ("way", "certainty"),
    [("header", Certainty.SURE), ("beside", Certainty.SURE), ("values", Certainty.LIKELY), ("typed", Certainty.ASK)],
)
def test_the_confidence_says_whether_to_ask(way: str, certainty: Certainty) -> None:
    assert recognised(Role.STATUS, way, known="status").certainty is certainty
    assert LIKELY_FROM < SURE_FROM


def test_values_raise_the_confidence_a_little_or_halve_it() -> None:
    found = recognised(Role.PERIOD, "header")

    assert found.confidence < supported(found).confidence < 1
    assert supported(supported(supported(found))).confidence < 1
    assert contradicted(found, Role.OWNER).certainty is Certainty.ASK
    assert all(contradicted(recognised(None, way, known=""), Role.OWNER).certainty is Certainty.ASK for way in BASES)


def test_headers_beyond_any_table_are_recognised_too() -> None:
    assert recognise([], []) == []
    assert len(recognise(["", " ", "\n", "?", "(", "[]", "/", "x" * 5000], [])) == 8


def test_samples_may_be_missing() -> None:
    assert [one.role for one in recognise(["Doelgroep", "Middel"], [["Raad"]])] == [Role.AUDIENCE, Role.CHANNEL]


def test_every_role_has_a_name_and_can_be_spelled() -> None:
    assert set(ROLE_NAMES) == set(Role)
    assert set(spellings().values()) == set(Role) - {Role.END}


def test_the_fingerprint_is_that_of_the_heads_alone() -> None:
    assert fingerprint(["Doel (wat?)", "Status "]) == fingerprint(["doel (Wat)", "STATUS"])
    assert fingerprint(["Doel", "Status"]) != fingerprint(["Status", "Doel"])


def test_the_first_part_of_the_fingerprint_is_the_same_in_any_order() -> None:
    one, other = fingerprint(["Doel", "Status", "Middel"]), fingerprint(["Middel", "Doel", "Status"])

    assert one.partition(".")[0] == other.partition(".")[0]
    assert one.partition(".")[0] != fingerprint(["Doel", "Status"]).partition(".")[0]


def test_typing_errors_are_looked_for_only_when_there_are_unknown_heads() -> None:
    code = (
        "import sys; from model.layout import recognise; recognise(['Doelgroep', 'Middel', 'Datum'], []); "
        "assert 'rapidfuzz' not in sys.modules; recognise(['Doelgreop'], []); assert 'rapidfuzz' in sys.modules"
    )

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


_HEADS = st.one_of(
    st.text(max_size=30), st.sampled_from(["Wie", "Wat", "Datum", "Van", "T/m", "Middelen", "Doelgroep"])
)


@given(heads=st.lists(_HEADS, max_size=8), values=st.lists(st.text(max_size=20), max_size=6))
@settings(max_examples=200, deadline=None)
def test_any_heads_and_values_are_recognised_alike_each_time(heads: list[str], values: list[str]) -> None:
    samples = [values] * len(heads)

    found = recognise(heads, samples)

    assert found == recognise(heads, samples)
    roles = [one.role for one in found if one.role is not None]
    assert len(roles) == len(set(roles))
    assert all(0 < one.confidence < 1 for one in found)
    assert Role.END not in roles or Role.PERIOD in roles
