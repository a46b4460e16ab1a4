"""How somebody has arranged the pages of a group on this computer: pinned, hidden, folded."""

from collections.abc import Sequence

from msgspec import MsgspecError, Struct, json
from msgspec.structs import replace

from desktop.kit.bridge import EngineBridge
from desktop.kit.page import PageSpec
from desktop.kit.spec import SECTIONS

SEARCH = "search"
"""The page that searches everything."""
NUMBERED = 9
"""Pages that Ctrl and a digit lead to."""


class Arrangement(Struct, frozen=True):
    pinned: tuple[str, ...] = ()
    """Names of pages, in the order in which they were pinned."""
    hidden: frozenset[str] = frozenset()
    folded: frozenset[str] = frozenset()
    """Names of sections."""

    def pin(self, page: str, on: bool) -> "Arrangement":
        others = tuple(name for name in self.pinned if name != page)
        return replace(self, pinned=(*others, page) if on else others, hidden=self.hidden - {page})

    def hide(self, page: str, on: bool) -> "Arrangement":
        shown = self.hidden - {page}
        pinned = tuple(name for name in self.pinned if name != page)
        return replace(self, hidden=shown | {page}, pinned=pinned) if on else replace(self, hidden=shown)

    def fold(self, section: str) -> "Arrangement":
        """Folded becomes unfolded, and the other way round."""
        return replace(self, folded=self.folded ^ {section})


def in_order(specs: Sequence[PageSpec]) -> list[PageSpec]:
    """The pages by section, and by position and name within each."""
    sections = list(SECTIONS)
    return sorted(specs, key=lambda spec: (sections.index(spec.section), spec.position, spec.name))


def numbered(specs: Sequence[PageSpec], arrangement: Arrangement) -> list[PageSpec]:
    """The pages that Ctrl+1 to Ctrl+9 lead to: those that are pinned, then the others that are not hidden. The search,
    which has keys of its own, is among them only when it is pinned."""
    known = {spec.name: spec for spec in in_order(specs)}
    pinned = [known[name] for name in arrangement.pinned if name in known]
    passed_over = {*arrangement.pinned, *arrangement.hidden, SEARCH}
    others = (spec for name, spec in known.items() if name not in passed_over)
    return [*pinned, *others][:NUMBERED]


def load(bridge: EngineBridge, group: bytes) -> Arrangement:
    """Nothing is pinned, hidden or folded where the note is missing or not understood."""
    try:
        return json.decode(bridge.local(_key(group)) or "{}", type=Arrangement)
    except MsgspecError:
        return Arrangement()


def keep(bridge: EngineBridge, group: bytes, arrangement: Arrangement) -> None:
    text = json.encode(arrangement, order="deterministic").decode()
    bridge.remember(_key(group), None if arrangement == Arrangement() else text)


def _key(group: bytes) -> str:
    """Note of this computer: how the pages of a group are arranged."""
    return f"window/pages/{group.hex()}"
