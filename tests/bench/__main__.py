"""Runs the benchmarks that are named, or all of them: `python dev.py bench [name] [name] …`."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "io"), str(ROOT / "tests")]

from bench import cleanup, periods, save, start, table, word, workbook  # noqa: E402

BENCHMARKS = {
    "start": start.run,
    "workbook": workbook.run,
    "save": save.run,
    "word": word.run,
    "periods": periods.run,
    "cleanup": cleanup.run,
    "table": table.run,
}


def main(names: list[str]) -> int:
    """Run and print; returns 2 for a name that is not known."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    for name in names or BENCHMARKS:
        print(f"== {name}")
        for line in BENCHMARKS[name]():
            print(f"   {line}", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
