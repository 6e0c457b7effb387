"""Makes the application: its name, language and look, and the folders of this user."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gui.crash import CrashReporter
from gui.focus_frame import FocusFrames
from gui.main_window import MainWindow
from gui.questions import Questions
from gui.safety import SafetyNet
from gui.settings import Settings
from gui.theme import apply_theme
from interchange.remembered import RememberedLayouts
from interchange.resources import resource

NAME = "Communicatiematrix"


@dataclass(frozen=True, slots=True)
class Places:
    """Where the program keeps what belongs to this user: settings, and data such as versions and journals."""

    settings: Path
    data: Path


def install_language(application: QCoreApplication, language: str) -> None:
    """Show texts in this language; English is what the sources say, but for plurals. The translators live as long as
    the application."""
    QLocale.setDefault(QLocale("nl_NL" if language == "nl" else "en_GB"))
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.TranslationsPath), f"qtbase_{language}"),
        (str(resource("translations")), f"communicatiematrix_{language}"),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)


def make_application(arguments: list[str], version: str, language: str) -> QApplication:
    """The one application of this process, ready to show windows."""
    application = QApplication(arguments)
    application.setApplicationName(NAME)
    application.setApplicationDisplayName("")
    application.setApplicationVersion(version)
    install_language(application, language)
    apply_theme(application)
    FocusFrames(application)
    return application


def make_window(places: Places, settings: Settings, questions: Questions | None = None) -> MainWindow:
    """The main window, with everything it needs from the folders of the user."""
    asking = questions or Questions()
    CrashReporter(places.data / "meldingen", asking).install()
    return MainWindow(
        settings,
        RememberedLayouts(places.settings / "kolommen.json"),
        SafetyNet.in_folder(places.data, QCoreApplication.applicationVersion()),
        asking,
    )
