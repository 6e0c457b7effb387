"""Bold and italic inside a text: read from the notation of a cell, and written in it (ECMA-376 part 1, 18.4)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import unescape

from model.report import Run
from model.values import RichText, Value, text_of

_RUN = re.compile(
    r"<r\b[^>]*>(?:<rPr\b[^>]*>(?P<look>.*?)</rPr>|<rPr\b[^>]*/>)?<t\b[^>]*?(?:/>|>(?P<text>.*?)</t>)</r>", re.DOTALL
)
_OFF = re.compile(r'\bval="(?:0|false|off)"')
_FONT = '<sz val="11"/><rFont val="Calibri"/><family val="2"/>'
"""What runs say of their letters, since a run that says nothing is not shown in those of its cell everywhere."""
_ESCAPES = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LETTERS = re.compile(r"<(?:sz|rFont|family|charset|scheme|color)\b[^>]*/>")


def runs_of(value: Value) -> tuple[Run, ...]:
    """The text in runs that look the same, by bold and italic alone; none for an empty text."""
    text = text_of(value)
    if not isinstance(value, RichText):
        return (Run(text),) if text else ()
    runs = []
    for found in _RUN.finditer(value.markup):
        look = found["look"] or ""
        content = _ESCAPES.sub(lambda hit: chr(int(hit[1], 16)), unescape(found["text"] or ""))
        runs.append(Run(content, _has("b", look), _has("i", look)))
    joined = merged(runs)
    # What is not read as it should be is shown without emphasis rather than altered.
    return joined if "".join(run.text for run in joined) == text else (Run(text),)


def with_emphasis(runs: Iterable[Run], like: Value = "") -> Value:
    """The content of a cell that holds these runs: plain text when none of them stands out. Their letters are those of
    `like` when that is a rich text."""
    joined = merged(runs)
    text = "".join(run.text for run in joined)
    if not any(run.bold or run.italic for run in joined):
        return text
    letters = _letters(like)
    return RichText(text, "".join(_written(run, letters) for run in joined))


def merged(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Runs that look the same and follow each other as one, without empty ones."""
    joined: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if joined and (joined[-1].bold, joined[-1].italic) == (run.bold, run.italic):
            joined[-1] = Run(joined[-1].text + run.text, run.bold, run.italic)
        else:
            joined.append(run)
    return tuple(joined)


def runs_for(text: str, whole: Sequence[Run], start: int) -> tuple[tuple[Run, ...], int]:
    """The emphasis of a text that was taken from a longer one, in which signs of lists and white space were left out;
    and where in the longer one it ends. Looked for from `start` on; without emphasis in it there are no runs."""
    marks = [(character, run.bold, run.italic) for run in whole for character in run.text]
    found: list[Run] = []
    at = start
    for character in text:
        place = at
        while place < len(marks) and not _same(marks[place][0], character):
            place += 1
        if place == len(marks):
            return (), start
        found.append(Run(character, marks[place][1], marks[place][2]))
        at = place + 1
    runs = merged(found)
    return (runs, at) if any(run.bold or run.italic for run in runs) else ((), at)


def _same(one: str, other: str) -> bool:
    return one == other or (one.isspace() and other.isspace())


def _has(tag: str, look: str) -> bool:
    found = re.search(rf"<{tag}(?:\s[^>]*)?/?>", look)
    return found is not None and not _OFF.search(found.group())


def _letters(like: Value) -> str:
    if isinstance(like, RichText):
        found = _RUN.search(like.markup)
        letters = "".join(_LETTERS.findall(found["look"] or "")) if found is not None else ""
        return letters or _FONT
    return _FONT


def _written(run: Run, letters: str) -> str:
    look = ("<b/>" if run.bold else "") + ("<i/>" if run.italic else "")
    text = run.text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<r><rPr>{look}{letters}</rPr><t xml:space="preserve">{text}</t></r>'
