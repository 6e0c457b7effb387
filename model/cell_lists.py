"""Lists inside a cell: the names and lines that stand in one text, and what separates them, to the letter.

Nothing of the text is lost: gaps and items in turn give the text again, so that a changed list can be written with the
separators that the author used. Two ways of reading:

- `split_names` for groups and channels: between commas, semicolons, slashes, *en*, *of*, sentences, lines and bullets.
- `split_lines` for actions: between lines, bullets, sentences and semicolons only.

What stands in brackets or quotes, dates, addresses and fixed names (`model.fixed_phrases`) stays together. *En* inside
a relative clause joins the words of that clause, not two names: *medewerkers die werken in en voor de wijk*.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from model.fixed_phrases import Span, ends_sentence, protected
from model.periods.words import word_set


class Joint(StrEnum):
    """What stands before an item."""

    FIRST = "begin"
    COMMA = "komma"
    AND = "en"
    OR = "of"
    STRONG = "puntkomma"
    SENTENCE = "zin"
    LINE = "regel"


@dataclass(frozen=True, slots=True)
class Item:
    """One entry: where it stands, what joins it to the one before, and the bullet it has, such as `-` or `2.`."""

    text: str
    start: int
    end: int
    joint: Joint = Joint.FIRST
    bullet: str = ""
    choice: int = 0
    """Items with the same number above 0 are alternatives: *app, folder of avond*."""

    @property
    def span(self) -> Span:
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class CellList:
    """The items of a text, in order; `gaps` is one longer: what stands before, between and behind them."""

    text: str
    items: tuple[Item, ...]
    gaps: tuple[str, ...]

    def written(self, texts: Sequence[str]) -> str:
        """A text with these items in place of the present ones, with the separators and bullets of the author."""
        if not texts:
            return ""
        inner = list(self.gaps[1:-1]) or [", "]
        if len(texts) > len(inner) + 1:
            inner = inner[:1] * (len(texts) - len(inner) - 1) + inner
        elif len(texts) <= len(inner):
            inner = [*inner[: len(texts) - 2], inner[-1]] if len(texts) > 1 else []
        gaps = [self.gaps[0], *inner]
        if len(texts) != len(self.items):
            gaps = _renumbered(gaps)
        return "".join(gap + text for gap, text in zip(gaps, texts, strict=True)) + self.gaps[-1]


Keep = Callable[[str, str], bool]
"""Whether two neighbours are one name after all, given the text of the item so far and that of the next."""

_BLOCK_TAG = r"<\s*/?\s*(?:ul|ol|li|p|br|div|tr|td|th|table|tbody|h[1-6])\b[^<>]*>"
_NEW_LINE = r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]"
_MARKS = "•▪◦‣●○■□·"
_BULLET = r"(?:[-–—*+>](?:\s+|(?=[^\W\d_]))|\(?\d{1,2}[.)](?:\s+|(?=[^\W\d_]))|[a-h]\)\s+|o\s+(?=[^\W\d_a-z]))"
_LINE = rf"(?<!\s)\s*(?:(?:{_NEW_LINE}|{_BLOCK_TAG}|[{_MARKS}])\s*)+"
_SPACE = r"(?:\s|&nbsp;)"
_BEFORE = rf"(?<!\s){_SPACE}"
"""Spaces from the first on, so that a long row of them is tried once and not from each of them."""
_NAMES = re.compile(
    rf"(?P<line>{_LINE}(?:{_BULLET})?)"
    rf"|(?P<strong>{_BEFORE}*;{_SPACE}*(?:(?:en/of|en|of|maar ook){_SPACE}+)?)"
    rf"|(?P<or>(?:{_BEFORE}*,{_SPACE}*|{_BEFORE}+)(?:of|or|danwel|dan wel|ofwel){_SPACE}+)"
    rf"|(?P<and>(?:{_BEFORE}*,{_SPACE}*|{_BEFORE}+)"
    rf"(?:en/of|en ook|en|and|maar ook|alsmede|alsook|evenals|als ook|als|plus){_SPACE}+"
    rf"|{_BEFORE}*(?:&amp;|[&+]){_SPACE}*)"
    rf"|(?P<comma>{_BEFORE}*,{_SPACE}*|{_BEFORE}*/{_SPACE}*|(?<!\s)\s+[|]\s+)",
    re.IGNORECASE,
)
_STRONG = re.compile(rf"(?P<line>{_LINE}(?:{_BULLET})?)|(?P<strong>(?<!\s)\s*;\s*)", re.IGNORECASE)
_JOINTS = {"line": Joint.LINE, "strong": Joint.STRONG, "or": Joint.OR, "and": Joint.AND, "comma": Joint.COMMA}
_WEAK = frozenset({Joint.COMMA, Joint.AND, Joint.OR})

_FIRST_BULLET = re.compile(rf"\s*(?:{_BLOCK_TAG}\s*|[{_MARKS}]\s*)*(?:{_BULLET})?", re.IGNORECASE)
_BARE_BULLET = re.compile(r"(?:\(?\d{1,2}[.)]|[-–—*+>•▪◦‣●○■□·]|[a-h]\)|o)\s*$", re.IGNORECASE)
_NUMBERED = re.compile(r"(\d{1,2})(?=[.)]\s*$)")
_INLINE_DASH = re.compile(r"\s+[-–—]\s+(?=[^\W\d_a-zà-ÿ])|(?<=[.;:!?])\s*[-–—]\s+")
_INLINE_NUMBER = re.compile(r"\s+\(?(\d{1,2})[.)]\s+")
_TRAILING = " \t\r\n\v\f\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029,;"
_TAG_AT_END = re.compile(_BLOCK_TAG, re.IGNORECASE)
_ABBREVIATED = re.compile(r"\.[^\W\d_]\.$")
"""The full stop of *n.t.b.* belongs to it."""
_SPACE_BEFORE = re.compile(r"(?:\s|&nbsp;|[,;])+", re.IGNORECASE)

_CLAUSE = re.compile(r"\b(?:die|dat|wie|waarvan|waarbij|waarvoor|waarmee|welke|wier|wiens)\b", re.IGNORECASE)
_QUALIFIES = re.compile(
    r"(?:die|dat|waarvan|waarbij|waarvoor|welke|waaronder|zoals|met name|in het bijzonder|vooral|inclusief|incl\.?|"
    r"o\.a\.?|oa|onder andere|onder meer|bijvoorbeeld|bijv\.?|te weten|namelijk)\b",
    re.IGNORECASE,
)
_NAMES_SOME = re.compile(
    r"\b(?:waaronder|zoals|te weten|namelijk|onder andere|onder meer|bijvoorbeeld|bijv\.?|o\.a\.?|oa)(?=\s)",
    re.IGNORECASE,
)
_LONGEST = 4_000
"""Characters in which separators are looked for; a longer text is prose, and its rest belongs to no item."""
_GLUE = word_set("te de het een van voor met en of om aan in op door naar bij over per via die dat als")
_TAG = re.compile(r"<[^<>]*>")
_BRACKETS = re.compile(r"\([^()]*\)")


@lru_cache(maxsize=16_384)
def split_names(text: str, keep: Keep | None = None) -> CellList:
    """The names in a text. `keep` is asked of each two neighbours that a comma, slash, *en* or *of* would separate."""
    cuts = _cuts(text, _NAMES, sentences=True)
    return _made(text, _weighed(text, cuts, keep))


@lru_cache(maxsize=16_384)
def split_lines(text: str) -> CellList:
    """The lines of a text: bullets, lines, and where there are no bullets also sentences and what semicolons part.

    A line in small letters below a bullet or below a line that cannot end there goes on with it.
    """
    cuts = _cuts(text, _STRONG, sentences=True)
    return _made(text, _of_lines(text, cuts))


def plain(text: str) -> str:
    """The text as a reader means it: without what HTML left over, on one line."""
    if "<" in text or "&" in text:
        text = html.unescape(_TAG.sub(" ", text))
    return " ".join(text.split())


class _Cut(NamedTuple):
    """Where a separator stands, and what kind it is."""

    start: int
    end: int
    joint: Joint


def _cuts(text: str, pattern: re.Pattern[str], sentences: bool) -> list[_Cut]:
    """All separators outside what stays together, from left to right."""
    text = text[:_LONGEST]
    spans = protected(text)
    found = [_Cut(*match.span(), _JOINTS[match.lastgroup or "line"]) for match in pattern.finditer(text)]
    found = [cut for cut in found if cut.joint is Joint.LINE or not _inside(cut, spans)]
    if sentences:
        found += [
            _Cut(at + 1, at + 1 + len(text[at + 1 :]) - len(text[at + 1 :].lstrip()), Joint.SENTENCE)
            for at, sign in enumerate(text)
            if sign in ".!?" and ends_sentence(text, at) and not any(start <= at < end for start, end in spans)
        ]
    found += _inline_bullets(text, found, spans)
    return _disjoint(found)


def _inside(cut: _Cut, spans: Sequence[Span]) -> bool:
    """Whether a separator lies in one of these; a space of HTML that belongs to the separator itself does not count."""
    return any(
        start < cut.end and cut.start < end and not (cut.start <= start and end <= cut.end) for start, end in spans
    )


def _disjoint(cuts: list[_Cut]) -> list[_Cut]:
    """In order; of those that touch, one from the first to the last, as strong as the strongest."""
    order = [Joint.COMMA, Joint.AND, Joint.OR, Joint.SENTENCE, Joint.STRONG, Joint.LINE]
    result: list[_Cut] = []
    for cut in sorted(cuts, key=lambda each: (each[0], each[1])):
        if result and cut.start <= result[-1].end:
            last = result.pop()
            joint = max(last.joint, cut.joint, key=order.index)
            result.append(_Cut(last.start, max(last.end, cut.end), joint))
        else:
            result.append(cut)
    return result


def _inline_bullets(text: str, cuts: Sequence[_Cut], spans: Sequence[Span]) -> list[_Cut]:
    """Bullets that lost their line breaks: ` - ` in a line that begins with a dash, `2.` in one with `1.`."""
    lines = [cut for cut in cuts if cut.joint is Joint.LINE]
    starts = [0, *(cut.end for cut in lines)]
    ends = [*(cut.start for cut in lines), len(text)]
    result = []
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        lead = _FIRST_BULLET.match(text)[0] if number == 0 else text[lines[number - 1].start : start]  # type: ignore[index]
        bullet = _BARE_BULLET.search(_TAG.sub("\n", lead))
        if bullet is None:
            continue
        if bullet[0].strip() in "-–—":
            result += [_Cut(*found.span(), Joint.LINE) for found in _INLINE_DASH.finditer(text, start, end)]
        elif (first := re.search(r"\d+", bullet[0])) is not None:
            wanted = int(first[0]) + 1
            for found in _INLINE_NUMBER.finditer(text, start, end):
                if int(found[1]) == wanted:
                    result.append(_Cut(*found.span(), Joint.LINE))
                    wanted += 1
    return [cut for cut in result if not _inside(cut, spans)]


def _weighed(text: str, cuts: Sequence[_Cut], keep: Keep | None) -> list[_Cut]:
    """The separators that part two names, and not two words of one."""
    result: list[_Cut] = []
    start = 0
    for number, cut in enumerate(cuts):
        end = cuts[number + 1].start if number + 1 < len(cuts) else len(text)
        parts = text[start : cut.start], text[cut.start : cut.end], text[cut.end : end]
        if cut.joint in _WEAK and _is_one(*parts, keep):
            continue
        result.append(cut)
        start = cut.end
    return result


def _is_one(before: str, separator: str, behind: str, keep: Keep | None) -> bool:
    before = _BRACKETS.sub(" ", before)
    if not before.strip() or not behind.strip():
        return False
    if separator.split()[-1:] == ["als"] and not before.lower().lstrip().startswith("zowel"):
        return True
    if "," in separator:
        if _QUALIFIES.match(behind):
            return True
        some = _NAMES_SOME.search(before, len(before) - len(before.lstrip()) + 1)
        if some is not None:
            # *Zoals A, B en C, D*: the last of what is named comes behind *en*, and D is a name of its own.
            return not re.search(r"\s(?:en|of)\s", before[some.end() :])
    elif _CLAUSE.search(before) or _NAMES_SOME.search(before, len(before) - len(before.lstrip()) + 1):
        return True
    return keep is not None and keep(before.strip(), behind.strip())


def _of_lines(text: str, cuts: Sequence[_Cut]) -> list[_Cut]:
    """Where actions part: at lines; at sentences and semicolons only in lines without a bullet."""
    result: list[_Cut] = []
    bulleted = _has_bullet(text[: _first_start(text)])
    start = _first_start(text)
    for cut in cuts:
        if cut.end <= _first_start(text):
            continue
        gap, behind = text[cut.start : cut.end], text[cut.end :]
        if cut.joint is Joint.LINE:
            if not _has_bullet(gap) and _goes_on(text[start : cut.start], gap, behind, bulleted):
                continue
            bulleted = _has_bullet(gap)
        elif bulleted:
            continue
        result.append(cut)
        start = cut.end
    return result


def _first_start(text: str) -> int:
    found = _FIRST_BULLET.match(text)
    return found.end() if found else 0


def _has_bullet(gap: str) -> bool:
    return bool(_BARE_BULLET.search(_TAG.sub("\n", gap))) or "<li" in gap.lower()


def _goes_on(before: str, gap: str, behind: str, bulleted: bool) -> bool:
    """Whether a line without a bullet belongs to what stands above it."""
    if re.search(_BLOCK_TAG, gap, re.IGNORECASE) or gap.count("\n") > 1 or re.match(r"[^\W\d_]+\s*:", behind):
        return False
    words = before.split()
    broken = bool(words) and (words[-1].lower() in _GLUE or before.rstrip().endswith(","))
    small = behind[:1].islower()
    return broken or (bulleted and small and not before.rstrip().endswith((".", ":", "!")))


def _made(text: str, cuts: Sequence[_Cut]) -> CellList:
    """Items between the separators, without the spaces, tags and full stops at their edges; empty ones are none."""
    first = _first_start(text)
    bounds = [(first, Joint.FIRST), *((max(cut.end, first), cut.joint) for cut in cuts)]
    ends = [*(cut.start for cut in cuts), min(len(text), _LONGEST)]
    items: list[Item] = []
    at = 0
    strongest = Joint.FIRST
    for (start, joint), end in zip(bounds, ends, strict=True):
        start, end = _trimmed(text, start, end)
        if strongest is not Joint.LINE:
            strongest = joint
        if start >= end or not any(sign.isalnum() or sign in "?✓✔☑☐" for sign in text[start:end]):
            continue
        bullet = _BARE_BULLET.search(_TAG.sub("\n", text[at:start]))
        marked = strongest is Joint.LINE or not items
        items.append(
            Item(
                text[start:end],
                start,
                end,
                strongest if items else Joint.FIRST,
                bullet[0].strip() if bullet and marked else "",
            )
        )
        at, strongest = end, Joint.FIRST
    gaps = []
    at = 0
    for item in items:
        gaps.append(text[at : item.start])
        at = item.end
    return CellList(text, _with_choices(items), (*gaps, text[at:]))


def _trimmed(text: str, start: int, end: int) -> Span:
    lead = _SPACE_BEFORE.match(text, start, end) if start < end else None
    start = lead.end() if lead else start
    while start < end:
        tail = text[start:end].rstrip(_TRAILING)
        if tail.endswith("&nbsp"):
            tail = tail.removesuffix("&nbsp")
        elif tail.endswith(">") and (tag := tail.rfind("<")) >= 0 and _TAG_AT_END.fullmatch(tail, tag):
            tail = tail[:tag]
        elif tail.endswith(".") and not _ABBREVIATED.search(tail):
            tail = tail[:-1]
        if start + len(tail) == end:
            break
        end = start + len(tail)
    return start, end


def _with_choices(items: Sequence[Item]) -> tuple[Item, ...]:
    """Number the alternatives: what *of* joins, and what commas join to that, up to an *en* or a stronger separator."""
    result = list(items)
    number = 0
    at = 0
    while at < len(result):
        stop = at + 1
        while stop < len(result) and result[stop].joint in _WEAK:
            stop += 1
        run = result[at:stop]
        if any(item.joint is Joint.OR for item in run):
            mixed = any(item.joint is Joint.AND for item in run)
            number += 1
            for place in range(at, stop):
                before = place > at and result[place].joint is Joint.OR
                behind = place + 1 < stop and result[place + 1].joint is Joint.OR
                if not mixed or before or behind:
                    old = result[place]
                    result[place] = Item(old.text, old.start, old.end, old.joint, old.bullet, number)
        at = stop
    return tuple(result)


def _renumbered(gaps: list[str]) -> list[str]:
    """Numbers as bullets count on from the first."""
    first = _NUMBERED.search(gaps[0])
    if first is None:
        return gaps
    start = int(first[1])
    return [_NUMBERED.sub(str(start + place), gap) for place, gap in enumerate(gaps)]


def interleaved(listed: CellList) -> str:
    """Gaps and items in turn, which is the text again."""
    pairs = zip_longest(listed.gaps, (item.text for item in listed.items), fillvalue="")
    return "".join(gap + text for gap, text in pairs)
