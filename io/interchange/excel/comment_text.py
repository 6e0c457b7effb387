"""The text of a note (ECMA-376 part 1, 18.7.7): when it changes, what stays keeps the form that its author gave it."""

from __future__ import annotations

from interchange.excel.strings import escaped, unescaped
from interchange.package.markup import Element, Markup

USUAL_FORM = '<{0}rPr><{0}sz val="9"/><{0}color indexed="81"/><{0}rFont val="Tahoma"/><{0}family val="2"/></{0}rPr>'
"""The form that Excel gives the letters of a new note: those of a tool tip."""

Runs = list[tuple[str, str]]
"""The form of each run, as the XML of its properties (empty for none), and its text."""


def new_text(text: str, prefix: str) -> str:
    """A text as the element `text` of a new note."""
    return _element([(USUAL_FORM.format(prefix), text)], prefix, "")


def changed_text(markup: Markup, element: Element, text: str) -> str:
    """The element `text` of a note with another text: what it begins and ends with as before keeps its form. Hints how
    to pronounce it go, since they count its characters."""
    runs = text_runs(markup, element)
    return _element(_changed(runs, text), element.prefix, element.attributes[1])


def text_runs(markup: Markup, element: Element) -> Runs:
    """The runs of the element `text` of a note."""
    runs: Runs = []
    for child in element.children:
        if child.name == "t":
            runs.append(("", _content(markup, child)))
        elif child.name == "r":
            form = next((one for one in child.children if one.name == "rPr"), None)
            text = "".join(_content(markup, one) for one in child.children if one.name == "t")
            runs.append(("" if form is None else markup.text[form.start : form.end], text))
    return runs


def plain_text(runs: Runs) -> str:
    """What a reader sees of these runs."""
    return "".join(text for _, text in runs)


def _changed(runs: Runs, text: str) -> Runs:
    old = plain_text(runs)
    shorter = min(len(old), len(text))
    first = next((place for place in range(shorter) if old[place] != text[place]), shorter)
    same = next((place for place in range(shorter - first) if old[-1 - place] != text[-1 - place]), shorter - first)
    last = len(old) - same
    middle = text[first : len(text) - same]
    made = [*_part(runs, 0, first), (_form_at(runs, first), middle), *_part(runs, last, len(old))]
    joined: Runs = []
    for form, piece in made:
        if joined and joined[-1][0] == form:
            joined[-1] = (form, joined[-1][1] + piece)
        elif piece:
            joined.append((form, piece))
    return joined


def _part(runs: Runs, start: int, end: int) -> Runs:
    """The runs of the characters from `start` to before `end`."""
    found: Runs = []
    position = 0
    for form, text in runs:
        piece = text[max(start - position, 0) : max(end - position, 0)]
        if piece:
            found.append((form, piece))
        position += len(text)
    return found


def _form_at(runs: Runs, place: int) -> str:
    """The form of what is new at a place. Before the whole text stands the name of the author, often in bold, which is
    nothing to write the note in; at the seam of two runs the later one counts, for the same reason."""
    if not runs:
        return ""
    if place == 0:
        return runs[-1][0]
    position = 0
    for form, text in runs:
        position += len(text)
        if place < position:
            return form
    return runs[-1][0]


def _element(runs: Runs, prefix: str, attributes: str) -> str:
    if not any(form for form, _ in runs):
        content = _letters(plain_text(runs), prefix)
    else:
        content = "".join(f"<{prefix}r>{form}{_letters(text, prefix)}</{prefix}r>" for form, text in runs)
    return f"<{prefix}text{attributes}>{content}</{prefix}text>"


def _letters(text: str, prefix: str) -> str:
    keep = ' xml:space="preserve"' if text != text.strip() or "\n" in text or "  " in text else ""
    return f"<{prefix}t{keep}>{escaped(text)}</{prefix}t>"


def _content(markup: Markup, element: Element) -> str:
    return unescaped(markup.content(element))
