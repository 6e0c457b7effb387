"""The public version as files: nothing of what had to go is in them, and if it were, that would be noticed."""

from __future__ import annotations

import datetime as dt
import hashlib
import html
import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook as Book
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from pdf_reading import ReadPdf
from plans import small_plan
from workbooks import SHARED, bytes_of, needs_shared, on_disk, opened, package, parts, with_part

from interchange.opening import Opened
from interchange.public.held_strings import strings_in
from interchange.public.left_behind import hidden_rows, left_behind
from interchange.public.making import Published, publish
from interchange.public.outputs import EXCEL, OUTPUTS, WORD, Ground, Output
from interchange.resources import resource
from model.open_plan import OpenPlan
from model.public_version.items import Decision, Item, ItemKind, Treatment
from model.public_version.proof import Checked, Proof, as_text
from model.public_version.survey import find_items

TODAY = dt.date(2027, 3, 1)
SECRETS = (
    "Karin", "Terpstra", "Wietske", "Bloem", "k.terpstra", "12345678", "Map Karin", "N:\\", "Zuiderzee", "Kamerplant",
    "onderhandse prijs", "verborgen regel", "geheime kolom", "Bedrijf Achterkamer", "GeheimeLijst", "voettekst van ons",
)  # fmt: skip


def secret_book() -> bytes:
    """A workbook that holds something of every kind."""
    book = Book()
    sheet = book.active
    sheet.title = "Matrix Karin"
    sheet["A1"] = "Plan Zonnedauw van Karin"
    sheet["A2"], sheet["B2"] = "Auteur", "Wietske Bloem"
    heads = ("Periode", "Doelgroep", "Middel", "Acties", "Verantwoordelijke", "Opmerking", "Geheim", "Status")
    for column, head in enumerate(heads, 1):
        sheet.cell(4, column, head)
    rows = (
        ("medio april 2027", "Inwoners", "Brief", "Door Karin Terpstra (jurist), zie N:\\Plan\\Map Karin\\a b.docx",
         "Karin Terpstra", "onderhandse prijs bekend", "geheime kolom hier", "Loopt"),
        ("9 maart 2027", "Raad", "Avond", "Bel 06-12345678 of k.terpstra@zonnedauw.nl", "Wietske", "", "", "Gereed"),
        ("juni 2027", "Pers", "Bericht", "een verborgen regel", "Team communicatie", "", "", "Loopt"),
        ("", "", "", "", "", "", "", ""),
    )  # fmt: skip
    for row, values in enumerate(rows, 5):
        for column, value in enumerate(values, 1):
            sheet.cell(row, column, value)
    sheet.row_dimensions[7].hidden = True
    sheet.column_dimensions["G"].hidden = True
    sheet["C5"].comment = Comment("Zuiderzee belt hierover", "Wietske Bloem")
    sheet.oddFooter.left.text = "voettekst van ons"
    hidden = book.create_sheet("Kamerplanten")
    hidden["A1"] = "De lange lijst van Kamerplanten"
    hidden.sheet_state = "hidden"
    book.defined_names["GeheimeLijst"] = DefinedName("GeheimeLijst", attr_text='"Kamerplanten"')
    book.properties.creator = "Wietske Bloem"
    book.properties.keywords = "Zuiderzee en Kamerplanten"
    data = bytes_of(book)
    data = with_part(
        data,
        "docProps/app.xml",
        lambda xml: xml.replace(b"</Properties>", b"<Company>Bedrijf Achterkamer</Company></Properties>"),
    )
    path = (
        b'<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice '
        b'Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" '
        b'url="C:\\Users\\WietskeBloem\\Zuiderzee\\"/></mc:Choice></mc:AlternateContent><sheets>'
    )  # fmt: skip
    return with_part(data, "xl/workbook.xml", lambda xml: xml.replace(b"<sheets>", path))


def items_of(found: Opened) -> list[Item]:
    plan = found.open_plan.plan
    return find_items(
        plan,
        found.open_plan.people.everyone(),
        hidden_rows(found.workbook, plan),
        left_behind(found.workbook, plan),
    )


def made(
    found: Opened, decisions: dict[str, Decision] | None = None, outputs: tuple[Output, ...] = OUTPUTS
) -> Published:
    return publish(found.open_plan, items_of(found), decisions or {}, outputs, Ground(TODAY))


def everything(data: bytes) -> str:
    """All there is in a file as a stranger would search it: parts, entities resolved, also without markup."""
    if data.startswith(b"%PDF-"):
        return of_pdf(data)
    pieces = []
    with zipfile.ZipFile(io.BytesIO(data)) as opened_package:
        for name in opened_package.namelist():
            raw = opened_package.read(name)
            text = html.unescape(raw.decode("utf-8", "replace"))
            pieces += [name, text, re.sub(r"<[^>]*>", "", text), raw.decode("utf-16-le", "replace")]
    return "\n".join(pieces).casefold()


def of_pdf(data: bytes) -> str:
    """The words, properties and bookmarks of a PDF, by a library that had no part in making it, and its bytes."""
    read = ReadPdf(data)
    every = [read.text, "".join(read.text.split()), read.title or "", read.xmp, str(read.root)]
    raw = data.decode("latin-1")
    texts = [bytes.fromhex(found).decode("utf-16-be", "replace") for found in re.findall("<FEFF([0-9A-F]{4,})>", raw)]
    return "\n".join([*every, *texts, *re.findall(r"\(([^()]{3,})\)", raw)]).casefold()


# --- What is found ---


def test_everything_of_a_workbook_that_tells_something_is_listed() -> None:
    found = items_of(opened(secret_book()))

    assert {item.kind for item in found} == set(ItemKind) - {ItemKind.LINK, ItemKind.TABLE}
    listed = {(item.kind, item.told or item.shown) for item in found}
    assert {
        (ItemKind.NAME, "Karin Terpstra"),
        (ItemKind.NAME, "Wietske Bloem"),
        (ItemKind.PATH, "N:\\Plan\\Map Karin\\a b.docx"),
        (ItemKind.COLUMN, "Opmerking"),
        (ItemKind.COLUMN, "Geheim"),
        (ItemKind.ROWS, "Matrix Karin"),
        (ItemKind.COMMENT, "bij cellen van een blad"),
        (ItemKind.SHEET, "verborgen blad"),
        (ItemKind.PROPERTY, "auteur"),
        (ItemKind.PROPERTY, "organisatie"),
        (ItemKind.PROPERTY, "trefwoorden"),
        (ItemKind.TRACE, "map waarin het bestand stond"),
        (ItemKind.TRACE, "naam van cellen"),
        (ItemKind.TRACE, "kop- of voettekst"),
    } <= listed


# --- What is made ---


@pytest.mark.parametrize("output", OUTPUTS, ids=lambda output: output.key)
def test_nothing_of_it_is_in_any_part(output: Output) -> None:
    published = made(opened(secret_book()), outputs=(output,))

    text = everything(published.made[0].data)
    assert published.leaks == ()
    assert [secret for secret in SECRETS if secret.casefold() in text] == []
    assert "team communicatie" in text or "inwoners" in text


def test_the_workbook_has_only_what_the_program_itself_writes() -> None:
    data = made(opened(secret_book()), outputs=(EXCEL,)).made[0].data

    book = load_workbook(io.BytesIO(data))
    sheet = book.worksheets[0]
    assert [one.sheet_state for one in book.worksheets] == ["visible"] * len(book.worksheets)
    core = parts(data)["docProps/core.xml"].decode()
    assert "creator" not in core
    assert "nl-NL" in core
    assert not book.defined_names
    assert all(cell.comment is None for row in sheet.iter_rows() for cell in row)
    assert not any(dimension.hidden for dimension in sheet.row_dimensions.values())
    names = set(parts(data))
    assert not {name for name in names if re.search(r"comments|drawings|custom|printer|media|calcChain", name)}


def test_the_original_stays_byte_for_byte_what_it_was(tmp_path: Path) -> None:
    found = on_disk(secret_book(), tmp_path)
    before = hashlib.sha256((tmp_path / "proef.xlsx").read_bytes()).hexdigest()

    made(found)

    assert hashlib.sha256((tmp_path / "proef.xlsx").read_bytes()).hexdigest() == before == found.workbook.digest
    assert found.open_plan.history.is_saved


def test_what_the_user_keeps_goes_along() -> None:
    found = opened(secret_book())
    items = items_of(found)
    decisions = {item.key: Decision(Treatment.KEEP) for item in items}
    decisions |= {item.key: Decision(Treatment.REPLACE, "jurist") for item in items if item.shown == "Karin Terpstra"}

    published = made(found, decisions)

    for one in published.made:
        text = everything(one.data)
        assert all(kept in text for kept in ("onderhandse prijs", "geheime kolom", "verborgen regel", "wietske bloem"))
        assert "terpstra" not in text.replace("k.terpstra", "")
        assert "zuiderzee" not in text
    assert published.leaks == ()


def test_texts_of_users_come_out_as_they_are() -> None:
    book = load_workbook(io.BytesIO(secret_book()))
    odd = (
        "#let x = 1",
        "*ster* _ver_",
        "<w:p>&amp;</w:p>",
        "{{ naam }}",
        "'=1+1",
        "👩‍👩‍👧 🎉",
        "שלום עולם",
        "a_x0041_b",
    )
    for column, text in enumerate(odd, 1):
        book.worksheets[0].cell(8, column, text)
    cell = book.worksheets[0].cell(9, 1)
    cell.value, cell.data_type = "=1+1", "s"
    book.worksheets[0].cell(9, 4, "Karin zegt <b>=2+2</b> & 🎉")
    found = opened(bytes_of(book))
    keep = {item.key: Decision(Treatment.KEEP) for item in items_of(found) if item.kind is ItemKind.COLUMN}

    published = made(found, keep)

    assert published.leaks == ()
    word, pdf, excel = (everything(one.data) for one in published.made)
    for text in (*odd[:5], *odd[5:7], "=1+1", "Jurist zegt <b>=2+2</b> & 🎉"):
        assert text.casefold() in word, text
    for text in (*odd[:5], "=1+1", "🎉"):
        assert "".join(text.casefold().split()) in "".join(pdf.split()), text
    assert "שלום" in "".join(pdf.split()) or "םולש" in "".join(pdf.split())
    again = load_workbook(io.BytesIO(published.made[2].data)).worksheets[0]
    texts = {str(cell.value) for row in again.iter_rows() for cell in row if cell.data_type != "f"}
    assert {*odd[:7], "=1+1", "Jurist zegt <b>=2+2</b> & 🎉"} <= texts
    assert excel.count("<f>") == 0


def test_control_characters_and_half_letters_stop_nothing() -> None:
    plan = small_plan([("6 februari\x07", "Karin\x00 en\ud800", "x\x1f\u202e")])
    items = find_items(plan, [])

    published = publish(OpenPlan(plan), items, {}, OUTPUTS, Ground(TODAY))

    assert published.leaks == ()
    assert all("karin" not in everything(one.data) for one in published.made)


# --- What would be noticed ---


def _leaking(output: Output, leak: Callable[[bytes], bytes]) -> Output:
    """A writer that lets something through, but not for the plan without texts."""

    def make(session: OpenPlan, ground: Ground) -> bytes:
        data = output.make(session, ground)
        return data if session.plan.title == "x" else leak(data)

    return replace(output, make=make)


def _added(name: str, content: bytes) -> Callable[[bytes], bytes]:
    return lambda data: package({**parts(data), name: content})


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.mark.parametrize(
    "leak",
    [
        _added("docProps/custom.xml", b"<p><a n='x'>k&#97;rin TERPSTRA</a></p>"),
        _added("docProps/core.xml", "<p><creator>Kárin</creator></p>".encode("utf-16")),
        _added("word/x.xml", f'<w:p xmlns:w="{W}"><w:r><w:t>Ka</w:t></w:r><w:r><w:t>rin</w:t></w:r></w:p>'.encode()),
        _added("word/y.xml", f'<w:p xmlns:w="{W}"><w:r><w:t>Karin</w:t><w:br/></w:r></w:p>'.encode()),
        _added("word/z.xml", b'<a b="door karin nu"/>'),
        _added("word/k.xml", b"<a><!-- Karin --></a>"),
        _added("word/media/a.png", b"\x89PNG\x00\x00" + "x Karin y".encode("utf-16-le")),
        _added("word/media/b.bin", b"\x00\x01 Karin \x02"),
        _added("Karin.xml", b"<a/>"),
        _added("word/t.xml", b"<a>0031 (6) 1234-5678</a>"),
        _added("word/s.xml", b'<a url="N%3A%5CPlan%5CMap%20Karin%5Ca%20b.docx"/>'),
        _added("word/n.zip", package({"a.xml": b"<a>Karin</a>"})),
        _added("word/c.xml", b"<a>zuiderzee BELT hierover</a>"),
        _added("word/d.xml", b"<a>De lange lijst van Kamerplanten</a>"),
        _added("word/e.xml", b"<a>onderhandse prijs bekend</a>"),
    ],
    ids=lambda leak: "",
)
def test_whatever_gets_through_is_found(leak: Callable[[bytes], bytes]) -> None:
    published = made(opened(secret_book()), outputs=(_leaking(WORD, leak),))

    assert published.leaks != ()


def test_a_replacement_that_names_the_person_again_is_found() -> None:
    found = opened(secret_book())
    decisions = {item.key: Decision(Treatment.REPLACE, "jurist Karin") for item in items_of(found)}

    leaks = made(found, decisions).leaks

    assert {leak.kind for leak in leaks} >= {ItemKind.NAME}
    assert all(leak.part for leak in leaks)


def test_words_of_the_program_and_names_of_fonts_are_no_finds() -> None:
    book = load_workbook(io.BytesIO(secret_book()))
    book.worksheets[0]["E6"] = "Calibri, Roman"
    book.worksheets[1]["A2"] = "Communicatiematrix"
    published = made(opened(bytes_of(book)))

    assert published.leaks == ()


def test_strings_that_were_cut_into_runs_are_read_as_one() -> None:
    xml = f'<w:p xmlns:w="{W}"><w:r><w:t>Ka</w:t></w:r><w:r><w:tab/><w:t>r</w:t></w:r></w:p>'.encode()

    assert "Ka\tr" in {held.text for held in strings_in(package({"a.xml": xml}))}


# --- The report ---


def report_of(found: Opened) -> str:
    published = made(found)
    plan = found.open_plan.plan
    proof = Proof(
        plan,
        items_of(found),
        {},
        [Checked("stuk.docx", one.parts, published.sought.count) for one in published.made],
        published.sought.passed_over,
        found.workbook.digest,
        TODAY,
        lambda key, row: str(plan.table(key).row_index(row) + 5),
    )
    return as_text(proof.report())


def test_the_report_tells_what_and_where_and_not_the_thing_itself() -> None:
    text = report_of(opened(secret_book()))

    assert [secret for secret in SECRETS if secret.casefold() in text.casefold()] == []
    assert "tabel 1, rij 5, kolom 4" in text
    assert "Gevonden: geen." in text
    assert "Telefoonnummers: gevonden 1, verwijderd 1" in text


def test_the_report_is_a_document_too() -> None:
    from interchange.word import write_docx

    found = opened(secret_book())
    proof = Proof(found.open_plan.plan, items_of(found), {}, [], 3, "", TODAY, lambda key, row: "5")

    text = everything(write_docx(proof.report()))

    assert "verantwoording openbare versie" in text
    assert [secret for secret in SECRETS if secret.casefold() in text] == []


# --- Real plans ---


def _names(found: Opened) -> list[str]:
    return [item.shown for item in items_of(found) if item.kind is ItemKind.NAME and item.sure]


def test_the_sample_can_be_made_public() -> None:
    path = next(resource("sample").glob("*.xlsx"))
    found = opened(path.read_bytes(), path.name)

    published = made(found)

    assert published.leaks == ()
    assert published.sought.count > 5
    assert _names(found) == []
    assert all("gemeente polderveen" not in everything(one.data) for one in published.made)


@needs_shared
def test_of_a_real_plan_no_name_is_left() -> None:
    path = SHARED / "corpus" / "woudenberg.xlsx"
    found = opened(path.read_bytes(), path.name)

    published = made(found)

    named = _names(found)
    assert len(named) == 5
    assert published.leaks == ()
    for one in published.made:
        text = everything(one.data)
        assert [name for name in named if name.casefold() in text] == []
