"""Digital signatures of a package (ECMA-376 part 2, 10): any change breaks them, so that a changed copy has none."""

from __future__ import annotations

from interchange.package.archive import Archive
from interchange.package.content_types import without_overrides
from interchange.package.markup import encoded, read_markup
from interchange.package.relationships import Relationship, relationships, rels_name

_OF_SIGNATURES = {"signature", "certificate"}


def is_signed(archive: Archive) -> bool:
    """Whether a signature vouches for what the package holds."""
    return _origin(archive) is not None


def _origin(archive: Archive) -> Relationship | None:
    return next((found for found in relationships(archive, "") if found.kind == "origin" and not found.external), None)


def _related(archive: Archive, origin: str) -> list[str]:
    """The origin, the signatures that it points to, and the certificates that these point to."""
    found = [origin]
    for part in found:
        pointers = [one for one in relationships(archive, part) if one.kind in _OF_SIGNATURES and not one.external]
        found += [target for target in dict.fromkeys(one.target for one in pointers) if target not in found]
    return found


def without_signatures(archive: Archive) -> tuple[dict[str, bytes], frozenset[str]]:
    """The parts that change and those that go when the signatures go; none when there are none."""
    origin = _origin(archive)
    if origin is None:
        return {}, frozenset()
    related = _related(archive, origin.target)
    removed = [*related, *map(rels_name, related)]
    parts: dict[str, bytes] = {}
    name = rels_name("")
    markup, encoding = read_markup(archive, name)
    for element in markup.named("Relationship"):
        if markup.get(element, "Id") == origin.id:
            markup.remove(element)
    parts[archive.find(name) or name] = encoded(markup.result(), encoding)
    parts |= without_overrides(archive, related)
    return parts, frozenset(found for found in map(archive.find, removed) if found is not None)
