"""Does a statement count, for somebody who knew what its author knew? The answer never changes."""

from collections.abc import Callable

from models.case import ALL_POWERS, Author
from models.errors import Refused
from models.ids import DeviceId, MemberId
from models.roll.acts import (
    Admit,
    Attest,
    Drop,
    Hub,
    Invite,
    Leave,
    Lift,
    Link,
    Recover,
    Revoke,
    Sheet,
    Suspend,
    Unattest,
    Unvouch,
    Vouch,
    good_admit,
    good_device,
    good_invite,
    needs,
)
from models.roll.cards import KEY, DeviceCard, admission, application, belonging, good_cuts, recovery, relaying
from models.roll.chain import Chain, Node
from models.roll.history import History, within
from models.roll.powers import ADMIT_MEMBERS, ROLES, SUSPEND_MEMBERS
from models.roll.resolutions import Amendment, Sign, good_amendment
from models.roll.state import RollState
from models.roll.statements import Act, NotUnderstoodStatement, Statement
from models.roll.surplus import MAX_DEVICES

Verify = Callable[[bytes, bytes, bytes], bool]
"""`verify(public key, message, signature)`"""
Verdict = Refused | NotUnderstoodStatement | None
_ADMIT, _SUSPEND = frozenset({ADMIT_MEMBERS}), frozenset({SUSPEND_MEMBERS})
_MALFORMED = Refused("roll.malformed")
_NOT_A_MEMBER = Refused("roll.not_a_member")


class Judge:
    """Judges the statements of one group."""

    def __init__(self, history: History, chain: Chain, verify: Verify) -> None:
        self._history = history
        self._chain = chain
        self._verify = verify

    def verdict(self, state: RollState, statement: Statement, act: Act) -> Verdict:
        """`state` is the roll as the author knew it."""
        if statement.author in state.hubs:
            return Refused("roll.hub")
        match act:
            case Admit():
                return self._admission(state, statement, act)
            case Amendment():
                return self._amendment(state, statement, act)
            case Sign(resolution=resolution):
                node = self._chain.node(resolution, state.past)
                return _signer(state, statement, node) if node else Refused("roll.unknown_resolution")
            case Recover():
                return self._recovery(state, statement, act)
        author = state.author(statement.author)
        if author is None:
            return _NOT_A_MEMBER
        if isinstance(act, Invite | Revoke):
            return self._invitation(state, author, act)
        if isinstance(act, Suspend | Lift):
            return self._suspension(state, author, act)
        if isinstance(act, Attest | Unattest | Vouch | Unvouch):
            return self._vouch(state, author, act)
        return self._device(state, author, act)

    # Resolutions

    def _amendment(self, state: RollState, statement: Statement, act: Amendment) -> Verdict:
        if act.certificate:
            return NotUnderstoodStatement("certificate")
        if not good_amendment(act) or act.by != statement.author or len(statement.resolution) != KEY:
            return _MALFORMED
        parent = act.parent
        if parent != self._chain.first.id and self._chain.node(parent, state.past) is None:
            return Refused("roll.unknown_resolution")
        node = self._chain.prepared(statement.resolution, act)
        if node is None:
            return _MALFORMED
        return _signer(state, statement, node) or self._named(state, act)

    def _named(self, state: RollState, act: Amendment) -> Verdict:
        """Refuse a resolution that lists, gives a role to or removes somebody unknown, or that names somebody as gone
        who is here."""
        holders = (holder for role in act.changes.roles.values() if role is not None for holder in role.holders)
        removed = (each.member for each in act.changes.removed)
        known = (self._is_known(member, state.past) for member in (*act.changes.voters, *holders, *removed))
        parent = self._chain.charter(act.parent)
        if not all(known) or not all(state.gave_up(member, parent) for member in act.changes.left):
            return Refused("roll.unknown_member")
        return None

    def _is_known(self, member: MemberId, past: int) -> bool:
        history = self._history
        came = within(history.admissions, member, past) or within(history.vouches, member, past)
        return bool(came) or member == history.first_member(history.founder)

    # Coming in

    def _admission(self, state: RollState, statement: Statement, act: Admit) -> Refused | None:
        author = state.author(statement.author)
        by_right = author is not None and author.may(ADMIT_MEMBERS) and state.charter.may(author.member, _ADMIT)
        terms = state.terms(act.invitation, ended=by_right)
        if terms is None:
            return Refused("roll.unknown_invitation")
        if statement.author != act.device.id:
            if author is None:
                return _NOT_A_MEMBER
            if author.standing == "suspended":
                return Refused("roll.suspended")
        if not good_admit(act):
            return _MALFORMED
        if (refused := self._comes_back(state, act.device)) or (refused := self._was_left(state, act)):
            return refused
        ended = not by_right and state.is_ended(act.invitation)
        if state.author(act.device.id) is None and (ended or state.closed(act.invitation, terms.uses)):
            return Refused("roll.invitation_closed")
        signed = admission(state.group, act.invitation, act.name, act.device, act.binding)
        proved = self._verify(terms.key, signed, act.proof)
        agreed = proved and self._verify(act.device.signing, signed, act.consent)
        return None if agreed else Refused("roll.bad_proof")

    def _was_left(self, state: RollState, act: Admit) -> Refused | None:
        """Refuse a proof that was used before somebody left. Whoever comes back makes a new one, so nobody else can
        bring them back with an old one."""
        member = self._history.first_member(act.device)
        if not state.has_left(member):
            return None
        before = (state.entered(each) for each in within(self._history.admissions, member, state.past))
        repeated = any(isinstance(each, Admit) and each.binding == act.binding for each in before)
        return Refused("roll.bad_proof") if repeated else None

    def _comes_back(self, state: RollState, device: DeviceCard) -> Refused | None:
        """Why this device may not come in, or not as the first device of a member."""
        owned = state.effects.owner(device.id, state.past)
        if owned is None:
            return None
        if owned[0] in state.charter.removed:
            return Refused("roll.removed")
        return Refused("roll.device_dropped") if state.effects.drops(device.id, owned[0], state.past) else None

    def _recovery(self, state: RollState, statement: Statement, act: Recover) -> Refused | None:
        if statement.author != act.device.id and state.author(statement.author) is None:
            return _NOT_A_MEMBER
        if not good_device(act):
            return _MALFORMED
        if not state.is_present(act.member):
            return Refused("roll.unknown_member")
        signed = recovery(state.group, act.member, act.device)
        sheet = next((key for key in state.sheets(act.member) if self._verify(key, signed, act.proof)), None)
        if sheet is None:
            return Refused("roll.bad_proof")
        self._history.proved_by[statement.id] = sheet
        return self._new_device(state, act.member, act)

    def _new_device(self, state: RollState, member: MemberId, act: Link | Recover | Attest) -> Refused | None:
        owned = state.effects.owner(act.device.id, state.past)
        if owned is not None and owned[0] != member:
            return Refused("roll.device_taken")
        if owned is not None and state.effects.drops(act.device.id, member, state.past):
            return Refused("roll.device_dropped")
        signs = relaying if isinstance(act, Hub) else belonging
        agreed = self._verify(act.device.signing, signs(state.group, member, act.device), act.consent)
        return None if agreed else Refused("roll.bad_proof")

    # What members do

    def _invitation(self, state: RollState, author: Author, act: Invite | Revoke) -> Verdict:
        if not author.may(ADMIT_MEMBERS):
            return Refused("roll.not_a_steward")
        if isinstance(act, Invite):
            if not good_invite(act) or state.terms(act.id):
                return _MALFORMED
            if act.role not in ROLES:
                return NotUnderstoodStatement(f"role {act.role}")
            return None if author.powers >= needs(act) or author.may(ALL_POWERS) else Refused("roll.not_a_steward")
        return None if state.terms(act.invitation, ended=True) else Refused("roll.unknown_invitation")

    def _suspension(self, state: RollState, author: Author, act: Suspend | Lift) -> Refused | None:
        if not author.may(SUSPEND_MEMBERS) or not state.charter.may(author.member, _SUSPEND):
            return Refused("roll.not_a_steward")
        if isinstance(act, Suspend):
            if not good_cuts(act.cuts) or act.member == author.member:
                return _MALFORMED
            return None if state.is_present(act.member) else Refused("roll.unknown_member")
        position = self._history.position(act.suspension)
        known = position is not None and state.past >> position & 1
        if position is None or not known or not isinstance(self._history.act(position).act, Suspend):
            return Refused("roll.unknown_suspension")
        return None if self._history.author(position) == author.member else Refused("roll.not_your_suspension")

    def _vouch(self, state: RollState, author: Author, act: Attest | Unattest | Vouch | Unvouch) -> Refused | None:
        if author.standing == "suspended":
            return Refused("roll.suspended")
        if isinstance(act, Unvouch):
            return None
        if isinstance(act, Unattest):
            may = may_take_back(state, author, act.member, act.device)
            return None if may else Refused("roll.nothing_to_take_back")
        if author.standing != "member":
            return Refused("roll.may_not_vouch")
        if not good_device(act):
            return _MALFORMED
        if isinstance(act, Attest):
            if author.member == act.member:
                return Refused("roll.may_not_attest")
            if not state.is_present(act.member):
                return Refused("roll.unknown_member")
            return self._new_device(state, act.member, act)
        if refused := self._comes_back(state, act.device):
            return refused
        signed = application(state.group, act.name, act.device)
        return None if self._verify(act.device.signing, signed, act.consent) else Refused("roll.bad_proof")

    def _device(self, state: RollState, author: Author, act: Link | Drop | Leave | Sheet) -> Refused | None:
        if isinstance(act, Leave):
            return None
        if isinstance(act, Drop):
            if not good_cuts(act.cuts):
                return _MALFORMED
            if state.effects.holder(act.device, state.standing) != author.member:
                return Refused("roll.not_your_device")
            others = self._devices(state, author.member) - {act.device} - state.hubs
            return None if others else Refused("roll.last_device")
        if author.standing == "suspended":
            return Refused("roll.suspended")
        if isinstance(act, Sheet):
            return None if len(act.key) == KEY else _MALFORMED
        if not good_device(act):
            return _MALFORMED
        mine = self._devices(state, author.member)
        if len(mine) >= MAX_DEVICES and act.device.id not in mine:
            return Refused("roll.too_many_devices")
        return self._new_device(state, author.member, act)

    def _devices(self, state: RollState, member: MemberId) -> set[DeviceId]:
        founders = (self._history.founders_device,) if member == state.founder else ()
        known = (*founders, *self._history.devices.get(member, ()))
        return {device for device in known if state.member(device) == member}


def may_take_back(state: RollState, author: Author, member: MemberId, device: DeviceId) -> bool:
    """Does this new device of a member wait for confirmations, and may this author take some of them back?"""
    waiting = state.effects.waiting.get((member, device))
    if waiting is None:
        return False
    admits = author.may(ADMIT_MEMBERS) and state.charter.may(author.member, _ADMIT)
    return admits or author.member in (*waiting.by, member)


def _signer(state: RollState, statement: Statement, node: Node) -> Refused | None:
    """Refuse a statement whose author may not sign this resolution. Whoever may sign one may propose it, too."""
    member = state.signer(statement.author)
    may = member is not None and node.may_sign(member) and not state.has_left(member)
    return None if member and may and not state.gave_up(member, node.charter.parent) else Refused("roll.may_not_sign")
