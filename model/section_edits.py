"""The edits by which the texts of a front sheet come and go, and the sheet with the first and the last of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from model.changes import TextsChanged
from model.plan import Front, Plan, Property, Section


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A section or property that comes in, with its place in its front sheet and `among` all sections or properties of
    the plan."""

    place: int
    among: int
    holder: Section | Property


@dataclass(frozen=True, slots=True)
class InsertSections:
    """Put texts in a front sheet at the places where they shall stand afterwards, ascending.

    When the plan has no front with this key, it comes in at `place`; the parts that `front` names itself say nothing.
    """

    front: Front
    place: int
    texts: tuple[PlacedText, ...]

    def apply(self, plan: Plan) -> RemoveSections:
        key = self.front.key
        known = next((front for front in plan.fronts if front.key == key), None)
        taken = {holder.key for holder in plan.holders}
        keys = tuple(text.holder.key for text in self.texts)
        if not keys or len(set(keys)) < len(keys) or taken.intersection(keys):
            raise KeyError(key)
        if known is None and not 0 <= self.place <= len(plan.fronts):
            raise KeyError(key)
        parts = list(known.parts) if known is not None else []
        sections, properties = list(plan.sections), list(plan.properties)
        for text in self.texts:
            holder = replace(text.holder)
            listing = sections if isinstance(holder, Section) else properties
            if not (0 <= text.place <= len(parts) and 0 <= text.among <= len(listing)):
                raise KeyError(holder.key)
            parts.insert(text.place, holder.key)
            if isinstance(holder, Section):
                sections.insert(text.among, holder)
            else:
                properties.insert(text.among, holder)
        with plan.announcing(TextsChanged(key)):
            if known is None:
                known = self.front.copy()
                plan.fronts.insert(self.place, known)
            known.parts[:], plan.sections[:], plan.properties[:] = parts, sections, properties
        return RemoveSections(key, keys)


@dataclass(frozen=True, slots=True)
class RemoveSections:
    """Take texts, named by key, out of a front sheet; without any left the sheet goes too."""

    front: str
    keys: tuple[str, ...]

    def apply(self, plan: Plan) -> InsertSections:
        front = plan.front(self.front)
        gone = set(self.keys)
        if not gone <= set(front.parts):
            raise KeyError(self.front)
        placed = tuple(
            PlacedText(place, _place_among(plan, key), replace(plan.holder(key)))
            for place, key in enumerate(front.parts)
            if key in gone
        )
        at = plan.fronts.index(front)
        with plan.announcing(TextsChanged(front.key)):
            front.parts[:] = [key for key in front.parts if key not in gone]
            plan.sections[:] = [section for section in plan.sections if section.key not in gone]
            plan.properties[:] = [known for known in plan.properties if known.key not in gone]
            if not front.parts:
                del plan.fronts[at]
        return InsertSections(replace(front, parts=[]), at, placed)


def _place_among(plan: Plan, key: str) -> int:
    holder = plan.holder(key)
    listing: Sequence[Section | Property] = plan.sections if isinstance(holder, Section) else plan.properties
    return next(place for place, known in enumerate(listing) if known.key == key)
