"""Writes a cell as XML: the attributes it had, and a new content."""

from __future__ import annotations

import re
from dataclasses import dataclass

from interchange.excel.dates import serial_of
from interchange.excel.formula_text import as_content
from interchange.excel.formulas import copied
from interchange.excel.references import cell_name
from interchange.excel.strings import escaped, inline_rich, inline_text
from model.values import Covered, Fault, Flag, Formula, Moment, Number, RichText, Value

_VALUE_ATTRIBUTES = re.compile(rb"\s+(?:t|cm|vm)\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_STYLE = re.compile(rb"\s+s\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_NAME = re.compile(rb"\s+r\s*=\s*(?:\"[^\"]*\"|'[^']*')")

_FAULTS = {
    "#VERW!": "#REF!",
    "#DEEL/0!": "#DIV/0!",
    "#N/B": "#N/A",
    "#NAAM?": "#NAME?",
    "#LEEG!": "#NULL!",
    "#GETAL!": "#NUM!",
    "#WAARDE!": "#VALUE!",
    "#OVERLOOP!": "#SPILL!",
    "#BEREKEN!": "#CALC!",
}


@dataclass(frozen=True, slots=True)
class Notation:
    """How a workbook writes: the prefix of its main namespace (`x:` or nothing) and the start of its calendar."""

    prefix: str = ""
    since_1904: bool = False


def cell_xml(row: int, column: int, value: Value, style: int, notation: Notation) -> bytes:
    """A new cell. Style 0 is not written, since it is what a cell without one has."""
    shown = f' s="{style}"' if style else ""
    attributes = f' r="{cell_name(row, column)}"{shown}'.encode()
    return _element(attributes, value, row, notation)


def changed_cell(attributes: bytes, row: int, value: Value, style: int | None, notation: Notation) -> bytes:
    """An existing cell with another content; `style` is None where it keeps its own.

    What belonged to the old value goes: its type, and the metadata of dynamic arrays and linked data (18.3.1.4).
    """
    attributes = _VALUE_ATTRIBUTES.sub(b"", attributes)
    if style is not None:
        attributes = _STYLE.sub(b"", attributes) + f' s="{style}"'.encode()
    return _element(attributes, value, row, notation)


def moved_cell(attributes: bytes, inner: bytes, row: int, column: int, prefix: str) -> bytes:
    """An existing cell at another place, content and all; formulas in it are the caller's business."""
    name = f' r="{cell_name(row, column)}"'.encode()
    attributes = name + _NAME.sub(b"", attributes)
    tag = f"{prefix}c".encode()
    return b"<" + tag + attributes + (b">" + inner + b"</" + tag + b">" if inner else b"/>")


def _element(attributes: bytes, value: Value, row: int, notation: Notation) -> bytes:
    kind, content = _content(value, row, notation)
    tag = f"{notation.prefix}c"
    start = b"<" + tag.encode() + attributes + (f' t="{kind}"'.encode() if kind else b"")
    return start + (f">{content}</{tag}>".encode() if content else b"/>")


def _content(value: Value, row: int, notation: Notation) -> tuple[str, str]:
    """Type and content of a cell (18.3.1.4, 18.18.11). Text goes inline, so that the shared strings stay untouched."""
    prefix = notation.prefix
    if isinstance(value, Covered) or value == "":
        return "", ""
    if isinstance(value, str):
        return "inlineStr", inline_text(value, prefix)
    if isinstance(value, RichText):
        return "inlineStr", inline_rich(value, prefix)
    if isinstance(value, Formula):
        source = copied(value.source, row - value.row) if value.row else value.source
        kind, result = _result(value.result, notation)
        return kind, f"<{prefix}f>{as_content(source).decode()}</{prefix}f>{result}"
    return _result(value, notation)


def _result(value: str | Number | Moment | Flag | Fault, notation: Notation) -> tuple[str, str]:
    v = f"{notation.prefix}v"
    if isinstance(value, str):
        return ("str", f"<{v}>{escaped(value)}</{v}>") if value else ("", "")
    if isinstance(value, Flag):
        return "b", f"<{v}>{int(value.value)}</{v}>"
    if isinstance(value, Fault):
        return "e", f"<{v}>{escaped(_FAULTS.get(value.text, value.text))}</{v}>"
    number = serial_of(value.value, notation.since_1904) if isinstance(value, Moment) else value.value
    return "", f"<{v}>{int(number) if float(number).is_integer() else repr(float(number))}</{v}>"
