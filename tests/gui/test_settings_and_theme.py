"""Settings survive and never harm; every icon can be drawn; mistakes of the program are reported safely."""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.background import wait_for
from gui.crash import CrashReporter, report_text
from gui.icons import icon
from gui.main_window import MainWindow
from gui.settings import ALL, MOST_RECENT_FILES, Settings
from interchange.resources import resource
from windows import Answers


def test_settings_are_there_again_after_a_restart(tmp_path: Path) -> None:
    Settings(tmp_path)["zoom"] = 150

    assert Settings(tmp_path)["zoom"] == 150


def test_a_setting_that_is_not_set_has_its_default(tmp_path: Path) -> None:
    settings = Settings(tmp_path)

    assert {setting.key: settings[setting.key] for setting in ALL} == {setting.key: setting.default for setting in ALL}


@pytest.mark.parametrize("content", ["geen json", "[]", '{"zoom": "groot", "onbekend": 1}', "\x00"])
def test_settings_that_cannot_be_read_count_as_not_set(tmp_path: Path, content: str) -> None:
    (tmp_path / "instellingen.json").write_text(content)

    assert Settings(tmp_path)["zoom"] == 100


def test_settings_that_cannot_be_written_hold_for_the_session(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("")
    settings = Settings(tmp_path / "bestand" / "map")

    settings["zoom"] = 150

    assert settings["zoom"] == 150


def test_recent_files_are_few_and_each_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path)

    for number in [*range(15), 14, 3]:
        settings.add_recent(Path(f"{number}.xlsx"))

    assert settings["recent_files"][:2] == ["3.xlsx", "14.xlsx"]
    assert len(settings["recent_files"]) == MOST_RECENT_FILES
    assert len(set(settings["recent_files"])) == MOST_RECENT_FILES


def test_settings_are_written_whole(tmp_path: Path) -> None:
    Settings(tmp_path)["language"] = "en"

    assert json.loads((tmp_path / "instellingen.json").read_text(encoding="utf-8")) == {"language": "en"}
    assert [path.name for path in tmp_path.iterdir()] == ["instellingen.json"]


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_can_be_drawn(qapp: QApplication, path: Path) -> None:
    assert not icon(path.stem).pixmap(20, 20).isNull()


def test_a_report_tells_where_but_not_what_stood_in_a_cell() -> None:
    try:
        raise ValueError("de wethouder is ziek")
    except ValueError as error:
        text = report_text(ValueError, error.__traceback__, dt.datetime(2026, 1, 2))

    assert "ValueError" in text
    assert "test_settings_and_theme.py" in text
    assert "wethouder" not in text


def test_a_mistake_of_the_program_is_told_and_reported(
    tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = Answers()
    reporter = CrashReporter(tmp_path / "meldingen", answers)

    try:
        raise KeyError("cel")
    except KeyError as error:
        reporter(KeyError, error, error.__traceback__)

    assert answers.asked[0].startswith("problem: Something went wrong")
    assert len(list((tmp_path / "meldingen").iterdir())) == 1
    assert "KeyError" in capsys.readouterr().err


def test_installing_the_reporter_takes_the_hook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reporter = CrashReporter(tmp_path, Answers())

    reporter.install()

    assert sys.excepthook is reporter


def test_work_in_another_thread_gives_its_result_or_its_error(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)

    assert wait_for(parent, "even wachten", lambda: 42) == 42
    with pytest.raises(ZeroDivisionError):
        wait_for(parent, "even wachten", lambda: 1 // 0)
    assert parent.isEnabled()


def test_the_window_has_a_place_for_every_menu_entry() -> None:
    from gui.actions import COMMANDS, MENUS, TOOL_BAR

    known = {*COMMANDS, "recent", "views", "language", ""}

    assert {name for _, names in MENUS for name in names} <= known
    assert set(TOOL_BAR) <= known
    assert {name for _, names in MENUS for name in names} >= set(COMMANDS)
    assert MainWindow is not None
