"""Reads every Windows program and library in a folder and asks whether it can be loaded on an ordinary Windows 10.

python -m shipping.pe_audit FOLDER
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

from shipping.console import Failed

X64 = 0x8664
WINE = (b"Wine builtin DLL", b"Wine placeholder DLL")
NOT_IN_WINDOWS = (
    "vcruntime140",
    "msvcp140",
    "concrt140",
    "python3",
    "qt6",
    "pyside6",
    "shiboken6",
    "libcrypto",
    "libssl",
)
"""How names of libraries begin that Windows does not have; `icuuc` only since version 1903, too late."""
TOO_NEW = ("icuuc.dll", "icu.dll")
# What every Windows 10 has; a new name here is looked at by a person before it is added.
WINDOWS = frozenset(
    """
    advapi32 authz bcrypt bcryptprimitives combase comctl32 comdlg32 crypt32 d2d1 d3d11 d3d12 d3d9 dcomp dnsapi
    dwmapi dwrite dxgi gdi32 imm32 iphlpapi kernel32 mpr msvcrt netapi32 ntdll ole32 oleaut32 opengl32 psapi
    rpcrt4 secur32 setupapi shcore shell32 shlwapi synchronization ucrtbase uiautomationcore user32 userenv usp10
    uxtheme version wer winhttp winmm winspool.drv ws2_32 wtsapi32
    """.split()  # noqa: SIM905
)


@dataclass(slots=True)
class Audit:
    """What was found: how many files were read, what they ask of Windows, and what is wrong."""

    files: int = 0
    from_windows: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)


def audit(folder: Path) -> Audit:
    """Read all programs and libraries in a folder."""
    import pefile

    found = Audit()
    present: set[str] = set()
    asked: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        head = path.read_bytes()[:0x80]
        is_library = path.suffix.lower() in {".dll", ".pyd", ".exe", ".so"}
        if head[:2] != b"MZ":
            if is_library:
                found.wrong.append(f"{path.name} is no program for Windows")
            continue
        found.files += 1
        present.add(path.name.lower())
        if any(mark in head for mark in WINE):
            found.wrong.append(f"{path.name} belongs to Wine")
        image = pefile.PE(str(path), fast_load=True)
        image.parse_data_directories([1, 13])
        if image.FILE_HEADER.Machine != X64:
            found.wrong.append(f"{path.name} is not for 64-bit Windows")
        for kind in ("DIRECTORY_ENTRY_IMPORT", "DIRECTORY_ENTRY_DELAY_IMPORT"):
            for entry in getattr(image, kind, ()):
                asked.setdefault(entry.dll.decode("ascii").lower(), path.name)
        image.close()
    for name, asker in sorted(asked.items()):
        if name not in present:
            _judge(name, asker, found)
    return found


def _judge(name: str, asker: str, found: Audit) -> None:
    """Whether a library that does not come along is there in Windows."""
    if name.startswith(("api-ms-win-", "ext-ms-win-")):
        found.from_windows.add(name)
    elif name in TOO_NEW:
        found.wrong.append(f"{asker} asks for {name}, which Windows has since version 1903 only")
    elif name.startswith(NOT_IN_WINDOWS):
        found.wrong.append(f"{asker} asks for {name}, which does not come along")
    elif name.removesuffix(".dll") in WINDOWS:
        found.from_windows.add(name)
    else:
        found.wrong.append(f"{asker} asks for {name}; nobody has looked yet whether every Windows has it")


def check(folder: Path) -> Audit:
    """Raise `Failed` when something is wrong."""
    found = audit(folder)
    if found.wrong or not found.files:
        raise Failed("\n".join(["the libraries do not stand by themselves:", *(found.wrong or ["there are none"])]))
    return found


if __name__ == "__main__":
    result = check(Path(sys.argv[1]))
    print(f"{result.files} programs and libraries; from Windows itself: {', '.join(sorted(result.from_windows))}")
