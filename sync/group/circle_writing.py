"""What this member states about circles: opens one, adds somebody, leaves, and renews the keys before writing. All of
these look alike to others."""

from collections.abc import Collection
from secrets import token_bytes

import msgspec
from msgspec import Raw

from models import circles as model
from models.circles import CircleStatement
from models.errors import Refused
from models.ids import CircleId, MemberId
from models.text import clean_line, is_name
from sync.group import own_logs, renewing
from sync.group.appending import Appendable
from sync.group.circles import MAX_HEADS
from sync.group.outcome import Outcome
from sync.ledger import envelope as wire
from sync.ledger.envelope import Payload
from sync.ledger.wrapping import wrap
from sync.trust.circle_seals import content_key, new_secret, seal_secret, statement_key
from sync.trust.keys import EVERYONE, certify, circle_tag

MAX_KEYS = 6000
"""Keys of former statements that one statement hands on, 34 bytes each. With the most that it builds on and ends it has
less than half of what an envelope takes, because it is filled up to a power of two."""
MAX_NAMED = 64
"""Statements that every word in a circle names, at most. Where there are more, whoever writes joins them first."""


def open_circle(
    group: Appendable, kind: str, name: str, members: Collection[MemberId] = (), role: str = ""
) -> CircleId:
    """Open a circle of chosen people, of a pair, or of those who hold a role. Raises Refused `circle.bad_name`,
    `circle.bad_people`, `circle.bad_pair`, `circle.bad_role`, `circle.role_alone`, and as `Group.author` does."""
    me = group.author.member
    people = frozenset(members) | {me} if kind != model.STANDING else frozenset[MemberId]()
    name = clean_line(name)
    if not is_name(name):
        raise Refused("circle.bad_name", limit=model.MAX_NAME)
    if kind == model.STANDING and members:
        raise Refused("circle.role_alone")
    if any(not group.roll.now.is_present(each) for each in people):
        raise Refused("circle.bad_people")
    if kind == model.PAIR and len(people) != 2:
        raise Refused("circle.bad_pair")
    if len(people) > model.MAX_PEOPLE:
        raise Refused("circle.too_many_people", limit=model.MAX_PEOPLE)
    salt = token_bytes(model.SALT)
    tag = model.circle_id(group.id, group.secrets.card.signing, salt)
    if kind == model.STANDING:
        people = group.circles.roll.holders(role, None)
        if me not in people:
            raise Refused("circle.bad_role", role=role)
    named = () if kind == model.STANDING else tuple(sorted(people))
    said = CircleStatement(model.OPEN, kind, name, role, salt, named)
    with group.change():
        renewing.renew_if_needed(group)
        _state(group, tag, said, new_secret(), people)
        group.ingest.insist()
    return CircleId(tag)


def add(group: Appendable, circle: CircleId, member: MemberId) -> Outcome:
    """Add somebody, who can read what is written under the present keys. Whoever is in and came back to the group
    without the keys is given new ones, as with anybody's next word. Raises Refused `circle.unknown`, `circle.not_in`,
    `circle.fixed`, `circle.in_already`, `circle.bad_people`."""
    inside = _insist_on_being_in(group, circle)
    if member in inside and group.circles.secret(circle) is None:
        with group.change() as renewed:
            prepare(group, circle)
            group.ingest.insist()
        return renewed
    if group.logs.circles[circle].kind != model.PEOPLE:
        raise Refused("circle.fixed")
    if member in inside:
        raise Refused("circle.in_already")
    if not group.roll.now.is_present(member):
        raise Refused("circle.bad_people")
    with group.change() as outcome:
        prepare(group, circle)
        secret = group.circles.secret(circle)
        if secret is None:
            raise Refused("circle.not_in")
        keys = group.circles.statement_keys(circle)
        said = CircleStatement(model.ADD, members=(member,), ends=group.circles.ends(circle))
        _state_with(keys, group, circle, said, secret, frozenset((member,)))
        group.ingest.insist()
    return outcome


def leave(group: Appendable, circle: CircleId) -> Outcome:
    """What this member wrote stays, also on other computers and in former logs, as far as it is here. Raises Refused
    `circle.unknown`, `circle.not_in`, `circle.fixed`."""
    inside = _insist_on_being_in(group, circle)
    if group.logs.circles[circle].kind == model.STANDING:
        raise Refused("circle.fixed")
    with group.change() as outcome:
        renewing.renew_if_needed(group)
        secret = group.circles.secret(circle) or _former(group, circle, inside) or _renew(group, circle, inside)
        _join(group, circle, secret, inside)
        mine = group.circles.roll.devices(group.author.member, None)
        said = CircleStatement(model.LEAVE, ends=group.circles.ends(circle, mine))
        _state(group, circle, said, secret, frozenset())
        group.ingest.insist()
    return outcome


def prepare(group: Appendable, circle: bytes) -> None:
    """Renew the keys of a circle before something is written in it, if somebody has them who is out by now, or somebody
    who is in lacks them; part of a change. Raises Refused `circle.unknown`, `circle.not_in`."""
    if circle not in group.logs.circles or group.logs.circles[circle].pool == circle:
        return
    renewing.renew_if_needed(group)
    inside = _insist_on_being_in(group, CircleId(circle))
    secret = group.circles.secret(circle)
    if secret is None:
        _renew(group, circle, inside)
    else:
        _join(group, circle, secret, inside, MAX_NAMED)


def _former(group: Appendable, circle: bytes, inside: frozenset[MemberId]) -> bytes | None:
    """The last secret by which who is in has been told something, where nobody else who is in may be given new ones:
    then nobody could hand these on to people who were added by those, such as by somebody who is suspended."""
    history = group.circles.history(circle)
    if history.reading(inside - {group.author.member}, None):
        return None
    told = sorted((each.seq, each.id, each.key) for each in history.entries.values() if history.counts(each))
    number = group.logs.circles[circle].id
    held = (group.circles.secrets.find(number, name) for _, _, name in reversed(told))
    return next((secret for secret in held if secret is not None), None)


def _renew(group: Appendable, circle: bytes, inside: frozenset[MemberId]) -> bytes:
    """New keys for those who are in, with those of former statements; returns their secret."""
    keys, secret = (*group.circles.statement_keys(circle), *_lost_keys(group, circle)), new_secret()
    _join(group, circle, secret, inside)
    said = CircleStatement(model.RENEW, ends=group.circles.ends(circle))
    _state_with(keys, group, circle, said, secret, inside)
    return secret


def _join(group: Appendable, circle: bytes, secret: bytes, inside: frozenset[MemberId], most: int = MAX_HEADS) -> None:
    """Join the statements that must be named until there are at most `most`, by statements that renew with this secret.
    Otherwise somebody who makes very many concurrent statements would make everything in the circle larger than anybody
    takes."""
    history = group.circles.history(circle)
    while (before := len(history.to_name())) > most:
        _state(group, circle, CircleStatement(model.RENEW, ends=group.circles.ends(circle)), secret, inside)
        if len(history.to_name()) >= before:
            break


def _state_with(
    keys: tuple[bytes, ...], group: Appendable, circle: bytes, said: CircleStatement, secret: bytes,
    members: frozenset[MemberId],
) -> None:  # fmt: skip
    """State this and hand these keys on, by as many statements as that takes."""
    for start in range(0, max(1, len(keys)), MAX_KEYS):
        part = msgspec.structs.replace(said, keys=keys[start : start + MAX_KEYS])
        _state(group, circle, part, secret, members)


def to_mend(group: Appendable) -> list[CircleId]:
    """The circles that we are in, and in which somebody else is who cannot read all that was stated: such a person may
    write to fewer than are in. There are such circles after people who had not met stated something, and after somebody
    came back to the group."""
    author = group.roll.now.author(group.secrets.id)
    if author is None or not author.takes_part:
        return []
    private = (each for each in group.logs.circles.known if group.logs.circles.is_private(each.id))
    histories = {each.tag: group.circles.history(each.tag) for each in private}
    mine = ((tag, each) for tag, each in sorted(histories.items()) if author.member in each.participants())
    return [CircleId(tag) for tag, each in mine if not model.all_can_read(each)]


def mend(group: Appendable) -> None:
    """Renew the keys of those circles, without an occasion. A participant who lies can cause it again and again, so it
    takes at most half of what our log may state. Raises Refused."""
    for circle in to_mend(group):
        log = own_logs.of(group, circle)
        if group.circles.history(circle).count(log.key) < model.MAX_STATEMENTS // 2:
            with group.change():
                prepare(group, circle)
                group.ingest.insist()


def _lost_keys(group: Appendable, circle: bytes) -> tuple[bytes, ...]:
    """What opens the content that a member could read on a computer that was lost."""
    number = group.logs.circles[circle].id
    names = model.lost_keys(group.circles.history(circle))
    return tuple(content_key(found) for name in names if (found := group.circles.secrets.find(number, name)))


def _insist_on_being_in(group: Appendable, circle: CircleId) -> frozenset[MemberId]:
    me, inside = group.author.member, group.circles.history(circle).participants()
    if me not in inside:
        raise Refused("circle.not_in")
    return inside


def _state(group: Appendable, tag: bytes, said: CircleStatement, secret: bytes, members: frozenset[MemberId]) -> None:
    """Write the next envelope of our log in the circle, with the secret sealed to these members' devices."""
    group.circles.secrets.learn(group.logs.circles.at(tag).id, secret)
    log, at = own_logs.of(group, tag), group.clock.stamp()
    if group.circles.is_full(log):
        log = own_logs.go_on(group, tag)  # others can make us state that much, so it must not end our writing
    certificate = certify(group.secrets, log.tag, log.key)
    roll = group.roll.heads_for(group.secrets.id)
    payload = Payload(at, roll, certificate, (), Raw(model.encode(said)), group.circles.heads(log))
    seals = seal_secret(secret, group.circles.roll.cards(members), tag)
    try:
        envelope = wire.seal(
            wrap(payload, statement_key(secret), seals, log.key, log.seq + 1), kind=wire.CONTENT,
            log=group.secrets.log_key(tag), seq=log.seq + 1, prev=log.tip,
            key=group.keys.current(group.logs.circles[circle_tag(group.id, EVERYONE)].id), circle=tag,
        )  # fmt: skip
    except ValueError:
        raise Refused("edit.too_large") from None
    group.ingest.take(group.logs.append(log, envelope, at), log, envelope)
