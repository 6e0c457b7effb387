"""What stands around the tables of a Word document: title, properties and sections."""

import pytest
from word_files import bold, item, p, read, remarks, run, span, tbl, tc, tr

from interchange.importing.content import Imported

TABLE = tbl(["Wanneer", "Middel", "Wie"], ["mei", "Flyer", "Noor"])


def sections(found: Imported) -> list[tuple[str, str]]:
    return [(section.title, section.text) for section in found.sections]


def large(text: str) -> str:
    return p(run(text, '<w:sz w:val="40"/>'))


# --- Title ---


TITLES = {
    "style": (p("Gemeente Lindewaard") + p("Plan havenkade", "Titel") + p("Tekst."), "Plan havenkade"),
    "style in two lines": (p("Plan", "Titel") + p("havenkade", "Titel"), "Plan havenkade"),
    "style and subtitle": (p("Plan havenkade", "Titel") + p("Voor wie", "Ondertitel"), "Plan havenkade – Voor wie"),
    "only heading of its level": (p("Plan havenkade", "Kop1") + p("Oud.") + p("Aanleiding", "Kop2"), "Plan havenkade"),
    "heading above headings": (p("Plan havenkade", "Kop1") + p("Wie", "Kop1") + p("Tekst."), "Plan havenkade"),
    "heading with labelled values": (
        p("Plan havenkade", "Kop1") + p("Datum: 4 mei 2027") + p("Wie", "Kop1") + p("Tekst."),
        "Plan havenkade",
    ),
    "large first paragraph": (large("Plan havenkade") + p("De kade wordt vernieuwd."), "Plan havenkade"),
    "bold first paragraph": (bold("Plan havenkade") + p("De kade wordt vernieuwd."), "Plan havenkade"),
    "plain, with labelled values below": (p("Plan havenkade") + p("Datum: 4 mei 2027"), "Plan havenkade"),
    "empty paragraphs before it": (p() + p() + large("Plan havenkade"), "Plan havenkade"),
    "one of several headings": (p("De kade", "Kop1") + p("Tekst.") + p("De brug", "Kop1") + p("Tekst."), ""),
    "known section": (p("Aanleiding", "Kop1") + p("De kade is oud."), ""),
    "numbered known section": (p("1. Aanleiding", "Kop1") + p("De kade is oud."), ""),
    "sentence": (p("De kade wordt vernieuwd.") + p("Daarna volgt de brug."), ""),
    "long bold paragraph": (bold("De kade wordt vernieuwd. " * 8), ""),
    "nothing": ("", ""),
}  # fmt: skip


@pytest.mark.parametrize(("body", "title"), TITLES.values(), ids=TITLES.keys())
def test_the_title_is_what_a_reader_takes_for_it(body: str, title: str) -> None:
    assert read(body).title == title


def test_the_only_heading_names_the_plan_and_the_table_below_it() -> None:
    found = read(p("Planning havenkade", "Kop1"), TABLE)

    assert (found.title, [table.heading for table in found.tables], sections(found)) == (
        "Planning havenkade",
        ["Planning havenkade"],
        [],
    )


# --- Properties ---


def test_labelled_lines_are_properties() -> None:
    found = read(
        p("Plan havenkade", "Titel"),
        p("Naam project: Havenkade"),
        p("Opdrachtgever:\tIris Bos"),
        p("Start- en einddatum: mei 2027 – juni 2028"),
        p("Datum\t4 mei 2027"),
        p("Versie: 0.3\t\tStatus: concept"),
        p("Wethouder: Bas de Lange"),
        TABLE,
    )

    assert found.properties == [
        ("Naam project", "Havenkade"),
        ("Opdrachtgever", "Iris Bos"),
        ("Start- en einddatum", "mei 2027 – juni 2028"),
        ("Datum", "4 mei 2027"),
        ("Versie", "0.3"),
        ("Status", "concept"),
        ("Wethouder", "Bas de Lange"),
    ]
    assert not found.sections


def test_labelled_lines_in_one_paragraph_are_properties() -> None:
    found = read(p(run("Datum: 4 mei 2027\nVersie: 2")), p("Aanleiding", "Kop1"), p("De kade is oud."))

    assert found.properties == [("Datum", "4 mei 2027"), ("Versie", "2")]


def test_a_label_without_value_is_a_property_without_value() -> None:
    assert read(p("Plan", "Titel"), p("Datum:"), p("Versie: 2"), TABLE).properties == [("Datum", ""), ("Versie", "2")]


def test_a_label_in_the_running_text_is_text() -> None:
    found = read(
        p("Plan", "Titel"), p("Bijeenkomst", "Kop1"), p("Wij komen samen."), p("Datum: 4 mei 2027"), p("Tot dan.")
    )

    assert not found.properties
    assert "Datum: 4 mei 2027" in found.sections[0].text


def test_a_section_of_labelled_lines_is_a_list_of_properties() -> None:
    found = read(
        p("Projectgegevens", "Kop1"),
        p("Project: Kade"),
        p("Wethouder: Bas"),
        p("Datum: mei"),
        p("Wie", "Kop1"),
        p("Ik."),
    )

    assert found.properties == [("Project", "Kade"), ("Wethouder", "Bas"), ("Datum", "mei")]
    assert [section.title for section in found.sections] == ["Wie"]


def test_a_table_of_labels_is_a_list_of_properties() -> None:
    found = read(
        tbl(["Naam project", "Havenkade"], ["Opdrachtgever:", "Iris Bos"], ["Wethouder:", "Bas"], ["Versie", "0.3"]),
        TABLE,
    )

    assert found.properties == [
        ("Naam project", "Havenkade"),
        ("Opdrachtgever", "Iris Bos"),
        ("Wethouder", "Bas"),
        ("Versie", "0.3"),
    ]
    assert not remarks(found)


def test_the_name_of_a_table_of_labels_is_no_label() -> None:
    found = read(tbl(tr(span("Gegevens", 2)), ["Project", "Kade"], ["Versie", "2"], widths=[900, 900]), TABLE)

    assert found.properties == [("Project", "Kade"), ("Versie", "2")]


def test_a_table_of_labels_with_colons_in_between_is_a_list_of_properties() -> None:
    found = read(tbl(["Project", ":", "Kade"], ["Versie", ":", "2"]), TABLE)

    assert found.properties == [("Project", "Kade"), ("Versie", "2")]


TABLES_WITH_HEADS = {
    "labels for values": tbl(["Versie", "Datum"], ["0.1", "mei"], ["0.2", "juni"]),
    "bold heads": tbl(tr(tc(bold("Naam")), tc(bold("Functie"))), ["Project", "adviseur"], ["Auteur", "schrijver"]),
    "flagged heads": tbl(tr("Naam", "Functie", properties="<w:tblHeader/>"), ["Project", "adviseur"]),
    "labels that nobody knows": tbl(["Post", "Bedrag"], ["Drukwerk", "€ 400"]),
}


@pytest.mark.parametrize("table", TABLES_WITH_HEADS.values(), ids=TABLES_WITH_HEADS.keys())
def test_a_table_with_heads_is_no_list_of_properties(table: str) -> None:
    found = read(p("Lijst", "Kop1"), p("Zie hier."), table, TABLE)

    assert not found.properties
    assert " | " in found.sections[0].text


def test_a_table_of_labels_in_four_columns_is_read_in_pairs() -> None:
    found = read(tbl(["Project", "Kade", "Versie", "2"], ["Auteur", "Noor", "Datum", "mei"]), TABLE)

    assert found.properties == [("Project", "Kade"), ("Versie", "2"), ("Auteur", "Noor"), ("Datum", "mei")]


def test_a_table_of_headings_and_texts_gives_sections() -> None:
    found = read(tbl(tr("Aanleiding", "De kade is oud."), tr("Doelgroep", tc(item("Buren") + item("Pers")))), TABLE)

    assert sections(found) == [("Aanleiding", "De kade is oud."), ("Doelgroep", "- Buren\n- Pers")]


# --- Sections ---


HEADINGS = {
    "style": p("De kade", "Kop1"),
    "style of the second level": p("De kade", "Kop2"),
    "style of the municipality": p("De kade", "Eigen"),
    "level of its own": p("De kade", properties='<w:outlineLvl w:val="1"/>'),
    "bold line": bold("De kade"),
    "bold line with a colon": bold("De kade:"),
    "underlined line": p(run("De kade", '<w:u w:val="single"/>')),
    "large line": large("De kade"),
    "bold line in two runs": p(run("De ", "<w:b/>") + run("kade", "<w:b/><w:i/>")),
    "numbered by Word": p("De kade", "Kop1", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
}


@pytest.mark.parametrize("heading", HEADINGS.values(), ids=HEADINGS.keys())
def test_a_heading_begins_a_section(heading: str) -> None:
    found = read(p("Plan", "Titel"), heading, p("De kade is oud."), p("Hij wordt nieuw."))

    assert sections(found) == [("De kade", "De kade is oud.\nHij wordt nieuw.")]


TEXT = {
    "partly bold": p(run("Let op ", "<w:b/>") + run("de planning")),
    "bold sentence": bold("De kade wordt vernieuwd."),
    "bold item": p(run("De kade", "<w:b/>"), properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    "long bold line": bold("De kade wordt vernieuwd en daarna volgt de brug naar het eiland in de rivier"),
    "bold figure": bold("2027"),
    "text in the style of a heading": p("De kade wordt vernieuwd. " * 9, "Kop1"),
}


@pytest.mark.parametrize("text", TEXT.values(), ids=TEXT.keys())
def test_what_only_looks_like_a_heading_is_text(text: str) -> None:
    found = read(p("Doel", "Kop1"), p("Eerst dit."), text, p("Dan dit."), p("En dit."), p("Klaar is het dan."))

    assert [section.title for section in found.sections] == ["Doel"]


def test_where_nearly_everything_is_bold_bold_says_nothing() -> None:
    found = read(p("Doel", "Kop1"), *(bold(f"Dit is punt {letter}") for letter in "abcdef"))

    assert [section.title for section in found.sections] == ["Doel"]


def test_a_section_that_plans_have_needs_no_looks() -> None:
    found = read(p("Plan", "Titel"), p("Aanleiding"), p("De kade is oud."), p("2. Kernboodschap"), p("Samen."))

    assert sections(found) == [("Aanleiding", "De kade is oud."), ("2. Kernboodschap", "Samen.")]


def test_sections_keep_their_order_their_bullets_and_their_empty_lines() -> None:
    found = read(
        p("Doel", "Kop1"),
        p("Wij willen:"),
        item("weten"),
        item("doen", 1),
        p(),
        p(),
        p("Dat is alles."),
        p("Strategie", "Kop1"),
        p("Middelen", "Kop2"),
        item("Flyer"),
    )

    assert sections(found) == [
        ("Doel", "Wij willen:\n- weten\n  - doen\n\nDat is alles."),
        ("Strategie", ""),
        ("Middelen", "- Flyer"),
    ]


def test_text_before_the_first_heading_is_an_introduction_and_that_is_said() -> None:
    found = read(p("Plan", "Titel"), p("De kade is oud."), p("Wie", "Kop1"), p("Noor."))

    assert sections(found) == [("Inleiding", "De kade is oud."), ("Wie", "Noor.")]
    assert remarks(found) == ["The text before the first heading is in the section “Inleiding”."]


def test_a_document_with_an_introduction_has_no_second_one() -> None:
    found = read(p("Plan", "Titel"), p("Dit is een concept."), p("Inleiding", "Kop1"), p("De kade is oud."))

    assert [section.title for section in found.sections] == ["Vooraf", "Inleiding"]


def test_text_below_a_table_stays_in_its_section() -> None:
    found = read(p("Plan", "Titel"), p("Planning", "Kop1"), p("Zo gaat het."), TABLE, p("Wijzigingen volgen."))

    assert sections(found) == [("Planning", "Zo gaat het.\nWijzigingen volgen.")]
    assert found.tables[0].heading == "Planning"


def test_text_in_a_text_box_is_text_of_its_section() -> None:
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('Samen aan de kade.')}</w:txbxContent></v:textbox></w:pict></w:r>"

    found = read(p("Kernboodschap", "Kop1"), p(run("Dit is de kern:") + box))

    assert sections(found) == [("Kernboodschap", "Dit is de kern:\nSamen aan de kade.")]


def test_lines_of_a_table_of_contents_are_no_text() -> None:
    found = read(p("Plan", "Titel"), p("1 Aanleiding\t3", "Inhopg1"), p("Aanleiding", "Kop1"), p("De kade is oud."))

    assert sections(found) == [("Aanleiding", "De kade is oud.")]


def test_a_document_without_tables_gives_its_sections() -> None:
    found = read(p("Aanleiding", "Kop1"), p("De kade is oud."))

    assert (found.tables, sections(found)) == ([], [("Aanleiding", "De kade is oud.")])


def test_headings_are_known_by_their_names_in_dutch_where_a_program_writes_them_so() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="K1"><w:name w:val="Kop 1"/></w:style>'

    found = read(p("De kade", "K1"), p("Oud."), p("De brug", "K1"), p("Nieuw."), styles=styles)

    assert [section.title for section in found.sections] == ["De kade", "De brug"]
