"""Dates as numbers of days (ECMA-376 part 1, 18.17.4): since 1900 with Lotus's leap day, or since 1904."""

from __future__ import annotations

import datetime as dt

_SINCE_1900 = dt.datetime(1899, 12, 30)
_SINCE_1904 = dt.datetime(1904, 1, 1)
_LAST = 2_958_466
"""One past 31 December 9999."""


def moment_of(serial: float, since_1904: bool) -> dt.datetime | None:
    """The moment that a number stands for, to the second; None for numbers that are no date in Excel either.

    The days before March 1900 are shifted by the 29 February that never was; that day itself is given as the 28th.
    """
    if not 0 <= serial < _LAST:
        return None
    start = _SINCE_1904 if since_1904 else _SINCE_1900
    if not since_1904 and serial < 60:
        start += dt.timedelta(days=1)
    elif not since_1904 and serial < 61:
        serial -= 1
        start += dt.timedelta(days=1)
    try:
        return start + dt.timedelta(seconds=round(serial * 86_400))
    except OverflowError:
        return None


def serial_of(moment: dt.datetime, since_1904: bool) -> float:
    """The number that stands for a moment; whole for a day without a time."""
    start = _SINCE_1904 if since_1904 else _SINCE_1900
    since = moment - start
    if not since_1904 and moment < dt.datetime(1900, 3, 1):
        since -= dt.timedelta(days=1)
    return since.days + since.seconds / 86_400
