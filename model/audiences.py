"""For whom a row is: the groups in a cell, and who is expressly not meant.

*Pers wordt niet gevraagd, wel later ingelicht* names no audience: the press is kept as left out, with the words
behind it as a remark. A denial inside a relative clause says what kind of group it is (*partners die nog geen brief
hebben*), and so does *zonder* inside a name (*inwoners zonder internet*).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from model.cell_lists import Item, Joint, plain, split_names
from model.fixed_phrases import Span
from model.group_words import group_word
from model.name_keys import group_of, name_key


@dataclass(frozen=True, slots=True)
class Audience:
    """A group as the text names it. `name` is the group itself; `qualifier` says which part of it is meant."""

    text: str
    span: Span
    name: str
    qualifier: str = ""
    remark: str = ""
    choice: int = 0
    """Groups with the same number above 0 are alternatives."""

    @property
    def key(self) -> str:
        """The same for all spellings of the name."""
        return name_key(self.name)

    @property
    def is_known(self) -> bool:
        """Whether a word in it is known to mean people."""
        return bool(group_word(self.name))

    def group(self, aliases: Mapping[str, str]) -> str:
        """What the user calls this group."""
        return group_of(self.name, aliases)


@dataclass(frozen=True, slots=True)
class Audiences:
    """The groups of a cell, those that it leaves out, and whether it says that they are still to be named."""

    named: tuple[Audience, ...] = ()
    excluded: tuple[Audience, ...] = ()
    undecided: bool = False


UNDECIDED = re.compile(
    r"(?:nog\s+)?(?:niet\s+bekend|onbekend|(?:nader\s+|nog\s+)?te\s+bepalen|n\.?t\.?b\.?|n\.?n\.?b\.?|t\.?b\.?d\.?|volgt|\?+|"
    r"in\s+te\s+vullen|invullen|tba|wordt\s+(?:nog\s+|nader\s+)?bepaald|onduidelijk)(?:\s+\(.*\))?[.?!]*",
    re.IGNORECASE,
)
NOTHING = re.compile(
    r"(?:n\.?v\.?t\.?|nvt|niet\s+van\s+toepassing|geen|niemand|<[^<>]*>|-+|–|idem|zie\b.*|als\s+boven|zelfde(?:\s+als\s+.*)?|\"|”|'')[.]?",
    re.IGNORECASE | re.DOTALL,
)
_DENIAL = r"(?:nog\s+)?(?:niet|geen|nooit)"
_BE = (
    "(?:wordt|worden|is|zijn|hoeft|hoeven|krijgt|krijgen|mag|mogen|komt|komen|doet|doen|gaat|gaan|moet|moeten|"
    "kan|kunnen)"
)
_LEFT_OUT = re.compile(
    r"(?:behalve|exclusief|excl\.?|m\.?u\.?v\.?|met uitzondering van|uitgezonderd|buiten|zonder|niet zijnde|"
    rf"(?:maar\s+|en\s+|dus\s+)?{_DENIAL})\s*:?\s+(?:bedoeld\s+)?"
    r"(?:(?:voor|aan|met|naar|bij|uitnodigen|uitgenodigd)\s*:?\s+)?",
    re.IGNORECASE,
)
_LEFT_OUT_INSIDE = re.compile(
    r"[\s(,]+(?:behalve|exclusief|excl\.?|m\.?u\.?v\.?|met uitzondering van|uitgezonderd|niet zijnde|maar niet|"
    r"niet voor|niet aan|(?<=\()niet|(?<=\()geen)\s+(?:(?:voor|aan|met)\s+)?",
    re.IGNORECASE,
)
_DENIED = re.compile(
    rf"\s+(?:{_BE}\s+)?(?:(?:zelf|hier|hierbij|hiervoor|nog|dus|ook|voorlopig)\s+)*(?:niet|geen|nooit)\b(?!-)",
    re.IGNORECASE,
)
_ASSERTED = re.compile(
    r"\s+(?:(?:wordt|worden|is|zijn|krijgt|krijgen|moet|moeten|kan|kunnen|mag|mogen|gaat|gaan|komt|komen|zal|zullen)\b.*|wel)$",
    re.IGNORECASE | re.DOTALL,
)
_NUANCE = re.compile(
    r"(?:maar\s+)?(?:wel|pas|later|achteraf|alleen|daarna|maar|dat|die|deze|zij|hij|want|omdat)\b", re.IGNORECASE
)
_NOT_ONLY = re.compile(r"niet\s+(?:alleen|enkel|slechts)\s+(?:voor\s+|aan\s+)?", re.IGNORECASE)
_LEAD = re.compile(
    r"(?:(?:wel|ook|zowel|vooral|met name|o\.a\.?|oa|onder andere|onder meer|bijv\.?|eventueel|evt\.?|"
    r"alle(?=\s+(?:de|het))|voor|aan|naar|met|t\.a\.v\.|tav|primair|secundair|intern|extern|in ieder geval)"
    r"(?:\s*:)?\s+)+",
    re.IGNORECASE,
)
_TAIL = re.compile(r"\s+(?:e\.?d\.?|etc\.?|enz\.?|en dergelijke|enzovoorts?|en anderen|e\.?a\.?)$", re.IGNORECASE)
_QUALIFIER = re.compile(
    r"\s*,?\s+(?=(?:die|dat|wie|waarvan|waarbij|waarvoor|welke|waaronder|zoals|met name|in het bijzonder|vooral|"
    r"inclusief|incl\.?|o\.a\.?|oa|onder andere|onder meer|bijvoorbeeld|bijv\.?|te weten|namelijk|zonder)\s)|\s*(?=\()",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"\b(?:die|dat|wie|waarvan|waarbij|waarvoor|welke|zonder)\b", re.IGNORECASE)
_STREET = re.compile(
    r"\w(?:straat|laan|weg|plein|dijk|kade|singel|hof|park|wijk|pad|gracht|dreef|hoeve|brink)\b", re.IGNORECASE
)
_MANY = re.compile(r"\s(?:worden|zijn|hoeven|krijgen|mogen|komen|doen|gaan|moeten|kunnen)\s", re.IGNORECASE)


@lru_cache(maxsize=16_384)
def read_audiences(text: str) -> Audiences:
    """The groups that a text names. Never raises; a text that names none gives none."""
    named: list[Audience] = []
    excluded: list[Audience] = []
    undecided = False
    out_until_break = False
    run = 0
    for item in split_names(text, keep_one).items:
        said = plain(item.text)
        if item.joint in {Joint.SENTENCE, Joint.STRONG, Joint.LINE}:
            out_until_break = False
            run = len(named)
        if UNDECIDED.fullmatch(said):
            undecided = True
        elif NOTHING.fullmatch(said):
            out_until_break = False
        elif excluded and _is_remark(said, item, named, excluded):
            excluded[-1] = _with_remark(text, excluded[-1], item)
        elif (left_out := _denied(text, item)) is not None:
            if item.joint is Joint.AND and _MANY.search(item.text):
                # *Pers en media worden niet gevraagd* is said of both.
                excluded += named[run:]
                del named[run:]
            excluded.append(left_out)
        elif _NOT_ONLY.match(item.text) is None and (lead := _LEFT_OUT.match(item.text)) is not None:
            excluded.append(_audience(text, item.start + lead.end(), item.end, 0))
            out_until_break = True
        elif out_until_break and item.joint in {Joint.AND, Joint.OR}:
            excluded.append(_audience(text, item.start, item.end, 0))
        else:
            out_until_break = _take(text, item, named, excluded)
    return Audiences(
        tuple(found for found in named if found.key), tuple(found for found in excluded if found.key), undecided
    )


def _is_remark(said: str, item: Item, named: list[Audience], excluded: list[Audience]) -> bool:
    """Whether this tells something of the group left out before it: *wel later ingelicht/gebeld*."""
    if item.joint not in {Joint.COMMA, Joint.AND, Joint.OR} or (named and named[-1].span[0] > excluded[-1].span[0]):
        return False
    return bool(_NUANCE.match(said)) or bool(excluded[-1].remark and not group_word(said))


def keep_one(before: str, behind: str) -> bool:
    """Whether two neighbours are one group: *omwonenden Brink en Molenstraat*, *inwoners van Oost en West*."""
    words = before.split()
    if len(words) == 1 and before.endswith("e") and not group_word(before) and len(behind.split()) > 1:
        # *Lokale en regionale media*
        return bool(group_word(behind))
    if _STREET.search(behind) and group_word(before) and not group_word(behind):
        return True
    if len(words) < 2 or group_word(behind) or not group_word(words[0]) or _DENIED.search(before):
        return False
    if re.search(r"\b(?:niet|geen|wel|maar|behalve|exclusief|excl|wordt|worden|zijn|is)\b", f"{before} {behind}"):
        return False
    # The first word is the group; what follows it tells which one, and more of that follows.
    return not _names_apart(behind)


def _names_apart(behind: str) -> bool:
    """Whether the words behind may be a group that is not known: it says *de*, or it is a name of several words."""
    return bool(re.match(r"(?:de|het|alle|een)\s|(?:\S+\s+){3}", behind, re.IGNORECASE))


def _take(text: str, item: Item, named: list[Audience], excluded: list[Audience]) -> bool:
    """Keep a group, and whom it leaves out itself; returns whether the names behind it are left out with these."""
    start = item.start
    only = _NOT_ONLY.match(text, start, item.end)
    start = only.end() if only else start
    inside = next(
        (
            found
            for found in _LEFT_OUT_INSIDE.finditer(text, start, item.end)
            if not _CLAUSE.search(text[start : found.start()])
        ),
        None,
    )
    if inside is None or inside.start() == start:
        named.append(_audience(text, start, item.end, item.choice))
        return False
    named.append(_audience(text, start, inside.start(), item.choice))
    closing = text.find(")", inside.end(), item.end) if "(" in inside[0] or "(" in text[start : inside.start()] else -1
    for part in split_names(text[inside.end() : closing if closing >= 0 else item.end]).items:
        excluded.append(_audience(text, inside.end() + part.start, inside.end() + part.end, 0))
    return closing < 0


def _denied(text: str, item: Item) -> Audience | None:
    """The group of which a sentence says that it is not meant."""
    found = _DENIED.search(item.text)
    if found is None or _CLAUSE.search(item.text[: found.start()]) or _NOT_ONLY.match(item.text, found.end() - 4):
        return None
    if _LEFT_OUT.match(item.text) or not item.text[: found.start()].strip():
        return None
    if re.match(r"\s+(?:niet|geen)\s", item.text[found.start() :]) and "(" in item.text[: found.start()]:
        return None
    group = _audience(text, item.start, item.start + found.start(), 0)
    remark = "nog niet" if re.search(r"\bnog\s+(?:niet|geen)\b", found[0], re.IGNORECASE) else ""
    return replace(group, text=item.text, span=item.span, remark=remark)


def _with_remark(text: str, group: Audience, item: Item) -> Audience:
    start, end = group.span
    between = text[end : item.start] if group.remark else ""
    remark = plain(f"{group.remark}{between}{item.text}")
    return replace(group, text=text[start : item.end], span=(start, item.end), remark=remark)


def _audience(text: str, start: int, end: int, choice: int) -> Audience:
    """The group that stands at this place of a text, without the words that only lead to it."""
    lead = _LEAD.match(text, start, end)
    if lead is not None and lead.end() < end:
        start = lead.end()
    while start < end and text[end - 1] in " \t\r\n,;.)" and not (text[end - 1] == ")" and "(" in text[start:end]):
        end -= 1
    whole = text[start:end]
    bare = _TAIL.sub("", whole)
    place = _QUALIFIER.search(bare, 1)
    name, qualifier = (bare[: place.start()], bare[place.end() :]) if place else (bare, "")
    said = _ASSERTED.search(name)
    if said is not None and said.start() > 0:
        name, qualifier = name[: said.start()], qualifier or said[0].strip().removeprefix("wel")
    return Audience(whole, (start, end), plain(name).strip(" .,;:"), plain(qualifier).strip(), "", choice)
