"""Names of sheets: which Excel allows, how a formula writes them, and formulas after a sheet got another name."""

from __future__ import annotations

import re
from collections.abc import Collection

from interchange.excel.formulas import pieces
from model.messages import QT_TRANSLATE_NOOP, Message

LONGEST_NAME = 31
"""Characters in the name of a sheet, as Excel counts them: in UTF-16."""

FORBIDDEN = frozenset("[]:*?/\\")
RESERVED = frozenset({"history", "geschiedenis"})
"""Names that Excel keeps for itself, in English and in Dutch."""

_PLAIN = re.compile(r"[^\W\d][\w.]*")
_LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]")

_EMPTY = QT_TRANSLATE_NOOP("Refusals", "A sheet needs a name.")
_LONG = QT_TRANSLATE_NOOP(
    "Refusals", "The name of a sheet can have {longest} characters at most; “{title}” has {length}."
)
_CHARACTER = QT_TRANSLATE_NOOP("Refusals", "The name of a sheet cannot have the character {character} in it.")
_APOSTROPHE = QT_TRANSLATE_NOOP("Refusals", "The name of a sheet cannot begin or end with an apostrophe.")
_RESERVED = QT_TRANSLATE_NOOP("Refusals", "Excel keeps the name “{title}” for itself. Choose another name.")


def reason_against(name: str) -> Message | None:
    """Why Excel would not have a sheet with this name; None when it would."""
    length = len(name.encode("utf-16-le")) // 2
    if not name.strip():
        return Message(_EMPTY)
    if length > LONGEST_NAME:
        return Message(_LONG, {"longest": LONGEST_NAME, "title": name, "length": length})
    for character in name:
        if character in FORBIDDEN or character < " ":
            return Message(_CHARACTER, {"character": character})
    if name.startswith("'") or name.endswith("'"):
        return Message(_APOSTROPHE)
    if name.casefold() in RESERVED:
        return Message(_RESERVED, {"title": name})
    return None


def fitting_name(wanted: str, taken: Collection[str], otherwise: str) -> str:
    """A name that Excel takes and no sheet has, as near as can be to what is wanted; `otherwise` where nothing is left
    of that."""
    bare = "".join(" " if character in FORBIDDEN else character for character in wanted)
    bare = " ".join(bare.split()).strip("' ") or otherwise
    for number in range(1, len(taken) + 3):
        ending = f" ({number})" if number > 1 else ""
        name = bare
        while len((name + ending).encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_NAME:
            name = name[:-1]
        name = name.rstrip("' ") + ending
        if reason_against(name) is None and not any(is_same_name(name, other) for other in taken):
            return name
    return fitting_name(f"{otherwise} {len(taken) + 1}", taken, otherwise)


def is_same_name(first: str, second: str) -> bool:
    """Whether Excel takes two names for that of one sheet."""
    return first.casefold() == second.casefold()


def quoted_name(name: str) -> str:
    """The name as it stands before the `!` of a reference: in apostrophes unless it is a plain word (18.17.2.2)."""
    return name if _is_plain(name) else "'" + name.replace("'", "''") + "'"


def _is_plain(name: str) -> bool:
    return _PLAIN.fullmatch(name) is not None and _LIKE_A_CELL.fullmatch(name) is None


def renamed(formula: str, old: str, new: str) -> str:
    """The formula after the sheet `old` got the name `new`; also of names, tables and rows of sheets (`Jan:Mrt!B2`).

    Sheets of other workbooks, and names in texts as `INDIRECT` takes them, stay what they are.
    """
    if "!" not in formula:
        return formula
    result: list[str] = []
    position = 0
    for kind, start, end in pieces(formula):
        text = _renamed_sheet(formula[start : end - 1], old, new) if kind == "sheet" else None
        if text is not None:
            result += formula[position:start], text, "!"
            position = end
    return "".join([*result, formula[position:]])


def _renamed_sheet(written: str, old: str, new: str) -> str | None:
    """What stands before the `!`, with the new name; None when the sheet is not named there."""
    name = written[1:-1].replace("''", "'") if written.startswith("'") else written
    # Book 0 is the workbook itself (18.17.2.2).
    book = "[0]" if name.startswith("[0]") else ""
    names = name.removeprefix(book).split(":")
    if "[" in name.removeprefix(book) or not any(is_same_name(one, old) for one in names):
        return None
    names = [new if is_same_name(one, old) else one for one in names]
    if all(map(_is_plain, names)):
        return book + ":".join(names)
    return "'" + book + ":".join(names).replace("'", "''") + "'"
