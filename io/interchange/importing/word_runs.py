"""Reads the runs of a paragraph: the text that is seen, and whether all of it stands out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from lxml import etree

from interchange.importing.word_accepted import is_on
from interchange.importing.word_notes import Notes
from interchange.importing.word_properties import number_of, properties_of, toggle_of, underline_of, value_of
from interchange.importing.word_styles import Look, Styles
from interchange.importing.word_symbols import UNKNOWN, symbol, with_signs
from interchange.package.xml import attribute, child, children, local, whole_number

_KEEPS_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PICTURES = {"blip", "imagedata", "chart", "relIds", "OLEObject"}
_SHAPES = {"drawing", "pict", "object"}
_FEEDS = str.maketrans({"\n": " ", "\r": " ", "\u00ad": None})
"""A line end inside a text is a space to Word; a soft hyphen shows only where a line breaks."""


@dataclass(slots=True)
class Reading:
    """The text of a paragraph, its text boxes, and what holds of all of its text; `size` is that of the smallest, in
    half-points, when no style leaves it to the document."""

    text: str = ""
    boxes: list[etree._Element] = field(default_factory=list)
    bold: bool = False
    underlined: bool = False
    size: int | None = None


@dataclass(frozen=True, slots=True)
class _RunLook:
    bold: bool
    underlined: bool
    hidden: bool
    struck: bool
    size: int | None
    font: str


class RunReader:
    """Reads paragraphs of one document."""

    def __init__(self, styles: Styles, notes: Notes) -> None:
        self._styles = styles
        self._notes = notes
        self._plain: dict[Look, _RunLook] = {}

    def read(self, content: Iterable[etree._Element], look: Look) -> Reading:
        """The content of a paragraph whose style looks so. What a field computes is read, what it computes by is not
        (17.16.18)."""
        reading = Reading()
        pieces: list[str] = []
        looks: list[_RunLook] = []
        fields: list[bool] = []
        hidden = struck = False
        for element in content:
            name = local(element)
            if name in {"oMath", "oMathPara"}:
                pieces += [found.text or "" for found in element.iter() if local(found) == "t"]
            if name != "r":
                continue
            run = self._look(element, look)
            text = "".join(self._pieces(element, run, fields, reading))
            if not text:
                continue
            if run.hidden:
                hidden = hidden or bool(text.strip())
                continue
            pieces.append(text)
            if text.strip():
                looks.append(run)
                struck = struck or run.struck
        self._notes.count("hidden", int(hidden))
        self._notes.count("struck", int(struck))
        reading.text = "".join(pieces)
        reading.bold = bool(looks) and all(run.bold for run in looks)
        reading.underlined = bool(looks) and all(run.underlined for run in looks)
        sizes = {run.size for run in looks}
        reading.size = None if None in sizes else min((size for size in sizes if size is not None), default=None)
        return reading

    def _look(self, run: etree._Element, paragraph: Look) -> _RunLook:
        """How a run looks: by itself, else by its own style, else as its paragraph does."""
        properties = properties_of(run, "rPr")
        if not properties:
            if paragraph not in self._plain:
                self._plain[paragraph] = _RunLook(
                    bool(paragraph.bold), bool(paragraph.underlined), bool(paragraph.hidden), False, paragraph.size, ""
                )
            return self._plain[paragraph]
        named = value_of(properties, "rStyle")
        style = self._styles.look(named) if named else Look()
        fonts = properties.get("rFonts")
        font = (attribute(fonts, "hAnsi") or attribute(fonts, "ascii") or "") if fonts is not None else ""
        return _RunLook(
            _first(toggle_of(properties, "b"), style.bold, paragraph.bold),
            _first(underline_of(properties), style.underlined, paragraph.underlined),
            _first(toggle_of(properties, "vanish"), style.hidden, paragraph.hidden),
            bool(toggle_of(properties, "strike") or toggle_of(properties, "dstrike")),
            next(
                (size for size in (number_of(properties, "sz"), style.size, paragraph.size) if size is not None), None
            ),
            font,
        )

    def _pieces(self, run: etree._Element, look: _RunLook, fields: list[bool], reading: Reading) -> Iterator[str]:
        """What a run shows. `fields` are those that are open: whether what follows says what to compute."""
        for element in run:
            name = local(element)
            if name == "fldChar":
                yield _field_mark(element, fields)
            elif name in {"footnoteReference", "endnoteReference"}:
                self._notes.count("notes")
            elif name in _SHAPES:
                reading.boxes += self._boxes(element)
            elif any(fields):
                continue
            elif name == "t":
                yield self._text(element, look.font)
            elif name == "sym":
                yield self._symbol(element)
            elif name == "ruby":
                base = child(element, "rubyBase")
                yield (
                    "".join(found.text or "" for found in base.iter() if local(found) == "t")
                    if base is not None
                    else ""
                )
            else:
                yield _SIGNS.get(name, "") if name != "br" or _breaks_line(element) else ""

    def _text(self, element: etree._Element, font: str) -> str:
        text = (element.text or "").translate(_FEEDS)
        if element.get(_KEEPS_SPACE) != "preserve":
            text = text.strip(" \t")
        text, unknown = with_signs(text, font)
        self._notes.count("symbols", unknown)
        return text

    def _symbol(self, element: etree._Element) -> str:
        try:
            code = int(attribute(element, "char") or "", 16)
        except ValueError:
            code = 0
        sign = symbol(attribute(element, "font") or "", code)
        self._notes.count("symbols", int(sign == UNKNOWN))
        return sign

    def _boxes(self, shape: etree._Element) -> Sequence[etree._Element]:
        """The text boxes in a drawing; one that lies in another is read with it."""
        found: list[etree._Element] = []
        pictures = 0
        waiting = [shape]
        while waiting:
            element = waiting.pop()
            if local(element) == "txbxContent":
                found.append(element)
                continue
            pictures += local(element) in _PICTURES
            waiting += reversed(element)
        self._notes.count("pictures", int(pictures > 0))
        return found


_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def _first(*toggles: bool | None) -> bool:
    return next((toggle for toggle in toggles if toggle is not None), False)


def _breaks_line(element: etree._Element) -> bool:
    return (attribute(element, "type") or "textWrapping") == "textWrapping"


def _field_mark(element: etree._Element, fields: list[bool]) -> str:
    """Follow the marks of a field; old form fields show what they hold by themselves (17.16.7 and 17.16.9)."""
    match attribute(element, "fldCharType"):
        case "begin":
            shown = "" if any(fields) else _form_field(element)
            fields.append(True)
            return shown
        case "separate" if fields:
            fields[-1] = False
        case "end" if fields:
            fields.pop()
    return ""


def _form_field(element: etree._Element) -> str:
    data = child(element, "ffData")
    if data is None:
        return ""
    box, listed = child(data, "checkBox"), child(data, "ddList")
    if box is not None:
        ticked = child(box, "checked")
        return "☒" if is_on(ticked if ticked is not None else child(box, "default")) else "☐"
    if listed is not None:
        chosen = child(listed, "result")
        entries = children(listed, "listEntry")
        place = whole_number(attribute(chosen, "val")) if chosen is not None else None
        return (attribute(entries[place or 0], "val") or "") if (place or 0) < len(entries) else ""
    return ""
