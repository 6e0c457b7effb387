"""The tables of a Word document: merged cells, pages, titles, borders that someone dragged."""

import pytest
from word_files import HEADS, bold, down, p, read, remarks, run, shown, span, tbl, tc, tr

from model.layout import Grid, find_tables

SMALL = ["Wanneer", "Middel", "Wie"]
MEI = ["mei", "Flyer", "Noor"]
JUNI = ["juni", "Poster", "Sem"]
JULI = ["juli", "Film", "Noor"]


def rows_of(*body: str) -> list[list[str]]:
    """The rows of the only table."""
    (table,) = read(*body).tables
    return shown(table)


# --- Merged cells ---


def test_a_period_that_is_merged_down_stands_in_each_of_its_rows() -> None:
    found = read(tbl(SMALL, tr(down("mei"), "Flyer", "Noor"), tr(down(), "Poster", "Sem"), JULI))

    assert shown(found.tables[0]) == [SMALL, MEI, ["mei", "Poster", "Sem"], JULI]
    assert remarks(found) == ["A cell that spans several rows in “Wanneer” was repeated in each of those rows."]


def test_what_is_done_once_is_not_repeated() -> None:
    heads = ["Wanneer", "Actie", "Kosten"]
    found = read(
        tbl(heads, tr("mei", down("Tekst maken"), down("€ 250")), tr("juni", down(), down()), ["juli", "Druk", "€ 80"])
    )

    assert shown(found.tables[0])[1:] == [["mei", "Tekst maken", "€ 250"], ["juni", "", ""], ["juli", "Druk", "€ 80"]]
    assert remarks(found) == [
        "A cell that spans several rows in “Actie” stands in the first of those rows only.",
        "A cell that spans several rows in “Kosten” stands in the first of those rows only.",
    ]


def test_labels_at_the_left_are_repeated_whatever_they_are_called() -> None:
    heads = ["Wijk", "Spoor", "Wanneer", "Middel"]

    found = rows_of(
        tbl(
            heads,
            tr(down("Haven"), down("Straat"), "mei", "Flyer"),
            tr(down(), down(), "juni", "Poster"),
            tr(down(), "Groen", "juli", "Film"),
        )
    )

    assert [row[:2] for row in found[1:]] == [["Haven", "Straat"], ["Haven", "Straat"], ["Haven", "Groen"]]


def test_a_long_text_that_is_merged_stands_once() -> None:
    long = "De inwoners rond de haven. " * 20

    found = rows_of(tbl(SMALL, tr(down(long), "Flyer", "Noor"), tr(down(), "Poster", "Sem")))

    assert [bool(row[0]) for row in found[1:]] == [True, False]


def test_a_merged_block_of_rows_and_columns_has_its_text_at_its_corner() -> None:
    block = tc("Inloop", '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>')
    rest = tc("", '<w:gridSpan w:val="2"/><w:vMerge/>')

    found = rows_of(tbl(SMALL, tr("mei", block), tr("juni", rest), JULI))

    assert found[1:] == [["mei", "Inloop", ""], ["juni", "", ""], JULI]


def test_a_row_beside_a_merged_cell_is_never_taken_for_the_rest_of_the_row_above() -> None:
    heads = ["Wanneer", "Actie", "Doelgroep"]

    found = rows_of(tbl(heads, tr("mei", down("Tekst schrijven en"), "Raad en"), tr("", down(), "en daarna de pers")))

    assert len(found) == 3


def test_cells_that_old_programs_merged_are_one() -> None:
    first, second = tc("mei", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>")

    assert rows_of(tbl(SMALL, tr(first, second, "Noor"), JUNI))[1:] == [["mei", "", "Noor"], JUNI]


def test_heads_in_two_rows_are_heads() -> None:
    found = rows_of(
        tbl(
            tr(down("Middel"), span("Planning", 2), down("Wie")),
            tr(down(), "Begin", "Eind", down()),
            ["Flyer", "mei", "juni", "Noor"],
        )
    )

    assert found == [["Middel", "Begin", "Eind", "Wie"], ["Flyer", "mei", "juni", "Noor"]]


# --- Borders ---


def test_borders_that_someone_dragged_do_not_shift_the_cells() -> None:
    widths = [1000, 50, 1000, 50, 1000]
    heads = tr(span("Wanneer", 2), tc("Middel"), span("Wie", 2))
    dragged = tr(tc("mei"), span("Flyer", 3), tc("Noor"))

    assert rows_of(tbl(heads, dragged, tr(span("juni", 2), tc("Poster"), span("Sem", 2)), widths=widths))[1:] == [
        MEI,
        JUNI,
    ]


def test_a_row_that_begins_later_leaves_the_first_columns_empty() -> None:
    later = tr("Flyer", "Noor", properties='<w:gridBefore w:val="1"/>')

    assert rows_of(tbl(SMALL, later, JUNI, widths=[900, 900, 900]))[1:] == [["", "Flyer", "Noor"], JUNI]


def test_a_head_over_two_columns_leaves_the_second_without_head() -> None:
    rows = [["mei", "Buren", "Flyer", "huis aan huis"], ["juni", "Raad", "Memo", "per mail"]]

    found = rows_of(tbl(tr("Wanneer", "Doelgroep", span("Middel", 2)), *rows))

    assert found == [["Wanneer", "Doelgroep", "Middel", ""], *rows]


def test_a_cell_that_someone_split_keeps_both_texts() -> None:
    split = tr(tc("mei"), tc("Flyer"), tc("Poster"), tc("Noor"))
    whole = [tr(tc(a), span(b, 2), tc(c)) for a, b, c in (SMALL, JUNI, JULI)]

    assert rows_of(tbl(whole[0], split, *whole[1:], widths=[900, 450, 450, 900]))[1] == ["mei", "Flyer\nPoster", "Noor"]


def test_columns_without_head_and_content_are_left_out() -> None:
    assert rows_of(tbl(["Wanneer", "", "Middel"], ["mei", "", "Flyer"])) == [["Wanneer", "Middel"], ["mei", "Flyer"]]


def test_a_span_that_no_table_can_have_does_no_harm() -> None:
    found = rows_of(tbl(SMALL, MEI, tr(tc("juni", '<w:gridSpan w:val="99999999999"/>'), "Poster", "Sem")))

    assert found[1] == MEI
    assert "".join(found[2]) == "juniPosterSem" or "juni" in found[2][0]


# --- Heads ---


def test_a_title_over_all_columns_is_the_heading_of_the_table() -> None:
    (table,) = read(tbl(tr(span("Communicatie havenkade", 3)), SMALL, MEI)).tables

    assert (table.heading, shown(table)) == ("Communicatie havenkade", [SMALL, MEI])


def test_labelled_values_above_the_heads_are_properties() -> None:
    found = read(tbl(tr(span("Datum: 4 mei 2027", 2), "Versie: 2"), SMALL, MEI))

    assert found.properties == [("Datum", "4 mei 2027"), ("Versie", "2")]
    assert shown(found.tables[0]) == [SMALL, MEI]


def test_a_title_above_labelled_values_is_said_once() -> None:
    found = read(tbl(tr(span("Havenkade", 3)), tr(span("Datum: mei", 2), "Versie: 2"), SMALL, MEI))

    assert (found.tables[0].heading, found.sections) == ("Havenkade", [])
    assert found.properties == [("Datum", "mei"), ("Versie", "2")]


def test_text_above_the_heads_is_kept_as_text() -> None:
    text = "Deze planning is een concept en wordt elke twee weken bijgewerkt door het team."

    found = read(p("Planning", "Kop1"), tbl(tr(span(text, 3)), tr(span("Haven", 3)), SMALL, MEI))

    assert [(section.title, section.text) for section in found.sections] == [("Planning", text)]
    assert found.tables[0].heading == "Haven"


def test_heads_that_are_repeated_on_the_next_page_are_heads_once() -> None:
    found = read(tbl(tr(*SMALL, properties="<w:tblHeader/>"), MEI, tr("WANNEER", "Middel:", "wie"), JUNI))

    assert shown(found.tables[0]) == [SMALL, MEI, JUNI]
    assert remarks(found) == ["Rows in which the heads stand once more were left out (1×)."]


def test_heads_that_come_again_after_an_empty_row_begin_no_new_table() -> None:
    assert rows_of(tbl(SMALL, MEI, ["", "", ""], SMALL, JUNI)) == [SMALL, MEI, JUNI]


def test_a_table_with_phases_under_headings_of_their_own_is_as_many_tables() -> None:
    found = read(tbl(SMALL, MEI, tr(span("Fase 2: bouwen", 3)), SMALL, JUNI))

    assert [(table.heading, shown(table)) for table in found.tables] == [
        ("", [SMALL, MEI]),
        ("Fase 2: bouwen", [SMALL, JUNI]),
    ]


def test_empty_rows_end_no_table() -> None:
    empty = ["", "", ""]

    assert rows_of(tbl(SMALL, MEI, empty, empty, empty, JUNI)) == [SMALL, MEI, JUNI]


def test_a_row_over_all_columns_stays_a_row() -> None:
    assert rows_of(tbl(SMALL, MEI, tr(span("Na de zomer", 3)), JUNI)) == [SMALL, MEI, ["Na de zomer", "", ""], JUNI]


def test_a_cross_is_a_table() -> None:
    cross = [
        ["Doelgroep \\ Middel", "Flyer", "Website", "Nieuwsbrief"],
        ["Inwoners", "x", "x", ""],
        ["Raad", "", "x", "x"],
    ]

    (table,) = read(p("Kanalen", "Kop1"), tbl(*cross)).tables

    assert (table.heading, shown(table)) == ("Kanalen", cross)


# --- Pages ---


BETWEEN = {
    "nothing": "",
    "an empty paragraph": p(),
    "a page break": p('<w:r><w:br w:type="page"/></w:r>'),
    "a section": p("", properties="<w:sectPr/>"),
    "two empty paragraphs": p() + p(" "),
    "a line that says so": p("Vervolg planning"),
}


@pytest.mark.parametrize("between", BETWEEN.values(), ids=BETWEEN.keys())
@pytest.mark.parametrize("heads", [[SMALL], []], ids=["heads again", "no heads"])
def test_a_table_that_goes_on_on_the_next_page_is_one(between: str, heads: list[list[str]]) -> None:
    found = read(tbl(SMALL, MEI, JUNI), between, tbl(*heads, JULI))

    assert [shown(table) for table in found.tables] == [[SMALL, MEI, JUNI, JULI]]
    assert "Tables that go on below each other were read as one (joined 1×)." in remarks(found)


def test_a_table_on_three_pages_of_different_width_is_one() -> None:
    pages = [tbl(SMALL, row, widths=[width] * 3) for row, width in ((MEI, 3000), (JUNI, 4500), (JULI, 1500))]

    assert rows_of(pages[0], p(), pages[1], p(), pages[2]) == [SMALL, MEI, JUNI, JULI]


APART = {
    "a heading": (p("Fase 2", "Kop1"), tbl(SMALL, JUNI)),
    "a sentence": (p("Daarna volgt de uitvoering."), tbl(SMALL, JUNI)),
    "other heads": (p(), tbl(["Doelgroep", "Boodschap", "Wie"], JUNI)),
}


@pytest.mark.parametrize("following", APART.values(), ids=APART.keys())
def test_two_tables_stay_two(following: tuple[str, str]) -> None:
    found = read(tbl(SMALL, MEI), *following)

    assert len(found.tables) == 2
    assert len(found.tables[0].rows) == 1


def test_another_table_below_is_not_taken_for_the_next_page() -> None:
    other = tr(tc(bold("Naam")), tc(bold("Functie")), tc(bold("Telefoon")))

    found = read(
        tbl(SMALL, MEI), p(), tbl(other, ["Noor", "adviseur", "1234"]), tbl(["Naam", "Telefoon"], ["Sem", "12"])
    )

    assert [len(table.rows) for table in found.tables] == [1]
    assert "Noor | adviseur | 1234" in found.sections[0].text
    assert "Sem | 12" in found.sections[0].text


SPLIT = ["", "", "de wijk bespreken met de buren."]


def test_a_row_that_a_page_break_cut_in_two_is_one() -> None:
    heads = ["Wanneer", "Middel", "Actie"]

    found = read(tbl(heads, ["mei", "Gesprek", "Met het team de plannen voor"]), p(), tbl(heads, SPLIT))

    assert shown(found.tables[0])[1:] == [
        ["mei", "Gesprek", "Met het team de plannen voor de wijk bespreken met de buren."]
    ]
    assert "Rows that a page break had cut in two were joined (1×). Check them." in remarks(found)


def test_a_row_that_word_itself_carries_over_the_page_was_never_two() -> None:
    text = p(run("Met het team") + "<w:r><w:lastRenderedPageBreak/></w:r>" + run(" de plannen bespreken."))

    found = read(tbl(["Wanneer", "Middel", "Actie"], tr("mei", "Gesprek", tc(text))))

    assert shown(found.tables[0])[1:] == [["mei", "Gesprek", "Met het team de plannen bespreken."]]
    assert not remarks(found)


# --- Which tables ---


def test_several_tables_have_the_headings_above_them() -> None:
    found = read(
        p("Acties naar buiten", "Kop1"),
        tbl(["Wat", "Wanneer", "Wie"], ["Flyer", "mei", "Noor"]),
        p("Afstemming binnen", "Kop1"),
        tbl(["Wat", "Wanneer", "Wie"], ["Overleg", "april", "Sem"]),
    )

    assert [table.heading for table in found.tables] == ["Acties naar buiten", "Afstemming binnen"]
    assert not found.sections


def test_a_caption_names_the_table_below_it() -> None:
    caption = p(run("Tabel ") + f'<w:fldSimple w:instr="SEQ">{run("1")}</w:fldSimple>' + run(": Acties"), "Bijschrift")

    assert (
        read(p("Planning", "Kop1"), p("Zo pakken wij het aan."), caption, tbl(SMALL, MEI)).tables[0].heading == "Acties"
    )


def test_a_short_line_above_names_the_table_and_a_sentence_does_not() -> None:
    found = read(
        p("Tekst vooraf."), p("Acties in de wijk"), tbl(SMALL, MEI), p("Dit volgt nog:"), tbl(HEADS, [*MEI, "", ""])
    )

    assert [table.heading for table in found.tables] == ["Acties in de wijk", ""]
    assert found.sections[0].text == "Tekst vooraf.\nDit volgt nog:"


def test_a_table_that_only_frames_a_matrix_is_looked_through() -> None:
    frame = tbl(
        tr(tc(p("Planning", "Kop1") + tbl(SMALL, MEI) + p()), tc(p("Colofon", "Kop1") + p("Gemeente Lindewaard.")))
    )

    found = read(frame)

    assert [(table.heading, shown(table)) for table in found.tables] == [("Planning", [SMALL, MEI])]
    assert [(section.title, section.text) for section in found.sections] == [("Colofon", "Gemeente Lindewaard.")]


def test_a_table_in_a_text_box_is_found() -> None:
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{tbl(SMALL, MEI)}</w:txbxContent></v:textbox></w:pict></w:r>"

    assert rows_of(p(box)) == [SMALL, MEI]


def test_a_box_around_text_is_text() -> None:
    found = read(p("Kernboodschap", "Kop1"), tbl(tr(tc(p("Samen maken wij") + p("de kade mooi.")))))

    assert [(section.title, section.text) for section in found.sections] == [
        ("Kernboodschap", "Samen maken wij\nde kade mooi.")
    ]


def test_a_table_that_is_no_matrix_is_kept_as_text_and_said() -> None:
    found = read(p("Budget", "Kop1"), tbl(["Post", "Bedrag"], ["Drukwerk", "€ 400"]), tbl(SMALL, MEI))

    assert found.sections[0].text == "Post | Bedrag\nDrukwerk | € 400"
    assert remarks(found)[0].endswith("stands as text in the section “Budget”: Post, Bedrag.")


def test_the_history_of_the_document_is_no_matrix() -> None:
    history = tbl(["Versie", "Datum", "Auteur", "Wijzigingen"], ["0.1", "4 mei 2027", "Noor", "Eerste opzet"])

    found = read(p("Versiebeheer", "Kop1"), history, p("Planning", "Kop1"), tbl(SMALL, MEI))

    assert [table.heading for table in found.tables] == ["Planning"]
    assert found.sections[0].text.endswith("0.1 | 4 mei 2027 | Noor | Eerste opzet")


def test_without_any_known_heads_the_largest_table_is_taken_and_said() -> None:
    small, large = ["Spel", "Plek", "Leider"], ["Lijn", "Halte", "Bord"]

    found = read(
        tbl(small, ["Dam", "Zaal", "Noor"]), p("Lijnen", "Kop1"), tbl(large, ["1", "Kade", "ja"], ["2", "Brug", "nee"])
    )

    assert [(table.heading, shown(table)[0]) for table in found.tables] == [("Lijnen", large)]
    assert any("the largest table was taken" in told.lower() for told in remarks(found))
    assert "Dam | Zaal | Noor" in found.sections[0].text


def test_what_stands_over_a_table_without_known_heads_is_its_heading() -> None:
    (table,) = read(
        tbl(tr(span("Lijnen in 2027", 3)), ["Lijn", "Halte", "Bord"], ["1", "Kade", "ja"], widths=[9] * 3)
    ).tables

    assert (table.heading, shown(table)) == ("Lijnen in 2027", [["Lijn", "Halte", "Bord"], ["1", "Kade", "ja"]])


def test_an_empty_table_is_nothing() -> None:
    found = read(tbl(["", ""], ["", ""]), "<w:tbl/>", p("Tekst."))

    assert (found.tables, [section.text for section in found.sections]) == ([], ["Tekst."])


def test_the_heads_that_are_imported_are_found_again() -> None:
    found = shown(read(tbl(tr(span("Plan", 3)), SMALL, MEI, JUNI)).tables[0])

    grid = Grid("", {number: dict(enumerate(row, 1)) for number, row in enumerate(found, 1)})
    assert len(find_tables(grid)) == 1
