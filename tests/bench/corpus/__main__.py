"""Runs it: `python dev.py corpus [--only TEXT] [--limit N] [--no-oracle] [--out FOLDER] [--folder FOLDER]`."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from multiprocessing import Pool
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "io"), str(ROOT / "tests")]

from workbooks import SHARED  # noqa: E402

from bench.corpus import oracle  # noqa: E402
from bench.corpus.edited import Finding, Outcome  # noqa: E402
from bench.corpus.examine import Examination  # noqa: E402
from bench.corpus.summary import MOST_REFUSED, Summary  # noqa: E402


def main(arguments: list[str]) -> int:
    """Returns 1 when something is not as it must be."""
    options = _options(arguments)
    if not SHARED.exists():
        print("The corpus and the checkers lie in a folder `shared` beside the checkout, and there is none: skipped.")
        return 0
    if options.out:
        Path(options.out).mkdir(parents=True, exist_ok=True)
        return _run(options, Path(options.out))
    with tempfile.TemporaryDirectory(prefix="corpus-") as folder:
        status = _run(options, Path(folder))
        kept = Path(tempfile.gettempdir()) / "corpus-findings.tsv"
        (Path(folder) / "findings.tsv").replace(kept)
        print(f"in full: {kept}")
        return status


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py corpus", description="Edit and judge every workbook of the corpus.")
    parser.add_argument("--only", default="", metavar="TEXT", help="workbooks with this in their path")
    parser.add_argument("--limit", type=int, default=0, metavar="N", help="so many workbooks, evenly spread")
    parser.add_argument("--no-oracle", action="store_true", help="without LibreOffice")
    parser.add_argument("--out", default="", metavar="FOLDER", help="where findings and results are left")
    parser.add_argument("--folder", default=str(SHARED / "corpus"), metavar="FOLDER", help="other workbooks")
    return parser.parse_args(arguments)


def _workbooks(options: argparse.Namespace) -> list[tuple[Path, str]]:
    folder = Path(options.folder).resolve()
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in {".xlsx", ".xlsm"})
    named = [(path, path.relative_to(folder).as_posix()) for path in found]
    named = [(path, name) for path, name in named if options.only.lower() in name.lower()]
    if options.limit and options.limit < len(named):
        named = [named[place * len(named) // options.limit] for place in range(options.limit)]
    return named


def _run(options: argparse.Namespace, folder: Path) -> int:
    begun = time.monotonic()
    has_oracle = not options.no_oracle and oracle.is_there()
    if not has_oracle and not options.no_oracle:
        print("LibreOffice or its Python (python3-uno) is not installed here: nothing is recalculated.", flush=True)
    workbooks = _workbooks(options)
    shutil.rmtree(folder / "results", ignore_errors=True)
    tasks = [(path, name, folder / "results" / str(place), has_oracle) for place, (path, name) in enumerate(workbooks)]
    summary = Summary()
    with Pool(2, maxtasksperchild=100) as pool:
        for place, findings in enumerate(pool.imap(_examined, tasks), 1):
            summary.add(findings)
            _progress("workbooks", place, len(tasks), begun)
    if has_oracle:
        jobs = sorted(folder.glob("results/*/*/job.json"), key=lambda path: (int(path.parts[-3]), path.parts[-2]))
        for place, finding in enumerate(oracle.judged(jobs), 1):
            summary.add([finding])
            if finding.outcome is Outcome.FAILED:
                print(f"{finding.operation}: {finding.file}: {finding.cause}: {finding.detail[:300]}", flush=True)
            _progress("answers of LibreOffice", place, len(jobs), begun)
    print(f"{len(tasks)} workbooks, {time.monotonic() - begun:.0f} s")
    print("\n".join(summary.lines()))
    summary.write(folder / "findings.tsv")
    too_many = summary.refused_percentage(plain=True) > MOST_REFUSED
    return int(bool(summary.failed) or too_many or not tasks)


def _examined(task: tuple[Path, str, Path, bool]) -> list[Finding]:
    path, name, folder, keeps = task
    folder.mkdir(parents=True, exist_ok=True)
    return Examination(path, name, folder, keeps).findings()


def _progress(what: str, place: int, count: int, begun: float) -> None:
    if place % 50 == 0 or place == count:
        print(f"{place} of {count} {what}, {time.monotonic() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
