"""What to say while too few people hold a power without which the group stops, or nobody holds a role."""

from collections.abc import Callable, Iterator, Mapping

from desktop.words import as_is, words
from models.case import ALL_POWERS
from sync.roll_summary import Roll

Join = Callable[[list[str]], str]
"""`join([a, b, c])` is `a, b and c` in the language in force."""


def in_english(parts: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def holders(roll: Roll, power: str) -> list[bytes]:
    """The members with a role that gives this power, except the suspended."""
    held = {holder for role in roll.roles if {power, ALL_POWERS} & set(role.powers) for holder in role.holders}
    return [each.id for each in roll.members if each.id in held and each.standing in ("member", "provisional")]


def sentences(
    roll: Roll, names: Mapping[bytes, str], translate: Callable[[str], str] = as_is, join: Join = in_english
) -> Iterator[str]:
    """One for all the powers that the same people hold, one for each vacant role."""
    held: dict[tuple[str, ...], list[str]] = {}
    for power in (name for kind, name in roll.shortages if kind == "power"):
        who = tuple(names.get(each) or each.hex()[:8] for each in holders(roll, power))
        held.setdefault(who, []).append(words(f"power.{power}", {}, translate))
    for who, powers in held.items():
        facts = {"names": join(list(who)), "powers": join(powers)}
        yield words("shortage.power" if who else "shortage.nobody", facts, translate)
    for role in (name for kind, name in roll.shortages if kind == "vacant"):
        yield words("shortage.vacant", {"role": role}, translate)
