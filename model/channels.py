"""By what means a row reaches people: the channels in a cell, the parts they name, and what is still to be chosen.

*Social media (X, LinkedIn)* is one channel with two named parts. *Mail, brief of bijeenkomst* is a choice. Who is
invited to a meeting belongs to its name: *netwerkbijeenkomst met inwoners en partners*.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from model.audiences import NOTHING, UNDECIDED
from model.cell_lists import Item, Joint, plain, split_names
from model.fixed_phrases import Span, brackets
from model.group_words import channel_word, group_word
from model.name_keys import group_of, name_key


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel as the text names it; `parts` are those that it names inside it, and `qualifier` is the rest."""

    text: str
    span: Span
    name: str
    parts: tuple[str, ...] = ()
    qualifier: str = ""
    choice: int = 0
    """Channels with the same number above 0 are alternatives."""

    @property
    def key(self) -> str:
        """The same for all spellings of the name."""
        return name_key(self.name)

    @property
    def word(self) -> str:
        """The word that is known to mean a channel, such as *brief* in *bewonersbrief*; empty when none is."""
        return channel_word(self.name)

    def group(self, aliases: Mapping[str, str]) -> str:
        """What the user calls this channel."""
        return group_of(self.name, aliases)


@dataclass(frozen=True, slots=True)
class Channels:
    """The channels of a cell, those that it says are not used, and whether it says that they are still to be named."""

    named: tuple[Channel, ...] = ()
    excluded: tuple[Channel, ...] = ()
    undecided: bool = False


_LEAD = re.compile(
    r"(?:(?:via|per|met|door|middels|een|de|het|ook|evt\.?|eventueel|mogelijk|o\.a\.?|oa|onder andere|bijv\.?|zowel|"
    r"eventueel ook|wel|in ieder geval|bij voorkeur|vooral|publicatie (?:in|op|via)|plaatsing (?:in|op))(?:\s*:)?\s+)+",
    re.IGNORECASE,
)
_TAIL = re.compile(r"\s+(?:e\.?d\.?|etc\.?|enz\.?|en dergelijke|enzovoorts?|e\.?a\.?)$", re.IGNORECASE)
_LEFT_OUT = re.compile(
    r"(?:geen|niet|behalve|exclusief|excl\.?|m\.?u\.?v\.?|zonder|nog geen)\s*:?\s+(?:(?:via|per|met|in|op)\s+)?",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\s+(?:(?:wordt|worden|is|zijn)\s+)?(?:nog\s+)?niet\b(?!-).*$", re.IGNORECASE | re.DOTALL)
_SOME = re.compile(
    r"(?:o\.a\.?|oa|onder andere|onder meer|bijv\.?|bijvoorbeeld|bv\.?|zoals|w\.o\.|waaronder|incl\.?|inclusief|"
    r"namelijk|te weten|vooral|met name|nl\.?)\s*:?\s+",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\d+\s?(?:x|keer|maal|st\.?|stuks|ex\.?)\s+", re.IGNORECASE)
_STATUS = re.compile(r"\s+(?:(?:is|zijn|wordt|worden)\s+)?nog\s+niet\b.*$", re.IGNORECASE | re.DOTALL)
_SOME_INSIDE = re.compile(
    r"\s*,?\s+(?=(?:zoals|waaronder|onder andere|o\.a\.?|oa|bijvoorbeeld|bijv\.?|te weten)\s)", re.IGNORECASE
)
_TOWARDS = re.compile(r"\b(?:met|voor|aan|over|door|van|bij|onder|tussen|naar|in|op|te|om)\s", re.IGNORECASE)
_MOST_WORDS_IN_LIST = 3


@lru_cache(maxsize=16_384)
def read_channels(text: str) -> Channels:
    """The channels that a text names. Never raises; a text that names none gives none."""
    named: list[Channel] = []
    excluded: list[Channel] = []
    undecided = leaving_out = False
    head: Channel | None = None
    for item in split_names(text, keep_one).items:
        said = plain(item.text)
        if item.joint in {Joint.SENTENCE, Joint.STRONG, Joint.LINE, Joint.FIRST}:
            leaving_out, head = False, None
        if UNDECIDED.fullmatch(said):
            undecided = True
            continue
        if NOTHING.fullmatch(said):
            continue
        lead, denied = _LEFT_OUT.match(item.text), _DENIED.search(item.text)
        if denied is not None and re.search(r"\bnog\s+niet\b", denied[0], re.IGNORECASE):
            # *Persbericht nog niet verstuurd* tells how far it is, not that there is none.
            denied = None
        if lead is not None and lead.end() < len(item.text):
            excluded.append(_channel(text, item.start + lead.end(), item))
            leaving_out = True
        elif denied is not None and denied.start() > 0 and "(" not in item.text[: denied.start()]:
            excluded.append(_channel(text, item.start, item, item.start + denied.start()))
        elif leaving_out and item.joint in {Joint.AND, Joint.OR}:
            excluded.append(_channel(text, item.start, item))
        elif head is not None:
            named[-1] = head = _with_part(text, head, item)
        else:
            named.append(_channel(text, item.start, item))
            head = named[-1] if _opens_list(item.text) else None
    return Channels(
        tuple(found for found in named if found.key), tuple(found for found in excluded if found.key), undecided
    )


def keep_one(before: str, behind: str) -> bool:
    """Whether two neighbours are one channel: *bijeenkomst met inwoners en partners*, *lokale en regionale kranten*."""
    if channel_word(behind):
        adjective = len(before.split()) == 1 and before.endswith(("e", "ale", "ieren")) and not channel_word(before)
        return adjective and len(behind.split()) > 1
    towards = _TOWARDS.search(before, 1)
    if towards is None or not channel_word(before):
        return False
    if group_word(behind):
        return True
    return not channel_word(before[towards.end() :]) and len(behind.split()) < 3


def _opens_list(text: str) -> bool:
    """Whether a name with a colon is that of what follows it: *social media: X, LinkedIn*."""
    name, colon, part = text.partition(":")
    return (
        bool(colon)
        and bool(part.strip())
        and channel_word(name) in {"media", "social", "sociale", "socials", "krant", "kanalen"}
    )


def _channel(text: str, start: int, item: Item, end: int = 0) -> Channel:
    """The channel that stands at this place of a text, without the words that only lead to it."""
    end = end or item.end
    lead = _LEAD.match(text, start, end)
    if lead is not None and lead.end() < end:
        start = lead.end()
    whole = text[start:end]
    bare = _TAIL.sub("", whole)
    parts: tuple[str, ...] = ()
    qualifiers: list[str] = []
    name = bare
    for opened, closed in reversed([span for span in brackets(bare) if span[0] > 0]):
        inside = bare[opened + 1 : closed - 1]
        found = _parts(inside)
        parts, qualifiers = (found + parts, qualifiers) if found else (parts, [plain(inside), *qualifiers])
        name = name[:opened] + " " + name[closed:]
    some = _SOME_INSIDE.search(name, 1)
    if some is not None:
        parts += _parts(name[some.end() :])
        name = name[: some.start()]
    elif _opens_list(name):
        name, _, first = name.partition(":")
        parts += _parts(first) or (plain(first),)
    status = _STATUS.search(name)
    if status is not None and status.start() > 0:
        qualifiers.append(status[0].strip())
        name = name[: status.start()]
    count = _COUNT.match(name.lstrip())
    if count is not None:
        qualifiers.append(count[0].strip())
        name = name.lstrip()[count.end() :]
    return Channel(
        item.text if end == item.end and start == item.start else whole,
        (start, end),
        plain(name).strip(" .,;:"),
        parts,
        "; ".join(qualifiers),
        item.choice,
    )


def _parts(inside: str) -> tuple[str, ...]:
    """The names in brackets, when that is what stands there; *2x per jaar* and *A4, dubbelzijdig* are none."""
    some = _SOME.match(inside)
    names = [plain(part.text) for part in split_names(inside[some.end() :] if some else inside).items]
    known = sum(bool(channel_word(name)) for name in names)
    if not names or any(len(name.split()) > _MOST_WORDS_IN_LIST for name in names):
        return ()
    return tuple(names) if some is not None or known * 2 > len(names) - (len(names) > 1) else ()


def _with_part(text: str, head: Channel, item: Item) -> Channel:
    start = head.span[0]
    return Channel(
        text[start : item.end],
        (start, item.end),
        head.name,
        (*head.parts, plain(item.text)),
        head.qualifier,
        head.choice,
    )
