"""Forms as data: the kinds of plans, and where a workbook holds which of their parts."""

from model.forms.catalogue import form, forms
from model.forms.form import Chapter, Column, Field, Flow, Form, Part, Prefill, Section, ShownAs, Table
from model.forms.found import FoundForm, forms_in

__all__ = [
    "Chapter",
    "Column",
    "Field",
    "Flow",
    "Form",
    "FoundForm",
    "Part",
    "Prefill",
    "Section",
    "ShownAs",
    "Table",
    "form",
    "forms",
    "forms_in",
]
