"""Tables that a screen reader can read: one header row, no merged cells, rows that stay whole."""

from __future__ import annotations

import pytest
from docx_reading import STYLES, W, find, grids, part, text, values

from interchange.word import write_docx
from model.report import Bullets, DataTable, Head, ListItem, Paragraph, Part, Report


def cell(words: str) -> tuple[Paragraph, ...]:
    return (Paragraph(words),)


HEADS = (Head("Wanneer", 1), Head("Wat", 3))
ROWS = ((cell("mei"), cell("Brief")), (cell("juni"), cell("Flyer")))
TABLE = DataTable(HEADS, ROWS, "Planning. 2 regels met de kolommen Wanneer en Wat.")


def written(*blocks: DataTable, landscape: bool = False) -> bytes:
    return write_docx(Report("Plan Havenkwartier", (Part(blocks, landscape),)))


def test_the_cells_stand_where_they_belong() -> None:
    assert grids(written(TABLE)) == [[["Wanneer", "Wat"], ["mei", "Brief"], ["juni", "Flyer"]]]


def test_the_first_row_alone_is_marked_as_header() -> None:
    rows = find(part(written(TABLE)), "//w:tr")

    assert [bool(find(row, "w:trPr/w:tblHeader")) for row in rows] == [True, False, False]


def test_the_style_knows_of_the_header_row() -> None:
    (look,) = find(part(written(TABLE)), "//w:tblLook")

    assert look.get(f"{W}firstRow") == "1"


def test_no_row_breaks_over_a_page() -> None:
    document = part(written(TABLE))

    assert len(find(document, "//w:tr/w:trPr/w:cantSplit")) == len(find(document, "//w:tr")) == 3


def test_the_header_row_stays_with_the_row_below_it() -> None:
    document = written(TABLE)

    assert values(part(document), "//w:tr[1]//w:pStyle") == ["Tabelkop", "Tabelkop"]
    assert find(part(document, STYLES), "w:style[@w:styleId='Tabelkop']/w:pPr/w:keepNext")


def test_the_summary_is_the_title_and_the_description_of_the_table() -> None:
    document = part(written(TABLE))

    assert values(document, "//w:tblCaption") == ["Planning"]
    assert values(document, "//w:tblDescription") == ["2 regels met de kolommen Wanneer en Wat."]


def test_a_summary_of_one_sentence_is_the_title() -> None:
    document = part(written(DataTable(HEADS, ROWS, 'De "korte" planning & meer')))

    assert values(document, "//w:tblCaption") == ['De "korte" planning & meer']
    assert not find(document, "//w:tblDescription")


def test_widths_are_fixed_and_follow_the_shares() -> None:
    document = part(written(TABLE))

    columns = [int(column.get(f"{W}w")) for column in find(document, "//w:gridCol")]
    assert values(document, "//w:tblLayout") == [None]
    assert find(document, "//w:tblLayout")[0].get(f"{W}type") == "fixed"
    assert columns[1] == 3 * columns[0]


@pytest.mark.parametrize(("landscape", "page", "margins"), [(False, 11906, 2 * 1247), (True, 16838, 2 * 964)])
def test_a_table_fills_the_page_between_its_margins(landscape: bool, page: int, margins: int) -> None:
    document = part(written(DataTable((Head("A", 1), Head("B", 1), Head("C", 1)), (), "Drie"), landscape=landscape))

    columns = [int(column.get(f"{W}w")) for column in find(document, "//w:gridCol")]
    assert sum(columns) == page - margins
    assert int(find(document, "//w:tblW")[0].get(f"{W}w")) == page - margins


def test_every_cell_has_the_width_of_its_column() -> None:
    document = part(written(TABLE))

    columns = [column.get(f"{W}w") for column in find(document, "//w:gridCol")]
    for row in find(document, "//w:tr"):
        assert [width.get(f"{W}w") for width in find(row, "w:tc/w:tcPr/w:tcW")] == columns


def test_a_cell_may_hold_a_list_and_text_after_it() -> None:
    blocks = (Bullets((ListItem("zaal"), ListItem("koffie"))), Paragraph("door team"))

    document = written(DataTable(HEADS, ((cell("mei"), blocks),), "Planning"))

    assert grids(document)[0][1] == ["mei", "zaal / koffie / door team"]


def test_a_list_ends_its_cell_with_a_paragraph() -> None:
    document = part(written(DataTable(HEADS, ((cell("mei"), (Bullets((ListItem("zaal"),)),)),), "Planning")))

    assert all(found[-1].tag == f"{W}p" for found in find(document, "//w:tc"))


def test_an_empty_cell_still_has_a_paragraph() -> None:
    document = part(written(DataTable(HEADS, ((cell("mei"), ()),), "Planning")))

    assert all(found[-1].tag == f"{W}p" for found in find(document, "//w:tc"))


def test_two_tables_in_a_row_stay_two() -> None:
    document = part(written(TABLE, TABLE))

    tables = find(document, "//w:tbl")
    assert len(tables) == 2
    assert tables[0].getnext().tag == f"{W}p"


def test_a_row_with_too_few_cells_is_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        written(DataTable(HEADS, ((cell("mei"),),), "Planning"))


def test_words_are_hyphenated_only_in_a_column_that_is_too_narrow() -> None:
    heads = (Head("Wanneer"), Head("Wat", hyphenate=True))

    document = part(written(DataTable(heads, ((cell("mei"), cell("Raadsinformatiebijeenkomst")),), "Planning")))

    hyphenated = [text(line) for line in find(document, "//w:p[w:pPr/w:suppressAutoHyphens/@w:val='0']")]
    assert hyphenated == ["Wat", "Raadsinformatiebijeenkomst"]
