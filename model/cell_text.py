"""The text of a cell as a report shows it: typed bullets and numbers become lists, every other line a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from model.report import Bullets, ListItem, Paragraph, TextBlock

DEEPEST_LEVEL = 8
"""Lists have nine levels (ECMA-376 part 1, 17.9.6); what is nested deeper stays at the last one."""

_NOT_PRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPACE = "[ \t\u00a0]"
_LINE_END = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_GAP = re.compile(f"{_SPACE}{{2,}}|\t")
_BULLET = re.compile(f"(?:[-–—*·∙o]{_SPACE}+|[•●▪■⁃\uf0b7\uf0a7]{_SPACE}*)(?=[^ \t\u00a0])")
_NUMBER = re.compile(
    rf"(?P<open>\(?)(?:(?P<number>[1-9]\d?)|(?P<letter>[a-z]))(?P<close>[.)]){_SPACE}+(?=[^ \t\u00a0])"
)
_MEANINGFUL_MARK = re.compile(rf"(?:[+>→]|\(?\d{{1,2}}[.)]|\(?[a-z][.)]){_SPACE}+[^ \t\u00a0]")
_TIED_MARK = re.compile(r"^(\(?(?:\d{1,2}|[a-z])[.)]|[-–—*·∙o•●▪■⁃\uf0b7\uf0a7+>→])\s+(?=\S)")
_LONE_MARKS = frozenset("-–—*·∙•●▪■⁃\uf0b7\uf0a7")
_DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True)
class _Item:
    """A line that reads as an item of a list; `numbering` is empty for a bullet."""

    text: str
    level: int = 0
    numbering: str = ""
    number: int = 0


def printable(text: str) -> str:
    """The text with line feeds as its only line ends, and without what no document can hold (XML 1.0, 2.2)."""
    return _NOT_PRINTABLE.sub("", _LINE_END.sub("\n", text))


def one_line(text: str) -> str:
    """The text as a label: on one line, and with a number or sign in front tied to the word that follows.

    In a head, `1. Doel` is a name and not the first item of a list; a narrow no-break space keeps it together.
    """
    return _TIED_MARK.sub("\\1\u202f", " ".join(printable(text).split()))


def blocks_of(text: str) -> tuple[TextBlock, ...]:
    """The paragraphs and lists that the text reads as; nothing for an empty text or a lone dash.

    White space that only served layout goes (tabs, runs of spaces, empty lines: WCAG 2.1, 1.3.2), and the signs of
    bullets, because a list draws its own. Numbers and letters stay as they were typed: a list that does not run on is
    a new list with its own first number. Signs that may mean something (`>`, `+`, an arrow) stay in their item.
    """
    text = printable(text)
    bare = text.strip()
    if bare in _DASHES:
        return ()
    if len(bare) == 1:
        return (Paragraph(bare),)
    blocks: list[TextBlock] = []
    waiting: list[_Item] = []
    for read in _read_lines(text):
        if isinstance(read, _Item):
            waiting.append(read)
            continue
        blocks.extend(_lists(waiting))
        waiting.clear()
        blocks.append(read)
    blocks.extend(_lists(waiting))
    return tuple(blocks)


def _read_lines(text: str) -> Iterator[Paragraph | _Item]:
    """Each line as a paragraph or an item; a line that hangs below an item goes on with that item."""
    indents: list[int] = []
    item: _Item | None = None
    attached = False
    for line in text.split("\n"):
        bare = line.strip()
        if not bare or bare in _LONE_MARKS:
            attached = False
            continue
        indent = len(line[: len(line) - len(line.lstrip())].expandtabs(4))
        marked = _marked(bare)
        if marked is not None:
            if item is not None:
                yield item
            item = replace(marked, level=_level(indents, indent))
            attached = True
        elif item is not None and attached and indent > indents[-1]:
            item = replace(item, text=f"{item.text} {_tidy(bare)}")
        else:
            if item is not None:
                yield item
            item = None
            indents.clear()
            yield Paragraph(_tidy(bare))
    if item is not None:
        yield item


def _marked(line: str) -> _Item | None:
    """The line as an item when it begins with a typed bullet or number."""
    bullet = _BULLET.match(line)
    if bullet:
        return _Item(_tidy(line[bullet.end() :]))
    number = _NUMBER.match(line)
    if number and not (number["open"] and number["close"] == "."):
        sign = "1" if number["number"] else "a"
        count = int(number["number"]) if number["number"] else ord(number["letter"]) - ord("a") + 1
        return _Item(_tidy(line[number.end() :]), 0, f"{number['open']}{sign}{number['close']}", count)
    if _MEANINGFUL_MARK.match(line):
        return _Item(_tidy(line))
    return None


def _level(indents: list[int], indent: int) -> int:
    """The level of an item with this indent; `indents` are those of the items it may hang below, and is kept up."""
    while indents and indent < indents[-1]:
        indents.pop()
    if not indents or indent > indents[-1]:
        indents.append(indent)
    return min(len(indents) - 1, DEEPEST_LEVEL)


def _lists(items: Iterable[_Item]) -> Iterator[Bullets]:
    """Lists of items that belong together: bullets, or numbers of one notation that run on."""
    run: list[_Item] = []
    following: dict[int, int] = {}
    for item in items:
        if run and (
            run[0].numbering != item.numbering or (item.numbering and following.get(item.level, 1) != item.number)
        ):
            yield _bullets(run)
            run, following = [], {}
        run.append(item)
        following = {level: count for level, count in following.items() if level < item.level}
        following[item.level] = item.number + 1
    if run:
        yield _bullets(run)


def _bullets(run: list[_Item]) -> Bullets:
    items = tuple(ListItem(item.text, item.level) for item in run)
    first = run[0]
    return Bullets(items, True, first.numbering, first.number) if first.numbering else Bullets(items)


def _tidy(text: str) -> str:
    return _GAP.sub(" ", text)
