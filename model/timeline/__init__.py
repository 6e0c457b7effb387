"""The moments of a table on an axis of months and weeks, as far as they are understood; what has no date is counted.

What the picture says is Dutch, as in the documents that it goes into.
"""
