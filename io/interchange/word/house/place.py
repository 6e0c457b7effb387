"""Where the text goes in a template: in its content control `inhoud`, or in the place of all of its text."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from interchange.word.house.cleaning import controls_of, open_control, tag_of, unwrapped
from interchange.word.house.style import Mended
from interchange.word.house.xml import W, remove

CONTENT_TAG = "inhoud"
A4 = (11906, 16838)
_MARGINS = {"top": "1134", "right": "1247", "bottom": "1134", "left": "1247", "header": "567", "footer": "567"}
_FOR_FIRST = ("w:titlePg", "w:pgNumType")
_UNWANTED = (
    "w:type",
    "w:cols",
    "w:lnNumType",
    "w:vAlign",
    "w:textDirection",
    "w:paperSrc",
    "w:formProt",
    "w:printerSettings",
)
"""Of a section: columns, numbered lines and the like, which a plan has no use for."""
_EMPTY_PLACE = f'<w:p xmlns:w="{W}"/>'


def content_control(body: Any) -> Any | None:
    """The control where the text goes, when it stands in the text itself and not in a table or a line."""
    for control in controls_of(body):
        if tag_of(control) == CONTENT_TAG and unwrapped(control.getparent()) is body:
            return control
    return None


def section_for(body: Any, control: Any | None, mended: Mended) -> Any:
    """The page layout for the text: of the section where the control stands, or of the last one; with the headers and
    footers that it takes from sections before it (ECMA-376 part 1, 17.10.5), on A4, upright."""
    sections = list(body.iter(qn("w:sectPr")))
    own = _section_of(body, control, sections)
    references: dict[tuple[str, str], Any] = {}
    for section in sections:
        for reference in section.findall(qn("w:headerReference")) + section.findall(qn("w:footerReference")):
            references[str(reference.tag), reference.get(qn("w:type")) or "default"] = reference
        if section is own:
            break
    made = deepcopy(own) if own is not None else parse_xml(f'<w:sectPr xmlns:w="{W}"/>')
    for name in ("w:headerReference", "w:footerReference", *_UNWANTED):
        for element in made.findall(qn(name)):
            made.remove(element)
    for place, reference in enumerate(references.values()):
        made.insert(place, deepcopy(reference))
    mended.paper = _on_a4(made)
    return made


def put_in_place(root: Any, body: Any, written: Any, control: Any | None) -> None:
    """Put the blocks of `written`, a `w:body`, in the place of the control; without one in the place of the body."""
    if control is None:
        root.replace(body, written)
        return
    sections = list(body.iter(qn("w:sectPr")))
    own = _section_of(body, control, sections)
    after = _blocks_after(control, own)
    blocks = list(written)
    last = blocks.pop()
    parent = control.getparent()
    place = parent.index(control)
    before = _stands_after_text(control)
    first = next((section for block in blocks if (section := _section_in(block)) is not None), last)
    if before and own is not None and _is_sideways(first):
        # What stands before the text keeps a page of its own, upright.
        blocks.insert(0, _break(deepcopy(own)))
        _only_once(first)
    parent.remove(control)
    for offset, block in enumerate(blocks):
        parent.insert(place + offset, block)
    end = place + len(blocks)
    sections_in_text = [block for block in blocks if _section_in(block) is not None]
    if not any("".join(block.itertext()).strip() or block.find(f".//{qn('w:drawing')}") is not None for block in after):
        for block in after:
            remove(block)
        if own is not None and own.getparent() is body:
            body.replace(own, last)
        elif own is not None:
            own.getparent().replace(own, last)
        return
    if _is_sideways(last):
        parent.insert(end, _break(last))
        sections_in_text.append(last)
    if sections_in_text and own is not None:
        _only_once(own)


def _section_of(body: Any, control: Any | None, sections: list[Any]) -> Any | None:
    if not sections:
        return None
    if control is None:
        return sections[-1]
    passed = False
    for element in body.iter():
        passed = passed or element is control
        if passed and element.tag == qn("w:sectPr"):
            return element
    return sections[-1]


def _blocks_after(control: Any, own: Any | None) -> list[Any]:
    """The blocks of the same section behind the control."""
    found = []
    for block in control.itersiblings():
        if block is own or block.tag == qn("w:sectPr"):
            break
        if own is not None and own in list(block.iter(qn("w:sectPr"))):
            break
        found.append(block)
    return found


def _stands_after_text(control: Any) -> bool:
    for block in control.itersiblings(preceding=True):
        if _section_in(block) is not None:
            return False
        if "".join(block.itertext()).strip() or block.find(f".//{qn('w:drawing')}") is not None:
            return True
    return False


def _section_in(block: Any) -> Any | None:
    """The section that ends with this block."""
    return block.find(f".//{qn('w:sectPr')}")


def _is_sideways(section: Any) -> bool:
    size = section.find(qn("w:pgSz"))
    return size is not None and size.get(qn("w:orient")) == "landscape"


def _only_once(section: Any) -> None:
    for name in _FOR_FIRST:
        for element in section.findall(qn(name)):
            section.remove(element)


def _break(section: Any) -> Any:
    paragraph = parse_xml(
        f'<w:p xmlns:w="{W}"><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
        f'<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
    )
    paragraph[0].append(section)
    return paragraph


def _on_a4(section: Any) -> bool:
    """Set the paper to A4 upright, and say whether it was another size."""
    size = section.find(qn("w:pgSz"))
    if size is None:
        size = parse_xml(f'<w:pgSz xmlns:w="{W}"/>')
        _before(section, size, ("w:pgMar", "w:pgBorders", "w:pgNumType", "w:titlePg", "w:docGrid"))
    sides = sorted(int(float(size.get(qn(f"w:{side}")) or 0)) for side in ("w", "h"))
    other = any(abs(side - known) > 20 for side, known in zip(sides, A4, strict=True))
    for key in list(size.attrib):
        del size.attrib[key]
    size.set(qn("w:w"), str(A4[0]))
    size.set(qn("w:h"), str(A4[1]))
    margins = section.find(qn("w:pgMar"))
    if margins is None:
        margins = parse_xml(f'<w:pgMar xmlns:w="{W}"/>')
        size.addnext(margins)
    for side, width in {**_MARGINS, "gutter": "0"}.items():
        if not str(margins.get(qn(f"w:{side}")) or "").lstrip("-").replace(".", "").isdigit():
            margins.set(qn(f"w:{side}"), width)
    return other


def _before(section: Any, element: Any, names: tuple[str, ...]) -> None:
    for child in section:
        if child.tag in {qn(name) for name in names}:
            child.addprevious(element)
            return
    section.append(element)


def clean_remains(body: Any) -> None:
    """Open the controls that are left in the body."""
    for control in controls_of(body):
        properties = control.find(qn("w:sdtPr"))
        if properties is None or properties.find(qn("w:docPartObj")) is None:
            open_control(control)
