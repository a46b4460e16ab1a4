"""The roll: who belongs and who may act, computed from signed statements.

This is its first form: one founding resolution, then acts (invite, revoke, admit). Each act names the acts that its
author knew and is judged in that past alone, so all devices agree whatever the order of arrival. Later statements are
new types; a program that does not know them keeps them without effect.
"""

from models.roll.roll import KEEP, Roll
from models.roll.state import Invitation, Member, RollState
from models.roll.statements import (
    MAX_DEPS,
    MAX_NAME,
    MAX_STATEMENT,
    MAX_USES,
    MEMBER,
    STEWARD,
    Act,
    Admit,
    DeviceCard,
    Invite,
    NotUnderstoodStatement,
    Resolution,
    Revoke,
    Statement,
    admission,
    decode_statement,
    encode_statement,
    founding,
    resolution_id,
)

__all__ = [
    "KEEP", "MAX_DEPS", "MAX_NAME", "MAX_STATEMENT", "MAX_USES", "MEMBER", "STEWARD", "Act", "Admit", "DeviceCard",
    "Invitation", "Invite", "Member", "NotUnderstoodStatement", "Resolution", "Revoke", "Roll", "RollState",
    "Statement", "admission", "decode_statement", "encode_statement", "founding", "resolution_id",
]  # fmt: skip
