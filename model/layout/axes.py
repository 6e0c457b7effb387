"""What stands along the two sides of a cross: groups, channels, goals, milestones, or periods.

Only words that decide: enough to tell a cross from a list, not to understand every group or channel.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from model.columns import Role
from model.group_words import channel_word, group_word
from model.layout.spellings import role_of_header

LONGEST_LABEL = 45
"""A label along a side is a name; what is longer is a text."""

ENOUGH = 0.6
"""Of the labels along a side, so many must be known (0 to 1) for the side to be of that kind."""

SIDES = frozenset({Role.AUDIENCE, Role.CHANNEL, Role.GOAL, Role.SUBJECT, Role.PHASE, Role.PERIOD, Role.ACTION})
"""What can stand along a side."""

_WORDS: dict[Role, re.Pattern[str]] = {
    Role.CHANNEL: re.compile(
        r"website|webpagina|nieuwsbrief|nieuwsbericht|\w*brief\b|brieven|flyer|folder|poster|social|sociale media|"
        r"facebook|instagram|linkedin|twitter|tiktok|youtube|whatsapp|e-?mail|mailing|intranet|persbericht|perscontact|"
        r"bijeenkomst|inloop|avond\b|\w*krant|gemeentepagina|\bapp\b|video|filmpje|podcast|advertentie|gesprek|"
        r"presentatie|narrowcasting|banner|telefoon|\bbalie|enqu[eê]te|magazine|\bblad\b|factsheet|infographic|webinar|"
        r"vlog|blog|memo\b|workshop|excursie|huis-aan-huis|brochure|campagne|billboard|abri|radio|televisie|\btv\b|"
        r"newsletter|meeting|press release",
        re.IGNORECASE,
    ),
    Role.AUDIENCE: re.compile(
        r"inwoner|bewoner|burger(?!zaken)|\braad\b|gemeenteraad|raadsleden|raadslid|college|wethouder|medewerker|"
        r"collega|\bpers\b|\bmedia\b|partner|ondernemer|organisatie|vereniging|stichting|instelling|ouders?\b|jongeren|"
        r"ouderen|senioren|mantelzorg|vrijwilliger|bezoeker|leden\b|professional|belanghebbend|omwonend|achterban|"
        r"politie|huisarts|scholen|scholieren|leerlingen|studenten|bedrijven|\bklant|cliënt|publiek\b|gebruikers|"
        r"directie|management|bestuur|provincie|corporatie|winkeliers|gezinnen|toeristen|agrariërs|residents|"
        r"employees|stakeholders?",
        re.IGNORECASE,
    ),
    Role.GOAL: re.compile(
        r"informeren|\bkennis|houding|gedrag|draagvlak|betrok|bewust|activer|enthousiasm|overtuig|raadpleg|adviseren|"
        r"meedenken|motiver|begrip|vertrouwen|imago|bekendheid|\bwerv|weten\b|vinden\b|\bdoen\b|instemm|verbind",
        re.IGNORECASE,
    ),
    Role.SUBJECT: re.compile(
        r"mijlpaal|kick-?off|startbijeenkomst|besluit|oplevering|opening|milestone|start (?:bouw|uitvoering|project)",
        re.IGNORECASE,
    ),
    Role.PHASE: re.compile(
        r"\bfase|voorbereid|verkenn|ontwerp|uitvoer|realisatie|evaluatie|nazorg|implementatie|initiatie|afrond|beheer|"
        r"\bphase",
        re.IGNORECASE,
    ),
}
_CORNER = re.compile(r"\s*(?:\\|/|\||[↓→↘⇒⇓]|->|=>|\n|\s[x×]\s|\bversus\b|\bper\b)\s*", re.IGNORECASE)


def kind_of_labels(labels: Sequence[str]) -> Role | None:
    """What most of these labels are; None when too few are known."""
    names = [label.strip() for label in labels if label.strip()]
    if len(names) < 2:
        return None
    counts = dict.fromkeys(_WORDS, 0)
    for name in names:
        known = known_as(name) or _named_as(name)
        if known is not None:
            counts[known] += 1
    role = max(counts, key=lambda known: counts[known])
    return role if counts[role] >= max(2, ENOUGH * len(names)) else None


def _named_as(label: str) -> Role | None:
    """What a label is by the words of cells, of which there are more than those that decide by themselves."""
    if len(label) > LONGEST_LABEL:
        return None
    if channel_word(label):
        return Role.CHANNEL
    return Role.AUDIENCE if group_word(label) else None


def are_of_kind(labels: Sequence[str], role: Role) -> bool:
    """Whether most of these labels can be of a kind, also when a word in them is known as another."""
    names = [label.strip() for label in labels if label.strip()]
    words = _WORDS.get(role)
    known = sum(words.search(name) is not None for name in names) if words is not None else 0
    return known >= max(2, ENOUGH * len(names))


def known_as(label: str) -> Role | None:
    """What a label is the name of. A word for a channel decides before one for a group: a letter for residents."""
    if len(label) > LONGEST_LABEL:
        return None
    return next((role for role, words in _WORDS.items() if words.search(label)), None)


def side_named(text: str) -> Role | None:
    """The side that a text names as a whole: *Doelgroepen*, *Communicatiemiddelen*, *Mijlpaal*."""
    if not text.strip() or len(text) > LONGEST_LABEL:
        return None
    known = role_of_header(text)
    if known is None or known[1][0] > 0:
        return None
    return known[0] if known[0] in SIDES else None


def sides_in_corner(text: str) -> tuple[Role | None, Role | None]:
    """What the cell in the corner says of the rows and of the columns: `Middel \\ Doelgroep`, or only of the rows."""
    pieces = [piece for piece in _CORNER.split(text) if piece]
    if len(pieces) == 2:
        rows, columns = side_named(pieces[0]), side_named(pieces[1])
        if rows is not None and columns is not None:
            return rows, columns
    return side_named(text), None


def is_plainly_crossed(corner: str) -> bool:
    """Whether the corner names two sides with a sign that no head of a list has. A slash stands in those too:
    `Middel/moment` is one column."""
    return sides_in_corner(corner)[1] is not None and sides_in_corner(corner.replace("/", " "))[1] is not None


def names_a_phase(headings: Sequence[str]) -> bool:
    """Whether headings of tables below each other are the phases of a plan: one of them says so, or how long it is."""
    return any(_WORDS[Role.PHASE].search(heading) or _LASTS.search(heading) for heading in headings)


_LASTS = re.compile(r"\((?:week|wk|weken|maand|[a-z]+\.?)\s*\d", re.IGNORECASE)
