"""What counts in a poll. While it is open, that is every vote; whoever closes it writes down those that they have.

So a result stays as it is, and everybody reads the same one. A vote that arrives later, because its author was away, is
shown as such and not counted. Where two people closed a poll apart, what both wrote down counts, and of one member the
later vote.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256

from models.case import Record, State
from models.clock import milliseconds
from models.edit import Scalar
from models.features.conversations.polls.answers import chosen, keyed
from models.ids import MemberId
from models.rules import entries, member

Votes = Mapping[MemberId, tuple[str, ...]]
"""Member -> the keys of the answers that they chose, if any."""


def entry(vote: Record) -> tuple[str, dict[str, Scalar]]:
    """The nonce and the parts of the entry with which a closing writes a vote down."""
    parts: dict[str, Scalar] = {
        "who": vote.author.hex(), "chosen": vote.state.get("chosen") or "", "at": milliseconds(vote.changed),
    }  # fmt: skip
    return sha256(" ".join(map(str, parts.values())).encode()).hexdigest()[:16], parts


def counted(poll: State, votes: Iterable[Record]) -> Votes:
    """The votes that count now."""
    there = keyed(poll)
    found = _written_down(poll) if poll.get("ended") else {
        each.author: chosen(each.state.get("chosen")) for each in votes}  # fmt: skip
    valid = {who: tuple(each for each in picked if each in there) for who, picked in found.items()}
    return {who: picked for who, picked in valid.items() if picked}


def late(poll: State, votes: Iterable[Record]) -> Votes:
    """The votes that came, or were changed, after the poll had been closed elsewhere."""
    if not poll.get("ended"):
        return {}
    there, found = keyed(poll), _written_down(poll)
    came = {each.author: chosen(each.state.get("chosen")) for each in votes}
    return {who: picked for who, picked in came.items()
            if set(picked) & there.keys() and picked != found.get(who)}  # fmt: skip


def _written_down(poll: State) -> dict[MemberId, tuple[str, ...]]:
    told = sorted((int(each["at"] or 0), nonce, each) for nonce, each in entries(poll, "counted").items()
                  if each.keys() >= {"who", "chosen", "at"})  # fmt: skip
    return {member(each, "who"): chosen(each["chosen"]) for _, _, each in told}
