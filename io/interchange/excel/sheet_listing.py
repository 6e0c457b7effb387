"""Sheets that come and go: what names a sheet in the workbook part, its relationships, the types and the properties."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from itertools import count
from xml.sax.saxutils import escape

from interchange.excel.new_sheet import FILTERED
from interchange.excel.new_styles import STRICT
from interchange.excel.workbook_part import Sheet
from interchange.package.archive import Archive
from interchange.package.content_types import with_overrides, without_overrides
from interchange.package.markup import Element, Markup, encoded, quoted, read_markup
from interchange.package.relationships import rels_name

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."

_BEFORE_NAMES = ("externalReferences", "functionGroups", "sheets")
"""What stands before the defined names (18.2.27), the nearest first."""

_HIDDEN = ' hidden="1"'

_NO_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
)

Parts = dict[str, bytes]


def is_strict(archive: Archive, workbook: str) -> bool:
    """Whether the workbook is written in the namespaces of ISO/IEC 29500 strict."""
    return STRICT in _root(read_markup(archive, workbook)[0]).attributes[1]


def free_part(archive: Archive, workbook: str, taken: int = 0) -> str:
    """A part name for a new sheet beside the others; `taken` are names before it that others get."""
    folder = posixpath.join(posixpath.dirname(workbook), "worksheets")
    names = (posixpath.join(folder, f"sheet{number}.xml") for number in count(1))
    free = (name for name in names if archive.find(name) is None and archive.find(rels_name(name)) is None)
    for _ in range(taken):
        next(free)
    return next(free)


def with_sheet(archive: Archive, workbook: str, sheet: Sheet, content: bytes, names: Mapping[str, str]) -> Parts:
    """The parts that change when a sheet comes last in the workbook, and the sheet itself. `names` are definitions
    that belong to it; that of the filter is hidden."""
    strict = is_strict(archive, workbook)
    parts, identifier = with_relation(archive, workbook, sheet.part, "worksheet", strict)
    parts |= with_overrides(archive, {sheet.part: f"{_TYPE}worksheet+xml"})
    markup, encoding = read_markup(archive, workbook)
    listing = _listing(markup)
    numbers = [markup.number(element, "sheetId") for element in listing.children]
    relation = relation_attribute(_root(markup), identifier, strict)
    element = f'<{listing.prefix}sheet name="{quoted(sheet.name)}" sheetId="{max(numbers, default=0) + 1}"{relation}/>'
    markup.insert(listing.inner_end, element)
    _add_names(markup, sheet.index, names)
    parts[workbook] = encoded(markup.result(), encoding)
    return parts | {sheet.part: content}


def with_styles_part(archive: Archive, workbook: str, content: bytes) -> Parts:
    """The parts that change when the workbook gets a styles part, which it had not, and that part."""
    part = posixpath.join(posixpath.dirname(workbook), "styles.xml")
    parts, _ = with_relation(archive, workbook, part, "styles", is_strict(archive, workbook))
    return parts | with_overrides(archive, {part: f"{_TYPE}styles+xml"}) | {part: content}


def without_sheet(archive: Archive, workbook: str, sheet: Sheet) -> tuple[Parts, frozenset[str]]:
    """The parts that change and those that go when the last sheet of the workbook goes."""
    markup, encoding = read_markup(archive, workbook)
    listing = _listing(markup)
    gone = listing.children[sheet.index]
    identifier = markup.get(gone, "id") or ""
    markup.remove(gone)
    for names in [element for element in markup.named("definedNames") if element.parent is _root(markup)]:
        for name in names.children:
            if (markup.get(name, "localSheetId") or "").strip() == str(sheet.index):
                markup.remove(name)
        if names.children and not markup.remaining(names):
            markup.remove(names)
    parts = {workbook: encoded(markup.result(), encoding)}
    relations = rels_name(workbook)
    links, links_encoding = read_markup(archive, relations)
    for element in links.named("Relationship"):
        if links.get(element, "Id") == identifier:
            links.remove(element)
    parts[archive.find(relations) or relations] = encoded(links.result(), links_encoding)
    parts |= without_overrides(archive, [sheet.part])
    left = archive.find(sheet.part)
    return parts, frozenset([left] if left is not None else [])


def with_filter(archive: Archive, workbook: str, sheet: Sheet, cells: str) -> Parts:
    """The workbook part that says of the filter of a sheet that it covers these cells."""
    markup, encoding = read_markup(archive, workbook)
    for element in markup.named("definedName"):
        is_own = (markup.get(element, "localSheetId") or "").strip() == str(sheet.index)
        if is_own and markup.get(element, "name") == FILTERED and element.open:
            markup.set_content(element, cells)
    return {workbook: encoded(markup.result(), encoding)} if markup.is_changed else {}


def _root(markup: Markup) -> Element:
    return next(markup.named("workbook"))


def _listing(markup: Markup) -> Element:
    return next(element for element in markup.named("sheets") if element.parent is _root(markup))


def with_relation(archive: Archive, source: str, part: str, kind: str, strict: bool) -> tuple[Parts, str]:
    """The relationships of a part, such as the workbook, with one to another part, and its identifier."""
    name = rels_name(source)
    if archive.find(name) is None:
        markup, encoding = Markup(_NO_RELATIONS), "utf-8"
    else:
        markup, encoding = read_markup(archive, name)
    taken = {(markup.get(element, "Id") or "").lower() for element in markup.named("Relationship")}
    identifier = next(free for free in (f"rId{number}" for number in count(1)) if free.lower() not in taken)
    root = next(markup.named("Relationships"))
    target = posixpath.relpath(part, posixpath.dirname(source) or ".")
    namespace = _STRICT_RELATIONS if strict else _RELATIONS
    markup.insert(
        root.inner_end,
        f'<{root.prefix}Relationship Id="{identifier}" Type="{namespace}/{kind}" Target="{quoted(target)}"/>',
    )
    return {archive.find(name) or name: encoded(markup.result(), encoding)}, identifier


def relation_attribute(root: Element, identifier: str, strict: bool) -> str:
    """The attribute that names a relationship, with a prefix that is known in the root of the part."""
    namespace = _STRICT_RELATIONS if strict else _RELATIONS
    for declared, prefix in _prefixes(root):
        if declared == namespace:
            return f' {prefix}:id="{identifier}"'
    return f' xmlns:r="{namespace}" r:id="{identifier}"'


def _prefixes(element: Element) -> Iterator[tuple[str, str]]:
    for piece in element.attributes[1].replace("'", '"').split("xmlns:")[1:]:
        name, _, rest = piece.partition("=")
        yield rest.strip().strip('"').partition('"')[0], name.strip()


def _add_names(markup: Markup, index: int, names: Mapping[str, str]) -> None:
    root = _root(markup)
    prefix = root.prefix
    elements = "".join(
        f'<{prefix}definedName name="{name}" localSheetId="{index}"{_HIDDEN if name == FILTERED else ""}>'
        f"{escape(text)}</{prefix}definedName>"
        for name, text in sorted(names.items())
    )
    listing = next((element for element in root.children if element.name == "definedNames"), None)
    if listing is not None and listing.open:
        markup.insert(listing.inner_end, elements)
        return
    whole = f"<{prefix}definedNames>{elements}</{prefix}definedNames>"
    if listing is not None:
        markup.replace(listing, whole)
        return
    before = next(child for name in _BEFORE_NAMES for child in root.children if child.name == name)
    markup.insert(before.end, whole)
