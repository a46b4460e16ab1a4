"""What must hold at the end of any history: who is out changes nothing, and a majority decides."""

from collections.abc import Iterable
from hashlib import sha256

from models import clock
from models.ids import MemberId
from models.roll import STEWARD, Act, Amendment, Changes, Revoke, Roll, Sign, Statement, Suspend, encode_statement
from models.roll.powers import ADMIT_MEMBERS
from models.roll.statements import resolution_id
from tests.models.roll.town import BEGAN, GATE, Town, card, sight


def check_end(town: Town, roll: Roll, people: Iterable[str], devices: Iterable[str]) -> bool:
    """Raises AssertionError where a rule does not hold. Did a majority of those on the list decide something? It cannot
    where too many of them have left or have no device."""
    seen = sight(roll)
    for device in devices:
        _try_what_is_not_allowed(town, roll, device, people)
    assert sight(roll) == seen, "somebody who is out, or has no powers, changes something"
    return _let_the_majority_decide(town, roll, devices)


def _try_what_is_not_allowed(town: Town, roll: Roll, device: str, people: Iterable[str]) -> None:
    """Whose device is nobody's, and who knows all, states whatever might change something; a member without powers
    what takes powers; and whoever was named among those who left, a rival of the resolution that does so."""
    state = roll.now
    author, tip = state.author(card(device).id), state.charter
    member = town.id(device) if author is None else author.member
    tried: list[Act] = []
    if member not in tip.holders(STEWARD):
        tried += [Suspend(town.id(person)) for person in people if town.id(person) != member]
        if author is None or not author.may(ADMIT_MEMBERS):
            tried += [town.invite(b"one more gate"), Revoke(town.invite(GATE).id)]
    if author is None:
        tried.append(town.link(device, f"{device}/other"))
    if state.signer(card(device).id) is None or member in state.former():
        changes = Changes(voters=(member,), roles={STEWARD: town.stewards(device)})
        mine = Amendment(tip.number + 1, tip.id, card(device).id, changes)
        tried += [mine, Sign(resolution_id(encode_statement(mine)))]
        tried += [Sign(each.id) for each in roll.resolutions() if each.act.parent == tip.id]
    tried += _rivals(roll, device)
    for number, act in enumerate(tried):
        refused = roll.add(_further(town, roll, device, act, number))
        assert refused is not None, f"{device} may not, and still states {act}"


def _rivals(roll: Roll, device: str) -> list[Act]:
    """On each resolution beside which the owner of this device was not counted, as somebody who had left."""
    state = roll.now
    member = state.signer(card(device).id)
    leaves = roll._history.leaves.get(member or b"", ())
    if member is None or not all(state.standing >> leave & 1 for leave in leaves):
        return []  # where a departure was the thief's of a dropped computer, the owner decides on
    without = (each.act for each in roll.resolutions() if each.signed.counts and member in each.act.changes.left)
    changes = Changes(rules={"back": 1})
    return [Amendment(each.number, each.parent, card(device).id, changes) for each in without]


def _let_the_majority_decide(town: Town, roll: Roll, devices: Iterable[str]) -> bool:
    state = roll.now
    charter, able = state.charter, dict[MemberId, str]()
    gone = frozenset(voter for voter in charter.voters if state.gave_up(voter))
    body = charter.voters - gone
    for device in devices:
        member = state.signer(card(device).id)
        if member is not None and member in body and not state.has_left(member):
            able[member] = device
    if 2 * len(able) <= len(body):
        return False
    most = sorted(able.values())[-(len(body) // 2 + 1) :]
    changes = Changes(rules={"end": 1}, lifted=tuple(each.id for each in state.suspensions), left=tuple(sorted(gone)))
    proposed = Amendment(charter.number + 1, charter.id, card(most[0]).id, changes)
    acts: list[tuple[str, Act]] = [(most[0], proposed)]
    acts += [(device, Sign(resolution_id(encode_statement(proposed)))) for device in most]
    for number, (device, act) in enumerate(acts):
        if roll.now.charter.id == resolution_id(encode_statement(proposed)):
            break  # the stewards among them were enough, and what it lifts may change whose the other devices are
        assert roll.add(_further(town, roll, device, act, 50 + number)) is None, f"{device} is kept from deciding"
    assert roll.now.charter.id == resolution_id(encode_statement(proposed)), "a majority decided nothing"
    left = {each.id for each in roll.now.suspensions}  # of people who are in again by what the suspended had done
    assert left.isdisjoint(changes.lifted), "a majority could not end the suspensions"
    return True


def _further(town: Town, roll: Roll, device: str, act: Act, number: int) -> Statement:
    """What somebody states who knows everything."""
    written = encode_statement(act)
    resolution = resolution_id(written) if isinstance(act, Amendment) else b""
    name = sha256(b"%d of " % number + device.encode() + written).digest()[:16]
    at = clock.stamp(BEGAN + 1000 + number)
    deps = roll.heads_for(card(device).id)
    return Statement(name, card(device).id, deps, at, act, town.log(device), 100 + number, resolution)
