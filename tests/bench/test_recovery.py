"""A member who lost every device comes back, in every order in which that is heard of."""

from collections.abc import Callable

import msgspec
import pytest

from models.errors import Refused
from models.roll import Changes, DeviceCard, Sheet, belonging, unconfirmed
from sync.group import device_link, own_logs, resolving
from sync.group.group import Group
from sync.ledger.envelope import parse
from sync.simulated import Bench
from sync.simulated.carrying import held
from sync.simulated.device import Device
from sync.simulated.person import Person
from sync.trust.invitation import Link, new_sheet, prove_recovery
from sync.trust.keys import DeviceSecrets, new_device
from tests.bench.test_resolutions import decide
from tests.torture.garden import NOW


def make_sheet(person: Person) -> Link:
    group = person.first.group
    sheet = new_sheet(group.id, person.member, bytes(32))
    person.decide(lambda group: group.act(Sheet(sheet.key)))
    return sheet


def let_back(helper: Person, sheet: Link, secrets: DeviceSecrets, member: bytes) -> None:
    """As a member does to whom the new device has shown the sheet."""

    def recover(group: Group) -> None:
        asked = prove_recovery(sheet, secrets)
        group.act(msgspec.structs.replace(asked, cuts=resolving.cuts(group, asked.member)))

    assert sheet.member == member
    helper.decide(recover)


def confirm(helper: Person, person: Person, secrets: DeviceSecrets) -> None:
    signed = secrets.signing.sign(belonging(helper.first.group.id, person.member, secrets.card))
    helper.decide(lambda group: resolving.confirm(group, person.member, secrets.card, signed))


def move_in(person: Person, helper: Person, secrets: DeviceSecrets) -> Device:
    """The new computer, with everything that the helper has."""
    made = helper.first.of_somebody_else(f"{person.name}'s new one", secrets)
    made.db.run("UPDATE groups SET me = ?", (person.member,))
    made.open()
    own_logs.start_new(made.group)
    made.written = person.first.written
    person.add("new", made)
    return made


def cards(device: Device, person: Person) -> list[DeviceCard]:
    return list(device.group.roll.now.members[person.member].devices)


def in_every_order(bench: Bench, act: Callable[[], None], check: Callable[[Device], object]) -> None:
    """What is written by `act` arrives in every order at a computer that has all else."""
    before = {raw for device in bench.devices for raw in held(device.group)}
    act()
    news = {raw for device in bench.devices for raw in held(device.group)} - before
    assert bench.every_order([parse(raw) for raw in sorted(news)], check, most=60).tried > 1


def test_with_the_sheet_while_the_lost_computer_goes_on_and_two_members_answer() -> None:
    bench = Bench(NOW)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    sheet, secrets = make_sheet(ben), new_device()
    ben.do("garden.open_topic", name="before")

    def story() -> None:
        with bench.apart(ben.first, cleo):
            ben.do("garden.open_topic", name="by whoever found it")
            let_back(ana, sheet, secrets, ben.member)
            new = move_in(ben, ana, secrets)
            new.do("garden.open_topic", name="back")
            let_back(cleo, sheet, secrets, ben.member)  # who has not heard yet

    def check(device: Device) -> None:
        assert cards(device, ben) == [secrets.card]
        assert device.rows("SELECT name FROM topic ORDER BY name") == [("back",), ("before",)]

    in_every_order(bench, story, check)
    for person in (ana, cleo):
        check(person.first)
    bench.equal(ana, cleo, ben.device("new"))


def test_what_either_of_two_helpers_has_seen_of_the_lost_computer_counts() -> None:
    bench = Bench(NOW)
    ana, ben, cleo = bench.people("Ana", "Ben", "Cleo")
    sheet, secrets = make_sheet(ben), new_device()

    def story() -> None:
        with bench.apart(cleo):
            ben.do("garden.open_topic", name="only Ana has it")
            with bench.apart(ben.first):
                let_back(cleo, sheet, secrets, ben.member)
                let_back(ana, sheet, secrets, ben.member)

    def check(device: Device) -> None:
        assert cards(device, ben) == [secrets.card]
        assert device.rows("SELECT name FROM topic") == [("only Ana has it",)]

    in_every_order(bench, story, check)
    bench.equal(ana, cleo)


def test_two_members_confirm_and_one_alone_does_not() -> None:
    bench = Bench(NOW)
    ana, ben, cleo, dan = bench.people("Ana", "Ben", "Cleo", "Dan")
    decide(ana, voters=tuple(person.member for person in (ben, cleo, dan)))
    secrets = new_device()
    old = ben.first.secrets.card
    confirm(ana, ben, secrets)
    confirm(ana, ben, secrets)  # once is enough
    for person in (ana, cleo, dan):
        (waiting,) = unconfirmed(person.first.group.roll.now)
        assert (waiting.by, waiting.needed) == (frozenset({ana.member}), 2)
        assert cards(person.first, ben) == [old]

    def check(device: Device) -> None:
        assert cards(device, ben) == [secrets.card]
        assert unconfirmed(device.group.roll.now) == []

    def story() -> None:
        with bench.apart(ben.first, cleo):
            ben.do("garden.open_topic", name="by whoever found it")
            confirm(cleo, ben, secrets)
            confirm(dan, ben, secrets)

    in_every_order(bench, story, check)
    for person in (ana, cleo, dan):
        assert person.rows("SELECT name FROM topic") == []
    bench.equal(ana, cleo, dan)


def test_what_is_taken_back_is_in_nobodys_list_any_more_and_counts_no_more() -> None:
    bench = Bench(NOW)
    ana, ben, cleo, dan = bench.people("Ana", "Ben", "Cleo", "Dan")
    decide(ana, voters=tuple(person.member for person in (ben, cleo, dan)))
    wrong, right = new_device(), new_device()
    device = wrong.card.id
    confirm(cleo, ben, wrong)
    with pytest.raises(Refused, match="not_confirmed"):
        dan.decide(device_link.take_back, device)
    ben.do("garden.open_topic", name="before")

    def story() -> None:
        cleo.decide(device_link.take_back, device)
        with bench.apart(cleo):
            confirm(dan, ben, wrong)
            ben.decide(device_link.take_back, device)
            confirm(cleo, ben, right)
        confirm(ana, ben, right)

    def check(device: Device) -> None:
        assert unconfirmed(device.group.roll.now) == []
        assert cards(device, ben) == [right.card]
        assert device.rows("SELECT name FROM topic") == [("before",)]

    in_every_order(bench, story, check)
    bench.equal(ana, cleo, dan)
    with pytest.raises(Refused, match="nobody_waits"):
        ana.decide(device_link.take_back, device)


def test_who_is_suspended_meanwhile_does_not_count() -> None:
    bench = Bench(NOW)
    ana, ben, cleo, dan = bench.people("Ana", "Ben", "Cleo", "Dan")
    decide(ana, voters=tuple(person.member for person in (ben, cleo, dan)))
    secrets = new_device()
    old = ben.first.secrets.card
    confirm(dan, ben, secrets)

    def story() -> None:
        with bench.apart(cleo):
            confirm(cleo, ben, secrets)
            ana.decide(resolving.suspend, cleo.member)

    def check(device: Device) -> None:
        assert cards(device, ben) == [old]
        (waiting,) = unconfirmed(device.group.roll.now)
        assert waiting.by == {dan.member}

    in_every_order(bench, story, check)
    bench.equal()
    ana.decide(resolving.lift, cleo.member)
    for person in (ana, cleo, dan):
        assert cards(person.first, ben) == [secrets.card]


def test_whoever_is_back_stays_back_when_others_decide_who_votes_or_how_many_confirm() -> None:
    """The resolution says so without anybody having to think of it."""
    bench = Bench(NOW)
    ana, ben, cleo, dora = bench.people("Ana", "Ben", "Cleo", "Dora")
    ana.decide(resolving.propose, Changes(voters=tuple(sorted((ben.member, cleo.member, dora.member)))))
    secrets = new_device()
    for helper in (ana, cleo):
        confirm(helper, ben, secrets)
    assert ana.first.group.roll.now.member(secrets.id) == ben.member
    more = ana.decide(resolving.propose, Changes(rules={"attest": 3}))
    cleo.decide(resolving.sign, more)
    for who in (ana, cleo, dora):
        assert cards(who.first, ben) == [secrets.card]
        assert not unconfirmed(who.first.group.roll.now)
    assert ana.first.group.roll.now.charter.attesters == 3
    cleo.decide(resolving.sign, ana.decide(resolving.remove, [dora.member]))
    assert cards(cleo.first, ben) == [secrets.card]


def test_a_computer_that_was_confirmed_wrongly_is_out_once_more_must_confirm_it() -> None:
    bench = Bench(NOW)
    ana, ben, cleo, dora = bench.people("Ana", "Ben", "Cleo", "Dora")
    ana.decide(resolving.propose, Changes(voters=tuple(sorted((ben.member, cleo.member, dora.member)))))
    stranger, own = new_device(), cards(ana.first, ben)
    for helper in (ana, cleo):
        confirm(helper, ben, stranger)
    assert cards(dora.first, ben) == [stranger.card]
    more = dora.decide(resolving.propose, Changes(rules={"attest": 3}), [ben.member])
    ana.decide(resolving.sign, more)
    cleo.decide(resolving.sign, more)
    assert cards(dora.first, ben) == own
