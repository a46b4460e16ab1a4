"""A member whose envelopes are sealed and signed as they should be, around anything at all."""

import random
from typing import Any

import msgspec

from models.clock import LATEST, stamp
from models.errors import Refused
from models.feature import EVERYONE
from sync.ledger import envelope as wire
from sync.ledger.envelope import Malformed, Payload
from sync.profile.fsck import fsck
from sync.trust.keys import ROLL, certify, circle_tag

ODD: list[Any] = [
    None, True, False, 0, -1, 1 << 63, -(1 << 63), (1 << 64) - 1, 1.5, float("nan"), float("inf"), "", "\0", "text",
    "\u202e", "x" * 70_000, b"", b"\xff" * 16, b"x" * 32, [], {}, [[]], {"a": {"b": []}}, ["put", ["text"], "hello"],
    ["splice", ["t"], -1, 1 << 40, "x"], ["make", [], "text"], ["delete", [[]]],
    ["insert", ["a", 0, -5], 1 << 24, None], stamp(LATEST, 0xFFFF), stamp(LATEST) + (1 << 20),
    ["rekey", "everyone", b"k" * 16, [[b"d" * 16, b"s" * 80]]], ["invite", b"i" * 16, b"k" * 32, 1, 5, "owner"],
    ["revoke", b""], ["admit", b"i" * 16, "", [b"", b"", b""], b"", b"", b""],
]  # fmt: skip


def mangled(thing: Any, dice: random.Random) -> Any:
    """The same with something else in one place or another."""
    if isinstance(thing, list) and thing and dice.random() < 0.85:
        copy = list(thing)
        for _ in range(dice.randrange(1, 3)):
            place = dice.randrange(len(copy))
            copy[place] = mangled(copy[place], dice)
        if dice.random() < 0.1:
            copy.insert(dice.randrange(len(copy) + 1), dice.choice(ODD))
        return copy
    return dice.choice(ODD)


def test_whatever_is_inside_it_is_refused_or_kept_and_breaks_nothing(street: Any, turn: Any) -> None:
    async def story() -> None:
        ana, ben = await street.two()
        said = await ben.say("hello")
        await street.until(lambda: "hello" in ana.texts())
        mallory, victim, dice = turn(ben), ana.engine.runtime.group(1), random.Random(7)
        statements = [statement.act for statement in victim.roll._statements.values()]
        outcomes = set()
        for number in range(600):
            circle = dice.choice([EVERYONE, ROLL])
            tag, log = circle_tag(victim.id, circle), mallory.log()
            edit = mallory.edit(record=dice.choice([said, b""]), deps=dice.choice([(), victim.book.heads(said)]))
            payload = Payload(
                victim.clock.stamp(), victim.roll.heads, certify(mallory.secrets, tag, log.public),
                (edit,) if circle == EVERYONE else (), None if circle == EVERYONE else dice.choice(statements),
            )  # fmt: skip
            body = msgspec.msgpack.decode(msgspec.msgpack.encode(payload))
            fitting = wire.CONTENT if circle == EVERYONE else wire.ACT
            made = wire.seal(
                mangled(body, dice), kind=dice.choice([fitting] * 9 + [*wire.KINDS]), circle=tag, log=log, seq=1,
                prev=wire.FIRST, tip=dice.choice([victim.id, victim.id, victim.id, b"t" * 32]),
                key=victim.keys.current(victim.circle(circle).id),
            )  # fmt: skip
            try:
                outcome = victim.receive([made.raw])
                outcomes.add(outcome.refused[0].code if outcome.refused else "kept")
            except (Malformed, Refused) as refused:
                outcomes.add(type(refused).__name__)
            if number % 100 == 0:
                await ana.say(f"still here {number}")
        assert {"kept", "envelope.malformed"} <= outcomes
        assert ben.texts()[0] == "hello"
        before = ana.everything()
        await ana.sleep()
        await ana.wake()
        assert ana.everything() == before
        findings = await fsck(ana.engine.runtime, lambda _done, _total: None)
        assert findings.problems == ()

    street.play(story())

