"""Days with a name: which they are in which year, and what is said of a date that falls on one."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest
from holidays import country_holidays
from period_forms import PLAN, day

from model.periods import Mark, Period, PeriodContext, Precision, YearSource, read_period
from model.periods.feasts import FEASTS, FIRST_YEAR, LAST_YEAR, PLACES, feast_days, holiday_on

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Nieuwjaarsdag", "1-1", "1-1"),
        ("Nieuwjaarsdag 2018", "1-1-2018", "1-1-2018"),
        ("Valentijnsdag", "14-2", "14-2"),
        ("carnaval", "26-2", "28-2"),
        ("Goede Vrijdag", "14-4", "14-4"),
        ("goede vrijdag 2018", "30-3-2018", "30-3-2018"),
        ("Pasen", "16-4", "17-4"),
        ("paasdagen 2018", "1-4-2018", "2-4-2018"),
        ("1e paasdag", "16-4", "16-4"),
        ("tweede paasdag 2018", "2-4-2018", "2-4-2018"),
        ("paasweekend", "15-4", "17-4"),
        ("Koningsdag", "27-4", "27-4"),
        # Not on a Sunday.
        ("Koningsdag 2025", "26-4-2025", "26-4-2025"),
        ("Koninginnedag 2012", "30-4-2012", "30-4-2012"),
        ("Dag van de Arbeid", "1-5", "1-5"),
        ("Dodenherdenking", "4-5", "4-5"),
        ("Bevrijdingsdag", "5-5", "5-5"),
        ("Moederdag", "14-5", "14-5"),
        ("Hemelvaart", "25-5", "25-5"),
        ("Hemelvaartsdag 2018", "10-5-2018", "10-5-2018"),
        ("hemelvaartweekend", "25-5", "28-5"),
        ("Pinksteren", "4-6", "5-6"),
        ("1e pinksterdag", "4-6", "4-6"),
        ("2e pinksterdag", "5-6", "5-6"),
        ("1e en 2e pinksterdag", "4-6", "5-6"),
        ("Prinsjesdag", "19-9", "19-9"),
        ("Prinsjesdag 2018", "18-9-2018", "18-9-2018"),
        ("Sint-Maarten 2018", "11-11-2018", "11-11-2018"),
        ("Sinterklaas", "5-12", "5-12"),
        ("kerst", "25-12", "26-12"),
        ("kerst '18", "25-12-2018", "26-12-2018"),
        ("1e kerstdag", "25-12", "25-12"),
        ("tweede kerstdag", "26-12", "26-12"),
        ("oudjaarsdag", "31-12", "31-12"),
        ("oud en nieuw 2017", "31-12", "1-1-2018"),
        ("Goede Vrijdag 14 april", "14-4", "14-4"),
        ("december (kerst)", "25-12", "26-12"),
    ],
)
def test_a_day_with_a_name_is_known(text: str, start: str, end: str) -> None:
    period = read_period(text, PLAN)

    assert (period.start, period.end, period.precision) == (day(start), day(end), Precision.DAY)


@pytest.mark.parametrize(
    ("text", "start", "end", "mark"),
    [
        ("na Pinksteren", "6-6", "31-8", Mark.FROM),
        ("vanaf Hemelvaart", "25-5", "31-8", Mark.FROM),
        ("vóór Koningsdag 2018", "", "26-4-2018", Mark.UNTIL),
        ("uiterlijk Koningsdag", "", "27-4", Mark.UNTIL),
        ("voor Pasen", "", "15-4", Mark.UNTIL),
        ("rond Pasen", "13-4", "20-4", Mark.CIRCA),
    ],
)
def test_before_after_and_about_a_day_with_a_name(text: str, start: str, end: str, mark: Mark) -> None:
    period = read_period(text, PLAN)

    assert (period.start, period.end) == (day(start), day(end))
    assert mark in period.flags


def test_from_one_day_with_a_name_to_another() -> None:
    period = read_period("tussen Pasen en Pinksteren", PLAN)

    assert (period.start, period.end) == (day("16-4"), day("5-6"))


@pytest.mark.parametrize("text", ["zomervakantie", "na het reces", "kerstvakantie", "herfstvakantie", "kerstreces"])
def test_a_vacation_is_no_public_holiday_and_is_not_guessed(text: str) -> None:
    assert read_period(text, PLAN).precision is Precision.VAGUE
    assert not read_period(text, PLAN).is_dated


@pytest.mark.parametrize("text", ["verkiezingen", "Kerstmarkt", "kerst-inn", "paasvuur", "Pinksterfeest", "feestdagen"])
def test_what_only_sounds_like_a_holiday_has_no_days(text: str) -> None:
    assert not read_period(text, PLAN).is_dated


@pytest.mark.parametrize("text", ["vrijdag na Hemelvaart", "2 weken voor Pasen", "dag na Koningsdag"])
def test_what_is_counted_from_a_holiday_is_not_the_holiday(text: str) -> None:
    period = read_period(text, PLAN)

    assert period.precision is Precision.RELATIVE
    assert not period.is_dated


def test_the_year_comes_from_where_it_does_for_other_days() -> None:
    document = PeriodContext(document_date=dt.date(2018, 3, 1))
    neighbours = PeriodContext(neighbours=(dt.date(2019, 1, 1), dt.date(2019, 12, 31)))

    assert read_period("Pasen", PLAN).year_source is YearSource.PLAN
    assert (read_period("Pasen", document).start, read_period("Pasen", neighbours).start) == (
        dt.date(2018, 4, 1),
        dt.date(2019, 4, 21),
    )


def test_a_holiday_that_moves_has_no_days_without_its_year() -> None:
    moving, fixed = read_period("Pasen", PeriodContext()), read_period("kerst", PeriodContext())

    assert (moving.is_dated, moving.short()) == (False, "jaar?")
    assert moving.sentence() == "Begrepen als Pasen; dat is elk jaar anders, en het jaar is niet bekend."
    assert (fixed.is_dated, fixed.short()) == (False, "25–26 dec, jaar?")


def test_the_sentence_names_the_day() -> None:
    said = read_period("tweede pinksterdag 2017", PeriodContext()).sentence()

    assert said == "Begrepen als maandag 5 juni 2017; tweede pinksterdag 2017 is 5 juni."


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("27-4-2017", "27 april 2017 is Koningsdag"),
        ("17 april", "17 april 2017 is tweede paasdag"),
        ("5 mei 2016", "5 mei 2016 is Bevrijdingsdag en Hemelvaartsdag"),
        ("4 en 5 mei", "5 mei 2017 is Bevrijdingsdag"),
        ("uiterlijk 25 mei", "25 mei 2017 is Hemelvaartsdag"),
        ("donderdag 25 mei 19.30 uur", "25 mei 2017 is Hemelvaartsdag"),
    ],
)
def test_a_date_on_a_public_holiday_says_so(text: str, note: str) -> None:
    assert note in read_period(text, PLAN).sentence()


def test_a_true_date_of_the_file_on_a_public_holiday_says_so_too() -> None:
    said = [Period.of_day(dt.datetime(2017, 4, number)).sentence() for number in (26, 27)]

    assert said == [
        "Begrepen als woensdag 26 april 2017.",
        "Begrepen als donderdag 27 april 2017; 27 april 2017 is Koningsdag.",
    ]


@pytest.mark.parametrize("text", ["26-4-2017", "mei 2017", "20 t/m 30 april 2017", "4 mei 2017", "5 december 2017"])
def test_other_days_and_longer_periods_say_nothing_of_holidays(text: str) -> None:
    assert not any(feast.name in read_period(text, PLAN).sentence() for feast in FEASTS)


def test_a_holiday_is_no_mark_so_that_the_date_stays_plain() -> None:
    assert read_period("27-4-2017", PLAN).flags == frozenset()


def test_no_day_of_any_year_raises_and_every_known_holiday_is_found() -> None:
    days = [dt.date(year, month, number) for year in (1, 1900, 2101, 9999) for month, number in ((1, 1), (4, 27))]
    public = ("Goede Vrijdag", "tweede paasdag", "Koningsdag", "Hemelvaartsdag", "tweede pinksterdag")

    assert [holiday_on(each) for each in days] == [""] * len(days)
    for year in range(2014, 2101):
        for place, feast in enumerate(FEASTS):
            if feast.name in public:
                assert feast.name in holiday_on(feast_days(place, year)[0])


@pytest.mark.parametrize("text", ["Pasen 1950", "Hemelvaart 1930"])
def test_a_year_for_which_no_holidays_are_known_gives_no_days(text: str) -> None:
    period = read_period(text, PLAN)

    assert not period.is_dated
    assert Mark.IMPOSSIBLE not in period.flags


def test_the_public_holidays_are_those_of_a_library_that_others_keep() -> None:
    for year in range(1982, LAST_YEAR + 1):
        calendar = country_holidays("NL", years=year, language="nl", categories=("public", "optional"))
        days = [dt.date(year, 1, 1) + dt.timedelta(days=number) for number in range(366)]
        found = {each: set(holiday_on(each).casefold().split(" en ")) for each in days if holiday_on(each)}

        assert {day: names for day, names in found.items() if day.year == year} == {
            day: set(names.casefold().split("; ")) for day, names in calendar.items()
        }


def test_before_1982_the_days_that_move_are_those_of_the_library_too() -> None:
    names = ("Goede Vrijdag", "eerste paasdag", "Koningsdag", "Hemelvaartsdag", "tweede pinksterdag")
    for year in range(FIRST_YEAR, 1982):
        calendar = country_holidays("NL", years=year, language="nl")
        for name in names:
            known = calendar[feast_days(PLACES[name], year)[0]].casefold()
            assert name.casefold().replace("koningsdag", "koninginnedag") in known


def test_no_library_is_loaded_for_holidays() -> None:
    command = (
        "import sys, datetime as dt; from model.periods import PeriodContext, read_period;"
        "read_period('Pasen', PeriodContext(dt.date(2017, 1, 1), dt.date(2017, 12, 31)));"
        "print('holidays' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["False"]
