"""Content controls of Word hold text, cells, rows and tables, and show what they hold."""

import pytest
from word_files import cell_of, item, p, read, run, shown, tbl, tc, tr


def sdt(content: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


PLACEHOLDER = "<w:showingPlcHdr/>"


def box(state: str, sign: str = "") -> str:
    checked = f'<w14:checked w14:val="{state}"/>' if state else ""
    return sdt(run(sign) if sign else "", f"<w14:checkbox>{checked}</w14:checkbox>")


CONTROLS = {
    "runs": (p(run("Raad en ") + sdt(run("pers"))), "Raad en pers"),
    "paragraphs": (sdt(p("Raad") + p("Pers")), "Raad\nPers"),
    "items of a list": (sdt(item("Raad") + item("Pers")), "- Raad\n- Pers"),
    "control in a control": (p(sdt(sdt(run("Raad")))), "Raad"),
    "choice from a list": (p(sdt(run("Pers"), '<w:dropDownList><w:listItem w:value="p"/></w:dropDownList>')), "Pers"),
    "date": (p(sdt(run("4 mei 2027"), '<w:date w:fullDate="2027-05-04T00:00:00Z"/>')), "4 mei 2027"),
    "placeholder": (p(sdt(run("Kies een item."), PLACEHOLDER)), ""),
    "placeholder beside text": (p(run("Raad ") + sdt(run("Klik om tekst in te voeren."), PLACEHOLDER)), "Raad"),
    "placeholder of paragraphs": (sdt(p("Klik om tekst in te voeren."), PLACEHOLDER), ""),
    "no placeholder any more": (p(sdt(run("Raad"), '<w:showingPlcHdr w:val="0"/>')), "Raad"),
    "ticked": (p(box("1", "☒") + run(" klaar")), "☒ klaar"),
    "not ticked": (p(box("0", "☐") + run(" klaar")), "☐ klaar"),
    "ticked with a sign of its own": (p(box("1", "✓") + run(" klaar")), "✓ klaar"),
    "ticked without a sign": (p(box("1") + run(" klaar")), "☒ klaar"),
    "not ticked without a sign": (p(box("") + run(" klaar")), "☐ klaar"),
    "without properties": (p(f"<w:sdt><w:sdtContent>{run('Raad')}</w:sdtContent></w:sdt>"), "Raad"),
    "empty": (p(run("Raad") + "<w:sdt/>"), "Raad"),
}


@pytest.mark.parametrize(("content", "text"), CONTROLS.values(), ids=CONTROLS.keys())
def test_a_control_in_a_cell_shows_what_it_holds(content: str, text: str) -> None:
    assert cell_of(content) == text


def test_a_control_around_a_cell_is_a_cell() -> None:
    found = read(tbl(["Wanneer", "Middel"], tr("mei", sdt(tc("Flyer"))), tr(sdt(tc("juni")), "Poster")))

    assert shown(found.tables[0])[1:] == [["mei", "Flyer"], ["juni", "Poster"]]


def test_a_placeholder_around_a_cell_is_an_empty_cell() -> None:
    found = read(tbl(["Wanneer", "Middel"], tr(sdt(tc("Kies een datum"), PLACEHOLDER), "Flyer")))

    assert shown(found.tables[0])[1:] == [["", "Flyer"]]


def test_a_control_around_rows_holds_rows() -> None:
    repeated = sdt(sdt(tr("mei", "Flyer")) + sdt(tr("juni", "Poster")))

    found = read(tbl(["Wanneer", "Middel"], repeated, ["juli", "Film"]))

    assert shown(found.tables[0])[1:] == [["mei", "Flyer"], ["juni", "Poster"], ["juli", "Film"]]


def test_a_control_around_a_table_holds_a_table() -> None:
    found = read(sdt(p("Planning") + tbl(["Wanneer", "Middel"], ["mei", "Flyer"])))

    assert shown(found.tables[0]) == [["Wanneer", "Middel"], ["mei", "Flyer"]]


def test_custom_xml_around_rows_and_cells_is_looked_through() -> None:
    row = f'<w:customXml w:element="rij">{tr("mei", "Flyer")}</w:customXml>'
    cell = f'<w:customXml w:element="cel">{tc("Poster")}</w:customXml>'

    found = read(tbl(["Wanneer", "Middel"], row, f"<w:tr>{tc('juni')}{cell}</w:tr>"))

    assert shown(found.tables[0])[1:] == [["mei", "Flyer"], ["juni", "Poster"]]


def test_a_table_of_contents_is_no_text() -> None:
    contents = sdt(
        p("Inhoudsopgave") + p("1 Aanleiding\t3"),
        '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
    )

    found = read(contents, p("Aanleiding", "Kop1"), p("De haven verandert."))

    assert [(section.title, section.text) for section in found.sections] == [("Aanleiding", "De haven verandert.")]
