"""Any order, duplication, partition and loss of the same envelopes gives every honest computer the same records, kinds,
rows, search words and verdicts, whatever a hostile member and other versions of the program do in between.

`python -m tests.torture --histories 20000` plays many more of these histories.
"""

from collections import Counter
from collections.abc import Sequence
from functools import wraps
from typing import Any

import pytest
from msgspec.structs import replace

from models.case import Case
from models.errors import Refused
from models.feature import Context, Draft, Intent, Registry
from sync.group import resolving
from tests.torture import garden, play
from tests.torture.__main__ import histories
from tests.torture.expected import missing
from tests.torture.minimise import minimise
from tests.torture.story import Step, write

HISTORIES, AT_ONCE = 300, 75
CORES = 2


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, HISTORIES, AT_ONCE))
def test_all_replicas_agree(first: int) -> None:
    counts: Counter[str] = Counter()
    for seed, found, failure in histories(first, AT_ONCE, CORES):
        assert not failure, f"python -m tests.torture --histories 1 --seed {seed}"
        counts += found
    assert missing(counts) == []


def test_a_history_plays_the_same_twice() -> None:
    assert play.play(write(7), 7) == play.play(write(7), 7)


def test_a_lost_power_that_was_used_twice() -> None:
    """Cleo used a power at two computers and answered what she had done, before she knew that she had lost it. The
    answer was hindered by the first use when the second one was walked past."""
    steps = [
        ("assemble", 0, 1, 2916266440), ("act", 6, 0, 955206784),
        ("act", 4, 1, 963800470), ("govern", 4, 3, 442567665),
    ]  # fmt: skip
    counts = play.play([Step(*step) for step in steps], 3001940)
    assert counts["endorsed logs"] == 2


def test_a_history_may_end_with_nobody_in_the_group() -> None:
    """The only voter's changed program removes everybody, the voter too."""
    stage = play.Stage()
    everybody = [person.member for person in stage.people]
    stage.people[0].decide(resolving.remove, everybody)
    counts = play.finish(stage)
    assert (counts["deserted"], counts["majorities"]) == (1, 0)


def test_a_group_in_which_everything_is_refused_does_not_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its replicas agree, which means nothing."""

    def refused(intent: Intent) -> Intent:
        @wraps(intent)
        def never(_context: Context, **_arguments: Any) -> Sequence[Draft]:
            raise Refused("garden.malformed")

        return never

    intents = {name: refused(intent) for name, intent in garden.INTENTS.items()}
    refusing = Registry((replace(garden.THIS_YEAR, intents=intents),))
    monkeypatch.setattr(play, "NOW", refusing)
    monkeypatch.setattr(play, "LATER", refusing)
    lacking = {line.partition(":")[0] for line in missing(play.play(write(7), 7))}
    assert {"intents done", "counts", "records"} <= lacking


def test_a_rule_that_looks_at_more_than_its_case_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Case] = []

    def capricious(case: Case) -> Refused | None:
        asked.append(case)
        return Refused("garden.malformed") if len(asked) % 3 == 0 else None

    kinds = tuple(replace(kind, check=capricious) if kind.name == "topic" else kind for kind in garden.THIS_YEAR.kinds)
    betraying = Registry((replace(garden.THIS_YEAR, kinds=kinds),))
    monkeypatch.setattr(play, "NOW", betraying)
    monkeypatch.setattr(play, "LATER", betraying)
    with pytest.raises(AssertionError, match=r"at Ana's"):
        Counter(what for seed in range(10) for what in play.play(write(seed), seed))


def test_a_history_that_fails_is_told_in_its_shortest_form() -> None:
    steps = write(3)
    needed = {steps[2], steps[9]}

    def fails(some: Sequence[Step]) -> str:
        return "it fails" if needed <= set(some) else ""

    assert set(minimise(steps, fails)) == needed
