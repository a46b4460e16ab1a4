"""W19 and W20: does the CPU time for ingesting a message grow with the number of joins, of edits, and of stored
messages?"""

import gc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from secrets import token_bytes
from time import process_time

from sync.ledger import envelope
from sync.simulated.group import by_log
from tests.benchmarks.console import say
from tests.benchmarks.corpus import Script, open_profile
from tests.benchmarks.table import Row, Target, judged
from tests.benchmarks.timing import median, microseconds
from tests.benchmarks.workload import Run

WINDOW = 256_000
"""Bytes of envelopes in a batch, as a sender makes them."""
JOINS = 600
EDITS = 0.3
ROUNDS = 3


def histories(run: Run) -> None:
    count, tenth = run.sizes.large, run.sizes.large // 10
    plain, busy = Script(count), Script(count, joins=JOINS, edits=EDITS)
    few = plain.play(tenth)
    plain.play(count)
    busy.play(count)
    costs: dict[str, list[Cost]] = {"tenth": [], "plain": [], "busy": []}
    for _ in range(min(run.sizes.rounds, ROUNDS)):
        costs["tenth"].append(_take_in(run, plain, plain.stage.envelopes[:few]))
        costs["plain"].append(_take_in(run, plain, plain.stage.envelopes))
        costs["busy"].append(_take_in(run, busy, busy.stage.envelopes))
    each = {name: median([cost.each for cost in found]) for name, found in costs.items()}
    later = {name: median([cost.later for cost in found]) for name, found in costs.items()}
    roll = median([cost.roll for cost in costs["busy"]])
    run.add(
        judged("W19", f"CPU of taking in one of {count} messages and edits, {JOINS} joins between, 30 % edits",
               microseconds(each["busy"]), each["busy"] / each["plain"], Target("<= 1.5x", most=1.5),
               floor=f"no joins, no edits {microseconds(each['plain'])}", ratio=each["busy"] / each["plain"]),
        Row("W19", "  the roll of these joins before them, at once", f"{roll:.2f} s"),
        judged("W20", f"CPU of taking in one message of {count}, beside one of {tenth}", microseconds(later["plain"]),
               later["plain"] / later["tenth"], Target("<= 1.1x", most=1.1), floor=microseconds(later["tenth"]),
               ratio=later["plain"] / later["tenth"]),
    )  # fmt: skip


@dataclass(frozen=True)
class Cost:
    """Seconds of CPU time."""

    roll: float
    each: float
    """For each envelope with a message or an edit, every log's first envelope and its certificate included."""
    later: float
    """For each envelope but those."""


def _take_in(run: Run, script: Script, envelopes: Sequence[bytes]) -> Cost:
    """The roll, then every log's first envelope, then the newest first, as a newcomer gets them."""
    gc.collect()
    gc.freeze()  # what the benchmark itself holds is no part of what is measured
    runtime = open_profile(run.fresh("history"), token_bytes(32))
    group = script.stage.join(runtime, script.stage.members[0])
    said = [raw for raw in envelopes if envelope.parse(raw).kind == envelope.CONTENT]
    acts = [raw for raw in envelopes if envelope.parse(raw).kind != envelope.CONTENT]
    began = process_time()
    group.receive(acts)
    roll = process_time() - began
    firsts = [raw for raw in said if envelope.place(raw)[1] == 1]
    began = process_time()
    group.receive(firsts)
    first = process_time() - began
    began = process_time()
    for window in _windows([raw for raw in said if envelope.place(raw)[1] > 1]):
        group.receive(window)
    later = process_time() - began
    runtime.db.close()
    cost = Cost(roll, (first + later) / len(said), later / (len(said) - len(firsts)))
    say(f"  {len(said)} envelopes, {microseconds(cost.each)} each")
    return cost


def _windows(envelopes: Sequence[bytes]) -> Iterator[list[bytes]]:
    """From the newest to the oldest, across logs; within a window each log in its own order."""
    window: list[bytes] = []
    size = 0
    for raw in reversed(envelopes):
        window.append(raw)
        size += len(raw)
        if size > WINDOW:
            yield by_log(window[::-1])
            window, size = [], 0
    if window:
        yield by_log(window[::-1])
