"""Puts the parts together and starts: the window, or one of the commands that need none."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
# `io` is also a module of Python's own, so the folder of that name is no package but a shelf with one package on it.
sys.path.insert(1, str(HERE / "io"))

from typing import TYPE_CHECKING  # noqa: E402

if TYPE_CHECKING:
    from gui.application import Places


def version() -> str:
    """The version of the program; it is written once, in pyproject.toml."""
    import tomllib

    from interchange.resources import project_file

    project = tomllib.loads(project_file("pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def user_places() -> Places:
    """The folders of this user for settings and data, or those beside a program that keeps everything with it."""
    import platformdirs

    from gui.application import NAME, Places
    from gui.windows_habits import portable_folder

    if (folder := portable_folder()) is not None:
        return Places(folder / "instellingen", folder)
    return Places(
        Path(platformdirs.user_config_dir(NAME, appauthor=False, roaming=True)),
        Path(platformdirs.user_data_dir(NAME, appauthor=False)),
    )


HELP = """\
gebruik: communicatiematrix [BESTAND]
         communicatiematrix inspect BESTAND
         communicatiematrix export BESTAND DOEL.docx
         communicatiematrix export --pdf BESTAND DOEL.pdf
         communicatiematrix --self-check | --version | --help

Bewerkt de communicatiematrix in uw eigen Excel-werkmap.

  BESTAND                      opent het venster, met dit plan: een Excel-werkmap (.xlsx of .xlsm), of een bestand waar
                               een nieuw plan van komt (.docx, .xls, .xlsb, .ods, .csv, .txt of .html)

opdrachten voor beheerders, zonder venster:
  inspect BESTAND              schrijft als JSON wat er in een plan is herkend: bladen, tabellen, kolommen, rijen
  export BESTAND DOEL.docx     maakt een Word-document van een plan
  export --pdf BESTAND DOEL.pdf
                               maakt een toegankelijke pdf van een plan (PDF/UA-1 en PDF/A-2a)

opties:
  --self-check [VERSLAG]       controleert of alles werkt; status 0 als dat zo is, anders 1
  --version                    toont de versie
  -h, --help                   toont deze uitleg

Bij een fout staat er één zin op stderr en is de status 2.
"""


def main(arguments: list[str]) -> int:
    """Do what the command line asks; returns the exit status: 0, 1 for a failed check, 2 for what cannot be done."""
    match arguments:
        case ["-h" | "--help"]:
            print(HELP, end="")
        case ["--version"]:
            print(version())
        case ["--self-check", *report] if len(report) <= 1:
            from gui.self_check import self_check

            return self_check(version(), Path(report[0]) if report else None)
        case ["inspect", path]:
            from gui.headless import inspect

            return inspect(Path(path))
        case ["--typeset", folder]:
            # The program starts itself with this, for a long document.
            from interchange.pdf.own_process import typeset

            return typeset(Path(folder))
        case ["export", "--pdf", path, target]:
            from gui.headless import export_pdf

            return export_pdf(Path(path), Path(target), user_places().settings)
        case ["export", path, target] if not path.startswith("-"):
            from gui.headless import export

            return export(Path(path), Path(target), user_places().settings)
        case []:
            return show_window(None)
        case [path] if path not in {"inspect", "export"} and not path.startswith("-"):
            return show_window(Path(path))
        case _:
            print("Deze opdracht is niet begrepen; --help laat zien wat er kan.", file=sys.stderr)
            return 2
    return 0


def show_window(path: Path | None) -> int:
    """Show the window until it is closed."""
    from gui.application import make_application, make_window
    from gui.settings import Settings
    from gui.windows_habits import take_place_in_taskbar

    take_place_in_taskbar()
    places = user_places()
    settings = Settings(places.settings)
    application = make_application(sys.argv[:1], version(), settings["language"])
    window = make_window(places, settings)
    window.show()
    if path is not None:
        # Once the window is there, so that questions about the file have something to stand on.
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, lambda: window.filing.open_path(path))
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
