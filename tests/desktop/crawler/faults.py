"""What the crawler finds."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    kind: str
    """`no name`, `trap`, `unreachable`, `cut off`, `overlap`, `outside`, `empty`, `too large`, `forbidden`,
    `untranslated`, `digits`."""
    what: str
    place: str = ""
    """Page, record, dialog or menu."""
    look: str = ""

    def __str__(self) -> str:
        return f"{self.kind}: {self.place}: {self.what} [{self.look}]"


def told(faults: Iterable[Fault]) -> str:
    """Each fault once, with where and in which looks it was seen first."""
    seen: dict[tuple[str, str], list[Fault]] = {}
    for each in faults:
        seen.setdefault((each.kind, each.what), []).append(each)
    return "\n".join(
        f"{kind}: {what}\n    {len(them)} times, first on {them[0].place} [{them[0].look}]"
        for (kind, what), them in sorted(seen.items()))  # fmt: skip
