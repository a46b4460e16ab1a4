"""The group's settings: one common record, which the holders of the power `group.settings` change.

It holds what nobody gains power by: the name, the purpose, the modules. Who may let people in and which rules are
accepted are rules in the roll, because the roll is judged without content and needs many people's consent.
"""

import json
from collections.abc import Mapping, Sequence

from models import text
from models.edit import Make, Operation, Put, Scalar
from models.errors import Refused
from models.feature import Case, Context, Draft, Feature, Kind, Record, Row, Table
from models.roll import GROUP_SETTINGS

KIND = "settings"
PURPOSE = 500
"""Most code points in what the group is for."""
MAX_MODULES = 100
ALWAYS_ON = ("people", "settings")
"""Modules that cannot be switched off: without them nobody could switch anything on again."""
GENESIS = (Make(("modules",), "map"), Make(("keepers",), "map"))
"""`keepers` stays empty until a later version of the rules fills it: whose clocks say that a moment has passed."""
Path = tuple[str | int, ...]


def check(case: Case) -> Refused | None:
    changed = _changed(case.edit.ops)
    if changed is None or not all(_fits(path, value) for path, value in changed.items()):
        return Refused("edit.not_allowed")
    modules = case.after.state.get("modules")
    if not isinstance(modules, Mapping) or len(modules) > MAX_MODULES:
        return Refused("edit.not_allowed")
    return None if case.author.may(GROUP_SETTINGS) else Refused("settings.not_yours")


def _changed(ops: Sequence[Operation]) -> Mapping[Path, Scalar] | None:
    """Path -> value, if these operations only set values, each once; else None."""
    changed = {operation.path: operation.value for operation in ops if type(operation) is Put}
    return changed if len(changed) == len(ops) else None


def _fits(path: Path, value: Scalar) -> bool:
    match path:
        case ("name",):
            return value == "" or text.is_name(value)
        case ("purpose",):
            return text.is_line(value, PURPOSE)
        case ("modules", str(module)):
            return isinstance(value, bool) and text.is_name(module) and module not in ALWAYS_ON
    return False


def change(context: Context, name: str | None = None, purpose: str | None = None) -> Sequence[Draft]:
    """Change these and keep the others. Without a name the group is called as at its founding.

    Raises Refused `settings.not_yours`, `roll.bad_name`, `settings.purpose_too_long`.
    """
    given: dict[Path, Scalar] = {}
    if name is not None:
        given["name",] = text.clean_line(name)
        if given["name",] and not text.is_name(given["name",]):
            raise Refused("roll.bad_name")
    if purpose is not None:
        said = text.clean_line(purpose)
        if len(said) > PURPOSE:
            raise Refused("settings.purpose_too_long", limit=PURPOSE)
        given["purpose",] = said
    return _drafts(context, given)


def switch(context: Context, module: str, on: bool) -> Sequence[Draft]:
    """Switch a module on or off. What was written in it stays. Raises Refused `settings.not_yours`,
    `settings.always_on`."""
    if module in ALWAYS_ON or not text.is_name(module):
        raise Refused("settings.always_on", module=module)
    return _drafts(context, {("modules", module): on})


def _drafts(context: Context, given: Mapping[Path, Scalar]) -> Sequence[Draft]:
    """Of what is given, what differs from the settings in force."""
    if not context.me.may(GROUP_SETTINGS):
        raise Refused("settings.not_yours")
    record = context.common_record(KIND)
    before = context.read(record)
    ops = tuple(Put(path, value) for path, value in given.items() if value != _value(before, path))
    return [Draft(record, KIND, ops)] if ops else []


def _value(record: Record | None, path: Path) -> object:
    """What stands there; an empty text, or on, where nothing does."""
    found: object = record.state if record is not None else {}
    for step in path:
        found = found.get(step) if isinstance(found, Mapping) else None
    return found if found is not None else path[0] == "modules" or ""


def switched_off(modules: str) -> frozenset[str]:
    """The names of the modules that the column `modules` says are off."""
    return frozenset(name for name, on in json.loads(modules).items() if not on)


def rows(record: Record) -> Mapping[str, Sequence[Row]]:
    state = record.state
    modules = json.dumps(dict(sorted(state["modules"].items())), ensure_ascii=False)
    return {
        "group_settings": [{"name": state.get("name", ""), "purpose": state.get("purpose", ""), "modules": modules}]
    }


FEATURE = Feature(
    name="settings",
    kinds=(Kind(KIND, check, rows, early=True, begins="common", genesis=GENESIS, names_group="name"),),
    intents={"change": change, "switch": switch},
    tables=(Table("group_settings", {"name": str, "purpose": str, "modules": str}, indexes=(("group_number",),)),),
)
