"""The outcome of a meeting, to give back to who was there."""

from model.columns import Kind, Role
from model.forms.form import LONG_DATE, WHOLE, Chapter, Column, Field, Flow, Form, Prefill, Section, ShownAs, Table
from model.plan import PropertyRole

FORM = Form(
    key="opbrengst",
    title="Opbrengst",
    sentence="Wat leverde de bijeenkomst op? Aanbevelingen, ideeën met hun eigenaren, en wat is toegezegd.",
    picture="lightbulb",
    document_title="Opbrengst bijeenkomst",
    order=40,
    known_as=("Opbrengst bijeenkomst", "Verslag bijeenkomst", "Opbrengst inwoners- en partnersbijeenkomst"),
    chapters=(
        Chapter(
            "",
            (
                Field("naam", "Bijeenkomst", PropertyRole.PROJECT, known_as=("Naam bijeenkomst",), is_needed=True),
                Field(
                    "datum",
                    "Datum bijeenkomst",
                    None,
                    Kind.DATE,
                    LONG_DATE,
                    known_as=("Gehouden op", "Datum"),
                    is_needed=True,
                ),
                Field("locatie", "Locatie", known_as=("Plaats",)),
                Field("focus", "Focus", hint="de bibliotheek in 2030, en wat morgen al kan", known_as=("Onderwerp",)),
            ),
        ),
        Chapter(
            "Toelichting",
            (
                Section(
                    "toelichting",
                    "Toelichting",
                    (
                        "Waarom en voor wie was deze bijeenkomst?",
                        "Uit welke delen bestond de avond? Houd het kort: de lezer was er zelf bij.",
                    ),
                    "Op … spraken … over …",
                    (30, 150),
                    ("Inleiding", "Aanleiding"),
                    is_needed=True,
                ),
                Table(
                    "aanwezigen",
                    "Aanwezigen",
                    (
                        Column("groep", "Groep", Role.AUDIENCE, width=28, known_as=("Doelgroep", "Wie")),
                        Column(
                            "streef", "Beoogd", None, Kind.NUMBER, WHOLE, 12, is_summed=True, known_as=("Streefaantal",)
                        ),
                        Column(
                            "aantal",
                            "Aanwezig",
                            None,
                            Kind.NUMBER,
                            WHOLE,
                            12,
                            is_summed=True,
                            known_as=("Aantal", "Gekomen"),
                        ),
                        Column(
                            "reden",
                            "Waardoor het verschil",
                            width=40,
                            known_as=("Reden", "Toelichting", "Reden van het verschil"),
                        ),
                    ),
                    ("Alleen aantallen. Namen horen niet in een verslag dat rondgaat.",),
                    ({"groep": "Inwoners"}, {"groep": "Beroepskrachten"}),
                    empty_rows=1,
                ),
            ),
        ),
        Chapter(
            "Algemene aanbevelingen",
            (
                Section(
                    "aanbevelingen",
                    "Algemene aanbevelingen",
                    (
                        "Wat raadt de groep aan, zonder dat er al iemand mee aan de slag gaat?",
                        "Gebruik opsommingen; inspringen mag. Zet de rode draad bovenaan.",
                    ),
                    "- …\n  - …",
                    (20, 400),
                    ("Aanbevelingen",),
                    is_needed=True,
                ),
                Section(
                    "kanttekening",
                    "Kanttekening",
                    ("Is er iets dat voor de deelnemers beslist moet blijven? Schrijf het in één zin op.",),
                    words=(0, 40),
                    known_as=("NB",),
                ),
            ),
        ),
        Chapter(
            "Ideeën voor uitwerking",
            (
                Section(
                    "over_ideeen",
                    "Over de ideeën",
                    ("Hoe zijn de ideeën ontstaan? Lagen er al voorbeelden, en konden mensen er zelf bij doen?",),
                    words=(0, 80),
                ),
                Table(
                    "ideeen",
                    "Ideeën",
                    (
                        Column("nr", "Nr", Role.NUMBER, width=6, is_numbered=True),
                        Column("idee", "Idee", Role.SUBJECT, width=28, known_as=("Naam idee", "Projectidee", "Naam")),
                        Column(
                            "beschrijving",
                            "Beschrijving",
                            Role.MESSAGE,
                            width=50,
                            hint="Alleen wat er gezegd is",
                            known_as=("Omschrijving", "Beschrijving idee"),
                        ),
                        Column(
                            "meewerkers",
                            "Meewerkers",
                            width=26,
                            is_personal=True,
                            known_as=("Deelnemers", "Wie doen er mee"),
                        ),
                        Column("eigenaar", "Eigenaar", Role.OWNER, width=20, is_personal=True, known_as=("Trekker",)),
                        Column(
                            "vervolg",
                            "Vervolgbijeenkomst",
                            Role.PERIOD,
                            Kind.PERIOD,
                            width=22,
                            known_as=("Vervolg", "Volgende bijeenkomst"),
                        ),
                        Column("status", "Stand van zaken", Role.STATUS, Kind.STATUS, width=22),
                    ),
                    (
                        "Schrijf op wat er is gezegd, en vul het niet zelf aan.",
                        "Heeft een idee nog geen eigenaar? Laat dat zo. Neem het niet zelf over.",
                        "Beleg voor elk idee met meewerkers een eerste vervolgbijeenkomst.",
                    ),
                    empty_rows=6,
                    known_as=("Ideeën voor uitwerking", "Projectideeën", "Pilots"),
                    shown_as=ShownAs.CARDS,
                    heading="idee",
                ),
            ),
        ),
        Chapter(
            "Reactie",
            (
                Section(
                    "reactie",
                    "Reactie van de organisatie",
                    (
                        "Wat vindt u van de opbrengst, en wat pakt u meteen op?",
                        "Beloof alleen wat u kunt waarmaken; zet elke belofte ook bij de toezeggingen.",
                    ),
                    words=(20, 150),
                    known_as=(
                        "Reactie",
                        "Reactie van bibliotheek",
                        "Reactie van de bibliotheek",
                        "Reactie van de gemeente",
                    ),
                ),
                Table(
                    "toezeggingen",
                    "Toezeggingen",
                    (
                        Column("door", "Door", Role.OWNER, width=24, known_as=("Toegezegd door", "Wie")),
                        Column("wat", "Toezegging", Role.ACTION, width=46, known_as=("Wat", "Belofte")),
                        Column("wanneer", "Wanneer", Role.PERIOD, Kind.PERIOD, width=20, known_as=("Gereed voor",)),
                        Column(
                            "status",
                            "Stand van zaken",
                            Role.STATUS,
                            Kind.STATUS,
                            width=34,
                            hint="14-10: opgepakt",
                            known_as=("Status", "Status-log"),
                        ),
                    ),
                    ("Zet nieuws over een toezegging met de datum onder het vorige; het laatste telt.",),
                    empty_rows=3,
                ),
            ),
        ),
    ),
    prefills=(
        Prefill("naam", (("bijeenkomst", "naam"),)),
        Prefill("datum", (("bijeenkomst", "datum"),)),
        Prefill("locatie", (("bijeenkomst", "locatie"),)),
        Prefill("toelichting", (("bijeenkomst", "doelstelling"),)),
        Prefill(
            "aanwezigen",
            (("bijeenkomst", "opkomst"),),
            {
                "groep": ("doelgroep",),
                "streef": ("streef", "minimum"),
                "aantal": ("werkelijk",),
                "reden": ("reden",),
            },
        ),
    ),
    flows=(
        Flow(
            "toezeggingen naar acties",
            "Toezeggingen naar de actielijst",
            "toezeggingen",
            ("actielijst", "acties"),
            {"actie": ("wat",), "wie": ("door",), "wanneer": ("wanneer",), "status": ("status",)},
            {"herkomst": "Toezegging op de bijeenkomst"},
            only=("wat",),
        ),
        Flow(
            "toezeggingen naar planning",
            "Toezeggingen naar de communicatiematrix",
            "toezeggingen",
            ("communicatiematrix", "planning"),
            {"acties": ("wat",), "wie": ("door",), "periode": ("wanneer",), "status": ("status",)},
            {"doel": "Nakomen wat is toegezegd"},
            only=("wat",),
        ),
        Flow(
            "vervolg naar acties",
            "Vervolgbijeenkomsten naar de actielijst",
            "ideeen",
            ("actielijst", "acties"),
            {"actie": ("idee",), "wie": ("eigenaar",), "wanneer": ("vervolg",)},
            {"herkomst": "Vervolgbijeenkomst over een idee", "status": "Nog starten"},
            only=("idee", "vervolg"),
        ),
        Flow(
            "vervolg naar planning",
            "Vervolgbijeenkomsten naar de communicatiematrix",
            "ideeen",
            ("communicatiematrix", "planning"),
            {"acties": ("idee",), "wie": ("eigenaar",), "periode": ("vervolg",)},
            {"doel": "Idee uitwerken met de meewerkers", "middel": "Vervolgbijeenkomst", "status": "Nog starten"},
            only=("idee", "vervolg"),
        ),
    ),
)
