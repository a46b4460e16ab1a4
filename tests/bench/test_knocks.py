"""Whom a device answers, after what its roll says: members, suspended ones with a mark, and nobody who was removed."""

import os

from models.roll import Sign, Suspend
from sync.group import renewing, resolving
from sync.net.invitations import invite
from sync.net.knocking import Knocking, Met, as_invited
from sync.net.looking import discovery_keys
from sync.net.transport import Proved
from sync.simulated import Bench
from sync.simulated.person import Person
from sync.trust.invitation import Link, read_link
from sync.trust.keys import ROLL, DeviceSecrets, key_id, new_device
from tests.bench.test_resolutions import decide, stewards
from tests.torture.garden import NOW


def knock(dialler: Person, responder: Person, *, introduced: bool = False) -> Proved | None:
    """What the responder makes of the dialler's first message."""
    hashed, (one, other) = os.urandom(32), (each.first.group for each in (dialler, responder))
    said = Knocking(dict, lambda _tag: False).as_member(one, introduced=introduced).knock(hashed)
    (offer, *_newcomers) = Knocking(lambda: {1: other}, lambda _tag: False).offers()
    return offer.judge(said, hashed)


def accepted(dialler: Person, responder: Person) -> bool:
    """Would the dialler show who it is to this responder, which has not introduced itself?"""
    approach = Knocking(dict, lambda _tag: False).as_member(dialler.first.group)
    return approach.accept(responder.first.secrets.card.transport, b"") is not None


def test_members_are_answered_and_who_is_removed_is_not_whatever_they_show() -> None:
    bench = Bench(NOW)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    decide(ana, voters=(ana.member, ben.member, cleo.member), roles=stewards(ana, ben))
    proved = knock(cleo, ana)
    assert proved is not None
    assert (proved.static, proved.known) == (cleo.first.secrets.card.transport, Met("listed"))
    decide(ana, removed=resolving.seen(ana.first.group, [cleo.member]))
    (waiting,) = [each for each in ben.first.group.roll.resolutions() if each.state == "open"]
    ben.first.group.act(Sign(waiting.id))
    ben.first.written(ben.first)
    assert knock(cleo, ana) is None
    assert knock(cleo, ana, introduced=True) is None
    assert not accepted(ana, cleo)
    assert knock(ben, ana) is not None


def test_after_a_removal_nobody_shows_themselves_under_a_key_that_the_removed_holds() -> None:
    bench = Bench(NOW)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    decide(ana, voters=(ana.member, ben.member, cleo.member), roles=stewards(ana, ben))
    decide(ana, removed=resolving.seen(ana.first.group, [cleo.member]))
    (waiting,) = [each for each in ben.first.group.roll.resolutions() if each.state == "open"]
    with bench.apart(ben):
        ben.first.group.act(Sign(waiting.id))
        assert ben.first.group.keys.clean_roll_key is None
        renewing.renew(ben.first.group)
        key, theirs = ben.first.group.keys.clean_roll_key, cleo.first.group
        assert key is not None
        assert theirs.keys.find(theirs.circle(ROLL).id, key_id(key)) is None


def test_who_is_suspended_is_answered_with_a_mark() -> None:
    bench = Bench(NOW)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    decide(ana, voters=(ana.member, ben.member, cleo.member), roles=stewards(ana, ben))
    ana.first.group.act(Suspend(cleo.member))
    ana.first.written(ana.first)
    proved = knock(cleo, ana)
    assert proved is not None
    assert proved.known == Met("listed", is_suspended=True)


def invited(link: Link, secrets: DeviceSecrets, responder: Person) -> bool:
    """Does the responder answer this device, which holds the link?"""
    hashed = os.urandom(32)
    said = as_invited(link, secrets).knock(hashed)
    offers = Knocking(lambda: {1: responder.first.group}, lambda _tag: False).offers()
    return any(offer.judge(said, hashed) is not None for offer in offers if offer.label == (1, link.id))


def test_a_removal_closes_all_invitations_and_only_who_is_in_is_still_answered_on_them() -> None:
    bench = Bench(NOW)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    group = ana.first.group
    link = read_link(invite(group, "", 5, 3600).link)
    ana.first.written(ana.first)
    stranger = new_device()
    assert invited(link, stranger, ana)
    assert any(key.label == (1, link.id) for key in discovery_keys(group))
    ana.decide(resolving.remove, [cleo.member])
    assert ana.rows("SELECT state FROM invitations WHERE id = ?", link.id) == [("closed",)]
    assert not invited(link, stranger, ana)
    assert not invited(link, cleo.first.secrets, ana)
    assert invited(link, ben.first.secrets, ana)
    assert all(key.label != (1, link.id) for key in discovery_keys(group))
