"""A hub keeps and passes on what everybody writes, and can read nothing of it."""

from typing import Any

import pytest

from models.errors import Refused
from models.roll import Hub, Leave
from sync import api
from sync.circle_commands import OpenCircle
from sync.group import renewing
from sync.net import admission
from sync.net.knocking import as_invited
from sync.net.messages import Handover
from sync.trust.invitation import prove, prove_belonging, read_link, write_link
from sync.trust.keys import key_id, new_device
from sync.trust.renewal import FIRST

CANARY = "what no hub may read"


async def hub_of(street: Any, ana: Any) -> Any:
    hub = await street.neighbour("hub")
    street.neighbours.remove(hub)  # it shows less than the others
    made: api.Invitation = await ana.engine.handle(api.Invite(1, seconds=3600, device=True, hub=True))
    await hub.engine.handle(api.Join(made.link, "", ana.address))
    return hub


def group_of(neighbour: Any) -> Any:
    return neighbour.engine.runtime.group(1)


def same_logs(one: Any, other: Any, circle: str = "everyone") -> bool:
    """Do both hold the same envelopes?"""
    mine, theirs = (group_of(each).logs.digests.vector(group_of(each).circle(circle).tag) for each in (one, other))
    return bool(mine == theirs)


def test_two_who_never_meet_hear_of_each_other_by_a_hub_that_reads_nothing(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ana.say(f"{CANARY}, before")
        await ana.engine.handle(OpenCircle(1, "people", CANARY, (group_of(ben).me,)))
        await street.alike()
        hub = await hub_of(street, ana)
        await ben.sleep()
        await ana.say(f"{CANARY}, while Ben sleeps")
        renewing.renew(group_of(ana))
        await ana.say(f"{CANARY}, under new keys")
        await street.until(lambda: same_logs(ana, hub))
        await ana.sleep()
        await ben.wake()
        await ben.meet(hub)
        await street.until(lambda: f"{CANARY}, under new keys" in ben.texts())
        await ben.say(f"{CANARY}, from Ben")
        await street.until(lambda: same_logs(ben, hub))
        await blind(hub)
        await hub.sleep()
        await hub.wake()
        await blind(hub)
        await ben.sleep()
        await ana.wake()
        await ana.meet(hub)
        await street.until(lambda: f"{CANARY}, from Ben" in ana.texts())
        await ben.wake()
        await street.alike()
        await hub.sleep()

    street.play(story())


async def blind(hub: Any) -> None:
    """Nothing can be read there, also with every key that it holds; and its store is sound."""
    group = group_of(hub)
    assert [secret.whole for secret in group.keys.epochs.all()] == [False] * len(group.keys.epochs.known)
    assert group.keys.epochs.known
    assert hub.rows("SELECT 1 FROM records") == hub.rows("SELECT 1 FROM message") == []
    tables = hub.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
    everything = [cell for (table,) in tables for row in hub.rows(f'SELECT * FROM "{table}"') for cell in row]
    assert not [cell for cell in everything if CANARY in str(cell) or CANARY.encode() in (cell if
                isinstance(cell, bytes) else b"")]
    content = group.circle("everyone").id
    envelopes = hub.rows("SELECT e.raw FROM envelopes e JOIN logs l ON l.id = e.log WHERE l.circle = ?", content)
    held = {bytes(key) for (key,) in hub.rows("SELECT key_id FROM keys WHERE circle = ?", content)}
    assert len(envelopes) > 2
    assert not held & {bytes(raw)[74:90] for (raw,) in envelopes}
    assert hub.rows("SELECT 1 FROM circle_secrets") == []
    assert (await hub.engine.handle(api.Fsck())).problems == ()
    assert hub.rows("SELECT standing FROM groups") == [("hub",)]


def test_a_hub_states_and_writes_nothing(street: Any) -> None:
    async def story() -> None:
        ana, _ = await street.two()
        hub = await hub_of(street, ana)
        group = group_of(hub)
        for attempt in (
            lambda: group.act(Leave()), lambda: group.do("people.set_profile", {"name": "Hub"}),
            lambda: group.author,
        ):  # fmt: skip
            with pytest.raises(Refused, match="hub"):
                attempt()
        known = set(group_of(ana).keys.epochs.known)
        renewing.renew(group)
        await street.until(lambda: same_logs(ana, hub, "roll"))
        assert set(group_of(ana).keys.epochs.known) == set(group.keys.epochs.known) == known
        assert group.me in group_of(ana).roll.now.members
        assert group.secrets.id in group_of(ana).roll.now.members[group.me].hubs
        await ana.engine.handle(api.Act(1, "drop", group.secrets.id))
        await street.until(lambda: group_of(ana).card(group.secrets.id) is None)
        with pytest.raises(Refused, match=r"roll\.last_device"):
            await ana.engine.handle(api.Act(1, "drop", group_of(ana).secrets.id))
        await hub.sleep()

    street.play(story())


def test_the_link_says_that_it_is_for_a_hub_and_nothing_else_comes_in_on_it(street: Any, impatient: None) -> None:
    async def story() -> None:
        ana, _ = await street.two()
        made: api.Invitation = await ana.engine.handle(api.Invite(1, seconds=3600, device=True, hub=True))
        link = read_link(made.link)
        assert link.hub
        assert read_link(write_link(link)) == link
        plain = write_link(type(link)(link.group, link.secret, link.name, link.addresses, link.member))
        second = await street.neighbour("second")
        with pytest.raises(Refused, match=r"join\."):
            await second.engine.handle(api.Join(plain, "", ana.address))
        assert len(group_of(ana).roll.now.members[group_of(ana).me].devices) == 1
        street.neighbours.remove(second)
        await second.sleep()

    street.play(story())


def test_no_other_device_can_be_made_a_hub(street: Any) -> None:
    """The consent of a further device is no consent to be a hub."""

    async def story() -> None:
        ana, _ = await street.two()
        group, other = group_of(ana), new_device()
        link = read_link((await ana.engine.handle(api.Invite(1, seconds=3600, device=True))).link)
        consent = prove_belonging(link, other)
        with pytest.raises(Refused, match=r"roll\.bad_proof"):
            group.act(Hub(consent.device, consent.consent))

    street.play(story())


def test_whoever_comes_again_gets_no_more_than_the_roll_gives(street: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hub that holds an invitation for members asks on it."""

    async def story() -> None:
        ana, _ = await street.two()
        hub = await hub_of(street, ana)
        handed: list[Handover] = []
        plain = admission._pack
        monkeypatch.setattr(admission, "_pack", lambda each: (handed.append(each), plain(each))[1])
        link = read_link(await ana.invite())
        group = group_of(hub)
        channel = await street.network.wire("elsewhere").dial(ana.address, as_invited(link, group.secrets))
        request = prove(link, "Hub", group.secrets, channel.handshake_hash)
        await hub.engine.runtime.net.dialling.meetings.greet(group, channel, dialer=True, request=request)
        await admission.ask(channel, link, group.secrets)
        assert [secret.whole for secret in handed[-1].secrets] == [False]
        await channel.close()
        await hub.sleep()

    street.play(story())


def test_a_founder_writes_nothing_that_the_founding_secret_opens(street: Any) -> None:
    async def story() -> None:
        ana = await street.neighbour("ana")
        await ana.start()
        assert group_of(ana).keys.epochs.current() != FIRST
        content = group_of(ana).circle("everyone")
        raws = ana.rows("SELECT e.raw FROM envelopes e JOIN logs l ON l.id = e.log WHERE l.circle = ?", content.id)
        current = group_of(ana).keys.current(content.id)
        assert raws
        assert {bytes(raw)[74:90] for (raw,) in raws} == {key_id(current)}

    street.play(story())
