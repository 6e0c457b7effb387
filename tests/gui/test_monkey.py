"""A short turn of the monkey at the real window; `python dev.py monkey` lets it go on for hours."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from bench.monkey.play import Failed, Play
from pytestqt.qtbot import QtBot

SOME = 60
"""Actions of a round: it is over in a few seconds."""


@pytest.fixture
def monkey(qtbot: QtBot, tmp_path: Path) -> Iterator[Play]:
    play = Play(tmp_path, 2026)
    yield play
    play.end()


@pytest.mark.parametrize("number", [0, 1, 5])
def test_whatever_is_done_the_window_shows_the_plan_and_everything_can_be_undone(monkey: Play, number: int) -> None:
    try:
        monkey.round(number, SOME)
    except Failed as failure:
        raise AssertionError("\n".join((str(failure), "after", *monkey.last))) from failure

    assert monkey.actions == SOME + 3


def test_the_monkey_tells_of_a_row_that_shows_another_text(monkey: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    monkey._do(lambda: monkey._open("sample", 0))
    grid = monkey.hand.view.grid
    right = grid.text
    monkeypatch.setattr(grid, "text", lambda row, column: "anders" if row == 3 else right(row, column))

    with pytest.raises(Failed, match="row 3 shows other texts"):
        monkey._do(lambda: "look")


def test_the_monkey_tells_of_what_goes_wrong_in_a_slot(monkey: Play) -> None:
    monkey._do(lambda: monkey._open("sample", 0))

    def stumble() -> None:
        raise LookupError("gestruikeld")

    monkey.hand.view.zoom_changed.connect(stumble)

    with pytest.raises(Failed, match="gestruikeld"):
        monkey._do(lambda: str(monkey.hand.view.zoom_in()))
