"""Which files are read as Word documents, and what the user is told of those that are not."""

from __future__ import annotations

import io
import random
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from word_files import HEADS, MAIN_TYPE, STRICT, W, docx, down, item, p, package, read, run, shown, span, tbl, tr

from interchange.errors import Damaged, Encrypted, FileProblem, TooLarge
from interchange.importing.content import Imported
from interchange.importing.word import read_word
from interchange.importing.word_package import NotADocument

ROW = ["mei", "Inwoners", "Flyer", "Noor", "Loopt"]
BODY = (p("Aanleiding", "Kop1"), p("De kade is oud."), item("Punt"), tbl(HEADS, ROW))
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def test_a_strict_document_reads_as_a_transitional_one() -> None:
    strict, plain = (read_word(docx(*BODY, space=space), "Plan.docx") for space in (STRICT, W))

    assert strict == plain
    assert shown(strict.tables[0]) == [list(HEADS), ROW]


@pytest.mark.parametrize(
    "kind",
    [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_documents_with_macros_and_templates_are_read(kind: str) -> None:
    data = docx(*BODY, main_type=kind, more={"word/vbaProject.bin": b"\xd0\xcf\x11\xe0 not looked at"})

    assert read_word(data, "Plan.docm") == read_word(docx(*BODY, main_type=MAIN_TYPE), "Plan.docx")


def test_headers_and_footers_are_not_read() -> None:
    footer = f'<w:ftr xmlns:w="{W}">{tbl(HEADS, ROW)}</w:ftr>'

    assert read_word(docx(p("Tekst."), more={"word/footer1.xml": footer}), "Plan.docx").tables == []


def test_a_document_in_another_encoding_is_read() -> None:
    data = docx(*BODY)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/document.xml"] = parts["word/document.xml"].decode().encode("utf-16")

    assert read_word(package(parts), "Plan.docx") == read_word(data, "Plan.docx")


def without(*parts: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(docx(*BODY))) as archive:
        return package({name: archive.read(name) for name in archive.namelist() if name not in parts})


REFUSED: dict[str, tuple[bytes, type[FileProblem], str]] = {
    "empty": (b"", NotADocument, "is empty"),
    "old Word": (COMPOUND, NotADocument, "old format of Word (.doc)"),
    "password": (COMPOUND + "EncryptedPackage".encode("utf-16-le"), Encrypted, "password or a sensitivity label"),
    "rights": (COMPOUND + "\tDRMContent".encode("utf-16-le"), Encrypted, "password or a sensitivity label"),
    "rich text": (rb"{\rtf1\ansi Plan}", NotADocument, "is not a Word document"),
    "web page": (b"<html><body>Plan</body></html>", NotADocument, "is not a Word document"),
    "XML of Word": (b'<?xml version="1.0"?><pkg:package/>', NotADocument, "is not a Word document"),
    "archive": (package({"a.txt": "x"}), NotADocument, "is not a Word document"),
    "workbook": (docx(more={"word/document.xml": "<workbook/>"}), NotADocument, "is not a Word document"),
    "no body": (docx(more={"word/document.xml": f'<w:document xmlns:w="{W}"/>'}), NotADocument, "not a Word document"),
    "cut off": (docx(*BODY)[:-200], Damaged, "is damaged"),
    "text missing": (without("word/document.xml"), Damaged, "word/document.xml"),
    "text broken": (docx(more={"word/document.xml": "<w:document>"}), Damaged, "the part word/document.xml"),
    "styles broken": (docx(*BODY, more={"word/styles.xml": "<w:styles"}), Damaged, "the part word/styles.xml"),
    "document type": (
        docx(more={"word/document.xml": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'}),
        Damaged,
        "the part word/document.xml",
    ),
    "bomb": (docx(more={"word/document.xml": b" " * 30_000_000}), TooLarge, "far larger"),
    "more tags than a plan has": (
        docx(more={"word/document.xml": f'<w:document xmlns:w="{W}">' + "<w:p/>" * 1_200_000 + "</w:document>"}),
        TooLarge,
        "",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("data", "kind", "told"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_read_is_refused_with_a_sentence(data: bytes, kind: type[FileProblem], told: str) -> None:
    with pytest.raises(FileProblem) as caught:
        read_word(data, "Plan haven.docx")

    assert type(caught.value) is kind
    assert told in str(caught.value)
    assert "“Plan haven.docx”" in str(caught.value)
    assert "Excel" not in str(caught.value)


def test_parts_that_are_not_there_are_not_missed() -> None:
    found = read_word(without("word/styles.xml", "word/numbering.xml", "[Content_Types].xml"), "Plan.docx")

    assert shown(found.tables[0]) == [list(HEADS), ROW]


def test_boxes_inside_each_other_are_read_once() -> None:
    content = p("binnenste")
    for _ in range(35):
        content = p(f"<w:r><w:pict><w:txbxContent>{content}</w:txbxContent></w:pict></w:r>")

    assert read(content).sections[0].text.count("binnenste") == 1


# --- Broken in any way ---

_GENERATED = (
    p("Plan", "Titel"), p("Datum: 4 mei 2027"), p("Doel", "Kop1"), item("Punt", 1), item("Twee", 0, 2),
    tbl(tr(span("Titel", 5)), HEADS, tr(down("mei"), *ROW[1:]), tr(down(), *ROW[1:]), ROW),
    p(f'<w:ins w:id="1">{run("erbij")}</w:ins><w:del w:id="2">{run("weg")}</w:del>'), tbl(HEADS, ROW),
)  # fmt: skip


def read_or_refused(data: bytes) -> None:
    """Nothing else comes out than a problem with a sentence, or tables that hold together."""
    try:
        found = read_word(data, "Plan.docx")
    except FileProblem:
        return
    assert isinstance(found, Imported)
    assert all(len(row) == len(table.heads) for table in found.tables for row in table.rows)


def test_a_document_that_was_cut_off_anywhere_is_refused_or_read() -> None:
    data = docx(*_GENERATED)

    for end in range(0, len(data), 7):
        read_or_refused(data[:end])


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32))
def test_a_document_with_bytes_changed_is_refused_or_read(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(docx(*_GENERATED))

    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(len(data))] = chance.randrange(256)

    read_or_refused(bytes(data))


@settings(max_examples=250, deadline=None)
@given(st.integers(0, 2**32))
def test_a_document_with_tags_changed_is_refused_or_read(seed: int) -> None:
    chance = random.Random(seed)
    with zipfile.ZipFile(io.BytesIO(docx(*_GENERATED))) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    name = chance.choice(["word/document.xml", "word/document.xml", "word/styles.xml", "word/numbering.xml"])
    names = [
        "p",
        "r",
        "t",
        "tbl",
        "tr",
        "tc",
        "pPr",
        "rPr",
        "tcPr",
        "trPr",
        "ins",
        "del",
        "sdt",
        "sdtContent",
        "hyperlink",
    ]
    old, new = chance.choice(names), chance.choice([*names, "moveFrom", "txbxContent", "pict", "sdtPr", "numPr"])
    text = parts[name]
    for tag in (f"<w:{old}>", f"</w:{old}>"):
        text = text.replace(
            tag, tag.replace(f"w:{old}", f"w:{new}"), chance.randint(1, 40) if chance.random() < 0.3 else -1
        )
    for _ in range(chance.randint(0, 3)):
        text = text.replace('w:val="1"', f'w:val="{chance.choice(["-1", "", "x", "99999999999999", "0", "²"])}"', 1)
    parts[name] = text

    read_or_refused(package(parts))
