"""A period as it was understood: days, how precise they are, and what else the text says."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from model.periods.explanations import holiday_notes
from model.periods.marks import NO_MARKS, Mark, Precision, YearSource
from model.periods.offset import Offset
from model.periods.wording import sentence, short

_SOON, _DATED, _YEARLESS, _TIMED, _UNDATED = range(5)
_LATE = dt.date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Period:
    """What a text means. It never replaces the text: it is shown beside it, and sorted and checked by.

    `start` and `end` are both included, and either may be open. `prefix` and `remark` are the words before and behind
    the period; a remark such as *afgerond* is no status. `span` is where in the text the period stands.
    """

    start: dt.date | None = None
    end: dt.date | None = None
    precision: Precision = Precision.UNKNOWN
    flags: frozenset[Mark] = NO_MARKS
    prefix: str = ""
    remark: str = ""
    span: tuple[int, int] | None = None
    start_time: dt.time | None = None
    end_time: dt.time | None = None
    year_source: YearSource = YearSource.NONE
    days: tuple[dt.date, ...] = ()
    """The separate days of a list, for `4 en 5 maart` and `11 of 12 mei`; empty for everything else."""
    yearless: tuple[dt.date, dt.date] | None = field(default=None, repr=False)
    """First and last day when the year is not known: only month and day of these dates mean anything."""
    notes: tuple[str, ...] = field(default=(), repr=False)
    """What `sentence` has to explain of the words in the text, in Dutch."""
    offset: Offset | None = None
    """How the moment is counted from another one; the days are known once that one is."""
    asks: str = ""
    """What has to be asked to know the days: a vacation or recess with its year, or whether weeks are the project's."""
    hangs_on: tuple[str, int] | None = None
    """The row that the moment is counted from, by table and id; None when that is no row, or is not known."""
    told: str = field(default="", repr=False)
    """The whole sentence, where the days follow from something outside the text."""

    @classmethod
    def of_day(cls, moment: dt.datetime) -> Period:
        """The period of a true date; a time of day counts unless it is midnight, which is how files write a day."""
        time = moment.time().replace(microsecond=0, tzinfo=None)
        timed = time != dt.time()
        return cls(
            moment.date(),
            moment.date(),
            Precision.TIME if timed else Precision.DAY,
            start_time=time if timed else None,
            year_source=YearSource.EXPLICIT,
            notes=holiday_notes(moment.date()),
        )

    @property
    def is_dated(self) -> bool:
        """Whether the start or the end is known, with its year."""
        return self.start is not None or self.end is not None

    @property
    def sort_key(self) -> tuple[int, int, int, int]:
        """Compares by start, then end, then time. *Z.s.m.* comes before everything; behind the dated periods come those
        whose year is not known, by month and day, then bare times, and last everything else in the order it had."""
        minutes = self.start_time.hour * 60 + self.start_time.minute if self.start_time else 0
        if self.start is not None or self.end is not None:
            group = _SOON if Mark.SOON in self.flags else _DATED
            start = self.start or self.end
            # Of two periods that begin together, the one without an end comes last.
            end = self.end.toordinal() if self.end else _LATE
            return group, start.toordinal() if start else 0, end, minutes
        if Mark.SOON in self.flags:
            return _SOON, 0, 0, 0
        if self.yearless is not None:
            first, last = self.yearless
            return _YEARLESS, first.month * 100 + first.day, last.month * 100 + last.day, minutes
        if self.start_time is not None:
            return _TIMED, minutes, 0, 0
        return _UNDATED, 0, 0, 0

    def short(self) -> str:
        """The reading in a few words, to stand beside the text: `do 9 mrt 2017`, `11–20 apr 2017`, `zonder datum`."""
        return short(self)

    def sentence(self) -> str:
        """The reading and its reasons in one plain sentence."""
        return self.told or sentence(self)
