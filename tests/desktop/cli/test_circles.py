"""Private circles in the terminal: Ana opens one with Ben, and they talk in it."""

import json
from pathlib import Path
from typing import Any

from tests.desktop.cli.conftest import Hub

SYNC = ("sync", "--for", "20s", "--until-quiet", "--peer")


def test_two_talk_in_a_circle_of_their_own(street: Any, ben: Any, hub: Hub, tmp_path: Path) -> None:
    assert "no private circle" in street.done("circle", "list").out
    made = json.loads(street.done("circle", "new", "Surprise", "--with", "ben", "--json").out)
    assert sorted(member["name"] for member in made["members"]) == ["Ana", "Ben"]
    street.done("say", "plans", "the cake is in the shed", "--circle", "surprise")
    assert "cake" in street.done("read", "plans", "--circle", "Surprise").out
    assert ben(*SYNC, hub.address).code == 0
    assert "cake" in ben.done("read", "plans", "--circle", made["circle"][:10]).out
    assert "cake" in ben.done("search", "cake from:Ana", "--circle", "Surprise").out
    assert "cake" not in ben.done("search", "cake").out
    assert "plans" not in ben.done("channels").out
    assert "plans" in ben.done("channels", "--circle", "Surprise").out
    assert "(you)" in ben.done("circle", "show", "Surprise").out
    refused = ben("read", "plans")
    assert refused.code == 1
    exported = tmp_path / "garden.zip"
    ben.done("archive", "export", str(exported))
    assert b"cake" not in exported.read_bytes()
    ben.done("circle", "leave", "surprise")
    refused = ben("say", "plans", "still here", "--circle", "Surprise")
    assert (refused.code, "not in this circle" in refused.err) == (1, True)
    assert "no such circle" in ben("circle", "add", "Nothing", "Ana").err
