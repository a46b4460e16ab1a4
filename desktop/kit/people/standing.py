"""Which roles somebody holds and how somebody belongs to the group, in words, as every list of people says it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.kit import phrases
from desktop.words import WORDS

translate = QCoreApplication.translate
STEWARD = "steward"


def known_roles() -> dict[str, str]:
    """The roles that groups start with, in words. A module says `caption.role.NAME` of those that it offers."""
    start = "caption.role."
    return {
        **{code.removeprefix(start): phrases.caption(code.removeprefix("caption.")) for code in WORDS
           if code.startswith(start)},
        STEWARD: translate("people", "Steward"),
        "coordinator": translate("people", "Coordinator"),
        "moderator": translate("people", "Moderator"),
        "treasurer": translate("people", "Treasurer"),
        "archivist": translate("people", "Archivist"),
        "liaison": translate("people", "Liaison"),
    }


def roles_in_words(roles: Sequence[str], role: str = "", known: Mapping[str, str] | None = None) -> str:
    """All that somebody holds; empty for a member without a role. `role` is how older groups name a steward. Whoever
    asks for many gives what is `known` of roles."""
    held = roles or ((role,) if role == STEWARD else ())
    if not held:
        return ""
    known = known_roles() if known is None else known
    return ", ".join(known.get(name, name) for name in held)


def standing_in_words(standing: str) -> str:
    """What a member who is not like the others may not do."""
    match standing:
        case "provisional":
            return translate("people", "does not vote yet")
        case "suspended":
            return translate("people", "suspended")
    return ""


def counted(members: int, here: int) -> str:
    """How many there are, and how many of them are here now."""
    said = translate("people", "%n member(s)", "", members)
    return translate("people", "{members}, {here} here now").format(members=said, here=phrases.number(here))
