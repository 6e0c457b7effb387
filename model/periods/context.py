"""What a period text is read against: the run time of the plan, its date, its neighbours, and where *medio* begins."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

SHORTEST_MONTH = 28
SOME_COMMON_YEAR = 2017
LAST_WORKING_DAY = 5
"""Friday, when Monday is 1."""


@dataclass(frozen=True, slots=True)
class Boundaries:
    """What the vague words mean. The one place where that is decided; the defaults are what most plans mean by them."""

    begin_until: int = 10
    """*Begin mei* is the 1st up to and including this day."""
    middle_until: int = 20
    """*Medio mei* runs from the day after `begin_until` up to and including this day; *eind mei* is what remains."""
    half_until: int = 15
    """*Eerste helft mei* runs up to and including this day."""
    year_begin_until: int = 3
    """*Begin 2023* is January up to and including this month."""
    year_middle_until: int = 9
    """*Medio 2023* runs up to and including this month; *eind 2023* is what remains."""
    week_begin_until: int = 2
    """*Begin week 12* is Monday up to and including this day of the week; Monday is 1."""
    week_middle_until: int = 3
    """*Midden week 12* runs up to and including this day; *eind week 12* is what remains up to Friday."""
    seasons: tuple[tuple[int, int], ...] = ((3, 5), (6, 8), (9, 11), (12, 2))
    """First and last month of spring, summer, autumn and winter; winter belongs to the year in which it begins."""
    before_summer: tuple[int, int] = (6, 30)
    """Month and day of the last day that is *voor de zomer*: before the holidays rather than before 1 June."""
    circa_days: int = 3
    """*Rond 12 april* is this many days before and after."""
    look_back_days: int = 92
    """How long before the date of the document a period without a year may begin; a plan looks mostly ahead."""

    def __post_init__(self) -> None:
        """Raises ValueError when the boundaries do not divide a month and a year, so that reading never raises."""
        months = [month for season in self.seasons for month in season]
        sound = (
            0 < self.begin_until < self.middle_until < SHORTEST_MONTH
            and 0 < self.half_until < SHORTEST_MONTH
            and 0 < self.year_begin_until < self.year_middle_until < 12
            and 0 < self.week_begin_until < self.week_middle_until < LAST_WORKING_DAY
            and len(self.seasons) == 4
            and all(0 < month <= 12 for month in months)
            and 0 <= self.circa_days <= SHORTEST_MONTH
            and 0 <= self.look_back_days <= 366
        )
        if not sound:
            raise ValueError(self)
        dt.date(SOME_COMMON_YEAR, *self.before_summer)


@dataclass(frozen=True, slots=True)
class PeriodContext:
    """Where a period without a year takes it from, in this order: run time, neighbours, date of the document."""

    start: dt.date | None = None
    end: dt.date | None = None
    document_date: dt.date | None = None
    neighbours: tuple[dt.date, ...] = ()
    """First and last day that texts in the same column name with a year; empty when there are none."""
    boundaries: Boundaries = Boundaries()
    week_one: dt.date | None = None
    """First day of week 1 of the project, for plans that count their own weeks; None means weeks of the calendar
    (ISO 8601)."""
    week_word: str = ""
    """What the head of the column says of bare numbers in it: `week`, `projectweek`, or nothing."""
