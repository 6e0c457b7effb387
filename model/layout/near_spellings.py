"""Heads that are not in the listing and come near to one that is: shortened, put together, said in more words, or
with a typing error."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from model.columns import Role
from model.layout.heads import forms, said
from model.layout.spellings import LONGEST_HEAD, is_own, role_of_phrase, spellings


class Nearness(Enum):
    """In which way a head comes near to a known one."""

    SHORT = "short"
    COMPOUND = "compound"
    LONGER = "longer"
    TYPED = "typed"


class Near(NamedTuple):
    """The known spelling that a head comes near to, and the role of that."""

    role: Role
    known: str
    nearness: Nearness


_LAST_PARTS: dict[Role, tuple[str, ...]] = {
    Role.PERIOD: ("datum", "periode", "moment", "momenten", "planning", "tijdstip", "termijn", "deadline", "maand"),
    Role.AUDIENCE: ("doelgroep", "doelgroepen", "ontvanger", "ontvangers", "stakeholder", "stakeholders"),
    Role.GOAL: ("doelstelling", "doelstellingen", "doel", "doelen"),
    Role.MESSAGE: ("boodschap", "boodschappen"),
    Role.CHANNEL: ("middel", "middelen", "kanaal", "kanalen"),
    Role.ACTION: ("actie", "acties", "taak", "taken", "maatregel", "maatregelen"),
    Role.OWNER: ("eigenaar", "verantwoordelijke", "verantwoordelijken", "trekker", "trekkers", "uitvoerder"),
    Role.STATUS: ("status",),
    Role.FREQUENCY: ("frequentie",),
    Role.COST: ("kosten", "budget", "bedrag"),
    Role.REMARK: ("opmerking", "opmerkingen"),
    Role.PHASE: ("fase",),
    Role.PLACE: ("locatie",),
}
"""The last part of a Dutch compound says what the whole is: an `actiedatum` is a date."""
_NO_COMPOUND = re.compile(
    r"(?:hulp|genees|vervoers?|bestrijdings|voedings|geld|genot)middel(?:en)?|"
    r".*(?:re|fr|tr|inter|trans|satisf|abstr)acties?|.*redacties?|interim?fase"
)
"""Words that end like a known one and are not composed of it, or with another meaning of it."""

_NEUTRAL = r"(?:omschrijving|beschrijving|keuze|naam|type|soort|inzet|aanduiding|benaming)(?:en)?"
_BEFORE_NEUTRAL = re.compile(rf"(.{{3,}}?)s?{_NEUTRAL}")
_FEWEST_BEFORE = 3
"""Letters that a compound has before its last part."""

_LEADING = re.compile(
    r"(?:welke?|soort|type|naam|beoogde?|gewenste?|primaire?|secundaire?|betrokken|geplande?|verwachte?|de|het|onze|"
    r"benodigde?|in te zetten|eventuele?|extra|belangrijkste|main|planned|expected|target|primary|which)\s+(.+)"
)
_DOERS = re.compile(
    r"verantwoordelijke? (?:team|afdeling|persoon|medewerker|dienst|organisatie|collega|partij|ambtenaar)"
)
_FOLLOWED = re.compile(
    r"(datum|periode|planning|moment|deadline|doel|doelgroep|boodschap|kanaal|middel|locatie|kosten|"
    r"budget|status|frequentie|stand van zaken) (?:van|voor|per|te|in|op|waarop|om) .+"
)
_DATED = re.compile(r"(datum|deadline|planning) \w+")

SHORTEST_TYPED = 6
"""Letters from which a typing error is thought of; shorter words have too many neighbours that are words themselves."""
ONE_ERROR_MORE = 9
"""Letters from which two errors are thought of."""


@lru_cache(maxsize=4096)
def near_role(header: str) -> Near | None:
    """What a header that names no role comes near to; None when it comes near to nothing."""
    if len(header) > LONGEST_HEAD or is_own(header):
        return None
    candidates = [phrase for group in said(header)[:2] for phrase in group]
    ways = (lambda phrase: _shortened(phrase, header), _longer, _compound, _mistyped)
    return next((near for way in ways for phrase in candidates if (near := way(phrase)) is not None), None)


def _shortened(phrase: str, header: str) -> Near | None:
    """`Doelgr.`, `Communicatiem.`: one word with a full stop behind it that begins the spellings of one role only."""
    if " " in phrase or len(phrase) < 4 or not re.search(rf"{re.escape(phrase[-3:])}\.", header, re.IGNORECASE):
        return None
    begun = {known: role for known, role in spellings().items() if known.startswith(phrase) and " " not in known}
    return (
        Near(next(iter(begun.values())), min(begun, key=len), Nearness.SHORT) if len(set(begun.values())) == 1 else None
    )


def _longer(phrase: str) -> Near | None:
    """`Welke doelgroep`, `Datum van verzending`, `Verantwoordelijke afdeling`."""
    if _DOERS.fullmatch(phrase):
        return Near(Role.OWNER, "verantwoordelijke", Nearness.LONGER)
    for pattern in (_LEADING, _FOLLOWED, _DATED):
        found = pattern.fullmatch(phrase)
        known = role_of_phrase(found.group(1)) if found else None
        if found and known:
            return Near(known[0], found.group(1), Nearness.LONGER)
    return None


def _compound(phrase: str) -> Near | None:
    """`Actiedatum`, `Doelgroepomschrijving`, `Communicatiemiddelkeuze`."""
    if " " in phrase or _NO_COMPOUND.fullmatch(phrase):
        return None
    neutral = _BEFORE_NEUTRAL.fullmatch(phrase)
    known = role_of_phrase(neutral.group(1)) if neutral else None
    if neutral and known:
        return Near(known[0], neutral.group(1), Nearness.COMPOUND)
    for role, parts in _LAST_PARTS.items():
        for part in parts:
            if phrase.endswith(part) and len(phrase) - len(part) >= _FEWEST_BEFORE:
                return Near(role, part, Nearness.COMPOUND)
    return None


def _mistyped(phrase: str) -> Near | None:
    """`Doelgreop`, `Verantwoordlijke`, `Communicatiemidelen`: one letter off, two in a long word, never the first."""
    if len(phrase) < SHORTEST_TYPED:
        return None
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    best: tuple[int, str] | None = None
    for form in (phrase, *(form for form in forms(phrase)[1:] if len(form) > SHORTEST_TYPED)):
        allowed = 2 if len(form) >= ONE_ERROR_MORE else 1
        choices = [known for known in spellings() if known[0] == form[0] and len(known) >= SHORTEST_TYPED - 1]
        found = process.extractOne(form, choices, scorer=OSA.distance, score_cutoff=allowed)
        if found is not None and (best is None or found[1] < best[0]):
            best = (int(found[1]), str(found[0]))
    return Near(spellings()[best[1]], best[1], Nearness.TYPED) if best is not None else None
