"""What all commands to the engine have in common."""

from msgspec import Struct


class Command(Struct, frozen=True, tag=True):
    """Base of all commands. A command is answered once; long ones send `Progress` events meanwhile."""
