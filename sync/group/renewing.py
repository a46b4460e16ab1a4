"""Giving everybody new keys, and mending what somebody lacks, by statements in the roll."""

from msgspec import Raw

from models import clock
from models.roll import MAX_DEPS, Unvouch, encode_statement
from sync.group import own_logs
from sync.group.appending import Appendable, append
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
    """What a renewal names of the roll: as always, and everything that keeps somebody out is in its past. Where more
    acts are to be named than one statement can name, others join them first. Otherwise whoever left with a changed
    program, by as many acts that do not know one another, would have ended all writing."""
    roll, me = group.roll, group.secrets.id
    while not roll.is_past(roll.exclusions(), roll.heads_for(me)):
        before = len(roll.heads)
        if before <= MAX_DEPS:
            break
        _join(group)
        if len(roll.heads) >= before:
            break
    return roll.heads_for(me)


def _join(group: Appendable) -> None:
    """An act that does nothing and builds on as many as it may name: nobody vouches for oneself, so taking it back
    changes nothing."""
    log = own_logs.of(group, circle_tag(group.id, ROLL))
    nothing = Raw(encode_statement(Unvouch(group.author.member)))
    append(group, log, wire.ACT, group.clock.stamp(), statement=nothing)


def _state(group: Appendable, statement: KeyStatement, heads: tuple[bytes, ...] | None = None) -> None:
    log = own_logs.of(group, circle_tag(group.id, ROLL))
    kept, part = split(statement)
    append(group, log, wire.KEYS, group.clock.stamp(), statement=encode(kept), heads=heads, part=part)
