"""The statements about keys, and the seals that every holder of a secret can make again."""

import os

import msgspec
import pytest

from sync.trust.keys import key_id, new_device
from sync.trust.renewal import (
    FIRST,
    Lack,
    Recipient,
    Renewal,
    Seals,
    Secret,
    content_key,
    decode,
    digest,
    encode,
    joined,
    keys_of,
    make_seal,
    make_seals,
    new_renewal,
    open_seals,
    roll_key,
    secret_id,
    split,
)

CIRCLE = b"c" * 16
ANA, BEN, CLEO = new_device(), new_device(), new_device()
RECIPIENTS = [Recipient(ANA.card, True), Recipient(BEN.card, True), Recipient(CLEO.card, False)]


def test_everybody_opens_what_they_may_have() -> None:
    secret, renewal, seals = new_renewal(CIRCLE, RECIPIENTS, ())
    assert renewal.id == seals.renewal == secret_id(secret)
    for device in (ANA, BEN):
        assert open_seals(seals, CIRCLE, device) == [Secret(renewal.id, True, secret)]
    assert open_seals(seals, CIRCLE, CLEO) == [Secret(renewal.id, False, roll_key(secret))]
    assert open_seals(seals, CIRCLE, new_device()) == []
    assert open_seals(seals, b"d" * 16, ANA) == []
    assert key_id(roll_key(secret)) == renewal.roll


def test_whoever_holds_the_secret_makes_the_same_seals() -> None:
    secret, renewal, seals = new_renewal(CIRCLE, RECIPIENTS, ())
    assert make_seals(secret, CIRCLE, reversed(RECIPIENTS)) == seals.seals
    assert digest(seals.seals) == renewal.seals
    alone = make_seal(secret, CIRCLE, BEN.id, BEN.card.sealing, whole=True)
    assert alone in seals.seals
    assert all(len(sealed) == 80 and len(prefix) == 8 for prefix, sealed in seals.seals)


def test_the_two_things_that_are_sealed_never_share_an_ephemeral_key() -> None:
    """Two messages under one would give the secret to whoever knows the roll's key and sees both."""
    secret = os.urandom(32)
    whole, half = (make_seal(secret, CIRCLE, CLEO.id, CLEO.card.sealing, whole=each) for each in (True, False))
    assert whole is not None
    assert half is not None
    assert whole[1][:32] != half[1][:32]


def test_a_sealing_key_of_which_nothing_can_be_made_stops_nobody() -> None:
    odd = msgspec.structs.replace(new_device().card, sealing=bytes(32))
    secret, _, seals = new_renewal(CIRCLE, [*RECIPIENTS, Recipient(odd, True)], ())
    assert len(seals.seals) == len(RECIPIENTS)
    assert make_seal(secret, CIRCLE, odd.id, odd.sealing, whole=True) is None


def test_the_founding_secret_stands_in_for_the_first_renewal() -> None:
    founding, secret = os.urandom(32), Secret(b"r" * 16, True, os.urandom(32))
    assert keys_of(secret, founding) == (content_key(secret.value), roll_key(secret.value))
    assert keys_of(Secret(b"r" * 16, False, b"k" * 32), founding) == (None, b"k" * 32)
    assert len({*keys_of(Secret(FIRST, True, b""), founding), *keys_of(secret, founding), founding, secret.value}) == 6


def test_statements_travel_and_unknown_keys_are_ignored() -> None:
    _, renewal, seals = new_renewal(CIRCLE, RECIPIENTS, [b"o" * 16])
    for statement in (renewal, seals, Lack(renewal.id, ANA.card.sealing)):
        assert decode(encode(statement)) == statement
        more = {**msgspec.msgpack.decode(encode(statement)), "later": 1}
        assert decode(msgspec.msgpack.encode(more)) == statement
    assert decode(msgspec.msgpack.encode({"y": "unheard"})) is None


def test_seals_travel_in_a_part_of_their_own() -> None:
    _, renewal, seals = new_renewal(CIRCLE, RECIPIENTS, ())
    kept, part = split(seals)
    assert kept == decode(encode(kept)) == Seals(renewal.id, (), renewal.seals)
    assert joined(kept, part) == Seals(renewal.id, seals.seals, renewal.seals)
    assert joined(kept, None) == kept
    assert split(renewal) == (renewal, b"")
    assert split(kept) == (kept, b"")


def test_seals_in_a_part_are_those_that_the_statement_names() -> None:
    _, renewal, seals = new_renewal(CIRCLE, RECIPIENTS, ())
    kept, part = split(seals)
    _, other = split(new_renewal(CIRCLE, RECIPIENTS, ())[2])
    for statement, wrong in ((kept, other), (kept, b"\xff"), (renewal, part), (None, part), (seals, part)):
        with pytest.raises(ValueError, match="statement about keys"):
            joined(statement, wrong)


RENEWAL = Renewal(b"i" * 16, (), b"r" * 16, b"s" * 32)


@pytest.mark.parametrize("wrong", [
    b"", b"\xff", msgspec.msgpack.encode({"y": 1}), msgspec.msgpack.encode({"y": "lack"}),
    encode(msgspec.structs.replace(RENEWAL, id=b"i")), encode(msgspec.structs.replace(RENEWAL, id=FIRST)),
    encode(msgspec.structs.replace(RENEWAL, over=(b"o",))), encode(msgspec.structs.replace(RENEWAL, seals=b"")),
    encode(msgspec.structs.replace(RENEWAL, over=(b"o" * 16,) * 65)), encode(Lack(b"i" * 16, b"short")),
    encode(Seals(b"i" * 16, ((b"p", b"s"),) * 2501)), encode(Seals(b"i" * 16, (), b"short")),
    encode(Seals(b"i" * 16, ((b"p", b"s"),), b"d" * 32)),
])  # fmt: skip
def test_what_is_out_of_bounds_is_malformed(wrong: bytes) -> None:
    with pytest.raises(ValueError, match="statement about keys"):
        decode(wrong)
