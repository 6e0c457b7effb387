"""Makes the manual in `resources/help`, where the program looks for it. Run by `dev.py manual`."""

from __future__ import annotations

import datetime as dt
import shutil
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(1, str(ROOT / "io"))
TARGET = ROOT / "resources" / "help"
CREATED = dt.datetime(2026, 1, 1)
"""The day that the document carries in its properties, always the same: what is made twice is equal."""


def main(target: Path = TARGET) -> int:
    """Read the pages, and write them anew: the folder holds nothing else."""
    from interchange.pdf import write_pdf
    from tests.making.manual.chapters import PICTURES, SOURCE, read_pages
    from tests.making.manual.document import report_of
    from tests.making.manual.web import PDF, PICTURE_FOLDER, STYLE, web_pages

    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    pages = read_pages()
    shutil.rmtree(target, ignore_errors=True)
    (target / PICTURE_FOLDER).mkdir(parents=True)
    for name, text in web_pages(pages, version).items():
        (target / name).write_text(text, encoding="utf-8", newline="\n")
    shutil.copyfile(SOURCE / STYLE, target / STYLE)
    for name in sorted({Path(source).name for page in pages for source, _ in page.pictures()}):
        shutil.copyfile(PICTURES / name, target / PICTURE_FOLDER / name)
    (target / PDF).write_bytes(write_pdf(report_of(pages, version, CREATED)))
    files = [file for file in target.rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files) / 1e6
    print(f"{len(pages)} pagina's, {len(files)} bestanden, {size:.1f} MB in {target}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
