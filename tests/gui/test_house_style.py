"""Choosing the template of the house style, and documents that are made in it."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from pdf_reading import ReadPdf
from pytestqt.qtbot import QtBot
from word_templates import dutch, english
from workbooks import matrix

from gui import headless
from gui.house_style import paper_group
from gui.house_style.dialog import HouseStyleDialog
from gui.house_style.store import LOGO, HouseStyles
from gui.printing.looks import look_of
from interchange.pdf import write_pdf
from interchange.pdf.look import contrast_on_white
from interchange.word.house.paper import heading_colours
from model.report import Heading, Part, Report
from windows import Desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    found = Desk(qtbot, tmp_path)
    found.window.filing.open_path(found.file(matrix((("mei", "Doel", "Inwoners", "Brief", "", "Loopt"),))))
    return found


def template(desk: Desk, data: bytes, name: str = "gemeente.dotx") -> Path:
    path = desk.home / name
    path.write_bytes(data)
    return path


def choose(desk: Desk, path: Path, *then: object) -> None:
    """Choose a template in the dialog, do what is asked there, and agree."""

    def agree(dialog: object) -> bool:
        if isinstance(dialog, HouseStyleDialog):
            desk.answers.paths = [path]
            dialog.choose_button.click()
            for step in then:
                step(dialog)  # type: ignore[operator]
        return True

    desk.agree = agree
    desk.window.commands["house_style"].trigger()


def exported(desk: Desk) -> str:
    desk.agree = lambda dialog: True
    desk.window.export(for_meeting=False)
    target = desk.home / "proef.docx"
    if not target.is_file():
        return ""
    with zipfile.ZipFile(BytesIO(target.read_bytes())) as package:
        return "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())


def test_a_document_has_the_house_style_once_it_was_chosen(desk: Desk) -> None:
    choose(desk, template(desk, dutch()))

    assert "Gemeente Polderveen" in exported(desk)


def test_the_share_with_the_template_may_be_away(desk: Desk) -> None:
    path = template(desk, dutch())
    choose(desk, path)

    path.unlink()

    assert "Gemeente Polderveen" in exported(desk)
    assert not any(question.startswith("offer") for question in desk.answers.asked)


def test_the_choice_is_there_after_a_restart(desk: Desk, qtbot: QtBot) -> None:
    def words(dialog: HouseStyleDialog) -> None:
        dialog.alt.setText("Wapen van Polderveen")
        dialog.alt.editingFinished.emit()
        dialog.darken.setChecked(False)

    data = dutch()
    path = template(desk, data)
    choose(desk, path, words)

    again = HouseStyles(type(desk.settings)(desk.settings.folder))
    house = again.chosen()
    assert again.path == path
    assert house is not None
    assert (house.data, house.logo_alt, house.darkens) == (data, "Wapen van Polderveen", False)


def test_a_style_of_the_template_can_be_chosen_for_tables(desk: Desk) -> None:
    def grid(dialog: HouseStyleDialog) -> None:
        box = dialog.styles["Tabelraster"]
        box.setCurrentIndex(box.findData("Table Grid"))

    choose(desk, template(desk, english(), "gemeente.docm"), grid)

    house = HouseStyles(desk.settings).chosen()
    assert house is not None
    assert house.styles == {"Tabelraster": "Table Grid"}


def test_neutral_again(desk: Desk) -> None:
    path = template(desk, dutch())
    choose(desk, path)
    choose(desk, path, lambda dialog: dialog.neutral_button.click())

    assert HouseStyles(desk.settings).path is None
    assert "Gemeente Polderveen" not in exported(desk)
    assert not list(desk.settings.folder.glob("huisstijl*"))


def test_cancel_changes_nothing(desk: Desk) -> None:
    path = template(desk, dutch())

    def look(dialog: object) -> bool:
        assert isinstance(dialog, HouseStyleDialog)
        desk.answers.paths = [path]
        dialog.choose_button.click()
        return False

    desk.agree = look
    desk.window.commands["house_style"].trigger()

    assert HouseStyles(desk.settings).path is None


def test_a_file_that_cannot_be_one_is_refused_and_the_old_one_stays(desk: Desk) -> None:
    choose(desk, template(desk, dutch()))

    choose(desk, template(desk, b"gewone tekst", "brief.dotx"))

    assert any("brief.dotx” is not a Word document" in question for question in desk.answers.asked)
    assert HouseStyles(desk.settings).path == desk.home / "gemeente.dotx"


def test_when_the_template_is_gone_the_neutral_layout_is_offered(desk: Desk) -> None:
    path = template(desk, dutch())
    choose(desk, path)
    path.unlink()
    (desk.settings.folder / "huisstijl.dotx").unlink()

    desk.answers.chosen = [None]
    assert exported(desk) == ""
    desk.answers.chosen = [0]
    text = exported(desk)

    assert any("gemeente.dotx" in question for question in desk.answers.asked if question.startswith("offer"))
    assert text
    assert "Gemeente Polderveen" not in text


def test_a_copy_that_was_damaged_is_told_too(desk: Desk) -> None:
    choose(desk, template(desk, dutch()))
    (desk.settings.folder / "huisstijl.dotx").write_bytes(dutch()[:400])

    desk.answers.chosen = [0]

    assert "Gemeente Polderveen" not in exported(desk)
    assert any("damaged" in question for question in desk.answers.asked)


def test_what_was_found_is_listed_the_worst_first(desk: Desk) -> None:
    def look(dialog: HouseStyleDialog) -> None:
        dialog.darken.setChecked(False)
        listed = [dialog.findings.item(row).text() for row in range(dialog.findings.count())]
        assert listed[0].startswith("Please look:")
        assert any(text.startswith("Mended:") for text in listed)
        assert dialog.sample.accessibleDescription() == "Headings in Verdana, 16 pt, text in Verdana, 9 pt."

    choose(desk, template(desk, dutch()), look)

    assert HouseStyles(desk.settings).path is not None


# --- PDF and print ---


def test_pdf_takes_colour_letters_and_picture_of_the_template(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper_group, "known_font", lambda name: name)

    choose(desk, template(desk, dutch()))

    look = look_of(desk.settings)
    assert (look.accent, look.font, look.logo) == ("#005a78", "Verdana", desk.settings.folder / LOGO)
    assert look.logo is not None
    assert look.logo.read_bytes().startswith(b"\x89PNG")


def test_letters_that_are_not_on_this_computer_are_not_offered(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper_group, "known_font", lambda name: "")

    def look(dialog: HouseStyleDialog) -> None:
        assert not dialog.paper_group.font_box.isEnabled()
        assert "Verdana" in dialog.paper_group.font_box.toolTip()

    choose(desk, template(desk, dutch()), look)

    assert desk.settings["pdf_font"] == ""


def test_what_pdf_does_not_take_is_remembered_too(desk: Desk) -> None:
    def less(dialog: HouseStyleDialog) -> None:
        group = dialog.paper_group
        group.colour.setCurrentIndex(group.colour.findData(""))
        group.with_logo.setChecked(False)

    seen: list[tuple[object, bool]] = []

    def look(dialog: object) -> bool:
        assert isinstance(dialog, HouseStyleDialog)
        seen.append((dialog.paper_group.colour.currentData(), dialog.paper_group.with_logo.isChecked()))
        return True

    choose(desk, template(desk, dutch()), less)
    desk.agree = look  # type: ignore[assignment]
    desk.window.commands["house_style"].trigger()

    assert seen == [("", False)]
    assert (desk.settings["pdf_accent"], desk.settings["pdf_logo"]) == ("", "")


def test_neutral_again_goes_for_pdf_too(desk: Desk) -> None:
    path = template(desk, dutch())
    choose(desk, path)
    choose(desk, path, lambda dialog: dialog.neutral_button.click())

    assert [desk.settings[name] for name in ("pdf_accent", "pdf_font", "pdf_logo")] == ["", "", ""]


def test_a_pdf_in_the_house_style_has_its_picture_and_stays_accessible(desk: Desk) -> None:
    choose(desk, template(desk, dutch()))

    found = ReadPdf(write_pdf(Report("Plan", (Part((Heading("Kop"),)),)), look_of(desk.settings)))

    assert found.pictures == 1
    assert found.elements("Figure") == []


def test_colours_for_headings_can_all_be_read_on_paper() -> None:
    shades = heading_colours("FFCC00", ["4F81BD"], ["FF9900", "808080"])

    assert all(contrast_on_white(f"#{shade}") >= 4.5 for shade in shades)
    assert len(shades) == 3


def test_a_theme_gives_the_colour_of_headings_that_are_black_unless_nobody_chose_it() -> None:
    assert heading_colours("000000", [], ["7B1E3A", "00AA00"])[0] == "7B1E3A"
    assert heading_colours("000000", [], ["4472C4", "ED7D31"]) == ("000000",)


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_the_command_line_uses_the_house_style(desk: Desk, ending: str) -> None:
    choose(desk, template(desk, dutch()))
    target = desk.home / f"plan.{ending}"

    write = headless.export if ending == "docx" else headless.export_pdf
    assert write(desk.home / "proef.xlsx", target, desk.settings.folder) == 0

    if ending == "pdf":
        assert ReadPdf(target.read_bytes()).pictures == 1
    else:
        with zipfile.ZipFile(target) as package:
            assert any(b"Gemeente Polderveen" in package.read(name) for name in package.namelist())
