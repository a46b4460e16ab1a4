"""What all commands to the engine, and all events from it, have in common."""

from msgspec import Struct


class Command(Struct, frozen=True, tag=True):
    """Base of all commands. A command is answered once; long ones send `Progress` events meanwhile."""


class Event(Struct, frozen=True, tag=True):
    """Something has happened. It is sent to every connected user of the engine; what changes the store, once it is
    durable."""
