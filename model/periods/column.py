"""What a column of periods tells about the year of those that do not name one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from model.periods.context import PeriodContext
from model.periods.marks import YearSource
from model.periods.reader import read_period

_MAY_NAME_A_YEAR = re.compile(r"(?:19|20)[0-9]{2}|['’][0-9]{2}|[-/a-zA-Z][0-9]{2}\b")


_WEEKS = re.compile(r"(project|kalender)?\s*-?\s*(?:week|weken|wk)\.?\s*-?(?:nr|nrs|no|nummers?)?\.?", re.IGNORECASE)


def week_word(head: str) -> str:
    """What a column with this head counts by bare numbers: `week`, `projectweek`; empty for another head."""
    found = _WEEKS.fullmatch(" ".join(re.sub(r"\([^()]*\)|[?:*]", " ", head).split()))
    if found is None:
        return ""
    return "projectweek" if (found[1] or "").lower() == "project" else "week"


def column_context(texts: Sequence[str], context: PeriodContext) -> PeriodContext:
    """The context, extended with the first and last day that the texts name with a year of their own."""
    alone = replace(context, start=None, end=None, document_date=None, neighbours=())
    periods = (read_period(text, alone) for text in dict.fromkeys(texts) if _MAY_NAME_A_YEAR.search(text))
    days = [
        day
        for period in periods
        if period.year_source is YearSource.EXPLICIT
        for day in (period.start, period.end)
        if day is not None
    ]
    return replace(context, neighbours=(min(days), max(days)) if days else ())
