"""A plan becomes a document: what stands in it, in which order, and what the choices change."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from types import SimpleNamespace

from model.columns import Column, Role
from model.periods import Mark, Period
from model.plan import Plan, Property, PropertyRole, Section
from model.plan_report import ReportChoices, RowChoice, plan_report
from model.readings import Readings
from model.report import Block, Bullets, DataTable, Heading, ListItem, Paragraph, Report
from model.table import Row, Table
from model.values import Number

TODAY = dt.date(2027, 11, 22)
ALL = ReportChoices(today=TODAY)
UPCOMING = ReportChoices(today=TODAY, rows=RowChoice.UPCOMING)
MEETING = replace(UPCOMING, for_meeting=True, with_sections=False, sorted_by_period=True)

COLUMNS = (
    Column(1, "Periode", Role.PERIOD),
    Column(2, "Doel", Role.GOAL),
    Column(3, "Status", Role.STATUS),
    Column(4, "Wijk"),
    Column(5, "Opmerking", Role.REMARK),
)


class Agreed:
    """Readings that were agreed beforehand: a period for each text, and an open status for all but `Gereed`."""

    def __init__(self, plan: Plan, periods: dict[str, Period]) -> None:
        self._plan = plan
        self._periods = periods

    def of(self, table_key: str, row_id: int) -> SimpleNamespace:
        table = self._plan.table(table_key)
        cells = table.row(row_id).cells
        when, state = table.column_for(Role.PERIOD), table.column_for(Role.STATUS)
        return SimpleNamespace(
            period=None if when is None else self._periods.get(str(cells[when]), Period()),
            status=None if state is None else SimpleNamespace(is_open=cells[state] != "Gereed"),
        )


PERIODS = {
    "1 oktober": Period(dt.date(2027, 10, 1), dt.date(2027, 10, 1)),
    "2 oktober": Period(dt.date(2027, 10, 2), dt.date(2027, 10, 2)),
    "Eind november": Period(dt.date(2027, 11, 21), dt.date(2027, 11, 30)),
    "1 december": Period(dt.date(2027, 12, 1), dt.date(2027, 12, 1)),
    "20 december": Period(dt.date(2027, 12, 20), dt.date(2027, 12, 20)),
    "21 december": Period(dt.date(2027, 12, 21), dt.date(2027, 12, 21)),
    "vanaf 1 maart": Period(dt.date(2027, 3, 1), None),
    "vanaf mei 2028": Period(dt.date(2028, 5, 1), None),
    "uiterlijk 10 december": Period(None, dt.date(2027, 12, 10)),
    "uiterlijk 1 juni 2028": Period(None, dt.date(2028, 6, 1)),
}


def table_of(*rows: Sequence[object], columns: Iterable[Column] = COLUMNS, key: str = "planning") -> Table:
    columns = list(columns)
    filled = [[*row, *[""] * (len(columns) - len(row))] for row in rows]
    return Table(key, "Planning", columns, [Row(100 + place, cells) for place, cells in enumerate(filled)])


def plan_of(*tables: Table, sections: Iterable[Section] = (), properties: Iterable[Property] = ()) -> Plan:
    return Plan("Plan Havenkwartier", properties, sections, tables)


def report_of(plan: Plan, choices: ReportChoices = ALL) -> Report:
    return plan_report(plan, Agreed(plan, PERIODS), choices)


def blocks(report: Report) -> list[Block]:
    return [block for part in report.parts for block in part.blocks]


def tables(report: Report) -> list[DataTable]:
    return [block for block in blocks(report) if isinstance(block, DataTable)]


def headings(report: Report) -> list[tuple[int, str]]:
    return [(block.level, block.text) for block in blocks(report) if isinstance(block, Heading)]


def said(cell: Iterable[Block]) -> list[str]:
    """The paragraphs and items of a cell as texts."""
    return [
        text
        for block in cell
        for text in ([item.text for item in block.items] if isinstance(block, Bullets) else [block.text])
    ]


def grid(table: DataTable) -> list[list[str]]:
    """The table as a reader sees it, heads first."""
    return [[head.title for head in table.heads], *[[" / ".join(said(cell)) for cell in row] for row in table.rows]]


def periods_below(report: Report, heading: str) -> list[str]:
    """The texts of the first column of the table below a heading, or the sentence that stands there instead."""
    shown = blocks(report)
    place = next(place for place, block in enumerate(shown) if isinstance(block, Heading) and block.text == heading)
    for block in shown[place + 1 :]:
        if isinstance(block, DataTable):
            return [said(row[0])[0] for row in block.rows]
        if isinstance(block, Paragraph) and not block.note:
            return [block.text]
    raise AssertionError(heading)


# --- The whole ---


def test_the_title_of_the_plan_is_the_title_of_the_document() -> None:
    assert report_of(Plan("Plan\nHavenkwartier ")).title == "Plan Havenkwartier"


def test_a_plan_without_a_title_still_has_one_on_paper() -> None:
    assert report_of(Plan("")).title == "Communicatiematrix"


def test_an_empty_plan_says_so() -> None:
    assert blocks(report_of(Plan("Plan"))) == [Paragraph("Dit plan is nog leeg.")]


def test_properties_stand_in_a_table_with_a_header_row() -> None:
    plan = plan_of(properties=[Property("v", "Versie:", "0.3"), Property("n", "Naam project", "Havenkwartier")])

    (table,) = tables(report_of(plan))

    assert grid(table) == [["Kenmerk", "Inhoud"], ["Versie", "0.3"], ["Naam project", "Havenkwartier"]]


def test_the_author_and_the_subject_come_from_the_properties() -> None:
    plan = plan_of(
        properties=[
            Property("a", "Auteur", "Noor de Wit", PropertyRole.AUTHOR),
            Property("p", "Project", "Havenkwartier", PropertyRole.PROJECT),
        ]
    )

    report = report_of(plan)

    assert (report.author, report.subject) == ("Noor de Wit", "Havenkwartier")


def test_texts_stand_upright_and_tables_sideways() -> None:
    plan = plan_of(table_of(["1 oktober"]), sections=[Section("k", "Kernboodschap", "Samen bereikbaar.")])

    report = report_of(plan)

    assert [part.landscape for part in report.parts] == [False, True]


def test_a_plan_without_texts_needs_no_upright_page() -> None:
    plan = plan_of(table_of(["1 oktober"]), properties=[Property("v", "Versie", "0.3")])

    assert [part.landscape for part in report_of(plan).parts] == [True]


def test_a_section_has_a_heading_and_its_lists() -> None:
    plan = plan_of(sections=[Section("d", "Doelen", "Wij willen:\n- informeren\n- meedenken")])

    assert blocks(report_of(plan)) == [
        Heading("Doelen"),
        Paragraph("Wij willen:"),
        Bullets((ListItem("informeren"), ListItem("meedenken"))),
    ]


def test_a_section_without_text_is_left_out() -> None:
    plan = plan_of(sections=[Section("d", "Doelen", " \n"), Section("k", "Kernboodschap", "Samen.")])

    assert headings(report_of(plan)) == [(1, "Kernboodschap")]


def test_texts_can_be_left_out() -> None:
    plan = plan_of(table_of(["1 oktober"]), sections=[Section("k", "Kernboodschap", "Samen.")])

    assert headings(report_of(plan, replace(ALL, with_sections=False))) == [(1, "Planning")]


def test_headings_that_are_the_same_are_told_apart() -> None:
    plan = plan_of(sections=[Section("a", "Planning", "Eerst dit."), Section("b", "Planning", "Dan dat.")])

    assert headings(report_of(plan)) == [(1, "Planning"), (1, "Planning (2)")]


def test_a_heading_that_is_too_long_is_shortened_and_said_in_full_below() -> None:
    title = "Wat de bewoners van het Havenkwartier van de gemeente mogen verwachten " * 2

    shown = blocks(report_of(plan_of(sections=[Section("a", title, "Veel.")])))

    assert isinstance(shown[0], Heading)
    assert len(shown[0].text) <= 111
    assert shown[1] == Paragraph(" ".join(title.split()))


def test_only_the_chosen_tables_go_along() -> None:
    plan = plan_of(table_of(["1 oktober"]), table_of(["2 oktober"], key="acties"))

    (table,) = tables(report_of(plan, replace(ALL, tables=("acties",))))

    assert grid(table)[1][0] == "2 oktober"


def test_large_print_is_passed_on() -> None:
    assert report_of(plan_of(), replace(ALL, large_print=True)).large_print


# --- A table ---


def test_every_column_goes_along_in_its_order() -> None:
    (table,) = tables(report_of(plan_of(table_of(["1 oktober", "Weten", "Loopt", "Noord", "Kaart erbij"]))))

    assert grid(table) == [
        ["Periode", "Doel", "Status", "Wijk", "Opmerking"],
        ["1 oktober", "Weten", "Loopt", "Noord", "Kaart erbij"],
    ]


def test_a_column_that_was_left_out_stays_behind() -> None:
    plan = plan_of(table_of(["1 oktober", "Weten"]))

    (table,) = tables(report_of(plan, replace(ALL, without_columns=frozenset({2, 5}))))

    assert grid(table)[0] == ["Periode", "Status", "Wijk"]


def test_a_column_without_head_and_content_is_left_out() -> None:
    plan = plan_of(table_of(["Weten", "", ""], columns=[Column(1, "Doel"), Column(2, " "), Column(3, "Wijk")]))

    assert grid(tables(report_of(plan))[0])[0] == ["Doel", "Wijk"]


def test_a_column_with_content_but_no_head_gets_one() -> None:
    plan = plan_of(table_of(["Weten", "los"], columns=[Column(1, "Doel"), Column(2, "")]))

    assert grid(tables(report_of(plan))[0])[0] == ["Doel", "Kolom 2"]


def test_an_empty_cell_shows_a_dash() -> None:
    (table,) = tables(report_of(plan_of(table_of(["1 oktober"]))))

    assert grid(table)[1] == ["1 oktober", "–", "–", "–", "–"]


def test_an_empty_row_is_left_out_also_when_a_formula_numbers_it() -> None:
    columns = [Column(1, "Nr", Role.NUMBER, counts_from=1), Column(2, "Doel"), Column(3, "Wijk")]
    plan = plan_of(table_of(["", "Weten", "Noord"], ["", "", ""], ["", "Doen", "Zuid"], columns=columns))

    assert grid(tables(report_of(plan))[0])[1:] == [["1", "Weten", "Noord"], ["3", "Doen", "Zuid"]]


def test_a_header_row_that_the_workbook_repeats_is_not_data() -> None:
    plan = plan_of(table_of(["1 oktober"], ["periode ", "DOEL", "Status", "Wijk", "Opmerking"], ["1 december"]))

    assert [row[0] for row in grid(tables(report_of(plan))[0])[1:]] == ["1 oktober", "1 december"]


def test_a_number_is_shown_as_the_workbook_shows_it() -> None:
    plan = plan_of(
        table_of(["Brief", Number(1250.5, '"€ "#,##0.00')], columns=[Column(1, "Middel"), Column(2, "Kosten")])
    )

    assert grid(tables(report_of(plan))[0])[1] == ["Brief", "€ 1.250,50"]


def test_a_head_on_two_lines_becomes_one_line() -> None:
    plan = plan_of(table_of(["Weten", "x"], columns=[Column(1, "Doel\n(wat?)"), Column(2, "Wijk")]))

    assert grid(tables(report_of(plan))[0])[0] == ["Doel (wat?)", "Wijk"]


def test_a_numbered_head_is_a_name_and_no_list() -> None:
    plan = plan_of(table_of(["Weten", "x"], columns=[Column(1, "1. Doel"), Column(2, "2. Wijk")]))

    assert grid(tables(report_of(plan))[0])[0] == ["1.\u202fDoel", "2.\u202fWijk"]


def test_a_table_of_one_column_gets_row_numbers_beside_it() -> None:
    plan = plan_of(table_of(["Brief"], ["Flyer"], columns=[Column(1, "Middel")]))

    assert grid(tables(report_of(plan))[0]) == [["Nr.", "Middel"], ["1", "Brief"], ["2", "Flyer"]]


def test_a_table_without_rows_says_so() -> None:
    assert blocks(report_of(plan_of(table_of()))) == [
        Heading("Planning"),
        Paragraph("Deze tabel heeft nog geen regels."),
    ]


def test_a_table_without_chosen_columns_says_so() -> None:
    plan = plan_of(table_of(["1 oktober"]))

    shown = blocks(report_of(plan, replace(ALL, without_columns=frozenset({1, 2, 3, 4, 5}))))

    assert shown == [Heading("Planning"), Paragraph("Er zijn geen kolommen gekozen.")]


def test_the_summary_tells_what_the_table_holds() -> None:
    plan = plan_of(table_of(["Weten", "x"], columns=[Column(1, "Doel"), Column(2, "Wijk")]))

    assert tables(report_of(plan))[0].summary == "Planning. 1 regel met de kolommen Doel en Wijk."


# --- Periods ---


def test_the_derived_date_stands_below_a_period_that_says_less() -> None:
    (table,) = tables(report_of(plan_of(table_of(["Eind november"]))))

    assert table.rows[0][0] == (Paragraph("Eind november"), Paragraph("(21–30 nov 2027)", note=True))


def test_the_derived_date_can_be_left_out() -> None:
    (table,) = tables(report_of(plan_of(table_of(["Eind november"])), replace(ALL, with_derived_periods=False)))

    assert table.rows[0][0] == (Paragraph("Eind november"),)


def test_rows_keep_the_order_of_the_workbook() -> None:
    (table,) = tables(report_of(plan_of(table_of(["1 december"], ["ooit"], ["1 oktober"]))))

    assert [row[0] for row in grid(table)[1:]] == ["1 december", "ooit", "1 oktober"]


def test_sorted_rows_run_from_early_to_late_with_undated_ones_last() -> None:
    plan = plan_of(table_of(["1 december"], ["ooit"], ["1 oktober"], ["nooit"]))

    (table,) = tables(report_of(plan, replace(ALL, sorted_by_period=True)))

    assert [row[0] for row in grid(table)[1:]] == ["1 oktober", "1 december", "ooit", "nooit"]


def test_rows_are_divided_over_three_groups() -> None:
    plan = plan_of(table_of(["1 oktober"], ["1 december"], ["ooit"], ["21 december"]))

    report = report_of(plan, UPCOMING)

    assert headings(report) == [
        (1, "Planning"),
        (2, "Te laat (1)"),
        (2, "Komende 4 weken (1)"),
        (2, "Zonder datum (1)"),
    ]


def test_late_is_what_ended_before_today_and_is_open() -> None:
    plan = plan_of(table_of(["1 oktober", "", "Loopt"], ["2 oktober", "", "Gereed"], ["Eind november", "", "Loopt"]))

    assert periods_below(report_of(plan, UPCOMING), "Te laat (1)") == ["1 oktober"]


def test_what_is_due_today_is_not_late() -> None:
    plan = plan_of(table_of(["vandaag"]))

    report = plan_report(plan, Agreed(plan, {"vandaag": Period(TODAY, TODAY)}), UPCOMING)

    assert periods_below(report, "Komende 4 weken (1)") == ["vandaag"]


def test_the_coming_weeks_end_on_the_same_day_of_the_week() -> None:
    plan = plan_of(table_of(["Eind november"], ["20 december"], ["21 december"]))

    assert periods_below(report_of(plan, UPCOMING), "Komende 4 weken (2)") == ["Eind november", "20 december"]


def test_the_number_of_weeks_can_be_chosen() -> None:
    plan = plan_of(table_of(["1 december"], ["20 december"]))

    assert periods_below(report_of(plan, replace(UPCOMING, weeks=2)), "Komende 2 weken (1)") == ["1 december"]


def test_what_has_a_beginning_only_goes_on_while_it_is_open() -> None:
    plan = plan_of(table_of(["vanaf 1 maart", "", "Loopt"], ["vanaf 1 maart", "", "Gereed"], ["vanaf mei 2028"]))

    assert periods_below(report_of(plan, UPCOMING), "Komende 4 weken (1)") == ["vanaf 1 maart"]


def test_a_beginning_within_the_run_time_of_the_plan_is_over_when_it_is_done() -> None:
    plan = plan_of(table_of(["vanaf maart", "", "Loopt"], ["vanaf maart", "", "Gereed"]))
    running = Period(dt.date(2027, 3, 1), dt.date(2028, 4, 30), flags=frozenset({Mark.FROM}))

    report = plan_report(plan, Agreed(plan, {"vanaf maart": running}), UPCOMING)

    assert periods_below(report, "Komende 4 weken (1)") == ["vanaf maart"]


def test_a_deadline_counts_on_its_last_day() -> None:
    plan = plan_of(table_of(["uiterlijk 10 december"], ["uiterlijk 1 juni 2028"]))

    assert periods_below(report_of(plan, UPCOMING), "Komende 4 weken (1)") == ["uiterlijk 10 december"]


def test_a_row_without_a_date_is_never_dropped() -> None:
    plan = plan_of(table_of(["", "Weten", "Gereed"], ["ooit", "", "Loopt"]))

    assert periods_below(report_of(plan, UPCOMING), "Zonder datum (2)") == ["–", "ooit"]


def test_an_empty_group_says_so_in_a_sentence() -> None:
    report = report_of(plan_of(table_of(["ooit"])), UPCOMING)

    assert periods_below(report, "Te laat") == ["Er is niets te laat."]
    assert periods_below(report, "Komende 4 weken") == ["Er staat niets gepland voor de komende 4 weken."]


def test_a_table_without_statuses_says_that_it_cannot_tell_what_is_late() -> None:
    plan = plan_of(table_of(["1 oktober", "Weten"], columns=COLUMNS[:2]))

    (sentence,) = periods_below(report_of(plan, UPCOMING), "Te laat")

    assert "geen kolom met een status" in sentence


def test_the_groups_say_how_many_rows_they_leave_out() -> None:
    plan = plan_of(table_of(["1 oktober"], ["21 december"], ["ooit"]))

    assert Paragraph("Aantal regels hieronder: 2 van 3.", note=True) in blocks(report_of(plan, UPCOMING))


def test_the_tables_of_all_groups_have_the_same_columns() -> None:
    plan = plan_of(table_of(["1 oktober", "Lang " * 60], ["1 december"], ["ooit"]))

    late, coming, undated = tables(report_of(plan, UPCOMING))

    assert late.heads == coming.heads == undated.heads


def test_a_table_without_periods_is_shown_whole() -> None:
    plan = plan_of(table_of(["Bewoners", "hoog"], ["Pers", "laag"], columns=[Column(1, "Wie"), Column(2, "Belang")]))

    report = report_of(plan, UPCOMING)

    assert headings(report) == [(1, "Planning")]
    assert len(tables(report)[0].rows) == 2


def test_the_readings_of_the_plan_itself_decide() -> None:
    plan = plan_of(
        table_of(["9 oktober 2027", "", "Nog starten"], ["9 oktober 2027", "", "Afgerond"], ["eind november"])
    )
    plan.document_date = TODAY

    report = plan_report(plan, Readings(plan), UPCOMING)

    assert periods_below(report, "Te laat (1)") == ["9 oktober 2027"]
    assert periods_below(report, "Komende 4 weken (1)") == ["eind november"]


# --- For the meeting ---


def test_the_meeting_reads_the_date_of_printing_and_the_version_in_the_text() -> None:
    plan = plan_of(table_of(["ooit"]), properties=[Property("v", "Versie", "0.3", PropertyRole.VERSION)])

    assert blocks(report_of(plan, MEETING))[0] == Paragraph("Afgedrukt op 22 november 2027. Versie: 0.3")


def test_without_a_version_the_date_of_the_plan_tells_which_one_it_is() -> None:
    plan = plan_of(table_of(["ooit"]), properties=[Property("d", "Datum", "4 februari 2027", PropertyRole.DATE)])

    assert blocks(report_of(plan, MEETING))[0] == Paragraph(
        "Afgedrukt op 22 november 2027. Versie van 4 februari 2027."
    )


def test_remarks_stay_at_home() -> None:
    (table,) = tables(report_of(plan_of(table_of(["ooit", "", "", "", "Niet voor anderen"])), MEETING))

    assert "Opmerking" not in grid(table)[0]


def test_the_meeting_gets_one_sideways_part() -> None:
    plan = plan_of(table_of(["ooit"]), sections=[Section("k", "Kernboodschap", "Samen.")])

    assert [part.landscape for part in report_of(plan, MEETING).parts] == [True]
