"""Whatever stands in a PDF is found there, wherever it hides."""

from __future__ import annotations

import datetime as dt
import re
import zlib
from collections.abc import Callable

import pytest
from filled_forms import filled_form
from pdf_reading import ReadPdf

from interchange.pdf import write_pdf
from interchange.public.held_strings import strings_in
from interchange.public.pdf_objects import CannotLookInside
from interchange.public.search import Sought, count_parts, leaks
from model.plan_report import ReportChoices, plan_report
from model.public_version.items import Item, ItemKind, Spelling
from model.report import Block, DataTable, Head, Heading, Paragraph, Part, Picture, Report, Run

PATH = "N:\\Projecten\\Werkmap Oeverloper\\verslag.docx"
ITEMS = (
    Item(ItemKind.NAME, "Wietske Affinghoff", spellings=(Spelling("Wietske Affinghoff"), Spelling("Affinghoff"))),
    Item(ItemKind.EMAIL, "w.affing@polderveen.example", spellings=(Spelling("w.affing@polderveen.example"),)),
    Item(ItemKind.PHONE, "06-98765432", spellings=(Spelling("698765432"),)),
    Item(ItemKind.NAME, "\u05e9\u05dc\u05d5\u05dd", spellings=(Spelling("\u05e9\u05dc\u05d5\u05dd"),)),
    Item(ItemKind.PATH, PATH, spellings=(Spelling(PATH),)),
)
LINE = "een zeer vertrouwelijke afspraak met de aannemer over de prijs"
SOUGHT = Sought(ITEMS, {LINE: ItemKind.COMMENT}, 0)
NARROW = (Head("Wat", 1.0), Head("Verder", 14.0))


def pdf(*blocks: Block, title: str = "Plan", subject: str = "", author: str = "") -> bytes:
    made = dt.datetime(2027, 3, 1, 12)
    return write_pdf(Report(title, (Part(tuple(blocks)),), subject=subject, author=author, created=made))


def in_narrow_column(text: str) -> bytes:
    return pdf(DataTable(NARROW, (((Paragraph(text),), (Paragraph("x"),)),), "Een tabel."))


CLEAN = pdf(Heading("Kop"), Paragraph("Niets bijzonders."), author="x")


def kinds(data: bytes) -> set[ItemKind]:
    return {leak.kind for leak in leaks(data, SOUGHT, CLEAN)}


def replaced(old: bytes, new: bytes) -> Callable[[], bytes]:
    """The clean document with other bytes of the same length in the place of some."""

    def make() -> bytes:
        assert old in CLEAN
        return CLEAN.replace(old, new.ljust(len(old)), 1)

    return make


def appended(addition: bytes) -> Callable[[], bytes]:
    return lambda: CLEAN + addition


DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20" width="90" height="20">{}</svg>'
SAID = '<text x="2" y="12" font-family="Source Sans 3" font-size="8">Affinghoff</text>'


def drawing(inside: str, alt: str) -> bytes:
    return pdf(Picture(DRAWING.format(inside), b"", alt, 90, 20, "Een tekening"))


PACKED = zlib.compress(b"Van Affinghoff zelf")
LEAKS: dict[str, Callable[[], bytes]] = {
    "text": lambda: pdf(Paragraph("Overleg met Wietske Affinghoff en anderen.")),
    "title": lambda: pdf(Paragraph("x"), title="Plan van Affinghoff"),
    "subject and XMP": lambda: pdf(Paragraph("x"), subject="Dossier Affinghoff"),
    "author": lambda: pdf(Paragraph("x"), author="W. Affinghoff"),
    "bookmark": lambda: pdf(Heading("Taken van Áffinghoff"), Paragraph("x")),
    "summary of a table": lambda: pdf(DataTable(NARROW, (((Paragraph("x"),), (Paragraph("y"),)),), "Van Affinghoff.")),
    "ligatures": lambda: in_narrow_column("Affinghoff"),
    "hyphenated": lambda: in_narrow_column("Overlegt morgen weer met Affinghoff over alles"),
    "address over lines": lambda: in_narrow_column("w.affing@polderveen.example"),
    "path over lines": lambda: in_narrow_column(f"Zie {PATH} voor meer"),
    "telephone number over lines": lambda: in_narrow_column("Bel 06 98 76 54 32 nu"),
    "whole text over lines": lambda: in_narrow_column(f"Er is {LINE} gemaakt"),
    "over two pages": lambda: pdf(*[Paragraph("Regel voor regel.")] * 70, Paragraph("Met Wietske\nAffinghoff erbij.")),
    "parts in bold": lambda: pdf(Paragraph("Affinghoff", runs=(Run("Affing", bold=True), Run("hoff")))),
    "alternative text": lambda: drawing("", "Foto van Affinghoff"),
    "words in a picture": lambda: drawing(SAID, "Iets"),
    "from right to left": lambda: pdf(Paragraph("\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd")),
    "saved on": appended(b"\n999 0 obj\n<</Title(Affinghoff)>>\nendobj\n"),
    "remark": appended(b"\n% Affinghoff\n"),
    "in hexadecimal": appended(b"\n999 0 obj\n<</V<FEFF0041006600660069006E00670068006F00660066>>>\nendobj\n"),
    "in a stream": appended(
        b"\n999 0 obj\n<</Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream\nendobj\n" % (len(PACKED), PACKED)
    ),
}  # fmt: skip


@pytest.mark.parametrize("leak", LEAKS)
def test_whatever_gets_into_a_document_is_found(leak: str) -> None:
    assert kinds(LEAKS[leak]()) != set()


def test_in_a_document_without_it_nothing_is_found() -> None:
    assert kinds(CLEAN) == set()
    assert kinds(pdf(Paragraph("Wie doet wat op de afdeling Affing hoffelijk."), title="Ander plan")) == set()


def test_what_the_program_itself_writes_is_no_find() -> None:
    fonts = Sought((Item(ItemKind.NAME, "Sans", spellings=(Spelling("Sans"), Spelling("Plan"))),), {}, 0)

    assert leaks(CLEAN, fonts, CLEAN) == []


@pytest.mark.parametrize("key", ["communicatiematrix", "stakeholderplan", "communityplan"])
def test_the_reader_reads_what_another_reader_reads(key: str) -> None:
    form = filled_form(key)
    data = write_pdf(plan_report(form.plan, form.open_plan.readings, ReportChoices(today=dt.date(2027, 3, 1))))

    own = re.sub(r"\s", "", " ".join(held.text for held in strings_in(data) if held.place == "text"))

    words = {re.sub(r"[\u200b\u00ad]", "", word) for page in ReadPdf(data).pages for word in page.split()}
    assert len(words) > 60
    assert {word for word in words if word not in own and "-" not in word} == set()


@pytest.mark.parametrize(
    "change",
    [
        replaced(b"/Filter/FlateDecode", b"/Filter/LZWDecode"),
        replaced(b"/ToUnicode", b"/ToUnikode"),
        appended(b"\n999 0 obj\n<</Type/ObjStm/Length 1>>\nstream\nx\nendstream\nendobj\n"),
        appended(b"trailer\n<</Encrypt 3 0 R>>"),
    ],
    ids=["another compression", "a font without meanings", "objects in a stream", "encrypted"],
)
def test_what_cannot_be_looked_into_is_not_taken_for_clean(change: Callable[[], bytes]) -> None:
    with pytest.raises(CannotLookInside):
        kinds(change())


def test_every_object_counts_as_a_part() -> None:
    assert count_parts(CLEAN) == len(re.findall(rb"\d+ 0 obj\b", CLEAN))
