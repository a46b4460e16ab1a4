"""Whatever the order in which one hears of a history, the roll is the same.

`python -m tests.torture --roll --histories 50000` plays many more of these histories.
"""

import random
from collections import Counter
from itertools import combinations

import pytest

from models.roll import MAX_DEVICES, STEWARD, Amendment, Changes, Drop, Sign, Suspend
from tests.models.roll.town import Town, card, sight
from tests.models.roll.wild import Wild, play

HISTORIES = 500
PARTS = 10


@pytest.mark.parametrize("part", range(PARTS))
def test_any_order_leads_to_the_same_roll_and_nobody_breaks_it(part: int) -> None:
    counts: Counter[str] = Counter()
    for seed in range(part * HISTORIES // PARTS, (part + 1) * HISTORIES // PARTS):
        try:
            counts += play(seed)
        except AssertionError as error:
            raise AssertionError(f"seed {seed}: {error}") from error
    assert counts["majorities"] > HISTORIES // PARTS / 2
    assert counts["double signers"] > 0


@pytest.mark.parametrize("seed", [14074, 7004014])
def test_what_longer_runs_have_found_stays_right(seed: int) -> None:
    """14074: a device came in alone, was removed with that member, and was linked by another one. 7004014: a resolution
    that had been followed was proposed a second time, and who was asked about the time before raised an error."""
    assert play(seed)["counts"] > 0


def test_content_is_judged_again_where_it_counts_otherwise() -> None:
    for seed in range(60):
        town = Wild(random.Random(seed), 30).town
        roll, told, before = town.fresh(), [], {}
        for statement in town.statements:
            roll.add(statement)
            told.append(statement)
            changed = roll.take_changed()
            for each in told:
                author = roll.author(each.author, (each.id,))
                if author is not None:
                    now = roll.standing(each.author, each.log, each.seq, (each.id,))
                    assert before.get(each.id, now) == now or author.member in changed, seed
                    before[each.id] = now


def test_no_honest_member_is_called_a_double_signer() -> None:
    """Honest people sign one resolution on each parent, whatever they have heard of; a few do not."""
    for seed in range(100):
        dice = random.Random(seed)
        people = ("ana", "bo", "cem", "dee", "eve")
        town = Town(*people, stewards=("ana", "bo", "cem"))
        liars = set(dice.sample(people, 2))
        signed: dict[str, set[bytes]] = {person: set() for person in people}
        known = {person: list(town.statements) for person in people}
        for _ in range(25):
            person = dice.choice(people)
            open_to = [each for each in known[person] if isinstance(each.act, Amendment)]
            parent = town.after(*known[person]).now.charter.id
            choices = [each for each in open_to if each.act.parent == parent]
            if choices and dice.random() < 0.7:
                chosen = dice.choice(choices)
                if person in liars or parent not in signed[person]:
                    signed[person].add(parent)
                    known[person].append(town.sign(person, chosen))
            else:
                known[person].append(town.propose(person, parent, known[person][-8:], rules={"n": dice.randrange(99)}))
            one, two = dice.sample(people, 2)
            if dice.random() < 0.5:
                known[one] = known[two] = list({each.id: each for each in (*known[one], *known[two])}.values())
        assert {town.name(each.member) for each in town.roll.double_signers} <= liars


def test_a_steward_who_suspends_everybody_blocks_no_majority() -> None:
    people = ("rogue", "ana", "bo", "cem", "dee")
    for signers in combinations(people[1:], 3):
        town = Town(*people, stewards=("rogue", "ana"))
        before = [each for each in town.statements if each.id in town.roll.heads]
        for person in people[1:]:
            town.do("rogue", Suspend(town.id(person)))
        assert list(town.who(town.roll).values()) == ["member", *["suspended"] * 4]
        proposal = town.propose(signers[0], removed=(town.cut("rogue", 0),))
        for person in signers:
            town.sign(person, proposal)
        town.everywhere(sight, 50)
        assert town.who(town.roll) == dict.fromkeys(people[1:], "suspended")
        lifted = tuple(each.id for each in town.roll.now.suspensions)
        town.decide(signers, lifted=lifted)
        assert set(town.who(town.roll).values()) == {"member"}
        blind = town.do("rogue", Suspend(town.id("ana")), before)
        assert town.code(blind) == ""
        assert town.who(town.roll)["ana"] == "member"


def test_nobody_goes_back_on_what_they_went_along_with() -> None:
    """Three who were removed are a majority of the members of long ago, but signed what was built on the decision."""
    people = ("ana", "bo", "cem", "dee", "eve")
    for went_along in (False, True):
        town = Town(*people, stewards=("ana",))
        long_ago = town.tip
        second = town.decide(("ana",), rules={"a": 1})
        town.decide(people if went_along else ("ana",), rules={"b": 2})
        for person in ("bo", "cem", "dee"):
            town.decide(("ana",), removed=(town.cut(person, 9),))
        rival = town.propose("bo", long_ago, rules={"a": 2})
        for person in ("bo", "cem", "dee"):
            assert town.code(town.sign(person, rival)) == ""
        town.everywhere(sight, 20)
        assert (second in town.roll.now.charter.chain) == went_along


def test_stewards_who_throw_everybody_out_lose_to_the_members() -> None:
    """And however they go on in their own branch, they do not settle it for themselves."""
    people = ("rogue", "ana", "bo", "cem", "dee")
    town = Town(*people, stewards=("rogue",))
    coup = town.propose("rogue", removed=tuple(town.cut(person, 0) for person in people[1:]))
    town.sign("rogue", coup)
    assert set(town.who(town.roll)) == {"rogue"}
    rival = town.propose("ana", coup.act.parent, removed=(town.cut("rogue", 5),), roles={STEWARD: town.stewards("ana")})
    for person in ("ana", "bo", "cem"):
        assert town.code(town.sign(person, rival)) == ""
    assert set(town.who(town.roll)) == set(people[1:])
    own = town.do(
        "rogue", Amendment(3, coup.resolution, card("rogue").id, Changes(settled=(rival.resolution,))), [coup, rival]
    )
    town.do("rogue", Sign(own.resolution), [own, town.statements[-2]])
    town.everywhere(sight, 200)
    assert set(town.who(town.roll)) == set(people[1:])
    assert town.holding(town.roll) == {"ana"}


def test_a_member_has_eight_devices_however_many_are_linked_at_once() -> None:
    """Those that came in before the others remain, and one more as soon as one of them is dropped."""
    town = Town("ana", "bo", stewards=("ana",))
    begun = [each for each in town.statements if each.id in town.roll.heads]
    for number in range(3):
        town.do("bo", town.link("bo", f"bo/{number}"))
    start = [each for each in town.statements if each.id in town.roll.heads]
    for number in range(3, 12):
        town.do("bo", town.link("bo", f"bo/{number}"), start)
    town.everywhere(sight, 40)
    devices = {each.id for each in town.roll.now.members[town.id("bo")].devices}
    assert len(devices) == MAX_DEVICES
    assert devices >= {card(each).id for each in ("bo", "bo/0", "bo/1", "bo/2")}
    (beyond, *_) = (f"bo/{number}" for number in range(3, 12) if card(f"bo/{number}").id not in devices)
    assert town.author(town.roll, beyond) is None
    assert town.code(town.do("bo", Drop(card(beyond).id))) == ""
    town.do("bo", Drop(card("bo/0").id))
    assert len({each.id for each in town.roll.now.members[town.id("bo")].devices}) == MAX_DEVICES
    assert town.code(town.do("bo", town.link("bo", "bo/new"))) == "roll.too_many_devices"
    assert town.code(town.do("bo", town.link("bo", "bo/new"), begun)) == ""
