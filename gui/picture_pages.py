"""The pages with pictures of the plan, which come behind the tables when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTabWidget, QWidget

from gui.icons import icon, show_icon
from gui.settings import Settings
from model.open_plan import OpenPlan

if TYPE_CHECKING:
    from gui.plan_page import PlanPage
    from gui.power_field.page import PowerFieldPage
    from gui.timeline.page import TimelinePage

    Picture = PowerFieldPage | TimelinePage


class PicturePages:
    """What draws them is imported with the first of them."""

    def __init__(self, open_plan: OpenPlan, tabs: QTabWidget, settings: Settings, page: PlanPage) -> None:
        self._open_plan = open_plan
        self._tabs = tabs
        self._settings = settings
        self._page = page
        self._made: dict[str, Picture] = {}

    def power_field(self, table_key: str) -> QWidget:
        """The picture of power and interest of this table, or of the one that it showed last."""
        from gui.power_field.page import PowerFieldPage

        return self._shown(
            PowerFieldPage,
            "data_scatter",
            QCoreApplication.translate("PowerFieldView", "Power and interest"),
            table_key,
        )

    def timeline(self, table_key: str) -> QWidget:
        """The timeline of this table, or of the one that it showed last."""
        from gui.timeline.page import TimelinePage

        return self._shown(TimelinePage, "timeline", QCoreApplication.translate("TimelineView", "Timeline"), table_key)

    def holds(self, widget: QWidget) -> bool:
        """Whether a page is one of these."""
        return any(page is widget for page in self._made.values())

    def close_plan(self) -> None:
        """Listen no more."""
        for page in self._made.values():
            page.close_plan()

    def _shown(self, kind: type[Picture], sign: str, title: str, table_key: str) -> QWidget:
        page = self._made.get(sign)
        if page is None:
            page = self._made[sign] = kind(self._open_plan, self._tabs)
            page.message.connect(self._page.message)
            page.cell_asked.connect(self._page.show_cell)
            page.zoom_changed.connect(self._page.zoom_changed)
            self._tabs.addTab(page, icon(sign), title)
            show_icon(page, sign, self._put_icon)
        page.zoom = self._settings["zoom"]
        page.show_table(table_key or page.table_key)
        return page

    def _put_icon(self, page: QWidget, shown: QIcon) -> None:
        self._tabs.setTabIcon(self._tabs.indexOf(page), shown)
