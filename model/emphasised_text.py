"""The text of a section as paragraphs and lists, with the bold and italic that it has."""

from __future__ import annotations

from dataclasses import replace

from model.cell_text import blocks_of
from model.emphasis import runs_for, runs_of
from model.report import ListItem, Paragraph, TextBlock
from model.values import Value, text_of


def emphasised_blocks(value: Value) -> tuple[TextBlock, ...]:
    """The paragraphs and lists that the text reads as."""
    blocks = blocks_of(text_of(value))
    whole = runs_of(value)
    if not any(run.bold or run.italic for run in whole):
        return blocks
    at = 0
    made: list[TextBlock] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            runs, at = runs_for(block.text, whole, at)
            made.append(replace(block, runs=runs))
            continue
        items: list[ListItem] = []
        for item in block.items:
            runs, at = runs_for(item.text, whole, at)
            items.append(replace(item, runs=runs))
        made.append(replace(block, items=tuple(items)))
    return tuple(made)
