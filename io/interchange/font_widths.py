"""How wide the letters of a font are, and tables with columns that suit them."""

from __future__ import annotations

from dataclasses import replace

from model.column_shares import Room
from model.report import Block, DataTable, Head, Report
from model.report_table import heads_for

_WIDTHS = {
    "calibri": 1.0,
    "carlito": 1.0,
    "source sans 3": 1.02,
    "source sans pro": 1.02,
    "corbel": 1.02,
    "gill sans mt": 1.02,
    "candara": 1.03,
    "times new roman": 0.98,
    "garamond": 0.95,
    "cambria": 1.06,
    "segoe ui": 1.11,
    "tahoma": 1.1,
    "trebuchet ms": 1.08,
    "arial": 1.12,
    "helvetica": 1.12,
    "liberation sans": 1.12,
    "aptos": 1.1,
    "open sans": 1.16,
    "roboto": 1.1,
    "lucida sans": 1.18,
    "verdana": 1.28,
    "dejavu sans": 1.28,
}
"""How wide the letters of a font are, compared to those that the report reckons with."""
_UNKNOWN = 1.15


def relative_width(font: str) -> float:
    """The width of its letters, compared to those that the report reckons with; of an unknown font rather too much."""
    return _WIDTHS.get(font.lower(), _UNKNOWN)


def fitted_to(report: Report, upright: Room, sideways: Room) -> Report:
    """The report with columns that suit the room on pages in both directions; words that still do not fit may break at
    a hyphen."""
    parts = []
    for part in report.parts:
        room = sideways if part.landscape else upright
        blocks: tuple[Block, ...] = tuple(
            replace(block, heads=_heads(block, room)) if isinstance(block, DataTable) else block
            for block in part.blocks
        )
        parts.append(replace(part, blocks=blocks))
    return replace(report, parts=tuple(parts))


def _heads(table: DataTable, room: Room) -> tuple[Head, ...]:
    titles = [head.title for head in table.heads]
    measured = heads_for(titles, table.rows, room, [False] * len(titles))
    return tuple(
        replace(head, share=found.share, hyphenate=head.hyphenate or found.hyphenate)
        for head, found in zip(table.heads, measured, strict=True)
    )
