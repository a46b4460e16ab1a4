"""What an honest member might do next, allowed or not."""

import random
from collections import Counter
from collections.abc import Mapping
from typing import Any

from models.errors import Refused
from sync.simulated.device import Device

NOWHERE = bytes(16)
TRIES = 3
"""Intents drawn until there is something that one of them could be about."""
WORDS = ("word", "rake", "gate", "apple", "boom", "well", "rain")
"""One of them makes this year's rule for notes stumble."""
WEIGHTS = {
    "conversations.say": 4,
    "conversations.edit": 3,
    "conversations.react": 3,
    "conversations.unreact": 1,
    "conversations.redact": 1,
    "conversations.change_channel": 1,
    "people.set_profile": 1,
    "garden.open_topic": 3,
    "garden.change_topic": 3,
    "garden.note": 3,
    "garden.write_in": 5,
    "garden.mark": 2,
    "garden.answer": 4,
    "garden.pin": 3,
    "garden.introduce": 3,
    "garden.badge": 2,
}


def act(device: Device, dice: random.Random, counts: Counter[str]) -> None:
    """One intent, at random; whether it was allowed goes into the counts."""
    intents = [name for name in WEIGHTS if name in device.registry.intents]
    for _ in range(TRIES):
        intent = dice.choices(intents, [WEIGHTS[name] for name in intents])[0]
        arguments = _arguments(device, intent, dice)
        if NOWHERE not in arguments.values():
            break
    try:
        done = device.do(intent, **arguments)
    except Refused as refused:
        counts["intents refused"] += 1
        counts[f"refused {intent} {refused.code}"] += 1
    else:
        counts["intents done" if done else "intents with nothing to do"] += 1


def _arguments(device: Device, intent: str, dice: random.Random) -> Mapping[str, Any]:
    def any_of(table: str) -> bytes:
        """Mostly one of the newest, so that several people meet on it."""
        found = [record for (record,) in device.rows(f"SELECT record FROM {table} ORDER BY order_key DESC LIMIT 4")]
        return bytes(dice.choice(found)) if found else NOWHERE

    text = " ".join(dice.choices(WORDS, (6, 4, 4, 4, 3, 4, 4), k=dice.randrange(1, 4)))
    emoji = dice.choice("👍🎉")
    arguments = {
        "conversations.say": lambda: {"channel": any_of("channel"), "text": text},
        "conversations.edit": lambda: {"message": any_of("message"), "text": text},
        "conversations.react": lambda: {"message": any_of("message"), "emoji": emoji},
        "conversations.unreact": lambda: {"message": any_of("message"), "emoji": emoji},
        "conversations.redact": lambda: {"message": any_of("message")},
        "conversations.change_channel": lambda: {"channel": any_of("channel"), "name": text},
        "people.set_profile": lambda: {"about": text},
        "garden.open_topic": lambda: {"name": text},
        "garden.change_topic": lambda: {
            "topic": any_of("topic"), "name": text if dice.random() < 0.8 else None, "closed": dice.random() < 0.15,
        },
        "garden.note": lambda: {"topic": any_of("topic"), "text": text},
        "garden.write_in": lambda: {
            "note": any_of("note"), "at": dice.randrange(12), "delete": dice.randrange(3), "text": text[:5],
        },
        "garden.mark": lambda: {"note": any_of("note"), "word": dice.choice(WORDS)},
        "garden.answer": lambda: {
            "topic": any_of("topic"), "choice": dice.choice(["yes", "no"]), "reason": text,
        },
        "garden.pin": lambda: {"topic": any_of("topic"), "key": dice.choice("abc"), "text": text},
        "garden.introduce": lambda: {"topic": any_of("topic"), "text": text},
        "garden.badge": lambda: {"note": any_of("note")},
    }  # fmt: skip
    return arguments[intent]()
