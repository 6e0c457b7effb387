"""Every dialog of the program, opened on the sample, for tests and pictures that look at all of them."""

from __future__ import annotations

import datetime as dt
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

from form_plans import FilledForm
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from word_templates import dutch

import gui
from gui.changed_dialog import ChangedDialog
from gui.export_dialog import ExportResult
from gui.forms.flow_dialog import FlowDialog
from gui.forms.moments_dialog import MomentsDialog
from gui.forms.new_plan_dialog import NewPlanDialog
from gui.forms.one_text_dialog import OneTextDialog
from gui.forms.overview_dialog import OverviewDialog
from gui.grid.selection import Block
from gui.house_style.store import HouseStyles
from gui.public_target import PublicResult, PublicTarget
from gui.texts.new_text_dialog import NewTextDialog
from gui.versions_dialog import VersionsDialog
from interchange.public.outputs import OUTPUTS
from interchange.versions import Version, VersionKind
from model.columns import Role
from model.comments import Comment
from model.comparison import Change, Difference
from model.forms.counted_tables import counted_tables
from model.forms.flowing import offered_flows
from windows import Desk

Visit = Callable[[QWidget], None]
Opener = Callable[[Desk], object]


def by_command(name: str) -> Opener:
    """Opens the dialog as the user does, from the menu."""

    def trigger(desk: Desk) -> None:
        desk.window.commands[name].trigger()

    return trigger


def _changed(desk: Desk) -> None:
    differences = [
        Difference(Change.ALTERED, "Matrix, rij 3", "Periode", "week 12", "week 14 of 15, afhankelijk van het college"),
        Difference(Change.ADDED, "Matrix, rij 9: Straatgesprekken", "", "", "Straatgesprekken"),
    ]
    told = "“plan.xlsx” is op 3-3-2026 om 10:12 door iemand anders opgeslagen, terwijl u eraan werkte."
    desk.agree(ChangedDialog(told, differences, desk.window))


def _versions(desk: Desk) -> None:
    versions = [
        Version(Path(f"versie{day}.xlsx"), dt.datetime(2026, 3, day, 10, 12), 20_000 + day, kind)
        for day, kind in enumerate(VersionKind, 1)
    ]
    desk.agree(VersionsDialog(versions, versions[0], may_put_back=True, parent=desk.window))


def _views(desk: Desk) -> None:
    desk.answers.title = "Wat nog moet"
    desk.window.filtering.keep()
    desk.window.filtering.manage()


def _sorts(desk: Desk) -> None:
    desk.view.grid.sort_by(0)
    desk.view.grid.sort_by(1, add=True)
    desk.window.commands["sort_levels"].trigger()


def _many_rows(desk: Desk) -> None:
    desk.view.cell_cursor.select_block(Block(1, 0, 4, 1))
    desk.window.commands["many_rows"].trigger()


def _add_row(desk: Desk) -> None:
    desk.window.commands["all_rows"].trigger()
    desk.window.commands["append_row"].trigger()
    desk.window.plan_page.show_table(desk.plan.plan.tables[0].key)  # type: ignore[union-attr]


def _note(desk: Desk) -> None:
    table = desk.view.grid.table
    desk.view.cell_cursor.go(0, 1)
    cell = table.rows[0].id, desk.view.grid.column(1).id
    table.comments = {cell: (Comment("Anke:\nGraag voor de vakantie, en met de kaart erbij.", "Anke"),)}
    desk.window.commands["note"].trigger()


def _house_style(desk: Desk) -> None:
    path = desk.home / "huisstijl van Polderveen.dotx"
    path.write_bytes(dutch())
    styles = HouseStyles(desk.settings)
    styles.keep(path, styles.read(path))
    desk.window.commands["house_style"].trigger()


def _public_target(desk: Desk) -> None:
    desk.agree(PublicTarget(OUTPUTS, [], Path("/map/plan openbaar.docx"), desk.answers, desk.window))


def _public_result(desk: Desk) -> None:
    text = "Verantwoording openbare versie\n\n- Nummer 1: verwijderd, 2 keer: tabel 1, rij 4, kolom 5.\n"
    desk.agree(PublicResult(text, Path("/map"), lambda: None, desk.window))


def filter_popups(role: Role | None) -> Opener:
    """Opens the filter of the first column with this role."""

    def open_filter(desk: Desk) -> None:
        page = desk.window.plan_page.table_page  # type: ignore[union-attr]
        column = next(column for column in page.view.grid.table.columns if column.role is role)
        page.open_filter(column.id)
        desk.agree(page.popup)

    return open_filter


def _new_plan(desk: Desk) -> None:
    from model.forms import form, forms

    desk.agree(NewPlanDialog(form("bijeenkomst"), forms(), desk.window))


def _flow(desk: Desk) -> None:
    plan = FilledForm("opbrengst")
    plan.fill("opbrengst", "toezeggingen", [{"door": "bibliotheek", "wat": "Leestafel bij de ingang"}])
    desk.agree(FlowDialog(offered_flows(plan.plan), desk.window))


def _moments(desk: Desk) -> None:
    today = dt.date(2026, 3, 3)
    desk.agree(MomentsDialog("elke 3 maanden + na een half jaar + na een jaar", today, today, desk.window))


def _counted(desk: Desk) -> None:
    plan = FilledForm("digitale_initiatieven")
    plan.fill("digitale_initiatieven", "dekking", [{"wijk": "Havenkwartier", "huishoudens": "1200"}])
    desk.agree(OverviewDialog(counted_tables(plan.plan, plan.open_plan.readings), desk.window))


def _new_text(desk: Desk) -> None:
    places = [("a", "Aanleiding"), ("b", "Afspraken met de politie en met de beheerders van groepen")]
    desk.agree(NewTextDialog(places, "b", desk.window))


def _put_aside(desk: Desk) -> None:
    told = "Wat was de reden dat er 15 van de 20 verwachte mensen kwamen (bewoners van het Havenkwartier)?"
    label, agree = "N&ote (may stay empty):", "&Report no more"
    desk.agree(OneTextDialog("Report no more", told, label, agree, may_be_empty=True, parent=desk.window))


OPENERS: dict[str, tuple[Opener, ...]] = {
    "MappingDialog": (by_command("columns"),),
    "AnswersDialog": (by_command("answers"),),
    "BoundariesDialog": (by_command("boundaries"),),
    "AliasesDialog": (by_command("aliases"),),
    "CleanupDialog": (by_command("clean_up"),),
    "ExportDialog": (by_command("export"),),
    "PrintDialog": (by_command("meeting"),),
    "ExportResult": (lambda desk: desk.agree(ExportResult(Path("/map/verslag.docx"), desk.window)),),
    "PublicDialog": (by_command("public_version"),),
    "PublicTarget": (_public_target,),
    "PublicResult": (_public_result,),
    "CalendarDialog": (by_command("calendar_export"),),
    "HouseStyleDialog": (by_command("house_style"), _house_style),
    "AddPartDialog": (by_command("add_part"), by_command("new_plan")),
    "NewPlanDialog": (_new_plan,),
    "FlowDialog": (_flow,),
    "MomentsDialog": (_moments,),
    "OverviewDialog": (by_command("overview"), _counted),
    "NewTextDialog": (_new_text,),
    "OneTextDialog": (_put_aside, by_command("add_news")),
    "NewTableDialog": (by_command("new_table"),),
    "VersionsDialog": (_versions,),
    "ChangedDialog": (_changed,),
    "KeysDialog": (by_command("keys"),),
    "Picker": (by_command("palette"), by_command("go_to")),
    "ReplaceDialog": (by_command("replace"),),
    "SpellingDialog": (by_command("spelling"),),
    "AboutDialog": (by_command("about"),),
    "ManyRowsDialog": (_many_rows,),
    "NoteDialog": (by_command("note"), _note),
    "ColumnWidthDialog": (by_command("ask_width"),),
    "AddRowDialog": (_add_row,),
    "CrossDialog": (by_command("cross"),),
    "SortDialog": (_sorts,),
    "ViewsDialog": (_views,),
    "FilterPopup": (filter_popups(Role.PERIOD), filter_popups(Role.STATUS), filter_popups(Role.ACTION)),
}
"""By the class of a dialog: the ways in which it is opened here, each of which shows something else in it."""


def dialog_classes() -> set[str]:
    """The names of the classes in gui that are a window of their own besides the main window."""
    found = set()
    for module in _modules():
        for name, kind in inspect.getmembers(module, inspect.isclass):
            if kind.__module__ != module.__name__ or not issubclass(kind, QWidget) or kind is QDialog:
                continue
            if issubclass(kind, QDialog) or "Qt.WindowType." in inspect.getsource(kind):
                found.add(name)
    return found


def _modules() -> Iterator[object]:
    for found in pkgutil.walk_packages(gui.__path__, "gui."):
        yield importlib.import_module(found.name)


def visit(desk: Desk, opener: Opener, look: Visit) -> None:
    """Open a dialog, shown as it is at first, and look at it; then it is closed."""
    seen = []

    def show(dialog: object) -> bool:
        assert isinstance(dialog, QWidget)
        seen.append(dialog)
        if not dialog.isVisible():
            dialog.show()
        for _ in range(4):
            QApplication.processEvents()
        look(dialog)
        dialog.close()
        return False

    desk.agree = show
    opener(desk)
    desk.agree = lambda dialog: True
    assert seen, "nothing was opened"
