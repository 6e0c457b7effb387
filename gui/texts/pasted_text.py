"""What is pasted into a text, cleaned: lists as lines, bold and italic, and nothing else of where it came from."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QFont, QTextBlock, QTextDocument, QTextListFormat

from model.emphasis import merged
from model.report import Run

LARGEST = 2_000_000
"""Characters of HTML that are looked at; of more only the plain text is taken."""

_NUMBERED = {
    QTextListFormat.Style.ListDecimal,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListUpperAlpha,
    QTextListFormat.Style.ListLowerRoman,
    QTextListFormat.Style.ListUpperRoman,
}
_TYPED_SIGN = re.compile(r"^[·•▪●o§–-][\s\u00a0]+")
_TYPED_NUMBER = re.compile(r"^(\d+[.)])[\s\u00a0]+")
_LEVEL = re.compile(r"""<p\b[^>]*?\bmso-list:\s*l\d+\s+level(\d+)[^>]*>""", re.IGNORECASE)
"""A paragraph of a list as Word puts it on the clipboard: no list, but a style that names the level."""
_DEEPER = "\ue000"
"""Stands before the text of such a paragraph, once for each level below the first, until it has become a line."""
_RESOURCES = re.compile(
    r"<(?:img|link|style|script|head|meta|object|iframe)\b.*?(?:</(?:style|script|head|object|iframe)>|>)",
    re.DOTALL | re.IGNORECASE,
)


def pasted_runs(data: QMimeData) -> tuple[Run, ...]:
    """The text on the clipboard with its emphasis."""
    html = data.html() if data.hasHtml() else ""
    if not html or len(html) > LARGEST:
        return (Run(_plain(data.text())),)
    document = QTextDocument()
    document.setHtml(_LEVEL.sub(_with_level, _RESOURCES.sub("", html)))
    runs: list[Run] = []
    counts: dict[int, int] = {}
    block = document.begin()
    while block.isValid():
        line = _line(block, counts)
        if "".join(run.text for run in line).strip() or (runs and not runs[-1].text.endswith("\n\n")):
            runs += [*line, Run("\n")]
        block = block.next()
    text = merged(runs)
    while text and not text[-1].text.strip():
        text = text[:-1]
    if text:
        text = (*text[:-1], Run(text[-1].text.rstrip(), text[-1].bold, text[-1].italic))
    return text


def _line(block: QTextBlock, counts: dict[int, int]) -> list[Run]:
    """A block as a line: the sign of its list, then its text."""
    runs = []
    parts = block.begin()
    while not parts.atEnd():
        fragment = parts.fragment()
        font = fragment.charFormat().font()
        text = _plain(fragment.text())
        is_head = block.blockFormat().headingLevel() > 0
        runs.append(Run(text, font.weight() >= QFont.Weight.DemiBold or is_head, font.italic()))
        parts += 1
    listed = block.textList()
    if listed is None:
        return _typed_list(runs)
    style = listed.format().style()
    indent = "  " * max(listed.format().indent() - 1, 0)
    if style in _NUMBERED:
        counts[listed.objectIndex()] = counts.get(listed.objectIndex(), 0) + 1
        return [Run(f"{indent}{counts[listed.objectIndex()]}. "), *runs]
    return [Run(f"{indent}- "), *runs]


def _with_level(paragraph: re.Match[str]) -> str:
    return paragraph[0] + _DEEPER * min(int(paragraph[1]) - 1, 8)


def _typed_list(runs: list[Run]) -> list[Run]:
    """A line that begins with the sign of a list: Word writes bullets and numbers as text, in letters of their own."""
    indent = "  " * sum(run.text.count(_DEEPER) for run in runs)
    whole = merged(Run(run.text.replace(_DEEPER, ""), run.bold, run.italic) for run in runs)
    if not whole:
        return []
    line = "".join(run.text for run in whole)
    sign = _TYPED_SIGN.match(line) or _TYPED_NUMBER.match(line)
    if sign is None:
        return [Run(indent), *whole]
    # The sign may look otherwise than its text.
    return [Run(f"{indent}{sign[1] if sign.lastindex else '-'} "), *_from(whole, sign.end())]


def _from(runs: Iterable[Run], begin: int) -> list[Run]:
    """What stands in these runs from this place on."""
    rest = []
    for run in runs:
        rest.append(Run(run.text[begin:], run.bold, run.italic))
        begin = max(0, begin - len(run.text))
    return rest


def _plain(text: str) -> str:
    return (
        text.replace("\u2028", "\n")
        .replace("\u2029", "\n")
        .replace("\u00a0", " ")
        .replace("\ufffc", "")
        .replace("\r\n", "\n")
    )
