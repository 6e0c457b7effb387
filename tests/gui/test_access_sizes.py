"""Nothing is cut off: with small and large letters, on screens of any density, and on a small screen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from every_dialog import OPENERS, visit
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.window_state import fit_on_screen
from windows import Desk

POINTS = (9.0, 12.0, 18.0)
SPARE = 2
"""Pixels that a style may round away."""
SMALL = QSize(683, 384)
"""A screen of 1366 x 768 at 200 %."""
LARGE = QSize(1366, 768)


@pytest.fixture
def points(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    """The letters of the whole program have this size."""
    before = QFont(qapp.font())
    font = QFont(before)
    font.setPointSizeF(request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(before)


@pytest.fixture
def desk(points: float, qtbot: QtBot, tmp_path: Path) -> Desk:
    """A window with the sample in it."""
    made = Desk(qtbot, tmp_path)
    made.window.filing.open_sample()
    qtbot.waitUntil(lambda: made.view.is_measured)
    return made


@pytest.mark.parametrize("points", POINTS, indirect=True)
def test_no_cell_is_cut_off(desk: Desk, qtbot: QtBot) -> None:
    view = desk.view
    view.grab()
    bar = view.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep())
        view.grab()

    assert view.cut_off == 0


@pytest.mark.parametrize("points", POINTS, indirect=True)
def test_no_label_and_no_button_is_cut_off_in_any_dialog(desk: Desk) -> None:
    found = []
    for name, openers in OPENERS.items():
        for opener in openers:
            visit(desk, opener, lambda dialog, name=name: found.extend((name, one) for one in cut_off(dialog)))

    assert found == []


@pytest.mark.parametrize("points", POINTS, indirect=True)
def test_no_label_and_no_button_is_cut_off_in_the_window(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.resize(LARGE)
    window.info.tell("Er is iets te doen.", "&Doen", lambda: None)
    window.commands["find"].trigger()
    desk.view.grid.set_filter("e")
    desk.view.grid.sort_by(0)
    qtbot.wait(20)

    found = cut_off(window)
    window.filing.close()
    qtbot.wait(20)

    assert found + cut_off(window) == []


@pytest.mark.parametrize("points", [9.0], indirect=True)
def test_the_window_itself_fits_on_a_small_screen(desk: Desk) -> None:
    desk.window.resize(SMALL)

    assert desk.window.size() == SMALL


@pytest.mark.parametrize(("points", "screen"), [(9.0, SMALL), (12.0, LARGE), (18.0, LARGE)], indirect=["points"])
def test_every_dialog_fits_on_a_small_screen(desk: Desk, screen: QSize) -> None:
    found = []

    def look(dialog: QWidget, name: str) -> None:
        fit_on_screen(dialog, screen)
        QApplication.processEvents()
        if dialog.width() > screen.width() or dialog.height() > screen.height():
            found.append((name, dialog.size()))
        found.extend((name, one) for one in cut_off(dialog))

    for name, openers in OPENERS.items():
        for opener in openers:
            visit(desk, opener, lambda dialog, name=name: look(dialog, name))

    assert found == []


@pytest.mark.parametrize("scale", ["1.25", "1.5", "2"])
def test_nothing_is_cut_off_at_another_scale(scale: str) -> None:
    names = (
        "test_no_cell_is_cut_off[12.0]",
        "test_no_label_and_no_button_is_cut_off_in_any_dialog[9.0]",
        "test_no_label_and_no_button_is_cut_off_in_the_window[9.0]",
    )
    tests = [f"{__file__}::{name}" for name in names]

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests],
        env=dict(os.environ, QT_SCALE_FACTOR=scale, QT_QPA_PLATFORM="offscreen"),
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout[-3000:]


def cut_off(window: QWidget) -> list[str]:
    """The labels and buttons that have less room than their texts need."""
    return [
        f"{type(widget).__name__} {widget.text()[:40]!r}: {widget.size()} of {_needed(widget)}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton)
        and widget.isVisible()
        and widget.text()
        and not _shows_icon_only(widget)
        and _is_less(widget.size(), _needed(widget))
    ]


def _shows_icon_only(widget: QWidget) -> bool:
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def _needed(widget: QLabel | QAbstractButton) -> QSize:
    if widget.hasHeightForWidth():
        return QSize(0, widget.heightForWidth(widget.width()))
    if isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton):
        text = widget.fontMetrics().size(0, widget.text().replace("&", ""))
        return QSize(text.width(), widget.fontMetrics().height())
    return widget.sizeHint()


def _is_less(size: QSize, needed: QSize) -> bool:
    return size.width() + SPARE < needed.width() or size.height() + SPARE < needed.height()
