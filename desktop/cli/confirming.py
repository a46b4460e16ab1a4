"""Asking before something is done that leaves the group without anybody who may do what daily life needs."""

from collections.abc import Sequence

import click

from desktop.cli import show
from desktop.shortages import in_english
from desktop.words import words
from models.errors import Refused

sure = click.option("--yes", is_flag=True, help="Do not ask, even if nobody could do any more what all need.")


def in_words(powers: Sequence[str]) -> str:
    """`let people in and change the settings`"""
    return in_english([words(f"power.{power}", {}) for power in powers])


def insist(powers: Sequence[str], *, sure: bool) -> None:
    """Ask the person whether nobody shall hold these powers any more. Raises Refused `role.unconfirmed` where nobody
    can be asked, click.Abort if the answer is no."""
    if sure or not powers:
        return
    if not show.at_terminal():
        raise Refused("role.unconfirmed", powers=in_words(powers))
    click.confirm(f"After this nobody could {in_words(powers)}. Do it all the same?", abort=True, err=True)
