"""A changed copy of a signed workbook carries no signature, since that vouches for something else."""

from __future__ import annotations

from workbooks import package

from interchange.excel.signatures import is_signed, without_signatures
from interchange.package.archive import Archive

TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature"
BOOK = "<Relationship Id='rId1' Type='urn:officeDocument' Target='xl/workbook.xml' />"
ORIGIN = f"<Relationship Id='rId7' Type='{TYPE}/origin' Target='_xmlsignatures/origin.sigs'/>"
ENTRIES = (
    '<Override PartName="/_xmlsignatures/sig1.xml" ContentType="x"/><Override '
    'PartName="/_xmlsignatures/c.cer" ContentType="y"/>'
)


def rels(*pointers: str) -> str:
    return f"<Relationships>{''.join(pointers)}</Relationships>"


def pointer(kind: str, target: str) -> str:
    return f'<Relationship Id="rId1" Type="{TYPE}/{kind}" Target="{target}"/>'


SIGNED = {
    "[Content_Types].xml": f'<Types><Default Extension="sigs" ContentType="o"/>{ENTRIES}</Types>',
    "_rels/.rels": rels(BOOK, ORIGIN),
    "xl/workbook.xml": "<workbook/>",
    "_xmlsignatures/origin.sigs": "",
    "_xmlsignatures/_rels/origin.sigs.rels": rels(pointer("signature", "sig1.xml")),
    "_xmlsignatures/sig1.xml": "<Signature/>",
    "_xmlsignatures/_rels/sig1.xml.rels": rels(pointer("certificate", "c.cer")),
    "_xmlsignatures/c.cer": "",
}


def test_the_signatures_go_with_their_certificates_and_all_that_mentions_them() -> None:
    parts, removed = without_signatures(Archive(package(SIGNED), "proef.xlsx"))

    assert removed == {name for name in SIGNED if name.startswith("_xmlsignatures/")}
    assert parts == {
        "_rels/.rels": rels(BOOK).encode(),
        "[Content_Types].xml": SIGNED["[Content_Types].xml"].replace(ENTRIES, "").encode(),
    }


def test_an_origin_without_signatures_goes_as_well() -> None:
    contents = {name: text for name, text in SIGNED.items() if "sig1" not in name and "origin.sigs.rels" not in name}

    assert without_signatures(Archive(package(contents), "proef.xlsx"))[1] == {"_xmlsignatures/origin.sigs"}


def test_only_signatures_and_certificates_go() -> None:
    pointers = rels(
        pointer("certificate", "c.cer"), pointer("signature", "origin.sigs"), pointer("x", "/xl/workbook.xml")
    )
    contents = SIGNED | {"_xmlsignatures/_rels/sig1.xml.rels": pointers}

    _, removed = without_signatures(Archive(package(contents), "proef.xlsx"))

    assert removed == {name for name in SIGNED if name.startswith("_xmlsignatures/")}


def test_a_workbook_without_a_signature_stays_as_it_is() -> None:
    archive = Archive(package(SIGNED | {"_rels/.rels": rels(BOOK)}), "proef.xlsx")

    assert not is_signed(archive)
    assert without_signatures(archive) == ({}, frozenset())


def test_a_signed_workbook_is_known() -> None:
    assert is_signed(Archive(package(SIGNED), "proef.xlsx"))
