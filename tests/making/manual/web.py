"""The manual as web pages: plain HTML with one style sheet. No script runs, nothing is fetched from elsewhere."""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from tests.making.manual.chapters import FIRST, PICTURES, Page, anchor, plain

STYLE = "handleiding.css"
PICTURE_FOLDER = "beelden"
PDF = "handleiding.pdf"
KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)*(?:Ctrl|Alt|Shift|Enter|Tab|Esc|Del|PgUp|PgDn|F\d+|[A-Z0-9+;-]|[↑↓←→])")
"""What is a key or a combination of keys; other words between backticks are names of files and the like."""
TITLE = "Handleiding Communicatiematrix"

_PAGE = """\
<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="{style}">
</head>
<body>
<a class="skip" href="#inhoud">Naar de inhoud</a>
<a class="skip" href="#paginas">Naar alle pagina’s</a>
<header><a href="{first}.html">{name}</a></header>
<div class="columns">
<main id="inhoud" tabindex="-1">
{body}{around}
</main>
<nav class="pages" id="paginas" tabindex="-1" aria-label="Alle pagina’s">
{contents}
</nav>
</div>
<footer>
<p>Versie {version}. Deze handleiding werkt zonder internet. <a href="{pdf}">Handleiding als pdf</a></p>
</footer>
</body>
</html>
"""


class _Renderer(RendererHTML):
    """As the parser writes HTML, with places to link to, keys as keys, and links to the pages that are made."""

    def heading_open(self, tokens: Sequence[Token], place: int, *_: Any) -> str:
        return f'<{tokens[place].tag} id="{anchor(plain(tokens[place + 1].children))}">'

    def code_inline(self, tokens: Sequence[Token], place: int, *_: Any) -> str:
        text = tokens[place].content
        tag = "kbd" if KEYS.fullmatch(text) else "code"
        return f"<{tag}>{escape(text)}</{tag}>"

    def link_open(self, tokens: Sequence[Token], place: int, *_: Any) -> str:
        name, mark, rest = str(tokens[place].attrs["href"]).partition("#")
        if name.endswith(".md"):
            name = f"{name.removesuffix('.md')}.html"
        return f'<a href="{escape(name + mark + rest)}">'

    def table_open(self, tokens: Sequence[Token], place: int, *_: Any) -> str:
        """A wide table can be scrolled, also with the keys; a screen reader says which one it is."""
        end = next(at for at in range(place, len(tokens)) if tokens[at].type == "thead_close")
        heads = ", ".join(plain(token.children) for token in tokens[place:end] if token.type == "inline")
        return f'<div class="wide" role="region" aria-label="Tabel: {escape(heads)}" tabindex="0"><table>\n'

    def table_close(self, *_: Any) -> str:
        return "</table></div>\n"

    def th_open(self, *_: Any) -> str:
        return '<th scope="col">'

    def image(self, tokens: Sequence[Token], place: int, *_: Any) -> str:
        path = PICTURES / Path(str(tokens[place].attrs["src"])).name
        wide, high = size_of(path)
        alt = escape(plain(tokens[place].children))
        return f'<img src="{PICTURE_FOLDER}/{path.name}" alt="{alt}" width="{wide}" height="{high}" loading="lazy">'


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height of a PNG, in dots."""
    wide, high = struct.unpack(">II", picture.read_bytes()[16:24])
    return wide, high


def web_pages(pages: Sequence[Page], version: str) -> dict[str, str]:
    """The text of every page, by the name of its file."""
    made = {}
    for place, page in enumerate(pages):
        made[f"{page.name}.html"] = _PAGE.format(
            title=escape(TITLE if page.name == FIRST else f"{page.title} – {TITLE}"),
            style=STYLE,
            name=TITLE,
            first=FIRST,
            contents=_contents(pages, page),
            body=_Renderer().render(page.tokens, MarkdownIt().options, {}),
            around=_around(pages, place),
            version=escape(version),
            pdf=PDF,
        )
    return made


def _contents(pages: Sequence[Page], current: Page) -> str:
    lines = []
    for chapter, listed in groupby(pages, lambda page: page.chapter):
        if chapter:
            lines.append(f"<p>{escape(chapter)}</p>")
        lines.append("<ul>")
        for page in listed:
            here = ' aria-current="page"' if page is current else ""
            lines.append(f'<li><a href="{page.name}.html"{here}>{escape(page.title)}</a></li>')
        lines.append("</ul>")
    return "\n".join(lines)


def _around(pages: Sequence[Page], place: int) -> str:
    """The pages before and after this one."""
    links = []
    for step, word in ((-1, "Vorige"), (1, "Volgende")):
        if 0 <= place + step < len(pages):
            page = pages[place + step]
            links.append(f'<a href="{page.name}.html">{word}: {escape(page.title)}</a>')
    return f'<nav class="around" aria-label="Vorige en volgende pagina">{" ".join(links)}</nav>'
