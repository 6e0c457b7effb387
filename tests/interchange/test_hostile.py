"""Files that were made to do harm are refused in a sentence, and files that are only odd are kept as they are."""

import io
import re
import struct
import zipfile

import pytest
from bench.harm import FILES, Hostile
from bench.harm.archives import ODD_ARCHIVES
from bench.harm.files import SHEET, with_changed
from workbooks import ROWS, opened, shown

from interchange.writing import changed


@pytest.mark.parametrize("file", [file for file in FILES if file.problem], ids=lambda file: file.name)
def test_what_does_harm_is_refused_with_a_sentence_that_says_where(file: Hostile) -> None:
    assert file.problem

    with pytest.raises(file.problem) as caught:
        opened(file.make(), "Mijn plan.xlsx")

    assert type(caught.value) is file.problem
    assert caught.value.file == "Mijn plan.xlsx"
    assert "“Mijn plan.xlsx”" in str(caught.value)
    assert file.where in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("file", [file for file in FILES if not file.problem], ids=lambda file: file.name)
def test_what_only_looks_harmful_opens(file: Hostile) -> None:
    table = opened(file.make()).open_plan.plan.tables[0]

    assert table.text(0, 0) == ROWS[0][0]


def test_a_broken_cell_is_told_by_file_sheet_and_cell() -> None:
    file = next(file for file in FILES if file.where == "A9")
    assert file.problem

    with pytest.raises(file.problem) as caught:
        opened(file.make(), "Mijn plan.xlsx")

    assert (caught.value.file, caught.value.sheet, caught.value.cell) == ("Mijn plan.xlsx", "Matrix", "A9")


@pytest.mark.parametrize("name", ODD_ARCHIVES)
def test_odd_archives_open_and_keep_every_part_that_nobody_touched(name: str) -> None:
    data = ODD_ARCHIVES[name]()
    found = opened(data)
    table = found.open_plan.plan.tables[0]
    assert shown(found) == [list(row) for row in ROWS]

    found.open_plan.set_texts(table.key, [(table.rows[0].id, table.columns[0].id, "Gewijzigd")])
    made = changed(found.workbook, found.open_plan.plan).workbook.data

    before, after = entries(data), entries(made)
    assert list(before) == list(after)
    touched = {part for part in before if before[part] != after[part]}
    assert [bool(re.search(r"worksheets\W(?!_rels)", part.lower())) for part in touched] == [True]
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert archive.testzip() is None
    assert shown(opened(made))[0][0] == "Gewijzigd"


def test_what_other_namespaces_say_of_rows_is_no_reason_not_to_save() -> None:
    def change(xml: bytes) -> bytes:
        declared = xml.replace(b"<worksheet ", b'<worksheet xmlns:x14ac="urn:x" ').replace(
            b"<sheetData", b'<sheetData xmlns:y="urn:y"'
        )
        return declared.replace(b"<row ", b'<row x14ac:dyDescent="0.25" y:z="1" ')

    found = opened(with_changed(SHEET, change))
    table = found.open_plan.plan.tables[0]
    found.open_plan.set_texts(table.key, [(table.rows[0].id, table.columns[0].id, "Gewijzigd")])

    assert shown(opened(changed(found.workbook, found.open_plan.plan).workbook.data))[0][0] == "Gewijzigd"


def entries(data: bytes) -> dict[str, tuple[bytes, tuple[int, ...], int, bytes]]:
    """The compressed bytes, date, rights and comment of each part."""
    found = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in archive.infolist():
            name, extra = struct.unpack_from("<2H", data, info.header_offset + 26)
            start = info.header_offset + 30 + name + extra
            packed = data[start : start + info.compress_size]
            found[info.filename] = (packed, info.date_time, info.external_attr, info.comment)
    return found
