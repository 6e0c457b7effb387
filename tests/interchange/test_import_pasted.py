"""Plans from the clipboard: what Word, Outlook, Excel, LibreOffice, browsers and readers of PDF put there."""

from __future__ import annotations

import pytest

from interchange.errors import NothingRecognised, TooLarge
from interchange.importing.content import Imported
from interchange.importing.html import HtmlTable, HtmlText, read_html, read_html_table
from interchange.importing.pasted import read_pasted
from model.values import Number, text_of

HEADS = ("Periode", "Doelgroep", "Middel", "Actie")
HEAD_ROW = "<tr>" + "".join(f"<td>{head}</td>" for head in HEADS) + "</tr>"
ROW = "<tr><td>mei</td><td>Raad</td><td>Brief</td><td>Drukken</td></tr>"
TABLE = f"<table>{HEAD_ROW}{ROW}</table>"


def rows(found: Imported, table: int = 0) -> list[list[str]]:
    return [[text_of(value) for value in row] for row in found.tables[table].rows]


def cell(inner: str) -> str:
    """What a cell with this HTML is read as."""
    return read_html_table(f"<table><tr><td>{inner}</td></tr></table>")[0][0]


# --- Cells ---


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("een<br>twee", "een\ntwee"),
        ("<p>een</p><p>twee</p>", "een\ntwee"),
        ("<p>een\n  twee&nbsp;drie</p>", "een twee drie"),
        ("<p>een<o:p></o:p></p><p><o:p>&nbsp;</o:p></p>", "een"),
        ("<ul><li>een<li>twee</ul>", "- een\n- twee"),
        ("<ol><li>een</li><li>twee</li></ol>", "1. een\n2. twee"),
        ("<ul><li>een<ul><li>diep</li></ul></li><li>twee</li></ul>", "- een\n  - diep\n- twee"),
        ("Doen:<ul><li>een</li></ul>daarna", "Doen:\n- een\ndaarna"),
        ("<p style='mso-list:l0 level1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Punt</p>", "- Punt"),
        ("<p><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Punt</p>", "2. Punt"),
        ("<![if !supportLists]><span style='mso-list:Ignore'>-</span><![endif]>Punt", "- Punt"),
        ("<!--[if gte mso 9]>verborgen<![endif]-->zichtbaar", "zichtbaar"),
        ("<span style='display:none'>weg</span>blijft", "blijft"),
        ("<span style='mso-hide:all'>weg</span>blijft", "blijft"),
        ("<p hidden>weg</p>blijft", "blijft"),
        ("<del>oud</del><ins>nieuw</ins>", "nieuw"),
        ("<comment>een opmerking</comment>tekst", "tekst"),
        ("<script>alert(1)</script><style>p{}</style>tekst", "tekst"),
        ("a &lt; b &amp; c &eacute; &#8364;", "a < b & c é €"),
        ("<img src='http://ergens/x.png'>bij een plaatje", "bij een plaatje"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a | b\nc | d"),
        ("<b>vet</b> en <a href='mailto:x@y'>adres</a>", "vet en adres"),
        ("=1+1", "=1+1"),
    ],
)
def test_a_cell_keeps_its_lines_and_its_bullets(inner: str, expected: str) -> None:
    assert cell(inner) == expected


def test_merged_cells_keep_their_place() -> None:
    html = (
        "<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr>"
        "<tr><td>e</td><td>f</td><td>g</td></tr></table>"
    )

    assert read_html_table(html) == [["a", "b", ""], ["", "c", "d"], ["e", "f", "g"]]


@pytest.mark.parametrize(
    "html",
    [
        "<table>" * 5_000,
        "<b>" * 100_000,
        "<![if " * 100_000,
        "<!--" * 100_000,
        "<a href='" * 100_000,
        "<table><tr>" + "<td rowspan=1000 colspan=100>x" * 5_000,
        "<" * 500_000,
        "&" * 500_000,
        "<ul><li>" * 20_000,
        "<table><tr><td>" + "<div>" * 20_000 + "diep",
        "\x00\ufffe\ud800",
        "",
    ],
)
def test_hostile_html_takes_little_and_raises_nothing(html: str) -> None:
    read_html(html)
    read_html_table(html)


# --- Pages ---


def test_texts_around_the_table_become_the_plan() -> None:
    html = (
        "<html><head><title>weg</title></head><body><h1>Communicatieplan Molenhoek</h1>"
        "<p>Datum: 4 februari 2017</p><p>Kort overzicht.</p>"
        "<h2>Aanleiding</h2><p>De molen gaat dicht.</p><ul><li>voor een jaar</li><li>of langer</li></ul>"
        f"<p><b>Planning</b></p>{TABLE}<h2>Kernboodschap</h2><p>Hij komt terug.</p></body></html>"
    )

    found = read_pasted(html, "")

    assert found.title == "Communicatieplan Molenhoek"
    assert found.properties == [("Datum", "4 februari 2017")]
    assert [(section.title, section.text) for section in found.sections] == [
        ("Aanleiding", "De molen gaat dicht.\n- voor een jaar\n- of langer"),
        ("Kernboodschap", "Hij komt terug."),
        ("Overige tekst", "Kort overzicht."),
    ]
    assert (found.tables[0].heading, found.tables[0].heads, rows(found)) == (
        "Planning",
        HEADS,
        [["mei", "Raad", "Brief", "Drukken"]],
    )


def test_several_tables_are_several_tables() -> None:
    found = read_pasted(f"<h3>Fase 1</h3>{TABLE}<p>tussen</p><h3>Fase 2</h3>{TABLE}", "")

    assert [table.heading for table in found.tables] == ["Fase 1", "Fase 2"]


def test_a_table_that_only_arranges_a_mail_is_looked_through() -> None:
    found = read_pasted(f"<table><tr><td><p>Beste allen,</p>{TABLE}</td></tr></table>", "")

    assert rows(found) == [["mei", "Raad", "Brief", "Drukken"]]
    assert found.sections[0].text == "Beste allen,"


def test_a_table_in_a_column_of_a_newsletter_is_found() -> None:
    found = read_pasted(f"<table><tr><td>Menu</td><td><div>{TABLE}</div></td></tr></table>", "")

    assert rows(found) == [["mei", "Raad", "Brief", "Drukken"]]


def test_a_table_of_two_cells_is_text_beside_a_real_one() -> None:
    found = read_pasted(f"<table><tr><td>Zaal</td><td>De Brink</td></tr></table>{TABLE}", "")

    assert len(found.tables) == 1
    assert found.sections[0].text == "Zaal | De Brink"


def test_a_table_of_labels_is_what_stands_around_the_plan() -> None:
    labels = "<table><tr><td>Opdrachtgever</td><td>Team Ruimte</td></tr><tr><td>Versie:</td><td>0.4</td></tr></table>"

    found = read_pasted(labels + TABLE, "")

    assert found.properties == [("Opdrachtgever", "Team Ruimte"), ("Versie", "0.4")]
    assert [table.heads for table in found.tables] == [HEADS]


def test_cells_over_several_rows_give_each_row_their_text() -> None:
    html = f"<table>{HEAD_ROW}<tr><td rowspan=2>mei</td><td>Raad</td></tr><tr><td>Pers</td></tr></table>"

    found = read_pasted(html, "")

    assert [row[:2] for row in rows(found)] == [["mei", "Raad"], ["mei", "Pers"]]
    assert any("merged over several rows" in str(remark) for remark in found.remarks)


def test_what_excel_puts_on_the_clipboard_of_windows() -> None:
    html = (
        "Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000999\r\n\r\n"
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{mso-ignore:padding}</style></head>'
        "<body><table border=0><col width=64 span=2><!--StartFragment--><tr height=20>"
        "<td class=xl65 style='mso-number-format:General'>Periode</td><td>Doelgroep</td><td>Kosten</td></tr>"
        '<tr><td>mei</td><td>Raad</td><td class=xl66 x:num="1250.5">€ 1.250,50</td></tr><!--EndFragment--></table>'
    )

    found = read_pasted(html, "")

    assert rows(found) == [["mei", "Raad", "€ 1.250,50"]]
    assert isinstance(found.tables[0].rows[0][2], Number)


def test_what_google_docs_and_libreoffice_put_there() -> None:
    google = (
        '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><div dir="ltr"><table><colgroup>'
        "<col width=100><col width=100></colgroup><tbody>"
        + "".join(
            "<tr>" + "".join(f'<td><p dir="ltr"><span>{text}</span></p></td>' for text in texts) + "</tr>"
            for texts in (HEADS, ("mei", "Raad", "Brief", "Drukken"))
        )
        + "</tbody></table></div></b>"
    )
    office = TABLE.replace("<td>", '<td style="border:1px"><font face="Arial">').replace("</td>", "</font></td>")

    assert rows(read_pasted(google, "")) == rows(read_pasted(office, "")) == [["mei", "Raad", "Brief", "Drukken"]]


def test_headings_are_headings_and_bold_lines_are_nearly() -> None:
    blocks = read_html("<h2>Kop</h2><p><strong>Vet</strong></p><p>gewoon <b>half</b></p>" + TABLE)

    assert [block for block in blocks if isinstance(block, HtmlText)] == [
        HtmlText("Kop", 2),
        HtmlText("Vet", 7),
        HtmlText("gewoon half", 0),
    ]
    assert isinstance(blocks[-1], HtmlTable)


def test_items_outside_a_table_are_lines_with_their_marks() -> None:
    html = (
        "<ol><li><p>een</p></li><li></li><li><p>drie<br>verder</p><ul><li><p>diep</p></li></ul></li></ol><p>na</p>los"
        "<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>punt</p>"
    )

    texts = [block.text for block in read_html(html) if isinstance(block, HtmlText)]

    assert texts == ["1. een", "3. drie\nverder", "  - diep", "na", "los", "- punt"]


# --- Text ---


def test_text_with_tabs_is_a_table_with_its_line_ends() -> None:
    found = read_pasted("", 'Periode\tDoelgroep\tActie\r\nmei\tRaad\t"Tekst\nDrukken"\r\n')

    assert rows(found) == [["mei", "Raad", "Tekst\nDrukken"]]
    assert found.remarks == []


def test_text_of_a_pdf_is_read_when_every_line_has_equally_many_columns() -> None:
    text = "Periode     Doelgroep    Actie\nmedio april   Alle inwoners   Brief sturen\nmei  Raad  Bellen\n"

    found = read_pasted("", text)

    assert rows(found) == [["medio april", "Alle inwoners", "Brief sturen"], ["mei", "Raad", "Bellen"]]
    assert "by the spaces" in str(found.remarks[0])


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Periode   Doelgroep   Actie\nmei   Raad\njuni   Pers   Bellen\n", "where its columns begin"),
        ("Periode Doelgroep Actie\nmei Raad Bellen\njuni Pers Mailen\n", "where its columns begin"),
        ("Een zin, met een komma.\nEn nog een, hier.\nEn hier, ook.\n", "where its columns begin"),
        ("een woord", "There is no table on the clipboard"),
        ("", "There is no table on the clipboard"),
        ("http://ergens.nl/bestand.xlsx", "There is no table on the clipboard"),
    ],
)
def test_what_is_no_table_for_certain_says_what_to_do(text: str, sentence: str) -> None:
    with pytest.raises(NothingRecognised, match=sentence):
        read_pasted("<p>iets</p>", text)


def test_more_than_any_plan_is_not_read() -> None:
    with pytest.raises(TooLarge):
        read_pasted("<table>" + "x" * 20_000_000, "")
