"""Which items are new, changed or gone since the last export, and by which names calendars know them.

A row is known again by its texts, even when its day, its state or some of its words became others. Of what was exported
only hashes are kept, and the day, which is needed to take an item out of a calendar.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from interchange.calendar.writer import Event
from interchange.plan_memory import plan_mark
from model.calendar_items import CalendarItem
from model.plan import Plan

_ENOUGH = 0.5
"""Of the texts of two rows, the part that must be the same for them to be one row."""
_MOST_HOLDING = 200
"""Rows with the same text that are compared with another."""


class Since(StrEnum):
    """What became of an item since the last export."""

    NEW = "nieuw"
    CHANGED = "gewijzigd"
    SAME = "gelijk"
    GONE = "vervallen"


@dataclass(frozen=True, slots=True)
class Sent:
    """What is kept of an item that was exported. `told`: that it is gone was exported too."""

    uid: str
    sequence: int
    content: str
    key: str
    cells: tuple[str, ...]
    day: str
    part: int = 0
    gone: bool = False
    told: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """An item of the draft. Without an item it is gone."""

    since: Since
    event: Event
    sent: Sent

    @property
    def differs(self) -> bool:
        """Whether whoever has the last export needs it."""
        return self.since is not Since.SAME


@dataclass(slots=True)
class Draft:
    """What an export of now would hold. `silent` are those that went, and of which that was exported before."""

    lines: list[Line]
    silent: list[Sent] = field(default_factory=list)

    def events(self, only_changed: bool) -> list[Event]:
        """What is written: all there is, or what differs from the last export with what is gone since."""
        if only_changed:
            return [line.event for line in self.lines if line.differs]
        return [line.event for line in self.lines if line.since is not Since.GONE]

    def kept(self, only_changed: bool) -> list[dict[str, Any]]:
        """What to remember when it has been written. What is gone waits until that is written."""
        found = list(self.silent)
        for line in self.lines:
            sent = line.sent
            if line.since is Since.GONE:
                sequence = line.event.sequence if only_changed else sent.sequence
                sent = Sent(
                    sent.uid, sequence, sent.content, sent.key, sent.cells, sent.day, sent.part, True, only_changed
                )
            found.append(sent)
        return [_stored(sent) for sent in found]


def drafted(plan: Plan, items: Sequence[CalendarItem], remembered: Sequence[Sent]) -> Draft:
    """The items beside what was exported last."""
    fresh = [_sent(item) for item in items]
    pairs = _paired(fresh, remembered)
    taken = {sent.uid for sent in remembered}
    lines: list[Line] = []
    for place, (item, new) in enumerate(zip(items, fresh, strict=True)):
        old = pairs.get(place)
        if old is None:
            uid = _new_uid(plan, new, taken)
            taken.add(uid)
            since, sequence = Since.NEW, 0
        else:
            is_same = old.content == new.content and not old.gone
            uid, since = old.uid, Since.SAME if is_same else Since.CHANGED
            sequence = old.sequence + (not is_same)
        sent = Sent(uid, sequence, new.content, new.key, new.cells, new.day, new.part)
        lines.append(Line(since, Event(uid, sequence, item, item.first), sent))
    found = {sent.uid for sent in pairs.values()}
    silent = []
    for old in remembered:
        if old.uid in found:
            continue
        if old.told:
            silent.append(old)
        else:
            event = Event(old.uid, old.sequence + 1, None, dt.date.fromisoformat(old.day))
            lines.append(Line(Since.GONE, event, old))
    return Draft(lines, silent)


def _paired(fresh: Sequence[Sent], remembered: Sequence[Sent]) -> dict[int, Sent]:
    """Which of the remembered items each of these is, by their places: first those that are the same in all, then those
    of rows with the same texts, then those with most texts in common."""
    pairs: dict[int, Sent] = {}
    left = list(remembered)
    rules: tuple[Callable[[Sent], object], ...] = (lambda one: (one.key, one.content), lambda one: one.key)
    for rule in rules:
        waiting: dict[object, list[Sent]] = {}
        for old in left:
            waiting.setdefault(rule(old), []).append(old)
        for place, new in enumerate(fresh):
            if place not in pairs and waiting.get(rule(new)):
                pairs[place] = waiting[rule(new)].pop(0)
        used = {sent.uid for sent in pairs.values()}
        left = [old for old in left if old.uid not in used]
    gone: set[int] = set()
    for _, _, place, number in sorted(_alike({at: one for at, one in enumerate(fresh) if at not in pairs}, left)):
        if place not in pairs and number not in gone:
            pairs[place] = left[number]
            gone.add(number)
    return pairs


def _alike(fresh: Mapping[int, Sent], left: Sequence[Sent]) -> Iterator[tuple[float, int, int, int]]:
    """Pairs with enough texts in common, by their places, with how much they differ and how far they are apart."""
    holding: dict[str, list[int]] = {}
    for number, old in enumerate(left):
        for cell in old.cells:
            holding.setdefault(cell, []).append(number)
    for place, new in fresh.items():
        # What stands in very many rows tells nothing of one.
        shared = Counter(number for cell in new.cells for number in holding.get(cell, ())[:_MOST_HOLDING])
        for number, count in shared.items():
            old = left[number]
            likeness = count / max(len(new.cells), len(old.cells))
            if new.part == old.part and likeness >= _ENOUGH:
                yield -likeness, abs(place - number), place, number


def _new_uid(plan: Plan, sent: Sent, taken: set[str]) -> str:
    """A name that is the same on another computer, as long as plan and row have the same texts."""
    number = 0
    while True:
        text = f"{plan_mark(plan)}\n{sent.key}\n{number}"
        uid = f"{_hashed(text)}@communicatiematrix"
        if uid not in taken:
            return uid
        number += 1


def _sent(item: CalendarItem) -> Sent:
    cells = tuple(dict.fromkeys(_hashed(text)[:16] for text in item.known_by))
    shown = (item.title, item.first, item.last, item.start, item.end, item.place, item.text, item.is_tentative)
    key = _hashed("\n\n".join([*item.known_by, str(item.part)]))
    return Sent("", 0, _hashed(repr(shown)), key, cells, item.first.isoformat(), item.part)


def _hashed(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


# --- In the settings ---


def _stored(sent: Sent) -> dict[str, Any]:
    return {
        "uid": sent.uid,
        "sequence": sent.sequence,
        "content": sent.content,
        "key": sent.key,
        "cells": list(sent.cells),
        "day": sent.day,
        "part": sent.part,
        "gone": sent.gone,
        "told": sent.told,
    }


def read_sent(stored: object) -> list[Sent]:
    """What was kept, as far as it makes sense."""
    found = [_read_one(one) for one in stored] if isinstance(stored, list) else []
    return list({sent.uid: sent for sent in found if sent is not None}.values())


def _read_one(stored: object) -> Sent | None:
    if not isinstance(stored, Mapping):
        return None
    texts = [stored.get(name) for name in ("uid", "content", "key", "day")]
    cells, sequence, part = stored.get("cells"), stored.get("sequence"), stored.get("part")
    if not all(isinstance(text, str) for text in texts) or not isinstance(cells, list):
        return None
    if not isinstance(sequence, int) or not isinstance(part, int):
        return None
    uid, content, key, day = map(str, texts)
    try:
        dt.date.fromisoformat(day)
    except ValueError:
        return None
    flags = stored.get("gone") is True, stored.get("told") is True
    return Sent(uid, sequence, content, key, tuple(map(str, cells)), day, part, *flags)
