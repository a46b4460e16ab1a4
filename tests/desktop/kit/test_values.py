"""What a record holds, in words."""

from desktop.kit.bridge import EngineBridge
from desktop.kit.records.values import SHOWN, lines
from desktop.kit.scope import Scope
from models.fields import Entries, EntryOf, Line
from sync import api


def test_of_a_list_the_newest_entries_are_shown_and_no_ids(bridge: EngineBridge) -> None:
    scope = Scope(bridge, api.Group(1, b"g" * 32, "Maple Street", "block-club", b"m" * 16))
    fields = {"repairs": Entries(parts={"done": Line(), "of": EntryOf(of="loans")})}
    state = {f"repairs {number} done": f"number {number}" for number in range(SHOWN + 2)}
    state |= {f"repairs {number} of": "0a" for number in range(SHOWN + 2)}
    told = ["; ".join(part.text for part in line.parts) for line in lines("shelf", fields, state, scope)]
    newest = [f"done: number {number}" for number in range(SHOWN + 1, 1, -1)]
    assert told[:-1] == newest
    assert "2" in told[-1]
