"""A report as data for the template: plain texts, never markup."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from interchange.font_widths import fitted_to, relative_width
from interchange.pdf.breaking import with_breaks
from interchange.pdf.glyphs import FALLBACKS, drawable
from interchange.pdf.lists import Data, nested
from interchange.pdf.look import Look, Turn
from interchange.pdf.sizes import Sizes
from interchange.pictures.letter_widths import FAMILY
from model.report import Block, Bullets, DataTable, Heading, ListItem, Paragraph, Part, Picture, Report, Run

FEWEST_HEADINGS = 5
"""With fewer there is no table of contents."""
_SHORT_LIST, _SHORT_ITEM = 4, 160
"""Items, and letters of each, of a list that stays on one page."""
DEEPEST_HEADING = 4


def report_data(report: Report, look: Look) -> Data:
    """Everything that the template asks for. All texts can be drawn by the fonts of the program, unless the look has a
    font of its own: then the columns are made for the letters of that."""
    if look.has_own_font:
        upright, sideways = (Sizes(look.paper, wide, report.large_print) for wide in (False, True))
        relative = relative_width(look.font)
        report = fitted_to(report, upright.room(relative), sideways.room(relative))
    return _Written(report, look).data()


class _Written:
    """Writes the parts in order, because the levels of headings depend on those before them."""

    def __init__(self, report: Report, look: Look) -> None:
        self._report = report
        self._look = look
        self._level = 0

    def data(self) -> Data:
        report, look = self._report, self._look
        headings = sum(isinstance(block, Heading) for part in report.parts for block in part.blocks)
        created = report.created
        return {
            "title": drawable(report.title).strip() or "Plan",
            "subtitle": drawable(report.subtitle).strip(),
            "edition": drawable(report.edition).strip(),
            "author": drawable(report.author),
            "subject": drawable(report.subject),
            "created": [created.year, created.month, created.day, created.hour, created.minute, created.second],
            "language": report.language.partition("-")[0],
            "region": report.language.partition("-")[2] or None,
            "contents": headings >= FEWEST_HEADINGS,
            "parts": [self._part(part) for part in report.parts or (Part((Paragraph("–"),)),)],
            "look": {
                "paper": look.paper,
                "accent": look.heading_colour,
                "fonts": [look.font, *(name for name in FALLBACKS if name != look.font)],
                "large": report.large_print,
            },
        }

    def _part(self, part: Part) -> Data:
        turn = self._look.turn
        sideways = part.landscape if turn is Turn.AS_NEEDED else turn is Turn.SIDEWAYS
        sizes = Sizes(self._look.paper, sideways, self._report.large_print)
        return {"sideways": sideways, "blocks": list(self._blocks(part.blocks, sizes))}

    def _blocks(self, blocks: Sequence[Block], sizes: Sizes) -> Iterator[Data]:
        for is_text, run in groupby(blocks, lambda block: isinstance(block, Paragraph | Bullets)):
            if is_text:
                for made in nested([block for block in run if isinstance(block, Paragraph | Bullets)], self._inline):
                    yield {**made, "whole": _is_short(made)}
                continue
            for block in run:
                if isinstance(block, Heading):
                    yield self._heading(block)
                elif isinstance(block, DataTable):
                    yield self._table(block, sizes)
                elif isinstance(block, Picture):
                    yield _picture(block, sizes)

    def _heading(self, heading: Heading) -> Data:
        self._level = max(1, min(heading.level, DEEPEST_HEADING, self._level + 1))
        return {"kind": "heading", "level": self._level, "text": drawable(heading.text).strip() or "–"}

    def _inline(self, block: Paragraph | ListItem) -> Data:
        if any(run.bold or run.italic for run in block.runs):
            return {"runs": [_run(run) for run in block.runs if run.text]}
        return {"text": with_breaks(drawable(block.text))}

    def _table(self, table: DataTable, sizes: Sizes) -> Data:
        total = sum(head.share for head in table.heads)
        fits = [sizes.letters(head.share / total) for head in table.heads]

        def inline(place: int, block: Paragraph | ListItem) -> Data:
            if any(run.bold or run.italic for run in block.runs):
                return self._inline(block)
            return {"text": with_breaks(drawable(block.text), fits[place])}

        rows = []
        for row in table.rows:
            cells = [
                nested(cell, lambda block, place=place: inline(place, block))  # type: ignore[misc]
                for place, cell in enumerate(row)
            ]
            rows.append({"cells": cells, "whole": sizes.fits_on_half_a_page(row, fits)})
        return {
            "kind": "table",
            "whole": sizes.fits_together(table.rows, fits),
            "shares": [head.share for head in table.heads],
            "heads": [
                {
                    "text": with_breaks(drawable(head.title) or "–", fit),
                    "hyphenate": head.hyphenate,
                    "to_right": head.to_right,
                }
                for head, fit in zip(table.heads, fits, strict=True)
            ],
            "rows": rows,
        }


def _is_short(node: Data) -> bool:
    """Whether it is a list that had better not be divided over pages."""
    items = node.get("items", ())
    return 0 < len(items) <= _SHORT_LIST and all(
        "lists" not in item and len(item.get("text", "")) <= _SHORT_ITEM for item in items
    )


def _run(run: Run) -> list[Any]:
    return [with_breaks(drawable(run.text)), run.bold, run.italic]


def _picture(picture: Picture, sizes: Sizes) -> Data:
    """The drawing, no higher than leaves room for its heading and caption.

    Its letters become ours: the font that it names may be on no other machine.
    """
    family = ", ".join(f"'{name}'" for name in FALLBACKS)
    drawn = picture.svg.replace(FAMILY.replace("'", "&#39;"), family).replace(FAMILY, family)
    return {
        "kind": "picture",
        "svg": drawn,
        "png": [] if picture.svg else list(picture.png),
        "alt": drawable(picture.alt or picture.caption) or "Afbeelding",
        "width": picture.width * min(1.0, sizes.picture_height / picture.height),
        "caption": drawable(picture.caption),
    }
