"""The command palette: all commands and pages by their names, those that were used last first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.actions import COMMANDS, MENUS, Actions
from gui.finding.fuzzy import score
from gui.finding.picker import Choice, Picker
from gui.plan_page import PlanPage
from gui.settings import Settings
from model.messages import QT_TRANSLATE_NOOP

PALETTE = "palette"
MOST_RECENT = 8
RECENT_BONUS, TITLE_BONUS = 5, 10
PAGE = "page"

_NO_PLAN = QT_TRANSLATE_NOOP("Palette", "Open a plan first.")
_NO_TABLE = QT_TRANSLATE_NOOP("Palette", "Turn to a table first.")
_NOT_NOW = QT_TRANSLATE_NOOP("Palette", "This is not possible now.")
_REASONS = {
    "undo": QT_TRANSLATE_NOOP("Palette", "There is nothing to undo."),
    "redo": QT_TRANSLATE_NOOP("Palette", "There is nothing to do again."),
    "rename_sheet": QT_TRANSLATE_NOOP("Palette", "Only a sheet that was added here can get another name."),
    "clear_filters": QT_TRANSLATE_NOOP("Palette", "No filter is on."),
    "reapply": QT_TRANSLATE_NOOP("Palette", "No filter is on and nothing is sorted."),
    "sort_off": QT_TRANSLATE_NOOP("Palette", "Nothing is sorted."),
}
"""Why a command cannot be used now, besides that there is no plan or no table in view."""


class Palette:
    """What the palette offers, in one state of the window."""

    def __init__(self, commands: Actions, page: PlanPage | None, settings: Settings) -> None:
        self._commands = commands
        self._page = page
        self._settings = settings
        menus = {name: bare(QCoreApplication.translate(*title)) for title, names in MENUS for name in names}
        self._all = [self._command(name, menus.get(name, "")) for name in COMMANDS if name != PALETTE]
        self._all += self._pages()

    def find(self, typed: str) -> list[Choice]:
        """What goes with the words that are typed, the best first; everything when that is nothing."""
        recent: list[str] = self._settings["recent_commands"]
        if not typed.strip():
            last = [choice for name in recent for choice in self._all if choice.key == name]
            return last + [choice for choice in self._all if choice.key not in recent]
        found = []
        for place, choice in enumerate(self._all):
            in_title, anywhere = score(typed, choice.title), score(typed, f"{choice.title} {choice.detail}")
            points = max((points for points in (in_title, anywhere) if points is not None), default=None)
            if points is None:
                continue
            points += TITLE_BONUS * (in_title is not None) + RECENT_BONUS * (choice.key in recent)
            found.append((bool(choice.reason), -points, place, choice))
        return [choice for *_, choice in sorted(found, key=lambda each: each[:3])]

    def remember(self, choice: Choice) -> None:
        """Offer this command first the next time."""
        if choice.key != PAGE:
            others = [name for name in self._settings["recent_commands"] if name != choice.key]
            self._settings["recent_commands"] = [choice.key, *others][:MOST_RECENT]

    # --- Parts ---

    def _command(self, name: str, menu: str) -> Choice:
        action = self._commands[name]
        keys = key_text(name, action)
        detail = " · ".join(part for part in (menu, keys) if part)
        title = bare(action.text())
        if action.isCheckable():
            state = QT_TRANSLATE_NOOP("Palette", "on") if action.isChecked() else QT_TRANSLATE_NOOP("Palette", "off")
            title = f"{title} ({QCoreApplication.translate(*state)})"
        return Choice(title, detail, action.trigger, "" if action.isEnabled() else self._reason(name), name)

    def _reason(self, name: str) -> str:
        command = COMMANDS[name]
        if self._page is None:
            return QCoreApplication.translate(*_NO_PLAN)
        if (command.in_table and not self._page.in_table) or (command.in_rows and self._page.rows_page is None):
            return QCoreApplication.translate(*_NO_TABLE)
        return QCoreApplication.translate(*_REASONS.get(name, _NOT_NOW))

    def _pages(self) -> Sequence[Choice]:
        page = self._page
        if page is None:
            return []
        detail = QCoreApplication.translate("Palette", "Turn to this sheet")
        return [
            Choice(page.page_name(found), detail, lambda found=found: page.turn_to(found), key=PAGE)
            for found in page.pages()
        ]


def bare(text: str) -> str:
    """The text of a command without its mnemonic, its dots and the keys that a menu shows behind it."""
    return text.split("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…").strip()


def key_text(name: str, action: QAction) -> str:
    """The keys of a command as the user knows them."""
    shown = COMMANDS[name].shown_keys
    return shown or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def make_palette(palette: Palette, parent: QWidget) -> Picker:
    """The window of the palette."""
    title = QCoreApplication.translate("Palette", "Commands")
    hint = QCoreApplication.translate("Palette", "Type a part of a command or of the name of a sheet")
    return Picker(title, hint, palette.find, parent)
