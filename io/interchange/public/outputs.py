"""The kinds of file that a public version is made as, each made anew from a plan and nothing else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from interchange.importing.content import Imported, ImportedSection, ImportedTable
from interchange.new_workbook import new_workbook
from model.forms import forms_in
from model.messages import QT_TRANSLATE_NOOP
from model.open_plan import OpenPlan
from model.plan import Plan, Property, Section
from model.public_version.progress import Progress
from model.refusal import Refused
from model.table import Row, Table

if TYPE_CHECKING:
    from interchange.pdf import Look
    from interchange.word.house import HouseStyle
    from model.report import Report

_SHOWN_ROWS = 2
"""Rows of a table in the plan without texts: enough to have all that is repeated."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What outputs are made on: the day, the template of the organisation, and the small house style of PDF."""

    today: dt.date
    house: HouseStyle | None = None
    look: Look | None = None
    progress: Progress = field(default_factory=Progress)


@dataclass(frozen=True, slots=True)
class Output:
    """A kind of file. `make` gets the plan as it may be published, and may raise a `FileProblem` or `NotSet`."""

    key: str
    ending: str
    name: tuple[str, str]
    make: Callable[[OpenPlan, Ground], bytes]


def _report(session: OpenPlan, today: dt.date) -> Report:
    from model.plan_report import ReportChoices, plan_report

    return plan_report(session.plan, session.readings, ReportChoices(today=today))


def _word(session: OpenPlan, ground: Ground) -> bytes:
    from interchange.word import write_docx

    return write_docx(_report(session, ground.today), ground.house)


def _pdf(session: OpenPlan, ground: Ground) -> bytes:
    from interchange.pdf import Look, Typesetting

    setting = Typesetting(_report(session, ground.today), ground.look or Look(), pdf=True)
    with ground.progress.ended_by(setting.stop):
        return setting.pdf()


def _excel(session: OpenPlan, ground: Ground) -> bytes:
    if forms_in(session.plan):
        from interchange.public.form_workbook import form_workbook

        with suppress(Refused):
            return form_workbook(session.plan)
    return new_workbook(as_imported(session.plan))


WORD = Output("word", ".docx", QT_TRANSLATE_NOOP("PublicVersion", "&Word document"), _word)
PDF = Output("pdf", ".pdf", QT_TRANSLATE_NOOP("PublicVersion", "&PDF document"), _pdf)
EXCEL = Output("excel", ".xlsx", QT_TRANSLATE_NOOP("PublicVersion", "&Excel workbook"), _excel)
OUTPUTS = (WORD, PDF, EXCEL)
"""A writer of another kind comes in here. What it makes is searched as the others are: for what is neither a package of
XML nor a PDF, `held_strings` has to learn to read it first, or nothing would be found because nothing can be seen."""


def as_imported(plan: Plan) -> Imported:
    """The plan as the maker of new workbooks takes it: values only, no formulas, no formatting inside texts."""
    return Imported(
        plan.title,
        [(held.label, held.value) for held in plan.properties],
        [ImportedSection(section.title, section.text) for section in plan.sections],
        [
            ImportedTable(
                tuple(column.title for column in table.columns),
                tuple(tuple(row.cells) for row in table.rows),
                table.title,
            )
            for table in plan.tables
            if table.columns
        ],
        dated=plan.document_date,
    )


def session_of(plan: Plan, original: OpenPlan) -> OpenPlan:
    """A plan with what the user told of the original, so that the same words mean the same days."""
    session = OpenPlan(plan)
    session.readings.boundaries = original.readings.boundaries
    session.knowledge.become(original.knowledge)
    return session


def without_texts(plan: Plan) -> Plan:
    """A plan of the same shape in which nothing stands that is the user's."""
    return Plan(
        "x",
        [Property(held.key, _x(held.label), _x(held.text), held.role) for held in plan.properties],
        [Section(held.key, _x(held.title), _x(held.text)) for held in plan.sections],
        [_blank(table) for table in plan.tables],
        plan.document_date,
    )


def _x(text: str) -> str:
    """Something in the place of something: where nothing stands, a writer may put words of its own."""
    return "x" if text.strip() else ""


def _blank(table: Table) -> Table:
    columns = [replace(column, title="x", choices=()) for column in table.columns]
    rows = [Row(row.id, ["x"] * len(columns)) for row in table.rows[:_SHOWN_ROWS]]
    return Table(table.key, "x", columns, rows)
