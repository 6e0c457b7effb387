"""What a package carries along unseen: names of ranges, the folder it lay in, links to other files, macros."""

from __future__ import annotations

import re
from collections.abc import Iterator

from interchange.errors import FileProblem
from interchange.package.relationships import relationships
from interchange.package.xml import attribute, children, local, parse
from interchange.workbook import Workbook
from model.messages import QT_TRANSLATE_NOOP, Message
from model.public_version.items import Item, ItemKind, Part, Spot

_PARTS: tuple[tuple[str, tuple[str, str], str], ...] = (
    (r"xl/revisions/", QT_TRANSLATE_NOOP("PublicVersion", "Tracked changes"), "bijgehouden wijzigingen"),
    (r"xl/persons/", QT_TRANSLATE_NOOP("PublicVersion", "People who made remarks"), "personen die opmerkingen maakten"),
    (r"xl/vbaproject", QT_TRANSLATE_NOOP("PublicVersion", "Macros"), "macro's"),
    (r"xl/externallinks/[^_]", QT_TRANSLATE_NOOP("PublicVersion", "Links to other workbooks"), "andere werkmappen"),
    (r"xl/(?:connections|querytables/)", QT_TRANSLATE_NOOP("PublicVersion", "Connections to data"), "gegevensbronnen"),
    (r"xl/pivotcache/[^_]", QT_TRANSLATE_NOOP("PublicVersion", "Stored data of pivot tables"), "draaitabelgegevens"),
    (r"xl/printersettings/", QT_TRANSLATE_NOOP("PublicVersion", "Settings of a printer"), "printerinstellingen"),
    (r"customxml/item\d", QT_TRANSLATE_NOOP("PublicVersion", "Data of other programs"), "andere programma's"),
    (
        r"xl/(?:media|drawings|charts)/[^_]",
        QT_TRANSLATE_NOOP("PublicVersion", "Pictures and charts"),
        "beeld en grafieken",
    ),
    (r"xl/embeddings/", QT_TRANSLATE_NOOP("PublicVersion", "Embedded files"), "ingesloten bestanden"),
    (r"docprops/thumbnail", QT_TRANSLATE_NOOP("PublicVersion", "Small picture of the file"), "voorbeeldplaatje"),
    (r"docmetadata/", QT_TRANSLATE_NOOP("PublicVersion", "Label of sensitivity"), "gevoeligheidslabel"),
    (r"_xmlsignatures/", QT_TRANSLATE_NOOP("PublicVersion", "Digital signature"), "digitale handtekening"),
)
"""By the beginning of the names of parts, in small letters."""

_HEADERS = re.compile(rb"<(?:[\w.-]+:)?headerFooter[^>]*>(.*?)</(?:[\w.-]+:)?headerFooter>", re.DOTALL)
_NAME = QT_TRANSLATE_NOOP("PublicVersion", "Name of cells")
_FOLDER = QT_TRANSLATE_NOOP("PublicVersion", "Folder in which the file was saved")
_HEADER = QT_TRANSLATE_NOOP("PublicVersion", "Header or footer")
_LINK = QT_TRANSLATE_NOOP("PublicVersion", "Hyperlink")


def traces(workbook: Workbook) -> Iterator[Item]:
    """Each trace once, with what is to be looked for."""
    names = [name for name in workbook.archive.names() if not name.endswith("/")]
    for pattern, parts, told in _PARTS:
        found = [name for name in names if re.match(pattern, name.lower())]
        if found:
            yield _trace("", parts, told, len(found))
    yield from _of_workbook(workbook)
    for sheet in workbook.part.sheets:
        yield from _of_sheet(workbook, sheet.part)


def _trace(shown: str, parts: tuple[str, str], told: str, count: int = 1, texts: tuple[str, ...] = ()) -> Item:
    spots = (Spot(Part.FILE, note=told),) * count
    return Item(ItemKind.TRACE, shown, spots, is_fixed=True, texts=texts, named=Message(parts), told=told)


def _of_workbook(workbook: Workbook) -> Iterator[Item]:
    """Defined names (ECMA-376 part 1, 18.2.5), and the path that Excel notes ([MS-XLSX] 2.6.4)."""
    root = parse(workbook.archive.read(workbook.part.part), workbook.name, workbook.part.part)
    for listing in children(root, "definedNames"):
        for element in listing:
            name = str(element.get("name") or "")
            # Filters, print areas and print titles are made anew for the tables that go along.
            if name and not name.startswith("_xlnm."):
                texts = tuple(re.findall(r'"([^"]+)"', str(element.text or "")))
                yield _trace(name, _NAME, "naam van cellen", texts=(name, *texts))
    for element in root.iter():
        if local(element) == "absPath":
            path = attribute(element, "url") or ""
            yield _trace(path, _FOLDER, "map waarin het bestand stond", texts=(path,))


def _of_sheet(workbook: Workbook, part: str) -> Iterator[Item]:
    content = workbook.archive.read(part)
    found = _HEADERS.search(content)
    if found is not None:
        # Codes such as &L and &"Arial,Bold" say where and how; the rest is what a reader sees (18.3.1.46).
        codes = re.sub(rb"<[^>]*>", b"\n", found.group(1)).decode("utf-8", "replace")
        lines = re.sub(r'&amp;(?:&quot;.*?&quot;|"[^"]*"|K[0-9A-Fa-f]{6}|\d+|.)', "\n", codes).splitlines()
        texts = tuple(line.strip() for line in lines if len(line.strip()) > 1)
        if texts:
            yield _trace(" ".join(texts), _HEADER, "kop- of voettekst", texts=texts)
    try:
        relations = relationships(workbook.archive, part)
    except FileProblem:
        return
    for relation in relations:
        if relation.external and relation.kind == "hyperlink":
            yield _trace(relation.target, _LINK, "koppeling", texts=(relation.target,))
