"""What goes into the standalone program and what stays out. `build.spec` asks here, so that tests can ask too."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

ROOMS = (("gui", "gui"), ("model", "model"), ("io/interchange", "interchange"))
"""Folders of our own sources, with the names under which they are imported."""
BY_NAME = ("docx", "hunspell.hunspell", "lxml._elementpath", "openpyxl", "rapidfuzz", "typst")
"""Libraries that are imported where they are used, and in places that nobody reads beforehand."""

EXCLUDED = (
    # Libraries know each other; the program uses none of these. Together they would weigh more than the rest.
    "numpy",
    "pandas",
    "dateutil",
    "PIL",
    "setuptools",
    "pkg_resources",
    "packaging",
    # The program never goes to the network, so it needs no encryption; Python has its own code for hashes.
    "ssl",
    "_ssl",
    "_hashlib",
    "ftplib",
    "smtplib",
    "imaplib",
    # What only developers use.
    "pytest",
    "_pytest",
    "hypothesis",
    "mypy",
    "unittest.mock",
    "tkinter",
    "pydoc",
    "pdb",
    "doctest",
    "lib2to3",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
)

QT_LANGUAGES = ("qtbase_nl.qm", "qtbase_en.qm")
QT_LEFT_OUT = (
    "Qt6Qml",
    "Qt6Quick",
    "Qt6Pdf",
    "Qt6VirtualKeyboard",
    "qtvirtualkeyboard",
    "opengl32sw",
    "qpdf",
    "Qt6Network",
    "plugins/tls",
    "plugins/networkinformation",
    "plugins/generic",
    "qicns",
    "qtga",
    "qtiff",
    "qwbmp",
    "qwebp",
    "qminimal",
    "qdirect2d",
    "Wayland",
    "wayland",
    "egldeviceintegrations",
    "qeglfs",
    "qlinuxfb",
    "qvnc",
    "qvkkhrdisplay",
    "qminimalegl",
)
"""Parts of Qt that nothing of ours opens: QML, PDF, networks, drivers of other screens, rare kinds of picture."""


def own_modules(root: Path) -> list[str]:
    """Every module of our own. Some are found by their name only when the program runs, such as the kinds of form."""
    names = []
    for folder, package in ROOMS:
        for path in sorted((root / folder).rglob("*.py")):
            parts = (package, *path.relative_to(root / folder).with_suffix("").parts)
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def hidden_imports(root: Path) -> list[str]:
    """What PyInstaller has to be told because no import of the main program leads there."""
    return [*own_modules(root), *BY_NAME]


def resources(root: Path) -> list[tuple[str, str]]:
    """The files that come along, each with the folder it goes to. Sources of translations stay at home."""
    entries = [("pyproject.toml", "."), ("LICENSE", ".")]
    for path in sorted((root / "resources").rglob("*")):
        if path.is_file() and path.suffix != ".ts" and "__pycache__" not in path.parts:
            entries.append((path.relative_to(root).as_posix(), path.parent.relative_to(root).as_posix()))
    return entries


def is_wanted(destination: str) -> bool:
    """Whether a file that PyInstaller found goes along."""
    name = destination.replace("\\", "/")
    if name.startswith("docx/templates/") or "/tests/" in name:
        return "/tests/" not in name
    if not ("PySide6/" in name or PurePosixPath(name).name.startswith("libQt6")):
        return True
    if "/translations/" in name:
        return PurePosixPath(name).name in QT_LANGUAGES
    return not any(part in name for part in QT_LEFT_OUT)
