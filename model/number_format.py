"""Numbers and dates as Excel shows them with Dutch settings, for the format codes that occur in plans.

ECMA-376 part 1, 18.8.31 describes the codes. A code that is not understood falls back to a plain notation, never to
an empty text.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
MONTHS_SHORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
WEEKDAYS_SHORT = ("ma", "di", "wo", "do", "vr", "za", "zo")

_DUTCH = str.maketrans(",.", ".,")
_QUOTED = re.compile(r'"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.')
_SECTION = re.compile(r'(?:(?<=;)|^)((?:"[^"]*"|\\.|[^;])*)')
_NUMBER = re.compile(r"[#0?](?:[#0?,.\s]*[#0?,.])?(?:E[+-]?[0#?]+)?|(?i:general)")
_HELD = 0xE000
"""The first of the private characters that stand for literal texts while digits are looked for."""
_DATE_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[\$[^\]]*\]|(?P<elapsed>\[(?:h+|m+|s+)\])|\[[^\]]*\]'
    r"|(?P<ampm>AM/PM|A/P)|(?P<run>y+|m+|d+|h+|s+(?:\.0+)?)|_.|\*.|(?P<other>.)",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)
def is_date_format(code: str) -> bool:
    """Whether numbers shown with this format code are dates or times (18.8.30, 18.8.31)."""
    bare = _QUOTED.sub(lambda found: "h" if re.match(r"\[(h+|m+|s+)\]", found.group(), re.I) else "", code)
    return bare.lower() != "general" and re.search(r"[dmyhs]", bare.split(";")[0], re.IGNORECASE) is not None


def format_date(moment: dt.datetime, code: str) -> str:
    """The moment in the notation of the format code, with Dutch names and 24 hours.

    Built-in formats 14 and 22 stand in files as month-first codes; Excel shows them day-first in the Netherlands.
    """
    lowered = code.lower()
    if lowered in {"mm-dd-yy", "m/d/yy", "m/d/yyyy"}:
        return f"{moment.day}-{moment.month}-{moment.year}"
    if lowered in {"m/d/yy h:mm", "m/d/yyyy h:mm"}:
        return f"{moment.day}-{moment.month}-{moment.year} {moment:%H:%M}"
    tokens = [found for found in _DATE_TOKEN.finditer(code.split(";")[0])]
    twelve_hours = any(found["ampm"] for found in tokens)
    shown: list[str] = []
    previous = ""
    for index, found in enumerate(tokens):
        if found["quoted"] is not None or found["escaped"]:
            shown.append(found["quoted"] or found["escaped"] or "")
        elif found["ampm"]:
            shown.append("AM" if moment.hour < 12 else "PM")
        elif found["elapsed"] or found["run"]:
            run = (found["elapsed"] or found["run"]).strip("[]").lower()
            following = next((later["run"].lower() for later in tokens[index + 1 :] if later["run"]), "")
            minutes = run[0] == "m" and len(run) <= 2 and (previous == "h" or following.startswith("s"))
            shown.append(_date_part(moment, run, minutes, twelve_hours))
            previous = run[0]
        elif found["other"]:
            shown.append(found["other"])
    return "".join(shown).strip() or f"{moment.day}-{moment.month}-{moment.year}"


def _date_part(moment: dt.datetime, run: str, minutes: bool, twelve_hours: bool) -> str:
    letter, width = run[0], len(run)
    if letter == "y":
        return f"{moment.year % 100:02d}" if width <= 2 else f"{moment.year:04d}"
    if letter == "d":
        names = {3: WEEKDAYS_SHORT, 4: WEEKDAYS}.get(min(width, 4))
        return names[moment.weekday()] if names else f"{moment.day:0{width}d}"
    if letter == "m" and not minutes:
        months = {3: MONTHS_SHORT, 4: MONTHS, 5: tuple(name[0] for name in MONTHS)}.get(min(width, 5))
        return months[moment.month - 1] if months else f"{moment.month:0{width}d}"
    if letter == "h":
        hour = (moment.hour % 12 or 12) if twelve_hours else moment.hour
        return f"{hour:0{min(width, 2)}d}"
    return f"{moment.minute if letter == 'm' else moment.second:0{min(width, 2)}d}"


def format_number(value: float, code: str = "General") -> str:
    """The number in Dutch notation (1.234,5), with the decimals, percent sign and literal texts of the format code."""
    if code in {"General", "general", "@", ""}:
        return _general(value)
    form, negative, zero = _forms(code)
    if value < 0 and negative is not None:
        form, value = negative, -value
    elif value == 0 and zero is not None:
        form = zero
    if form.digits is None:
        return form.before.strip() or _general(value)
    if form.is_fraction:
        return _general(value)
    number = _general(value) if form.is_general else _fixed(value, form.digits)
    if not form.before and not form.after:
        return number
    return (form.before + number + form.after).replace("\x00", "").strip()


class _Digits(NamedTuple):
    """How the digits of a number are written: what it is multiplied and divided by, and how many decimals it has."""

    times: int
    by: int
    spec: str
    least: int
    most: int
    thousands: bool
    zeros: int


class _Form(NamedTuple):
    """A section of a format code, taken apart; without digits only `before` is shown."""

    before: str
    after: str
    digits: _Digits | None
    is_general: bool = False
    is_fraction: bool = False


@lru_cache(maxsize=256)
def _forms(code: str) -> tuple[_Form, _Form | None, _Form | None]:
    """How a number is shown, and where the code says so, how a negative one and a zero are."""
    sections = _SECTION.findall(code)
    negative = _form(sections[1]) if len(sections) > 1 and sections[1] else None
    return _form(sections[0]), negative, _form(sections[2]) if len(sections) > 2 else None


def _form(section: str) -> _Form:
    texts: list[str] = []
    bare = _held_apart(section, texts)

    def literal(part: str) -> str:
        return "".join(texts[ord(sign) - _HELD] if 0 <= ord(sign) - _HELD < len(texts) else sign for sign in part)

    found = _NUMBER.search(bare)
    if not found:
        return _Form(literal(bare), "", None)
    is_general = found.group().lower() == "general" or "E" in found.group()
    is_fraction = not is_general and "/" in bare[found.start() :]
    digits = _digits(found.group(), bare.count("%"))
    return _Form(literal(bare[: found.start()]), literal(bare[found.end() :]), digits, is_general, is_fraction)


def _digits(pattern: str, percents: int) -> _Digits:
    pattern = pattern.strip()
    bare = pattern.rstrip(",")
    whole, _, decimals = bare.partition(".")
    most = sum(mark in "0#?" for mark in decimals)
    thousands = "," in whole
    # Each comma at the end divides by a thousand.
    by = 1000 ** (len(pattern) - len(bare))
    spec = f",.{most}f" if thousands else f".{most}f"
    return _Digits(100**percents, by, spec, decimals.count("0"), most, thousands, whole.count("0"))


def _held_apart(section: str, texts: list[str]) -> str:
    """The section with a private character for each literal text, which is added to `texts`, so that digits and
    spaces in it are not taken for those of the number; its directions (colours, widths, fillers) gone."""

    def held(found: re.Match[str]) -> str:
        currency = re.match(r"\[\$([^\-\]]*)", found.group())
        said = currency.group(1) if currency else found.group(1) or found.group(2) or ""
        said = said or (" " if found.group().startswith("_") else "")
        if not said:
            return ""
        texts.append(said)
        return chr(_HELD + len(texts) - 1)

    return _QUOTED.sub(held, section)


def _fixed(value: float, digits: _Digits) -> str:
    if digits.times != digits.by:
        value = value * digits.times / digits.by
    text = format(abs(value), digits.spec)
    if digits.most > digits.least:
        head, _, tail = text.partition(".")
        tail = tail[: digits.least] + tail[digits.least :].rstrip("0")
        text = f"{head}.{tail}" if tail else head
    if not digits.thousands:
        text = text.zfill(digits.zeros)
    sign = "-" if value < 0 and float(text.replace(",", "")) else ""
    return sign + (text.translate(_DUTCH) if digits.most or digits.thousands else text)


def _general(value: float) -> str:
    if value == int(value) and abs(value) < 1e11:
        return str(int(value))
    return f"{value:.10g}".replace(".", ",")
