"""Whose computers say that a deadline has passed, in sentences."""

from collections.abc import Iterator, Mapping

from desktop.shortages import Join, Say, in_english, say_in_english
from models.keepers import AWAY, quorum
from sync.roll_summary import Roll


def away(roll: Roll) -> list[bytes]:
    """The members who are away for long, by decision."""
    return [each.id for each in roll.members if roll.rules.get(AWAY + each.id.hex())]


def sentences(
    roll: Roll, names: Mapping[bytes, str], say: Say = say_in_english, join: Join = in_english
) -> Iterator[str]:
    """Whose computers are asked, how many of them are needed, and who is away."""

    def named(members: list[bytes]) -> str:
        return join([names.get(each) or each.hex()[:8] for each in members])

    count = len(roll.keepers)
    form = ("nobody", "one", "two")[count] if count < 3 else "many"
    yield say(f"keepers.{form}", names=named(list(roll.keepers)), needed=quorum(count), count=count)
    if gone := away(roll):
        yield say("keepers.away", names=named(gone))
