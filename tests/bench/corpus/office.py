"""Opens workbooks in LibreOffice, edits them there and tells what the cells show. Runs under the system's Python, which
has `uno`: a question per line comes in as JSON, an answer per line goes out.

    /usr/bin/python3 office.py path/to/lo_oracle.py
"""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

SECONDS = 60


def oracle(path: str) -> ModuleType:
    """The shared oracle as a module; it runs its command line as its last line, which is left out."""
    module = ModuleType("lo_oracle")
    source = Path(path).read_text(encoding="utf-8").rstrip()
    exec(compile(source.removesuffix("main()"), path, "exec"), module.__dict__)
    return module


def ring(*_: object) -> None:
    raise TimeoutError(f"no answer within {SECONDS} s")


def edit(document: Any, steps: list[list[Any]]) -> None:
    """Let LibreOffice itself insert, delete and type."""
    for step, sheet, *rest in steps:
        found = document.Sheets.getByName(sheet)
        if step == "insert rows":
            found.Rows.insertByIndex(rest[0] - 1, rest[1])
        elif step == "remove rows":
            found.Rows.removeByIndex(rest[0] - 1, rest[1])
        elif step == "insert columns":
            found.Columns.insertByIndex(rest[0] - 1, rest[1])
        elif step == "type":
            found.getCellByPosition(rest[1] - 1, rest[0] - 1).setString(rest[2])


def answer(shared: ModuleType, office: Any, question: dict[str, Any]) -> dict[str, Any]:
    """What every cell shows after the steps and a full calculation, and what hangs on cells besides."""
    document = office.load(question["file"])
    if document is None:
        # Once in a while LibreOffice 7.4 loads nothing, and does the next time.
        office.stop()
        office.start()
        document = office.load(question["file"])
    if document is None or not hasattr(document, "Sheets"):
        raise RuntimeError("cannot open the file")
    try:
        edit(document, question["steps"])
        return {"cells": shared.dump(document), "extra": shared.extra(document)}
    finally:
        document.close(True)


def main(path: str) -> None:
    """Answer until nobody asks any more."""
    shared = oracle(path)
    office = shared.Office()
    signal.signal(signal.SIGALRM, ring)
    for line in sys.stdin:
        signal.alarm(SECONDS)
        try:
            found = answer(shared, office, json.loads(line))
        except Exception as error:
            found = {"error": f"{type(error).__name__}: {error}"[:200]}
            signal.alarm(0)
            office.stop()
            office.start()
        signal.alarm(0)
        print(json.dumps(found), flush=True)
    office.stop()


if __name__ == "__main__":
    main(sys.argv[1])
