"""The plan for a meeting with residents and partners."""

from model.columns import Kind, Role
from model.forms.form import LONG_DATE, MONEY, TIME, WHOLE, Chapter, Column, Field, Flow, Form, Section, Table
from model.plan import PropertyRole

TWO_WEEKS = "2 weken voor de bijeenkomst"

FORM = Form(
    key="bijeenkomst",
    title="Bijeenkomst",
    sentence="Een avond met inwoners en partners: doel, opkomst, draaiboek, uitnodigen en kosten.",
    picture="calendar",
    document_title="Communicatieplan bijeenkomst",
    order=30,
    known_as=("Communicatieplan bijeenkomst", "Inwoners- en partnersbijeenkomst", "Draaiboek"),
    chapters=(
        Chapter(
            "",
            (
                Field(
                    "naam", "Naam bijeenkomst", PropertyRole.PROJECT, hint="De bibliotheek van morgen", is_needed=True
                ),
                Field("opsteller", "Opgesteld door", PropertyRole.AUTHOR, is_personal=True),
                Field("versie", "Versie", PropertyRole.VERSION, hint="0.1"),
            ),
        ),
        Chapter(
            "Over dit plan",
            (
                Section(
                    "waarvoor",
                    "Waarvoor is dit plan",
                    (
                        "Binnen uw organisatie: wie moet de opzet en het doel van de bijeenkomst kennen?",
                        "Naar buiten: wie wilt u bereiken, zodat er genoeg inwoners en partners komen?",
                    ),
                    words=(15, 120),
                    known_as=("Toelichting", "Leeswijzer"),
                ),
                Section(
                    "voorbereiding",
                    "Voorbereiding",
                    (
                        "Bereidt u de avond voor met een paar inwoners en partners? Dan liggen er al eerste ideeën.",
                        "Wat leerde u van een vorige keer? Denk aan een oproep die niet werd geplaatst of niet opviel.",
                    ),
                    words=(0, 150),
                ),
            ),
        ),
        Chapter(
            "Doelstelling",
            (
                Section(
                    "doelstelling",
                    "Doelstelling",
                    (
                        "Waarover denken mensen mee?",
                        "Wat brengen zij in, en waaraan willen zij zich verbinden?",
                    ),
                    "Inwoners denken mee over …\n- zij …\n- zij …",
                    (20, 150),
                    ("Doel", "Doel van de bijeenkomst"),
                    is_needed=True,
                ),
                Section(
                    "resultaat",
                    "Resultaat",
                    ("Wat ligt er aan het eind van de avond? Noem een aantal, dan kunt u het achteraf nagaan.",),
                    "Ten minste … ideeën die …",
                    (5, 60),
                    ("Beoogd resultaat",),
                    is_needed=True,
                ),
            ),
        ),
        Chapter(
            "Doelgroep",
            (
                Section(
                    "doelgroep",
                    "Doelgroep",
                    ("Wie nodigt u uit, en wie mist u als die niet komt? Zet de aantallen in de tabel Opkomst.",),
                    words=(10, 120),
                    known_as=("Doelgroepen",),
                ),
                Table(
                    "opkomst",
                    "Opkomst",
                    (
                        Column("doelgroep", "Doelgroep", Role.AUDIENCE, width=28, known_as=("Groep", "Wie")),
                        Column(
                            "minimum", "Minimum", None, Kind.NUMBER, WHOLE, 12, is_summed=True, known_as=("Minimaal",)
                        ),
                        Column(
                            "streef",
                            "Streefaantal",
                            None,
                            Kind.NUMBER,
                            WHOLE,
                            14,
                            is_summed=True,
                            known_as=("Beoogd", "Doel aantal"),
                        ),
                        Column(
                            "werkelijk",
                            "Werkelijk",
                            None,
                            Kind.NUMBER,
                            WHOLE,
                            12,
                            is_summed=True,
                            known_as=("Gekomen", "Aanwezig"),
                        ),
                        Column("reden", "Reden van het verschil", width=40, known_as=("Verklaring", "Toelichting")),
                    ),
                    ("Vul na afloop in hoeveel mensen er echt waren, en waardoor dat anders is.",),
                    ({"doelgroep": "Inwoners"}, {"doelgroep": "Beroepskrachten"}),
                    empty_rows=1,
                ),
            ),
        ),
        Chapter(
            "Datum en locatie",
            (
                Field(
                    "datum",
                    "Datum bijeenkomst",
                    None,
                    Kind.DATE,
                    LONG_DATE,
                    "woensdag 14 oktober 2026",
                    known_as=("Datum", "Wanneer"),
                    is_needed=True,
                ),
                Field("inloop", "Inloop", None, Kind.TEXT, TIME, "18.30 uur"),
                Field(
                    "begin", "Aanvang", None, Kind.TEXT, TIME, "19.00 uur", known_as=("Begin", "Start"), is_needed=True
                ),
                Field("einde", "Eindtijd", None, Kind.TEXT, TIME, "21.30 uur", known_as=("Einde",)),
                Field(
                    "locatie",
                    "Locatie",
                    hint="Bibliotheek Polderveen, zaal De Sluis",
                    known_as=("Plaats", "Waar", "Zaal"),
                    is_needed=True,
                ),
                Field("catering", "Catering", hint="koffie, thee en iets te drinken na afloop; via het wijkcentrum"),
                Table(
                    "apparatuur",
                    "Apparatuur",
                    (
                        Column(
                            "wat",
                            "Wat is nodig",
                            width=30,
                            known_as=("Wat", "Apparatuur", "Benodigdheden", "Materiaal"),
                        ),
                        Column("aantal", "Aantal", None, Kind.NUMBER, WHOLE, 10),
                        Column("wie", "Wie regelt het", Role.OWNER, width=22, known_as=("Wie",), is_personal=True),
                        Column(
                            "status",
                            "Stand van zaken",
                            Role.STATUS,
                            Kind.STATUS,
                            width=20,
                            choices=("Nog regelen", "Geregeld"),
                        ),
                    ),
                    standard_rows=(
                        {"wat": "Beamer"},
                        {"wat": "Laptop"},
                        {"wat": "Scherm"},
                        {"wat": "Flappen"},
                    ),
                    empty_rows=2,
                    known_as=("Benodigdheden", "Materialen"),
                ),
            ),
        ),
        Chapter(
            "Opzet bijeenkomst",
            (
                Table(
                    "agenda",
                    "Agenda",
                    (
                        Column(
                            "tijd",
                            "Tijd",
                            None,
                            Kind.TEXT,
                            TIME,
                            12,
                            hint="19.00 uur",
                            known_as=("Begin", "Aanvang", "Tijdstip"),
                        ),
                        Column(
                            "duur",
                            "Duur (min)",
                            None,
                            Kind.NUMBER,
                            WHOLE,
                            12,
                            known_as=("Duur", "Minuten", "Tijdsduur"),
                        ),
                        Column(
                            "onderdeel",
                            "Onderdeel",
                            Role.SUBJECT,
                            width=56,
                            known_as=("Wat", "Programma", "Activiteit", "Agendapunt"),
                        ),
                        Column("wie", "Wie", Role.OWNER, width=24, known_as=("Door wie", "Spreker"), is_personal=True),
                        Column("nodig", "Nodig", width=24, known_as=("Hulpmiddelen", "Materiaal", "Benodigdheden")),
                    ),
                    (
                        "Vul bij elk onderdeel de duur in: de tijden lopen dan door.",
                        "Plan ook de inloop, een pauze en het moment waarop iedereen naar huis is.",
                    ),
                    (
                        {
                            "tijd": "18.30 uur",
                            "duur": 30.0,
                            "onderdeel": "Inloop met koffie en thee; aanmelden bij de tafel",
                        },
                        {"tijd": "19.00 uur", "duur": 5.0, "onderdeel": "Opening en welkom"},
                        {
                            "tijd": "19.05 uur",
                            "duur": 10.0,
                            "onderdeel": "Kennismaken, bedoeling van de avond en programma",
                        },
                        {"tijd": "19.15 uur", "duur": 25.0, "onderdeel": "Samen denken: welke kansen zijn er?"},
                        {"tijd": "19.40 uur", "duur": 20.0, "onderdeel": "Vragen, toelichting en nieuwe kansen erbij"},
                        {"tijd": "20.00 uur", "duur": 15.0, "onderdeel": "Pauze; iedereen kiest een onderwerp"},
                        {
                            "tijd": "20.15 uur",
                            "duur": 45.0,
                            "onderdeel": "Aan de slag in groepen: wie, wat, waar en hoe",
                        },
                        {"tijd": "21.00 uur", "duur": 15.0, "onderdeel": "Presentatie van de ideeën"},
                        {"tijd": "21.15 uur", "duur": 15.0, "onderdeel": "Vervolg: hoe gaan we verder?"},
                        {"tijd": "21.30 uur", "duur": 30.0, "onderdeel": "Napraten met een drankje"},
                        {"tijd": "22.00 uur", "onderdeel": "Iedereen is naar huis"},
                    ),
                    empty_rows=0,
                    known_as=("Programma", "Draaiboek", "Opzet bijeenkomst"),
                ),
            ),
        ),
        Chapter(
            "PR-activiteiten en planning",
            (
                Table(
                    "pr",
                    "PR-acties",
                    (
                        Column("wat", "Wat?", Role.ACTION, width=48, known_as=("Actie", "PR-actie", "Activiteit")),
                        Column(
                            "wanneer",
                            "Wanneer?",
                            Role.PERIOD,
                            Kind.PERIOD,
                            width=32,
                            hint="2 weken voor de bijeenkomst",
                        ),
                        Column("wie", "Wie?", Role.OWNER, width=22, is_personal=True),
                        Column(
                            "geplaatst",
                            "Bevestigd geplaatst?",
                            Role.STATUS,
                            Kind.STATUS,
                            width=22,
                            choices=("Nog niet", "Aangeleverd", "Gezien", "Niet geplaatst"),
                            known_as=("Bevestigd", "Geplaatst", "Status"),
                        ),
                    ),
                    (
                        "Nodig ten minste 2 weken van tevoren uit.",
                        "Kijk na of een oproep echt is geplaatst, en noteer dat.",
                    ),
                    tuple(
                        {"wat": wat, "wanneer": wanneer}
                        for wat, wanneer in (
                            ("Flyer A5 (één zijde) en verspreidingspunten", "3 weken voor de bijeenkomst"),
                            ("Oproep in wijkkrant", "4 weken voor de bijeenkomst"),
                            ("Oproep in huis-aan-huisbladen", "3 weken voor de bijeenkomst"),
                            ("Bericht op site", "3 weken voor de bijeenkomst"),
                            ("E-mail naar leden", "3 weken voor de bijeenkomst"),
                            ("Mail of post naar partners met flyer", "3 weken voor de bijeenkomst"),
                            ("Bericht op narrowcasting", TWO_WEEKS),
                            ("Veldwerk, ook flyers uitdelen", TWO_WEEKS),
                            ("Twitter", TWO_WEEKS),
                            ("Facebook", TWO_WEEKS),
                            ("Nabellen", "1 week voor de bijeenkomst"),
                        )
                    ),
                    empty_rows=2,
                    known_as=("PR-activiteiten", "PR-activiteiten en planning", "PR"),
                ),
                Table(
                    "afstemming",
                    "Interne afstemming",
                    (
                        Column("wat", "Wat?", Role.ACTION, width=54, known_as=("Afstemming", "Onderwerp")),
                        Column("wanneer", "Wanneer?", Role.PERIOD, Kind.PERIOD, width=32),
                        Column("wie", "Wie?", Role.OWNER, width=24, is_personal=True),
                    ),
                    standard_rows=(
                        {"wat": "Afstemming met de directie", "wanneer": "6 weken voor de bijeenkomst"},
                        {"wat": "Afstemming met de medewerkers die er zijn", "wanneer": TWO_WEEKS},
                        {
                            "wat": "Afstemming over ruimte, apparatuur en catering",
                            "wanneer": "4 weken voor de bijeenkomst",
                        },
                    ),
                    empty_rows=1,
                    known_as=("Afstemming", "Intern"),
                ),
            ),
        ),
        Chapter(
            "Kosten",
            (
                Table(
                    "kosten",
                    "Kosten",
                    (
                        Column("post", "Kostenpost", width=34, known_as=("Post", "Omschrijving", "Wat")),
                        Column(
                            "geraamd",
                            "Geraamd",
                            Role.COST,
                            Kind.NUMBER,
                            MONEY,
                            16,
                            is_summed=True,
                            known_as=("Raming", "Begroot", "Budget"),
                        ),
                        Column(
                            "werkelijk",
                            "Werkelijk",
                            None,
                            Kind.NUMBER,
                            MONEY,
                            16,
                            is_summed=True,
                            known_as=("Realisatie", "Uitgegeven"),
                        ),
                        Column("opmerking", "Opmerking", Role.REMARK, width=34),
                    ),
                    standard_rows=({"post": "Flyers"}, {"post": "Poster"}, {"post": "Catering"}),
                    empty_rows=2,
                    known_as=("Begroting",),
                    is_internal=True,
                ),
            ),
        ),
    ),
    flows=(
        Flow(
            "pr naar planning",
            "PR-acties naar de communicatiematrix",
            "pr",
            ("communicatiematrix", "planning"),
            {"periode": ("wanneer",), "acties": ("wat",), "wie": ("wie",), "status": ("geplaatst",)},
            {"doel": "Uitnodigen voor de bijeenkomst"},
            only=("wat",),
        ),
    ),
)
