"""The program's settings: one table declares them all, one file in the user's own folder keeps them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from interchange.atomic import make_folder, write_whole
from interchange.errors import CannotWrite


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting: its key in the file, the value it has until it is set, and what it is for."""

    key: str
    default: Any
    purpose: str


ALL = (
    Setting("language", "nl", "language of the screen: nl or en"),
    Setting("recent_files", [], "paths of workbooks, the last one first"),
    Setting("last_folder", "", "folder of the last file that was chosen"),
    Setting("window_geometry", "", "place and size of the window, as Qt writes it, base64"),
    Setting("window_state", "", "places of tool bars and panels, as Qt writes it, base64"),
    Setting("zoom", 100, "size of the table in per cent, 50 to 200"),
    Setting("show_derived", True, "whether the date that is derived from a text stands below it"),
    Setting("show_guidance", True, "whether the guidance of a form stands beside its texts"),
    Setting("show_details", True, "whether the panel with the details of a row is open"),
    Setting("column_widths", {}, "widths of columns by fingerprint of the header row"),
    Setting("column_layouts", {}, "order of columns, hidden and frozen ones, by fingerprint of the header row"),
    Setting("column_kinds", {}, "kinds that were chosen for columns, by fingerprint of the header row"),
    Setting(
        "column_crosses", {}, "tables that the user reads as a cross, or as a list, by fingerprint of the header row"
    ),
    Setting("views", {}, "kept filters and sorts under a name, by fingerprint of the header row"),
    Setting("layouts_told", [], "fingerprints of header rows whose recognition was told once"),
    Setting("boundaries", {}, "what begin, medio, seasons and rond mean, where that differs from the standard"),
    Setting("recent_commands", [], "names of the commands that were last chosen in the palette, the last one first"),
    Setting("spelling", True, "whether words that no dictionary knows are marked in the fields"),
    Setting("house_style", {}, "path of the Word template of the house style, and what was chosen about it"),
    Setting("export_large_print", False, "whether a Word document has large letters"),
    Setting("print_paper", "a4", "paper that was last printed on: a4 or a3"),
    Setting("pdf_accent", "", "colour of headings in PDF and print, as #rrggbb; empty for that of the program"),
    Setting("pdf_font", "", "letters of PDF and print, a family of the system; empty for those of the program"),
    Setting("pdf_logo", "", "path of a picture at the top of the first page of PDF and print"),
    Setting("public_outputs", [], "kinds of file that a public version was last made as"),
    Setting("calendar_quarters", False, "whether whole quarters go into a calendar"),
)
"""Every setting there is."""

MOST_RECENT_FILES = 10


@dataclass(slots=True)
class Settings:
    """The settings of one user, kept in `folder`. What cannot be read or written counts as not set."""

    folder: Path
    _values: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        try:
            stored = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            stored = {}
        known = {setting.key: setting for setting in ALL}
        for key, value in stored.items() if isinstance(stored, dict) else ():
            if key in known and type(value) is type(known[key].default):
                self._values[key] = value

    def __getitem__(self, key: str) -> Any:
        """The value of a setting. Raises KeyError for a key that is not declared."""
        if key in self._values:
            return self._values[key]
        return next(setting.default for setting in ALL if setting.key == key)

    def __setitem__(self, key: str, value: Any) -> None:
        """Set and keep a value; when the folder cannot be written it holds until the program ends."""
        if self[key] == value:
            return
        self._values[key] = value
        try:
            make_folder(self.folder)
            write_whole(self._file, json.dumps(self._values, ensure_ascii=False, indent=1).encode("utf-8"))
        except CannotWrite:
            return

    @property
    def _file(self) -> Path:
        return self.folder / "instellingen.json"

    # --- Recent files ---

    def add_recent(self, path: Path) -> None:
        """Put a workbook at the head of the recent files."""
        text = str(path)
        others = [other for other in self["recent_files"] if other != text]
        self["recent_files"] = [text, *others][:MOST_RECENT_FILES]

    def forget_recent(self, path: Path) -> None:
        """Take a workbook from the recent files."""
        self["recent_files"] = [other for other in self["recent_files"] if other != str(path)]
