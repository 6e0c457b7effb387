"""Makes small files of other kinds by hand: compound files with old workbooks, binary workbooks, OpenDocument."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import escape

FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
HEADS = ("Periode", "Doelgroep", "Middel", "Actie", "Kosten")
ROW = ("medio april", "Inwoners", "Brief", "Tekst\nDrukken")


def compound(streams: Mapping[str, bytes]) -> bytes:
    """A compound file with these streams, each long enough to have sectors of its own ([MS-CFB])."""
    sectors: list[bytes] = []
    table: list[int] = []

    def chained(content: bytes) -> int:
        start = len(sectors)
        pieces = [content[at : at + 512].ljust(512, b"\x00") for at in range(0, len(content), 512)]
        sectors.extend(pieces)
        table.extend([*range(start + 1, start + len(pieces)), END])
        return start

    entries = [_entry("Root Entry", 5, END, 0, child=1)]
    for place, (name, content) in enumerate(streams.items(), 1):
        padded = content.ljust(4096, b"\x00")
        following = place + 1 if place < len(streams) else FREE
        entries.append(_entry(name, 2, chained(padded), len(padded), right=following))
    directory = chained(b"".join(entries))
    count = -(-(len(sectors) + 1) // 127)
    first = len(sectors)
    table += [TABLE] * count
    numbers = struct.pack(f"<{len(table)}L", *table).ljust(count * 512, b"\xff")
    listed = [*range(first, first + count), *[FREE] * (109 - count)]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<5H6x3L", 0x3E, 3, 0xFFFE, 9, 6, 0, count, directory)
    header += struct.pack("<6L", 0, 4096, END, 0, END, 0) + struct.pack("<109L", *listed)
    return header + b"".join(sectors) + numbers


def _entry(name: str, kind: int, start: int, size: int, right: int = FREE, child: int = FREE) -> bytes:
    raw = (name + "\x00").encode("utf-16-le")
    return (
        raw.ljust(64, b"\x00")
        + struct.pack("<HBB3L", len(raw), kind, 1, FREE, right, child)
        + bytes(36)
        + struct.pack("<LLL", start, size, 0)
    )


# --- Old workbooks (BIFF8) ---


def record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<2H", kind, len(data)) + data


def biff_text(text: str, length: str = "<H") -> bytes:
    wide = any(ord(character) > 255 for character in text)
    return struct.pack(length, len(text)) + bytes([wide]) + text.encode("utf-16-le" if wide else "latin-1")


def biff8(
    sheets: Sequence[tuple[str, int, Sequence[bytes]]],
    formats: Sequence[str] = (),
    strings: bytes | None = None,
    before: bytes = b"",
) -> bytes:
    """The stream of an old workbook. A sheet is its name, its state (0 for shown) and its records. Style 0 is General,
    style 1 the date of the country, and style 2 and on are these formats."""
    numbers = [0, 14, *range(164, 164 + len(formats))]
    head = record(0x0809, struct.pack("<2H", 0x0600, 5) + bytes(12)) + before
    head += b"".join(record(0x041E, struct.pack("<H", 164 + n) + biff_text(code)) for n, code in enumerate(formats))
    head += b"".join(record(0x00E0, struct.pack("<2H", 0, number) + bytes(16)) for number in numbers)
    bodies = [
        record(0x0809, struct.pack("<2H", 0x0600, 0x10) + bytes(12)) + b"".join(records) + record(0x0A)
        for _, _, records in sheets
    ]
    tail = (strings or b"") + record(0x0A)
    length = len(head) + sum(len(record(0x85, bytes(6) + biff_text(name, "<B"))) for name, _, _ in sheets) + len(tail)
    listing = b""
    for (name, state, _), body in zip(sheets, bodies, strict=True):
        listing += record(0x85, struct.pack("<LBB", length, state, 0) + biff_text(name, "<B"))
        length += len(body)
    return head + listing + tail + b"".join(bodies)


def label(row: int, column: int, text: str) -> bytes:
    return record(0x0204, struct.pack("<3H", row, column, 0) + biff_text(text))


def number(row: int, column: int, value: float, style: int = 0) -> bytes:
    return record(0x0203, struct.pack("<3Hd", row, column, style, value))


def labels(rows: Iterable[Sequence[str]]) -> list[bytes]:
    return [label(row, column, text) for row, texts in enumerate(rows) for column, text in enumerate(texts)]


def xls(*sheets: tuple[str, int, Sequence[bytes]], **other: object) -> bytes:
    """An old workbook as a file."""
    return compound({"Workbook": biff8(sheets, **other)})  # type: ignore[arg-type]


# --- Binary workbooks ---


def bin_record(kind: int, data: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length, rest = b"", len(data)
    while True:
        length += bytes([rest & 0x7F | (0x80 if rest > 127 else 0)])
        rest >>= 7
        if not rest:
            return head + length + data


def bin_text(text: str) -> bytes:
    return struct.pack("<L", len(text)) + text.encode("utf-16-le")


def bin_cell(kind: int, column: int, data: bytes, style: int = 0) -> bytes:
    return bin_record(kind, struct.pack("<2L", column, style) + data)


def bin_texts(row: Sequence[str], first: int = 0) -> bytes:
    return b"".join(bin_cell(6, column, bin_text(text)) for column, text in enumerate(row, first))


def xlsb(rows: Sequence[bytes], strings: Sequence[str] = (), formats: Sequence[str] = (), more: bytes = b"") -> bytes:
    """A binary workbook with one sheet, of which each row is its cells. Styles as for `biff8`."""
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"

    def rels(*targets: tuple[str, str, str]) -> str:
        inner = "".join(
            f'<Relationship Id="{key}" Type="{relations}/{kind}" Target="{to}"/>' for key, kind, to in targets
        )
        return f'<Relationships xmlns="{package}">{inner}</Relationships>'

    kind = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="bin" ContentType="{kind}"/></Types>'
    )
    workbook = bin_record(131) + bin_record(143)
    workbook += bin_record(156, struct.pack("<2L", 0, 1) + bin_text("rId1") + bin_text("Matrix"))
    workbook += bin_record(144) + bin_record(132)
    sheet = bin_record(129) + bin_record(148, struct.pack("<4L", 0, len(rows), 0, 9)) + bin_record(145)
    for place, cells in enumerate(rows):
        sheet += bin_record(0, struct.pack("<2LHBBL", place, 0, 300, 0, 0, 0)) + cells
    sheet += bin_record(146) + more + bin_record(130)
    shared = bin_record(159, struct.pack("<2L", len(strings), len(strings)))
    shared += b"".join(bin_record(19, b"\x00" + bin_text(text)) for text in strings) + bin_record(160)
    numbers = [0, 14, *range(164, 164 + len(formats))]
    styles = bin_record(278)
    styles += b"".join(bin_record(44, struct.pack("<H", 164 + n) + bin_text(code)) for n, code in enumerate(formats))
    styles += bin_record(617, struct.pack("<L", len(numbers)))
    styles += b"".join(bin_record(47, struct.pack("<2H", 0, one) + bytes(12)) for one in numbers)
    styles += bin_record(618) + bin_record(279)
    return zipped(
        {
            "[Content_Types].xml": types,
            "_rels/.rels": rels(("rId1", "officeDocument", "xl/workbook.bin")),
            "xl/workbook.bin": workbook,
            "xl/_rels/workbook.bin.rels": rels(
                ("rId1", "worksheet", "worksheets/sheet1.bin"),
                ("rId2", "sharedStrings", "sharedStrings.bin"),
                ("rId3", "styles", "styles.bin"),
            ),
            "xl/worksheets/sheet1.bin": sheet,
            "xl/sharedStrings.bin": shared,
            "xl/styles.bin": styles,
        }
    )


# --- OpenDocument ---

SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"
_SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
)


def ods(tables: str, styles: str = "", mimetype: str = SPREADSHEET, **parts: str) -> bytes:
    """A spreadsheet with these table elements."""
    content = (
        f"<office:document-content {_SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    return zipped({"mimetype": mimetype, "content.xml": content, **{f"{k}.xml": v for k, v in parts.items()}})


def ods_cell(text: str, attributes: str = "") -> str:
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n")) if text else ""
    return f"<table:table-cell {attributes}>{lines}</table:table-cell>"


def ods_table(rows: Iterable[Iterable[str]], name: str = "Matrix", attributes: str = "") -> str:
    inner = "".join(f"<table:table-row>{''.join(cells)}</table:table-row>" for cells in rows)
    return f'<table:table table:name="{name}" {attributes}>{inner}</table:table>'


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return out.getvalue()
