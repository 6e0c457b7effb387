"""The house style of an organisation: its own Word template as the ground for our documents."""

from interchange.word.house.opening import open_house
from interchange.word.house.review import Finding, Level, Look, Review, Sample, look_over
from interchange.word.house.style import DEFAULT_ALT, HouseStyle, Mended

__all__ = [
    "DEFAULT_ALT",
    "Finding",
    "HouseStyle",
    "Level",
    "Look",
    "Mended",
    "Review",
    "Sample",
    "look_over",
    "open_house",
]
