"""Looks in what was made for what had to go: if anything of it is found, nothing is handed out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from interchange.public.held_strings import Held, strings_in
from interchange.public.pdf_objects import count_objects
from model.plan import Plan
from model.public_version.items import IN_TEXTS, Item, ItemKind
from model.public_version.matching import Finder, Haystack, in_lines, squeezed
from model.public_version.progress import Progress
from model.public_version.redaction import Decisions, decision_for
from model.public_version.texts import plan_texts

SHORTEST = 8
"""Letters of a text that stayed behind as a whole, of a remark or a column, that is looked for by itself: shorter ones
stand in any text."""
MOST_WHOLE = 3_000
"""Of such texts, the longest ones first."""
SHORTEST_SQUEEZED = 14
"""Letters and digits of what is looked for without spaces as well: shorter ones come about by chance."""
PDF = b"%PDF-"
_BETWEEN_LOOKS = 4096
"""Strings that are read between two looks at whether to go on."""


@dataclass(frozen=True, slots=True)
class Leak:
    """Something that should not be there: what kind of thing, what, and in which part of the output."""

    kind: ItemKind
    shown: str
    part: str


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for: the items by all their spellings, and whole texts that stayed behind with their kinds."""

    items: tuple[Item, ...]
    texts: Mapping[str, ItemKind]
    passed_over: int
    """Texts that are too short to tell, or that stand in the published plan as well."""

    @property
    def count(self) -> int:
        """How many different strings."""
        return sum(len(item.spellings) for item in self.items) + len(self.texts)


def sought(items: Sequence[Item], decisions: Decisions, published: Plan) -> Sought:
    """What may not be found in outputs of the published plan."""
    going = [item for item in items if decision_for(item, decisions).goes]
    kept = Haystack(in_lines(text for _, text in plan_texts(published)))
    lines: dict[str, ItemKind] = {}
    for item in going:
        for line in in_lines(item.texts):
            lines.setdefault(line, item.kind)
    whole: dict[str, ItemKind] = {}
    for line in sorted(lines, key=len, reverse=True):
        if len(whole) < MOST_WHOLE and len(line) >= SHORTEST and not kept.holds(line):
            whole[line] = lines[line]
    texts = tuple(item for item in going if item.kind in IN_TEXTS)
    return Sought(texts, whole, len(lines) - len(whole))


def leaks(
    data: bytes, wanted: Sought, reference: bytes, progress: Progress | None = None, share: float = 1.0
) -> list[Leak]:
    """What is found. `reference` is the same output of a plan without any text of the user's: what stands in it too is
    the program's own, such as the name of a font. Raises `CannotLookInside`, and `Stopped` when the progress is."""
    told = progress or Progress()
    own = {(_kind_of_part(held.part), held.place, held.text) for held in strings_in(reference)}
    finder = Finder(wanted.items)
    found: dict[Leak, None] = {}
    known: set[tuple[str, str]] = set()
    whole: dict[str, list[str]] = {}
    for held in told.over(_all_strings(data, told), share):
        key = (held.part, held.text)
        if key in known or (_kind_of_part(held.part), held.place, held.text) in own:
            continue
        known.add(key)
        for hit in finder.hits(held.text):
            item = wanted.items[hit.item]
            if "@" in held.place and _is_like_any_number(item):
                continue
            found[Leak(item.kind, item.shown, held.part)] = None
        whole.setdefault(held.part, []).append(held.text)
    for part, texts in whole.items():
        told.check()
        found |= dict.fromkeys(_whole_texts(part, texts, wanted))
        if data.startswith(PDF):
            found |= dict.fromkeys(_squeezed(part, texts, wanted))
    return list(found)


def _all_strings(data: bytes, progress: Progress) -> list[Held]:
    found = []
    for place, held in enumerate(strings_in(data)):
        if place % _BETWEEN_LOOKS == 0:
            progress.check()
        if held.text:
            found.append(held)
    return found


def _kind_of_part(part: str) -> str:
    """What stands on one page of the reference may stand on any page."""
    return part.rstrip("0123456789") if part.startswith("page ") else part


def _is_like_any_number(item: Item) -> bool:
    """Whether an attribute, such as the place of a cell or a width, can look like it by chance."""
    if item.kind is ItemKind.PHONE:
        return all(len(spelling.text) < 9 for spelling in item.spellings)
    return all(spelling.exact for spelling in item.spellings)


def _whole_texts(part: str, texts: Iterable[str], wanted: Sought) -> Iterator[Leak]:
    if wanted.texts:
        together = Haystack(in_lines(texts))
        for line, kind in wanted.texts.items():
            if together.holds(line):
                yield Leak(kind, line, part)


def _squeezed(part: str, texts: Iterable[str], wanted: Sought) -> Iterator[Leak]:
    """Long things without their spaces and signs, since a line of a page may end anywhere in them."""
    together = " ".join(squeezed(text) for text in texts)
    for item in wanted.items:
        for spelling in item.spellings:
            bare = squeezed(spelling.text)
            if len(bare) >= SHORTEST_SQUEEZED and item.kind is not ItemKind.PHONE and bare in together:
                yield Leak(item.kind, item.shown, part)
    for line, kind in wanted.texts.items():
        bare = squeezed(line)
        if len(bare) >= SHORTEST_SQUEEZED and bare in together:
            yield Leak(kind, line, part)


def count_parts(data: bytes) -> int:
    """How many parts were looked through."""
    if data.startswith(PDF):
        return count_objects(data)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return len(package.namelist())
