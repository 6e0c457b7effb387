"""What Word puts on the clipboard becomes lines of a text: lists with their levels, bold and italic, nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from gui.texts.pasted_text import pasted_runs
from model.report import Run

SIGN = (
    "<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>{sign}"
    "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>"
)


def listed(level: int, sign: str, text: str) -> str:
    """A paragraph of a list as Word writes it: its sign is text, its level stands in a style."""
    return (
        "<p class=MsoListParagraphCxSpMiddle "
        f"style='margin-left:36pt;text-indent:-18.0pt;mso-list:l0 level{level} lfo1'>"
        f"{SIGN.format(sign=sign)}{text}</p>"
    )


def pasted(html: str) -> tuple[Run, ...]:
    data = QMimeData()
    data.setHtml(f"<html><body><!--StartFragment-->{html}<!--EndFragment--></body></html>")
    return pasted_runs(data)


def text_of(html: str) -> str:
    return "".join(run.text for run in pasted(html))


def test_a_list_of_word_keeps_its_levels(qtbot: QtBot) -> None:
    html = listed(1, "·", "Een wijkkamer") + listed(2, "o", "met koffie") + listed(3, "§", "in de ochtend")
    html += listed(1, "·", "Langer open")

    assert text_of(html) == "- Een wijkkamer\n  - met koffie\n    - in de ochtend\n- Langer open"


def test_numbers_of_word_stand_one_space_before_their_text(qtbot: QtBot) -> None:
    assert text_of(listed(1, "1.", "Kiezen") + listed(2, "1)", "vooraf")) == "1. Kiezen\n  1) vooraf"


def test_a_bold_line_of_a_list_has_its_sign_too(qtbot: QtBot) -> None:
    html = listed(2, "o", "").replace("<![if", "<b><![if").replace("</p>", "alles</b> op tijd</p>")

    runs = pasted(html)

    assert "".join(run.text for run in runs) == "  - alles op tijd"
    assert [run.text for run in runs if run.bold] == ["alles"]


@pytest.mark.parametrize("text", ["o wat een avond", "1 op de 3 bewoners", "2026 was een goed jaar"])
def test_a_sentence_stays_a_sentence(qtbot: QtBot, text: str) -> None:
    assert text_of(f"<p class=MsoNormal>{text}</p>").endswith(text[2:])
