"""What was read of a row's people and state, in Dutch sentences to stand below the cells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from model.action_proposals import ActionProposal
from model.audiences import Audience, Audiences
from model.channels import Channel, Channels
from model.name_keys import name_key
from model.realised import Realised
from model.status import State, Status

NOBODY_NAMED = "niemand genoemd"


def audiences_sentence(found: Audiences, aliases: Mapping[str, str]) -> str:
    """For whom, and for whom not; empty when that tells no more than the text does."""
    if _says_no_more(found.named, aliases) and not found.excluded and not found.undecided:
        return ""
    return _sentence(_listed(found.named, aliases), [_left_out(group) for group in found.excluded], found.undecided)


def channels_sentence(found: Channels, aliases: Mapping[str, str]) -> str:
    """By what means, and by what not; empty when that tells no more than the text does."""
    if _says_no_more(found.named, aliases) and not found.excluded and not found.undecided:
        return ""
    return _sentence(_listed(found.named, aliases), [channel.name for channel in found.excluded], found.undecided)


def status_sentence(status: Status, done: Realised | None) -> str:
    """The state, how late it was reached, and what is to be checked; empty for an empty cell."""
    if not status.text.strip():
        return ""
    if status.state is State.UNKNOWN:
        return "Niet begrepen als stand van zaken."
    parts = [f"Begrepen als {status.state.value}"]
    if status.entry:
        parts.append(f"van de gedateerde regels telt de laatste: ‘{status.entry}’")
    if done is not None:
        sentence = done.sentence()
        parts.append(sentence[0].lower() + sentence[1:-1])
    if status.to_check:
        parts.append("er staat een vraagteken bij, dus nog te controleren")
    return "; ".join(parts) + "."


def action_facts(proposal: ActionProposal) -> list[str]:
    """Who, when and how far, each in a few words."""
    who = _and(doer.name for doer in proposal.executors) or NOBODY_NAMED
    facts = [f"wie: {who}" if proposal.sure else f"wie: {who}?"]
    if proposal.period is not None:
        dates = proposal.period.short()
        facts.append(f"wanneer: {proposal.period_text if dates == 'zonder datum' else dates}")
    if proposal.state is not None:
        facts.append(f"stand: {proposal.state.value}")
    return facts


def _says_no_more(named: Sequence[Audience | Channel], aliases: Mapping[str, str]) -> bool:
    """Whether there is one name at most, and the text says just that."""
    if not named:
        return True
    only = named[0]
    same = name_key(only.name) == name_key(only.text) and only.group(aliases) == only.name
    return len(named) == 1 and same


def _listed(named: Sequence[Audience | Channel], aliases: Mapping[str, str]) -> list[str]:
    """The names; those to choose from together."""
    result = []
    for choice, members in groupby(named, key=lambda one: one.choice):
        names = [_with_group(member, aliases) for member in members]
        result += [f"een keuze uit {_and(names, 'of')}"] if choice else names
    return result


def _with_group(one: Audience | Channel, aliases: Mapping[str, str]) -> str:
    group = one.group(aliases)
    inside = [] if group == one.name else [f"hoort bij {group}"]
    if isinstance(one, Channel):
        inside += [", ".join(one.parts)] if one.parts else []
    elif one.qualifier:
        inside.append(one.qualifier.strip("()"))
    return f"{one.name} ({'; '.join(inside)})" if inside else one.name


def _left_out(group: Audience) -> str:
    return f"{group.name} ({group.remark})" if group.remark else group.name


def _sentence(named: Sequence[str], left_out: Sequence[str], undecided: bool) -> str:
    parts = [f"Begrepen als {_and(named)}"] if named else []
    if left_out:
        parts.append(f"uitdrukkelijk niet: {_and(left_out)}")
    if undecided:
        parts.append("nog te bepalen")
    text = "; ".join(parts)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _and(names: Iterable[str], word: str = "en") -> str:
    *others, last = list(names) or [""]
    return f"{', '.join(others)} {word} {last}" if others else last
