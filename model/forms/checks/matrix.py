"""Whether the channels that a matrix lists are those that its planning uses."""

from __future__ import annotations

from collections.abc import Iterator

from model.channels import read_channels
from model.forms.finding import Finding, Look, Weight
from model.messages import QT_TRANSLATE_NOOP, Message


def channels_agree(look: Look) -> Iterator[Finding]:
    """Channels in the list that the planning never uses; those that it uses and the list does not name."""
    if not {"middelen"} <= look.found.texts.keys() or ("planning", "middel") not in look.found.columns:
        return
    listed = {channel.key: channel.text for channel in read_channels(look.found.text(look.plan, "middelen")).named}
    used: dict[str, tuple[int, str]] = {}
    for row in look.found.rows(look.plan, "planning"):
        for channel in read_channels(row.text("middel")).named:
            used.setdefault(channel.key, (row.row_id, channel.text))
    if not listed or not used:
        return
    for key, name in listed.items():
        if key not in used:
            text = QT_TRANSLATE_NOOP(
                "Findings", "“{channel}” is in the list of channels, but the planning has no row with it."
            )
            yield look.at_text("channel unused", Weight.CHECK, Message(text, {"channel": name}), "middelen")
    for key, (row_id, name) in used.items():
        if key not in listed:
            text = QT_TRANSLATE_NOOP(
                "Findings", "“{channel}” is used in the planning, but is not in the list of channels."
            )
            yield look.at(
                "channel unlisted", Weight.CHECK, Message(text, {"channel": name}), "planning", row_id, "middel"
            )
