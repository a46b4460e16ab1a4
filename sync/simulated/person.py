"""A member on the bench, with one computer or several."""

from collections.abc import Callable
from typing import Any, TypeVar

from models.case import Record
from models.feature import Draft
from models.ids import MemberId, RecordId
from sync.simulated.device import Device

T = TypeVar("T")


class Person:
    """A person acts at their first computer; `ana.device("laptop").do(…)` acts at another one."""

    def __init__(self, name: str, first: Device, another: Callable[["Person", str], Device]) -> None:
        self.name = name
        self.first = first
        self._another = another
        self._named: dict[str, Device] = {}

    @property
    def member(self) -> MemberId:
        return self.first.group.me

    @property
    def devices(self) -> tuple[Device, ...]:
        return (self.first, *self._named.values())

    def device(self, name: str) -> Device:
        """This person's computer with that name. The first call makes it, with the content of the first computer."""
        if name not in self._named:
            self._named[name] = self._another(self, name)
        return self._named[name]

    def add(self, name: str, device: Device) -> None:
        """Give this person a computer that was made elsewhere."""
        self._named[name] = device

    def do(self, intent: str, **arguments: Any) -> RecordId | None:
        """See `Device.do`."""
        return self.first.do(intent, **arguments)

    def write(self, *drafts: Draft) -> RecordId | None:
        """See `Device.write`."""
        return self.first.write(*drafts)

    def decide(self, decision: Callable[..., T], *arguments: Any) -> T:
        """See `Device.decide`."""
        return self.first.decide(decision, *arguments)

    def read(self, record: RecordId) -> Record | None:
        return self.first.read(record)

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        return self.first.rows(sql, *values)

    def search(self, words: str) -> list[RecordId]:
        """See `Device.search`."""
        return self.first.search(words)
