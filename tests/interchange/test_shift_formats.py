"""Conditional formats, validations and sparklines follow with their ranges and their formulas, extensions included."""

from __future__ import annotations

import pytest
from shifting import columns_in, columns_out, frame_after, other_frame_after, rows_in, rows_out

from interchange.excel.shift import Shift

RULE = (
    '<conditionalFormatting sqref="{0}"><cfRule type="expression" dxfId="0" priority="1"><formula>{1}</formula>'
    "</cfRule></conditionalFormatting>"
)
LIST = (
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="{0}"><formula1>{1}</formula1>'
    "</dataValidation></dataValidations>"
)
EXTENDED_RULE = (
    '<extLst><ext xmlns:x14="urn:x14" uri="{{78C0D931}}"><x14:conditionalFormattings><x14:conditionalFormatting '
    'xmlns:xm="urn:xm"><x14:cfRule type="expression" priority="1" id="{{1}}"><xm:f>{1}</xm:f></x14:cfRule>'
    "<xm:sqref>{0}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>"
)
EXTENDED_LIST = (
    '<extLst><ext xmlns:x14="urn:x14" uri="{{CCE6A557}}"><x14:dataValidations xmlns:xm="urn:xm" count="1">'
    '<x14:dataValidation type="list"><x14:formula1><xm:f>{1}</xm:f></x14:formula1><xm:sqref>{0}</xm:sqref>'
    "</x14:dataValidation></x14:dataValidations></ext></extLst>"
)
ALL = [RULE, LIST, EXTENDED_RULE, EXTENDED_LIST]


@pytest.mark.parametrize("xml", ALL)
@pytest.mark.parametrize(
    ("shift", "areas", "formula"),
    [
        (rows_in(3), "B5:C10 E4", "$B4=Plan!$F$4"),
        (rows_in(5), "B4:C10 E3", "$B3=Plan!$F$3"),
        (rows_in(10, like=9), "B4:C10 E3", "$B3=Plan!$F$3"),
        (rows_in(10), "B4:C9 E3", "$B3=Plan!$F$3"),
        (rows_out(9), "B4:C8 E3", "$B3=Plan!$F$3"),
        (rows_out(4, 9), "E3", "$B3=Plan!$F$3"),
        (columns_in(3, like=2), "B4:D9 F3", "$B3=Plan!$G$3"),
        (columns_in(2), "C4:D9 F3", "$C3=Plan!$G$3"),
        (columns_out(5), "B4:C9", "$B3=Plan!$E$3"),
    ],
)
def test_the_range_and_the_formula_follow(xml: str, shift: Shift, areas: str, formula: str) -> None:
    before = xml.format("B4:C9 E3", "$B3=Plan!$F$3")

    assert frame_after(before, shift) == xml.format(areas, formula)


@pytest.mark.parametrize("xml", ALL)
def test_without_cells_they_go(xml: str) -> None:
    assert frame_after(xml.format("B4:C5 B4", "$F$1"), rows_out(4, 5)) == ""
    assert frame_after(xml.format("B4:C5 B4", "$F$1"), columns_out(2, 3)) == ""


@pytest.mark.parametrize("xml", ALL)
def test_those_of_another_sheet_follow_in_what_they_look_at(xml: str) -> None:
    before = xml.format("B4:C9", "COUNTIF(Plan!$A$4:$A$9,$B4)")

    assert other_frame_after(before, rows_in(5)) == xml.format("B4:C9", "COUNTIF(Plan!$A$4:$A$10,$B4)")


@pytest.mark.parametrize("xml", [LIST, EXTENDED_LIST])
def test_a_list_that_is_written_out_stays(xml: str) -> None:
    before = xml.format("B4:C9", '"A4,B5"')

    assert frame_after(before, rows_in(3)) == xml.format("B5:C10", '"A4,B5"')


def test_both_formulas_of_a_validation_follow() -> None:
    before = (
        '<dataValidations count="1"><dataValidation type="whole" sqref="{}" errorTitle="A4"><formula1>{}</formula1>'
        "<formula2>{}</formula2></dataValidation></dataValidations>"
    )

    assert frame_after(before.format("B4", "A4", "$C$9"), rows_in(3)) == before.format("B5", "A5", "$C$10")


def test_the_count_of_validations_follows() -> None:
    one = '<dataValidation type="whole" sqref="B4"><formula1>1</formula1></dataValidation>'
    two = '<dataValidation type="whole" sqref="B{}"><formula1>2</formula1></dataValidation>'
    before = f'<dataValidations count="2" xWindow="4">{one}{two.format(5)}</dataValidations>'

    assert (
        frame_after(before, rows_out(4)) == f'<dataValidations count="1" xWindow="4">{two.format(4)}</dataValidations>'
    )


def test_the_bounds_of_colours_bars_and_icons_follow() -> None:
    before = (
        '<conditionalFormatting sqref="B4:B9"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="num" '
        'val="{0}"/><cfvo type="formula" val="{1}"/><cfvo type="percent" val="50"/><color rgb="FF00A933"/></colorScale>'
        "</cfRule></conditionalFormatting>"
    )

    after = frame_after(before.format("$F$9", "Plan!$F$1"), rows_in(5))

    assert after == before.format("$F$10", "Plan!$F$1").replace("B4:B9", "B4:B10")


def test_the_bounds_in_an_extension_follow() -> None:
    before = (
        '<extLst><ext uri="{78C0D931}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule '
        'type="dataBar" id="{1}"><x14:dataBar><x14:cfvo type="formula"><xm:f>$F$9</xm:f></x14:cfvo></x14:dataBar>'
        "</x14:cfRule><xm:sqref>B4:B9</xm:sqref></x14:conditionalFormatting>"
        "</x14:conditionalFormattings></ext></extLst>"
    )

    assert frame_after(before, rows_in(5)) == before.replace("$F$9", "$F$10").replace("B4:B9", "B4:B10")


def test_a_rule_keeps_its_way_of_writing() -> None:
    before = (
        "<conditionalFormatting  pivot='0' sqref='{}' ><cfRule dxfId='1' type='expression' priority='3' stopIfTrue='1'>"
        '<formula>{}&gt;"x"</formula></cfRule><!-- A4 --></conditionalFormatting>'
    )

    assert frame_after(before.format("B4:B9", "B4"), rows_in(3)) == before.format("B5:B10", "B5")


SPARKLINES = (
    '<extLst><ext uri="{{05C60535}}"><x14:sparklineGroups xmlns:xm="urn:xm"><x14:sparklineGroup '
    'displayEmptyCellsAs="gap">'
    '<x14:colorSeries rgb="FF376092"/><xm:f>{2}</xm:f><x14:sparklines><x14:sparkline><xm:f>Plan!{1}</xm:f><xm:sqref>{0}'
    "</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>"
)


@pytest.mark.parametrize(
    ("shift", "cell", "source", "axis"),
    [
        (rows_in(3), "E5", "A5:D5", "Plan!A1:D1"),
        (rows_in(1), "E5", "A5:D5", "Plan!A2:D2"),
        (columns_in(2), "F4", "A4:E4", "Plan!A1:E1"),
        (columns_out(2), "D4", "A4:C4", "Plan!A1:C1"),
    ],
)
def test_sparklines_follow_with_what_they_draw(shift: Shift, cell: str, source: str, axis: str) -> None:
    assert frame_after(SPARKLINES.format("E4", "A4:D4", "Plan!A1:D1"), shift) == SPARKLINES.format(cell, source, axis)


def test_a_sparkline_goes_with_its_cell() -> None:
    assert frame_after(SPARKLINES.format("E4", "A4:D4", "Plan!A1:D1"), rows_out(4)) == ""


def test_other_sparklines_of_the_group_stay() -> None:
    one = "<x14:sparkline><xm:f>Plan!A{0}:D{0}</xm:f><xm:sqref>E{0}</xm:sqref></x14:sparkline>"
    group = "<x14:sparklineGroup><x14:sparklines>{}</x14:sparklines></x14:sparklineGroup>"

    assert frame_after(group.format(one.format(4) + one.format(5)), rows_out(4)) == group.format(one.format(4))


def test_sparklines_of_another_sheet_follow_what_they_draw() -> None:
    before = SPARKLINES.format("E4", "A4:D4", "Ander!A1:D1")

    assert other_frame_after(before, rows_in(3)) == SPARKLINES.format("E4", "A5:D5", "Ander!A1:D1")


def test_sparklines_whose_cells_go_draw_nothing() -> None:
    assert other_frame_after(SPARKLINES.format("E4", "A4:D4", "Ander!A1"), rows_out(4)) == (
        SPARKLINES.format("E4", "#REF!", "Ander!A1")
    )
