"""The group's settings: one common record, which the holders of the power `group.settings` change.

It holds the name, the purpose and the modules: they give nobody power. Who may let people in, which rules are accepted
and who the keepers are is decided in the roll, because the roll is judged without content and needs many people's
consent. But the ticks, which the computers of the keepers write, are here, because this module is never switched off.
"""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from models import text
from models.case import ANY_CIRCLE, Case, State, keepers_of
from models.clock import LATEST
from models.declared import cells, columns, declared, settled, stated
from models.errors import Refused
from models.facts import Activity
from models.feature import Context, Draft, Feature, Record, Row, Table
from models.fields import Cell, Invalid, Line, Many, Number
from models.ids import CircleId
from models.keepers import TICK
from models.roll import GROUP_SETTINGS
from models.rules import NOT_ALLOWED, Fields, Rules, items, power

PURPOSE = 500
"""Most code points in what the group is for."""
ALWAYS_ON = ("people", "settings")
"""Modules that cannot be switched off: without them nobody could switch anything on again."""


class Modules(Many, frozen=True, kw_only=True):
    """Names of modules, with commas between."""

    bad: ClassVar[str] = "settings.always_on"

    def items(self, raw: Cell) -> frozenset[str]:
        found = frozenset(filter(None, str(raw or "").split(",")))
        if bad := sorted(module for module in found if not self.accepts_item(module)):
            raise Invalid(self.bad, module=bad[0])
        return found

    def accepts_item(self, item: str) -> bool:
        return text.is_name(item) and "," not in item and item not in ALWAYS_ON


_PLAIN: Fields = {"name": Line(limit=text.NAME), "purpose": Line(limit=PURPOSE)}
FIELDS: Fields = {**_PLAIN, "switched_on": Modules(), "switched_off": Modules()}
"""A module that is switched neither on nor off is on or off as it declares itself."""


def switches(state: State) -> Mapping[str, bool]:
    """Module -> is it on? If one member switches it on while another switches it off, it is on."""
    return {**dict.fromkeys(items(state, "switched_off"), False), **dict.fromkeys(items(state, "switched_on"), True)}


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    said = switches(record.state).items()
    switched = {
        column: ",".join(sorted(module for module, on in said if on is wanted))
        for column, wanted in (("switched_on", True), ("switched_off", False))
    }
    return {"group_settings": [{**cells(_PLAIN, record.state), **switched}]}


RULES = Rules(FIELDS, begin=power(GROUP_SETTINGS), change=power(GROUP_SETTINGS))


def changes(_case: Case) -> Activity:
    """Nobody begins the settings: they were there when the group was."""
    return Activity("activity.settings.changed")


SETTINGS = declared(
    "settings", RULES, rows=rows, activity=changes, early=True, begins="common", names_group="name",
    switches=switches, called="settings of the group",
)  # fmt: skip
KIND = SETTINGS.name


def check_tick(case: Case) -> Refused | None:
    """Only a keeper's clock is of use."""
    return None if case.author.member in keepers_of(case.circle, case.roll) else NOT_ALLOWED


TICKING: Fields = {"moment": Number(required=True, most=LATEST)}
"""The moment for which a tick was written, in milliseconds since 1970. Its stamp says when it was written."""
TICKS = declared(
    TICK, Rules(TICKING, whole=True, also=check_tick), rows=lambda _record: {}, begins="personal", circles=ANY_CIRCLE,
    tells_time=True, called="deadlines that a member's computer has seen pass",
)  # fmt: skip


def change(context: Context, name: str | None = None, purpose: str | None = None) -> Sequence[Draft]:
    """Change these and keep the others. Without a name the group is called as at its founding. Raises Refused."""
    given = {"name": name, "purpose": purpose}
    return settled(context, SETTINGS, {key: value for key, value in given.items() if value is not None})


def switch(context: Context, module: str, on: bool) -> Sequence[Draft]:
    """Switch a module on or off. What was written in it stays. A module that is switched on makes the records that it
    starts with, if they are missing. A module that only a newer program has can be switched again once it was. Raises
    Refused, also `settings.unknown_module`."""
    found = context.read(context.common_record(KIND))
    state = found.state if found else {}
    if context.modules and module not in (*context.modules, *switches(state)):
        known = ", ".join(each for each in context.modules if each not in ALWAYS_ON)
        raise Refused("settings.unknown_module", module=module, names=known)
    changed = {key: set(items(state, key)) - {module} for key in ("switched_on", "switched_off")}
    changed["switched_on" if on else "switched_off"].add(module)
    drafts = settled(context, SETTINGS, {key: ",".join(names) for key, names in changed.items()})
    return [*drafts, *(context.first(module) if on else ())]


def tick(context: Context, moment: int, circle: bytes | None = None) -> Sequence[Draft]:
    """A keeper's computer says that its clock has passed a moment (milliseconds since 1970)."""
    return stated(context, TICKS, {"moment": moment}, circle=None if circle is None else CircleId(circle))


FEATURE = Feature(
    name="settings",
    kinds=(SETTINGS, TICKS),
    intents={"change": change, "switch": switch, "tick": tick},
    tables=(Table("group_settings", {**columns(_PLAIN), "switched_on": str, "switched_off": str},
                  indexes=(("group_number",),)),),
    version=2,
)
