"""What a form asks: the arguments of an intent, with the fields that they fill in."""

import inspect
from collections.abc import Mapping
from dataclasses import dataclass

from msgspec.structs import replace

from models.case import State
from models.feature import Feature, Kind
from models.fields import Cell, Entries, Field, Many


@dataclass(frozen=True, slots=True)
class Question:
    name: str
    field: Field
    code: str
    """Names its caption and its hint: `item.name`, `item.loans.due`."""
    needed: bool = False
    default: Cell = None
    """The value of the argument if nobody gives one."""
    within: str = ""
    """Names a caption of its own, for this intent: `item.lend.holder`."""

    @property
    def start(self) -> State:
        """The default, as a record holds it."""
        if isinstance(self.field, Many):
            stored = map(self.field.stored, self.field.items(self.default))
            return {f"{self.name} {item}": value for item, value in stored}
        return {self.name: self.field.clean(self.default)} if self.default is not None else {}


def questions(feature: Feature, kind: Kind, intent: str) -> list[Question]:
    """A question for each argument of the intent that has a declared field: of the kind, of the entries of its lists,
    or of another kind of the module. The record of this kind and the circle are not asked for."""
    known = _declared(feature, _whose(feature, kind, intent))
    arguments = list(inspect.signature(feature.intents[intent]).parameters.values())[1:]
    asked = (each for each in arguments if each.name in known and each.name != kind.name)
    return [_question(each, *known[each.name], kind, intent) for each in asked]


def takes_circle(feature: Feature, intent: str) -> bool:
    """Can the person choose the circle for this intent?"""
    return "circle" in inspect.signature(feature.intents[intent]).parameters


def _question(argument: inspect.Parameter, field: Field, code: str, kind: Kind, intent: str) -> Question:
    """The question for an argument of an intent. An argument with a default need not be filled in, even if its field is
    required. But a form that shows a whole record needs every required field."""
    must_be_given = argument.default is inspect.Parameter.empty
    owner, _, name = code.partition(".")
    is_whole = intent in (f"add_{owner}", f"change_{owner}", f"set_{owner}") and "." not in name
    needed = must_be_given or (is_whole and field.required)
    default = None if must_be_given else argument.default
    within = f"{kind.name}.{intent}.{argument.name}"
    return Question(argument.name, replace(field, required=needed), code, needed, default, within)


def _whose(feature: Feature, kind: Kind, intent: str) -> Kind:
    """The kind in which fields are looked for first, because two kinds of a module may have fields of the same name. It
    is the kind of the record that is written."""
    return next((each for each in feature.kinds if intent == f"set_{each.name}"), kind)


def _declared(feature: Feature, kind: Kind) -> Mapping[str, tuple[Field, str]]:
    """Argument -> its field and code."""
    found: dict[str, tuple[Field, str]] = {}
    for each in (kind, *(other for other in feature.kinds if other is not kind)):
        for name, field in each.fields.items():
            found.setdefault(name, (field, f"{each.name}.{name}"))
        for name, field in each.fields.items():
            for part, within in field.parts.items() if isinstance(field, Entries) else ():
                found.setdefault(part, (within, f"{each.name}.{name}.{part}"))
    return {name: each for name, each in found.items() if not isinstance(each[0], Entries)}
