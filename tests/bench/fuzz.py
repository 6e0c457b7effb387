"""Thousands of damaged workbooks, the same at every run: each opens or is refused, nothing crashes, hangs, or takes a
part for good that is no XML any more. Run by `python dev.py fuzz [COUNT] [SEED]`."""

from __future__ import annotations

import io
import random
import re
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing import Pool
from pathlib import Path
from typing import TYPE_CHECKING
from xml.parsers import expat

if TYPE_CHECKING:
    from interchange.package.archive import Archive
    from model.open_plan import OpenPlan

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "io"), str(ROOT / "tests")]

SLOW = 10.0
"""Seconds after which opening, editing and saving one small workbook counts as hanging."""
NAMES = (b"row", b"c", b"v", b"f", b"is", b"t", b"sheetData", b"mergeCell", b"col", b"sheet", b"xf", b"si", b"calcPr")
VALUES = (
    b"",
    b"-1",
    b"0",
    b"99999999999",
    b"9" * 5000,
    "²".encode(),
    b"1048577",
    b"A0",
    b"ZZZZ9",
    b"NaN",
    b"1e999",
    b"\xff",
    b"&lt;",
    b"x" * 5000,
)


def run(count: int = 20_000, seed: int = 1) -> Iterator[str]:
    """Figures of a run; the last line begins with `failed` when something went wrong."""
    begun = time.monotonic()
    outcomes: Counter[str] = Counter()
    failures: list[str] = []
    with Pool() as pool:
        for outcome, detail in pool.imap_unordered(_try, ((seed, number) for number in range(count)), chunksize=50):
            outcomes[outcome] += 1
            if outcome.startswith("FAILED"):
                failures.append(detail)
    yield f"{count} workbooks, seed {seed}, {time.monotonic() - begun:.0f} s"
    for outcome, number in outcomes.most_common():
        yield f"{number:6} {outcome}"
    for failure in failures[:20]:
        yield f"failed: {failure}"


_bases: list[bytes] = []


def _base(chance: random.Random) -> bytes:
    """A workbook to damage: our own kinds, and those of the shared corpus where it is."""
    if not _bases:
        from workbooks import ROWS, SHARED, matrix, with_shared_strings

        from bench.harm.files import sound
        from interchange.resources import resource

        _bases.append(matrix(ROWS))
        _bases.append(sound())
        _bases.append(with_shared_strings(matrix(ROWS)))
        _bases.extend(path.read_bytes() for path in sorted(resource("sample").glob("*.xlsx")))
        if SHARED.exists():
            found = sorted((SHARED / "corpus").rglob("*.xls[xm]"))
            small = [path for path in found if path.stat().st_size < 60_000]
            _bases.extend(path.read_bytes() for path in small[::4])
    # What is recognised as a plan goes through the most code.
    return chance.choice(_bases[:4]) if chance.random() < 0.5 else chance.choice(_bases)


def _try(task: tuple[int, int]) -> tuple[str, str]:
    seed, number = task
    chance = random.Random(f"{seed} {number}")
    begun = time.monotonic()
    try:
        data = _damaged(_base(chance), chance)
        outcome = _use(data, chance)
    except Exception as error:
        return f"FAILED {type(error).__name__}", f"workbook {number}: {type(error).__name__}: {error}"
    if time.monotonic() - begun > SLOW:
        return "FAILED hang", f"workbook {number}: {time.monotonic() - begun:.1f} s"
    return outcome, ""


def _use(data: bytes, chance: random.Random) -> str:
    """Open, edit and save; what comes out has to open again."""
    from workbooks import opened

    from interchange.errors import FileProblem
    from interchange.workbook import Workbook
    from interchange.writing import changed
    from model.refusal import Refused

    try:
        found = opened(data, "proef.xlsx")
    except FileProblem as problem:
        return f"refused: {type(problem).__name__}"
    _no_broken_part(found.workbook.archive)
    _edit(found.open_plan, chance)
    try:
        made = changed(found.workbook, found.open_plan.plan)
    except (FileProblem, Refused) as problem:
        if type(problem) is FileProblem:
            # What was made did not read back: caught, but it should not have been made.
            raise
        return f"opened, not saved: {type(problem).__name__}"
    again = Workbook(made.workbook.data, "proef.xlsx")
    _no_broken_part(again.archive)
    for sheet in again.visible_sheets():
        again.cells(sheet)
    return "opened, edited, saved, opened"


def _edit(open_plan: OpenPlan, chance: random.Random) -> None:
    """Some edits of each kind; what the workbook does not allow is left out."""
    from model.refusal import Refused

    table = chance.choice(open_plan.plan.tables)
    key = table.key

    def some_rows() -> list[int]:
        return [row.id for row in chance.sample(table.rows, min(len(table.rows), chance.randint(1, 3)))]

    edits: tuple[Callable[[], object], ...] = (
        lambda: open_plan.set_texts(
            key, [(row, column.id, "Gewijzigd") for row in some_rows() for column in table.columns]
        ),
        lambda: open_plan.insert_rows(key, chance.randint(0, len(table.rows)), chance.randint(1, 3)),
        lambda: open_plan.insert_rows(key, len(table.rows)),
        lambda: open_plan.remove_rows(key, some_rows()),
        lambda: open_plan.move_rows(key, some_rows(), chance.randint(0, len(table.rows))),
        lambda: open_plan.duplicate_rows(key, some_rows(), chance.randint(0, len(table.rows))),
        lambda: open_plan.insert_column(key, chance.randint(0, len(table.columns)), "Erbij"),
        lambda: open_plan.rename_column(key, chance.choice(table.columns).id, "Anders"),
    )
    for edit in chance.sample(edits, chance.randint(1, 3)):
        with suppress(Refused):
            edit()


def _no_broken_part(archive: Archive) -> None:
    """Raise AssertionError when a part of a workbook that was opened or made is no XML."""
    for part in archive.names():
        if part.lower().endswith((".xml", ".rels")):
            try:
                expat.ParserCreate().Parse(archive.read(part), True)
            except expat.ExpatError as error:
                raise AssertionError(f"{part} was taken for good: {error}") from error


def _damaged(data: bytes, chance: random.Random) -> bytes:
    if chance.random() < 0.25:
        return _damaged_archive(data, chance)
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        parts = {info.filename: source.read(info) for info in source.infolist()}
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        name = chance.choice([part for part in parts if part.endswith((".xml", ".rels", ".vml"))] or list(parts))
        parts[name] = chance.choice(DAMAGES)(parts[name], chance)
    if chance.random() < 0.1:
        del parts[chance.choice(list(parts))]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return out.getvalue()


def _damaged_archive(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    kind = chance.randrange(4)
    if kind == 0:
        return bytes(changed[: chance.randrange(len(changed))])
    if kind == 1:
        for _ in range(chance.randint(1, 40)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    elif kind == 2:
        start = chance.randrange(len(changed))
        del changed[start : start + chance.randint(1, 400)]
    else:
        # The directory at the end is what everything else is found by.
        for _ in range(chance.randint(1, 10)):
            changed[chance.randrange(max(0, len(changed) - 2000), len(changed))] = chance.randrange(256)
    return bytes(changed)


def _flip(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content or b"<")
    for _ in range(chance.randint(1, 6)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _repeat(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content) + 1)
    piece = content[start : start + chance.randint(1, 300)]
    return content[:start] + piece * chance.randint(2, 50) + content[start:]


def _value(content: bytes, chance: random.Random) -> bytes:
    values = list(re.finditer(rb'="[^"]*"', content))
    if not values:
        return content
    found = chance.choice(values)
    return content[: found.start()] + b'="' + chance.choice(VALUES) + b'"' + content[found.end() :]


def _rename(content: bytes, chance: random.Random) -> bytes:
    return content.replace(chance.choice(NAMES), chance.choice(NAMES), chance.randint(1, 4))


def _element(content: bytes, chance: random.Random) -> bytes:
    """An element without others in it goes, comes twice, or changes places; what is left is XML."""
    found = list(re.finditer(rb"<([\w:]+)(?:\s[^<>]*)?(?:/>|>[^<]*</\1>)", content))
    if not found:
        return content
    one, other = sorted(chance.choices(found, k=2), key=lambda element: element.start())
    between = content[one.end() : other.start()]
    if one is other or chance.random() < 0.7:
        return content[: one.start()] + one.group() * chance.choice((0, 0, 2, 200)) + content[one.end() :]
    return content[: one.start()] + other.group() + between + one.group() + content[other.end() :]


def _digits(content: bytes, chance: random.Random) -> bytes:
    """Some numbers, be they places, indexes or sizes, become others."""
    for _ in range(chance.randint(1, 4)):
        found = list(re.finditer(rb"(?<=[\"A-Z$:>])\d+(?=[\"<:])", content))
        if found:
            one = chance.choice(found)
            new = chance.choice((b"0", b"1", b"2", b"7", b"16384", b"1048576", b"1048577", b"4294967296", b"9" * 30))
            content = content[: one.start()] + new + content[one.end() :]
    return content


def _entity(content: bytes, chance: random.Random) -> bytes:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
    body = content[content.find(b"?>") + 2 :] if content.startswith(b"<?xml") else content
    return bomb + body.replace(b"</t>", chance.choice((b"&b;</t>", b"&c;</t>", b"&d;</t>")), 1)


def _nest(content: bytes, chance: random.Random) -> bytes:
    start = content.rfind(b"</")
    depth = chance.choice((10, 1_000, 30_000))
    return content[:start] + b"<x>" * depth + b"</x>" * depth + content[start:]


def _other_encoding(content: bytes, chance: random.Random) -> bytes:
    return chance.choice((b"\xef\xbb\xbf", b"\xff\xfe", b"\x00")) + content


DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _flip,
    _flip,
    _cut,
    _repeat,
    _value,
    _value,
    _element,
    _element,
    _element,
    _digits,
    _digits,
    _digits,
    _rename,
    _entity,
    _nest,
    _other_encoding,
)


if __name__ == "__main__":
    lines = list(run(*(int(argument) for argument in sys.argv[1:3])))
    print("\n".join(lines))
    raise SystemExit(any(line.startswith("failed") for line in lines))
