"""Cleans the text of a template: tracked changes accepted, no comments, no controls, nothing that points nowhere."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn

from interchange.word.house.xml import W, local, remove, unwrap

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_GONE = {
    "del",
    "moveFrom",
    "proofErr",
    "permStart",
    "permEnd",
    "commentRangeStart",
    "commentRangeEnd",
    "commentReference",
    "annotationRef",
    "moveFromRangeStart",
    "moveFromRangeEnd",
    "moveToRangeStart",
    "moveToRangeEnd",
    "customXmlInsRangeStart",
    "customXmlInsRangeEnd",
    "customXmlDelRangeStart",
    "customXmlDelRangeEnd",
    "cellIns",
    "cellDel",
    "cellMerge",
    "printerSettings",
    "footnoteReference",
    "endnoteReference",
}
_OPENED = {"ins", "moveTo", "smartTag", "customXml"}
_HOLDERS = {
    f"{{{W}}}drawing",
    f"{{{W}}}pict",
    f"{{{W}}}object",
    f"{{{W}}}hyperlink",
    "{urn:schemas-microsoft-com:vml}fill",
}


def clean(root: Any) -> None:
    """Accept what was tracked and take out remarks and traces of who wrote it (ECMA-376 part 1, 17.13)."""
    for element in list(root.iter(f"{{{W}}}*")):
        name = local(element)
        if element.getparent() is None:
            continue
        if name in _GONE or name.endswith("Change"):
            remove(element)
        elif name in _OPENED:
            unwrap(element)
    for element in root.iter():
        for key in [key for key in element.attrib if isinstance(key, str) and key.startswith(f"{{{W}}}rsid")]:
            del element.attrib[key]


def controls_of(root: Any) -> list[Any]:
    """The content controls, the innermost first."""
    return list(root.iter(qn("w:sdt")))[::-1]


def tag_of(control: Any) -> str:
    """The tag that the template's maker gave a content control, in small letters."""
    tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
    return str(tag.get(qn("w:val")) or "").strip().lower() if tag is not None else ""


def open_control(control: Any) -> None:
    """Leave what stands in the control; words that only ask to fill it in go."""
    content = control.find(qn("w:sdtContent"))
    properties = control.find(qn("w:sdtPr"))
    if content is None:
        remove(control)
        return
    if properties is not None and properties.find(qn("w:showingPlcHdr")) is not None:
        for text in list(content.iter(qn("w:t"))):
            text.text = ""
    unwrap(control, content)


def drop_dangling(root: Any, known: set[str]) -> int:
    """Take out what refers to a part that is not there; returns how many pictures that were."""
    pictures = 0
    for element in list(root.iter()):
        if not isinstance(element.tag, str):
            continue
        for key, identifier in list(element.attrib.items()):
            if not str(key).startswith(_R) or not identifier or identifier in known:
                continue
            if key == f"{_R}link" and element.get(f"{_R}embed") in known:
                del element.attrib[key]
                continue
            pictures += _drop(element)
    return pictures


def _drop(element: Any) -> int:
    holder = element
    while holder is not None and holder.tag not in _HOLDERS:
        holder = holder.getparent()
    if holder is None:
        if local(element) in {"headerReference", "footerReference"}:
            remove(element)
        return 0
    if local(holder) == "hyperlink":
        unwrap(holder)
        return 0
    if holder.getparent() is None:
        return 0
    remove(holder)
    return 1


def unwrapped(element: Any) -> Any:
    """The element, or what is around the content controls that it is part of."""
    while element is not None and element.tag in {qn("w:sdt"), qn("w:sdtContent")}:
        element = element.getparent()
    return element
