"""What Windows shows of the program in the properties of its file, and what it lets it do."""

from __future__ import annotations

from typing import Any

from shipping.project import NAME, PACKAGING, PUBLISHER, version, version_numbers

MANIFEST = PACKAGING / "windows" / "communicatiematrix.manifest"
DUTCH = 0x0413
UNICODE = 1200


def strings() -> dict[str, str]:
    """The texts in the properties of the file, in Dutch."""
    return {
        "CompanyName": PUBLISHER,
        "FileDescription": NAME,
        "FileVersion": version(),
        "InternalName": NAME,
        "LegalCopyright": "EUPL-1.2",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": NAME,
        "ProductVersion": version(),
    }


def version_resource() -> Any:
    """The resource as PyInstaller takes it; can be made on Windows only."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    table = StringTable(f"{DUTCH:04x}{UNICODE:04x}", [StringStruct(name, text) for name, text in strings().items()])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=version_numbers(), prodvers=version_numbers(), mask=0x3F, OS=0x40004, fileType=0x1),
        kids=[StringFileInfo([table]), VarFileInfo([VarStruct("Translation", [DUTCH, UNICODE])])],
    )
