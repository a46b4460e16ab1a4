"""A present or former member who wants to pass for another member, or to stay. The envelopes of such a member are in
test_forgery.py."""

from typing import Any

import msgspec
import pytest

from models.ids import CircleId
from models.roll import STEWARD, Admit, Invite, Revoke, encode_statement
from sync.ledger import envelope as wire
from sync.net import invitations
from sync.net.messages import Batch, Hello, State, Welcome, encode
from sync.net.recognition import receive
from sync.net.transport import PeerGone
from sync.trust.invitation import new_link, prove, read_link
from sync.trust.keys import ROLL, certify, circle_tag, new_device


def refusals(victim: Any, *envelopes: Any) -> list[str]:
    return [refused.code for refused in victim.receive([envelope.raw for envelope in envelopes]).refused]


def names(victim: Any) -> dict[str, str]:
    return {member.name: member.role for member in victim.roll.now.members.values()}


def test_a_hello_is_good_for_one_channel_and_one_side(street: Any, turn: Any, listen: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        mallory = turn(ben)
        channel = await mallory.dial(ana)
        anas = await receive(channel)
        await channel.send(encode(anas))  # reflected: we are Ana, says the echo
        assert (await listen(channel))[1] == "closed"
        for old in (anas, mallory.hello(channel)):  # played again on another channel
            again = await mallory.dial(ana)
            await again.send(encode(old))
            said, code = await listen(again)
            assert code == "closed"
            assert all(isinstance(each, Hello) for each in said)

    street.play(story())


@pytest.mark.parametrize("end", ["used", "revoked", "expired"])
def test_a_spent_link_is_met_with_silence(street: Any, turn: Any, impatient: None, end: str) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        text = await ana.invite(seconds=1 if end == "expired" else 3600)
        link, runtime = read_link(text), ana.engine.runtime
        if end == "used":
            cleo = await street.neighbour("cleo")
            await cleo.join(text, ana)
        elif end == "revoked":
            invitations.revoke(runtime.group(1), link.id)
        else:
            runtime.clock._wall_ms = lambda: 1 << 42
        mallory, evil = turn(ben), new_device()
        before = names(runtime.group(1))
        with pytest.raises(PeerGone) as gone:
            await mallory.dial(ana, evil, link)
        assert gone.value.code == "timeout"
        assert names(runtime.group(1)) == before

    street.play(story())


def test_the_link_alone_shows_no_more_than_who_answers(street: Any, turn: Any, listen: Any) -> None:
    """With an open invitation, but without the request to be let in that the group would know of."""

    async def story() -> None:
        ana, ben = await street.two()
        await ana.say("not for the link alone")
        link = read_link(await ana.invite())
        mallory, evil, other = turn(ben), new_device(), new_device()
        for forge in ("nothing", "another device", "another handshake", "another invitation"):
            channel = await mallory.dial(ana, evil, link)
            request: Admit | None = prove(link, "Eve", other, channel.handshake_hash)
            if forge == "nothing":
                request = None
            elif forge == "another handshake":
                request = prove(link, "Eve", evil, b"b" * 32)
            elif forge == "another invitation":
                elsewhere = new_link(ana.engine.runtime.group(1).id, "x", ())
                request = prove(elsewhere, "Eve", evil, channel.handshake_hash)
            hello = msgspec.structs.replace(mallory.hello(channel, evil), request=request)
            await channel.send(encode(hello))
            await channel.send(encode(State({})))
            said, _ = await listen(channel)
            assert not any(isinstance(each, Welcome | Batch | State) for each in said)
        assert len(names(ana.engine.runtime.group(1))) == 2

    street.play(story())


def test_a_pass_that_was_taken_back_is_worth_nothing_offline_either(street: Any, turn: Any, impatient: None) -> None:
    """Whoever holds an archive can let themselves in where no revocation has come. Once it has, they are out: the
    session ends, and so does what they did as a steward."""

    async def story() -> None:
        ana, ben = await street.two()
        runtime, victim = ana.engine.runtime, ana.engine.runtime.group(1)
        link = read_link(invitations.invite(victim, "", 1, 3600, STEWARD).link)
        await street.until(lambda: link.id in ben.engine.runtime.group(1).roll.now.invitations)
        mallory, evil = turn(ben), new_device()
        before = mallory.group.roll.heads
        tag, log = CircleId(circle_tag(victim.id, ROLL)), mallory.fresh_log()

        def state(who: Any, act: Any, known: Any, **parts: Any) -> Any:
            return who.seal(kind=wire.ACT, circle=tag, statement=encode_statement(act), roll=known, **parts)

        entry = prove(link, "Eve", evil, b"b" * 32)
        secretly = state(mallory, entry, before, log=log, certificate=certify(evil, tag, log.public))
        gate = new_link(victim.id, "x", ())
        opened = state(mallory, Invite(gate.id, gate.key, 300, 1 << 41, STEWARD), (secretly.id[:16],), log=log)
        await ben.engine.runtime.net.close()
        assert refusals(victim, secretly, opened) == []
        assert names(victim)["Eve"] == STEWARD
        channel = await mallory.visit(ana, State({}), secrets=evil)
        await street.until(lambda: runtime.net.sessions.with_device(1, evil.id) is not None)
        steward = turn(ana)
        assert refusals(victim, state(steward, Revoke(link.id), before)) == []
        assert "Eve" not in names(victim)
        assert gate.id not in victim.roll.now.invitations
        await street.until(lambda: runtime.net.sessions.with_device(1, evil.id) is None)
        await channel.close()
        again = state(mallory, prove(link, "Eve", evil, b"c" * 32), (secretly.id[:16],), log=log)
        assert refusals(victim, again) == []  # she did not know of the revocation either
        assert "Eve" not in names(victim)
        with pytest.raises(PeerGone) as gone:
            await mallory.dial(ana, evil)
        assert gone.value.code == "timeout"  # like a stranger

    street.play(story())
