"""Signs of the fonts that have pictures for letters (Wingdings, Symbol), as characters that every font has."""

from __future__ import annotations

UNKNOWN = "□"

_WINGDINGS = {
    0x21: "✏", 0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x2B: "✉", 0x36: "⌛", 0x43: "👍", 0x44: "👎", 0x45: "☜", 0x46: "☞",
    0x47: "☝", 0x4A: "☺", 0x4B: "😐", 0x4C: "☹", 0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "☐", 0x70: "☐", 0x71: "☐",
    0x72: "☐", 0x74: "◆", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x78: "☒", 0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○",
    0xA7: "▪", 0xA8: "☐", 0xAB: "★", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE7: "←", 0xE8: "→",
    0xE9: "↑", 0xEA: "↓", 0xEF: "⇐", 0xF0: "⇒", 0xF1: "⇑", 0xF2: "⇓", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2 = {
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x2A: "☐", 0x97: "●", 0x98: "●", 0xA3: "☐",
    0xAE: "◆",
}  # fmt: skip
_WINGDINGS_3 = {
    0x66: "←", 0x67: "→", 0x68: "↑", 0x69: "↓", 0x70: "▲", 0x71: "▼", 0x74: "◀", 0x75: "▶", 0x7D: "▶",
}  # fmt: skip
_WEBDINGS = {
    0x33: "◀", 0x34: "▶", 0x35: "▲", 0x36: "▼", 0x61: "✓", 0x63: "☐", 0x67: "■", 0x6E: "●", 0x72: "✗", 0x9B: "✉",
}  # fmt: skip
_SYMBOL = {
    0x2D: "−", 0x44: "Δ", 0x57: "Ω", 0x61: "α", 0x62: "β", 0x6D: "μ", 0x70: "π", 0xA0: "€", 0xA3: "≤", 0xA5: "∞",
    0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB9: "≠",
    0xBB: "≈", 0xD6: "√", 0xDB: "⇔", 0xDC: "⇐", 0xDE: "⇒",
}  # fmt: skip
_FONTS = {
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "wingdings 3": _WINGDINGS_3,
    "webdings": _WEBDINGS,
    "symbol": _SYMBOL,
}
_OTHERWISE = ("symbol", "wingdings", "wingdings 2")
"""Where a sign is looked up whose font is not named."""


def symbol(font: str, code: int) -> str:
    """The sign with this code; `UNKNOWN` for one that has no likeness. A letter font has the characters themselves.

    Word writes the codes of picture fonts from U+F000 on (ECMA-376 part 1, 17.3.3.30).
    """
    signs = _FONTS.get(font.strip().lower())
    if signs is None and not 0xF000 <= code <= 0xF0FF:
        is_character = 0x20 <= code < 0xD800 or 0xF900 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF
        return chr(code) if is_character else UNKNOWN
    tables = [signs] if signs is not None else [_FONTS[name] for name in _OTHERWISE]
    return next((table[code & 0xFF] for table in tables if code & 0xFF in table), UNKNOWN)


def with_signs(text: str, font: str) -> tuple[str, int]:
    """The text with the signs of picture fonts in it as characters, and how many of them have no likeness."""
    if text.isascii():
        return text, 0
    pieces = [symbol(font, ord(sign)) if "\uf000" <= sign <= "\uf0ff" else sign for sign in text]
    unknown = sum(new == UNKNOWN != old for new, old in zip(pieces, text, strict=True))
    return "".join(pieces), unknown
