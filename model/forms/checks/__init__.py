"""What is checked of every form, and of some tables in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from model.forms.checks.agenda import agenda_joins
from model.forms.checks.fields import texts_are_filled, weekdays_agree
from model.forms.checks.initiatives import consent_is_known, neighbourhoods_are_covered, problems_are_solved
from model.forms.checks.matrix import channels_agree
from model.forms.checks.meeting import costs_stay_within, invitations_are_early, turnout_is_explained
from model.forms.checks.outcome import ideas_have_owners, promises_can_be_kept
from model.forms.checks.stakeholders import list_is_up_to_date
from model.forms.checks.year import months_are_balanced
from model.forms.finding import Finding, Look, Weight
from model.forms.found import forms_in
from model.plan import Plan
from model.readings import Readings

Check = Callable[[Look], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    weekdays_agree,
    agenda_joins,
    invitations_are_early,
    turnout_is_explained,
    costs_stay_within,
    channels_agree,
    list_is_up_to_date,
    promises_can_be_kept,
    ideas_have_owners,
    consent_is_known,
    neighbourhoods_are_covered,
    problems_are_solved,
    months_are_balanced,
    texts_are_filled,
)
"""Each looks for the parts that it knows, in whatever form has them."""

_ORDER = {weight: place for place, weight in enumerate(Weight)}


def findings(plan: Plan, readings: Readings, today: dt.date) -> tuple[Finding, ...]:
    """Everything worth telling about the forms of a plan: what is wrong first, then in the order of the checks."""
    found = forms_in(plan)
    told = [finding for one in found for check in CHECKS for finding in check(Look(plan, readings, one, found, today))]
    return tuple(sorted(told, key=lambda finding: _ORDER[finding.weight]))
