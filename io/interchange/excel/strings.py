"""Texts of cells: shared strings, inline strings, rich text, and the escapes that stand in them."""

from __future__ import annotations

import re
from sys import getsizeof
from xml.sax.saxutils import escape

from lxml import etree

from interchange.errors import damaged, too_much
from interchange.package.plain import has_only_tags, is_utf8, plain_form
from interchange.package.xml import check_well_formed, children, local, resolved
from model.values import RichText

_PLAIN = etree.XMLParser(resolve_entities=False, no_network=True)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_HALF = re.compile("[\ud800-\udfff]")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NAMESPACES = re.compile(r'\sxmlns(?::[\w.-]+)?="[^"]*"')

Text = str | RichText

MOST_STRINGS, MOST_RICH = 400_000, 60_000
"""Different texts in one workbook, and those of them that are not plain; reading more would take too long."""
LONGEST_TEXT = 1_000_000
"""Bytes of one text; in Excel a cell holds 32,767 characters (18.3.1.4)."""
MOST_MEMORY = 120_000_000
"""Bytes that the texts of a sheet, or those that sheets share, may take together."""

_ROOT = re.compile(rb"<(?:[\w.-]+:)?sst(?=[\s/>])(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_ITEM = re.compile(
    rb"<(?P<prefix>(?:[\w.-]+:)?)si(?=[\s/>])(?:[^>\"'/]|\"[^\"]*\"|'[^']*')*"
    rb"(?:/>|>(?:<(?P=prefix)t(?: xml:space=\"preserve\")?>(?P<text>[^<]*)</(?P=prefix)t></(?P=prefix)si>"
    rb"|.*?</(?P=prefix)si\s*>))",
    re.DOTALL,
)


def unescaped(text: str) -> str:
    """The text with `_x000D_` and its like as the characters they stand for (ECMA-376 part 1, 22.9.2.19 ST_Xstring)."""
    if "_x" not in text:
        return text
    text = _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), text)
    # Two escapes may make one character; half of one is no text.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if _HALF.search(text) else text


def escaped(text: str) -> str:
    """The text as XML content; what looks like an escape of ST_Xstring is escaped itself, and so is what XML cannot
    hold (XML 1.0, 2.2)."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: f"_x005F{found.group()}", text)
    text = _NO_XML.sub(lambda found: f"_x{ord(found.group()):04X}_", text)
    return escape(text).replace("\r", "&#13;")


def shared_strings(content: bytes, file: str, part: str) -> list[Text]:
    """The texts of the shared string table, in its order (18.4.9). Raises `Damaged` or `TooLarge`.

    Most items are plain and read without a tree, which for a large table would take more memory than the workbook.
    """
    check_well_formed(content, file, part)
    if not is_utf8(content) or not has_only_tags(content):
        content = plain_form(content, file, part)
    root = _ROOT.search(content)
    if root is None:
        raise damaged(file, part)
    opening = root.group()
    closing = b"</" + opening[1:].split(b"sst", 1)[0] + b"sst>"
    found: list[Text] = []
    rich = memory = 0
    for item in _ITEM.finditer(content, root.end()):
        text = item["text"]
        rich += text is None
        if len(found) >= MOST_STRINGS or rich > MOST_RICH or item.end() - item.start() > LONGEST_TEXT:
            raise too_much(file, part)
        if text is None:
            found.append(_text_alone(opening + item.group() + closing, file, part))
        else:
            found.append(unescaped(resolved(text.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n"))))
        memory += memory_of(found[-1])
        if memory > MOST_MEMORY:
            raise too_much(file, part)
    return found


def memory_of(text: Text) -> int:
    """The bytes that a text takes, by the widest of its characters."""
    return getsizeof(text) if isinstance(text, str) else getsizeof(text.text) + getsizeof(text.markup)


def _text_alone(table: bytes, file: str, part: str) -> Text:
    """The text of a table with one item. Phonetic hints are no part of it."""
    try:
        root = etree.fromstring(table, _PLAIN)
    except etree.XMLSyntaxError as error:
        raise damaged(file, part) from error
    items = children(root, "si")
    return text_of_item(items[0]) if items else ""


def text_of_item(item: etree._Element) -> Text:
    """The text of an `si` or `is` element: plain, or rich when runs of it have a format of their own (18.4.8)."""
    pieces: list[str] = []
    runs: list[etree._Element] = []
    for element in item:
        name = local(element)
        if name == "t":
            pieces.append(_content(element))
        elif name == "r":
            runs.append(element)
            pieces.extend(_content(inner) for inner in element if local(inner) == "t")
    text = "".join(pieces)
    if not runs:
        return text
    formatted = any(len(run) > 1 for run in runs)
    return RichText(text, "".join(_markup(run) for run in runs)) if formatted else text


def _content(element: etree._Element) -> str:
    return unescaped("".join(str(piece) for piece in element.itertext()))


def _markup(run: etree._Element) -> str:
    """A run in the notation of a part whose main namespace is the default one."""
    if run.prefix:
        run = etree.fromstring(etree.tostring(run, with_tail=False))
        for element in run.iter():
            element.tag = local(element)
        etree.cleanup_namespaces(run)
    return _NAMESPACES.sub("", etree.tostring(run, encoding="unicode", with_tail=False))


def inline_text(text: str, prefix: str = "") -> str:
    """A text as the `is` element of an inline string (18.3.1.53)."""
    keep = ' xml:space="preserve"' if text != text.strip() or "\n" in text or "  " in text else ""
    return f"<{prefix}is><{prefix}t{keep}>{escaped(text)}</{prefix}t></{prefix}is>"


def inline_rich(text: RichText, prefix: str = "") -> str:
    """A rich text as the `is` element of an inline string."""
    markup = re.sub(r"<(/?)(?=\w)", rf"<\g<1>{prefix}", text.markup) if prefix else text.markup
    return f"<{prefix}is>{markup}</{prefix}is>"
