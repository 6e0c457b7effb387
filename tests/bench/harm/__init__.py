"""Workbooks that someone made to do harm, or that broke on the way: what each is, and how it must be refused."""

from bench.harm.absurd import ABSURD
from bench.harm.bombs import BOMBS
from bench.harm.entities import ENTITIES
from bench.harm.files import Hostile
from bench.harm.kinds import OTHER_KINDS
from bench.harm.pointers import POINTERS

__all__ = ["FILES", "Hostile"]

FILES = (*OTHER_KINDS, *BOMBS, *ENTITIES, *ABSURD, *POINTERS)
