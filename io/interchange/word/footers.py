"""The footers of the template with the title of the report in them."""

from __future__ import annotations

from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

from interchange.word.escape import run_content

TITLE_TAG = "titel"
"""The tag of the content control where the title goes."""


def fill_footers(document: Document, title: str) -> None:
    """Replace the content control by the title: readers have nothing to fill in there.

    A screen reader skips headers and footers, so the title stands in the body as well.
    """
    for relation in document.part.rels.values():
        if relation.reltype in {RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER}:
            _fill(relation.target_part.element, title)


def _fill(story: Any, title: str) -> None:
    for control in list(story.iter(qn("w:sdt"))):
        tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
        if tag is not None and tag.get(qn("w:val")) == TITLE_TAG:
            control.getparent().replace(control, parse_xml(f"<w:r {nsdecls('w')}>{run_content(title)}</w:r>"))
