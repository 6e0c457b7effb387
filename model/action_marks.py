"""How an action says that it is done, and when it is to be done: boxes, brackets and dates in its line."""

from __future__ import annotations

import re
from typing import NamedTuple

from model.fixed_phrases import Span
from model.periods import Period, PeriodContext, read_period
from model.periods.marks import Precision
from model.periods.rules import find_all
from model.periods.tokens import tokenize
from model.status import State, read_status


class Done(NamedTuple):
    """How far an action is, as its own line says, the day that is named with it, and where that stands."""

    state: State
    on: tuple[int, ...] | None
    span: Span


class When(NamedTuple):
    """The period in which an action is done, where that stands, and whether the line names more dates."""

    period: Period
    span: Span
    is_first_of_several: bool


_BOX = re.compile(r"\s*(?:\[\s*(?P<in>[xXvV✓✔]?)\s*\]|\(\s*(?P<paren>[xXvV✓✔])\s*\)|(?P<sign>[☐☑☒✓✔✅]))\s*")
_END_SIGN = re.compile(r"\s*(?:[✓✔✅☑]|\[\s*[xXvV✓✔]\s*\])\s*[.]?$")
_END_BRACKET = re.compile(r"\s*[(\[](?P<said>[^()\[\]]{1,60})[)\]]\s*[.!]?$")
_WORD = (
    "gereed|klaar|afgerond|gedaan|verstuurd|verzonden|geplaatst|gepubliceerd|uitgevoerd|geregeld|verspreid|afgehandeld|"
    "done|ok|oké|vervallen|geannuleerd|n\\.?v\\.?t\\.?"
)
_DAY = (
    r"(?:\s+(?:op\s+|d\.d\.\s*)?(?:(?:ma|di|wo|do|vr|za|zo)\s+)?"
    r"\d{1,2}(?:[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\s+[a-z]{3,9}))?"
)
_END_WORD = re.compile(
    r"(?:\s*[:,–—-]\s*(?:is\s+)?|\s+(?:is|zijn)\s+(?:al\s+)?|\s*=\s*)" rf"(?P<said>(?:{_WORD}){_DAY})\s*[.!]*$",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(rf"(?P<said>(?:{_WORD}){_DAY})\s*(?::|\s[–—-]\s)\s*", re.IGNORECASE)
_STATES = frozenset({State.DONE, State.DROPPED, State.POSTPONED, State.NOT_STARTED, State.BUSY})
_MOST_WORDS = 7
_BE_DONE = re.compile(
    rf"\b(?:{_WORD}|bezig|loopt|lopend|concept|nog|open|te doen|todo|uitgesteld|vervalt|wacht|x|v)\b|[✓✔☑✅]|"
    r"^\d{1,3}\s?%",
    re.IGNORECASE,
)

_OF_SOMETHING = re.compile(
    r"\b(?:voor|over|bij|naar|van|tijdens|rond|n\.a\.v\.|nav|naar aanleiding van|na)\s+"
    r"(?:(?:de|het|een|deze|die|onze|dit)\s+)?"
    r"[^\W\d_][\w-]*(?:\s+[^\W\d_][\w-]*){0,2}\s+(?:op|van|d\.?d\.?|om)\s*$"
    r"|\b[^\W\d_]{3,}\s+(?:van|d\.d\.)\s*$",
    re.IGNORECASE,
)
_LEADS = re.compile(r"\b(?:op|in|van|voor|de|het)\s*$", re.IGNORECASE)
_WITHOUT_DAYS = frozenset({Precision.RELATIVE, Precision.RECURRING})


def done_mark(text: str, start: int, end: int) -> Done | None:
    """What the action between these places says of itself: `[x]`, `✓`, `(klaar 7-2)`, `: gereed`; None when nothing."""
    box = _BOX.match(text, start, end)
    if box is not None:
        ticked = bool(box["in"] or box["paren"]) or (box["sign"] or "☐") != "☐"
        return Done(State.DONE if ticked else State.NOT_STARTED, None, box.span())
    sign = _END_SIGN.search(text[:end], start)
    if sign is not None and sign.start() > start:
        return Done(State.DONE, None, sign.span())
    bracket = _END_BRACKET.search(text[:end], start)
    if bracket is not None and bracket.start() > start and _BE_DONE.search(bracket["said"]):
        status = read_status(bracket["said"])
        if status.state in _STATES and len(bracket["said"].split()) <= _MOST_WORDS:
            return Done(status.state, status.done_on, bracket.span())
    word = _END_WORD.search(text[:end], start) or _FIRST_WORD.match(text[:end], start)
    if word is not None and word.span() != (start, end):
        status = read_status(word["said"])
        state = State.DONE if status.state is State.UNKNOWN else status.state
        return Done(state, status.done_on, word.span())
    return None


def when(text: str, start: int, end: int, without: Span | None, context: PeriodContext) -> When | None:
    """The first period in an action that is not that of something else: in *voor het gesprek op 21 mei* the date is
    that of the interview. Of two, the first is when it is done, since the second mostly tells what it is for."""
    said = text[start:end]
    if without is not None:
        # The day on which it was done is not when it had to be.
        low, high = max(without[0], start) - start, max(without[1], start) - start
        said = said[:low] + " " * (high - low) + said[high:]
    tokens = tokenize(said)
    found: list[Span] = []
    for match in find_all(tokens):
        if match.loose or match.note or match.alone:
            continue
        if not match.units and match.precision not in _WITHOUT_DAYS:
            continue
        if match.precision in {Precision.YEAR, Precision.SEASON} and not _LEADS.search(
            said[: tokens[match.start].start]
        ):
            continue
        found.append((tokens[match.start].start, tokens[match.stop - 1].end))
    own = [span for span in found if not _OF_SOMETHING.search(said[: span[0]])]
    if not own:
        return None
    low, high = own[0]
    period = read_period(said[low:high], context)
    if not (period.is_dated or period.yearless or period.precision in _WITHOUT_DAYS):
        return None
    return When(period, (start + low, start + high), len(found) > 1)
