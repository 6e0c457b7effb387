"""Writes a calendar file (RFC 5545), as Outlook, Google and Thunderbird read it.

The notation needs no more than folded lines and a few escaped signs, so that it is written here and read back in tests
by a library that had no part in it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from model.calendar_items import CalendarItem

LONGEST_LINE = 75
"""Bytes of a line, without its end (RFC 5545, 3.1)."""
ZONE = "Europe/Amsterdam"
PRODUCT = "-//Communicatiematrix//NL"
CANCELLED_TITLE = "Vervallen"

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ZONE_LINES = (
    "BEGIN:VTIMEZONE",
    f"TZID:{ZONE}",
    f"X-LIC-LOCATION:{ZONE}",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""The rules for summer time in the Netherlands since 1996."""


@dataclass(frozen=True, slots=True)
class Event:
    """An item with the name by which calendars know it, and how often it changed. Without an item it is cancelled, and
    `day` is when it was to begin."""

    uid: str
    sequence: int
    item: CalendarItem | None
    day: dt.date


def calendar_bytes(events: Iterable[Event], name: str, now: dt.datetime) -> bytes:
    """The file. `now` is a moment with a time zone."""
    stamp = f"{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        *([f"X-WR-CALNAME:{escaped(name)}"] if name.strip() else []),
        *_ZONE_LINES,
        *(line for event in events for line in _event(event, stamp)),
        "END:VCALENDAR",
    ]
    return b"".join(folded(line) for line in lines)


def _event(event: Event, stamp: str) -> Iterator[str]:
    item = event.item
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{stamp}"
    yield f"LAST-MODIFIED:{stamp}"
    yield f"SEQUENCE:{event.sequence}"
    if item is None:
        yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
        yield f"SUMMARY:{CANCELLED_TITLE}"
        yield "STATUS:CANCELLED"
        yield from _free(True)
    else:
        yield from _moment(item)
        yield f"SUMMARY:{escaped(item.title)}"
        if item.text:
            yield f"DESCRIPTION:{escaped(item.text)}"
        if item.place:
            yield f"LOCATION:{escaped(item.place)}"
        yield f"STATUS:{'TENTATIVE' if item.is_tentative else 'CONFIRMED'}"
        yield from _free(item.start is None)
    yield "END:VEVENT"


def _moment(item: CalendarItem) -> Iterator[str]:
    """From when until when. A day is over at the beginning of the next one, which is not part of it (3.6.1). Where the
    plan tells no time at which something ends, none is made up."""
    if item.start is None:
        yield f"DTSTART;VALUE=DATE:{item.first:%Y%m%d}"
        last = item.last if item.last == dt.date.max else item.last + dt.timedelta(days=1)
        yield f"DTEND;VALUE=DATE:{last:%Y%m%d}"
        return
    yield f"DTSTART;TZID={ZONE}:{_local(item.first, item.start)}"
    if item.end is not None and (item.last, item.end) > (item.first, item.start):
        yield f"DTEND;TZID={ZONE}:{_local(item.last, item.end)}"


def _local(day: dt.date, time: dt.time) -> str:
    return f"{day:%Y%m%d}T{time:%H%M%S}"


def _free(is_free: bool) -> Iterator[str]:
    """Whether it takes the time of who has it in a calendar; Outlook has a name of its own for that."""
    yield f"TRANSP:{'TRANSPARENT' if is_free else 'OPAQUE'}"
    yield f"X-MICROSOFT-CDO-BUSYSTATUS:{'FREE' if is_free else 'BUSY'}"


def escaped(text: str) -> str:
    """A text as a value (3.3.11), without what no calendar can hold."""
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    for sign, instead in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(sign, instead)
    return text


def folded(line: str) -> bytes:
    """A line in pieces of at most 75 bytes, none of which cuts a letter in two."""
    whole = line.encode("utf-8", "replace")
    if len(whole) <= LONGEST_LINE:
        return whole + b"\r\n"
    pieces: list[bytes] = []
    piece = b""
    for letter in line:
        raw = letter.encode("utf-8", "replace")
        # Each piece but the first begins with a space.
        if len(piece) + len(raw) > LONGEST_LINE - bool(pieces):
            pieces.append(piece)
            piece = b""
        piece += raw
    pieces.append(piece)
    return b"\r\n ".join(pieces) + b"\r\n"
