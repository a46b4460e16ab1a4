"""The wire form of statements: extensible for ever, with ids over the received bytes."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import Refused
from models.ids import MemberId, invitation_id
from models.roll import (
    MAX_STATEMENT,
    Act,
    Admit,
    Amendment,
    Attest,
    Changes,
    Cut,
    DeviceCard,
    Drop,
    Invite,
    Leave,
    Lift,
    Link,
    MemberCut,
    NotUnderstoodStatement,
    Recover,
    Resolution,
    Revoke,
    Role,
    Sheet,
    Sign,
    Suspend,
    Unattest,
    Unvouch,
    Vouch,
    decode_statement,
    encode_statement,
    founding,
    resolution_id,
)
from models.roll.resolutions import good_amendment
from models.text import NAME

CARD = DeviceCard(b"s" * 32, b"t" * 32, b"e" * 32)
CUTS = (Cut(b"l" * 32, 7, b"h" * 32),)
FOUNDING = Resolution(0, b"", "Elm Street", "block-club", b"s" * 32, CARD, "Ana", 1_750_000_000_000)
ACTS: list[Act] = [
    Invite(invitation_id(b"k" * 32), b"k" * 32, 3, 1_750_000_000_000),
    Revoke(b"i" * 16),
    Admit(b"i" * 16, "Ben", CARD, b"b" * 32, b"p" * 64, b"c" * 64),
    Suspend(MemberId(b"m" * 16), CUTS), Lift(b"s" * 16), Link(CARD, b"c" * 64, "laptop"), Drop(CARD.id, CUTS), Leave(),
    Sheet(b"k" * 32), Recover(MemberId(b"m" * 16), CARD, b"p" * 64, b"c" * 64, CUTS),
    Attest(MemberId(b"m" * 16), CARD, b"c" * 64), Unattest(MemberId(b"m" * 16), CARD.id), Vouch(CARD, "Jo", b"c" * 64),
    Unvouch(MemberId(b"m" * 16)), Sign(b"r" * 32),
]  # fmt: skip
CHANGES = Changes(
    voters=(MemberId(b"m" * 16),), roles={"host": None, "treasurer": Role(("approve",), (MemberId(b"m" * 16),), 5)},
    removed=(MemberCut(MemberId(b"m" * 16), CUTS),), rules={"attest": 2, "alone": "attest"}, settled=(b"r" * 32,),
)  # fmt: skip
AMENDMENT = Amendment(1, b"p" * 32, CARD.id, CHANGES)


def extended(statement: Resolution | Act, **more: Any) -> bytes:
    """The statement as a newer program might make it."""
    return msgspec.msgpack.encode(msgspec.msgpack.decode(encode_statement(statement)) | more)


@pytest.mark.parametrize("statement", [FOUNDING, *ACTS], ids=lambda each: type(each).__name__)
def test_a_statement_is_a_map_with_its_type_and_survives_the_wire(statement: Resolution | Act) -> None:
    raw = encode_statement(statement)
    assert msgspec.msgpack.decode(raw)["y"] == type(statement).__name__.lower()
    assert decode_statement(raw) == decode_statement(msgspec.Raw(raw)) == statement


@pytest.mark.parametrize("statement", [FOUNDING, *ACTS], ids=lambda each: type(each).__name__)
def test_a_field_more_is_ignored(statement: Resolution | Act) -> None:
    assert decode_statement(extended(statement, mood="cheerful", z={"a": [1, None]})) == statement


def test_the_id_of_a_resolution_is_that_of_its_bytes() -> None:
    """A newer program's field changes the id for all alike; what old programs compute for other groups stays."""
    raw, more = encode_statement(FOUNDING), extended(FOUNDING, mood="cheerful")
    assert decode_statement(more) == decode_statement(raw) == FOUNDING
    assert resolution_id(more) != resolution_id(raw)
    assert resolution_id(msgspec.Raw(raw)) == resolution_id(raw)
    reordered = msgspec.msgpack.encode(dict(reversed(msgspec.msgpack.decode(raw).items())))
    assert decode_statement(reordered) == FOUNDING
    assert resolution_id(reordered) != resolution_id(raw)


def test_the_id_of_a_known_resolution_stays_for_ever() -> None:
    assert (
        resolution_id(encode_statement(FOUNDING)).hex()
        == "18970d23e29757366bdebca56c92ab5e326496bef385af673271b2e70b104687"
    )


def test_a_resolution_with_a_number_changes_what_it_names() -> None:
    raw = encode_statement(AMENDMENT)
    assert msgspec.msgpack.decode(raw)["y"] == "resolution"
    assert decode_statement(raw) == AMENDMENT
    assert decode_statement(extended(AMENDMENT, mood="cheerful")) == AMENDMENT
    small = msgspec.msgpack.decode(encode_statement(Amendment(1, b"p" * 32, CARD.id, Changes())))
    assert small.keys() == {"y", "number", "parent", "by", "changes"}
    assert small["changes"] == {}


def test_a_founding_may_have_rules() -> None:
    """They are not in the bytes of a founding without."""
    ruled = msgspec.structs.replace(FOUNDING, rules={"alone": "attest"})
    assert decode_statement(encode_statement(ruled)) == ruled
    assert founding(ruled) is None
    assert "rules" not in msgspec.msgpack.decode(encode_statement(FOUNDING))
    assert founding(msgspec.structs.replace(FOUNDING, rules={"alone": -1})) is not None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"group_kind": "k" * (NAME + 1)}, "roll.malformed"), ({"group_kind": ""}, "roll.malformed"),
        ({"group_kind": "block\nclub"}, "roll.malformed"), ({"seed": bytes(31)}, "roll.malformed"),
        ({"modules": ("m" * (NAME + 1),)}, "roll.malformed"), ({"number": 1}, "roll.malformed"),
        ({"parent": bytes(32)}, "roll.malformed"), ({"made": -1}, "roll.malformed"),
        ({"name": "n" * (NAME + 1)}, "roll.bad_name"), ({"steward_name": "\u200b"}, "roll.bad_name"),
    ],
    ids=str,
)  # fmt: skip
def test_a_founding_out_of_bounds(change: dict[str, Any], code: str) -> None:
    assert founding(msgspec.structs.replace(FOUNDING, group_kind="k" * NAME)) is None
    refused = founding(msgspec.structs.replace(FOUNDING, **change))
    assert refused is not None
    assert refused.code == code


@pytest.mark.parametrize(
    "change",
    [
        {"number": 0}, {"parent": b"p"}, {"changes": Changes(voters=(MemberId(b"short"),))},
        {"changes": Changes(roles={"": None})}, {"changes": Changes(rules={"a": -1})},
        {"changes": Changes(settled=(b"short",))}, {"changes": Changes(roles={"a": Role(("\n",))})},
        {"changes": Changes(removed=(MemberCut(MemberId(b"m" * 16), (Cut(b"l", 1, b"h" * 32),)),))},
        {"changes": Changes(removed=(MemberCut(MemberId(b"m" * 16)),), restored=(MemberCut(MemberId(b"m" * 16)),))},
    ],
    ids=str,
)  # fmt: skip
def test_a_resolution_out_of_bounds(change: dict[str, Any]) -> None:
    assert good_amendment(AMENDMENT)
    assert not good_amendment(msgspec.structs.replace(AMENDMENT, **change))


def test_an_unknown_type_is_not_understood() -> None:
    raw = msgspec.msgpack.encode({"y": "dance", "member": bytes(16)})
    assert decode_statement(raw) == NotUnderstoodStatement("statement dance")
    assert len(decode_statement(msgspec.msgpack.encode({"y": "x" * 999})).what) < 100  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"\xc1", msgspec.msgpack.encode([]), msgspec.msgpack.encode({}), msgspec.msgpack.encode({"y": 5}),
        msgspec.msgpack.encode({"y": "invite"}), extended(ACTS[0], uses="three"), extended(ACTS[0], key="text"),
        extended(ACTS[2], name=b"Ben"), extended(ACTS[2], device=[b"s", b"t", b"e"]), extended(FOUNDING, name=None),
        extended(FOUNDING, modules="library"), b"\x81\xa1y\xa1\xff", bytes(MAX_STATEMENT + 1),
    ],
    ids=lambda raw: raw[:12].hex(),
)  # fmt: skip
def test_what_no_program_states_is_malformed(raw: bytes) -> None:
    with pytest.raises(Refused, match=r"roll\.malformed"):
        decode_statement(raw)


@given(st.binary(max_size=100))
def test_any_bytes_can_be_decoded(raw: bytes) -> None:
    try:
        decode_statement(raw)
    except Refused as refused:
        assert refused.code == "roll.malformed"  # noqa: PT017
