"""Resolutions that exclude each other, of which one is followed and the other is put aside."""

from collections.abc import Iterator, Sequence

from models.roll import Decision, Roll
from sync.roll_summary import Rivals


def rivals(roll: Roll) -> Iterator[Rivals]:
    """Each resolution that is put aside, with the one that is followed in its place. A resolution that was built on one
    that is put aside is no rival of its own."""
    decisions = roll.resolutions()
    followed = {each.act.parent: each for each in decisions if each.state == "followed"}
    settled, double = settled_by(decisions), {each.member for each in roll.double_signers}
    for lost in decisions:
        kept = followed.get(lost.act.parent)
        if lost.state == "aside" and kept is not None:
            both = double & kept.signed.by & lost.signed.by
            yield Rivals(kept.id, lost.id, tuple(sorted(both)), lost.id in settled)


def settled_by(decisions: Sequence[Decision]) -> set[bytes]:
    """The ids of those that stay aside for good."""
    return {rival for each in decisions if each.state == "followed" for rival in each.act.changes.settled}
