"""Every text of the screen is Dutch, and says the same with the same places to fill in."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from workbooks import ROOT

DUTCH = ROOT / "resources" / "translations" / "communicatiematrix_nl.ts"
PLACES = re.compile(r"\{\w+\}|%n")


def messages() -> Iterator[tuple[str, str, list[str]]]:
    """Context, source and translations (more than one for plurals) of every text."""
    for context in ElementTree.parse(DUTCH).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield context.findtext("name", ""), message.findtext("source", ""), forms


def test_every_text_is_translated() -> None:
    missing = [(context, source) for context, source, forms in messages() if not all(form.strip() for form in forms)]

    assert missing == []
    for language in DUTCH.parent.glob("*.ts"):
        assert 'type="unfinished"' not in language.read_text(encoding="utf-8")


def test_translations_fill_in_the_same_places() -> None:
    """For one of something the number itself may be left out: *komende week*."""
    differing = [
        (source, forms)
        for _, source, forms in messages()
        for place, form in enumerate(forms)
        if (set(PLACES.findall(form)) ^ set(PLACES.findall(source)))
        - ({"%n"} if len(forms) > 1 and not place else set())
    ]

    assert differing == []


def test_a_text_with_a_key_to_press_has_one_in_dutch_too() -> None:
    differing = [
        source
        for context, source, forms in messages()
        if context in {"Actions", "Questions", "ExportDialog", "MainWindow"} and ("&" in source) != ("&" in forms[0])
    ]

    assert differing == []


def test_the_translation_knows_every_text_of_the_sources(tmp_path: Path) -> None:
    collected = tmp_path / "now.ts"
    sources = [str(path) for room in ("gui", "model", "io") for path in sorted((ROOT / room).rglob("*.py"))]
    lupdate = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
    subprocess.run(
        [sys.executable, "-c", lupdate, *sources, str(ROOT / "main.py"), "-ts", str(collected)],
        check=True,
        capture_output=True,
    )

    known = {(context, source) for context, source, _ in messages()}
    now = {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(collected).getroot().iter("context")
        for message in context.iter("message")
    }
    assert now - known == set()
    assert known - now == set()


@pytest.mark.parametrize("menu", range(9))
def test_no_two_entries_of_a_menu_share_a_letter(menu: int) -> None:
    from gui.actions import COMMANDS, MENUS

    dutch = {(context, source): forms[0] for context, source, forms in messages()}
    letters = [
        dutch[COMMANDS[name].text].split("&")[1][0].lower()
        for name in MENUS[menu][1]
        if name in COMMANDS and "&" in dutch[COMMANDS[name].text]
    ]

    assert len(letters) == len(set(letters)), letters
