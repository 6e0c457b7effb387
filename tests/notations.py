"""The same workbook in other notations: prefixed, strict, without styles, with and without names."""

from __future__ import annotations

import re

from workbooks import MAIN, package, parts, with_part


def in_excel_words(data: bytes) -> bytes:
    """The workbook with the properties that Excel writes."""
    app = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Properties '
        'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector '
        'size="2" baseType="variant"><vt:variant><vt:lpstr>Werkbladen</vt:lpstr></vt:variant><vt:variant><vt:i4>1'
        '</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="1" baseType="lpstr">'
        "<vt:lpstr>Matrix</vt:lpstr></vt:vector></TitlesOfParts></Properties>"
    )
    return with_part(data, "docProps/app.xml", lambda _: app.encode())


def prefixed(data: bytes) -> bytes:
    """The workbook part and the styles with a prefix for their namespace."""

    def change(xml: bytes) -> bytes:
        text = re.sub(r"<(/?)(?=[a-zA-Z])(?!\?)(?![\w.-]+:)", r"<\1x:", xml.decode())
        return text.replace(f'xmlns="{MAIN}"', f'xmlns:x="{MAIN}"').encode()

    return with_part(with_part(data, "xl/workbook.xml", change), "xl/styles.xml", change)


def strict(data: bytes) -> bytes:
    """The workbook in the namespaces of the strict standard."""
    pairs = (
        (
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
        (
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    )
    changed = {}
    for name, content in parts(data).items():
        for old, new in pairs:
            content = content.replace(old, new)
        changed[name] = content
    return package(changed)


def without_styles(data: bytes) -> bytes:
    found = parts(data)
    del found["xl/styles.xml"]
    found["[Content_Types].xml"] = re.sub(
        rb'<Override PartName="/xl/styles.xml"[^>]*/>', b"", found["[Content_Types].xml"]
    )
    rels = found["xl/_rels/workbook.xml.rels"]
    found["xl/_rels/workbook.xml.rels"] = re.sub(rb'<Relationship [^>]*styles.xml"[^>]*/>', b"", rels)
    return package(found)


def bare_styles(data: bytes) -> bytes:
    return with_part(data, "xl/styles.xml", lambda _: f'<styleSheet xmlns="{MAIN}"/>'.encode())


def with_names(data: bytes) -> bytes:
    names = b'<definedNames><definedName name="uren">Matrix!$A$1</definedName></definedNames>'
    return with_part(data, "xl/workbook.xml", lambda xml: re.sub(rb"<definedNames\s*/>", names, xml))


def without_names(data: bytes) -> bytes:
    return with_part(data, "xl/workbook.xml", lambda xml: re.sub(rb"<definedNames\s*/>", b"", xml))


NOTATIONS = [prefixed, strict, without_styles, bare_styles, with_names, without_names]
