"""HTML that a paste left in a cell, as the plain text and bullets that a reader would have seen.

What stands between `<` and `>` counts as HTML only when it is an element that HTML has, written as HTML writes it, so
that `a<b`, `< 50 deelnemers`, `<naam>` and `Piet <piet@voorbeeld.nl>` stay what they are.
"""

from __future__ import annotations

import html
import re
from html.entities import html5
from html.parser import HTMLParser

from model.cleanup.word_leftovers import HAS_WORD_LEFTOVERS, without_word_leftovers

INDENT = "  "
"""What a bullet stands further in for each list that it lies in."""
DEEPEST = 9
"""Lists in lists beyond this stand no further in."""

_PLAIN = "p|br|ul|ol|li|dl|dt|dd|div|span|b|i|u|em|strong|sup|sub|small|big|center|strike|del|ins|font|table|thead"
_MORE = "tbody|tfoot|tr|td|th|colgroup|col|caption|h[1-6]|hr|blockquote|pre|nobr|html|head|body|(?:o|w|v|m|st1):\\w+"
_WITH_ATTRIBUTES = "a|img|meta|link|code|section|article|header|footer|figure|label|input|button|style|script|iframe"
_VALUE = r"""(?:"[^"<]*"|'[^'<]*'|[^\s"'<>=]+)"""
_ATTRIBUTE = rf"\s+[A-Za-z_][\w:.-]*\s*=\s*{_VALUE}"
_BARE = r"\s+(?:nowrap|compact|reversed|noshade|hidden|disabled|checked|start|clear)"
_TAG = re.compile(
    rf"<(?:/?(?:{_PLAIN}|{_MORE})(?:{_ATTRIBUTE}|{_BARE})*\s*/?|(?:{_WITH_ATTRIBUTES})(?:{_ATTRIBUTE})(?:{_ATTRIBUTE}|{_BARE})*"
    rf"\s*/?|/(?:{_WITH_ATTRIBUTES})\s*)>",
    re.IGNORECASE,
)
_CUT_OFF = re.compile(
    rf"<(?:(?:{_PLAIN}|{_MORE}|{_WITH_ATTRIBUTES})\s+[A-Za-z-]+\s*=[^<>]*|/(?:{_PLAIN}|{_MORE}|{_WITH_ATTRIBUTES})?)$",
    re.IGNORECASE,
)
"""A tag that lost its end, as happens where a text was cut off."""
_NEVER_SEEN = re.compile(r"<!\[(?:if\b[^\]<>]*|endif)\]>|<!doctype\b[^<>]*>|<\?xml\b[^<>]*>", re.IGNORECASE)
_HIDING = (
    (re.compile("<!--"), "-->"),
    (re.compile(r"<style\b[^<>]*>", re.IGNORECASE), "</style>"),
    (re.compile(r"<script\b[^<>]*>", re.IGNORECASE), "</script>"),
)
"""What begins and what ends a stretch that no reader sees."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ORDINAL = re.compile(r"(?<=\d)\^(?=(?:e|de|ste)\b)")
_MAY_BE_LEFT = re.compile(r"[<&^]")
_SUPERSCRIPT = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
_SUBSCRIPT = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
_RAISED = re.compile(r"[0-9n+-]+")
_TYPED_BULLET = re.compile(r"^(?:[-–—*]\s+|o\s{2,}|[·•●▪■⁃\uf0b7\uf0a7]\s*)(?=\S)")
_INLINE_DASH = re.compile(r"(?:^|(?<=\s)|(?<=[.;?!]))(?<!\d\s)[-–•·]\s+(?=[A-Z0-9À-Ý'\"“‘(])")
_SPACES = re.compile(r"[^\S\n]+")
_SPACE_AT_END = re.compile(r"[ \t]+$", re.MULTILINE)
_LINE_END = re.compile(r"[^\S\n]*\n")
_TYPED_INDENT = re.compile(r"\s+(?=(?:[-–*•]|\d{1,2}[.)])\s)")
_TOO_MANY_LINES = re.compile(r"\n{3,}")
_ROUNDS = 8

_BLOCKS = frozenset(
    {"p", "div", "dl", "dt", "dd", "ul", "ol", "table", "thead", "tbody", "tfoot", "tr", "caption", "hr", "pre"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "center", "section", "article", "header", "footer", "figure"}
    | {"html", "head", "body"}
)


def has_html(text: str) -> bool:
    """Whether there is anything in the text that was meant for a browser and not for a reader."""
    if not _MAY_BE_LEFT.search(text):
        return False
    return (
        _TAG.search(text) is not None
        or _CUT_OFF.search(text) is not None
        or _without_hidden(text) != text
        or _ORDINAL.search(text) is not None
        or any(_is_entity(found.group()) for found in _ENTITY.finditer(text))
    )


def without_html(text: str) -> str:
    """The text as a reader would have seen it; the same text when there is no HTML in it.

    Done again until nothing is left, because what was copied twice is also marked up twice (`&amp;nbsp;`). Bold and
    the like go; a link keeps its address in brackets; numbers that were raised or lowered stay so.
    """
    for _ in range(_ROUNDS):
        if not has_html(text):
            break
        text = _once(text)
    return text


def _once(text: str) -> str:
    text = _without_hidden(text)
    if not (_TAG.search(text) or _CUT_OFF.search(text)):
        return _ORDINAL.sub("", _SPACE_AT_END.sub("", _ENTITY.sub(lambda found: _character(found.group()), text)))
    reader = _Reader()
    reader.feed(_only_tags(_CUT_OFF.sub("", text)))
    reader.close()
    read = _ORDINAL.sub("", reader.text())
    return without_word_leftovers(read) if HAS_WORD_LEFTOVERS.search(read) else read


def _without_hidden(text: str) -> str:
    """The text without comments, styles, scripts and declarations; what is not ended hides nothing."""
    for start, end in _HIDING:
        lowered = text.lower() if start.search(text) else ""
        pieces: list[str] = []
        place = 0
        while lowered and (found := start.search(text, place)) is not None:
            stop = lowered.find(end, found.end())
            if stop < 0:
                break
            pieces.append(text[place : found.start()])
            place = stop + len(end)
        text = "".join((*pieces, text[place:]))
    return _NEVER_SEEN.sub("", text) if "<" in text else text


def _only_tags(text: str) -> str:
    """The text in which everything that is no tag is marked up as such, for the parser."""
    pieces: list[str] = []
    place = 0
    for found in _TAG.finditer(text):
        pieces += [_as_data(text[place : found.start()]), found.group()]
        place = found.end()
    return "".join((*pieces, _as_data(text[place:])))


def _as_data(text: str) -> str:
    """Text that comes out of the parser as it is, except for entities, which come out as their character."""
    text = _ENTITY.sub(lambda found: _character(found.group()), text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _is_entity(text: str) -> bool:
    return text.startswith("&#") or text[1:] in html5


def _character(entity: str) -> str:
    """What an entity stands for; itself when it stands for nothing."""
    if not _is_entity(entity):
        return entity
    character = html.unescape(entity)
    return {"\u00a0": " ", "\u00ad": "", "\u200b": "", "\ufeff": ""}.get(character, character)


class _Reader(HTMLParser):
    """Collects lines: blocks and items begin new ones, everything else goes on in the same."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._line = ""
        self._prefix = ""
        self._hang = ""
        self._lists: list[int | None] = []
        """The lists that are open: the number of the next item, or None for bullets."""
        self._in_item = False
        self._raised: list[str] = []
        self._link = ""
        self._linked = ""

    def text(self) -> str:
        """What was read."""
        self._break()
        return _TOO_MANY_LINES.sub("\n\n", "\n".join(self._lines)).strip("\n")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        if tag in _BLOCKS:
            self._break()
        if tag in {"ul", "ol"}:
            start = known.get("start") or "1"
            self._lists.append((int(start) if start.isdigit() else 1) if tag == "ol" else None)
            self._in_item = False
        elif tag == "li":
            self._begin_item()
        elif tag == "br":
            self._new_line()
        elif tag in {"td", "th"}:
            self._line += " "
        elif tag in {"sup", "sub"}:
            self._raised.append(tag)
        elif tag == "a":
            self._link, self._linked = known.get("href") or "", ""
        elif tag == "img" and known.get("alt"):
            self.handle_data(known["alt"] or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag in {"a", "sup", "sub"}:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "br":
            self._new_line()
        elif tag == "li":
            self._break()
            self._in_item = False
            self._hang = INDENT * (min(max(len(self._lists), 1), DEEPEST) - 1)
        elif tag in {"ul", "ol"}:
            self._break()
            if self._lists:
                self._lists.pop()
            self._hang = INDENT * min(len(self._lists), DEEPEST)
            self._in_item = bool(self._lists)
        elif tag in _BLOCKS:
            self._break()
        elif tag in {"sup", "sub"} and self._raised:
            self._raised.pop()
        elif tag == "a":
            self._end_link()

    def handle_data(self, data: str) -> None:
        if self._raised and _RAISED.fullmatch(data.strip()):
            data = data.translate(_SUPERSCRIPT if self._raised[-1] == "sup" else _SUBSCRIPT)
        if self._link:
            self._linked += data
        if self._lists and not self._in_item:
            self._dashed(data)
            return
        if not self._line.strip():
            data = data.lstrip()
        first, *others = _LINE_END.split(data)
        self._line += first
        blank = False
        for other in others:
            self._break()
            if blank and other.strip():
                self._lines.append("")
            blank = not other.strip()
            self._line = other

    def _dashed(self, data: str) -> None:
        """Text that stands in a list but in no item: typed dashes begin the items."""
        for place, line in enumerate(data.split("\n")):
            if place:
                self._break()
            before, *items = _INLINE_DASH.split(line)
            self._line += before
            for item in items:
                self._break()
                self._begin("- ")
                self._line += item

    def _begin_item(self) -> None:
        self._break()
        mark = "- "
        number = self._lists[-1] if self._lists else None
        if number is not None:
            mark = f"{number}. "
            self._lists[-1] = number + 1
        self._begin(mark)
        self._in_item = True

    def _begin(self, mark: str) -> None:
        depth = min(max(len(self._lists), 1), DEEPEST)
        self._prefix = INDENT * (depth - 1) + mark
        self._hang = INDENT * depth

    def _new_line(self) -> None:
        """A line end that a reader sees, also when the line is empty."""
        if self._line.strip():
            self._break()
        elif not self._prefix:
            self._lines.append("")
            self._line = ""

    def _break(self) -> None:
        """End the line, if there is anything in it."""
        indent = _TYPED_INDENT.match(self._line)
        line = self._line.strip()
        self._line = ""
        if not line:
            return
        if self._prefix:
            if self._prefix.endswith("- "):
                line = _TYPED_BULLET.sub("", line)
            self._lines.append(self._prefix + _SPACES.sub(" ", line))
            self._prefix = ""
        else:
            self._lines.append((indent.group() if indent else self._hang) + _SPACES.sub(" ", line))

    def _end_link(self) -> None:
        address, text = self._link.strip(), " ".join(self._linked.split())
        self._link = self._linked = ""
        bare = address.removeprefix("mailto:").rstrip("/")
        if address.lower().startswith(("http:", "https:", "mailto:")) and bare not in text and text not in bare:
            self._line += f" ({bare})"
