"""How the two directions of sorting a column are called: by days, by size, or by the alphabet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from model.column_periods import shows_periods
from model.columns import Column, Kind


def sort_words(column: Column) -> tuple[str, str]:
    """What a button says that sorts the column up, and one that sorts it down."""
    if shows_periods(column) or column.kind is Kind.DATE:
        return (
            QCoreApplication.translate("Filters", "Sort from early to late"),
            QCoreApplication.translate("Filters", "Sort from late to early"),
        )
    if column.kind is Kind.NUMBER:
        return (
            QCoreApplication.translate("Filters", "Sort from small to large"),
            QCoreApplication.translate("Filters", "Sort from large to small"),
        )
    return (
        QCoreApplication.translate("Filters", "Sort from A to Z"),
        QCoreApplication.translate("Filters", "Sort from Z to A"),
    )


def direction_words(column: Column) -> tuple[str, str]:
    """What the directions up and down are called."""
    if shows_periods(column) or column.kind is Kind.DATE:
        return (
            QCoreApplication.translate("Filters", "early to late"),
            QCoreApplication.translate("Filters", "late to early"),
        )
    if column.kind is Kind.NUMBER:
        return (
            QCoreApplication.translate("Filters", "small to large"),
            QCoreApplication.translate("Filters", "large to small"),
        )
    return QCoreApplication.translate("Filters", "A to Z"), QCoreApplication.translate("Filters", "Z to A")
