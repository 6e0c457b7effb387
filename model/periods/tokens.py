"""A period text cut into tokens, each of which knows where in the text it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from model.periods.spelling import look_up
from model.periods.words import Kind

LONGEST = 80
"""Tokens that are looked at. What follows is prose, in which a period is not looked for."""

_DASHES = "\\-\u2010-\u2015\u2212"
_LETTER = r"[^\W\d_]"
_TOKEN = re.compile(
    rf"(?P<number>[0-9]+(?:(?:[{_DASHES}][0-9]+)+|(?:/[0-9]+)+|(?:\.[0-9]+)+|(?::[0-9]+)+|(?:,[0-9]+)+)?)"
    rf"(?P<ordinal>\^?(?:ste|de|e|ᵉ)(?!{_LETTER}))?"
    rf"|(?P<through>t\s?/\s?m(?!{_LETTER}))"
    rf"|(?P<about>\+\s?/\s?[{_DASHES}]|[±~])"
    rf"|(?P<initials>{_LETTER}(?:\.{_LETTER})+(?!{_LETTER})\.?)"
    rf"|(?P<word>{_LETTER}+(?:[\u0300-\u036f'’]{_LETTER}+|[\u0300-\u036f])*)"
    r"|(?P<line>[\n\r\v\f\u2028]+)"
    r"|(?P<sign>\S)",
    re.IGNORECASE,
)
_SIGNS = {
    **dict.fromkeys("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212", Kind.DASH),
    **dict.fromkeys("'’‘`´", Kind.APOSTROPHE),
    **dict.fromkeys("([", Kind.OPEN),
    **dict.fromkeys(")]", Kind.CLOSE),
    **dict.fromkeys(",;", Kind.COMMA),
    **dict.fromkeys("&+", Kind.AND),
    "/": Kind.SLASH,
    ":": Kind.COLON,
    "?": Kind.QUESTION,
}
_ONE_DASH = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))
_NUMERIC = frozenset({Kind.NUMBER, Kind.CHAIN})
_MOST_DIGITS = 12


class Token(NamedTuple):
    """A word, number or sign. `word` is folded; `start` and `end` are offsets into the text."""

    kind: Kind
    word: str
    start: int
    end: int
    value: int = 0
    numbers: tuple[int, ...] = ()
    separator: str = ""


Tokens = Sequence[Token]
"""The tokens of a text with a few of `Kind.END` behind, so that a rule may look ahead and one back without counting."""


def tokenize(text: str) -> list[Token]:
    """The tokens of the text, at most `LONGEST`, and then the ends."""
    tokens: list[Token] = []
    for found in _TOKEN.finditer(text):
        group = found.lastgroup
        start, end = found.span()
        glued = bool(tokens) and tokens[-1].end == start
        if group == "word":
            word, kind, value = look_up(found[0])
            if glued and kind is Kind.OTHER and tokens[-1].kind in _NUMERIC:
                # A number with letters behind it (`3D`, `12b`) is a name, not a number.
                tokens[-1] = tokens[-1]._replace(kind=Kind.OTHER)
            tokens.append(Token(kind, word, start, end, value))
        elif group == "number" or group == "ordinal":
            token = _number(found["number"].translate(_ONE_DASH), start, end, group == "ordinal")
            if glued and tokens[-1].kind is Kind.OTHER:
                token = token._replace(kind=Kind.OTHER)
            tokens.append(token)
        elif group == "sign":
            sign = found[0]
            if (
                sign == "."
                and glued
                and tokens[-1].kind is not Kind.OTHER
                and tokens[-1].word.isalpha()
                and len(tokens[-1].word) <= 4
            ):
                tokens[-1] = tokens[-1]._replace(end=end)
            else:
                tokens.append(Token(_SIGNS.get(sign, Kind.SIGN), sign, start, end))
        elif group == "initials":
            word, kind, value = look_up(found[0].replace(".", ""))
            tokens.append(Token(kind, word, start, end, value))
        elif group == "line":
            if tokens:
                tokens.append(Token(Kind.LINE, "\n", start, end))
        else:
            tokens.append(Token(Kind.THROUGH if group == "through" else Kind.CIRCA, "", start, end))
        if len(tokens) >= LONGEST:
            break
    while tokens and tokens[-1].kind is Kind.LINE:
        tokens.pop()
    end = len(text)
    tokens.extend([Token(Kind.END, "", end, end)] * 8)
    return tokens


def _number(digits: str, start: int, end: int, ordinal: bool) -> Token:
    if len(digits) > _MOST_DIGITS:
        return Token(Kind.OTHER, digits, start, end)
    if digits.isdigit():
        return Token(Kind.ORDINAL if ordinal else Kind.NUMBER, digits, start, end, int(digits))
    separator = next(sign for sign in digits if not sign.isdigit())
    numbers = tuple(int(part) for part in digits.split(separator))
    return Token(Kind.CHAIN, digits, start, end, 0, numbers, separator)


def is_free(tokens: Tokens, at: int) -> bool:
    """Whether the number at this place stands by itself: not in `COVID-19`, `zaal 3-4` or a web address."""
    before = tokens[at - 1] if at else None
    if before is None:
        return True
    if before.kind in {Kind.DASH, Kind.SLASH, Kind.SIGN} and before.end == tokens[at].start and at > 1:
        earlier = tokens[at - 2]
        return not (earlier.kind in {Kind.OTHER, Kind.TIMES, Kind.FILLER} and earlier.end == before.start)
    return True
