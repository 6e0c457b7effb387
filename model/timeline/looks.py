"""How a period is drawn: by its shape one sees whether it is a day, a stretch of days, a limit or only about then."""

from __future__ import annotations

from enum import StrEnum

from model.periods import Mark, Period, Precision


class Look(StrEnum):
    """The values stand in the legend."""

    DAY = "dag"
    DAYS = "losse dagen"
    SPAN = "periode"
    ABOUT_DAY = "dag, nog niet zeker"
    ABOUT = "ongeveer in deze periode"
    UNTIL = "uiterlijk"
    FROM = "vanaf"

    @property
    def is_vague(self) -> bool:
        """Whether the text says roughly when, or that it is not sure yet."""
        return self in (Look.ABOUT, Look.ABOUT_DAY)


_ROUGH = {Precision.PART, Precision.SEASON, Precision.YEAR, Precision.VAGUE}
_DOUBTS = {Mark.CIRCA, Mark.CHOICE, Mark.PROVISIONAL, Mark.UNSURE}


def look_of(period: Period) -> Look | None:
    """How a period is drawn; None when it has no date."""
    if not period.is_dated:
        return None
    if period.start is None:
        return Look.UNTIL
    if period.end is None or Mark.FROM in period.flags:
        return Look.FROM
    in_doubt = not _DOUBTS.isdisjoint(period.flags)
    if period.start == period.end:
        return Look.ABOUT_DAY if in_doubt else Look.DAY
    if len(period.days) > 1 and not in_doubt:
        return Look.DAYS
    return Look.ABOUT if in_doubt or period.precision in _ROUGH else Look.SPAN
