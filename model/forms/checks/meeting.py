"""Whether a meeting is announced in time, who came, and what it cost."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from model.forms.finding import Finding, Look, Weight
from model.messages import QT_TRANSLATE_NOOP, Message
from model.periods import read_period
from model.status import State, read_status

INVITED_BEFORE = dt.timedelta(weeks=2)
"""How long before a meeting people are to be invited at the latest."""

_REMINDER = re.compile(r"nabel|herinner|reminder|bedank|terugkoppel|verslag", re.IGNORECASE)
_NOT_PLACED = re.compile(r"niet\s+(?:geplaatst|gezien|verschenen)", re.IGNORECASE)
_PLACED = re.compile(r"\bja\b|gezien|geplaatst|verschenen|verstuurd|verspreid", re.IGNORECASE)


def meeting_day(look: Look) -> dt.date | None:
    """The day of the meeting that the form is about."""
    period = read_period(look.found.text(look.plan, "datum"), look.readings.plan_context())
    return period.start if period.start is not None and period.start == period.end else None


def invitations_are_early(look: Look) -> Iterator[Finding]:
    """Announcements within two weeks of the meeting, those that were not placed, and those nobody checked."""
    day = meeting_day(look)
    for row in look.found.rows(look.plan, "pr"):
        what = row.text("wat")
        period = look.readings.of(look.found.tables["pr"], row.row_id).period
        end = period.end if period is not None else None
        placed = row.text("geplaatst")
        values: dict[str, object] = {"what": what or "–"}
        if _NOT_PLACED.search(placed):
            text = QT_TRANSLATE_NOOP("Findings", "“{what}” was not placed: who hears of the meeting in another way?")
            yield look.at("pr not placed", Weight.CHECK, Message(text, values), "pr", row.row_id, "geplaatst")
        elif end is not None and end < look.today and not _is_placed(placed):
            text = QT_TRANSLATE_NOOP("Findings", "“{what}” is past its date; check whether it was really placed.")
            yield look.at("pr unchecked", Weight.CHECK, Message(text, values), "pr", row.row_id, "geplaatst")
        if day is not None and end is not None and what and not _REMINDER.search(what) and end > day - INVITED_BEFORE:
            days = (day - end).days
            if days >= 0:
                text = QT_TRANSLATE_NOOP(
                    "Findings", "“{what}” comes {days} days before the meeting. Invite at least 2 weeks ahead."
                )
            else:
                text = QT_TRANSLATE_NOOP("Findings", "“{what}” comes after the meeting itself.")
            message = Message(text, {**values, "days": days})
            yield look.at("pr late", Weight.CHECK, message, "pr", row.row_id, "wanneer")


def turnout_is_explained(look: Look) -> Iterator[Finding]:
    """Groups of which fewer people came than the minimum, without a reason."""
    tables = (("opkomst", "doelgroep", "minimum", "werkelijk"), ("aanwezigen", "groep", "streef", "aantal"))
    for table, group, wanted, came in tables:
        for row in look.found.rows(look.plan, table):
            least, real = row.number(wanted), row.number(came)
            if least is not None and real is not None and real < least and not row.text("reden"):
                text = QT_TRANSLATE_NOOP(
                    "Findings", "{real} of the {least} expected came ({group}). What was the reason?"
                )
                values: dict[str, object] = {"real": f"{real:.0f}", "least": f"{least:.0f}", "group": row.text(group)}
                yield look.at("turnout", Weight.OPEN, Message(text, values), table, row.row_id, "reden")


def costs_stay_within(look: Look) -> Iterator[Finding]:
    """Posts that cost more than was estimated."""
    for row in look.found.rows(look.plan, "kosten"):
        estimated, real = row.number("geraamd"), row.number("werkelijk")
        if estimated is not None and real is not None and real > estimated:
            text = QT_TRANSLATE_NOOP("Findings", "“{post}” cost € {more} more than estimated.")
            more = f"{real - estimated:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
            message = Message(text, {"post": row.text("post"), "more": more})
            yield look.at("costs", Weight.CHECK, message, "kosten", row.row_id, "werkelijk")


def _is_placed(text: str) -> bool:
    return bool(_PLACED.search(text)) or read_status(text).state is State.DONE
