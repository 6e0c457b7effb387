"""Invented contents of forms around one evening: matrix, meeting, outcome and list of actions."""

from __future__ import annotations

Texts = dict[str, str]
Tables = dict[str, tuple[dict[str, str], ...]]


def rows(columns: str, *lines: tuple[str, ...]) -> tuple[dict[str, str], ...]:
    """Rows of cells below these keys of columns; cells without text are left out."""
    keys = columns.split()
    return tuple({key: text for key, text in zip(keys, row, strict=True) if text} for row in lines)


MATRIX: tuple[Texts, Tables] = (
    {
        "project": "Groene oevers Polderveen",
        "opdrachtgever": "Marit Postema",
        "start": "1 september 2026",
        "einde": "30 juni 2027",
        "datum": "17 augustus 2026",
        "versie": "0.4",
        "aanleiding": "De oevers van de Lange Vaart zakken weg. In het najaar begint het herstel. Bewoners merken dat "
        "aan afgesloten paden en aan werkboten in de vaart.\n\nEerder hoorden mensen pas van het werk toen de hekken "
        "er stonden. Dat willen we nu anders doen.",
        "informeren": "Iedereen langs de vaart weet voor 1 oktober wanneer het werk voor de deur komt.",
        "houding": "Bewoners begrijpen waarom een groene oever beter is dan een nieuwe beschoeiing.",
        "gedrag": "- Booteigenaren leggen hun boot op tijd ergens anders.\n- Bewoners melden schade met de app.",
        "gevoel": "Mensen voelen zich serieus genomen, ook als het even tegenzit.",
        "doelgroep": "1. Bewoners langs de Lange Vaart (410 adressen)\n2. Booteigenaren (63 ligplaatsen)\n"
        "3. Ondernemers aan de kade\n4. Vaarclub De Schoot en de hengelaars",
        "middelen": "Een brief voor wie er woont, een app voor wie vragen heeft, en een wandeling met de opzichter.",
        "kernboodschap": "Een sterke oever die leeft: we herstellen de vaart samen met wie er woont.",
        "toon": "Rustig en eerlijk. We zeggen ook wat we nog niet weten.",
    },
    {
        "planning": rows(
            "periode doel doelgroep middel acties wie status",
            (
                "begin september 2026",
                "Kennis over de planning",
                "Bewoners en ondernemers aan de kade",
                "Bewonersbrief",
                "- Concepttekst\n- Afstemmen met de aannemer\n- Bezorgen",
                "Fenna Wiersma",
                "Gereed",
            ),
            (
                "week 39",
                "Kennis over ligplaatsen",
                "Booteigenaren",
                "E-mail en telefoon",
                "- Adressen bij de havendienst opvragen\n- Nabellen wie niet reageert",
                "Jorrit Hellinga",
                "Loopt",
            ),
            (
                "medio oktober 2026",
                "Begrip voor de groene oever",
                "Alle inwoners",
                "Wandeling met de opzichter",
                "- Route kiezen\n- Aanmelden via de website",
                "Fenna Wiersma",
                "Nog starten",
            ),
            (
                "voor de kerstvakantie",
                "Stand van zaken",
                "Bewoners, Vaarclub De Schoot",
                "Nieuwsbrief",
                "- Foto's\n- Vraag en antwoord",
                "Samira Karimi",
                "Nog starten",
            ),
            (
                "nog te bepalen",
                "Waardering voor geduld",
                "Omwonenden",
                "Feestelijke opening met de burgemeester",
                "",
                "",
                "",
            ),
        )
    },
)

MEETING: tuple[Texts, Tables] = (
    {
        "naam": "Samen voor het Havenpark",
        "opsteller": "Fenna Wiersma",
        "versie": "1.0",
        "waarvoor": "Dit plan is voor iedereen die meewerkt aan de avond over het Havenpark. Het zegt wie wat doet, "
        "en wanneer. Naar buiten toe beschrijft het hoe we bewoners uitnodigen.",
        "voorbereiding": "Met vier bewoners liepen we in juni door het park. Zij noemden drie plekken waar het "
        "'s avonds donker is. Les van vorig jaar: het bericht in de wijkkrant kwam te laat.",
        "doelstelling": "Inwoners denken mee over het gebruik van het park:\n- zij noemen wat zij missen;\n"
        "- zij kiezen samen drie plannen;\n- zij zeggen waar zij zelf aan meedoen.",
        "resultaat": "Ten minste drie plannen met elk een trekker uit de buurt.",
        "doelgroep": "Bewoners van de Havenbuurt, jongeren van het Baken en de beheerders van het park. We missen "
        "vaak ouders met jonge kinderen; daarom is er oppas.",
        "datum": "14 oktober 2026",
        "inloop": "18.30 uur",
        "begin": "19.00 uur",
        "einde": "21.30 uur",
        "locatie": "Buurthuis Het Baken, Kadeweg 12, Polderveen",
        "catering": "Koffie en thee bij de inloop, frisdrank na afloop; via het buurthuis",
    },
    {
        "opkomst": rows(
            "doelgroep minimum streef werkelijk reden",
            ("Inwoners", "25", "40", "52", "Er kwamen veel ouders, door de oppas"),
            ("Beroepskrachten", "6", "8", "5", "Het team sport had een andere avond"),
            ("Jongeren", "5", "10", "", ""),
        ),
        "apparatuur": rows(
            "wat aantal wie status",
            ("Beamer", "1", "Jorrit Hellinga", "Geregeld"),
            ("Laptop", "2", "Jorrit Hellinga", "Geregeld"),
            ("Scherm", "1", "Het Baken", "Geregeld"),
            ("Flappen", "12", "Samira Karimi", "Nog regelen"),
        ),
        "agenda": rows(
            "tijd duur onderdeel wie nodig",
            ("18.30 uur", "30", "Inloop met koffie en thee", "Samira Karimi", "Naamstickers"),
            ("19.00 uur", "10", "Opening en welkom", "Marit Postema", "Microfoon"),
            ("19.10 uur", "35", "Wat is er nu, en wat missen we?", "Fenna Wiersma", "Plattegrond op A0"),
            ("19.45 uur", "15", "Pauze", "", ""),
            ("20.00 uur", "60", "In groepen: drie plannen uitwerken", "Alle begeleiders", "Flappen, stiften"),
            ("21.00 uur", "30", "Presenteren en afspraken maken", "Fenna Wiersma", "Actielijst"),
            ("21.30 uur", "30", "Napraten met een drankje", "", ""),
            ("22.00 uur", "", "Iedereen is naar huis", "", ""),
        ),
        "pr": rows(
            "wat wanneer wie geplaatst",
            ("Flyer A5 en verspreidingspunten", "23 september 2026", "Samira Karimi", "Ja, gezien"),
            ("Oproep in wijkkrant De Steiger", "16 september 2026", "Fenna Wiersma", "Niet geplaatst"),
            ("Bericht op de website van de gemeente", "3 weken voor de bijeenkomst", "Samira Karimi", "Ja, gezien"),
            ("Flyers uitdelen bij de basisschool", "2 weken voor de bijeenkomst", "Vrijwilligers", "Nog niet"),
            ("Nabellen van partners", "1 week voor de bijeenkomst", "Jorrit Hellinga", ""),
        ),
        "afstemming": rows(
            "wat wanneer wie",
            ("Afstemming met de directie", "2 september 2026", "Marit Postema"),
            ("Ruimte, apparatuur en catering", "4 weken voor de bijeenkomst", "Jorrit Hellinga"),
        ),
        "kosten": rows(
            "post geraamd werkelijk opmerking",
            ("Flyers", "180", "172,50", "500 stuks"),
            ("Poster", "75", "75", ""),
            ("Catering", "1.250,50", "1.318", "Er kwamen meer mensen dan verwacht"),
            ("Oppas", "120", "120", "Twee studenten van de pabo"),
        ),
    },
)

OUTCOME: tuple[Texts, Tables] = (
    {
        "naam": "Samen voor het Havenpark",
        "datum": "14 oktober 2026",
        "locatie": "Buurthuis Het Baken",
        "focus": "Een park voor overdag en 's avonds",
        "toelichting": "Op een natte woensdagavond zat de grote zaal vol. Aan acht tafels praatten bewoners over "
        "licht, groen en ontmoeten. Aan het eind lagen er drie plannen.",
        "aanbevelingen": "- Houd het pad langs het water open tijdens het werk.\n- Vraag jongeren op de plek waar zij "
        "zijn.\n- Vertel binnen twee weken wat er met de plannen gebeurt.",
        "kanttekening": "De mensen uit de nieuwbouw waren er weinig. Wat hier staat is dus niet de mening van de "
        "hele buurt.",
        "over_ideeen": "De ideeën staan in de volgorde waarin zij zijn genoemd.",
        "reactie": "De gemeente neemt het lichtplan mee in de begroting van 2027. Over de pluktuin besluit het team "
        "groen in december.",
    },
    {
        "aanwezigen": rows(
            "groep streef aantal reden",
            ("Inwoners", "40", "52", "Er was oppas"),
            ("Beroepskrachten", "8", "5", "Een andere bijeenkomst op dezelfde avond"),
        ),
        "ideeen": rows(
            "nr idee beschrijving meewerkers eigenaar vervolg status",
            (
                "1",
                "Licht langs het water",
                "Lampen die aangaan als er iemand loopt, zodat vleermuizen er geen last van hebben.\n"
                "- eerst bij de brug\n- daarna bij het speelveld",
                "Twee bewoners van de Kadeweg",
                "Tjeerd Brandsma",
                "4 november 2026",
                "Opgepakt",
            ),
            (
                "2",
                "Pluktuin",
                "Een hoek met bessen en kruiden, die de school en de buurt samen verzorgen.",
                "",
                "",
                "",
                "",
            ),
            (
                "3",
                "Zomeravonden op het plein",
                "Elke laatste vrijdag muziek uit de buurt.",
                "Jongeren van Het Baken",
                "",
                "",
                "",
            ),
        ),
        "toezeggingen": rows(
            "door wat wanneer status",
            ("Marit Postema", "Lichtplan opnemen in de begroting", "1 december 2026", "Loopt"),
            ("Team groen", "Laten weten of de pluktuin er kan komen", "medio december 2026", "Nog starten"),
        ),
    },
)

ACTION_LIST: tuple[Texts, Tables] = (
    {},
    {
        "acties": rows(
            "actie wie wanneer status herkomst",
            ("Uitnodiging maken en laten nalezen", "Fenna Wiersma", "11 september 2026", "Gereed", "Overleg 1"),
            ("Zaal vastleggen", "Jorrit Hellinga", "week 36", "Gereed", "Overleg 1"),
            ("Beheerder van het park bellen", "Samira Karimi en Jorrit Hellinga", "eind september", "Loopt", ""),
            ("Verslag naar de deelnemers", "Fenna Wiersma", "2 weken na de bijeenkomst", "Nog starten", "Draaiboek"),
            ("Oude borden weghalen", "", "", "Vervalt", "Overleg 2"),
        )
    },
)
