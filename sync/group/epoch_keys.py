"""Secrets of renewals that come and go by another way than the roll: in a session, with a welcome or an archive."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sync.group.outcome import Outcome
from sync.trust.renewal import Secret
from sync.trust.succession import to_ask

if TYPE_CHECKING:
    from sync.group.group import Group


def all_secrets(group: "Group") -> tuple[Secret, ...]:
    """What this device holds. For a member or an archive, nobody else. If not all can be taken, those that come first
    matter most: the one in use, then one of each member's before the second of anybody. So whoever states very many
    keeps nobody from others' keys."""
    epochs = group.keys.epochs
    held = {secret.renewal: secret for secret in epochs.all()}
    turns = to_ask(epochs.known, list(held), (), len(held))
    return tuple(held[name] for name in dict.fromkeys((epochs.current(), *turns)) if name in held)


def learn(group: "Group", secrets: Iterable[Secret]) -> Outcome:
    """Take secrets, and what waited for their keys."""
    with group.change() as outcome:
        group.ingest.met(*group.keys.take(secrets))
    return outcome
