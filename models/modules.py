"""The modules of a group: which are on."""

from collections.abc import Iterable, Mapping


def switched_off(optional: Iterable[str], said: Mapping[str, bool]) -> frozenset[str]:
    """The modules that are off in a group which has said this of some of them (`Kind.switches`). `optional` are those
    that are off where nothing was said."""
    off = {*optional, *(name for name, on in said.items() if not on)}
    return frozenset(name for name in off if not said.get(name))
