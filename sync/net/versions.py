"""Which version of the protocol two devices speak with each other, and what both can do beyond it."""

from dataclasses import dataclass

from sync.net.messages import Hello
from sync.net.transport import PeerGone

LOWEST, HIGHEST = 1, 1
"""Versions of the protocol that this program speaks."""
CAPABILITIES: tuple[str, ...] = ()
"""What it can do beyond them, by names that never change their meaning."""
MAX_CAPABILITIES, MAX_CAPABILITY = 64, 40
MAX_VERSION = 1 << 31


@dataclass(frozen=True)
class Agreement:
    version: int
    capabilities: frozenset[str]


def agree(ours: Hello, theirs: Hello) -> Agreement:
    """Raises PeerGone `older` where the other device, `newer` where this one has to be updated first."""
    version = min(ours.highest, theirs.highest)
    if version < max(ours.lowest, theirs.lowest):
        raise PeerGone("newer" if theirs.lowest > ours.highest else "older")
    return Agreement(version, frozenset(ours.capabilities) & frozenset(theirs.capabilities))


def is_in_range(hello: Hello) -> bool:
    """Can this be the range and the abilities of any program, however new?"""
    names = hello.capabilities
    return (
        0 < hello.lowest <= hello.highest < MAX_VERSION
        and len(names) <= MAX_CAPABILITIES
        and all(len(name) <= MAX_CAPABILITY for name in names)
    )
