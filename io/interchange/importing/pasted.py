"""Reads a plan from the clipboard: the HTML that nearly every program offers, or its plain text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interchange.errors import NothingRecognised
from interchange.importing.content import Imported
from interchange.importing.delimited import check_amount, imported_rows, separator_of
from interchange.importing.html import LARGEST_HTML, read_html
from interchange.importing.pages import imported_page
from interchange.importing.separated import read_separated
from interchange.package.archive import too_large
from model.messages import QT_TRANSLATE_NOOP, Message

NAME = "Plan uit het klembord"
"""What a plan from the clipboard is called until it is saved."""

_GAP = re.compile(r"[ \u00a0]{2,}")
_NOTHING = QT_TRANSLATE_NOOP(
    "Imports",
    "There is no table on the clipboard. Select the table with its row of heads in Word, Outlook, Excel or a web page, "
    "copy it with Ctrl+C, and try again.",
)
_NO_COLUMNS = QT_TRANSLATE_NOOP(
    "Imports",
    "There is text on the clipboard, but it does not tell where its columns begin, as is mostly so with a PDF. Open "
    "the PDF in Word, copy the table there, and try again.",
)
_SPACES = QT_TRANSLATE_NOOP(
    "Imports", "The columns were told apart by the spaces between them. Check whether every text is in the right one."
)


def read_pasted(html: str, text: str) -> Imported:
    """The plan on the clipboard. Raises `NothingRecognised`, with what the user can do about it, and `TooLarge`."""
    if len(html) > LARGEST_HTML or len(text) > LARGEST_HTML:
        raise too_large(NAME)
    if "<table" in html.lower():
        imported = imported_page(read_html(html), NAME)
        if imported.tables:
            return imported
    return _read_text(text)


def _read_text(text: str) -> Imported:
    if not text.strip():
        raise NothingRecognised(Message(_NOTHING))
    rows, is_certain = _rows(text)
    try:
        imported = imported_rows(rows, NAME)
    except NothingRecognised as problem:
        raise NothingRecognised(Message(_NO_COLUMNS if _has_lines(text) else _NOTHING)) from problem
    if not is_certain:
        imported.remarks.append(Message(_SPACES))
    return imported


def _rows(text: str) -> tuple[Sequence[Sequence[str]], bool]:
    """The cells of a text, and whether something else than spaces says where they end."""
    if "\t" in text:
        check_amount(text, "\t", NAME)
        return read_separated(text, "\t", always_quoted=False), True
    spaced = _spaced(text)
    if spaced:
        return spaced, False
    separator = separator_of(text)
    if separator is None or separator == ",":
        # Commas stand in sentences.
        raise NothingRecognised(Message(_NO_COLUMNS if _has_lines(text) else _NOTHING))
    check_amount(text, separator, NAME)
    return read_separated(text, separator), True


def _spaced(text: str) -> list[list[str]]:
    """The cells between runs of spaces, when every line has equally many; one that has not could mean anything."""
    rows = [_GAP.split(line.strip()) for line in text.splitlines() if line.strip()]
    counts = {len(row) for row in rows}
    return rows if len(rows) > 1 and len(counts) == 1 and counts.pop() > 1 else []


def _has_lines(text: str) -> bool:
    return len([line for line in text.splitlines() if line.strip()]) > 2
