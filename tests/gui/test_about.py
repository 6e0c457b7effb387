"""What the program says of itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from gui.help import AboutDialog


def test_the_texts_of_all_licences_can_be_opened_where_the_build_made_them(qtbot: QtBot, tmp_path: Path) -> None:
    texts = tmp_path / "LICENTIES.txt"
    texts.write_text("EUPL", encoding="utf-8")
    dialog = AboutDialog(licences=texts)
    qtbot.addWidget(dialog)
    opened: list[QUrl] = []
    dialog.opener = lambda url: bool(opened.append(url)) or True

    assert dialog.licences is not None
    dialog.licences.click()

    assert [url.toLocalFile() for url in opened] == [str(texts)]


def test_there_is_no_button_for_licences_that_are_not_there(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = AboutDialog(licences=tmp_path / "LICENTIES.txt")
    qtbot.addWidget(dialog)

    assert dialog.licences is None
