"""How many activities of a calendar are online, in person or both, month by month."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from model.folding import fold
from model.forms.found import FoundForm
from model.plan import Plan
from model.readings import Readings

CALENDAR = "kalender"
MOST_MONTHS = 36


@dataclass(slots=True)
class Month:
    """The activities of one month; those whose form is not said count in `other` only."""

    first: dt.date
    online: int = 0
    offline: int = 0
    hybrid: int = 0
    other: int = 0

    @property
    def total(self) -> int:
        return self.online + self.offline + self.hybrid + self.other


def balance(plan: Plan, readings: Readings, found: FoundForm) -> tuple[Month, ...]:
    """Every month from the first activity to the last, also those without any. An activity counts in the month in which
    it begins; one without a date counts nowhere."""
    months: dict[dt.date, Month] = {}
    for row in found.rows(plan, CALENDAR):
        period = readings.of(found.tables[CALENDAR], row.row_id).period
        day = (period.start or period.end) if period is not None else None
        if day is None or not (row.text("activiteit") or row.text("vorm")):
            continue
        month = months.setdefault(day.replace(day=1), Month(day.replace(day=1)))
        kind = kind_of(row.text("vorm"))
        setattr(month, kind, getattr(month, kind) + 1)
    if not months:
        return ()
    first, last = min(months), max(months)
    found_months: list[Month] = []
    while first <= last and len(found_months) < MOST_MONTHS:
        found_months.append(months.get(first) or Month(first))
        first = (first + dt.timedelta(days=32)).replace(day=1)
    return tuple(found_months)


def kind_of(text: str) -> str:
    """Whether an activity is `online`, `offline`, `hybrid`, or `other` when its text does not say."""
    said = fold(text)
    both = "hybride" in said or "beide" in said or ("online" in said and ("offline" in said or "fysiek" in said))
    if both:
        return "hybrid"
    if "offline" in said or "fysiek" in said or "op locatie" in said:
        return "offline"
    return "online" if "online" in said or "digitaal" in said or "webinar" in said else "other"
