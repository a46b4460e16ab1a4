"""Hears when an address, link or route of this machine changes (Linux: rtnetlink(7)), so that nobody has to look."""

import asyncio
import contextlib
import socket
from collections.abc import Callable, Iterator

LINK, IPV4_ADDRESS, IPV4_ROUTE, IPV6_ADDRESS, IPV6_ROUTE = 0x1, 0x10, 0x40, 0x100, 0x400
"""RTMGRP_LINK, RTMGRP_IPV4_IFADDR … of <linux/rtnetlink.h>, which Python does not name."""
GROUPS = LINK | IPV4_ADDRESS | IPV4_ROUTE | IPV6_ADDRESS | IPV6_ROUTE
LETTER = 65536
"""Bytes that are read at once. What the kernel says is thrown away: that it says something is enough."""


@contextlib.contextmanager
def hearing(changed: Callable[[], None]) -> Iterator[bool]:
    """Within the block, `changed` is called on the running loop after every change. False where the system tells
    nothing: then look yourself."""
    heard = _open()
    if heard is None:
        yield False
        return
    loop = asyncio.get_running_loop()
    with heard:
        loop.add_reader(heard, _empty, heard, changed)
        try:
            yield True
        finally:
            loop.remove_reader(heard)


def _open() -> socket.socket | None:
    if not hasattr(socket, "AF_NETLINK"):
        return None
    heard = None
    try:
        heard = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE)
        heard.setblocking(False)
        heard.bind((0, GROUPS))
    except OSError:  # a sandbox that forbids it
        if heard is not None:
            heard.close()
        return None
    return heard


def _empty(heard: socket.socket, changed: Callable[[], None]) -> None:
    with contextlib.suppress(OSError):  # all is read; or more was said than fits (ENOBUFS), which is a change, too
        while heard.recv(LETTER):
            pass
    changed()
