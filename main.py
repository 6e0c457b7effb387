"""Puts the parts together and starts: the window, or one of the commands that need none."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
# `io` is also a module of Python's own, so the folder of that name is no package but a shelf with one package on it.
sys.path.insert(1, str(HERE / "io"))

import argparse  # noqa: E402
from typing import TYPE_CHECKING, NoReturn  # noqa: E402

if TYPE_CHECKING:
    from gui.application import Places


def version() -> str:
    """The version of the program; it is written once, in pyproject.toml."""
    import tomllib

    from interchange.resources import project_file

    project = tomllib.loads(project_file("pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def user_places() -> Places:
    """The folders of this user for settings and data."""
    import platformdirs

    from gui.application import NAME, Places

    return Places(
        Path(platformdirs.user_config_dir(NAME, appauthor=False, roaming=True)),
        Path(platformdirs.user_data_dir(NAME, appauthor=False)),
    )


class _Parser(argparse.ArgumentParser):
    """Says in one sentence, in Dutch, what is wrong with the command line."""

    def error(self, message: str) -> NoReturn:
        print(f"De opdracht is niet begrepen ({message}). Met --help ziet u wat er kan.", file=sys.stderr)
        raise SystemExit(2)


EPILOG = """\
zonder opdracht:
  BESTAND              opent het venster, met deze werkmap

opdrachten voor beheerders:
  inspect BESTAND              schrijft als JSON wat er in een werkmap is herkend: bladen, tabellen, kolommen, rijen
  export BESTAND DOEL.docx     maakt een Word-document van een werkmap, zonder venster
"""


def parse(arguments: list[str]) -> argparse.Namespace:
    """Read the command line. Ends with status 2 when it cannot be understood."""
    parser = _Parser(
        prog="communicatiematrix",
        usage="communicatiematrix [BESTAND | inspect BESTAND | export BESTAND DOEL.docx | --self-check]",
        description="Bewerkt de communicatiematrix in uw eigen Excel-werkmap.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
    )
    parser.add_argument("-h", "--help", action="help", help="toont deze uitleg")
    parser.add_argument("--version", action="version", version=version(), help="toont de versie")
    parser.add_argument("--self-check", action="store_true", help="controleert of alles werkt; status 0 of 1")
    parser.add_argument("words", nargs="*", metavar="BESTAND", help="een Excel-werkmap (.xlsx of .xlsm)")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Do what the command line asks; returns the exit status: 0, 1 for a failed check, 2 for what cannot be done."""
    chosen = parse(arguments)
    if chosen.self_check:
        from gui.self_check import self_check

        return self_check(version())
    words: list[str] = chosen.words
    if words[:1] == ["inspect"] and len(words) == 2:
        from gui.headless import inspect

        return inspect(Path(words[1]))
    if words[:1] == ["export"] and len(words) == 3:
        from gui.headless import export

        return export(Path(words[1]), Path(words[2]))
    if len(words) > 1 or words[:1] in (["inspect"], ["export"]):
        print("De opdracht is niet begrepen. Met --help ziet u wat er kan.", file=sys.stderr)
        return 2
    return show_window(Path(words[0]) if words else None)


def show_window(path: Path | None) -> int:
    """Show the window until it is closed."""
    from gui.application import make_application, make_window
    from gui.settings import Settings

    places = user_places()
    settings = Settings(places.settings)
    application = make_application(sys.argv[:1], version(), settings["language"])
    window = make_window(places, settings)
    window.show()
    if path is not None:
        # Once the window is there, so that questions about the file have something to stand on.
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, lambda: window.open_path(path))
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
