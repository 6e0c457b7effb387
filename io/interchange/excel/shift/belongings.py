"""Which parts of a package can refer to cells, and to which sheet each belongs, found by following relationships."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from interchange.package.archive import Archive
from interchange.package.relationships import Relationship, relationships, rels_name

SHEETS = {"worksheet", "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"}
_OF_SHEETS = {
    "comments",
    "threadedComment",
    "vmlDrawing",
    "drawing",
    "table",
    "pivotTable",
    "ctrlProp",
    "tableSingleCells",
    "namedSheetView",
}
_OF_DRAWINGS = {"chart", "chartEx"}
_OF_WORKBOOKS = {"pivotCacheDefinition", "connections", "volatileDependencies", "calcChain"}


class Underway(Archive):
    """An archive in which some parts already have the content that a save gives them."""

    def __init__(self, archive: Archive, pending: Mapping[str, bytes]) -> None:
        """`archive` has been opened and checked, so that its directory is not read again."""
        self.data, self.name = archive.data, archive.name
        self._archive = archive
        self._pending = {_plain(part): content for part, content in pending.items()}
        self._names = {_plain(part): part for part in pending}

    def names(self) -> list[str]:
        """The names of all parts, new ones included."""
        known = self._archive.names()
        return known + [part for part in self._names.values() if self._archive.find(part) is None]

    def find(self, part: str) -> str | None:
        """The name of a part, as the archive or the save writes it."""
        return self._archive.find(part) or self._names.get(_plain(part))

    def read(self, part: str) -> bytes:
        """The content of a part as it is by now. Raises `Damaged`, `TooLarge`."""
        content = self._pending.get(_plain(part))
        return self._archive.read(part) if content is None else content


def _plain(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").lower()


@dataclass(frozen=True, slots=True)
class Belonging:
    """A part, what it is (the last segment of the type of the relationship), and the part of the sheet it belongs to;
    empty when it belongs to the workbook."""

    part: str
    kind: str
    sheet: str


def may_name(content: bytes, sheet: str) -> bool:
    """Whether a part can name a sheet, as far as its bytes tell: only plain names are told apart without reading it."""
    is_plain = sheet.isascii() and not any(character in sheet for character in "&<>'\"")
    if not is_plain or b"\x00" in content[:8] or b"&#" in content:
        return True
    return sheet.lower().encode() in content.lower()


def belongings(archive: Archive, workbook: str) -> Iterator[Belonging]:
    """The sheets of a workbook and all parts that can refer to cells, each once."""
    seen: set[str] = set()
    for relation in _inside(archive, workbook):
        if relation.kind in SHEETS:
            yield from _of_sheet(archive, Belonging(relation.target, relation.kind, relation.target), seen)
        elif relation.kind in _OF_WORKBOOKS and _is_new(relation.target, seen):
            yield Belonging(relation.target, relation.kind, "")


def _of_sheet(archive: Archive, sheet: Belonging, seen: set[str]) -> Iterator[Belonging]:
    if not _is_new(sheet.part, seen):
        return
    yield sheet
    if archive.find(rels_name(sheet.part)) is not None:
        yield Belonging(rels_name(sheet.part), "links", sheet.part)
    for relation in _inside(archive, sheet.part):
        if relation.kind not in _OF_SHEETS or not _is_new(relation.target, seen):
            continue
        yield Belonging(relation.target, relation.kind, sheet.part)
        if relation.kind == "table" and any(found.kind == "queryTable" for found in _inside(archive, relation.target)):
            yield Belonging(relation.target, "queryTable", sheet.part)
        elif relation.kind == "pivotTable":
            for cache in _inside(archive, relation.target):
                if cache.kind == "pivotCacheDefinition" and _is_new(cache.target, seen):
                    yield Belonging(cache.target, cache.kind, "")
        elif relation.kind == "drawing":
            yield from _of_drawing(archive, relation.target, sheet.part, seen)


def _of_drawing(archive: Archive, drawing: str, sheet: str, seen: set[str]) -> Iterator[Belonging]:
    if archive.find(rels_name(drawing)) is not None:
        yield Belonging(rels_name(drawing), "links", sheet)
    for relation in _inside(archive, drawing):
        if relation.kind in _OF_DRAWINGS and _is_new(relation.target, seen):
            yield Belonging(relation.target, relation.kind, sheet)
            for shapes in _inside(archive, relation.target):
                if shapes.kind == "chartUserShapes" and _is_new(shapes.target, seen):
                    yield Belonging(shapes.target, shapes.kind, sheet)


def _inside(archive: Archive, part: str) -> list[Relationship]:
    """What a part points to inside the package."""
    return [
        found for found in relationships(archive, part) if not found.external and archive.find(found.target) is not None
    ]


def _is_new(part: str, seen: set[str]) -> bool:
    known = _plain(part) in seen
    seen.add(_plain(part))
    return not known
