"""The manual behind F1: the page about what has the keyboard, in the user's own browser, from the program's folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from interchange.resources import resource

FIRST_PAGE = "index"
HELP_KEY = "F1"

PAGES: dict[str, str] = {
    # Parts of the window.
    "StartPage": "eerste-plan",
    "UnsavedPanel": "herstel",
    "PeriodEditor": "periodes",
    "GridView": "tabel",
    "TextPage": "teksten",
    "AllRowsPage": "alle-rijen",
    "PowerFieldPage": "krachtenveld",
    "TimelinePage": "tijdlijn",
    "DetailsPanel": "rijdetails",
    "FindingsPanel": "controle",
    "FindBar": "zoeken",
    "ChipBar": "filteren",
    "FilteredPage": "filteren",
    # Dialogs.
    "AboutDialog": FIRST_PAGE,
    "AddPartDialog": "nieuw-plan",
    "AddRowDialog": "alle-rijen",
    "AliasesDialog": "herkennen",
    "AnswersDialog": "periodes",
    "BoundariesDialog": "periodes",
    "CalendarDialog": "agenda",
    "ChangedDialog": "opslaan",
    "CleanupDialog": "opschonen",
    "ColumnWidthDialog": "kolommen",
    "CrossDialog": "herkennen",
    "ExportDialog": "word",
    "ExportResult": "word",
    "FilterPopup": "filteren",
    "FlowDialog": "controle",
    "HouseStyleDialog": "word",
    "KeysDialog": "toetsen",
    "ManyRowsDialog": "tabel",
    "MappingDialog": "herkennen",
    "MomentsDialog": "participatieplan",
    "NewPlanDialog": "nieuw-plan",
    "NewTextDialog": "teksten",
    "NewTableDialog": "kolommen",
    "NoteDialog": "rijdetails",
    "OneTextDialog": "teksten",
    "OverviewDialog": "controle",
    "Picker": "zoeken",
    "PrintDialog": "afdrukken",
    "PublicDialog": "openbare-versie",
    "PublicResult": "openbare-versie",
    "PublicTarget": "openbare-versie",
    "ReplaceDialog": "zoeken",
    "SortDialog": "filteren",
    "SpellingDialog": "teksten",
    "VersionsDialog": "herstel",
    "ViewsDialog": "filteren",
}
"""Which page tells about a part of the window or a dialog, by the name of its class."""


def built_page(name: str) -> Path | None:
    """The page with this name, if the manual was made on this machine or came with the program."""
    page = resource("help", f"{name}.html")
    return page if page.is_file() else None


def page_about(widget: QWidget | None) -> str:
    """The name of the page about a widget, or about the nearest thing around it that a page tells about."""
    while widget is not None:
        # A part may be a kind of what the page tells about.
        for kind in type(widget).__mro__:
            if kind.__name__ in PAGES:
                return PAGES[kind.__name__]
        widget = widget.parentWidget()
    return FIRST_PAGE


class Manual(QObject):
    """`show_keys` is what F1 does where there is no manual; `say` tells that it could not be shown."""

    def __init__(self, window: QWidget, show_keys: Callable[[], object], say: Callable[[str], object]) -> None:
        super().__init__(window)
        self._show_keys = show_keys
        self._say = say
        self.find_page: Callable[[str], Path | None] = built_page
        self.opener: Callable[[QUrl], bool] = QDesktopServices.openUrl

    def show(self) -> None:
        """Show the page about what has the keyboard; the keys when the manual was not made."""
        if not self._open(QApplication.focusWidget()):
            self._show_keys()

    def hear_in(self, dialog: object) -> None:
        """Let F1 show the page about a dialog while that is open; the keys of the window do not work there."""
        if isinstance(dialog, QDialog) and dialog.findChild(QShortcut, HELP_KEY) is None:
            key = QShortcut(QKeySequence(HELP_KEY), dialog)
            key.setObjectName(HELP_KEY)
            key.setContext(Qt.ShortcutContext.WindowShortcut)
            key.activated.connect(lambda: self._open(dialog))

    def _open(self, widget: QWidget | None) -> bool:
        """False when there is no manual."""
        page = self.find_page(page_about(widget)) or self.find_page(FIRST_PAGE)
        if page is None:
            return False
        if not self.opener(QUrl.fromLocalFile(str(page))):
            self._say(self.tr("The manual could not be opened. It stands in “{folder}”.").format(folder=page.parent))
        return True
