"""Looks a template over when it is chosen: what is right, what our documents mend, and what its makers should mend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from docx.oxml.ns import qn

from interchange.word.house.fitting import font_of
from interchange.word.house.mending import cell_ground, head_ground
from interchange.word.house.opening import OpenHouse, open_house
from interchange.word.house.package import open_package
from interchange.word.house.paper import heading_colours
from interchange.word.house.stories import fill_controls, parts_of
from interchange.word.house.style import HouseStyle, Mended
from interchange.word.house.styles import StyleSheet
from interchange.word.house.xml import W, is_on, value
from interchange.word.styles import Style
from model.messages import QT_TRANSLATE_NOOP, Message

EXAMPLE = "Groene oevers Polderveen"
"""The title of the sample."""


class Level(Enum):
    """How a finding is meant."""

    GOOD = "good"
    MENDED = "mended"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is told about a template."""

    level: Level
    message: Message


@dataclass(frozen=True, slots=True)
class Sample:
    """How text of one style looks: for a sample on the screen."""

    font: str
    size: float
    colour: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """How a document of this house looks, after mending."""

    title: Sample
    headings: tuple[Sample, ...]
    text: Sample
    cell: Sample
    cell_head: Sample
    head_ground: str
    cell_ground: str
    rule: str
    """The colour of the lines of a table; empty when it has none."""
    header: str
    footer: str
    logo: bytes
    """The first picture in a header; empty when there is none, or when it is no picture that can be shown."""
    colours: tuple[str, ...]
    """Colours for headings in PDF and print, the one to propose first."""


@dataclass(frozen=True, slots=True)
class Review:
    """What there is to say of a template."""

    findings: tuple[Finding, ...]
    look: Look
    paragraph_styles: tuple[str, ...]
    table_styles: tuple[str, ...]
    needs_alt: bool
    """Whether there is a picture in a header or footer that has no words of its own."""
    has_light: bool
    """Whether some letters are too light."""


def look_over(house: HouseStyle) -> Review:
    """Look the template over. Raises a `FileProblem` when it cannot be a house style."""
    opened = open_house(house)
    for part in parts_of(opened.document):
        fill_controls(part.element, {"titel": EXAMPLE})
    theirs = open_package(house.data, house.name).styles.element
    return Review(
        tuple(_findings(opened.mended, house)),
        _look(opened),
        _names(theirs, "paragraph"),
        _names(theirs, "table"),
        opened.mended.pictures > 0,
        bool(opened.mended.light),
    )


def _names(styles: Any, kind: str) -> tuple[str, ...]:
    found = [
        str(value(style, "w:name"))
        for style in styles.findall(qn("w:style"))
        if style.get(qn("w:type")) == kind and not is_on(style.find(qn("w:semiHidden"))) and value(style, "w:name")
    ]
    return tuple(sorted(found, key=str.lower))


# --- Findings ---


def _findings(mended: Mended, house: HouseStyle) -> list[Finding]:
    return [*_about_text(mended), *_about_letters(mended, house), *_about_pages(mended, house)]


def _about_text(mended: Mended) -> list[Finding]:
    found = []
    if mended.has_place:
        found.append(_good(QT_TRANSLATE_NOOP("HouseStyle", "The text goes where the field “inhoud” stands.")))
    elif mended.text_dropped:
        found.append(
            _mended(
                QT_TRANSLATE_NOOP(
                    "HouseStyle",
                    "The template has no field “inhoud” (a content control with that tag). Our text takes the place of "
                    "all text in it; headers and footers stay.",
                )
            )
        )
    if mended.added:
        found.append(
            _mended(
                QT_TRANSLATE_NOOP("HouseStyle", "These styles are not in it and are added: {styles}."),
                styles=", ".join(mended.added),
            )
        )
    else:
        found.append(_good(QT_TRANSLATE_NOOP("HouseStyle", "All styles that we need are in it.")))
    if mended.table_style:
        found.append(_good(QT_TRANSLATE_NOOP("HouseStyle", "Tables get the style “{name}”."), name=mended.table_style))
    return found


def _about_letters(mended: Mended, house: HouseStyle) -> list[Finding]:
    found = []
    if mended.language == "":
        found.append(_good(QT_TRANSLATE_NOOP("HouseStyle", "The language of the text is Dutch.")))
    elif mended.language is None:
        found.append(_mended(QT_TRANSLATE_NOOP("HouseStyle", "It names no language; our documents say Dutch.")))
    else:
        found.append(
            _mended(
                QT_TRANSLATE_NOOP(
                    "HouseStyle",
                    "The language of the text is “{language}”; our documents say Dutch, so that it is read aloud well.",
                ),
                language=mended.language,
            )
        )
    for name, colour, ratio in mended.light:
        parts = (
            QT_TRANSLATE_NOOP(
                "HouseStyle",
                "The letters of “{style}” are too light (#{colour}, contrast {ratio} where 4.5 is needed); they become "
                "darker.",
            )
            if house.darkens
            else QT_TRANSLATE_NOOP(
                "HouseStyle",
                "The letters of “{style}” are too light (#{colour}, contrast {ratio} where 4.5 is needed). Have the "
                "colour changed in the template.",
            )
        )
        values = {"style": name, "colour": colour, "ratio": f"{ratio:.1f}".replace(".", ",")}
        level = Level.MENDED if house.darkens else Level.ATTENTION
        found.append(Finding(level, Message(parts, dict(values))))
    if not mended.light:
        found.append(_good(QT_TRANSLATE_NOOP("HouseStyle", "All letters stand out well from the paper.")))
    if mended.enlarged:
        found.append(
            _mended(
                QT_TRANSLATE_NOOP("HouseStyle", "Letters smaller than 9 points become 9 points: {styles}."),
                styles=", ".join(dict.fromkeys(mended.enlarged)),
            )
        )
    if mended.loosened:
        found.append(
            _mended(
                QT_TRANSLATE_NOOP(
                    "HouseStyle",
                    "Straight right edges and fixed line heights read badly; these styles let go of them: {styles}.",
                ),
                styles=", ".join(mended.loosened),
            )
        )
    return found


def _about_pages(mended: Mended, house: HouseStyle) -> list[Finding]:
    found = []
    if mended.watermarks:
        found.append(
            _mended(
                QT_TRANSLATE_NOOP(
                    "HouseStyle", "There is a watermark in it, which makes text hard to read; it stays behind."
                )
            )
        )
    if mended.pictures:
        found.append(
            _mended(
                QT_TRANSLATE_NOOP(
                    "HouseStyle", "A picture in the header or footer has no words; a screen reader says “{words}”."
                ),
                words=house.logo_alt,
            )
        )
    if mended.linked_pictures:
        found.append(
            _attention(
                QT_TRANSLATE_NOOP(
                    "HouseStyle",
                    "A picture is not in the file itself but on another disk; it stays behind. Have it put into the "
                    "template.",
                )
            )
        )
    if mended.page_number:
        found.append(_mended(QT_TRANSLATE_NOOP("HouseStyle", "It has no page numbers; they are added at the foot.")))
    if mended.paper:
        found.append(_mended(QT_TRANSLATE_NOOP("HouseStyle", "The paper is not A4; our documents are.")))
    if mended.macros:
        found.append(_mended(QT_TRANSLATE_NOOP("HouseStyle", "There are macros in it; they stay behind.")))
    return found


def _good(parts: tuple[str, str], **values: object) -> Finding:
    return Finding(Level.GOOD, Message(parts, dict(values)))


def _mended(parts: tuple[str, str], **values: object) -> Finding:
    return Finding(Level.MENDED, Message(parts, dict(values)))


def _attention(parts: tuple[str, str], **values: object) -> Finding:
    return Finding(Level.ATTENTION, Message(parts, dict(values)))


# --- The look ---


def _look(opened: OpenHouse) -> Look:
    sheet = opened.sheet
    borders = sheet.property(Style.TABLE, "w:tblPr/w:tblBorders")
    line = borders.find(f"{{{W}}}insideH") if borders is not None else None
    title = _sample(sheet, Style.TITLE)
    headings = tuple(_sample(sheet, f"{Style.HEADING}{level}") for level in (1, 2, 3))
    return Look(
        title=title,
        headings=headings,
        text=_sample(sheet, Style.BODY),
        cell=_sample(sheet, Style.CELL),
        cell_head=_sample(sheet, Style.CELL_HEAD),
        head_ground=head_ground(sheet),
        cell_ground=cell_ground(sheet),
        rule=(sheet.theme.colour(line, "color") or "000000") if line is not None else "",
        header=_words(opened, "header"),
        footer=_words(opened, "footer"),
        logo=_logo(opened),
        colours=heading_colours(headings[0].colour, (title.colour, headings[1].colour), sheet.theme.accents),
    )


def _sample(sheet: StyleSheet, style_id: str) -> Sample:
    return Sample(
        font_of(sheet, style_id),
        sheet.size(style_id),
        sheet.theme.colour(sheet.property(style_id, "w:rPr/w:color")) or "000000",
        is_on(sheet.property(style_id, "w:rPr/w:b")),
        is_on(sheet.property(style_id, "w:rPr/w:i")),
    )


def _first_page(opened: OpenHouse, kind: str) -> Sequence[Any]:
    """The parts of this kind that the first page shows (17.10.6)."""
    references = {
        reference.get(qn("w:type")) or "default": reference.get(qn("r:id"))
        for reference in opened.section.findall(qn(f"w:{kind}Reference"))
    }
    wanted = "first" if is_on(opened.section.find(qn("w:titlePg"))) else "default"
    identifier = references.get(wanted)
    return [opened.document.part.related_parts[identifier]] if identifier else []


def _words(opened: OpenHouse, kind: str) -> str:
    texts = [
        " ".join("".join(text.text or "" for text in part.element.iter(qn("w:t"))).split())
        for part in _first_page(opened, kind)
    ]
    return " ".join(texts)


def _logo(opened: OpenHouse) -> bytes:
    parts = [*_first_page(opened, "header"), *parts_of(opened.document)]
    for part in parts:
        for relation in part.rels.values():
            if not relation.is_external and relation.reltype.endswith("/image"):
                return bytes(relation.target_part.blob)
    return b""
