"""Asks what the plan leaves open: when a vacation is, which row a moment hangs on, where the weeks are counted from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.announcing import announce
from gui.day_field import DayField
from gui.overrides import survivable
from model.knowledge import Knowledge
from model.open_questions import AnchorQuestion, OpenQuestions, SpanQuestion

MOST_MOMENTS = 40
"""Moments that are asked for at a time, those without an answer first."""

MOST_TEXTS = 3
"""Texts of the plan that are shown with a question."""


@survivable
class AnswersDialog(QDialog):
    """Every answer takes effect at once, and can be taken back by emptying the field."""

    def __init__(self, questions: OpenQuestions, knowledge: Knowledge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._knowledge = knowledge
        self._warned: DayField | None = None
        self.weeks: QComboBox | None = None
        self.spans: dict[str, tuple[DayField, DayField]] = {}
        self.rows: dict[str, QComboBox] = {}
        self.setWindowTitle(self.tr("What the plan leaves open"))
        page = QWidget()
        inside = QVBoxLayout(page)
        if questions.spans:
            inside.addWidget(self._spans_group(questions.spans))
        if questions.anchors:
            waiting = sorted(questions.anchors, key=lambda question: question.key in knowledge.anchors)
            inside.addWidget(self._rows_group(waiting))
        if questions.weeks is not None:
            inside.addWidget(self._weeks_group(questions.weeks.texts))
        inside.addStretch(1)
        self.introduction = QLabel(self._introduction(questions), self)
        self.introduction.setWordWrap(True)
        self.reason = QLabel(self)
        self.reason.setWordWrap(True)
        self.reason.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.introduction)
        self._put_in(page, layout)
        layout.addWidget(self.reason)
        layout.addWidget(buttons)

    def _put_in(self, page: QWidget, layout: QVBoxLayout) -> None:
        """Let the questions scroll, so that the dialog fits on a screen with large letters."""
        em = self.fontMetrics().height()
        if not (self.spans or self.rows or self.weeks is not None):
            page.deleteLater()
            self.setMinimumWidth(em * 24)
            return
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        layout.addWidget(scroll, 1)
        wanted = page.sizeHint()
        room = self.screen().availableSize()
        self.resize(
            min(max(wanted.width() + 3 * em, em * 36), room.width() - 2 * em),
            min(wanted.height() + 10 * em, room.height() - 4 * em),
        )

    def _introduction(self, questions: OpenQuestions) -> str:
        if not (questions.spans or questions.anchors or questions.weeks):
            return self.tr("The plan leaves nothing open that you could fill in here.")
        return self.tr(
            "These things do not follow from the plan, and are not guessed. What you fill in takes effect at once and "
            "is kept for this plan; the workbook itself does not change."
        )

    # --- Vacations and recesses ---

    def _spans_group(self, questions: tuple[SpanQuestion, ...]) -> QGroupBox:
        group = QGroupBox(self.tr("Vacations and recess"), self)
        grid = QGridLayout(group)
        grid.setColumnStretch(4, 1)
        for row, question in zip(count(0, 2), questions, strict=False):
            name = question.key[:1].upper() + question.key[1:]
            year = question.key.rpartition(" ")[2]
            first, last = (DayField(int(year) if year.isdigit() else None, group) for _ in range(2))
            first.setAccessibleName(self.tr("{vacation}, first day").format(vacation=name))
            last.setAccessibleName(self.tr("{vacation}, last day").format(vacation=name))
            days = self._knowledge.spans.get(question.key, (None, None))
            for field, day in zip((first, last), days, strict=True):
                field.show_day(day)
                field.chosen.connect(lambda key=question.key: self._span_answered(key))
            grid.addWidget(self._question(name, question.texts, first, group), row, 0, 1, 5)
            for place, (text, field) in enumerate(((self.tr("from"), first), (self.tr("up to and including"), last))):
                label = QLabel(text, group)
                label.setBuddy(field)
                grid.addWidget(label, row + 1, 2 * place)
                grid.addWidget(field, row + 1, 1 + 2 * place)
            self.spans[question.key] = (first, last)
        return group

    def _span_answered(self, key: str) -> None:
        first, last = self.spans[key]
        if first.is_wrong or last.is_wrong:
            self._say(self.tr("This is not a date: “{text}”.").format(text=(first if first.is_wrong else last).text()))
            return
        if first.day is not None and last.day is not None and last.day < first.day:
            self._say(self.tr("The last day comes before the first."))
            return
        days = (first.day, last.day) if first.day is not None and last.day is not None else None
        half = days is None and (first.day is not None or last.day is not None)
        self._say(self.tr("Fill in both days.") if half else "")
        if days == self._knowledge.spans.get(key):
            return
        if days is None:
            del self._knowledge.spans[key]
        else:
            self._knowledge.spans[key] = days
        self._knowledge.changed()

    # --- Rows that moments hang on ---

    def _rows_group(self, questions: Sequence[AnchorQuestion]) -> QGroupBox:
        group = QGroupBox(self.tr("What moments are counted from"), self)
        layout = QVBoxLayout(group)
        for question in questions[:MOST_MOMENTS]:
            name = self.tr("“{words}”").format(words=question.words) if question.words else self.tr("Not named")
            box = QComboBox(group)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(24)
            box.setAccessibleName(self.tr("Row that is meant by {moment}").format(moment=name))
            box.addItem(self.tr("(not chosen)"), None)
            for candidate in question.candidates:
                box.addItem(candidate.label, candidate.identity)
                box.setItemData(box.count() - 1, candidate.label, Qt.ItemDataRole.ToolTipRole)
            box.setCurrentIndex(max(box.findData(self._knowledge.anchors.get(question.key)), 0))
            box.currentIndexChanged.connect(lambda _place, key=question.key: self._row_answered(key))
            layout.addWidget(self._question(name, question.texts, box, group))
            layout.addWidget(box)
            self.rows[question.key] = box
        if len(questions) > MOST_MOMENTS:
            text = self.tr("There are %n more; they come once these are answered.", "", len(questions) - MOST_MOMENTS)
            more = QLabel(text, group)
            more.setWordWrap(True)
            layout.addWidget(more)
        return group

    def _row_answered(self, key: str) -> None:
        chosen = self.rows[key].currentData()
        if chosen is None:
            self._knowledge.anchors.pop(key, None)
        else:
            self._knowledge.anchors[key] = chosen
        self._knowledge.changed()

    # --- Weeks ---

    def _weeks_group(self, texts: tuple[str, ...]) -> QGroupBox:
        group = QGroupBox(self.tr("Weeks"), self)
        layout = QVBoxLayout(group)
        self.weeks = QComboBox(group)
        self.weeks.setAccessibleName(self.tr("What weeks are counted from"))
        for text in (
            self.tr("(not chosen)"),
            self.tr("Weeks of the calendar"),
            self.tr("Weeks of the project, from the start"),
        ):
            self.weeks.addItem(text)
        self.week_one = DayField(parent=group)
        self.week_one.setAccessibleName(self.tr("First day of week 1"))
        known = self._knowledge
        self.week_one.show_day(known.week_one)
        self.weeks.setCurrentIndex(2 if known.week_one is not None else 1 if known.weeks_of_calendar else 0)
        self.week_one.setEnabled(self.weeks.currentIndex() == 2)
        self.weeks.currentIndexChanged.connect(lambda _place: self._weeks_answered())
        self.week_one.chosen.connect(self._weeks_answered)
        layout.addWidget(self._question(self.tr("Which weeks are these?"), list(texts), self.weeks, group))
        layout.addWidget(self.weeks)
        label = QLabel(self.tr("Week 1 begins on"), group)
        label.setBuddy(self.week_one)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.week_one)
        row.addStretch(1)
        layout.addLayout(row)
        return group

    def _weeks_answered(self) -> None:
        of_project = self.weeks.currentIndex() == 2
        self.week_one.setEnabled(of_project)
        if of_project and self.week_one.is_wrong:
            self._say(self.tr("This is not a date: “{text}”.").format(text=self.week_one.text()))
            return
        day = self.week_one.day if of_project else None
        # Weeks begin on Monday, whatever day the first one is named by.
        monday = day - dt.timedelta(days=day.weekday()) if day is not None else None
        if monday != day:
            self.week_one.show_day(monday)
        self._say(self.tr("Week 1 begins on the Monday of that week.") if monday != day else "")
        known = self._knowledge
        told = (monday, self.weeks.currentIndex() == 1)
        if told != (known.week_one, known.weeks_of_calendar):
            known.week_one, known.weeks_of_calendar = told
            known.changed()

    # --- Parts ---

    def done(self, result: int) -> None:
        """Take over what is still being typed; what is no date keeps the dialog open, once."""
        for field in self.findChildren(DayField):
            field.commit()
            if field.is_wrong and field is not self._warned:
                self._warned = field
                field.setFocus()
                return
        super().done(result)

    def _question(self, name: str, texts: list[str], field: QWidget, parent: QWidget) -> QLabel:
        """What is asked, and where in the plan it stands."""
        shown = [QCoreApplication.translate("AnswersDialog", "“{words}”").format(words=text) for text in texts]
        more = [self.tr("and %n more", "", len(texts) - MOST_TEXTS)] if len(texts) > MOST_TEXTS else []
        lines = [name, ", ".join([*shown[:MOST_TEXTS], *more])]
        label = QLabel("\n".join(line for line in lines if line), parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setBuddy(field)
        field.setAccessibleDescription(", ".join(texts[:MOST_TEXTS]))
        return label

    def _say(self, text: str) -> None:
        self.reason.setText(text)
        self.reason.setVisible(bool(text))
        if text:
            announce(self, text)
