"""Names broken into lines that fit a width."""

from __future__ import annotations

from model.drawing import Font

_BREAKS = "-/–"


def wrapped(text: str, width: float, font: Font, most: int) -> tuple[str, ...]:
    """The lines of a text, none wider than `width`, broken at spaces and behind hyphens and slashes, and inside a word
    only when that is wider by itself. What comes after line number `most` becomes dots."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if font.width((line + piece).rstrip(), False) <= width:
            line += piece
            continue
        if line.strip():
            lines.append(line.rstrip())
        line = piece
        while len(lines) <= most and len(line) > 1 and font.width(line.rstrip(), False) > width:
            count = _fitting(line, width, font)
            lines.append(line[:count])
            line = line[count:]
        if len(lines) > most:
            break
    if line.strip():
        lines.append(line.rstrip())
    if len(lines) > most:
        lines = [*lines[: most - 1], _dotted(lines[most - 1], width, font)]
    return tuple(lines) or ("",)


def _pieces(text: str) -> list[str]:
    """Words with the space behind them, and parts of words up to a hyphen or a slash."""
    pieces, piece = [], ""
    for sign in text:
        piece += sign
        if sign.isspace() or (sign in _BREAKS and len(piece) > 2):
            pieces.append(piece)
            piece = ""
    return [*pieces, piece] if piece else pieces


def _fitting(text: str, width: float, font: Font) -> int:
    """How many letters fit; at least one."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if font.width(text[:middle], False) <= width else (low, middle - 1)
    return low


def _dotted(text: str, width: float, font: Font) -> str:
    while text and font.width(text.rstrip() + "…", False) > width:
        text = text[:-1]
    return text.rstrip() + "…"
