"""Where in a sheet the tables, properties and sections are, found from what the cells say."""

from model.layout.grid import Grid, Merge
from model.layout.roles import Certainty, Recognition, fingerprint, recognise
from model.layout.surroundings import FoundProperty, FoundSection, Surroundings, read_surroundings
from model.layout.tables import FoundColumn, FoundTable, find_plain_table, find_tables

__all__ = [
    "Certainty",
    "FoundColumn",
    "FoundProperty",
    "FoundSection",
    "FoundTable",
    "Grid",
    "Merge",
    "Recognition",
    "Surroundings",
    "find_plain_table",
    "find_tables",
    "fingerprint",
    "read_surroundings",
    "recognise",
]
