"""A member, or somebody who was one, who wants to be taken for another, or to stay."""

from typing import Any

import msgspec
import pytest

from models.edit import Delete, Make, Put
from models.feature import EVERYONE, STEWARD
from models.ids import RecordId, authored_record, personal_record, timed_nonce
from models.roll import Admit, Invite, Revoke, admission
from sync.ledger import envelope as wire
from sync.net.invitations import invite, revoke
from sync.net.messages import Batch, Hello, Introduce, Sorry, State, Welcome, encode
from sync.net.recognition import receive
from sync.trust.invitation import joining_psk, new_link, prove, read_link, write_link
from sync.trust.keys import ROLL, Certificate, certify, circle_tag, new_device


def refusals(victim: Any, *envelopes: Any) -> list[str]:
    return [refused.code for refused in victim.receive([envelope.raw for envelope in envelopes]).refused]


def names(victim: Any) -> dict[str, str]:
    return {member.name: member.role for member in victim.roll.now.members.values()}


def test_a_log_is_of_the_device_that_signed_for_it_in_this_circle(street: Any, turn: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        tag = circle_tag(victim.id, EVERYONE)
        anas = next(log for log in victim.logs.by_id.values() if log.device == victim.secrets.id and log.tag == tag)
        raw = victim.logs.read(anas, 1, 1)[0]
        shown = wire.open_payload(wire.parse(raw), victim.keys.find(anas.circle, wire.parse(raw).key)).certificate
        log = mallory.log()
        for certificate in (
            shown,  # Ana's, for Ana's log
            Certificate(victim.secrets.card.signing, certify(mallory.secrets, tag, log.public).signature),
            certify(mallory.secrets, circle_tag(victim.id, ROLL), log.public),  # of another circle
            certify(mallory.secrets, tag, mallory.log().public),  # of another log
            Certificate(b"short", b"shorter"),
        ):
            forged = mallory.say(mallory.edit(), log=log, certificate=certificate)
            mallory._tips.clear()
            assert refusals(victim, forged) == ["envelope.malformed"]
            log = mallory.log()

    street.play(story())


def test_nobody_writes_what_belongs_to_another(street: Any, turn: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        said = await ana.say("mine")
        await ana.do("people.set_profile", name="Ana")
        await street.until(lambda: ben.texts() == ["mine"])
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        profile = personal_record("profile", victim.me)
        at, profile_at = victim.book.heads(RecordId(said)), victim.book.heads(profile)
        channel = ana.channel("welcome")
        member, other = mallory.group.me.hex(), victim.me.hex()
        hers = authored_record(victim.me, timed_nonce(victim.clock.stamp(), 1))
        names_channel = {"kind": "channel", "record": channel, "deps": victim.book.heads(RecordId(channel))}
        saying = Put(("text",), "x"), Put(("channel",), channel.hex()), Make(("reactions",), "map")
        redacting = Put(("text",), ""), Put(("redacted",), True), Put(("redacted_by",), member)
        attempts = (
            mallory.edit(Put(("text",), "hers"), Put(("edited",), True), record=said, deps=at),
            mallory.edit(*redacting, record=said, deps=at),
            mallory.edit(Put(("reactions", f"👍 {other}"), True), record=said, deps=at),
            mallory.edit(*saying, record=said),
            mallory.edit(*saying, record=hers),
            mallory.edit(Put(("name",), "Anna"), kind="profile", record=profile, deps=profile_at),
            mallory.edit(Put(("name",), "Anna"), kind="profile", record=profile),
            mallory.edit(Put(("name",), "gone"), **names_channel),
            mallory.edit(Delete(("name",)), **names_channel),
            mallory.edit(Put(("text",), "x"), kind="no such kind"),
        )
        for attempt in attempts:
            assert len(refusals(victim, mallory.say(attempt))) == 1
        assert ana.texts() == ["mine"]
        assert ana.rows("SELECT name FROM person") == [("Ana",)]
        assert ana.rows("SELECT count(*) FROM reaction") == [(0,)]

    street.play(story())


def test_what_belongs_into_one_circle_counts_in_no_other(street: Any, turn: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        mallory, victim = turn(ana), ben.engine.runtime.group(1)
        link = new_link(victim.id, "x", ())
        invite = Invite(link.id, link.key, 1, 1 << 41)
        attempts = (
            mallory.seal(mallory.log(), EVERYONE, wire.ACT, statement=invite),
            mallory.seal(mallory.log(), ROLL, wire.CONTENT, edits=(mallory.edit(),)),
            mallory.seal(mallory.log(), ROLL, wire.CONTENT, statement=invite),
            mallory.seal(mallory.log(), ROLL, wire.RESOLUTION, statement=victim.roll.founding, acts=()),
            mallory.seal(mallory.log(), EVERYONE, wire.RESOLUTION, statement=victim.roll.founding),
            mallory.seal(
                mallory.log(), ROLL, wire.RESOLUTION, statement=msgspec.structs.replace(victim.roll.founding, name="X")
            ),
        )
        before = names(victim)
        refused = [refusals(victim, attempt) for attempt in attempts]
        assert refused[3] == []  # the founding once more, which says nothing new
        del refused[3]
        assert refused == [["envelope.malformed"]] * 5
        assert names(victim) == before
        assert victim.name == "Maple Street"
        assert link.id not in victim.roll.now.invitations

    street.play(story())


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


def test_a_proof_of_admission_is_good_for_one_device_and_one_handshake(street: Any, turn: Any) -> None:
    """Mallory has the link that Cleo used, and every word of Cleo's admission."""

    async def story() -> None:
        ana, ben = await street.two()
        cleo = await street.neighbour("cleo")
        link = read_link(await ana.invite(uses=5))
        await cleo.join(write_link(link), ana)
        await street.until(lambda: len(names(ben.engine.runtime.group(1))) == 3)
        mallory, victim = turn(ben), ana.engine.runtime.group(1)
        cleos = cleo.engine.runtime.group(1).secrets.card
        seen: Admit = next(
            each.act for each in victim.roll._statements.values()
            if isinstance(each.act, Admit) and each.act.device == cleos
        )  # fmt: skip
        evil = new_device()
        mixed = msgspec.structs.replace(cleos, transport=evil.card.transport, sealing=evil.card.sealing)
        signed = link.signing.sign(admission(victim.id, link.id, "Cleo", mixed, b"b" * 32))
        opened = next(each for each in victim.roll._statements.values()
                      if isinstance(each.act, Invite) and each.act.id == link.id)  # fmt: skip
        attempts = (
            msgspec.structs.replace(seen, device=evil.card),
            msgspec.structs.replace(seen, binding=b"b" * 32),
            msgspec.structs.replace(seen, name="Cleo 2"),
            Admit(link.id, "Cleo", mixed, b"b" * 32, signed, seen.consent),  # her name, Mallory's keys
            Admit(link.id, "Cleo", mixed, b"b" * 32, signed, evil.signing.sign(b"x")),
        )
        for attempt in attempts:  # in the past in which Cleo was not there yet
            assert refusals(victim, mallory.state(attempt, acts=(opened.id,))) == ["roll.bad_proof"]
        assert sorted(names(victim)) == ["Ana", "Ben", "Cleo"]
        assert victim.card(cleos.id) == cleos

    street.play(story())


@pytest.mark.parametrize("end", ["used", "revoked", "expired"])
def test_a_spent_link_opens_nothing(street: Any, turn: Any, listen: Any, end: str) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        text = await ana.invite(seconds=1 if end == "expired" else 3600)
        link, runtime = read_link(text), ana.engine.runtime
        if end == "used":
            cleo = await street.neighbour("cleo")
            await cleo.join(text, ana)
        elif end == "revoked":
            revoke(runtime.group(1), link.id)
        else:
            runtime.clock._wall_ms = lambda: 1 << 42
        mallory, evil = turn(ben), new_device()
        before = names(runtime.group(1))
        for name in ("Eve", "Cleo"):
            channel = await mallory.dial(ana, evil, joining_psk(link.key))
            request = prove(link, name, evil, channel.handshake_hash)
            hello = msgspec.structs.replace(mallory.hello(channel, evil), request=request)
            await channel.send(encode(hello))
            await channel.send(encode(Introduce()))
            said, code = await listen(channel)
            assert [type(each) for each in said] == [Hello, Sorry]
            assert code == "closed"
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
            channel = await mallory.dial(ana, evil, joining_psk(link.key))
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


def test_a_pass_that_was_taken_back_is_worth_nothing_offline_either(street: Any, turn: Any) -> None:
    """Whoever holds an archive can let themselves in where no revocation has come. Once it has, they are out: the
    session ends, and so does what they did as a steward."""

    async def story() -> None:
        ana, ben = await street.two()
        runtime, victim = ana.engine.runtime, ana.engine.runtime.group(1)
        link = read_link(invite(victim, runtime.net.listening, 1, 3600, STEWARD).link)
        await street.until(lambda: link.id in ben.engine.runtime.group(1).roll.now.invitations)
        mallory, evil = turn(ben), new_device()
        before = mallory.group.roll.heads
        tag, log = circle_tag(victim.id, ROLL), mallory.log()
        secretly = mallory.state(
            prove(link, "Eve", evil, b"b" * 32), log=log, certificate=certify(evil, tag, log.public), acts=before
        )
        gate = new_link(victim.id, "x", ())
        opened = mallory.state(Invite(gate.id, gate.key, 300, 1 << 41, STEWARD), log=log, acts=(secretly.id,))
        await ben.engine.runtime.net.close()
        assert refusals(victim, secretly, opened) == []
        assert names(victim)["Eve"] == STEWARD
        channel = await mallory.visit(ana, State({}), secrets=evil)
        await street.until(lambda: (1, evil.id) in runtime.net.sessions)
        steward = turn(ana)
        assert refusals(victim, steward.state(Revoke(link.id), acts=before)) == []
        assert "Eve" not in names(victim)
        assert gate.id not in victim.roll.now.invitations
        await street.until(lambda: (1, evil.id) not in runtime.net.sessions)
        await channel.close()
        again = mallory.state(prove(link, "Eve", evil, b"c" * 32), log=log)
        assert refusals(victim, again) == []  # she did not know of the revocation either
        assert "Eve" not in names(victim)

    street.play(story())
