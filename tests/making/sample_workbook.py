"""Makes resources/sample: a communication matrix of an invented municipality, as an official would keep it in Excel.

Run by `python dev.py sample`. The result is the same at every run, so that it changes only when this file does.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

TARGET = Path(__file__).resolve().parents[2] / "resources" / "sample" / "Voorbeeld communicatiematrix Polderveen.xlsx"

WRITTEN = dt.datetime(2026, 11, 9, 9, 0, 0)
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")

TITLE = "Communicatiematrix Buurthuis De Brink"
HEADER_ROW = 11
FIRST_ROW = HEADER_ROW + 1
FREE_UNTIL = 60
WIDTHS = (28, 36, 30, 28, 48, 24, 26)
HEADERS = (
    "Periode (Wanneer?)",
    "Doel (Wat?)",
    "Doelgroep (Voor wie?)",
    "Middel (Hoe?)",
    "Acties / taken",
    "Verantwoordelijke",
    "Status",
)
ROWS: tuple[tuple[object, ...], ...] = (
    (
        dt.datetime(2026, 9, 7),
        "Collega's weten wat er gaat gebeuren en wanneer.",
        "Medewerkers gemeentehuis en bibliotheek",
        "Bericht op intranet",
        "- Tekst opstellen\n- Foto van het pand toevoegen\n- Plaatsen op maandagochtend",
        "Team communicatie",
        "Gereed, geplaatst op 7-9.",
    ),
    (
        "14 september",
        "Raadsleden kennen de planning voordat de buurt die kent.",
        "Gemeenteraad",
        "Raadsinformatiebrief",
        "- Concept door beleidsadviseur\n- Langs de wethouder\n- Verzenden via de griffie",
        "Beleidsadviseur Samenleving",
        "Gereed, verzonden op 15-9.",
    ),
    (
        "Eind september",
        "Omwonenden weten dat zij mogen meedenken en waar zij terechtkunnen.",
        "Omwonenden Brink en Molenstraat",
        "Bewonersbrief",
        "- Adressenlijst opvragen\n- Brief in gewone taal (B1)\n- Bezorging door het wijkteam",
        "Team communicatie",
        "Gereed",
    ),
    (
        "Publicatie: 1 oktober",
        "Inwoners zien wat Buurthuis De Brink wordt.",
        "Inwoners",
        "Gemeentepagina in het huis-aan-huisblad, website",
        "Basistekst van de bewonersbrief inkorten en plaatsen.",
        "Team communicatie",
        "Gereed",
    ),
    (
        "Woensdag 14 oktober, 19.30 uur",
        "Ophalen welke activiteiten de buurt zelf wil organiseren.",
        "Omwonenden, verenigingen, vrijwilligersorganisaties",
        "Buurtbijeenkomst in de bibliotheek",
        "- Zaal en koffie regelen\n- Draaiboek maken\n- Verslag binnen een week rondsturen",
        "Projectleider",
        "Gereed, 43 bezoekers.",
    ),
    (
        "week 44",
        "Deelnemers lezen terug wat zij hebben gezegd.",
        "Bezoekers van de buurtbijeenkomst",
        "E-mail, verslag op de projectpagina",
        "- Verslag laten lezen door twee bezoekers\n- Verzenden en plaatsen",
        "Projectsecretaris",
        "Uitgesteld, wacht op de foto's",
    ),
    (
        "Begin november",
        "Ondernemers weten wat de verbouwing voor hun bereikbaarheid betekent.",
        "Ondernemers centrum",
        "Inloopspreekuur, nieuwsbrief winkeliersvereniging",
        "",
        "Accountmanager bedrijven",
        "Loopt",
    ),
    (
        "10 november",
        "Het college stemt in met het inrichtingsplan.",
        "College van burgemeester en wethouders",
        "Collegevoorstel",
        "- Communicatieparagraaf aanleveren\n- Woordvoeringslijn afstemmen",
        "Beleidsadviseur Samenleving",
        "Gereed",
    ),
    (
        "Medio november",
        "De pers heeft de feiten goed.",
        "Lokale en regionale media",
        "Persbericht, persgesprek",
        "- Persbericht na het collegebesluit\n- Wethouder beschikbaar voor interviews",
        "Woordvoerder",
        "Nog niet verstuurd",
    ),
    (
        "rond 25 november",
        "Vrijwilligers voelen zich uitgenodigd om mee te bouwen.",
        "Vrijwilligers van de bibliotheek",
        "Persoonlijk gesprek, uitnodiging",
        "- Bellijst verdelen\n- Uitnodiging voor de werkavond",
        "Coördinator vrijwilligers",
        "Loopt",
    ),
    (
        "1 december",
        "Omwonenden kennen de data van de verbouwing en de omleidingen.",
        "Omwonenden Brink en Molenstraat",
        "Bewonersbrief, bouwbord",
        "- Planning aannemer opvragen\n- Kaartje met omleiding laten maken\n- Brief en bord",
        "Team communicatie",
        "Nog starten",
    ),
    (
        "2e week van december",
        "Iedereen kan zien hoe het wordt.",
        "Inwoners",
        "Maquette in de bibliotheek, animatie op sociale media",
        "- Maquette lenen van de architect\n- Animatie van 30 seconden, met ondertiteling",
        "Team communicatie",
        "Nog starten",
    ),
    (
        "december-januari",
        "Jongeren bedenken de naam van de ontmoetingsplek.",
        "Jongeren 12 tot 18 jaar",
        "Prijsvraag via school en Instagram",
        "- Spelregels en prijs bepalen\n- Scholen benaderen\n- Jury samenstellen",
        "Jongerenwerk",
        "Nog starten vanaf 1 december",
    ),
    (
        "vóór 15 januari",
        "Leden weten waar zij tijdens de verbouwing boeken halen.",
        "Leden van de bibliotheek",
        "Nieuwsbrief, flyer bij de balie",
        "- Tijdelijke openingstijden vaststellen\n- Flyer in druk",
        "Marketing bibliotheek",
        "Nog starten",
    ),
    (
        "Half januari",
        "Wie slecht leest of geen internet heeft, mist niets.",
        "Inwoners met weinig leesvaardigheid",
        "Taalcafé, buurtkamer, beeldverhaal",
        "Teksten testen met taalambassadeurs.",
        "Sociaal werk",
        "Nog starten",
    ),
    (
        "21, 22 en 23 januari",
        "Kennismaken met de mensen achter de balies.",
        "Inwoners, maatschappelijke organisaties",
        "Open dagen",
        "- Rondleidingen per half uur\n- Aanmelden via de website of aan de balie",
        "Projectsecretaris",
        "Nog starten",
    ),
    (
        "februari 2027",
        "Organisaties tekenen voor hun eigen plek in het gebouw.",
        "Maatschappelijke organisaties",
        "Werksessie, samenwerkingsovereenkomst",
        "- Overeenkomst laten toetsen\n- Tekenmoment met de wethouder",
        "Projectleider",
        "Nog starten",
    ),
    (
        "Q1 2027",
        "De raad kan het budget voor het tweede deel afwegen.",
        "Gemeenteraad",
        "Raadsvoorstel, informatieavond",
        "Communicatieparagraaf en veelgestelde vragen aanleveren.",
        "Beleidsadviseur Samenleving",
        "Nog starten",
    ),
    (
        "Maart/april (onder voorbehoud)",
        "De buurt viert dat het gebouw klaar is.",
        "Inwoners, omwonenden, medewerkers, partners",
        "Opening met buurtfeest",
        "- Programma met verenigingen maken\n- Uitnodigingen, affiches, sociale media\n- Vergunning aanvragen",
        "Projectleider",
        "Nog starten",
    ),
    (
        "2 weken voor de opening",
        "Genodigden en pers weten wat hen te wachten staat.",
        "Genodigden, pers",
        "Uitnodiging, persmap",
        "",
        "Woordvoerder",
        "Nog starten",
    ),
    (
        "na de opening",
        "Weten of bezoekers vinden wat zij zoeken.",
        "Bezoekers",
        "Korte vragenlijst aan de balie en online",
        "- Vragenlijst van vijf vragen\n- Uitkomsten in de projectgroep bespreken",
        "Marketing bibliotheek",
        "Nog starten",
    ),
    (
        "maandelijks",
        "De projectgroep houdt overzicht.",
        "Projectgroep",
        "Overleg met deze matrix",
        "Matrix bijwerken op de vrijdag ervoor.",
        "Team communicatie",
        "Loopt",
    ),
    (
        "Nog te bepalen",
        "Andere gemeenten leren van onze aanpak.",
        "Regiogemeenten, bibliotheken",
        "Artikel in een vakblad",
        "Eerst de evaluatie afwachten.",
        "Team communicatie",
        "Nog te bepalen",
    ),
)
SECTIONS = (
    (
        "Aanleiding",
        "De bibliotheek en het wijkteam van Polderveen trekken samen in het oude gemeentehuis aan de Brink. Zo komt er "
        "één plek waar inwoners terechtkunnen voor boeken, vragen en ontmoeting.\nDe verbouwing duurt een half jaar en "
        "raakt omwonenden, ondernemers, leden en medewerkers elk op een andere manier.",
    ),
    (
        "Doel van de communicatie",
        "- Informeren: iedereen weet op tijd wat er verandert.\n- Houding: inwoners zien het als hun eigen huis.\n"
        "- Gedrag: verenigingen organiseren er zelf iets.\n- Gevoel: wie meedenkt, merkt dat het telt.",
    ),
    (
        "Doelgroep",
        "Omwonenden en leden eerst, daarna alle inwoners. Binnen de organisatie: medewerkers van de balie, het "
        "wijkteam en de bibliotheek. De gemeenteraad beslist over het geld en hoort alles een dag eerder.",
    ),
    (
        "Communicatiemiddelen",
        "- Bewonersbrief\n- Huis-aan-huisblad en website\n- Bijeenkomsten\n- Sociale media\n- Bouwbord en maquette",
    ),
    (
        "Kernboodschap",
        "Buurthuis De Brink is van ons allemaal. U loopt er binnen voor een boek, een vraag of een kop koffie, en u "
        "bepaalt zelf mee wat er gebeurt.",
    ),
    ("Tone of voice", "Gewoon, gastvrij en eerlijk over overlast. Korte zinnen, geen afkortingen."),
)
PROPERTIES = (
    ("Naam project:", "Buurthuis De Brink"),
    ("Opdrachtgever:", "Afdelingsmanager Samenleving"),
    ("Start- en einddatum project:", "september 2026 – juni 2027"),
    ("Datum:", dt.datetime(2026, 11, 9)),
    ("Versie:", "0.4"),
)

_LINE = Side(style="thin", color="C3CCD4")
_FRAME = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_TOP = Alignment(wrap_text=True, vertical="top")


def build() -> Workbook:
    """The workbook, as openpyxl makes it."""
    book = Workbook()
    _matrix(book.active)
    _plan(book.create_sheet("Plan"))
    _standing(book.create_sheet("Stand van zaken"))
    _versions(book.create_sheet("Versiebeheer"))
    book.defined_names["Statussen"] = DefinedName("Statussen", attr_text="'Stand van zaken'!$A$4:$A$8")
    book.properties.title = TITLE
    book.properties.creator = "Gemeente Polderveen"
    book.properties.lastModifiedBy = "Gemeente Polderveen"
    book.properties.created = WRITTEN
    return book


def _matrix(sheet: Worksheet) -> None:
    sheet.title = "Communicatiematrix"
    sheet["A1"] = TITLE
    sheet["A1"].font = Font(name="Calibri", size=18, bold=True, color="17618C")
    sheet.merge_cells("A1:G1")
    sheet.row_dimensions[1].height = 28
    for offset, (label, value) in enumerate(PROPERTIES):
        row = 3 + offset
        sheet.cell(row, 1, label).font = Font(name="Calibri", size=11, bold=True)
        cell = sheet.cell(row, 2, value)
        cell.alignment = Alignment(horizontal="left")
        if isinstance(value, dt.datetime):
            cell.number_format = "d mmmm yyyy"
    sheet["A9"] = "Vul per communicatiemoment één regel in. De status kiest u uit de lijst of typt u zelf."
    sheet["A9"].font = Font(name="Calibri", size=11, italic=True, color="5C6B78")
    sheet.merge_cells("A9:G9")
    for column, (header, width) in enumerate(zip(HEADERS, WIDTHS, strict=True), 1):
        cell = sheet.cell(HEADER_ROW, column, header)
        cell.font = Font(name="Calibri", size=11, bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="17618C")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        cell.border = _FRAME
        sheet.column_dimensions[cell.column_letter].width = width
    sheet.row_dimensions[HEADER_ROW].height = 32
    for row in range(FIRST_ROW, FREE_UNTIL + 1):
        values = ROWS[row - FIRST_ROW] if row - FIRST_ROW < len(ROWS) else ()
        for column in range(1, len(HEADERS) + 1):
            cell = sheet.cell(row, column, values[column - 1] or None if values else None)
            cell.alignment = _TOP
            cell.border = _FRAME
            if column == 1 and isinstance(cell.value, dt.datetime):
                cell.number_format = "d mmmm yyyy"
                cell.alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
        if values:
            sheet.row_dimensions[row].height = 15 * max(map(_lines, values, WIDTHS))
    choice = DataValidation(type="list", formula1="Statussen", allow_blank=True, showErrorMessage=False)
    choice.add(f"G{FIRST_ROW}:G{FREE_UNTIL}")
    sheet.add_data_validation(choice)
    done = DifferentialStyle(fill=PatternFill(bgColor="DDEFE0"), font=Font(color="1E5B2A"))
    rule = FormulaRule(formula=[f'LEFT($G{FIRST_ROW},6)="Gereed"'])
    rule.dxf = done
    sheet.conditional_formatting.add(f"G{FIRST_ROW}:G{FREE_UNTIL}", rule)
    sheet[f"A{HEADER_ROW}"].comment = Comment(
        "Een dag, een week of 'medio april': alles mag.", "Team communicatie", 70, 240
    )
    state = "Zet achter Gereed de datum erbij."
    sheet[f"G{HEADER_ROW}"].comment = Comment(state, "Team communicatie", 60, 220)
    sheet.freeze_panes = f"A{FIRST_ROW}"
    sheet.auto_filter.ref = f"A{HEADER_ROW}:G{FREE_UNTIL}"
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    _sideways(sheet)
    sheet.oddFooter.center.text = "Pagina &P van &N"


def _lines(value: object, width: int) -> int:
    """About how many lines a text takes in a column of this many characters."""
    return sum(1 + (len(line) * 11 // 10) // width for line in str(value).split("\n"))


def _sideways(sheet: Worksheet) -> None:
    """Print on A4 sideways, as wide as the page."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def _plan(sheet: Worksheet) -> None:
    _sideways(sheet)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 28, 100
    for row, (title, text) in enumerate(SECTIONS, 1):
        sheet.cell(row, 1, title).font = Font(name="Calibri", size=11, bold=True)
        sheet.cell(row, 1).alignment = _TOP
        sheet.cell(row, 2, text).alignment = _TOP
        sheet.row_dimensions[row].height = 15 * _lines(text, 100)


def _standing(sheet: Worksheet) -> None:
    _sideways(sheet)
    sheet["A1"] = "Stand van zaken"
    sheet["A1"].font = Font(name="Calibri", size=14, bold=True)
    sheet["A3"], sheet["B3"] = "Status", "Aantal"
    for cell in sheet["A3:B3"][0]:
        cell.font = Font(name="Calibri", size=11, bold=True)
    area = f"Communicatiematrix!$G${FIRST_ROW}:$G${FREE_UNTIL}"
    for offset, word in enumerate(("Nog starten", "Loopt", "Gereed", "Uitgesteld", "Vervallen")):
        sheet.cell(4 + offset, 1, word)
        sheet.cell(4 + offset, 2, f'=COUNTIF({area},A{4 + offset}&"*")')
    sheet["A9"], sheet["B9"] = "Totaal", "=SUM(B4:B8)"
    chart = BarChart()
    chart.type, chart.title, chart.legend = "bar", "Regels per status", None
    chart.add_data(Reference(sheet, min_col=2, min_row=4, max_row=8))
    chart.set_categories(Reference(sheet, min_col=1, min_row=4, max_row=8))
    sheet.add_chart(chart, "D3")
    sheet.column_dimensions["A"].width = 18


def _versions(sheet: Worksheet) -> None:
    for row, values in enumerate(
        (
            ("Versie", "Datum", "Wat er veranderde"),
            ("0.1", dt.datetime(2026, 8, 24), "Eerste opzet"),
            ("0.3", dt.datetime(2026, 10, 19), "Na de buurtbijeenkomst"),
            ("0.4", dt.datetime(2026, 11, 9), "Data van de verbouwing verwerkt"),
        ),
        1,
    ):
        for column, value in enumerate(values, 1):
            sheet.cell(row, column, value)
    sheet.sheet_state = "hidden"


def sample_bytes() -> bytes:
    """The sample workbook as a file, the same bytes at every call.

    openpyxl puts the moment of saving into the properties and into the archive; here that is always `WRITTEN`.
    """
    raw, out = io.BytesIO(), io.BytesIO()
    build().save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = zipfile.ZipInfo(name, WRITTEN.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            content = source.read(name)
            if name == "docProps/core.xml":
                content = _MODIFIED.sub(rf"\g<1>{WRITTEN:%Y-%m-%dT%H:%M:%SZ}\g<2>".encode(), content)
            if name.startswith("xl/worksheets/"):
                # openpyxl fixes every height it is given; Excel leaves them free to follow the text.
                content = content.replace(b' customHeight="1"', b"")
            target.writestr(info, content)
    return out.getvalue()


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(sample_bytes())
    print(TARGET)
