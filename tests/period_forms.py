"""Periods as plans write them, each with its reading in a plan of January to August 2017 dated 4 February 2017.

The rows are those of the table of forms found in real plans (domain practice, 1.5); `period_forms_days` and
`period_forms_blocks` hold further forms that a careful Dutch reader would expect.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from model.periods import Mark, Period, PeriodContext, Precision

DAY, PART, WEEK, MONTH, QUARTER = Precision.DAY, Precision.PART, Precision.WEEK, Precision.MONTH, Precision.QUARTER
SEASON, YEAR, TIME, VAGUE, EVENT = Precision.SEASON, Precision.YEAR, Precision.TIME, Precision.VAGUE, Precision.EVENT
RELATIVE, RECURRING, DURATION = Precision.RELATIVE, Precision.RECURRING, Precision.DURATION
CONTINUOUS, UNKNOWN = Precision.CONTINUOUS, Precision.UNKNOWN

PLAN = PeriodContext(dt.date(2017, 1, 1), dt.date(2017, 8, 31), document_date=dt.date(2017, 2, 4))
WHOLE = "(the whole text)"


@dataclass(frozen=True)
class F:
    """A text and its reading. Days are day-month of 2017 or day-month-year, times `19.00-21.30`; empty for none.

    `span` is the part of the text that was matched; None when nothing was.
    """

    text: str
    start: str
    end: str
    precision: Precision
    flags: frozenset[Mark] | set[Mark] = frozenset()
    prefix: str = ""
    remark: str = ""
    span: str | None = WHOLE
    times: str = ""
    days: str = ""

    @property
    def expected(self) -> dict[str, object]:
        """Everything that the reading must be."""
        start, _, end = self.times.partition("-")
        return {
            "start": day(self.start),
            "end": day(self.end),
            "precision": self.precision,
            "flags": set(self.flags),
            "prefix": self.prefix,
            "remark": self.remark,
            "span": self.text if self.span == WHOLE else self.span,
            "times": (_time(start), _time(end)),
            "days": tuple(day(each) for each in self.days.split()),
        }

    def read(self, period: Period) -> dict[str, object]:
        """The same of a reading, to compare."""
        return {
            "start": period.start,
            "end": period.end,
            "precision": period.precision,
            "flags": set(period.flags),
            "prefix": period.prefix,
            "remark": period.remark,
            "span": self.text[slice(*period.span)] if period.span else None,
            "times": (period.start_time, period.end_time),
            "days": period.days,
        }


def day(text: str) -> dt.date | None:
    """A day written as day-month, of 2017, or as day-month-year; None for no text."""
    if not text:
        return None
    numbers = [int(number) for number in text.split("-")]
    return dt.date(numbers[2] if len(numbers) > 2 else 2017, numbers[1], numbers[0])


def _time(text: str) -> dt.time | None:
    return dt.time(*(int(number) for number in text.split("."))) if text else None


PRACTICE: dict[str, tuple[F, ...]] = {
    "a day of a month": (
        F("6 februari", "6-2", "6-2", DAY),
        F("9 maart", "9-3", "9-3", DAY),
    ),
    "words before it": (
        F(
            "Publicatie/verspreiding: 6 februari",
            "6-2",
            "6-2",
            DAY,
            prefix="Publicatie/verspreiding",
            span="6 februari",
        ),
    ),
    "day and month in numbers": (
        # Day and month, never month and day.
        F("7-2", "7-2", "7-2", DAY),
        F("16-2", "16-2", "16-2", DAY),
        F("20-04", "20-4", "20-4", DAY),
        F("vr 21-4", "21-4", "21-4", DAY),
        F("09/03", "9-3", "9-3", DAY),
    ),
    "ordinals": (
        F("1^e mei", "1-5", "1-5", DAY),
        F("1e mei", "1-5", "1-5", DAY),
        F("2de mei", "2-5", "2-5", DAY),
    ),
    "a weekday, a part of the day and times": (
        F("vr 21 april", "21-4", "21-4", DAY),
        F(
            "Woensdagavond 5 oktober 2016, van 19.00 tot 21.30 uur",
            "5-10-2016",
            "5-10-2016",
            TIME,
            flags={Mark.DAYPART},
            times="19.00-21.30",
        ),
    ),
    "times alone": (
        F("18.30 uur", "", "", TIME, times="18.30-"),
        F("19.00 - 21.30", "", "", TIME, times="19.00-21.30"),
    ),
    "about a day": (
        # Three days before and after; the boundaries say how many.
        F("rond 12 april", "9-4", "15-4", DAY, flags={Mark.CIRCA}),
        F("omstreeks 12 april", "9-4", "15-4", DAY, flags={Mark.CIRCA}),
        F("ca. 12 april", "9-4", "15-4", DAY, flags={Mark.CIRCA}),
        F("± 12 april", "9-4", "15-4", DAY, flags={Mark.CIRCA}),
    ),
    "only an end": (
        # The day that is named does not count, and that of *uiterlijk* does.
        F("vóór 1 mei", "", "30-4", DAY, flags={Mark.UNTIL}),
        F("uiterlijk 1 mei", "", "1-5", DAY, flags={Mark.UNTIL}),
        F("t/m 5 mei", "", "5-5", DAY, flags={Mark.UNTIL}),
    ),
    "only a start": (
        # To the end of the plan, 31 August.
        F("na 20-04", "21-4", "31-8", DAY, flags={Mark.FROM}),
        F("vanaf 20-4", "20-4", "31-8", DAY, flags={Mark.FROM}),
        F("vanaf juni", "1-6", "31-8", MONTH, flags={Mark.FROM}),
        F("m.i.v. 20 april", "20-4", "31-8", DAY, flags={Mark.FROM}),
    ),
    "the begin of a month or a year": (
        F("Begin mei", "1-5", "10-5", PART),
        # The begin of a year is its first quarter.
        F("Begin 2023", "1-1-2023", "31-3-2023", PART),
    ),
    "the middle": (
        F("Medio april", "11-4", "20-4", PART),
        F("Half april", "11-4", "20-4", PART),
        F("midden april", "11-4", "20-4", PART),
        F("halverwege april", "11-4", "20-4", PART),
        F("mid-april", "11-4", "20-4", PART),
    ),
    "the end": (
        F("eind mei", "21-5", "31-5", PART),
        # The end of a year is its last quarter.
        F("eind van 2017", "1-10", "31-12", PART),
        F("eind 2016/begin 2017", "1-10-2016", "31-3", PART),
    ),
    "a half": (F("tweede helft september 2017", "16-9", "30-9", PART),),
    "a month": (
        F("juni", "1-6", "30-6", MONTH),
        F("mei", "1-5", "31-5", MONTH),
        F("april 2022", "1-4-2022", "30-4-2022", MONTH),
    ),
    "two months, and a remark": (
        F("Mei/juni", "1-5", "30-6", MONTH),
        # The remark is marked and is no status.
        F("Mei/juni (afgerond)", "1-5", "30-6", MONTH, flags={Mark.DONE}, remark="afgerond", span="Mei/juni"),
    ),
    "months across the year change": (
        F("november-december 2020", "1-11-2020", "31-12-2020", MONTH),
        F("december 2020-januari 2021", "1-12-2020", "31-1-2021", MONTH),
        F("juni-juli 2021", "1-6-2021", "31-7-2021", MONTH),
    ),
    "from month to month": (
        F("December 2021 - Februari 2022", "1-12-2021", "28-2-2022", MONTH),
        F("jan 2017 – aug 2017", "1-1", "31-8", MONTH),
        # The plan ends in August. What begins in it and runs on does not lie outside it.
        F("van mei t/m dec", "1-5", "31-12", MONTH),
        F("maart-september 2020", "1-3-2020", "30-9-2020", MONTH),
    ),
    "days from, to and apart": (
        F("29 juni -10 augustus 2017", "29-6", "10-8", DAY),
        F("31 dec 2017-2 jan 2018", "31-12-2017", "2-1-2018", DAY),
        F("1 t/m 5 mei", "1-5", "5-5", DAY),
        # *En* is both days, a dash everything from the first to the last.
        F("4 en 5 maart", "4-3", "5-3", DAY, flags={Mark.SEVERAL}, days="4-3 5-3"),
        F("4-7 maart", "4-3", "7-3", DAY),
    ),
    "a choice of days": (F("11 of 12 mei", "11-5", "12-5", DAY, flags={Mark.CHOICE}, days="11-5 12-5"),),
    "weeks": (
        # Weeks of the calendar, from Monday. The plan ends in August, so that September lies outside it.
        F("week 36", "4-9", "10-9", WEEK, flags={Mark.OUTSIDE_RUN}),
        F("wk 36-38", "4-9", "24-9", WEEK, flags={Mark.OUTSIDE_RUN}),
        F("WK 36", "4-9", "10-9", WEEK, flags={Mark.OUTSIDE_RUN}),
    ),
    "quarters": (
        F("Q3", "1-7", "30-9", QUARTER),
        # From the third quarter of 2023 to the end of 2026.
        F("Q3 2023 - 2026", "1-7-2023", "31-12-2026", QUARTER),
        F("Q3 en Q4 2021", "1-7-2021", "31-12-2021", QUARTER),
        F("Q3/4 2023", "1-7-2023", "31-12-2023", QUARTER),
        F("2e kwartaal 2019", "1-4-2019", "30-6-2019", QUARTER),
        F("1e kwartaal 2021", "1-1-2021", "31-3-2021", QUARTER),
        F("kwartaal 2 van volgend jaar", "1-4-2018", "30-6-2018", QUARTER),
    ),
    "seasons": (
        F("voorjaar", "1-3", "31-5", SEASON),
        F("zomer 2020", "1-6-2020", "31-8-2020", SEASON),
        F("najaar 2022", "1-9-2022", "30-11-2022", SEASON),
        F("dit najaar", "1-9", "30-11", SEASON, flags={Mark.OUTSIDE_RUN}),
        # The winter that touches the plan: the one in which it begins.
        F("winter", "1-12-2016", "28-2", SEASON),
    ),
    "before and after a season or a vacation": (
        # Before the holidays rather than before 1 June.
        F("voor de zomer van 2016", "", "30-6-2016", VAGUE, flags={Mark.UNTIL}),
        F("na de zomer van 2014", "1-9-2014", "31-8", VAGUE, flags={Mark.FROM}),
        # The days differ by region and by municipality: asked, never guessed.
        F("na de zomervakantie", "", "", VAGUE, span="zomervakantie"),
        F("na het reces", "", "", VAGUE, span="reces"),
    ),
    "years": (
        F("2022", "1-1-2022", "31-12-2022", YEAR),
        F("2022 of 2023", "1-1-2022", "31-12-2023", YEAR, flags={Mark.CHOICE}),
        F("in 2025", "1-1-2025", "31-12-2025", YEAR, span="2025"),
    ),
    "counted from another moment": (
        F("2 weken voor de bijeenkomst", "", "", RELATIVE, span="2 weken voor"),
        F("ten minste 2 weken vóór", "", "", RELATIVE, span="2 weken vóór"),
        F("binnen 1 week na levering", "", "", RELATIVE, span="binnen 1 week na"),
        F("1 week vooraf", "", "", RELATIVE),
        F("T-14", "", "", RELATIVE),
    ),
    "an event": (
        F("Invoeringsdatum Omgevingswet", "", "", EVENT, span="Invoeringsdatum"),
        F("na besluit college", "", "", EVENT, span="na besluit"),
        F("per mijlpaal", "", "", EVENT),
        F("start cyclus", "", "", EVENT),
    ),
    "what comes back": (
        F("Elke 3 maanden en na een half jaar en jaar", "", "", RECURRING, span="Elke 3 maanden"),
        F("maandelijks", "", "", RECURRING),
        F("Minimaal 2 keer per jaar", "", "", RECURRING, span="2 keer per jaar"),
        F("halfjaarlijks", "", "", RECURRING),
        F("per kwartaal", "", "", RECURRING),
        F("1x per maand", "", "", RECURRING),
        F("eerste maandag van de maand", "", "", RECURRING),
    ),
    "a duration": (
        F("(2wk)", "", "", DURATION, span="2wk"),
        F("(6 wk)", "", "", DURATION, span="6 wk"),
        F("6 weken ter inzage", "", "", DURATION, span="6 weken"),
        # From the day before it.
        F("1 april (6 wk)", "1-4", "12-5", DAY),
    ),
    "all through the plan": (
        F("doorlopend", "1-1", "31-8", CONTINUOUS),
        F("continu", "1-1", "31-8", CONTINUOUS),
        F("gehele project", "1-1", "31-8", CONTINUOUS),
    ),
    "not known yet": (
        F("Nog te bepalen", "", "", UNKNOWN, flags={Mark.TO_BE_SET}),
        F("n.t.b.", "", "", UNKNOWN, flags={Mark.TO_BE_SET}),
        F("ntb", "", "", UNKNOWN, flags={Mark.TO_BE_SET}),
        F("nader te bepalen", "", "", UNKNOWN, flags={Mark.TO_BE_SET}),
        F("volgt", "", "", UNKNOWN, flags={Mark.TO_BE_SET}),
        F("?", "", "", UNKNOWN, flags={Mark.TO_BE_SET}, span=None),
        # A day that is still to be filled in makes the month doubtful too.
        F("xx april", "", "", UNKNOWN, flags={Mark.TO_BE_SET}),
        F("dd-mm-jjjj", "", "", UNKNOWN, flags={Mark.TO_BE_SET}),
        F("te zijner tijd", "", "", UNKNOWN, flags={Mark.TO_BE_SET}),
        F("t.z.t.", "", "", UNKNOWN, flags={Mark.TO_BE_SET}),
        F("op een later tijdstip", "", "", UNKNOWN, flags={Mark.TO_BE_SET}),
        F("z.s.m.", "", "", UNKNOWN, flags={Mark.SOON}),
        F("asap", "", "", UNKNOWN, flags={Mark.SOON}),
        F("ad hoc", "", "", UNKNOWN, flags={Mark.TO_BE_SET}),
        F("", "", "", UNKNOWN, flags={Mark.EMPTY}, span=None),
    ),
    "under reserve": (
        F("9 maart (onder voorbehoud)", "9-3", "9-3", DAY, flags={Mark.PROVISIONAL}, span="9 maart"),
        F("mei/juni onder voorbehoud", "1-5", "30-6", MONTH, flags={Mark.PROVISIONAL}, span="mei/juni"),
    ),
}
"""Each row of the table of forms found in real plans."""
