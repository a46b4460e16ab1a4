"""The roll: who belongs and who may act, computed from signed statements.

Resolutions are signed by many and decide who votes, who holds which role, and who is removed. Acts are stated by one
person: they let people and devices in, suspend, leave. Each statement names what its author knew and is judged in that
past alone. Whether it still has its effect beside what the author did not know is a function of all statements, so
all devices agree whatever the order of arrival. Later statements are new types; a program that does not know them
keeps them without effect.
"""

from models.roll.activity import Done
from models.roll.acts import (
    MAX_USES,
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
)
from models.roll.cards import (
    MAX_CUTS,
    Cut,
    DeviceCard,
    MemberCut,
    admission,
    application,
    belonging,
    recovery,
    relaying,
)
from models.roll.chain import Decision, DoubleSigner, Signed
from models.roll.charter import ADMISSION, LOWEST, Charter, vouches_needed
from models.roll.judging import may_take_back
from models.roll.members import Applicant, Aside, Invitation, Member, Returning, Shortage, Suspension
from models.roll.powers import ADMIT_MEMBERS, GROUP_SETTINGS, MEMBER, STEWARD, SUSPEND_MEMBERS, VITAL
from models.roll.resolutions import MAX_NAME, Amendment, Changes, Resolution, Role, Sign, founding
from models.roll.roll import Roll, ever_in, owner_of
from models.roll.rules import check_rule
from models.roll.state import RollState, back_by_word, name_of, unconfirmed
from models.roll.statements import (
    MAX_DEPS,
    MAX_STATEMENT,
    Act,
    NotUnderstoodStatement,
    Statement,
    decode_statement,
    encode_statement,
    resolution_id,
)
from models.roll.surplus import MAX_DEVICES

__all__ = [
    "ADMISSION",
    "ADMIT_MEMBERS",
    "GROUP_SETTINGS",
    "LOWEST",
    "MAX_CUTS",
    "MAX_DEPS",
    "MAX_DEVICES",
    "MAX_NAME",
    "MAX_STATEMENT",
    "MAX_USES",
    "MEMBER",
    "STEWARD",
    "SUSPEND_MEMBERS",
    "VITAL",
    "Act",
    "Admit",
    "Amendment",
    "Applicant",
    "Aside",
    "Attest",
    "Changes",
    "Charter",
    "Cut",
    "Decision",
    "DeviceCard",
    "Done",
    "DoubleSigner",
    "Drop",
    "Hub",
    "Invitation",
    "Invite",
    "Leave",
    "Lift",
    "Link",
    "Member",
    "MemberCut",
    "NotUnderstoodStatement",
    "Recover",
    "Resolution",
    "Returning",
    "Revoke",
    "Role",
    "Roll",
    "RollState",
    "Sheet",
    "Shortage",
    "Sign",
    "Signed",
    "Statement",
    "Suspend",
    "Suspension",
    "Unattest",
    "Unvouch",
    "Vouch",
    "admission",
    "application",
    "back_by_word",
    "belonging",
    "check_rule",
    "decode_statement",
    "encode_statement",
    "ever_in",
    "founding",
    "may_take_back",
    "name_of",
    "owner_of",
    "recovery",
    "relaying",
    "resolution_id",
    "unconfirmed",
    "vouches_needed",
]  # fmt: skip
