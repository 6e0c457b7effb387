"""The groups and channels that a plan names, how often, and which of them may be the same under another name.

Spellings of one name are one name here. That two different words mean the same group is only proposed; it holds when
the user says so, and nothing in the file changes by that.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from model.folding import folded_line
from model.knowledge import Knowledge
from model.name_keys import group_of, name_key
from model.row_people import RowPeople


class NameKind(StrEnum):
    """What a name is the name of."""

    GROUP = "doelgroep"
    CHANNEL = "middel"


@dataclass(frozen=True, slots=True)
class NameInUse:
    """A group or channel: its most frequent spelling, the others, and in how many rows it stands."""

    kind: NameKind
    key: str
    name: str
    count: int
    spellings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SameName:
    """Names that may mean the same; the first is the one most used. `by_spelling`: they differ by a letter or two."""

    kind: NameKind
    names: tuple[NameInUse, ...]
    by_spelling: bool = False


_SYNONYMS: dict[NameKind, tuple[str, ...]] = {
    NameKind.GROUP: (
        "raad|gemeenteraad|gemeenteraadsleden|raadsleden|raadsfracties|leden van de raad",
        "college|college van b en w|college van burgemeester en wethouders|burgemeester en wethouders|b en w|b&w|"
        "collegeleden",
        "maatschappelijke organisaties|maatschappelijke partners|maatschappelijk middenveld|organisaties",
        "pers|media|journalisten|lokale media|lokale pers|regionale media|lokale en regionale media",
        "inwoners|bewoners|burgers|alle inwoners",
        "omwonenden|buurtbewoners|direct omwonenden|aanwonenden|buren",
        "medewerkers|collega's|ambtenaren|personeel|medewerkers gemeente",
        "ondernemers|bedrijven|bedrijfsleven|lokale ondernemers",
        "partners|samenwerkingspartners|ketenpartners",
        "jongeren|jeugd",
        "ouderen|senioren",
        "ouders|ouders/verzorgers|ouders en verzorgers",
        "huurdersorganisatie|huurdersvereniging",
        "vrijwilligers|vrijwilligersorganisaties",
    ),
    NameKind.CHANNEL: (
        "e-mail|mail|mailing|mailbericht|e-mailbericht",
        "gemeentepagina|gemeenterubriek|gemeentenieuws|stadspagina|infopagina",
        "huis-aan-huisblad|h-a-h blad|hah-blad|weekblad|lokale krant|huis-aan-huiskrant",
        "website|site|webpagina|gemeentelijke website|website gemeente",
        "x|twitter|x/twitter|twitter/x",
        "social media|sociale media|socials",
        "nieuwsbrief|digitale nieuwsbrief|e-nieuwsbrief",
        "bewonersbrief|inwonersbrief|brief aan bewoners|brief aan inwoners",
        "flyer|folder",
        "raadsinformatiebrief|rib",
        "raadsinformatieavond|raadsinformatiebijeenkomst|ria",
        "inloopavond|inloopbijeenkomst|inloop",
        "informatieavond|informatiebijeenkomst",
        "bewonersavond|bewonersbijeenkomst|inwonersavond|inwonersbijeenkomst",
        "film|filmpje|video",
        "narrowcasting|schermen|lichtkrant",
    ),
}
_ALIKE = 88.0
"""How alike two spellings must be, of 100, to be proposed as one; they must have a few letters to be alike in."""
_SHORTEST_ALIKE = 7
_MOST_COMPARED = 400


def names_in_use(rows: Iterable[RowPeople]) -> list[NameInUse]:
    """Every group and channel that the rows name, most frequent first; who is left out counts as named."""
    counts: dict[tuple[NameKind, str], Counter[str]] = {}
    for row in rows:
        groups = (*row.audiences.named, *row.audiences.excluded) if row.audiences else ()
        channels = row.channels.named if row.channels else ()
        named = {(NameKind.GROUP, group.key): group.name for group in groups}
        named |= {(NameKind.CHANNEL, channel.key): channel.name for channel in channels}
        for place, name in named.items():
            counts.setdefault(place, Counter())[name] += 1
    found = [
        NameInUse(kind, key, _shown(spelled), spelled.total(), tuple(sorted(spelled)))
        for (kind, key), spelled in counts.items()
    ]
    return sorted(found, key=lambda name: (name.kind is NameKind.CHANNEL, -name.count, name.name.casefold()))


def _shown(spelled: Counter[str]) -> str:
    """The spelling that is used most; of two that are used as much, the one with a capital."""
    return max(spelled, key=lambda name: (spelled[name], name[:1].isupper()))


def proposals(names: Sequence[NameInUse], aliases: Mapping[str, str]) -> list[SameName]:
    """Names in use that are not one group yet, and may be: by what they mean, or nearly by their letters."""
    result = []
    for kind, sets in _SYNONYMS.items():
        here = {name.key: name for name in names if name.kind is kind}
        for listing in sets:
            keys = dict.fromkeys(name_key(word) for word in listing.split("|"))
            result.append(SameName(kind, tuple(here[key] for key in keys if key in here)))
        result += _alike(kind, list(here.values())[:_MOST_COMPARED])
    return [same for same in (_still_apart(same, aliases) for same in result) if len(same.names) > 1]


def make_same(knowledge: Knowledge, name: str, target: str) -> None:
    """From now on a name means the same as another; whatever meant the first means the other too."""
    if name_key(name) == name_key(target):
        return
    separate(knowledge, target)
    for alias, meant in list(knowledge.aliases.items()):
        if name_key(meant) == name_key(name):
            knowledge.aliases[alias] = target
    knowledge.aliases[folded_line(name)] = target
    knowledge.changed()


def separate(knowledge: Knowledge, name: str) -> None:
    """A name is on its own again."""
    gone = [alias for alias in knowledge.aliases if name_key(alias) == name_key(name)]
    for alias in gone:
        del knowledge.aliases[alias]
    if gone:
        knowledge.changed()


def _still_apart(same: SameName, aliases: Mapping[str, str]) -> SameName:
    """Of names that the user put together already, one; the most used first."""
    apart: dict[str, NameInUse] = {}
    for name in sorted(same.names, key=lambda name: -name.count):
        apart.setdefault(name_key(group_of(name.name, aliases)), name)
    return SameName(same.kind, tuple(apart.values()), same.by_spelling)


def _alike(kind: NameKind, names: Sequence[NameInUse]) -> list[SameName]:
    from rapidfuzz import fuzz

    long = [name for name in names if len(name.key) >= _SHORTEST_ALIKE]
    return [
        SameName(kind, (one, other), by_spelling=True)
        for place, one in enumerate(long)
        for other in long[place + 1 :]
        if one.key[0] == other.key[0] and fuzz.ratio(one.key, other.key, score_cutoff=_ALIKE) >= _ALIKE
    ]
