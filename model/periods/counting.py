"""Reads from the words around a match what a moment is counted from: how far, on which side, and from what.

The rules in `relative` and `events` only find that a text names such a moment; this tells which. Where the text does
not say how far (*enkele weken voor*), or counts from the day of writing (*over 3 dagen*), there is nothing to count.
"""

from __future__ import annotations

from model.periods.choice import Chosen
from model.periods.marks import Precision
from model.periods.offset import Bound, Offset, Side, Step
from model.periods.tokens import Token, Tokens
from model.periods.words import MIDDLE, SIGNS, Kind, word_set

_BEFORE = word_set("voor vooraf voorafgaand tevoren ervoor voordat daarvoor eerder")
_AFTER = word_set("na erna nadat daarna later achteraf")
_LONELY = word_set("vooraf tevoren ervoor daarvoor eerder erna daarna later achteraf")
"""Behind these the other moment is not named, unless *aan*, *van* or *dan* brings it in."""
_SOON = word_set("direct meteen kort vlak gelijk onmiddellijk aansluitend snel")
_ENDS = word_set("via door per versturen verzenden plaatsen publiceren uitnodigen rondbrengen bezorgen delen mailen")
"""Words that no longer belong to the name of a moment."""
_BOUNDS: tuple[tuple[Bound, frozenset[str]], ...] = (
    (Bound.LEAST, frozenset({"ten minste", "tenminste", "minimaal", "minstens", "op zijn minst", "op z'n minst"})),
    (Bound.ONWARDS, frozenset({"niet eerder dan", "op zijn vroegst", "vanaf", "op z'n vroegst"})),
    (
        Bound.LATEST,
        frozenset(
            {"uiterlijk", "niet later dan", "op zijn laatst", "ten laatste", "tot", "tm", "deadline", "op z'n laatst"}
        ),
    ),
    (Bound.MOST, frozenset({"maximaal", "hoogstens", "ten hoogste", "binnen", "hooguit"})),
)
_CIRCA = word_set("circa ongeveer ca plm omstreeks rond zo'n")
_STEPS: tuple[tuple[str, Step, int], ...] = (
    ("werkdag", Step.WORKDAY, 1),
    ("dag", Step.DAY, 1),
    ("dgn", Step.DAY, 1),
    ("maand", Step.MONTH, 1),
    ("mnd", Step.MONTH, 1),
    ("jaar", Step.YEAR, 1),
    ("jaren", Step.YEAR, 1),
    ("kwarta", Step.MONTH, 3),
)
_PHRASES: dict[tuple[str, ...], Offset] = {
    ("vooraf",): Offset(Side.BEFORE),
    ("van", "tevoren"): Offset(Side.BEFORE),
    ("achteraf",): Offset(Side.AFTER),
    ("na", "afloop"): Offset(Side.AFTER, Bound.DIRECT),
    ("daags", "voor"): Offset(Side.BEFORE, amount=1),
    ("daags", "na"): Offset(Side.AFTER, amount=1),
}
_ONE = word_set("dag werkdag week maand kwartaal jaar uur")
"""Without a number before them these are one."""
_MOST_WORDS = 10
_FARTHEST = 1000


def offset_of(text: str, tokens: Tokens, chosen: Chosen) -> Offset | None:
    """What the chosen match, relative, an event or a vacation, is counted from; None when it cannot be told."""
    match = chosen.match
    if match.precision is Precision.RELATIVE:
        found = _phrase(tokens, chosen) or _countdown(tokens, chosen) or _amount(tokens, chosen)
        if found is None:
            return None
        offset, behind = found
        offset = _bounded(tokens, chosen.start, offset)
        return _named(offset, anchor_at(text, tokens, behind))
    side = _side_at(tokens, chosen.start if match.precision is Precision.EVENT else _lead_of(tokens, chosen.start))
    if side is None:
        vacation = match.precision is Precision.VAGUE and tokens[max(0, chosen.start - 1)].kind is not Kind.PART
        return Offset(Side.DURING, anchor=anchor_at(text, tokens, chosen.start)) if vacation else None
    offset, behind = side
    anchor = anchor_at(text, tokens, behind)
    return _named(offset, anchor) if anchor else None


def anchor_at(text: str, tokens: Tokens, at: int) -> str:
    """The words of the other moment that begin at this place, with their article."""
    while tokens[at].kind is Kind.OF or tokens[at].word in {"aan", "dan"} or tokens[at].kind is Kind.COLON:
        at += 1
    stop = at
    while stop - at < _MOST_WORDS and not _ends_a_name(tokens, stop):
        stop += 1
    return " ".join(text[tokens[at].start : tokens[stop - 1].end].split()) if stop > at else ""


def _ends_a_name(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.kind in SIGNS:
        return not (token.kind in {Kind.APOSTROPHE, Kind.SLASH} or (token.kind is Kind.DASH and _is_glued(tokens, at)))
    if token.kind in {Kind.AND, Kind.OR}:
        return tokens[at + 1].kind in {Kind.NUMBER, Kind.COUNT, Kind.UNIT, Kind.WEEK, Kind.QUESTION}
    return token.word in _ENDS


def _is_glued(tokens: Tokens, at: int) -> bool:
    return at > 0 and tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start


def _named(offset: Offset, anchor: str) -> Offset:
    return Offset(offset.side, offset.bound, offset.amount, offset.most, offset.step, anchor, offset.circa)


# --- How far ---


def _phrase(tokens: Tokens, chosen: Chosen) -> tuple[Offset, int] | None:
    words = tuple(token.word for token in tokens[chosen.start : chosen.stop])
    known = _PHRASES.get(words)
    return (known, chosen.stop) if known else None


def _countdown(tokens: Tokens, chosen: Chosen) -> tuple[Offset, int] | None:
    """`T-14`, `D + 3`, `T-3 weken`."""
    at = chosen.start
    if tokens[at].word not in {"t", "d"} or tokens[at + 1].kind not in {Kind.DASH, Kind.AND}:
        return None
    side = Side.BEFORE if tokens[at + 1].kind is Kind.DASH else Side.AFTER
    step = _step(tokens[at + 3])
    amount = tokens[at + 2].value
    if step is None:
        return Offset(side, amount=amount), at + 3
    return Offset(side, amount=amount * step[1], step=step[0]), at + 4


def _amount(tokens: Tokens, chosen: Chosen) -> tuple[Offset, int] | None:
    """A number of days, weeks, months or years, and the word that ties it to the other moment."""
    at, tie = chosen.start, tokens[chosen.stop - 1].word
    lead = tokens[at]
    at += lead.kind is Kind.AFTER or lead.word in {"binnen", "over"}
    place = next((place for place in range(at, chosen.stop) if _step(tokens[place])), None)
    unit = _step(tokens[place]) if place is not None else None
    if place is None or unit is None:
        return None
    bound = Bound.MOST if lead.word == "binnen" else Bound.EXACT
    if place == at:
        if tokens[place].word not in _ONE:
            # *Weken voor de opening* does not say how many.
            return None
        if unit[0] is not Step.DAY and at and tokens[at - 1].kind is Kind.FILLER:
            # *In de week voor de opening* is not one day.
            bound = Bound.MOST
    counted = _counted(tokens[at:place], unit[0])
    side = Side.BEFORE if tie in _BEFORE else Side.AFTER if tie in _AFTER or lead.kind is Kind.AFTER else None
    if counted is None or side is None or max(counted[:2]) > _FARTHEST:
        return None
    amount, most, step = counted
    alone = tie in _LONELY and tokens[chosen.stop].word not in {"aan", "van", "dan"}
    offset = Offset(side, bound, amount * unit[1], most * unit[1], step)
    return offset, len(tokens) - 1 if alone else chosen.stop


def _step(token: Token) -> tuple[Step, int] | None:
    if token.kind is Kind.WEEK:
        return Step.WEEK, 1
    if token.kind is Kind.HOUR:
        return Step.HOUR, 1
    if token.kind in {Kind.UNIT, Kind.QUARTER}:
        return next(((step, factor) for word, step, factor in _STEPS if token.word.startswith(word)), None)
    return None


def _counted(tokens: Tokens, step: Step) -> tuple[int, int, Step] | None:
    """The number before a unit, the larger one of two, and the unit: half a year is six months."""
    words = [token.word for token in tokens]
    if not words:
        return 1, 0, step
    if words[0] in {"anderhalf", "anderhalve"} or words[-1] == "half" or _is_half(tokens[0]):
        whole = 1 if words[0] in {"anderhalf", "anderhalve"} else tokens[0].numbers[0] if tokens[0].numbers else 0
        months = {Step.YEAR: 12}.get(step, 0)
        return (whole * months + months // 2, 0, Step.MONTH) if months else None
    first = tokens[0]
    if first.kind is Kind.CHAIN and len(first.numbers) == 2 and first.separator in "-/" and len(tokens) == 1:
        return (*first.numbers, step) if first.numbers[0] < first.numbers[1] else None
    numbers = [token.value for token in tokens if token.kind in {Kind.NUMBER, Kind.COUNT}]
    if len(numbers) != len(tokens) or len(numbers) > 1 or not numbers[0]:
        return None
    return numbers[0], 0, step


def _is_half(token: Token) -> bool:
    return (token.kind is Kind.PART and token.value == MIDDLE and token.word == "half") or (
        token.kind is Kind.CHAIN and token.separator in ",." and len(token.numbers) == 2 and token.numbers[1] == 5
    )


def _bounded(tokens: Tokens, start: int, offset: Offset) -> Offset:
    """The offset with what the words before it say: *uiterlijk*, *ten minste*, *ongeveer*, *2 tot* 3 weken."""
    before: list[Token] = []
    for token in reversed(tokens[max(0, start - 4) : start]):
        if token.kind in {Kind.COLON, Kind.LINE, Kind.COMMA, Kind.OPEN, Kind.CLOSE}:
            break
        before.insert(0, token)
    words = " ".join(token.word for token in before if token.kind is not Kind.DASH)
    bound, most, amount = offset.bound, offset.most, offset.amount
    for found, phrases in _BOUNDS:
        if any(words == phrase or words.endswith(" " + phrase) for phrase in phrases):
            bound = found
    if len(before) > 1 and before[-2].kind in {Kind.NUMBER, Kind.COUNT} and 0 < before[-2].value < amount:
        joined = before[-1].kind in {Kind.UNTIL, Kind.OR, Kind.THROUGH, Kind.DASH} or before[-1].word == "a"
        if joined:
            amount, most, bound = before[-2].value, amount, Bound.EXACT
    circa = any(token.kind is Kind.CIRCA or token.word in _CIRCA for token in before)
    return Offset(offset.side, bound, amount, most, offset.step, "", circa)


# --- Which side, where no distance is named ---


def _lead_of(tokens: Tokens, at: int) -> int:
    """Where the words begin that lead to a vacation: *na de*, *direct voor het*, *uiterlijk in de*."""
    while at > 0 and (
        tokens[at - 1].kind in {Kind.FILLER, Kind.AFTER, Kind.BEFORE, Kind.FROM, Kind.UNTIL, Kind.THROUGH, Kind.BY}
        or tokens[at - 1].word in _SOON | {"tijdens", "voorafgaand", "aan"}
    ):
        at -= 1
    return at


def _side_at(tokens: Tokens, at: int) -> tuple[Offset, int] | None:
    """The side that the words at this place tell, and where the other moment begins."""
    bound: Bound | None = None
    side: Side | None = None
    while True:
        token = tokens[at]
        if token.word in _SOON:
            bound = Bound.DIRECT
        elif token.kind in {Kind.BY, Kind.THROUGH}:
            bound = Bound.LATEST
        elif token.kind is Kind.FROM:
            bound, side = Bound.ONWARDS, Side.DURING
        elif token.kind is Kind.UNTIL:
            side = Side.BEFORE
            if tokens[at + 1].kind is Kind.AND and tokens[at + 2].word == "met":
                bound, side, at = Bound.LATEST, Side.DURING, at + 2
        elif token.kind is Kind.AFTER or token.word in {"nadat", "zodra"}:
            side = Side.AFTER
        elif token.kind is Kind.BEFORE or token.word == "voorafgaand":
            side = Side.BEFORE
        elif token.word in {"bij", "tijdens", "gedurende"}:
            side = Side.DURING
        elif not (token.word in {"in", "op"} and (bound or side is None)):
            break
        elif side is None:
            side = Side.DURING
        at += 1
    if side is None and bound is Bound.LATEST:
        side = Side.DURING
    return (Offset(side, bound or Bound.EXACT), at) if side is not None else None
