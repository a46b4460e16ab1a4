"""What a screen reader says of other channels."""

from typing import Any

import pytest

from desktop.features.conversations.announcing import words


@pytest.mark.parametrize(("channels", "parts"), [
    (["#a"], ["New messages in #a"]),
    (["#a", "#b"], ["#a", "#b"]),
    (["#a", "#b", "#c", "#d"], ["#a", "#b", "#c", "one more channel"]),
    (["#a", "#b", "#c", "#d", "#e"], ["#a", "#b", "#c", "2 more channels"]),
])  # fmt: skip
def test_some_channels_are_named_and_more_are_counted(qapp: Any, channels: list[str], parts: list[str]) -> None:
    assert words([]) == ""
    said = words(channels)
    assert all(part in said for part in parts)
    assert "#d" not in said
