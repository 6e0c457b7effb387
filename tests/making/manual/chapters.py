"""The pages of the manual as they are written: Markdown, in the order in which the first page lists them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[3]
SOURCE = ROOT / "docs" / "handleiding"
PICTURES = ROOT / "docs" / "pictures"
FIRST = "index"


@dataclass(frozen=True)
class Page:
    """One page. `chapter` is the heading of the first page under which it is listed; empty for the first itself."""

    name: str
    chapter: str
    text: str

    @cached_property
    def tokens(self) -> list[Token]:
        """The page as the parser of Markdown sees it."""
        return MarkdownIt("commonmark", {"html": False}).enable("table").parse(self.text)

    @property
    def title(self) -> str:
        """The heading of the page."""
        return next(text for level, text in self.headings() if level == 1)

    def headings(self) -> Iterator[tuple[int, str]]:
        """Level and text of each heading, in order."""
        for place, token in enumerate(self.tokens):
            if token.type == "heading_open":
                yield int(token.tag[1]), plain(self.tokens[place + 1].children)

    def pictures(self) -> Iterator[tuple[str, str]]:
        """File and alternative text of each picture, in order."""
        for token in self._inline():
            if token.type == "image":
                yield str(token.attrs["src"]), plain(token.children)

    def links(self) -> Iterator[str]:
        """Where each link goes, in order."""
        for token in self._inline():
            if token.type == "link_open":
                yield str(token.attrs["href"])

    def _inline(self) -> Iterator[Token]:
        for token in self.tokens:
            yield from token.children or ()


def plain(tokens: Sequence[Token] | None) -> str:
    """The words of a piece of text, without what they look like."""
    return "".join("\n" if token.type in {"softbreak", "hardbreak"} else token.content for token in tokens or ())


def anchor(title: str) -> str:
    """The name by which a link points at a heading, as most readers of Markdown make it."""
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


def read_pages(source: Path = SOURCE) -> list[Page]:
    """All pages, the first one first. Raises FileNotFoundError when one that is listed is not there."""
    first = Page(FIRST, "", _text(source, FIRST))
    pages, chapter = [first], ""
    for place, token in enumerate(first.tokens):
        if token.type == "heading_open" and token.tag == "h2":
            chapter = plain(first.tokens[place + 1].children)
        for part in token.children or () if chapter else ():
            if part.type == "link_open":
                name = str(part.attrs["href"]).removesuffix(".md")
                pages.append(Page(name, chapter, _text(source, name)))
    return pages


def _text(source: Path, name: str) -> str:
    return (source / f"{name}.md").read_text(encoding="utf-8")
