"""Workbooks as others keep them, that hold parts of a form under names of their own; and some that only look so.

Each is a list of sheets: a name, and rows of texts, numbers and dates.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl import Workbook as Book
from workbooks import bytes_of

Cell = str | int | float | dt.date | dt.time
Sheet = tuple[str, Sequence[Sequence[Cell]]]


@dataclass(frozen=True, slots=True)
class Foreign:
    """A workbook, and what is to be found in it: form and table -> the heads under which its columns stand."""

    sheets: Sequence[Sheet]
    found: dict[tuple[str, str], dict[str, str]]
    texts: dict[tuple[str, str], str]
    """Form and field or section -> what is written there."""


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """The workbook as a file."""
    book = Book()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return bytes_of(book)


RECOGNISED: dict[str, Foreign] = {
    "a running order with times, programme and people": Foreign(
        (
            (
                "Draaiboek",
                (
                    ("Draaiboek wijkavond Polderveen",),
                    (),
                    ("Tijd", "Programma", "Wie"),
                    ("19.00", "Welkom", "Wethouder"),
                    ("19.10", "Toelichting op de plannen", "Projectleider"),
                    ("19.40", "Gesprek aan tafels", "Iedereen"),
                ),
            ),
        ),
        {("bijeenkomst", "agenda"): {"tijd": "Tijd", "onderdeel": "Programma", "wie": "Wie"}},
        {},
    ),
    "a running order with durations and true times": Foreign(
        (
            (
                "Programma",
                (
                    ("Tijdstip", "Tijdsduur", "Onderdeel", "Spreker", "Benodigdheden"),
                    (dt.time(19, 0), "10 min", "Opening", "Burgemeester", "microfoon"),
                    (dt.time(19, 10), "20 min", "Film", "", "beamer"),
                ),
            ),
        ),
        {
            ("bijeenkomst", "agenda"): {
                "tijd": "Tijdstip",
                "duur": "Tijdsduur",
                "onderdeel": "Onderdeel",
                "wie": "Spreker",
                "nodig": "Benodigdheden",
            }
        },
        {},
    ),
    "a meeting plan of several sheets": Foreign(
        (
            (
                "Algemeen",
                (
                    ("Onderdeel", "Tekst"),
                    ("Naam bijeenkomst", "Buurtgesprek Oosterveld"),
                    ("Datum", "donderdag 12 november 2026"),
                    ("Aanvang", "19.30 uur"),
                    ("Locatie", "De Schakel"),
                    ("Doel van de bijeenkomst", "Bewoners kiezen uit drie schetsen voor het plein en zeggen waarom."),
                ),
            ),
            (
                "Uitnodigen",
                (
                    ("PR-actie", "Wanneer", "Wie", "Geplaatst"),
                    ("Brief aan omwonenden", "22 oktober", "Secretariaat", "ja"),
                    ("Bericht in de wijkkrant", "29 oktober", "Communicatie", "nog niet"),
                ),
            ),
            (
                "Begroting",
                (
                    ("Omschrijving", "Begroot", "Realisatie"),
                    ("Zaalhuur", 150, 150),
                    ("Koffie en thee", 80.5, 92.75),
                ),
            ),
        ),
        {
            ("bijeenkomst", "pr"): {"wat": "PR-actie", "wanneer": "Wanneer", "wie": "Wie", "geplaatst": "Geplaatst"},
            ("bijeenkomst", "kosten"): {"post": "Omschrijving", "geraamd": "Begroot", "werkelijk": "Realisatie"},
        },
        {("bijeenkomst", "naam"): "Buurtgesprek Oosterveld", ("bijeenkomst", "locatie"): "De Schakel"},
    ),
    "a list of who is expected and who came": Foreign(
        (
            (
                "Opkomst",
                (
                    ("Groep", "Minimaal", "Beoogd", "Gekomen", "Toelichting"),
                    ("Bewoners", 20, 40, 31, ""),
                    ("Ondernemers", 5, 10, 2, "Koopavond"),
                ),
            ),
        ),
        {
            ("bijeenkomst", "opkomst"): {
                "doelgroep": "Groep",
                "minimum": "Minimaal",
                "streef": "Beoogd",
                "werkelijk": "Gekomen",
                "reden": "Toelichting",
            }
        },
        {},
    ),
    "a register of WhatsApp groups": Foreign(
        (
            (
                "WhatsAppgroepen",
                (
                    ("Groepsnaam", "Wijk", "Contactpersoon", "Telefoonnummer", "Aantal deelnemers"),
                    ("Oosterveld let op", "Oosterveld", "R. Bakker", "06-00000001", 84),
                    ("Dijkzicht samen", "Dijkzicht", "M. Aydin", "06-00000002", 41),
                ),
            ),
        ),
        {
            ("digitale_initiatieven", "initiatieven"): {
                "naam": "Groepsnaam",
                "gebied": "Wijk",
                "beheerder": "Contactpersoon",
                "bereikbaar": "Telefoonnummer",
                "leden": "Aantal deelnemers",
            }
        },
        {},
    ),
    "a register with consent and signs": Foreign(
        (
            (
                "Buurtpreventie",
                (
                    ("App", "Naam groep", "Buurt", "Leden", "Naam beheerder", "E-mailadres", "AVG akkoord", "Bordjes"),
                    ("WhatsApp", "Kade", "Havenkwartier", 60, "J. de Wit", "kade@voorbeeld.nl", "ja", "geplaatst"),
                ),
            ),
        ),
        {
            ("digitale_initiatieven", "initiatieven"): {
                "platform": "App",
                "naam": "Naam groep",
                "gebied": "Buurt",
                "leden": "Leden",
                "beheerder": "Naam beheerder",
                "bereikbaar": "E-mailadres",
                "toestemming": "AVG akkoord",
                "borden": "Bordjes",
            }
        },
        {},
    ),
    "problems with their solutions": Foreign(
        (
            (
                "Knelpunten",
                (
                    ("Knelpunt", "Waardoor", "Maatregel"),
                    ("Weinig aanmeldingen", "Mensen kennen de groep niet", "Kaart in elk welkomstpakket"),
                ),
            ),
        ),
        {
            ("digitale_initiatieven", "problemen"): {
                "probleem": "Knelpunt",
                "oorzaak": "Waardoor",
                "oplossing": "Maatregel",
            }
        },
        {},
    ),
    "strengths and weaknesses": Foreign(
        (
            (
                "SWOT-analyse",
                (
                    ("Sterktes", "Zwaktes", "Kansen", "Bedreigingen"),
                    ("Korte lijnen", "Weinig uren", "Nieuwe wijk", "Minder vrijwilligers"),
                ),
            ),
        ),
        {
            ("digitale_initiatieven", "swot"): {
                "sterk": "Sterktes",
                "zwak": "Zwaktes",
                "kansen": "Kansen",
                "bedreigingen": "Bedreigingen",
            }
        },
        {},
    ),
    "a list of stakeholders by sector": Foreign(
        (
            (
                "Stakeholders",
                (
                    ("Nr", "Stakeholder (groep)", "Rol/Functie", "Sector", "Primair contact"),
                    (1, "Woningstichting Polder", "verhuurder", "Wonen", "balie"),
                    (2, "Huisartsen Oost", "doorverwijzer", "Zorg", "praktijk"),
                ),
            ),
        ),
        {
            ("stakeholderplan", "stakeholders"): {
                "organisatie": "Stakeholder (groep)",
                "rol": "Rol/Functie",
                "domein": "Sector",
                "contact": "Primair contact",
            }
        },
        {},
    ),
    "an analysis of power and interest": Foreign(
        (
            (
                "Krachtenveld",
                (
                    ("Actor", "Macht", "Belang", "Standpunt", "Strategie", "Accounthouder"),
                    ("Dorpsraad", 3, 5, "positief", "nauw betrekken", "Team Oost"),
                    ("Busbedrijf", 4, 2, "neutraal", "tevreden houden", "Team Verkeer"),
                ),
            ),
        ),
        {
            ("stakeholderplan", "stakeholders"): {
                "organisatie": "Actor",
                "invloed": "Macht",
                "belang": "Belang",
                "houding": "Standpunt",
                "aanpak": "Strategie",
                "eigenaar": "Accounthouder",
            }
        },
        {},
    ),
    "an outcome with ideas and promises": Foreign(
        (
            (
                "Projectideeën",
                (
                    ("Nr", "Projectidee", "Omschrijving", "Wie doen er mee", "Trekker", "Vervolg"),
                    (1, "Buurtmoestuin", "Achter de school is ruimte", "vier ouders", "", "december"),
                    (2, "Repaircafé", "Twee keer per jaar", "", "", ""),
                ),
            ),
            (
                "Toezeggingen",
                (
                    ("Belofte", "Toegezegd door", "Gereed voor", "Status"),
                    ("Bankje bij de bushalte", "gemeente", "1 december 2026", "loopt"),
                ),
            ),
        ),
        {
            ("opbrengst", "ideeen"): {
                "nr": "Nr",
                "idee": "Projectidee",
                "beschrijving": "Omschrijving",
                "meewerkers": "Wie doen er mee",
                "eigenaar": "Trekker",
                "vervolg": "Vervolg",
            },
            ("opbrengst", "toezeggingen"): {
                "wat": "Belofte",
                "door": "Toegezegd door",
                "wanneer": "Gereed voor",
                "status": "Status",
            },
        },
        {},
    ),
    "a calendar of activities online and offline": Foreign(
        (
            (
                "Activiteiten",
                (
                    ("Datum", "Titel", "Online/offline", "Doelgroep", "Thema", "Partner"),
                    (dt.date(2026, 11, 3), "Leeskring", "offline", "Ouders", "Voorlezen", "School"),
                    (dt.date(2026, 11, 17), "Vragenuur", "online", "Ouders", "Schermtijd", ""),
                ),
            ),
        ),
        {
            ("communityplan", "kalender"): {
                "wanneer": "Datum",
                "activiteit": "Titel",
                "vorm": "Online/offline",
                "doelgroep": "Doelgroep",
                "thema": "Thema",
                "partner": "Partner",
            }
        },
        {},
    ),
    "groups for a community with what they need": Foreign(
        (
            (
                "Inventarisatie",
                (
                    ("Groep", "Waarom", "Hoe", "Wat is nodig"),
                    ("Jonge ouders", "Veel vragen over voorlezen", "Via het consultatiebureau", "Een vaste ochtend"),
                ),
            ),
        ),
        {
            ("communityplan", "doelgroepen"): {
                "groep": "Groep",
                "waarom": "Waarom",
                "hoe": "Hoe",
                "nodig": "Wat is nodig",
            }
        },
        {},
    ),
    "moments of measuring": Foreign(
        (
            (
                "Evaluatie",
                (
                    ("Moment", "Soort", "Vraag", "Resultaat"),
                    ("1 maart 2027", "meetmoment", "Hoeveel groepen zijn er?", ""),
                    ("1 juni 2027", "evaluatie", "Werken de afspraken?", ""),
                ),
            ),
        ),
        {
            ("digitale_initiatieven", "metingen"): {
                "wanneer": "Moment",
                "soort": "Soort",
                "vraag": "Vraag",
                "uitkomst": "Resultaat",
            }
        },
        {},
    ),
    "a list of actions from a meeting": Foreign(
        (
            (
                "Actiepunten",
                (
                    ("Actiepunt", "Eigenaar", "Deadline", "Stand van zaken", "Bron"),
                    ("Verlichting nakijken", "Beheer", "1 december 2026", "loopt", "buurtgesprek"),
                ),
            ),
        ),
        {
            ("actielijst", "acties"): {
                "actie": "Actiepunt",
                "wie": "Eigenaar",
                "wanneer": "Deadline",
                "status": "Stand van zaken",
                "herkomst": "Bron",
            }
        },
        {},
    ),
}


LOOK_ALIKES: dict[str, tuple[Sequence[Sheet], tuple[str, str]]] = {
    "a phone list has names, but no groups": (
        (("Telefoonlijst", (("Naam", "Telefoonnummer", "Kamer"), ("R. Bakker", "0001", "2.14"))),),
        ("digitale_initiatieven", "initiatieven"),
    ),
    "opening hours have times, but no programme": (
        (("Openingstijden", (("Dag", "Open", "Dicht"), ("maandag", "9.00", "17.00"))),),
        ("bijeenkomst", "agenda"),
    ),
    "stock has numbers, but nobody who came": (
        (("Voorraad", (("Artikel", "Minimum", "Aanwezig", "Prijs"), ("Potlood", 20, 14, 0.4))),),
        ("bijeenkomst", "opkomst"),
    ),
    "a budget by quarter is no list of costs of an evening": (
        (
            (
                "Budget",
                (
                    ("Programma", "Kwartaal 1", "Kwartaal 2", "Kwartaal 3", "Kwartaal 4", "Budget"),
                    ("Wonen", 10, 10, 10, 10, 40),
                ),
            ),
        ),
        ("bijeenkomst", "kosten"),
    ),
    "a list of risks is no list of problems": (
        (
            (
                "Risico's",
                (
                    ("Nr", "Risico omschrijving", "Kans", "Impact", "Maatregelen", "Eigenaar"),
                    (1, "Vertraging door het weer", 2, 3, "Ruimte in de planning", "Projectleider"),
                ),
            ),
        ),
        ("digitale_initiatieven", "problemen"),
    ),
    "members of a club have groups, but no administrators": (
        (("Leden", (("Naam", "Adres", "Groep", "Leeftijd", "Betaald"), ("P. Smit", "Kade 1", "A", 12, "ja"))),),
        ("digitale_initiatieven", "initiatieven"),
    ),
    "a house style guide has a name and a colour": (
        (("Huisstijl", (("Naam", "Kleur", "Toelichting"), ("Polderblauw", "17618C", "Voor koppen"))),),
        ("opbrengst", "ideeen"),
    ),
    "a rota of shifts is no running order": (
        (("Rooster", (("Datum", "Dienst", "Begin", "Einde", "Medewerker"), ("3-11", "balie", "9.00", "13.00", "A"))),),
        ("bijeenkomst", "agenda"),
    ),
}
"""Sheets, and the form and table that they must not be taken for."""
