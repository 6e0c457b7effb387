"""The command for the picture: shows its page, or says what the plan lacks for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from gui.document import Document
from gui.info_bar import InfoBar
from gui.plan_page import PlanPage
from gui.questions import shown
from model.messages import QT_TRANSLATE_NOOP
from model.power_interest.field_columns import fields_of, what_is_needed

_LOOK = QT_TRANSLATE_NOOP("PowerField", "&Look at the columns")


def show_power_field(document: Document | None, page: PlanPage | None, info: InfoBar, look: Callable[[], None]) -> None:
    """Turn to the picture. `look` shows what the columns of the table in view are taken for."""
    if document is None or page is None:
        return
    plan = document.open_plan.plan
    if fields_of(plan):
        page.show_power_field()
    else:
        info.tell(shown(what_is_needed(plan)), QCoreApplication.translate(*_LOOK), look)
