"""What members decide about the group in a random history: resolutions that some sign and some do not, suspensions,
roles, devices that are linked and dropped. Cleo's changed program decides what no honest one would."""

import contextlib
import random
from collections import Counter
from collections.abc import Sequence

import msgspec

from models.errors import Refused
from models.ids import MemberId
from models.roll import (
    STEWARD,
    Act,
    Amendment,
    Changes,
    Link,
    MemberCut,
    Role,
    Sign,
    Suspend,
    belonging,
    encode_statement,
    resolution_id,
)
from models.roll.powers import USUAL_ROLES
from sync.group import resolving
from sync.group.group import Group
from sync.ledger.envelope import ACT, Envelope
from sync.simulated.bench import Bench
from sync.simulated.carrying import carry
from sync.simulated.device import GROUP, Device
from sync.simulated.hostile import Hostile
from sync.simulated.person import Person
from sync.trust.keys import ROLL, circle_tag, new_device
from tests.torture.garden import KEEP

WEIGHTS = {
    "sign": 10, "remove": 3, "restore": 6, "steward": 3, "host": 2, "voters": 2, "lifted": 2, "settled": 2,
    "suspend": 4, "lift": 4, "leave": 0.2, "link": 1, "drop": 1,
}  # fmt: skip
PROPOSED = ("remove", "restore", "steward", "host", "voters", "lifted", "settled")


class Assembly:
    """Each person decides at the own first computer, and remembers what the person signed."""

    def __init__(self, bench: Bench, counts: Counter[str]) -> None:
        self._bench = bench
        self._counts = counts
        self._signed: dict[tuple[MemberId, bytes], bytes] = {}
        """(member, parent) -> the resolution on this parent that the member signed."""

    def begin(self, stewards: int) -> None:
        """All present become voters, and so many of them stewards. Everybody knows it."""
        self._bench.meet()
        members = tuple(person.member for person in self._bench.persons)
        roles: dict[str, Role | None] = {STEWARD: Role(USUAL_ROLES[STEWARD], members[:stewards])}
        self._bench.persons[0].decide(resolving.propose, Changes(voters=members, roles=roles))
        self._bench.meet()

    def decide(self, person: Person, dice: random.Random) -> None:
        """One decision, at random; whether it was allowed goes into the counts."""
        what = dice.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        try:
            done = self._decide(person, what, dice)
        except Refused as refused:
            self._counts[f"refused {what} {refused.code}"] += 1
        else:
            self._counts[f"decided {what}"] += done

    def _decide(self, person: Person, what: str, dice: random.Random) -> bool:
        group = person.first.group
        if what in PROPOSED:
            changes = self._changes(group, what, dice)
            return changes is not None and self._propose(person, changes, dice)
        if what == "sign":
            known = [each for each in group.roll.resolutions() if each.state in ("open", "aside")]
            chosen = dice.choice(known[-3:]) if known else None
            return chosen is not None and self.sign(person, chosen.act, chosen.id)
        if what in ("link", "drop"):
            return link(person) if what == "link" else _drop(person, dice)
        if what == "leave":
            person.decide(resolving.leave)
            return True
        other = dice.choice(self._bench.persons).member
        if what == "lift":
            mine = [each.member for each in group.roll.now.suspensions if each.by == person.member]
            other = dice.choice(mine) if mine else other
        if what == "suspend" and dice.random() < 0.3:
            person.first.group.act(Suspend(other))  # without any cut: what nobody built on is set aside
        else:
            person.decide(resolving.suspend if what == "suspend" else resolving.lift, other)
        return True

    def _propose(self, person: Person, changes: Changes, dice: random.Random) -> bool:
        """Propose this, and mostly go to some others with it."""
        parent = person.first.group.roll.now.charter.id
        if (person.member, parent) in self._signed:
            return False
        resolution = self._signed[person.member, parent] = person.decide(resolving.propose, changes)
        others = [other for other in self._bench.persons if other is not person]
        for other in dice.sample(others, dice.choice((0, 1, 2, len(others)))):
            carry(person.first, other.first)
            resolutions = other.first.group.roll.resolutions()
            known = [each for each in resolutions if each.id == resolution and each.state != "lapsed"]
            with contextlib.suppress(Refused):
                self._counts["signed"] += bool(known) and self.sign(other, known[0].act, resolution)
            if dice.random() < 0.5:
                carry(other.first, person.first)
        return True

    def outvote(self, alone: Person, victim: Person) -> bool:
        """One removes somebody else, and all others decide something else on the same resolution, before they meet."""
        group = alone.first.group
        parent, others = group.roll.now.charter.id, [each for each in self._bench.persons if each is not alone]
        if any((each.member, parent) in self._signed for each in self._bench.persons):
            return False
        removed = Changes(removed=resolving.seen(group, [victim.member]))
        self._signed[alone.member, parent] = alone.decide(resolving.propose, removed)
        other = others[0].decide(resolving.propose, Changes(rules={"other": 1}))
        for each in others:
            self._signed[each.member, parent] = other
            carry(others[0].first, each.first)
            if each is not others[0]:
                each.decide(resolving.sign, other)
        return True

    def sign(self, person: Person, act: Amendment, resolution: bytes) -> bool:
        """A person signs this unless the person signed a rival of it."""
        if self._signed.setdefault((person.member, act.parent), resolution) != resolution:
            return False
        try:
            person.decide(resolving.sign, resolution)
        except Refused:
            del self._signed[person.member, act.parent]
            raise
        return True

    def _changes(self, group: Group, what: str, dice: random.Random) -> Changes | None:
        now = group.roll.now
        others = [person.member for person in self._bench.persons]
        some = dice.sample(others, dice.choice((1, 1, 1, 2)))
        if what == "remove":
            cuts = resolving.seen(group, some)
            return Changes(removed=cuts if dice.random() < 0.8 else tuple(MemberCut(each.member) for each in cuts))
        if what == "restore":
            back = [each for each in some if each in now.charter.removed] or sorted(now.charter.removed)[:1]
            cuts = resolving.seen(group, back)
            return (
                Changes(restored=cuts if dice.random() < 0.5 else tuple(map(MemberCut, sorted(back)))) if back else None
            )
        if what in ("steward", "host"):
            name, powers = (STEWARD, ()) if what == "steward" else ("host", (KEEP,))
            held = now.charter.holders(name)
            ended = [each for each in some if each in held]
            granted = [each for each in some if each not in held]
            shift = resolving.RoleShift(frozenset(granted), frozenset(ended), powers)
            roles = resolving.roles_after(group, {name: shift})
            return Changes(roles=roles, ended=resolving.seen(group, ended if dice.random() < 0.7 else ()))
        if what == "voters":
            gone = [each for each in others if now.gave_up(each)]
            return Changes(voters=tuple(sorted(some)), left=tuple(sorted(gone)))
        if what == "lifted":
            return Changes(lifted=tuple(each.id for each in now.suspensions)) if now.suspensions else None
        rivals = tuple(each.id for each in group.roll.resolutions() if each.state == "aside")
        return Changes(settled=rivals) if rivals else None

    def end(self, devices: Sequence[Device]) -> None:
        """Whatever happened, honest people are not named as double signers, and a majority of the voters decides. Where
        everybody has left or was removed, nobody is asked."""
        if not devices:
            self._counts["deserted"] += 1
            return
        roll = devices[0].group.roll
        cleo = self._bench.persons[2].member
        named = {each.member for each in roll.double_signers} - {cleo}
        assert not named, "somebody honest is named as a double signer"
        charter = roll.now.charter
        self._counts["resolutions followed"] += charter.number
        self._counts["removed"] += len(charter.removed)
        self._counts["suspended"] += len(roll.now.suspensions)
        able = [
            person for person in self._bench.persons
            if person.member in charter.voters and not roll.now.gave_up(person.member)
            and not roll.now.has_left(person.member)
            and roll.now.signer(person.first.secrets.id) == person.member
        ]  # fmt: skip
        if 2 * len(able) <= len(charter.voters):
            return
        self._counts["majorities"] += 1
        resolution = able[0].decide(resolving.propose, Changes(rules={"end": 1}))
        self._bench.meet(*devices)
        for person in able[1:]:
            person.decide(resolving.sign, resolution)
        self._bench.meet(*devices)
        for device in devices:
            assert resolution in device.group.roll.now.charter.chain, "a majority of the voters decided nothing"


def link(person: Person) -> bool:
    """A further computer with keys of its own, beside the copies."""
    name = f"phone {len(person.devices)}"
    if len(person.devices) > 3 or person.first.group.author.standing != "member":
        return False
    group, secrets = person.first.group, new_device()
    consent = secrets.signing.sign(belonging(group.id, person.member, secrets.card))
    group.act(Link(secrets.card, consent, name))
    device = person.first.of_somebody_else(f"{person.name}'s {name}", secrets)
    device.db.run("UPDATE groups SET me = ? WHERE group_number = ?", (person.member, GROUP))
    device.open()
    device.written = person.first.written
    person.add(name, device)
    return True


def _drop(person: Person, dice: random.Random) -> bool:
    linked = [each for each in person.devices if each.secrets.id != person.first.secrets.id]
    if linked:
        person.decide(resolving.drop, dice.choice(linked).secrets.id)
    return bool(linked)


def rogue(mallory: Hostile, dice: random.Random) -> Sequence[Envelope]:
    """Acts that no honest program writes: everybody suspended, rivals signed, cuts that leave nothing."""
    roll, group = circle_tag(mallory.group.id, ROLL), mallory.group
    log = dice.choice(mallory.logs) if mallory.logs and dice.random() < 0.2 else mallory.fresh_log()
    now = group.roll.now
    others = sorted(member for member in now.members if member != mallory.me)
    heads = group.roll.heads_for(group.secrets.id)
    if dice.random() < 0.3:
        heads = tuple(dice.sample(heads, min(len(heads), 1)))
    made: list[Envelope] = []

    def say(*acts: Act) -> None:
        for act in acts:
            with contextlib.suppress(msgspec.MsgspecError):
                named = (*heads, *(each.id[:16] for each in made[-1:]))
                raw = encode_statement(act)
                made.append(mallory.seal(log=log, circle=roll, kind=ACT, statement=raw, roll=tuple(sorted(set(named)))))

    if dice.random() < 0.5:
        say(*(Suspend(member) for member in others))
    else:
        charter = now.charter.at(dice.randrange(now.charter.number + 1))
        for _ in range(2):
            out = dice.choice(others) if others else mallory.me
            changes = Changes(removed=(MemberCut(out),)) if dice.random() < 0.5 else Changes(voters=(mallory.me,))
            act = Amendment(charter.number + 1, charter.id, group.secrets.id, changes)
            say(act, Sign(bytes(resolution_id(encode_statement(act)))))
        known = [each.id for each in group.roll.resolutions()]
        say(*(Sign(each) for each in dice.sample(known, min(2, len(known)))))
    return made
