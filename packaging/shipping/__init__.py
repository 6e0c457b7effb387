"""Makes the program as officials get it: the standalone program, its installer, and the proof that they work.

`packaging` is a shelf like `io`: it has no `__init__.py`, so that it does not stand in the way of the library of that
name.
"""
