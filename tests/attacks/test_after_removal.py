"""What a removed device can read of what is written by somebody who knows of the removal: nothing, with its own program
or a changed one, and with every byte that any member holds."""

from collections.abc import Iterable

import pytest

from models.roll import Sheet
from sync.group import epoch_keys, resolving
from sync.ledger.envelope import KEYS, Envelope, Malformed, open_payload, parse, unsealed
from sync.simulated import Device, Person
from sync.simulated.carrying import held
from sync.trust.renewal import Seals, Secret, decode, open_seals
from tests.bench.test_circles import Street


def keys_of(*devices: Device) -> set[bytes]:
    """Every key in these stores, and what follows from the founding secret."""
    found = {bytes(key) for device in devices for (key,) in device.rows("SELECT key FROM keys")}
    return found | {device.group.keys.for_statements for device in devices}


def opened(keys: Iterable[bytes], envelopes: Iterable[Envelope]) -> int:
    """How many bytes of these envelopes' payloads one of these keys opens."""
    count = 0
    for envelope in envelopes:
        for key in keys:
            try:
                count += len(unsealed(envelope, key))
            except Malformed:
                continue
    return count


def everything(*people: Person) -> set[bytes]:
    return {raw for person in people for device in person.devices for raw in held(device.group)}


def sealed_to(device: Device, envelope: Envelope) -> list[Secret]:
    """What opens for a device of a statement about keys, whomever it is addressed to."""
    keys, me = device.group.keys, device.secrets
    said = decode(open_payload(envelope, keys.for_statements).statement)
    seals = tuple((me.id[:8], sealed) for _, sealed in said.seals) if isinstance(said, Seals) else ()
    return open_seals(Seals(said.renewal, seals), keys.epochs.circle, me) if isinstance(said, Seals) else []


def content(raws: Iterable[bytes]) -> list[Envelope]:
    """What is not said about keys, which is sealed to each device by itself."""
    return [each for each in map(parse, raws) if each.kind != KEYS]


@pytest.mark.parametrize("is_changed", [False, True])
def test_nothing_that_is_written_after_the_writer_knew(is_changed: bool) -> None:
    street = Street("Ana", "Ben", "Cleo")
    ana, ben, cleo = street.people
    circle = street.open(ana, ben, cleo)
    street.say(ben, circle, "before")
    known = everything(ana, ben)
    assert opened(keys_of(cleo.first), content(known)) > 0
    ana.decide(resolving.remove, [cleo.member])
    known |= everything(ana, ben)
    shown = cleo.rows("SELECT count(*) FROM message"), cleo.rows("SELECT count(*) FROM channel")
    for number in range(3):
        street.say(ana, circle, f"in the circle {number}")
        channel = ben.do("conversations.add_channel", name=f"for all {number}")
        ben.do("conversations.say", channel=channel, text="for all")
        ana.first.group.act(Sheet(bytes([number]) * 32))  # the roll is not sealed under what follows from the founding
        ana.first.written(ana.first)
    later = everything(ana, ben) - known
    assert opened(keys_of(ana.first), content(later)) > 0
    cleo.first.receive(sorted(later))
    if is_changed:
        for other in (ana, ben):
            asked = other.first.group.keys.epochs.hand_over(other.first.group.keys.epochs.known, cleo.first.secrets.id)
            epoch_keys.learn(cleo.first.group, asked)
        for envelope in map(parse, later):
            if envelope.kind == KEYS:
                assert sealed_to(cleo.first, envelope) == []
    assert opened(keys_of(cleo.first), content(later)) == 0
    assert shown == (cleo.rows("SELECT count(*) FROM message"), cleo.rows("SELECT count(*) FROM channel"))
