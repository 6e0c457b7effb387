"""The plainest notation of a part: UTF-8, without comments, instructions and CDATA, which an expression can search."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from interchange.package.markup import decoded

_NOT_PLAIN = re.compile(r"<!--.*?-->|<!\[CDATA\[(.*?)\]\]>|<\?.*?\?>", re.DOTALL)
_ENCODING = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([\w.-]+)[\"']")
_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def is_utf8(content: bytes) -> bool:
    """Whether a part is written in UTF-8, or in what is the same in UTF-8, by its own account."""
    found = _ENCODING.match(content.removeprefix(b"\xef\xbb\xbf"))
    declared = found.group(1).lower() if found else b"utf-8"
    return declared in {b"utf-8", b"us-ascii", b"ascii"} and not content.startswith((b"\xff\xfe", b"\xfe\xff"))


def plain_form(content: bytes, file: str, part: str) -> bytes:
    """The part in its plainest notation; comments and instructions go, the rest means the same. Raises `Damaged`."""
    text = decoded(content, file, part)[0].removeprefix("\ufeff")
    # Without a document type, `<` begins nothing else than these and tags, and stands in no attribute (XML 1.0, 2.4).
    plain = _NOT_PLAIN.sub(lambda found: escape(found[1]) if found[1] is not None else "", text)
    return _DECLARATION + plain.lstrip().encode()


def has_only_tags(content: bytes, start: int = 0, end: int | None = None) -> bool:
    """Whether between these places there is no comment, instruction or CDATA; the declaration at the start aside."""
    start = max(start, content.find(b"?>", 0, 500) + 1 if b"<?xml" in content[:8] else 0)
    return content.find(b"<!", start, end) < 0 and content.find(b"<?", start, end) < 0


def is_tag(content: bytes, place: int) -> bool:
    """Whether the `<` at this place begins a tag, and does not stand in a comment, instruction or CDATA."""
    marks = ((b"<!--", b"-->"), (b"<![CDATA[", b"]]>"), (b"<?", b"?>"))
    return all(content.rfind(opening, 0, place) <= content.rfind(closing, 0, place) for opening, closing in marks)
