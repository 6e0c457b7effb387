"""Documents in the template of an organisation: its look stays, its leftovers do not, and what is wrong is mended."""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from docx_reading import NUMBERING, PROPERTIES, SETTINGS, STYLES, W, find, paragraphs, part, text, values
from filled_forms import FILLED, filled_form
from form_plans import FilledForm
from word_checks import faults
from word_templates import LEAKS, TEMPLATES, Template, dutch, english, sparse, style

from interchange.errors import FileProblem
from interchange.word import write_docx
from interchange.word.house import HouseStyle, open_house
from model.plan_report import ReportChoices, plan_report
from model.report import Bullets, DataTable, Head, Heading, ListItem, Paragraph, Part, Report

TODAY = dt.date(2026, 11, 24)
TABLE = DataTable((Head("Wanneer"), Head("Wat")), (((Paragraph("mei"),), (Paragraph("Brief"),)),), "Planning. 1 regel.")
REPORT = Report(
    "Plan Havenpark",
    (
        Part((Heading("Aanleiding"), Paragraph("Waarom"), Bullets((ListItem("een"), ListItem("dieper", 1))))),
        Part((Heading("Planning"), TABLE), landscape=True),
        Part((Heading("Tot slot"), Paragraph("Dank"))),
    ),
)


def in_house(make: Callable[[], bytes], report: Report = REPORT, **chosen: object) -> bytes:
    return write_docx(report, HouseStyle(make(), "sjabloon.dotx", **chosen))


def names_of(document: bytes) -> list[str]:
    with zipfile.ZipFile(BytesIO(document)) as package:
        return package.namelist()


def everything(document: bytes) -> bytes:
    with zipfile.ZipFile(BytesIO(document)) as package:
        return b"\n".join(package.read(name) for name in package.namelist())


# --- Every form in every template ---


@pytest.mark.parametrize("key", FILLED)
@pytest.mark.parametrize("template", TEMPLATES)
def test_every_form_is_accessible_in_every_template(template: str, key: str) -> None:
    opened = filled_form(key).open_plan
    report = plan_report(opened.plan, opened.readings, ReportChoices(today=TODAY))

    assert faults(in_house(TEMPLATES[template], report)) == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_and_empty_or_in_large_print(template: str) -> None:
    empty = FilledForm("bijeenkomst").open_plan
    full = filled_form("stakeholderplan").open_plan

    small = plan_report(empty.plan, empty.readings, ReportChoices(today=TODAY))
    large = plan_report(full.plan, full.readings, ReportChoices(today=TODAY, large_print=True))
    assert faults(in_house(TEMPLATES[template], small)) == []
    assert faults(in_house(TEMPLATES[template], large)) == []


def test_and_with_two_thousand_rows() -> None:
    rows = tuple(((Paragraph(f"week {row}"),), (Bullets((ListItem("a"), ListItem("b"))),)) for row in range(2000))
    table = DataTable((Head("Wanneer"), Head("Wat")), rows, "Planning. 2000 regels.")

    assert faults(in_house(english, Report("Groot", (Part((Heading("Planning"), table), landscape=True),)))) == []


# --- What stays and what goes ---


@pytest.mark.parametrize("template", TEMPLATES)
def test_nothing_of_the_makers_of_the_template_goes_along(template: str) -> None:
    content = everything(in_house(TEMPLATES[template]))

    assert [word for word in LEAKS if word.encode() in content] == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_file_is_an_ordinary_document(template: str) -> None:
    document = in_house(TEMPLATES[template])

    with zipfile.ZipFile(BytesIO(document)) as package:
        types = package.read("[Content_Types].xml").decode()
    assert "document.main+xml" in types
    assert "template" not in types.lower()
    assert "macro" not in types.lower()
    strange = ("vba", "comments", "customXml", "glossary", "custom.xml")
    assert [name for name in names_of(document) if any(word.lower() in name.lower() for word in strange)] == []
    settings = part(document, SETTINGS)
    assert not find(settings, "//w:attachedTemplate | //w:docVars | //w:documentProtection | //w:updateFields")
    assert values(settings, "//w:compatSetting[@w:name='compatibilityMode']") == ["15"]


@pytest.mark.parametrize("template", TEMPLATES)
def test_title_author_and_language_are_those_of_the_report(template: str) -> None:
    properties = part(in_house(TEMPLATES[template]), PROPERTIES)

    assert find(properties, "dc:title")[0].text == "Plan Havenpark"
    assert find(properties, "dc:creator")[0].text == "Communicatiematrix"
    assert find(properties, "dc:language")[0].text == "nl-NL"


def test_header_and_footer_stand_in_every_section_and_sideways_too() -> None:
    sections = find(part(in_house(dutch)), "//w:sectPr")

    assert [len(find(section, "w:headerReference | w:footerReference")) for section in sections] == [2, 0, 0]
    assert [size.get(f"{W}orient") for section in sections for size in find(section, "w:pgSz")] == [
        None,
        "landscape",
        None,
    ]
    assert all(not find(section, "w:cols") for section in sections)


def test_only_the_first_section_has_a_first_page_and_begins_to_count() -> None:
    sections = find(part(in_house(english)), "//w:sectPr")

    assert [bool(find(section, "w:titlePg")) for section in sections] == [True, False, False]
    assert [bool(find(section, "w:pgNumType")) for section in sections] == [True, False, False]


def test_a_template_that_ends_sideways_begins_upright() -> None:
    sections = find(part(in_house(sparse)), "//w:sectPr")

    first = find(sections[0], "w:pgSz")[0]
    assert (first.get(f"{W}w"), first.get(f"{W}h"), first.get(f"{W}orient")) == ("11906", "16838", None)


def test_headers_come_from_the_section_before_when_the_last_has_none() -> None:
    body = (
        '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr></w:pPr></w:p><w:sectPr/>'
    )
    header = b'<w:hdr xmlns:w="%s"><w:p><w:r><w:t>Polderveen</w:t></w:r></w:p></w:hdr>' % W.strip("{}").encode()
    template = Template(body, style("n", "Normal", default=True), "dotx", "", {"header1.xml": ("header", header)})

    document = in_house(template.packed)

    assert find(part(document), "//w:sectPr[1]/w:headerReference[@w:type='default']")
    assert faults(document) == []


# --- Styles ---


def test_styles_are_found_by_name_whatever_their_id_and_capitals() -> None:
    styles = part(in_house(english), STYLES)

    assert values(styles, "w:style[@w:styleId='Kop1']/w:name") == ["Heading 1"]
    assert values(styles, "w:style[@w:styleId='Kop1']/w:rPr/w:color") == ["7B1E3A"]
    assert values(styles, "w:style[@w:styleId='Kop1-1']/w:name") == ["Kopje kantlijn"]
    assert values(styles, "w:style[@w:styleId='Standaard']/w:name") == ["Normal"]


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_style_has_one_id_and_every_reference_finds_its_style(template: str) -> None:
    document = in_house(TEMPLATES[template])
    styles = part(document, STYLES)
    known = [found.get(f"{W}styleId") for found in find(styles, "w:style")]

    assert len(known) == len(set(known))
    used = {
        value
        for root in (styles, part(document))
        for value in values(root, "//w:pStyle | //w:tblStyle | //w:basedOn | //w:next | //w:link")
    }
    assert used <= set(known)


def test_styles_that_are_missing_take_the_colour_of_the_headings_that_are_there() -> None:
    styles = part(in_house(english), STYLES)

    assert values(styles, "w:style[@w:styleId='Kop4']/w:name") == ["heading 4"]
    assert values(styles, "w:style[@w:styleId='Kopvaninhoudsopgave']//w:color") == ["7B1E3A"]


def test_a_style_that_the_user_names_takes_the_place_of_the_usual_one() -> None:
    def template() -> bytes:
        own = style(
            "gt",
            "Gemeente tabel",
            "table",
            '<w:tblPr><w:tblCellMar><w:top w:w="99" w:type="dxa"/></w:tblCellMar></w:tblPr>',
        )
        return Template("<w:sectPr/>", style("n", "Normal", default=True) + own).packed()

    styles = part(in_house(template, styles={"Tabelraster": "Gemeente tabel"}), STYLES)

    assert values(styles, "w:style[@w:styleId='Tabelraster']/w:name") == ["Gemeente tabel"]


def test_lists_get_signs_on_every_level_with_or_without_lists_in_the_template() -> None:
    for make in TEMPLATES.values():
        document = in_house(make)
        numbering = part(document, NUMBERING)
        numbers = dict(
            zip(
                [found.get(f"{W}numId") for found in find(numbering, "w:num")],
                values(numbering, "w:num/w:abstractNumId"),
                strict=True,
            )
        )
        for item in find(part(document), "//w:p[w:pPr/w:numPr]"):
            abstract = numbers[values(item, "w:pPr/w:numPr/w:numId")[0]]
            level = values(item, "w:pPr/w:numPr/w:ilvl")[0]
            path = f"w:abstractNum[@w:abstractNumId='{abstract}']/w:lvl[@w:ilvl='{level}']/w:numFmt"
            assert values(numbering, path) == ["bullet"]


def test_the_bullets_of_the_template_are_kept_when_they_are_whole() -> None:
    document = in_house(english)

    number = values(part(document), "//w:p[w:pPr/w:pStyle/@w:val='Lijstopsomteken']/w:pPr/w:numPr/w:numId")[0]
    abstract = values(part(document, NUMBERING), f"w:num[@w:numId='{number}']/w:abstractNumId")[0]
    signs = values(part(document, NUMBERING), f"w:abstractNum[@w:abstractNumId='{abstract}']/w:lvl/w:lvlText")
    assert set(signs) == {"▪"}


def test_letters_that_are_too_light_or_too_small_are_mended() -> None:
    styles = part(in_house(dutch), STYLES)

    (colour,) = values(styles, "w:style[@w:styleId='Kop2']/w:rPr/w:color")
    assert colour not in {None, "4F81BD"}
    assert values(styles, "w:style[@w:styleId='Voettekst']/w:rPr/w:sz") == ["18"]
    assert values(styles, "w:style[@w:styleId='Standaard']/w:pPr/w:jc") == ["left"]


def test_colours_stay_when_the_user_wants_them_to() -> None:
    styles = part(in_house(dutch, darkens=False), STYLES)

    assert values(styles, "w:style[@w:styleId='Kop2']/w:rPr/w:color") == ["4F81BD"]


def test_heads_of_a_table_can_be_read_on_a_dark_ground() -> None:
    styles = part(in_house(english), STYLES)

    assert values(styles, "w:style[@w:styleId='Tabelkop']/w:rPr/w:color") == ["FFFFFF"]


# --- Headers, footers and controls ---


def test_a_logo_without_words_gets_those_of_the_user() -> None:
    document = in_house(dutch, logo_alt="Wapen van Polderveen")

    header = next(name for name in names_of(document) if "header" in name)
    assert b'descr="Wapen van Polderveen"' in zipfile.ZipFile(BytesIO(document)).read(header)


def test_a_watermark_stays_behind_and_page_numbers_come() -> None:
    content = everything(in_house(sparse))

    assert b"textpath" not in content
    assert b"PAGE" in content


def test_what_the_footer_says_stands_in_the_text_too() -> None:
    assert ("Kleinedruk", "Gemeente Polderveen") in paragraphs(part(in_house(dutch)))


def test_the_text_goes_in_the_place_that_the_template_has_for_it() -> None:
    said = [text for _, text in paragraphs(part(in_house(english)))]

    assert said[0] == "Plan Havenpark"
    assert said.count("Plan Havenpark") == 1
    assert said[-1] == "Dit stuk is van de gemeente Polderveen."
    assert said.index("Aanleiding") < said.index("Dank") < len(said) - 1
    assert not find(part(in_house(english)), "//w:sdt[not(w:sdtPr/w:docPartObj)]")


def test_text_behind_a_sideways_end_stands_upright_again() -> None:
    document = in_house(english, Report("Plan", REPORT.parts[:2]))

    turned = [size.get(f"{W}orient") for size in find(part(document), "//w:sectPr/w:pgSz")]
    assert turned == [None, "landscape", None]
    assert faults(document) == []


def test_a_plan_that_begins_sideways_leaves_the_cover_upright() -> None:
    document = in_house(english, Report("Plan", REPORT.parts[1:2]))

    turned = [size.get(f"{W}orient") for size in find(part(document), "//w:sectPr/w:pgSz")]
    assert turned == [None, "landscape", None]
    assert faults(document) == []


def test_the_title_stands_in_the_header_where_the_template_asks_for_it() -> None:
    document = in_house(english)

    headers = [part(document, name) for name in names_of(document) if "header" in name]
    assert "Plan Havenpark" in [text(header) for header in headers]


# --- Texts of the user ---


@pytest.mark.parametrize("template", [None, *TEMPLATES])
@pytest.mark.parametrize(
    "typed",
    [
        "#let x = 1",
        "*ster* en _streep_",
        "<w:p>&amp;</w:p>",
        "=1+1",
        "😀 👩‍👧",
        "שלום עולם",
        "a\x00b\x1fc",
        "$x$ \\n %s {naam}",
    ],
)
def test_what_the_user_typed_comes_out_as_it_is(template: str | None, typed: str) -> None:
    table = DataTable((Head(typed), Head("Wat")), (((Paragraph(typed),), (Paragraph("x"),)),), typed)
    report = Report(typed, (Part((Heading(typed), Paragraph(typed), Bullets((ListItem(typed),)), table)),))

    document = write_docx(report, HouseStyle(TEMPLATES[template](), "t") if template else None)

    said = [text for _, text in paragraphs(part(document))]
    assert said.count(typed.replace("\x00", "").replace("\x1f", "")) >= 6
    assert faults(document) == []


def test_marks_of_other_templates_are_texts_too() -> None:
    report = Report("Plan", (Part((Paragraph("{{ naam }} {% if %} «naam»"),)),))

    assert "{{ naam }} {% if %} «naam»" in [text for _, text in paragraphs(part(in_house(dutch, report)))]


# --- Files that cannot be a house style ---


def refusal(data: bytes) -> str:
    with pytest.raises(FileProblem) as caught:
        open_house(HouseStyle(data, "stijl.dotx"))
    return str(caught.value.message)


def repacked(change: Callable[[str, bytes], bytes | None]) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(dutch())) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            content = change(name, source.read(name))
            if content is not None:
                target.writestr(name, content)
    return made.getvalue()


def test_a_locked_file_is_refused() -> None:
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le")

    assert "password" in refusal(compound)


def test_the_old_format_is_refused() -> None:
    assert "old format" in refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600)


def test_a_file_of_another_kind_is_refused() -> None:
    assert "not a Word document" in refusal(b"Dit is gewone tekst.")
    workbook = BytesIO()
    with zipfile.ZipFile(workbook, "w") as package:
        package.writestr("xl/workbook.xml", "<workbook/>")
        package.writestr("[Content_Types].xml", "<Types/>")
    assert "not a Word document" in refusal(workbook.getvalue())


def test_an_empty_file_is_refused() -> None:
    assert "0 bytes" in refusal(b"")


def test_strict_open_xml_is_refused() -> None:
    strict = repacked(
        lambda name, content: (
            content.replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            if name == "_rels/.rels"
            else content
        )
    )

    assert "Strict" in refusal(strict)


def test_a_file_that_is_too_large_is_refused() -> None:
    assert "too large" in refusal(b"PK\x03\x04" + b"\x00" * (26 * 2**20))


@pytest.mark.parametrize("broken", ["word/document.xml", "word/styles.xml", "word/header1.xml", "[Content_Types].xml"])
def test_a_damaged_file_is_refused(broken: str) -> None:
    assert "damaged" in refusal(repacked(lambda name, content: b"<w:broken" if name == broken else content))


def test_a_file_without_its_end_is_refused() -> None:
    assert "damaged" in refusal(dutch()[:-300])


def test_a_part_that_is_missing_does_no_harm() -> None:
    document = in_house(lambda: repacked(lambda name, content: None if name == "word/media/logo.png" else content))

    assert faults(document) == []
