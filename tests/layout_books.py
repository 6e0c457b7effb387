"""Workbooks in the layouts that people keep their plans in, of an invented municipality; one function each."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterable, Sequence

from openpyxl import Workbook as Book
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table as ListObject
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import bytes_of

Rows = Sequence[Sequence[object]]
HEADS = ("Periode", "Doelgroep", "Middel", "Actie", "Status")
LINES: Rows = (
    ("6 februari", "Inwoners", "Brief", "Tekst schrijven", "Gereed"),
    ("medio april", "Ondernemers", "Bijeenkomst", "Zaal huren", "Loopt"),
    ("juni", "Gemeenteraad", "Raadsbrief", "Nog te bespreken", "Open"),
)


def put(sheet: Worksheet, first_row: int, rows: Iterable[Sequence[object]], first_column: int = 1) -> None:
    """Write rows below each other; None leaves a cell alone."""
    for row, cells in enumerate(rows, first_row):
        for column, value in enumerate(cells, first_column):
            if value is not None:
                sheet.cell(row, column, value)


def book(fill: Callable[[Worksheet], None], title: str = "Planning") -> bytes:
    """A workbook with one sheet."""
    made = Book()
    sheet = made.active
    sheet.title = title
    fill(sheet)
    return bytes_of(made)


def paint(sheet: Worksheet, cells: str, colour: str) -> None:
    for row in sheet[cells] if ":" in cells else ((sheet[cells],),):
        for cell in row:
            cell.fill = PatternFill("solid", fgColor=colour)


def differing(before: bytes, after: bytes) -> dict[tuple[str, int, int], object]:
    """The cells that two workbooks hold differently, with what the second has."""
    one, other = (load_workbook(io.BytesIO(data), rich_text=True) for data in (before, after))
    found: dict[tuple[str, int, int], object] = {}
    for sheet in one.worksheets:
        again = other[sheet.title]
        for row in range(1, max(sheet.max_row, again.max_row) + 1):
            for column in range(1, max(sheet.max_column, again.max_column) + 1):
                value = again.cell(row, column).value
                if sheet.cell(row, column).value != value:
                    found[(sheet.title, row, column)] = value
    return found


# --- Lists ---


def numbered() -> bytes:
    """Numbers by formula all the way down free rows, and a list of choices that points nowhere."""
    made = Book()
    sheet = made.active
    sheet.title = "Acties"
    put(sheet, 1, [("Actielijst Waterplein",)])
    put(sheet, 5, [("Nr", "Datum", "Actie", "Eigenaar", "Status")])
    put(
        sheet, 6, [(1, "mei", "Bellen met de aannemer", "AB", "Open"), ("=A6+1", "juni", "Bord plaatsen", "CD", "Open")]
    )
    for row in range(8, 46):
        sheet.cell(row, 1, f"=A{row - 1}+1")
    made.defined_names["Initialen"] = DefinedName("Initialen", attr_text="#REF!")
    choice = DataValidation(type="list", formula1="Initialen", allow_blank=True)
    choice.add("D6:D45")
    sheet.add_data_validation(choice)
    return bytes_of(made)


def two_small_tables() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Bekend maken",), ("Wat?", "Wanneer?", "Wie?"), ("Poster ophangen", "2 weken vooraf", "Anja")])
        put(sheet, 4, [("Oproep in het huis-aan-huisblad", "3 weken vooraf", "Joost")])
        put(
            sheet,
            7,
            [("Zelf afstemmen",), ("Wat?", "Wanneer?", "Wie?"), ("Draaiboek rondsturen", "1 week vooraf", "Mo")],
        )

    return book(fill)


def three_phases() -> bytes:
    def fill(sheet: Worksheet) -> None:
        heads = ("Week", "Activiteit", "Doelgroep", "Kanaal", "Verantw.")
        put(sheet, 1, [("Verkennen (week 1-4)",), heads, ("1", "Aankondigen", "Inwoners", "Brief", "AB")])
        put(sheet, 4, [("3", "Ophalen", "Inwoners", "Enquête", "AB")])
        put(sheet, 7, [("Ontwerpen (week 5-9)",), heads, ("6", "Schetsavond", "Omwonenden", "Bijeenkomst", "CD")])
        put(sheet, 12, [("Uitvoeren",), ("Moment", "Activiteit", "Doelgroep", "Kanaal")])
        put(sheet, 14, [("najaar", "Start van het werk", "Omwonenden", "Flyer")])

    return book(fill, "Aanpak")


def broken_heads() -> bytes:
    def fill(sheet: Worksheet) -> None:
        rich = CellRichText("Doelgroep ", TextBlock(InlineFont(i=True), "(voor wie?)"))
        put(sheet, 2, [("Periode\n(wanneer?)", rich, "Middel/\nmoment", "Actie(s)  ", "Status*")])
        put(sheet, 3, LINES)

    return book(fill)


def mixed_dates() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [HEADS])
        put(sheet, 2, [(dt.datetime(2026, 2, 7), *LINES[0][1:]), *LINES[1:], ("7-2", *LINES[0][1:])])
        sheet["A2"].number_format = "d-m"

    return book(fill)


def odd_sheet_name() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [HEADS, *LINES])
        sheet["H1"] = "='Risico''s en acties '!A2"

    return book(fill, "Risico's en acties ")


def deep_header() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Communicatiematrix Waterplein",), ("Versie 0.3",)])
        sheet.merge_cells("A1:G1")
        put(sheet, 4, [("Vul per regel één moment in, met de doelgroep en het middel, en houd het kort en volledig.",)])
        sheet.merge_cells("A4:G4")
        put(sheet, 6, [("Opdrachtgever:", "afdeling Ruimte"), ("Datum", dt.datetime(2026, 2, 4))])
        put(sheet, 12, [HEADS, *LINES])

    return book(fill)


def helper_columns() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 2, [(*HEADS, None, None, "Weken", "Maanden"), *LINES])
        for row in (3, 4, 5):
            sheet.cell(row, 8, f"=ROW()-{row}")
            sheet.cell(row, 9, 1)

    return book(fill)


def side_by_side() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 2, [("Actie", "Wanneer", "Wie"), ("Zaal huren", "mei", "AB"), ("Koffie regelen", "juni", "AB")])
        put(sheet, 2, [("Middel", "Doelgroep", "Kosten"), ("Flyer", "Inwoners", 125.5)], 6)

    return book(fill)


def totals() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Middel", "Doelgroep", "Kosten"), ("Flyer", "Inwoners", 120), ("Avond", "Raad", 480)])
        put(sheet, 4, [("Totaal", None, "=SUM(C2:C3)")])

    return book(fill)


def hidden_things() -> bytes:
    """A hidden row, column and sheet, and a filter."""
    made = Book()
    sheet = made.active
    sheet.title = "Planning"
    put(sheet, 1, [HEADS, *LINES])
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["D"].hidden = True
    sheet.auto_filter.ref = "A1:E4"
    old = made.create_sheet("Versiebeheer")
    put(old, 1, [HEADS, *LINES])
    old.sheet_state = "hidden"
    return bytes_of(made)


def excel_table() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 3, [HEADS, *LINES], 2)
        sheet.add_table(ListObject(displayName="Planning", ref="B3:F8"))

    return book(fill)


def merged_categories() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Fase", "Activiteit", "Doelgroep", "Periode")])
        put(sheet, 2, [("Voorbereiden", "Schetsen", "Inwoners", "mei"), (None, "Bespreken", "Raad", "juni")])
        put(sheet, 4, [("Uitvoeren", "Bouwen", "Omwonenden", "najaar"), (None, "Openen", "Inwoners", "december")])
        sheet.merge_cells("A2:A3")
        sheet.merge_cells("A4:A5")

    return book(fill)


def explained_heads() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [HEADS, ("(wanneer)", "(voor wie)", "(hoe)", "(wat doen we)", "(kies)"), *LINES])

    return book(fill)


def heads_in_two_rows() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(
            sheet, 1, [("Activiteit", "Doelgroep", "Planning", None, "Status"), (None, None, "Startdatum", "Einddatum")]
        )
        put(sheet, 3, [("Schetsavond", "Omwonenden", "1 mei", "2 mei", "Open")])
        for area in ("A1:A2", "B1:B2", "C1:D1", "E1:E2"):
            sheet.merge_cells(area)

    return book(fill)


def legend_at_the_right() -> bytes:
    """With an empty first column and row, and an explanation beside the table, one column on."""

    def fill(sheet: Worksheet) -> None:
        put(sheet, 3, [HEADS, *LINES], 2)
        put(sheet, 3, [("Legenda",), ("Open = nog niemand mee bezig",), ("Loopt = iemand mee bezig",)], 8)
        put(sheet, 6, [("Gereed = klaar",), ("Vervallen = gaat niet door",)], 8)

    return book(fill)


def headings_between_rows() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [HEADS, ("Fase 1: voorbereiden",), LINES[0], ("Fase 2: uitvoeren",), *LINES[1:]])
        sheet.merge_cells("A2:E2")
        sheet.merge_cells("A4:E4")

    return book(fill)


# --- Crosses ---


def channels_by_groups() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Wie bereiken we hoe?",)])
        put(sheet, 3, [("Middel \\ Doelgroep", "Inwoners", "Gemeenteraad", "Pers")])
        put(
            sheet,
            4,
            [("Nieuwsbrief", "x", None, "x"), ("Raadsbrief", None, "x", "-"), ("Persbericht", None, None, "X")],
        )

    return book(fill, "Kruisjes")


def groups_by_channels() -> bytes:
    """Nothing in the corner, and texts beside the marks."""

    def fill(sheet: Worksheet) -> None:
        put(sheet, 2, [(None, "Website", "Flyer", "Informatieavond", "Opmerking")])
        put(sheet, 3, [("Omwonenden", "x", "huis aan huis", "x", "samen met de aannemer")])
        put(sheet, 4, [("Ondernemers", "x", None, "x", None), ("Scholen", None, "x", None, None)])

    return book(fill)


def groups_by_milestones() -> bytes:
    """A title over the heads of the columns."""

    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Doelgroep", "Mijlpalen"), (None, "Schetsontwerp", "Vergunning", "Eerste paal")])
        put(sheet, 3, [("Omwonenden", "Meedenken over de inrichting", None, "Uitnodigen")])
        put(sheet, 4, [("Gemeenteraad", None, "Uitleg over de keuze", None)])
        sheet.merge_cells("A1:A2")
        sheet.merge_cells("B1:D1")

    return book(fill)


def two_crosses() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Middelen en doelen",), ("Middel", "Informeren", "Betrekken", "Activeren")])
        put(sheet, 3, [("Website", "x"), ("Bijeenkomst", None, "x", "x")])
        put(sheet, 7, [("Middelen en doelgroepen",), ("Middel", "Inwoners", "Raad", "Pers")])
        put(sheet, 9, [("Website", "x", "x"), ("Bijeenkomst", "x")])

    return book(fill)


# --- Calendars ---


def phases_by_months() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Uitrol 2026",), (None, "Juli", "Augustus", "September", "Oktober")])
        put(sheet, 3, [("Fase 1", "Medewerkers"), ("Fase 2", None, "Inwoners", None, "Ondernemers")])
        sheet.merge_cells("C4:D4")

    return book(fill)


def activities_by_weeks() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 2, [("Activiteit", "Wie", "Week"), (None, None, 50, 51, 52, 53, 1)])
        put(sheet, 4, [("Flyer maken", "AB", "x", "x"), ("Bezorgen", "CD", None, None, "x"), ("Avond", "AB")])
        sheet.merge_cells("C2:G2")

    return book(fill, "Weekplanning 2026")


def years_over_months() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Kanaal", 2026, None, 2027), (None, "nov", "dec", "jan", "feb")])
        put(sheet, 3, [("Website", "aankondiging", None, "terugblik"), ("Krant", None, "kerstpagina", None, "oproep")])
        sheet.merge_cells("B1:C1")
        sheet.merge_cells("D1:E1")

    return book(fill)


def dates_as_heads() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Kanaal", *(dt.datetime(2026, month, 1) for month in (1, 2, 3)))])
        put(sheet, 2, [("Website", "nieuws", None, "nieuws"), ("Krant", None, "stuk")])
        for cell in ("B1", "C1", "D1"):
            sheet[cell].number_format = "mmm-yy"

    return book(fill)


def colours_only() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Jaarplanning 2026",), ("Activiteit", "jan", "feb", "mrt", "apr", "mei")])
        put(sheet, 3, [("Brief",), ("Krant", None, None, "proef"), ("Avond",), ("Website",)])
        paint(sheet, "A2:F2", "DDDDDD")
        paint(sheet, "B3:C3", "C00000")
        paint(sheet, "D4:E4", "C00000")
        paint(sheet, "B6:F6", "C00000")

    return book(fill)


def months_without_labels() -> bytes:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Activiteitenkalender 2026",), ("Mei", "Juni", "Juli", "Augustus")])
        put(sheet, 3, [("Open dag", "Boekenmarkt", "n.t.b."), ("Lezing", None, None, "Zomerlezen online")])
        paint(sheet, "A3:A4", "FFE699")

    return book(fill, "Kalender")


def list_with_months() -> bytes:
    """A list with its own columns, that has a calendar at the right."""

    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Actie", "Doelgroep", "Status", "jan", "feb", "mrt")])
        put(sheet, 2, [("Brief", "Raad", "Open", "x"), ("Krant", "Pers", "Open", None, "proef", "x")])
        put(sheet, 4, [("Nog te plannen", "Inwoners", "Open")])

    return book(fill, "Jaarplan 2026")
