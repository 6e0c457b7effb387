"""Headers and footers of a template: the logo in words, no watermark, and a page number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

from interchange.resources import resource
from interchange.word.escape import run_content
from interchange.word.house.cleaning import clean, controls_of, drop_dangling, open_control, tag_of
from interchange.word.house.style import DEFAULT_ALT, HouseStyle, Mended
from interchange.word.house.xml import W, remove

_V = "{urn:schemas-microsoft-com:vml}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_NO_WORDS = re.compile(
    r"\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)\b|^\s*(afbeelding|picture|image|graphic|foto|figuur|logo|beeldmerk)?\s*\d*\s*$",
    re.IGNORECASE,
)
"""Alternative text that says nothing: the name of a file, or what Word fills in by itself."""
_LONGEST_ALT = 250


def parts_of(document: Document) -> Iterator[Any]:
    """The parts that hold a header or a footer."""
    for relation in document.part.rels.values():
        if relation.reltype in {RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER}:
            yield relation.target_part


def mend_stories(document: Document, house: HouseStyle, mended: Mended) -> None:
    """Mend every header and footer; content controls stay, so that they can be filled."""
    for part in parts_of(document):
        root = part.element
        clean(root)
        mended.linked_pictures += drop_dangling(root, set(part.rels))
        mended.watermarks += _without_watermarks(root)
        mended.pictures += _with_words(root, house.logo_alt)
        for mark in list(root.iter(qn("w:lang"))):
            remove(mark)


def fill_controls(root: Any, texts: dict[str, str], but: Any | None = None) -> set[str]:
    """Fill the controls with these tags and leave no control behind, except those around or in `but`; returns the tags
    that were found."""
    found = set()
    for control in controls_of(root):
        tag = tag_of(control)
        if but is not None and (but in control.iter() or but in control.iterancestors()):
            continue
        if tag in texts:
            found.add(tag)
            _fill(control, texts[tag])
        open_control(control)
    return found


def add_page_number(document: Document, section: Any) -> bool:
    """A footer with title and page number when no header or footer counts the pages; whether it was needed."""
    if any(_counts_pages(part.element) for part in parts_of(document)) and _default_footer(document, section):
        return False
    footer = _default_footer(document, section)
    neutral = parse_xml(resource("word", "neutral", "word", "footer1.xml").read_bytes())
    if footer is None:
        part, identifier = _main(document).add_footer_part()
        for child in list(part.element):
            part.element.remove(child)
        section.insert(0, parse_xml(f'<w:footerReference {nsdecls("w", "r")} w:type="default" r:id="{identifier}"/>'))
        for child in list(neutral):
            part.element.append(child)
    elif not any(_counts_pages(part.element) for part in parts_of(document)):
        for child in list(neutral):
            footer.element.append(child)
    else:
        return False
    return True


def words_of(document: Document) -> list[str]:
    """What headers and footers say besides page numbers: a screen reader passes over it there."""
    said: list[str] = []
    for part in parts_of(document):
        for paragraph in part.element.iter(qn("w:p")):
            text = " ".join("".join(_texts(paragraph)).split())
            bare = re.sub(r"\b(pagina|van|page|of|\d+)\b", "", text, flags=re.IGNORECASE).strip(" -|/")
            if len(bare) > 3 and text not in said:
                said.append(text)
    return said


def _texts(paragraph: Any) -> Iterator[str]:
    """The words, without what fields work out, such as the number of the page."""
    depth, in_result = 0, False
    for element in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:ptab"), qn("w:fldChar")):
        if element.tag == qn("w:fldChar"):
            kind = element.get(qn("w:fldCharType"))
            depth += {"begin": 1, "end": -1}.get(str(kind), 0)
            in_result = depth > 0
        elif in_result or next(element.iterancestors(qn("w:fldSimple")), None) is not None:
            continue
        else:
            yield (element.text or "") if element.tag == qn("w:t") else " "


def _fill(control: Any, text: str) -> None:
    """The text in the first run of the control, with the look of that run."""
    content = control.find(qn("w:sdtContent"))
    if content is None:
        return
    properties = control.find(qn("w:sdtPr"))
    for mark in properties.findall(qn("w:showingPlcHdr")):
        properties.remove(mark)
    runs = list(content.iter(qn("w:r")))
    look = runs[0].find(qn("w:rPr")) if runs else None
    if look is not None:
        for style in [mark for mark in look if mark.tag == qn("w:rStyle")]:
            # The grey of a placeholder is no look of the text itself.
            look.remove(style)
    made = parse_xml(f"<w:r {nsdecls('w')}>{run_content(text)}</w:r>")
    if look is not None:
        made.insert(0, look)
    paragraphs = list(content.iter(qn("w:p")))
    holder = paragraphs[0] if paragraphs else content
    for run in runs:
        remove(run)
    for other in paragraphs[1:]:
        remove(other)
    holder.append(made)


def _without_watermarks(root: Any) -> int:
    """Text that lies over the page as a drawing, such as CONCEPT."""
    found = 0
    for path in list(root.iter(f"{_V}textpath")):
        holder = path
        while holder is not None and holder.tag not in {f"{{{W}}}pict", f"{{{W}}}object"}:
            holder = holder.getparent()
        if holder is not None and holder.getparent() is not None:
            remove(holder)
            found += 1
    return found


def _with_words(root: Any, alt: str) -> int:
    """Words for the pictures that have none; returns how many that were."""
    words = " ".join(alt.split())[:_LONGEST_ALT] or DEFAULT_ALT
    mended = 0
    for mark in root.iter(f"{_WP}docPr"):
        decorative = any(str(found.tag).endswith("}decorative") and found.get("val") != "0" for found in mark.iter())
        if not decorative and _NO_WORDS.search(str(mark.get("descr") or "")):
            mark.set("descr", words)
            mended += 1
    for shape in root.iter(f"{_V}shape"):
        if shape.find(f"{_V}imagedata") is not None and _NO_WORDS.search(str(shape.get("alt") or "")):
            shape.set("alt", words)
            mended += 1
    return mended


def _counts_pages(root: Any) -> bool:
    codes = [str(field.get(qn("w:instr")) or "") for field in root.iter(qn("w:fldSimple"))]
    codes += [code.text or "" for code in root.iter(qn("w:instrText"))]
    return any(re.match(r"\s*PAGE\b", code) for code in codes)


def _main(document: Document) -> Any:
    return document.part


def _default_footer(document: Document, section: Any) -> Any | None:
    for reference in section.findall(qn("w:footerReference")):
        if (reference.get(qn("w:type")) or "default") == "default":
            return document.part.related_parts[reference.get(qn("r:id"))]
    return None
