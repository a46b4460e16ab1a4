"""Giving everybody new keys, and mending what somebody lacks, by statements in the roll."""

from models import clock
from models.roll import MAX_DEPS
from sync.group import own_logs
from sync.group.appending import Appendable, append
from sync.group.membership import ACT_ID
from sync.group.outcome import Outcome
from sync.ledger import envelope as wire
from sync.ledger.dropping import drop_parts
from sync.trust.keys import ROLL, circle_tag
from sync.trust.renewal import SEALS_KEPT, KeyStatement, encode, split

ATTEMPTS = 4


def renew(group: Appendable) -> Outcome:
    """New keys for every device that is in the roll now."""
    with group.change() as outcome:
        _renew(group)
    return outcome


def renew_if_needed(group: Appendable) -> None:
    """Have clean keys before something is written; part of a change. Not for who has no right to the keys.

    What a renewal releases may be a removal that we did not know when we made it. Then another one is needed."""
    for _ in range(ATTEMPTS):
        if group.membership.roll is not None and group.keys.epochs.current() is None and _may_renew(group):
            _renew(group)


def is_due(group: Appendable) -> bool:
    """Is there something for `mend` to do?"""
    keys = group.keys
    if keys.epochs.current() is None and _may_renew(group):
        return True
    return bool(keys.repairing.to_ask(group.secrets.card.sealing) or keys.repairing.to_answer())


def mend(group: Appendable) -> None:
    """Renew the keys if none are clean, ask for those that are lacking, and answer those who ask."""
    with group.change():
        renew_if_needed(group)
        for lack in group.keys.repairing.to_ask(group.secrets.card.sealing):
            _state(group, lack)
        for seals in group.keys.repairing.to_answer():
            _state(group, seals)


def drop_old_seals(group: Appendable) -> int:
    """Drop seals that are older than 13 months. Returns how many bytes became free. Raises Refused."""
    before = clock.stamp(max(0, group.clock.now() - SEALS_KEPT))
    with group.store.db.transaction():
        return drop_parts(group.store.db, circle_tag(group.id, ROLL), before)


def _may_renew(group: Appendable) -> bool:
    """Is this device in the roll, with a right to the keys?"""
    me = group.keys.epochs.roll.recipient(group.secrets.id, None)
    return me is not None and me.whole


def _renew(group: Appendable) -> None:
    heads = _heads(group)
    for statement in group.keys.epochs.make(heads):
        _state(group, statement, heads)


def _heads(group: Appendable) -> tuple[bytes, ...]:
    """What a renewal names of the roll: as always, but every removal that we know is in its past, even where there are
    too many heads to name them all."""
    heads = group.roll.heads_for(group.secrets.id)
    acts = (act for act in sorted(group.roll.exclusions()) if len(act) == ACT_ID)
    missing = [act for act in acts if not group.roll.is_past((act,), heads)]
    return tuple(sorted([*missing, *heads][:MAX_DEPS])) if missing else heads


def _state(group: Appendable, statement: KeyStatement, heads: tuple[bytes, ...] | None = None) -> None:
    log = own_logs.of(group, circle_tag(group.id, ROLL))
    kept, part = split(statement)
    append(group, log, wire.KEYS, group.clock.stamp(), statement=encode(kept), heads=heads, part=part)
