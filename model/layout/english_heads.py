"""How English heads of columns are spelled, and those that Dutch plans borrow. See `dutch_heads` for the two tables."""

from __future__ import annotations

from model.columns import Role

PLAIN: dict[Role, str] = {
    Role.PERIOD: "when, date, timing, planned date, period, schedule, timeline",
    Role.LOGGED: "date raised, date logged, entry date, raised on",
    Role.AUDIENCE: "audience, stakeholder, stakeholder groep, stakeholder group, target group, target audience",
    Role.GOAL: "purpose, objective, why, goal",
    Role.SUBJECT: "deliverable, topic, activity, milestone, item, subject",
    Role.MESSAGE: "message, key message",
    Role.CHANNEL: "channel, delivery method, media, medium, communication channel, communication method",
    Role.ACTION: "action, task, to do, todo, next step",
    Role.OWNER: "owner, responsible, responsible person, action owner, responsibility",
    Role.SENDER: "sender, endorser, from whom",
    Role.APPROVAL: "approver, approval, approved by, sign off",
    Role.STATUS: "progress",
    Role.FREQUENCY: "frequency, interval",
    Role.COST: "cost",
    Role.REMARK: "remark, note, comment",
    Role.PHASE: "phase",
    Role.LEVEL: "level of participation, participation level",
    Role.PLACE: "location, venue",
    Role.NUMBER: "id, no, number",
    Role.INTEREST: "interest",
    Role.INFLUENCE: "influence",
    Role.ATTITUDE: "attitude",
}

ALSO: dict[Role, str] = {
    Role.PERIOD: "due date, start, end, start date, end date, due, from, until",
    Role.MESSAGE: "content",
    Role.CHANNEL: "format",
    Role.ACTION: "description",
    Role.OWNER: "lead",
    Role.STATUS: "update",
    Role.LEVEL: "level",
    Role.PLACE: "where",
    Role.INFLUENCE: "impact, criticality, power",
    Role.ATTITUDE: "position, effort",
}
