"""Writes a picture as SVG: shapes and real text, with a title and a description for who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from interchange.pictures.inks import ON_PAPER
from interchange.pictures.letter_widths import FAMILY
from interchange.word.escape import attribute, escaped
from model.cell_text import printable
from model.power_interest.drawing import Align, Fill, Ink, Line, Mark, Picture, Shape, Words

_ROUND = 2


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
    for words in picture.words:
        yield _words(words, inks)
    for label in picture.labels:
        yield from (_words(words, inks) for words in picture.label_words(label))
    yield "</svg>\n"


def _fill(fill: Fill, inks: Mapping[Ink, str]) -> str:
    box = fill.box
    edge = f' stroke="{inks[fill.edge]}"' if fill.edge is not None else ""
    return (
        f'<rect x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}" '
        f'fill="{inks[fill.ink]}"{edge}/>'
    )


def _line(line: Line, inks: Mapping[Ink, str]) -> str:
    dashes = ' stroke-dasharray="5 4"' if line.dashed else ""
    return (
        f'<line x1="{_n(line.x1)}" y1="{_n(line.y1)}" x2="{_n(line.x2)}" y2="{_n(line.y2)}" '
        f'stroke="{inks[line.ink]}" stroke-width="{_n(line.width)}"{dashes}/>'
    )


def _mark(mark: Mark, inks: Mapping[Ink, str]) -> str:
    ink = inks[mark.ink]
    x, y, r = mark.x, mark.y, mark.radius
    if mark.shape in (Shape.DISC, Shape.RING):
        inner = r * 0.85
        ring = f'fill="{inks[Ink.GROUND]}" stroke="{ink}" stroke-width="2"'
        look = f'fill="{ink}"' if mark.shape is Shape.DISC else ring
        return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(inner)}" {look}/>'
    points = " ".join(f"{_n(a)},{_n(b)}" for a, b in mark.triangle())
    return f'<polygon points="{points}" fill="{ink}"/>'


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
    return f"{round(number, _ROUND):g}"
