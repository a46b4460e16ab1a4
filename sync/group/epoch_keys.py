"""Secrets of renewals that come and go by another way than the roll: in a session, with a welcome or an archive."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sync.group.outcome import Outcome
from sync.trust.renewal import Secret

if TYPE_CHECKING:
    from sync.group.group import Group


def all_secrets(group: "Group") -> tuple[Secret, ...]:
    """What this device holds. For a member or an archive, nobody else."""
    return group.keys.epochs.all()


def learn(group: "Group", secrets: Iterable[Secret]) -> Outcome:
    """Take secrets, and what waited for their keys."""
    with group.change() as outcome:
        group.ingest.met(*group.keys.take(secrets))
    return outcome
