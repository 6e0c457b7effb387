"""What a Debian machine needs for the Windows build: packages, and a display that nobody sees."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator

from shipping.console import Failed, must, say

# What is looked for, and the Debian 12 package that brings it.
PROGRAMS = {
    "wine": "wine",
    "Xvfb": "xvfb",
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "import": "imagemagick",
    "osslsigncode": "osslsigncode",
}
ALWAYS = ("wine64", "fonts-dejavu-core", "fonts-liberation", "ca-certificates")


def install_programs() -> None:
    """Install from Debian what is missing. Raises `Failed` with the command to give when that cannot be done here."""
    missing = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    if not missing:
        say("   everything is there")
        return
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing, *ALWAYS]
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        raise Failed(f"missing: {', '.join(missing)}. On Debian 12, as root: {' '.join(command)}")
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    say(f"   installing {', '.join(missing)}")
    must(["apt-get", "update", "-qq"], env=quiet)
    must(command, env=quiet)


def wine_version() -> str:
    """Such as wine-8.0 (Debian 8.0~repack-4)."""
    lines = must(["wine", "--version"]).output.splitlines()
    return next((line for line in reversed(lines) if line.startswith("wine-")), "unknown")


@contextlib.contextmanager
def display(size: str = "1280x900") -> Iterator[str]:
    """A display of its own for the time of the build, under a number that was free."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise Failed("the display that nobody sees (Xvfb) did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
