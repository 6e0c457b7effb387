"""Making a public version, as the user does it."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pdf_reading import ReadPdf
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from workbooks import matrix

from gui.background import Cancelled
from gui.public_dialog import PublicDialog
from gui.public_items import BECOMES, TIMES, WHAT, ItemsModel
from gui.public_progress import told
from gui.public_target import PublicResult, PublicTarget
from gui.questions import Answer
from model.public_version.items import Decision, ItemKind, Treatment
from model.public_version.progress import Progress, Stopped
from windows import Desk

ROWS = (
    ("9 maart 2017", "Bijpraten", "Raad", "Avond", "Tekst door Karin (projectleider)", "Loopt"),
    (
        "20 april 2017",
        "Terugblik",
        "Inwoners",
        "E-mail aan k.terpstra@polderveen.nl",
        "Peter belt 06-12345678",
        "Loopt",
    ),
)
KINDS = list(ItemKind)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    found = Desk(qtbot, tmp_path)
    found.window.filing.open_path(found.file(matrix(ROWS)))
    return found


def publish(
    desk: Desk,
    act: Callable[[PublicDialog], object] = lambda dialog: None,
    choose: Callable[[PublicTarget], object] = lambda dialog: None,
    tell: Callable[[PublicResult], object] = lambda dialog: None,
) -> None:
    """Choose the command, do something in each of its dialogs, and agree."""

    def agree(dialog: object) -> bool:
        if isinstance(dialog, PublicDialog):
            dialog.show()
            act(dialog)
            return not dialog.isHidden() or bool(dialog.result())
        if isinstance(dialog, PublicTarget):
            choose(dialog)
        if isinstance(dialog, PublicResult):
            tell(dialog)
        return True

    desk.agree = agree
    desk.window.commands["public_version"].trigger()


def listed(dialog: PublicDialog) -> list[tuple[str, str, str]]:
    model = dialog.model
    return [
        tuple(model.index(row, column).data() for column in (WHAT, TIMES, BECOMES)) for row in range(model.rowCount())
    ]


def words(path: Path) -> str:
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
        return "\n".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())


def show_kind(dialog: PublicDialog, kind: ItemKind) -> None:
    dialog.kinds.setCurrentRow(KINDS.index(kind))


# --- The whole way ---


def test_both_files_come_beside_the_workbook_and_that_stays_as_it_is(desk: Desk) -> None:
    before = hashlib.sha256((desk.home / "proef.xlsx").read_bytes()).hexdigest()
    seen: list[str] = []

    publish(desk, tell=lambda dialog: seen.append(dialog.report.toPlainText()))

    for name in ("proef public.docx", "proef public.xlsx"):
        text = words(desk.home / name)
        assert "Bijpraten" in text
        assert not any(secret in text for secret in ("Karin", "Peter", "terpstra", "12345678"))
    assert hashlib.sha256((desk.home / "proef.xlsx").read_bytes()).hexdigest() == before
    assert before in seen[0]
    assert "Karin" not in seen[0]
    assert desk.window.document is not None
    assert desk.window.document.is_saved


def test_what_was_found_is_listed_kind_by_kind(desk: Desk) -> None:
    def look(dialog: PublicDialog) -> None:
        assert dialog.kinds.item(0).text() == "Names of people: 2 found"
        assert dialog.kinds.item(KINDS.index(ItemKind.PATH)).text() == "Network paths: none"
        assert listed(dialog) == [("Karin", "1", "projectleider"), ("Peter", "1", "[naam]")]
        show_kind(dialog, ItemKind.EMAIL)
        assert listed(dialog) == [("k.terpstra@polderveen.nl", "1", "[e-mailadres]")]
        show_kind(dialog, ItemKind.PROPERTY)
        assert listed(dialog)[0][2] == "always left out"
        flags = dialog.model.flags(dialog.model.index(0, WHAT))
        assert not flags & Qt.ItemFlag.ItemIsUserCheckable

    publish(desk, look)


def test_before_and_after_are_shown_for_the_place_that_is_chosen(desk: Desk) -> None:
    def look(dialog: PublicDialog) -> None:
        assert dialog.place.currentText() == "Matrix, row 4, Actie"
        assert dialog.before.toPlainText().replace("·", " ") == "Tekst door Karin (projectleider)"
        assert dialog.after.toPlainText() == "Tekst door projectleider"
        dialog.radios[Treatment.KEEP].click()
        assert dialog.after.toPlainText() == "Tekst door Karin (projectleider)"
        dialog.radios[Treatment.REMOVE].click()
        assert dialog.after.toPlainText() == "Tekst door [naam] (projectleider)"

    publish(desk, look)


def test_the_space_bar_keeps_and_removes(desk: Desk) -> None:
    def press(dialog: PublicDialog) -> None:
        dialog.found.setFocus()
        QTest.keyClick(dialog.found, Qt.Key.Key_Space)
        assert listed(dialog)[0][2] == "stays"
        QTest.keyClick(dialog.found, Qt.Key.Key_Space)
        assert listed(dialog)[0][2] == "projectleider"
        dialog.none.click()
        assert [becomes for *_, becomes in listed(dialog)] == ["stays", "stays"]
        dialog.all.click()
        assert [becomes for *_, becomes in listed(dialog)] == ["projectleider", "[naam]"]

    publish(desk, press)


def test_a_function_is_typed_or_chosen_for_a_name(desk: Desk) -> None:
    def choose(dialog: PublicDialog) -> None:
        dialog.found.setCurrentIndex(dialog.model.index(1, 0))
        dialog.instead.setEditText("teamleider")
        assert dialog.radios[Treatment.REPLACE].isChecked()
        assert listed(dialog)[1][2] == "teamleider"

    publish(desk, choose)

    assert "Teamleider belt" in words(desk.home / "proef public.docx")


def test_decisions_are_remembered_for_this_plan(desk: Desk) -> None:
    publish(desk, lambda dialog: dialog.radios[Treatment.KEEP].click())
    seen: list[str] = []

    publish(desk, lambda dialog: seen.append(listed(dialog)[0][2]))

    assert seen == ["stays"]
    assert "Karin" in words(desk.home / "proef public.docx")
    assert "karin" not in (desk.settings.folder / "openbaar.json").read_text(encoding="utf-8").lower()


def test_the_cell_of_an_item_can_be_gone_to_and_nothing_is_made(desk: Desk) -> None:
    publish(desk, lambda dialog: dialog.jump.click())

    assert not (desk.home / "proef public.docx").exists()
    index = desk.view.currentIndex()
    assert index.data() == ROWS[0][4]


def test_giving_up_makes_nothing(desk: Desk) -> None:
    publish(desk, lambda dialog: dialog.reject())

    assert list(desk.home.glob("*public*")) == []


# --- What is made ---


def test_one_kind_of_file_can_be_enough(desk: Desk) -> None:
    def only_excel(dialog: PublicTarget) -> None:
        for key, box in dialog.boxes.items():
            box.setChecked(key == "excel")

    publish(desk, choose=only_excel)

    assert [path.name for path in desk.home.glob("*public*")] == ["proef public.xlsx"]
    assert desk.settings["public_outputs"] == ["excel"]


def test_a_pdf_comes_beside_them(desk: Desk) -> None:
    publish(desk)

    read = ReadPdf((desk.home / "proef public.pdf").read_bytes())
    assert "Bijpraten" in read.text
    assert "Karin" not in read.text


def test_stopping_makes_nothing_and_ends_the_work(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Progress] = []

    def wait(parent: object, text: str, function: Callable[[], object], watch: object = None) -> object:
        if "searched" in text:
            raise Cancelled
        return function()

    class Seen(Progress):
        def stop(self) -> None:
            seen.append(self)
            super().stop()

    monkeypatch.setattr("gui.public_progress.wait_for", wait)
    monkeypatch.setattr("gui.public_progress.Progress", Seen)

    publish(desk)

    assert list(desk.home.glob("*public*")) == []
    with pytest.raises(Stopped):
        seen[0].check()


def test_the_rows_that_are_done_are_told() -> None:
    progress = Progress()
    lines = [told(progress) for _ in progress.over(range(200), 0.5, rows=400)]

    assert lines[0] == "Row 0 of 400"
    assert lines[-1] == "Row 384 of 400"
    assert progress.done == 500
    assert told(progress) == ""


def test_without_any_kind_nothing_can_be_made(desk: Desk) -> None:
    def untick(dialog: PublicTarget) -> None:
        for box in dialog.boxes.values():
            box.setChecked(False)
        assert not dialog.make.isEnabled()
        dialog.boxes["word"].setChecked(True)

    publish(desk, choose=untick)


def test_the_workbook_itself_is_never_written_over(desk: Desk) -> None:
    before = (desk.home / "proef.xlsx").read_bytes()
    desk.answers.paths = [desk.home / "proef.xlsx"]

    def choose(dialog: PublicTarget) -> None:
        dialog.boxes["word"].setChecked(False)
        dialog._choose()

    publish(desk, choose=choose)

    assert (desk.home / "proef.xlsx").read_bytes() == before
    assert any("is the workbook itself" in question for question in desk.answers.asked)


def test_a_file_that_cannot_be_written_gets_another_name(desk: Desk) -> None:
    (desk.home / "proef public.docx").mkdir()
    desk.answers.answers = [Answer.SAVE_AS]
    desk.answers.paths = [desk.home / "anders.docx"]

    publish(desk)

    assert (desk.home / "anders.docx").exists()


def test_what_still_holds_something_is_refused_with_its_place(desk: Desk) -> None:
    publish(desk, lambda dialog: dialog.instead.setEditText("Karin zelf"))

    assert list(desk.home.glob("*public*")) == []
    refused = next(question for question in desk.answers.asked if question.startswith("problem"))
    assert "word/document.xml" in refused
    assert "Karin" in refused


def test_the_report_is_kept_as_a_document(desk: Desk) -> None:
    desk.answers.paths = [desk.home / "verslag.docx"]

    def save(dialog: PublicResult) -> None:
        dialog.save.click()
        assert "verslag.docx" in dialog.told.text()

    publish(desk, tell=save)

    text = words(desk.home / "verslag.docx")
    assert "Verantwoording" in text
    assert "Karin" not in text


def test_the_folder_can_be_opened(desk: Desk) -> None:
    opened: list[str] = []

    def open_folder(dialog: PublicResult) -> None:
        dialog.opener = lambda url: opened.append(url.toLocalFile())
        dialog.folder_button.click()

    publish(desk, tell=open_folder)

    assert opened == [str(desk.home)]


def test_without_a_plan_the_command_is_off(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)

    assert not desk.window.commands["public_version"].isEnabled()


def test_the_model_keeps_the_rules_of_qt(desk: Desk, qtbot: QtBot) -> None:
    def look(dialog: PublicDialog) -> None:
        model = ItemsModel()
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        model.show(dialog.model.items)
        model.tick_all(False)
        model.decide(0, Decision(Treatment.REPLACE, "x"))
        model.show([])

    publish(desk, look)
