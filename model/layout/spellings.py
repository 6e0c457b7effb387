"""Looks the head of a column up in the spellings of each role."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from model.columns import Role
from model.layout import dutch_heads, english_heads
from model.layout.heads import forms, reduced, said

LONGEST_HEAD = 80
"""A longer text in a header row is a sentence, and names nothing."""


def listed(text: str) -> list[str]:
    """The spellings of a listing with commas, in reduced form."""
    return [reduced(spelling) for spelling in " ".join(text.split()).split(",") if spelling.strip()]


def _index() -> dict[str, tuple[Role, int]]:
    """Spelling in reduced form -> its role, and whether it names that outright (0) or less plainly (1)."""
    index: dict[str, tuple[Role, int]] = {}
    tables: Iterable[dict[Role, str]] = (
        dutch_heads.PLAIN,
        english_heads.PLAIN,
        dutch_heads.ALSO,
        english_heads.ALSO,
    )
    for table, plainness in zip(tables, (0, 0, 1, 1), strict=True):
        for role, listing in table.items():
            for spelling in listed(listing):
                index.setdefault(spelling, (role, plainness))
    return index


_ROLES = _index()
OWN = frozenset(listed(dutch_heads.OWN))


def _by_singular() -> dict[str, tuple[Role, int]]:
    index: dict[str, tuple[Role, int]] = {}
    for spelling, known in _ROLES.items():
        for form in forms(spelling)[1:]:
            if form not in _ROLES:
                index.setdefault(form, known)
    return index


_SINGULARS = _by_singular()


@lru_cache(maxsize=8192)
def role_of_header(header: str) -> tuple[Role, tuple[int, int]] | None:
    """The role that a header names, and how indirectly: by the whole (0), by a part of it (1) or by what it has in
    brackets (2), and whether that spelling says so outright (0) or less plainly (1). None when it names none."""
    if len(header) > LONGEST_HEAD or is_own(header):
        return None
    for place, group in enumerate(said(header)):
        for phrase in group:
            known = role_of_phrase(phrase)
            if known is not None:
                return known[0], (place, known[1])
    return None


def is_own(header: str) -> bool:
    """Whether the header is known to name no role, though it looks like one that does."""
    return not OWN.isdisjoint(said(header).whole)


def roles_named(header: str) -> frozenset[Role]:
    """Every role that a part of the header names; what it has in brackets says the same in other words."""
    known = (role_of_phrase(phrase) for phrase in said(header).parts)
    return frozenset(found[0] for found in known if found is not None)


@lru_cache(maxsize=8192)
def role_of_phrase(phrase: str) -> tuple[Role, int] | None:
    """The role of a phrase in reduced form, in the singular or the plural, and how plainly it names it."""
    for form in forms(phrase):
        known = _ROLES.get(form)
        if known is not None:
            return known
    for form in forms(phrase):
        known = _SINGULARS.get(form)
        if known is not None:
            return known
    return None


def spellings() -> dict[str, Role]:
    """Every known spelling in reduced form with its role, for looking up what is nearly spelled so."""
    return {spelling: role for spelling, (role, _) in _ROLES.items()}
