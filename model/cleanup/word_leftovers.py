"""What a paste from Word leaves in a cell: signs of bullets from other fonts, hyphens and spaces that are not seen."""

from __future__ import annotations

import re

INDENT = "  "
"""What a bullet stands further in for each level."""

_INDENTS = " \t\u00a0\u2007"
_LINE_END = re.compile(r"(?:_x000D_|\r)?(?:\n|_x000A_)|_x000D_|[\r\v\f\u2028\u2029]")
_NOT_SEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_SPACE = re.compile("[\u00a0\u2007]")
_CODES = {"_x0009_": "\t", "_x00A0_": "\u00a0"}
_WIDE = r"(?:[\t\u00a0\u2007]|[ ](?=\s))\s*"
_SIGNS: tuple[re.Pattern[str], ...] = (
    re.compile("[\uf0b7·]\\s*(?=\\S)"),
    re.compile(f"o{_WIDE}(?=\\S)"),
    re.compile(f"(?:\uf0a7\\s*|§{_WIDE})(?=\\S)"),
    re.compile(f"(?:[\uf0d8\uf0fc\uf076\uf0e8]\\s*|[Øüvè]{_WIDE})(?=\\S)"),
)
"""The signs of Word's levels of bullets, as they come out in a cell: Symbol, Courier and Wingdings, read as letters."""
_SINGLE_O = re.compile(r"o (?=\S)")
_OTHER_BULLET = re.compile("[-–•*]\\s")

HAS_WORD_LEFTOVERS = re.compile(
    "[\u00ad\u200b\u2060\ufeff\u00a0\u2007\r\v\f\u2028\u2029\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0e8]"
    "|_x00(?:0D|0A|09|A0)_|^[ \t]*·|^[ \t]*[o§Øüvè](?:\t|  )|^[ \t]*o \\S",
    re.MULTILINE,
)
"""Where this finds nothing, there is nothing to do; a single `o` in front may still be a word."""


def without_word_leftovers(text: str) -> str:
    """The text with dashes for the signs of Word's bullets, ordinary spaces and line ends, and nothing invisible.

    A level below another stands further in. `o` is a bullet when a gap follows it, or other bullets stand beside it.
    """
    if not HAS_WORD_LEFTOVERS.search(text):
        return text
    for code, sign in _CODES.items():
        text = text.replace(code, sign)
    lines = _NOT_SEEN.sub("", _LINE_END.sub("\n", text)).split("\n")
    bare = [line.lstrip(_INDENTS) for line in lines]
    single = sum(bool(_SINGLE_O.match(line)) for line in bare) > 1 or any(
        found.match(line) for line in bare for found in (*_SIGNS, _OTHER_BULLET)
    )
    levels: list[int] = []
    tidy = [_SPACE.sub(" ", _bulleted(line, levels, single)) for line in lines]
    return "\n".join(line if line == before else line.rstrip(" \t") for line, before in zip(tidy, lines, strict=True))


def _bulleted(line: str, levels: list[int], single: bool) -> str:
    """The line with a dash for the sign in front; `levels` are those that are open above it, and is kept up."""
    bare = line.lstrip(_INDENTS)
    indent = line[: len(line) - len(bare)]
    for level, sign in enumerate(_SIGNS):
        found = sign.match(bare) or (_SINGLE_O.match(bare) if level == 1 and single else None)
        if found is None:
            continue
        while levels and levels[-1] >= level:
            levels.pop()
        levels.append(level)
        deeper = INDENT * (len(levels) - 1)
        return f"{_SPACE.sub(' ', indent) or deeper}- {bare[found.end() :]}"
    return line
