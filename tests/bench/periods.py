"""Reading 100,000 cells of periods, against dateparser on the same cells."""

from __future__ import annotations

import datetime as dt
import random
import time
import warnings
from collections.abc import Callable, Iterator
from itertools import chain

from period_forms import PLAN, PRACTICE, F
from period_forms_blocks import BLOCKS
from period_forms_days import DAYS

from model.number_format import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT
from model.periods import Period, PeriodContext, read_period
from model.periods.spelling import look_up

CELLS = 100_000
SAMPLE = 1_500
"""Cells that dateparser reads; it would take minutes over all of them."""
FORMS: tuple[F, ...] = tuple(chain(*PRACTICE.values(), *DAYS.values(), *BLOCKS.values()))

_TEMPLATES = (
    "{day} {month}",
    "{day} {month} {year}",
    "{day}-{number}",
    "{day}/{number}/{year}",
    "{short_day} {day} {short_month}",
    "{weekday} {day} {month} {year}",
    "{weekday}avond {day} {month}, van {hour}.00 tot {later}.30 uur",
    "{day} {month} {hour}.{minutes} uur",
    "{day} t/m {next} {month}",
    "{day}-{next} {month} {year}",
    "{day} en {next} {month}",
    "{day} of {next} {month}",
    "{day} {month} - {next} {other} {year}",
    "{month}",
    "{month} {year}",
    "{month}/{other}",
    "{month} t/m {other} {year}",
    "begin {month}",
    "medio {month}",
    "eind {month} {year}",
    "eind {month}/begin {other}",
    "tweede helft {month} {year}",
    "eerste week van {month}",
    "week {week}",
    "wk {week}-{later_week}",
    "{weekday} week {week}",
    "Q{quarter} {year}",
    "{quarter}e kwartaal {year}",
    "zomer {year}",
    "uiterlijk {day} {month}",
    "vóór {day} {month} {year}",
    "vanaf {day}-{number}",
    "rond {day} {month}",
    "na {day} {month}",
    "Publicatie: {day} {month}",
    "{day} {month} (onder voorbehoud)",
    "{month} (afgerond)",
    "{next} weken voor de bijeenkomst",
    "Overleg met team {next} over de planning van {month}",
    "zaal {quarter}-{next}",
)


def cells(number: int) -> list[str]:
    """So many cells: most are forms with other days, months and years filled in, the others the forms themselves."""
    chance = random.Random(8)
    return [
        chance.choice(FORMS).text if chance.random() < 0.2 else _filled(chance.choice(_TEMPLATES), chance)
        for _ in range(number)
    ]


def _filled(template: str, chance: random.Random) -> str:
    day, month, hour, week = chance.randint(1, 27), chance.randrange(12), chance.randint(8, 20), chance.randint(1, 48)
    return template.format(
        day=day,
        next=chance.randint(day + 1, 28),
        month=MONTHS[month],
        other=MONTHS[(month + 1) % 12],
        short_month=MONTHS_SHORT[month],
        number=month + 1,
        year=chance.randint(2014, 2026),
        weekday=chance.choice(WEEKDAYS),
        short_day=chance.choice(WEEKDAYS_SHORT),
        hour=hour,
        later=hour + 2,
        minutes=chance.choice(("00", "15", "30", "45")),
        week=week,
        later_week=week + chance.randint(1, 4),
        quarter=chance.randint(1, 4),
    )


def run() -> Iterator[str]:
    """Processor time, because other programs take turns on the same machine."""
    texts = cells(CELLS)
    distinct = len(set(texts))
    yield f"{CELLS} cells, {distinct} of them distinct; {len(FORMS)} forms of the tests among them"
    look_up.cache_clear()
    fresh = read_period.__wrapped__
    cold = _seconds(lambda: _each(fresh, texts))
    read_period.cache_clear()
    used = _seconds(lambda: _each(read_period, texts))
    yield f"read without a cache of texts: {cold:.1f} s, {CELLS / cold:,.0f} cells/s"
    yield f"read as used: {used:.1f} s, {CELLS / used:,.0f} cells/s"
    parse = _dateparser()
    parse("9 maart 2017")
    sample = random.Random(9).sample(texts, SAMPLE)
    peer = _seconds(lambda: [parse(text) for text in sample]) / SAMPLE * CELLS
    yield f"dateparser: {CELLS / peer:,.0f} cells/s; {peer:.0f} s for all, extrapolated from {SAMPLE} of the same cells"
    yield f"ratio without a cache {peer / cold:.0f}, as used {peer / used:.0f}"
    ours = sum(form.read(read_period(form.text, PLAN)) == form.expected for form in FORMS)
    theirs, invented = _right(parse)
    yield f"forms read right in every part: {ours} of {len(FORMS)}"
    yield f"dateparser: a day in the period, or rightly none, for {theirs}; a day where there is none for {invented}"


def _dateparser() -> Callable[[str], dt.datetime | None]:
    import dateparser

    settings = {"DATE_ORDER": "DMY", "RELATIVE_BASE": dt.datetime(2017, 2, 4), "PREFER_DAY_OF_MONTH": "first"}
    warnings.filterwarnings("ignore", module="dateparser")
    return lambda text: dateparser.parse(text, languages=["nl"], settings=settings)


def _right(parse: Callable[[str], dt.datetime | None]) -> tuple[int, int]:
    """How many forms the peer gets right, judged mildly, and for how many it makes up a day."""
    right = invented = 0
    for form in FORMS:
        start, end = form.expected["start"], form.expected["end"]
        found = parse(form.text)
        if start is None and end is None:
            right += found is None
            invented += found is not None
        elif found is not None:
            first, last = start or end, end or start
            assert isinstance(first, dt.date)
            assert isinstance(last, dt.date)
            right += first <= found.date() <= last
    return right, invented


def _each(read: Callable[[str, PeriodContext], Period], texts: list[str]) -> None:
    for text in texts:
        read(text, PLAN)


def _seconds(call: Callable[[], object]) -> float:
    begun = time.process_time()
    call()
    return time.process_time() - begun
