"""Columns are recognised by their heads, by the heads beside them, and where those leave doubt by their values."""

import pytest

from model.columns import Role
from model.layout import Certainty, fingerprint, recognise
from model.values import Number


def roles(*headers: str, values: dict[int, list[object]] | None = None) -> list[Role | None]:
    samples = [(values or {}).get(index, []) for index in range(len(headers))]
    return [found.role for found in recognise(headers, samples)]  # type: ignore[arg-type]


R = Role


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        (
            "Periode (Wanneer?)|Doel (wat?)|Doelgroep (wie?)|Middel (hoe?)|Acties / taken (wat ga je precies doen?)|"
            "Status",
            [R.PERIOD, R.GOAL, R.AUDIENCE, R.CHANNEL, R.ACTION, R.STATUS],
        ),
        ("Wat?|Wanneer?|Wie?", [R.ACTION, R.PERIOD, R.OWNER]),
        (
            "Middel/moment|Doelgroep|Inhoud/boodschap|Planning|Actiehouder",
            [R.CHANNEL, R.AUDIENCE, R.MESSAGE, R.PERIOD, R.OWNER],
        ),
        (
            "Mijlpaal|inhoudelijke waarde|doelgroep(en)|communicatiemiddelen en boodschappen|"
            "verantwoordelijk voor de uitvoering",
            [R.SUBJECT, R.GOAL, R.AUDIENCE, R.CHANNEL, R.OWNER],
        ),
        (
            "Doelgroep|Doel-stelling: Gewenst effect|Boodschap|Afzender / Endorser|Media|Timing|Kosten",
            [R.AUDIENCE, R.GOAL, R.MESSAGE, R.SENDER, R.CHANNEL, R.PERIOD, R.COST],
        ),
        (
            "№|Datum|Actie vanuit welk overleg |Onderwerp|Actie|Eigenaar|Status",
            [R.NUMBER, R.LOGGED, None, R.SUBJECT, R.ACTION, R.OWNER, R.STATUS],
        ),
        (
            "№|Datum|Besloten in welk overleg |Besluit|Eigenaar|Update|Status",
            [R.NUMBER, R.LOGGED, None, None, R.OWNER, None, R.STATUS],
        ),
        (
            "№|Datum|Naam ander initiatief|Omschrijving afhankelijkheid met ander initiatief|Eigenaar ander initiatief|"
            "Eigenaar in programma|Plandatum|Status",
            [R.NUMBER, R.LOGGED, None, None, None, R.OWNER, R.PERIOD, R.STATUS],
        ),
        ("Week|Activiteit|Doelgroep|Kanaal|Verantw.", [R.PERIOD, R.SUBJECT, R.AUDIENCE, R.CHANNEL, R.OWNER]),
        ("Wie|Wanneer|Hoe|Over wat", [R.AUDIENCE, R.PERIOD, R.CHANNEL, R.MESSAGE]),
        (
            "Audience|Purpose / Message|Channel|Frequency|Owner|Status",
            [R.AUDIENCE, R.GOAL, R.CHANNEL, R.FREQUENCY, R.OWNER, R.STATUS],
        ),
    ],
)
def test_the_heads_of_practice_are_recognised(headers: str, expected: list[Role | None]) -> None:
    assert roles(*headers.split("|")) == expected


@pytest.mark.parametrize(
    "header", ["Doelgroep", "DOELGROEP ", "Doel-groep", "doelgroepen", "Doelgroep(en):", "Doelgroep\n(wie?)"]
)
def test_spelling_case_and_marks_make_no_difference(header: str) -> None:
    assert roles(header, "Middel")[0] is Role.AUDIENCE


def test_wie_beside_an_audience_is_who_acts() -> None:
    assert roles("Doelgroep", "Middel", "Wie")[2] is Role.OWNER


def test_wie_is_decided_by_its_values() -> None:
    groups = roles("Wie", "Middel", "Datum", values={0: ["Inwoners", "Raad en college", "Ondernemers"]})
    doers = roles("Wie", "Middel", "Datum", values={0: ["Team communicatie", "Projectleider", "AB"]})

    assert groups[0] is Role.AUDIENCE
    assert doers[0] is Role.OWNER


def test_wie_without_evidence_is_asked() -> None:
    found = recognise(["Wie", "Middel", "Datum"], [[], [], []])

    assert found[0].certainty is Certainty.ASK


def test_wat_is_the_action_beside_a_goal_and_the_subject_beside_a_channel() -> None:
    assert roles("Wat", "Doel", "Wanneer")[0] is Role.ACTION
    assert roles("Wat", "Middel", "Wanneer")[0] is Role.SUBJECT


def test_middelen_with_money_are_costs() -> None:
    money = roles("Doelgroep", "Middelen", "Datum", values={1: [Number(100), Number(20)]})
    words = roles("Doelgroep", "Middelen", "Datum", values={1: ["Brief", "Website"]})

    assert money[1] is Role.COST
    assert words[1] is Role.CHANNEL


def test_a_misspelled_head_is_proposed_and_asked() -> None:
    found = recognise(["Doelgreop", "Middel"], [[], []])

    assert (found[0].role, found[0].certainty) == (Role.AUDIENCE, Certainty.ASK)


def test_an_own_column_is_kept_without_a_role_and_without_a_question() -> None:
    found = recognise(["Doelgroep", "Wijkcentrum"], [[], []])

    assert (found[1].role, found[1].certainty) == (None, Certainty.SURE)


def test_every_recognition_gives_a_reason() -> None:
    found = recognise(["Doelgroep", "Wijkcentrum", "Wie", "Doelgroep", ""], [[]] * 5)

    assert all(str(recognition.reason) for recognition in found)


def test_the_fingerprint_is_that_of_the_heads_alone() -> None:
    assert fingerprint(["Doel (wat?)", "Status "]) == fingerprint(["doel (Wat)", "STATUS"])
    assert fingerprint(["Doel", "Status"]) != fingerprint(["Status", "Doel"])
