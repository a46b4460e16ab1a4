"""What to say while too few hold a power without which the group stops, nobody holds a role, its term ends, or somebody
has no computer in the group any more."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal

from desktop.words import words
from models.case import ALL_POWERS
from sync.roll_summary import Roll

Remedy = Literal["grant", "lift", "link"]
"""What helps: giving somebody a role, ending a suspension, a link for a new computer."""
Say = Callable[..., str]
"""`say(code, **facts)`: the sentence of a state or stage, with numbers and names as the reader is used to them."""
Join = Callable[[list[str]], str]
"""`join([a, b, c])` is `a, b and c` in the language in force."""
IN_TIME: Final = 60 * 86_400_000
"""Milliseconds before the end of a term at which people are reminded."""


def say_in_english(code: str, **facts: str | int | float | bool | None) -> str:
    return words(code, facts)


def in_english(parts: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def holders(roll: Roll, power: str) -> list[bytes]:
    """The members with a role that gives this power, except the suspended."""
    return _holding(roll, power, ("member", "provisional"))


def _holding(roll: Roll, power: str, standings: Sequence[str]) -> list[bytes]:
    held = {holder for role in roll.roles if {power, ALL_POWERS} & set(role.powers) for holder in role.holders}
    return [each.id for each in roll.members if each.id in held and each.standing in standings]


def sentences(
    roll: Roll, names: Mapping[bytes, str], say: Say = say_in_english, join: Join = in_english
) -> Iterator[str]:
    """What `found` finds."""
    for _, sentence in found(roll, names, say, join):
        yield sentence


def found(
    roll: Roll, names: Mapping[bytes, str], say: Say = say_in_english, join: Join = in_english
) -> Iterator[tuple[Remedy, str]]:
    """One for all the powers that the same people hold, one for all vacant roles, one for members without a computer,
    each with what helps."""
    held: dict[tuple[str, ...], list[str]] = {}
    for power in (name for kind, name in roll.shortages if kind == "power"):
        held.setdefault(tuple(_named(holders(roll, power), names)), []).append(power)
    for who, powers in held.items():
        facts = {"powers": join([say(f"power.{power}") for power in powers])}
        suspended = join(_named(_holding(roll, powers[0], ("suspended",)), names))
        if who:
            yield "grant", say("shortage.power", **facts, names=join(list(who)))
        elif suspended:
            yield "lift", say("shortage.suspended", **facts, names=suspended)
        else:
            yield "grant", say("shortage.nobody", **facts)
    vacant = [name for kind, name in roll.shortages if kind == "vacant"]
    if len(vacant) == 1:
        yield "grant", say("shortage.vacant", role=vacant[0])
    elif vacant:
        yield "grant", say("shortage.several_vacant", roles=join(vacant))
    if without := _without_computer(roll):
        yield "link", say("shortage.no_computer", names=join(_named(without, names)))


def _without_computer(roll: Roll) -> list[bytes]:
    """Members none of whose computers is in the group, as after two were confirmed apart at once; without those for
    whom a new one waits."""
    waiting = {each.member for each in roll.returning}
    taking_part = (each for each in roll.members if each.standing in ("member", "provisional", "suspended"))
    return [each.id for each in taking_part if not set(each.devices) - set(each.hubs) and each.id not in waiting]


def ending(
    roll: Roll, names: Mapping[bytes, str], now: int, day: Callable[[int], str],
    say: Say = say_in_english, join: Join = in_english,
) -> Iterator[tuple[str, str]]:
    """(role, sentence) for each role whose term is over or ends soon. `now` is in milliseconds since 1970; `day` says
    the day of such a moment."""
    for role in roll.roles:
        if role.until and role.holders and now >= role.until - IN_TIME:
            who = join(sorted(_named(role.holders, names)))
            facts = {"role": role.name, "day": day(role.until - 1), "names": who}
            code = "shortage.term_over" if now >= role.until else "shortage.term_soon"
            yield role.name, say(code, **facts)


def _named(members: Iterable[bytes], names: Mapping[bytes, str]) -> list[str]:
    return [names.get(each) or each.hex()[:8] for each in members]
