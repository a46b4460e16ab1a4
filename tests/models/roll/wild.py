"""Random histories: everybody states everything, knowing much or little. Some are honest, who sign no two rivals."""

import random
from collections import Counter

from models.ids import MemberId
from models.roll import (
    MEMBER,
    STEWARD,
    Act,
    Amendment,
    Changes,
    Drop,
    Leave,
    Lift,
    MemberCut,
    Revoke,
    Role,
    Roll,
    Sign,
    Statement,
    Suspend,
    Unattest,
    Unvouch,
)
from tests.models.roll.ends import check_end
from tests.models.roll.town import GATE, Town, card, shuffled, sight

PEOPLE = ("ana", "bo", "cem", "dee", "eve")
STRANGERS = ("fay", "gus")
DEVICES = (*PEOPLE, *(f"{person}/new" for person in PEOPLE), *STRANGERS)
EVERYBODY = 8
"""Statements from one after which it is compared who everybody was to the next."""
SECRETS = (GATE, b"second", b"third")
HANDSHAKES = (b"b" * 32, b"n" * 32, b"o" * 32)
RULES: tuple[dict[str, str | int], ...] = (
    {}, {"admission": "vouches"}, {"alone": "attest"}, {"attest": 1}, {"admission": "vouches", "attest": 3},
)  # fmt: skip


class Wild:
    """`length` statements by chance."""

    def __init__(self, dice: random.Random, length: int) -> None:
        self.dice = dice
        people = PEOPLE[: dice.randrange(2, 6)]
        stewards = tuple(dice.sample(people, dice.randrange(1, len(people) + 1)))
        self.town = Town(*people, stewards=stewards, **dice.choice(RULES))
        self.proposals: list[Statement] = []
        self.honest = frozenset(dice.sample(PEOPLE, 2))
        self._signed: dict[tuple[str, bytes], bytes] = {}
        """(honest person, parent) -> the resolution on it that the person signed."""
        for _ in range(length):
            device = dice.choice(people if dice.random() < 0.7 else DEVICES)
            self.say(device, self.act(device))
            if self.proposals and dice.random() < 0.3:
                self.gather(dice.choice(self.proposals[-3:]), people)

    def say(self, device: str, act: Act) -> None:
        town, dice = self.town, self.dice
        knows = None
        if dice.random() < 0.5:
            knows = dice.sample(town.statements, min(len(town.statements), dice.randrange(0, 4)))
            if dice.random() < 0.9:
                knows.append(town.statements[town.begun - 1])
            if isinstance(act, Sign):
                knows += [each for each in self.proposals if each.resolution == act.resolution][:1]
        found = town.do(device, act, knows)
        if isinstance(act, Amendment) and not town.code(found):
            self.proposals.append(found)

    def gather(self, proposal: Statement, people: tuple[str, ...]) -> None:
        """Several sign a resolution, each knowing little else."""
        for person in self.dice.sample(people, self.dice.randrange(1, len(people) + 1)):
            if self._would_sign(person, proposal):
                self.town.sign(person, proposal)

    def _would_sign(self, person: str, proposal: Statement) -> bool:
        assert isinstance(proposal.act, Amendment)
        signed = self._signed.setdefault((person, proposal.act.parent), proposal.resolution)
        return person not in self.honest or signed == proposal.resolution

    def act(self, device: str) -> Act:
        dice, town = self.dice, self.town
        person = device.split("/", maxsplit=1)[0]
        other, secret = dice.choice((*PEOPLE, *STRANGERS)), dice.choice(SECRETS)
        acts = {
            "sign": lambda: self.sign(device),
            "propose": lambda: self.propose(device),
            "invite": lambda: town.invite(secret, dice.randrange(1, 4), dice.choice((MEMBER, MEMBER, STEWARD))),
            "revoke": lambda: Revoke(town.invite(secret).id),
            "admit": lambda: town.admit(dice.choice((device, other)), secret, handshake=dice.choice(HANDSHAKES)),
            "suspend": lambda: Suspend(town.id(other), self.cut(other).cuts),
            "lift": lambda: Lift(self.some(Suspend, device)),
            "link": lambda: town.link(person, f"{self._linked(person, other)}/new"),
            "drop": lambda: Drop(card(dice.choice((person, f"{person}/new"))).id, self.cut(person).cuts),
            "leave": Leave,
            "sheet": lambda: town.sheet(b"sheet of " + person.encode()),
            "recover": lambda: self.recover(other),
            "attest": lambda: town.attest(other, self._new(other), *self.cut(other).cuts),
            "unattest": lambda: Unattest(town.id(other), card(self._new(other)).id),
            "vouch": lambda: town.vouch(dice.choice(STRANGERS)),
            "unvouch": lambda: Unvouch(town.id(dice.choice(STRANGERS))),
        }  # fmt: skip
        chosen = dice.choices(tuple(acts), weights=[6, 2, 2, 1, 3, 2, 1, 2, 1, 1, 1, 1, 2, 1, 2, 1])[0]
        act: Act = acts[chosen]()  # type: ignore[operator]
        return act

    def _new(self, person: str) -> str:
        return f"{person}/{self.dice.choice(('new', 'new', 'second'))}"

    def _linked(self, person: str, other: str) -> str:
        """Whose name the linked device bears. Otherwise it would not be known who is honest with it."""
        return other if person not in self.honest and self.dice.random() < 0.5 else person

    def recover(self, person: str) -> Act:
        return self.town.recover(person, f"{person}/new", b"sheet of " + person.encode(), *self.cut(person).cuts)

    def sign(self, device: str) -> Act:
        chosen = self.dice.choice(self.proposals) if self.proposals else None
        if chosen is None or not self._would_sign(device.split("/", maxsplit=1)[0], chosen):
            return self.propose(device)
        return Sign(chosen.resolution)

    def propose(self, device: str) -> Act:
        dice, town = self.dice, self.town
        if self.proposals and dice.random() < 0.15:
            again = dice.choice(self.proposals).act
            assert isinstance(again, Amendment)
            return again
        parents = [town.tip, town.first, *(each.resolution for each in self.proposals[-3:])]
        parent = dice.choice(parents)
        charter = town.roll._chain.charter(parent) or town.roll.now.charter
        changes = {
            "voters": lambda: {"voters": tuple(self.members(2))},
            "roles": lambda: {"roles": {STEWARD: town.stewards(*dice.sample(PEOPLE, 2))}, "ended": (self.cut(),)},
            "other": lambda: {"roles": {"host": dice.choice((None, Role(("x",), tuple(self.members(1)))))}},
            "removed": lambda: {"removed": (self.cut(),)},
            "restored": lambda: {"restored": (self.cut(),)},
            "lifted": lambda: {"lifted": (self.some(Suspend),)},
            "left": lambda: {"left": tuple({self.town.id(who) for who in PEOPLE if self._went(who)})},
            "settled": lambda: {"settled": tuple(each.resolution for each in self.proposals[-4:])},
            "rules": lambda: {"rules": dice.choice(RULES)},
        }
        made: dict[str, object] = {}
        for name in dice.sample(tuple(changes), dice.randrange(1, 3)):
            made |= changes[name]()
        return Amendment(charter.number + 1, charter.id, card(device).id, Changes(**made))  # type: ignore[arg-type]

    def _went(self, person: str) -> bool:
        mine = (each for each in self.town.statements if each.author == card(person).id)
        return any(isinstance(each.act, Leave) and not self.town.code(each) for each in mine)

    def members(self, count: int) -> list[MemberId]:
        return [self.town.id(each) for each in self.dice.sample(PEOPLE, count)]

    def some(self, kind: type, by: str = "") -> bytes:
        found = [
            each.id
            for each in self.town.statements
            if isinstance(each.act, kind) and not self.town.code(each) and (not by or each.author == card(by).id)
        ]
        return self.dice.choice(found) if found else bytes(16)

    def cut(self, person: str = "") -> MemberCut:
        person = person or self.dice.choice(PEOPLE)
        return self.town.cut(person, self.dice.randrange(0, 12), person, f"{person}/new")


def play(seed: int) -> Counter[str]:
    """The same history whenever it is played. Raises AssertionError where computers differ, somebody honest is blamed,
    somebody who is out changes anything, or a majority is blocked; returns what happened."""
    dice = random.Random(seed)
    wild = Wild(dice, dice.randrange(10, 45))
    town = wild.town
    expected, told = sight(town.roll), seen(town, town.roll)
    roll = town.fresh()
    for statement in shuffled(town.statements, set(), dice):
        verdict = roll.add(statement)
        assert (verdict.code if verdict else "") == town.refused[statement.id], "another verdict"
    assert sight(roll) == expected, "computers differ"
    assert seen(town, roll) == told, "computers differ about who was who, or about what counts"
    blamed = {each.member for each in roll.double_signers}
    assert blamed.isdisjoint(map(town.id, wild.honest)), "somebody honest is blamed"
    state = roll.now
    counts = Counter(
        {
            "statements": len(town.statements),
            "counts": sum(not code for code in town.refused.values()),
            "resolutions followed": state.charter.number,
            "resolutions that lost": sum(each.state == "aside" for each in roll.resolutions()),
            "members removed": len(state.charter.removed),
            "members suspended": len(state.suspensions),
            "double signers": len(blamed),
        }
    )
    counts["majorities"] += check_end(town, roll, PEOPLE, DEVICES)
    return counts


def seen(town: Town, roll: Roll) -> list[object]:
    """Who was who for each author, and now and then for everybody, and what counts of what they wrote there."""
    found: list[object] = []
    for number, statement in enumerate(town.statements):
        heads = (statement.id,)
        devices = [card(each).id for each in DEVICES] if number % EVERYBODY == 0 else [statement.author]
        state, authors = roll.state_at(heads), [roll.author(device, heads) for device in devices]
        assert authors == [state.author(device) for device in devices], "an act that concerns somebody was passed over"
        found += authors
        found.append(roll.standing(statement.author, statement.log, statement.seq, heads))
    return found
