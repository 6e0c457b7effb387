"""The manual as one document, by the same road as the documents that the program makes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from model.report import Block, Bullets, DataTable, Head, Heading, ListItem, Paragraph, Part, Picture, Report, Run
from tests.making.manual.chapters import FIRST, PICTURES, Page, plain
from tests.making.manual.web import TITLE, size_of

FULL = 165.0
"""Millimetres that the widest picture takes."""
FULL_DOTS = 1240


def report_of(pages: Sequence[Page], version: str, created: dt.datetime) -> Report:
    """All pages behind each other; the first without its list, because the document has a table of contents."""
    blocks: list[Block] = [Paragraph(f"Versie {version}", note=True)]
    for page in pages:
        found = list(_blocks(SyntaxTreeNode(page.tokens)))
        if page.name == FIRST:
            found = _before_the_list(found)
        blocks += found
    return Report(TITLE, (Part(tuple(blocks)),), subject="Werken met Communicatiematrix", created=created)


def _before_the_list(blocks: list[Block]) -> list[Block]:
    """The first page without its title, up to its first chapter."""
    headings = [place for place, block in enumerate(blocks) if isinstance(block, Heading)]
    return blocks[headings[0] + 1 : headings[1]]


def _blocks(tree: SyntaxTreeNode) -> Iterator[Block]:
    for node in tree.children:
        if node.type == "heading":
            yield Heading(plain(_inline(node)), int(node.tag[1]))
        elif node.type == "paragraph":
            yield from _paragraph(_inline(node))
        elif node.type in {"bullet_list", "ordered_list"}:
            numbered = node.type == "ordered_list"
            yield Bullets(tuple(_items(node, 0)), numbered)
        elif node.type == "table":
            yield _table(node)
        else:
            raise ValueError(f"the manual has no place for {node.type}")


def _paragraph(tokens: Sequence[Token]) -> Iterator[Block]:
    """A paragraph of pictures becomes pictures."""
    pictures = [token for token in tokens if token.type == "image"]
    for token in pictures:
        yield _picture(PICTURES / Path(str(token.attrs["src"])).name, plain(token.children))
    if not pictures:
        runs = tuple(_runs(tokens))
        yield Paragraph("".join(run.text for run in runs), runs=runs)


def _items(node: SyntaxTreeNode, level: int) -> Iterator[ListItem]:
    for item in node.children:
        for part in item.children:
            if part.type in {"bullet_list", "ordered_list"}:
                yield from _items(part, level + 1)
            else:
                runs = tuple(_runs(_inline(part)))
                yield ListItem("".join(run.text for run in runs), level, runs)


def _table(node: SyntaxTreeNode) -> DataTable:
    head, *bodies = node.children
    titles = [plain(_inline(cell)) for cell in head.children[0].children]
    rows = tuple(
        tuple(tuple(_paragraph(_inline(cell))) for cell in row.children) for body in bodies for row in body.children
    )
    shares = [1.0, *[2.0] * (len(titles) - 1)]
    summary = f"Tabel met {', '.join(titles)}"
    return DataTable(tuple(map(Head, titles, shares)), rows, summary)  # type: ignore[arg-type]


def _picture(path: Path, alt: str) -> Picture:
    wide, high = size_of(path)
    width = FULL * min(1.0, wide / FULL_DOTS)
    return Picture("", path.read_bytes(), alt, width, width * high / wide)


def _inline(node: SyntaxTreeNode) -> list[Token]:
    return [token for child in node.to_tokens() for token in child.children or ()]


def _runs(tokens: Sequence[Token]) -> Iterator[Run]:
    """Keys are bold here: the document has no frames to put around them."""
    bold = italic = False
    for token in tokens:
        if token.type in {"strong_open", "strong_close"}:
            bold = token.type == "strong_open"
        elif token.type in {"em_open", "em_close"}:
            italic = token.type == "em_open"
        elif token.type in {"softbreak", "hardbreak"}:
            yield Run(" ", bold, italic)
        elif token.content:
            yield Run(token.content, bold or token.type == "code_inline", italic)
