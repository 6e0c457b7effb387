"""Sentences of the grid that change with a number."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """The sentences are in a class because the collector of translations sees plurals only in calls of `tr`."""

    def too_wide(self, columns: int) -> str:
        return self.tr(
            "What was copied is %n column(s) too wide to fit here. Nothing was pasted yet. You can also choose a cell "
            "further left.",
            "",
            columns,
        )

    def rows_added(self, rows: int) -> str:
        return self.tr("%n row(s) were added below.", "", rows)

    def columns_hidden(self, columns: int) -> str:
        return self.tr("%n column(s) hidden; Ctrl+Shift+0 shows them again.", "", columns)

    def columns_hidden_after(self, columns: int) -> str:
        return self.tr("%n column(s) hidden after it", "", columns)

    def columns_shown(self, columns: int) -> str:
        return self.tr("%n hidden column(s) shown.", "", columns)

    def columns_as_wide(self, columns: int) -> str:
        return self.tr("%n column(s) are equally wide now.", "", columns)

    def columns_of_kind(self, columns: int, kind: str) -> str:
        return self.tr("%n column(s) are of the kind “{kind}” now.", "", columns).format(kind=kind)

    def columns_pasted_out_of_sight(self, columns: int, titles: str) -> str:
        return self.tr("%n hidden column(s) got something too: {columns}.", "", columns).format(columns=titles)

    def columns_copied_out_of_sight(self, columns: int, titles: str) -> str:
        return self.tr("%n hidden column(s) were copied too: {columns}.", "", columns).format(columns=titles)

    def columns_frozen(self, columns: int) -> str:
        return self.tr("%n column(s) stay in sight while the others scroll.", "", columns)

    def rows_transferred(self, rows: int, table: str) -> str:
        return self.tr("%n row(s) are now below “{table}”.", "", rows).format(table=table)

    def rows_filled_in(self, rows: int) -> str:
        return self.tr("%n row(s) filled in.", "", rows)

    def rows_deleted(self, rows: int) -> str:
        return self.tr("%n row(s) deleted.", "", rows)

    def locked(self, cells: int) -> str:
        return self.tr("%n cell(s) stayed as they are: a formula fills them, or they are protected.", "", cells)
