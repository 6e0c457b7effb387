"""Makes the installer with NSIS: for one user, without rights of an administrator."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from shipping.build import MOST_INSTALLER
from shipping.console import Failed, must, say
from shipping.project import NAME, PACKAGING, PUBLISHER, SOURCE_DATE, WORK, steady_environment, version, version_numbers

SCRIPT = PACKAGING / "windows" / "installer.nsi"


def file_name() -> str:
    """Such as Communicatiematrix-0.1.0-setup.exe."""
    return f"{NAME}-{version()}-setup.exe"


def removal_list(folder: Path) -> str:
    """The commands that take away exactly the files that were installed, and the folders when they are empty then.

    Whatever a user put there stays.
    """
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    folders = sorted((path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_dir()), reverse=True)
    lines = [f'Delete "$INSTDIR\\{_escaped(name)}"' for name in files]
    lines += [f'RMDir "$INSTDIR\\{_escaped(name)}"' for name in folders]
    return "\n".join(lines) + "\n"


def definitions(folder: Path, target: Path, removal: Path, icon: Path, banner: Path) -> dict[str, str]:
    """What the script is told."""
    return {
        "NAME": NAME,
        "PUBLISHER": PUBLISHER,
        "VERSION": version(),
        "VERSION_NUMBERS": ".".join(map(str, version_numbers())),
        "SOURCE": str(folder),
        "OUTPUT": str(target),
        "REMOVAL": str(removal),
        "ICON": str(icon),
        "BANNER": str(banner),
        "SIZE_KB": str(sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 1024),
    }


def make_installer(folder: Path, target: Path, made: Path, quick: bool = False) -> Path:
    """Pack a built program, small or `quick`; `made` holds its pictures.

    Raises `Failed` when the result is heavier than was agreed.
    """
    icon, banner = made / "communicatiematrix.ico", made / "banner.bmp"
    removal = WORK / "removal.nsh"
    removal.parent.mkdir(parents=True, exist_ok=True)
    removal.write_text(removal_list(folder), encoding="utf-8")
    target.parent.mkdir(parents=True, exist_ok=True)
    told = [f"-D{name}={value}" for name, value in definitions(folder, target, removal, icon, banner).items()]
    environment = {**steady_environment(), "SOURCE_DATE_EPOCH": str(SOURCE_DATE), "TZ": "UTC"}
    packing = ["-DQUICK"] if quick else []
    must(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *packing, *told, SCRIPT], env=environment)
    size = target.stat().st_size
    say(f"   {target.name}: {size / 1e6:.1f} MB (at most {MOST_INSTALLER / 1e6:.0f} MB)")
    if size > MOST_INSTALLER and not quick:
        raise Failed("the installer has become too heavy")
    return target


def _escaped(name: str) -> str:
    """A path as NSIS writes it; a dollar would begin a variable."""
    return str(PurePosixPath(name)).replace("$", "$$").replace("/", "\\")
