"""The objects of a PDF as they stand in the file (ISO 32000-1, 7.3), also those that nothing refers to.

It reads what this program writes, and refuses what it could not look inside: a search that passes something over
proves nothing.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple


class CannotLookInside(Exception):
    """Something of a document is written in a way that is not read here."""


class Name(str):
    """A name, such as `/Title`, without its slash."""


class Reference(NamedTuple):
    """A reference to an object, by its number."""

    number: int


@dataclass(frozen=True, slots=True)
class Stream:
    """A stream: what its dictionary says, and its bytes as they stand in the file."""

    about: dict[str, Any]
    raw: bytes

    def content(self) -> bytes:
        """The bytes without their compression; those of pictures in a compression of their own as they are."""
        filters = self.about.get("Filter", [])
        content = self.raw
        for name in filters if isinstance(filters, list) else [filters]:
            if name == "FlateDecode":
                try:
                    content = zlib.decompress(content)
                except zlib.error as error:
                    raise CannotLookInside("FlateDecode") from error
            elif self.about.get("Subtype") != "Image":
                raise CannotLookInside(str(name))
        return content


class Operator(str):
    """A word of a content stream that is no operand."""


_OBJECT = re.compile(rb"(\d+)\s+\d+\s+obj\b")
_BEGUN = re.compile(rb"[\r\n]\d+ \d+ obj\b")
_TOKEN = re.compile(
    rb"[\x00\t\n\f\r ]*(?:%[^\r\n]*[\x00\t\n\f\r ]*)*"
    rb"(?P<token><<|>>|[\[\]{}]|/[^\x00\t\n\f\r ()<>\[\]{}/%]*|\((?P<plain>[^()\\\r]*)\)|\(|<[0-9A-Fa-f\x00\t\n\f\r ]*>"
    rb"|[^\x00\t\n\f\r ()<>\[\]{}/%]+)"
)
_REFERENCE = re.compile(rb"[\x00\t\n\f\r ]+\d+[\x00\t\n\f\r ]+R(?![^\x00\t\n\f\r ()<>\[\]{}/%])")
_STREAM = re.compile(rb"\s*stream\r?\n")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|[\s\S])|\r\n?")
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}
_NUMBER = re.compile(rb"[+-]?(?:\d+\.?\d*|\.\d+)")
_HASH = re.compile(rb"#([0-9A-Fa-f]{2})")


def count_objects(data: bytes) -> int:
    """How many objects a document consists of."""
    return len(_BEGUN.findall(data))


class Objects:
    """All objects of a document by their numbers, and the bytes between them. Raises `CannotLookInside`."""

    def __init__(self, data: bytes) -> None:
        self.all: dict[int, Any] = {}
        self.again: list[Any] = []
        """Objects whose number a later one took over, as happens when a document is saved on."""
        self.between: list[bytes] = []
        at = 0
        while match := _OBJECT.search(data, at):
            self.between.append(data[at : match.start()])
            content, at = self._read(data, match.end())
            number = int(match[1])
            if number in self.all:
                self.again.append(self.all[number])
            self.all[number] = content
        self.between.append(data[at:])
        if any(isinstance(one, Stream) and one.about.get("Type") == "ObjStm" for one in self.all.values()):
            raise CannotLookInside("ObjStm")
        if any(b"/Encrypt" in piece for piece in self.between):
            raise CannotLookInside("Encrypt")

    def _read(self, data: bytes, at: int) -> tuple[Any, int]:
        content, at = read_value(data, at)
        begun = _STREAM.match(data, at)
        if begun is None or not isinstance(content, dict):
            return content, at
        length = content.get("Length")
        end = begun.end() + int(length) if isinstance(length, float) else data.find(b"endstream", begun.end())
        if not data[end : end + 20].lstrip().startswith(b"endstream"):
            raise CannotLookInside("Length")
        return Stream(content, data[begun.end() : end]), end

    def __getitem__(self, value: Any) -> Any:
        """What a reference leads to; anything else is given back."""
        return self.all.get(value.number) if isinstance(value, Reference) else value


def read_value(data: bytes, at: int) -> tuple[Any, int]:
    """The value that begins here, and where it ends. A word that is no value comes as an `Operator`."""
    match = _TOKEN.match(data, at)
    if match is None:
        return Operator(""), len(data)
    token, at = match["token"], match.end()
    if match["plain"] is not None:
        return match["plain"], at
    first = token[:1]
    if token == b"(":
        return _string(data, at)
    if token == b"<<":
        return _dictionary(data, at)
    if token == b"[":
        return _array(data, at)
    if first == b"<":
        digits = b"".join(token[1:-1].translate(None, b"\x00").split())
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode()), at
    if first == b"/":
        return Name(_HASH.sub(lambda found: bytes([int(found[1], 16)]), token[1:]).decode("utf-8", "replace")), at
    if _NUMBER.fullmatch(token):
        follows = _REFERENCE.match(data, at) if token.isdigit() else None
        return (Reference(int(token)), follows.end()) if follows is not None else (float(token), at)
    return Operator(token.decode("latin-1")), at


def _array(data: bytes, at: int) -> tuple[list[Any], int]:
    found: list[Any] = []
    while True:
        value, at = read_value(data, at)
        if isinstance(value, Operator) and value in {"]", ""}:
            return found, at
        found.append(value)


def _dictionary(data: bytes, at: int) -> tuple[dict[str, Any], int]:
    found: dict[str, Any] = {}
    while True:
        key, at = read_value(data, at)
        if isinstance(key, Operator) and key in {">>", ""}:
            return found, at
        found[str(key)], at = read_value(data, at)


def _string(data: bytes, at: int) -> tuple[bytes, int]:
    """A string in brackets, which may hold pairs of brackets."""
    depth, start = 1, at
    while depth and at < len(data):
        sign = data[at]
        if sign == 0x5C:
            at += 1
        elif sign == 0x28:
            depth += 1
        elif sign == 0x29:
            depth -= 1
        at += 1
    return _ESCAPE.sub(_unescaped, data[start : at - 1]), at


def _unescaped(found: re.Match[bytes]) -> bytes:
    sign = found[1]
    if sign is None:
        return b"\n"
    return bytes([int(sign, 8) & 255]) if sign.isdigit() and sign < b"8" else _ESCAPED.get(sign, sign)


def operations(content: bytes) -> Iterator[tuple[str, list[Any]]]:
    """The operators of a content stream (ISO 32000-1, 7.8.2), each with its operands. Pictures in the middle of one
    are refused, since nothing tells where they end."""
    operands: list[Any] = []
    at = 0
    while at < len(content):
        value, at = read_value(content, at)
        if not isinstance(value, Operator) or value in {"true", "false", "null"}:
            operands.append(value)
            continue
        if value == "BI":
            raise CannotLookInside("BI")
        yield str(value), operands
        operands = []
