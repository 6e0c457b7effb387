"""Makes Word documents for tests from pieces of their XML, and packages that are odd or broken."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape

from interchange.importing.content import Imported, ImportedTable
from interchange.importing.word import read_word
from model.values import text_of

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SPACES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    f'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:r="{OFFICE}" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
HEADS = ("Wanneer", "Doelgroep", "Middel", "Wie", "Status")
"""Heads of a small matrix."""

STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Ondertitel"><w:name w:val="Subtitle"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Kop gemeente"/><w:basedOn w:val="Kop1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Bijschrift"><w:name w:val="caption"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Lijstopsomteken2"><w:name w:val="List Bullet 2"/></w:style>'
    '<w:style w:type="character" w:styleId="Verborgen"><w:name w:val="Verborgen"/><w:rPr><w:vanish/></w:rPr></w:style>'
)


def _level(depth: int, kind: str, text: str) -> str:
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'


NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{"".join(_level(depth, "bullet", "·") for depth in range(9))}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="1">{_level(0, "decimal", "%1.")}{_level(1, "lowerLetter", "%2)")}'
    f"{_level(2, 'upperRoman', '%1.%3')}</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)
"""List 1 has bullets, list 2 numbers, letters and numerals; list 3 is list 2 begun anew."""


def run(text: str, properties: str = "") -> str:
    """A run; a tab and a line feed in the text are those of Word."""
    inner = escape(text).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    inner = inner.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    looks = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{looks}<w:t xml:space="preserve">{inner}</w:t></w:r>'


def p(content: str = "", style: str = "", properties: str = "") -> str:
    """A paragraph of text, or of runs when the content is XML."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    looks = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
    return f"<w:p>{looks}{content if _is_xml(content) else run(content) if content else ''}</w:p>"


def _is_xml(content: str) -> bool:
    return content.startswith(("<w:", "<mc:", "<m:"))


def bold(text: str) -> str:
    """A paragraph of bold text."""
    return p(run(text, "<w:b/>"))


def item(text: str, depth: int = 0, list_number: int = 1) -> str:
    """An item of one of the lists in `NUMBERING`."""
    return p(text, properties=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_number}"/></w:numPr>')


def tc(content: str = "", properties: str = "") -> str:
    """A cell of text, or of paragraphs when the content is XML."""
    looks = f"<w:tcPr>{properties}</w:tcPr>" if properties else ""
    return f"<w:tc>{looks}{content if _is_xml(content) else p(content)}</w:tc>"


def span(content: str, columns: int) -> str:
    """A cell over several columns."""
    return tc(content, f'<w:gridSpan w:val="{columns}"/>')


def down(content: str = "") -> str:
    """The first cell of those merged down; without content, one of those below it."""
    return tc(content, f"<w:vMerge{' w:val=' + chr(34) + 'restart' + chr(34) if content else ''}/>")


def tr(*cells: str, properties: str = "") -> str:
    """A row of cells, or of texts."""
    looks = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{looks}{''.join(cell if _is_xml(cell) else tc(cell) for cell in cells)}</w:tr>"


def tbl(*rows: str | Iterable[str], widths: Iterable[int] = ()) -> str:
    """A table of rows, each in XML or as texts."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    inner = "".join(row if isinstance(row, str) else tr(*row) for row in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{inner}</w:tbl>"


def docx(
    *body: str,
    styles: str = STYLES,
    numbering: str = NUMBERING,
    space: str = W,
    main_type: str = MAIN_TYPE,
    more: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """A document with this body."""
    kinds = OFFICE if space == W else "http://purl.oclc.org/ooxml/officeDocument/relationships"
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="{main_type}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{kinds}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{kinds}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId2" Type="{kinds}/numbering" Target="numbering.xml"/></Relationships>',
        "word/document.xml": f"<w:document {SPACES}><w:body>{''.join(body)}<w:sectPr/></w:body></w:document>",
        "word/styles.xml": f"<w:styles {SPACES}>{styles}</w:styles>",
        "word/numbering.xml": f"<w:numbering {SPACES}>{numbering}</w:numbering>",
        **(more or {}),
    }
    return package({name: text.replace(W, space) if isinstance(text, str) else text for name, text in parts.items()})


def package(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip archive of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def read(*body: str, **fields: object) -> Imported:
    """What is imported of a document with this body."""
    return read_word(docx(*body, **fields), "Plan.docx")  # type: ignore[arg-type]


def shown(table: ImportedTable) -> list[list[str]]:
    """The texts of a table, its heads first."""
    return [list(table.heads), *([text_of(value) for value in row] for row in table.rows)]


def cell_of(content: str) -> str:
    """What is read of a cell with this content, in a small matrix."""
    found = read(tbl(HEADS, tr("mei", tc(content), "Flyer", "Noor", "Loopt")))
    return shown(found.tables[0])[1][1]


def remarks(found: Imported) -> list[str]:
    """What the user is told."""
    return [str(remark) for remark in found.remarks]
