"""The modules that a group has switched off, as the store has them."""

from dataclasses import replace

from models.feature import Registry
from sync import overview
from sync.overview import Reader, Viewer


def switched_off(reader: Reader, group_number: int) -> frozenset[str]:
    found = reader.rows("SELECT switched_off FROM group_settings WHERE group_number = ?", (group_number,))
    return frozenset(filter(None, found[0][0].split(","))) if found else frozenset()


def viewer(reader: Reader, group_number: int, registry: Registry) -> Viewer:
    """The owner of this computer, to whom modules that are switched off show nothing by themselves."""
    off = switched_off(reader, group_number)
    hidden = frozenset(kind for kind, (feature, _) in registry.kinds.items() if feature.name in off)
    return replace(overview.viewer(reader, group_number), hidden=hidden)
