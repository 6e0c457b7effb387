"""Paragraphs and lists as WordprocessingML, for the running text and for the cells of a table alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from interchange.word.escape import run_content
from interchange.word.numbering import Numbering
from interchange.word.styles import Style
from model.report import Bullets, Paragraph, Run, TextBlock

KEEP_WITH_NEXT = "<w:keepNext/>"
HYPHENATE = '<w:suppressAutoHyphens w:val="0"/>'


@dataclass(frozen=True, slots=True)
class Look:
    """The styles of text in one kind of place."""

    text: Style
    note: Style
    bullets: Style
    numbers: Style
    flows: bool = False
    """Whether the text runs over pages, where a list must not leave its first or last item alone."""


RUNNING_TEXT = Look(Style.BODY, Style.NOTE, Style.BULLETS, Style.NUMBERS, flows=True)
CELL_TEXT = Look(Style.CELL, Style.CELL_NOTE, Style.CELL_BULLETS, Style.CELL_NUMBERS)


def paragraph(text: str, style: str, properties: str = "", runs: Sequence[Run] = ()) -> str:
    """A paragraph; `properties` are further children of `w:pPr`, in the order of ECMA-376 part 1, 17.3.1.26. With
    `runs` these are its text, each with its emphasis."""
    return _begins(style, properties) + _said(text, runs)


@lru_cache(maxsize=512)
def _begins(style: str, properties: str) -> str:
    """What paragraphs of this look begin with."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>'


def _said(text: str, runs: Sequence[Run]) -> str:
    if runs:
        return f"{''.join(map(_run, runs))}</w:p>"
    return f"<w:r>{run_content(text)}</w:r></w:p>"


def _run(run: Run) -> str:
    look = ("<w:b/>" if run.bold else "") + ("<w:i/>" if run.italic else "")
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{run_content(run.text)}</w:r>"


def gap(section: str = "") -> str:
    """An empty paragraph of one point high, where Word wants a paragraph and the reader wants none.

    With a `w:sectPr` it ends a section. After a table at the foot of a page it is too low to start another page.
    """
    return (
        '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
        f'<w:rPr><w:sz w:val="2"/></w:rPr>{section}</w:pPr></w:p>'
    )


def text_block(block: TextBlock, look: Look, numbering: Numbering, leads_on: bool = False, shape: str = "") -> str:
    """A paragraph, or one for every item of a list: real lists, which a screen reader counts (WCAG 2.1, 1.3.1).

    A paragraph that `leads_on` stays on the page of what follows it; `shape` are properties that a column asks for.
    """
    if isinstance(block, Paragraph):
        keep = KEEP_WITH_NEXT if leads_on else ""
        return paragraph(block.text, look.note if block.note else look.text, keep + shape, block.runs)
    return _list(block, look, numbering, shape)


def _list(block: Bullets, look: Look, numbering: Numbering, shape: str) -> str:
    style = look.numbers if block.numbered else look.bullets
    number = numbering.numbered(block, style) if block.numbered else numbering.bulleted(style)
    count = len(block.items)
    if not look.flows or count < 2:
        # Most lists stand in cells.
        return "".join(
            [f"{_item_begins(style, one.level, number, '', shape)}{_said(one.text, one.runs)}" for one in block.items]
        )
    pieces = []
    for place, item in enumerate(block.items):
        keep = KEEP_WITH_NEXT if place in {0, count - 2} else ""
        pieces.append(_item_begins(style, item.level, number, keep, shape) + _said(item.text, item.runs))
    return "".join(pieces)


@lru_cache(maxsize=512)
def _item_begins(style: str, level: int, number: str, keep: str, shape: str) -> str:
    """What items begin with in this list at this level; a list has nine levels (ECMA-376 part 1, 17.9.6)."""
    which = f'<w:numPr><w:ilvl w:val="{min(level, 8)}"/><w:numId w:val="{number}"/></w:numPr>'
    return _begins(style, f"{keep}{which}{shape}")
