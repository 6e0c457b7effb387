"""Cells that share a formula with one that changes get a formula of their own (ECMA-376 part 1, 18.3.1.40)."""

from __future__ import annotations

from shifting import worksheet

from interchange.excel.shared_formulas import cells_written_out
from interchange.excel.sheet_text import SheetText

FIRST = '<c r="B2" s="1"><f t="shared" ca="1" ref="B2:B3" si="0">A2&amp;"x"</f><v>1</v></c>'
ROWS = (
    f'<row r="2">{FIRST}<c r="C2"><f t="shared" ref="C2:C3" si="1">A$1</f><v>2</v></c></row>'
    '<row r="3"><c t="str" r=\'B3\'><f si="0" t="shared"/><v>3</v></c><c r="C3"><f t="shared" si="1"></f></c></row>'
    '<row r="4"><c r="B4"><f>B3</f></c></row>'
)


def sheet(rows: str = ROWS) -> SheetText:
    return SheetText(worksheet(f"<sheetData>{rows}</sheetData>").encode(), "proef.xlsx", "xl/worksheets/sheet1.xml")


def test_the_whole_group_is_written_out_with_its_results_and_its_other_marks() -> None:
    made = cells_written_out(sheet(), lambda place: place == (2, 2))

    assert made == {
        (2, 2): b'<c r="B2" s="1"><f ca="1">A2&amp;"x"</f><v>1</v></c>',
        (3, 2): b'<c r="B3" t="str"><f>A3&amp;"x"</f><v>3</v></c>',
    }


def test_any_cell_of_a_group_will_do() -> None:
    assert set(cells_written_out(sheet(), lambda place: place == (3, 3))) == {(2, 3), (3, 3)}


def test_groups_of_which_no_cell_changes_go_on_sharing() -> None:
    assert cells_written_out(sheet(), lambda place: place == (4, 2)) == {}


def test_a_sheet_without_shared_formulas_has_nothing_to_write_out() -> None:
    assert cells_written_out(sheet('<row r="4"><c r="B4"><f>B3</f></c></row>'), lambda place: True) == {}


def test_a_cell_whose_group_is_nowhere_is_left_alone() -> None:
    assert cells_written_out(sheet('<row r="4"><c r="B4"><f t="shared" si="9"/></c></row>'), lambda place: True) == {}


def test_a_prefix_is_kept() -> None:
    rows = (
        '<x:row r="2"><x:c r="B2"><x:f t="shared" ref="B2:C2" si="0">A2</x:f></x:c><x:c><x:f t="shared" '
        'si="0"/></x:c></x:row>'
    )
    content = f"<x:worksheet xmlns:x='urn:x'><x:sheetData>{rows}</x:sheetData></x:worksheet>"
    text = SheetText(content.encode(), "proef.xlsx", "xl/worksheets/sheet1.xml")

    made = cells_written_out(text, lambda place: place == (2, 3))

    assert made[2, 3] == b'<x:c r="C2"><x:f>B2</x:f></x:c>'
