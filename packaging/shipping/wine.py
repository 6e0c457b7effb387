"""A Windows of its own for each purpose: Wine prefixes, and running programs in them."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from shipping.console import Failed, Ran, must, run
from shipping.project import PACKAGING, WORK

QUIET = "mscoree,mshtml="
"""Wine would offer to download .NET and a browser."""
OWN_RUNTIME = "msvcp140,msvcp140_1,msvcp140_2,vcruntime140,vcruntime140_1,concrt140=n"
"""Forbids Wine's own C++ runtime, which Windows does not have and which would hide that ours is missing."""
# What Wine 8 lacks and every Windows since version 8 has. Small stand-ins go into the prefix, never into the program.
STAND_INS = {
    "windows.ui.dll": ("uiset.c",),
    "bcryptprimitives.dll": ("bcryptprimitives.c", "-ladvapi32"),
}
UI_SETTINGS = (
    r"HKLM\Software\Microsoft\WindowsRuntime\ActivatableClassId\Windows.UI.ViewManagement.UISettings",
    r"C:\windows\system32\windows.ui.dll",
)


def windows_path(path: Path) -> str:
    """How a program in a prefix names a file of this machine."""
    return "Z:" + str(PureWindowsPath(*Path(path).resolve().parts))


@dataclass(frozen=True, slots=True)
class Prefix:
    """A folder with a Windows in it."""

    folder: Path
    display: str
    overrides: str = ""

    @property
    def drive(self) -> Path:
        """The folder of this machine that is C: there."""
        return self.folder / "drive_c"

    @property
    def user(self) -> Path:
        """The folder of the user there, as a folder of this machine."""
        return next(path for path in (self.drive / "users").iterdir() if path.name != "Public")

    def environment(self, **more: str) -> dict[str, str]:
        """What Wine is told. Everything of this session that Windows programs might take for theirs is left out."""
        kept = {
            name: os.environ[name]
            for name in ("PATH", "HOME", "USER", "LC_ALL", "LANG", "TMPDIR")
            if name in os.environ
        }
        return {
            **kept,
            "WINEPREFIX": str(self.folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": ";".join(part for part in (self.overrides, "bcryptprimitives=n,b", QUIET) if part),
            "DISPLAY": self.display,
            **more,
        }

    def make(self, fresh: bool = False) -> None:
        """Make the prefix as Windows 10 with the stand-ins in it, unless it is there."""
        if fresh:
            shutil.rmtree(self.folder, ignore_errors=True)
        if (self.folder / "made").exists():
            return
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        must(["wineboot", "-i"], env=self.environment(), timeout=300)
        self.run("winecfg", "-v", "win10", timeout=120)
        for name in STAND_INS:
            shutil.copy(_stand_in(name), self.drive / "windows" / "system32" / name)
        key, library = UI_SETTINGS
        self.run("reg", "add", key, "/v", "DllPath", "/d", library, "/f", timeout=60)
        self.end()
        (self.folder / "made").touch()

    def run(self, *command: str, timeout: float = 900, cwd: Path | None = None, **environment: str) -> Ran:
        """Run a Windows program to its end."""
        return run(["wine", *command], env=self.environment(**environment), timeout=timeout, cwd=cwd)

    def must(self, *command: str, timeout: float = 900, cwd: Path | None = None, **environment: str) -> Ran:
        """Run a Windows program that has to end well."""
        ran = self.run(*command, timeout=timeout, cwd=cwd, **environment)
        if ran.status:
            raise Failed(f"status {ran.status} of {' '.join(command)}\n{ran.output[-3000:]}")
        return ran

    def start(self, *command: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start a Windows program that goes on."""
        return subprocess.Popen(
            ["wine", *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=self.environment(**environment),
        )

    def end(self) -> None:
        """End everything that still runs in this prefix, and write its registry to disk."""
        run(["wineserver", "-k"], env=self.environment())
        run(["wineserver", "-w"], env=self.environment(), timeout=60)

    def settle(self) -> None:
        """Wait until every program in the prefix has ended by itself."""
        run(["wineserver", "-w"], env=self.environment(), timeout=120)


def _stand_in(name: str) -> Path:
    """A library that Wine 8 lacks, compiled from a few lines of C."""
    target = WORK / "stand-ins" / name
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        source, *options = STAND_INS[name]
        must(["x86_64-w64-mingw32-gcc", "-O2", "-shared", "-s", "-o", target, PACKAGING / "wine" / source, *options])
    return target
