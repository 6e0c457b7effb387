"""Who carries out an action, by the forms in which people write that down, each with its reason.

Someone who is invited, asked or informed carries nothing out, and neither does someone with whom something is agreed:
they are only mentioned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from model.cell_lists import Joint, split_names
from model.fixed_phrases import Span, brackets
from model.people import Doer, DoerKind, KnownPeople, kind_of
from model.periods.words import word_set


class Found(NamedTuple):
    """Those who carry an action out, why, and the stretch of text that tells so."""

    doers: tuple[Doer, ...]
    reason: str
    span: Span
    is_aside: bool = True
    """Whether the action can be read without that stretch; the subject of a sentence cannot be left out."""


_LABELS = (
    r"wie|door|door wie|actiehouders?|trekkers?|uitvoerders?|uitvoering|eigenaar|verantwoordelijken?|"
    r"verantw\.?|uitv\.?|contactpersoon"
)
_TASKS = r"acties?|actiepunt|taak|taken|to\s?do|doen"
_ARROW = re.compile(r"\s*(?:[-–=]+>|→|➔|➜|⇒|»|(?<=\s)>(?=\s))\s*")
_AT = re.compile(r"(?<![\w.])@\s?([^\W\d_][\w'’-]*(?:\s(?:van|de|der|den)\b)*(?:\s[A-Z][\w'’-]+)?)")
_LABEL = re.compile(rf"(?:^|[\s(,;.–-])(?:{_LABELS})\s*:\s*", re.IGNORECASE)
_TASK_LABEL = re.compile(rf"(?:{_TASKS})\s*(?:voor\s+)?(?P<who>[^:]{{0,40}}):\s*", re.IGNORECASE)
_BEFORE_COLON = re.compile(r"(?P<who>[^:\n]{1,60}):(?=\s)\s*")
_DOOR = re.compile(r"\bdoor\s+(?!middel\b|te\b|heen\b|naar\b|de hele\b|het hele\b)", re.IGNORECASE)
_LET_DO = re.compile(r"\blaten\b", re.IGNORECASE)
_BRACKET_LABEL = re.compile(rf"(?:(?:{_LABELS}|{_TASKS})\s*:?\s+)", re.IGNORECASE)
_TAIL = re.compile(r"(?:,|;|\s[-–—|/]|\.)\s+(?=[^,;|]+$)")
_LIST_GOES_ON = re.compile(
    r"\b(?:met|aan|voor|naar|bij|van|langs|via|over|en|of|door|als|tussen)\s+[^,;]{1,40}$", re.IGNORECASE
)
_DASH = re.compile(r"\s[-–—]\s+")
_STOP = re.compile(r"[.;:()\[\]\n]|\s[-–—]\s|\s*(?:->|→)")
_DATED = re.compile(r"[\s,]*(?:(?:vóór|voor|uiterlijk|op|rond|week|medio|begin|eind)\s+)*(?:\d.*|[a-z]+)?")
"""What may stand behind a name besides it: when."""
_WORD = re.compile(r"[^\s,;:()]+")
_INITIAL = re.compile(r"\b[A-Z]\.$")
_ARTICLE = re.compile(r"(?:de|het|onze|een)\s+", re.IGNORECASE)
_SHORTENED = re.compile(r"\b(?:[A-Z]|dhr|mw|mevr|dr|drs|ir|mr|ing)$")
_MOST_WORDS = 6
_FARTHEST = 300
"""Characters in which the names behind a word such as *door* are looked for."""

_NOT_FINITE = word_set(
    "niet met het dit dat uit tot krant markt sport direct evt budget draft content contact feest start input ict wat "
    "want moet bent dient"
)
_NOUN_ENDS = (
    "tekst|bericht|concept|rapport|project|krant|markt|lijst|kaart|budget|contract|document|format|opzet|inzet|komst|"
    "punt|dienst|kunst|traject|product|kwart|buurt|nacht|tocht|kracht|zicht|script|pakket|portret|poort"
)
_IS_NOUN = re.compile(rf"(?:{_NOUN_ENDS})$")
_SHORT_VERBS = word_set("doet gaat ziet laat zal kan mag wil moet belt mailt zet stemt vult")
_PASSIVE = word_set(
    "wordt worden is zijn krijgt krijgen ontvangt ontvangen komt komen heeft hebben werd werden was gaat staat bestaat "
    "start loopt blijft hoort"
)
_INVITE = re.compile(
    r"\b(?:uitnodig|uit te nodigen|uitgenodigd|nodig\b|vragen\b|gevraagd|bevragen|informer|geïnformeerd|bellen\b|"
    r"gebeld|mailen\b|gemaild|benader|interview|bedank|bijpraten|bijgepraat|meenemen|meegenomen|betrek|betrokken|inlichten|"
    r"ingelicht|polsen|spreken\b|ontvang|aanschrijven|attenderen|herinner|verwelkom|wijzen op)",
    re.IGNORECASE,
)


def explicit(text: str, start: int, end: int, known: KnownPeople) -> Found | None:
    """Forms that are there to say who it is: an arrow, `@`, *Wie:*, a name before a colon."""
    return (
        _by_arrow(text, start, end, known)
        or _by_at(text, start, end, known)
        or _by_label(text, start, end, known)
        or _by_colon(text, start, end, known)
    )


def implied(text: str, start: int, end: int, known: KnownPeople) -> Iterator[Found]:
    """What the sentence says in passing: its subject, *door*, a name in brackets or at the end."""
    found = [
        *_by_subject(text, start, end, known),
        *_by_door(text, start, end, known),
        *_by_brackets(text, start, end, known),
    ]
    yield from found or _by_tail(text, start, end, known)


def mentioned(text: str, start: int, end: int, known: KnownPeople) -> tuple[Doer, ...]:
    """Everyone whom a line names, whatever for, from left to right and without overlaps."""
    words = list(_WORD.finditer(text, start, end))
    found: list[Doer] = []
    at = 0
    while at < len(words):
        for count in range(min(4, len(words) - at), 0, -1) if known.may_begin(words[at][0]) else ():
            low, high = words[at].start(), words[at + count - 1].end()
            if any(text[words[n].end() : words[n + 1].start()].strip() for n in range(at, at + count - 1)):
                continue
            doer = _doer(text, low, high, known)
            if doer is not None and doer.sure and (at or doer.name.lower() != "communicatie"):
                found.append(doer)
                at += count
                break
        else:
            at += 1
    return tuple(found)


def invites(text: str) -> bool:
    """Whether a line tells that someone is invited, asked or informed."""
    return bool(_INVITE.search(text))


def leading(text: str, start: int, end: int, known: KnownPeople, weak: bool = False) -> tuple[tuple[Doer, ...], int]:
    """The doers with which a stretch of text begins, and where they end. `weak` takes names that only look like one."""
    end = min(end, start + _FARTHEST)
    stop = _STOP.search(text, start, end)
    # The full stop of an initial ends nothing: *door J. Jansen*.
    while stop is not None and stop[0] == "." and _SHORTENED.search(text[start : stop.start()]):
        stop = _STOP.search(text, stop.end(), end)
    until = stop.start() if stop else end
    doers: list[Doer] = []
    close = start
    for item in split_names(text[start:until]).items:
        if doers and item.joint not in {Joint.AND, Joint.COMMA, Joint.OR}:
            break
        low, high = start + item.start, start + item.end
        doer = _longest(text, low, high, known, weak)
        if doer is None:
            break
        doers.append(doer)
        close = doer.span[1]
        if text[close:high].strip():
            break
    return tuple(doers), close


def _longest(text: str, low: int, high: int, known: KnownPeople, weak: bool) -> Doer | None:
    """The longest beginning of a stretch that is a doer."""
    words = list(_WORD.finditer(text, low, high))[:_MOST_WORDS]
    for count in range(len(words), 0, -1):
        doer = _doer(text, low, words[count - 1].end(), known)
        if doer is not None and (doer.sure or weak):
            return doer
    return None


def _doer(text: str, low: int, high: int, known: KnownPeople) -> Doer | None:
    while high > low and text[high - 1] in " .,;:?!)" and not _INITIAL.search(text, low, high):
        high -= 1
    lead = _ARTICLE.match(text, low, high)
    low = lead.end() if lead else low
    name = text[low:high]
    kind = kind_of(name, known) if name.strip() else None
    return Doer(name, (low, high), kind[0], known.meant_by(name), kind[1]) if kind else None


def _all_doers(text: str, low: int, high: int, known: KnownPeople, weak: bool) -> tuple[Doer, ...]:
    """The doers in a stretch that holds nothing else; none when it does."""
    found = []
    for item in split_names(text[low:high]).items:
        doer = _doer(text, low + item.start, low + item.end, known)
        if doer is None or not (doer.sure or weak):
            return ()
        found.append(doer)
    return tuple(found)


def _by_arrow(text: str, start: int, end: int, known: KnownPeople) -> Found | None:
    arrows = [arrow for arrow in _ARROW.finditer(text, start, end) if arrow.end() < end]
    if not arrows:
        return None
    last = arrows[-1]
    doers, close = leading(text, last.end(), end, known, weak=True)
    if doers:
        return Found(doers, "Achter de pijl staat wie het doet.", (last.start(), close))
    first = arrows[0]
    doers = _all_doers(text, start, first.start(), known, weak=False)
    return Found(doers, "Vóór de pijl staat wie het doet.", (start, first.end())) if doers else None


def _by_at(text: str, start: int, end: int, known: KnownPeople) -> Found | None:
    doers: list[Doer] = []
    spans: list[Span] = []
    for found in _AT.finditer(text, start, end):
        low, first = found.start(1), found.start(1) + len(found[1].split()[0])
        doer = _doer(text, low, found.end(1), known) or _doer(text, low, first, known)
        name = doer or Doer(text[low:first], (low, first), DoerKind.OTHER, "", False)
        doers.append(name)
        spans.append((found.start(), name.span[1]))
    return Found(tuple(doers), "De naam staat achter een apenstaartje.", spans[0]) if doers else None


def _by_label(text: str, start: int, end: int, known: KnownPeople) -> Found | None:
    label = _LABEL.search(text, start, end)
    if label is None:
        return None
    doers, close = leading(text, label.end(), end, known, weak=True)
    word = label[0].strip(" (,;.:–-\t\n").lower()
    return Found(doers, f"Achter ‘{word}’ staat wie het doet.", (label.start(), close)) if doers else None


def _by_colon(text: str, start: int, end: int, known: KnownPeople) -> Found | None:
    task = _TASK_LABEL.match(text, start, end)
    if task is not None and not task["who"].strip():
        start = task.end()
        task = None
    colon = task or _BEFORE_COLON.match(text, start, end)
    if colon is None:
        return None
    low, high = colon.span("who")
    doers = _all_doers(text, low, high, known, weak=False)
    if not doers:
        first, close = leading(text, low, high, known)
        doers = first if _DATED.fullmatch(text[close:high]) else ()
    return Found(doers, "De naam staat vóór de dubbele punt.", (start, colon.end())) if doers else None


def _by_door(text: str, start: int, end: int, known: KnownPeople) -> Iterator[Found]:
    for found in _DOOR.finditer(text, start, end):
        if _LET_DO.search(text, start, found.start()):
            continue
        doers, close = leading(text, found.end(), end, known, weak=True)
        if doers:
            yield Found(doers, "Achter ‘door’ staat wie het doet.", (found.start(), close))


def _by_brackets(text: str, start: int, end: int, known: KnownPeople) -> Iterator[Found]:
    for low, high in brackets(text[start:end]):
        inside = start + low + 1
        label = _BRACKET_LABEL.match(text, inside, start + high - 1)
        inside = label.end() if label else inside
        doers = _all_doers(text, inside, start + high - 1, known, weak=label is not None)
        if not doers and label is None:
            first, close = leading(text, inside, start + high - 1, known)
            doers = first if _DATED.fullmatch(text[close : start + high - 1]) else ()
        if doers:
            yield Found(doers, "De naam staat tussen haakjes bij de actie.", (start + low, start + high))


def _by_subject(text: str, start: int, end: int, known: KnownPeople) -> Iterator[Found]:
    """A known person, team or function with a verb behind it; also behind a dash: *maatregel - Karim doet het*."""
    starts = [start, *(dash.end() for dash in _DASH.finditer(text, start, end))]
    for low in starts:
        words = list(_WORD.finditer(text, low, end))[: _MOST_WORDS + 1]
        for count in range(1, len(words)):
            verb, close = words[count], words[count - 1].end()
            if not _is_finite(verb[0], many=False) and not _is_finite(verb[0], many=True):
                continue
            doers = _all_doers(text, low, close, known, weak=False)
            many = len(doers) > 1
            # *Anna en Bram uitnodigen* is no sentence: they are invited.
            fits = _is_finite(verb[0], many) and not (many and (verb.end() == end or _INVITE.match(verb[0])))
            if doers and fits:
                names = " en ".join(doer.name for doer in doers)
                yield Found(doers, f"‘{names}’ is het onderwerp van de zin.", (low, close), is_aside=False)
                return


def _is_finite(word: str, many: bool) -> bool:
    """Whether a word can be a verb that tells what someone does."""
    if word in _SHORT_VERBS:
        return True
    if not word.isalpha() or not word.islower() or word in _NOT_FINITE or word in _PASSIVE:
        return False
    if many:
        return word.endswith(("en", "gaan", "doen", "zien"))
    return word.endswith("t") and len(word) > 3 and not _IS_NOUN.search(word)


def _by_tail(text: str, start: int, end: int, known: KnownPeople) -> Iterator[Found]:
    for found in _TAIL.finditer(text[:end], start):
        if found.start() > start and not _LIST_GOES_ON.search(text[start : found.start()]):
            doers = _all_doers(text, found.end(), end, known, weak=False)
            if doers:
                yield Found(doers, "De actie eindigt met een naam.", (found.start(), end))
                return
