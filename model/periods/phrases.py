"""Fixed phrases that stand for a period or say something of one. To teach the reader a phrase, add it here."""

from __future__ import annotations

from model.periods.marks import NO_MARKS, Mark, Precision
from model.periods.match import Match
from model.periods.tokens import Tokens
from model.periods.words import Kind

_UNKNOWN = (
    "nog te bepalen|nader te bepalen|nog nader te bepalen|te bepalen|later te bepalen|ntb|n t b|nnb|ntk|tbd|tba|"
    "dd - mm - jjjj|dd - mm - yyyy|dd / mm / jjjj|"
    "nader bekend te maken|nog niet bekend|nog niet gepland|nog niet bepaald|nog onbekend|onbekend|volgt|volgt nog|"
    "tot nader order|nader te plannen|nog te regelen|nog in te plannen|in te plannen|nog te plannen|"
    "nog plannen|nog in te vullen|nog af te spreken|nog afspreken|tzt|"
    "te zijner tijd|op een later tijdstip|op een later moment|later|ad hoc|adhoc|in overleg|nader overleg|dd - mm|"
    "dd / mm|datum volgt|nog open"
)
_SOON = "zsm|zo snel mogelijk|zo spoedig mogelijk|asap|as soon as possible|per direct|per omgaande|spoed"
_CONTINUOUS = (
    "doorlopend|continu|permanent|voortdurend|hele project|gehele project|heel het project|hele traject|"
    "gehele traject|hele periode|gehele periode|hele looptijd|gehele looptijd|gedurende het project|"
    "gedurende het traject|gedurende het proces|tijdens het project|tijdens het hele project|"
    "tijdens het gehele project|hele jaar door|gehele jaar door|jaarrond|24/7|het hele jaar|het gehele jaar"
)
_RECURRING = (
    "dagelijks|wekelijks|tweewekelijks|twee wekelijks|maandelijks|tweemaandelijks|driemaandelijks|"
    "kwartaallijks|jaarlijks|halfjaarlijks|tweejaarlijks|periodiek|regelmatig|met regelmaat|terugkerend|even weken|"
    "oneven weken|doordeweeks|door de weeks|door de week|op werkdagen|op maandagen|op dinsdagen|op woensdagen|"
    "op donderdagen|op vrijdagen"
)
_RELATIVE = "vooraf|achteraf|van tevoren|na afloop|vandaag|morgen|gisteren|daags voor|daags na"
_EVENT = (
    "per mijlpaal|per fase|invoeringsdatum|opleverdatum|ingangsdatum|besluitdatum|start cyclus|mijlpaal|"
    "in afwachting van|besluitvorming"
)
_ONLY_CONTINUOUS = "lopend|lopende|loopt|loopt door|loopt nog|onderhanden|hele jaar|gehele jaar|steeds|altijd"
_ONLY_SOON = "direct|meteen|onmiddellijk|nu|per heden|vanaf heden|vanaf nu|per nu|heden"
_ONLY_DONE = "afgerond|gereed|klaar|gedaan|voltooid|afgehandeld|uitgevoerd|is geweest|al geweest|al gedaan"
"""Words that say this when a text says nothing else; in a sentence they say something else."""
_NOT_APPLICABLE = "nvt|n v t|niet van toepassing"
_PROVISIONAL = "onder voorbehoud|ovb|o v b|voorbehoud"

_Meaning = tuple[Precision, frozenset[Mark], bool]

_MEANINGS: tuple[tuple[str, _Meaning], ...] = (
    (_UNKNOWN, (Precision.UNKNOWN, frozenset({Mark.TO_BE_SET}), False)),
    (_SOON, (Precision.UNKNOWN, frozenset({Mark.SOON}), False)),
    (_CONTINUOUS, (Precision.CONTINUOUS, NO_MARKS, False)),
    (_RECURRING, (Precision.RECURRING, NO_MARKS, False)),
    (_RELATIVE, (Precision.RELATIVE, NO_MARKS, False)),
    (_EVENT, (Precision.EVENT, NO_MARKS, False)),
    (_NOT_APPLICABLE, (Precision.UNKNOWN, frozenset({Mark.NOT_APPLICABLE}), False)),
    (_PROVISIONAL, (Precision.UNKNOWN, frozenset({Mark.PROVISIONAL}), True)),
)
_MEANINGS_ALONE: tuple[tuple[str, _Meaning], ...] = (
    (_ONLY_CONTINUOUS, (Precision.CONTINUOUS, NO_MARKS, False)),
    (_ONLY_SOON, (Precision.UNKNOWN, frozenset({Mark.SOON}), False)),
    (_ONLY_DONE, (Precision.UNKNOWN, frozenset({Mark.DONE}), False)),
)


def _by_first_word(
    meanings: tuple[tuple[str, _Meaning], ...],
) -> dict[str, list[tuple[tuple[str, ...], _Meaning]]]:
    table: dict[str, list[tuple[tuple[str, ...], _Meaning]]] = {}
    for phrases, meaning in meanings:
        for phrase in phrases.split("|"):
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, meaning))
    for known in table.values():
        known.sort(key=lambda entry: -len(entry[0]))
    return table


_PHRASES = _by_first_word(_MEANINGS)
_ALONE = _by_first_word(_MEANINGS_ALONE)
FIRST_WORDS = frozenset(_PHRASES) | frozenset(_ALONE)
"""Only tokens with these words can begin a phrase."""


def phrase(tokens: Tokens, at: int) -> Match | None:
    """The longest fixed phrase that begins at this token."""
    for words, (precision, marks, note) in _PHRASES.get(tokens[at].word, ()):
        stop = at + len(words)
        if len(words) == 1 or (
            tokens[at + 1].word == words[1] and tuple([token.word for token in tokens[at:stop]]) == words
        ):
            return Match(at, stop, precision, marks=marks, note=note)
    if at:
        return None
    for words, (precision, marks, note) in _ALONE.get(tokens[at].word, ()):
        if tuple(token.word for token in tokens[: len(words)]) == words and tokens[len(words)].kind is Kind.END:
            return Match(0, len(words), precision, marks=marks, note=note)
    return None
