"""What there is a picture of: under its name, how the program is arranged for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tests.making.picture_desk import FOLDER, HEIGHT, WIDTH, PictureDesk, settle, wait_for

Scene = Callable[[PictureDesk, str], None]


def _start(desk: PictureDesk, name: str) -> None:
    desk.leave()
    titles = ("Communicatiematrix Havenkwartier", "Bijeenkomst bibliotheek")
    desk.window.start.show_recent([Path(FOLDER) / f"{title}.xlsx" for title in titles])
    desk.window.resize(WIDTH, HEIGHT - 80)
    desk.keep(name)
    desk.window.start.show_recent([])
    desk.window.resize(WIDTH, HEIGHT)


# --- The sample: a matrix in an Excel workbook ---


def _matrix(desk: PictureDesk, name: str) -> None:
    window = desk.sample()
    view = window.plan_page.table_page.view
    view.select_row(view.grid.row_id(5))
    desk.keep(name)


def _filters(desk: PictureDesk, name: str) -> None:
    """What is still to be done in some months, with a chip for each filter."""
    from model.columns import Role
    from model.row_filters import Months, States
    from model.status import State

    window = desk.sample()
    view = window.plan_page.table_page.view
    wanted = {
        Role.PERIOD: Months(frozenset({(2026, 11), (2026, 12), (2027, 1)})),
        Role.STATUS: States(frozenset({State.NOT_STARTED, State.BUSY})),
    }
    for column in view.grid.table.columns:
        if column.role in wanted:
            view.grid.set_column_filter(column.id, wanted[column.role])
    view.select_row(view.grid.row_id(0))
    desk.keep(name)


def _filter(desk: PictureDesk, name: str) -> None:
    """The filter of the periods, open below its title."""
    from model.columns import Role

    page = desk.sample().plan_page.table_page
    view = page.view
    column = next(column for column in view.grid.table.columns if column.role is Role.PERIOD)
    view.select_row(view.grid.row_id(0), column.id)
    page.open_filter(column.id)
    settle()
    header = view.horizontalHeader()
    left = header.sectionViewportPosition(view.grid.column_of(column.id))
    place = header.viewport().mapTo(desk.window, QPoint(left, header.height()))
    desk.keep_with(name, page.popup, place)
    page.popup.close()


def _typing(desk: PictureDesk, name: str) -> None:
    """A period that is typed, with what is understood below it."""
    view = desk.sample().plan_page.table_page.view
    view.cell_cursor.go(6, 0)
    view.edit(view.currentIndex())
    settle()
    editor = view.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("eind maart – begin april")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    place = editor.mapTo(desk.window, QPoint(0, 0))
    desk.keep(name, part=QRect(0, place.y() - 190, 800, 330))
    editor.clear()


def _all_rows(desk: PictureDesk, name: str) -> None:
    desk.filled("bijeenkomst", "opbrengst", "actielijst").plan_page.show_all_rows()
    desk.keep(name)


def _printing(desk: PictureDesk, name: str) -> None:
    """What goes to the meeting, beside the first page."""
    from gui.printing.print_dialog import PrintDialog

    def wait(dialog: QWidget) -> None:
        assert isinstance(dialog, PrintDialog)
        dialog.resize(WIDTH, HEIGHT)
        wait_for(lambda: dialog.preview.view.count > 0)

    desk.sample()
    desk.keep_dialog(name, "meeting", wait)


def _house_style(desk: PictureDesk, name: str) -> None:
    """The template of an invented municipality, looked over."""
    from word_templates import dutch

    from gui.house_style.dialog import HouseStyleDialog
    from gui.house_style.store import HouseStyles

    window = desk.sample()
    path = desk.home / "Huisstijl Polderveen.dotx"
    path.write_bytes(dutch())
    styles = HouseStyles(window._settings)
    styles.keep(path, styles.read(path))

    def arrange(dialog: QWidget) -> None:
        assert isinstance(dialog, HouseStyleDialog)
        dialog.resize(WIDTH, HEIGHT)
        dialog.told.setText(dialog.told.text().replace(str(path.parent), FOLDER))

    desk.keep_dialog(name, "house_style", arrange)
    styles.forget()


def _timeline(desk: PictureDesk, name: str) -> None:
    desk.sample().plan_page.show_timeline()
    desk.keep(name)


def _find(desk: PictureDesk, name: str) -> None:
    window = desk.sample()
    window.commands["find"].trigger()
    window.plan_page.finder.bar.field.setText("nieuwsbrief")
    desk.keep(name)


def _dialog(command: str, arrange: Callable[[QWidget], object] = lambda dialog: None) -> Scene:
    """A dialog on the sample."""

    def scene(desk: PictureDesk, name: str) -> None:
        desk.sample()
        desk.keep_dialog(name, command, arrange)

    return scene


def _answers(desk: PictureDesk, name: str) -> None:
    window = desk.sample()
    table = window.document.open_plan.plan.tables[0]
    period = table.columns[0].id
    texts = ("na de zomervakantie", "2 weken voor de bijeenkomst")
    cells = [(table.rows[place].id, period, text) for place, text in zip((8, 10), texts, strict=True)]
    window.document.open_plan.set_texts(table.key, cells)
    desk.keep_dialog(name, "answers")


def _spelling(desk: PictureDesk, name: str) -> None:
    """A word with a slip of the pen, and what it may be."""
    from gui.spelling.dialog import SpellingDialog

    window = desk.sample()
    table = window.document.open_plan.plan.tables[0]
    cell = table.rows[0].id, table.columns[1].id
    window.document.open_plan.set_texts(table.key, [(*cell, "Collega’s weten wat er gaat gebueren en wanneer.")])

    def wait(dialog: QWidget) -> None:
        assert isinstance(dialog, SpellingDialog)
        wait_for(lambda: dialog.list.count() > 0)

    desk.keep_dialog(name, "spelling", wait)


def _changed(desk: PictureDesk, name: str) -> None:
    from gui.changed_dialog import ChangedDialog
    from model.comparison import Change, Difference

    window = desk.sample()
    differences = [
        Difference(Change.ALTERED, "Matrix, rij 3", "Periode", "week 12", "week 14 of 15"),
        Difference(Change.ADDED, "Matrix, rij 9: Straatgesprekken", "", "", "Straatgesprekken"),
    ]
    told = "“Matrix Havenkwartier.xlsx” is op 24-11-2026 om 9:12 door iemand anders opgeslagen, terwijl u eraan werkte."
    desk.show(ChangedDialog(told, differences, window), name)


def _versions(desk: PictureDesk, name: str) -> None:
    import datetime as dt

    from gui.versions_dialog import VersionsDialog
    from interchange.versions import Version, VersionKind

    window = desk.sample()
    versions = [
        Version(Path(f"versie{hour}.xlsx"), dt.datetime(2026, 11, 24, hour, 12), 20_000 + 310 * hour, kind)
        for hour, kind in ((9, VersionKind.SAVED), (8, VersionKind.SAVED), (7, VersionKind.OPENED))
    ]
    desk.show(VersionsDialog(versions, versions[0], may_put_back=True, parent=window), name)


# --- Forms ---


def _new_plan(desk: PictureDesk, name: str) -> None:
    from gui.forms.new_plan_dialog import NewPlanDialog
    from model.forms import form, forms

    desk.leave()
    chosen = form("bijeenkomst")
    desk.show(NewPlanDialog(chosen, [one for one in forms() if one is not chosen], desk.window), name)


def _page_of(key: str, page: str = "Plan", height: int = HEIGHT) -> Scene:
    """A page of a form that is filled in."""

    def scene(desk: PictureDesk, name: str) -> None:
        desk.filled(key)
        desk.turn_to(page)
        desk.keep_low(name, height)

    return scene


def _check(desk: PictureDesk, name: str) -> None:
    """The agenda of a meeting above what the check has found; without the rows of the form that were not filled in."""
    from model.forms import forms_in

    window = desk.filled("bijeenkomst")
    plan = window.document.open_plan
    found = next(one for one in forms_in(plan.plan) if one.form.key == "bijeenkomst")
    agenda = plan.plan.table(found.tables["agenda"])
    plan.remove_rows(agenda.key, [row.id for row in agenda.rows[6:]])
    desk.turn_to("Agenda")
    window.commands["check"].trigger()
    desk.keep(name)
    window.forms.dock.hide()


def _power_field(desk: PictureDesk, name: str) -> None:
    desk.filled("stakeholderplan").plan_page.show_power_field()
    desk.keep(name)


def _form_dialog(key: str, command: str) -> Scene:
    """A dialog on a form that is filled in."""

    def scene(desk: PictureDesk, name: str) -> None:
        desk.filled(key)
        desk.keep_dialog(name, command)

    return scene


SCENES: dict[str, Scene] = {
    "startpagina": _start,
    "matrix": _matrix,
    "kolommen": _dialog("columns"),
    "filters": _filters,
    "filter": _filter,
    "periode": _typing,
    "open-vragen": _answers,
    "opschonen": _dialog("clean_up"),
    "zoeken": _find,
    "spelling": _spelling,
    "gewijzigd": _changed,
    "versies": _versions,
    "word": _dialog("export"),
    "afdrukken": _printing,
    "huisstijl": _house_style,
    "openbare-versie": _form_dialog("bijeenkomst", "public_version"),
    "agenda-ics": _dialog("calendar_export"),
    "toetsen": _dialog("keys"),
    "nieuw-plan": _new_plan,
    "teksten": _page_of("communicatiematrix"),
    "stakeholderplan": _page_of("stakeholderplan", "Stakeholders", 420),
    "bijeenkomst": _page_of("bijeenkomst", "PR-acties", 560),
    "opbrengst": _page_of("opbrengst", "Ideeën", 420),
    "participatieplan": _page_of("digitale_initiatieven", "Initiatieven", 420),
    "communityplan": _page_of("communityplan", "Activiteitenkalender", 420),
    "controle": _check,
    "krachtenveld": _power_field,
    "tijdlijn": _timeline,
    "alle-rijen": _all_rows,
    "onderdeel": _form_dialog("bijeenkomst", "add_part"),
    "meenemen": _form_dialog("opbrengst", "flow"),
}
"""Every picture, in the order in which they are made."""
