"""Carries envelopes from one computer to another without a network. It chooses what to send as a session does."""

import contextlib
from collections.abc import Iterator

from sync.group import epoch_keys
from sync.group.group import Group
from sync.group.outcome import Outcome
from sync.ledger import fork_search
from sync.ledger.envelope import MAX_SEQ, Malformed
from sync.ledger.reading import Outbox
from sync.simulated.device import Device

ROUNDS = 6
"""Most rounds in the search for the place where two copies of a log part."""


def carry(source: Device, target: Device) -> bool:
    """Bring `target` everything that `source` may pass on and `target` lacks, keys too. True if anything was new."""
    logs, outbox = source.group.logs, Outbox()
    theirs = target.group.logs.digests
    for tag in logs.circles.pools:
        if logs.digests.digest(tag) != theirs.digest(tag):
            outbox.learn(logs, tag, theirs.vector(tag))
    moved = False
    while window := outbox.next(logs):
        for proof in window.proofs:
            moved |= _news(target.group.accept_proof(proof))
        if window.envelopes:
            moved |= _news(target.receive(window.envelopes))
    for log in sorted(outbox.disputed):
        moved |= _part(source, target, log)
    moved |= _hand_over(source, target)
    target.settle()
    return moved


def _hand_over(source: Device, target: Device) -> bool:
    """Give the keys that are lacking, as a session does."""
    epochs = target.group.keys.epochs
    before = epochs.version
    secrets = source.group.keys.epochs.hand_over(epochs.lacking(), target.secrets.id)
    if secrets:
        epoch_keys.learn(target.group, secrets)
    return epochs.version > before


def _part(source: Device, target: Device, log: bytes) -> bool:
    """Find the place where two different copies of a log part, so that `target` can prove the fork to everybody."""
    ours, theirs = source.group.logs, target.group.logs
    samples = fork_search.sample(ours, log, 0, 0)
    for _ in range(ROUNDS):
        low, high = fork_search.narrow(theirs, log, samples)
        if high == 0:
            return False
        samples = fork_search.sample(ours, log, low, high)
        if not samples:
            break
    with contextlib.suppress(Malformed):
        return _news(target.group.accept_branch(ours.forks.branch(log, high)))
    return False


def _news(outcome: Outcome) -> bool:
    return outcome.stored > 0 or bool(outcome.touched)


def held(group: Group) -> Iterator[bytes]:
    """Every envelope in the store, including those that may not be passed on."""
    logs = group.logs
    for log in list(logs.by_key.values()):
        for row, _ in logs.envelopes.rows(log.id, 1, MAX_SEQ):
            yield logs.find(row)[1].raw
