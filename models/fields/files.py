"""Fields of files and pictures: what a record says of each is in `models.attachment`."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from msgspec.structs import replace

from models.attachment import Attachment, attachment, is_file
from models.edit import Scalar
from models.fields.field import Cell, Field, Invalid, string
from models.fields.lists import Many


class Files(Many, frozen=True, kw_only=True):
    """Files. The key of each ends with its id, and its value is what the record says of it. Programs give them as
    lines of id, blank and value."""

    searched: bool = True
    most: int = 20
    described: bool = False
    """May pictures have a description and a size in pixels? To begin with that, a kind needs a new version."""

    column: ClassVar[type] = bytes
    bad: ClassVar[str] = "field.bad_file"

    def items(self, raw: Cell) -> frozenset[str]:
        found = frozenset(filter(None, string(raw or "").split("\n")))
        if not all(self.accepts_file(item, value) for item, value in map(self.stored, found)):
            raise Invalid(self.bad)
        return found

    def stored(self, item: str) -> tuple[str, Scalar]:
        file, _, value = item.partition(" ")
        found = attachment(file, value)
        if found is not None and found.is_described and not self.described:
            value = replace(found, alt="", width=0, height=0).value
        return file, value

    def accepts_item(self, item: str) -> bool:
        return is_file(item)

    def accepts_file(self, item: str, value: object) -> bool:
        """May a record say this of a file?"""
        found = attachment(item, value)
        return found is not None and (self.described or not found.is_described)

    def item_cell(self, item: str) -> Cell:
        return bytes.fromhex(item)

    def label(self, item: str, value: Scalar) -> str:
        found = attachment(item, value)
        return found.name if found else ""


class Pictures(Files, frozen=True, kw_only=True):
    """Files that are pictures."""

    def accepts_file(self, item: str, value: object) -> bool:
        found = attachment(item, value)
        return found is not None and found.is_picture and Files.accepts_file(self, item, value)


def attachments(fields: Mapping[str, Field], state: Mapping[str, Scalar]) -> Iterator[tuple[str, Attachment]]:
    """(field, file) for all files that a record names."""
    listed = sorted([key for key in state if " " in key])  # of most records none: no field has to be looked at
    for name, each in fields.items() if listed else ():
        if isinstance(each, Files):
            start = f"{name} "
            for key in (key for key in listed if key.startswith(start)):
                found = attachment(key[len(start) :], state[key])
                if found is not None:
                    yield name, found
