"""The command *House style…*: asks for the template and keeps it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.house_style.dialog import HouseStyleDialog
from gui.house_style.store import HouseStyles
from gui.questions import Questions
from gui.settings import Settings
from interchange.errors import CannotWrite


def choose_house_style(
    window: QWidget,
    settings: Settings,
    questions: Questions,
    run_dialog: Callable[[HouseStyleDialog], object],
    say: Callable[[str], None],
) -> None:
    """Show the dialog, and keep what was agreed on."""
    styles = HouseStyles(settings)
    dialog = HouseStyleDialog(styles, questions, settings["last_folder"], window)
    agreed = run_dialog(dialog)
    house, path, paper = dialog.house, dialog.path, dialog.paper
    dialog.deleteLater()
    if not agreed:
        return
    if house is None or path is None:
        styles.forget()
        say(QCoreApplication.translate("HouseStyle", "Documents have the neutral layout."))
        return
    try:
        styles.keep(path, house, paper)
    except CannotWrite as problem:
        questions.problem(problem.message)
        return
    say(QCoreApplication.translate("HouseStyle", "Documents have the house style of “{name}”.").format(name=path.name))
