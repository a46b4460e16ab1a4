"""Terms of roles: days as they are typed, and as they are shown."""

import re
from datetime import date, datetime, time, timedelta
from typing import Final

import click

from desktop.cli import show
from models import clock

ENDLESS: Final = "none"
_DAY: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def term_end(text: str) -> int:
    """The end of a day such as `2027-05-31` on this computer, in milliseconds since 1970; 0 for `none`. Raises
    click.BadParameter, also for a day that is over."""
    if text == ENDLESS:
        return 0
    try:
        day = date.fromisoformat(text) if _DAY.fullmatch(text) else None
        end = int(datetime.combine(day + timedelta(days=1), time()).timestamp() * 1000) if day else 0
    except (ValueError, OverflowError):
        end = 0
    if not 0 < end <= clock.LATEST:
        raise click.BadParameter(f"{text!r} is no day; write for example 2027-05-31, or {ENDLESS}")
    if end <= datetime.now().timestamp() * 1000:  # noqa: DTZ005  a point in time, whatever the zone
        raise click.BadParameter(f"{text} is over; give a later day, or {ENDLESS}")
    return end


def last_day(until: int) -> str:
    """The last day of a term that ends then: `2027-05-31`."""
    return f"{show.local(until - 1):%Y-%m-%d}"


def said(until: int, now: int) -> str:
    """The term of a role in a list, e.g. `until 2027-05-31`."""
    if not until:
        return ""
    return f"until {last_day(until)}" if now < until else f"term ended {last_day(until)}"
