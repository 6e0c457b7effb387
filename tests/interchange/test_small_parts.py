"""Owner files, remembered layouts, dates as numbers, texts with escapes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from interchange.excel.dates import moment_of, serial_of
from interchange.excel.references import cell_name, cell_place, column_letters, column_number, range_name, range_place
from interchange.excel.strings import escaped, inline_text, unescaped
from interchange.locks import other_user
from interchange.remembered import RememberedLayouts
from model.columns import Role


def test_the_owner_file_of_excel_names_who_has_the_workbook_open(tmp_path: Path) -> None:
    (tmp_path / "~$plan.xlsx").write_bytes(b"\x0bIlse Jans\xebn" + b" " * 153)

    assert other_user(tmp_path / "plan.xlsx") == "Ilse Jansën"


def test_the_lock_file_of_libreoffice_names_them_too(tmp_path: Path) -> None:
    (tmp_path / ".~lock.plan.xlsx#").write_text(",Dirk Bos,pc-12,06.03.2017 09:52,file:///home/dirk;", encoding="utf-8")

    assert other_user(tmp_path / "plan.xlsx") == "Dirk Bos"


def test_without_an_owner_file_nobody_has_it_open(tmp_path: Path) -> None:
    assert other_user(tmp_path / "plan.xlsx") is None


@pytest.mark.parametrize("content", [b"", b"\xff", b"\x05"])
def test_an_owner_file_that_says_nothing_still_tells_enough(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "~$plan.xlsx").write_bytes(content)

    assert other_user(tmp_path / "plan.xlsx") == ""


def test_what_was_remembered_is_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "map" / "kolommen.json"

    RememberedLayouts(path).remember("abc", [Role.PERIOD, None])

    assert RememberedLayouts(path).roles("abc", 2) == [Role.PERIOD, None]
    assert RememberedLayouts(path).roles("abc", 3) is None
    assert RememberedLayouts(path).roles("ander", 2) is None


@pytest.mark.parametrize("content", ["", "[1]", '{"layouts": 3}', '{"layouts": {"abc": "x"}}', "\x00"])
def test_a_memory_that_cannot_be_read_is_empty(tmp_path: Path, content: str) -> None:
    (tmp_path / "kolommen.json").write_text(content)

    assert RememberedLayouts(tmp_path / "kolommen.json").roles("abc", 1) is None


def test_a_role_that_a_later_version_wrote_is_no_role(tmp_path: Path) -> None:
    (tmp_path / "kolommen.json").write_text('{"version": 9, "layouts": {"abc": ["toverstaf", "periode"]}}')

    assert RememberedLayouts(tmp_path / "kolommen.json").roles("abc", 2) == [None, Role.PERIOD]


@pytest.mark.parametrize(
    ("serial", "since_1904", "moment"),
    [
        (42803, False, dt.datetime(2017, 3, 9)),
        (42803.5, False, dt.datetime(2017, 3, 9, 12)),
        (1, False, dt.datetime(1900, 1, 1)),
        (59, False, dt.datetime(1900, 2, 28)),
        (61, False, dt.datetime(1900, 3, 1)),
        (0, True, dt.datetime(1904, 1, 1)),
        (41341, True, dt.datetime(2017, 3, 9)),
        (2958465, False, dt.datetime(9999, 12, 31)),
    ],
)
def test_a_number_stands_for_a_moment_and_back(serial: float, since_1904: bool, moment: dt.datetime) -> None:
    assert moment_of(serial, since_1904) == moment
    assert serial_of(moment, since_1904) == serial


@pytest.mark.parametrize("serial", [-1, 2958466, 1e300])
def test_a_number_outside_the_calendar_is_no_date(serial: float) -> None:
    assert moment_of(serial, False) is None


@pytest.mark.parametrize(
    ("number", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16384, "XFD")]
)
def test_columns_are_named_as_in_excel(number: int, letters: str) -> None:
    assert column_letters(number) == letters
    assert column_number(letters.lower()) == number


def test_cells_and_ranges_are_named_and_read() -> None:
    assert cell_name(12, 28) == "AB12"
    assert cell_place("$AB$12") == (12, 28)
    assert range_place("C3:A1") == (1, 1, 3, 3)
    assert range_name(2, 2, 2, 2) == "B2"
    assert range_name(1, 1, 3, 3) == "A1:C3"


@pytest.mark.parametrize("name", ["", "A0", "XFE1", "A1048577", "1A", "A1:"])
def test_what_names_no_cell_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        cell_place(name)


@pytest.mark.parametrize("text", ["a_x000D_b", "_x0041_", "5 < 6 & 7 > 2", "regel\r\neind", "_x", "é\u2028"])
def test_a_text_survives_being_written_and_read(text: str) -> None:
    from lxml import etree

    item = etree.fromstring(inline_text(text))

    assert unescaped("".join(item.itertext())) == text


def test_escapes_of_the_file_are_read_as_characters() -> None:
    assert unescaped("a_x000A_b_x005F_x000A_") == "a\nb_x000A_"
    assert escaped("_x000A_") == "_x005F_x000A_"
