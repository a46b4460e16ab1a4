"""Whose computers say that a deadline has passed, in sentences."""

from collections.abc import Callable, Iterator, Mapping

from desktop.shortages import Join, in_english
from desktop.words import as_is, words
from models.keepers import AWAY, quorum
from sync.roll_summary import Roll


def away(roll: Roll) -> list[bytes]:
    """The members who are away for long, by decision."""
    return [each.id for each in roll.members if roll.rules.get(AWAY + each.id.hex())]


def sentences(
    roll: Roll, names: Mapping[bytes, str], translate: Callable[[str], str] = as_is, join: Join = in_english
) -> Iterator[str]:
    """Whose computers are asked, how many of them are needed, and who is away."""

    def named(members: list[bytes]) -> str:
        return join([names.get(each) or each.hex()[:8] for each in members])

    count = len(roll.keepers)
    facts: dict[str, str | int | float | bool | None] = {
        "names": named(list(roll.keepers)), "needed": quorum(count), "count": count,
    }  # fmt: skip
    form = ("nobody", "one", "two")[count] if count < 3 else "many"
    yield words(f"keepers.{form}", facts, translate)
    if gone := away(roll):
        yield words("keepers.away", {"names": named(gone)}, translate)
