"""The program as a zip: unpacked in a folder or on a share, it runs from there."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path

from shipping.console import say
from shipping.project import NAME, PACKAGING, SOURCE_DATE, version

READ_ME = PACKAGING / "windows" / "LEES MIJ.txt"


def file_name() -> str:
    """Such as Communicatiematrix-0.1.0-draagbaar.zip."""
    return f"{NAME}-{version()}-draagbaar.zip"


def make_zip(folder: Path, target: Path, level: int = 9) -> Path:
    """Pack a built program, in the order of the alphabet and with one time for all, so that two builds are equal."""
    target.parent.mkdir(parents=True, exist_ok=True)
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    files[READ_ME.name] = READ_ME
    moment = time.gmtime(SOURCE_DATE)[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as package:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{NAME}/{name}", moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            data = files[name].read_bytes()
            # Old readers of zip files on Windows expect the line ends of Windows in a text for people.
            package.writestr(entry, data.replace(b"\n", b"\r\n") if name == READ_ME.name else data)
    say(f"   {target.name}: {target.stat().st_size / 1e6:.1f} MB")
    return target
