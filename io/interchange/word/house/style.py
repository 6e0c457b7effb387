"""What a house style is, and what was mended in it to make an accessible document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

DEFAULT_ALT = "Logo van de organisatie"


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """A template of an organisation and what its user chose about it."""

    data: bytes
    """The file, as it is: `.docx`, `.docm`, `.dotx` or `.dotm`."""
    name: str
    """How the user knows the file."""
    styles: Mapping[str, str] = field(default_factory=dict)
    """Id of a style of ours -> the name of the style in the template that takes its place."""
    logo_alt: str = DEFAULT_ALT
    """What a screen reader says of a picture in a header or footer that has no words of its own."""
    darkens: bool = True
    """Whether letters that are too light to read get a darker shade of their colour."""


@dataclass(slots=True)
class Mended:
    """What was done to a template, for who wants to know. Names of styles are those on the screen of a Dutch Word."""

    language: str | None = ""
    """The language that the template had; empty when it was right, None when it named none."""
    added: list[str] = field(default_factory=list)
    light: list[tuple[str, str, float]] = field(default_factory=list)
    """Style, colour and contrast of letters that are too light; darkened if the house style says so."""
    enlarged: list[str] = field(default_factory=list)
    """Styles with letters smaller than 9 points."""
    loosened: list[str] = field(default_factory=list)
    """Styles with straight right edges or a fixed line height."""
    watermarks: int = 0
    pictures: int = 0
    """Pictures in headers and footers without alternative text."""
    linked_pictures: int = 0
    """Pictures that are not in the file, but on a disk elsewhere."""
    page_number: bool = False
    paper: bool = False
    """Whether the paper was another than A4."""
    macros: bool = False
    has_place: bool = False
    """Whether the template says where the text goes, with a content control."""
    has_title_place: bool = False
    text_dropped: bool = False
    """Whether the template had text of its own that made way."""
    old_mode: bool = False
    table_style: str = ""
    """The name of the style in the template that tables get; empty when they get ours."""
