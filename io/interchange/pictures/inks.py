"""The colours of pictures in documents, on white paper: texts and marks at 4.5 to 1 at least (WCAG 2.1, 1.4.3)."""

from __future__ import annotations

from model.drawing import Ink

ON_PAPER: dict[Ink, str] = {
    Ink.GROUND: "#ffffff",
    Ink.FIELD: "#f5f7f9",
    Ink.FIELD_STRONG: "#e3eef5",
    Ink.EDGE: "#7b8894",
    Ink.TEXT: "#1d2730",
    Ink.MUTED: "#46535e",
    Ink.LEADER: "#5c6b78",
    Ink.POSITIVE: "#1b6b3a",
    Ink.NEUTRAL: "#1f5f8b",
    Ink.NEGATIVE: "#a3301c",
    Ink.UNKNOWN: "#46535e",
}
