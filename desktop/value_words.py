"""The values of plain fields in words. No Qt: the command line prints them as they are."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.words import as_is, caption
from models.edit import Scalar

if TYPE_CHECKING:
    from models.fields import Field


def option(code: str, value: str, translate: Callable[[str], str] = as_is) -> str:
    """What one of the words of a choice (`item.sort`, `tool`) is called. States have captions of their own."""
    kind, _, name = code.rpartition(".")
    return caption(f"state.{kind}.{value}" if name == "state" else f"option.{code}.{value}", translate)


def value(code: str, field: "Field", stored: Scalar, translate: Callable[[str], str] = as_is) -> str:
    """The value of a plain field (`item.sort`) in words; ids as they are."""
    from models.fields import Choice  # the kit imports this file before the first paint, which shows no field

    return option(code, str(stored), translate) if isinstance(field, Choice) and stored else field.shown(stored)
