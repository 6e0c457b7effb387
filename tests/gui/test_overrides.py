"""A fault in a method that Qt calls comes out as an error in Python, and does not end the program."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView

from gui.overrides import survivable


@survivable
class Faulty(QTableView):
    """Fails when the second row becomes current."""

    fault: Callable[[], object]

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.row() == 1:
            self.fault()

    def own_name(self) -> str:
        return "own"


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (lambda: 1 / 0, ZeroDivisionError),
        (lambda: int("x"), ValueError),
        (lambda: [][1], IndexError),
        (lambda: len(None), TypeError),  # type: ignore[arg-type]
    ],
)
def test_an_error_raised_in_c_comes_out_in_python(
    qapp: object, fault: Callable[[], object], error: type[Exception]
) -> None:
    view = Faulty()
    model = QStandardItemModel(3, 1, view)
    view.setModel(model)
    view.fault = fault

    with pytest.raises(error):
        view.setCurrentIndex(model.index(1, 0))

    view.setCurrentIndex(model.index(2, 0))
    assert view.currentIndex().row() == 2


def test_only_methods_of_qt_are_wrapped() -> None:
    assert hasattr(Faulty.currentChanged, "__wrapped__")
    assert not hasattr(Faulty.own_name, "__wrapped__")
    assert Faulty.currentChanged.__name__ == "currentChanged"
