"""The bullet or number in front of an item: counted as Word counts (ECMA-376 part 1, 17.9), or typed by hand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from lxml import etree

from interchange.importing.word_properties import BULLETS, ListPlace
from interchange.importing.word_styles import Styles
from interchange.package.xml import attribute, child, children, whole_number

BULLET = "-"
LEVELS = 9
_LONGEST_LABEL = 40
_LARGEST_COUNT = 3000
"""Beyond it a number is written in figures, whatever its list says."""
_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
          (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Level:
    kind: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int | None = None
    legal: bool = False


@dataclass(slots=True)
class _List:
    """The levels of an abstract list, and how far each was counted in the document; None before its first item."""

    levels: dict[int, _Level]
    by_style: dict[str, int]
    linked: str = ""
    counts: list[int | None] = field(default_factory=lambda: [None] * LEVELS)


@dataclass(slots=True)
class _Use:
    """A list as paragraphs refer to it: the abstract one, with levels and starts of its own."""

    abstract: str
    levels: dict[int, _Level] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)
    started: set[int] = field(default_factory=set)


class Numbering:
    """Counts the items of all lists of a document, in the order in which they are read."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[str, _List] = {}
        self._uses: dict[int, _Use] = {}
        for element in children(root, "abstractNum") if root is not None else ():
            self._lists.setdefault(attribute(element, "abstractNumId") or "", _read_list(element))
        for element in children(root, "num") if root is not None else ():
            number = whole_number(attribute(element, "numId"))
            if number is not None:
                self._uses.setdefault(number, _read_use(element))

    def label(self, place: ListPlace, style: str = "") -> tuple[str, int] | None:
        """What stands before the next item at this place (`-` for a bullet), and how deep it lies; None when nothing
        does."""
        if place.number == BULLETS:
            return BULLET, place.level
        use = self._uses.get(place.number)
        found = self._list(use) if use is not None else None
        if use is None or found is None:
            return None
        depth = place.level or found.by_style.get(style, 0)
        level = use.levels.get(depth) or found.levels.get(depth) or _Level("bullet")
        self._count(use, found, depth, level)
        if level.kind == "bullet":
            return BULLET, depth
        label = self._written(use, found, level)
        return (label, depth) if label.strip() else None

    def _list(self, use: _Use) -> _List | None:
        """The list of a use; some only name a style that has the list (17.9.21)."""
        found = self._lists.get(use.abstract)
        if found is not None and found.linked:
            linked = self._styles.list_of(found.linked)
            other = self._uses.get(linked.number) if linked is not None else None
            return self._lists.get(other.abstract, found) if other is not None else found
        return found

    def _count(self, use: _Use, found: _List, depth: int, level: _Level) -> None:
        start = use.starts.get(depth)
        if start is not None and depth not in use.started:
            use.started.add(depth)
            found.counts[depth] = start
        else:
            count = found.counts[depth]
            found.counts[depth] = level.start if count is None else count + 1
        for deeper in range(depth + 1, LEVELS):
            below = use.levels.get(deeper) or found.levels.get(deeper)
            if below is None or below.restart is None or depth < below.restart:
                found.counts[deeper] = None

    def _written(self, use: _Use, found: _List, level: _Level) -> str:
        def number(place: re.Match[str]) -> str:
            depth = int(place[1]) - 1
            of_level = use.levels.get(depth) or found.levels.get(depth) or _Level()
            count = found.counts[depth]
            return _figure(of_level.start if count is None else count, "decimal" if level.legal else of_level.kind)

        return _PLACE.sub(number, level.text)


def _read_list(element: etree._Element) -> _List:
    levels, by_style = {}, {}
    for found in children(element, "lvl"):
        depth = whole_number(attribute(found, "ilvl"))
        if depth is not None and depth < LEVELS:
            levels[depth] = _read_level(found)
            style = _value(found, "pStyle")
            if style:
                by_style[style] = depth
    return _List(levels, by_style, _value(element, "numStyleLink") or "")


def _read_level(element: etree._Element) -> _Level:
    start = whole_number(_value(element, "start"))
    restart = child(element, "lvlRestart")
    return _Level(
        _value(element, "numFmt") or "decimal",
        (_value(element, "lvlText") or "")[:_LONGEST_LABEL],
        1 if start is None else start,
        whole_number(attribute(restart, "val")) if restart is not None else None,
        child(element, "isLgl") is not None,
    )


def _read_use(element: etree._Element) -> _Use:
    use = _Use(_value(element, "abstractNumId") or "")
    for changed in children(element, "lvlOverride"):
        depth = whole_number(attribute(changed, "ilvl"))
        if depth is None or depth >= LEVELS:
            continue
        level, start = child(changed, "lvl"), whole_number(_value(changed, "startOverride"))
        if level is not None:
            use.levels[depth] = _read_level(level)
        if start is not None:
            use.starts[depth] = start
    return use


def _value(element: etree._Element, name: str) -> str | None:
    found = child(element, name)
    return attribute(found, "val") if found is not None else None


def _figure(number: int, kind: str) -> str:
    """A number in the notation of its list; an unknown notation is written in figures (17.18.59)."""
    if kind == "none":
        return ""
    if not 0 < number <= _LARGEST_COUNT:
        return str(number)
    match kind:
        case "lowerLetter" | "upperLetter":
            letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letters if kind == "lowerLetter" else letters.upper()
        case "lowerRoman" | "upperRoman":
            roman = _roman(number)
            return roman.lower() if kind == "lowerRoman" else roman
        case "decimalZero":
            return f"{number:02d}"
        case "ordinal":
            return f"{number}e"
    return str(number)


def _roman(number: int) -> str:
    written = ""
    for value, sign in _ROMAN:
        written += sign * (number // value)
        number %= value
    return written


_TYPED = re.compile(
    r"(?P<lead>[ \t\u00a0]*)"
    r"(?:[-–—*·∙][ \t\u00a0]+|(?P<dot>[•●▪■⁃○◦➢])[ \t\u00a0]*|(?P<o>o)(?:\t| {2,})[ \t]*)(?=[^ \t\u00a0])"
)
_STEP = 360
"""Twentieths of a point that one more tab or two more spaces before a typed bullet count for."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text. With a label it is an item of a list, `depth` deep; `indent` is that of its paragraph; a line
    that `goes_on` belongs to the item above it."""

    text: str
    label: str = ""
    depth: int = 0
    indent: int = 0
    goes_on: bool = False


def written(lines: Sequence[Line]) -> str:
    """Lines as one text: items with their label, two spaces in for each level; typed bullets look the same. Empty lines
    stay between lines, one at a time."""
    result: list[str] = []
    levels: list[tuple[int, bool]] = []
    depth = -1
    for line in lines:
        text = line.text.rstrip()
        typed = _TYPED.match(text) if not line.label else None
        if line.label:
            levels.clear()
            depth = line.depth
            text = f"{'  ' * depth}{line.label} {text.strip()}" if text.strip() else ""
        elif typed:
            lead = typed["lead"].replace("\u00a0", " ")
            indent = line.indent + _STEP * (lead.count("\t") + lead.count(" ") // 2)
            depth = _depth(levels, (indent, bool(typed["o"]) or typed["dot"] in {"○", "◦"}))
            text = f"{'  ' * depth}- {text[typed.end() :]}"
        elif line.goes_on and depth >= 0 and text.strip():
            text = f"{'  ' * (depth + 1)}{text.strip()}"
        else:
            levels.clear()
            depth = -1
            text = text.strip()
        if text.strip() or (result and result[-1]):
            result.append(text if text.strip() else "")
    return "\n".join(result).strip("\n")


def _depth(levels: list[tuple[int, bool]], mark: tuple[int, bool]) -> int:
    """The level of a typed bullet by its indent, and at the same indent an `o` below another sign."""
    while levels and mark < levels[-1]:
        levels.pop()
    if not levels or mark > levels[-1]:
        levels.append(mark)
    return min(len(levels), LEVELS) - 1
