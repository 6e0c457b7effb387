"""The words of content streams, by what the fonts say that their glyphs mean (ISO 32000-1, 9.10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from interchange.public.pdf_objects import CannotLookInside, Objects, Stream, operations

Matrix = tuple[float, float, float, float, float, float]
_UNMOVED: Matrix = (1, 0, 0, 1, 0, 0)
_SECTION = re.compile(rb"begin(bfchar|bfrange)\b(.*?)end\1", re.DOTALL)
_CODES = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")
_SAME_LINE = 0.5
"""Points that pieces of one line may differ in height."""
_OFF_THE_PAGE = 1e6


@dataclass(frozen=True, slots=True)
class Piece:
    """Some glyphs in a row: what they say, where they begin, and the number of the marked content that they are in."""

    text: str
    x: float
    y: float
    mark: int | None


def pieces_of(objects: Objects, content: bytes, resources: dict[str, Any], fonts: Fonts) -> Iterator[Piece]:
    """The pieces of one content stream, in its order."""
    named = objects[resources.get("Font", {})] or {}
    font: dict[int, str] | None = None
    at, line, kept = _UNMOVED, _UNMOVED, [_UNMOVED]
    marks: list[int | None] = []
    for operator, operands in operations(content):
        if operator == "cm" and len(operands) == 6:
            at = _times(tuple(operands), at)
        elif operator == "q":
            kept.append(at)
        elif operator == "Q":
            at = kept.pop() if kept else _UNMOVED
        elif operator == "Tf":
            font = fonts.of(named.get(operands[0]))
        elif operator in {"BT", "Tm"}:
            line = tuple(operands) if operator == "Tm" else _UNMOVED
        elif operator in {"Td", "TD"}:
            line = _times((1, 0, 0, 1, operands[0], operands[1]), line)
        elif operator == "T*":
            line = _times((1, 0, 0, 1, 0, -1), line)
        elif operator in {"BDC", "BMC"}:
            about = operands[-1] if operator == "BDC" else {}
            mark = about.get("MCID") if isinstance(about, dict) else None
            marks.append(int(mark) if mark is not None else marks[-1] if marks else None)
            yield from _beside(about, len(marks))
        elif operator == "EMC" and marks:
            marks.pop()
        elif operator in {"Tj", "TJ", "'", '"'} and operands:
            said = operands[-1] if isinstance(operands[-1], list) else [operands[-1]]
            if font is None:
                raise CannotLookInside("Font")
            text = "".join(_decoded(one, font) for one in said if isinstance(one, bytes))
            *_, x, y = _times(line, at)
            yield Piece(text, x, y, marks[-1] if marks else None)


def _beside(about: Any, place: int) -> Iterator[Piece]:
    """What marked content says of itself, such as the text in the place of a picture (14.9), each on a line apart."""
    for number, value in enumerate(about.values() if isinstance(about, dict) else ()):
        text = text_of(value) if isinstance(value, bytes) else ""
        if text.strip("\u00ad\u200b "):
            yield Piece(text, 0, _OFF_THE_PAGE * (place + number + 1), None)


def text_of(value: bytes) -> str:
    """A string of text (7.9.2.2)."""
    if value.startswith(b"\xfe\xff"):
        return value[2:].decode("utf-16-be", "replace")
    if value.startswith(b"\xef\xbb\xbf"):
        return value[3:].decode("utf-8", "replace")
    return value.decode("latin-1")


def in_lines(pieces: list[Piece]) -> str:
    """Pieces as one text, with a new line wherever one begins."""
    said: list[str] = []
    for place, piece in enumerate(pieces):
        if place and abs(piece.y - pieces[place - 1].y) > _SAME_LINE:
            said.append("\n")
        said.append(piece.text)
    return "".join(said)


class Fonts:
    """What the glyphs of each font say, worked out once."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._known: dict[Any, dict[int, str]] = {}

    def of(self, reference: Any) -> dict[int, str]:
        """The texts of a font by the codes of its glyphs. Raises `CannotLookInside` for one that does not tell."""
        if reference not in self._known:
            font = self._objects[reference]
            told = self._objects[font.get("ToUnicode")] if isinstance(font, dict) else None
            if not isinstance(told, Stream) or font.get("Encoding") != "Identity-H":
                raise CannotLookInside("ToUnicode")
            self._known[reference] = _meanings(told.content())
        return self._known[reference]


def _meanings(cmap: bytes) -> dict[int, str]:
    found: dict[int, str] = {}
    for section in _SECTION.finditer(cmap):
        codes = [match for match in _CODES.finditer(section[2])]
        step = 2 if section[1] == b"bfchar" else 3
        place = 0
        while place + step <= len(codes):
            first = _number(codes[place])
            if step == 2:
                found[first] = _said(codes[place + 1])
                place += 2
            elif codes[place + 2][2]:
                place += 3
                while place < len(codes) and not codes[place][3]:
                    found[first] = _said(codes[place])
                    first, place = first + 1, place + 1
                place += 1
            else:
                text = _said(codes[place + 2])
                for further in range(_number(codes[place + 1]) - first + 1):
                    found[first + further] = text[:-1] + chr(ord(text[-1]) + further) if text else ""
                place += 3
    return found


def _number(code: re.Match[bytes]) -> int:
    return int(code[1], 16)


def _said(code: re.Match[bytes]) -> str:
    return bytes.fromhex(b"".join(code[1].split()).decode()).decode("utf-16-be", "replace")


def _decoded(string: bytes, font: dict[int, str]) -> str:
    """What two bytes for each glyph say; a glyph that the font does not tell of says nothing that could be read."""
    return "".join(font.get(string[place] << 8 | string[place + 1], "\ufffd") for place in range(0, len(string) - 1, 2))


def _times(one: Any, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    k, m, n, o, p, q = other
    return (a * k + b * n, a * m + b * o, c * k + d * n, c * m + d * o, e * k + f * n + p, e * m + f * o + q)
