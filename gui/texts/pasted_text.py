"""What is pasted into a text, cleaned: lists as lines, bold and italic, and nothing else of where it came from."""

from __future__ import annotations

import re

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
    document.setHtml(_RESOURCES.sub("", html))
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
        if runs and _TYPED_SIGN.match(runs[0].text):
            # Word writes the bullets of a list as text.
            runs[0] = Run("- " + _TYPED_SIGN.sub("", runs[0].text), runs[0].bold, runs[0].italic)
        return runs
    style = listed.format().style()
    indent = "  " * max(listed.format().indent() - 1, 0)
    if style in _NUMBERED:
        counts[listed.objectIndex()] = counts.get(listed.objectIndex(), 0) + 1
        return [Run(f"{indent}{counts[listed.objectIndex()]}. "), *runs]
    return [Run(f"{indent}- "), *runs]


def _plain(text: str) -> str:
    return (
        text.replace("\u2028", "\n")
        .replace("\u2029", "\n")
        .replace("\u00a0", " ")
        .replace("\ufffc", "")
        .replace("\r\n", "\n")
    )
