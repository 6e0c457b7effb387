"""Reads the cells of a table in HTML as Word, Outlook and browsers put it on the clipboard."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = {"p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"}
_CELLS = {"td", "th"}
_SPACES = re.compile("[ \t\r\n]+")
_BULLETS = {"·", "•", "o", "§", "Ø", "▪", "-", "–", "\uf0b7", "\uf0a7"}
"""What Word writes for the bullets of its lists, mostly as letters of a font of signs."""


def read_html_table(html: str) -> list[list[str]]:
    """The texts of the first table, with its line ends, bullets and merged cells; empty when there is no table."""
    reader = _TableReader()
    reader.feed(html)
    reader.close()
    return [row for row in reader.rows if row]


class _TableReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._depth = 0
        self._is_done = False
        self._cell: list[str] | None = None
        self._span = 1
        self._lists: list[int | None] = []
        self._marker: list[str] | None = None
        self._marker_spans = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._is_done:
            return
        known = dict(attrs)
        if tag == "table":
            self._depth += 1
        elif self._depth == 1 and tag == "tr":
            self._close_cell()
            self.rows.append([])
        elif self._depth == 1 and tag in _CELLS:
            self._close_cell()
            self._cell = []
            span = known.get("colspan") or ""
            self._span = min(int(span), 100) if span.isdigit() else 1
        elif self._cell is not None:
            self._open_inside(tag, known)

    def handle_endtag(self, tag: str) -> None:
        if self._is_done:
            return
        if tag == "table":
            self._depth -= 1
            if self._depth == 0:
                self._close_cell()
                self._is_done = True
        elif self._depth == 1 and (tag == "tr" or tag in _CELLS):
            self._close_cell()
        elif self._marker is not None and tag == "span":
            self._marker_spans -= 1
            if self._marker_spans == 0:
                self._close_marker()
        elif tag in _BLOCKS or (self._depth > 1 and tag == "tr"):
            self._break()
            if tag in {"ul", "ol"} and self._lists:
                self._lists.pop()

    def handle_data(self, data: str) -> None:
        text = _SPACES.sub(" ", data).replace("\u00a0", " ")
        if self._marker is not None:
            self._marker.append(text)
        elif self._cell is not None:
            self._cell.append(text)

    def _open_inside(self, tag: str, known: dict[str, str | None]) -> None:
        assert self._cell is not None
        if tag == "br":
            self._cell.append("\n")
        elif tag in _BLOCKS:
            self._break()
            if tag == "ul":
                self._lists.append(None)
            elif tag == "ol":
                self._lists.append(0)
            elif tag == "li":
                self._cell.append(self._next_mark())
        elif tag == "span" and (self._marker is not None or "mso-list:ignore" in (known.get("style") or "").lower()):
            self._marker = self._marker or []
            self._marker_spans += 1

    def _next_mark(self) -> str:
        number = self._lists[-1] if self._lists else None
        if number is None:
            return "- "
        self._lists[-1] = number + 1
        return f"{number + 1}. "

    def _close_marker(self) -> None:
        mark = "".join(self._marker or []).strip()
        self._marker = None
        if mark and self._cell is not None:
            self._cell.append("- " if mark in _BULLETS else f"{mark} ")

    def _break(self) -> None:
        """Begin a new line, unless the cell is empty so far or the line is."""
        if self._cell and not "".join(self._cell).endswith("\n"):
            self._cell.append("\n")

    def _close_cell(self) -> None:
        if self._cell is None:
            return
        if not self.rows:
            self.rows.append([])
        lines = "".join(self._cell).split("\n")
        self.rows[-1].append("\n".join(" ".join(line.split()) for line in lines).strip())
        self.rows[-1].extend([""] * (self._span - 1))
        self._cell, self._span, self._marker, self._marker_spans = None, 1, None, 0
        self._lists.clear()
