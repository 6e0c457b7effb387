"""Rows that a page break split in two: which row goes on with the one above, and what the two are together.

Works on the texts of rows alone, for every kind of file. Rather leaves two rows apart than join what are two: a row
without a period often has the period of the row above, and says something of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from model.messages import QT_TRANSLATE_NOOP

MOST_CELLS_SHARE = 0.5
"""A row in which more of the cells above go on than this has to show it in at least half of them."""
FEWEST_WORDS = 5
"""Words in the last line of a text before it counts as a sentence that was not finished."""
FEWEST_COLUMNS = 4
"""Columns that a table must have before a single cell with bullets counts as the rest of the list above it."""


class Link(StrEnum):
    """Why a cell is taken to go on with the one above. The values are the keys of `LINK_NAMES`."""

    SENTENCE = "sentence"
    BRACKET = "bracket"
    ENUMERATION = "enumeration"
    LIST = "list"


LINK_NAMES: dict[Link, tuple[str, str]] = {
    Link.SENTENCE: QT_TRANSLATE_NOOP("Cleanup", "The sentence in the row above goes on here."),
    Link.BRACKET: QT_TRANSLATE_NOOP("Cleanup", "A bracket that was opened in the row above is closed here."),
    Link.ENUMERATION: QT_TRANSLATE_NOOP("Cleanup", "The enumeration in the row above goes on here."),
    Link.LIST: QT_TRANSLATE_NOOP("Cleanup", "The list in the row above goes on here."),
}

_ITEM_TAG = re.compile(r"<li\b[^<>]*>", re.IGNORECASE)
_BREAK_TAG = re.compile(r"<(?:br|p|div|/p|/div|/li|ul|ol)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_CLOSING_TAG = re.compile(r"</[A-Za-z][^<>]*>")
_BULLET = re.compile(r"(?:[-–—*·∙]\s+|o\s+(?=[A-Z])|[•●▪■⁃\uf0b7\uf0a7]\s*)(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,2})[.)]\s+(?=\S)")
_ENDED = re.compile(r"[.!?…][\"'”’)\]]*$")
_NOT_ENDED = re.compile(
    r"(?:[,;:/&+(–—-]|->|→|\u00ad|\b(?:bijv|o\.a|t\.b\.v|i\.v\.m|d\.m\.v|m\.b\.t|i\.s\.m|evt|incl|excl|ca)\.?"
    r"|(?<![\w-])(?:de|het|een|en|of|van|te|tot|met|tussen|als|dat|die|welke|deze|onze|hun|haar|uw|per|via|zonder"
    r"|tijdens|omtrent|ter|ten|zoals|waarbij|waarin))$",
    re.IGNORECASE,
)
_PERHAPS_NOT_ENDED = re.compile(r"(?<![\w-])(?:voor|in|op|aan|door|bij|om|over|uit|naar)$", re.IGNORECASE)
"""Prepositions, which are also what a Dutch verb leaves at the end of a finished sentence (*belt op*)."""
_GOES_ON = re.compile(r"(?:en|of|maar|die|dat|te|worden|wordt|kunnen|zodat|omdat|waarbij|waarin)\b")
_LONE_MARKS = frozenset("-–—*·∙•●▪■⁃\uf0b7\uf0a7")


def is_continuation(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether the row below is the rest of the row above, as texts of cells in the same columns."""
    return link(above, below) is not None


def link(above: Sequence[str], below: Sequence[str]) -> Link | None:
    """Why the row below is the rest of the row above; None when it is a row of its own.

    Its first cell must be empty, unless nothing else is filled; every other text must stand below a text; and at least
    one of them must go on where the one above breaks off, as a sentence, an enumeration, a bracket or a list.
    """
    if _has_own_start(above, below):
        return None
    width = max(len(above), len(below))
    upper = [_plain(text) for text in (*above, *[""] * (width - len(above)))]
    lower = [_plain(text) for text in (*below, *[""] * (width - len(below)))]
    places = [place for place, text in enumerate(lower) if text]
    filled = sum(bool(text) for text in upper)
    if not places or any(not upper[place] for place in places):
        return None
    links: list[Link] = []
    for place in places:
        found = _link_of(upper[place], lower[place], alone=len(places) == 1 and width >= FEWEST_COLUMNS)
        if found is not None:
            links.append(found)
        elif not _can_go_on(upper[place], lower[place]):
            return None
    if not links:
        return None
    if len(places) > MOST_CELLS_SHARE * filled and 2 * len(links) < len(places):
        return None
    return links[0]


def joined(above: Sequence[str], below: Sequence[str]) -> tuple[str, ...]:
    """The texts of the two rows as one row. Nothing goes but white space where two texts meet."""
    width = max(len(above), len(below))
    upper = (*above, *[""] * (width - len(above)))
    lower = (*below, *[""] * (width - len(below)))
    return tuple(joined_text(one, other) for one, other in zip(upper, lower, strict=True))


def joined_text(above: str, below: str) -> str:
    """Two texts as one: on with the same sentence, or on a new line where a bullet or another paragraph begins."""
    if not below.strip():
        return above
    if not above.strip():
        return below
    start = below.lstrip()
    if start.startswith("<") and _TAG.match(start):
        return f"{above.rstrip()}\n{start}"
    plain = _plain(above)
    new_line = _is_item(start) or (_is_ended(plain) and "\n" in plain)
    head, tail = _without_closing_tags(above)
    if head.endswith("\u00ad"):
        return head[:-1] + start + tail
    return f"{head}{chr(10) if new_line else _between(head, start)}{start}{tail}"


def _without_closing_tags(text: str) -> tuple[str, str]:
    """The text and the tags that end it, both without the spaces between."""
    head = text.rstrip()
    tags: list[str] = []
    while head.endswith(">") and _CLOSING_TAG.fullmatch(head, start := head.rfind("<")):
        tags.append(head[start:])
        head = head[:start].rstrip()
    return head, "".join(reversed(tags))


def _has_own_start(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether the row below is filled from where the row above begins, and so stands by itself; cheap to tell."""
    filled = [place for place, text in enumerate(below) if text and not text.isspace()]
    first = next((place for place, text in enumerate(above) if text and not text.isspace()), None)
    return not filled or first is None or (filled[0] <= first and len(filled) > 1)


def _between(head: str, start: str) -> str:
    broken = re.search(r"\w[-/]$|\($", head) is not None and not _GOES_ON.match(start)
    return "" if broken else " "


def _plain(text: str) -> str:
    """The text without tags that another program left, each line trimmed and empty lines gone."""
    if "<" in text:
        text = _TAG.sub("", _BREAK_TAG.sub("\n", _ITEM_TAG.sub("\n- ", text)))
    lines = (" ".join(line.split()) for line in text.replace("&nbsp;", " ").splitlines())
    return "\n".join(line for line in lines if line and line not in _LONE_MARKS)


def _link_of(above: str, below: str, alone: bool) -> Link | None:
    """Why this text goes on with the one above; `alone`: it is the only one in its row."""
    last, first = above.rsplit("\n", 1)[-1], below.split("\n", 1)[0]
    if _is_item(first):
        number, before = _NUMBER.match(first), [_NUMBER.match(line) for line in above.split("\n")]
        counted = [int(found[1]) for found in before if found]
        if number:
            return Link.LIST if counted and int(number[1]) == counted[-1] + 1 else None
        in_list = any(_BULLET.match(line) for line in above.split("\n"))
        return Link.LIST if alone and in_list else None
    if _opens_bracket(above) and _closes_bracket(below):
        return Link.BRACKET
    if _NOT_ENDED.search(last):
        return Link.ENUMERATION if last.endswith((",", ";")) else Link.SENTENCE
    if _is_ended(last) or not first[:1].islower():
        return None
    if _GOES_ON.match(first) or _PERHAPS_NOT_ENDED.search(last):
        return Link.SENTENCE
    writes_sentences = _is_ended(first) or re.search(r"[.!?](?:\s|$)", above) is not None
    return Link.SENTENCE if writes_sentences and len(last.split()) >= FEWEST_WORDS else None


def _can_go_on(above: str, below: str) -> bool:
    """Whether the text may be more of the one above, although it does not show: another sentence, line or bullet."""
    first = below.split("\n", 1)[0]
    return _is_item(first) or _is_ended(above) or first[:1].islower()


def _is_item(line: str) -> bool:
    return _BULLET.match(line) is not None or _NUMBER.match(line) is not None


def _is_ended(text: str) -> bool:
    return _ENDED.search(text) is not None and _NOT_ENDED.search(text) is None


def _opens_bracket(text: str) -> bool:
    return text.count("(") > text.count(")")


def _closes_bracket(text: str) -> bool:
    return ")" in text.split("(", 1)[0] and not _is_item(text)
