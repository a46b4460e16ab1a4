"""Nobody is locked out and nobody who was removed reads on: 150 random histories, and what they find if a rule is off.

More by hand: `python -m tests.sync.trust.test_explorer 0 5000`.
"""

import sys
from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import pytest

from sync.trust import epochs, renewal, repairing
from sync.trust.epochs import Epochs
from sync.trust.renewal import Renewal, Seals
from sync.trust.repairing import Repairing
from tests.sync.trust import explorer
from tests.sync.trust.histories import play

HISTORIES, QUOTAS = 150, 50
MOST_UNTIL_FOUND = 300
Off = Callable[[pytest.MonkeyPatch], Any]


@pytest.fixture(autouse=True)
def _each_seal_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """All devices make the same ones, so here they share the work."""
    made = lru_cache(maxsize=None)(renewal.make_seal)
    for module in (renewal, repairing):
        monkeypatch.setattr(module, "make_seal", made)


def test_nobody_is_locked_out_and_nobody_removed_reads_on() -> None:
    counts: Counter[str] = Counter()
    for seed in range(HISTORIES):
        counts += play(seed)
    assert counts["hidden"] > HISTORIES / 2
    assert counts["contents"] > 5 * HISTORIES
    assert counts["renewals"] > 2 * HISTORIES
    assert counts["knocks in vain"] > HISTORIES / 2
    assert counts["removals undone"] > HISTORIES / 50


def test_small_quotas_delay_and_lock_nobody_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repairing, "MAX_OF_ONE", 1)
    monkeypatch.setattr(epochs, "MAX_OVER", 2)
    for seed in range(HISTORIES, HISTORIES + QUOTAS):
        play(seed)


def _play_all() -> None:
    for seed in reversed(range(MOST_UNTIL_FOUND)):
        play(seed)


def _clean_without_the_past(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Epochs, "_clean", lambda epochs, name, _exclusions: epochs.known[name])


def _clean_where_only_the_recipients_are_right(monkeypatch: pytest.MonkeyPatch) -> None:
    def clean(epochs: Any, name: bytes, _exclusions: Any) -> Any:
        now = {each.card for each in epochs.roll.recipients(None)}
        return [each for each in epochs.known[name] if {to.card for to in epochs.roll.recipients(each.heads)} <= now]

    monkeypatch.setattr(Epochs, "_clean", clean)


def _secrets_before_their_acts(monkeypatch: pytest.MonkeyPatch) -> None:
    def knows(device: Any, envelope: Any) -> bool:
        return isinstance(envelope.said, Renewal | Seals) or not envelope.past & ~device.roll.known

    monkeypatch.setattr(explorer.Device, "knows", knows)


def _no_repair(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explorer, "_repair", lambda *_devices: None)
    monkeypatch.setattr(Repairing, "to_ask", lambda *_: [])
    monkeypatch.setattr(Repairing, "to_answer", lambda *_: [])


@pytest.mark.parametrize("off", [
    _clean_without_the_past, _clean_where_only_the_recipients_are_right, _secrets_before_their_acts, _no_repair,
])  # fmt: skip
def test_without_a_rule_the_histories_fail(monkeypatch: pytest.MonkeyPatch, off: Off) -> None:
    off(monkeypatch)
    with pytest.raises(AssertionError):
        _play_all()


if __name__ == "__main__":
    first, last = map(int, sys.argv[1:])
    total: Counter[str] = Counter()
    for number in range(first, last):
        total += play(number)
    sys.stdout.write(f"{last - first} histories, all right: {dict(total)}\n")
