"""Keys that somebody lacks come in the first session, whatever happened meanwhile."""

from secrets import token_bytes
from typing import Any

from sync.group import renewing
from sync.group.appending import append
from sync.group.group import Group
from sync.group.own_logs import of
from sync.ledger import envelope as wire
from sync.net.messages import MAX_LACKING, Keys, Lack
from sync.trust.keys import ROLL, circle_tag, key_id, new_device
from sync.trust.renewal import Renewal, Seals, Secret, digest, encode, make_seals, roll_key, secret_id


def group_of(neighbour: Any) -> Group:
    found: Group = neighbour.engine.runtime.group(1)
    return found


def rubbish_for(group: Group, victim: Group) -> bytes:
    """A renewal whose seal for one device is garbage; returns its id."""
    secret = token_bytes(32)
    right = make_seals(secret, group.keys.epochs.circle, group.keys.epochs.roll.recipients(None))
    seals = tuple((who, token_bytes(80) if who == victim.secrets.id[:8] else seal) for who, seal in right)
    renewal = Renewal(secret_id(secret), (), key_id(roll_key(secret)), digest(seals))
    with group.change():
        for statement in (renewal, Seals(renewal.id, seals)):
            log = of(group, circle_tag(group.id, ROLL))
            append(group, log, wire.KEYS, group.clock.stamp(), statement=encode(statement))
    return renewal.id


def test_a_session_mends_what_a_renewal_did_not_give(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        name = rubbish_for(group_of(ana), group_of(ben))
        await street.until(lambda: name in group_of(ben).keys.epochs.known)
        await street.until(lambda: group_of(ben).keys.epochs.lacking() == [])
        assert name not in (group.keys.epochs.current() for group in map(group_of, (ana, ben)))
        await ben.say("and on we go")
        await street.alike()

    street.play(story())


def test_a_year_away_is_one_session(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        await ben.sleep()
        street.neighbours.remove(ben)
        for month in range(12):
            renewing.renew(group_of(ana))
            await ana.say(f"month {month}")
        await ben.wake()
        street.neighbours.append(ben)
        await street.alike()
        assert "month 11" in ben.texts()
        await ben.say("back again")
        await street.alike()

    street.play(story())


def test_two_halves_that_renewed_ten_times_each_are_whole_again(street: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        for awake, asleep in ((ana, ben), (ben, ana)):
            await asleep.sleep()
            if awake is ben:
                await ben.wake()
            for number in range(10):
                renewing.renew(group_of(awake))
                await awake.say(f"{awake.name} {number}")
        await ana.wake()
        await street.alike()
        assert {"ana 9", "ben 9"} <= set(ana.texts())
        assert group_of(ana).keys.epochs.current() == group_of(ben).keys.epochs.current()

    street.play(story())


def test_keys_go_to_members_who_ask_and_come_only_where_they_were_asked_for(street: Any, workshop: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        renewing.renew(group_of(ana))
        name = group_of(ana).keys.epochs.current()
        await street.alike()
        group = group_of(ben)
        await ben.sleep()
        hand = await workshop.hand(ana, group)
        stranger = Secret(secret_id(bytes(32)), True, bytes(32))
        await hand.say(Keys((stranger,)), Lack((name, b"?" * 16)))
        assert await hand.hear(Keys) == Keys((group_of(ana).keys.epochs.secret(name),))
        assert group_of(ana).keys.epochs.hand_over([name], new_device().id) == []
        assert stranger not in group_of(ana).keys.kept.load()
        await hand.say(Lack((b"?" * 16,) * (MAX_LACKING + 1)))
        assert await hand.end() == "closed"
        street.neighbours.remove(ben)

    street.play(story())
