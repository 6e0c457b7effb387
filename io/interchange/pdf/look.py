"""How pages look, besides what stands on them: paper, direction, and the small house style of PDF and print."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

FONT = "Source Sans 3"
ACCENT = "#1d3b53"
PAPERS = ("a4", "a3")
_LEAST_CONTRAST = 4.5
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class Turn(StrEnum):
    """Which way the pages lie."""

    AS_NEEDED = "vanzelf"
    """Upright, and sideways for what needs the width."""
    UPRIGHT = "staand"
    SIDEWAYS = "liggend"


@dataclass(frozen=True, slots=True)
class Look:
    """The look of one document. `accent` is the colour of headings, as `#rrggbb`; `font` one of the system, or ours."""

    paper: str = "a4"
    turn: Turn = Turn.AS_NEEDED
    accent: str = ACCENT
    font: str = FONT
    logo: Path | None = None

    @property
    def has_own_font(self) -> bool:
        """Whether the font is one that does not come with the program."""
        return self.font != FONT

    @property
    def heading_colour(self) -> str:
        """The accent when it can be read on white (WCAG 2.1, 1.4.3); the colour of the program when it cannot."""
        readable = _COLOUR.fullmatch(self.accent) and contrast_on_white(self.accent) >= _LEAST_CONTRAST
        return self.accent if readable else ACCENT


def contrast_on_white(colour: str) -> float:
    """The contrast of a colour `#rrggbb` with white, from 1 to 21 (WCAG 2.1, relative luminance)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
