"""Pictures as DrawingML: in line with the text, drawn and as dots, with words for who cannot see them."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from interchange.word.escape import attribute
from interchange.word.paragraphs import KEEP_WITH_NEXT, paragraph
from interchange.word.styles import Style
from model.report import Picture

EMU_PER_MM = 36_000
"""English metric units (ECMA-376 part 1, 20.1.2.1) in a millimetre."""
TWIPS_PER_MM = 1440 / 25.4
LONGEST_ALT = 250

_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"


class Pictures:
    """Puts the files of pictures into the package, and numbers what is drawn."""

    def __init__(self, document: Document) -> None:
        self._part: Any = document.part
        self._count = 0

    def xml(self, picture: Picture, text_width: int) -> str:
        """The paragraph with the picture, no wider than the text (in twentieths of a point), and its caption below."""
        self._count += 1
        shrink = min(1.0, text_width / TWIPS_PER_MM / picture.width)
        width, height = (round(side * shrink * EMU_PER_MM) for side in (picture.width, picture.height))
        dots, _ = self._part.get_or_add_image(BytesIO(picture.png))
        drawn = self._drawn(picture.svg) if picture.svg else ""
        name, alt = f"Afbeelding {self._count}", attribute(_shortened(picture.alt))
        shape = (
            f'<w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{self._count}" name="{name}" descr="{alt}"/>'
            f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}">'
            f'<pic:nvPicPr><pic:cNvPr id="{self._count}" name="{name}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip r:embed="{dots}">{drawn}</a:blip>'
            "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline></w:drawing>"
        )
        keep = KEEP_WITH_NEXT if picture.caption else ""
        holder = f'<w:p><w:pPr><w:pStyle w:val="{Style.BODY}"/>{keep}</w:pPr><w:r>{shape}</w:r></w:p>'
        return holder + (paragraph(picture.caption, Style.NOTE) if picture.caption else "")

    def _drawn(self, svg: str) -> str:
        """The drawing itself, which newer programs show in the place of the dots (MS-ODRAWXML, 2.1.1860)."""
        name = PackURI(f"/word/media/tekening{self._count}.svg")
        part = Part(name, "image/svg+xml", svg.encode(), self._part.package)
        identifier = self._part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
        return (
            f'<a:extLst><a:ext uri="{_SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="{identifier}"/>'
            "</a:ext></a:extLst>"
        )


_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"


def _shortened(text: str) -> str:
    """The words at a length that a screen reader says in one breath; cut at a word."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_ALT else text[: LONGEST_ALT - 1].rsplit(" ", 1)[0] + "…"
