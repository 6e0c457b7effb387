"""What stands around the tables: the title, labelled values such as *Datum | 4 februari*, and sections of text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from model.layout.grid import Grid
from model.layout.spellings import reduced
from model.layout.tables import FoundTable
from model.plan import PropertyRole
from model.values import Formula, Value, is_empty, text_of

_LABELS: dict[PropertyRole, str] = {
    PropertyRole.PROJECT: "naam project, project, projectnaam, programma, naam programma, naam, plan, titel",
    PropertyRole.CLIENT: """
        opdrachtgever, intern opdrachtgever, interne opdrachtgever, ambtelijk opdrachtgever, bestuurlijk opdrachtgever
    """,
    PropertyRole.RUNTIME: """
        start en einddatum project, start en einddatum, looptijd, looptijd project, projectperiode, periode project,
        looptijd plan, start- en einddatum
    """,
    PropertyRole.START: "startdatum, start, begindatum, start project, startdatum project",
    PropertyRole.END: "einddatum, einde, eind, einde project, einddatum project",
    PropertyRole.DATE: "datum, date, peildatum, datum laatste wijziging, laatst bijgewerkt, bijgewerkt op, stand per",
    PropertyRole.VERSION: "versie, versienummer, version",
    PropertyRole.AUTHOR: "auteur, opsteller, opgesteld door, contactpersoon, communicatieadviseur, projectleider",
}

SECTION_TITLES = """
    aanleiding, achtergrond, inleiding, introductie, doel, doelen, doelstelling, doel van de communicatie,
    communicatiedoel,
    communicatiedoelen, communicatiedoelstelling, doelgroep, doelgroepen, communicatiemiddelen, middelen, kernboodschap,
    boodschap, boodschappen, tone of voice, toon, strategie, communicatiestrategie, aanpak, situatie, probleemanalyse,
    oplossingen, realisatie, evaluatie, evalueren, resultaat, resultaten, randvoorwaarden, risico's, uitgangspunten,
    krachtenveld, krachtenveldanalyse, organisatie, rolverdeling, budget, kosten, toelichting, locatie,
    opzet bijeenkomst,
    algemene aanbevelingen, reactie
"""


def _labels() -> dict[str, PropertyRole]:
    found: dict[str, PropertyRole] = {}
    for role, listing in _LABELS.items():
        for label in listing.replace("\n", " ").split(","):
            found.setdefault(reduced(label), role)
    return found


_ROLE_OF_LABEL = _labels()
_SECTIONS = {reduced(title) for title in SECTION_TITLES.replace("\n", " ").split(",")}
MOST_AROUND = 20_000
"""Cells with content outside the tables of a sheet."""
_INLINE = re.compile(r"\s*([^:\n]{2,40}?)\s*:\s*(\S.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class FoundProperty:
    """A labelled value. `inline` is what stands before the value in the same cell; empty when it has its own cell."""

    row: int
    column: int
    label: str
    value: Value
    role: PropertyRole | None
    inline: str = ""


@dataclass(frozen=True, slots=True)
class FoundSection:
    """A heading with its text in the cell to the right of it or below it."""

    row: int
    column: int
    title: str
    value: Value


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a sheet says outside its tables."""

    title: str
    properties: tuple[FoundProperty, ...]
    sections: tuple[FoundSection, ...]


def read_surroundings(grid: Grid, tables: Sequence[FoundTable]) -> Surroundings:
    """The title, properties and sections of a sheet. Reads only rows that no table covers, and of those no more than
    someone would write around a table: a long list below it has no labels.

    Without a table in the sheet only headings that plans are known to have make it a sheet of sections.
    """
    title = ""
    properties: list[FoundProperty] = []
    sections: list[FoundSection] = []
    used: set[tuple[int, int]] = set()
    looked_at = 0
    first_header = min((table.header_row for table in tables), default=None)
    for row in sorted(grid.rows):
        if any(table.header_row <= row <= table.last_row for table in tables):
            continue
        filled = grid.filled(row)
        looked_at += len(filled)
        if looked_at > MOST_AROUND:
            break
        for column in filled:
            if (row, column) in used or isinstance(grid.value(row, column), Formula):
                continue
            text = grid.text(row, column).strip()
            is_title = not title and first_header is not None and not used and row < min(4, first_header)
            section = None if is_title else _section_at(grid, row, column, tables)
            if section is not None:
                sections.append(section)
                used.add((section.row, section.column))
                continue
            found = _property_at(grid, row, column, tables)
            if found is not None:
                properties.append(found)
                used.add((found.row, found.column))
            elif (
                not title and isinstance(grid.value(row, column), str) and (first_header is None or row < first_header)
            ):
                title = text if len(text) <= 120 and not text.endswith(":") else ""
    return Surroundings(title, tuple(properties), tuple(sections))


def _role_of_label(label: str) -> PropertyRole | None:
    text = re.sub(r"\s+", " ", reduced(label).replace("–", " ").replace("-", " ")).strip()
    return _ROLE_OF_LABEL.get(text)


def _property_at(grid: Grid, row: int, column: int, tables: Sequence[FoundTable]) -> FoundProperty | None:
    text = grid.text(row, column).strip()
    if len(text) > 120:
        return None
    role = _role_of_label(text)
    right = _cell_to_the_right(grid, row, column)
    if len(text) <= 50 and (text.endswith(":") or role is not None) and right is not None:
        value = grid.value(row, right)
        if len(text_of(value)) <= 200 and (role is not None or text.endswith(":")):
            return FoundProperty(row, right, text.rstrip(": "), value, role)
    inline = _INLINE.fullmatch(text)
    if inline and isinstance(grid.value(row, column), str):
        role = _role_of_label(inline.group(1))
        if role is not None:
            whole = grid.text(row, column)
            start = whole.index(inline.group(2), whole.index(":") + 1)
            return FoundProperty(row, column, inline.group(1).strip(), whole[start:], role, inline=whole[:start])
    return None


def _section_at(grid: Grid, row: int, column: int, tables: Sequence[FoundTable]) -> FoundSection | None:
    heading = grid.text(row, column).strip()
    if len(heading) > 60 or reduced(heading) not in _SECTIONS:
        return None
    right = _cell_to_the_right(grid, row, column)
    if right is not None:
        value = grid.value(row, right)
        return (
            FoundSection(row, right, heading.rstrip(": "), value) if isinstance(value, str) or _is_rich(value) else None
        )
    below = row + 1
    covered = any(table.header_row <= below <= table.last_row for table in tables)
    value = grid.value(below, column)
    if covered or is_empty(value) or isinstance(value, Formula) or grid.filled(below) != [column]:
        return None
    if reduced(text_of(value)) in _SECTIONS:
        return None
    return FoundSection(below, column, heading.rstrip(": "), value)


def _is_rich(value: Value) -> bool:
    return not isinstance(value, Formula) and type(value).__name__ == "RichText"


def _cell_to_the_right(grid: Grid, row: int, column: int) -> int | None:
    """The next cell of the row, when it holds something and nothing but a merge lies between."""
    merge = grid.merge_from(row, column)
    following = (merge.right if merge else column) + 1
    return following if not is_empty(grid.value(row, following)) else None
