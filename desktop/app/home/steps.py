"""The first steps in a new group. Each goes away once it is done, and all of them when somebody says so."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.app.home.lines import Line
from desktop.features.conversations import queries
from desktop.kit.bridge import EngineBridge
from desktop.kit.membership import own
from desktop.modules import switched_off
from models.roll import ADMIT_MEMBERS, GROUP_SETTINGS
from sync import api

translate = QCoreApplication.translate
LOOKED_AT = 20
"""Most channels in which somebody's own message is looked for, among the newest of each."""


def steps(bridge: EngineBridge, group: api.Group) -> list[Line]:
    """The steps that are left to do. Empty if this person cannot write or has hidden them."""
    if group.read_only or own(bridge, group.number).closed or bridge.local(hidden_key(group)):
        return []
    left = list(_left(bridge, group))
    hide = Line("step hide", "line", translate("home", "Do not show these steps any more"), target="hide")
    return [*left, hide] if left else []


def hidden_key(group: api.Group) -> str:
    """The key of this computer's note that the steps are not wanted."""
    return f"window/steps/{group.id.hex()}"


def _left(bridge: EngineBridge, group: api.Group) -> Iterator[Line]:
    number, mine = group.number, own(bridge, group.number)
    told = bridge.rows(
        "SELECT 1 FROM person WHERE group_number = ? AND member = ? AND about || skills || contact <> ''",
        (number, group.me),
    )
    if not told:
        hint = translate("home", "what you can help with, and how to reach you")
        yield _step("profile", translate("home", "Say something about yourself"), hint, "person", "page people")
    alone = len(bridge.rows("SELECT 1 FROM members WHERE group_number = ? LIMIT 2", (number,))) < 2
    if alone and mine.may(ADMIT_MEMBERS):
        hint = translate("home", "a link that you hand over, for example on paper")
        yield _step("invite", translate("home", "Invite somebody"), hint, "person-plus", "ask invite")
    if "conversations" not in switched_off(bridge, number) and not _has_spoken(bridge, group):
        hint = translate("home", "in one of the channels")
        yield _step("hello", translate("home", "Say hello"), hint, "chat", "page conversations")
    purpose = bridge.rows("SELECT 1 FROM group_settings WHERE group_number = ? AND purpose <> ''", (number,))
    if not purpose and mine.may(GROUP_SETTINGS):
        hint = translate("home", "a sentence that everybody sees in the settings")
        yield _step("purpose", translate("home", "Say what this group is for"), hint, "sprout", "page settings")


def _has_spoken(bridge: EngineBridge, group: api.Group) -> bool:
    channels = queries.channels(bridge, group.number, archived=False)[:LOOKED_AT]
    return any(queries.has_said(bridge, each.record, group.me) for each in channels)


def _step(name: str, title: str, detail: str, picture: str, target: str) -> Line:
    return Line(f"step {name}", "line", title, detail, picture, target)
