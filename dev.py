"""What a developer types: `python dev.py run` and `python dev.py test` set up by themselves, on Linux and Windows.

Only the standard library is used here, because this file runs before anything is installed.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
WINDOWS = sys.platform == "win32"
VENV_PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

# What Qt 6.8 opens at start, and the Debian 12 package that brings it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
# What the X11 platform plug-in opens besides, needed only to see the window.
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}


def say(text: str) -> None:
    """Print a line of progress at once, also when the output is a pipe."""
    print(f"dev.py: {text}", flush=True)


def run(*command: str | Path, env: dict[str, str] | None = None) -> int:
    """Run a command in the project folder and return its exit status."""
    return subprocess.run([str(part) for part in command], cwd=HERE, env=env, check=False).returncode


def must(*command: str | Path) -> None:
    """Run a command; end with its exit status when it fails."""
    status = run(*command)
    if status:
        say(f"failed ({status}): {' '.join(str(part) for part in command)}")
        raise SystemExit(status)


# --- Setting up -------------------------------------------------------------------------------------------------------


def pins(*groups: str) -> list[str]:
    """The exact requirements in pyproject.toml: those of the program, and those of the optional groups named."""
    import tomllib

    project = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = list(project["dependencies"])
    for group in groups:
        wanted += project["optional-dependencies"][group]
    return wanted


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """Debian packages whose library the loader of this machine does not find."""
    absent = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            absent.append(package)
    return absent


def install_debian(packages: Sequence[str], why: str) -> None:
    """Install Debian packages as root; otherwise say which command the reader should give."""
    if not packages:
        return
    command = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not (shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0):
        say(f"{why}; missing here: {', '.join(packages)}. On Debian or Ubuntu: sudo {command}")
        raise SystemExit(2)
    say(f"{why}: installing {', '.join(packages)}")
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    run("apt-get", "update", "-qq", env=quiet)
    if run(*command.split(), "-qq", env=quiet):
        say(f"that did not work; give this command yourself: {command}")
        raise SystemExit(2)


def set_up(*groups: str) -> None:
    """Make `.venv` with exactly the pinned packages; a second call with the same pins does nothing."""
    if sys.version_info < (3, 11):  # noqa: UP036 (this file is what tells the reader so)
        say(f"Python 3.11 or 3.12 is needed; this is {sys.version.split()[0]} ({sys.executable}).")
        raise SystemExit(2)
    if sys.platform == "linux":
        install_debian(missing_packages(QT_LIBRARIES), "Qt needs system libraries")
        if not VENV_PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
            install_debian([f"python3.{sys.version_info.minor}-venv"], "Python needs its venv module")
    if not VENV_PYTHON.exists():
        say("making .venv")
        shutil.rmtree(VENV, ignore_errors=True)
        must(sys.executable, "-m", "venv", VENV)
    wanted = pins(*groups)
    stamp = VENV / f"installed-{hashlib.sha256(' '.join(wanted).encode()).hexdigest()[:16]}"
    if not stamp.exists():
        say(f"installing {len(wanted)} pinned packages")
        must(VENV_PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted)
        stamp.touch()
    compile_translations()


# --- Translations -----------------------------------------------------------------------------------------------------


def compile_translations() -> None:
    """Compile each .ts that is newer than its .qm; the program reads only the latter."""
    for source in (HERE / "resources" / "translations").glob("*.ts"):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            must(VENV_PYTHON, "-c", "from PySide6.scripts.pyside_tool import lrelease; lrelease()", source, "-silent")


# --- Commands ---------------------------------------------------------------------------------------------------------


def has_display() -> bool:
    """Whether a window can be seen on this machine."""
    platform = os.environ.get("QT_QPA_PLATFORM")
    return WINDOWS or bool(platform or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def command_run(arguments: Sequence[str]) -> int:
    """Start the program."""
    set_up()
    headless = arguments[:1] and (arguments[0] in {"inspect", "export"} or arguments[0].startswith("-"))
    if not headless:
        if sys.platform == "linux" and not has_display():
            say("there is no display here; to see the window, run it under a virtual one: xvfb-run python dev.py run")
            return 2
        if sys.platform == "linux" and not os.environ.get("QT_QPA_PLATFORM"):
            install_debian(missing_packages(X11_LIBRARIES), "Showing a window needs X11 libraries")
    return run(VENV_PYTHON, "main.py", *arguments)


def command_test(arguments: Sequence[str]) -> int:
    """Format, lint, types, translations and tests; all of it, also when one part fails."""
    started = time.monotonic()
    set_up("test", "manual")
    # Qt gets no display in tests, and the same language everywhere.
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", PYTHONWARNINGS="default")
    steps: list[tuple[str, Sequence[str | Path]]] = [
        ("format", (VENV_PYTHON, "-m", "ruff", "format", "--check", ".")),
        ("lint", (VENV_PYTHON, "-m", "ruff", "check", ".")),
        ("types", (VENV_PYTHON, "-m", "mypy")),
        ("tests", (VENV_PYTHON, "-m", "pytest", *arguments)),
    ]
    failed = []
    for name, command in steps:
        say(name)
        if run(*command, env=env):
            failed.append(name)
    say(f"{'failed: ' + ', '.join(failed) if failed else 'all good'} ({time.monotonic() - started:.0f} s)")
    return 1 if failed else 0


def command_format(arguments: Sequence[str]) -> int:
    """Format the code and mend what the linter can mend."""
    set_up("test")
    must(VENV_PYTHON, "-m", "ruff", "check", "--fix", "--quiet", ".")
    return run(VENV_PYTHON, "-m", "ruff", "format", ".")


def command_translations(arguments: Sequence[str]) -> int:
    """Collect the texts of the code into resources/translations/*.ts."""
    set_up()
    sources = [str(path.relative_to(HERE)) for room in ("gui", "model", "io") for path in (HERE / room).rglob("*.py")]
    collect = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
    for target in (HERE / "resources" / "translations").glob("*.ts"):
        # In English only the plurals have to be written out.
        plurals = ["-pluralonly"] if target.stem.endswith("_en") else []
        options = ["-no-obsolete", "-locations", "none", *plurals]
        must(VENV_PYTHON, "-c", collect, *options, *sorted(sources), "main.py", "-ts", target)
    return 0


def command_sample(arguments: Sequence[str]) -> int:
    """Make the sample workbook in resources/ anew."""
    set_up()
    return run(VENV_PYTHON, "-m", "tests.making.sample_workbook")


def command_pictures(arguments: Sequence[str]) -> int:
    """Make the pictures of the README and the manual anew, offscreen; NAMES for some of them only."""
    set_up()
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    return run(VENV_PYTHON, "-m", "tests.making.pictures", *arguments, env=env)


def make_manual() -> None:
    """Make the manual in resources/help, from where it goes along with the program."""
    must(VENV_PYTHON, "-m", "tests.making.manual")


def command_manual(arguments: Sequence[str]) -> int:
    """Make the manual in resources/help, for F1: web pages and a PDF."""
    set_up("manual")
    make_manual()
    return 0


def command_bench(arguments: Sequence[str]) -> int:
    """Measure speed and memory against a peer or a floor in the same run; prints ratios."""
    set_up("test")
    return run(VENV_PYTHON, "-m", "tests.bench", *arguments, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))


def command_corpus(arguments: Sequence[str]) -> int:
    """Edit every workbook of the shared corpus and let independent checkers and LibreOffice judge."""
    set_up("test")
    return run(VENV_PYTHON, "-m", "tests.bench.corpus", *arguments)


def command_scripts(arguments: Sequence[str]) -> int:
    """Play random edit scripts and compare every cell of every sheet with what two other readers see."""
    set_up("test")
    return run(VENV_PYTHON, "-m", "tests.bench.scripts", *arguments)


def command_fuzz(arguments: Sequence[str]) -> int:
    """Open, edit and save thousands of damaged workbooks."""
    set_up("test")
    return run(VENV_PYTHON, "tests/bench/fuzz.py", *arguments)


def command_crash(arguments: Sequence[str]) -> int:
    """Kill the program again and again while it works, and look for what is lost."""
    set_up("test")
    return run(VENV_PYTHON, "tests/bench/crash.py", *arguments, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))


def command_monkey(arguments: Sequence[str]) -> int:
    """Let a monkey at the window for some minutes, from a seed on, and check everything after each action."""
    set_up("test")
    return run(VENV_PYTHON, "-m", "tests.bench.monkey", *arguments, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))


def command_hostile(arguments: Sequence[str]) -> int:
    """Open workbooks that were made to do harm."""
    set_up("test")
    return run(VENV_PYTHON, "tests/bench/hostile.py", *arguments)


def command_build(arguments: Sequence[str]) -> int:
    """Make the standalone program in dist/ for this machine and let it check itself."""
    set_up("build", "windows", "manual")
    make_manual()
    return run(VENV_PYTHON, "-m", "shipping.native", *arguments, env=packaging_env())


def command_windows(arguments: Sequence[str]) -> int:
    """Make and prove the Windows program and its installer on Debian; --help tells more."""
    set_up("build", "windows", "manual")
    make_manual()
    return run(VENV_PYTHON, "-m", "shipping.windows", *arguments, env=packaging_env())


def packaging_env() -> dict[str, str]:
    """The environment in which the package on the shelf `packaging` is found."""
    return dict(os.environ, PYTHONPATH=str(HERE / "packaging"))


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": command_run,
    "test": command_test,
    "format": command_format,
    "translations": command_translations,
    "sample": command_sample,
    "pictures": command_pictures,
    "manual": command_manual,
    "bench": command_bench,
    "corpus": command_corpus,
    "scripts": command_scripts,
    "fuzz": command_fuzz,
    "crash": command_crash,
    "hostile": command_hostile,
    "monkey": command_monkey,
    "build": command_build,
    "windows": command_windows,
}


def main(arguments: Sequence[str]) -> int:
    """Read the command line and run the command it names."""
    listing = "\n".join(f"  {name:13} {command.__doc__}" for name, command in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Commands for developers of Communicatiematrix.",
        epilog=f"commands:\n{listing}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="handed on to the command")
    chosen = parser.parse_args(arguments)
    return COMMANDS[chosen.command](chosen.arguments)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
