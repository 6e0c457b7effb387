"""The plan for a community of a library: for whom, what is needed, and what happens in the course of the year."""

from model.columns import Kind, Role
from model.forms.form import WHOLE, Chapter, Column, Field, Flow, Form, Section, Table
from model.plan import PropertyRole

FORM = Form(
    key="communityplan",
    title="Communityplan",
    sentence="Een community rond een thema: doelgroepen, wat daarvoor nodig is, en een kalender van activiteiten.",
    picture="people_community",
    order=60,
    known_as=("Community", "Communityplan bibliotheek", "Projectblad"),
    chapters=(
        Chapter(
            "Projectblad",
            (
                Field("naam", "Naam community", PropertyRole.PROJECT, hint="Groen wonen in Polderveen", is_needed=True),
                Field("organisatie", "Organisatie", hint="Bibliotheek Polderveen"),
                Field("contact", "Contactpersoon", is_personal=True, known_as=("Contactinformatie", "Contact")),
                Field("telefoon", "Telefoon", is_personal=True),
                Field("mail", "E-mail", is_personal=True),
                Field("voor_wie", "Doelgroepen", known_as=("Doelgroep",)),
                Field("kernfunctie", "Kernfunctie", hint="informeren"),
                Field("innovatiefase", "Innovatiefase", hint="proef of experiment", known_as=("Fase",)),
                Field("thema", "Thema"),
                Field("prioriteiten", "Flankerende prioriteiten", hint="marketing"),
                Field("startjaar", "Startjaar", None, Kind.NUMBER, WHOLE, "2026", known_as=("Startjaar innovatie",)),
                Field("evaluatievorm", "Evaluatievorm", hint="verslag"),
                Field("overname", "Overname mogelijk", hint="onbekend", known_as=("Project overnamemogelijkheid",)),
            ),
        ),
        Chapter(
            "Waarom en hoe",
            (
                Section(
                    "omschrijving",
                    "Omschrijving",
                    ("Wat komt er, in één of twee zinnen?",),
                    words=(10, 60),
                    known_as=("Samenvatting",),
                ),
                Section(
                    "doel",
                    "Doel",
                    (
                        "Waarom wilt u deze community? Wat betekent uw organisatie straks voor deze mensen?",
                        "Begint u zelf een community, of sluit u aan bij een die er al is?",
                    ),
                    words=(20, 120),
                    known_as=("Doel innovatieproject", "Doelstelling"),
                    is_needed=True,
                ),
                Section(
                    "aanpak",
                    "Aanpak",
                    (
                        "Langs welke stappen bouwt u de community op? De data staan bij Werksessies.",
                        "Spreek eerst mensen uit de doelgroep; daarna pas kiest u een vorm.",
                    ),
                    words=(40, 250),
                    known_as=("Aanpak project",),
                    is_needed=True,
                ),
                Section(
                    "partners",
                    "Samenwerkingspartners",
                    ("Met wie doet u dit samen, en wat brengt elk in?",),
                    words=(10, 120),
                    known_as=("Samenwerkingspartners overig", "Partners"),
                ),
            ),
        ),
        Chapter(
            "Doelgroepen",
            (
                Table(
                    "doelgroepen",
                    "Doelgroepen",
                    (
                        Column("groep", "Doelgroep", Role.AUDIENCE, width=26, known_as=("Groep",)),
                        Column("waarom", "Waarom deze groep", Role.GOAL, width=34, known_as=("Waarom",)),
                        Column("hoe", "Hoe betrekken we hen", width=34, known_as=("Hoe",)),
                        Column("nodig", "Wat is daarvoor nodig", width=30, known_as=("Nodig", "Wat is nodig")),
                        Column("contact", "Gesproken met", width=24, is_personal=True, known_as=("Contact",)),
                        Column("opgehaald", "Opgehaald", width=34, known_as=("Wat hoorden we",)),
                    ),
                    ("Inventariseer de groepen die voor u het belangrijkst zijn, en ga met een paar mensen praten.",),
                    empty_rows=4,
                    known_as=("Doelgroepinventarisatie",),
                ),
            ),
        ),
        Chapter(
            "Randvoorwaarden",
            (
                Table(
                    "randvoorwaarden",
                    "Randvoorwaarden",
                    (
                        Column("voorwaarde", "Randvoorwaarde", width=40, known_as=("Voorwaarde",)),
                        Column("waarom", "Waarom nodig", width=34),
                        Column("wie", "Wie regelt het", Role.OWNER, width=22, is_personal=True, known_as=("Wie",)),
                        Column("status", "Stand van zaken", Role.STATUS, Kind.STATUS, width=22, known_as=("Status",)),
                    ),
                    ("Wat moet er zijn om de community te laten slagen? Denk aan uren, geld, ruimte en rugdekking.",),
                    (
                        {"voorwaarde": "Uren voor een communitymanager"},
                        {"voorwaarde": "Plek in het gebouw en online"},
                        {"voorwaarde": "Budget voor activiteiten"},
                        {"voorwaarde": "Steun van de directie"},
                    ),
                    empty_rows=2,
                ),
            ),
        ),
        Chapter(
            "Werksessies en terugkomdagen",
            (
                Table(
                    "sessies",
                    "Werksessies",
                    (
                        Column("sessie", "Sessie", Role.SUBJECT, width=30, known_as=("Werksessie", "Bijeenkomst")),
                        Column("wanneer", "Wanneer", Role.PERIOD, Kind.PERIOD, width=22),
                        Column("doel", "Wat is na afloop klaar", Role.GOAL, width=48, known_as=("Doel", "Opbrengst")),
                        Column("wie", "Begeleiding", Role.OWNER, width=22, is_personal=True, known_as=("Wie",)),
                    ),
                    standard_rows=(
                        {"sessie": "Werksessie 1", "doel": "Doelgroepen en randvoorwaarden in beeld"},
                        {"sessie": "Werksessie 2", "doel": "Helder waarom, hoe en wat er nodig is"},
                        {"sessie": "Werksessie 3", "doel": "Concept voor de community"},
                        {"sessie": "Werksessie 4", "doel": "Kalender met activiteiten"},
                    ),
                    empty_rows=1,
                    known_as=("Sessies",),
                ),
                Table(
                    "terugkomdagen",
                    "Terugkomdagen",
                    (
                        Column("dag", "Terugkomdag", Role.SUBJECT, width=26, known_as=("Dag",)),
                        Column("wanneer", "Wanneer", Role.PERIOD, Kind.PERIOD, width=22),
                        Column("delen", "Wat delen we", width=40, known_as=("Onderwerp",)),
                        Column("uitkomst", "Uitkomst", width=40),
                    ),
                    standard_rows=(
                        {"dag": "Terugkomdag 1", "delen": "Eerste ervaringen"},
                        {"dag": "Terugkomdag 2", "delen": "Wat werkt, wat niet"},
                        {"dag": "Terugkomdag 3", "delen": "Terugkijken en vergelijken"},
                    ),
                    empty_rows=0,
                    known_as=("Deeldagen",),
                ),
            ),
        ),
        Chapter(
            "Activiteitenkalender",
            (
                Table(
                    "kalender",
                    "Activiteitenkalender",
                    (
                        Column("wanneer", "Wanneer", Role.PERIOD, Kind.PERIOD, width=22, known_as=("Datum", "Periode")),
                        Column("activiteit", "Activiteit", Role.SUBJECT, width=34, known_as=("Titel", "Wat")),
                        Column(
                            "vorm",
                            "Vorm",
                            width=14,
                            choices=("online", "offline", "hybride"),
                            known_as=("Online/offline", "Online of offline", "Soort"),
                        ),
                        Column("doelgroep", "Doelgroep", Role.AUDIENCE, width=22),
                        Column("thema", "Thema", width=20),
                        Column("partner", "Partner", width=20),
                        Column("wie", "Communitymanager", Role.OWNER, width=22, is_personal=True, known_as=("Wie",)),
                        Column(
                            "doel", "Doel", Role.GOAL, width=24, choices=("informeren", "ontmoeten", "maken", "delen")
                        ),
                        Column("status", "Status", Role.STATUS, Kind.STATUS, width=18, known_as=("Stand van zaken",)),
                    ),
                    (
                        "Wissel online en offline af; een maand zonder een van beide valt op in het overzicht.",
                        "De kalender is het hart van de community: kijk er elke maand samen naar.",
                    ),
                    empty_rows=6,
                    known_as=("Kalender", "Activiteiten"),
                ),
            ),
        ),
        Chapter(
            "Resultaat en evaluatie",
            (
                Section(
                    "resultaat",
                    "Resultaat",
                    ("Wat ligt er aan het eind, voor uzelf en voor anderen? Maak er een opsomming van.",),
                    "- …\n- …",
                    (10, 120),
                    ("Resultaten",),
                ),
                Section(
                    "evaluatie",
                    "Evaluatie",
                    ("Hoe en met wie kijkt u terug, en met wie deelt u wat u leerde?",),
                    words=(10, 120),
                    known_as=("Evaluatie toelichting",),
                ),
            ),
        ),
    ),
    flows=(
        Flow(
            "kalender naar planning",
            "Activiteiten naar de communicatiematrix",
            "kalender",
            ("communicatiematrix", "planning"),
            {
                "periode": ("wanneer",),
                "middel": ("activiteit",),
                "doelgroep": ("doelgroep",),
                "doel": ("doel",),
                "wie": ("wie",),
                "status": ("status",),
            },
            only=("activiteit",),
        ),
    ),
)
