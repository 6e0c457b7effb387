"""Makes the workbook of a new plan: the sheets of one or more forms, each good Excel by itself.

It is made as parts are added to any workbook, in one that has nothing yet.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from interchange.excel.listed_titles import without_title
from interchange.excel.sheet_listing import without_sheet
from interchange.importing.content import Imported
from interchange.keeper import WorkbookKeeper
from interchange.new_workbook import new_workbook
from interchange.opening import Opened, open_data
from interchange.remembered import RememberedLayouts
from interchange.workbook import Workbook
from interchange.writing import changed
from model.forms.form import Form
from model.forms.parts import Texts, add_form
from model.messages import Message
from model.open_plan import OpenPlan
from model.plan import Plan

_LOCAL = re.compile(rb'localSheetId="(\d+)"')

NOTHING: Mapping[str, Texts] = {}


def new_plan_workbook(
    forms: Sequence[Form],
    name: str,
    title: str = "",
    texts: Mapping[str, Texts] = NOTHING,
    dated: dt.date | None = None,
) -> bytes:
    """The workbook as a file. `title` stands above the first form, `texts` fill fields and sections by the key of their
    form and their own. The same request always gives the same bytes."""
    start = Workbook(new_workbook(Imported(title=title or forms[0].title, dated=dated)), name)
    open_plan = OpenPlan(Plan(), WorkbookKeeper(start))
    for place, form in enumerate(forms):
        add_form(open_plan, form, title if not place else "", texts=texts.get(form.key))
    return without_beginning(start, open_plan.plan)


def without_beginning(start: Workbook, plan: Plan) -> bytes:
    """The workbook with the sheets of the plan, and without the one sheet that it had to begin with."""
    empty = start.part.sheets[0]
    made = changed(start, plan).workbook
    parts, removed = without_sheet(made.archive, made.part.part, empty)
    # Names belong to sheets by their places, and every sheet has moved up.
    parts[made.part.part] = _LOCAL.sub(lambda found: b'localSheetId="%d"' % (int(found[1]) - 1), parts[made.part.part])
    return made.archive.changed({**parts, **without_title(made.archive, empty.name)}, removed)


def open_new_plan(
    forms: Sequence[Form],
    name: str,
    remembered: RememberedLayouts,
    title: str = "",
    texts: Mapping[str, Texts] = NOTHING,
    dated: dt.date | None = None,
    remarks: tuple[Message, ...] = (),
) -> Opened:
    """Open a new plan as a workbook that has to be saved under a name."""
    opened = open_data(new_plan_workbook(forms, name, title, texts, dated), name, remembered)
    opened.remarks = remarks
    return opened
