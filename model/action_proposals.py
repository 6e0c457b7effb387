"""The actions in a cell, each with who seems to carry it out, when, and whether it is done: proposals, never facts.

A bullet or line is one action; in running text each sentence is one, and what semicolons part. A line that only says
who carries things out (*Uitvoering voornamelijk door projectteam*) is no action: it holds for all actions of the cell
that do not name anyone. Under a heading that is a name (*Anna:*) the lines below are hers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from model.action_marks import done_mark, when
from model.cell_lists import Item, plain, split_lines
from model.executors import Found, explicit, implied, invites, leading, mentioned
from model.fixed_phrases import Span
from model.people import NOBODY, Doer, KnownPeople
from model.periods import Period, PeriodContext
from model.status import State

NO_CONTEXT = PeriodContext()


@dataclass(frozen=True, slots=True)
class ActionProposal:
    """One action. `what` is its text without who, when done and such; `reason` says in Dutch why it is read so."""

    text: str
    span: Span
    what: str
    executors: tuple[Doer, ...] = ()
    reason: str = ""
    mentioned: tuple[Doer, ...] = ()
    """Who is named without carrying it out."""
    period: Period | None = None
    period_text: str = ""
    state: State | None = None
    """What the line says of its own state; None when it says nothing."""
    done_on: tuple[int, ...] | None = None
    """The (day, month) or (day, month, year) that is named with a state of done."""

    @property
    def is_done(self) -> bool:
        return self.state is State.DONE

    @property
    def sure(self) -> bool:
        """Whether all executors are names that the plan or the vocabulary knows."""
        return all(doer.sure for doer in self.executors)


@dataclass(frozen=True, slots=True)
class ExecutorLine:
    """A line that says who carries out all actions of the cell; `mostly` when it says *voornamelijk*."""

    text: str
    span: Span
    executors: tuple[Doer, ...]
    mentioned: tuple[Doer, ...] = ()
    mostly: bool = False


@dataclass(frozen=True, slots=True)
class Actions:
    """What is read in one cell of actions. `remarks` are lines such as *zie bijlage*, which ask nothing of anyone."""

    proposals: tuple[ActionProposal, ...] = ()
    line: ExecutorLine | None = None
    remarks: tuple[str, ...] = ()


_MOSTLY = r"voornamelijk|vooral|hoofdzakelijk|grotendeels|met name|primair|in hoofdzaak"
_GENERAL = re.compile(
    r"(?:(?:de|alle|deze|verdere|overige)\s+)?(?:uitvoering|acties?|alles|dit alles|taken|werkzaamheden|het geheel)\s+"
    rf"(?:(?:{_MOSTLY}|verder|wordt|worden|ligt|liggen|is|zijn|gebeurt|gedaan|uitgevoerd|in handen|te doen)\s+)*"
    r"(?:door|bij|van)\s+|(?:uitvoering|acties?|alles|uitvoerders?|wie|door wie|door|actiehouders?|trekkers?|"
    r"verantwoordelijken?)\s*(?::|->|→)\s*",
    re.IGNORECASE,
)
_EMBEDDED = re.compile(
    rf"(?<=\S)\s+(?=(?:Uitvoering|Acties)\s+(?:(?:{_MOSTLY}|wordt|worden|ligt|is|gedaan|verder)\s+)*(?:door|bij)\s)"
)
_ONE_LINE = re.compile(
    r"(?:wie|door wie|door|actiehouders?|trekkers?|verantwoordelijken?|uitvoerders?)\s*(?::|->|→)", re.IGNORECASE
)
_REMARK = re.compile(
    r"(?:zie|cf\.?|conform|let op|nb|n\.b\.|p\.?s\.?|opmerking|toelichting|afhankelijk van|n\.?v\.?t\.?|geen|idem|"
    r"n\.?t\.?b\.?|nader te bepalen|nog te bepalen|nog onbekend|onbekend)\b",
    re.IGNORECASE,
)
_EXPLANATION = re.compile(r"<(?!/?(?:[a-z]|ul|ol|li|br|div|span|strong|em|table|td|tr|sup|sub|font)\b)[^<>]+>?[.]?")
"""What a form explains in the place of an action: `<wie doet wat?>`, and no code of a web page."""
_TASK_LABEL = re.compile(r"(?:acties?|actiepunt|taak|taken|to\s?do)\s*:\s*", re.IGNORECASE)
_SIGNS = " \t\r\n,.;:–—-"


@lru_cache(maxsize=16_384)
def read_actions(text: str, known: KnownPeople = NOBODY, context: PeriodContext = NO_CONTEXT) -> Actions:
    """The actions that a text names. Never raises; every span lies inside the text."""
    if _EXPLANATION.fullmatch(text.strip()):
        return Actions(remarks=(text.strip(),))
    proposals: list[ActionProposal] = []
    remarks: list[str] = []
    line: ExecutorLine | None = None
    heading: Found | None = None
    pieces = [piece for item in split_lines(text).items for piece in _without_embedded(item)]
    several = sum(bool(_ONE_LINE.match(piece.text)) for piece in pieces) > 1
    for piece in pieces:
        general = _executor_line(text, piece, known)
        if general is not None:
            heading = None
            if several and proposals and _ONE_LINE.match(piece.text):
                # *Wie: …* below each action is said of the one above it.
                proposals[-1] = _done_by(proposals[-1], general)
            else:
                line = _both(line, general, text)
            continue
        headed = _heading(text, piece, known)
        if headed is not None:
            heading = headed if headed.doers else None
            remarks += [] if headed.doers else [plain(piece.text)]
            continue
        if _REMARK.match(piece.text) or not any(sign.isalpha() for sign in piece.text):
            remarks.append(plain(piece.text))
            continue
        proposals.append(_read(text, piece, known, context, heading))
    return Actions(tuple(_with_line(found, line) for found in proposals), line, tuple(remarks))


def _without_embedded(item: Item) -> list[Item]:
    """The line, and as one of its own an executor line that lost its line break."""
    cuts = [found.span() for found in _EMBEDDED.finditer(item.text)]
    bounds = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(item.text)]
    return [
        Item(item.text[low:high], item.start + low, item.start + high, item.joint, item.bullet if low == 0 else "")
        for low, high in zip(bounds, ends, strict=True)
    ]


def _executor_line(text: str, piece: Item, known: KnownPeople) -> ExecutorLine | None:
    """The line as one that tells who carries out everything; None when it is an action."""
    lead = _GENERAL.match(piece.text)
    if lead is None:
        return None
    doers, close = leading(text, piece.start + lead.end(), piece.end, known, weak=True)
    if not doers:
        return None
    rest = mentioned(text, close, piece.end, known)
    return ExecutorLine(piece.text, piece.span, doers, rest, bool(re.search(_MOSTLY, lead[0], re.IGNORECASE)))


def _both(line: ExecutorLine | None, other: ExecutorLine, text: str) -> ExecutorLine:
    if line is None:
        return other
    span = (line.span[0], other.span[1])
    return ExecutorLine(
        text[span[0] : span[1]],
        span,
        line.executors + other.executors,
        line.mentioned + other.mentioned,
        line.mostly or other.mostly,
    )


def _heading(text: str, piece: Item, known: KnownPeople) -> Found | None:
    """A line that ends with a colon: a heading, and perhaps a name."""
    if not piece.text.endswith(":") or len(piece.text.split()) > 6:
        return None
    doers, close = leading(text, piece.start, piece.end - 1, known)
    whole = not text[close : piece.end - 1].strip() if doers else False
    return Found(doers if whole else (), f"De actie staat onder het kopje ‘{plain(piece.text)[:-1]}’.", piece.span)


def _read(text: str, piece: Item, known: KnownPeople, context: PeriodContext, heading: Found | None) -> ActionProposal:
    start, end = piece.span
    done = done_mark(text, start, end)
    low, high = _without(start, end, done.span if done else None)
    told = explicit(text, low, high, known)
    found = [told] if told is not None else list(implied(text, low, high, known))
    label = _TASK_LABEL.match(text, low, high)
    due = when(text, start, end, done.span if done else None, context)
    executors = tuple(dict.fromkeys(doer for each in found for doer in each.doers))
    others = tuple(
        doer for doer in mentioned(text, low, high, known) if all(not _touch(doer.span, own.span) for own in executors)
    )
    if not executors and heading is not None:
        executors, reason = heading.doers, heading.reason
    else:
        reason = _reason(piece.text, found, executors, others)
    if due is not None and due.is_first_of_several:
        reason += " Van de data in de regel telt de eerste: dan wordt het gedaan."
    # Of several parts with a name each, none can be left out.
    asides = [each.span for each in found if each.is_aside and len(found) == 1]
    spans = asides + ([done.span] if done else []) + ([label.span()] if label else [])
    return ActionProposal(
        piece.text,
        piece.span,
        _what(text, start, end, spans),
        executors,
        reason,
        others,
        due.period if due else None,
        text[due.span[0] : due.span[1]] if due else "",
        done.state if done else None,
        done.on if done else None,
    )


def _without(start: int, end: int, mark: Span | None) -> Span:
    """The places between which to look for names: without the mark that says how far it is."""
    if mark is None:
        return start, end
    return (max(start, mark[1]), end) if mark[0] <= start else (start, min(end, mark[0]))


def _touch(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _reason(said: str, found: Sequence[Found], executors: Sequence[Doer], others: Sequence[Doer]) -> str:
    names = " en ".join(dict.fromkeys(doer.name for doer in others))
    if not executors and others and invites(said):
        invited = f"{names}: uitgenodigd, gevraagd of geïnformeerd, en dus niet de uitvoerder."
        return f"{invited} Wie dat doet, staat er niet bij."
    if not executors:
        told = f" Wel genoemd: {names}." if others else ""
        return f"Er staat niet bij wie dit doet.{told}"
    reasons = list(dict.fromkeys(each.reason for each in found))
    reasons += [
        f"{doer.name} is vermoedelijk {doer.meant}." for doer in executors if doer.meant and doer.meant != doer.name
    ]
    reasons += [f"Of ‘{doer.name}’ een naam is, is niet zeker." for doer in executors if not doer.sure]
    return " ".join(reasons)


def _done_by(proposal: ActionProposal, line: ExecutorLine) -> ActionProposal:
    reason = f"Eronder staat: {plain(line.text)}."
    return replace(proposal, executors=proposal.executors + line.executors, reason=reason)


def _with_line(proposal: ActionProposal, line: ExecutorLine | None) -> ActionProposal:
    """An action that names nobody, carried out by those whom the line of the cell names."""
    if line is None or proposal.executors:
        return proposal
    told = f"De regel ‘{plain(line.text)}’ geldt voor alle acties in deze cel waar geen naam bij staat."
    rest = proposal.reason.removeprefix("Er staat niet bij wie dit doet.").strip()
    return replace(proposal, executors=line.executors, reason=f"{told} {rest}".strip())


def _what(text: str, start: int, end: int, spans: Sequence[Span]) -> str:
    """The action without what stands before and behind it to tell who and how far; at least the line itself."""
    low, high = start, end
    for _ in spans:
        for first, last in spans:
            if not text[low : max(low, first)].strip(_SIGNS) and last > low:
                low = min(last, end)
            elif not text[min(high, last) : high].strip(_SIGNS) and first < high:
                high = max(first, start)
    said = plain(text[low:high]).strip(_SIGNS)
    return said if any(sign.isalpha() for sign in said) else plain(text[start:end])
