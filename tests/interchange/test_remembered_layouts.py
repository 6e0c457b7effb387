"""What the user said of a header row is asked once: not in the same workbook, nor in another with these heads."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from workbooks import matrix

from interchange.opening import Opened, open_workbook
from interchange.remembered import RememberedLayouts
from model.columns import Role
from model.layout import fingerprint

R = Role
HEADS = ("Wie", "Middel", "Datum", "Wijk")
ROW = ("x", "Brief", "mei", "Noord")
ANSWER = [R.AUDIENCE, R.CHANNEL, R.PERIOD, None]


def open_with(folder: Path, heads: Iterable[str], row: Iterable[object] = ROW, name: str = "a.xlsx") -> Opened:
    """A workbook with these heads, opened by a program that starts anew."""
    path = folder / name
    path.write_bytes(matrix([tuple(row)], tuple(heads)))
    return open_workbook(path, RememberedLayouts(folder / "settings" / "kolommen.json"))


def answer(folder: Path, opened: Opened, roles: list[Role | None]) -> None:
    RememberedLayouts(folder / "settings" / "kolommen.json").remember(opened.questions[0].fingerprint, roles)


def roles_of(opened: Opened) -> list[Role | None]:
    return [column.role for column in opened.open_plan.plan.tables[0].columns]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder in which the user has said what the columns of `HEADS` are."""
    first = open_with(tmp_path, HEADS)
    assert first.questions[0].must_ask
    answer(tmp_path, first, ANSWER)
    return tmp_path


def test_a_workbook_that_is_opened_again_asks_nothing(folder: Path) -> None:
    again = open_with(folder, HEADS)

    assert not again.questions[0].must_ask
    assert roles_of(again) == ANSWER


def test_another_workbook_with_these_heads_asks_nothing(folder: Path) -> None:
    other = open_with(folder, HEADS, ("Raad", "Flyer", "juni", "Zuid"), "ander plan.xlsx")

    assert not other.questions[0].must_ask
    assert roles_of(other) == ANSWER


@pytest.mark.parametrize(
    "heads",
    [
        ("WIE", "middel ", "Datum", "Wijk"),
        ("Wie?", " Middel", "Da-tum:", "wijk"),
        ("Wie\n", "Mid del", "Datum*", "WIJK."),
    ],
)
def test_heads_with_other_spaces_capitals_and_marks_are_the_same(folder: Path, heads: tuple[str, ...]) -> None:
    again = open_with(folder, heads)

    assert not again.questions[0].must_ask
    assert roles_of(again) == ANSWER


def test_heads_in_another_order_keep_what_was_said_of_each(folder: Path) -> None:
    again = open_with(folder, ("Datum", "Wijk", "Wie", "Middel"), ("mei", "Noord", "x", "Brief"))

    assert not again.questions[0].must_ask
    assert roles_of(again) == [R.PERIOD, None, R.AUDIENCE, R.CHANNEL]


@pytest.mark.parametrize(
    "heads", [("Wie", "Middel", "Datum"), (*HEADS, "Nog een"), ("Wie", "Middel", "Datum", "Buurt")]
)
def test_other_heads_are_asked_about(folder: Path, heads: tuple[str, ...]) -> None:
    again = open_with(folder, heads, [*ROW, "x"][: len(heads)])

    assert again.questions[0].must_ask


def test_a_column_that_the_user_called_his_own_stays_so(tmp_path: Path) -> None:
    answer(tmp_path, open_with(tmp_path, HEADS), [None, R.CHANNEL, R.PERIOD, None])

    again = open_with(tmp_path, HEADS)

    assert not again.questions[0].must_ask
    assert roles_of(again) == [None, R.CHANNEL, R.PERIOD, None]


def test_what_was_confirmed_is_not_doubted_when_the_values_change(folder: Path) -> None:
    again = open_with(folder, HEADS, ("9 mei", "Brief", "Anna de Wit", "Noord"))

    assert not again.questions[0].must_ask


def test_the_last_answer_counts(folder: Path) -> None:
    answer(folder, open_with(folder, ("Middel", "Wie", "Datum", "Wijk")), [R.CHANNEL, R.OWNER, R.PERIOD, None])

    assert roles_of(open_with(folder, ("Datum", "Wijk", "Wie", "Middel")))[2] is R.OWNER
    assert roles_of(open_with(folder, HEADS))[0] is R.AUDIENCE


def test_two_heads_that_are_the_same_each_keep_their_answer(tmp_path: Path) -> None:
    memory = RememberedLayouts()
    memory.remember(fingerprint(["Wie", "Datum", "Wie"]), [R.AUDIENCE, R.PERIOD, R.OWNER])

    assert memory.roles(fingerprint(["Datum", "Wie", "Wie"]), 3) == [R.PERIOD, R.AUDIENCE, R.OWNER]


@pytest.mark.parametrize("mark", ["abc", "abc.", "abc.x", "abc.0-0", "abc.1-5", "abc.0-1-2-3"])
def test_marks_that_something_else_wrote_are_no_header_rows(mark: str) -> None:
    memory = RememberedLayouts()
    memory.remember(mark, [R.PERIOD, None])

    assert memory.roles("abc.1-0", 2) is None
