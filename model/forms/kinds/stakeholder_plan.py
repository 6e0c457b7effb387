"""The stakeholder plan of a cooperation: who has a stake, how they stand in it, and what was agreed with them."""

from model.columns import Kind, Role
from model.forms.form import DATE, LONG_DATE, Chapter, Column, Field, Flow, Form, Section, ShownAs, Table
from model.plan import PropertyRole

FORM = Form(
    key="stakeholderplan",
    title="Stakeholderplan",
    sentence="Wie heeft belang en invloed, hoe staan zij erin en wat is met hen afgesproken? Met krachtenveld.",
    picture="people",
    order=20,
    known_as=("Stakeholderanalyse", "Krachtenveldanalyse", "Omgevingsplan"),
    chapters=(
        Chapter(
            "",
            (
                Field(
                    "samenwerking",
                    "Naam samenwerking",
                    PropertyRole.PROJECT,
                    hint="Coöperatie Samen Sterk",
                    is_needed=True,
                ),
                Field("opdrachtgever", "Opdrachtgever", PropertyRole.CLIENT, is_personal=True),
                Field("start", "Startdatum", PropertyRole.START, Kind.DATE, LONG_DATE),
                Field("datum", "Datum", PropertyRole.DATE, Kind.DATE, LONG_DATE),
                Field("versie", "Versie", PropertyRole.VERSION, hint="0.1"),
            ),
        ),
        Chapter(
            "Waar gaat het om",
            (
                Section(
                    "doel",
                    "Doel van de samenwerking",
                    (
                        "Wat kunt u samen wel, en alleen niet?",
                        "Voor wie maakt dat verschil? Noem het in één of twee zinnen.",
                    ),
                    "Samen met … zorgen wij ervoor dat …",
                    (20, 120),
                    is_needed=True,
                ),
                Section(
                    "speelveld",
                    "Speelveld",
                    (
                        "Wat speelt er tussen de partijen? Denk aan eerdere samenwerking, zorgen en onderlinge banden.",
                        "Schrijf zo dat de partijen zelf het mogen lezen.",
                    ),
                    words=(30, 200),
                ),
            ),
        ),
        Chapter(
            "Stakeholders",
            (
                Table(
                    "stakeholders",
                    "Stakeholders",
                    (
                        Column(
                            "organisatie",
                            "Organisatie",
                            Role.AUDIENCE,
                            width=26,
                            known_as=("Stakeholder", "Stakeholder (groep)", "Partij", "Naam organisatie", "Actor"),
                        ),
                        Column("groep", "Groep", width=16, known_as=("Ring", "Categorie")),
                        Column("subgroep", "Subgroep", width=16),
                        Column(
                            "domein",
                            "Sector of domein",
                            width=18,
                            choices=("Zorg", "Welzijn", "Onderwijs", "Wonen", "Sport", "Werk en inkomen", "Overheid"),
                            known_as=("Sector", "Domein"),
                        ),
                        Column(
                            "contact",
                            "Contact",
                            width=22,
                            known_as=("Contactpersoon", "Primair contact"),
                            is_personal=True,
                        ),
                        Column(
                            "belang",
                            "Belang",
                            Role.INTEREST,
                            width=10,
                            choices=("1", "2", "3", "4", "5"),
                            hint="1 (klein) tot 5 (groot)",
                        ),
                        Column(
                            "invloed",
                            "Invloed",
                            Role.INFLUENCE,
                            width=10,
                            choices=("1", "2", "3", "4", "5"),
                            hint="1 (klein) tot 5 (groot)",
                            known_as=("Macht",),
                        ),
                        Column(
                            "houding",
                            "Houding nu",
                            Role.ATTITUDE,
                            width=13,
                            choices=("positief", "neutraal", "negatief", "onbekend"),
                            known_as=("Houding", "Standpunt"),
                            is_internal=True,
                        ),
                        Column(
                            "gewenst",
                            "Houding gewenst",
                            width=13,
                            choices=("positief", "neutraal"),
                            known_as=("Gewenste houding",),
                            is_internal=True,
                        ),
                        Column(
                            "rol",
                            "Rol in de coöperatie",
                            width=18,
                            choices=("genodigd", "aangemeld", "aanwezig", "ontwikkeltafel", "lid", "bestuur", "geen"),
                            known_as=("Rol in de samenwerking", "Rol", "Rol/Functie"),
                        ),
                        Column(
                            "niveau",
                            "Participatieniveau",
                            Role.LEVEL,
                            width=18,
                            choices=("informeren", "raadplegen", "adviseren", "meewerken", "meebeslissen"),
                            choices_from="ladder.trede",
                            known_as=("Trede", "Niveau"),
                        ),
                        Column("aanpak", "Aanpak", width=30, known_as=("Strategie",)),
                        Column(
                            "afspraken",
                            "Afspraken en toezeggingen",
                            width=34,
                            known_as=("Afspraken", "Toezeggingen"),
                        ),
                        Column("laatst", "Laatste contact", kind=Kind.DATE, format=DATE, width=16),
                        Column("volgende", "Volgende stap", Role.ACTION, width=26),
                        Column("wanneer", "Wanneer", Role.PERIOD, Kind.PERIOD, width=16),
                        Column(
                            "eigenaar",
                            "Eigenaar",
                            Role.OWNER,
                            width=16,
                            known_as=("Accounthouder", "Trekker"),
                            is_personal=True,
                        ),
                    ),
                    (
                        "Eén regel per organisatie. Geef belang en invloed een cijfer van 1 tot 5.",
                        "Houding is een inschatting van nu. Verandert die? Noteer dat met de datum bij Herijkingen.",
                    ),
                    empty_rows=8,
                    known_as=("Stakeholder", "Partijen", "Krachtenveld"),
                    shown_as=ShownAs.POWER_FIELD,
                ),
                Section(
                    "kwadranten",
                    "Aanpak per kwadrant",
                    (
                        "Veel belang, veel invloed: wie betrekt u nauw, en hoe?",
                        "Weinig belang, veel invloed: hoe houdt u hen tevreden?",
                        "Veel belang, weinig invloed: hoe houdt u hen op de hoogte?",
                        "Weinig belang, weinig invloed: wat is genoeg?",
                    ),
                    "- Nauw betrekken: …\n- Tevreden houden: …\n- Geïnformeerd houden: …\n- Volgen: …",
                    (20, 200),
                ),
            ),
        ),
        Chapter(
            "Ontwikkeling",
            (
                Table(
                    "herijkingen",
                    "Herijkingen",
                    (
                        Column("datum", "Datum", Role.LOGGED, Kind.DATE, DATE, 16, known_as=("Beoordeeld op",)),
                        Column("organisatie", "Organisatie", Role.AUDIENCE, width=26, known_as=("Stakeholder",)),
                        Column("belang", "Belang", Role.INTEREST, width=10, choices=("1", "2", "3", "4", "5")),
                        Column("invloed", "Invloed", Role.INFLUENCE, width=10, choices=("1", "2", "3", "4", "5")),
                        Column(
                            "houding",
                            "Houding",
                            Role.ATTITUDE,
                            width=13,
                            choices=("positief", "neutraal", "negatief", "onbekend"),
                        ),
                        Column("aanleiding", "Aanleiding", width=40, known_as=("Toelichting", "Waarom")),
                    ),
                    ("Beoordeel het krachtenveld opnieuw na elk groot moment. De oude regels blijven staan.",),
                    is_internal=True,
                ),
            ),
        ),
        Chapter(
            "Participatieladder",
            (
                Table(
                    "ladder",
                    "Participatieladder",
                    (
                        Column("trede", "Trede", Role.LEVEL, width=18, known_as=("Niveau",)),
                        Column("betekenis", "Wat het betekent", width=56, known_as=("Betekenis",)),
                        Column("rol", "Rol van de gemeente", width=38),
                    ),
                    ("Gebruikt uw gemeente een andere ladder? Pas de treden hier aan; dat is dan de keuzelijst.",),
                    (
                        {
                            "trede": "informeren",
                            "betekenis": "Zij weten wat er gebeurt en waarom.",
                            "rol": "De gemeente vertelt",
                        },
                        {
                            "trede": "raadplegen",
                            "betekenis": "Zij geven hun mening over wat er ligt.",
                            "rol": "De gemeente luistert en antwoordt",
                        },
                        {
                            "trede": "adviseren",
                            "betekenis": "Zij dragen oplossingen aan; afwijken vraagt uitleg.",
                            "rol": "De gemeente weegt en legt uit",
                        },
                        {
                            "trede": "meewerken",
                            "betekenis": "Zij maken het plan samen met de gemeente.",
                            "rol": "De gemeente is partner",
                        },
                        {
                            "trede": "meebeslissen",
                            "betekenis": "Zij beslissen binnen afgesproken grenzen.",
                            "rol": "De gemeente bewaakt de grenzen",
                        },
                    ),
                    empty_rows=0,
                    known_as=("Ladder",),
                ),
            ),
        ),
    ),
    flows=(
        Flow(
            "volgende stappen",
            "Volgende stappen naar de actielijst",
            "stakeholders",
            ("actielijst", "acties"),
            {"actie": ("volgende",), "wie": ("eigenaar",), "wanneer": ("wanneer",), "herkomst": ("organisatie",)},
            {"status": "Nog starten"},
            only=("volgende",),
        ),
    ),
)
