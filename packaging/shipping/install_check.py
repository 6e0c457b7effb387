"""Installs, starts, upgrades and removes the program in a Windows of its own, and looks at everything it left."""

from __future__ import annotations

import filecmp
from pathlib import Path

from shipping.console import Failed, say
from shipping.project import NAME
from shipping.proof import painted_share, seconds_to_window
from shipping.wine import Prefix, windows_path

UNINSTALLER = "uninstall.exe"
OPEN_STATUS = 10
UNINSTALL_KEY = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}"
CLASSES = r"HKCU\Software\Classes"
OTHER_PROGRAM = "Excel.Sheet.12"
"""What an .xlsx opens with before; it has to stay so."""


class Installation:
    """The installed program in a prefix."""

    def __init__(self, prefix: Prefix, setup: Path, source: Path) -> None:
        self.prefix = prefix
        self.setup = windows_path(setup)
        self.source = source
        self.folder = prefix.user / "AppData" / "Local" / "Programs" / NAME
        self.shortcut = prefix.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs" / f"{NAME}.lnk"

    @property
    def program(self) -> str:
        """The program as Windows names it."""
        return f"{self._there}\\{NAME}.exe"

    @property
    def shortcut_there(self) -> str:
        """The entry of the start menu as Windows names it."""
        return "C:\\" + str(self.shortcut.relative_to(self.prefix.drive)).replace("/", "\\")

    @property
    def _there(self) -> str:
        return f"C:\\users\\{self.prefix.user.name}\\AppData\\Local\\Programs\\{NAME}"

    def install(self, *switches: str) -> int:
        """Install silently; returns the exit status."""
        return self.prefix.run(self.setup, "/S", *switches, timeout=600).status

    def uninstall(self, *switches: str) -> None:
        """Remove silently. The uninstaller goes on as a copy of itself, so that it can remove itself too."""
        self.prefix.run(f"{self._there}\\{UNINSTALLER}", "/S", *switches, timeout=300)
        self.prefix.settle()

    def default_for_workbooks(self) -> str:
        """What an .xlsx opens with when it is double-clicked."""
        return self._registry(rf"{CLASSES}\.xlsx", "")

    def is_offered(self, ending: str) -> bool:
        """Whether the program stands in the list of *Open with*."""
        ran = self.prefix.run("reg", "query", rf"{CLASSES}\{ending}\OpenWithProgids", timeout=60)
        return f"{NAME}.Werkmap" in ran.output

    def is_listed(self) -> bool:
        """Whether Windows lists the program among those that can be removed."""
        return UNINSTALLER in self._registry(UNINSTALL_KEY, "QuietUninstallString")

    def _registry(self, key: str, name: str) -> str:
        asked = ["/v", name] if name else ["/ve"]
        return self.prefix.run("reg", "query", key, *asked, timeout=60).output


def differences(source: Path, installed: Path) -> list[str]:
    """The files that are not byte for byte what was built, are missing, or are too many."""
    ours = {path.relative_to(source) for path in source.rglob("*") if path.is_file()}
    there = {path.relative_to(installed) for path in installed.rglob("*") if path.is_file()} - {Path(UNINSTALLER)}
    other = {path for path in ours & there if not filecmp.cmp(source / path, installed / path, shallow=False)}
    return sorted(path.as_posix() for path in (ours ^ there) | other)


def expect(condition: bool, what: str) -> None:
    """Say that something holds, or raise `Failed` because it does not."""
    if not condition:
        raise Failed(f"not so: {what}")
    say(f"   {what}")


def check(prefix: Prefix, setup: Path, source: Path) -> None:
    """The whole life of an installation. Raises `Failed` at the first thing that is not as it should be."""
    place = Installation(prefix, setup, source)
    prefix.must("reg", "add", rf"{CLASSES}\.xlsx", "/ve", "/d", OTHER_PROGRAM, "/f", timeout=60)
    system = _system_files(prefix)
    users = _user_files(prefix)
    expect(place.install() == 0, "installs silently")
    expect(not differences(source, place.folder), "every file is byte for byte what was built")
    expect(place.is_listed(), "is listed among the programs that can be removed")
    expect(place.is_offered(".xlsx") and place.is_offered(".xlsm"), "is offered in Open with for .xlsx and .xlsm")
    expect(OTHER_PROGRAM in place.default_for_workbooks(), "what .xlsx opens with has not changed")
    expect(_system_files(prefix) == system, "nothing was put in Windows or Program Files")

    expect(place.shortcut.is_file(), "stands in the start menu")
    seconds_to_window(prefix, "start", place.shortcut_there, goes_on=False)
    expect(painted_share(prefix.display) > 0, "and starts from there")
    expect(place.install() == OPEN_STATUS, "does not install while the program is open (status 10)")
    expect(not differences(source, place.folder), "and has changed nothing then")
    expect(painted_share(prefix.display) > 0, "and the program is still there")
    expect(place.install("/CLOSE") == 0, "installs over it when told to close it")
    expect(painted_share(prefix.display) == 0, "and the program was closed for that")
    expect(not differences(source, place.folder), "every file is right again")

    (place.folder / "_internal" / "van_een_oudere_versie.dll").write_bytes(b"old")
    expect(place.install() == 0 and not differences(source, place.folder), "leaves nothing of an older version")
    expect(prefix.run(place.program, "--version", timeout=60).status == 0, "the installed program answers")

    mine = place.folder / "Mijn plan é.xlsx"
    mine.write_bytes(b"keep")
    place.uninstall()
    left = [path.relative_to(place.folder).as_posix() for path in place.folder.rglob("*")]
    expect(set(left) <= {mine.name}, f"leaves only what the user put there ({', '.join(left)})")
    expect(mine.read_bytes() == b"keep", "and has not touched that")
    expect(not place.shortcut.exists() and not place.is_listed(), "the start menu and the list of programs forget it")
    expect(not place.is_offered(".xlsx"), "Open with forgets it")
    expect(OTHER_PROGRAM in place.default_for_workbooks(), "what .xlsx opens with is still the same")
    mine.unlink()
    more = {path for path in _user_files(prefix) - users if NAME.lower() in path.lower()}
    own = {path for path in more if path.startswith((f"AppData/Roaming/{NAME}", f"AppData/Local/{NAME}"))}
    expect(more == own, "of the program only the user's own settings and data are left")
    prefix.end()


def _system_files(prefix: Prefix) -> set[str]:
    """Everything outside the folders of users, but for what Windows writes by itself."""
    found = set()
    for folder in ("Program Files", "Program Files (x86)", "ProgramData", "windows"):
        for path in (prefix.drive / folder).rglob("*"):
            name = path.relative_to(prefix.drive).as_posix()
            if not name.lower().startswith(("windows/temp", "windows/logs")):
                found.add(name)
    return found


def _user_files(prefix: Prefix) -> set[str]:
    return {path.relative_to(prefix.user).as_posix() for path in prefix.user.rglob("*") if path.is_file()}
