"""Pages that are made while the user chooses: by a thread that knows no window, and that ends with its dialog."""

from __future__ import annotations

import gc
import threading
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.printing import live_pages
from gui.printing.print_dialog import PrintDialog
from interchange.pdf import Look, Typesetting
from model.report import Report
from windows import Desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    found = Desk(qtbot, tmp_path)
    found.window.filing.open_path(found.file(matrix(ROWS)))
    return found


def test_its_thread_has_ended_when_the_dialog_has(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = threading.Event()
    pages = Typesetting.pages

    def slow(work: Typesetting) -> object:
        begun.set()
        time.sleep(0.3)
        return pages(work)

    monkeypatch.setattr(live_pages.Typesetting, "pages", slow)

    def agree(dialog: object) -> bool:
        assert isinstance(dialog, PrintDialog)
        dialog.show()
        assert begun.wait(10)
        dialog.reject()
        assert _threads() == []
        return False

    desk.agree = agree
    desk.window.export(for_meeting=True)

    assert _threads() == []
    assert gc.isenabled()


def test_waste_of_windows_is_never_tidied_up_in_the_other_thread(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    collecting: list[bool] = []
    pages = Typesetting.pages

    def look(work: Typesetting) -> object:
        collecting.append(gc.isenabled())
        return pages(work)

    monkeypatch.setattr(live_pages.Typesetting, "pages", look)

    def agree(dialog: object) -> bool:
        assert isinstance(dialog, PrintDialog)
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.live.is_busy, timeout=10_000)
        return False

    desk.agree = agree
    desk.window.export(for_meeting=True)

    assert collecting == [False]
    assert gc.isenabled()


def test_of_many_wishes_only_the_last_one_is_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    live = live_pages.LivePages()
    made: list[str] = []

    def report(title: str) -> Report:
        made.append(title)
        time.sleep(0.05)
        return Report(title, ())

    for number in range(5):
        live.ask(lambda number=number: report(f"plan{number}"), Look())
    with qtbot.waitSignal(live.ready, timeout=10_000):
        pass

    assert made == ["plan0", "plan4"]
    assert live.pages is not None
    live.close()
    assert (live.pages, live.is_busy) == (None, False)


def _threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "pages"]
