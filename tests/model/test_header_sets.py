"""The header rows found in practice: each column gets its role, or the user is asked where nobody could know."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

import pytest

from model.columns import Role
from model.layout import Certainty, recognise
from model.values import Moment, Number, Value

R = Role


@dataclass(frozen=True)
class HeaderSet:
    """A header row, some rows of our own below it, the roles to find, and the heads that have to be asked about."""

    heads: str
    roles: list[Role | None]
    rows: list[str] = field(default_factory=list)
    asks: tuple[str, ...] = ()


SETS: dict[str, HeaderSet] = {
    "matrix with question words in brackets": HeaderSet(
        "Periode (Wanneer?)|Doel (wat?)|Doelgroep (wie?)|Middel (hoe?)|Acties / taken (wat ga je precies doen?)|Status",
        [R.PERIOD, R.GOAL, R.AUDIENCE, R.CHANNEL, R.ACTION, R.STATUS],
        ["medio april|Informeren|Inwoners|Nieuwsbrief|- Tekst maken|Loopt", "mei|Meedenken|Ondernemers|Flyer||Open"],
    ),
    "small table of what, when and who": HeaderSet(
        "Wat?|Wanneer?|Wie?",
        [R.ACTION, R.PERIOD, R.OWNER],
        ["Persbericht|week 12|Team communicatie", "Uitnodiging|vr 21 april|Noor"],
    ),
    "channel or moment first": HeaderSet(
        "Middel/moment|Doelgroep|Inhoud/boodschap|Planning|Actiehouder",
        [R.CHANNEL, R.AUDIENCE, R.MESSAGE, R.PERIOD, R.OWNER],
        ["Nieuwsbrief|Inwoners|De brug gaat open|juni|AB"],
    ),
    "milestones": HeaderSet(
        "Mijlpaal|inhoudelijke waarde|doelgroep(en)|communicatiemiddelen en boodschappen|"
        "verantwoordelijk voor de uitvoering",
        [R.SUBJECT, R.GOAL, R.AUDIENCE, R.CHANNEL, R.OWNER],
    ),
    "cross of groups and milestones": HeaderSet(
        "Doelgroep|Startbesluit|Ontwerp|Vaststelling", [R.AUDIENCE, None, None, None]
    ),
    "when, what and how": HeaderSet(
        "Wanneer|Wat|Hoe",
        [R.PERIOD, R.SUBJECT, R.CHANNEL],
        ["April 2027|Start van het meerjarenplan|Website", "Najaar 2027|Gesprekken in de wijk|Bijeenkomst"],
    ),
    "catalogue of channels": HeaderSet(
        "Communicatiekanaal|Omschrijving|Doelgroep|Doel", [R.CHANNEL, R.ACTION, R.AUDIENCE, R.GOAL]
    ),
    "with sender and costs": HeaderSet(
        "Doelgroep|Doel-stelling: Gewenst effect|Boodschap|Afzender / Endorser|Media|Timing|Kosten",
        [R.AUDIENCE, R.GOAL, R.MESSAGE, R.SENDER, R.CHANNEL, R.PERIOD, R.COST],
    ),
    "log of actions": HeaderSet(
        "№|Datum|Actie vanuit welk overleg |Onderwerp|Actie|Eigenaar|Status",
        [R.NUMBER, R.LOGGED, None, R.SUBJECT, R.ACTION, R.OWNER, R.STATUS],
    ),
    "log of decisions": HeaderSet(
        "№|Datum|Besloten in welk overleg |Besluit|Eigenaar|Update|Status",
        [R.NUMBER, R.LOGGED, None, None, R.OWNER, None, R.STATUS],
    ),
    "log of changes": HeaderSet(
        "№|Datum|Wijziging|Maatregel|Eigenaar|Status",
        [R.NUMBER, R.LOGGED, R.REMARK, R.ACTION, R.OWNER, R.STATUS],
    ),
    "log of issues": HeaderSet(
        "№|Datum|Omschrijving issue|Maatregelen|Eigenaar|Status|Aantal",
        [R.NUMBER, R.LOGGED, None, R.ACTION, R.OWNER, R.STATUS, None],
    ),
    "log of risks": HeaderSet(
        "№|Datum|Risico omschrijving|Kans|Impact|K x I|Strategie|Maatregelen|Eigenaar|Statusupdates",
        [R.NUMBER, R.LOGGED, None, None, R.INFLUENCE, None, None, R.ACTION, R.OWNER, R.STATUS],
    ),
    "log of dependencies with two owners": HeaderSet(
        "№|Datum|Naam ander initiatief|Omschrijving afhankelijkheid met ander initiatief|Eigenaar ander initiatief|"
        "Eigenaar in programma|Plandatum|Status",
        [R.NUMBER, R.LOGGED, None, None, None, R.OWNER, R.PERIOD, R.STATUS],
    ),
    "weeks of a phase": HeaderSet(
        "Week|Activiteit|Doelgroep|Kanaal|Verantw.",
        [R.PERIOD, R.SUBJECT, R.AUDIENCE, R.CHANNEL, R.OWNER],
        ["1|Kick-off|Medewerkers|Overleg|AB", "2-3|Gesprekken|Ondernemers|Bezoek|CD"],
    ),
    "moments of a phase": HeaderSet(
        "Moment|Activiteit|Doelgroep|Kanaal", [R.PERIOD, R.SUBJECT, R.AUDIENCE, R.CHANNEL]
    ),
    "list of channels": HeaderSet(
        "Kanaal|Doelgroep|Type|Frequentie|Eigenaar",
        [R.CHANNEL, R.AUDIENCE, None, R.FREQUENCY, R.OWNER],
        ["Intranet|Medewerkers|Push|wekelijks|Team communicatie"],
    ),
    "list of what is made": HeaderSet(
        "Middel|Doel|Status",
        [R.CHANNEL, R.GOAL, R.STATUS],
        ["Flyer|Bekendheid|[ ] Te maken [ ] Gereed", "Poster|Bekendheid|[ ] Te maken [x] Gereed"],
    ),
    "stakeholders with messages": HeaderSet(
        "Stakeholder|Boodschap|Kanaal|Frequentie|Verantw.",
        [R.AUDIENCE, R.MESSAGE, R.CHANNEL, R.FREQUENCY, R.OWNER],
    ),
    "stakeholders by quadrant": HeaderSet("Kwadrant|Stakeholders|Strategie|Acties", [None, R.AUDIENCE, None, R.ACTION]),
    "stakeholders with contacts": HeaderSet(
        "Nr|Stakeholder (groep)|Rol/Functie|Sector|Primair contact", [R.NUMBER, R.AUDIENCE, None, None, None]
    ),
    "what stakeholders want to know": HeaderSet(
        "Stakeholder|Informatiebehoefte|Frequentie|Kanaal|Verantwoordelijke",
        [R.AUDIENCE, R.GOAL, R.FREQUENCY, R.CHANNEL, R.OWNER],
    ),
    "matrix of a course": HeaderSet(
        "Doelgroep|Boodschap|Kanaal|Moment|Verantwoordelijke",
        [R.AUDIENCE, R.MESSAGE, R.CHANNEL, R.PERIOD, R.OWNER],
    ),
    "who is the audience": HeaderSet(
        "Wie|Wanneer|Hoe|Over wat",
        [R.AUDIENCE, R.PERIOD, R.CHANNEL, R.MESSAGE],
        ["Ouders|3 weken voor de opening|Flyer|Tijd en plaats"],
    ),
    "to be sent": HeaderSet(
        "Activiteit (datum)|Type middel|Doelgroep(en)|Datum te verzenden|Verzonden/Te verzenden|Verantwoordelijke(n)|"
        "Documenten",
        [R.SUBJECT, R.CHANNEL, R.AUDIENCE, R.PERIOD, R.STATUS, R.OWNER, None],
    ),
    "script of a day": HeaderSet(
        "datum|tijd|activiteit|wie|waar|hulpmiddelen|opmerkingen",
        [R.PERIOD, None, R.SUBJECT, R.OWNER, R.PLACE, None, R.REMARK],
        asks=("wie",),
    ),
    "script of a day with names": HeaderSet(
        "datum|tijd|activiteit|wie|waar|hulpmiddelen|opmerkingen",
        [R.PERIOD, None, R.SUBJECT, R.OWNER, R.PLACE, None, R.REMARK],
        ["12 mei|19.00|Ontvangst|Noor, Bram|Hal|Naambordjes|", "12 mei|19.30|Opening|Secretariaat|Zaal|Microfoon|"],
    ),
    "crosses in a cross": HeaderSet("Middel|Inwoners|Ondernemers|Raad", [R.CHANNEL, None, None, None]),
    "steps": HeaderSet("Stap|Periode", [R.PHASE, R.PERIOD], ["Ontwerp|December 2026 - Februari 2027"]),
    "steps in one column": HeaderSet("Stap/Periode|Toelichting", [R.PERIOD, R.REMARK]),
    "ten questions": HeaderSet(
        "doelgroep/stakeholder|doel|boodschap|wijze+toon|communicatievorm|afzender|datum|frequentie|wie|geld",
        [
            R.AUDIENCE, R.GOAL, R.MESSAGE, None, R.CHANNEL, R.SENDER, R.PERIOD, R.FREQUENCY, R.OWNER, R.COST,
        ],
    ),
    "months as columns": HeaderSet("Fase|Juli|Augustus|September|Oktober", [R.PHASE, None, None, None, None]),
    "English deliverables": HeaderSet(
        "Deliverable|Description|Delivery Method|Frequency|Owner|Audience",
        [R.SUBJECT, R.ACTION, R.CHANNEL, R.FREQUENCY, R.OWNER, R.AUDIENCE],
    ),
    "English matrix": HeaderSet(
        "ID|Audience|Purpose / Message|Channel|Frequency|Format|Owner|Status",
        [R.NUMBER, R.AUDIENCE, R.GOAL, R.CHANNEL, R.FREQUENCY, None, R.OWNER, R.STATUS],
    ),
    "register of promises": HeaderSet("Status|Toezegging|Ophalen gegevens", [R.STATUS, R.ACTION, None]),
    "budgets": HeaderSet(
        "Kostenpost|Budget (O)|Mutatie (M)|Budget (G)|Realisatie (R)", [None, R.COST, None, None, None]
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SETS)
def test_a_header_row_of_practice_gets_its_roles(name: str) -> None:
    wanted = SETS[name]
    heads = wanted.heads.split("|")
    samples: list[list[Value]] = [[row.split("|")[place] for row in wanted.rows] for place in range(len(heads))]

    found = recognise(heads, samples)

    assert [one.role for one in found] == wanted.roles
    asked = [head for head, one in zip(heads, found, strict=True) if one.certainty is Certainty.ASK]
    assert asked == list(wanted.asks)


@pytest.mark.parametrize("name", SETS)
def test_every_column_has_a_confidence_and_a_reason(name: str) -> None:
    for one in recognise(SETS[name].heads.split("|"), []):
        assert 0.0 < one.confidence < 1.0
        assert str(one.reason).endswith(".")


def test_true_dates_and_amounts_support_their_heads() -> None:
    heads = ["Datum", "Doelgroep", "Kosten"]
    bare = recognise(heads, [])
    filled = recognise(heads, [[Moment(dt.datetime(2027, 3, 9))] * 3, ["Inwoners"] * 3, [Number(40)] * 3])

    assert all(more.confidence > less.confidence for more, less in zip(filled, bare, strict=True))
