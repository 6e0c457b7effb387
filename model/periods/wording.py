"""A reading in Dutch words: in short beside the text, and as one sentence that gives the reasons."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from model.periods.marks import Mark, Precision, YearSource
from model.periods.spelled import LONG, SHORT, Style, day_text, days_text, times_text

if TYPE_CHECKING:
    from model.periods.period import Period

_WITHOUT_DATE = "zonder datum"
_SOURCES = {
    YearSource.PLAN: "het jaar komt uit de looptijd van het plan",
    YearSource.NEIGHBOURS: "het jaar komt uit andere rijen van deze kolom",
    YearSource.WEEKDAY: "de weekdag past alleen bij dit jaar",
    YearSource.DOCUMENT: "het jaar komt uit de datum van het document",
}
_UNDATED = {
    Precision.RELATIVE: "Begrepen als een moment dat van een ander moment afhangt",
    Precision.EVENT: "Begrepen als een gebeurtenis waarvan de datum niet bekend is",
    Precision.RECURRING: "Begrepen als iets dat zich herhaalt",
    Precision.DURATION: "Begrepen als een duur zonder begindatum",
    Precision.CONTINUOUS: "Begrepen als doorlopend; de looptijd van het plan is niet bekend",
    Precision.VAGUE: "Begrepen als vakantie, feestdagen of reces; die datums verschillen en worden niet geraden",
    Precision.UNKNOWN: "Niet begrepen als datum",
}
_UNDATED_MARKS = {
    Mark.EMPTY: "Er is geen periode ingevuld",
    Mark.IMPOSSIBLE: "Deze datum bestaat niet",
    Mark.TO_BE_SET: "De datum moet nog worden bepaald",
    Mark.PROJECT_WEEK: (
        "Begrepen als een week van het project; geef bij ‘Wat het plan open laat’ op wanneer week 1 begint"
    ),
    Mark.WHICH_WEEK: "Begrepen als een dag van de week; van welke week staat er niet bij",
    Mark.DONE: "De tekst zegt dat het klaar is, en niet wanneer",
    Mark.NOT_APPLICABLE: "Begrepen als niet van toepassing",
}
_MARKS = {
    Mark.CHOICE: "er is nog een keuze te maken",
    Mark.SEVERAL: "de tekst noemt meer datums; dit is van de eerste tot en met de laatste",
    Mark.MOVED: "de tekst noemt ook de datum die het eerst was",
    Mark.WEEK_CLASH: "deze dagen vallen niet in de week die de tekst noemt",
    Mark.EITHER_HALF: "of de tijd in de ochtend of in de avond is, staat er niet bij",
    Mark.DONE: "de tekst zegt dat het klaar is",
    Mark.PROVISIONAL: "onder voorbehoud",
    Mark.UNSURE: "de tekst is er nog niet zeker van",
    Mark.OUTSIDE_RUN: "dit valt buiten de looptijd van het plan",
    Mark.MOVES: "de dagen zijn elk jaar anders",
    Mark.NO_YEAR: "het jaar is niet bekend",
}


def short(period: Period) -> str:
    """The days in a few words, with signs for what is not certain: ± about, ? a choice or doubt, o.v.b. reservation."""
    text = _short_days(period)
    if not text:
        if Mark.MOVES in period.flags:
            return "jaar?"
        return _undated_in_short(period)
    if Mark.CIRCA in period.flags:
        text = "± " + text
    if Mark.NO_YEAR in period.flags:
        text += ", jaar?"
    elif period.flags & {Mark.CHOICE, Mark.UNSURE, Mark.WEEKDAY_CLASH, Mark.WEEK_CLASH}:
        text += " ?"
    return text + " (o.v.b.)" if Mark.PROVISIONAL in period.flags else text


def _undated_in_short(period: Period) -> str:
    """What is not understood says so; what is understood, and has no days, is something else."""
    if Mark.SOON in period.flags:
        return "z.s.m."
    if Mark.IMPOSSIBLE in period.flags:
        return "bestaat niet"
    return "niet begrepen" if period.precision is Precision.UNKNOWN and not period.flags else _WITHOUT_DATE


def _short_days(period: Period) -> str:
    start, end, with_year = _shown_days(period)
    if Mark.MOVES in period.flags:
        return _weeks(start, end) if start and end else ""
    times = _times(period)
    text = _limited_text(period, start, end, SHORT, with_year)
    if times and start and end and start < end and period.precision is Precision.TIME:
        return _from_time_to_time(period, start, end, SHORT, with_year)
    if text and start and end and not period.flags & {Mark.FROM, Mark.UNTIL}:
        if period.precision is Precision.WEEK and Mark.PROJECT_WEEK not in period.flags:
            text = f"{_weeks(start, end)} ({text})"
        elif period.precision is Precision.QUARTER:
            quarters = _quarters(start, end)
            text = f"{quarters} ({text})" if quarters else text
    return f"{text} {times}".strip()


def _limited_text(period: Period, start: dt.date | None, end: dt.date | None, style: Style, with_year: bool) -> str:
    """The days, with `vanaf` or `t/m` where only one side was named."""
    if start and (end is None or Mark.FROM in period.flags):
        return f"vanaf {day_text(start, style, with_year)}"
    if end and (start is None or Mark.UNTIL in period.flags):
        return f"t/m {day_text(end, style, with_year)}"
    return days_text(start, end, style, with_year) if start and end else ""


def _shown_days(period: Period) -> tuple[dt.date | None, dt.date | None, bool]:
    """First and last day to show, and whether their year is known. Days that move with the year are shown only as the
    numbers of their weeks."""
    if period.yearless is None:
        return period.start, period.end, True
    limited = period.flags & {Mark.FROM, Mark.UNTIL}
    if Mark.MOVES in period.flags and (period.precision is not Precision.WEEK or limited):
        return None, None, False
    return *period.yearless, False


def _times(period: Period, to: str = "–", lead: str = "") -> str:
    """The times; of a deadline its end without *tot*, because the days say that already."""
    if Mark.UNTIL in period.flags and period.start_time is None:
        return times_text(period.end_time, None)
    return times_text(period.start_time, period.end_time, to, lead)


def _from_time_to_time(period: Period, start: dt.date, end: dt.date, style: Style, with_year: bool) -> str:
    """`9 mrt 2017 20.00 uur–10 mrt 2017 22.00 uur`: a time on the first day and one on the last."""
    first, last = times_text(period.start_time, None), times_text(period.end_time, None)
    before, behind = day_text(start, style, with_year), day_text(end, style, with_year)
    return f"{before} {first}".strip() + style.to + f"{behind} {last}".strip()


def _weeks(start: dt.date, end: dt.date) -> str:
    first, last = start.isocalendar().week, end.isocalendar().week
    return f"wk {first}" if first == last else f"wk {first}–{last}"


def _quarters(start: dt.date, end: dt.date) -> str:
    """The quarters from start to end in one year; empty when that is no row of whole quarters."""
    first, last = (start.month + 2) // 3, (end.month + 2) // 3
    whole = start.month % 3 == 1 and end.month % 3 == 0 and start.year == end.year
    if not whole:
        return ""
    return f"Q{first}" if first == last else f"Q{first}–Q{last}"


def sentence(period: Period) -> str:
    """What was understood, why these days, where the year comes from and what is not certain, with a full stop."""
    start, end, with_year = _shown_days(period)
    if start is None and end is None:
        return _undated_sentence(period)
    text = _limited_text(period, start, end, LONG, with_year)
    one_sided = period.flags & {Mark.FROM, Mark.UNTIL, Mark.PROJECT_WEEK}
    if period.precision is Precision.WEEK and start and end and not one_sided:
        text = f"{_weeks(start, end).replace('wk', 'week').replace('–', ' t/m ')}, {text}"
    times = _times(period, " tot ", "van ")
    if times and start and end and start < end and period.precision is Precision.TIME:
        text, times = _from_time_to_time(period, start, end, LONG, with_year), ""
    elif Mark.MOVES in period.flags and start and end:
        text = _weeks(start, end).replace("wk", "week").replace("–", " t/m ")
    parts = [f"Begrepen als {text} {times}".strip()]
    if period.precision is Precision.CONTINUOUS:
        parts = [f"Begrepen als doorlopend: de looptijd van het plan, {text}"]
    elif period.precision is Precision.RECURRING:
        parts = [f"Begrepen als iets dat zich herhaalt, {text}"]
    elif Mark.FROM in period.flags and end and period.yearless is None:
        parts.append(f"het einde is dat van het plan, {day_text(end, LONG, with_year)}")
    parts += period.notes
    source = _SOURCES.get(period.year_source)
    if source and period.precision is not Precision.CONTINUOUS and Mark.PROJECT_WEEK not in period.flags:
        parts.append(source)
    if Mark.WEEKDAY_CLASH in period.flags:
        parts.append("de weekdag in de tekst past niet bij deze datum")
    parts += [words for mark, words in _MARKS.items() if mark in period.flags]
    return "; ".join(parts) + "."


def _undated_sentence(period: Period) -> str:
    if Mark.SOON in period.flags:
        return "Begrepen als zo snel mogelijk; staat bovenaan."
    if Mark.MOVES in period.flags:
        named = " en ".join(period.notes) or "dagen die de tekst wel noemt"
        return f"Begrepen als {named}; dat is elk jaar anders, en het jaar is niet bekend."
    if period.precision is Precision.TIME:
        times = times_text(period.start_time, period.end_time, " tot ", "van ")
        return f"Begrepen als een tijd zonder dag, {times}; staat onder Zonder datum."
    reason = next((words for mark, words in _UNDATED_MARKS.items() if mark in period.flags), None)
    reasons = [reason or _UNDATED[period.precision], *period.notes]
    if Mark.PROVISIONAL in period.flags:
        reasons.append(_MARKS[Mark.PROVISIONAL])
    return "; ".join([*reasons, "staat onder Zonder datum"]) + "."
