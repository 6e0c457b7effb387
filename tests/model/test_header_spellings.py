"""Every spelling that heads have in practice names its role, however it is written."""

import pytest

from model.columns import Role
from model.layout import Certainty, recognise
from model.layout.heads import forms, said
from model.layout.spellings import role_of_header

SPELLINGS: dict[Role, str] = {
    Role.PERIOD: """
        Periode|Wanneer|Datum|Planning|Timing|Moment|Week|Stap/Periode|Plandatum|Datum te verzenden|weeknr|wk|maand|
        kwartaal|tijd|tijdstip|tijdpad|termijn|deadline|uiterlijk|gereed voor|streefdatum|publicatiedatum|
        verzenddatum|startdatum|einddatum|van|t/m|when|date|due date|start|end|Weeknummer|Datums|Periodes
    """,
    Role.LOGGED: "ingebracht op|datum overleg|invoerdatum|Registratiedatum|Date raised",
    Role.AUDIENCE: """
        Doelgroep|Doelgroep(en)|Stakeholder|Stakeholder (groep)|Stakeholders|Aan:|Audience|doelgroepen|publieksgroep|
        voor wie|aan wie|met wie|naar wie|ontvanger|ontvanger(s)|geadresseerde|belanghebbende|belanghebbende(n)|actor|
        partij|betrokkene|betrokkene(n)|bereik|target group|Betrokkenen|Partijen|Organisatie|Naam organisatie
    """,
    Role.GOAL: """
        Doel|Doel-stelling: Gewenst effect|Purpose|communicatiedoel|doelstelling|gewenst effect|waarom|beoogd resultaat|
        inhoudelijke waarde|Informatiebehoefte|objective|why|Doelen|Doelstellingen
    """,
    Role.SUBJECT: """
        Onderwerp|Activiteit|Mijlpaal|thema|item|gebeurtenis|Deliverable|topic|activity|milestone|Activiteiten|
        Mijlpalen|Thema's|Activities
    """,
    Role.MESSAGE: """
        Boodschap|Inhoud/boodschap|Key message|kernboodschap|inhoud|tekst|verhaal|wat vertellen we|message|Boodschappen
    """,
    Role.CHANNEL: """
        Middel|Kanaal|Media|Communicatiekanaal|Type middel|Hoe|Communicatiemiddelen|Channel|Delivery Method|Format|
        communicatievorm|medium|instrument|uiting|product|vorm|waar(mee)|werkvorm|Middel/moment|Kanalen|Middel(en)|
        Uitingen|Producten|Channels
    """,
    Role.ACTION: """
        Acties / taken|Actie|Acties|Maatregel(en)|Maatregel|Omschrijving|taak|taken|wat te doen|werkzaamheden|to do|
        stappen|next step|Next steps|Description|Taken en acties
    """,
    Role.OWNER: """
        Actiehouder|Eigenaar|Verantwoordelijke|Verantwoordelijke(n)|Verantw.|Owner|Eigenaar in programma|trekker|
        uitvoerder|uitvoering|door wie|door|contactpersoon|aanspreekpunt|wie doet wat|initiatiefnemer|penvoerder|
        R (RACI)|responsible|lead|Eigenaren|Trekkers|Actiehouders
    """,
    Role.SENDER: "Afzender / Endorser|afzender|namens|ondertekend door|woordvoerder|sender",
    Role.APPROVAL: """
        akkoord|goedkeuring|afstemming met|check door|bestuurlijk akkoord|gevraagde actie|Gevraagde actie*|approver
    """,
    Role.STATUS: """
        Status|Stand van zaken|Statusupdates|Update|voortgang|gereed|klaar|afgerond j/n|%|stoplicht|R/O/G|
        Verzonden/Te verzenden
    """,
    Role.FREQUENCY: "Frequentie|Frequency|periodiciteit|herhaling|hoe vaak|interval",
    Role.COST: "Kosten|budget|begroting|bedrag|prijs|€|geraamd|werkelijk|cost|Costs|Budgetten|Bedragen",
    Role.REMARK: """
        opmerking|opmerkingen|opmerking(en)|bijzonderheden|toelichting|notitie|Wijzigingen|remarks|notes|Communicatie|
        Opm.
    """,
    Role.PHASE: "fase|Fase|rollout-fase|processtap|Fasen|Fases|Stap",
    Role.LEVEL: "participatieniveau|trede|ring|rol|meeweten/meedenken/...|Meeweten/meedenken/meebeslissen|niveau",
    Role.PLACE: "waar|locatie|plaats|zaal|Locaties",
    Role.NUMBER: "№|Nr|Nr.|ID|#|volgnr|Volgnr.|N°|No.",
    Role.INTEREST: """
        belang|Interest|A/B/C|Belangen|Mate van belang|Belang bij het project|Interesse|Belang (1-5)|Belang H/M/L
    """,
    Role.INFLUENCE: "macht|invloed|Influence|Impact|Criticality|Mate van invloed|Invloed op het project|Invloed H/M/L",
    Role.ATTITUDE: """
        houding|Position|standpunt|vertrouwen|kleur (groen/oranje/rood/zwart)|Effort|Houding nu|Huidige houding
    """,
}
LISTED = [(role, head.strip()) for role, heads in SPELLINGS.items() for head in heads.split("|") if head.strip()]


@pytest.mark.parametrize(("role", "head"), LISTED, ids=[f"{role.value}: {head}" for role, head in LISTED])
def test_a_spelling_names_its_role(role: Role, head: str) -> None:
    found = role_of_header(head)

    assert found is not None
    assert found[0] is role


@pytest.mark.parametrize(("role", "head"), LISTED, ids=[f"{role.value}: {head}" for role, head in LISTED])
def test_a_spelling_names_its_role_in_capitals_with_marks_and_spaces(role: Role, head: str) -> None:
    written = "  " + head.upper().replace(" ", " \n ") + " : "

    found = role_of_header(written)

    assert found is not None
    assert found[0] is role


@pytest.mark.parametrize(
    "head",
    [
        "Doelgroep",
        "DOELGROEP ",
        "Doel-groep",
        "doelgroepen",
        "Doelgroep(en):",
        "Doelgroep\n(wie?)",
        "Doelgroep *",
        "Doelgröep",
        "“Doelgroep”",
        "\u00a0Doelgroep\u00a0",
        "Doelgroep / stakeholder",
        "Doelgroep [wie]",
    ],
)
def test_spelling_case_and_marks_make_no_difference(head: str) -> None:
    found = recognise([head, "Middel"], [])[0]

    assert found.role is Role.AUDIENCE
    assert found.certainty is Certainty.SURE


def test_what_stands_in_brackets_is_a_second_candidate() -> None:
    assert role_of_header("Doel (wat?)") == (Role.GOAL, (0, 0))
    assert role_of_header("Vraag 3 (doelgroep)") == (Role.AUDIENCE, (2, 0))


def test_parts_of_a_head_come_behind_the_whole() -> None:
    assert said("Inhoud / boodschap (kern)") == (
        ("inhoud/boodschap kern", "inhoud/boodschap"),
        ("inhoud", "boodschap"),
        ("kern",),
    )
    assert role_of_header("Toon & boodschap") == (Role.MESSAGE, (1, 0))


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("kanalen", "kanaal"),
        ("taken", "taak"),
        ("stappen", "stap"),
        ("brieven", "brief"),
        ("prijzen", "prijs"),
        ("acties", "actie"),
        ("fasen", "fase"),
        ("bijzonderheden", "bijzonderheid"),
        ("activities", "activity"),
        ("medias", "media"),
        ("betrokkenen", "betrokkene"),
    ],
)
def test_a_plural_is_known_by_its_singular(plural: str, singular: str) -> None:
    assert singular in forms(plural)


@pytest.mark.parametrize(
    "head", ["Tak", "Doek", "Wijkcentrum", "Rol/Functie", "Hulpmiddelen", "Kwadrant", "Sector", "x" * 81]
)
def test_other_heads_name_no_role(head: str) -> None:
    assert role_of_header(head) is None


MONTHS_AND_WEEKS = [
    "januari", "Jan", "jan.", "JULI", "Juli 2026", "jan '26", "mrt", "mei", "juli - augustus", "Week 12", "wk 12",
    "wk. 12", "W12", "week 1-4", "Q1", "Q1 2026", "1e kwartaal", "2e kwartaal 2027", "2026", "begin mei", "September",
    "Juli (vakantie)", "Week 36 (31 aug)",
]  # fmt: skip


@pytest.mark.parametrize("head", MONTHS_AND_WEEKS)
def test_months_and_weeks_as_heads_are_known_as_such(head: str) -> None:
    found = recognise(["Fase", head], [])[1]

    assert found.role is None
    assert "month, week or day" in str(found.reason)


@pytest.mark.parametrize("head", ["Week", "Weeknummer", "Maand", "Weekend", "12", "Maart campagne", "Week van de zorg"])
def test_a_word_for_a_month_or_week_is_none_itself(head: str) -> None:
    assert "month, week or day" not in str(recognise(["Fase", head], [])[1].reason)
