"""Lists in Word, made by Word or typed by hand, become lines with bullets and numbers."""

import pytest
from word_files import NUMBERING, cell_of, docx, item, p, read, run, shown, tbl, tc, tr

from interchange.importing.word import read_word


def indented(text: str, by: int) -> str:
    return p(text, properties=f'<w:ind w:left="{by}"/>')


LISTS = {
    "bullets": (item("Flyer") + item("Poster"), "- Flyer\n- Poster"),
    "bullets on levels": (
        item("Pers") + item("Krant", 1) + item("Regio", 2) + item("Raad"),
        "- Pers\n  - Krant\n    - Regio\n- Raad",
    ),
    "numbers": (item("Tekst", 0, 2) + item("Beeld", 0, 2), "1. Tekst\n2. Beeld"),
    "numbers on levels": (
        item("Tekst", 0, 2) + item("Concept", 1, 2) + item("Check", 1, 2) + item("Beeld", 0, 2) + item("Foto", 1, 2),
        "1. Tekst\n  a) Concept\n  b) Check\n2. Beeld\n  a) Foto",
    ),
    "numerals with the number above": (item("Tekst", 0, 2) + item("Diep", 2, 2), "1. Tekst\n    1.I Diep"),
    "a list begun anew": (item("Tekst", 0, 2) + item("Beeld", 0, 3) + item("Af", 0, 3), "1. Tekst\n1. Beeld\n2. Af"),
    "numbers count on after a paragraph": (
        item("Een", 0, 2) + p("tussendoor") + item("Twee", 0, 2),
        "1. Een\ntussendoor\n2. Twee",
    ),
    "line break in an item": (item(run("Flyer\nin kleur")) + item("Poster"), "- Flyer\n  in kleur\n- Poster"),
    "empty item": (item("Flyer") + item("") + item("Poster"), "- Flyer\n\n- Poster"),
    "list by the name of its style": (p("Flyer", "Lijstopsomteken2"), "  - Flyer"),
    "taken out of its list": (
        p("Flyer", "Lijstopsomteken2", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
        "Flyer",
    ),
    "list that is not there": (item("Flyer", 0, 77), "Flyer"),
    "level that is not there": (item("Flyer", 30), "                - Flyer"),
    "typed dashes": (p("- Flyer") + p("– Poster") + p("-\tFilm"), "- Flyer\n- Poster\n- Film"),
    "typed dots": (p("• Flyer") + p("·\tPoster") + p("•Film"), "- Flyer\n- Poster\n- Film"),
    "typed with line breaks": (p(run("Wij doen:\n- Flyer\n- Poster")), "Wij doen:\n- Flyer\n- Poster"),
    "typed o below a dot": (p("•\tPers") + p("o\tKrant") + p("•\tRaad"), "- Pers\n  - Krant\n- Raad"),
    "typed deeper by indent": (
        indented("- Pers", 360) + indented("- Krant", 720) + indented("- Raad", 360),
        "- Pers\n  - Krant\n- Raad",
    ),
    "typed deeper by a tab": (p("- Pers") + p("\t- Krant") + p("- Raad"), "- Pers\n  - Krant\n- Raad"),
    "typed deeper by spaces": (p("- Pers") + p("   - Krant"), "- Pers\n  - Krant"),
    "bullet of a sign font": (p(run("\uf0b7\tFlyer", '<w:rFonts w:hAnsi="Symbol"/>')), "- Flyer"),
    "typed numbers stay": (p("1. Tekst") + p("2) Beeld"), "1. Tekst\n2) Beeld"),
    "a dash inside a sentence stays": (p("Flyer - in kleur"), "Flyer - in kleur"),
    "a dash that is stuck to a word stays": (p("-10% papier"), "-10% papier"),
    "a word that begins with o stays": (p("o wee"), "o wee"),
    "a lone dash stays": (p("-"), "-"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "text"), LISTS.values(), ids=LISTS.keys())
def test_a_list_becomes_lines(content: str, text: str) -> None:
    found = read(tbl(["Wanneer", "Doelgroep"], tr("mei", tc(content))))

    assert shown(found.tables[0])[1][1] == text


def test_a_list_that_counts_on_in_the_next_cell_counts_on() -> None:
    found = read(
        tbl(["Nr", "Wanneer", "Middel"], tr(tc(item("", 0, 2)), "mei", "Flyer"), tr(tc(item("", 0, 2)), "juni", "Film"))
    )

    assert shown(found.tables[0])[1:] == [["1.", "mei", "Flyer"], ["2.", "juni", "Film"]]


def test_rows_with_nothing_but_a_number_are_still_to_be_filled() -> None:
    found = read(
        tbl(["Nr", "Wanneer", "Middel"], tr(tc(item("", 0, 2)), "mei", "Flyer"), tr(tc(item("", 0, 2)), "", ""))
    )

    assert shown(found.tables[0])[1:] == [["1.", "mei", "Flyer"]]


def test_a_list_can_be_kept_in_a_style() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Punten"><w:name w:val="Punten"/>'
        '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )

    found = read(tbl(["Wanneer", "Middel"], tr("mei", tc(p("Tekst", "Punten") + p("Beeld", "Punten")))), styles=styles)

    assert shown(found.tables[0])[1][1] == "1. Tekst\n2. Beeld"


def test_a_level_can_be_told_by_the_style_that_it_belongs_to() -> None:
    level = (
        '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:pStyle w:val="Punten"/><w:lvlText w:val="%2."/></w:lvl>'
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
    )
    styles = (
        '<w:style w:type="paragraph" w:styleId="Punten"><w:name w:val="Punten"/>'
        '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )

    found = read(tbl(["Wanneer", "Middel"], tr("mei", tc(p("Tekst", "Punten")))), styles=styles, numbering=numbering)

    assert shown(found.tables[0])[1][1] == "  a. Tekst"


def test_a_list_can_be_kept_in_a_style_of_its_own() -> None:
    numbering = NUMBERING.replace(
        '<w:num w:numId="1">', '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="Lijst"/></w:abstractNum>'
        '<w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num><w:num w:numId="1">', 1,
    )  # fmt: skip
    styles = (
        '<w:style w:type="numbering" w:styleId="Lijst"><w:name w:val="Lijst"/>'
        '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )

    found = read(tbl(["Wanneer", "Middel"], tr("mei", tc(item("Tekst", 0, 9)))), styles=styles, numbering=numbering)

    assert shown(found.tables[0])[1][1] == "1. Tekst"


@pytest.mark.parametrize(
    ("kind", "text", "start", "label"),
    [
        ("lowerRoman", "(%1)", 4, "(iv)"),
        ("upperLetter", "%1.", 28, "BB."),
        ("decimalZero", "%1", 7, "07"),
        ("ordinal", "%1", 2, "2e"),
        ("chicago", "%1.", 2, "2."),
        ("lowerRoman", "%1.", 99_999_999, "99999999."),
        ("decimal", "Stap %1:", 3, "Stap 3:"),
    ],
)
def test_a_number_is_written_as_its_list_writes_it(kind: str, text: str, start: int, label: str) -> None:
    numbering = (
        f'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )

    found = read(tbl(["Wanneer", "Middel"], tr("mei", tc(item("Tekst")))), numbering=numbering)

    assert shown(found.tables[0])[1][1] == f"{label} Tekst"


def test_styles_that_are_based_on_each_other_in_a_circle_end() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>'
    )

    found = read(p("De haven verandert.", "A"), tbl(["Wanneer", "Middel"], ["mei", "Flyer"]), styles=styles)

    assert found.sections[0].text == "De haven verandert."


def test_a_document_without_styles_and_lists_is_read() -> None:
    data = docx(
        p("Aanleiding", "Kop1"), item("Flyer"), more={"word/_rels/document.xml.rels": '<Relationships xmlns="x"/>'}
    )

    found = read_word(data, "Plan.docx")

    assert [(section.title, section.text) for section in found.sections] == [("Aanleiding", "Flyer")]


def test_a_cell_that_only_holds_a_list_is_a_list_in_the_matrix_of_others() -> None:
    assert cell_of(item("Raad") + item("Pers")) == "- Raad\n- Pers"
