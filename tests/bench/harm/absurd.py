"""More than anyone could mean."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from functools import partial

from workbooks import MAIN, RELATIONS, parts

from bench.harm.files import (
    BOOK,
    BOOK_RELS,
    MILLION,
    SHEET,
    STRINGS,
    STYLES,
    Hostile,
    before,
    packed,
    sound,
    with_changed,
)
from interchange.errors import Damaged, TooLarge


def _rows(rows: Iterable[str]) -> bytes:
    return with_changed(SHEET, partial(before, b"</sheetData>", "".join(rows).encode()))


def _behind(xml: str, *, count: int) -> bytes:
    addition = "".join(xml.format(number) for number in range(1, count + 1)).encode()
    return with_changed(SHEET, partial(before, b"</worksheet>", addition))


def _in_front(xml: bytes) -> bytes:
    return with_changed(SHEET, lambda content: content.replace(b"<sheetData>", xml + b"<sheetData>"))


def _styled(xml: str, mark: bytes) -> bytes:
    return with_changed(
        STYLES, partial(before, mark, "".join(xml.format(number) for number in range(MILLION)).encode())
    )


def _strings(count: int) -> bytes:
    items = "".join(f"<si><t>Tekst {number}</t></si>" for number in range(count)).encode()
    return with_changed(STRINGS, partial(before, b"</sst>", items))


def _names() -> bytes:
    names = "".join(f'<definedName name="n{number}">Matrix!$A${number}</definedName>' for number in range(1, MILLION))
    listing = f"<definedNames>{names}</definedNames>".encode()
    return with_changed(
        BOOK, lambda xml: re.sub(rb"<definedNames\s*/>", b"", xml).replace(b"</sheets>", b"</sheets>" + listing)
    )


def _relations() -> bytes:
    pointers = "".join(
        f'<Relationship Id="x{number}" Type="{RELATIONS}/image" Target="media/{number}.png"/>'
        for number in range(300_000)
    )
    return with_changed(BOOK_RELS, partial(before, b"</Relationships>", pointers.encode()))


def _nested(name: str, mark: bytes, depth: int = 100_000) -> bytes:
    return with_changed(name, partial(before, mark, b"<x>" * depth + b"</x>" * depth))


def _nested_cell() -> bytes:
    deep = "<x>" * 100_000 + "</x>" * 100_000
    return _rows([f'<row r="9"><c r="A9" t="inlineStr"><is>{deep}</is></c></row>'])


def _long_formula() -> bytes:
    source = "+".join(["SUM($A$1:$B$9)*Z10"] * 430)
    first = f'<row r="10"><c r="A10"><f t="shared" si="0" ref="A10:A100000">{source}</f><v>0</v></c></row>'
    others = (f'<row r="{row}"><c r="A{row}"><f t="shared" si="0"/><v>0</v></c></row>' for row in range(11, 100_000))
    return _rows([first, *others])


def _long_text_often() -> bytes:
    long = "medio april en dan nog wat tekst erbij " * 800
    found = parts(sound())
    found[STRINGS] = before(b"</sst>", f"<si><t>{long}</t></si>".encode(), found[STRINGS])
    index = found[STRINGS].count(b"<si>") - 1
    rows = "".join(f'<row r="{row}"><c r="A{row}" t="s"><v>{index}</v></c></row>' for row in range(7, 100_000))
    found[SHEET] = before(b"</sheetData>", rows.encode(), found[SHEET])
    return packed(found)


def _long_texts(length: int, count: int) -> bytes:
    """Texts that take four times as much memory as room in the file."""
    chance, text = random.Random(1), "".join(f"week {number} " for number in range(length // 9)) + "🙂"
    return _rows(
        f'<row r="{row}"><c r="A{row}" t="str"><v>{row}{chance.randbytes(9).hex()}{text}</v></c></row>'
        for row in range(7, 7 + count)
    )


def _wide(row: int, text: str) -> str:
    from interchange.excel.references import column_letters

    cells = (f'<c r="{column_letters(column)}{row}" t="str"><v>{text}</v></c>' for column in range(1, 16_385))
    return f'<row r="{row}">{"".join(cells)}</row>'


def _filled(count: int) -> str:
    return "".join(
        f'<row r="{row}">' + "".join(f'<c r="{letter}{row}" t="str"><v>{row}</v></c>' for letter in "ABCDEF") + "</row>"
        for row in range(7, 7 + count // 6)
    )


def _many_full_sheets() -> bytes:
    found = parts(sound())
    rows = _filled(300_000).encode()
    sheets, pointers = "", ""
    for number in range(2, 12):
        found[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{MAIN}"><sheetData>'.encode() + rows + b"</sheetData></worksheet>"
        )
        sheets += f'<sheet xmlns:r="{RELATIONS}" name="Lijst {number}" sheetId="{number}" r:id="more{number}"/>'
        pointers += (
            f'<Relationship Id="more{number}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        )
    found[BOOK] = before(b"</sheets>", sheets.encode(), found[BOOK])
    found[BOOK_RELS] = before(b"</Relationships>", pointers.encode(), found[BOOK_RELS])
    return packed(found)


ABSURD = (
    Hostile(
        "a cell in the last row and column", lambda: _rows(['<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'])
    ),
    Hostile("a used range of everything", lambda: _in_front(b'<dimension ref="A1:XFD1048576"/>')),
    Hostile("a million empty rows", lambda: _rows(f'<row r="{row}"/>' for row in range(7, MILLION))),
    Hostile("a million rows without numbers", lambda: _rows(["<row/>"] * MILLION)),
    Hostile("more rows than Excel has", lambda: _rows(['<row r="1048577"><c><v>1</v></c></row>']), Damaged, "Matrix"),
    Hostile(
        "a million cells with a format",
        lambda: _rows(f'<row r="{row}"><c r="A{row}" s="1"/></row>' for row in range(7, MILLION)),
        TooLarge,
        "Matrix",
    ),
    Hostile(
        "a million cells in odd notation",
        lambda: _rows(['<row r="7">', "<c\n/>" * MILLION, "</row>"]),
        TooLarge,
        "Matrix",
    ),
    Hostile(
        "a million cells on lines of their own",
        lambda: _rows(f'<row r="{row}"><c\nr="A{row}" s="1"/></row>' for row in range(7, MILLION)),
        TooLarge,
        "Matrix",
    ),
    Hostile("heads in 16,384 columns", lambda: _rows([_wide(7, "Doelgroep"), _wide(8, "Inwoners")])),
    Hostile("as many cells as are still read", lambda: _rows([_filled(390_000)])),
    Hostile("ten full sheets beside the plan", _many_full_sheets),
    Hostile(
        "a million merged cells", lambda: _behind('<mergeCell ref="A{0}:B{0}"/>', count=MILLION), TooLarge, "Matrix"
    ),
    Hostile(
        "large merged cells on top of each other",
        lambda: _behind('<mergeCell ref="A1:CV100"/>', count=40_000),
        TooLarge,
        "Matrix",
    ),
    Hostile(
        "many widths for all columns",
        lambda: _in_front(b"<cols>" + b'<col min="1" max="16384" width="9"/>' * 100_000 + b"</cols>"),
    ),
    Hostile(
        "a million conditional formats",
        lambda: _behind(
            '<conditionalFormatting sqref="A{0}"><cfRule type="cellIs" priority="{0}"/></conditionalFormatting>',
            count=300_000,
        ),
        TooLarge,
        "Matrix",
    ),
    Hostile(
        "a million validations",
        lambda: _behind('<dataValidation type="list" sqref="A{0}"/>', count=MILLION),
        TooLarge,
        "Matrix",
    ),
    Hostile(
        "a million links", lambda: _behind('<hyperlink ref="A{0}" location="B{0}"/>', count=MILLION), TooLarge, "Matrix"
    ),
    Hostile("a million names", _names, TooLarge, BOOK),
    Hostile("300,000 relations", _relations, TooLarge, BOOK_RELS),
    Hostile(
        "a million cell formats", lambda: _styled('<xf numFmtId="{0}" fontId="0"/>', b"</cellXfs>"), TooLarge, STYLES
    ),
    Hostile("a million fonts", lambda: _styled('<font><sz val="{0}"/></font>', b"</fonts>"), TooLarge, STYLES),
    Hostile("a million strings", lambda: _strings(MILLION), TooLarge, STRINGS),
    Hostile("as many strings as are still read", lambda: _strings(390_000)),
    Hostile("90,000 levels deep in the sheet", lambda: _nested(SHEET, b"</", 90_000)),
    Hostile("100,000 levels deep in a cell", _nested_cell, Damaged, "A9"),
    Hostile("100,000 levels deep in the strings", lambda: _nested(STRINGS, b"</si>"), Damaged, STRINGS),
    Hostile("100,000 levels deep in the relations", lambda: _nested(BOOK_RELS, b"</"), Damaged, BOOK_RELS),
    Hostile(
        "a cell of 10 MB",
        lambda: _rows(['<row r="7"><c r="A7" t="str"><v>', "mei " * 2_500_000, "</v></c></row>"]),
        TooLarge,
        "A7",
    ),
    Hostile(
        "a string of 20 MB",
        lambda: with_changed(STRINGS, partial(before, b"</sst>", b"<si><t>" + b"mei " * 5_000_000 + b"</t></si>")),
        TooLarge,
        STRINGS,
    ),
    Hostile("60 MB of texts", lambda: _long_texts(3_900, 15_000), TooLarge, "Matrix"),
    Hostile("60 MB of long texts", lambda: _long_texts(100_000, 600), TooLarge, "Matrix"),
    Hostile("as much long text as is still read", lambda: _long_texts(100_000, 230)),
    Hostile("an attribute of 10 MB", lambda: _rows(['<row r="7" x="', "mei " * 2_500_000, '"><c r="A7"/></row>'])),
    Hostile("a shared formula of 8,000 characters in 100,000 cells", _long_formula, TooLarge, "Matrix"),
    Hostile("a text of 30,000 characters in 100,000 cells", _long_text_often, TooLarge, "Matrix"),
)
