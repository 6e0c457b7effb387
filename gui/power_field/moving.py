"""A stakeholder on its way to another place, until it is put down or the move is given up."""

from __future__ import annotations

from dataclasses import dataclass

from model.power_interest.moves import Target, begin, stepped, target
from model.power_interest.stakeholders import PowerField, Stakeholder, advice


@dataclass(frozen=True, slots=True)
class Move:
    """Who moves, and where to so far."""

    field: PowerField
    one: Stakeholder
    to: Target

    @classmethod
    def of(cls, field: PowerField, one: Stakeholder) -> Move:
        """A move that begins; who has no place yet begins in the middle."""
        return cls(field, one, target(field, one, begin(field, one)))

    def stepped(self, right: int, up: int) -> Move:
        """So many steps further."""
        return Move(self.field, self.one, stepped(self.field, self.one, self.to.place, right, up))

    def dragged(self, place: tuple[float, float]) -> Move:
        """To the steps nearest to a place."""
        return Move(self.field, self.one, target(self.field, self.one, place))

    @property
    def changes(self) -> bool:
        """Whether putting it down here changes a text."""
        return (self.to.interest, self.to.influence) != (self.one.interest.text, self.one.influence.text)

    @property
    def told(self) -> str:
        """Where it is now, in the words of the table."""
        texts = [" ".join(text.split()) for text in (self.to.interest, self.to.influence)]
        return f"belang {texts[0]}, invloed {texts[1]}: {advice(self.to.place)}"
