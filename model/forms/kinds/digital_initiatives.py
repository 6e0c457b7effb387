"""The participation plan for digital initiatives of residents, such as neighbourhood watch groups, in seven steps."""

from model.columns import Kind, Role
from model.forms.form import DATE, LONG_DATE, WHOLE, Chapter, Column, Field, Flow, Form, Section, ShownAs, Table
from model.plan import PropertyRole

PLATFORMS = (
    "WhatsApp",
    "Burgernet",
    "Facebook",
    "Nextdoor",
    "Veiligebuurt",
    "WeAlert",
    "LAS",
    "WaakSamen",
    "Eigen website",
)
YES_NO = ("ja", "nee", "onbekend")

FORM = Form(
    key="digitale_initiatieven",
    title="Participatieplan",
    sentence="Burgerparticipatie met digitale initiatieven: in zeven stappen, met een register van groepen.",
    picture="shield",
    document_title="Communicatieplan burgerparticipatie digitale initiatieven",
    order=50,
    known_as=(
        "Participatieplan digitale initiatieven",
        "Communicatieplan burgerparticipatie",
        "Burgerparticipatie digitale initiatieven",
    ),
    chapters=(
        Chapter(
            "",
            (
                Field("plan", "Naam plan", PropertyRole.PROJECT, hint="Buurtpreventie Polderveen", is_needed=True),
                Field("opsteller", "Opgesteld door", PropertyRole.AUTHOR, is_personal=True),
                Field("start", "Startdatum", PropertyRole.START, Kind.DATE, LONG_DATE),
                Field("versie", "Versie", PropertyRole.VERSION, hint="0.1"),
            ),
        ),
        Chapter(
            "1. Introductie",
            (
                Section(
                    "doel_gemeente",
                    "Doel van de gemeente",
                    (
                        "Wat wilt u behouden, veranderen of verbeteren bij de digitale initiatieven van inwoners?",
                        "Denk aan: initiatieven een zetje geven, meer wijken bereiken, beter "
                        "samenwerken met de politie.",
                    ),
                    words=(15, 120),
                    is_needed=True,
                ),
                Section(
                    "doelgroep",
                    "Doelgroep",
                    (
                        "Wie wilt u bereiken? ‘Bewoners’ is ruim: kies naar wijk, leeftijd of hoe "
                        "betrokken mensen nu zijn.",
                        "Denk ook aan ondernemers, bijvoorbeeld via het keurmerk op een bedrijventerrein.",
                    ),
                    words=(15, 150),
                    known_as=("Doelgroepen",),
                    is_needed=True,
                ),
                Section(
                    "doel_plan",
                    "Doel van het communicatieplan",
                    ("Wat moet dit plan zelf bereiken? Bijvoorbeeld één lijn in alles wat u met initiatieven doet.",),
                    words=(10, 80),
                ),
            ),
            ("Doel en doelgroep.",),
        ),
        Chapter(
            "2. Situatie",
            (
                Table(
                    "initiatieven",
                    "Initiatieven",
                    (
                        Column(
                            "platform",
                            "Platform",
                            Role.CHANNEL,
                            width=16,
                            choices=PLATFORMS,
                            known_as=("App", "Medium"),
                        ),
                        Column(
                            "naam",
                            "Naam groep",
                            width=26,
                            known_as=("Naam", "Initiatief", "Groep", "Naam initiatief", "Groepsnaam", "Naam appgroep"),
                        ),
                        Column(
                            "gebied",
                            "Gebied",
                            width=22,
                            known_as=("Wijk", "Buurt", "Dekking", "Werkgebied", "Dorp", "Kern"),
                        ),
                        Column("groepen", "Aantal groepen", None, Kind.NUMBER, WHOLE, 12, known_as=("Groepen",)),
                        Column(
                            "leden",
                            "Aantal leden",
                            None,
                            Kind.NUMBER,
                            WHOLE,
                            12,
                            known_as=("Leden", "Deelnemers", "Aantal deelnemers", "Ledenaantal"),
                        ),
                        Column(
                            "focus",
                            "Focus",
                            width=18,
                            choices=("veiligheid", "sociale cohesie", "beide"),
                            known_as=("Waar gaat het over",),
                        ),
                        Column(
                            "beheerder",
                            "Beheerder",
                            width=22,
                            is_personal=True,
                            known_as=("Contactpersoon", "Naam beheerder", "Contactpersoon groep", "Groepsbeheerder"),
                        ),
                        Column(
                            "bereikbaar",
                            "Bereikbaar via",
                            width=26,
                            is_personal=True,
                            known_as=(
                                "Telefoon",
                                "E-mail",
                                "Contact",
                                "Contactgegevens",
                                "Telefoonnummer",
                                "E-mailadres",
                                "Mailadres",
                                "Tel",
                            ),
                        ),
                        Column(
                            "toestemming",
                            "Toestemming delen",
                            width=18,
                            choices=YES_NO,
                            hint="ja, 3-4-2026",
                            known_as=(
                                "Toestemming",
                                "Akkoord delen",
                                "Toestemming gegeven",
                                "AVG akkoord",
                                "AVG-toestemming",
                            ),
                        ),
                        Column("gedeeld", "Gedeeld met politie", width=18, choices=YES_NO, is_internal=True),
                        Column("wijkagent", "Wijkagent", width=20, is_personal=True),
                        Column("wijkregisseur", "Wijkregisseur", width=20, is_personal=True),
                        Column(
                            "borden",
                            "Borden",
                            width=18,
                            choices=("geen", "aangevraagd", "geplaatst"),
                            known_as=("Borden geplaatst", "Buurtborden", "Bordjes", "Buurtpreventieborden"),
                        ),
                        Column(
                            "register",
                            "Aangemeld bij landelijk register",
                            width=18,
                            choices=YES_NO,
                            known_as=("Aangemeld",),
                        ),
                        Column(
                            "gecontroleerd",
                            "Laatst gecontroleerd",
                            Role.LOGGED,
                            Kind.DATE,
                            DATE,
                            18,
                            known_as=("Gecontroleerd",),
                        ),
                    ),
                    (
                        "Houd één register bij van alle initiatieven en groepen, voor zover u ze kent.",
                        "Leg vast of een beheerder het goed vindt dat u gegevens deelt, en sinds wanneer. Zonder ‘ja’ "
                        "gaan naam en gegevens niet mee naar partners.",
                    ),
                    empty_rows=8,
                    known_as=("Register", "Register initiatieven", "Groepen", "WhatsAppgroepen", "Buurtpreventie"),
                ),
                Table(
                    "dekking",
                    "Dekking per wijk",
                    (
                        Column("wijk", "Wijk", width=26, known_as=("Buurt", "Gebied", "Kern")),
                        Column(
                            "huishoudens",
                            "Huishoudens",
                            None,
                            Kind.NUMBER,
                            WHOLE,
                            14,
                            is_summed=True,
                            known_as=("Aantal huishoudens",),
                        ),
                        Column(
                            "gewenst",
                            "Gewenste dekking (%)",
                            None,
                            Kind.NUMBER,
                            WHOLE,
                            14,
                            known_as=("Streefpercentage",),
                        ),
                        Column("opmerking", "Opmerking", Role.REMARK, width=40),
                    ),
                    (
                        "Zet hier alle wijken, ook die zonder groep. Het programma telt groepen en leden per wijk uit "
                        "het register.",
                    ),
                    empty_rows=6,
                    known_as=("Dekking", "Dekkingsgraad", "Wijken"),
                ),
                Section(
                    "gebruik",
                    "Gebruik van de initiatieven",
                    (
                        "Hoeveel worden de initiatieven gebruikt? Kijk naar het aantal groepen en "
                        "hoeveel gebied zij dekken.",
                        "Hoe worden ze gebruikt, en wat wensen de gebruikers?",
                        "Let op: de ene groep wil alleen berichten over veiligheid, de andere zoekt "
                        "ook contact in de buurt.",
                    ),
                    words=(20, 200),
                ),
                Section(
                    "structuren",
                    "Structuren en rollen",
                    ("Wat doet de politie, wat doet de gemeente, en hoe is het georganiseerd?",),
                    words=(20, 200),
                ),
                Section(
                    "afspraken_politie",
                    "Afspraken met de politie",
                    (
                        "Welke afspraken zijn er over berichten, deelnemen aan groepen met beheerders en het register?",
                        "Wie spreekt wie aan als het anders loopt?",
                    ),
                    "- Rol van de politie: …\n- Rol van de gemeente: …\n- Contact met beheerders: …",
                    (20, 200),
                ),
                Section(
                    "intern",
                    "Interne organisatie",
                    (
                        "Wie zijn de aanspreekpunten bij politie en gemeente?",
                        "Hoe betrokken zijn beide, hoe goed kennen zij elkaar, en hoe is het "
                        "contact met de beheerders?",
                    ),
                    words=(15, 150),
                ),
                Section(
                    "niet_digitaal",
                    "Aansluiting op niet-digitale initiatieven",
                    ("Hoe sluiten de apps aan op buurtvaders, wandelgroepen, wijkraden en ander werk zonder scherm?",),
                    words=(10, 120),
                ),
                Table(
                    "swot",
                    "SWOT",
                    (
                        Column("sterk", "Sterke punten", width=32, known_as=("Sterktes", "Sterk", "Strengths")),
                        Column("zwak", "Zwakke punten", width=32, known_as=("Zwaktes", "Zwak", "Weaknesses")),
                        Column("kansen", "Kansen", width=32, known_as=("Opportunities",)),
                        Column("bedreigingen", "Bedreigingen", width=32, known_as=("Threats",)),
                    ),
                    ("Sterk en zwak gaat over uzelf, kansen en bedreigingen over de wereld om u heen.",),
                    empty_rows=5,
                    known_as=("SWOT-analyse",),
                    shown_as=ShownAs.QUADRANTS,
                ),
            ),
            ("SWOT-analyse: welke initiatieven lopen er, hoe worden ze gebruikt en hoe is het geregeld?",),
        ),
        Chapter(
            "3. Probleemanalyse",
            (
                Section(
                    "problemen_tekst",
                    "Waar loopt u tegenaan",
                    (
                        "Waar loopt u tegenaan? Zet elk probleem ook in de tabel Problemen en oplossingen.",
                        "Waardoor komt het, wie of wat veroorzaakt het, en hoe vaak komt het voor?",
                    ),
                    words=(15, 200),
                    known_as=("Probleemanalyse", "Problemen"),
                ),
            ),
            ("Welke problemen zijn er?",),
        ),
        Chapter(
            "4. Oplossingen",
            (
                Table(
                    "problemen",
                    "Problemen en oplossingen",
                    (
                        Column("probleem", "Probleem", width=42, known_as=("P", "Knelpunt")),
                        Column("oorzaak", "Oorzaak", width=30, known_as=("Waardoor",)),
                        Column("vaak", "Hoe vaak", width=16),
                        Column("oplossing", "Oplossing", width=44, known_as=("O", "Maatregel")),
                    ),
                    (
                        "Zoek bij elk probleem een oplossing. Een probleem zonder oplossing mag er ook staan.",
                        "Weinig dekking: laat groepen zich aanmelden via de website, en vertel nieuwe inwoners erover.",
                        "Stroeve samenwerking: leg taken vast en bespreek ze op vaste momenten.",
                        "Mensen stappen uit groepen: help de beheerder aan duidelijke regels, of aan een andere app.",
                        "Veel verschillende initiatieven: inwoners beginnen, de gemeente helpt en "
                        "adviseert op verzoek.",
                        "Veel vraag naar borden: kies vaste plekken in plaats van elk verzoek apart.",
                    ),
                    (
                        {"probleem": "De dekkingsgraad is laag"},
                        {"probleem": "De samenwerking tussen politie en gemeente loopt niet goed"},
                        {"probleem": "Mensen stappen uit groepen door ruzie"},
                        {"probleem": "Er zijn veel verschillende initiatieven"},
                        {"probleem": "Iedereen wil een bord"},
                    ),
                    empty_rows=2,
                    known_as=("Oplossingen", "Probleem-oplossing"),
                ),
            ),
            ("Hoe doen we dat?",),
        ),
        Chapter(
            "5. Strategie",
            (
                Section(
                    "aanpak",
                    "Plan van aanpak",
                    (
                        "Langs welke stappen komt u bij de oplossingen? Zet wie, wat en wanneer in de tabel Acties.",
                        "Wie en wat heeft u erbij nodig? Wat gebeurt er binnen, en wat buiten uw organisatie?",
                    ),
                    words=(20, 200),
                    known_as=("Strategie",),
                ),
                Table(
                    "acties",
                    "Acties",
                    (
                        Column("actie", "Actie", Role.ACTION, width=40, known_as=("Wat", "Wat doen we")),
                        Column(
                            "wie", "Wie", Role.OWNER, width=22, known_as=("Actiehouder", "Door wie"), is_personal=True
                        ),
                        Column("wanneer", "Wanneer", Role.PERIOD, Kind.PERIOD, width=20),
                        Column("probleem", "Hoort bij probleem", width=34, known_as=("Probleem",)),
                        Column("nodig", "Wat is nodig", width=26, known_as=("Nodig",)),
                        Column(
                            "status",
                            "Status",
                            Role.STATUS,
                            Kind.STATUS,
                            width=18,
                            choices=("Nog starten", "Loopt", "Gereed", "Vervalt"),
                            known_as=("Stand van zaken",),
                        ),
                    ),
                    ("Zo precies mogelijk: wie doet wat, en wanneer is het klaar?",),
                    empty_rows=5,
                    known_as=("Plan van aanpak", "Actieplan"),
                ),
                Section(
                    "momenten",
                    "Logische momenten",
                    (
                        "Op welke momenten past uw boodschap vanzelf? Denk aan donkere dagen, "
                        "vakanties of een verhuizing.",
                    ),
                    words=(0, 100),
                ),
                Section(
                    "privacy",
                    "Privacy",
                    ("Hoe gaan de initiatieven om met foto’s, namen en kentekens? Wat raadt u hun aan?",),
                    words=(10, 120),
                ),
                Section(
                    "meldingen",
                    "Gebruik van meldingen",
                    ("Kunt u meldingen gebruiken om vroeg te zien waar het in een buurt wringt? En mag dat?",),
                    words=(0, 100),
                ),
            ),
            ("Plan van aanpak.",),
        ),
        Chapter(
            "6. Realisatie",
            (
                Section(
                    "middelen",
                    "Middelen van uitvoering",
                    ("Waarmee voert u het plan uit? Noem mensen, geld en communicatiemiddelen.",),
                    words=(10, 120),
                    known_as=("Middelen",),
                ),
                Section(
                    "voortgang",
                    "Voortgang",
                    ("Wat is er uitgevoerd, en wat loopt anders dan gedacht? ‘Volgt’ is ook een antwoord.",),
                    words=(0, 200),
                    known_as=("Realisatie",),
                ),
            ),
            ("Middelen van uitvoering: voer het plan van aanpak uit.",),
        ),
        Chapter(
            "7. Evalueren",
            (
                Field(
                    "ritme",
                    "Meetritme",
                    hint="elke 3 maanden + na een half jaar + na een jaar",
                    known_as=("Meetmomenten", "Evaluatiemomenten"),
                ),
                Table(
                    "metingen",
                    "Meetmomenten",
                    (
                        Column("wanneer", "Wanneer", Role.PERIOD, Kind.PERIOD, width=22, known_as=("Moment", "Datum")),
                        Column(
                            "soort",
                            "Soort moment",
                            Role.SUBJECT,
                            width=20,
                            choices=("meetmoment", "evaluatie"),
                            known_as=("Soort",),
                        ),
                        Column("vraag", "Wat meten we", Role.GOAL, width=36, known_as=("Vraag",)),
                        Column("uitkomst", "Uitkomst", width=36, known_as=("Resultaat",)),
                        Column("bijstelling", "Bijstelling", width=32, known_as=("Wat passen we aan",)),
                    ),
                    (
                        "Spreek van tevoren af wanneer u meet en wanneer u terugkijkt.",
                        "Vul het meetritme in en kies Plan > Momenten uit een regel: dan staan de momenten hier. "
                        "Gebruik de uitkomst om bij te sturen.",
                    ),
                    empty_rows=3,
                    known_as=("Evaluatie", "Evaluatiemomenten"),
                ),
            ),
            ("Stel van tevoren meetmomenten en evaluatiemomenten vast.",),
        ),
    ),
    flows=(
        Flow(
            "acties naar actielijst",
            "Acties naar de actielijst",
            "acties",
            ("actielijst", "acties"),
            {
                "actie": ("actie",),
                "wie": ("wie",),
                "wanneer": ("wanneer",),
                "status": ("status",),
                "herkomst": ("probleem",),
            },
            only=("actie",),
        ),
        Flow(
            "oplossingen naar acties",
            "Oplossingen naar acties",
            "problemen",
            ("digitale_initiatieven", "acties"),
            {"actie": ("oplossing",), "probleem": ("probleem",)},
            {"status": "Nog starten"},
            only=("oplossing",),
        ),
    ),
)
