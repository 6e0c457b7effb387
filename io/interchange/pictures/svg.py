"""Writes a picture as SVG: shapes and real text, with a title and a description for who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from interchange.pictures.inks import ON_PAPER
from interchange.pictures.letter_widths import FAMILY
from interchange.word.escape import attribute, escaped
from model.cell_text import printable
from model.drawing import ARROW, OPEN, ROUND, SIGN_RING, Align, Fill, Ink, Line, Mark, Picture, Words

_DIGITS = 2
_DASHES = ' stroke-dasharray="5 4"'


def svg(picture: Picture, inks: Mapping[Ink, str] = ON_PAPER) -> str:
    """The picture as a document of SVG 1.1, which all that show pictures can show. Its names are escaped; characters
    that XML does not know are left out."""
    return "\n".join(_parts(picture, inks))


def _parts(picture: Picture, inks: Mapping[Ink, str]) -> Iterator[str]:
    wide, high = _n(picture.width), _n(picture.height)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="{wide}" height="{high}" '
        f'viewBox="0 0 {wide} {high}" role="img" aria-labelledby="titel beschrijving" xml:lang="nl" '
        f'font-family="{attribute(FAMILY)}" font-size="{_n(picture.font_size)}">'
    )
    yield f'<title id="titel">{_text(picture.title)}</title>'
    yield f'<desc id="beschrijving">{_text(picture.summary)}</desc>'
    yield f'<rect width="{wide}" height="{high}" fill="{inks[Ink.GROUND]}"/>'
    for fill in picture.fills:
        yield _fill(fill, inks)
    for line in (*picture.lines, *(label.leader for label in picture.labels if label.leader is not None)):
        yield _line(line, inks)
    for mark, radius, ink in picture.rings():
        yield f'<circle cx="{_n(mark.x)}" cy="{_n(mark.y)}" r="{_n(radius)}" fill="{inks[ink]}"/>'
    for line in picture.ends():
        yield _line(line, inks)
    for mark in picture.marks:
        yield _mark(mark, inks)
    for sign in picture.signs:
        yield _mark(replace(sign, radius=sign.radius + SIGN_RING), dict.fromkeys(Ink, inks[Ink.GROUND]))
        yield _mark(sign, inks)
    for words in picture.words:
        yield _words(words, inks)
    for label in picture.labels:
        yield from (_words(words, inks) for words in picture.label_words(label))
    yield "</svg>\n"


def _fill(fill: Fill, inks: Mapping[Ink, str]) -> str:
    box = fill.box
    edge = f' stroke="{inks[fill.edge]}"' if fill.edge is not None else ""
    dashes = _DASHES if fill.dashed else ""
    rectangle = (
        f'<rect x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}" '
        f'fill="{inks[fill.ink]}"{edge}{dashes}/>'
    )
    if fill.hatch is None:
        return rectangle
    ways = "".join(f"M{_n(x1)} {_n(y1)}L{_n(x2)} {_n(y2)}" for x1, y1, x2, y2 in fill.hatching())
    return f'{rectangle}<path d="{ways}" stroke="{inks[fill.hatch]}" stroke-width="0.75" fill="none"/>'


def _line(line: Line, inks: Mapping[Ink, str]) -> str:
    ink = inks[line.ink]
    head = f'<polygon points="{_points(line.head(ARROW))}" fill="{ink}"/>' if line.arrow else ""
    return (
        f'<line x1="{_n(line.x1)}" y1="{_n(line.y1)}" x2="{_n(line.x2)}" y2="{_n(line.y2)}" '
        f'stroke="{ink}" stroke-width="{_n(line.width)}"{_DASHES if line.dashed else ""}/>{head}'
    )


def _mark(mark: Mark, inks: Mapping[Ink, str]) -> str:
    ink = inks[mark.ink]
    ring = f'fill="{inks[Ink.GROUND]}" stroke="{ink}" stroke-width="{_n(mark.radius * OPEN)}"'
    look = ring if mark.shape.is_open else f'fill="{ink}"'
    if mark.shape.is_round:
        return f'<circle cx="{_n(mark.x)}" cy="{_n(mark.y)}" r="{_n(mark.radius * ROUND)}" {look}/>'
    return f'<polygon points="{_points(mark.corners())}" {look}/>'


def _points(corners: list[tuple[float, float]]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in corners)


def _words(words: Words, inks: Mapping[Ink, str]) -> str:
    """A text keeps its width in a font that runs wider, so that it stays off what is beside it."""
    weight = ' font-weight="bold"' if words.bold else ""
    anchor = f' text-anchor="{words.align.value}"' if words.align is not Align.START else ""
    width = f' textLength="{_n(words.width)}" lengthAdjust="spacingAndGlyphs"' if words.text else ""
    return (
        f'<text x="{_n(words.x)}" y="{_n(words.y)}" fill="{inks[words.ink]}"{weight}{anchor}{width}>'
        f"{_text(words.text)}</text>"
    )


def _text(text: str) -> str:
    return escaped(printable(text))


def _n(number: float) -> str:
    return f"{round(number, _DIGITS):g}"
