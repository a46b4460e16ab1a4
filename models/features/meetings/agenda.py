"""The agenda of a meeting and its clock; who has to be there: computed from the record. Times are milliseconds."""

from itertools import pairwise

from msgspec import Struct

from models.case import Record, State
from models.ids import MemberId
from models.rules import entries

MINUTE = 60_000


class Topic(Struct, frozen=True):
    nonce: str
    topic: str
    length: int = 0
    """Minutes; 0 = without an end."""
    leads: str = ""
    """A member, in hexadecimal."""
    outcome: str = ""
    spent: int = 0
    """Milliseconds for which it has been talked about until the clock was set last."""


class Clock(Struct, frozen=True):
    """What is talked about now."""

    topic: Topic
    since: int

    def spent(self, now: int) -> int:
        return self.topic.spent + max(0, now - self.since)

    def left(self, now: int) -> int | None:
        """How much time is left, below 0 if it is over; None for a topic without an end."""
        return self.topic.length * MINUTE - self.spent(now) if self.topic.length else None


def topics(state: State) -> list[Topic]:
    """Those that nobody has dropped, in their order; those that nobody has put anywhere come last, as they were added.
    """
    order = {nonce: place for place, nonce in enumerate(str(state.get("agenda") or "").split(" "))}
    spent, there = _spent(state), entries(state, "topics")
    ordered = sorted(there, key=lambda nonce: (order.get(nonce, len(order)), nonce))
    made = (_topic(nonce, worded(state, nonce), spent.get(nonce, 0)) for nonce in ordered)
    return [each for each in made if each.outcome != "dropped"]


def worded(state: State, topic: str) -> State:
    """The parts of a topic as they read now."""
    parts = entries(state, "topics").get(topic, {})
    changed = [each for _, each in sorted(entries(state, "wordings").items()) if each.get("point") == topic]
    return {**{key: parts[key] for key in ("carried_from", "outcome") if key in parts},
            **{key: each for key, each in (changed[-1] if changed else parts).items() if key != "point"}}  # fmt: skip


def _topic(nonce: str, parts: State, spent: int) -> Topic:
    return Topic(nonce, str(parts.get("topic", "")), int(parts.get("length") or 0), str(parts.get("leads") or ""),
                 str(parts.get("outcome") or ""), spent)  # fmt: skip


def _runs(state: State) -> list[tuple[int, str, str]]:
    """(from when on, nonce, topic or nothing), in order."""
    there = entries(state, "runs").items()
    return sorted((int(str(each["at"])), nonce, str(each.get("point") or "")) for nonce, each in there)


def _spent(state: State) -> dict[str, int]:
    found: dict[str, int] = {}
    runs = _runs(state)
    for (start, _, topic), (end, _, _) in pairwise(runs):
        found[topic] = found.get(topic, 0) + end - start
    return found


def clock(state: State) -> Clock | None:
    """What is talked about since when; None if the clock stands."""
    runs = _runs(state)
    now = next((each for each in topics(state) if runs and each.nonce == runs[-1][2]), None)
    return Clock(now, runs[-1][0]) if now is not None and not now.outcome else None


def undiscussed(state: State) -> list[Topic]:
    return [each for each in topics(state) if not each.outcome]


def needed(state: State, members: int) -> int:
    """How many of `members` members have to be there; 0 if there is no quorum."""
    share = int(state.get("quorum_share") or 0)
    return max(int(state.get("quorum") or 0), -(-members * share // 100))


def chair(meeting: Record) -> MemberId:
    """Who leads it: whoever called it, unless somebody else is named."""
    named = meeting.state.get("chair")
    return MemberId(bytes.fromhex(named)) if named else meeting.author


def open_tasks(state: State) -> dict[str, State]:
    """Nonce -> parts of the tasks that are neither done nor dropped."""
    return {nonce: each for nonce, each in entries(state, "tasks").items() if not {"done", "dropped"} & each.keys()}


def decisions(state: State) -> dict[str, State]:
    """Nonce -> parts of the decisions that hold."""
    return {nonce: each for nonce, each in entries(state, "decisions").items() if "withdrawn" not in each}
