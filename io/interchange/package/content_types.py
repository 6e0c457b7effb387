"""What kind each part is: `[Content_Types].xml` of a package (ECMA-376 part 2, 7.2.3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from interchange.package.archive import Archive
from interchange.package.markup import encoded, quoted, read_markup

CONTENT_TYPES = "[Content_Types].xml"


def without_overrides(archive: Archive, gone: Iterable[str]) -> dict[str, bytes]:
    """The part without what it says of these parts; nothing when it says nothing of them."""
    names = {_plain(part) for part in gone}
    markup, encoding = read_markup(archive, CONTENT_TYPES)
    for element in markup.named("Override"):
        if _plain(markup.get(element, "PartName") or "") in names:
            markup.remove(element)
    return {_name(archive): encoded(markup.result(), encoding)} if markup.is_changed else {}


def with_overrides(archive: Archive, types: Mapping[str, str]) -> dict[str, bytes]:
    """The part that also tells the types of these new parts, by part name."""
    markup, encoding = read_markup(archive, CONTENT_TYPES)
    root = next(markup.named("Types"))
    for part, kind in types.items():
        override = f'<{root.prefix}Override PartName="/{quoted(part.lstrip("/"))}" ContentType="{quoted(kind)}"/>'
        markup.insert(root.inner_end, override)
    return {_name(archive): encoded(markup.result(), encoding)}


def with_default(archive: Archive, ending: str, kind: str) -> dict[str, bytes]:
    """The part that tells the type of all parts with this ending; nothing when it does so already."""
    markup, encoding = read_markup(archive, CONTENT_TYPES)
    root = next(markup.named("Types"))
    if any((markup.get(element, "Extension") or "").lower() == ending for element in markup.named("Default")):
        return {}
    place = root.children[0].start if root.children else root.inner_end
    markup.insert(place, f'<{root.prefix}Default Extension="{quoted(ending)}" ContentType="{quoted(kind)}"/>')
    return {_name(archive): encoded(markup.result(), encoding)}


def _name(archive: Archive) -> str:
    return archive.find(CONTENT_TYPES) or CONTENT_TYPES


def _plain(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").lower()
