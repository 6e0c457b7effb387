"""What is said, in Dutch, of a moment that is counted from another one: its days, or why it has none."""

from __future__ import annotations

from collections.abc import Sequence

from model.counted import days_words, offset_words, other_words
from model.periods import Mark, Period
from model.periods.offset import Offset

WHERE = "‘Wat het plan open laat’"
"""The dialog in which the user answers, as the Dutch menu calls it."""

_UNDATED = "staat onder Zonder datum"


def told(period: Period, other: Period, name: str, is_vacation: bool) -> str:
    """The days with what they are counted from; `name` is empty where the text names the day itself."""
    offset = _offset(period)
    source = f"{other_words(other)}, zoals u hebt opgegeven" if is_vacation else other_words(other)
    named = f"{name} ({source})" if name else source
    return _sentence(period, f"Begrepen als {days_words(period.start, period.end)}: {offset_words(offset)} {named}")


def choose(period: Period, names: Sequence[str], count: int) -> str:
    """Several rows may be meant."""
    anchor = _offset(period).anchor
    which = f" uit {_listed(names)}" if names else ""
    fit = f"{count} rijen passen bij ‘{anchor}’" if anchor else f"{count} rijen kunnen de bijeenkomst zijn"
    return _sentence(period, f"{fit}: kies welke{which}, bij {WHERE}", _UNDATED)


def not_found(period: Period, is_a_meeting: bool) -> str:
    """No row with days speaks of it; that of a meeting may also stand beside *Datum bijeenkomst*."""
    offset = _offset(period)
    missing = "geen rij met een datum gaat daarover"
    if is_a_meeting:
        missing += ", en de datum van de bijeenkomst is niet ingevuld"
    return _sentence(period, f"Begrepen als {offset_words(offset)} ‘{offset.anchor}’; {missing}", _UNDATED)


def asked(period: Period) -> str:
    """The text does not say what it is counted from."""
    offset = _offset(period)
    return _sentence(
        period,
        f"Begrepen als {offset_words(offset)} een ander moment, dat niet is genoemd: kies de rij bij {WHERE}",
        _UNDATED,
    )


def undated(period: Period, name: str) -> str:
    """The row is known, and has no days yet."""
    words = offset_words(_offset(period))
    return _sentence(period, f"Begrepen als {words} ‘{name}’; daarvan is de datum niet bekend", _UNDATED)


def in_a_ring(period: Period, name: str) -> str:
    """The row that it is counted from is in the end counted from this one."""
    words = offset_words(_offset(period))
    return _sentence(
        period, f"Begrepen als {words} ‘{name}’, maar die rij hangt zelf van deze af; zo is er geen datum", _UNDATED
    )


def unknown_vacation(period: Period) -> str:
    """The days of a vacation or recess are not known."""
    offset = _offset(period)
    year = period.asks.rpartition(" ")[2]
    of_year = f" van {year}" if year.isdigit() and year not in offset.anchor else ""
    return _sentence(
        period,
        f"Begrepen als {offset_words(offset)} {_with_article(offset.anchor)}{of_year}",
        f"die dagen zijn niet bekend en worden niet geraden: vul ze in bij {WHERE}",
        _UNDATED,
    )


def _with_article(vacation: str) -> str:
    """*Meivakantie* as it stands in a sentence: *de meivakantie*."""
    words = vacation.lower()
    if " " in words:
        return vacation
    return f"de {words}" if words.endswith("vakantie") else f"het {words}" if words.endswith("reces") else vacation


def _offset(period: Period) -> Offset:
    assert period.offset is not None
    return period.offset


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} of {names[-1]}" if len(names) > 1 else names[0]


def _sentence(period: Period, *parts: str) -> str:
    reservation = ("onder voorbehoud",) if Mark.PROVISIONAL in period.flags else ()
    return "; ".join([*parts, *reservation]) + "."
