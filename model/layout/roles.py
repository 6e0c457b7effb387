"""Which role each column plays: by its header, by the headers beside it, and where those leave doubt by its values."""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from model.columns import Role
from model.layout.spellings import phrases, reduced, role_of_header, spellings, stem
from model.messages import QT_TRANSLATE_NOOP, Message
from model.values import Number, Value, text_of

SIMILAR = 0.86
"""How alike two spellings must be (0 to 1) for one to be proposed for the other."""


class Certainty(IntEnum):
    """How sure a role is. Below LIKELY the user is asked."""

    ASK = 0
    LIKELY = 1
    SURE = 2


@dataclass(frozen=True, slots=True)
class Recognition:
    """The role of a column, how sure that is, and why, in words for the user."""

    role: Role | None
    certainty: Certainty
    reason: Message


_REASONS = {
    "header": QT_TRANSLATE_NOOP("Roles", "The header says so."),
    "part": QT_TRANSLATE_NOOP("Roles", "A part of the header says so."),
    "spelling": QT_TRANSLATE_NOOP("Roles", "The header looks like “{known}”."),
    "own": QT_TRANSLATE_NOOP("Roles", "A column of your own; it is kept as it is."),
    "second": QT_TRANSLATE_NOOP("Roles", "Another column already plays this role; this one is kept as it is."),
    "beside": QT_TRANSLATE_NOOP("Roles", "That follows from the columns beside it."),
    "values": QT_TRANSLATE_NOOP("Roles", "That follows from what stands in the column."),
    "unsure": QT_TRANSLATE_NOOP("Roles", "The header can mean several things."),
    "unnamed": QT_TRANSLATE_NOOP("Roles", "The column has no header."),
}

_GROUPS = re.compile(
    r"inwoner|bewoner|burger|raad\b|raadslid|raadsleden|college|wethouder|medewerker|collega|pers\b|partner|ondernemer|"
    r"organisatie|vereniging|stichting|instelling|ouders|jongeren|ouderen|mantelzorg|vrijwilliger|bezoeker|"
    r"leden|gemeente|professional|media\b|belanghebbend|omwonend|iedereen|alle\b|achterban|politie|huisarts|"
    r"school|scholen",
    re.IGNORECASE,
)
_DOERS = re.compile(
    r"\bteam\b|secretariaat|projectleider|adviseur|afdeling|communicatie\b|beleid|^[A-Z]{2,4}$|^[A-Z]\.|bibliothecaris|"
    r"co[oö]rdinator|griffie|bestuurssecretaris|webredact|vormgever",
)
_NAME = re.compile(r"^[A-Z][a-zà-ÿ]+(?: (?:van |de |der |den |het |ten |ter )*[A-Z][a-zà-ÿ-]+)?$")
_LOG_NEIGHBOURS = re.compile(r"(actie vanuit|besloten in) welk overleg")


def recognise(headers: Sequence[str], samples: Sequence[Sequence[Value]]) -> list[Recognition]:
    """The role of each column. `samples` hold, per column, some values from below the header; they may be empty.

    Rules for headers that can mean several things: domain practice, chapter 1.3. A role is given once: of two columns
    the one with the more specific header has it, otherwise the first; the other is kept as a column of the user's own.
    """
    found = [_from_header(header) for header in headers]
    names = [phrases(header)[0] if phrases(header) else "" for header in headers]
    for index, name in enumerate(names):
        ruled = _RULES.get(name)
        if ruled is not None:
            others = [found[other].role for other in range(len(found)) if other != index]
            found[index] = ruled(names, others, samples[index] if index < len(samples) else ())
    _logged_dates(names, found)
    return _each_once(headers, found)


def fingerprint(headers: Sequence[str]) -> str:
    """A short mark of a header row, the same for every sheet with these headers, by which answers are remembered."""
    joined = "\x1f".join(reduced(header).replace(" ", "") for header in headers)
    return hashlib.sha256(joined.encode("utf-8")).hexdigest()[:20]


def _from_header(header: str) -> Recognition:
    known = role_of_header(header)
    if known is not None:
        role, (place, _) = known
        return Recognition(role, Certainty.SURE, Message(_REASONS["header" if place == 0 else "part"]))
    if not header.strip():
        return Recognition(None, Certainty.LIKELY, Message(_REASONS["unnamed"]))
    candidates = spellings()
    for phrase in phrases(header):
        near = difflib.get_close_matches(stem(phrase), candidates, n=1, cutoff=SIMILAR) if len(phrase) > 4 else []
        if near:
            reason = Message(_REASONS["spelling"], {"known": near[0]})
            return Recognition(candidates[near[0]], Certainty.ASK, reason)
    return Recognition(None, Certainty.SURE, Message(_REASONS["own"]))


def _who(names: Sequence[str], others: Sequence[Role | None], values: Sequence[Value]) -> Recognition:
    """`Wie` is the audience or the one who acts."""
    if Role.AUDIENCE in others:
        return Recognition(Role.OWNER, Certainty.SURE, Message(_REASONS["beside"]))
    if set(names) <= {"wat", "wanneer", "wie", ""}:
        return Recognition(Role.OWNER, Certainty.SURE, Message(_REASONS["beside"]))
    if {"hoe", "over wat"} <= set(names) or Role.OWNER in others:
        return Recognition(Role.AUDIENCE, Certainty.SURE, Message(_REASONS["beside"]))
    texts = [text for text in (text_of(value).strip() for value in values) if text]
    groups = sum(bool(_GROUPS.search(text)) for text in texts)
    doers = sum(bool(_DOERS.search(text) or _NAME.match(text)) and not _GROUPS.search(text) for text in texts)
    needed = max(2, 0.6 * len(texts))
    if groups >= needed and groups > doers:
        return Recognition(Role.AUDIENCE, Certainty.LIKELY, Message(_REASONS["values"]))
    if doers >= needed and doers > groups:
        return Recognition(Role.OWNER, Certainty.LIKELY, Message(_REASONS["values"]))
    return Recognition(Role.AUDIENCE if groups > doers else Role.OWNER, Certainty.ASK, Message(_REASONS["unsure"]))


def _what(names: Sequence[str], others: Sequence[Role | None], values: Sequence[Value]) -> Recognition:
    """`Wat` is the action beside a goal, the subject beside a channel, the action in a small Wat/Wanneer/Wie table."""
    if Role.GOAL in others:
        return Recognition(Role.ACTION, Certainty.SURE, Message(_REASONS["beside"]))
    if Role.CHANNEL in others or Role.ACTION in others:
        return Recognition(Role.SUBJECT, Certainty.SURE, Message(_REASONS["beside"]))
    if set(names) <= {"wat", "wanneer", "wie", ""}:
        return Recognition(Role.ACTION, Certainty.SURE, Message(_REASONS["beside"]))
    return Recognition(Role.ACTION, Certainty.ASK, Message(_REASONS["unsure"]))


def _means(names: Sequence[str], others: Sequence[Role | None], values: Sequence[Value]) -> Recognition:
    """`Middelen` is money in much municipal Dutch, and channels in a communication matrix."""
    filled = [value for value in values if text_of(value).strip()]
    money = sum(isinstance(value, Number) or "€" in text_of(value) for value in filled)
    if filled and money * 2 > len(filled):
        return Recognition(Role.COST, Certainty.LIKELY, Message(_REASONS["values"]))
    if filled and not money:
        return Recognition(Role.CHANNEL, Certainty.LIKELY, Message(_REASONS["values"]))
    return Recognition(Role.CHANNEL, Certainty.ASK, Message(_REASONS["unsure"]))


_RULES = {"wie": _who, "who": _who, "wat": _what, "what": _what, "middelen": _means}


def _logged_dates(names: Sequence[str], found: list[Recognition]) -> None:
    """`Datum` in a log is when something was noted, not when it is planned."""
    generic = [index for index, name in enumerate(names) if name in {"datum", "date"}]
    if not generic:
        return
    planned = any(recognition.role is Role.PERIOD and index not in generic for index, recognition in enumerate(found))
    log = any(_LOG_NEIGHBOURS.search(name) for name in names)
    if planned or log:
        for index in generic:
            found[index] = Recognition(Role.LOGGED, Certainty.LIKELY, Message(_REASONS["beside"]))


def _each_once(headers: Sequence[str], found: list[Recognition]) -> list[Recognition]:
    """Leave each role with its best column: the surest, then the one that names it most directly, then the first."""
    best: dict[Role, tuple[tuple[int, int, int, int], int]] = {}
    for index, recognition in enumerate(found):
        if recognition.role is None:
            continue
        known = role_of_header(headers[index])
        place, rank = known[1] if known is not None and known[0] is recognition.role else (99, 99)
        claim = (-recognition.certainty, place, rank, index)
        if recognition.role not in best or claim < best[recognition.role][0]:
            best[recognition.role] = (claim, index)
    second = Message(_REASONS["second"])
    return [
        recognition
        if recognition.role is None or best[recognition.role][1] == index
        else replace(recognition, role=None, certainty=Certainty.LIKELY, reason=second)
        for index, recognition in enumerate(found)
    ]
