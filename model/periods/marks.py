"""The words in which a reading is expressed: how precise it is, what is special about it, where its year comes from."""

from __future__ import annotations

from enum import StrEnum


class Precision(StrEnum):
    """What kind of period the text names."""

    TIME = "tijd"
    DAY = "dag"
    PART = "deel"
    WEEK = "week"
    MONTH = "maand"
    QUARTER = "kwartaal"
    SEASON = "seizoen"
    YEAR = "jaar"
    VAGUE = "vaag"
    RELATIVE = "relatief"
    EVENT = "afhankelijk"
    RECURRING = "herhaling"
    DURATION = "duur"
    CONTINUOUS = "doorlopend"
    UNKNOWN = "onbekend"


class Mark(StrEnum):
    """Something to know about a period besides its days."""

    CIRCA = "ongeveer"
    CHOICE = "keuze"
    SEVERAL = "meerdere"
    """The text names several days or blocks; the period runs from the first to the last of them."""
    UNTIL = "tot en met"
    """Only the end is named: a deadline."""
    FROM = "vanaf"
    """Only the start is named; the end is that of the plan, when that is known."""
    PROVISIONAL = "onder voorbehoud"
    UNSURE = "onzeker"
    """A question mark or *n.t.b.* stands beside a period that can be read."""
    SOON = "zo snel mogelijk"
    TO_BE_SET = "nog te bepalen"
    NOT_APPLICABLE = "niet van toepassing"
    EMPTY = "leeg"
    DAYPART = "dagdeel"
    """The text names a part of the day, such as *woensdagavond*."""
    EITHER_HALF = "ochtend of avond"
    """A time in words, such as *half acht*, that does not say which half of the day it is in; no time is read."""
    NO_YEAR = "zonder jaar"
    MOVES = "elk jaar anders"
    """Without its year the days cannot even be named: a numbered week, Easter, the last Friday of June."""
    WHICH_WEEK = "welke week"
    """Only a weekday is named, and not of which week."""
    OUTSIDE_RUN = "buiten de looptijd"
    """The year comes from the run time of the plan, but the period does not fall inside it."""
    WEEKDAY_CLASH = "weekdag klopt niet"
    IMPOSSIBLE = "bestaat niet"
    """The text names a day that the calendar does not have; nothing is read in its place."""
    DONE = "afgerond"
    """A remark says that it is done, as in *mei/juni (afgerond)*. That is no status: a column of its own has those."""
    MOVED = "verschoven"
    """The text names the day it was before and the one it is now; the latter is read."""
    WEEK_CLASH = "week klopt niet"
    """The days behind the number of a week do not lie in that week; the days are read."""
    PROJECT_WEEK = "projectweek"
    """The weeks are counted from the first week of the project, or would be if that were known."""
    SPELLING = "spelling"
    """A name of a month was recognised in spite of a typing error."""


class YearSource(StrEnum):
    """Where the year of a period comes from."""

    EXPLICIT = "tekst"
    PLAN = "looptijd"
    NEIGHBOURS = "kolom"
    WEEKDAY = "weekdag"
    DOCUMENT = "document"
    NONE = "geen"


NO_MARKS: frozenset[Mark] = frozenset()
