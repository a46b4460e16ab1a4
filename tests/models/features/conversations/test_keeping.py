"""Pins, saved messages and votes: who may, whatever computer the edit comes from."""

from typing import TYPE_CHECKING

import msgspec
import pytest

from models.case import Circle
from models.edit import Put
from models.errors import Refused
from models.facts import Whom
from models.feature import Author, Draft
from models.features.conversations.pin import PIN
from models.features.conversations.saved import SAVED
from models.ids import CircleId, RecordId

if TYPE_CHECKING:
    from tests.models.conftest import Group

NOON = 1_780_000_000_000


@pytest.fixture
def garden(group: "Group", ana: Author) -> RecordId:
    return group.do(ana, "conversations.add_channel", name="garden")


@pytest.fixture
def code_of_gate(group: "Group", ana: Author, garden: RecordId) -> RecordId:
    return group.do(ana, "conversations.say", channel=garden, text="The gate opens with 4711")


def code(refusal: Refused | None) -> str | None:
    return refusal.code if refusal else None


def pinning(group: "Group", who: Author, message: RecordId, sees: RecordId | None = None, **values: object) -> str:
    """What the rule says of a pin with these values."""
    record = group.context(who).common_record("pinned_message", message)
    given = {"pinned": True, "by": who.member.hex(), "channel": group.records[message].state.get("channel"), **values}
    ops = tuple(Put((key,), value) for key, value in given.items() if value is not None)  # type: ignore[arg-type]
    draft = Draft(record, "pinned_message", ops, sees=(sees or message,), subject=message)
    return code(group.take(who, draft)) or ""


def test_anybody_pins_and_anybody_unpins(
    group: "Group", ben: Author, ana: Author, code_of_gate: RecordId
) -> None:
    pin = group.do(ben, "conversations.pin", message=code_of_gate)
    assert group.records[pin].state["by"] == ben.member.hex()
    assert group.drafts(ana, "conversations.pin", message=code_of_gate) == []
    assert group.do(ana, "conversations.unpin", message=code_of_gate) == pin
    assert group.records[pin].state["pinned"] is False


def test_a_pin_says_who_set_it_and_where(
    group: "Group", ben: Author, ana: Author, garden: RecordId, code_of_gate: RecordId
) -> None:
    assert pinning(group, ben, code_of_gate) == ""
    assert pinning(group, ben, code_of_gate, by=ana.member.hex()) == "edit.not_allowed"
    assert pinning(group, ben, code_of_gate, channel=code_of_gate.hex()) == "edit.not_allowed"
    assert pinning(group, ben, code_of_gate, channel=None) == "edit.not_allowed"
    assert pinning(group, ben, code_of_gate, sees=garden) == "edit.not_allowed"
    assert pinning(group, ben, garden) == "edit.not_allowed"


def test_what_was_removed_is_not_pinned(group: "Group", ana: Author, ben: Author, code_of_gate: RecordId) -> None:
    group.do(ben, "conversations.pin", message=code_of_gate)
    group.do(ana, "conversations.redact", message=code_of_gate)
    assert pinning(group, ben, code_of_gate) == "message.redacted"
    assert pinning(group, ben, code_of_gate, pinned=False) == ""
    with pytest.raises(Refused, match="redacted"):
        group.drafts(ben, "conversations.pin", message=code_of_gate)


def test_nothing_is_pinned_in_an_archived_channel(
    group: "Group", ana: Author, garden: RecordId, code_of_gate: RecordId
) -> None:
    group.do(ana, "conversations.change_channel", channel=garden, archived=True)
    with pytest.raises(Refused, match="archived"):
        group.drafts(ana, "conversations.pin", message=code_of_gate)


def test_a_pin_is_a_row_once_it_is_set(group: "Group", ben: Author, garden: RecordId, code_of_gate: RecordId) -> None:
    pin = group.records[group.do(ben, "conversations.pin", message=code_of_gate)]
    [row] = PIN.rows(pin)["pinned_message"]
    assert (row["channel"], row["pinned"], row["by"]) == (garden, 1, ben.member)


def saving(group: "Group", who: Author, message: RecordId, circle: Circle) -> str:
    group.circle = circle
    [draft] = group.drafts(who, "conversations.save", message=message, circle=circle.id, title="The gate", remind=NOON)
    return code(group.take(who, draft)) or ""


def test_what_one_saves_nobody_else_may_read(
    group: "Group", ana: Author, ben: Author, code_of_gate: RecordId
) -> None:
    own = CircleId(b"of ana alone 1234"[:16])
    alone, both = Circle(own, "people", frozenset({ana.member})), frozenset({ana.member, ben.member})
    assert saving(group, ana, code_of_gate, Circle(own, "people", both)) == "saved.not_private"
    assert saving(group, ana, code_of_gate, Circle(own)) == "saved.not_private"
    assert saving(group, ana, code_of_gate, Circle(own, "pair", frozenset({ana.member}))) == "saved.not_private"
    assert saving(group, ana, code_of_gate, alone) == ""


def test_a_reminder_wakes_its_owner_and_waits_from_then_on(group: "Group", ana: Author, code_of_gate: RecordId) -> None:
    alone = Circle(CircleId(b"of ana alone 1234"[:16]), "people", frozenset({ana.member}))
    assert saving(group, ana, code_of_gate, alone) == ""
    kept = group.records[group.context(ana).my_record("saved", code_of_gate, alone.id)]
    assert SAVED.facts is not None
    found = SAVED.facts(msgspec.structs.replace(kept, subject=code_of_gate), {})
    [need], [due] = found.needs, found.dues
    assert (need.whom, need.since, due.at, due.whom) == (Whom(ana.member), NOON, NOON, Whom(ana.member))
    assert (found.title, found.within) == ("The gate", code_of_gate)
    group.do(ana, "conversations.forget", message=code_of_gate, circle=alone.id)
    kept = group.records[kept.id]
    assert SAVED.facts(msgspec.structs.replace(kept, subject=code_of_gate), {}).needs == ()


def test_one_vote_each_which_can_be_taken_back(
    group: "Group", ana: Author, ben: Author, code_of_gate: RecordId
) -> None:
    mine = group.do(ana, "conversations.set_upvote", message=code_of_gate, up=True)
    assert group.do(ben, "conversations.set_upvote", message=code_of_gate, up=True) != mine
    assert group.drafts(ana, "conversations.set_upvote", message=code_of_gate, up=True) == []
    assert group.do(ana, "conversations.set_upvote", message=code_of_gate, up=False) == mine
    assert group.rows(mine, "upvote")[0]["up"] == 0
