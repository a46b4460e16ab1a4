"""What the page reads from the store."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.kit.bridge import EngineBridge
from desktop.kit.people import names_in
from desktop.modules import switched_off

translate = QCoreApplication.translate
PURPOSE = "SELECT purpose FROM group_settings WHERE group_number = ?"
NAME = "SELECT name FROM groups WHERE group_number = ?"
PROPOSED = ("rule", "away", "back")
"""What the page shows of a resolution that is open: see `api.Resolution.changes`."""


@dataclass(frozen=True, slots=True)
class Settings:
    name: str
    """In force, chosen or from the founding."""
    purpose: str
    off: frozenset[str]
    """Modules that are switched off."""


def settings(bridge: EngineBridge, group: int) -> Settings:
    found = bridge.rows(PURPOSE, (group,))
    purpose = found[0][0] if found else ""
    return Settings(bridge.rows(NAME, (group,))[0][0], purpose, switched_off(bridge, group))


def names(bridge: EngineBridge, group: int) -> dict[bytes, str]:
    names = names_in(bridge, group)
    return {member: names(member) for member in names.members}


def ways() -> dict[str, str]:
    """The values of the rule `admission`, in words."""
    return {
        "stewards": translate("settings", "Stewards, and others who hold that power"),
        "members": translate("settings", "Every member who votes"),
        "vouches": translate("settings", "Stewards; and members can vouch for somebody"),
    }


def proposal(rule: str, what: str = "rule", who: str = "") -> str:
    """A rule that a resolution sets, as `name=value`, in words; or that somebody is `away` or `back`."""
    if what == "away":
        said = translate("settings", "Proposed: {name} is away for long, so other computers are asked.")
        return said.format(name=who)
    if what == "back":
        return translate("settings", "Proposed: {name} is back.").format(name=who)
    name, _, value = rule.partition("=")
    if name == "admission" and value in ways():
        return translate("settings", "Proposed for who lets people in: {way}.").format(way=ways()[value])
    return translate("settings", "Proposed as a rule: {rule}.").format(rule=rule)
