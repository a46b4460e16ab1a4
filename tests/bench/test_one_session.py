"""Whoever was away for a year, and two halves that each went on alone, are whole again within one session."""

import asyncio
from collections.abc import Callable

from typing_extensions import override

from models.roll import STEWARD, Changes, Role
from models.roll.powers import USUAL_ROLES
from sync.group import renewing, resolving
from sync.net import virtual_time
from sync.net.endpoint import Streams
from sync.net.memory import MemoryDiscovery, MemoryNetwork
from sync.simulated import Bench, Device, Person
from sync.simulated.device import GROUP
from sync.simulated.network import Networked, settle, until
from tests.bench.stories import names
from tests.torture.garden import NOW
from tests.torture.governing import link

MONTH, MONTHS, RENEWALS = 30, 12, 10
"""A month in days."""
PATIENCE = 600.0
"""Seconds of virtual time."""


class Line(MemoryNetwork):
    """Nobody finds anybody: each connection is made on purpose, and counted."""

    connections = 0

    @override
    def look(self, here: MemoryDiscovery) -> None:
        return

    @override
    def connect(self, host: str, address: str) -> Streams:
        self.connections += 1
        return super().connect(host, address)


def street() -> Bench:
    """Five vote, and Ana alone is a steward. Gus and Hal belong, too. Nobody hears anybody until they meet."""
    bench = Bench(NOW, connected=False)
    people = bench.people("Ana", "Ben", "Cleo", "Dan", "Eve", "Gus", "Hal")
    bench.meet()
    voters = tuple(person.member for person in people[:5])
    roles: dict[str, Role | None] = {STEWARD: Role(USUAL_ROLES[STEWARD], voters[:1])}
    people[0].decide(resolving.propose, Changes(voters=voters, roles=roles))
    bench.meet()
    return bench


def renewed(bench: Bench, writer: Person, *others: Person) -> None:
    """A month passes, and somebody gives everybody new keys and writes under them."""
    bench.days(MONTH)
    renewing.renew(writer.first.group)
    writer.do("garden.open_topic", name=f"by {writer.name}, {bench.now}")
    bench.meet(writer, *others)


def in_one_session(one: Device, other: Device, then: Callable[[Networked, Networked], None]) -> None:
    """They connect once. When they hold the same and lack no keys, `then` happens in the same session, and what it
    writes must reach the other one, too."""

    async def story() -> None:
        network = Line()
        computers = [Networked(device, network, f"host{place}") for place, device in enumerate((one, other))]
        for computer in computers:
            await computer.start()
            computer.device.group.listeners.append(lambda _outcome, device=computer.device: device.settle())
        await computers[0].net.connect(computers[1].address)
        for _ in range(2):
            await settle(computers, PATIENCE)
            await until(lambda: not any(each.device.group.keys.epochs.lacking() for each in computers), PATIENCE)
            then(*computers)
            await asyncio.sleep(5)
        await settle(computers, PATIENCE)
        assert network.connections == 1
        assert [len(each.net.sessions.of(GROUP)) for each in computers] == [1, 1]
        for computer in computers:
            await computer.stop()

    virtual_time.run(story())


def both_write(one: Networked, other: Networked) -> None:
    for computer in (one, other):
        computer.device.do("garden.open_topic", name="together again")


def whole(bench: Bench, one: Person, other: Person) -> None:
    assert names(one) == names(other)
    assert names(one).count("together again") == 4
    assert one.first.group.keys.epochs.current() == other.first.group.keys.epochs.current()
    bench.equal(one.first, other.first)


def test_a_year_of_monthly_renewals() -> None:
    bench = street()
    ana, ben, *others = bench.persons
    for _ in range(MONTHS):
        renewed(bench, ana, *others)
    in_one_session(ben.first, ana.first, both_write)
    whole(bench, ana, ben)


def test_a_year_in_which_people_left_came_and_decided() -> None:
    """Gus is removed, Ida comes, Cleo links a phone, and what Ana decided alone is undone by those who vote."""
    bench = street()
    ana, ben, cleo, dan, eve, gus, _hal = bench.persons
    for month in range(MONTHS):
        if month == 2:
            ana.decide(resolving.remove, [gus.member])
        if month == 4:
            bench.people("Ida")
        if month == 6:
            assert link(cleo)
        if month == 8:
            fork(bench, ana, cleo, dan, eve)
        renewed(bench, ana, *(each for each in bench.persons if each not in (ben, gus)))
    state = ana.first.group.roll.now
    assert [each.state for each in ana.first.group.roll.resolutions()].count("aside") == 1
    in_one_session(ana.first, ben.first, both_write)
    whole(bench, ana, ben)
    assert {member.name for member in state.members.values()} == {"Ana", "Ben", "Cleo", "Dan", "Eve", "Hal", "Ida"}


def fork(bench: Bench, alone: Person, *majority: Person) -> None:
    """The steward alone, and a majority of those who vote, decide on the same parent."""
    alone.decide(resolving.propose, Changes(rules={"by": "Ana"}))
    resolution = majority[0].decide(resolving.propose, Changes(rules={"by": "three"}))
    bench.meet(*majority)
    for person in majority[1:]:
        person.decide(resolving.sign, resolution)
    bench.meet(alone, *majority)


def test_two_halves_that_renewed_ten_times_each() -> None:
    """Ana's half removes Gus, and a newcomer joins. Ben's half, which is the majority, removes Hal and makes Ben a
    steward on the same parent, and Dan links a phone."""
    bench = street()
    ana, ben, cleo, dan, eve, gus, hal = bench.persons
    for number in range(RENEWALS):
        if number == 3:
            ana.decide(resolving.remove, [gus.member])
        if number == 5:
            bench.people("Ida")
        renewed(bench, ana, cleo)
    for number in range(RENEWALS):
        if number == 4:
            removed = resolving.seen(ben.first.group, [hal.member])
            roles: dict[str, Role | None] = {STEWARD: Role(USUAL_ROLES[STEWARD], (ana.member, ben.member))}
            resolution = ben.decide(resolving.propose, Changes(removed=removed, roles=roles))
            bench.meet(ben, dan, eve)
            for person in (dan, eve):
                person.decide(resolving.sign, resolution)
            bench.meet(ben, dan, eve)
        if number == 7:
            assert link(dan)
        renewed(bench, ben, dan, eve)
    in_one_session(ana.first, ben.first, both_write)
    whole(bench, ana, ben)
    members = {member.name for member in ana.first.group.roll.now.members.values()}
    assert members == {"Ana", "Ben", "Cleo", "Dan", "Eve", "Gus", "Ida"}
