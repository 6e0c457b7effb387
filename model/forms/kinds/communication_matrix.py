"""The communication matrix: what to tell whom, how, when and by whom."""

from model.columns import Kind, Role
from model.forms.form import LONG_DATE, Chapter, Column, Field, Form, Section, Table
from model.plan import PropertyRole

STATES = ("Nog starten", "Loopt", "Gereed", "Vervalt")

FORM = Form(
    key="communicatiematrix",
    title="Communicatiematrix",
    sentence="Wat vertelt u aan wie, waarmee en wanneer, en wie doet wat? Voor elk project.",
    picture="table",
    order=10,
    known_as=("Communicatieplan", "Tekst"),
    chapters=(
        Chapter(
            "",
            (
                Field(
                    "project", "Naam project", PropertyRole.PROJECT, hint="Herinrichting Havenkwartier", is_needed=True
                ),
                Field("opdrachtgever", "Opdrachtgever", PropertyRole.CLIENT, is_personal=True),
                Field("start", "Startdatum", PropertyRole.START, Kind.DATE, LONG_DATE),
                Field("einde", "Einddatum", PropertyRole.END, Kind.DATE, LONG_DATE),
                Field("datum", "Datum", PropertyRole.DATE, Kind.DATE, LONG_DATE),
                Field("versie", "Versie", PropertyRole.VERSION, hint="0.1"),
            ),
        ),
        Chapter(
            "Communicatieplan",
            (
                Section(
                    "aanleiding",
                    "Aanleiding",
                    (
                        "Waarom is er nu communicatie nodig? Noem het besluit, de vraag of de verandering.",
                        "Eén alinea is genoeg: wie dit niet kent, begrijpt daarna de rest van het plan.",
                    ),
                    "De raad heeft besloten … Daarom …",
                    (30, 120),
                    ("Achtergrond", "Inleiding"),
                    is_needed=True,
                ),
            ),
        ),
        Chapter(
            "Doel van de communicatie",
            (
                Section(
                    "informeren",
                    "Doel: informeren",
                    ("Wat moeten mensen na afloop weten? Maak het zo dat u het later kunt navragen.",),
                    "Omwonenden weten wanneer … en waar zij terechtkunnen.",
                    (5, 60),
                    ("Informeren", "Kennis", "Weten"),
                ),
                Section(
                    "houding",
                    "Doel: houding",
                    ("Wat moeten mensen ervan vinden? Denk aan begrip, vertrouwen of draagvlak.",),
                    "Ondernemers vinden …",
                    (5, 60),
                    ("Houding", "Vinden"),
                ),
                Section(
                    "gedrag",
                    "Doel: gedrag",
                    ("Wat moeten mensen gaan doen of juist laten? Noem het moment erbij.",),
                    "Inwoners melden zich aan …",
                    (5, 60),
                    ("Gedrag", "Doen"),
                ),
                Section(
                    "gevoel",
                    "Doel: gevoel",
                    ("Met welk gevoel gaan mensen naar huis? Gehoord, gerustgesteld, uitgenodigd?",),
                    "Deelnemers merken dat …",
                    (5, 60),
                    ("Gevoel", "Voelen"),
                ),
            ),
        ),
        Chapter(
            "Voor wie en hoe",
            (
                Section(
                    "doelgroep",
                    "Doelgroep",
                    (
                        "Voor wie verandert er iets? Begin bij de groep die er het meest van merkt.",
                        "Beschrijf per groep het krachtenveld: wat staat er voor hen op het spel, hoeveel invloed "
                        "hebben zij, hoe staan zij er nu in?",
                        "Noem ook wie u nu bewust niet benadert, en waarom.",
                    ),
                    "- Omwonenden: …\n- Ondernemers: …",
                    (40, 250),
                    ("Doelgroepen", "Krachtenveld", "Krachtenveldanalyse"),
                    is_needed=True,
                ),
                Section(
                    "middelen",
                    "Communicatiemiddelen",
                    (
                        "Welke middelen gebruikt u? Zet elk middel op een eigen regel.",
                        "In de planning staat bij elk moment welk middel u inzet; deze lijst en die kolom horen te "
                        "kloppen.",
                    ),
                    "- Brief\n- Nieuwsbrief\n- Bijeenkomst",
                    (3, 80),
                    ("Middelen", "Kanalen"),
                ),
                Section(
                    "kernboodschap",
                    "Kernboodschap",
                    (
                        "Wat moet iedereen onthouden, ook wie maar één zin leest?",
                        "Schrijf zoals u het aan de keukentafel zou zeggen; vakwoorden mogen weg.",
                    ),
                    "Samen met … zorgen wij voor …",
                    (20, 150),
                    ("Boodschap", "Kernboodschappen"),
                    is_needed=True,
                ),
                Section(
                    "toon",
                    "Tone of voice",
                    ("Hoe klinkt u? Kies drie woorden, en bij elk ook wat u niet bedoelt.",),
                    "Open, nuchter, uitnodigend.",
                    (3, 40),
                    ("Toon", "Toonzetting"),
                ),
            ),
        ),
        Chapter(
            "Planning",
            (
                Table(
                    "planning",
                    "Planning",
                    (
                        Column("periode", "Periode (wanneer?)", Role.PERIOD, Kind.PERIOD, width=18, hint="medio april"),
                        Column("doel", "Doel (wat?)", Role.GOAL, width=28),
                        Column("doelgroep", "Doelgroep (wie?)", Role.AUDIENCE, width=24),
                        Column("middel", "Middel (hoe?)", Role.CHANNEL, width=22, choices_from="middelen"),
                        Column(
                            "acties", "Acties / taken", Role.ACTION, width=40, known_as=("Acties", "Actie", "Taken")
                        ),
                        Column(
                            "wie",
                            "Verantwoordelijk",
                            Role.OWNER,
                            width=20,
                            known_as=("Actiehouder", "Verantwoordelijke", "Trekker", "Wie"),
                            is_personal=True,
                        ),
                        Column("status", "Status", Role.STATUS, Kind.STATUS, width=18, choices=STATES),
                    ),
                    (
                        "Eén regel per moment. Een periode mag in gewone woorden: ‘medio april’, ‘2 weken voor de "
                        "bijeenkomst’, ‘nog te bepalen’.",
                        "Acties onder elkaar in dezelfde cel, elk op een eigen regel.",
                    ),
                    empty_rows=5,
                    known_as=("Communicatiematrix", "Matrix", "Communicatieplanning", "Actieplan", "Kalender"),
                ),
            ),
        ),
    ),
)
