"""What is understood of one row, as plain data.

- `row`, the row of the sheet; `texts`, all cells of that row; `values`, by role, what the row says, also where a head
  or a merged cell says it; `cells`, by role, the cell of the sheet that says it.
- `period`: `start`, `end`, `precision`, `flags`, `prefix`, `remark`, `span` (where in the text), `start_time`,
  `end_time`, `days` (of a list of days), `year_from`, `short`, `explanation`; `counted` (the words it is counted from)
  and `bound_to` (table, and place in it from 1) of a relative moment.
- `status`: `state`, `to_check`, `from` (when it is put off to), `entry` (of a log, what counts), and `done`: `day`,
  `days_late`, `compared`.
- `audiences`: `named` and `excluded`, each with `name`, `text`, `span`, `qualifier`, `remark`, `group` (what the user
  calls it), `known` and `choice`; `undecided`. `channels` likewise, with `parts`.
- `actions`: `proposals` with `text`, `span`, `what`, `executors`, `mentioned`, `reason`, `when`, `state`, `done_on`;
  `executor_line`; `remarks`. `responsible`: as `executors`, each with `name`, `kind`, `meant`, `sure`.

What the table has no column for is null.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from interchange.excel.references import cell_name
from interchange.workbook import TableHome
from model.action_proposals import ActionProposal, Actions
from model.audiences import Audience, Audiences
from model.channels import Channel, Channels
from model.columns import Role
from model.listed_row import ListedRow
from model.open_plan import OpenPlan
from model.people import Doer
from model.periods import Period
from model.readings import Reading
from model.realised import Realised
from model.row_people import RowPeople
from model.status import Status
from model.table import Table

Data = dict[str, Any]


def inspected_row(
    plan: OpenPlan, table: Table, home: TableHome | None, listed: ListedRow, reading: Reading, people: RowPeople
) -> Data:
    """Everything about one row of the list."""
    place = table.row_index(listed.row_id)
    aliases = plan.knowledge.aliases
    return {
        "row": home.sheet_row(place) if home else None,
        "texts": [table.text(place, column) for column in range(len(table.columns))],
        "values": {role.value: listed.values[role] for role in Role if role in listed.values},
        "cells": _cells(table, home, listed) if home else {},
        "period": _period(plan, reading.period) if reading.period else None,
        "status": _status(reading.status, people.realised) if reading.status else None,
        "audiences": _audiences(people.audiences, aliases) if people.audiences else None,
        "channels": _channels(people.channels, aliases) if people.channels else None,
        "actions": _actions(people.actions) if people.actions else None,
        "responsible": None if people.responsible is None else [_doer(doer) for doer in people.responsible],
    }


def _cells(table: Table, home: TableHome, listed: ListedRow) -> Data:
    """By role the cell that says it: of the row itself, of the row that a merged cell begins in, or the head."""
    found: Data = {}
    for role in Role:
        if role not in listed.values or listed.merged.get(role) == 0:
            continue
        row = home.sheet_row(table.row_index(listed.merged.get(role) or listed.row_id))
        source = listed.source
        if listed.column_id is not None and role is source.axis:
            found[role.value] = cell_name(home.header_row, home.columns[listed.column_id])
        elif role in source.columns:
            found[role.value] = cell_name(row, home.columns[source.columns[role]])
        elif listed.column_id is not None:
            found[role.value] = cell_name(row, home.columns[listed.column_id])
    return found


def _period(plan: OpenPlan, period: Period) -> Data:
    return {
        "start": _iso(period.start),
        "end": _iso(period.end),
        "precision": period.precision.value,
        "flags": sorted(flag.value for flag in period.flags),
        "prefix": period.prefix,
        "remark": period.remark,
        "span": list(period.span) if period.span else None,
        "start_time": _iso(period.start_time),
        "end_time": _iso(period.end_time),
        "days": [day.isoformat() for day in period.days],
        "year_from": period.year_source.value,
        "short": period.short(),
        "explanation": period.sentence(),
        "counted": period.offset.anchor if period.offset else None,
        "bound_to": _bound_to(plan, period.hangs_on) if period.hangs_on else None,
    }


def _bound_to(plan: OpenPlan, row: tuple[str, int]) -> Data:
    table = plan.plan.table(row[0])
    return {"table": table.title, "place": table.row_index(row[1]) + 1}


def _status(status: Status, done: Realised | None) -> Data:
    return {
        "state": status.state.value,
        "to_check": status.to_check,
        "from": status.from_on,
        "entry": status.entry,
        "done": None
        if done is None
        else {"day": done.day.isoformat(), "days_late": done.days_late, "compared": done.compared()},
    }


def _audiences(found: Audiences, aliases: dict[str, str]) -> Data:
    def fact(group: Audience) -> Data:
        return {
            "name": group.name,
            "text": group.text,
            "span": list(group.span),
            "qualifier": group.qualifier,
            "remark": group.remark,
            "group": group.group(aliases),
            "known": group.is_known,
            "choice": group.choice,
        }

    return {
        "named": [fact(group) for group in found.named],
        "excluded": [fact(group) for group in found.excluded],
        "undecided": found.undecided,
    }


def _channels(found: Channels, aliases: dict[str, str]) -> Data:
    def fact(channel: Channel) -> Data:
        return {
            "name": channel.name,
            "text": channel.text,
            "span": list(channel.span),
            "parts": list(channel.parts),
            "qualifier": channel.qualifier,
            "group": channel.group(aliases),
            "known": bool(channel.word),
            "choice": channel.choice,
        }

    return {
        "named": [fact(channel) for channel in found.named],
        "excluded": [fact(channel) for channel in found.excluded],
        "undecided": found.undecided,
    }


def _actions(found: Actions) -> Data:
    line = found.line
    return {
        "proposals": [_proposal(proposal) for proposal in found.proposals],
        "executor_line": None
        if line is None
        else {
            "text": line.text,
            "span": list(line.span),
            "executors": [_doer(doer) for doer in line.executors],
            "mentioned": [_doer(doer) for doer in line.mentioned],
            "mostly": line.mostly,
        },
        "remarks": list(found.remarks),
    }


def _proposal(proposal: ActionProposal) -> Data:
    period = proposal.period
    return {
        "text": proposal.text,
        "span": list(proposal.span),
        "what": proposal.what,
        "executors": [_doer(doer) for doer in proposal.executors],
        "mentioned": [_doer(doer) for doer in proposal.mentioned],
        "reason": proposal.reason,
        "when": None
        if period is None
        else {
            "text": proposal.period_text,
            "start": _iso(period.start),
            "end": _iso(period.end),
            "short": period.short(),
        },
        "state": proposal.state.value if proposal.state else None,
        "done_on": list(proposal.done_on) if proposal.done_on else None,
    }


def _doer(doer: Doer) -> Data:
    return {"name": doer.name, "kind": doer.kind.value, "meant": doer.meant, "sure": doer.sure}


def _iso(day: dt.date | dt.time | None) -> str | None:
    return day.isoformat() if day else None
