"""A spreadsheet over one table of an open plan."""

from gui.grid.grid_view import GridView

__all__ = ["GridView"]
