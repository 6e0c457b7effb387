"""The command for the timeline: shows its page, or says what the plan lacks for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from gui.document import Document
from gui.info_bar import InfoBar
from gui.plan_page import PlanPage
from model.messages import QT_TRANSLATE_NOOP
from model.timeline.items import has_moments

_LOOK = QT_TRANSLATE_NOOP("Timeline", "&Look at the columns")
_NEEDED = QT_TRANSLATE_NOOP(
    "Timeline", "The timeline needs a table with a column that says when (Wanneer, Periode or Datum)."
)


def show_timeline(document: Document | None, page: PlanPage | None, info: InfoBar, look: Callable[[], None]) -> None:
    """Turn to the timeline. `look` shows what the columns of the table in view are taken for."""
    if document is None or page is None:
        return
    if any(has_moments(table) for table in document.open_plan.plan.tables):
        page.show_timeline()
    else:
        info.tell(QCoreApplication.translate(*_NEEDED), QCoreApplication.translate(*_LOOK), look)
