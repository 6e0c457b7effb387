"""Every command of the window, declared once: its text, icon and keys, and in which menu it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from gui.icons import show_icon
from model.messages import QT_TRANSLATE_NOOP

Marked = tuple[str, str]
Keys = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Command:
    """A command. `in_table`: works only while a table is shown; `in_rows`: while a table or the list of all rows is;
    `shown_keys`: keys that the grid itself hears."""

    name: str
    text: Marked
    icon: str = ""
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    in_table: bool = False
    in_rows: bool = False
    in_plan: bool = True
    checkable: bool = False
    shown_keys: str = ""


COMMANDS: dict[str, Command] = {
    command.name: command
    for command in (
        Command("new_plan", QT_TRANSLATE_NOOP("Actions", "&New plan…"), "add_square", ("Ctrl+Shift+N",), in_plan=False),
        Command("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "folder_open", (Keys.Open,), in_plan=False),
        Command(
            "from_clipboard",
            QT_TRANSLATE_NOOP("Actions", "New plan from the clip&board"),
            "clipboard_paste",
            ("Ctrl+Shift+V",),
            in_plan=False,
        ),
        Command("sample", QT_TRANSLATE_NOOP("Actions", "Open the sa&mple"), "lightbulb", in_plan=False),
        Command("save", QT_TRANSLATE_NOOP("Actions", "&Save"), "save", (Keys.Save,)),
        Command("save_as", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "save_edit", ("Ctrl+Shift+S", "F12")),
        Command("export", QT_TRANSLATE_NOOP("Actions", "&Word document…"), "document_text", ("Ctrl+E",)),
        Command("meeting", QT_TRANSLATE_NOOP("Actions", "&Print for the meeting…"), "print", (Keys.Print,)),
        Command("public_version", QT_TRANSLATE_NOOP("Actions", "P&ublic version…"), "shield"),
        Command("calendar_export", QT_TRANSLATE_NOOP("Actions", "Ca&lendar (.ics)…"), "calendar"),
        Command("house_style", QT_TRANSLATE_NOOP("Actions", "&House style…"), "document_table", in_plan=False),
        Command("versions", QT_TRANSLATE_NOOP("Actions", "&Kept versions…"), "history"),
        Command("close", QT_TRANSLATE_NOOP("Actions", "&Close the workbook"), "dismiss", ("Ctrl+W",)),
        Command("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", ("Ctrl+Q",), in_plan=False),
        Command("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "arrow_undo", (Keys.Undo,)),
        Command("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "arrow_redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
        Command("cut", QT_TRANSLATE_NOOP("Actions", "Cu&t"), "cut", in_table=True, shown_keys="Ctrl+X"),
        Command("copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), "copy", in_table=True, shown_keys="Ctrl+C"),
        Command("paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), "clipboard_paste", in_table=True, shown_keys="Ctrl+V"),
        Command("clear", QT_TRANSLATE_NOOP("Actions", "Clear the ce&lls"), in_table=True, shown_keys="Del"),
        Command("note", QT_TRANSLATE_NOOP("Actions", "Write a n&ote…"), "", ("Shift+F2",), in_table=True),
        Command("delete_note", QT_TRANSLATE_NOOP("Actions", "&Delete the note"), in_table=True),
        Command("find", QT_TRANSLATE_NOOP("Actions", "&Find…"), "search", (Keys.Find,)),
        Command("find_next", QT_TRANSLATE_NOOP("Actions", "Find &next"), "", ("F3",)),
        Command("find_previous", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), "", ("Shift+F3",)),
        Command("replace", QT_TRANSLATE_NOOP("Actions", "R&eplace…"), "", ("Ctrl+H",)),
        Command("go_to", QT_TRANSLATE_NOOP("Actions", "&Go to…"), "", ("Ctrl+G",)),
        Command("spelling", QT_TRANSLATE_NOOP("Actions", "Check the &spelling…"), "text_proofing", ("F7",)),
        Command(
            "filter", QT_TRANSLATE_NOOP("Actions", "Show only rows &with…"), "filter", ("Ctrl+Shift+L",), in_rows=True
        ),
        Command(
            "append_row", QT_TRANSLATE_NOOP("Actions", "&Add a row"), "table_insert_row", ("Ctrl+N",), in_rows=True
        ),
        Command(
            "insert_above",
            QT_TRANSLATE_NOOP("Actions", "Insert a row a&bove"),
            in_table=True,
            shown_keys="Ctrl++",
        ),
        Command("insert_below", QT_TRANSLATE_NOOP("Actions", "Insert a row bel&ow"), in_table=True),
        Command("duplicate", QT_TRANSLATE_NOOP("Actions", "&Duplicate"), "copy_add", ("Ctrl+Shift+D",), in_table=True),
        Command("many_rows", QT_TRANSLATE_NOOP("Actions", "&Fill in the rows…"), in_table=True),
        Command(
            "delete_rows",
            QT_TRANSLATE_NOOP("Actions", "De&lete"),
            "table_delete_row",
            in_table=True,
            shown_keys="Ctrl+-",
        ),
        Command(
            "move_up", QT_TRANSLATE_NOOP("Actions", "Move &up"), "arrow_up", in_table=True, shown_keys="Alt+Shift+Up"
        ),
        Command(
            "move_down",
            QT_TRANSLATE_NOOP("Actions", "Move do&wn"),
            "arrow_down",
            in_table=True,
            shown_keys="Alt+Shift+Down",
        ),
        Command(
            "add_column",
            QT_TRANSLATE_NOOP("Actions", "&Add a column at the right…"),
            "table_insert_column",
            in_table=True,
        ),
        Command(
            "insert_column",
            QT_TRANSLATE_NOOP("Actions", "Insert a column to the &left…"),
            in_table=True,
        ),
        Command("rename_column", QT_TRANSLATE_NOOP("Actions", "&Rename the column…"), in_table=True),
        Command(
            "columns", QT_TRANSLATE_NOOP("Actions", "What is in &which column…"), "column_triple_edit", in_table=True
        ),
        Command("new_table", QT_TRANSLATE_NOOP("Actions", "&Add a table…"), "table", in_table=True),
        Command("cross", QT_TRANSLATE_NOOP("Actions", "&Cross or calendar…"), in_table=True),
        Command("rename_sheet", QT_TRANSLATE_NOOP("Actions", "&Rename the sheet…"), in_table=True),
        Command("sort_up", QT_TRANSLATE_NOOP("Actions", "Show &first to last"), "arrow_sort", in_rows=True),
        Command("sort_down", QT_TRANSLATE_NOOP("Actions", "Show &last to first"), in_rows=True),
        Command(
            "column_filter",
            QT_TRANSLATE_NOOP("Actions", "Filter t&his column…"),
            "filter",
            ("Ctrl+Alt+F",),
            in_rows=True,
        ),
        Command("clear_filters", QT_TRANSLATE_NOOP("Actions", "Clear all filter&s"), "filter_dismiss", in_rows=True),
        Command("reapply", QT_TRANSLATE_NOOP("Actions", "Apply filters a&gain"), "", ("Ctrl+Alt+L",), in_rows=True),
        Command("sort_levels", QT_TRANSLATE_NOOP("Actions", "Sort by se&veral columns…"), in_rows=True),
        Command("sort_in_file", QT_TRANSLATE_NOOP("Actions", "Sort in th&e file…"), in_table=True),
        Command("sort_off", QT_TRANSLATE_NOOP("Actions", "Show in the order of the f&ile"), in_rows=True),
        Command("add_part", QT_TRANSLATE_NOOP("Actions", "Add a &part…"), "add_square"),
        Command("check", QT_TRANSLATE_NOOP("Actions", "&Check"), "checkmark_circle", ("F9",)),
        Command("flow", QT_TRANSLATE_NOOP("Actions", "&Take rows along…"), "arrow_forward"),
        Command("run_on", QT_TRANSLATE_NOOP("Actions", "Let the times of the a&genda run on")),
        Command("moments", QT_TRANSLATE_NOOP("Actions", "&Moments from a rule…")),
        Command("overview", QT_TRANSLATE_NOOP("Actions", "O&verview…")),
        Command("partners", QT_TRANSLATE_NOOP("Actions", "Register &for partners…")),
        Command("reassess", QT_TRANSLATE_NOOP("Actions", "Take over re-a&ssessments")),
        Command("add_text", QT_TRANSLATE_NOOP("Actions", "&Add a text…"), "notepad"),
        Command("remove_text", QT_TRANSLATE_NOOP("Actions", "Remove the te&xt")),
        Command("add_news", QT_TRANSLATE_NOOP("Actions", "&Add news to the cell…"), in_table=True),
        Command("guidance", QT_TRANSLATE_NOOP("Actions", "&Guidance of forms"), "lightbulb", checkable=True),
        Command("all_rows", QT_TRANSLATE_NOOP("Actions", "All &rows"), "table"),
        Command("timeline", QT_TRANSLATE_NOOP("Actions", "Time&line"), "timeline"),
        Command("power_field", QT_TRANSLATE_NOOP("Actions", "Power and &interest"), "data_scatter"),
        Command("clean_up", QT_TRANSLATE_NOOP("Actions", "Clean &up…"), "checkmark_circle"),
        Command("aliases", QT_TRANSLATE_NOOP("Actions", "&Names of groups…")),
        Command("answers", QT_TRANSLATE_NOOP("Actions", "What the plan leaves &open…"), "question_circle"),
        Command("boundaries", QT_TRANSLATE_NOOP("Actions", "What &words mean…"), in_plan=False),
        Command("details", QT_TRANSLATE_NOOP("Actions", "&Details of the row"), "panel_right", checkable=True),
        Command("to_details", QT_TRANSLATE_NOOP("Actions", "&The cell in the details"), "", ("Ctrl+1",), in_rows=True),
        Command("derived", QT_TRANSLATE_NOOP("Actions", "De&rived dates"), checkable=True),
        Command("spelling_marks", QT_TRANSLATE_NOOP("Actions", "Mark the &spelling"), checkable=True),
        Command(
            "zoom_in",
            QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
            "zoom_in",
            ("Ctrl+Alt+=", "Ctrl+Alt++", "Ctrl+Alt+Shift++"),
            in_rows=True,
        ),
        Command("zoom_out", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "zoom_out", ("Ctrl+Alt+-",), in_rows=True),
        Command("zoom_reset", QT_TRANSLATE_NOOP("Actions", "&100 %"), "", ("Ctrl+Alt+0",), in_rows=True),
        Command("hide_columns", QT_TRANSLATE_NOOP("Actions", "&Hide"), in_table=True, shown_keys="Ctrl+0"),
        Command(
            "show_columns",
            QT_TRANSLATE_NOOP("Actions", "&Show hidden columns here"),
            in_table=True,
            shown_keys="Ctrl+Shift+0",
        ),
        Command("show_all_columns", QT_TRANSLATE_NOOP("Actions", "Sh&ow all columns"), in_table=True),
        Command("freeze_columns", QT_TRANSLATE_NOOP("Actions", "Free&ze up to here"), in_table=True),
        Command("unfreeze_columns", QT_TRANSLATE_NOOP("Actions", "Let all columns s&croll"), in_table=True),
        Command(
            "move_columns_left",
            QT_TRANSLATE_NOOP("Actions", "&Move to the left"),
            in_table=True,
            shown_keys="Alt+Shift+Left",
        ),
        Command(
            "move_columns_right",
            QT_TRANSLATE_NOOP("Actions", "Mo&ve to the right"),
            in_table=True,
            shown_keys="Alt+Shift+Right",
        ),
        Command("ask_width", QT_TRANSLATE_NOOP("Actions", "Wi&dth…"), in_table=True),
        Command("choose_kind", QT_TRANSLATE_NOOP("Actions", "&Kind…"), in_table=True),
        Command("fit_columns", QT_TRANSLATE_NOOP("Actions", "&Fit to the texts"), in_table=True),
        Command("fit_all_columns", QT_TRANSLATE_NOOP("Actions", "Fit all colum&ns"), in_table=True),
        Command("reset_columns", QT_TRANSLATE_NOOP("Actions", "As in th&e file"), in_table=True),
        Command("continue_series", QT_TRANSLATE_NOOP("Actions", "Continue the ser&ies"), in_table=True),
        Command("next_page", QT_TRANSLATE_NOOP("Actions", "&Next sheet"), "", ("Ctrl+PgDown",)),
        Command("previous_page", QT_TRANSLATE_NOOP("Actions", "Pre&vious sheet"), "", ("Ctrl+PgUp",)),
        Command("next_pane", QT_TRANSLATE_NOOP("Actions", "To the next &pane"), "", ("F6", "Ctrl+Tab"), in_plan=False),
        Command(
            "previous_pane",
            QT_TRANSLATE_NOOP("Actions", "To the pane &before"),
            "",
            ("Shift+F6", "Ctrl+Shift+Tab"),
            in_plan=False,
        ),
        Command("palette", QT_TRANSLATE_NOOP("Actions", "All &commands…"), "", ("Ctrl+Shift+P",), in_plan=False),
        Command("manual", QT_TRANSLATE_NOOP("Actions", "&Manual"), "question_circle", ("F1",), in_plan=False),
        Command("keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), "", ("Shift+F1",), in_plan=False),
        Command("about", QT_TRANSLATE_NOOP("Actions", "&About Communicatiematrix"), "info", in_plan=False),
    )
}

MENUS: tuple[tuple[Marked, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Actions", "&File"),
        (
            "new_plan",
            "open",
            "from_clipboard",
            "sample",
            "recent",
            "",
            "save",
            "save_as",
            "",
            "export",
            "meeting",
            "public_version",
            "calendar_export",
            "house_style",
            "",
            "versions",
            "",
            "close",
            "quit",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Edit"),
        (
            "undo",
            "redo",
            "",
            "cut",
            "copy",
            "paste",
            "clear",
            "continue_series",
            "",
            "note",
            "delete_note",
            "add_news",
            "",
            "find",
            "find_next",
            "find_previous",
            "replace",
            "go_to",
            "",
            "spelling",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Row"),
        (
            "append_row",
            "insert_above",
            "insert_below",
            "duplicate",
            "delete_rows",
            "many_rows",
            "",
            "move_up",
            "move_down",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Column"),
        (
            "columns",
            "add_column",
            "insert_column",
            "rename_column",
            "choose_kind",
            "",
            "hide_columns",
            "show_columns",
            "show_all_columns",
            "",
            "freeze_columns",
            "unfreeze_columns",
            "",
            "move_columns_left",
            "move_columns_right",
            "",
            "ask_width",
            "fit_columns",
            "fit_all_columns",
            "reset_columns",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&Data"),
        (
            "filter",
            "column_filter",
            "clear_filters",
            "reapply",
            "",
            "sort_up",
            "sort_down",
            "sort_levels",
            "sort_off",
            "",
            "sort_in_file",
        ),
    ),
    (QT_TRANSLATE_NOOP("Actions", "&Table"), ("new_table", "rename_sheet", "cross")),
    (
        QT_TRANSLATE_NOOP("Actions", "&Plan"),
        (
            "add_part",
            "add_text",
            "remove_text",
            "",
            "check",
            "flow",
            "run_on",
            "moments",
            "overview",
            "partners",
            "reassess",
            "",
            "all_rows",
            "timeline",
            "power_field",
            "clean_up",
            "aliases",
            "answers",
            "boundaries",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "&View"),
        (
            "details",
            "to_details",
            "derived",
            "spelling_marks",
            "guidance",
            "",
            "views",
            "",
            "zoom_in",
            "zoom_out",
            "zoom_reset",
            "",
            "next_page",
            "previous_page",
            "next_pane",
            "previous_pane",
            "",
            "language",
        ),
    ),
    (QT_TRANSLATE_NOOP("Actions", "&Help"), ("manual", "keys", "palette", "about")),
)
"""The menus, in order; an empty name is a line, `recent`, `views` and `language` are menus that the window fills."""

TOOL_BAR = (
    "open",
    "save",
    "",
    "undo",
    "redo",
    "",
    "append_row",
    "delete_rows",
    "move_up",
    "move_down",
    "",
    "export",
    "meeting",
)
WITH_TEXT = {"open", "save", "append_row", "export", "meeting"}


class Actions:
    """The commands as actions of one window."""

    def __init__(self, window: QMainWindow, handlers: dict[str, Callable[..., object]]) -> None:
        """Make an action for each command; `handlers` must hold one function for each. Raises KeyError otherwise."""
        self._actions: dict[str, QAction] = {}
        for name, command in COMMANDS.items():
            text = QCoreApplication.translate(*command.text)
            action = QAction(text, window)
            if command.icon:
                show_icon(action, command.icon)
            if command.keys:
                action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.setCheckable(command.checkable)
            if command.checkable:
                action.toggled.connect(handlers[name])
            else:
                action.triggered.connect(lambda _checked=False, handler=handlers[name]: handler())
            action.setToolTip(self._tip(command, action))
            window.addAction(action)
            self._actions[name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def fill(self, window: QMainWindow, menus: dict[str, QMenu]) -> QToolBar:
        """Put the actions into the menu bar and a tool bar; `menus` are those that the window fills itself."""
        for title, names in MENUS:
            menu = window.menuBar().addMenu(QCoreApplication.translate(*title))
            for name in names:
                if not name:
                    menu.addSeparator()
                elif name in menus:
                    menu.addMenu(menus[name])
                else:
                    menu.addAction(self._actions[name])
                    self._show_keys(name)
        bar = QToolBar(QCoreApplication.translate("Actions", "Tool bar"), window)
        bar.setObjectName("tools")
        bar.setMovable(False)
        for name in TOOL_BAR:
            if not name:
                bar.addSeparator()
                continue
            bar.addAction(self._actions[name])
            if name in WITH_TEXT:
                button = bar.widgetForAction(self._actions[name])
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)  # type: ignore[attr-defined]
        window.addToolBar(bar)
        return bar

    def enable(self, in_plan: bool, in_table: bool, in_rows: bool = False) -> None:
        """Enable what makes sense with or without a plan, and with or without a table, or rows at all, in view."""
        for name, command in COMMANDS.items():
            if command.in_table:
                is_of_use = in_table
            elif command.in_rows:
                is_of_use = in_rows
            else:
                is_of_use = in_plan or not command.in_plan
            self._actions[name].setEnabled(is_of_use)

    def _tip(self, command: Command, action: QAction) -> str:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) or command.shown_keys
        bare = action.text().replace("&", "").rstrip("…")
        return f"{bare} ({keys})" if keys else bare

    def _show_keys(self, name: str) -> None:
        """Name in the menu the keys that the grid hears itself; as a shortcut they would be taken from it."""
        keys = COMMANDS[name].shown_keys
        if keys:
            action = self._actions[name]
            # A button of a tool bar has no place for them.
            action.setIconText(action.iconText())
            action.setText(f"{action.text()}\t{keys}")
