"""What a form asks: the arguments of an intent, with the fields that they fill in."""

import inspect
from collections.abc import Mapping
from dataclasses import dataclass

from models.feature import Feature, Kind
from models.fields import Entries, Field


@dataclass(frozen=True, slots=True)
class Question:
    name: str
    field: Field
    code: str
    """Names its caption and its hint: `item.name`, `item.loans.due`."""
    needed: bool = False


def questions(feature: Feature, kind: Kind, intent: str) -> list[Question]:
    """What the intent takes beside the record of this kind and the circle, as far as a field is declared for it: of the
    kind, of the entries of its lists, or of another kind of the module."""
    known = _declared(feature, kind)
    arguments = list(inspect.signature(feature.intents[intent]).parameters.values())[1:]
    asked = (each for each in arguments if each.name in known and each.name != kind.name)
    return [Question(each.name, *known[each.name], _is_needed(each, kind)) for each in asked]


def takes_circle(feature: Feature, intent: str) -> bool:
    """Does whoever does this choose the circle?"""
    return "circle" in inspect.signature(feature.intents[intent]).parameters


def _is_needed(argument: inspect.Parameter, kind: Kind) -> bool:
    must_be_given = argument.default is inspect.Parameter.empty
    return must_be_given or (argument.name in kind.fields and kind.fields[argument.name].required)


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
