"""What a workbook holds besides its plan. None of it goes along into a public version, since that is made anew; it is
listed so that the user knows, and looked for so that it is proven."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from interchange.errors import FileProblem
from interchange.excel.notes import Notes, read_notes
from interchange.excel.workbook_part import Sheet
from interchange.package.relationships import relationships
from interchange.package.xml import attribute, local, parse
from interchange.public.traces import traces
from interchange.workbook import Workbook
from model.messages import QT_TRANSLATE_NOOP, Message
from model.plan import Plan
from model.public_version.items import Item, ItemKind, Part, Spot
from model.values import is_empty, text_of

MOST_TEXTS = 20_000
"""Texts of a sheet that are looked for afterwards."""

_HIDDEN = QT_TRANSLATE_NOOP("PublicVersion", "Hidden sheet")
_BESIDE = QT_TRANSLATE_NOOP("PublicVersion", "Sheet without a table")
_PROPERTIES = {
    "creator": (QT_TRANSLATE_NOOP("PublicVersion", "Author"), "auteur"),
    "lastModifiedBy": (QT_TRANSLATE_NOOP("PublicVersion", "Last saved by"), "laatst opgeslagen door"),
    "Company": (QT_TRANSLATE_NOOP("PublicVersion", "Organisation"), "organisatie"),
    "Manager": (QT_TRANSLATE_NOOP("PublicVersion", "Manager"), "manager"),
    "title": (QT_TRANSLATE_NOOP("PublicVersion", "Title"), "titel"),
    "subject": (QT_TRANSLATE_NOOP("PublicVersion", "Subject"), "onderwerp"),
    "keywords": (QT_TRANSLATE_NOOP("PublicVersion", "Keywords"), "trefwoorden"),
    "description": (QT_TRANSLATE_NOOP("PublicVersion", "Comments"), "opmerkingen"),
    "category": (QT_TRANSLATE_NOOP("PublicVersion", "Category"), "categorie"),
    "contentStatus": (QT_TRANSLATE_NOOP("PublicVersion", "Status of the file"), "status"),
    "HyperlinkBase": (QT_TRANSLATE_NOOP("PublicVersion", "Base of links"), "basis van koppelingen"),
}
"""What of the document properties tells something (ECMA-376 part 2, 8.3; part 1, 22.2)."""
_OWN = (QT_TRANSLATE_NOOP("PublicVersion", "Own property"), "eigen eigenschap")


def hidden_rows(workbook: Workbook, plan: Plan) -> dict[str, list[int]]:
    """The rows of each table that Excel hides, also by a filter, as row ids by the key of the table."""
    found: dict[str, list[int]] = {}
    for table in plan.tables:
        home = workbook.homes.get(table.key)
        if home is None or home.made:
            continue
        try:
            numbers = workbook.facts(home.sheet).hidden_rows
        except FileProblem:
            continue
        there = {row.id for row in table.rows}
        hidden = [row_id for place, row_id in enumerate(home.saved) if home.sheet_row(place) in numbers]
        found[table.key] = [row_id for row_id in hidden if row_id in there]
    return found


def left_behind(workbook: Workbook, plan: Plan) -> list[Item]:
    """Everything that stays behind whatever is chosen."""
    return [*_comments(workbook), *_sheets(workbook, plan), *_properties(workbook), *traces(workbook)]


# --- Sheets ---


def _sheets(workbook: Workbook, plan: Plan) -> Iterator[Item]:
    used = {home.sheet.part for home in workbook.homes.values()} | {home.sheet.part for home in workbook.texts.values()}
    for sheet in workbook.part.sheets:
        if sheet.hidden or sheet.part not in used:
            parts, told = (_HIDDEN, "verborgen blad") if sheet.hidden else (_BESIDE, "blad zonder tabel")
            yield Item(
                ItemKind.SHEET,
                sheet.name,
                (Spot(Part.FILE, sheet.part, note=sheet.name),),
                is_fixed=True,
                texts=tuple(_texts_of(workbook, sheet)),
                named=Message(parts),
                told=told,
            )


def _texts_of(workbook: Workbook, sheet: Sheet) -> list[str]:
    """The texts of a sheet, and its name when it is hidden; of a sheet that cannot be read no more than that."""
    texts = [sheet.name] if sheet.hidden else []
    try:
        rows = workbook.cells(sheet).grid.rows
    except FileProblem:
        return texts
    for row in rows.values():
        texts += [text_of(value) for value in row.values() if not is_empty(value)]
        if len(texts) > MOST_TEXTS:
            break
    return texts[:MOST_TEXTS]


# --- Remarks ---


def _comments(workbook: Workbook) -> Iterator[Item]:
    for sheet in workbook.part.sheets:
        notes = _notes(workbook, sheet)
        if notes:
            said = [comment for comments in notes.values() for comment in comments]
            yield Item(
                ItemKind.COMMENT,
                sheet.name,
                tuple(Spot(Part.FILE, sheet.part, note=sheet.name) for _ in said),
                is_fixed=True,
                texts=tuple(text for comment in said for text in (comment.text, comment.author) if text),
                told="bij cellen van een blad",
            )


def _notes(workbook: Workbook, sheet: Sheet) -> Notes:
    try:
        return read_notes(workbook.archive, sheet.part, workbook.part.part)
    except FileProblem:
        return {}


# --- Properties ---


def _properties(workbook: Workbook) -> Iterator[Item]:
    for relation in relationships(workbook.archive, ""):
        kind = relation.kind
        if kind not in {"core-properties", "extended-properties", "custom-properties"} or relation.external:
            continue
        if workbook.archive.find(relation.target) is None:
            continue
        try:
            root = parse(workbook.archive.read(relation.target), workbook.name, relation.target)
        except FileProblem:
            continue
        for element in root:
            text = " ".join("".join(map(str, element.itertext())).split())
            named = _own_name(element) if kind == "custom-properties" else _PROPERTIES.get(local(element))
            if named is not None and text:
                parts, told = named
                yield Item(
                    ItemKind.PROPERTY,
                    text,
                    (Spot(Part.FILE, relation.target, note=told),),
                    is_fixed=True,
                    texts=(text,),
                    named=Message(parts),
                    told=told,
                )


def _own_name(element: etree._Element) -> tuple[tuple[str, str], str] | None:
    return _OWN if local(element) == "property" and attribute(element, "name") else None
