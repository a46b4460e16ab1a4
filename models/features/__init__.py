"""All features, one line each. They are imported when `FEATURES` is first asked for: a window paints before that."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from models.feature import Feature

    FEATURES: tuple[Feature, ...]

NAMES: Final = (
    "people",
    "conversations",
    "aid",
    "alerts",
    "gatherings",
    "library",
    "meetings",
    "settings",
)


def __getattr__(name: str) -> Any:
    """Costs 20 ms for each feature, once. A package that imported them all would cost that before the first paint,
    because whoever imports one feature imports this package.
    """
    if name != "FEATURES":
        raise AttributeError(name)
    made = globals()[name] = tuple(import_module(f"{__name__}.{each}").FEATURE for each in NAMES)
    return made
