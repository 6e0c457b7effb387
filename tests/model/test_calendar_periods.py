"""The heads of a calendar are periods, of the year that the calendar as a whole is in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

import pytest

from model.axis_heads import time_head
from model.calendar_periods import calendar_columns, joined
from model.columns import Column, Role
from model.cross import Cross, days_of_dates, is_mark, says_not
from model.periods import PeriodContext, YearSource
from model.table import Table
from model.values import Moment

NOTHING = PeriodContext()
NOVEMBER = PeriodContext(document_date=dt.date(2026, 11, 9))

HEADS = (
    "jan|Januari|jan.|jan-26|januari 2026|jan '26|jan 26|mrt|Sept|May|juli (vakantie)|wk 12|Week 12|W12|week 12 2026|"
    "Q1|K1|kwartaal 1|1e kwartaal|2026|jan/feb|13 april|voorjaar|ma 13-4|eind mei"
)
NO_HEADS = (
    "Fase 1|Maandag|12|Status|Marketing|Juliana|10-12 jaar|1. start|mei nog te bepalen|uiterlijk mei|maandelijks|"
    "Meisjes|Marktdag|Q|Week"
)


def read(
    heads: Sequence[str],
    context: PeriodContext = NOTHING,
    years: Mapping[int, int] | None = None,
    year: int | None = None,
    unit: str = "",
) -> list[str]:
    """What the heads of a calendar mean, in short; columns are numbered from 1."""
    columns = [Column(place, head) for place, head in enumerate(heads, 1)]
    body = tuple(column.id for column in columns)
    cross = Cross(None, Role.PERIOD, (), body, Role.SUBJECT, years or {}, year=year, unit=unit)
    found = calendar_columns(Table("t", "Kalender", columns), cross, context)
    return [column.period.short() if column.period else "" for column in found]


@pytest.mark.parametrize("head", HEADS.split("|"))
def test_these_heads_are_periods(head: str) -> None:
    assert time_head(head) is not None


@pytest.mark.parametrize("head", [*NO_HEADS.split("|"), "", "a" * 80])
def test_these_heads_are_not(head: str) -> None:
    assert time_head(head) is None


def test_a_calendar_without_years_is_the_first_that_is_not_over_on_the_date_of_the_document() -> None:
    assert read(["jan", "feb", "dec"], NOVEMBER) == ["jan 2026", "feb 2026", "dec 2026"]
    assert read(["jan", "feb", "mrt"], NOVEMBER) == ["jan 2027", "feb 2027", "mrt 2027"]


def test_after_december_comes_january_of_the_next_year() -> None:
    assert read(["nov", "dec", "jan", "feb"], NOVEMBER) == ["nov 2026", "dec 2026", "jan 2027", "feb 2027"]
    assert [text[:5] for text in read(["51", "52", "53", "1"], NOVEMBER, unit="week")] == [
        "wk 51",
        "wk 52",
        "wk 53",
        "wk 1 ",
    ]


def test_the_run_time_of_the_plan_goes_before_the_date_of_the_document() -> None:
    run = PeriodContext(dt.date(2025, 3, 1), dt.date(2025, 12, 31), dt.date(2026, 11, 9))

    assert read(["Q1", "Q2"], run) == ["Q1 (jan–mrt 2025)", "Q2 (apr–jun 2025)"]


def test_a_year_in_the_title_goes_before_both_and_one_over_the_heads_before_that() -> None:
    run = PeriodContext(dt.date(2025, 3, 1), dt.date(2025, 12, 31))

    assert read(["mei", "juni"], run, year=2024) == ["mei 2024", "jun 2024"]
    assert read(["dec", "jan", "feb"], run, {1: 2022, 2: 2023}, year=2024) == ["dec 2022", "jan 2023", "feb 2023"]


def test_a_head_with_its_own_year_gives_it_to_those_beside_it() -> None:
    assert read(["nov", "dec 2025", "jan"], NOVEMBER) == ["nov 2025", "dec 2025", "jan 2026"]


def test_without_anything_that_tells_the_year_none_is_made_up() -> None:
    assert read(["nov", "dec", "jan"]) == ["nov, jaar?", "dec, jaar?", "jan, jaar?"]


def test_a_head_that_is_no_period_has_none_and_leaves_the_others_alone() -> None:
    assert read(["nov", "Opmerking", "jan"], NOVEMBER) == ["nov 2026", "niet begrepen", "jan 2027"]


def test_where_the_year_comes_from_is_told() -> None:
    columns = [Column(1, "mei"), Column(2, "juni")]
    table = Table("t", "Kalender", columns)
    cross = Cross(None, Role.PERIOD, (), (1, 2), Role.SUBJECT)

    from_document = calendar_columns(table, cross, NOVEMBER)[0].period
    from_title = calendar_columns(table, Cross(None, Role.PERIOD, (), (1, 2), Role.SUBJECT, year=2026), NOTHING)[
        0
    ].period

    assert from_document is not None
    assert from_title is not None
    assert from_document.year_source is YearSource.DOCUMENT
    assert "datum van het document" in from_document.sentence()
    assert "titel" in from_title.sentence()


def test_true_dates_in_the_heads_are_months_weeks_or_days() -> None:
    def spans(code: str, *days: dt.date) -> list[tuple[dt.date, dt.date]]:
        return days_of_dates([Moment(dt.datetime.combine(day, dt.time()), code) for day in days])

    assert spans("mmm-yy", dt.date(2026, 2, 9)) == [(dt.date(2026, 2, 1), dt.date(2026, 2, 28))]
    assert spans("d-m-yyyy", dt.date(2026, 1, 1), dt.date(2026, 2, 1))[1] == (dt.date(2026, 2, 1), dt.date(2026, 2, 28))
    assert spans("d-m", dt.date(2026, 1, 5), dt.date(2026, 1, 12))[0] == (dt.date(2026, 1, 5), dt.date(2026, 1, 11))
    assert spans("[$-413]d mmm", dt.date(2026, 1, 5), dt.date(2026, 1, 6))[0] == (dt.date(2026, 1, 5),) * 2


def test_what_is_merged_over_columns_keeps_what_is_not_known_of_its_year() -> None:
    columns = [Column(1, "mei"), Column(2, "juni")]
    found = calendar_columns(
        Table("t", "Kalender", columns), Cross(None, Role.PERIOD, (), (1, 2), Role.SUBJECT), NOTHING
    )

    text, period = joined(found)

    assert period is not None
    assert (text, period.short()) == ("mei t/m juni", "mei–jun, jaar?")


@pytest.mark.parametrize("text", ["x", "V", "✓", "ja", "•"])
def test_a_mark_says_yes(text: str) -> None:
    assert (is_mark(text), says_not(text)) == (True, False)


@pytest.mark.parametrize("text", ["-", "–", "n.v.t.", "Nee", "", " "])
def test_a_dash_says_no(text: str) -> None:
    assert (is_mark(text), says_not(text)) == (False, True)


@pytest.mark.parametrize("text", ["xx", "brief", "nee, tenzij", "o", "x2", "1x per jaar"])
def test_everything_else_is_a_text(text: str) -> None:
    assert (is_mark(text), says_not(text)) == (False, False)
