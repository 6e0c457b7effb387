"""Templates as municipalities have them, made here: with Dutch ids, with English ids, and with hardly any style."""

from __future__ import annotations

import posixpath
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
KINDS = {
    "docx": f"{_WORD}document.main+xml",
    "dotx": f"{_WORD}template.main+xml",
    "docm": "application/vnd.ms-word.document.macroEnabled.main+xml",
    "dotm": "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
}
_TYPES = {
    "styles": f"{_WORD}styles+xml",
    "settings": f"{_WORD}settings+xml",
    "numbering": f"{_WORD}numbering+xml",
    "header": f"{_WORD}header+xml",
    "footer": f"{_WORD}footer+xml",
    "comments": f"{_WORD}comments+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
    "vbaProject": "application/vnd.ms-office.vbaProject",
    "customXml": "application/xml",
}


@dataclass
class Template:
    """The parts of a template. `parts` are further ones: name -> (kind of relationship, content)."""

    body: str
    styles: str
    kind: str = "dotx"
    settings: str = ""
    parts: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    rels: dict[str, str] = field(default_factory=dict)
    """Relationships of other parts: the name of the part -> the XML of its `.rels`."""

    def packed(self, extra: Mapping[str, bytes] | None = None) -> bytes:
        """The template as a file. Relationship ids in the document are the names of its parts without ending."""
        own = {
            "styles.xml": ("styles", _part("styles", self.styles)),
            "settings.xml": ("settings", _part("settings", self.settings)),
            **self.parts,
        }
        overrides = "".join(
            f'<Override PartName="/word/{name}" ContentType="{_TYPES[kind]}"/>'
            for name, (kind, _) in own.items()
            if kind in _TYPES
        )
        relations = "".join(
            f'<Relationship Id="{_id(name)}" Type="{_type(kind)}" Target="{name}"/>' for name, (kind, _) in own.items()
        )
        package = BytesIO()
        with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(
                "[Content_Types].xml",
                '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                '<Default Extension="xml" ContentType="application/xml"/>'
                '<Default Extension="png" ContentType="image/png"/>'
                f'<Override PartName="/word/document.xml" ContentType="{KINDS[self.kind]}"/>{overrides}'
                '<Override PartName="/docProps/core.xml" '
                'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
                '<Override PartName="/docProps/app.xml" '
                'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
            )
            archive.writestr(
                "_rels/.rels",
                _relations(
                    f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
                    '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/'
                    'metadata/core-properties" Target="docProps/core.xml"/>'
                    f'<Relationship Id="r3" Type="{OFFICE}/extended-properties" Target="docProps/app.xml"/>'
                ),
            )
            archive.writestr("word/document.xml", _part("document", f"<w:body>{self.body}</w:body>"))
            archive.writestr("word/_rels/document.xml.rels", _relations(relations))
            for name, (_, content) in own.items():
                archive.writestr(posixpath.normpath(f"word/{name}"), content)
            for name, content in self.rels.items():
                archive.writestr(f"word/_rels/{name}.rels", _relations(content))
            archive.writestr("docProps/core.xml", _CORE)
            archive.writestr("docProps/app.xml", _APP)
            for name, content in (extra or {}).items():
                archive.writestr(name, content)
        return package.getvalue()


LEAKS = ("Ontwerpster", "Drukkerij De Rol", "server-oud", "projectgeheim", "Vul hier uw tekst in")
"""Words of the makers of the templates that may not be in any document."""

_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Sjabloon brief</dc:title>'
    "<dc:creator>Ontwerpster</dc:creator><cp:keywords>projectgeheim</cp:keywords>"
    "<dc:description>projectgeheim</dc:description>"
    "<cp:lastModifiedBy>Ontwerpster</cp:lastModifiedBy></cp:coreProperties>"
)
_APP = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Company>Drukkerij De Rol</Company></Properties>"
)


def _part(root: str, content: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root} {NAMES}>{content}</w:{root}>'.encode()


def _relations(content: str) -> str:
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{content}</Relationships>'
    )


def _id(name: str) -> str:
    return name.rsplit("/", 1)[-1].split(".")[0]


def _type(kind: str) -> str:
    return (
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
        if kind == "vbaProject"
        else (f"{OFFICE}/{kind}")
    )


def png(colour: tuple[int, int, int] = (0, 90, 120), side: int = 24) -> bytes:
    """A small picture of one colour."""
    rows = b"".join(b"\x00" + bytes(colour) * side for _ in range(side))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def style(style_id: str, name: str, kind: str = "paragraph", inside: str = "", default: bool = False) -> str:
    """A style with this id and name."""
    mark = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}"{mark} w:styleId="{style_id}"><w:name w:val="{name}"/>{inside}</w:style>'


def control(tag: str, content: str, placeholder: bool = False) -> str:
    """A content control with this tag."""
    mark = "<w:showingPlcHdr/>" if placeholder else ""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{tag}"/><w:tag w:val="{tag}"/>{mark}</w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def logo(identifier: str, words: str = "") -> str:
    """A picture in a run."""
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/>'
        f'<wp:docPr id="7" name="Afbeelding 7" descr="{words}"/><a:graphic><a:graphicData '
        'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="7" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip '
        f'r:embed="{identifier}"/>'
        '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


WATERMARK = (
    '<w:r><w:pict><v:shape id="PowerPlusWaterMarkObject1" type="#_x0000_t136" '
    'style="position:absolute;width:400pt;height:150pt"><v:textpath style="font-family:&quot;Calibri&quot;" '
    'string="CONCEPT"/></v:shape></w:pict></w:r>'
)
PAGE = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
A4 = '<w:pgSz w:w="11906" w:h="16838"/>'
MARGINS = (
    '<w:pgMar w:top="1701" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>'
)
_SETTINGS = (
    '<w:attachedTemplate r:id="attached"/><w:documentProtection w:edit="readOnly" w:enforcement="1"/>'
    '<w:docVars><w:docVar w:name="dossier" w:val="projectgeheim"/></w:docVars>'
)
_PICTURE = f'<Relationship Id="logo" Type="{OFFICE}/image" Target="media/logo.png"/>'
_ATTACHED = (
    f'<Relationship Id="attached" Type="{OFFICE}/attachedTemplate" Target="file:///\\\\server-oud\\brief.dotm" '
    'TargetMode="External"/>'
)


def _story(kind: str, content: str) -> bytes:
    return _part("hdr" if kind == "header" else "ftr", content)


def dutch() -> bytes:
    """A `.dotx` of a Dutch Word: light headings, English as its language, a logo without words, text of its own."""
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:sz w:val="18"/>'
        '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        + style("Standaard", "Normal", inside='<w:pPr><w:jc w:val="both"/></w:pPr>', default=True)
        + style("Standaardtabel", "Normal Table", "table", default=True)
        + style(
            "Kop1",
            "heading 1",
            inside='<w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:pPr><w:keepNext/>'
            '<w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="005A78"/><w:sz w:val="32"/></w:rPr>',
        )
        + style(
            "Kop2",
            "heading 2",
            inside='<w:basedOn w:val="Kop1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'
            '<w:rPr><w:color w:val="4F81BD"/><w:sz w:val="26"/></w:rPr>',
        )
        + style("Titel", "Title", inside='<w:basedOn w:val="Standaard"/><w:rPr><w:sz w:val="48"/></w:rPr>')
        + style("Voettekst", "footer", inside='<w:basedOn w:val="Standaard"/><w:rPr><w:sz w:val="14"/></w:rPr>')
        + style("Tabelkop", "Kop van de tabel", inside='<w:basedOn w:val="Standaard"/>')
    )
    body = (
        '<w:p w:rsidR="00AA11BB"><w:r><w:t>Vul hier uw tekst in</w:t></w:r><w:ins w:id="1" w:author="Ontwerpster">'
        "<w:r><w:t>en hier</w:t></w:r></w:ins></w:p>"
        '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Let op</w:t></w:r><w:commentRangeEnd w:id="0"/>'
        '<w:r><w:commentReference w:id="0"/></w:r></w:p>'
        f'<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
        f'<w:footerReference w:type="default" r:id="footer1"/>{A4}{MARGINS}<w:cols w:num="2"/></w:sectPr>'
    )
    return Template(
        body,
        styles,
        "dotx",
        _SETTINGS,
        {
            "header1.xml": ("header", _story("header", f"<w:p>{logo('logo')}</w:p>")),
            "footer1.xml": (
                "footer",
                _story(
                    "footer",
                    '<w:p><w:pPr><w:pStyle w:val="Voettekst"/></w:pPr><w:r><w:t xml:space="preserve">Gemeente '
                    f"Polderveen </w:t></w:r>{PAGE}</w:p>",
                ),
            ),
            "comments.xml": (
                "comments",
                _part(
                    "comments",
                    '<w:comment w:id="0" w:author="Ontwerpster" w:initials="O"><w:p><w:r><w:t>projectgeheim</w:t>'
                    "</w:r></w:p></w:comment>",
                ),
            ),
            "../customXml/item1.xml": ("customXml", b"<geheim>projectgeheim</geheim>"),
            "media/logo.png": ("image", png()),
        },
        {"header1.xml": _PICTURE, "settings.xml": _ATTACHED},
    ).packed()


def english() -> bytes:
    """A `.docm` of an English Word or LibreOffice: a cover, another first page, and controls for title and text."""
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="20"/>'
        '<w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>'
        + style("Normal", "Normal", inside='<w:pPr><w:spacing w:after="120"/></w:pPr>', default=True)
        + style("TableNormal", "Normal Table", "table", default=True)
        + "".join(
            style(
                f"Heading{level}",
                f"Heading {level}",
                inside='<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/>'
                f'<w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="7B1E3A"/>'
                f'<w:sz w:val="{36 - 4 * level}"/></w:rPr>',
            )
            for level in (1, 2, 3)
        )
        + style("Title", "Title", inside='<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="52"/></w:rPr>')
        + style(
            "ListBullet",
            "List Bullet",
            inside='<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
        )
        + style(
            "TableGrid",
            "Table Grid",
            "table",
            '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" '
            'w:color="7B1E3A"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="7B1E3A"/></w:tblBorders>'
            "</w:tblPr>"
            '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr>'
            '<w:shd w:val="clear" w:color="auto" w:fill="7B1E3A"/></w:tcPr></w:tblStylePr>',
        )
        + style("Kop1", "Kopje kantlijn", inside='<w:basedOn w:val="Normal"/>')
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="hybridMultilevel"/>'
        + "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="▪"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{360 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
            for level in range(9)
        )
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>'
    )
    body = (
        f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>{control("titel", "<w:r><w:t>Titel</w:t></w:r>", True)}</w:p>'
        + control("inhoud", "<w:p><w:r><w:t>Vul hier uw tekst in</w:t></w:r></w:p>", True)
        + '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t>Dit stuk is van de gemeente '
        "Polderveen.</w:t></w:r></w:p>"
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
        '<w:headerReference w:type="first" r:id="header2"/>'
        '<w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="first" r:id="footer2"/>'
        f'{A4}{MARGINS}<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )
    plain = '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>'
    return Template(
        body,
        styles,
        "docm",
        '<w:evenAndOddHeaders w:val="0"/>',
        {
            "header1.xml": (
                "header",
                _story("header", f"{plain}{control('titel', '<w:r><w:t>Titel</w:t></w:r>')}</w:p>"),
            ),
            "header2.xml": ("header", _story("header", f"{plain}{logo('logo', 'Wapen van Polderveen')}</w:p>")),
            "footer1.xml": ("footer", _story("footer", f"{plain}{PAGE}</w:p>")),
            "footer2.xml": ("footer", _story("footer", f"{plain}<w:r><w:t>www.polderveen.example</w:t></w:r></w:p>")),
            "numbering.xml": ("numbering", _part("numbering", numbering)),
            "vbaProject.bin": ("vbaProject", b"Sub AutoOpen() server-oud End Sub"),
            "media/logo.png": ("image", png()),
        },
        {"header2.xml": _PICTURE},
    ).packed()


def sparse() -> bytes:
    """A `.docx` with hardly a style, on American paper, with a watermark and without page numbers."""
    body = (
        "<w:p><w:r><w:t>Vul hier uw tekst in</w:t></w:r></w:p>"
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:pgSz w:w="15840" w:h="12240" '
        'w:orient="landscape"/></w:sectPr>'
    )
    header = _story("header", f"<w:p><w:r><w:t>Gemeente Polderveen</w:t></w:r>{WATERMARK}</w:p>")
    return Template(body, style("a", "Normal", default=True), "docx", "", {"header1.xml": ("header", header)}).packed()


TEMPLATES = {"dutch": dutch, "english": english, "sparse": sparse}
