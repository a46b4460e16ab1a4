"""Who helps with an ask, who is in reserve and who has offered: computed from the choices of who asks and from the
claims of members. Every computer that knows the same comes to the same."""

from collections.abc import Sequence

from msgspec import Struct

from models.case import Record, State
from models.features.aid.ask import is_offer, is_rota, needed, open_picks
from models.ids import MemberId
from models.rules import items, member


class Lineup(Struct, frozen=True):
    confirmed: tuple[MemberId, ...] = ()
    reserve: tuple[MemberId, ...] = ()
    """Who moves up when one of the confirmed steps back; those first who were chosen before."""
    offered: tuple[MemberId, ...] = ()
    """Who can do it and was not chosen, while helpers are lacking; the first of them is asked first."""
    lacking: int = 0
    """How many helpers are lacking."""
    stepped_back: bool = False
    """Was somebody chosen who cannot do it any more?"""
    chosen_twice: bool = False
    """Were people chosen at the same time who are too many together?"""

    @property
    def crowded(self) -> bool:
        """Can more do it than are needed, and nobody has said who?"""
        return self.chosen_twice or len(self.offered) > self.lacking > 0


def claims_on(claim: Record, day: str = "") -> bool:
    """Does this claim say that the member can do it, on a day if one is named?"""
    return f"turns {day}" in claim.state if day else bool(claim.state.get("can"))


def lineup(state: State, claims: Sequence[Record], day: str = "") -> Lineup:
    """`day`: of what comes again; there who takes a day has it, as long as not more take it than are needed."""
    most = needed(state)
    able = [each.author for each in sorted(claims, key=lambda one: (one.changed, one.author)) if claims_on(each, day)]
    picks = sorted((pick for pick in open_picks(state) if str(pick.get("date") or "") == day),
                   key=lambda pick: (-pick["turn"], pick["nonce"]))  # fmt: skip
    turns: dict[MemberId, int] = {}
    for pick in picks:
        turns.setdefault(member(pick, "helper"), pick["turn"])
    chosen = [each for each in turns if each in able]
    others = tuple(each for each in able if each not in turns)
    gone = len(chosen) < len(turns)
    if day and len(able) <= most:
        return Lineup(tuple(able), lacking=most - len(able), stepped_back=gone)
    if len(chosen) > most and turns[chosen[most - 1]] == turns[chosen[most]]:
        return Lineup(offered=(*chosen, *others), lacking=most, stepped_back=gone, chosen_twice=True)
    confirmed, lacking = tuple(chosen[:most]), max(0, most - len(chosen))
    if lacking:
        return Lineup(confirmed, offered=others, lacking=lacking, stepped_back=gone)
    return Lineup(confirmed, (*chosen[most:], *others), stepped_back=gone)


def taken_days(claims: Sequence[Record]) -> list[str]:
    """The days of what comes again that anybody takes."""
    return sorted({day for each in claims for day in items(each.state, "turns")})


def helpers(state: State, claims: Sequence[Record]) -> dict[MemberId, str]:
    """Member -> `helper`, `reserve` or `offered`, for all who have said that they can do it; of an offer `gets`,
    `reserve` or `wants`."""
    first, last = ("gets", "wants") if is_offer(state) else ("helper", "offered")
    if is_rota(state):
        return {each.author: first for each in claims if items(each.state, "turns")}
    found = lineup(state, claims)
    parts = {first: found.confirmed, "reserve": found.reserve, last: found.offered}
    return {each: part for part, members in parts.items() for each in members}
