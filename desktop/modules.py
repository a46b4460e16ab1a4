"""The modules that a group has switched off, as the store has them."""

from collections.abc import Sequence
from dataclasses import replace

from models import feature, features
from models.feature import Feature, Registry
from sync import overview
from sync.overview import Reader, Viewer

SWITCHED = "SELECT switched_on, switched_off FROM group_settings WHERE group_number = ?"


def switched_off(reader: Reader, group_number: int, modules: Sequence[Feature] = ()) -> frozenset[str]:
    """Without `modules`, of all that this program has."""
    rows = reader.rows(SWITCHED, (group_number,))
    on, off = (filter(None, names.split(",")) for names in rows[0]) if rows else ((), ())
    return feature.switched_off(modules or features.FEATURES, {**dict.fromkeys(off, False), **dict.fromkeys(on, True)})


def viewer(reader: Reader, group_number: int, registry: Registry) -> Viewer:
    """The owner of this computer, to whom modules that are switched off show nothing by themselves."""
    off = switched_off(reader, group_number, registry.features)
    hidden = frozenset(kind for kind, (owner, _) in registry.kinds.items() if owner.name in off)
    return replace(overview.viewer(reader, group_number), hidden=hidden)
