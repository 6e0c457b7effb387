"""The forms found in real plans that have no days of their own, in a plan of January to August 2017."""

from __future__ import annotations

import datetime as dt

import pytest

from model.periods import Mark, Period, PeriodContext, Precision, read_period

RUN = PeriodContext(dt.date(2017, 1, 1), dt.date(2017, 8, 31), document_date=dt.date(2017, 2, 4))


def read(text: str) -> Period:
    return read_period(text, RUN)


def day(text: str) -> dt.date:
    """A day written as day-month, of 2017, or day-month-year."""
    parts = [int(part) for part in text.split("-")]
    return dt.date(parts[2] if len(parts) > 2 else 2017, parts[1], parts[0])


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("18.30 uur", (18, 30), None),
        ("19.00 - 21.30", (19, 0), (21, 30)),
        ("om 20 uur", (20, 0), None),
        ("20.00-24.00 uur", (20, 0), (23, 59)),
    ],
)
def test_a_time_alone_has_no_day(text: str, start: tuple[int, int], end: tuple[int, int] | None) -> None:
    period = read(text)

    assert period.precision is Precision.TIME
    assert not period.is_dated
    assert (period.start_time, period.end_time) == (dt.time(*start), dt.time(*end) if end else None)


@pytest.mark.parametrize(
    ("precision", "texts"),
    [
        (
            Precision.RELATIVE,
            [
                "2 weken voor de bijeenkomst",
                "ten minste 2 weken vóór",
                "binnen 1 week na levering",
                "1 week vooraf",
                "een week van tevoren",
                "T-14",
                "2 weken voor 9 maart",
                "half jaar na de start",
                "24 uur na afloop",
                "volgende week",
                "dag erna",
                "woensdag",
            ],
        ),
        (
            Precision.EVENT,
            ["Invoeringsdatum Omgevingswet", "na besluit college", "per mijlpaal", "start cyclus", "bij oplevering"],
        ),
        (
            Precision.RECURRING,
            [
                "Elke 3 maanden, en na een half jaar en jaar",
                "maandelijks",
                "Minimaal 2 keer per jaar",
                "halfjaarlijks",
                "per kwartaal",
                "1x per maand",
                "eerste maandag van de maand",
                "elke dinsdag",
                "om de week",
            ],
        ),
        (Precision.DURATION, ["(2wk)", "(6 wk)", "6 weken ter inzage", "2-3 weken", "6 weken 3 keer"]),
    ],
)
def test_what_has_no_days_of_its_own_gets_none(precision: Precision, texts: list[str]) -> None:
    read_as = {text: (read(text).precision, read(text).is_dated) for text in texts}

    assert read_as == {text: (precision, False) for text in texts}


def test_a_duration_runs_from_the_day_before_it() -> None:
    assert (read("1 april (2wk)").start, read("1 april (2wk)").end) == (day("1-4"), day("14-4"))
    assert (read("vanaf 1 april, 6 weken").start, read("vanaf 1 april, 6 weken").end) == (day("1-4"), day("12-5"))


@pytest.mark.parametrize("text", ["doorlopend", "continu", "gehele project", "gedurende het hele project"])
def test_continuous_is_the_run_of_the_plan(text: str) -> None:
    period = read(text)

    assert (period.start, period.end, period.precision) == (RUN.start, RUN.end, Precision.CONTINUOUS)
    assert not read_period(text, PeriodContext()).is_dated


@pytest.mark.parametrize(
    ("mark", "texts"),
    [
        (
            Mark.TO_BE_SET,
            [
                "Nog te bepalen",
                "n.t.b.",
                "ntb",
                "NTB",
                "nader te bepalen",
                "volgt",
                "?",
                "xx april",
                "?? april",
                ".. april",
                "xx-04-2017",
                "dd-mm-jjjj",
                "te zijner tijd",
                "t.z.t.",
                "op een later tijdstip",
                "ad hoc",
            ],
        ),
        (Mark.SOON, ["z.s.m.", "zsm", "zo snel mogelijk", "ASAP"]),
        (Mark.EMPTY, ["", "   ", "\n", "-", "..."]),
        (Mark.NOT_APPLICABLE, ["n.v.t.", "nvt"]),
        (Mark.IMPOSSIBLE, ["31 april", "30-2", "45 april", "29-2-2017", "5 mei 2018 - 5 mei 2017", "week 53 2017"]),
    ],
)
def test_an_unknown_date_says_why(mark: Mark, texts: list[str]) -> None:
    read_as = {text: (read(text).precision, mark in read(text).flags, read(text).is_dated) for text in texts}

    assert read_as == {text: (Precision.UNKNOWN, True, False) for text in texts}


def test_as_soon_as_possible_beside_a_deadline_keeps_both() -> None:
    period = read("z.s.m., uiterlijk 1 mei")

    assert period.end == day("1-5")
    assert {Mark.SOON, Mark.UNTIL} <= period.flags
