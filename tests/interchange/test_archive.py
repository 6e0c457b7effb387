"""Parts that nobody touched are copied byte for byte; what is no workbook is refused with a reason."""

import io
import struct
import zipfile

import pytest
from workbooks import ROWS, matrix, package, parts

from interchange.errors import Damaged, Encrypted, NotAWorkbook, TooLarge
from interchange.package import archive as archives
from interchange.package.archive import Archive


def raw_entries(data: bytes) -> dict[str, bytes]:
    """The compressed bytes of each part, as they lie in the archive."""
    found = {}
    with zipfile.ZipFile(io.BytesIO(data)) as target:
        for info in target.infolist():
            name_length, extra_length = struct.unpack_from("<2H", data, info.header_offset + 26)
            start = info.header_offset + 30 + name_length + extra_length
            found[info.filename] = data[start : start + info.compress_size]
    return found


def test_untouched_parts_keep_their_compressed_bytes_dates_and_order() -> None:
    data = matrix(ROWS)
    name = "xl/worksheets/sheet1.xml"

    changed = Archive(data, "a.xlsx").changed({name: b"<worksheet/>"})

    before, after = raw_entries(data), raw_entries(changed)
    assert list(before) == list(after)
    assert {part for part in before if before[part] != after[part]} == {name}
    assert parts(changed)[name] == b"<worksheet/>"
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(io.BytesIO(changed)) as new:
        assert new.testzip() is None
        assert [info.date_time for info in old.infolist()] == [info.date_time for info in new.infolist()]


def test_parts_can_come_and_go() -> None:
    data = package({"a.xml": "<a/>", "b.xml": "<b/>"})

    changed = Archive(data, "a.xlsx").changed({"c.xml": b"<c/>"}, frozenset({"a.xml"}))

    assert parts(changed) == {"b.xml": b"<b/>", "c.xml": b"<c/>"}


def test_entries_with_data_descriptors_survive() -> None:
    out = io.BytesIO()
    # A target that cannot seek makes zipfile write sizes behind the data.
    stream = type("Stream", (io.RawIOBase,), {"writable": lambda _: True, "write": lambda _, data: out.write(data)})()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("a.xml", "<a/>" * 50)
        target.writestr("b.xml", "<b/>" * 50)
    data = out.getvalue()

    changed = Archive(data, "a.xlsx").changed({"a.xml": b"<x/>"})

    assert parts(changed) == {"a.xml": b"<x/>", "b.xml": b"<b/>" * 50}


def test_part_names_are_found_whatever_their_case_and_slashes() -> None:
    found = Archive(package({"xl\\Workbook.xml": "<a/>"}), "a.xlsx")

    assert found.read("/XL/workbook.xml") == b"<a/>"


def test_a_password_or_label_is_told_from_the_old_format() -> None:
    start = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600

    with pytest.raises(Encrypted):
        Archive(start + "EncryptedPackage".encode("utf-16-le") + b"\0" * 100, "a.xlsx")
    with pytest.raises(NotAWorkbook, match="old format"):
        Archive(start + "Workbook".encode("utf-16-le"), "a.xls")


@pytest.mark.parametrize("data", [b"", b"geen zip", b"%PDF-1.7 " * 100, b"\x00" * 5000])
def test_what_is_no_archive_is_no_workbook(data: bytes) -> None:
    with pytest.raises(NotAWorkbook):
        Archive(data, "a.xlsx")


def test_a_truncated_archive_is_damaged() -> None:
    data = matrix(ROWS)

    with pytest.raises(Damaged):
        Archive(data[: len(data) // 2], "a.xlsx")


def test_a_broken_part_is_damaged_when_it_is_read() -> None:
    data = bytearray(package({"a.xml": "<a/>" * 200}))
    data[38] ^= 0xFF

    with pytest.raises(Damaged):
        Archive(bytes(data), "a.xlsx").read("a.xml")


def test_a_bomb_is_refused_before_anything_is_unpacked() -> None:
    data = package({"a.xml": b"0" * (40 * 2**20)})

    with pytest.raises(TooLarge):
        Archive(data, "a.xlsx")


def test_a_bomb_of_many_small_parts_is_refused_too() -> None:
    data = package({f"{number}.xml": b"0" * (2 * 2**20) for number in range(12)})

    with pytest.raises(TooLarge):
        Archive(data, "a.xlsx")


def test_a_part_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "LARGEST_PART", 1000)

    with pytest.raises(TooLarge):
        Archive(package({"a.xml": "<a/>" * 500}), "a.xlsx").read("a.xml")


def test_two_parts_of_one_name_are_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        target.writestr("a.xml", "<a/>")
        with pytest.warns(UserWarning, match="Duplicate"):
            target.writestr("a.xml", "<b/>")

    with pytest.raises(Damaged):
        Archive(out.getvalue(), "a.xlsx")


def test_an_encrypted_entry_is_refused() -> None:
    data = bytearray(package({"a.xml": "<a/>"}))
    directory = bytes(data).index(b"PK\x01\x02")
    data[directory + 8] |= 1

    with pytest.raises(Encrypted):
        Archive(bytes(data), "a.xlsx")
