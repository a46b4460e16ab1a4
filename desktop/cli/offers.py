"""What there is to list, to show and to do: the kinds and intents that modules declare."""

import inspect
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, Final, get_args

from desktop import features  # noqa: F401 - for their sentences
from desktop.cli import show
from desktop.words import caption
from models import fields
from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.fields import Field
from models.keepers import WRITE_TICK

PERSON: Final = "member"
"""The argument of an intent that is a person, where the module declares no field of that name."""


def kinds() -> dict[str, str]:
    """Kind -> what it is called, of all kinds that lists can show."""
    found = (kind for _, kind in Registry(FEATURES).kinds.values() if kind.facts or kind.facts_in)
    return {kind.name: caption(f"caption.{kind.name}") for kind in found}


def parameters(registry: Registry, intent: str) -> Mapping[str, inspect.Parameter]:
    """Argument -> what is known of it, without the context."""
    found = inspect.signature(registry.intents[intent]).parameters
    return dict(list(found.items())[1:])


def offered(registry: Registry) -> list[str]:
    """The intents that people have a use for: not those that only the computers of keepers carry out."""
    return sorted(registry.intents.keys() - {WRITE_TICK})


def unknown(registry: Registry, intent: str) -> Refused:
    """No module offers this intent: what its module offers, what is called most alike first, or else what all offer."""
    module, known = intent.partition(".")[0], offered(registry)
    own = [each for each in known if each.startswith(f"{module}.")]
    if not own:
        return Refused("intent.none", intent=intent, names=", ".join(known))
    alike = get_close_matches(intent, own, len(own), 0.0)
    return Refused("intent.none_of_module", intent=intent, module=module, names=", ".join(alike))


def is_needed(parameter: inspect.Parameter) -> bool:
    return parameter.default is inspect.Parameter.empty


FORMS: Final[tuple[tuple[type[Field], str], ...]] = (
    (fields.Person, "a person, by name"), (fields.People, "people, by name, with commas between"),
    (fields.Ref, "a record, by title or id"), (fields.Tags, "words with commas between"), (fields.Flag, "yes or no"),
    (fields.Day, "a day, such as 2027-03-31"), (fields.Moment, "a time, such as 2027-03-31T18:00+02:00"),
    (fields.Span, "two times with a slash between them"), (fields.Amount, "an amount, such as 12.50 EUR"),
    (fields.Duration, "minutes, or 1:30"), (fields.Recurrence, "how often, such as FREQ=WEEKLY;BYDAY=TU"),
    (fields.Number, "a number"), (fields.Link, "an address on the web"),
    (fields.Files, "files: use `folkmoot attach`"),
)  # fmt: skip


def form(field: Field | None, name: str, annotation: Any) -> str:
    """How to write the value of an argument; empty if it is any text."""
    if isinstance(field, fields.Choice):
        return " or ".join(field.options)
    found = next((said for each, said in FORMS if isinstance(field, each)), "")
    types = get_args(annotation) or (annotation,)
    if name == PERSON:
        return "a person, by name"
    if found or name == "circle":
        return found or "a private circle, by name or id"
    return "a record, by title or id" if bytes in types else "yes or no" if bool in types else ""


def say_kinds(json_: bool, then: str) -> None:
    """Name the kinds, and what to type next."""
    if json_:
        show.as_json([{"kind": name, "called": called} for name, called in kinds().items()])
        return
    show.table([(name, called if called != name else "") for name, called in kinds().items()])
    show.note(then)


def say_intents(json_: bool) -> None:
    """Name the intents with their arguments; those that need not be given are in brackets."""
    registry = Registry(FEATURES)
    wanted = {intent: parameters(registry, intent) for intent in offered(registry)}
    if json_:
        show.as_json([
            {"intent": intent, "arguments": {name: "needed" if is_needed(each) else "" for name, each in found.items()}}
            for intent, found in wanted.items()
        ])  # fmt: skip
        return
    show.table([
        (intent, " ".join(f"{name}=…" if is_needed(each) else f"[{name}=…]" for name, each in found.items()))
        for intent, found in wanted.items()
    ])  # fmt: skip
    show.note("`folkmoot do INTENT NAME=VALUE…` does one of them; what stands in brackets need not be given.")
