"""Makes of a document what it reads as: tracked changes accepted, wrappers gone, one of each pair of alternatives.

What stays is paragraphs, runs, tables, rows and cells, in their order; who reads them need not know the rest.
"""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from interchange.importing.word_notes import Notes
from interchange.package.xml import attribute, child, children, local

_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_WRAPPERS = ("ins", "moveTo", "hyperlink", "smartTag", "customXml", "fldSimple", "bdo", "dir")
_MARKS = {"rPr", "trPr", "tcPr", "numPr"}
"""In these an `ins` or `del` says something of the paragraph, row or cell, and holds no content (17.13.5)."""
_TICKED = {"1", "true", "on", None}


def accept(root: etree._Element, notes: Notes) -> None:
    """Change the tree of a document in place, and note what was met."""
    space = root.tag.rsplit("}", 1)[0] + "}" if isinstance(root.tag, str) and "}" in root.tag else ""
    for block in list(root.iter(_ALTERNATIVES)):
        _unwrap(block, _readable_branch(block, space))
    for name in ("altChunk", "subDoc"):
        found = list(root.iter(space + name))
        notes.count("chunks", len(found))
        _remove(found)
    _accept_rows(root, space, notes)
    _accept_cells(root, space, notes)
    _accept_texts(root, space, notes)
    for control in list(root.iter(space + "sdt")):
        _open_control(control, space)
    for wrapper in list(root.iter(*(space + name for name in _WRAPPERS))):
        if not _is_mark(wrapper):
            _unwrap(wrapper, wrapper)
    notes.count("comments", len({attribute(mark, "id") for mark in root.iter(space + "commentReference")}))


def is_on(toggle: etree._Element | None) -> bool:
    """Whether a property that can be on or off is there and on (ECMA-376 part 1, 17.17.4)."""
    return toggle is not None and attribute(toggle, "val") in _TICKED


def _is_mark(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and local(parent) in _MARKS


def _remove(elements: Iterable[etree._Element]) -> None:
    for element in elements:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _unwrap(element: etree._Element, content: etree._Element | None) -> None:
    """Put what the content holds in the place of the element."""
    if element.getparent() is None:
        return
    for inner in list(content) if content is not None else ():
        element.addprevious(inner)
    _remove([element])


def _readable_branch(block: etree._Element, space: str) -> etree._Element | None:
    """The first alternative with something to read: a text box is there twice, a new symbol only in the fallback."""
    branches = [branch for branch in block if local(branch) in {"Choice", "Fallback"}]
    for branch in branches:
        if next(branch.iter(space + "t", space + "sym", space + "txbxContent"), None) is not None:
            return branch
    return branches[0] if branches else None


def _accept_rows(root: etree._Element, space: str, notes: Notes) -> None:
    for row in list(root.iter(space + "tr")):
        for properties in children(row, "trPr"):
            if child(properties, "del") is not None:
                notes.count("deleted")
                _remove([row])
            elif child(properties, "ins") is not None:
                notes.count("inserted")


def _accept_cells(root: etree._Element, space: str, notes: Notes) -> None:
    """Cells that were deleted go; cells that were merged while changes were tracked are merged (17.13.5.2)."""
    for mark in list(root.iter(space + "cellDel", space + "cellIns", space + "cellMerge")):
        properties = mark.getparent()
        cell = properties.getparent() if properties is not None else None
        if properties is None or cell is None or local(cell) != "tc":
            continue
        if local(mark) == "cellDel":
            notes.count("deleted")
            _remove([cell])
        elif local(mark) == "cellIns":
            notes.count("inserted")
        else:
            merged = etree.SubElement(properties, space + "vMerge")
            merged.set(space + "val", "continue" if attribute(mark, "vMerge") == "cont" else "restart")
            _remove([mark])


def _accept_texts(root: etree._Element, space: str, notes: Notes) -> None:
    """What was deleted or moved away goes. Pieces of one change, next to each other, count once."""
    kinds = {"ins": "inserted", "del": "deleted", "moveFrom": "moved", "moveTo": ""}
    gone: list[etree._Element] = []
    for change in root.iter(*(space + name for name in kinds)):
        kind = local(change)
        if _is_mark(change):
            continue
        before = change.getprevious()
        is_piece = before is not None and local(before) == kind and _signature(before) == _signature(change)
        if kinds[kind] and not is_piece:
            notes.count(kinds[kind])
        if kind in {"del", "moveFrom"}:
            gone.append(change)
    _remove(gone)


def _signature(change: etree._Element) -> tuple[str | None, str | None]:
    return attribute(change, "author"), attribute(change, "date")


def _open_control(control: etree._Element, space: str) -> None:
    """A content control shows what it holds; its placeholder is no content, and a table of contents is no text."""
    properties, content = child(control, "sdtPr"), child(control, "sdtContent")
    if properties is None or content is None:
        _unwrap(control, content)
        return
    part = child(properties, "docPartObj")
    gallery = child(part, "docPartGallery") if part is not None else None
    if gallery is not None and "contents" in (attribute(gallery, "val") or "").lower():
        _remove([control])
        return
    box = child(properties, "checkbox")
    if box is not None and next(content.iter(space + "t", space + "sym"), None) is None:
        _draw_box(content, space, is_on(child(box, "checked")))
    elif box is None and is_on(child(properties, "showingPlcHdr")):
        _remove(list(content.iter(space + "r")))
    _unwrap(control, content)


def _draw_box(content: etree._Element, space: str, is_ticked: bool) -> None:
    """Give a check box that has no sign the one it stands for."""
    run = etree.SubElement(next(content.iter(space + "p"), content), space + "r")
    etree.SubElement(run, space + "t").text = "☒" if is_ticked else "☐"
