"""Where in a sheet the tables, properties and sections are, found from what the cells say."""

from model.layout.axes import names_a_phase
from model.layout.cross_parts import FoundCross
from model.layout.crosses import recognition_in_cross
from model.layout.grid import Grid, Merge
from model.layout.head_rows import LARGEST_GAP
from model.layout.roles import Certainty, Recognition, fingerprint, recognise
from model.layout.section_list import FoundFront, FoundSection, find_front, role_in_list
from model.layout.surroundings import FoundProperty, Surroundings, read_surroundings
from model.layout.tables import (
    EMPTY_ROWS_THAT_END,
    FoundColumn,
    FoundTable,
    find_plain_table,
    find_tables,
    finds_heads,
)

__all__ = [
    "EMPTY_ROWS_THAT_END",
    "LARGEST_GAP",
    "Certainty",
    "FoundColumn",
    "FoundCross",
    "FoundFront",
    "FoundProperty",
    "FoundSection",
    "FoundTable",
    "Grid",
    "Merge",
    "Recognition",
    "Surroundings",
    "find_front",
    "find_plain_table",
    "find_tables",
    "finds_heads",
    "fingerprint",
    "names_a_phase",
    "read_surroundings",
    "recognise",
    "recognition_in_cross",
    "role_in_list",
]
