"""Lets the user say what words such as *begin*, *medio*, *najaar* and *rond* mean, and shows at once what follows."""

from __future__ import annotations

import calendar
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from model.number_format import MONTHS, WEEKDAYS
from model.periods import Boundaries, Period, PeriodContext, read_period
from model.periods.context import SHORTEST_MONTH
from model.periods.spelled import Style, day_text, days_text

_STYLE = Style(MONTHS, WEEKDAYS, "–")


class BoundariesDialog(QDialog):
    """For all plans. When it is accepted, `boundaries` says what the user wants."""

    def __init__(self, boundaries: Boundaries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = boundaries
        self.setWindowTitle(self.tr("What words mean"))
        page = QWidget()
        inside = QVBoxLayout(page)
        self._shown_by: dict[QWidget, tuple[str, ...]] = {}
        self.examples: dict[str, QLabel] = {}
        """By their texts, which stand so in plans and are Dutch in any language of the screen."""
        for group in (self._month_group(), self._year_group(), self._season_group(), self._circa_group()):
            inside.addWidget(group)
        inside.addStretch(1)
        introduction = QLabel(
            self.tr("Plans often name a period roughly. Say here what such words mean; it goes for all your plans."),
            self,
        )
        introduction.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        agree = buttons.addButton(self.tr("Use t&his"), QDialogButtonBox.ButtonRole.AcceptRole)
        agree.setDefault(True)
        self.standard = buttons.addButton(self.tr("Standard &values"), QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.standard.clicked.connect(lambda: self.show_values(Boundaries()))
        layout = QVBoxLayout(self)
        layout.addWidget(introduction)
        layout.addWidget(self._scrolling(page), 1)
        layout.addWidget(buttons)
        for field in self._fields():
            changed = field.valueChanged if isinstance(field, QSpinBox) else field.currentIndexChanged
            changed.connect(lambda _value: self._changed())
        self.show_values(boundaries)
        self.begin.setFocus()

    # --- Values ---

    @property
    def boundaries(self) -> Boundaries:
        """What the fields say now."""
        return replace(
            self._known,
            begin_until=self.begin.value(),
            middle_until=self.middle.value(),
            half_until=self.half.value(),
            year_begin_until=self.year_begin.currentIndex() + 1,
            year_middle_until=self.year_middle.currentIndex() + self.year_begin.currentIndex() + 2,
            seasons=tuple((first.currentIndex() + 1, last.currentIndex() + 1) for first, last in self.seasons),
            before_summer=(self.summer_month.currentIndex() + 1, self.summer_day.value()),
            circa_days=self.circa.value(),
        )

    def show_values(self, boundaries: Boundaries) -> None:
        """Show these boundaries in the fields and the examples."""
        self._known = boundaries
        self._listen(False)
        self.begin.setRange(1, SHORTEST_MONTH - 2)
        self.middle.setRange(2, SHORTEST_MONTH - 1)
        self.begin.setValue(boundaries.begin_until)
        self.middle.setValue(boundaries.middle_until)
        self.half.setValue(boundaries.half_until)
        self.year_begin.setCurrentIndex(boundaries.year_begin_until - 1)
        self._fill_year_middle(boundaries.year_middle_until)
        for (first, last), (from_month, to_month) in zip(self.seasons, boundaries.seasons, strict=True):
            first.setCurrentIndex(from_month - 1)
            last.setCurrentIndex(to_month - 1)
        self.summer_month.setCurrentIndex(boundaries.before_summer[0] - 1)
        self._limit_summer_day()
        self.summer_day.setValue(boundaries.before_summer[1])
        self.circa.setValue(boundaries.circa_days)
        self._listen(True)
        self._changed()

    def _changed(self) -> None:
        """Keep the fields apart from each other, and show what follows."""
        self._listen(False)
        self.begin.setMaximum(self.middle.value() - 1)
        self.middle.setMinimum(self.begin.value() + 1)
        self._fill_year_middle(self.year_middle.currentIndex() + self._year_middle_first)
        self._limit_summer_day()
        self._listen(True)
        context = PeriodContext(boundaries=self.boundaries)
        for text, label in self.examples.items():
            label.setText(f"{text} → {_days_of(read_period(text, context))}")
        for field, texts in self._shown_by.items():
            field.setAccessibleDescription("; ".join(self.examples[text].text() for text in texts))

    def _fill_year_middle(self, until: int) -> None:
        """The months in which the middle of a year can end: behind its begin, and before December."""
        first = self.year_begin.currentIndex() + 2
        if getattr(self, "_year_middle_first", None) != first:
            self._year_middle_first = first
            self.year_middle.clear()
            self.year_middle.addItems([_month(number) for number in range(first, 12)])
        self.year_middle.setCurrentIndex(min(max(until - first, 0), self.year_middle.count() - 1))

    def _limit_summer_day(self) -> None:
        # A day that every year has.
        self.summer_day.setMaximum(calendar.monthrange(2017, self.summer_month.currentIndex() + 1)[1])

    def _listen(self, is_on: bool) -> None:
        for field in self._fields():
            field.blockSignals(not is_on)

    def _fields(self) -> list[QSpinBox | QComboBox]:
        pairs = [box for pair in self.seasons for box in pair]
        return [
            self.begin,
            self.middle,
            self.half,
            self.year_begin,
            self.year_middle,
            *pairs,
            self.summer_day,
            self.summer_month,
            self.circa,
        ]

    # --- Building ---

    def _month_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("In a month"), self)
        form = _form(group)
        self.begin = self._days(self.tr("up to and including day "))
        self.middle = self._days(self.tr("up to and including day "))
        self.half = self._days(self.tr("up to and including day "))
        self.half.setRange(1, SHORTEST_MONTH - 1)
        form.addRow(self.tr("&Begin:"), self.begin)
        self._show_below(form, self.begin, "begin april 2017")
        form.addRow(self.tr("&Medio, half:"), self.middle)
        self._show_below(form, self.middle, "medio april 2017", "eind april 2017")
        form.addRow(self.tr("&First half:"), self.half)
        self._show_below(form, self.half, "eerste helft van april 2017")
        return group

    def _year_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("In a year"), self)
        form = _form(group)
        self.year_begin = self._months(range(1, 11))
        self.year_middle = self._months(range(2, 12))
        form.addRow(self.tr("B&egin, up to and including:"), self.year_begin)
        self._show_below(form, self.year_begin, "begin 2017")
        form.addRow(self.tr("Me&dio, up to and including:"), self.year_middle)
        self._show_below(form, self.year_middle, "medio 2017", "eind 2017")
        return group

    def _season_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Seasons"), self)
        form = _form(group)
        self.seasons: list[tuple[QComboBox, QComboBox]] = []
        names = (self.tr("&Spring:"), self.tr("S&ummer:"), self.tr("&Autumn:"), self.tr("&Winter:"))
        for name, text in zip(names, ("voorjaar 2017", "zomer 2017", "najaar 2017", "winter 2017"), strict=True):
            bare = name.replace("&", "").rstrip(":")
            first, last = self._months(range(1, 13)), self._months(range(1, 13))
            first.setAccessibleName(self.tr("{season}, first month").format(season=bare))
            last.setAccessibleName(self.tr("{season}, last month").format(season=bare))
            label = QLabel(name, group)
            label.setBuddy(first)
            form.addRow(label, self._side_by_side(first, last, self.tr("up to and including")))
            self._show_below(form, last, text)
            self.seasons.append((first, last))
        self.summer_day = QSpinBox(group)
        self.summer_day.setRange(1, 31)
        self.summer_day.setAccessibleName(self.tr("Last day before the summer"))
        self.summer_month = self._months(range(1, 13))
        self.summer_month.setAccessibleName(self.tr("Month of the last day before the summer"))
        label = QLabel(self.tr("Before &the summer is up to and including:"), group)
        label.setWordWrap(True)
        label.setBuddy(self.summer_day)
        form.addRow(label, self._side_by_side(self.summer_day, self.summer_month))
        self._show_below(form, self.summer_day, "voor de zomer van 2017")
        return group

    def _circa_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("About"), self)
        form = _form(group)
        self.circa = self._days("")
        self.circa.setRange(0, 14)
        self.circa.setSuffix(self.tr(" days before and after"))
        form.addRow(self.tr("A&round a day:"), self.circa)
        self._show_below(form, self.circa, "rond 12 april 2017")
        return group

    def _show_below(self, form: QFormLayout, field: QWidget, *texts: str) -> None:
        """Show below a field what these texts mean by it; a screen reader tells it with the field."""
        for text in texts:
            label = QLabel(self)
            label.setWordWrap(True)
            label.setContentsMargins(self.fontMetrics().height(), 0, 0, 0)
            form.addRow(label)
            self.examples[text] = label
        self._shown_by[field] = texts

    def _days(self, prefix: str) -> QSpinBox:
        field = QSpinBox(self)
        field.setPrefix(prefix)
        return field

    def _months(self, numbers: range) -> QComboBox:
        field = QComboBox(self)
        field.addItems([_month(number) for number in numbers])
        return field

    def _side_by_side(self, first: QWidget, second: QWidget, between: str = "") -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(first)
        if between:
            label = QLabel(between, self)
            label.setBuddy(second)
            row.addWidget(label)
        row.addWidget(second, 1)
        return row

    def _scrolling(self, page: QWidget) -> QScrollArea:
        """The fields, which scroll where the screen is too small for them."""
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        em, wanted, room = self.fontMetrics().height(), page.sizeHint(), self.screen().availableSize()
        self.resize(
            min(wanted.width() + 4 * em, room.width() - 2 * em), min(wanted.height() + 9 * em, room.height() - 4 * em)
        )
        return scroll


def _form(group: QGroupBox) -> QFormLayout:
    form = QFormLayout(group)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _days_of(period: Period) -> str:
    """The days in full, as short as they can be: `11–20 april 2017`."""
    first, last = period.start, period.end
    if first is not None and last is not None:
        return days_text(first, last, _STYLE)
    return f"t/m {day_text(last, _STYLE)}" if last is not None else period.short()


def _month(number: int) -> str:
    return QLocale().standaloneMonthName(number)
