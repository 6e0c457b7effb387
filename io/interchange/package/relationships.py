"""Which part points to which: the `.rels` of a package (ECMA-376 part 2, 6.5)."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from interchange.package.archive import Archive
from interchange.package.xml import local, parse


@dataclass(frozen=True, slots=True)
class Relationship:
    """A pointer from a part. `kind` is the last segment of its type; `target` is a part name, or an outside address."""

    id: str
    kind: str
    target: str
    external: bool


def rels_name(part: str) -> str:
    """The name of the part that holds the relationships of a part; of the package itself for the empty name."""
    folder, base = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def relationships(archive: Archive, part: str) -> list[Relationship]:
    """The relationships of a part, in their order; none when it has no `.rels`."""
    name = rels_name(part)
    if archive.find(name) is None:
        return []
    found = []
    for element in parse(archive.read(name), archive.name, name):
        if local(element) != "Relationship":
            continue
        target = str(element.get("Target") or "").replace("\\", "/")
        external = element.get("TargetMode") == "External"
        if not external:
            target = (
                target.lstrip("/")
                if target.startswith("/")
                else posixpath.normpath(posixpath.join(posixpath.dirname(part), target))
            )
        kind = str(element.get("Type") or "").rsplit("/", 1)[-1]
        found.append(Relationship(str(element.get("Id") or ""), kind, target, external))
    return found
