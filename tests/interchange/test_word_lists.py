"""Lists are real lists of Word, and every numbered list counts for itself."""

from __future__ import annotations

import pytest
from docx_reading import NUMBERING, STYLES, W, find, part, text, values

from interchange.word import write_docx
from model.report import Bullets, DataTable, Head, ListItem, Paragraph, Part, Report


def items(*texts: str, level: int = 0) -> tuple[ListItem, ...]:
    return tuple(ListItem(text, level) for text in texts)


def written(*blocks: Bullets, large_print: bool = False) -> bytes:
    return write_docx(Report("Plan Havenkwartier", (Part(blocks),), large_print=large_print))


def in_cell(block: Bullets) -> bytes:
    table = DataTable((Head("Wie"), Head("Wat")), (((Paragraph("Team"),), (block,)),), "Acties")
    return write_docx(Report("Plan Havenkwartier", (Part((table,)),)))


def numbers(document: bytes) -> list[str | None]:
    """The number of the list that each item belongs to."""
    return values(part(document), "//w:p/w:pPr/w:numPr/w:numId")


def definition(document: bytes, number: str | None) -> tuple[str | None, str | None]:
    """Notation and text of the first level of a list."""
    numbering = part(document, NUMBERING)
    (abstract,) = values(numbering, f"w:num[@w:numId='{number}']/w:abstractNumId")
    level = f"w:abstractNum[@w:abstractNumId='{abstract}']/w:lvl[@w:ilvl='0']"
    return values(numbering, f"{level}/w:numFmt")[0], values(numbering, f"{level}/w:lvlText")[0]


def starts(document: bytes) -> list[str | None]:
    """Where the numbered lists of the document start, in order."""
    numbering = part(document, NUMBERING)
    return [
        value
        for number in numbers(document)
        for value in values(numbering, f"w:num[@w:numId='{number}']/w:lvlOverride/w:startOverride")
    ]


def test_bullets_are_items_of_a_list() -> None:
    document = written(Bullets(items("Poster", "Flyer")))

    assert definition(document, numbers(document)[0]) == ("bullet", "•")
    assert values(part(document), "//w:p[w:pPr/w:numPr]/w:pPr/w:pStyle") == ["Lijstopsomteken"] * 2


def test_no_sign_is_typed_in_front_of_an_item() -> None:
    document = written(Bullets(items("Poster")), Bullets(items("Brief"), numbered=True))

    assert [text(line) for line in find(part(document), "//w:p[w:pPr/w:numPr]")] == ["Poster", "Brief"]


def test_a_nested_item_is_on_its_level() -> None:
    document = written(Bullets((ListItem("Drukwerk"), ListItem("Poster", 1), ListItem("Te diep", 20))))

    assert values(part(document), "//w:numPr/w:ilvl") == ["0", "1", "8"]


def test_every_numbered_list_starts_anew() -> None:
    document = written(Bullets(items("Zaal", "Brief"), numbered=True), Bullets(items("Koffie"), numbered=True))

    first, second, third = numbers(document)
    assert first == second != third
    assert starts(document) == ["1", "1", "1"]


def test_a_list_starts_where_it_started_in_the_text() -> None:
    document = written(Bullets(items("Koffie"), numbered=True, start=4))

    assert starts(document) == ["4"]


def test_a_list_that_begins_on_a_deeper_level_starts_there() -> None:
    document = written(Bullets(items("stoelen", level=1), numbered=True, start=2))

    (override,) = find(part(document, NUMBERING), "//w:lvlOverride")
    assert override.get(f"{W}ilvl") == "1"


@pytest.mark.parametrize(
    ("notation", "format", "shown"),
    [
        ("1.", "decimal", "%1."),
        ("1)", "decimal", "%1)"),
        ("(1)", "decimal", "(%1)"),
        ("a.", "lowerLetter", "%1."),
        ("a)", "lowerLetter", "%1)"),
        ("(a)", "lowerLetter", "(%1)"),
    ],
)
def test_numbers_are_written_as_they_were_typed(notation: str, format: str, shown: str) -> None:
    document = written(Bullets(items("Zaal"), numbered=True, numbering=notation))

    assert definition(document, numbers(document)[0]) == (format, shown)


def test_lists_of_the_same_notation_share_their_definition() -> None:
    block = Bullets(items("Zaal"), numbered=True, numbering="a)")

    assert len(find(part(written(block, block), NUMBERING), "w:abstractNum")) == len(
        find(part(written(block), NUMBERING), "w:abstractNum")
    )


def test_definitions_stand_before_the_lists_that_use_them() -> None:
    document = written(Bullets(items("Zaal"), numbered=True, numbering="a)"))

    kinds = [found.tag.removeprefix(W) for found in part(document, NUMBERING)]
    assert kinds == sorted(kinds)


def test_numbers_of_lists_are_unique() -> None:
    block = Bullets(items("Zaal"), numbered=True)

    ids = [found.get(f"{W}numId") for found in find(part(written(*[block] * 20), NUMBERING), "w:num")]
    assert len(set(ids)) == len(ids) == 24


def test_lists_in_a_cell_have_the_letters_of_a_cell() -> None:
    assert "Tabelopsomteken" in values(part(in_cell(Bullets(items("Zaal")))), "//w:pStyle")
    assert "Tabelnummering" in values(part(in_cell(Bullets(items("Zaal"), numbered=True))), "//w:pStyle")


def test_a_list_does_not_leave_one_item_behind_on_a_page() -> None:
    document = part(written(Bullets(items("een", "twee", "drie", "vier"))))

    assert [text(line) for line in find(document, "//w:p[w:pPr/w:keepNext and w:pPr/w:numPr]")] == ["een", "drie"]


def test_styles_of_lists_are_lists_by_themselves() -> None:
    styles = part(written(), STYLES)

    for style in ("Lijstopsomteken", "Lijstnummering", "Tabelopsomteken", "Tabelnummering"):
        assert find(styles, f"w:style[@w:styleId='{style}']/w:pPr/w:numPr/w:numId")


def test_large_print_indents_further() -> None:
    block = Bullets(items("Zaal"))

    def indents(document: bytes) -> list[int]:
        return [int(found.get(f"{W}left")) for found in find(part(document, NUMBERING), "//w:ind")]

    assert all(
        large > small
        for large, small in zip(indents(written(block, large_print=True)), indents(written(block)), strict=True)
    )
