"""The page to begin with: everything in sight on an ordinary screen, large pictures, and a sensible order of keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from gui.panes import fields_in
from model.forms import forms
from windows import Desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return desk


def show_at(desk: Desk, qtbot: QtBot, width: int, height: int) -> QScrollArea:
    desk.window.resize(width, height)
    qtbot.wait(20)
    area = desk.window.start.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    return area


def test_all_forms_are_in_sight_at_1280_by_720(desk: Desk, qtbot: QtBot) -> None:
    area = show_at(desk, qtbot, 1280, 720)

    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0
    for button in desk.window.start.forms.values():
        place = QRect(button.mapTo(area.viewport(), button.rect().topLeft()), button.size())
        assert area.viewport().rect().contains(place), button.text()
        assert button.height() >= button.heightForWidth(button.width())


@pytest.mark.parametrize("size", [(1920, 1080), (960, 540), (640, 480)])
def test_nothing_is_cut_off_at_the_side_of_any_window(desk: Desk, qtbot: QtBot, size: tuple[int, int]) -> None:
    area = show_at(desk, qtbot, *size)

    assert area.horizontalScrollBar().maximum() == 0
    buttons = list(desk.window.start.forms.values())
    places = [QRect(button.mapTo(area.widget(), button.rect().topLeft()), button.size()) for button in buttons]
    assert not any(one.intersects(other) for one in places for other in places if one is not other)
    assert all(button.height() >= button.heightForWidth(button.width()) for button in buttons)


def test_keys_go_from_what_one_opens_to_the_forms_in_their_order(desk: Desk) -> None:
    start = desk.window.start
    order = [field for field in fields_in(start) if field in {start.open_button, *start.forms.values()}]

    assert order == [start.open_button, *(start.forms[form.key] for form in forms())]


def test_the_picture_of_a_form_is_larger_than_the_sign_of_a_command(desk: Desk) -> None:
    start = desk.window.start

    assert start.forms["bijeenkomst"]._icon_side == 2 * start.open_button._icon_side
