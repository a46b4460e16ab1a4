"""What there is to list, to show and to do: the kinds and intents that modules declare."""

import inspect
from collections.abc import Mapping

from desktop import features  # noqa: F401 - for their sentences
from desktop.cli import show
from desktop.words import caption
from models.feature import Registry
from models.features import FEATURES


def kinds() -> dict[str, str]:
    """Kind -> what it is called, of all kinds that lists can show."""
    found = (kind for _, kind in Registry(FEATURES).kinds.values() if kind.facts or kind.facts_in)
    return {kind.name: caption(f"caption.{kind.name}") for kind in found}


def parameters(registry: Registry, intent: str) -> Mapping[str, inspect.Parameter]:
    """Argument -> what is known of it, without the context."""
    found = inspect.signature(registry.intents[intent]).parameters
    return dict(list(found.items())[1:])


def is_needed(parameter: inspect.Parameter) -> bool:
    return parameter.default is inspect.Parameter.empty


def say_kinds(json_: bool, then: str) -> None:
    """Name the kinds, and what to type next."""
    if json_:
        show.as_json([{"kind": name, "called": called} for name, called in kinds().items()])
        return
    show.table([(name, called if called != name else "") for name, called in kinds().items()])
    show.note(then)


def say_intents(json_: bool) -> None:
    """Name the intents with their arguments; those that need not be given stand in brackets."""
    registry = Registry(FEATURES)
    wanted = {intent: parameters(registry, intent) for intent in sorted(registry.intents)}
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
    show.note("`folkmoot do INTENT NAME=VALUE…` does one of them.")
