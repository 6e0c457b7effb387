"""The styles of a template under the ids that our documents use, with ours for what it lacks.

Word knows a style by its `w:name`; its id is only how the parts of one file refer to it. So the ids in the copy of the
template are changed, and the text is written as it is for our own template.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from interchange.resources import resource
from interchange.word.house.colours import Theme
from interchange.word.house.xml import W, local, value
from interchange.word.styles import Style

DUTCH_NAMES: dict[str, str] = {
    Style.BODY: "Standaard",
    Style.TITLE: "Titel",
    Style.SUBTITLE: "Ondertitel",
    "Kop1": "Kop 1",
    "Kop2": "Kop 2",
    "Kop3": "Kop 3",
    "Kop4": "Kop 4",
    Style.CONTENTS_TITLE: "Kop van inhoudsopgave",
    "Inhopg1": "Inhopg 1",
    "Inhopg2": "Inhopg 2",
    "Inhopg3": "Inhopg 3",
    Style.BULLETS: "Lijst opsom.teken",
    Style.NUMBERS: "Lijstnummering",
    "Voettekst": "Voettekst",
    Style.TABLE: "Tabelraster",
    Style.NOTE: "Kleine druk",
    Style.CELL: "Tabeltekst",
    Style.CELL_HEAD: "Tabelkop",
    Style.CELL_NOTE: "Tabel kleine druk",
    Style.CELL_BULLETS: "Tabel opsomteken",
    Style.CELL_NUMBERS: "Tabel nummering",
}
"""Every style that a document may use -> its name on the screen of a Dutch Word."""
OWN = {Style.NOTE, Style.CELL, Style.CELL_HEAD, Style.CELL_NOTE, Style.CELL_BULLETS, Style.CELL_NUMBERS}
"""Styles that are ours alone: that a template lacks them is no news."""

_BASES = {"Standaardtabel": "normal table"}
"""Styles that ours are based on, besides those above."""
_REFERENCES = {
    "pStyle",
    "rStyle",
    "tblStyle",
    "basedOn",
    "next",
    "link",
    "numStyleLink",
    "styleLink",
}
_TINTS = {"1D3B53": "", "2A5575": ""}
"""The blue of our own headings, which has no place in another house."""
_GREYS = {"E2EAF0": "EDEDED", "C3CCD4": "BFBFBF", "8A99A6": "8C8C8C", "5B7488": "595959"}


class StyleSheet:
    """The styles of a template."""

    def __init__(self, root: Any, theme: Theme) -> None:
        self.root = root
        self.theme = theme

    def all(self) -> Iterator[Any]:
        yield from self.root.findall(qn("w:style"))

    def get(self, style_id: str | None) -> Any | None:
        """The style with this id."""
        return next((style for style in self.all() if style.get(qn("w:styleId")) == style_id), None)

    def named(self, name: str, kind: str) -> Any | None:
        """The style of this kind with this name, whatever its capitals: "Heading 1" is the same as "heading 1"."""
        wanted = name.strip().lower()
        return next(
            (
                style
                for style in self.all()
                if (style.get(qn("w:type")) or "paragraph") == kind and (value(style, "w:name") or "").lower() == wanted
            ),
            None,
        )

    def default(self, kind: str) -> Any | None:
        """The style of this kind that holds where none is named (17.7.4.17)."""
        return next(
            (
                style
                for style in self.all()
                if style.get(qn("w:type")) == kind and style.get(qn("w:default")) in {"1", "true", "on"}
            ),
            None,
        )

    def chain(self, style_id: str | None) -> list[Any]:
        """The style and those that it is based on, the nearest first."""
        found: list[Any] = []
        style = self.get(style_id)
        while style is not None and style not in found:
            found.append(style)
            style = self.get(value(style, "w:basedOn"))
        return found

    def property(self, style_id: str, path: str) -> Any | None:
        """What the style says at this path, such as `w:rPr/w:color`, or inherits; the defaults come last."""
        for style in self.chain(style_id):
            found = style.find(path, {"w": W})
            if found is not None:
                return found
        group, _, rest = path.partition("/")
        return self.root.find(f"w:docDefaults/{group}Default/{path}", {"w": W}) if rest else None

    def size(self, style_id: str) -> float:
        """The size of the letters in points; ten where nothing is said (17.3.2.38)."""
        return float(value(self.property(style_id, "w:rPr/w:sz")) or 20) / 2


def adopt(sheet: StyleSheet, chosen: Mapping[str, str], stories: Iterable[Any]) -> list[str]:
    """Give the styles of the template our ids, add what is missing, and return the ids of what was added.

    `chosen` are styles that the user named; `stories` are the other parts that refer to styles.
    """
    ours = parse_xml(resource("word", "neutral", "word", "styles.xml").read_bytes())
    renamed: dict[str, str] = {}
    missing: list[str] = []
    taken: list[Any] = []
    for style_id in (*_BASES, *DUTCH_NAMES):
        found = _theirs(sheet, ours, style_id, chosen)
        if found is None or found in taken:
            missing.append(style_id)
            continue
        taken.append(found)
        renamed[str(found.get(qn("w:styleId")))] = style_id
    _free(sheet, set(renamed.values()) | set(missing), renamed)
    _rename([sheet.root, *stories], renamed)
    accent = sheet.theme.colour(sheet.property("Kop1", "w:rPr/w:color")) if "Kop1" not in missing else None
    for style_id in missing:
        sheet.root.append(_adapted(deepcopy(_own(ours, style_id)), accent, sheet))
    return missing


def worth_telling(added: Iterable[str]) -> list[str]:
    """The names of the styles that one would expect in a template."""
    return [DUTCH_NAMES[style] for style in added if style in DUTCH_NAMES and style not in OWN | {"Voettekst"}]


def _own(ours: Any, style_id: str) -> Any:
    return next(style for style in ours.findall(qn("w:style")) if style.get(qn("w:styleId")) == style_id)


def _theirs(sheet: StyleSheet, ours: Any, style_id: str, chosen: Mapping[str, str]) -> Any | None:
    own = _own(ours, style_id)
    kind = str(own.get(qn("w:type")))
    if chosen.get(style_id):
        found = sheet.named(chosen[style_id], kind)
        if found is not None:
            return found
    if style_id == Style.BODY:
        return sheet.default("paragraph") if sheet.default("paragraph") is not None else sheet.named("normal", kind)
    if style_id in _BASES:
        return sheet.default("table") if sheet.default("table") is not None else sheet.named(_BASES[style_id], kind)
    return sheet.named(str(value(own, "w:name")), kind)


def _free(sheet: StyleSheet, wanted: set[str], renamed: dict[str, str]) -> None:
    """Give another id to a style that has one of ours but another name."""
    used = {str(style.get(qn("w:styleId"))) for style in sheet.all()} | wanted
    for style in sheet.all():
        known = str(style.get(qn("w:styleId")))
        if known in wanted and known not in renamed:
            number = 1
            while f"{known}-{number}" in used:
                number += 1
            renamed[known] = f"{known}-{number}"
            used.add(renamed[known])


def _rename(roots: Iterable[Any], renamed: Mapping[str, str]) -> None:
    changed = {old: new for old, new in renamed.items() if old != new}
    for root in roots:
        for element in root.iter(f"{{{W}}}*"):
            if local(element) == "style":
                known = element.get(qn("w:styleId"))
                if known in changed:
                    element.set(qn("w:styleId"), changed[known])
            elif local(element) in _REFERENCES and element.get(qn("w:val")) in changed:
                element.set(qn("w:val"), changed[element.get(qn("w:val"))])


def _adapted(style: Any, accent: str | None, sheet: StyleSheet) -> Any:
    """A style of ours in the colours of the template: its headings decide, or else the letters stay black."""
    for mark in list(style.iter(qn("w:color"))):
        if mark.get(qn("w:val")) in _TINTS:
            if accent is None or style.get(qn("w:styleId")) == Style.CELL_HEAD:
                mark.getparent().remove(mark)
            else:
                mark.set(qn("w:val"), accent)
    for element in style.iter():
        for key, text in element.attrib.items():
            if text in _GREYS:
                element.set(key, _GREYS[text])
    style_id = style.get(qn("w:styleId"))
    if style_id == Style.BODY and sheet.default("paragraph") is not None:
        del style.attrib[qn("w:default")]
    if style_id == "Standaardtabel" and sheet.default("table") is not None:
        del style.attrib[qn("w:default")]
    return style
