"""Reads HTML as Word, Outlook, Excel, LibreOffice and browsers put it on the clipboard: tables and texts around them.

Nothing is fetched and nothing is run: pictures, styles elsewhere and scripts are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from interchange.excel.sheet_reader import MOST_CELLS

LARGEST_HTML = 20_000_000
"""Characters; what is on the clipboard of a text of a hundred pages takes some two million."""
MOST_SPAN, MOST_COLUMNS = 1_000, 500
LONGEST_HEADING = 80
_DEEPEST = 200

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_BLOCKS = {"p", "div", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "section", "article", *_HEADINGS}
_PARTS = {"thead", "tbody", "tfoot"}
_PASSED_OVER = {
    "head",
    "script",
    "style",
    "title",
    "meta",
    "link",
    "xml",
    "template",
    "noscript",
    "comment",
    "select",
    "textarea",
}
_SPACES = re.compile("[ \t\r\n\f]+")
_CONDITIONS = re.compile(r"<!\[(?:if[^\]<>]{0,200}|endif)\]>", re.IGNORECASE)
"""Conditions of Word that every other program shows the content of; those in comments are comments."""
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all", re.IGNORECASE)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_BULLETS = {"·", "•", "o", "§", "Ø", "▪", "-", "–", "\uf0b7", "\uf0a7", "●", "○", "■"}
"""What Word writes for the bullets of its lists, mostly as letters of a font of signs."""


@dataclass(frozen=True, slots=True)
class HtmlText:
    """A paragraph outside the tables. `level` is that of a heading, 7 for a line that is bold all over, and otherwise
    0."""

    text: str
    level: int = 0


@dataclass(slots=True)
class HtmlTable:
    """A table: rows of texts, as many in each; a cell over several rows or columns has its text in the first."""

    rows: list[list[str]] = field(default_factory=list)
    spans: list[tuple[int, int, int, int]] = field(default_factory=list)
    """Of cells over several rows: row and column from 0, how high, how wide."""


def read_html(html: str) -> list[HtmlText | HtmlTable]:
    """The texts and tables in their order; nothing of what goes beyond `LARGEST_HTML`."""
    return _Reader().read(html)


def read_html_table(html: str) -> list[list[str]]:
    """The texts of the first table, with its line ends, bullets and merged cells; empty when there is no table."""
    found = next((block for block in _Reader(keep_layout=True).read(html) if isinstance(block, HtmlTable)), None)
    return found.rows if found is not None else []


class _Reader:
    """Goes through the tree once. A table that only arranges texts on a page is read as those texts."""

    def __init__(self, keep_layout: bool = False) -> None:
        self._keep_layout = keep_layout
        self._blocks: list[HtmlText | HtmlTable] = []
        self._line = _CellText()
        self._level = 0
        self._cells = 0

    def read(self, html: str) -> list[HtmlText | HtmlTable]:
        text = _CONDITIONS.sub("", html[:LARGEST_HTML]).replace("\x00", "")
        # What Windows puts before the HTML on its clipboard says where in it the copied part is.
        if text.startswith("Version:"):
            text = text[max(text.find("<"), 0) :]
        parser = etree.HTMLParser(
            no_network=True, remove_comments=True, remove_pis=True, huge_tree=False, encoding="utf-8"
        )
        try:
            root = etree.fromstring(text.encode("utf-8", "replace"), parser) if text.strip() else None
        except (etree.XMLSyntaxError, ValueError):
            root = None
        if root is not None:
            self._walk(root, 0)
            self._end_line()
        return self._blocks

    def _walk(self, element: etree._Element, depth: int) -> None:
        tag = _tag(element)
        if not _is_shown(element) or depth > _DEEPEST:
            return
        if tag == "table":
            self._end_line()
            self._take_table(element, depth)
            return
        is_block = tag in _BLOCKS or tag in {"tr", "td", "th", "body"}
        if is_block and self._line.has_text:
            self._end_line()
        self._level = _HEADINGS.get(tag, self._level)
        self._line.open(element)
        self._line.add(element.text)
        for child in element:
            self._walk(child, depth + 1)
            self._line.add(child.tail)
        self._line.close(element)
        if is_block and (self._line.has_text or tag == "li"):
            # An item without a text has its mark for nothing.
            self._end_line()
        if tag in _HEADINGS:
            self._level = 0

    def _end_line(self) -> None:
        text = self._line.text() if self._line.has_text else ""
        if text:
            level = self._level or (7 if self._line.is_bold and len(text) <= LONGEST_HEADING else 0)
            self._blocks.append(HtmlText(text, level))
        self._line.clear()

    def _take_table(self, element: etree._Element, depth: int) -> None:
        rows = list(_rows(element, 0))
        if _arranges_a_page(rows) and not self._keep_layout:
            for row in rows:
                for cell in _cells(row):
                    self._walk(cell, depth + 1)
                    self._end_line()
            return
        table = self._table(rows, depth)
        if table.rows:
            self._blocks.append(table)

    def _table(self, rows: list[etree._Element], depth: int) -> HtmlTable:
        table = HtmlTable()
        taken: set[tuple[int, int]] = set()
        for row in rows:
            if not _is_shown(row):
                continue
            texts: list[str] = []
            place = len(table.rows)
            for cell in _cells(row):
                while (place, len(texts)) in taken:
                    texts.append("")
                wide, high = _span(cell, "colspan", 100), _span(cell, "rowspan", MOST_SPAN)
                left = len(texts)
                if left + wide > MOST_COLUMNS or self._cells > MOST_CELLS:
                    break
                self._cells += wide
                texts += [_cell_text(cell, depth), *[""] * (wide - 1)]
                if high > 1:
                    table.spans.append((place, left, high, wide))
                    self._cells += high * wide
                    below = range(place + 1, place + min(high, len(rows) - place))
                    taken.update((under, column) for under in below for column in range(left, left + wide))
            while (place, len(texts)) in taken:
                texts.append("")
            if texts:
                table.rows.append(texts)
        return table


class _CellText:
    """Gathers the text of one cell or paragraph, with its line ends and the marks of its lists."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._lists: list[int | None] = []
        self._marker: list[str] | None = None
        self._marker_depth = 0
        self._bold = 0
        self._is_line_empty = True
        self.has_text = False
        """Whether there is more than the mark of an item."""
        self.is_bold = True
        """Whether all of it so far is bold."""

    def add(self, text: str | None) -> None:
        """Take over a text of the tree."""
        if not text:
            return
        bare = _SPACES.sub(" ", text).replace("\u00a0", " ")
        if self._marker is not None:
            self._marker.append(bare)
            return
        if bare.strip():
            self._is_line_empty, self.has_text = False, True
            self.is_bold = self.is_bold and self._bold > 0
        self._parts.append(bare)

    def add_between(self, mark: str) -> None:
        """Add a mark when something stands before it on its line."""
        if not self._is_line_empty:
            self._parts.append(mark)

    def open(self, element: etree._Element) -> None:
        """An element begins."""
        tag, style = _tag(element), element.get("style") or ""
        if tag == "br":
            self._parts.append("\n")
            self._is_line_empty = True
        elif tag in {"ul", "ol"}:
            self._lists.append(None if tag == "ul" else 0)
        elif tag in {"b", "strong", "th"} or _BOLD.search(style):
            self._bold += 1
        elif self._marker is not None:
            self._marker_depth += 1
        elif "mso-list:ignore" in style.lower().replace(" ", ""):
            self._marker, self._marker_depth = [], 0
        if tag == "li":
            self._open_item()

    def close(self, element: etree._Element) -> None:
        """It ends."""
        tag, style = _tag(element), element.get("style") or ""
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        elif tag in {"b", "strong", "th"} or (tag != "br" and _BOLD.search(style)):
            self._bold -= 1
        elif self._marker is not None and tag != "br":
            if self._marker_depth == 0:
                self._end_marker()
            else:
                self._marker_depth -= 1

    def _open_item(self) -> None:
        """An item of a list begins: its mark, with two spaces for each list around its own."""
        deep = "  " * max(len(self._lists) - 1, 0)
        number = self._lists[-1] if self._lists else None
        if number is None:
            self._parts.append(f"{deep}- ")
        else:
            self._lists[-1] = number + 1
            self._parts.append(f"{deep}{number + 1}. ")

    def break_line(self) -> None:
        """Begin a new line, unless the text is empty so far or the line is."""
        if self._parts and not self._is_line_empty:
            self._parts.append("\n")
            self._is_line_empty = True

    def text(self) -> str:
        """What there is, without the spaces around it."""
        lines = "".join(self._parts).split("\n")
        shown = [" " * (len(line) - len(line.lstrip(" "))) * _is_item(line) + " ".join(line.split()) for line in lines]
        return "\n".join(shown).strip("\n").rstrip()

    def clear(self) -> None:
        """Begin a new paragraph; inside a list that goes on its items are counted on."""
        self._parts, self._marker, self._is_line_empty, self.has_text, self.is_bold = [], None, True, False, True

    def _end_marker(self) -> None:
        mark = "".join(self._marker or []).strip()
        self._marker = None
        if mark:
            self._parts.append("- " if mark in _BULLETS else f"{mark} ")


_ITEM = re.compile(r" *(?:- |\d+\. )")


def _is_item(line: str) -> bool:
    return _ITEM.match(line) is not None


def _cell_text(cell: etree._Element, depth: int) -> str:
    text = _CellText()
    _gather(cell, text, depth)
    return text.text()


def _gather(element: etree._Element, text: _CellText, depth: int) -> None:
    tag = _tag(element)
    if not _is_shown(element) or depth > _DEEPEST:
        return
    is_block = tag in _BLOCKS or tag in {"tr", "table"}
    if is_block:
        text.break_line()
    text.open(element)
    if tag in {"td", "th"} and element.getprevious() is not None and depth and _tag(element.getparent()) == "tr":
        # A cell of a table inside the cell.
        text.add_between(" | ")
    text.add(element.text)
    for child in element:
        _gather(child, text, depth + 1)
        text.add(child.tail)
    text.close(element)
    if is_block:
        text.break_line()


def _tag(element: etree._Element | None) -> str:
    return element.tag.lower() if element is not None and isinstance(element.tag, str) else ""


def _is_shown(element: etree._Element) -> bool:
    """Whether a reader sees the element; text that was deleted with changes tracked is none."""
    tag = _tag(element)
    if not tag or tag in _PASSED_OVER or tag == "del" or element.get("hidden") is not None:
        return False
    return _HIDDEN.search(element.get("style") or "") is None


def _rows(element: etree._Element, depth: int) -> Iterator[etree._Element]:
    for found in element:
        if _tag(found) == "tr":
            yield found
        elif _tag(found) in _PARTS and depth == 0:
            yield from _rows(found, 1)


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    return (found for found in row if _tag(found) in {"td", "th"} and _is_shown(found))


def _arranges_a_page(rows: list[etree._Element]) -> bool:
    """Whether a table is there for the looks of a page, as in newsletters and mails: one column, or one or two rows
    around a table that has more."""
    if all(sum(1 for _ in _cells(row)) <= 1 for row in rows):
        return True
    inner = (list(_rows(found, 0)) for row in rows[:2] for found in row.iter("table")) if len(rows) <= 2 else ()
    return any(len(found) > 1 and any(sum(1 for _ in _cells(row)) > 1 for row in found) for found in inner)


def _span(cell: etree._Element, name: str, most: int) -> int:
    text = (cell.get(name) or "").strip()
    return max(1, min(int(text), most)) if text.isascii() and text.isdigit() and len(text) < 9 else 1
