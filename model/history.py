"""The one history of an open plan: undo, redo, labels, the saved mark, and runs of typing as one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from model.edits import Edit
from model.messages import Message
from model.plan import Plan


@dataclass(slots=True, eq=False)
class Step:
    """Edits that are undone together. The step itself is the token that the saved mark points at."""

    label: Message
    edits: list[Edit]
    run: str | None = None
    token: object = field(default_factory=object)


class History:
    """Applies edits to a plan, one step at a time, and takes them back."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._start = object()
        self._saved: object = self._start
        self.watchers: list[Callable[[], None]] = []
        """Called after every step, undo, redo and save."""
        self.recorders: list[Callable[[Sequence[Edit]], None]] = []
        """Called with the edits that a step, an undo or a redo applied, in their order, once they all worked."""

    def do(self, label: Message, edits: Sequence[Edit], run: str | None = None) -> None:
        """Apply the edits as one step. When one of them fails, the others are taken back and the error goes on.

        Steps with the same `run` that follow each other become one, until `end_run` or any other step.
        """
        if not edits:
            return
        inverses = self._apply(edits)
        last = self._done[-1] if self._done else None
        if run is not None and last is not None and last.run == run:
            last.edits = inverses + last.edits
            last.token = object()
        else:
            self._done.append(Step(label, inverses, run))
        self._undone.clear()
        self._record(edits)
        self._tell()

    def undo(self) -> Message | None:
        """Take the last step back and return its label; None when there is nothing to undo."""
        return self._turn(self._done, self._undone)

    def redo(self) -> Message | None:
        """Do the last undone step again and return its label; None when there is nothing to redo."""
        return self._turn(self._undone, self._done)

    @property
    def undo_label(self) -> Message | None:
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> Message | None:
        return self._undone[-1].label if self._undone else None

    @property
    def is_saved(self) -> bool:
        """Whether the plan is as it was when it was last saved, or opened."""
        return self._token() is self._saved

    def mark_saved(self) -> None:
        """The plan as it is now is what the file holds."""
        self._saved = self._token()
        self.end_run()
        self._tell()

    def end_run(self) -> None:
        """The next step does not join the last one, even when it has the same `run`."""
        if self._done:
            self._done[-1].run = None

    def _token(self) -> object:
        return self._done[-1].token if self._done else self._start

    def _turn(self, source: list[Step], target: list[Step]) -> Message | None:
        if not source:
            return None
        step = source[-1]
        applied = step.edits
        step.edits = self._apply(applied)
        step.run = None
        target.append(source.pop())
        self._record(applied)
        self._tell()
        return step.label

    def _apply(self, edits: Sequence[Edit]) -> list[Edit]:
        """Apply in order; the inverses come back in the order in which they are to be applied."""
        inverses: list[Edit] = []
        try:
            for edit in edits:
                inverses.insert(0, edit.apply(self._plan))
        except BaseException:
            for inverse in inverses:
                inverse.apply(self._plan)
            raise
        return inverses

    def _record(self, edits: Sequence[Edit]) -> None:
        for recorder in self.recorders:
            recorder(edits)

    def _tell(self) -> None:
        for watcher in self.watchers:
            watcher()
