"""Stretches of a text in which *en*, *of*, `/` or a comma separates nothing: fixed names, dates, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.periods.words import word_set

Span = tuple[int, int]

_PAIRS = (
    "b en w|b & w|b&w|burgemeester en wethouders|vraag en antwoord|vragen en antwoorden|huis aan huis|jong en oud|"
    "groot en klein|heen en weer|een of meer|een of meerdere|een of twee|al dan niet|wel of niet|min of meer|ja of nee|"
    "ouders/verzorgers|ouder(s)/verzorger(s)|ouder/verzorger|ouders en verzorgers|twitter/x|x/twitter|man/vrouw|m/v|"
    "m/v/x|hij/zij|zijn/haar|t/m|c.q.|kop en schotel|koffie en thee|hapje en drankje|licht en geluid|"
    "brood en spelen|wet- en regelgeving|hoor en wederhoor|verenigingen van eigenaren"
)
"""Fixed expressions, in small letters, separated by bars. *Politie en brandweer* is none: these are two groups."""

_FIELDS = word_set(
    "zorg welzijn werk inkomen jeugd gezin ruimte economie wonen leven toezicht handhaving vergunningen beheer "
    "onderhoud kunst cultuur sport bewegen onderwijs groen water verkeer vervoer natuur milieu bouwen recreatie "
    "toerisme orde veiligheid personeel organisatie planning control participatie gezondheid mobiliteit bestuur "
    "juridisch financien financiën belastingen informatie automatisering ict inkoop aanbesteding bouw ondernemen "
    "innovatie duurzaamheid energie klimaat erfgoed monumenten burgerzaken dienstverlening samenleving ontwikkeling"
)
"""Fields of policy. Two of them with capitals, or behind *team* and the like, are the name of one team."""

_BODIES = (
    "team|afdeling|cluster|domein|programma|directie|sector|dienst|bureau|unit|portefeuille|ministerie van|commissie"
)
_LETTERS = r"[^\W\d_]+"

_FIXED = re.compile(
    r"(?<![\w&])(?:" + "|".join(re.escape(pair).replace(r"\ ", r"\s+") for pair in _PAIRS.split("|")) + r")(?![\w&])",
    re.IGNORECASE,
)
_TEAM = re.compile(rf"\b(?:{_BODIES})\s+({_LETTERS})\s*(?:en|&)\s*({_LETTERS})", re.IGNORECASE)
_NAMED = re.compile(rf"\b({_LETTERS})\s*(?:en|&)\s*([^\W\d_a-zà-ÿ]{_LETTERS})")
_PLACES = re.compile(
    r"&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});"  # what HTML left over: &nbsp; and the like
    r"|\b(?:(?:https?|ftp|file)://|www\.)\S*[^\s,;.)]"
    r"|\b[a-z]:\\[^,;\n<>]*"
    r"|\\\\[^,;\n<>]*"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b\w+(?:\.(?:nl|eu|org|com|net|info))(?:/\S*)?\b"
    r"|\b\d{1,4}(?:[-/.]\d{1,4}){1,2}\b"
    r"|\b\d+,\d+"
    r"|\bn\.?v\.?t\.?\s*/\s*n\.?t\.?b\b\.?"
    r"|\b\w\s?/\s?\w\b(?!\s?/)"
    r"|(?<!\w)\w&\w(?!\w)"
    r"|\w&(?!#?\w{1,8};)\w|\w&amp;\w",
    re.IGNORECASE,
)
_HYPHENS = re.compile(
    rf"\b{_LETTERS}-(?:\s*,\s*{_LETTERS}-)*\s*,?\s*(?:en/of|en|of|/|&)\s+{_LETTERS}"  # in- en externe, zorg- of
    rf"|\b{_LETTERS}\s+(?:en/of|en|of|&)\s+-{_LETTERS}"  # winkels en -centra
    rf"|\b{_LETTERS}-/{_LETTERS}",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^“”\n]*”|„[^„”“\n]*[”“]|‘[^‘’\n]*’(?!\w)|\"[^\"\n]*\"|«[^«»\n]*»")
_PREPOSITIONS = "in|op|aan|voor|door|met|na|om|rond|rondom|bij|van|naar|uit|tijdens|over|onder|binnen|buiten|tussen|te"
_PREPOSITION_PAIR = re.compile(rf"\b(?:{_PREPOSITIONS})\s+(?:en|of|en/of)\s+(?:{_PREPOSITIONS})\b", re.IGNORECASE)
_OPENING, _CLOSING = "([{", ")]}"

ABBREVIATIONS = word_set(
    "bijv bv incl excl evt div o.a oa m.n mn m.u.v muv i.s.m ism i.o.m iom i.v.m ivm d.w.z dwz n.a.v nav t.b.v tbv "
    "e.d ed enz etc ca circa dhr mw mevr mr dr drs ir ing prof st ds nr nrs tel vlg resp t.a.v tav c.q cq a.u.b jl "
    "m.b.t mbt t.z.t z.s.m n.t.b n.v.t m.m.v o.l.v c.s jr sr fa gem verantw comm max min jan feb febr mrt apr jun jul "
    "aug sep sept okt nov dec ma di wo do vr za zo wk p pag blz art u"
)
"""Behind these, and behind a single letter, a full stop does not end a sentence."""


def protected(text: str) -> list[Span]:
    """The stretches, in no order, which may overlap."""
    found = list(brackets(text))
    for pattern in (_FIXED, _PLACES, _HYPHENS, _QUOTED, _PREPOSITION_PAIR):
        found.extend(match.span() for match in pattern.finditer(text))
    for match in _TEAM.finditer(text):
        if match[1].lower() in _FIELDS and match[2].lower() in _FIELDS:
            found.append(match.span())
    for match in _NAMED.finditer(text):
        if match[1].lower() in _FIELDS and match[2].lower() in _FIELDS:
            found.append(match.span())
    return found


def brackets(text: str) -> Iterator[Span]:
    """The outermost pairs of brackets; one that is not closed is a sign like any other."""
    opened: list[int] = []
    pairs: list[Span] = []
    for at, sign in enumerate(text):
        if sign in _OPENING:
            opened.append(at)
        elif sign in _CLOSING and opened:
            pairs.append((opened.pop(), at + 1))
    until = -1
    for start, end in sorted(pairs):
        if start >= until:
            yield start, end
            until = end


def ends_sentence(text: str, at: int) -> bool:
    """Whether the full stop, question mark or exclamation mark at this place ends a sentence."""
    behind = text[at + 1 : at + 3]
    if text[at] not in ".!?" or (behind and not behind[0].isspace()):
        return False
    rest = text[at + 1 :].lstrip()
    if rest and (rest[0].islower() or rest[0] in ",;:"):
        return False
    if text[at] != ".":
        return True
    before = re.search(r"[\w.&]*$", text[:at])
    word = before[0].lower().strip(".") if before else ""
    if word in ABBREVIATIONS and rest:
        return False
    return not (len(word.rsplit(".", 1)[-1]) == 1 and word.rsplit(".", 1)[-1].isalpha() and bool(rest))
