"""The words of a text that a dictionary can be asked about: no names, abbreviations, numbers, addresses or paths.

[word.text for word in words_to_check("Stuur de nieuwsbreif naar Fenna via info@rivierdal.nl")]
# Stuur, de, nieuwsbreif, naar, via
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LEAST = 2
"""Letters of the shortest word that is looked at."""
MOST = 60
"""Letters of the longest one; what is longer is no word, and Hunspell would be busy with it for long."""

_APOSTROPHES = "'’‘`´"
_HYPHENS = "-‐‑"
_INSIDE = _APOSTROPHES + _HYPHENS + ".\u00ad"
_CHUNK = re.compile(r"\S+")
_WORD = re.compile(rf"[^\W\d_]\w*(?:[{re.escape(_INSIDE)}]\w+)*[{re.escape(_APOSTROPHES + _HYPHENS)}]?")
_SHORTENED = re.compile(rf"[{_APOSTROPHES}][a-z]\b")
_ADDRESS = re.compile(
    r"@|://|\\|^www\.|^~?/\w|^#\w|^[A-Za-z]:[/\\]"
    r"|\.(?:nl|com|org|net|eu|be|info|nu|frl|gov|docx?|xls[xmb]?|pptx?|pdf|csv|txt|jpe?g|png|html?|zip|msg)\b",
    re.IGNORECASE,
)
_ENDS_SENTENCE = re.compile(r"[.!?:;]['\"’”»)\]]*\s*$|[\n\r\u2028\u2029|]\s*$|[•·▪◦‣*►✓☐☑→=>]\s*$|(?:^|\s)[-–—]+\s*$")
_OPENS = re.compile(r"[\"“”„«‘'’(\[{\s]+$")
_NUMBERED = re.compile(r"(?:^|[\n\r])\s*(?:\d+|[a-z])[.)]\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands in its text. `opens` says that it has a capital because a sentence may begin with it;
    `dotted` that a full stop follows, which may belong to it."""

    start: int
    end: int
    text: str
    opens: bool = False
    dotted: bool = False


def words_to_check(text: str) -> Iterator[Word]:
    """The words of a text, from its beginning on, that can be right or wrong."""
    for chunk in _CHUNK.finditer(text):
        whole = chunk.group()
        if whole.islower() and whole.isalpha():
            # Most words of a text; the long way would come to the same.
            if LEAST <= len(whole) <= MOST:
                yield Word(chunk.start(), chunk.end(), whole)
            continue
        if _ADDRESS.search(whole):
            continue
        for found in _WORD.finditer(text, chunk.start(), chunk.end()):
            word = _trimmed(text, found.start(), found.end())
            if word is not None:
                yield word


def plain(word: str) -> str:
    """A word as dictionaries write it: with straight apostrophes and plain hyphens, without soft hyphens."""
    return word.translate(_PLAIN)


_PLAIN = {ord("\u00ad"): None, **{ord(sign): "'" for sign in _APOSTROPHES}, **{ord(sign): "-" for sign in _HYPHENS}}


def _trimmed(text: str, start: int, end: int) -> Word | None:
    """The word without quotation marks around it; None when it is nothing to look up."""
    if start and (text[start - 1].isdigit() or text[start - 1] == "_"):
        return None
    while end > start and (text[end - 1] in _APOSTROPHES and not _is_plural(text, start, end)):
        end -= 1
    found = text[start:end]
    if not LEAST <= len(found) <= MOST or not _can_be_wrong(found):
        return None
    if start and text[start - 1] in _APOSTROPHES and _SHORTENED.match(text, start - 1) and end - start == 1:
        return None
    opens = found[0].isupper() and _opens_sentence(text, start)
    if not opens and _is_name(found):
        return None
    return Word(start, end, found, opens, text[end : end + 1] == ".")


def _is_plural(text: str, start: int, end: int) -> bool:
    """Whether the apostrophe at the end is one of possession, as in *Hans' voorstel*, and no closing quotation mark."""
    return end - start > 2 and text[end - 2] in "sxz" and (start == 0 or text[start - 1] not in _APOSTROPHES)


def _can_be_wrong(word: str) -> bool:
    if any(sign.isdigit() or sign == "_" for sign in word):
        return False
    if word.islower() and word.isalpha():
        return True
    if "." in word:
        # An abbreviation such as d.m.v., or two sentences without a space between them.
        return False
    parts = [part for part in re.split(rf"[{re.escape(_INSIDE)}]", word) if len(part) > 1]
    if all(map(str.isupper, parts)) or (any(map(str.isupper, parts)) and any(sign in word for sign in _APOSTROPHES)):
        return False
    # A capital inside a part is that of a brand; such words have no spelling of ours.
    return not any(sign.isupper() for part in parts if not part.isupper() for sign in part[1:])


def _is_name(word: str) -> bool:
    """Whether the capital of a word that is inside a sentence makes it a name; that of *VNG-brief* does not."""
    first = re.split(rf"[{re.escape(_HYPHENS)}]", word)[0]
    return word[0].isupper() and not (first != word and first.isupper())


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start]
    bare = _OPENS.sub("", before) if not before.isspace() else ""
    if not bare and len(before) == start:
        return True
    quoted = before[len(bare) :]
    if any(sign in quoted for sign in "\n\r\u2028\u2029"):
        return True
    if any(sign in quoted for sign in '"“„«(['):
        return True
    return bool(_ENDS_SENTENCE.search(bare) or _ENDS_SENTENCE.search(before) or _NUMBERED.search(before))
