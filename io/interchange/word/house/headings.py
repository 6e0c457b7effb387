"""Headings that a template numbers, and headings that come with a number of their own: only one of both is shown."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from docx.oxml.ns import qn

from interchange.word.house.styles import StyleSheet
from interchange.word.house.xml import PARAGRAPH_ORDER, STYLE_ORDER, put, value
from interchange.word.styles import Style
from model.report import Heading, Report

_OWN = re.compile(r"(?P<number>\d{1,2})[.)]\s+(?=\S)")
_LEVELS = 4
_NO_NUMBER = {"none", "bullet"}


def without_doubles(report: Report, sheet: StyleSheet, numbering: Any) -> Report:
    """The report for a template that numbers its headings.

    When the numbers would be the same as those of the report, the report leaves its own out. When they would differ,
    the headings of the template lose theirs: *stap 3* must stay step 3.
    """
    if not _is_numbered(sheet, numbering):
        return report
    headings = [block for part in report.parts for block in part.blocks if isinstance(block, Heading)]
    highest = [heading for heading in headings if heading.level == 1]
    numbers = [_OWN.match(heading.text) for heading in highest]
    if not any(numbers):
        return report
    if any(found is None or int(found["number"]) != place for place, found in enumerate(numbers, start=1)):
        _without_numbers(sheet)
        return report
    return replace(
        report,
        parts=tuple(
            replace(
                part,
                blocks=tuple(
                    replace(block, text=_OWN.sub("", block.text, count=1))
                    if isinstance(block, Heading) and block.level == 1
                    else block
                    for block in part.blocks
                ),
            )
            for part in report.parts
        ),
    )


def _is_numbered(sheet: StyleSheet, numbering: Any) -> bool:
    """Whether the highest heading gets a number, by its style (ECMA-376 part 1, 17.9.23 and 17.9.17)."""
    style = f"{Style.HEADING}1"
    number = value(sheet.property(style, "w:pPr/w:numPr/w:numId"))
    found = next((one for one in numbering.findall(qn("w:num")) if one.get(qn("w:numId")) == number), None)
    if found is None:
        return False
    level = value(sheet.property(style, "w:pPr/w:numPr/w:ilvl")) or "0"
    abstract_id = value(found, "w:abstractNumId")
    for abstract in numbering.findall(qn("w:abstractNum")):
        if abstract.get(qn("w:abstractNumId")) != abstract_id:
            continue
        for one in abstract.findall(qn("w:lvl")):
            if one.get(qn("w:ilvl")) == level:
                return (value(one, "w:numFmt") or "decimal") not in _NO_NUMBER and "%" in (
                    value(one, "w:lvlText") or ""
                )
    return False


def _without_numbers(sheet: StyleSheet) -> None:
    """The headings of all levels without numbers: the list 0 is none (17.9.18)."""
    for level in range(1, _LEVELS + 1):
        style = sheet.get(f"{Style.HEADING}{level}")
        if style is not None:
            mark = put(put(style, "pPr", STYLE_ORDER), "numPr", PARAGRAPH_ORDER)
            for child in list(mark):
                mark.remove(child)
            put(mark, "numId", ["ilvl", "numId"], val="0")
