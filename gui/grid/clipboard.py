"""Cells on the clipboard: as text with tabs, the way Excel writes it, as an HTML table, and as they are here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from interchange.copied_cells import MIME, CopiedCells, read, written
from interchange.importing.html import HtmlTable, HtmlText, read_html, read_html_table
from interchange.importing.separated import read_separated

Texts = list[list[str]]

_BREAK = '<br style="mso-data-placement:same-cell">'
_SPECIAL = re.compile('[\t\n\r"]')
_LISTS = re.compile("<(?:li|table)[ />]|mso-list", re.IGNORECASE)
_HTML_BREAKS = re.compile("<(?:br|li|p|div)[ />]", re.IGNORECASE)


def copy_to_clipboard(text: str, html: str, cells: CopiedCells | None = None) -> None:
    """Offer all forms; who pastes takes the one it understands best."""
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    if cells is not None:
        data.setData(MIME, written(cells))
    QGuiApplication.clipboard().setMimeData(data)


def copied_cells() -> CopiedCells | None:
    """The cells on the clipboard when this program put them there, in this window or in another."""
    data = QGuiApplication.clipboard().mimeData()
    return read(bytes(data.data(MIME).data())) if data is not None and data.hasFormat(MIME) else None


def clipboard_texts() -> Texts:
    """The cells on the clipboard; empty when it holds no text."""
    data = QGuiApplication.clipboard().mimeData()
    if data is None or not (data.hasText() or data.hasHtml()):
        return []
    return read_texts(data.text(), data.html() if data.hasHtml() else "")


def read_texts(text: str, html: str = "") -> Texts:
    """The cells of what was copied elsewhere.

    Word cuts its cells at every line end in the text that it offers; its HTML keeps them whole. Excel puts such cells
    between quotes, so that its text is complete.
    """
    if '"' not in text and "<table" in html.lower() and _HTML_BREAKS.search(html):
        rows = read_html_table(html)
        if any("\n" in cell for row in rows for cell in row):
            return rows
    return read_tsv(text)


def one_text(data: QMimeData) -> str:
    """What was copied elsewhere as one text for a cell: lists of Word and web pages with their dashes and numbers."""
    html = data.html() if data.hasHtml() else ""
    if _LISTS.search(html):
        blocks = read_html(html)
        lines = [block.text if isinstance(block, HtmlText) else _table_text(block) for block in blocks]
        if any(lines):
            return "\n".join(lines)
    return data.text()


def _table_text(table: HtmlTable) -> str:
    return "\n".join("\t".join(row) for row in table.rows)


def to_tsv(texts: Sequence[Sequence[str]]) -> str:
    """Rows of cells with tabs between them; a cell with a tab, a line end or a quote stands between quotes."""
    return "\n".join("\t".join(_quoted(text) for text in row) for row in texts)


def to_html(texts: Sequence[Sequence[str]]) -> str:
    """A table in which line ends stay inside their cell when Excel reads it."""
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(text).replace(chr(10), _BREAK)}</td>" for text in row) + "</tr>\n"
        for row in texts
    )
    return f'<html><head><meta charset="utf-8"></head><body><table>\n{rows}</table></body></html>'


def read_tsv(text: str) -> Texts:
    """The cells of a text with tabs, in which Excel puts only those cells between quotes that need it."""
    return read_separated(text, "\t", always_quoted=False)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _SPECIAL.search(text) else text
