"""What was read from a file that is no workbook of Excel, before it becomes one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from model.messages import Message
from model.values import Value


@dataclass(frozen=True, slots=True)
class ImportedTable:
    """A table as it was found: the heads of its columns, and rows with as many cells. `heading` stands above it."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    heading: str = ""


@dataclass(frozen=True, slots=True)
class ImportedSection:
    """A heading with the text below it. Bullets are lines that begin with `- `, deeper ones with two spaces more."""

    title: str
    text: str


@dataclass(slots=True)
class Imported:
    """A plan as another kind of file holds it. `remarks` tell the user what was decided in reading it."""

    title: str = ""
    properties: list[tuple[str, Value]] = field(default_factory=list)
    """Label and value of what stands around the tables, such as *Datum* and *4 februari*."""
    sections: list[ImportedSection] = field(default_factory=list)
    tables: list[ImportedTable] = field(default_factory=list)
    remarks: list[Message] = field(default_factory=list)
    dated: dt.date | None = None
    """When the file was last changed; years that nothing else tells are found from it."""
