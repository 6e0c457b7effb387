"""Heads that can mean several things are decided by the heads beside them, then by their values, and else asked."""

from __future__ import annotations

import datetime as dt

import pytest

from model.columns import Role
from model.layout import Certainty, Recognition, recognise
from model.values import Moment, Number, Value

GROUP, DOER = Role.AUDIENCE, Role.OWNER


def column(heads: str, head: str, values: list[Value] | None = None) -> Recognition:
    """What one column of a table is taken for."""
    titles = heads.split("|")
    place = titles.index(head)
    samples: list[list[Value]] = [[] for _ in titles]
    samples[place] = values or []
    return recognise(titles, samples)[place]


def roles(heads: str) -> list[Role | None]:
    return [one.role for one in recognise(heads.split("|"), [])]


# --- Wie ---


@pytest.mark.parametrize(
    ("heads", "role"),
    [
        ("Doelgroep|Middel|Wie", DOER),
        ("Wat|Wanneer|Wie", DOER),
        ("Wie|Wanneer|Wat", DOER),
        ("Nr|Wat|Wie|Wanneer|Status|Opmerkingen", DOER),
        ("Wie|Wanneer|Hoe|Over wat", GROUP),
        ("Wie|Over wat|Datum", GROUP),
        ("Wie|Middel|Actiehouder", GROUP),
    ],
)
def test_wie_is_decided_by_the_heads_beside_it(heads: str, role: Role) -> None:
    found = column(heads, "Wie")

    assert (found.role, found.certainty) == (role, Certainty.SURE)


@pytest.mark.parametrize("head", ["Voor wie", "Aan wie?", "Met wie", "Naar wie", "Voor\nwie"])
def test_wie_behind_voor_aan_or_met_is_the_audience(head: str) -> None:
    assert column(f"{head}|Wat|Wanneer", head).role is GROUP
    assert column(f"{head}|Wat|Wanneer|Wie", "Wie").role is DOER


@pytest.mark.parametrize("head", ["Door wie", "Wie doet wat", "Wie is verantwoordelijk?"])
def test_wie_that_does_something_is_responsible(head: str) -> None:
    assert column(f"{head}|Middel|Wanneer", head).role is DOER


@pytest.mark.parametrize(
    ("values", "role"),
    [
        (["Inwoners", "Raad", "College"], GROUP),
        (["Medewerkers", "Pers", "Maatschappelijke partners"], GROUP),
        (["Ondernemers in het centrum", "inwoners en ondernemers", "Raadsleden"], GROUP),
        (["Inwoners", "Inwoners", "Bram", "Omwonenden", "Pers"], GROUP),
        (["Anna de Wit", "Bram Jansen", "Noor van der Meer"], DOER),
        (["AB", "CdV", "AB, EF"], DOER),
        (["Team communicatie", "Secretariaat", "Projectleider"], DOER),
        (["Bram", "Noor en Anna", "Team Wonen"], DOER),
        (["A. de Wit", "secretariaat", "communicatieadviseur"], DOER),
    ],
)
def test_wie_is_decided_by_its_values(values: list[Value], role: Role) -> None:
    found = column("Wie|Middel|Datum", "Wie", values)

    assert (found.role, found.certainty) == (role, Certainty.LIKELY)


@pytest.mark.parametrize(
    "values",
    [
        [],
        ["x"],
        ["Inwoners"],
        ["Inwoners", "Anna de Wit", "Raad", "Bram Jansen"],
        ["Wandelaars", "Kijkers", "Lopers"],
        ["?", "n.t.b.", "-"],
    ],
)
def test_wie_is_asked_when_its_values_leave_doubt(values: list[Value]) -> None:
    assert column("Wie|Middel|Datum", "Wie", values).certainty is Certainty.ASK


def test_wie_that_is_clear_from_the_heads_is_asked_when_all_values_say_otherwise() -> None:
    for values in (["9 mei", "10 mei", "juni", "week 30"], ["Inwoners", "Raad", "Ondernemers"]):
        found = column("Wat|Wanneer|Wie", "Wie", list(values))
        assert (found.role, found.certainty) == (DOER, Certainty.ASK)

    assert column("Wat|Wanneer|Wie", "Wie", ["Inwoners", "Raad", "Noor"]).certainty is Certainty.SURE


# --- Wat ---


@pytest.mark.parametrize(
    ("heads", "role"),
    [
        ("Wat|Doel|Wanneer", Role.ACTION),
        ("Wat|Middel|Wanneer", Role.SUBJECT),
        ("Wanneer|Wat|Hoe", Role.SUBJECT),
        ("Wat|Wanneer|Wie", Role.ACTION),
        ("Nr|Wat|Wie|Wanneer|Status|Opmerkingen", Role.ACTION),
        ("Wat|Actie|Wanneer", Role.SUBJECT),
        ("Onderwerp|Wat|Wanneer", Role.ACTION),
        ("Doel|Wat|Doelgroep|Wanneer|Middel", Role.ACTION),
        ("Doel|Doelgroep|Wat|Middel|Wanneer", Role.SUBJECT),
    ],
)
def test_wat_is_decided_by_the_heads_beside_it(heads: str, role: Role) -> None:
    found = column(heads, "Wat")

    assert (found.role, found.certainty) == (role, Certainty.SURE)


def test_wat_alone_is_asked() -> None:
    assert column("Wat|Doelgroep|Wijk|Wanneer", "Wat").certainty is Certainty.ASK


def test_wat_in_brackets_behind_a_goal_says_nothing() -> None:
    assert roles("Doel (wat?)|Wat|Wanneer") == [Role.GOAL, Role.ACTION, Role.PERIOD]


# --- Datum ---


@pytest.mark.parametrize(
    "heads",
    [
        "Nr|Datum|Actie vanuit welk overleg|Actie|Eigenaar",
        "Datum|Actie|Actiehouder|Deadline|Status",
        "Nr|Datum|Issue|Maatregel|Eigenaar",
        "Datum|Onderwerp|Actie|Plandatum",
    ],
)
def test_datum_in_a_log_is_the_date_of_entry(heads: str) -> None:
    assert column(heads, "Datum").role is Role.LOGGED


@pytest.mark.parametrize(
    "heads",
    [
        "Datum|Doelgroep|Middel|Status",
        "Datum|Tijd|Activiteit|Locatie",
        "Week|Datum|Activiteit|Doelgroep",
        "Datum|Doelgroep|Middel|Deadline",
        "Nr|Datum|Wijziging|Doelgroep|Middel",
    ],
)
def test_datum_in_a_planning_is_the_period(heads: str) -> None:
    assert column(heads, "Datum").role is Role.PERIOD


@pytest.mark.parametrize(
    ("values", "role"),
    [
        (["12-3-2027", "14-3-2027"], Role.LOGGED),
        ([Moment(dt.datetime(2027, 3, 12))], Role.LOGGED),
        (["medio april", "n.t.b."], Role.PERIOD),
    ],
)
def test_what_is_written_under_datum_tells_a_log_from_a_planning(values: list[Value], role: Role) -> None:
    assert column("Datum|Actie|Actiehouder|Deadline", "Datum", values).role is role


def test_datum_beside_planning_in_a_matrix_is_asked() -> None:
    assert column("Datum|Doelgroep|Middel|Planning", "Datum").certainty is Certainty.ASK


# --- Middelen and Communicatie ---


@pytest.mark.parametrize(
    ("values", "role", "certainty"),
    [
        ([Number(100), Number(20)], Role.COST, Certainty.LIKELY),
        (["€ 1.500,-", "€ 200", "p.m."], Role.COST, Certainty.LIKELY),
        (["1.500", "250,00 euro"], Role.COST, Certainty.LIKELY),
        (["Brief", "Website, nieuwsbrief"], Role.CHANNEL, Certainty.LIKELY),
        (["Brief", "€ 200", "Flyer"], Role.CHANNEL, Certainty.ASK),
        ([], Role.CHANNEL, Certainty.ASK),
    ],
)
def test_middelen_are_money_or_channels_by_their_values(values: list[Value], role: Role, certainty: Certainty) -> None:
    found = column("Doelgroep|Middelen|Datum", "Middelen", values)

    assert (found.role, found.certainty) == (role, certainty)


def test_communicatiemiddelen_are_channels_without_looking() -> None:
    assert column("Doelgroep|Communicatiemiddelen|Datum", "Communicatiemiddelen").certainty is Certainty.SURE


def test_a_column_communicatie_stays_a_remark() -> None:
    values: list[Value] = ["Nieuwsbrief maken en flyer verspreiden", "Brief sturen"]

    assert column("Fase|Wanneer|Communicatie|Wie", "Communicatie", values).role is Role.REMARK


# --- Two columns for one role ---


def test_of_two_owners_the_first_has_the_role_and_the_other_is_kept() -> None:
    assert roles("Actie|Verantwoordelijke|Actiehouder|Datum") == [Role.ACTION, DOER, None, Role.PERIOD]
    assert roles("Actie|Contactpersoon|Actiehouder|Datum") == [Role.ACTION, None, DOER, Role.PERIOD]
    second = recognise(["Actiehouder", "Eigenaar"], [])[1]
    assert (second.role, second.certainty) == (None, Certainty.LIKELY)


def test_a_channel_or_moment_beside_a_channel_is_the_subject() -> None:
    assert roles("Middel/moment|Kanaal|Datum") == [Role.SUBJECT, Role.CHANNEL, Role.PERIOD]


# --- Start and end ---


@pytest.mark.parametrize(
    "heads",
    ["Startdatum|Einddatum", "Van|T/m", "Van|Tot en met", "Start|Eind", "Begindatum|Einddatum", "Start date|End date",
     "Datum van|Datum tot", "Vanaf|Tot", "Datum|t/m", "Datum|Einddatum"],
)  # fmt: skip
def test_a_start_and_an_end_are_read_together(heads: str) -> None:
    assert roles(f"Activiteit|{heads}|Doelgroep") == [Role.SUBJECT, Role.PERIOD, Role.END, GROUP]


def test_beside_a_period_start_and_end_are_columns_of_the_users_own() -> None:
    assert roles("Periode|Actie|Startdatum|Einddatum") == [Role.PERIOD, Role.ACTION, None, None]


def test_a_start_or_an_end_alone_is_the_period() -> None:
    assert roles("Actie|Einddatum|Wijk") == [Role.ACTION, Role.PERIOD, None]
    assert roles("Actie|Startdatum|Wijk") == [Role.ACTION, Role.PERIOD, None]


def test_van_beside_aan_is_the_sender() -> None:
    assert roles("Van|Aan|Onderwerp|Datum") == [Role.SENDER, GROUP, Role.SUBJECT, Role.PERIOD]


def test_van_alone_is_asked_unless_periods_stand_in_it() -> None:
    assert column("Actie|Van|Doelgroep", "Van").certainty is Certainty.ASK
    assert column("Actie|Van|Doelgroep", "Van", ["1 mei", "9 mei", "juni"]).role is Role.PERIOD


# --- Values that contradict their head ---


@pytest.mark.parametrize(
    ("heads", "head", "values", "other"),
    [
        ("Planning|Doelgroep|Middel", "Planning", ["Anna de Wit", "Bram Jansen", "Team Wonen", "Noor"], "Responsible"),
        ("Planning|Doelgroep|Middel", "Planning", ["Inwoners", "Raad", "Pers", "Ondernemers"], "Audience"),
        ("Periode|Doelgroep|Middel", "Doelgroep", ["9 mei", "10 mei", "juni", "week 30"], "When (period)"),
        ("Periode|Doelgroep|Middel", "Middel", ["Inwoners", "Raad", "Pers", "Ondernemers"], "Audience"),
        ("Periode|Actie|Eigenaar", "Eigenaar", ["9-5-2027", "10-5-2027", "12-5-2027", "1-6-2027"], "When (period)"),
        ("Periode|Actie|Status", "Status", ["Anna de Wit", "Bram Jansen", "AB", "Noor"], "Responsible"),
        ("Periode|Actie|Kosten", "Kosten", ["9 mei 2027", "10 mei 2027", "juni 2027", "mei 2027"], "When (period)"),
    ],
)
def test_values_that_are_all_something_else_make_a_question(
    heads: str, head: str, values: list[Value], other: str
) -> None:
    expected = column(heads, head).role

    found = column(heads, head, values)

    assert (found.role, found.certainty) == (expected, Certainty.ASK)
    assert f"“{other}”" in str(found.reason)


@pytest.mark.parametrize(
    ("heads", "head", "values"),
    [
        ("Planning|Doelgroep|Middel", "Planning", ["Anna de Wit", "Bram Jansen", "9 mei", "Noor", "AB"]),
        ("Planning|Doelgroep|Middel", "Planning", ["Anna de Wit", "Bram Jansen", "Noor"]),
        ("Planning|Doelgroep|Middel", "Planning", ["Oplevering", "Start bouw", "Opening", "Kermis"]),
        ("Week|Actie|Doelgroep", "Week", [Number(12), Number(13), Number(14), Number(15)]),
        ("Periode|Actie|Eigenaar", "Eigenaar", ["Gemeente", "College", "Politie", "Provincie"]),
        ("Periode|Actie|Status", "Status", ["Geparkeerd", "Onderweg", "Rust", "Later"]),
        ("Doelgroep|Actie|Datum", "Doelgroep", ["Team Wonen", "MT", "Secretariaat", "Griffie"]),
        ("Doelgroep|Actie|Middel", "Middel", ["Kar", "Bus", "Kist", "Doos"]),
    ],
)
def test_values_that_leave_room_for_the_head_ask_nothing(heads: str, head: str, values: list[Value]) -> None:
    assert column(heads, head, values).certainty is not Certainty.ASK


def test_where_another_column_has_the_periods_a_head_full_of_names_is_still_asked() -> None:
    names: list[Value] = ["Anna de Wit", "Bram Jansen", "Team Wonen", "Noor"]
    days: list[Value] = ["9 mei", "medio juni", "week 30", "juli"]

    planning, days_found = recognise(["Planning", "Actiedatum", "Doelgroep"], [names, days, []])[:2]

    assert (planning.role, planning.certainty) == (None, Certainty.ASK)
    assert (days_found.role, days_found.certainty) == (Role.PERIOD, Certainty.LIKELY)


def test_a_column_of_periods_under_an_unknown_head_is_proposed_where_no_other_tells_when() -> None:
    values: list[Value] = ["9 mei", "medio juni", "week 30"]

    found = column("Actie|Verzending|Doelgroep", "Verzending", values)

    assert (found.role, found.certainty) == (Role.PERIOD, Certainty.ASK)
    assert column("Actie|Verzending|Datum", "Verzending", values).role is None
    assert column("Actie|Verzending|Doelgroep", "Verzending", ["ja", "nee", "ja"]).role is None
