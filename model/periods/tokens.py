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
    rf"(?P<ordinal>\^?(?:ste|de|e|ᵉ|º|st|nd|rd|th)(?!{_LETTER})|[ \xa0](?:ste|e)(?![{_DASHES}.]|{_LETTER}))?"
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
_NAMES = frozenset({Kind.MONTH, Kind.SEASON, Kind.FEAST})
_JOINING = frozenset({Kind.DASH, Kind.SLASH, Kind.SIGN})
_JOINED = frozenset({Kind.OTHER, Kind.TIMES, Kind.FILLER})
_GLUE = frozenset("@#_\\")
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
            if glued and word == "t" and _is_iso_day(tokens[-1]) and text[end : end + 1].isdigit():
                # The time of `2017-03-09T19:30` comes behind.
                continue
            if glued and kind is Kind.OTHER and tokens[-1].kind in _NUMERIC:
                # A number with letters behind it (`3D`, `12b`) is a name, not a number.
                tokens[-1] = tokens[-1]._replace(kind=Kind.OTHER)
            elif glued and kind is Kind.OTHER:
                _part_of_a_word(tokens, text[start - 1])
            elif kind is Kind.MONTH and len(tokens) > 1 and _ends_with_a_day(tokens):
                tokens[-1:] = _year_and_day(tokens[-1])
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
                and (len(tokens[-1].word) <= 4 or tokens[-1].kind is Kind.WEEK)
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


def _is_iso_day(token: Token) -> bool:
    return token.kind is Kind.CHAIN and token.separator == "-" and len(token.numbers) == 3


def _ends_with_a_day(tokens: list[Token]) -> bool:
    """Whether a month, a year, a dash and a day stand there, of `31 dec 2017-2 jan 2018` for instance."""
    chain = tokens[-1]
    is_pair = chain.kind is Kind.CHAIN and chain.separator == "-" and len(chain.numbers) == 2
    return is_pair and tokens[-2].kind is Kind.MONTH and 1900 <= chain.numbers[0] < 2100 and chain.numbers[1] <= 31


def _year_and_day(chain: Token) -> list[Token]:
    year, day = chain.word.split("-")
    dash = chain.start + len(year)
    return [
        Token(Kind.NUMBER, year, chain.start, dash, int(year)),
        Token(Kind.DASH, "-", dash, dash + 1),
        Token(Kind.NUMBER, day, dash + 1, chain.end, int(day)),
    ]


def _part_of_a_word(tokens: list[Token], sign: str) -> None:
    """Before a dash or a dot and a word that means nothing to a period, a name is part of that: *mei-kinderen*."""
    at = -1 if sign == "." else -2
    if len(tokens) < -at or tokens[at].kind not in _NAMES:
        return
    if sign == "." or (tokens[-1].kind is Kind.DASH and tokens[-2].end == tokens[-1].start):
        tokens[at] = tokens[at]._replace(kind=Kind.OTHER)


def _number(digits: str, start: int, end: int, ordinal: bool) -> Token:
    if len(digits) > _MOST_DIGITS:
        return Token(Kind.OTHER, digits, start, end)
    if digits.isdigit():
        return Token(Kind.ORDINAL if ordinal else Kind.NUMBER, digits, start, end, int(digits))
    separator = next(sign for sign in digits if not sign.isdigit())
    numbers = tuple(int(part) for part in digits.split(separator))
    return Token(Kind.CHAIN, digits, start, end, 0, numbers, separator)


def is_free(tokens: Tokens, at: int) -> bool:
    """Whether what is at this place stands by itself: not in `COVID-19`, a web address or the name of a file."""
    token, following = tokens[at], tokens[at + 1]
    glued = following.word == "." and following.start == token.end and following.end == tokens[at + 2].start
    if glued and tokens[at + 2].kind is Kind.OTHER:
        return False
    before = tokens[at - 1] if at else None
    if before is None:
        return True
    if before.word in _GLUE and before.end == token.start:
        return False
    if before.kind in _JOINING and before.end == tokens[at].start and at > 1:
        earlier = tokens[at - 2]
        return not (earlier.kind in _JOINED and earlier.end == before.start)
    return True
