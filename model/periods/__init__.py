"""The Dutch period reader: what `Medio april` or `vr 21-4` means, derived from the text and never written into it.

Domain practice, chapter 1.5, lists the forms. A text becomes tokens (`tokens`), rules find periods without a year in
them (`rules`, `groups`), one of these is the period of the cell (`choice`, `belonging`), its year is found (`years`),
then its first and last day (`limits`, `finer`), and `reader` makes a `Period` of it. Public holidays are known
(`feasts`); vacations and recess are asked.
"""

from model.periods.column import column_context, week_word
from model.periods.context import Boundaries, PeriodContext
from model.periods.marks import Mark, Precision, YearSource
from model.periods.period import Period
from model.periods.reader import first_day, read_period

__all__ = [
    "Boundaries",
    "Mark",
    "Period",
    "PeriodContext",
    "Precision",
    "YearSource",
    "column_context",
    "first_day",
    "read_period",
    "week_word",
]
