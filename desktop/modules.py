"""The modules that a group has switched off, as the store has them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec.structs import replace

from models import features, modules
from sync import overview
from sync.overview import Reader, Viewer

if TYPE_CHECKING:
    from models.feature import Registry

SETTINGS = "settings"
"""The module whose record switches them. Not imported here: the first paint does without it."""
SWITCHED = "SELECT switched_on, switched_off FROM group_settings WHERE group_number = ?"
UNHEARD = "SELECT member FROM ignored_person WHERE author = ? AND ignored = 1"
"""The members whom somebody does not hear, as the module of conversations notes them for this person alone."""


def switched_off(reader: Reader, group_number: int, optional: Iterable[str] | None = None) -> frozenset[str]:
    """`optional` are the modules that are off in a group which has said nothing; None means those of this program."""
    rows = reader.rows(SWITCHED, (group_number,))
    on, off = (filter(None, names.split(",")) for names in rows[0]) if rows else ((), ())
    if optional is None:
        optional = [each.name for each in features.FEATURES if each.optional]
    return modules.switched_off(optional, {**dict.fromkeys(off, False), **dict.fromkeys(on, True)})


def viewer(reader: Reader, group_number: int, registry: "Registry") -> Viewer:
    """The owner of this computer, to whom modules that are switched off show nothing by themselves, and who wants no
    news of people whom they do not hear."""
    off = switched_off(reader, group_number, [each.name for each in registry.features if each.optional])
    hidden = frozenset(kind for kind, (owner, _) in registry.kinds.items() if owner.name in off)
    who = overview.viewer(reader, group_number)
    unheard = reader.rows(UNHEARD, (who.me,)) if "ignored_person" in registry.kinds else []
    return replace(who, hidden=hidden, unheard=frozenset(bytes(member) for (member,) in unheard))
