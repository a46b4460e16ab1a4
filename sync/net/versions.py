"""The version of the protocol that two devices use with each other, and the abilities that both have beyond it."""

from dataclasses import dataclass

from sync.net.messages import Hello
from sync.net.transport import PeerGone

LOWEST, HIGHEST = 1, 1
"""Versions of the protocol that this program speaks."""
LIVE, FILES = "live-1", "files"
"""Tells who is here, and hears it (`sync.net.live`); gives and fetches files (`sync.net.files`)."""
CAPABILITIES: tuple[str, ...] = (LIVE, FILES)
"""Names of its abilities beyond the version. A name never changes its meaning."""
MAX_CAPABILITIES, MAX_CAPABILITY = 64, 40
MAX_VERSION = 1 << 31


@dataclass(frozen=True)
class Agreement:
    version: int
    capabilities: frozenset[str]


def agree(ours: Hello, theirs: Hello) -> Agreement:
    """Raises PeerGone if they have no version in common: `older` if the other device must be updated, `newer` if this
    one must."""
    version = min(ours.highest, theirs.highest)
    if version < max(ours.lowest, theirs.lowest):
        raise PeerGone("newer" if theirs.lowest > ours.highest else "older")
    return Agreement(version, frozenset(ours.capabilities) & frozenset(theirs.capabilities))


def is_in_range(hello: Hello) -> bool:
    """Are the hello's version range and abilities valid, even for a program that is newer than this one?"""
    names = hello.capabilities
    return (
        0 < hello.lowest <= hello.highest < MAX_VERSION
        and len(names) <= MAX_CAPABILITIES
        and all(len(name) <= MAX_CAPABILITY for name in names)
    )
