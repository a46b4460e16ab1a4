"""Random histories of private circles beside resolutions, removals, suspensions and renewals: who is in reads, who is
out does not, and everybody agrees who that is. Cleo's changed program adds herself, opens once more what others opened,
and says what it likes of circles that it knows by their tags alone."""

import contextlib
import os
import random
from collections import Counter
from dataclasses import dataclass

from models.circles import ADD, LEAVE, OPEN, RENEW, CircleStatement
from models.errors import Refused
from models.ids import CircleId, MemberId, RecordId
from models.roll import STEWARD
from sync.group import circle_writing, own_logs, renewing
from sync.ledger.envelope import Malformed
from sync.simulated.bench import Bench
from sync.simulated.carrying import carry, held
from sync.simulated.device import Device
from sync.simulated.person import Person
from tests.torture.chance import repeatable
from tests.torture.garden import NOW
from tests.torture.governing import Assembly
from tests.torture.play import agree_on_the_roll, meet_all, readers_of

PEOPLE = ("Ana", "Ben", "Cleo", "Dan")
WEIGHTS = {
    "say": 12, "open": 3, "add": 4, "leave": 2, "meet": 12, "carry": 8, "govern": 5, "renew": 1, "forge": 2,
    "reopen": 1, "gather": 3, "restore": 2, "outvote": 2,
}  # fmt: skip
STEPS = 15, 40
ROUNDS = 4
"""Of mending, at most."""


@dataclass
class Said:
    """A message in a circle."""

    circle: CircleId
    record: RecordId
    barred: set[MemberId]
    """Who was out of it for its author, unless somebody added the person meanwhile or later and gave the keys."""
    author: MemberId
    inside: frozenset[MemberId]
    """Who was in it for its author."""


class Gathering:
    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.bench = Bench(NOW, connected=False)
        self.bench.people(*PEOPLE)
        self.bench.meet()
        self.counts: Counter[str] = Counter(circle_histories=1)
        self.circles: dict[CircleId, set[MemberId]] = {}
        """By circle: everybody who was ever in it by what an honest program stated."""
        self.given: set[tuple[CircleId, bytes, MemberId]] = set()
        """(circle, secret, member): to whom an honest program gave the secret in use, by adding somebody."""
        self.said: list[Said] = []
        self.heard: dict[RecordId, set[Device]] = {}
        """Who could read a message once everybody had met."""
        self.assembly = Assembly(self.bench, self.counts)
        self.assembly.begin(dice.choice((1, 2, 3)))
        self.open(self.person())
        self.bench.meet()

    def person(self) -> Person:
        return self.dice.choice(self.bench.persons)

    @property
    def first(self) -> list[Device]:
        """Everybody's first computer. A linked one has the keys of circles only once they are renewed."""
        return [person.first for person in self.bench.persons]

    def step(self) -> None:
        what = self.dice.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        try:
            getattr(self, what)(self.person())
        except Refused as refused:
            self.counts[f"circles refused {what} {refused.code}"] += 1
        else:
            self.counts[f"circles {what}"] += 1

    def open(self, person: Person) -> None:
        others = self.dice.sample(self.bench.persons, self.dice.randrange(1, 4))
        members = {each.member for each in others} | {person.member}
        circle = circle_writing.open_circle(person.first.group, "people", "Plans", sorted(members))
        self.circles[circle] = members

    def add(self, person: Person) -> None:
        other, circle = self.person().member, self._circle(person)
        circle_writing.add(person.first.group, circle, other)
        self.circles[circle].add(other)
        self.given.add((circle, self._secret(person, circle), other))
        for said in self.said:
            if said.circle == circle:
                said.barred.discard(other)

    def leave(self, person: Person) -> None:
        circle_writing.leave(person.first.group, self._circle(person))

    def say(self, person: Person) -> None:
        circle = self._circle(person)
        place = person.do("conversations.add_channel", name="place", circle=circle)
        record = person.do("conversations.say", channel=place, text=f"said {len(self.said)}")
        assert record is not None
        history = person.first.group.circles.history(circle)
        counting = [entry for entry in history.entries.values() if history.counts(entry)]
        named = {member for entry in counting for member in history.named(entry)}
        assert person.member in history.participants()
        secret = self._secret(person, circle)
        given = {other for other in named if (circle, secret, other) in self.given}
        inside = history.participants()
        self.said.append(Said(circle, record, named - inside - given, person.member, inside))

    def _secret(self, person: Person, circle: CircleId) -> bytes:
        """Under which this person writes in a circle."""
        return person.first.group.circles.secret(circle) or b""

    def outvote(self, person: Person) -> None:
        """The only steward puts this person out while the others decide something else, and each of them speaks."""
        self.bench.meet()
        charter = person.first.group.roll.now.charter
        stewards = [each for each in self.bench.persons if charter.holders(STEWARD) == {each.member}]
        if not stewards or stewards[0] is person or not self.assembly.outvote(stewards[0], person):
            raise Refused("roll.may_not_sign")
        for speaker in self.dice.sample([person, stewards[0], person, stewards[0]], 4):
            with contextlib.suppress(Refused):
                self.say(speaker)

    def _circle(self, person: Person | None) -> CircleId:
        """One of all circles; mostly one that this person knows."""
        known = person.first.group.logs.circles if person is not None and self.dice.random() < 0.9 else self.circles
        mine = [circle for circle in self.circles if circle in known]
        if not mine:
            raise Refused("circle.unknown")
        return self.dice.choice(mine)

    def meet(self, person: Person) -> None:
        self.bench.meet(person, self.person())

    def carry(self, person: Person) -> None:
        carry(person.first, self.person().first)

    def govern(self, person: Person) -> None:
        self.assembly.decide(person, self.dice)

    def renew(self, person: Person) -> None:
        renewing.renew(person.first.group)

    def reopen(self, person: Person) -> None:
        person.first.reopen()

    def restore(self, person: Person) -> None:
        """A backup: whoever comes from one goes on in new logs."""
        own_logs.start_new(person.first.group)

    def gather(self, _person: Person) -> None:
        meet_all(self.bench)
        for said in self.said:
            self.heard.setdefault(said.record, set()).update(who for who in self.first if who.read(said.record))

    def forge(self, _person: Person) -> None:
        cleo = self.bench.persons[2]
        group, circle = cleo.first.group, self._circle(None)
        said = self.dice.choice((
            CircleStatement(ADD, members=(cleo.member,)), CircleStatement(RENEW), CircleStatement(LEAVE),
            CircleStatement(OPEN, "people", "hers", "", os.urandom(16), (cleo.member,)),
        ))  # fmt: skip
        known = circle in group.logs.circles and group.logs.circles[circle].is_known
        if known and cleo.member in group.circles.history(circle).participants():
            return  # what a participant does is not forged
        secret = group.circles.secret(circle) if known else None
        to = frozenset(self.dice.sample([each.member for each in self.bench.persons], 2))
        changed = cleo.first.copied("Cleo's changed program")
        own_logs.start_new(changed.group)
        with contextlib.suppress(Malformed), changed.group.change():
            if circle not in changed.group.logs.circles:
                changed.group.logs.learn_circle(circle, "people", "hers")
            circle_writing._state(changed.group, circle, said, secret or os.urandom(32), to)
        with contextlib.suppress(Malformed):
            self.person().first.receive(list(held(changed.group)))
        self.counts["circles forged"] += 1

    # What must hold in the end

    def finish(self) -> Counter[str]:
        meet_all(self.bench)
        agree_on_the_roll(self.bench)
        self._mend()
        readers = [device for device in readers_of(self.bench) if device in self.first]
        for circle, ever in self.circles.items():
            self._check_circle(circle, ever, readers)
        for said in self.said:
            shown = {device.group.me for device in self.first if device.read(said.record) is not None}
            assert shown <= self.circles[said.circle] - said.barred, "somebody reads what was not for them"
            self.counts["circles messages read"] += len(shown)
            self._check_said(said, {device.group.me: device for device in readers}, shown)
        for record, heard in self.heard.items():
            gone = [device.name for device in readers if device in heard and device.read(record) is None]
            assert not gone, f"what {gone} could read is gone"
        self.bench.alike(readers_without(readers, self.circles))
        return self.counts

    def _check_said(self, said: Said, readers: dict[MemberId, Device], shown: set[MemberId]) -> None:
        """Whatever rivals lost: what somebody said who was in all the time is read by all who were in all the time."""
        if said.author not in readers or said.circle not in readers[said.author].group.logs.circles:
            return
        group = readers[said.author].group
        history, acts, charter = group.circles.history(said.circle), group.roll._history, group.roll.now.charter
        left = {history.author(each) for each in history.entries.values() if each.said.act == LEAVE}
        removed = {member for member, each in charter.endings.items() if any(one.powers is None for one in each)}
        staying = said.inside.intersection(readers) - left - removed - acts.suspensions.keys() - acts.leaves.keys()
        if said.author in staying:
            self.counts["circles messages of who stayed"] += 1
            assert staying <= shown, "what somebody said who was in all the time is read by fewer"

    def _mend(self) -> None:
        """Everybody mends what others lack, at once as in the worst case, until nothing is left to be mended."""
        for _ in range(ROUNDS):
            due = [device for device in self.first if circle_writing.to_mend(device.group)]
            if not due:
                return
            self.counts["circles mended"] += 1
            for device in due:
                circle_writing.mend(device.group)
            meet_all(self.bench)
        raise AssertionError("mending does not end")

    def _check_circle(self, circle: CircleId, ever: set[MemberId], readers: list[Device]) -> None:
        told = [device for device in readers if circle in device.group.logs.circles]
        told = [device for device in told if device.group.logs.circles[circle].is_known]
        assert {device.group.me for device in told} <= ever, "somebody knows a circle who never was in it"
        if not told:
            return
        writer = max(told, key=lambda device: self._known(device, circle))
        inside = writer.group.circles.history(circle).participants()
        assert inside <= ever, "somebody is in a circle whom nobody inside has named"
        able = [device for device in told if device.group.me in inside]
        if able:
            self._last_words(circle, able)
            views = {frozenset(device.group.circles.history(circle).participants()) for device in able}
            assert views == {inside}, "the participants differ"
        self.counts["circles checked"] += bool(able)

    def _known(self, device: Device, circle: CircleId) -> int:
        return len(device.group.circles.history(circle).entries)

    def _last_words(self, circle: CircleId, able: list[Device]) -> None:
        """All who are in speak at once, also those who came back; then one of them who knows most. Everybody who is in
        reads every word."""
        for writers in (able, [max(able, key=lambda device: self._known(device, circle))]):
            said = []
            for writer in writers:
                place = writer.do("conversations.add_channel", name="last place", circle=circle)
                said.append(writer.do("conversations.say", channel=place, text="the last word"))
            meet_all(self.bench)
            for word in said:
                assert word is not None
                readers = {other.name for other in self.first if other.read(word) is not None}
                inside = {other.name for other in able}
                assert readers == inside, f"the last word is read by {sorted(readers)}, not {sorted(inside)}"


def readers_without(readers: list[Device], circles: dict[CircleId, set[MemberId]]) -> list[Device]:
    """The computers of those who were never in a circle: they hold and show the same."""
    inside = {member for ever in circles.values() for member in ever}
    return [device for device in readers if device.group.me not in inside]


def play(seed: int) -> Counter[str]:
    """Raises AssertionError where a rule does not hold; returns what happened how often."""
    with repeatable(seed):
        dice = random.Random(seed)
        gathering = Gathering(dice)
        for _ in range(dice.randrange(*STEPS)):
            gathering.step()
        return gathering.finish()
